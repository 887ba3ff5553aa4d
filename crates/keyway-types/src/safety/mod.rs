// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Safety: `safety`.

mod types;

pub use types::*;
