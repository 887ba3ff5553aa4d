// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{AgentSessionInputMessageParam, InputContentParam};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    pub struct AgentBrowserAuthenticationCancelParam {
        /// Always `"cancel"`.
        constant action: "cancel" = "action",
        /// Always `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

params! {
    pub struct AgentBrowserAuthenticationSubmitParam {
        /// Always `"submit"`.
        constant action: "submit" = "action",
        required fields: Vec<AgentBrowserAuthenticationSubmitParamField> = "fields",
        /// Always `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
        /// Nullable.
        optional selected_option: String = "selected_option",
    }
}

params! {
    pub struct AgentBrowserAuthenticationSubmitParamField {
        required field_id: String = "field_id",
        required value: String = "value",
    }
}

params! {
    pub struct AgentBrowserOriginAccessParam {
        required decision: AgentBrowserOriginAccessParamDecision = "decision",
        /// Always `"browser_origin_access"`.
        constant r#type: "browser_origin_access" = "type",
    }
}

open_enum! {
    pub enum AgentBrowserOriginAccessParamDecision {
        Approve = "approve",
        Deny = "deny",
        Cancel = "cancel",
    }
}

kind_union! {
    pub enum AgentFunctionCallOutputParam {
        string => String(String),
        array => InputContentParamList(Vec<InputContentParam>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AgentSessionInputParam by "type" {
        "agent.session.input.mcp_approval_request_result" => AgentSessionInputMcpApprovalRequestResult(SessionInputParamAgentSessionInputMcpApprovalRequestResult),
        "agent.session.input.computer_use_approval_request_result" => AgentSessionInputComputerUseApprovalRequestResult(SessionInputParamAgentSessionInputComputerUseApprovalRequestResult),
        "agent.session.input.message" => AgentSessionInputMessage(SessionInputParamAgentSessionInputMessage),
        "agent.session.input.cancel" => AgentSessionInputCancel(SessionInputParamAgentSessionInputCancel),
        "agent.session.input.tool_result" => AgentSessionInputToolResult(SessionInputParamAgentSessionInputToolResult),
    }
}

params! {
    pub struct SessionInputParamAgentSessionInputCancel {
        /// Always `"agent.session.input.cancel"`.
        constant r#type: "agent.session.input.cancel" = "type",
    }
}

params! {
    pub struct SessionInputParamAgentSessionInputComputerUseApprovalRequestResult {
        required request_id: String = "request_id",
        required response: SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse = "response",
        /// Always `"agent.session.input.computer_use_approval_request_result"`.
        constant r#type: "agent.session.input.computer_use_approval_request_result" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse by "type" {
        "browser_origin_access" => BrowserOriginAccess(AgentBrowserOriginAccessParam),
        choose "browser_authentication" {
            AgentBrowserAuthenticationSubmitParam(AgentBrowserAuthenticationSubmitParam) if Is("action", &["submit"]),
            AgentBrowserAuthenticationCancelParam(AgentBrowserAuthenticationCancelParam) if Is("action", &["cancel"]),
        }
    }
}

params! {
    pub struct SessionInputParamAgentSessionInputMcpApprovalRequestResult {
        required request_id: String = "request_id",
        required response: SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse = "response",
        /// Always `"agent.session.input.mcp_approval_request_result"`.
        constant r#type: "agent.session.input.mcp_approval_request_result" = "type",
    }
}

params! {
    pub struct SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse {
        required decision: SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseDecision = "decision",
        /// Always `"mcp_tool_call"`.
        constant r#type: "mcp_tool_call" = "type",
    }
}

open_enum! {
    pub enum SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseDecision {
        Approve = "approve",
        Deny = "deny",
        Cancel = "cancel",
    }
}

params! {
    pub struct SessionInputParamAgentSessionInputMessage {
        required input: Vec<AgentSessionInputMessageParam> = "input",
        /// Always `"agent.session.input.message"`.
        constant r#type: "agent.session.input.message" = "type",
    }
}

params! {
    pub struct SessionInputParamAgentSessionInputToolResult {
        required call_id: String = "call_id",
        required success: bool = "success",
        required turn_id: String = "turn_id",
        /// Always `"agent.session.input.tool_result"`.
        constant r#type: "agent.session.input.tool_result" = "type",
        /// Nullable.
        optional error: String = "error",
        /// Nullable.
        optional output: AgentFunctionCallOutputParam = "output",
    }
}
