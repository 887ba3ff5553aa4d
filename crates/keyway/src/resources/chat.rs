// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Answers conversations. The API keeps none of them: each request carries all messages.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::chat::{ChatCompletionCreateParams, system, user};
//!
//! let messages = [system("Answer in one sentence."), user("Why is the sky blue?")];
//! let params = ChatCompletionCreateParams::new("gpt-4.1", messages);
//! println!("{}", client.chat().completions().create(params.clone()).await?.text());
//!
//! let mut stream = client.chat().completions().create(params).stream().await?;
//! while let Some(chunk) = stream.next().await {
//!     print!("{}", chunk?.text());
//! }
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `chat`; its [module](crate::resources::chat) has an example.
    pub fn chat(&self) -> Chat {
        Chat::new(self)
    }
}

resource! {
    /// The resource `chat`.
    Chat
}

impl Chat {
    /// The resource `chat.completions`.
    pub fn completions(&self) -> Completions {
        Completions::new(&self.client)
    }
}

resource! {
    /// The resource `chat.completions`.
    Completions
}

impl Completions {
    /// The resource `chat.completions.messages`.
    pub fn messages(&self) -> CompletionsMessages {
        CompletionsMessages::new(&self.client)
    }

    /// `chat.completions.create`: `POST /chat/completions`.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chat/create>.
    #[inline]
    pub fn create(
        &self,
        params: types::chat::ChatCompletionCreateParams,
    ) -> Call<types::chat::ChatCompletion, types::chat::ChatCompletionChunk> {
        Call::new(&self.client, &rows::CHAT_COMPLETIONS_CREATE, &[]).params(&params)
    }

    /// `chat.completions.delete`: `DELETE /chat/completions/{completion_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chat>.
    #[inline]
    pub fn delete(&self, completion_id: impl AsRef<str>) -> Call<types::chat::ChatCompletionDeleted> {
        Call::new(&self.client, &rows::CHAT_COMPLETIONS_DELETE, &[completion_id.as_ref()])
    }

    /// `chat.completions.list`: `GET /chat/completions`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chat/list>.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::chat::ChatCompletion>> {
        Call::new(&self.client, &rows::CHAT_COMPLETIONS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::chat::ChatCompletionListParams,
    ) -> Call<types::ListPage<types::chat::ChatCompletion>> {
        Call::new(&self.client, &rows::CHAT_COMPLETIONS_LIST, &[]).params(&params)
    }

    /// `chat.completions.retrieve`: `GET /chat/completions/{completion_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chat>.
    #[inline]
    pub fn retrieve(&self, completion_id: impl AsRef<str>) -> Call<types::chat::ChatCompletion> {
        Call::new(&self.client, &rows::CHAT_COMPLETIONS_RETRIEVE, &[completion_id.as_ref()])
    }

    /// `chat.completions.update`: `POST /chat/completions/{completion_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chat>.
    #[inline]
    pub fn update(
        &self,
        completion_id: impl AsRef<str>,
        params: types::chat::ChatCompletionUpdateParams,
    ) -> Call<types::chat::ChatCompletion> {
        Call::new(&self.client, &rows::CHAT_COMPLETIONS_UPDATE, &[completion_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `chat.completions.messages`.
    CompletionsMessages
}

impl CompletionsMessages {
    /// `chat.completions.messages.list`: `GET /chat/completions/{completion_id}/messages`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/chat>.
    #[inline]
    pub fn list(
        &self,
        completion_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::chat::ChatCompletionStoreMessage>> {
        Call::new(&self.client, &rows::CHAT_COMPLETIONS_MESSAGES_LIST, &[completion_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        completion_id: impl AsRef<str>,
        params: types::chat::ChatCompletionMessageListParams,
    ) -> Call<types::ListPage<types::chat::ChatCompletionStoreMessage>> {
        Call::new(&self.client, &rows::CHAT_COMPLETIONS_MESSAGES_LIST, &[completion_id.as_ref()])
            .params(&params)
    }
}
