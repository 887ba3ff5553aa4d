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

object! {
    /// An object: the document's `WebhookLiveCallIncoming`.
    pub struct LiveCallIncomingWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`LiveCallIncomingWebhookEventData`].
        lenient data: LiveCallIncomingWebhookEventData = "data",
        /// The member `type`: `"live.call.incoming"`.
        constant r#type: "live.call.incoming" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookLiveCallIncoming`.
    pub struct LiveCallIncomingWebhookEventData {
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `sip_headers`: a list.
        lenient sip_headers: Vec<LiveCallIncomingWebhookEventDataSipHeader> = "sip_headers",
    }
}

object! {
    /// An object: `data.sip_headers[]` of the document's `WebhookLiveCallIncoming`.
    pub struct LiveCallIncomingWebhookEventDataSipHeader {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `value`: a text.
        lenient value: String = "value",
    }
}

object! {
    /// An object: the document's `WebhookRealtimeCallIncoming`.
    pub struct RealtimeCallIncomingWebhookEvent {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data`: an object, [`RealtimeCallIncomingWebhookEventData`].
        lenient data: RealtimeCallIncomingWebhookEventData = "data",
        /// The member `type`: `"realtime.call.incoming"`.
        constant r#type: "realtime.call.incoming" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `WebhookRealtimeCallIncoming`.
    pub struct RealtimeCallIncomingWebhookEventData {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `sip_headers`: a list.
        lenient sip_headers: Vec<RealtimeCallIncomingWebhookEventDataSipHeader> = "sip_headers",
    }
}

object! {
    /// An object: `data.sip_headers[]` of the document's `WebhookRealtimeCallIncoming`.
    pub struct RealtimeCallIncomingWebhookEventDataSipHeader {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `value`: a text.
        lenient value: String = "value",
    }
}

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
