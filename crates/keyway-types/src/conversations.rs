// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `conversations`.

mod items;
mod types;

pub use items::*;
pub use types::*;
