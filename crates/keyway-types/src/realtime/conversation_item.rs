// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::responses::McpListToolsTool;
use crate::support::{open_enum, params, tagged_union};

tagged_union! {
    /// A union, told apart by `type`.
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
    pub struct RealtimeConversationItemAssistantMessage {
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        lenient content: Vec<RealtimeConversationItemAssistantMessageContentItem> = "content",
        optional id: String = "id",
        /// Always `"realtime.item"`.
        constant object: "realtime.item" = "object",
        optional status: RealtimeConversationItemAssistantMessageStatus = "status",
    }
}

params! {
    pub struct RealtimeConversationItemAssistantMessageContentItem {
        optional r#type: RealtimeConversationItemAssistantMessageContentItemType = "type",
        optional text: String = "text",
        optional audio: String = "audio",
        optional transcript: String = "transcript",
    }
}

open_enum! {
    pub enum RealtimeConversationItemAssistantMessageContentItemType {
        OutputText = "output_text",
        OutputAudio = "output_audio",
    }
}

open_enum! {
    pub enum RealtimeConversationItemAssistantMessageStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

params! {
    pub struct RealtimeConversationItemFunctionCall {
        /// Always `"function_call"`.
        constant r#type: "function_call" = "type",
        given name: String = "name",
        given arguments: String = "arguments",
        optional id: String = "id",
        /// Always `"realtime.item"`.
        constant object: "realtime.item" = "object",
        optional status: RealtimeConversationItemFunctionCallStatus = "status",
        optional call_id: String = "call_id",
    }
}

params! {
    pub struct RealtimeConversationItemFunctionCallOutput {
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        given call_id: String = "call_id",
        given output: String = "output",
        optional id: String = "id",
        /// Always `"realtime.item"`.
        constant object: "realtime.item" = "object",
        optional status: RealtimeConversationItemFunctionCallOutputStatus = "status",
    }
}

open_enum! {
    pub enum RealtimeConversationItemFunctionCallOutputStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

open_enum! {
    pub enum RealtimeConversationItemFunctionCallStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

params! {
    pub struct RealtimeConversationItemSystemMessage {
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Always `"system"`.
        constant role: "system" = "role",
        lenient content: Vec<RealtimeConversationItemSystemMessageContentItem> = "content",
        optional id: String = "id",
        /// Always `"realtime.item"`.
        constant object: "realtime.item" = "object",
        optional status: RealtimeConversationItemSystemMessageStatus = "status",
    }
}

params! {
    pub struct RealtimeConversationItemSystemMessageContentItem {
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
        optional text: String = "text",
    }
}

open_enum! {
    pub enum RealtimeConversationItemSystemMessageStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

params! {
    pub struct RealtimeConversationItemUserMessage {
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Always `"user"`.
        constant role: "user" = "role",
        lenient content: Vec<RealtimeConversationItemUserMessageContentItem> = "content",
        optional id: String = "id",
        /// Always `"realtime.item"`.
        constant object: "realtime.item" = "object",
        optional status: RealtimeConversationItemUserMessageStatus = "status",
    }
}

params! {
    pub struct RealtimeConversationItemUserMessageContentItem {
        optional r#type: RealtimeConversationItemUserMessageContentItemType = "type",
        optional text: String = "text",
        optional audio: String = "audio",
        /// A URI.
        optional image_url: String = "image_url",
        /// Default: `"auto"`.
        optional detail: RealtimeConversationItemUserMessageContentItemDetail = "detail",
        optional transcript: String = "transcript",
    }
}

open_enum! {
    pub enum RealtimeConversationItemUserMessageContentItemDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

open_enum! {
    pub enum RealtimeConversationItemUserMessageContentItemType {
        InputText = "input_text",
        InputAudio = "input_audio",
        InputImage = "input_image",
    }
}

open_enum! {
    pub enum RealtimeConversationItemUserMessageStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        InProgress = "in_progress",
    }
}

params! {
    pub struct RealtimeMcpApprovalRequest {
        /// Always `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
        given id: String = "id",
        given server_label: String = "server_label",
        given name: String = "name",
        given arguments: String = "arguments",
    }
}

params! {
    pub struct RealtimeMcpApprovalResponse {
        /// Always `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        given id: String = "id",
        given approval_request_id: String = "approval_request_id",
        given approve: bool = "approve",
        /// Nullable.
        optional reason: String = "reason",
    }
}

params! {
    pub struct RealtimeMcpListTools {
        /// Always `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        given server_label: String = "server_label",
        lenient tools: Vec<McpListToolsTool> = "tools",
        optional id: String = "id",
    }
}

params! {
    pub struct RealtimeMcpProtocolError {
        /// Always `"protocol_error"`.
        constant r#type: "protocol_error" = "type",
        given code: i64 = "code",
        given message: String = "message",
    }
}

params! {
    pub struct RealtimeMcpToolCall {
        /// Always `"mcp_call"`.
        constant r#type: "mcp_call" = "type",
        given id: String = "id",
        given server_label: String = "server_label",
        given name: String = "name",
        given arguments: String = "arguments",
        /// Nullable.
        optional approval_request_id: String = "approval_request_id",
        /// Nullable.
        optional output: String = "output",
        /// Nullable.
        optional error: RealtimeMcpToolCallError = "error",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum RealtimeMcpToolCallError by "type" {
        "protocol_error" => ProtocolError(RealtimeMcpProtocolError),
        "tool_execution_error" => ToolExecutionError(RealtimeMcpToolExecutionError),
        "http_error" => HttpError(RealtimeMcphttpError),
    }
}

params! {
    pub struct RealtimeMcpToolExecutionError {
        /// Always `"tool_execution_error"`.
        constant r#type: "tool_execution_error" = "type",
        given message: String = "message",
    }
}

params! {
    pub struct RealtimeMcphttpError {
        /// Always `"http_error"`.
        constant r#type: "http_error" = "type",
        given code: i64 = "code",
        given message: String = "message",
    }
}
