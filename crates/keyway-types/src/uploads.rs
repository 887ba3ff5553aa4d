// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `uploads`.

mod parts;
mod types;

pub use parts::*;
pub use types::*;
