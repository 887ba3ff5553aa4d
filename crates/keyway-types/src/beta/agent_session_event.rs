// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AgentOutputCommandExecutionOutputDeltaEvent, AgentSessionCreatedEvent,
    AgentSessionEnvironmentConnectedEvent, AgentSessionEnvironmentDisconnectedEvent,
    AgentSessionEnvironmentExpiredEvent, AgentSessionEnvironmentFailedEvent,
    AgentSessionEnvironmentPendingEvent, AgentSessionEnvironmentReadyEvent,
    AgentSessionEnvironmentResetEvent, AgentSessionEnvironmentSuspendedEvent, AgentSessionErrorEvent,
    AgentSessionFailedEvent, AgentSessionIdleEvent, AgentSessionInProgressEvent, AgentSessionInputParam,
    AgentSessionRequiresActionEvent, AgentSessionSubagentActiveEvent, AgentSessionSubagentClosedEvent,
    AgentSessionSubagentCreatedEvent, AgentSessionTurnCancelledEvent, AgentSessionTurnCompletedEvent,
    AgentSessionTurnContentPartAddedEvent, AgentSessionTurnContentPartDoneEvent,
    AgentSessionTurnCreatedEvent, AgentSessionTurnFailedEvent, AgentSessionTurnInProgressEvent,
    AgentSessionTurnItemAddedEvent, AgentSessionTurnItemDoneEvent, AgentSessionTurnOutputTextDeltaEvent,
    AgentSessionTurnOutputTextDoneEvent, AgentSessionTurnReasoningSummaryPartAddedEvent,
    AgentSessionTurnReasoningSummaryPartDoneEvent, AgentSessionTurnReasoningSummaryTextDeltaEvent,
    AgentSessionTurnReasoningSummaryTextDoneEvent,
};
use crate::support::{params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `AgentSessionEvent`.
    pub enum AgentSessionEvent by "type" {
        "error" => Error(AgentSessionErrorEvent),
        "agent.session.environment.ready" => AgentSessionEnvironmentReady(AgentSessionEnvironmentReadyEvent),
        "agent.session.environment.suspended" => AgentSessionEnvironmentSuspended(AgentSessionEnvironmentSuspendedEvent),
        "agent.session.environment.expired" => AgentSessionEnvironmentExpired(AgentSessionEnvironmentExpiredEvent),
        "agent.session.environment.reset" => AgentSessionEnvironmentReset(AgentSessionEnvironmentResetEvent),
        "agent.output.command_execution_output.delta" => AgentOutputCommandExecutionOutputDelta(AgentOutputCommandExecutionOutputDeltaEvent),
        "agent.session.created" => AgentSessionCreated(AgentSessionCreatedEvent),
        "agent.session.turn.created" => AgentSessionTurnCreated(AgentSessionTurnCreatedEvent),
        "agent.session.turn.in_progress" => AgentSessionTurnInProgress(AgentSessionTurnInProgressEvent),
        "agent.session.turn.completed" => AgentSessionTurnCompleted(AgentSessionTurnCompletedEvent),
        "agent.session.turn.failed" => AgentSessionTurnFailed(AgentSessionTurnFailedEvent),
        "agent.session.turn.cancelled" => AgentSessionTurnCancelled(AgentSessionTurnCancelledEvent),
        "agent.session.turn.item.added" => AgentSessionTurnItemAdded(AgentSessionTurnItemAddedEvent),
        "agent.session.idle" => AgentSessionIdle(AgentSessionIdleEvent),
        "agent.session.in_progress" => AgentSessionInProgress(AgentSessionInProgressEvent),
        "agent.session.requires_action" => AgentSessionRequiresAction(AgentSessionRequiresActionEvent),
        "agent.session.failed" => AgentSessionFailed(AgentSessionFailedEvent),
        "agent.session.environment.pending" => AgentSessionEnvironmentPending(AgentSessionEnvironmentPendingEvent),
        "agent.session.environment.connected" => AgentSessionEnvironmentConnected(AgentSessionEnvironmentConnectedEvent),
        "agent.session.environment.disconnected" => AgentSessionEnvironmentDisconnected(AgentSessionEnvironmentDisconnectedEvent),
        "agent.session.environment.failed" => AgentSessionEnvironmentFailed(AgentSessionEnvironmentFailedEvent),
        "agent.session.subagent.created" => AgentSessionSubagentCreated(AgentSessionSubagentCreatedEvent),
        "agent.session.subagent.active" => AgentSessionSubagentActive(AgentSessionSubagentActiveEvent),
        "agent.session.subagent.closed" => AgentSessionSubagentClosed(AgentSessionSubagentClosedEvent),
        "agent.session.turn.item.done" => AgentSessionTurnItemDone(AgentSessionTurnItemDoneEvent),
        "agent.session.turn.content_part.added" => AgentSessionTurnContentPartAdded(AgentSessionTurnContentPartAddedEvent),
        "agent.session.turn.content_part.done" => AgentSessionTurnContentPartDone(AgentSessionTurnContentPartDoneEvent),
        "agent.session.turn.output_text.delta" => AgentSessionTurnOutputTextDelta(AgentSessionTurnOutputTextDeltaEvent),
        "agent.session.turn.output_text.done" => AgentSessionTurnOutputTextDone(AgentSessionTurnOutputTextDoneEvent),
        "agent.session.turn.reasoning_summary_part.added" => AgentSessionTurnReasoningSummaryPartAdded(AgentSessionTurnReasoningSummaryPartAddedEvent),
        "agent.session.turn.reasoning_summary_part.done" => AgentSessionTurnReasoningSummaryPartDone(AgentSessionTurnReasoningSummaryPartDoneEvent),
        "agent.session.turn.reasoning_summary_text.delta" => AgentSessionTurnReasoningSummaryTextDelta(AgentSessionTurnReasoningSummaryTextDeltaEvent),
        "agent.session.turn.reasoning_summary_text.done" => AgentSessionTurnReasoningSummaryTextDone(AgentSessionTurnReasoningSummaryTextDoneEvent),
    }
}

params! {
    /// What `beta.agents.sessions.events.create` takes.
    pub struct BetaAgentSessionEventCreateParams {
        /// The member `events`: a list.
        required events: Vec<AgentSessionInputParam> = "events",
        /// The member `idempotency_key`: a text.
        optional idempotency_key: String = "idempotency_key",
    }
}

params! {
    /// What `beta.agents.sessions.events.stream` takes.
    pub struct BetaAgentSessionEventStreamParams {
        /// The member `include_obfuscation`: true or false. The API's default: `true`.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}
