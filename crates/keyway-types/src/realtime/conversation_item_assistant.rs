// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{open_enum, params};

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
