// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{open_enum, params};

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
