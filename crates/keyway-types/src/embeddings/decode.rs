//! Decoding base64 vectors. Written by hand.

use super::{CreateEmbeddingResponse, VectorError};

impl CreateEmbeddingResponse {
    /// Decodes base64 vectors to floats. Fails at the first invalid one: the vectors before it are
    /// decoded, and it and those after it are unchanged.
    pub fn decode_vectors(&mut self) -> Result<(), VectorError> {
        self.data.iter_mut().try_for_each(|item| item.embedding.decode())
    }
}
