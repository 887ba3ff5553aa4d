// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.responses()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;
use crate::reply::Empty;

impl OpenAI {
    /// The resource `responses`.
    pub fn responses(&self) -> Responses {
        Responses::new(self, self.client.responses())
    }
}

waiting! {
    responses::Responses { input_items: InputItems, input_tokens: InputTokens }
    cancel(response_id: impl AsRef<str>) -> types::responses::Response;
    compact(params: types::responses::ResponseCompactParams) -> types::responses::CompactedResponse;
    create(params: types::responses::ResponseCreateParams) -> types::responses::Response, types::responses::ResponseStreamEvent;
    delete(response_id: impl AsRef<str>) -> Empty;
    retrieve(response_id: impl AsRef<str>) -> types::responses::Response, types::responses::ResponseStreamEvent;
    retrieve_with(response_id: impl AsRef<str>, params: types::responses::ResponseRetrieveParams) -> types::responses::Response, types::responses::ResponseStreamEvent;
}

waiting! {
    responses::InputItems {}
    list(response_id: impl AsRef<str>) -> types::ListPage<types::responses::ResponseItem>;
    list_with(response_id: impl AsRef<str>, params: types::responses::ResponseInputItemListParams) -> types::ListPage<types::responses::ResponseItem>;
}

waiting! {
    responses::InputTokens {}
    count(params: types::responses::ResponseInputTokenCountParams) -> types::responses::InputTokenCountResponse;
}
