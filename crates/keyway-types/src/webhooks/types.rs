// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

object! {
    /// An object: the document's `AgentEnvironmentExpiredWebhookEvent`.
    pub struct AgentEnvironmentExpiredWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`AgentEnvironmentExpiredWebhookEventData`].
        lenient data: AgentEnvironmentExpiredWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"agent.environment.expired"`.
        constant r#type: "agent.environment.expired" = "type",
    }
}

object! {
    /// An object: `data` of the document's `AgentEnvironmentExpiredWebhookEvent`.
    pub struct AgentEnvironmentExpiredWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `AgentEnvironmentFailedWebhookEvent`.
    pub struct AgentEnvironmentFailedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`AgentEnvironmentFailedWebhookEventData`].
        lenient data: AgentEnvironmentFailedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"agent.environment.failed"`.
        constant r#type: "agent.environment.failed" = "type",
    }
}

object! {
    /// An object: `data` of the document's `AgentEnvironmentFailedWebhookEvent`.
    pub struct AgentEnvironmentFailedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `AgentEnvironmentReadyWebhookEvent`.
    pub struct AgentEnvironmentReadyWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`AgentEnvironmentReadyWebhookEventData`].
        lenient data: AgentEnvironmentReadyWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"agent.environment.ready"`.
        constant r#type: "agent.environment.ready" = "type",
    }
}

object! {
    /// An object: `data` of the document's `AgentEnvironmentReadyWebhookEvent`.
    pub struct AgentEnvironmentReadyWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `AgentEnvironmentSuspendedWebhookEvent`.
    pub struct AgentEnvironmentSuspendedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`AgentEnvironmentSuspendedWebhookEventData`].
        lenient data: AgentEnvironmentSuspendedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"agent.environment.suspended"`.
        constant r#type: "agent.environment.suspended" = "type",
    }
}

object! {
    /// An object: `data` of the document's `AgentEnvironmentSuspendedWebhookEvent`.
    pub struct AgentEnvironmentSuspendedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `AgentSessionActionRequiredWebhookEvent`.
    pub struct AgentSessionActionRequiredWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`AgentSessionActionRequiredWebhookEventData`].
        lenient data: AgentSessionActionRequiredWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"agent.session.action_required"`.
        constant r#type: "agent.session.action_required" = "type",
    }
}

object! {
    /// An object: `data` of the document's `AgentSessionActionRequiredWebhookEvent`.
    pub struct AgentSessionActionRequiredWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `required_action`: an object, [`AgentSessionActionRequiredWebhookEventDataRequiredAction`].
        lenient required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction = "required_action",
    }
}

object! {
    /// An object: `data.required_action` of the document's `AgentSessionActionRequiredWebhookEvent`.
    pub struct AgentSessionActionRequiredWebhookEventDataRequiredAction {
        /// The member `type`: one of the values of [`AgentSessionActionRequiredWebhookEventDataRequiredActionType`].
        lenient r#type: AgentSessionActionRequiredWebhookEventDataRequiredActionType = "type",
    }
}

open_enum! {
    /// A string with known values: `data.required_action.type` of the document's `AgentSessionActionRequiredWebhookEvent`.
    pub enum AgentSessionActionRequiredWebhookEventDataRequiredActionType {
        ComputerUseApprovalRequest = "computer_use_approval_request",
        McpApprovalRequest = "mcp_approval_request",
        FunctionCall = "function_call",
        EnvironmentConnection = "environment_connection",
    }
}

object! {
    /// An object: the document's `AgentSessionCreatedWebhookEvent`.
    pub struct AgentSessionCreatedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`AgentSessionCreatedWebhookEventData`].
        lenient data: AgentSessionCreatedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"agent.session.created"`.
        constant r#type: "agent.session.created" = "type",
    }
}

object! {
    /// An object: `data` of the document's `AgentSessionCreatedWebhookEvent`.
    pub struct AgentSessionCreatedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `environment_type`: a text.
        lenient environment_type: String = "environment_type",
        /// The member `connect`: an object, [`AgentSessionCreatedWebhookEventDataConnect`].
        optional connect: AgentSessionCreatedWebhookEventDataConnect = "connect",
        /// The member `environment_id`: a text.
        optional environment_id: String = "environment_id",
    }
}

object! {
    /// An object: `data.connect` of the document's `AgentSessionCreatedWebhookEvent`.
    pub struct AgentSessionCreatedWebhookEventDataConnect {
        /// The member `remote_url`: a text.
        lenient remote_url: String = "remote_url",
    }
}

object! {
    /// An object: the document's `AgentSessionFailedWebhookEvent`.
    pub struct AgentSessionFailedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`AgentSessionFailedWebhookEventData`].
        lenient data: AgentSessionFailedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"agent.session.failed"`.
        constant r#type: "agent.session.failed" = "type",
    }
}

object! {
    /// An object: `data` of the document's `AgentSessionFailedWebhookEvent`.
    pub struct AgentSessionFailedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `environment_type`: a text.
        lenient environment_type: String = "environment_type",
        /// The member `environment_id`: a text.
        optional environment_id: String = "environment_id",
    }
}

object! {
    /// An object: the document's `AgentSessionIdleWebhookEvent`.
    pub struct AgentSessionIdleWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`AgentSessionIdleWebhookEventData`].
        lenient data: AgentSessionIdleWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"agent.session.idle"`.
        constant r#type: "agent.session.idle" = "type",
    }
}

object! {
    /// An object: `data` of the document's `AgentSessionIdleWebhookEvent`.
    pub struct AgentSessionIdleWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `environment_type`: a text.
        lenient environment_type: String = "environment_type",
        /// The member `environment_id`: a text.
        optional environment_id: String = "environment_id",
    }
}

object! {
    /// An object: the document's `AgentSessionInProgressWebhookEvent`.
    pub struct AgentSessionInProgressWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`AgentSessionInProgressWebhookEventData`].
        lenient data: AgentSessionInProgressWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"agent.session.in_progress"`.
        constant r#type: "agent.session.in_progress" = "type",
    }
}

object! {
    /// An object: `data` of the document's `AgentSessionInProgressWebhookEvent`.
    pub struct AgentSessionInProgressWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `environment_type`: a text.
        lenient environment_type: String = "environment_type",
        /// The member `environment_id`: a text.
        optional environment_id: String = "environment_id",
    }
}

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
        /// The member `sip_media_security`: one of the values of [`LiveCallIncomingWebhookEventDataSipMediaSecurity`].
        optional sip_media_security: LiveCallIncomingWebhookEventDataSipMediaSecurity = "sip_media_security",
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

open_enum! {
    /// A string with known values: `data.sip_media_security` of the document's `WebhookLiveCallIncoming`.
    ///
    /// The document allows any other string too.
    pub enum LiveCallIncomingWebhookEventDataSipMediaSecurity {
        Rtp = "rtp",
        Srtp = "srtp",
    }
}

object! {
    /// An object: the document's `LiveTransportConnectedWebhookEvent`.
    pub struct LiveTransportConnectedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`LiveTransportConnectedWebhookEventData`].
        lenient data: LiveTransportConnectedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"live.transport.connected"`.
        constant r#type: "live.transport.connected" = "type",
    }
}

object! {
    /// An object: `data` of the document's `LiveTransportConnectedWebhookEvent`.
    pub struct LiveTransportConnectedWebhookEventData {
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `type`: `"webrtc"`.
        constant r#type: "webrtc" = "type",
    }
}

object! {
    /// An object: the document's `LiveTransportIncomingWebhookEvent`.
    pub struct LiveTransportIncomingWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`LiveTransportIncomingWebhookEventData`].
        lenient data: LiveTransportIncomingWebhookEventData = "data",
        /// The member `type`: `"live.transport.incoming"`.
        constant r#type: "live.transport.incoming" = "type",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
    }
}

object! {
    /// An object: `data` of the document's `LiveTransportIncomingWebhookEvent`.
    pub struct LiveTransportIncomingWebhookEventData {
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `sip_headers`: a list.
        lenient sip_headers: Vec<LiveTransportIncomingWebhookEventDataSipHeader> = "sip_headers",
        /// The member `type`: `"sip"`.
        constant r#type: "sip" = "type",
        /// The member `sip_media_security`: one of the values of [`LiveTransportIncomingWebhookEventDataSipMediaSecurity`].
        optional sip_media_security: LiveTransportIncomingWebhookEventDataSipMediaSecurity = "sip_media_security",
    }
}

object! {
    /// An object: `data.sip_headers[]` of the document's `LiveTransportIncomingWebhookEvent`.
    pub struct LiveTransportIncomingWebhookEventDataSipHeader {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `value`: a text.
        lenient value: String = "value",
    }
}

open_enum! {
    /// A string with known values: `data.sip_media_security` of the document's `LiveTransportIncomingWebhookEvent`.
    ///
    /// The document allows any other string too.
    pub enum LiveTransportIncomingWebhookEventDataSipMediaSecurity {
        Rtp = "rtp",
        Srtp = "srtp",
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
        /// The member `sip_media_security`: one of the values of [`RealtimeCallIncomingWebhookEventDataSipMediaSecurity`].
        optional sip_media_security: RealtimeCallIncomingWebhookEventDataSipMediaSecurity = "sip_media_security",
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

open_enum! {
    /// A string with known values: `data.sip_media_security` of the document's `WebhookRealtimeCallIncoming`.
    ///
    /// The document allows any other string too.
    pub enum RealtimeCallIncomingWebhookEventDataSipMediaSecurity {
        Rtp = "rtp",
        Srtp = "srtp",
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

object! {
    /// An object: the document's `SafetyAlertCreatedWebhookEvent`.
    pub struct SafetyAlertCreatedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`SafetyAlertCreatedWebhookEventData`].
        lenient data: SafetyAlertCreatedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"safety.alert.created"`.
        constant r#type: "safety.alert.created" = "type",
    }
}

object! {
    /// An object: `data` of the document's `SafetyAlertCreatedWebhookEvent`.
    pub struct SafetyAlertCreatedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `SafetyDeactivationIssuedWebhookEvent`.
    pub struct SafetyDeactivationIssuedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`SafetyDeactivationIssuedWebhookEventData`].
        lenient data: SafetyDeactivationIssuedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"safety.deactivation_issued"`.
        constant r#type: "safety.deactivation_issued" = "type",
    }
}

object! {
    /// An object: `data` of the document's `SafetyDeactivationIssuedWebhookEvent`.
    pub struct SafetyDeactivationIssuedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `SafetyOrgAlertCreatedWebhookEvent`.
    pub struct SafetyOrgAlertCreatedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`SafetyOrgAlertCreatedWebhookEventData`].
        lenient data: SafetyOrgAlertCreatedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"safety.org_alert.created"`.
        constant r#type: "safety.org_alert.created" = "type",
    }
}

object! {
    /// An object: `data` of the document's `SafetyOrgAlertCreatedWebhookEvent`.
    pub struct SafetyOrgAlertCreatedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `SafetyWarningIssuedWebhookEvent`.
    pub struct SafetyWarningIssuedWebhookEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `data`: an object, [`SafetyWarningIssuedWebhookEventData`].
        lenient data: SafetyWarningIssuedWebhookEventData = "data",
        /// The member `object`: `"event"`.
        constant object: "event" = "object",
        /// The member `type`: `"safety.warning_issued"`.
        constant r#type: "safety.warning_issued" = "type",
    }
}

object! {
    /// An object: `data` of the document's `SafetyWarningIssuedWebhookEvent`.
    pub struct SafetyWarningIssuedWebhookEventData {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

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

params! {
    /// What `webhooks.update` takes.
    pub struct WebhookUpdateParams {
        /// The member `event_types`: a list.
        optional event_types: Vec<WebhookUpdateParamsEventType> = "event_types",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `url`: a text.
        optional url: String = "url",
    }
}

open_enum! {
    /// A string with known values: `event_types[]` of the document's `WebhookUpdateParams`.
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
