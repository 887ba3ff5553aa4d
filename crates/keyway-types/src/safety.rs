// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `safety`.

mod alerts;
mod cases;

pub use alerts::*;
pub use cases::*;
