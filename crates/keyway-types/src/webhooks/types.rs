// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

object! {
    pub struct AgentEnvironmentExpiredWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: AgentEnvironmentExpiredWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.environment.expired"`.
        constant r#type: "agent.environment.expired" = "type",
    }
}

object! {
    pub struct AgentEnvironmentExpiredWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct AgentEnvironmentFailedWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: AgentEnvironmentFailedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.environment.failed"`.
        constant r#type: "agent.environment.failed" = "type",
    }
}

object! {
    pub struct AgentEnvironmentFailedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct AgentEnvironmentReadyWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: AgentEnvironmentReadyWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.environment.ready"`.
        constant r#type: "agent.environment.ready" = "type",
    }
}

object! {
    pub struct AgentEnvironmentReadyWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct AgentEnvironmentSuspendedWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: AgentEnvironmentSuspendedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.environment.suspended"`.
        constant r#type: "agent.environment.suspended" = "type",
    }
}

object! {
    pub struct AgentEnvironmentSuspendedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct AgentSessionActionRequiredWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: AgentSessionActionRequiredWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.session.action_required"`.
        constant r#type: "agent.session.action_required" = "type",
    }
}

object! {
    pub struct AgentSessionActionRequiredWebhookEventData {
        lenient id: String = "id",
        lenient required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction = "required_action",
    }
}

object! {
    pub struct AgentSessionActionRequiredWebhookEventDataRequiredAction {
        lenient r#type: AgentSessionActionRequiredWebhookEventDataRequiredActionType = "type",
    }
}

open_enum! {
    pub enum AgentSessionActionRequiredWebhookEventDataRequiredActionType {
        ComputerUseApprovalRequest = "computer_use_approval_request",
        McpApprovalRequest = "mcp_approval_request",
        FunctionCall = "function_call",
        EnvironmentConnection = "environment_connection",
    }
}

object! {
    pub struct AgentSessionCreatedWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: AgentSessionCreatedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.session.created"`.
        constant r#type: "agent.session.created" = "type",
    }
}

object! {
    pub struct AgentSessionCreatedWebhookEventData {
        lenient id: String = "id",
        lenient environment_type: String = "environment_type",
        optional connect: AgentSessionCreatedWebhookEventDataConnect = "connect",
        optional environment_id: String = "environment_id",
    }
}

object! {
    pub struct AgentSessionCreatedWebhookEventDataConnect {
        lenient remote_url: String = "remote_url",
    }
}

object! {
    pub struct AgentSessionFailedWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: AgentSessionFailedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.session.failed"`.
        constant r#type: "agent.session.failed" = "type",
    }
}

object! {
    pub struct AgentSessionFailedWebhookEventData {
        lenient id: String = "id",
        lenient environment_type: String = "environment_type",
        optional environment_id: String = "environment_id",
    }
}

object! {
    pub struct AgentSessionIdleWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: AgentSessionIdleWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.session.idle"`.
        constant r#type: "agent.session.idle" = "type",
    }
}

object! {
    pub struct AgentSessionIdleWebhookEventData {
        lenient id: String = "id",
        lenient environment_type: String = "environment_type",
        optional environment_id: String = "environment_id",
    }
}

object! {
    pub struct AgentSessionInProgressWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: AgentSessionInProgressWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.session.in_progress"`.
        constant r#type: "agent.session.in_progress" = "type",
    }
}

object! {
    pub struct AgentSessionInProgressWebhookEventData {
        lenient id: String = "id",
        lenient environment_type: String = "environment_type",
        optional environment_id: String = "environment_id",
    }
}

object! {
    pub struct BatchCancelledWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: BatchCancelledWebhookEventData = "data",
        /// Always `"batch.cancelled"`.
        constant r#type: "batch.cancelled" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct BatchCancelledWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct BatchCompletedWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: BatchCompletedWebhookEventData = "data",
        /// Always `"batch.completed"`.
        constant r#type: "batch.completed" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct BatchCompletedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct BatchExpiredWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: BatchExpiredWebhookEventData = "data",
        /// Always `"batch.expired"`.
        constant r#type: "batch.expired" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct BatchExpiredWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct BatchFailedWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: BatchFailedWebhookEventData = "data",
        /// Always `"batch.failed"`.
        constant r#type: "batch.failed" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct BatchFailedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    /// Returned by `webhooks.delete`.
    pub struct DeletedWebhookEndpoint {
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
        /// Always `"webhook_endpoint.deleted"`.
        constant object: "webhook_endpoint.deleted" = "object",
    }
}

object! {
    pub struct EvalRunCanceledWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: EvalRunCanceledWebhookEventData = "data",
        /// Always `"eval.run.canceled"`.
        constant r#type: "eval.run.canceled" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct EvalRunCanceledWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct EvalRunFailedWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: EvalRunFailedWebhookEventData = "data",
        /// Always `"eval.run.failed"`.
        constant r#type: "eval.run.failed" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct EvalRunFailedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct EvalRunSucceededWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: EvalRunSucceededWebhookEventData = "data",
        /// Always `"eval.run.succeeded"`.
        constant r#type: "eval.run.succeeded" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct EvalRunSucceededWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct FineTuningJobCancelledWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: FineTuningJobCancelledWebhookEventData = "data",
        /// Always `"fine_tuning.job.cancelled"`.
        constant r#type: "fine_tuning.job.cancelled" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct FineTuningJobCancelledWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct FineTuningJobFailedWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: FineTuningJobFailedWebhookEventData = "data",
        /// Always `"fine_tuning.job.failed"`.
        constant r#type: "fine_tuning.job.failed" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct FineTuningJobFailedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct FineTuningJobSucceededWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: FineTuningJobSucceededWebhookEventData = "data",
        /// Always `"fine_tuning.job.succeeded"`.
        constant r#type: "fine_tuning.job.succeeded" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct FineTuningJobSucceededWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct LiveCallIncomingWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: LiveCallIncomingWebhookEventData = "data",
        /// Always `"live.call.incoming"`.
        constant r#type: "live.call.incoming" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct LiveCallIncomingWebhookEventData {
        lenient session_id: String = "session_id",
        lenient sip_headers: Vec<LiveCallIncomingWebhookEventDataSipHeader> = "sip_headers",
        optional sip_media_security: LiveCallIncomingWebhookEventDataSipMediaSecurity = "sip_media_security",
    }
}

object! {
    pub struct LiveCallIncomingWebhookEventDataSipHeader {
        lenient name: String = "name",
        lenient value: String = "value",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum LiveCallIncomingWebhookEventDataSipMediaSecurity {
        Rtp = "rtp",
        Srtp = "srtp",
    }
}

object! {
    pub struct LiveTransportConnectedWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: LiveTransportConnectedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"live.transport.connected"`.
        constant r#type: "live.transport.connected" = "type",
    }
}

object! {
    pub struct LiveTransportConnectedWebhookEventData {
        lenient session_id: String = "session_id",
        /// Always `"webrtc"`.
        constant r#type: "webrtc" = "type",
    }
}

object! {
    pub struct LiveTransportIncomingWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: LiveTransportIncomingWebhookEventData = "data",
        /// Always `"live.transport.incoming"`.
        constant r#type: "live.transport.incoming" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct LiveTransportIncomingWebhookEventData {
        lenient session_id: String = "session_id",
        lenient sip_headers: Vec<LiveTransportIncomingWebhookEventDataSipHeader> = "sip_headers",
        /// Always `"sip"`.
        constant r#type: "sip" = "type",
        optional sip_media_security: LiveTransportIncomingWebhookEventDataSipMediaSecurity = "sip_media_security",
    }
}

object! {
    pub struct LiveTransportIncomingWebhookEventDataSipHeader {
        lenient name: String = "name",
        lenient value: String = "value",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum LiveTransportIncomingWebhookEventDataSipMediaSecurity {
        Rtp = "rtp",
        Srtp = "srtp",
    }
}

object! {
    pub struct RealtimeCallIncomingWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: RealtimeCallIncomingWebhookEventData = "data",
        /// Always `"realtime.call.incoming"`.
        constant r#type: "realtime.call.incoming" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct RealtimeCallIncomingWebhookEventData {
        lenient call_id: String = "call_id",
        lenient sip_headers: Vec<RealtimeCallIncomingWebhookEventDataSipHeader> = "sip_headers",
        optional sip_media_security: RealtimeCallIncomingWebhookEventDataSipMediaSecurity = "sip_media_security",
    }
}

object! {
    pub struct RealtimeCallIncomingWebhookEventDataSipHeader {
        lenient name: String = "name",
        lenient value: String = "value",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum RealtimeCallIncomingWebhookEventDataSipMediaSecurity {
        Rtp = "rtp",
        Srtp = "srtp",
    }
}

object! {
    pub struct ResponseCancelledWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: ResponseCancelledWebhookEventData = "data",
        /// Always `"response.cancelled"`.
        constant r#type: "response.cancelled" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct ResponseCancelledWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct ResponseCompletedWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: ResponseCompletedWebhookEventData = "data",
        /// Always `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct ResponseCompletedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct ResponseFailedWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: ResponseFailedWebhookEventData = "data",
        /// Always `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct ResponseFailedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct ResponseIncompleteWebhookEvent {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        lenient data: ResponseIncompleteWebhookEventData = "data",
        /// Always `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    pub struct ResponseIncompleteWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct SafetyAlertCreatedWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: SafetyAlertCreatedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"safety.alert.created"`.
        constant r#type: "safety.alert.created" = "type",
    }
}

object! {
    pub struct SafetyAlertCreatedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct SafetyDeactivationIssuedWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: SafetyDeactivationIssuedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"safety.deactivation_issued"`.
        constant r#type: "safety.deactivation_issued" = "type",
    }
}

object! {
    pub struct SafetyDeactivationIssuedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct SafetyOrgAlertCreatedWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: SafetyOrgAlertCreatedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"safety.org_alert.created"`.
        constant r#type: "safety.org_alert.created" = "type",
    }
}

object! {
    pub struct SafetyOrgAlertCreatedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    pub struct SafetyWarningIssuedWebhookEvent {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient data: SafetyWarningIssuedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"safety.warning_issued"`.
        constant r#type: "safety.warning_issued" = "type",
    }
}

object! {
    pub struct SafetyWarningIssuedWebhookEventData {
        lenient id: String = "id",
    }
}

params! {
    /// Parameters of `webhooks.create`.
    pub struct WebhookCreateParams {
        required event_types: Vec<WebhookCreateParamsEventType> = "event_types",
        required name: String = "name",
        required url: String = "url",
    }
}

open_enum! {
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

object! {
    /// Returned by `webhooks.list`, `webhooks.retrieve`, `webhooks.update`.
    pub struct WebhookEndpoint {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient event_types: Vec<String> = "event_types",
        lenient name: String = "name",
        /// Always `"webhook_endpoint"`.
        constant object: "webhook_endpoint" = "object",
        /// Nullable.
        optional signing_secret_hint: String = "signing_secret_hint",
        lenient url: String = "url",
        /// In seconds since 1970.
        optional updated_at: i64 = "updated_at",
    }
}

object! {
    /// Returned by `webhooks.test`.
    pub struct WebhookEndpointTestResult {
        lenient event_type: String = "event_type",
        /// Always `"webhook_endpoint.test"`.
        constant object: "webhook_endpoint.test" = "object",
        lenient status_code: i64 = "status_code",
        /// Always `true`.
        lenient success: crate::Json = "success",
        lenient webhook_endpoint_id: String = "webhook_endpoint_id",
    }
}

object! {
    /// Returned by `webhooks.create`, `webhooks.rotate_secret`.
    pub struct WebhookEndpointWithSecret {
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient event_types: Vec<String> = "event_types",
        lenient name: String = "name",
        /// Always `"webhook_endpoint"`.
        constant object: "webhook_endpoint" = "object",
        lenient signing_secret: String = "signing_secret",
        /// Nullable.
        optional signing_secret_hint: String = "signing_secret_hint",
        lenient url: String = "url",
        /// In seconds since 1970.
        optional updated_at: i64 = "updated_at",
    }
}

params! {
    /// Parameters of `webhooks.list`.
    pub struct WebhookListParams {
        /// Nullable.
        optional after: String = "after",
        /// Default: `20`.
        optional limit: i64 = "limit",
    }
}

params! {
    /// Parameters of `webhooks.rotate_secret`.
    pub struct WebhookRotateSecretParams {
        /// Default: `false`.
        optional keep_old_secret_active_for_24_hours: bool = "keep_old_secret_active_for_24_hours",
    }
}

params! {
    /// Parameters of `webhooks.test`.
    pub struct WebhookTestParams {
        required event_type: WebhookTestParamsEventType = "event_type",
    }
}

open_enum! {
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

params! {
    /// Parameters of `webhooks.update`.
    pub struct WebhookUpdateParams {
        optional event_types: Vec<WebhookUpdateParamsEventType> = "event_types",
        optional name: String = "name",
        optional url: String = "url",
    }
}

open_enum! {
    pub enum WebhookUpdateParamsEventType {
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
