// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    AgentCloseSubagentCallItem, AgentCommandExecutionItem, AgentCreateSubagentCallItem,
    AgentFunctionCallItem, AgentInterruptSubagentCallItem, AgentMcpCallItem, AgentMessageItemResource,
    AgentOutputItemStatus, AgentReasoningItem, AgentResumeSubagentCallItem, AgentSendSubagentInputCallItem,
    AgentSessionAgent, AgentSessionMessage, AgentWaitForSubagentsCallItem, AgentWebSearchCallItem,
    BrowserAuthenticationRequestItemResource, ComputerUseApprovalRequestResultItemResource,
    ComputerUseCallItemResource, Environment, FunctionCallOutputItemResource, InputContentParam, OutputText,
    SessionError, SessionInputParamAgentSessionInputCancel,
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    SessionInputParamAgentSessionInputMcpApprovalRequestResult, SessionInputParamAgentSessionInputMessage,
    SessionInputParamAgentSessionInputToolResult, SessionRequiredActionResourceComputerUseApprovalRequest,
    SessionRequiredActionResourceEnvironmentConnection, SessionRequiredActionResourceFunctionCall,
    SessionRequiredActionResourceMcpApprovalRequest, TokenUsage,
};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// What `beta.agents.sessions.create`, `beta.agents.sessions.list`, `beta.agents.sessions.retrieve` gives: an object: the document's `AgentSession`.
    pub struct AgentSession {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `agent`: an object, [`AgentSessionAgent`].
        lenient agent: Box<AgentSessionAgent> = "agent",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `environment`: one of the shapes of [`Environment`].
        lenient environment: Box<Environment> = "environment",
        /// The member `error`: a text. May be null.
        optional error: String = "error",
        /// The member `last_active_at`: a whole number, in seconds since 1970.
        lenient last_active_at: i64 = "last_active_at",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `object`: `"agent.session"`.
        constant object: "agent.session" = "object",
        /// The member `required_actions`: a list.
        lenient required_actions: Vec<AgentSessionRequiredAction> = "required_actions",
        /// The member `status`: one of the values of [`AgentSessionStatus`].
        lenient status: AgentSessionStatus = "status",
        /// The member `usage`: an object, [`TokenUsage`]. May be null.
        optional usage: TokenUsage = "usage",
        /// The member `vault_ids`: a list.
        lenient vault_ids: Vec<String> = "vault_ids",
        /// The member `prompt_cache_options`: an object, [`AgentSessionPromptCacheOptions`]. May be null.
        optional prompt_cache_options: AgentSessionPromptCacheOptions = "prompt_cache_options",
        /// The member `review`: one of the values of [`AgentSessionReview`].
        optional review: AgentSessionReview = "review",
    }
}

params! {
    /// What `beta.agents.sessions.artifacts.list` takes.
    pub struct BetaAgentSessionArtifactListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `environment_id`: a text. May be null.
        optional environment_id: String = "environment_id",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionArtifactListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionArtifactListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.artifacts.list?order`.
    pub enum BetaAgentSessionArtifactListParamsOrder {
        Asc = "asc",
        Desc = "desc",
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
    /// What `beta.agents.sessions.delete` gives: an object: the document's `AgentSessionDeleted`.
    pub struct AgentSessionDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"agent.session.deleted"`.
        constant object: "agent.session.deleted" = "object",
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

params! {
    /// An object: the document's `AgentSessionInputMessageParam`.
    pub struct AgentSessionInputMessageParam {
        /// The member `content`: a list.
        required content: Vec<InputContentParam> = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `AgentSessionInputParam`.
    pub enum AgentSessionInputParam by "type" {
        "agent.session.input.mcp_approval_request_result" => AgentSessionInputMcpApprovalRequestResult(SessionInputParamAgentSessionInputMcpApprovalRequestResult),
        "agent.session.input.computer_use_approval_request_result" => AgentSessionInputComputerUseApprovalRequestResult(SessionInputParamAgentSessionInputComputerUseApprovalRequestResult),
        "agent.session.input.message" => AgentSessionInputMessage(SessionInputParamAgentSessionInputMessage),
        "agent.session.input.cancel" => AgentSessionInputCancel(SessionInputParamAgentSessionInputCancel),
        "agent.session.input.tool_result" => AgentSessionInputToolResult(SessionInputParamAgentSessionInputToolResult),
    }
}

tagged_union! {
    /// What `beta.agents.sessions.items.list`, `beta.agents.sessions.subagents.items.list`, `beta.agents.sessions.subagents.turns.items.list` gives: one of several objects: the document's `AgentSessionItem`.
    pub enum AgentSessionItem by "type" {
        "message" => Message(AgentSessionMessage),
        "reasoning" => Reasoning(AgentReasoningItem),
        "function_call" => FunctionCall(AgentFunctionCallItem),
        "function_call_output" => FunctionCallOutput(FunctionCallOutputItemResource),
        "agent_message" => AgentMessage(AgentMessageItemResource),
        "mcp_call" => McpCall(AgentMcpCallItem),
        "computer_use_call" => ComputerUseCall(ComputerUseCallItemResource),
        "computer_use_approval_request" => ComputerUseApprovalRequest(BrowserAuthenticationRequestItemResource),
        "computer_use_approval_request_result" => ComputerUseApprovalRequestResult(ComputerUseApprovalRequestResultItemResource),
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

params! {
    /// What `beta.agents.sessions.items.list` takes.
    pub struct BetaAgentSessionItemListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionItemListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionItemListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.items.list?order`.
    pub enum BetaAgentSessionItemListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.sessions.list` takes.
    pub struct BetaAgentSessionListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `agent_id`: a text.
        optional agent_id: String = "agent_id",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `metadata`: an object of one's own names.
        optional metadata: BTreeMap<String, String> = "metadata",
        /// The member `order`: one of the values of [`BetaAgentSessionListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.list?order`.
    pub enum BetaAgentSessionListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

object! {
    /// An object: `prompt_cache_options` of the document's `AgentSession`.
    pub struct AgentSessionPromptCacheOptions {
        /// The member `ttl`: one of the values of [`AgentSessionPromptCacheOptionsTtl`].
        lenient ttl: AgentSessionPromptCacheOptionsTtl = "ttl",
    }
}

open_enum! {
    /// A string with known values: `prompt_cache_options.ttl` of the document's `AgentSession`.
    pub enum AgentSessionPromptCacheOptionsTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

tagged_union! {
    /// One of several objects: `required_actions[]` of the document's `AgentSession`.
    pub enum AgentSessionRequiredAction by "type" {
        "mcp_approval_request" => McpApprovalRequest(SessionRequiredActionResourceMcpApprovalRequest),
        "computer_use_approval_request" => ComputerUseApprovalRequest(SessionRequiredActionResourceComputerUseApprovalRequest),
        "function_call" => FunctionCall(SessionRequiredActionResourceFunctionCall),
        "environment_connection" => EnvironmentConnection(SessionRequiredActionResourceEnvironmentConnection),
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

open_enum! {
    /// A string with known values: `review` of the document's `AgentSession`.
    pub enum AgentSessionReview {
        None = "none",
        AutoReview = "auto_review",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `AgentSession`.
    pub enum AgentSessionStatus {
        Idle = "idle",
        InProgress = "in_progress",
        RequiresAction = "requires_action",
        Failed = "failed",
    }
}

params! {
    /// What `beta.agents.sessions.traces.list` takes.
    pub struct BetaAgentSessionTraceListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentSessionTraceListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentSessionTraceListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.sessions.traces.list?order`.
    pub enum BetaAgentSessionTraceListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}
