// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! The resources `beta.responses` and those below.

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::reply::Empty;
use crate::resources::resource;

resource! {
    /// The resource `beta.responses`.
    Responses
}

impl Responses {
    /// The resource `beta.responses.input_items`.
    pub fn input_items(&self) -> ResponsesInputItems {
        ResponsesInputItems::new(&self.client)
    }

    /// The resource `beta.responses.input_tokens`.
    pub fn input_tokens(&self) -> ResponsesInputTokens {
        ResponsesInputTokens::new(&self.client)
    }

    /// `beta.responses.cancel`: `POST /responses/{response_id}/cancel`.
    ///
    /// [`cancel_with`](Self::cancel_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn cancel(&self, response_id: impl AsRef<str>) -> Call<types::beta::BetaResponse> {
        Call::new(&self.client, &rows::BETA_RESPONSES_CANCEL, &[response_id.as_ref()])
    }

    /// As [`cancel`](Self::cancel), with parameters.
    #[inline]
    pub fn cancel_with(
        &self,
        response_id: impl AsRef<str>,
        params: types::beta::BetaResponseCancelParams,
    ) -> Call<types::beta::BetaResponse> {
        Call::new(&self.client, &rows::BETA_RESPONSES_CANCEL, &[response_id.as_ref()]).params(&params)
    }

    /// `beta.responses.compact`: `POST /responses/compact`.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn compact(
        &self,
        params: types::beta::BetaResponseCompactParams,
    ) -> Call<types::beta::BetaCompactedResponse> {
        Call::new(&self.client, &rows::BETA_RESPONSES_COMPACT, &[]).params(&params)
    }

    /// `beta.responses.create`: `POST /responses`.
    ///
    /// [`create_with`](Self::create_with) takes its parameters, all of which may be left out.
    ///
    /// Await it for the whole reply, or [`stream`](Call::stream) it.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses/create>.
    #[inline]
    pub fn create(&self) -> Call<types::beta::BetaResponse, types::beta::BetaResponseStreamEvent> {
        Call::new(&self.client, &rows::BETA_RESPONSES_CREATE, &[])
            .params(&types::beta::BetaResponseCreateParams::default())
    }

    /// As [`create`](Self::create), with parameters.
    #[inline]
    pub fn create_with(
        &self,
        params: types::beta::BetaResponseCreateParams,
    ) -> Call<types::beta::BetaResponse, types::beta::BetaResponseStreamEvent> {
        Call::new(&self.client, &rows::BETA_RESPONSES_CREATE, &[]).params(&params)
    }

    /// `beta.responses.delete`: `DELETE /responses/{response_id}`.
    ///
    /// [`delete_with`](Self::delete_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn delete(&self, response_id: impl AsRef<str>) -> Call<Empty> {
        Call::new(&self.client, &rows::BETA_RESPONSES_DELETE, &[response_id.as_ref()])
    }

    /// As [`delete`](Self::delete), with parameters.
    #[inline]
    pub fn delete_with(
        &self,
        response_id: impl AsRef<str>,
        params: types::beta::BetaResponseDeleteParams,
    ) -> Call<Empty> {
        Call::new(&self.client, &rows::BETA_RESPONSES_DELETE, &[response_id.as_ref()]).params(&params)
    }

    /// `beta.responses.retrieve`: `GET /responses/{response_id}`.
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
    ) -> Call<types::beta::BetaResponse, types::beta::BetaResponseStreamEvent> {
        Call::new(&self.client, &rows::BETA_RESPONSES_RETRIEVE, &[response_id.as_ref()])
    }

    /// As [`retrieve`](Self::retrieve), with parameters.
    #[inline]
    pub fn retrieve_with(
        &self,
        response_id: impl AsRef<str>,
        params: types::beta::BetaResponseRetrieveParams,
    ) -> Call<types::beta::BetaResponse, types::beta::BetaResponseStreamEvent> {
        Call::new(&self.client, &rows::BETA_RESPONSES_RETRIEVE, &[response_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `beta.responses.input_items`.
    ResponsesInputItems
}

impl ResponsesInputItems {
    /// `beta.responses.input_items.list`: `GET /responses/{response_id}/input_items`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn list(&self, response_id: impl AsRef<str>) -> Call<types::ListPage<types::beta::BetaResponseItem>> {
        Call::new(&self.client, &rows::BETA_RESPONSES_INPUT_ITEMS_LIST, &[response_id.as_ref()])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        response_id: impl AsRef<str>,
        params: types::beta::BetaResponseInputItemListParams,
    ) -> Call<types::ListPage<types::beta::BetaResponseItem>> {
        Call::new(&self.client, &rows::BETA_RESPONSES_INPUT_ITEMS_LIST, &[response_id.as_ref()])
            .params(&params)
    }
}

resource! {
    /// The resource `beta.responses.input_tokens`.
    ResponsesInputTokens
}

impl ResponsesInputTokens {
    /// `beta.responses.input_tokens.count`: `POST /responses/input_tokens`.
    ///
    /// [`count_with`](Self::count_with) takes its parameters, all of which may be left out.
    ///
    /// See <https://platform.openai.com/docs/api-reference/responses>.
    #[inline]
    pub fn count(&self) -> Call<types::beta::BetaResponseInputTokenCountResponse> {
        Call::new(&self.client, &rows::BETA_RESPONSES_INPUT_TOKENS_COUNT, &[])
            .params(&types::beta::BetaResponseInputTokenCountParams::default())
    }

    /// As [`count`](Self::count), with parameters.
    #[inline]
    pub fn count_with(
        &self,
        params: types::beta::BetaResponseInputTokenCountParams,
    ) -> Call<types::beta::BetaResponseInputTokenCountResponse> {
        Call::new(&self.client, &rows::BETA_RESPONSES_INPUT_TOKENS_COUNT, &[]).params(&params)
    }
}
