// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `skills`.

mod types;
mod versions;

pub use types::*;
pub use versions::*;
