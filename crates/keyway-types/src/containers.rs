// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `containers`.

mod files;
mod types;

pub use files::*;
pub use types::*;
