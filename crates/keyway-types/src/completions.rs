// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `completions`.

mod accumulate;
mod types;

pub use accumulate::*;
pub use types::*;
