// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Responses: `responses`.

mod accumulate;
mod helpers;
mod types;

pub use accumulate::*;
pub use types::*;
