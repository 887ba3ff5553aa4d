// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Answers with text, tools and reasoning. The server can keep the conversation.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! use keyway::types::responses::ResponseCreateParams;
//!
//! let params = ResponseCreateParams::new().model("gpt-4.1").input("Name a color.");
//! let first = client.responses().create(params).await?;
//! println!("{}", first.output_text());
//!
//! let params = ResponseCreateParams::new().model("gpt-4.1").input("Another one?");
//! let params = params.previous_response_id(first.id.clone());
//! let mut stream = client.responses().create(params).stream().await?;
//! while let Some(event) = stream.next().await {
//!     print!("{}", event?.text());
//! }
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::reply::Empty;
use crate::resources::resource;

impl OpenAI {
    /// The resource `responses`; its [module](crate::resources::responses) has an example.
    pub fn responses(&self) -> Responses {
        Responses::new(self)
    }
}

resource! {
    /// The resource `responses`.
    Responses
}

impl Responses {
    /// The resource `responses.input_items`.
    pub fn input_items(&self) -> InputItems {
        InputItems::new(&self.client)
    }

    /// The resource `responses.input_tokens`.
    pub fn input_tokens(&self) -> InputTokens {
        InputTokens::new(&self.client)
    }

    /// `responses.cancel`: `POST /responses/{response_id}/cancel`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn cancel(&self, response_id: impl AsRef<str>) -> Call<types::responses::Response> {
        Call::new(&self.client, &rows::RESPONSES_CANCEL, &[response_id.as_ref()])
    }

    /// `responses.compact`: `POST /responses/compact`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn compact(
        &self,
        params: types::responses::ResponseCompactParams,
    ) -> Call<types::responses::CompactedResponse> {
        Call::new(&self.client, &rows::RESPONSES_COMPACT, &[]).params(&params)
    }

    /// `responses.create`: `POST /responses`.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses/create>.
    #[inline]
    pub fn create(
        &self,
        params: types::responses::ResponseCreateParams,
    ) -> Call<types::responses::Response, types::responses::ResponseStreamEvent> {
        Call::new(&self.client, &rows::RESPONSES_CREATE, &[]).params(&params)
    }

    /// `responses.delete`: `DELETE /responses/{response_id}`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn delete(&self, response_id: impl AsRef<str>) -> Call<Empty> {
        Call::new(&self.client, &rows::RESPONSES_DELETE, &[response_id.as_ref()])
    }

    /// `responses.retrieve`: `GET /responses/{response_id}`.
    ///
    /// [`retrieve_with`](Self::retrieve_with) takes its parameters, all of which may be left out.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn retrieve(
        &self,
        response_id: impl AsRef<str>,
    ) -> Call<types::responses::Response, types::responses::ResponseStreamEvent> {
        Call::new(&self.client, &rows::RESPONSES_RETRIEVE, &[response_id.as_ref()])
    }

    /// As [`retrieve`](Self::retrieve), with parameters.
    #[inline]
    pub fn retrieve_with(
        &self,
        response_id: impl AsRef<str>,
        params: types::responses::ResponseRetrieveParams,
    ) -> Call<types::responses::Response, types::responses::ResponseStreamEvent> {
        Call::new(&self.client, &rows::RESPONSES_RETRIEVE, &[response_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `responses.input_items`.
    InputItems
}

impl InputItems {
    /// `responses.input_items.list`: `GET /responses/{response_id}/input_items`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn list(
        &self,
        response_id: impl AsRef<str>,
    ) -> Call<types::ListPage<types::responses::ResponseItem>> {
        Call::new(&self.client, &rows::RESPONSES_INPUT_ITEMS_LIST, &[response_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        response_id: impl AsRef<str>,
        params: types::responses::ResponseInputItemListParams,
    ) -> Call<types::ListPage<types::responses::ResponseItem>> {
        Call::new(&self.client, &rows::RESPONSES_INPUT_ITEMS_LIST, &[response_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `responses.input_tokens`.
    InputTokens
}

impl InputTokens {
    /// `responses.input_tokens.count`: `POST /responses/input_tokens`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn count(
        &self,
        params: types::responses::ResponseInputTokenCountParams,
    ) -> Call<types::responses::InputTokenCountResponse> {
        Call::new(&self.client, &rows::RESPONSES_INPUT_TOKENS_COUNT, &[]).params(&params)
    }
}
