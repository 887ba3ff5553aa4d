// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    AgentCloseSubagentCallItem, AgentCommandExecutionItem, AgentContent, AgentCreateSubagentCallItem,
    AgentFunctionCallItem, AgentFunctionCallStatus, AgentInputContent, AgentInterruptSubagentCallItem,
    AgentMcpCallItem, AgentOutputItemStatus, AgentReasoningItem, AgentResumeSubagentCallItem,
    AgentSendSubagentInputCallItem, AgentWaitForSubagentsCallItem, AgentWebSearchCallItem,
    BrowserAuthenticationRequestItemResource, ComputerUseCallItemResource, UserMessageInputText,
};
use crate::support::{kind_union, object, open_enum, tagged_union};

kind_union! {
    pub enum AgentFunctionCallOutput {
        string => String(String),
        array => AgentInputContentList(Vec<AgentInputContent>),
    }
}

object! {
    pub struct AgentMessageItemResource {
        lenient id: String = "id",
        lenient content: Vec<AgentContent> = "content",
        lenient recipient_agent_id: String = "recipient_agent_id",
        lenient sender_agent_id: String = "sender_agent_id",
        lenient turn_id: String = "turn_id",
        /// Always `"agent_message"`.
        constant r#type: "agent_message" = "type",
    }
}

tagged_union! {
    /// Returned by `beta.agents.sessions.items.list`, `beta.agents.sessions.subagents.items.list`,
    /// `beta.agents.sessions.subagents.turns.items.list`, `beta.agents.sessions.turns.items.list`.
    /// A union, told apart by `type`.
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

object! {
    pub struct AgentSessionMessage {
        /// Nullable.
        optional id: String = "id",
        lenient content: Vec<AgentSessionMessageContent> = "content",
        /// Nullable.
        optional phase: AgentSessionMessagePhase = "phase",
        lenient role: AgentSessionMessageRole = "role",
        lenient status: AgentOutputItemStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AgentSessionMessageContent by "type" {
        "input_text" => InputText(UserMessageInputText),
        "input_image" => InputImage(MessageContentResourceInputImage),
        "output_text" => OutputText(MessageContentResourceOutputText),
    }
}

open_enum! {
    pub enum AgentSessionMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

open_enum! {
    pub enum AgentSessionMessageRole {
        User = "user",
        Assistant = "assistant",
    }
}

object! {
    pub struct ComputerUseApprovalRequestResultItemResource {
        lenient id: String = "id",
        lenient request_id: String = "request_id",
        lenient response: ComputerUseApprovalRequestResultItemResourceResponse = "response",
        lenient turn_id: String = "turn_id",
        /// Always `"computer_use_approval_request_result"`.
        constant r#type: "computer_use_approval_request_result" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `action`.
    pub enum ComputerUseApprovalRequestResultItemResourceResponse by "action" {
        "submit" => Submit(ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource),
        "cancel" => Cancel(ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource),
    }
}

object! {
    pub struct ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource {
        /// Always `"cancel"`.
        constant action: "cancel" = "action",
        /// Always `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

object! {
    pub struct ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource {
        /// Always `"submit"`.
        constant action: "submit" = "action",
        /// Nullable.
        optional selected_option: String = "selected_option",
        /// Always `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

object! {
    pub struct FunctionCallOutputItemResource {
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        /// Nullable.
        optional error: String = "error",
        /// Nullable.
        optional output: AgentFunctionCallOutput = "output",
        lenient status: AgentFunctionCallStatus = "status",
        lenient turn_id: String = "turn_id",
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
    }
}

object! {
    pub struct MessageContentResourceInputImage {
        lenient image_url: String = "image_url",
        /// Always `"input_image"`.
        constant r#type: "input_image" = "type",
    }
}

object! {
    pub struct MessageContentResourceOutputText {
        lenient text: String = "text",
        /// Always `"output_text"`.
        constant r#type: "output_text" = "type",
    }
}
