// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AgentCloseSubagentCallItem, AgentCommandExecutionItem, AgentCreateSubagentCallItem,
    AgentFunctionCallItem, AgentInterruptSubagentCallItem, AgentMcpCallItem, AgentOutputItemStatus,
    AgentReasoningItem, AgentResumeSubagentCallItem, AgentSendSubagentInputCallItem, AgentSession,
    AgentSessionItem, AgentWaitForSubagentsCallItem, AgentWebSearchCallItem,
    BrowserAuthenticationRequestItemResource, ComputerUseCallItemResource, OutputText, Subagent, SummaryText,
    TokenUsage, Turn,
};
use crate::support::{object, open_enum, tagged_union};

object! {
    /// An object: the document's `AgentOutputCommandExecutionOutputDeltaEvent`.
    pub struct AgentOutputCommandExecutionOutputDeltaEvent {
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.output.command_execution_output.delta"`.
        constant r#type: "agent.output.command_execution_output.delta" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

tagged_union! {
    /// One of several objects: the document's `AgentOutputItem`.
    pub enum AgentOutputItem by "type" {
        "message" => Message(AgentSessionAssistantMessage),
        "reasoning" => Reasoning(AgentReasoningItem),
        "function_call" => FunctionCall(AgentFunctionCallItem),
        "mcp_call" => McpCall(AgentMcpCallItem),
        "computer_use_call" => ComputerUseCall(ComputerUseCallItemResource),
        "computer_use_approval_request" => ComputerUseApprovalRequest(BrowserAuthenticationRequestItemResource),
        "web_search_call" => WebSearchCall(AgentWebSearchCallItem),
        "command_execution" => CommandExecution(AgentCommandExecutionItem),
        "create_subagent_call" => CreateSubagentCall(AgentCreateSubagentCallItem),
        "send_subagent_input_call" => SendSubagentInputCall(AgentSendSubagentInputCallItem),
        "resume_subagent_call" => ResumeSubagentCall(AgentResumeSubagentCallItem),
        "wait_for_subagents_call" => WaitForSubagentsCall(AgentWaitForSubagentsCallItem),
        "interrupt_subagent_call" => InterruptSubagentCall(AgentInterruptSubagentCallItem),
        "close_subagent_call" => CloseSubagentCall(AgentCloseSubagentCallItem),
    }
}

object! {
    /// An object: the document's `AgentSessionAssistantMessage`.
    pub struct AgentSessionAssistantMessage {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `content`: a list.
        lenient content: Vec<OutputText> = "content",
        /// The member `phase`: one of the values of [`AgentSessionAssistantMessagePhase`]. May be null.
        optional phase: AgentSessionAssistantMessagePhase = "phase",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `status`: one of the values of [`AgentOutputItemStatus`].
        lenient status: AgentOutputItemStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

open_enum! {
    /// A string with known values: `phase` of the document's `AgentSessionAssistantMessage`.
    pub enum AgentSessionAssistantMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

object! {
    /// An object: the document's `AgentSessionCreatedEvent`.
    pub struct AgentSessionCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session`: an object, [`AgentSession`].
        lenient session: Box<AgentSession> = "session",
        /// The member `type`: `"agent.session.created"`.
        constant r#type: "agent.session.created" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

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

object! {
    /// An object: the document's `AgentSessionErrorEvent`.
    pub struct AgentSessionErrorEvent {
        /// The member `error`: an object, [`SessionError`].
        lenient error: SessionError = "error",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `type`: `"error"`.
        constant r#type: "error" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

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

object! {
    /// An object: the document's `AgentSessionFailedEvent`.
    pub struct AgentSessionFailedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session`: an object, [`AgentSession`].
        lenient session: Box<AgentSession> = "session",
        /// The member `type`: `"agent.session.failed"`.
        constant r#type: "agent.session.failed" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionIdleEvent`.
    pub struct AgentSessionIdleEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session`: an object, [`AgentSession`].
        lenient session: Box<AgentSession> = "session",
        /// The member `type`: `"agent.session.idle"`.
        constant r#type: "agent.session.idle" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionInProgressEvent`.
    pub struct AgentSessionInProgressEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session`: an object, [`AgentSession`].
        lenient session: Box<AgentSession> = "session",
        /// The member `type`: `"agent.session.in_progress"`.
        constant r#type: "agent.session.in_progress" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionRequiresActionEvent`.
    pub struct AgentSessionRequiresActionEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session`: an object, [`AgentSession`].
        lenient session: Box<AgentSession> = "session",
        /// The member `type`: `"agent.session.requires_action"`.
        constant r#type: "agent.session.requires_action" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionSubagentActiveEvent`.
    pub struct AgentSessionSubagentActiveEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `subagent`: an object, [`Subagent`].
        lenient subagent: Subagent = "subagent",
        /// The member `type`: `"agent.session.subagent.active"`.
        constant r#type: "agent.session.subagent.active" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionSubagentClosedEvent`.
    pub struct AgentSessionSubagentClosedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `subagent`: an object, [`Subagent`].
        lenient subagent: Subagent = "subagent",
        /// The member `type`: `"agent.session.subagent.closed"`.
        constant r#type: "agent.session.subagent.closed" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionSubagentCreatedEvent`.
    pub struct AgentSessionSubagentCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `subagent`: an object, [`Subagent`].
        lenient subagent: Subagent = "subagent",
        /// The member `type`: `"agent.session.subagent.created"`.
        constant r#type: "agent.session.subagent.created" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnCancelledEvent`.
    pub struct AgentSessionTurnCancelledEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn`: an object, [`Turn`].
        lenient turn: Box<Turn> = "turn",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.cancelled"`.
        constant r#type: "agent.session.turn.cancelled" = "type",
        /// The member `usage`: an object, [`TokenUsage`]. May be null.
        optional usage: TokenUsage = "usage",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnCompletedEvent`.
    pub struct AgentSessionTurnCompletedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn`: an object, [`Turn`].
        lenient turn: Box<Turn> = "turn",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.completed"`.
        constant r#type: "agent.session.turn.completed" = "type",
        /// The member `usage`: an object, [`TokenUsage`]. May be null.
        optional usage: TokenUsage = "usage",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnContentPartAddedEvent`.
    pub struct AgentSessionTurnContentPartAddedEvent {
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `part`: an object, [`OutputText`].
        lenient part: OutputText = "part",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.content_part.added"`.
        constant r#type: "agent.session.turn.content_part.added" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnContentPartDoneEvent`.
    pub struct AgentSessionTurnContentPartDoneEvent {
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `part`: an object, [`OutputText`].
        lenient part: OutputText = "part",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.content_part.done"`.
        constant r#type: "agent.session.turn.content_part.done" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnCreatedEvent`.
    pub struct AgentSessionTurnCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn`: an object, [`Turn`].
        lenient turn: Box<Turn> = "turn",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.created"`.
        constant r#type: "agent.session.turn.created" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnFailedEvent`.
    pub struct AgentSessionTurnFailedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn`: an object, [`Turn`].
        lenient turn: Box<Turn> = "turn",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.failed"`.
        constant r#type: "agent.session.turn.failed" = "type",
        /// The member `usage`: an object, [`TokenUsage`]. May be null.
        optional usage: TokenUsage = "usage",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnInProgressEvent`.
    pub struct AgentSessionTurnInProgressEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn`: an object, [`Turn`].
        lenient turn: Box<Turn> = "turn",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.in_progress"`.
        constant r#type: "agent.session.turn.in_progress" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnItemAddedEvent`.
    pub struct AgentSessionTurnItemAddedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item`: one of the shapes of [`AgentSessionItem`].
        lenient item: AgentSessionItem = "item",
        /// The member `output_index`: a whole number. May be null.
        optional output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.item.added"`.
        constant r#type: "agent.session.turn.item.added" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnItemDoneEvent`.
    pub struct AgentSessionTurnItemDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item`: one of the shapes of [`AgentOutputItem`].
        lenient item: AgentOutputItem = "item",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.item.done"`.
        constant r#type: "agent.session.turn.item.done" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnOutputTextDeltaEvent`.
    pub struct AgentSessionTurnOutputTextDeltaEvent {
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.output_text.delta"`.
        constant r#type: "agent.session.turn.output_text.delta" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnOutputTextDoneEvent`.
    pub struct AgentSessionTurnOutputTextDoneEvent {
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.output_text.done"`.
        constant r#type: "agent.session.turn.output_text.done" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnReasoningSummaryPartAddedEvent`.
    pub struct AgentSessionTurnReasoningSummaryPartAddedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `part`: an object, [`SummaryText`].
        lenient part: SummaryText = "part",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.reasoning_summary_part.added"`.
        constant r#type: "agent.session.turn.reasoning_summary_part.added" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnReasoningSummaryPartDoneEvent`.
    pub struct AgentSessionTurnReasoningSummaryPartDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `part`: an object, [`SummaryText`].
        lenient part: SummaryText = "part",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `status`: `"incomplete"`. May be null.
        constant status: "incomplete" = "status",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.reasoning_summary_part.done"`.
        constant r#type: "agent.session.turn.reasoning_summary_part.done" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnReasoningSummaryTextDeltaEvent`.
    pub struct AgentSessionTurnReasoningSummaryTextDeltaEvent {
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.reasoning_summary_text.delta"`.
        constant r#type: "agent.session.turn.reasoning_summary_text.delta" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `AgentSessionTurnReasoningSummaryTextDoneEvent`.
    pub struct AgentSessionTurnReasoningSummaryTextDoneEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `turn_id`: a text. May be null.
        optional turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.turn.reasoning_summary_text.done"`.
        constant r#type: "agent.session.turn.reasoning_summary_text.done" = "type",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `SessionError`.
    pub struct SessionError {
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `type`: a text.
        lenient r#type: String = "type",
    }
}
