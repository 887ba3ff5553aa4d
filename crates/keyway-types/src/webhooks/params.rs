// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{open_enum, params};

params! {
    /// What `webhooks.create` takes.
    pub struct WebhookCreateParams {
        /// The member `event_types`: a list.
        required event_types: Vec<WebhookCreateParamsEventType> = "event_types",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `url`: a text.
        required url: String = "url",
    }
}

open_enum! {
    /// A string with known values: `event_types[]` of the document's `WebhookCreateParams`.
    pub enum WebhookCreateParamsEventType {
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
