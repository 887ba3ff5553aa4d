// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AgentCloseSubagentCallItem, AgentCommandExecutionItem, AgentContent, AgentCreateSubagentCallItem,
    AgentFunctionCallItem, AgentFunctionCallStatus, AgentInputContent, AgentInterruptSubagentCallItem,
    AgentMcpCallItem, AgentOutputItemStatus, AgentReasoningItem, AgentResumeSubagentCallItem,
    AgentSendSubagentInputCallItem, AgentWaitForSubagentsCallItem, AgentWebSearchCallItem,
    BrowserAuthenticationRequestItemResource, ComputerUseCallItemResource, UserMessageInputText,
};
use crate::support::{kind_union, object, open_enum, tagged_union};

kind_union! {
    /// One of several shapes: the document's `AgentFunctionCallOutput`.
    pub enum AgentFunctionCallOutput {
        string => String(String),
        array => AgentInputContentList(Vec<AgentInputContent>),
    }
}

object! {
    /// An object: the document's `AgentMessageItemResource`.
    pub struct AgentMessageItemResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `content`: a list.
        lenient content: Vec<AgentContent> = "content",
        /// The member `recipient_agent_id`: a text.
        lenient recipient_agent_id: String = "recipient_agent_id",
        /// The member `sender_agent_id`: a text.
        lenient sender_agent_id: String = "sender_agent_id",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"agent_message"`.
        constant r#type: "agent_message" = "type",
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

object! {
    /// An object: the document's `AgentSessionMessage`.
    pub struct AgentSessionMessage {
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `content`: a list.
        lenient content: Vec<AgentSessionMessageContent> = "content",
        /// The member `phase`: one of the values of [`AgentSessionMessagePhase`]. May be null.
        optional phase: AgentSessionMessagePhase = "phase",
        /// The member `role`: one of the values of [`AgentSessionMessageRole`].
        lenient role: AgentSessionMessageRole = "role",
        /// The member `status`: one of the values of [`AgentOutputItemStatus`].
        lenient status: AgentOutputItemStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `AgentSessionMessageContent`.
    pub enum AgentSessionMessageContent by "type" {
        "input_text" => InputText(UserMessageInputText),
        "input_image" => InputImage(MessageContentResourceInputImage),
        "output_text" => OutputText(MessageContentResourceOutputText),
    }
}

open_enum! {
    /// A string with known values: `phase` of the document's `AgentSessionMessage`.
    pub enum AgentSessionMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `AgentSessionMessage`.
    pub enum AgentSessionMessageRole {
        User = "user",
        Assistant = "assistant",
    }
}

object! {
    /// An object: the document's `ComputerUseApprovalRequestResultItemResource`.
    pub struct ComputerUseApprovalRequestResultItemResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `request_id`: a text.
        lenient request_id: String = "request_id",
        /// The member `response`: one of the shapes of [`ComputerUseApprovalRequestResultItemResourceResponse`].
        lenient response: ComputerUseApprovalRequestResultItemResourceResponse = "response",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"computer_use_approval_request_result"`.
        constant r#type: "computer_use_approval_request_result" = "type",
    }
}

tagged_union! {
    /// One of several objects: `response` of the document's `ComputerUseApprovalRequestResultItemResource`.
    pub enum ComputerUseApprovalRequestResultItemResourceResponse by "action" {
        "submit" => Submit(ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource),
        "cancel" => Cancel(ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource),
    }
}

object! {
    /// An object: the document's `ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource`.
    pub struct ComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource {
        /// The member `action`: `"cancel"`.
        constant action: "cancel" = "action",
        /// The member `type`: `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

object! {
    /// An object: the document's `ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource`.
    pub struct ComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource {
        /// The member `action`: `"submit"`.
        constant action: "submit" = "action",
        /// The member `selected_option`: a text. May be null.
        optional selected_option: String = "selected_option",
        /// The member `type`: `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

object! {
    /// An object: the document's `FunctionCallOutputItemResource`.
    pub struct FunctionCallOutputItemResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `error`: a text. May be null.
        optional error: String = "error",
        /// The member `output`: one of the shapes of [`AgentFunctionCallOutput`]. May be null.
        optional output: AgentFunctionCallOutput = "output",
        /// The member `status`: one of the values of [`AgentFunctionCallStatus`].
        lenient status: AgentFunctionCallStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
    }
}

object! {
    /// An object: the document's `MessageContentResourceInputImage`.
    pub struct MessageContentResourceInputImage {
        /// The member `image_url`: a text.
        lenient image_url: String = "image_url",
        /// The member `type`: `"input_image"`.
        constant r#type: "input_image" = "type",
    }
}

object! {
    /// An object: the document's `MessageContentResourceOutputText`.
    pub struct MessageContentResourceOutputText {
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `type`: `"output_text"`.
        constant r#type: "output_text" = "type",
    }
}
