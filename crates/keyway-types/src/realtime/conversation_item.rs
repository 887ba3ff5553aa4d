// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::responses::McpListToolsTool;
use crate::support::{open_enum, params, tagged_union};

tagged_union! {
    /// An item of a conversation: a message, a tool call or the output of one.
    ///
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
    /// A message by the model.
    pub struct RealtimeConversationItemAssistantMessage {
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        /// Parts of the message.
        given content: Vec<RealtimeConversationItemAssistantMessageContentItem> = "content",
        /// ID of the item. You can choose it when you create the item; otherwise the server does.
        optional id: String = "id",
        /// Always `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// How far the item has come. It has no effect on the conversation.
        optional status: RealtimeConversationItemAssistantMessageStatus = "status",
    }
}

params! {
    /// A part of the model's message.
    pub struct RealtimeConversationItemAssistantMessageContentItem {
        /// Kind of the part, which decides the other fields that are set.
        optional r#type: RealtimeConversationItemAssistantMessageContentItemType = "type",
        /// Text, if the part is `output_text`.
        optional text: String = "text",
        /// Base64-encoded audio, if the part is `output_audio`.
        optional audio: String = "audio",
        /// What the audio says.
        optional transcript: String = "transcript",
    }
}

open_enum! {
    /// Kind of a part of the model's message.
    pub enum RealtimeConversationItemAssistantMessageContentItemType {
        OutputText = "output_text",
        OutputAudio = "output_audio",
    }
}

open_enum! {
    /// How far an item has come.
    pub enum RealtimeConversationItemAssistantMessageStatus {
        /// The item is final.
        Completed = "completed",
        /// Generation ended early, for example by an interruption.
        Incomplete = "incomplete",
        /// The item is still being generated.
        InProgress = "in_progress",
    }
}

params! {
    /// A call of one of your functions by the model.
    pub struct RealtimeConversationItemFunctionCall {
        /// Always `"function_call"`.
        constant r#type: "function_call" = "type",
        given name: String = "name",
        /// Arguments as JSON text. The model may produce invalid JSON or arguments that your schema
        /// does not allow.
        given arguments: String = "arguments",
        /// ID of the item. You can choose it when you create the item; otherwise the server does.
        optional id: String = "id",
        /// Always `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// How far the item has come. It has no effect on the conversation.
        optional status: RealtimeConversationItemFunctionCallStatus = "status",
        /// ID that links the call to its output.
        optional call_id: String = "call_id",
    }
}

params! {
    /// The result of a function call.
    pub struct RealtimeConversationItemFunctionCallOutput {
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// ID of the function call that this answers.
        given call_id: String = "call_id",
        /// Result for the model to read, as free text or JSON text.
        given output: String = "output",
        /// ID of the item. You can choose it when you create the item; otherwise the server does.
        optional id: String = "id",
        /// Always `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// How far the item has come. It has no effect on the conversation.
        optional status: RealtimeConversationItemFunctionCallOutputStatus = "status",
    }
}

open_enum! {
    /// How far an item has come.
    pub enum RealtimeConversationItemFunctionCallOutputStatus {
        /// The item is final.
        Completed = "completed",
        /// Generation ended early, for example by an interruption.
        Incomplete = "incomplete",
        /// The item is still being generated.
        InProgress = "in_progress",
    }
}

open_enum! {
    /// How far an item has come.
    pub enum RealtimeConversationItemFunctionCallStatus {
        /// The item is final.
        Completed = "completed",
        /// Generation ended early, for example by an interruption.
        Incomplete = "incomplete",
        /// The item is still being generated.
        InProgress = "in_progress",
    }
}

params! {
    /// A system message, which adds context or instructions in mid-conversation.
    pub struct RealtimeConversationItemSystemMessage {
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Always `"system"`.
        constant role: "system" = "role",
        /// Parts of the message.
        given content: Vec<RealtimeConversationItemSystemMessageContentItem> = "content",
        /// ID of the item. You can choose it when you create the item; otherwise the server does.
        optional id: String = "id",
        /// Always `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// How far the item has come. It has no effect on the conversation.
        optional status: RealtimeConversationItemSystemMessageStatus = "status",
    }
}

params! {
    /// A part of a system message.
    pub struct RealtimeConversationItemSystemMessageContentItem {
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
        /// Text of the part.
        optional text: String = "text",
    }
}

open_enum! {
    /// How far an item has come.
    pub enum RealtimeConversationItemSystemMessageStatus {
        /// The item is final.
        Completed = "completed",
        /// Generation ended early, for example by an interruption.
        Incomplete = "incomplete",
        /// The item is still being generated.
        InProgress = "in_progress",
    }
}

params! {
    /// A message by the user.
    pub struct RealtimeConversationItemUserMessage {
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Always `"user"`.
        constant role: "user" = "role",
        /// Parts of the message: text, audio and images.
        given content: Vec<RealtimeConversationItemUserMessageContentItem> = "content",
        /// ID of the item. You can choose it when you create the item; otherwise the server does.
        optional id: String = "id",
        /// Always `"realtime.item"`.
        constant object: "realtime.item" = "object",
        /// How far the item has come. It has no effect on the conversation.
        optional status: RealtimeConversationItemUserMessageStatus = "status",
    }
}

params! {
    /// A part of the user's message.
    pub struct RealtimeConversationItemUserMessageContentItem {
        /// Kind of the part, which decides the other fields that are set.
        optional r#type: RealtimeConversationItemUserMessageContentItemType = "type",
        /// Text, if the part is `input_text`.
        optional text: String = "text",
        /// Base64-encoded audio in the session's input format, if the part is `input_audio`.
        optional audio: String = "audio",
        /// Image as a `data:` URL, if the part is `input_image`. A URI.
        optional image_url: String = "image_url",
        /// Resolution at which the model sees the image. Default: `"auto"`.
        optional detail: RealtimeConversationItemUserMessageContentItemDetail = "detail",
        /// What the audio says. The model does not read it; it hears the audio.
        optional transcript: String = "transcript",
    }
}

open_enum! {
    /// Resolution at which the model sees an image.
    pub enum RealtimeConversationItemUserMessageContentItemDetail {
        /// The model decides.
        Auto = "auto",
        /// Cheaper and faster, with less detail.
        Low = "low",
        /// Full detail, for more tokens.
        High = "high",
    }
}

open_enum! {
    /// Kind of a part of the user's message.
    pub enum RealtimeConversationItemUserMessageContentItemType {
        InputText = "input_text",
        InputAudio = "input_audio",
        InputImage = "input_image",
    }
}

open_enum! {
    /// How far an item has come.
    pub enum RealtimeConversationItemUserMessageStatus {
        /// The item is final.
        Completed = "completed",
        /// Generation ended early, for example by an interruption.
        Incomplete = "incomplete",
        /// The item is still being generated.
        InProgress = "in_progress",
    }
}

params! {
    /// Asks you to approve a call to an MCP tool. Answer with an `mcp_approval_response` item.
    pub struct RealtimeMcpApprovalRequest {
        /// Always `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
        given id: String = "id",
        /// Label of the MCP server, as in the tool's configuration.
        given server_label: String = "server_label",
        /// Name of the tool to run.
        given name: String = "name",
        /// Arguments of the call as JSON text.
        given arguments: String = "arguments",
    }
}

params! {
    /// Approves or denies a call to an MCP tool.
    pub struct RealtimeMcpApprovalResponse {
        /// Always `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        given id: String = "id",
        /// ID of the approval request that this answers.
        given approval_request_id: String = "approval_request_id",
        /// Whether the tool may run.
        given approve: bool = "approve",
        /// Explanation of the decision for the model. Nullable.
        optional reason: String = "reason",
    }
}

params! {
    /// The tools that an MCP server offers.
    pub struct RealtimeMcpListTools {
        /// Always `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        /// Label of the MCP server, as in the tool's configuration.
        given server_label: String = "server_label",
        /// Tools that the server offers.
        given tools: Vec<McpListToolsTool> = "tools",
        /// ID of the item.
        optional id: String = "id",
    }
}

params! {
    /// The MCP server answered with a protocol error.
    pub struct RealtimeMcpProtocolError {
        /// Always `"protocol_error"`.
        constant r#type: "protocol_error" = "type",
        /// JSON-RPC error code.
        given code: i64 = "code",
        /// Explanation from the MCP server.
        given message: String = "message",
    }
}

params! {
    /// A call to an MCP tool, made by the API.
    pub struct RealtimeMcpToolCall {
        /// Always `"mcp_call"`.
        constant r#type: "mcp_call" = "type",
        given id: String = "id",
        /// Label of the MCP server, as in the tool's configuration.
        given server_label: String = "server_label",
        /// Name of the tool that ran.
        given name: String = "name",
        /// Arguments of the call as JSON text.
        given arguments: String = "arguments",
        /// ID of the approval request for this call, if approval was required. Nullable.
        optional approval_request_id: String = "approval_request_id",
        /// Nullable.
        optional output: String = "output",
        /// Why the call failed, if it did. Nullable.
        optional error: RealtimeMcpToolCallError = "error",
    }
}

tagged_union! {
    /// Why a call to an MCP tool failed.
    ///
    /// A union, told apart by `type`.
    pub enum RealtimeMcpToolCallError by "type" {
        "protocol_error" => ProtocolError(RealtimeMcpProtocolError),
        "tool_execution_error" => ToolExecutionError(RealtimeMcpToolExecutionError),
        "http_error" => HttpError(RealtimeMcphttpError),
    }
}

params! {
    /// The tool ran and reported an error.
    pub struct RealtimeMcpToolExecutionError {
        /// Always `"tool_execution_error"`.
        constant r#type: "tool_execution_error" = "type",
        /// Explanation from the tool.
        given message: String = "message",
    }
}

params! {
    /// The request to the MCP server failed over HTTP.
    pub struct RealtimeMcphttpError {
        /// Always `"http_error"`.
        constant r#type: "http_error" = "type",
        /// HTTP status code.
        given code: i64 = "code",
        /// Explanation of the failure.
        given message: String = "message",
    }
}
