// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Files: `files`.

mod types;

pub use types::*;
