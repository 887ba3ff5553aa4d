// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    RealtimeConversationItemAssistantMessage, RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallOutput, RealtimeConversationItemUserMessage,
    RealtimeMcpApprovalRequest, RealtimeMcpApprovalResponse, RealtimeMcpListTools, RealtimeMcpToolCall,
};
use crate::support::{object, open_enum, params, tagged_union};

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

object! {
    /// An object: the document's `RealtimeServerEventConversationItemAdded`.
    pub struct ConversationItemAdded {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.added"`.
        constant r#type: "conversation.item.added" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        lenient item: RealtimeConversationItem = "item",
        /// The member `previous_item_id`: a text. May be null.
        optional previous_item_id: String = "previous_item_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventConversationItemCreate`.
    pub struct ConversationItemCreateEvent {
        /// The member `type`: `"conversation.item.create"`.
        constant r#type: "conversation.item.create" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        required item: RealtimeConversationItem = "item",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
        /// The member `previous_item_id`: a text.
        optional previous_item_id: String = "previous_item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemCreated`.
    pub struct ConversationItemCreatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.created"`.
        constant r#type: "conversation.item.created" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        lenient item: RealtimeConversationItem = "item",
        /// The member `previous_item_id`: a text. May be null.
        optional previous_item_id: String = "previous_item_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventConversationItemDelete`.
    pub struct ConversationItemDeleteEvent {
        /// The member `type`: `"conversation.item.delete"`.
        constant r#type: "conversation.item.delete" = "type",
        /// The member `item_id`: a text.
        required item_id: String = "item_id",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemDeleted`.
    pub struct ConversationItemDeletedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.deleted"`.
        constant r#type: "conversation.item.deleted" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemDone`.
    pub struct ConversationItemDone {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.done"`.
        constant r#type: "conversation.item.done" = "type",
        /// The member `item`: one of the shapes of [`RealtimeConversationItem`].
        lenient item: RealtimeConversationItem = "item",
        /// The member `previous_item_id`: a text. May be null.
        optional previous_item_id: String = "previous_item_id",
    }
}

params! {
    /// An object: the document's `RealtimeClientEventConversationItemRetrieve`.
    pub struct ConversationItemRetrieveEvent {
        /// The member `type`: `"conversation.item.retrieve"`.
        constant r#type: "conversation.item.retrieve" = "type",
        /// The member `item_id`: a text.
        required item_id: String = "item_id",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
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
    /// An object: the document's `RealtimeClientEventConversationItemTruncate`.
    pub struct ConversationItemTruncateEvent {
        /// The member `type`: `"conversation.item.truncate"`.
        constant r#type: "conversation.item.truncate" = "type",
        /// The member `item_id`: a text.
        required item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        required content_index: i64 = "content_index",
        /// The member `audio_end_ms`: a whole number.
        required audio_end_ms: i64 = "audio_end_ms",
        /// The member `event_id`: a text of at most 512 characters.
        optional event_id: String = "event_id",
    }
}

object! {
    /// An object: the document's `RealtimeServerEventConversationItemTruncated`.
    pub struct ConversationItemTruncatedEvent {
        /// The member `event_id`: a text.
        lenient event_id: String = "event_id",
        /// The member `type`: `"conversation.item.truncated"`.
        constant r#type: "conversation.item.truncated" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `audio_end_ms`: a whole number.
        lenient audio_end_ms: i64 = "audio_end_ms",
    }
}
