// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

object! {
    /// An object: the document's `AgentSessionEnvironmentConnectedEvent`.
    pub struct AgentSessionEnvironmentConnectedEvent {
        /// The member `environment`: an object, [`AgentSessionEnvironmentState`].
        lenient environment: AgentSessionEnvironmentState = "environment",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.environment.connected"`.
        constant r#type: "agent.session.environment.connected" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionEnvironmentDisconnectedEvent`.
    pub struct AgentSessionEnvironmentDisconnectedEvent {
        /// The member `environment`: an object, [`AgentSessionEnvironmentState`].
        lenient environment: AgentSessionEnvironmentState = "environment",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.environment.disconnected"`.
        constant r#type: "agent.session.environment.disconnected" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionEnvironmentExpiredEvent`.
    pub struct AgentSessionEnvironmentExpiredEvent {
        /// The member `environment`: an object, [`AgentSessionEnvironmentState`].
        lenient environment: AgentSessionEnvironmentState = "environment",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.environment.expired"`.
        constant r#type: "agent.session.environment.expired" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionEnvironmentFailedEvent`.
    pub struct AgentSessionEnvironmentFailedEvent {
        /// The member `environment`: an object, [`AgentSessionEnvironmentState`].
        lenient environment: AgentSessionEnvironmentState = "environment",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.environment.failed"`.
        constant r#type: "agent.session.environment.failed" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionEnvironmentPendingEvent`.
    pub struct AgentSessionEnvironmentPendingEvent {
        /// The member `environment`: an object, [`AgentSessionEnvironmentState`].
        lenient environment: AgentSessionEnvironmentState = "environment",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.environment.pending"`.
        constant r#type: "agent.session.environment.pending" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionEnvironmentReadyEvent`.
    pub struct AgentSessionEnvironmentReadyEvent {
        /// The member `environment`: an object, [`AgentSessionEnvironmentState`].
        lenient environment: AgentSessionEnvironmentState = "environment",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.environment.ready"`.
        constant r#type: "agent.session.environment.ready" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionEnvironmentResetEvent`.
    pub struct AgentSessionEnvironmentResetEvent {
        /// The member `environment_id`: a text.
        lenient environment_id: String = "environment_id",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `reset_count`: a whole number.
        lenient reset_count: i64 = "reset_count",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.environment.reset"`.
        constant r#type: "agent.session.environment.reset" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionEnvironmentState`.
    pub struct AgentSessionEnvironmentState {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `error`: an object, [`AgentSessionEnvironmentStateError`]. May be null.
        optional error: AgentSessionEnvironmentStateError = "error",
        /// The member `status`: one of the values of [`AgentSessionEnvironmentStateStatus`].
        lenient status: AgentSessionEnvironmentStateStatus = "status",
        /// The member `type`: a text.
        lenient r#type: String = "type",
    }
}

object! {
    /// An object: `error` of the document's `AgentSessionEnvironmentState`.
    pub struct AgentSessionEnvironmentStateError {
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `type`: a text.
        lenient r#type: String = "type",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `AgentSessionEnvironmentState`.
    pub enum AgentSessionEnvironmentStateStatus {
        Pending = "pending",
        Ready = "ready",
        Connected = "connected",
        Disconnected = "disconnected",
        Suspended = "suspended",
        Expired = "expired",
        Failed = "failed",
    }
}

object! {
    /// An object: the document's `AgentSessionEnvironmentSuspendedEvent`.
    pub struct AgentSessionEnvironmentSuspendedEvent {
        /// The member `environment`: an object, [`AgentSessionEnvironmentState`].
        lenient environment: AgentSessionEnvironmentState = "environment",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.environment.suspended"`.
        constant r#type: "agent.session.environment.suspended" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}
