//! Turning vectors in base64 into numbers. Written by hand.

use super::{CreateEmbeddingResponse, VectorError};

impl CreateEmbeddingResponse {
    /// Turns the vectors that came in base64 into floats. Fails at the first that cannot be; those
    /// before it are turned, it and those after it are as they were.
    pub fn decode_vectors(&mut self) -> Result<(), VectorError> {
        self.data.iter_mut().try_for_each(|item| item.embedding.decode())
    }
}
