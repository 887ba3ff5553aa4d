//! Embeddings, in both forms they travel in; both end as numbers.

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

/// What the call used.
#[derive(Deserialize)]
pub struct Usage {
    pub prompt_tokens: u64,
    pub total_tokens: u64,
}

/// A vector as JSON numbers.
pub type Numbers = Vec<f32>;

/// A vector in base64, decoded out of the reply's text without a copy of it.
#[derive(Deserialize)]
pub struct Encoded<'a>(&'a str);

impl Encoded<'_> {
    /// The numbers.
    ///
    /// # Panics
    /// When it is not base64.
    pub fn numbers(&self) -> Numbers {
        let bytes = STANDARD.decode(self.0).expect("base64");
        bytes.as_chunks::<4>().0.iter().map(|word| f32::from_le_bytes(*word)).collect()
    }
}
