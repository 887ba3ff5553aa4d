// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// What `webhooks.list`, `webhooks.retrieve`, `webhooks.update` gives: an object: the document's `WebhookEndpoint`.
    pub struct WebhookEndpoint {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `event_types`: a list.
        lenient event_types: Vec<String> = "event_types",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `object`: `"webhook_endpoint"`.
        constant object: "webhook_endpoint" = "object",
        /// The member `signing_secret_hint`: a text. May be null.
        optional signing_secret_hint: String = "signing_secret_hint",
        /// The member `url`: a text.
        lenient url: String = "url",
        /// The member `updated_at`: a whole number, in seconds since 1970.
        optional updated_at: i64 = "updated_at",
    }
}

object! {
    /// What `webhooks.test` gives: an object: the document's `WebhookEndpointTestResult`.
    pub struct WebhookEndpointTestResult {
        /// The member `event_type`: a text.
        lenient event_type: String = "event_type",
        /// The member `object`: `"webhook_endpoint.test"`.
        constant object: "webhook_endpoint.test" = "object",
        /// The member `status_code`: a whole number.
        lenient status_code: i64 = "status_code",
        /// The member `success`: `true`.
        lenient success: crate::Json = "success",
        /// The member `webhook_endpoint_id`: a text.
        lenient webhook_endpoint_id: String = "webhook_endpoint_id",
    }
}

object! {
    /// What `webhooks.create`, `webhooks.rotate_secret` gives: an object: the document's `WebhookEndpointWithSecret`.
    pub struct WebhookEndpointWithSecret {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `event_types`: a list.
        lenient event_types: Vec<String> = "event_types",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `object`: `"webhook_endpoint"`.
        constant object: "webhook_endpoint" = "object",
        /// The member `signing_secret`: a text.
        lenient signing_secret: String = "signing_secret",
        /// The member `signing_secret_hint`: a text. May be null.
        optional signing_secret_hint: String = "signing_secret_hint",
        /// The member `url`: a text.
        lenient url: String = "url",
        /// The member `updated_at`: a whole number, in seconds since 1970.
        optional updated_at: i64 = "updated_at",
    }
}
