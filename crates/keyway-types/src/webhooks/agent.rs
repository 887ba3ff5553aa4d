// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

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
