// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! ContentProvenanceChecks: `content_provenance_checks`.

mod types;

pub use types::*;
