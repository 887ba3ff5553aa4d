//! The reply.

use super::{EmbeddingVector, VectorError};
use crate::support::object;

object! {
    /// The embeddings of one request.
    ///
    /// Only `data` must be there: compatible servers leave the rest out.
    pub struct CreateEmbeddingResponse {
        /// What this is: `list`.
        constant object: "list" = "object",
        /// The vectors, one for each input.
        required data: Vec<Embedding> = "data",
        /// The model that made them.
        lenient model: String = "model",
        /// The tokens used.
        optional usage: CreateEmbeddingResponseUsage = "usage",
    }
}

object! {
    /// One vector.
    ///
    /// Reference: <https://platform.openai.com/docs/api-reference/embeddings/object>.
    pub struct Embedding {
        /// What this is: `embedding`.
        constant object: "embedding" = "object",
        /// Which input it is for, from 0.
        lenient index: i64 = "index",
        /// The vector.
        required embedding: EmbeddingVector = "embedding",
    }
}

object! {
    /// The tokens that a request for embeddings used.
    pub struct CreateEmbeddingResponseUsage {
        /// Tokens of the input.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// All tokens, which are the same.
        lenient total_tokens: i64 = "total_tokens",
    }
}

impl CreateEmbeddingResponse {
    /// Turns the vectors that came in base64 into floats. Fails at the first that cannot be; those
    /// before it are turned, it and those after it are as they were.
    pub fn decode_vectors(&mut self) -> Result<(), VectorError> {
        self.data.iter_mut().try_for_each(|item| item.embedding.decode())
    }
}
