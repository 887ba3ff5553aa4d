// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.embeddings()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `embeddings`.
    pub fn embeddings(&self) -> Embeddings {
        Embeddings::new(self, self.client.embeddings())
    }
}

waiting! {
    embeddings::Embeddings {}
    create(params: types::embeddings::EmbeddingCreateParams) -> types::embeddings::CreateEmbeddingResponse;
}
