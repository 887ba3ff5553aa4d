// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: the document's `WebhookResponseCancelled`.
    pub struct ResponseCancelledWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`ResponseCancelledWebhookEventData`].
        lenient data: ResponseCancelledWebhookEventData = "data",
        /// The member `type`: `"response.cancelled"`.
        constant r#type: "response.cancelled" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookResponseCancelled`.
    pub struct ResponseCancelledWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `WebhookResponseCompleted`.
    pub struct ResponseCompletedWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`ResponseCompletedWebhookEventData`].
        lenient data: ResponseCompletedWebhookEventData = "data",
        /// The member `type`: `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookResponseCompleted`.
    pub struct ResponseCompletedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `WebhookResponseFailed`.
    pub struct ResponseFailedWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`ResponseFailedWebhookEventData`].
        lenient data: ResponseFailedWebhookEventData = "data",
        /// The member `type`: `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookResponseFailed`.
    pub struct ResponseFailedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `WebhookResponseIncomplete`.
    pub struct ResponseIncompleteWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`ResponseIncompleteWebhookEventData`].
        lenient data: ResponseIncompleteWebhookEventData = "data",
        /// The member `type`: `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookResponseIncomplete`.
    pub struct ResponseIncompleteWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}
