// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! VectorStores: `vector_stores`.

mod types;

pub use types::*;
