//! Shortcuts for reading embeddings. Written by hand.

use super::{CreateEmbeddingResponse, Embedding, VectorError};

/// Takes the vector; see [`Embedding::into_vec`].
impl TryFrom<Embedding> for Vec<f32> {
    type Error = VectorError;

    fn try_from(embedding: Embedding) -> Result<Self, VectorError> {
        embedding.embedding.try_into()
    }
}

impl Embedding {
    /// Returns the vector without copying it. Base64 is decoded, and numbers that are not `f32` are
    /// rounded.
    ///
    /// # Errors
    /// If the vector is invalid base64, or neither numbers nor base64.
    pub fn into_vec(self) -> Result<Vec<f32>, VectorError> {
        self.try_into()
    }
}

impl CreateEmbeddingResponse {
    /// Returns the vectors, one for each input, in the order of the inputs.
    ///
    /// # Errors
    /// If one of them is invalid base64, or neither numbers nor base64.
    ///
    /// ```
    /// use keyway_types::embeddings::CreateEmbeddingResponse;
    ///
    /// let json = r#"{"data":[{"index":1,"embedding":[0.5]},{"index":0,"embedding":"AACAPw=="}]}"#;
    /// let reply: CreateEmbeddingResponse = serde_json::from_str(json)?;
    /// assert_eq!(reply.into_vecs()?, [[1.0], [0.5]]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn into_vecs(mut self) -> Result<Vec<Vec<f32>>, VectorError> {
        self.data.sort_by_key(|embedding| embedding.index);
        self.data.into_iter().map(Embedding::into_vec).collect()
    }
}
