// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::responses::McpListToolsTool;
use crate::support::{open_enum, params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `RealtimeConversationItem`.
    pub enum RealtimeConversationItem by "type" {
        "function_call" => FunctionCall(RealtimeConversationItemFunctionCall),
        "function_call_output" => FunctionCallOutput(RealtimeConversationItemFunctionCallOutput),
        "mcp_approval_response" => McpApprovalResponse(RealtimeMcpApprovalResponse),
        "mcp_list_tools" => McpListTools(RealtimeMcpListTools),
        "mcp_call" => McpCall(RealtimeMcpToolCall),
        "mcp_approval_request" => McpApprovalRequest(RealtimeMcpApprovalRequest),
        choose "message" {
            SystemMessage(RealtimeConversationItemSystemMessage) if Is("role", &["system"]),
            UserMessage(RealtimeConversationItemUserMessage) if Is("role", &["user"]),
            AssistantMessage(RealtimeConversationItemAssistantMessage) if Is("role", &["assistant"]),
        }
    }
}

params! {
    /// An object: the document's `RealtimeConversationItemMessageAssistant`.
    pub struct RealtimeConversationItemAssistantMessage {
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `content`: a list.
        lenient content: Vec<RealtimeConversationItemAssistantMessageContentItem> = "content",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// The member `status`: one of the values of [`RealtimeConversationItemAssistantMessageStatus`].
        optional status: RealtimeConversationItemAssistantMessageStatus = "status",
    }
}

params! {
    /// An object: `content[]` of the document's `RealtimeConversationItemMessageAssistant`.
    pub struct RealtimeConversationItemAssistantMessageContentItem {
        /// The member `type`: one of the values of [`RealtimeConversationItemAssistantMessageContentItemType`].
        optional r#type: RealtimeConversationItemAssistantMessageContentItemType = "type",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `audio`: a text.
        optional audio: String = "audio",
        /// The member `transcript`: a text.
        optional transcript: String = "transcript",
    }
}

open_enum! {
    /// A string with known values: `content[].type` of the document's `RealtimeConversationItemMessageAssistant`.
    pub enum RealtimeConversationItemAssistantMessageContentItemType {
        OutputText = "output_text",
        OutputAudio = "output_audio",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeConversationItemMessageAssistant`.
    pub enum RealtimeConversationItemAssistantMessageStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

params! {
    /// An object: the document's `RealtimeConversationItemFunctionCall`.
    pub struct RealtimeConversationItemFunctionCall {
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// The member `status`: one of the values of [`RealtimeConversationItemFunctionCallStatus`].
        optional status: RealtimeConversationItemFunctionCallStatus = "status",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
    }
}

params! {
    /// An object: the document's `RealtimeConversationItemFunctionCallOutput`.
    pub struct RealtimeConversationItemFunctionCallOutput {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `output`: a text.
        given output: String = "output",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// The member `status`: one of the values of [`RealtimeConversationItemFunctionCallOutputStatus`].
        optional status: RealtimeConversationItemFunctionCallOutputStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeConversationItemFunctionCallOutput`.
    pub enum RealtimeConversationItemFunctionCallOutputStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeConversationItemFunctionCall`.
    pub enum RealtimeConversationItemFunctionCallStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

params! {
    /// An object: the document's `RealtimeConversationItemMessageSystem`.
    pub struct RealtimeConversationItemSystemMessage {
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `role`: `"system"`.
        constant role: "system" = "role",
        /// The member `content`: a list.
        lenient content: Vec<RealtimeConversationItemSystemMessageContentItem> = "content",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// The member `status`: one of the values of [`RealtimeConversationItemSystemMessageStatus`].
        optional status: RealtimeConversationItemSystemMessageStatus = "status",
    }
}

params! {
    /// An object: `content[]` of the document's `RealtimeConversationItemMessageSystem`.
    pub struct RealtimeConversationItemSystemMessageContentItem {
        /// The member `type`: `"input_text"`.
        constant r#type: "input_text" = "type",
        /// The member `text`: a text.
        optional text: String = "text",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeConversationItemMessageSystem`.
    pub enum RealtimeConversationItemSystemMessageStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

params! {
    /// An object: the document's `RealtimeConversationItemMessageUser`.
    pub struct RealtimeConversationItemUserMessage {
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `content`: a list.
        lenient content: Vec<RealtimeConversationItemUserMessageContentItem> = "content",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// The member `status`: one of the values of [`RealtimeConversationItemUserMessageStatus`].
        optional status: RealtimeConversationItemUserMessageStatus = "status",
    }
}

params! {
    /// An object: `content[]` of the document's `RealtimeConversationItemMessageUser`.
    pub struct RealtimeConversationItemUserMessageContentItem {
        /// The member `type`: one of the values of [`RealtimeConversationItemUserMessageContentItemType`].
        optional r#type: RealtimeConversationItemUserMessageContentItemType = "type",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `audio`: a text.
        optional audio: String = "audio",
        /// The member `image_url`: an address (URI).
        optional image_url: String = "image_url",
        /// The member `detail`: one of the values of [`RealtimeConversationItemUserMessageContentItemDetail`]. The API's default: `"auto"`.
        optional detail: RealtimeConversationItemUserMessageContentItemDetail = "detail",
        /// The member `transcript`: a text.
        optional transcript: String = "transcript",
    }
}

open_enum! {
    /// A string with known values: `content[].detail` of the document's `RealtimeConversationItemMessageUser`.
    pub enum RealtimeConversationItemUserMessageContentItemDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: `content[].type` of the document's `RealtimeConversationItemMessageUser`.
    pub enum RealtimeConversationItemUserMessageContentItemType {
        InputText = "input_text",
        InputAudio = "input_audio",
        InputImage = "input_image",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RealtimeConversationItemMessageUser`.
    pub enum RealtimeConversationItemUserMessageStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
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

params! {
    /// An object: the document's `RealtimeMCPHTTPError`.
    pub struct RealtimeMcphttpError {
        /// The member `type`: `"http_error"`.
        constant r#type: "http_error" = "type",
        /// The member `code`: a whole number.
        given code: i64 = "code",
        /// The member `message`: a text.
        given message: String = "message",
    }
}
