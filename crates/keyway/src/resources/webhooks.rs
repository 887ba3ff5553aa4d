// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! Manages the addresses to which the API sends events.
//!
//! To verify and read an event, see
//! [`webhooks::WebhookVerifier`](crate::webhooks::WebhookVerifier).
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let emulator = keyway_emulator::Emulator::start().await?;
//! # let key = emulator.key().create();
//! # let client = keyway::OpenAI::builder().base_url(emulator.base_url()).api_key(key.secret()).build()?;
//! let mut endpoints = client.webhooks().list().items();
//! while let Some(endpoint) = endpoints.next().await {
//!     let endpoint = endpoint?;
//!     println!("{} gets events at {}", endpoint.id, endpoint.url);
//! }
//! # Ok(()) }
//! ```

use keyway_types as types;
use keyway_types::operations as rows;

use crate::call::Call;
use crate::client::OpenAI;
use crate::resources::resource;

impl OpenAI {
    /// The resource `webhooks`; its [module](crate::resources::webhooks) has an example.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks::new(self)
    }
}

resource! {
    /// The resource `webhooks`.
    Webhooks
}

impl Webhooks {
    /// The resource `webhooks.event_types`.
    pub fn event_types(&self) -> EventTypes {
        EventTypes::new(&self.client)
    }

    /// `webhooks.create`: `POST /webhook_endpoints`.
    #[inline]
    pub fn create(
        &self,
        params: types::webhooks::WebhookCreateParams,
    ) -> Call<types::webhooks::WebhookEndpointWithSecret> {
        Call::new(&self.client, &rows::WEBHOOKS_CREATE, &[]).params(&params)
    }

    /// `webhooks.delete`: `DELETE /webhook_endpoints/{webhook_endpoint_id}`.
    #[inline]
    pub fn delete(
        &self,
        webhook_endpoint_id: impl AsRef<str>,
    ) -> Call<types::webhooks::DeletedWebhookEndpoint> {
        Call::new(&self.client, &rows::WEBHOOKS_DELETE, &[webhook_endpoint_id.as_ref()])
    }

    /// `webhooks.list`: `GET /webhook_endpoints`.
    ///
    /// [`list_with`](Self::list_with) takes its parameters, all of which may be left out.
    ///
    /// [`items`](Call::items) gives the items of all pages, [`pages`](Call::pages) the pages.
    #[inline]
    pub fn list(&self) -> Call<types::ListPage<types::webhooks::WebhookEndpoint>> {
        Call::new(&self.client, &rows::WEBHOOKS_LIST, &[])
    }

    /// As [`list`](Self::list), with parameters.
    #[inline]
    pub fn list_with(
        &self,
        params: types::webhooks::WebhookListParams,
    ) -> Call<types::ListPage<types::webhooks::WebhookEndpoint>> {
        Call::new(&self.client, &rows::WEBHOOKS_LIST, &[]).params(&params)
    }

    /// `webhooks.retrieve`: `GET /webhook_endpoints/{webhook_endpoint_id}`.
    #[inline]
    pub fn retrieve(&self, webhook_endpoint_id: impl AsRef<str>) -> Call<types::webhooks::WebhookEndpoint> {
        Call::new(&self.client, &rows::WEBHOOKS_RETRIEVE, &[webhook_endpoint_id.as_ref()])
    }

    /// `webhooks.rotate_secret`: `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`.
    #[inline]
    pub fn rotate_secret(
        &self,
        webhook_endpoint_id: impl AsRef<str>,
        params: types::webhooks::WebhookRotateSecretParams,
    ) -> Call<types::webhooks::WebhookEndpointWithSecret> {
        Call::new(&self.client, &rows::WEBHOOKS_ROTATE_SECRET, &[webhook_endpoint_id.as_ref()])
            .params(&params)
    }

    /// `webhooks.test`: `POST /webhook_endpoints/{webhook_endpoint_id}/test`.
    #[inline]
    pub fn test(
        &self,
        webhook_endpoint_id: impl AsRef<str>,
        params: types::webhooks::WebhookTestParams,
    ) -> Call<types::webhooks::WebhookEndpointTestResult> {
        Call::new(&self.client, &rows::WEBHOOKS_TEST, &[webhook_endpoint_id.as_ref()]).params(&params)
    }

    /// `webhooks.update`: `POST /webhook_endpoints/{webhook_endpoint_id}`.
    #[inline]
    pub fn update(
        &self,
        webhook_endpoint_id: impl AsRef<str>,
        params: types::webhooks::WebhookUpdateParams,
    ) -> Call<types::webhooks::WebhookEndpoint> {
        Call::new(&self.client, &rows::WEBHOOKS_UPDATE, &[webhook_endpoint_id.as_ref()]).params(&params)
    }
}

resource! {
    /// The resource `webhooks.event_types`.
    EventTypes
}

impl EventTypes {
    /// `webhooks.event_types.list`: `GET /webhook_event_types`.
    #[inline]
    pub fn list(&self) -> Call<types::webhooks::WebhookEventTypeList> {
        Call::new(&self.client, &rows::WEBHOOKS_EVENT_TYPES_LIST, &[])
    }
}
