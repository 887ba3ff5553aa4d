//! Embeddings: `embeddings`.
//!
//! Reference: <https://platform.openai.com/docs/api-reference/embeddings>.

mod input;
mod params;
mod response;
mod vector;

pub use params::*;
pub use response::*;
pub use vector::{EmbeddingVector, VectorError};

#[cfg(test)]
mod tests;
