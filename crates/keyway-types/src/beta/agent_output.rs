// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AgentCloseSubagentCallItem, AgentCommandExecutionItem, AgentCreateSubagentCallItem,
    AgentFunctionCallItem, AgentInterruptSubagentCallItem, AgentMcpCallItem, AgentReasoningItem,
    AgentResumeSubagentCallItem, AgentSendSubagentInputCallItem, AgentSessionAssistantMessage,
    AgentWaitForSubagentsCallItem, AgentWebSearchCallItem, BrowserAuthenticationRequestItemResource,
    ComputerUseCallItemResource,
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

open_enum! {
    /// A string with known values: the document's `AgentOutputItemStatus`.
    pub enum AgentOutputItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}
