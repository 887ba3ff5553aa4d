// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.
//! Embeddings: `embeddings`.
//!
//! Reference: <https://platform.openai.com/docs/api-reference/embeddings>.

mod decode;
mod fast_floats;
mod helpers;
mod input;
mod types;
mod vector;

pub use types::*;
pub use vector::*;

#[cfg(test)]
mod tests;
