// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

object! {
    /// What `webhooks.delete` gives: an object: the document's `DeletedWebhookEndpoint`.
    pub struct DeletedWebhookEndpoint {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"webhook_endpoint.deleted"`.
        constant object: "webhook_endpoint.deleted" = "object",
    }
}

object! {
    /// What `webhooks.event_types.list` gives: an object: the document's `WebhookEventTypeList`.
    pub struct WebhookEventTypeList {
        /// The member `data`: a list.
        lenient data: Vec<String> = "data",
        /// The member `object`: `"list"`.
        constant object: "list" = "object",
    }
}

params! {
    /// What `webhooks.list` takes.
    pub struct WebhookListParams {
        /// The member `after`: a text. May be null.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
    }
}

params! {
    /// What `webhooks.rotate_secret` takes.
    pub struct WebhookRotateSecretParams {
        /// The member `keep_old_secret_active_for_24_hours`: true or false. The API's default: `false`.
        optional keep_old_secret_active_for_24_hours: bool = "keep_old_secret_active_for_24_hours",
    }
}

params! {
    /// What `webhooks.test` takes.
    pub struct WebhookTestParams {
        /// The member `event_type`: one of the values of [`WebhookTestParamsEventType`].
        required event_type: WebhookTestParamsEventType = "event_type",
    }
}

open_enum! {
    /// A string with known values: `event_type` of the document's `WebhookTestParams`.
    pub enum WebhookTestParamsEventType {
        BatchCompleted = "batch.completed",
        BatchFailed = "batch.failed",
        BatchExpired = "batch.expired",
        BatchCancelled = "batch.cancelled",
        ResponseCompleted = "response.completed",
        ResponseFailed = "response.failed",
        ResponseCancelled = "response.cancelled",
        ResponseIncomplete = "response.incomplete",
        EvalRunSucceeded = "eval.run.succeeded",
        EvalRunFailed = "eval.run.failed",
        EvalRunCanceled = "eval.run.canceled",
        FineTuningJobSucceeded = "fine_tuning.job.succeeded",
        FineTuningJobFailed = "fine_tuning.job.failed",
        FineTuningJobCancelled = "fine_tuning.job.cancelled",
        RealtimeCallIncoming = "realtime.call.incoming",
        VideoCompleted = "video.completed",
        VideoFailed = "video.failed",
        AgentEnvironmentReady = "agent.environment.ready",
        AgentEnvironmentFailed = "agent.environment.failed",
        AgentEnvironmentSuspended = "agent.environment.suspended",
        AgentEnvironmentExpired = "agent.environment.expired",
        AgentSessionCreated = "agent.session.created",
        AgentSessionActionRequired = "agent.session.action_required",
        AgentSessionInProgress = "agent.session.in_progress",
        AgentSessionIdle = "agent.session.idle",
        AgentSessionFailed = "agent.session.failed",
        SafetyAlertCreated = "safety.alert.created",
    }
}
