//! Embeddings, in both encodings; both are decoded to numbers.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

/// The reply to a request for embeddings.
#[derive(Deserialize)]
pub struct Vectors<V> {
    pub object: String,
    pub data: Vec<Embedding<V>>,
    pub model: String,
    pub usage: Usage,
}

/// One vector.
#[derive(Deserialize)]
pub struct Embedding<V> {
    pub object: String,
    pub index: usize,
    pub embedding: V,
}

/// The usage of the call.
#[derive(Deserialize)]
pub struct Usage {
    pub prompt_tokens: u64,
    pub total_tokens: u64,
}

/// A vector as JSON numbers.
pub type Numbers = Vec<f32>;

/// A vector in base64, decoded from the reply's text without copying it.
#[derive(Deserialize)]
pub struct Encoded<'a>(&'a str);

impl Encoded<'_> {
    /// Returns the numbers.
    ///
    /// # Panics
    /// Panics if it is not valid base64.
    pub fn numbers(&self) -> Numbers {
        let bytes = STANDARD.decode(self.0).expect("base64");
        bytes.as_chunks::<4>().0.iter().map(|word| f32::from_le_bytes(*word)).collect()
    }
}
