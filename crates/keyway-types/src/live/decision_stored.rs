// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{LiveDecisionInputText, LiveInputImage, LiveInputJson, LiveInputText, LiveOutputText};
use crate::support::{kind_union, object, open_enum, tagged_union};

object! {
    /// An object: the document's `LiveDecisionStoredAssistantMessage`.
    pub struct LiveDecisionStoredAssistantMessage {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `content`: one of the shapes of [`LiveDecisionStoredAssistantMessageContent`].
        lenient content: LiveDecisionStoredAssistantMessageContent = "content",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `phase`: one of the values of [`LiveDecisionStoredAssistantMessagePhase`]. May be null.
        optional phase: LiveDecisionStoredAssistantMessagePhase = "phase",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionStoredAssistantMessage`.
    pub enum LiveDecisionStoredAssistantMessageContent {
        string => String(String),
        array => List(Vec<LiveDecisionStoredAssistantMessageContentListItem>),
    }
}

tagged_union! {
    /// One of several objects: `content|1[]` of the document's `LiveDecisionStoredAssistantMessage`.
    pub enum LiveDecisionStoredAssistantMessageContentListItem by "type" {
        "output_text" => OutputText(LiveOutputText),
        "refusal" => Refusal(LiveDecisionStoredAssistantMessageContentPartRefusal),
    }
}

object! {
    /// An object: the document's `LiveDecisionStoredAssistantMessageContentPartRefusal`.
    pub struct LiveDecisionStoredAssistantMessageContentPartRefusal {
        /// The member `refusal`: a text.
        lenient refusal: String = "refusal",
        /// The member `type`: `"refusal"`.
        constant r#type: "refusal" = "type",
    }
}

open_enum! {
    /// A string with known values: `phase` of the document's `LiveDecisionStoredAssistantMessage`.
    pub enum LiveDecisionStoredAssistantMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

object! {
    /// An object: the document's `LiveDecisionStoredDeveloperMessage`.
    pub struct LiveDecisionStoredDeveloperMessage {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `content`: one of the shapes of [`LiveDecisionStoredDeveloperMessageContent`].
        lenient content: LiveDecisionStoredDeveloperMessageContent = "content",
        /// The member `role`: `"developer"`.
        constant role: "developer" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionStoredDeveloperMessage`.
    pub enum LiveDecisionStoredDeveloperMessageContent {
        string => String(String),
        array => LiveDecisionInputTextList(Vec<LiveDecisionInputText>),
    }
}

object! {
    /// An object: the document's `LiveDecisionStoredSystemMessage`.
    pub struct LiveDecisionStoredSystemMessage {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `content`: one of the shapes of [`LiveDecisionStoredSystemMessageContent`].
        lenient content: LiveDecisionStoredSystemMessageContent = "content",
        /// The member `role`: `"system"`.
        constant role: "system" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionStoredSystemMessage`.
    pub enum LiveDecisionStoredSystemMessageContent {
        string => String(String),
        array => LiveDecisionInputTextList(Vec<LiveDecisionInputText>),
    }
}

object! {
    /// An object: the document's `LiveDecisionStoredUserMessage`.
    pub struct LiveDecisionStoredUserMessage {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `content`: one of the shapes of [`LiveDecisionStoredUserMessageContent`].
        lenient content: LiveDecisionStoredUserMessageContent = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionStoredUserMessage`.
    pub enum LiveDecisionStoredUserMessageContent {
        string => String(String),
        array => List(Vec<LiveDecisionStoredUserMessageContentListItem>),
    }
}

tagged_union! {
    /// One of several objects: `content|1[]` of the document's `LiveDecisionStoredUserMessage`.
    pub enum LiveDecisionStoredUserMessageContentListItem by "type" {
        "input_text" => InputText(LiveInputText),
        "input_image" => InputImage(LiveInputImage),
        "input_json" => InputJson(LiveInputJson),
    }
}
