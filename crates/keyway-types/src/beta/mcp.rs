// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaAgentTag;
use crate::responses::{
    McpListToolsTool, McpProtocolError, McpTool, McpToolAllowedTools, McpToolCallError, McpToolCallStatus,
    McpToolConnectorId, McpToolExecutionError, McpToolFilter, McpToolRequireApproval,
    McpToolRequireApprovalMcpToolApprovalFilter, McpToolRequireApprovalPreset,
};
use crate::support::{object, params};

params! {
    /// An object: the document's `BetaMCPApprovalRequest`.
    pub struct BetaMcpApprovalRequest {
        /// The member `type`: `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaMCPApprovalResponse`.
    pub struct BetaMcpApprovalResponse {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `approve`: true or false.
        given approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        given approval_request_id: String = "approval_request_id",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

object! {
    /// An object: the document's `BetaMCPApprovalResponseResource`.
    pub struct BetaMcpApprovalResponseResource {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `approve`: true or false.
        lenient approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        lenient approval_request_id: String = "approval_request_id",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

params! {
    /// An object: the document's `BetaMCPListTools`.
    pub struct BetaMcpListTools {
        /// The member `type`: `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaMcpListToolsTool> = "tools",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `error`: a text. May be null.
        optional error: String = "error",
    }
}

/// A value: the document's `BetaMCPListToolsTool`.
pub type BetaMcpListToolsTool = McpListToolsTool;

/// A value: the document's `BetaMCPProtocolError`.
pub type BetaMcpProtocolError = McpProtocolError;

/// A value: the document's `BetaMCPTool`.
pub type BetaMcpTool = McpTool;

/// A value: `allowed_tools` of the document's `BetaMCPTool`.
pub type BetaMcpToolAllowedTools = McpToolAllowedTools;

params! {
    /// An object: the document's `BetaMCPToolCall`.
    pub struct BetaMcpToolCall {
        /// The member `type`: `"mcp_call"`.
        constant r#type: "mcp_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `error`: a [`BetaMcpToolCallError`]. May be null.
        optional error: BetaMcpToolCallError = "error",
        /// The member `status`: a [`BetaMcpToolCallStatus`].
        optional status: BetaMcpToolCallStatus = "status",
        /// The member `approval_request_id`: a text. May be null.
        optional approval_request_id: String = "approval_request_id",
    }
}

/// A value: the document's `BetaMCPToolCallError`.
pub type BetaMcpToolCallError = McpToolCallError;

/// A value: the document's `BetaMCPToolCallStatus`.
pub type BetaMcpToolCallStatus = McpToolCallStatus;

/// A value: `connector_id` of the document's `BetaMCPTool`.
pub type BetaMcpToolConnectorId = McpToolConnectorId;

/// A value: the document's `BetaMCPToolExecutionError`.
pub type BetaMcpToolExecutionError = McpToolExecutionError;

/// A value: the document's `BetaMCPToolFilter`.
pub type BetaMcpToolFilter = McpToolFilter;

/// A value: `require_approval` of the document's `BetaMCPTool`.
pub type BetaMcpToolRequireApproval = McpToolRequireApproval;

/// A value: `require_approval|0` of the document's `BetaMCPTool`.
pub type BetaMcpToolRequireApprovalMcpToolApprovalFilter = McpToolRequireApprovalMcpToolApprovalFilter;

/// A value: `require_approval|1` of the document's `BetaMCPTool`.
pub type BetaMcpToolRequireApprovalPreset = McpToolRequireApprovalPreset;
