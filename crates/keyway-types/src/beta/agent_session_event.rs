// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    AgentCloseSubagentCallItem, AgentCommandExecutionItem, AgentCreateSubagentCallItem,
    AgentFunctionCallItem, AgentInterruptSubagentCallItem, AgentMcpCallItem, AgentOutputItemStatus,
    AgentReasoningItem, AgentResumeSubagentCallItem, AgentSendSubagentInputCallItem, AgentSession,
    AgentSessionItem, AgentWaitForSubagentsCallItem, AgentWebSearchCallItem,
    BrowserAuthenticationRequestItemResource, ComputerUseCallItemResource, OutputText, Subagent, SummaryText,
    TokenUsage, Turn,
};
use crate::support::{event_types, object, open_enum, tagged_union};

object! {
    pub struct AgentOutputCommandExecutionOutputDeltaEvent {
        lenient delta: String = "delta",
        lenient event_id: String = "event_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.output.command_execution_output.delta"`.
        constant r#type: "agent.output.command_execution_output.delta" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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
    pub struct AgentSessionAssistantMessage {
        lenient id: String = "id",
        lenient content: Vec<OutputText> = "content",
        /// Nullable.
        optional phase: AgentSessionAssistantMessagePhase = "phase",
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        lenient status: AgentOutputItemStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

open_enum! {
    pub enum AgentSessionAssistantMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

object! {
    pub struct AgentSessionCreatedEvent {
        lenient event_id: String = "event_id",
        lenient session: Box<AgentSession> = "session",
        /// Always `"agent.session.created"`.
        constant r#type: "agent.session.created" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionEnvironmentConnectedEvent {
        lenient environment: AgentSessionEnvironmentState = "environment",
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.environment.connected"`.
        constant r#type: "agent.session.environment.connected" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionEnvironmentDisconnectedEvent {
        lenient environment: AgentSessionEnvironmentState = "environment",
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.environment.disconnected"`.
        constant r#type: "agent.session.environment.disconnected" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionEnvironmentExpiredEvent {
        lenient environment: AgentSessionEnvironmentState = "environment",
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.environment.expired"`.
        constant r#type: "agent.session.environment.expired" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionEnvironmentFailedEvent {
        lenient environment: AgentSessionEnvironmentState = "environment",
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.environment.failed"`.
        constant r#type: "agent.session.environment.failed" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionEnvironmentPendingEvent {
        lenient environment: AgentSessionEnvironmentState = "environment",
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.environment.pending"`.
        constant r#type: "agent.session.environment.pending" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionEnvironmentReadyEvent {
        lenient environment: AgentSessionEnvironmentState = "environment",
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.environment.ready"`.
        constant r#type: "agent.session.environment.ready" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionEnvironmentResetEvent {
        lenient environment_id: String = "environment_id",
        lenient event_id: String = "event_id",
        lenient reset_count: i64 = "reset_count",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.environment.reset"`.
        constant r#type: "agent.session.environment.reset" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionEnvironmentState {
        lenient id: String = "id",
        /// Nullable.
        optional error: AgentSessionEnvironmentStateError = "error",
        lenient status: AgentSessionEnvironmentStateStatus = "status",
        lenient r#type: String = "type",
    }
}

object! {
    pub struct AgentSessionEnvironmentStateError {
        lenient code: String = "code",
        lenient message: String = "message",
        lenient r#type: String = "type",
    }
}

open_enum! {
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
    pub struct AgentSessionEnvironmentSuspendedEvent {
        lenient environment: AgentSessionEnvironmentState = "environment",
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.environment.suspended"`.
        constant r#type: "agent.session.environment.suspended" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionErrorEvent {
        lenient error: SessionError = "error",
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        /// Always `"error"`.
        constant r#type: "error" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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

event_types! {
    AgentSessionEvent by "type" {
        "error" => Error,
        "agent.session.environment.ready" => AgentSessionEnvironmentReady,
        "agent.session.environment.suspended" => AgentSessionEnvironmentSuspended,
        "agent.session.environment.expired" => AgentSessionEnvironmentExpired,
        "agent.session.environment.reset" => AgentSessionEnvironmentReset,
        "agent.output.command_execution_output.delta" => AgentOutputCommandExecutionOutputDelta,
        "agent.session.created" => AgentSessionCreated,
        "agent.session.turn.created" => AgentSessionTurnCreated,
        "agent.session.turn.in_progress" => AgentSessionTurnInProgress,
        "agent.session.turn.completed" => AgentSessionTurnCompleted,
        "agent.session.turn.failed" => AgentSessionTurnFailed,
        "agent.session.turn.cancelled" => AgentSessionTurnCancelled,
        "agent.session.turn.item.added" => AgentSessionTurnItemAdded,
        "agent.session.idle" => AgentSessionIdle,
        "agent.session.in_progress" => AgentSessionInProgress,
        "agent.session.requires_action" => AgentSessionRequiresAction,
        "agent.session.failed" => AgentSessionFailed,
        "agent.session.environment.pending" => AgentSessionEnvironmentPending,
        "agent.session.environment.connected" => AgentSessionEnvironmentConnected,
        "agent.session.environment.disconnected" => AgentSessionEnvironmentDisconnected,
        "agent.session.environment.failed" => AgentSessionEnvironmentFailed,
        "agent.session.subagent.created" => AgentSessionSubagentCreated,
        "agent.session.subagent.active" => AgentSessionSubagentActive,
        "agent.session.subagent.closed" => AgentSessionSubagentClosed,
        "agent.session.turn.item.done" => AgentSessionTurnItemDone,
        "agent.session.turn.content_part.added" => AgentSessionTurnContentPartAdded,
        "agent.session.turn.content_part.done" => AgentSessionTurnContentPartDone,
        "agent.session.turn.output_text.delta" => AgentSessionTurnOutputTextDelta,
        "agent.session.turn.output_text.done" => AgentSessionTurnOutputTextDone,
        "agent.session.turn.reasoning_summary_part.added" => AgentSessionTurnReasoningSummaryPartAdded,
        "agent.session.turn.reasoning_summary_part.done" => AgentSessionTurnReasoningSummaryPartDone,
        "agent.session.turn.reasoning_summary_text.delta" => AgentSessionTurnReasoningSummaryTextDelta,
        "agent.session.turn.reasoning_summary_text.done" => AgentSessionTurnReasoningSummaryTextDone,
    }
}

object! {
    pub struct AgentSessionFailedEvent {
        lenient event_id: String = "event_id",
        lenient session: Box<AgentSession> = "session",
        /// Always `"agent.session.failed"`.
        constant r#type: "agent.session.failed" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionIdleEvent {
        lenient event_id: String = "event_id",
        lenient session: Box<AgentSession> = "session",
        /// Always `"agent.session.idle"`.
        constant r#type: "agent.session.idle" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionInProgressEvent {
        lenient event_id: String = "event_id",
        lenient session: Box<AgentSession> = "session",
        /// Always `"agent.session.in_progress"`.
        constant r#type: "agent.session.in_progress" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionRequiresActionEvent {
        lenient event_id: String = "event_id",
        lenient session: Box<AgentSession> = "session",
        /// Always `"agent.session.requires_action"`.
        constant r#type: "agent.session.requires_action" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionSubagentActiveEvent {
        lenient event_id: String = "event_id",
        lenient subagent: Subagent = "subagent",
        /// Always `"agent.session.subagent.active"`.
        constant r#type: "agent.session.subagent.active" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionSubagentClosedEvent {
        lenient event_id: String = "event_id",
        lenient subagent: Subagent = "subagent",
        /// Always `"agent.session.subagent.closed"`.
        constant r#type: "agent.session.subagent.closed" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionSubagentCreatedEvent {
        lenient event_id: String = "event_id",
        lenient subagent: Subagent = "subagent",
        /// Always `"agent.session.subagent.created"`.
        constant r#type: "agent.session.subagent.created" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnCancelledEvent {
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        lenient turn: Box<Turn> = "turn",
        lenient turn_id: String = "turn_id",
        /// Always `"agent.session.turn.cancelled"`.
        constant r#type: "agent.session.turn.cancelled" = "type",
        /// Nullable.
        optional usage: TokenUsage = "usage",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnCompletedEvent {
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        lenient turn: Box<Turn> = "turn",
        lenient turn_id: String = "turn_id",
        /// Always `"agent.session.turn.completed"`.
        constant r#type: "agent.session.turn.completed" = "type",
        /// Nullable.
        optional usage: TokenUsage = "usage",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnContentPartAddedEvent {
        lenient content_index: i64 = "content_index",
        lenient event_id: String = "event_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient part: OutputText = "part",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.turn.content_part.added"`.
        constant r#type: "agent.session.turn.content_part.added" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnContentPartDoneEvent {
        lenient content_index: i64 = "content_index",
        lenient event_id: String = "event_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient part: OutputText = "part",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.turn.content_part.done"`.
        constant r#type: "agent.session.turn.content_part.done" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnCreatedEvent {
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        lenient turn: Box<Turn> = "turn",
        lenient turn_id: String = "turn_id",
        /// Always `"agent.session.turn.created"`.
        constant r#type: "agent.session.turn.created" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnFailedEvent {
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        lenient turn: Box<Turn> = "turn",
        lenient turn_id: String = "turn_id",
        /// Always `"agent.session.turn.failed"`.
        constant r#type: "agent.session.turn.failed" = "type",
        /// Nullable.
        optional usage: TokenUsage = "usage",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnInProgressEvent {
        lenient event_id: String = "event_id",
        lenient session_id: String = "session_id",
        lenient turn: Box<Turn> = "turn",
        lenient turn_id: String = "turn_id",
        /// Always `"agent.session.turn.in_progress"`.
        constant r#type: "agent.session.turn.in_progress" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnItemAddedEvent {
        lenient event_id: String = "event_id",
        lenient item: AgentSessionItem = "item",
        /// Nullable.
        optional output_index: i64 = "output_index",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.turn.item.added"`.
        constant r#type: "agent.session.turn.item.added" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnItemDoneEvent {
        lenient event_id: String = "event_id",
        lenient item: AgentOutputItem = "item",
        lenient output_index: i64 = "output_index",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.turn.item.done"`.
        constant r#type: "agent.session.turn.item.done" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnOutputTextDeltaEvent {
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
        lenient event_id: String = "event_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient session_id: String = "session_id",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.turn.output_text.delta"`.
        constant r#type: "agent.session.turn.output_text.delta" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnOutputTextDoneEvent {
        lenient content_index: i64 = "content_index",
        lenient event_id: String = "event_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient session_id: String = "session_id",
        lenient text: String = "text",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.turn.output_text.done"`.
        constant r#type: "agent.session.turn.output_text.done" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnReasoningSummaryPartAddedEvent {
        lenient event_id: String = "event_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient part: SummaryText = "part",
        lenient session_id: String = "session_id",
        lenient summary_index: i64 = "summary_index",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.turn.reasoning_summary_part.added"`.
        constant r#type: "agent.session.turn.reasoning_summary_part.added" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnReasoningSummaryPartDoneEvent {
        lenient event_id: String = "event_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient part: SummaryText = "part",
        lenient session_id: String = "session_id",
        /// Always `"incomplete"`. Nullable.
        constant status: "incomplete" = "status",
        lenient summary_index: i64 = "summary_index",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.turn.reasoning_summary_part.done"`.
        constant r#type: "agent.session.turn.reasoning_summary_part.done" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnReasoningSummaryTextDeltaEvent {
        lenient delta: String = "delta",
        lenient event_id: String = "event_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient session_id: String = "session_id",
        lenient summary_index: i64 = "summary_index",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.turn.reasoning_summary_text.delta"`.
        constant r#type: "agent.session.turn.reasoning_summary_text.delta" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct AgentSessionTurnReasoningSummaryTextDoneEvent {
        lenient event_id: String = "event_id",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient session_id: String = "session_id",
        lenient summary_index: i64 = "summary_index",
        lenient text: String = "text",
        /// Nullable.
        optional turn_id: String = "turn_id",
        /// Always `"agent.session.turn.reasoning_summary_text.done"`.
        constant r#type: "agent.session.turn.reasoning_summary_text.done" = "type",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct SessionError {
        /// Nullable.
        optional code: String = "code",
        lenient message: String = "message",
        /// Nullable.
        optional param: String = "param",
        lenient r#type: String = "type",
    }
}
