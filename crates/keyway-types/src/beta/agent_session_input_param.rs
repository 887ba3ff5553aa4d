// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{AgentSessionInputMessageParam, InputContentParam};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: the document's `AgentBrowserAuthenticationCancelParam`.
    pub struct AgentBrowserAuthenticationCancelParam {
        /// The member `action`: `"cancel"`.
        constant action: "cancel" = "action",
        /// The member `type`: `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

params! {
    /// An object: the document's `AgentBrowserAuthenticationSubmitParam`.
    pub struct AgentBrowserAuthenticationSubmitParam {
        /// The member `action`: `"submit"`.
        constant action: "submit" = "action",
        /// The member `fields`: a list.
        required fields: Vec<AgentBrowserAuthenticationSubmitParamField> = "fields",
        /// The member `type`: `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
        /// The member `selected_option`: a text. May be null.
        optional selected_option: String = "selected_option",
    }
}

params! {
    /// An object: `fields[]` of the document's `AgentBrowserAuthenticationSubmitParam`.
    pub struct AgentBrowserAuthenticationSubmitParamField {
        /// The member `field_id`: a text.
        required field_id: String = "field_id",
        /// The member `value`: a text.
        required value: String = "value",
    }
}

params! {
    /// An object: the document's `AgentBrowserOriginAccessParam`.
    pub struct AgentBrowserOriginAccessParam {
        /// The member `decision`: one of the values of [`AgentBrowserOriginAccessParamDecision`].
        required decision: AgentBrowserOriginAccessParamDecision = "decision",
        /// The member `type`: `"browser_origin_access"`.
        constant r#type: "browser_origin_access" = "type",
    }
}

open_enum! {
    /// A string with known values: `decision` of the document's `AgentBrowserOriginAccessParam`.
    pub enum AgentBrowserOriginAccessParamDecision {
        Approve = "approve",
        Deny = "deny",
        Cancel = "cancel",
    }
}

kind_union! {
    /// One of several shapes: the document's `AgentFunctionCallOutputParam`.
    pub enum AgentFunctionCallOutputParam {
        string => String(String),
        array => InputContentParamList(Vec<InputContentParam>),
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

params! {
    /// An object: the document's `SessionInputParamAgentSessionInputCancel`.
    pub struct SessionInputParamAgentSessionInputCancel {
        /// The member `type`: `"agent.session.input.cancel"`.
        constant r#type: "agent.session.input.cancel" = "type",
    }
}

params! {
    /// An object: the document's `SessionInputParamAgentSessionInputComputerUseApprovalRequestResult`.
    pub struct SessionInputParamAgentSessionInputComputerUseApprovalRequestResult {
        /// The member `request_id`: a text.
        required request_id: String = "request_id",
        /// The member `response`: one of the shapes of [`SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse`].
        required response: SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse = "response",
        /// The member `type`: `"agent.session.input.computer_use_approval_request_result"`.
        constant r#type: "agent.session.input.computer_use_approval_request_result" = "type",
    }
}

tagged_union! {
    /// One of several objects: `response` of the document's `SessionInputParamAgentSessionInputComputerUseApprovalRequestResult`.
    pub enum SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse by "type" {
        "browser_origin_access" => BrowserOriginAccess(AgentBrowserOriginAccessParam),
        choose "browser_authentication" {
            AgentBrowserAuthenticationSubmitParam(AgentBrowserAuthenticationSubmitParam) if Is("action", &["submit"]),
            AgentBrowserAuthenticationCancelParam(AgentBrowserAuthenticationCancelParam) if Is("action", &["cancel"]),
        }
    }
}

params! {
    /// An object: the document's `SessionInputParamAgentSessionInputMcpApprovalRequestResult`.
    pub struct SessionInputParamAgentSessionInputMcpApprovalRequestResult {
        /// The member `request_id`: a text.
        required request_id: String = "request_id",
        /// The member `response`: an object, [`SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse`].
        required response: SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse = "response",
        /// The member `type`: `"agent.session.input.mcp_approval_request_result"`.
        constant r#type: "agent.session.input.mcp_approval_request_result" = "type",
    }
}

params! {
    /// An object: `response` of the document's `SessionInputParamAgentSessionInputMcpApprovalRequestResult`.
    pub struct SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse {
        /// The member `decision`: one of the values of [`SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseDecision`].
        required decision: SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseDecision = "decision",
        /// The member `type`: `"mcp_tool_call"`.
        constant r#type: "mcp_tool_call" = "type",
    }
}

open_enum! {
    /// A string with known values: `response.decision` of the document's `SessionInputParamAgentSessionInputMcpApprovalRequestResult`.
    pub enum SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseDecision {
        Approve = "approve",
        Deny = "deny",
        Cancel = "cancel",
    }
}

params! {
    /// An object: the document's `SessionInputParamAgentSessionInputMessage`.
    pub struct SessionInputParamAgentSessionInputMessage {
        /// The member `input`: a list.
        required input: Vec<AgentSessionInputMessageParam> = "input",
        /// The member `type`: `"agent.session.input.message"`.
        constant r#type: "agent.session.input.message" = "type",
    }
}

params! {
    /// An object: the document's `SessionInputParamAgentSessionInputToolResult`.
    pub struct SessionInputParamAgentSessionInputToolResult {
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `success`: true or false.
        required success: bool = "success",
        /// The member `turn_id`: a text.
        required turn_id: String = "turn_id",
        /// The member `type`: `"agent.session.input.tool_result"`.
        constant r#type: "agent.session.input.tool_result" = "type",
        /// The member `error`: a text. May be null.
        optional error: String = "error",
        /// The member `output`: one of the shapes of [`AgentFunctionCallOutputParam`]. May be null.
        optional output: AgentFunctionCallOutputParam = "output",
    }
}
