// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

object! {
    /// An agent environment expired.
    pub struct AgentEnvironmentExpiredWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: AgentEnvironmentExpiredWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.environment.expired"`.
        constant r#type: "agent.environment.expired" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct AgentEnvironmentExpiredWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    /// An agent environment failed.
    pub struct AgentEnvironmentFailedWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: AgentEnvironmentFailedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.environment.failed"`.
        constant r#type: "agent.environment.failed" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct AgentEnvironmentFailedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    /// An agent environment is ready.
    pub struct AgentEnvironmentReadyWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: AgentEnvironmentReadyWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.environment.ready"`.
        constant r#type: "agent.environment.ready" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct AgentEnvironmentReadyWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    /// An agent environment was suspended.
    pub struct AgentEnvironmentSuspendedWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: AgentEnvironmentSuspendedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.environment.suspended"`.
        constant r#type: "agent.environment.suspended" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct AgentEnvironmentSuspendedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    /// An agent session needs your action.
    pub struct AgentSessionActionRequiredWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: AgentSessionActionRequiredWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.session.action_required"`.
        constant r#type: "agent.session.action_required" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct AgentSessionActionRequiredWebhookEventData {
        lenient id: String = "id",
        /// Action that the session waits for.
        lenient required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction = "required_action",
    }
}

object! {
    /// An action that a session waits for.
    pub struct AgentSessionActionRequiredWebhookEventDataRequiredAction {
        /// Kind of action.
        lenient r#type: AgentSessionActionRequiredWebhookEventDataRequiredActionType = "type",
    }
}

open_enum! {
    /// Kind of action that a session waits for.
    pub enum AgentSessionActionRequiredWebhookEventDataRequiredActionType {
        /// Approve a use of the computer.
        ComputerUseApprovalRequest = "computer_use_approval_request",
        /// Approve a call of an MCP tool.
        McpApprovalRequest = "mcp_approval_request",
        /// Run a function and return its result.
        FunctionCall = "function_call",
        /// Connect the environment.
        EnvironmentConnection = "environment_connection",
    }
}

object! {
    /// An agent session was created.
    pub struct AgentSessionCreatedWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: AgentSessionCreatedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.session.created"`.
        constant r#type: "agent.session.created" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct AgentSessionCreatedWebhookEventData {
        lenient id: String = "id",
        /// Type of the environment that the session runs in.
        lenient environment_type: String = "environment_type",
        /// How to connect to the environment.
        optional connect: AgentSessionCreatedWebhookEventDataConnect = "connect",
        /// Identifier of the environment that the session runs in.
        optional environment_id: String = "environment_id",
    }
}

object! {
    /// How to connect to the environment.
    pub struct AgentSessionCreatedWebhookEventDataConnect {
        lenient remote_url: String = "remote_url",
    }
}

object! {
    /// An agent session failed.
    pub struct AgentSessionFailedWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: AgentSessionFailedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.session.failed"`.
        constant r#type: "agent.session.failed" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct AgentSessionFailedWebhookEventData {
        lenient id: String = "id",
        /// Type of the environment that the session runs in.
        lenient environment_type: String = "environment_type",
        /// Identifier of the environment that the session runs in.
        optional environment_id: String = "environment_id",
    }
}

object! {
    /// An agent session became idle.
    pub struct AgentSessionIdleWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: AgentSessionIdleWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.session.idle"`.
        constant r#type: "agent.session.idle" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct AgentSessionIdleWebhookEventData {
        lenient id: String = "id",
        /// Type of the environment that the session runs in.
        lenient environment_type: String = "environment_type",
        /// Identifier of the environment that the session runs in.
        optional environment_id: String = "environment_id",
    }
}

object! {
    /// An agent session is in progress.
    pub struct AgentSessionInProgressWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: AgentSessionInProgressWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"agent.session.in_progress"`.
        constant r#type: "agent.session.in_progress" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct AgentSessionInProgressWebhookEventData {
        lenient id: String = "id",
        /// Type of the environment that the session runs in.
        lenient environment_type: String = "environment_type",
        /// Identifier of the environment that the session runs in.
        optional environment_id: String = "environment_id",
    }
}

object! {
    /// A batch was cancelled.
    pub struct BatchCancelledWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: BatchCancelledWebhookEventData = "data",
        /// Always `"batch.cancelled"`.
        constant r#type: "batch.cancelled" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct BatchCancelledWebhookEventData {
        /// Identifier of the batch, `batch_…`.
        lenient id: String = "id",
    }
}

object! {
    /// A batch completed.
    pub struct BatchCompletedWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: BatchCompletedWebhookEventData = "data",
        /// Always `"batch.completed"`.
        constant r#type: "batch.completed" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct BatchCompletedWebhookEventData {
        /// Identifier of the batch, `batch_…`.
        lenient id: String = "id",
    }
}

object! {
    /// A batch expired.
    pub struct BatchExpiredWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: BatchExpiredWebhookEventData = "data",
        /// Always `"batch.expired"`.
        constant r#type: "batch.expired" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct BatchExpiredWebhookEventData {
        /// Identifier of the batch, `batch_…`.
        lenient id: String = "id",
    }
}

object! {
    /// A batch failed.
    pub struct BatchFailedWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: BatchFailedWebhookEventData = "data",
        /// Always `"batch.failed"`.
        constant r#type: "batch.failed" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct BatchFailedWebhookEventData {
        /// Identifier of the batch, `batch_…`.
        lenient id: String = "id",
    }
}

object! {
    /// Confirms that a webhook endpoint was deleted.
    ///
    /// Returned by `webhooks.delete`.
    pub struct DeletedWebhookEndpoint {
        lenient id: String = "id",
        /// Whether the endpoint was deleted.
        lenient deleted: bool = "deleted",
        /// Always `"webhook_endpoint.deleted"`.
        constant object: "webhook_endpoint.deleted" = "object",
    }
}

object! {
    /// An eval run was canceled.
    pub struct EvalRunCanceledWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: EvalRunCanceledWebhookEventData = "data",
        /// Always `"eval.run.canceled"`.
        constant r#type: "eval.run.canceled" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct EvalRunCanceledWebhookEventData {
        /// Identifier of the run, `evalrun_…`.
        lenient id: String = "id",
    }
}

object! {
    /// An eval run failed.
    pub struct EvalRunFailedWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: EvalRunFailedWebhookEventData = "data",
        /// Always `"eval.run.failed"`.
        constant r#type: "eval.run.failed" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct EvalRunFailedWebhookEventData {
        /// Identifier of the run, `evalrun_…`.
        lenient id: String = "id",
    }
}

object! {
    /// An eval run succeeded.
    pub struct EvalRunSucceededWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: EvalRunSucceededWebhookEventData = "data",
        /// Always `"eval.run.succeeded"`.
        constant r#type: "eval.run.succeeded" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct EvalRunSucceededWebhookEventData {
        /// Identifier of the run, `evalrun_…`.
        lenient id: String = "id",
    }
}

object! {
    /// A fine-tuning job was cancelled.
    pub struct FineTuningJobCancelledWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: FineTuningJobCancelledWebhookEventData = "data",
        /// Always `"fine_tuning.job.cancelled"`.
        constant r#type: "fine_tuning.job.cancelled" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct FineTuningJobCancelledWebhookEventData {
        /// Identifier of the job, `ftjob-…`.
        lenient id: String = "id",
    }
}

object! {
    /// A fine-tuning job failed.
    pub struct FineTuningJobFailedWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: FineTuningJobFailedWebhookEventData = "data",
        /// Always `"fine_tuning.job.failed"`.
        constant r#type: "fine_tuning.job.failed" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct FineTuningJobFailedWebhookEventData {
        /// Identifier of the job, `ftjob-…`.
        lenient id: String = "id",
    }
}

object! {
    /// A fine-tuning job succeeded.
    pub struct FineTuningJobSucceededWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: FineTuningJobSucceededWebhookEventData = "data",
        /// Always `"fine_tuning.job.succeeded"`.
        constant r#type: "fine_tuning.job.succeeded" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct FineTuningJobSucceededWebhookEventData {
        /// Identifier of the job, `ftjob-…`.
        lenient id: String = "id",
    }
}

object! {
    /// A SIP call for the Live API is incoming.
    pub struct LiveCallIncomingWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: LiveCallIncomingWebhookEventData = "data",
        /// Always `"live.call.incoming"`.
        constant r#type: "live.call.incoming" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct LiveCallIncomingWebhookEventData {
        lenient session_id: String = "session_id",
        /// Headers of the SIP invite.
        lenient sip_headers: Vec<LiveCallIncomingWebhookEventDataSipHeader> = "sip_headers",
        /// Whether the call's media is encrypted.
        optional sip_media_security: LiveCallIncomingWebhookEventDataSipMediaSecurity = "sip_media_security",
    }
}

object! {
    /// A header of the SIP invite.
    pub struct LiveCallIncomingWebhookEventDataSipHeader {
        lenient name: String = "name",
        lenient value: String = "value",
    }
}

open_enum! {
    /// How the media of a call is transported.
    ///
    /// The document allows any other string too.
    pub enum LiveCallIncomingWebhookEventDataSipMediaSecurity {
        /// Unencrypted.
        Rtp = "rtp",
        /// Encrypted.
        Srtp = "srtp",
    }
}

object! {
    /// A WebRTC transport of a live session connected.
    pub struct LiveTransportConnectedWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: LiveTransportConnectedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"live.transport.connected"`.
        constant r#type: "live.transport.connected" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct LiveTransportConnectedWebhookEventData {
        lenient session_id: String = "session_id",
        /// Always `"webrtc"`.
        constant r#type: "webrtc" = "type",
    }
}

object! {
    /// A SIP transport for a live session is incoming.
    pub struct LiveTransportIncomingWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: LiveTransportIncomingWebhookEventData = "data",
        /// Always `"live.transport.incoming"`.
        constant r#type: "live.transport.incoming" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct LiveTransportIncomingWebhookEventData {
        lenient session_id: String = "session_id",
        /// Headers of the SIP invite.
        lenient sip_headers: Vec<LiveTransportIncomingWebhookEventDataSipHeader> = "sip_headers",
        /// Always `"sip"`.
        constant r#type: "sip" = "type",
        /// Whether the call's media is encrypted.
        optional sip_media_security: LiveTransportIncomingWebhookEventDataSipMediaSecurity = "sip_media_security",
    }
}

object! {
    /// A header of the SIP invite.
    pub struct LiveTransportIncomingWebhookEventDataSipHeader {
        lenient name: String = "name",
        lenient value: String = "value",
    }
}

open_enum! {
    /// How the media of a call is transported.
    ///
    /// The document allows any other string too.
    pub enum LiveTransportIncomingWebhookEventDataSipMediaSecurity {
        /// Unencrypted.
        Rtp = "rtp",
        /// Encrypted.
        Srtp = "srtp",
    }
}

object! {
    /// A SIP call for the Realtime API is incoming.
    pub struct RealtimeCallIncomingWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: RealtimeCallIncomingWebhookEventData = "data",
        /// Always `"realtime.call.incoming"`.
        constant r#type: "realtime.call.incoming" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct RealtimeCallIncomingWebhookEventData {
        /// Identifier of the call, `rtc_…`. Pass it to accept or reject the call.
        lenient call_id: String = "call_id",
        /// Headers of the SIP invite.
        lenient sip_headers: Vec<RealtimeCallIncomingWebhookEventDataSipHeader> = "sip_headers",
        /// Whether the call's media is encrypted.
        optional sip_media_security: RealtimeCallIncomingWebhookEventDataSipMediaSecurity = "sip_media_security",
    }
}

object! {
    /// A header of the SIP invite.
    pub struct RealtimeCallIncomingWebhookEventDataSipHeader {
        lenient name: String = "name",
        lenient value: String = "value",
    }
}

open_enum! {
    /// How the media of a call is transported.
    ///
    /// The document allows any other string too.
    pub enum RealtimeCallIncomingWebhookEventDataSipMediaSecurity {
        /// Unencrypted.
        Rtp = "rtp",
        /// Encrypted.
        Srtp = "srtp",
    }
}

object! {
    /// A response was cancelled.
    pub struct ResponseCancelledWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: ResponseCancelledWebhookEventData = "data",
        /// Always `"response.cancelled"`.
        constant r#type: "response.cancelled" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct ResponseCancelledWebhookEventData {
        /// Identifier of the response, `resp_…`.
        lenient id: String = "id",
    }
}

object! {
    /// A response completed.
    pub struct ResponseCompletedWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: ResponseCompletedWebhookEventData = "data",
        /// Always `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct ResponseCompletedWebhookEventData {
        /// Identifier of the response, `resp_…`.
        lenient id: String = "id",
    }
}

object! {
    /// A response failed.
    pub struct ResponseFailedWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: ResponseFailedWebhookEventData = "data",
        /// Always `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct ResponseFailedWebhookEventData {
        /// Identifier of the response, `resp_…`.
        lenient id: String = "id",
    }
}

object! {
    /// A response ended incomplete.
    pub struct ResponseIncompleteWebhookEvent {
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// What the event is about.
        lenient data: ResponseIncompleteWebhookEventData = "data",
        /// Always `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// Always `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// Data of the event.
    pub struct ResponseIncompleteWebhookEventData {
        /// Identifier of the response, `resp_…`.
        lenient id: String = "id",
    }
}

object! {
    /// A safety alert was created.
    pub struct SafetyAlertCreatedWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: SafetyAlertCreatedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"safety.alert.created"`.
        constant r#type: "safety.alert.created" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct SafetyAlertCreatedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    /// A safety deactivation was issued.
    pub struct SafetyDeactivationIssuedWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: SafetyDeactivationIssuedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"safety.deactivation_issued"`.
        constant r#type: "safety.deactivation_issued" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct SafetyDeactivationIssuedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    /// A safety alert for the organization was created.
    pub struct SafetyOrgAlertCreatedWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: SafetyOrgAlertCreatedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"safety.org_alert.created"`.
        constant r#type: "safety.org_alert.created" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct SafetyOrgAlertCreatedWebhookEventData {
        lenient id: String = "id",
    }
}

object! {
    /// A safety warning was issued.
    pub struct SafetyWarningIssuedWebhookEvent {
        /// Identifier of the event, `evt_…`.
        lenient id: String = "id",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// What the event is about.
        lenient data: SafetyWarningIssuedWebhookEventData = "data",
        /// Always `"event"`.
        constant object: "event" = "object",
        /// Always `"safety.warning_issued"`.
        constant r#type: "safety.warning_issued" = "type",
    }
}

object! {
    /// Data of the event.
    pub struct SafetyWarningIssuedWebhookEventData {
        lenient id: String = "id",
    }
}

params! {
    /// Parameters of `webhooks.create`.
    pub struct WebhookCreateParams {
        /// Events to send to the endpoint.
        required event_types: Vec<WebhookCreateParamsEventType> = "event_types",
        /// Name of the endpoint.
        required name: String = "name",
        /// URL that OpenAI sends events to.
        required url: String = "url",
    }
}

open_enum! {
    /// An event that can be sent to an endpoint.
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
    /// A URL that OpenAI sends events to.
    ///
    /// Returned by `webhooks.list`, `webhooks.retrieve`, `webhooks.update`.
    pub struct WebhookEndpoint {
        lenient id: String = "id",
        /// When the endpoint was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Events that are sent to the endpoint.
        lenient event_types: Vec<String> = "event_types",
        lenient name: String = "name",
        /// Always `"webhook_endpoint"`.
        constant object: "webhook_endpoint" = "object",
        /// Part of the signing secret, to recognize it by. Nullable.
        optional signing_secret_hint: String = "signing_secret_hint",
        /// URL that OpenAI sends events to.
        lenient url: String = "url",
        /// When the endpoint was last updated. In seconds since 1970.
        optional updated_at: i64 = "updated_at",
    }
}

object! {
    /// The result of a test event.
    ///
    /// Returned by `webhooks.test`.
    pub struct WebhookEndpointTestResult {
        /// Event that was sent.
        lenient event_type: String = "event_type",
        /// Always `"webhook_endpoint.test"`.
        constant object: "webhook_endpoint.test" = "object",
        /// HTTP status that the endpoint answered with.
        lenient status_code: i64 = "status_code",
        /// Whether the endpoint accepted the event. Always `true`.
        lenient success: crate::Json = "success",
        lenient webhook_endpoint_id: String = "webhook_endpoint_id",
    }
}

object! {
    /// A webhook endpoint with its signing secret. Only creation and rotation return the secret.
    ///
    /// Returned by `webhooks.create`, `webhooks.rotate_secret`.
    pub struct WebhookEndpointWithSecret {
        lenient id: String = "id",
        /// When the endpoint was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Events that are sent to the endpoint.
        lenient event_types: Vec<String> = "event_types",
        lenient name: String = "name",
        /// Always `"webhook_endpoint"`.
        constant object: "webhook_endpoint" = "object",
        /// Secret that verifies the signatures of events, `whsec_…`. Store it safely.
        lenient signing_secret: String = "signing_secret",
        /// Part of the signing secret, to recognize it by. Nullable.
        optional signing_secret_hint: String = "signing_secret_hint",
        /// URL that OpenAI sends events to.
        lenient url: String = "url",
        /// When the endpoint was last updated. In seconds since 1970.
        optional updated_at: i64 = "updated_at",
    }
}

params! {
    /// Parameters of `webhooks.list`.
    pub struct WebhookListParams {
        /// Lists webhook endpoints after the one with this ID. Pass the last ID of the previous page.
        /// Nullable.
        optional after: String = "after",
        /// Number of webhook endpoints per page. Default: `20`.
        optional limit: i64 = "limit",
    }
}

params! {
    /// Parameters of `webhooks.rotate_secret`.
    pub struct WebhookRotateSecretParams {
        /// Whether events are also signed with the old secret for another 24 hours. Default: `false`.
        optional keep_old_secret_active_for_24_hours: bool = "keep_old_secret_active_for_24_hours",
    }
}

params! {
    /// Parameters of `webhooks.test`.
    pub struct WebhookTestParams {
        /// Event to send to the endpoint.
        required event_type: WebhookTestParamsEventType = "event_type",
    }
}

open_enum! {
    /// An event that can be sent to an endpoint.
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
        /// Events to send to the endpoint, in place of the current ones.
        optional event_types: Vec<WebhookUpdateParamsEventType> = "event_types",
        /// New name of the endpoint.
        optional name: String = "name",
        /// New URL that OpenAI sends events to.
        optional url: String = "url",
    }
}

open_enum! {
    /// An event that can be sent to an endpoint.
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
