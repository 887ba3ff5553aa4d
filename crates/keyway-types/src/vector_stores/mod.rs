// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! VectorStores: `vector_stores`.

mod file;
mod more;
mod search;
mod vector;

pub use file::*;
pub use more::*;
pub use search::*;
pub use vector::*;
