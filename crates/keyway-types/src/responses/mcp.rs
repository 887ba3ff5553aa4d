// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{CallableToolAllowedCaller, HttpError};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `MCPApprovalRequest`.
    pub struct McpApprovalRequest {
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
    /// An object: the document's `MCPApprovalResponse`.
    pub struct McpApprovalResponse {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `approve`: true or false.
        given approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        given approval_request_id: String = "approval_request_id",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

object! {
    /// An object: the document's `MCPApprovalResponseResource`.
    pub struct McpApprovalResponseResource {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `approve`: true or false.
        lenient approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        lenient approval_request_id: String = "approval_request_id",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

params! {
    /// An object: the document's `MCPListTools`.
    pub struct McpListTools {
        /// The member `type`: `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `tools`: a list.
        lenient tools: Vec<McpListToolsTool> = "tools",
        /// The member `error`: a text. May be null.
        optional error: String = "error",
    }
}

params! {
    /// An object: the document's `MCPListToolsTool`.
    pub struct McpListToolsTool {
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `input_schema`: any JSON object.
        given input_schema: crate::Json = "input_schema",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `annotations`: any JSON object. May be null.
        optional annotations: crate::Json = "annotations",
    }
}

params! {
    /// An object: the document's `MCPProtocolError`.
    pub struct McpProtocolError {
        /// The member `type`: `"mcp_protocol_error"`. The API's default: `"mcp_protocol_error"`.
        constant r#type: "mcp_protocol_error" = "type",
        /// The member `code`: a whole number.
        given code: i64 = "code",
        /// The member `message`: a text.
        given message: String = "message",
    }
}

params! {
    /// An object: the document's `MCPTool`.
    pub struct McpTool {
        /// The member `type`: `"mcp"`.
        constant r#type: "mcp" = "type",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `server_url`: an address (URI).
        optional server_url: String = "server_url",
        /// The member `connector_id`: one of the values of [`McpToolConnectorId`]. Deprecated by the API.
        optional connector_id: McpToolConnectorId = "connector_id",
        /// The member `tunnel_id`: a text.
        optional tunnel_id: String = "tunnel_id",
        /// The member `authorization`: a text.
        optional authorization: String = "authorization",
        /// The member `server_description`: a text.
        optional server_description: String = "server_description",
        /// The member `headers`: an object of one's own names. May be null.
        optional headers: BTreeMap<String, String> = "headers",
        /// The member `allowed_tools`: one of the shapes of [`McpToolAllowedTools`]. May be null.
        optional allowed_tools: McpToolAllowedTools = "allowed_tools",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// The member `require_approval`: one of the shapes of [`McpToolRequireApproval`]. The API's default: `"always"`. May be null.
        optional require_approval: McpToolRequireApproval = "require_approval",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
    }
}

kind_union! {
    /// One of several shapes: `allowed_tools` of the document's `MCPTool`.
    pub enum McpToolAllowedTools {
        object => McpToolFilter(McpToolFilter),
        array => Strings(Vec<String>),
    }
}

params! {
    /// An object: the document's `MCPToolCall`.
    pub struct McpToolCall {
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
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `error`: one of the shapes of [`McpToolCallError`]. May be null.
        optional error: McpToolCallError = "error",
        /// The member `status`: one of the values of [`McpToolCallStatus`].
        optional status: McpToolCallStatus = "status",
        /// The member `approval_request_id`: a text. May be null.
        optional approval_request_id: String = "approval_request_id",
    }
}

tagged_union! {
    /// One of several objects: the document's `MCPToolCallError`.
    pub enum McpToolCallError by "type" {
        "mcp_protocol_error" => McpProtocolError(McpProtocolError),
        "mcp_tool_execution_error" => McpToolExecutionError(McpToolExecutionError),
        "http_error" => HttpError(HttpError),
    }
}

open_enum! {
    /// A string with known values: the document's `MCPToolCallStatus`.
    pub enum McpToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
        Calling = "calling",
        Failed = "failed",
    }
}

open_enum! {
    /// A string with known values: `connector_id` of the document's `MCPTool`.
    pub enum McpToolConnectorId {
        ConnectorDropbox = "connector_dropbox",
        ConnectorGmail = "connector_gmail",
        ConnectorGooglecalendar = "connector_googlecalendar",
        ConnectorGoogledrive = "connector_googledrive",
        ConnectorMicrosoftteams = "connector_microsoftteams",
        ConnectorOutlookcalendar = "connector_outlookcalendar",
        ConnectorOutlookemail = "connector_outlookemail",
        ConnectorSharepoint = "connector_sharepoint",
    }
}

params! {
    /// An object: the document's `MCPToolExecutionError`.
    pub struct McpToolExecutionError {
        /// The member `type`: `"mcp_tool_execution_error"`. The API's default: `"mcp_tool_execution_error"`.
        constant r#type: "mcp_tool_execution_error" = "type",
        /// The member `content`: any JSON.
        given content: crate::Json = "content",
    }
}

params! {
    /// An object: the document's `MCPToolFilter`.
    pub struct McpToolFilter {
        /// The member `tool_names`: a list.
        optional tool_names: Vec<String> = "tool_names",
        /// The member `read_only`: true or false.
        optional read_only: bool = "read_only",
    }
}

kind_union! {
    /// One of several shapes: `require_approval` of the document's `MCPTool`.
    pub enum McpToolRequireApproval {
        string => Preset(McpToolRequireApprovalPreset),
        object => McpToolApprovalFilter(McpToolRequireApprovalMcpToolApprovalFilter),
    }
}

params! {
    /// An object: `require_approval|0` of the document's `MCPTool`.
    pub struct McpToolRequireApprovalMcpToolApprovalFilter {
        /// The member `always`: an object, [`McpToolFilter`].
        optional always: McpToolFilter = "always",
        /// The member `never`: an object, [`McpToolFilter`].
        optional never: McpToolFilter = "never",
    }
}

open_enum! {
    /// A string with known values: `require_approval|1` of the document's `MCPTool`.
    pub enum McpToolRequireApprovalPreset {
        Always = "always",
        Never = "never",
    }
}

object! {
    /// An object: the document's `ResponseMCPCallArgumentsDeltaEvent`.
    pub struct ResponseMcpCallArgumentsDeltaEvent {
        /// The member `type`: `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPCallArgumentsDoneEvent`.
    pub struct ResponseMcpCallArgumentsDoneEvent {
        /// The member `type`: `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPCallCompletedEvent`.
    pub struct ResponseMcpCallCompletedEvent {
        /// The member `type`: `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPCallFailedEvent`.
    pub struct ResponseMcpCallFailedEvent {
        /// The member `type`: `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPCallInProgressEvent`.
    pub struct ResponseMcpCallInProgressEvent {
        /// The member `type`: `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPListToolsCompletedEvent`.
    pub struct ResponseMcpListToolsCompletedEvent {
        /// The member `type`: `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPListToolsFailedEvent`.
    pub struct ResponseMcpListToolsFailedEvent {
        /// The member `type`: `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPListToolsInProgressEvent`.
    pub struct ResponseMcpListToolsInProgressEvent {
        /// The member `type`: `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}
