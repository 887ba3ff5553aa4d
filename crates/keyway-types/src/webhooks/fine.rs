// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: the document's `WebhookFineTuningJobCancelled`.
    pub struct FineTuningJobCancelledWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`FineTuningJobCancelledWebhookEventData`].
        lenient data: FineTuningJobCancelledWebhookEventData = "data",
        /// The member `type`: `"fine_tuning.job.cancelled"`.
        constant r#type: "fine_tuning.job.cancelled" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookFineTuningJobCancelled`.
    pub struct FineTuningJobCancelledWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `WebhookFineTuningJobFailed`.
    pub struct FineTuningJobFailedWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`FineTuningJobFailedWebhookEventData`].
        lenient data: FineTuningJobFailedWebhookEventData = "data",
        /// The member `type`: `"fine_tuning.job.failed"`.
        constant r#type: "fine_tuning.job.failed" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookFineTuningJobFailed`.
    pub struct FineTuningJobFailedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `WebhookFineTuningJobSucceeded`.
    pub struct FineTuningJobSucceededWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`FineTuningJobSucceededWebhookEventData`].
        lenient data: FineTuningJobSucceededWebhookEventData = "data",
        /// The member `type`: `"fine_tuning.job.succeeded"`.
        constant r#type: "fine_tuning.job.succeeded" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookFineTuningJobSucceeded`.
    pub struct FineTuningJobSucceededWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}
