// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Moderations: `moderations`.

mod types;

pub use types::*;
