// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `evals`.

mod runs;
mod types;

pub use runs::*;
pub use types::*;
