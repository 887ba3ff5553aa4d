// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.webhooks()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `webhooks`.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks::new(self, self.client.webhooks())
    }
}

waiting! {
    webhooks::Webhooks { event_types: EventTypes }
    create(params: types::webhooks::WebhookCreateParams) -> types::webhooks::WebhookEndpointWithSecret;
    delete(webhook_endpoint_id: impl AsRef<str>) -> types::webhooks::DeletedWebhookEndpoint;
    list() -> types::ListPage<types::webhooks::WebhookEndpoint>;
    list_with(params: types::webhooks::WebhookListParams) -> types::ListPage<types::webhooks::WebhookEndpoint>;
    retrieve(webhook_endpoint_id: impl AsRef<str>) -> types::webhooks::WebhookEndpoint;
    rotate_secret(webhook_endpoint_id: impl AsRef<str>, params: types::webhooks::WebhookRotateSecretParams) -> types::webhooks::WebhookEndpointWithSecret;
    test(webhook_endpoint_id: impl AsRef<str>, params: types::webhooks::WebhookTestParams) -> types::webhooks::WebhookEndpointTestResult;
    update(webhook_endpoint_id: impl AsRef<str>, params: types::webhooks::WebhookUpdateParams) -> types::webhooks::WebhookEndpoint;
}

waiting! {
    webhooks::EventTypes {}
    list() -> types::webhooks::WebhookEventTypeList;
}
