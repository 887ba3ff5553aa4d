// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::RealtimeMcphttpError;
use crate::responses::McpListToolsTool;
use crate::support::{object, params, tagged_union};

object! {
    /// An object: the document's `RealtimeServerEventMCPListToolsCompleted`.
    pub struct McpListToolsCompleted {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"mcp_list_tools.completed"`.
        constant r#type: "mcp_list_tools.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventMCPListToolsFailed`.
    pub struct McpListToolsFailed {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"mcp_list_tools.failed"`.
        constant r#type: "mcp_list_tools.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventMCPListToolsInProgress`.
    pub struct McpListToolsInProgress {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"mcp_list_tools.in_progress"`.
        constant r#type: "mcp_list_tools.in_progress" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

params! {
    /// An object: the document's `RealtimeMCPApprovalRequest`.
    pub struct RealtimeMcpApprovalRequest {
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
    }
}

params! {
    /// An object: the document's `RealtimeMCPApprovalResponse`.
    pub struct RealtimeMcpApprovalResponse {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `approval_request_id`: a text.
        given approval_request_id: String = "approval_request_id",
        /// The member `approve`: true or false.
        given approve: bool = "approve",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

params! {
    /// An object: the document's `RealtimeMCPListTools`.
    pub struct RealtimeMcpListTools {
        /// The member `type`: `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `tools`: a list.
        lenient tools: Vec<McpListToolsTool> = "tools",
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

params! {
    /// An object: the document's `RealtimeMCPProtocolError`.
    pub struct RealtimeMcpProtocolError {
        /// The member `type`: `"protocol_error"`.
        constant r#type: "protocol_error" = "type",
        /// The member `code`: a whole number.
        given code: i64 = "code",
        /// The member `message`: a text.
        given message: String = "message",
    }
}

params! {
    /// An object: the document's `RealtimeMCPToolCall`.
    pub struct RealtimeMcpToolCall {
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
        /// The member `approval_request_id`: a text. May be null.
        optional approval_request_id: String = "approval_request_id",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `error`: one of the shapes of [`RealtimeMcpToolCallError`]. May be null.
        optional error: RealtimeMcpToolCallError = "error",
    }
}

tagged_union! {
    /// One of several objects: `error` of the document's `RealtimeMCPToolCall`.
    pub enum RealtimeMcpToolCallError by "type" {
        "protocol_error" => ProtocolError(RealtimeMcpProtocolError),
        "tool_execution_error" => ToolExecutionError(RealtimeMcpToolExecutionError),
        "http_error" => HttpError(RealtimeMcphttpError),
    }
}

params! {
    /// An object: the document's `RealtimeMCPToolExecutionError`.
    pub struct RealtimeMcpToolExecutionError {
        /// The member `type`: `"tool_execution_error"`.
        constant r#type: "tool_execution_error" = "type",
        /// The member `message`: a text.
        given message: String = "message",
    }
}
