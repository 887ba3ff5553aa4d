// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: the document's `WebhookBatchCancelled`.
    pub struct BatchCancelledWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`BatchCancelledWebhookEventData`].
        lenient data: BatchCancelledWebhookEventData = "data",
        /// The member `type`: `"batch.cancelled"`.
        constant r#type: "batch.cancelled" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookBatchCancelled`.
    pub struct BatchCancelledWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `WebhookBatchCompleted`.
    pub struct BatchCompletedWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`BatchCompletedWebhookEventData`].
        lenient data: BatchCompletedWebhookEventData = "data",
        /// The member `type`: `"batch.completed"`.
        constant r#type: "batch.completed" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookBatchCompleted`.
    pub struct BatchCompletedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `WebhookBatchExpired`.
    pub struct BatchExpiredWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`BatchExpiredWebhookEventData`].
        lenient data: BatchExpiredWebhookEventData = "data",
        /// The member `type`: `"batch.expired"`.
        constant r#type: "batch.expired" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookBatchExpired`.
    pub struct BatchExpiredWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `WebhookBatchFailed`.
    pub struct BatchFailedWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`BatchFailedWebhookEventData`].
        lenient data: BatchFailedWebhookEventData = "data",
        /// The member `type`: `"batch.failed"`.
        constant r#type: "batch.failed" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookBatchFailed`.
    pub struct BatchFailedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}
