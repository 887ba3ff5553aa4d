// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.embeddings()`.

use keyway_types as types;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `embeddings`.
    pub fn embeddings(&self) -> Embeddings {
        Embeddings::new(self)
    }
}

resource! {
    /// The resource `embeddings`.
    Embeddings
}

impl Embeddings {
    /// `embeddings.create`: `POST /embeddings`.
    ///
    /// It does more than to fill a call: see the comment on its function in `custom`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/embeddings/create>.
    #[inline]
    pub fn create(
        &self,
        params: types::embeddings::EmbeddingCreateParams,
    ) -> Call<types::embeddings::CreateEmbeddingResponse> {
        crate::resources::custom::embeddings_create(&self.client, params)
    }
}
