// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::LiveOutputText;
use crate::support::{open_enum, params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `LiveInitialItem`.
    pub enum LiveInitialItem by "role" {
        "developer" => Developer(LiveInitialItemDeveloper),
        "user" => User(LiveInitialItemUser),
        "assistant" => Assistant(LiveInitialItemAssistant),
    }
}

params! {
    /// An object: the document's `LiveInitialItemAssistant`.
    pub struct LiveInitialItemAssistant {
        /// The member `content`: a list.
        lenient content: Vec<LiveInitialItemAssistantContentItem> = "content",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: one of the values of [`LiveInitialItemAssistantStatus`]. May be null.
        optional status: LiveInitialItemAssistantStatus = "status",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `LiveInitialItemAssistant`.
    pub enum LiveInitialItemAssistantContentItem by "type" {
        "text" => Text(LiveInitialItemAssistantContentText),
        "output_text" => OutputText(LiveOutputText),
    }
}

params! {
    /// An object: the document's `LiveInitialItemAssistantContentText`.
    pub struct LiveInitialItemAssistantContentText {
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveInitialItemAssistant`.
    pub enum LiveInitialItemAssistantStatus {
        Incomplete = "incomplete",
        Completed = "completed",
    }
}

params! {
    /// An object: the document's `LiveInitialItemDeveloper`.
    pub struct LiveInitialItemDeveloper {
        /// The member `content`: a list.
        lenient content: Vec<LiveInitialItemDeveloperContentItem> = "content",
        /// The member `role`: `"developer"`.
        constant role: "developer" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: one of the values of [`LiveInitialItemDeveloperStatus`]. May be null.
        optional status: LiveInitialItemDeveloperStatus = "status",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

params! {
    /// An object: `content[]` of the document's `LiveInitialItemDeveloper`.
    pub struct LiveInitialItemDeveloperContentItem {
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `type`: `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveInitialItemDeveloper`.
    pub enum LiveInitialItemDeveloperStatus {
        Incomplete = "incomplete",
        Completed = "completed",
    }
}

params! {
    /// An object: the document's `LiveInitialItemUser`.
    pub struct LiveInitialItemUser {
        /// The member `content`: a list.
        lenient content: Vec<LiveInitialItemUserContentItem> = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: one of the values of [`LiveInitialItemUserStatus`]. May be null.
        optional status: LiveInitialItemUserStatus = "status",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

params! {
    /// An object: `content[]` of the document's `LiveInitialItemUser`.
    pub struct LiveInitialItemUserContentItem {
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `type`: `"input_text"`.
        constant r#type: "input_text" = "type",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveInitialItemUser`.
    pub enum LiveInitialItemUserStatus {
        Incomplete = "incomplete",
        Completed = "completed",
    }
}
