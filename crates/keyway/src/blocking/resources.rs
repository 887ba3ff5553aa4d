//! The resources of the blocking client: each method is the async one, wrapped.

use keyway_types::ListPage;
use keyway_types::chat::{ChatCompletion, ChatCompletionChunk, ChatCompletionCreateParams};
use keyway_types::embeddings::{CreateEmbeddingResponse, EmbeddingCreateParams};
use keyway_types::models::Model;

use super::{Call, OpenAI};

/// Chat; made by [`OpenAI::chat`].
#[derive(Clone, Debug)]
pub struct Chat(OpenAI);

/// Chat completions; made by [`Chat::completions`].
#[derive(Clone, Debug)]
pub struct Completions(OpenAI);

/// Embeddings; made by [`OpenAI::embeddings`].
#[derive(Clone, Debug)]
pub struct Embeddings(OpenAI);

/// Models; made by [`OpenAI::models`].
#[derive(Clone, Debug)]
pub struct Models(OpenAI);

impl Chat {
    pub(super) fn new(client: &OpenAI) -> Self {
        Self(client.clone())
    }

    /// Chat completions.
    pub fn completions(&self) -> Completions {
        Completions(self.0.clone())
    }
}

impl Completions {
    /// As [`crate::resources::Completions::create`].
    pub fn create(&self, params: ChatCompletionCreateParams) -> Call<ChatCompletion, ChatCompletionChunk> {
        self.0.call(self.0.client.chat().completions().create(params))
    }
}

impl Embeddings {
    pub(super) fn new(client: &OpenAI) -> Self {
        Self(client.clone())
    }

    /// As [`crate::resources::Embeddings::create`].
    pub fn create(&self, params: EmbeddingCreateParams) -> Call<CreateEmbeddingResponse> {
        self.0.call(self.0.client.embeddings().create(params))
    }
}

impl Models {
    pub(super) fn new(client: &OpenAI) -> Self {
        Self(client.clone())
    }

    /// As [`crate::resources::Models::list`].
    pub fn list(&self) -> Call<ListPage<Model>> {
        self.0.call(self.0.client.models().list())
    }

    /// As [`crate::resources::Models::retrieve`].
    pub fn retrieve(&self, model: impl AsRef<str>) -> Call<Model> {
        self.0.call(self.0.client.models().retrieve(model))
    }
}
