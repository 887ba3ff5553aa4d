// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: the document's `WebhookEvalRunCanceled`.
    pub struct EvalRunCanceledWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`EvalRunCanceledWebhookEventData`].
        lenient data: EvalRunCanceledWebhookEventData = "data",
        /// The member `type`: `"eval.run.canceled"`.
        constant r#type: "eval.run.canceled" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookEvalRunCanceled`.
    pub struct EvalRunCanceledWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `WebhookEvalRunFailed`.
    pub struct EvalRunFailedWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`EvalRunFailedWebhookEventData`].
        lenient data: EvalRunFailedWebhookEventData = "data",
        /// The member `type`: `"eval.run.failed"`.
        constant r#type: "eval.run.failed" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookEvalRunFailed`.
    pub struct EvalRunFailedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `WebhookEvalRunSucceeded`.
    pub struct EvalRunSucceededWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`EvalRunSucceededWebhookEventData`].
        lenient data: EvalRunSucceededWebhookEventData = "data",
        /// The member `type`: `"eval.run.succeeded"`.
        constant r#type: "eval.run.succeeded" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookEvalRunSucceeded`.
    pub struct EvalRunSucceededWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}
