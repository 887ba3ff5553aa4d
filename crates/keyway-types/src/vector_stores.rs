// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Types of the resource `vector_stores`.

mod file_batches;
mod files;
mod types;

pub use file_batches::*;
pub use files::*;
pub use types::*;
