// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.chat()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `chat`.
    pub fn chat(&self) -> Chat {
        Chat::new(self, self.client.chat())
    }
}

waiting! {
    chat::Chat { completions: Completions }
}

waiting! {
    chat::Completions { messages: CompletionsMessages }
    create(params: types::chat::ChatCompletionCreateParams) -> types::chat::ChatCompletion, types::chat::ChatCompletionChunk;
    delete(completion_id: impl AsRef<str>) -> types::chat::ChatCompletionDeleted;
    list() -> types::ListPage<types::chat::ChatCompletion>;
    list_with(params: types::chat::ChatCompletionListParams) -> types::ListPage<types::chat::ChatCompletion>;
    retrieve(completion_id: impl AsRef<str>) -> types::chat::ChatCompletion;
    update(completion_id: impl AsRef<str>, params: types::chat::ChatCompletionUpdateParams) -> types::chat::ChatCompletion;
}

waiting! {
    chat::CompletionsMessages {}
    list(completion_id: impl AsRef<str>) -> types::ListPage<types::chat::ChatCompletionStoreMessage>;
    list_with(completion_id: impl AsRef<str>, params: types::chat::ChatCompletionMessageListParams) -> types::ListPage<types::chat::ChatCompletionStoreMessage>;
}
