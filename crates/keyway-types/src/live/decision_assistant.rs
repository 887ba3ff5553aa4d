// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::LiveOutputText;
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: the document's `LiveDecisionAssistantMessage`.
    pub struct LiveDecisionAssistantMessage {
        /// The member `content`: one of the shapes of [`LiveDecisionAssistantMessageContent`].
        required content: LiveDecisionAssistantMessageContent = "content",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `phase`: one of the values of [`LiveDecisionAssistantMessagePhase`]. May be null.
        optional phase: LiveDecisionAssistantMessagePhase = "phase",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `LiveDecisionAssistantMessage`.
    pub enum LiveDecisionAssistantMessageContent {
        string => String(String),
        array => List(Vec<LiveDecisionAssistantMessageContentListItem>),
    }
}

tagged_union! {
    /// One of several objects: `content|1[]` of the document's `LiveDecisionAssistantMessage`.
    pub enum LiveDecisionAssistantMessageContentListItem by "type" {
        "output_text" => OutputText(LiveOutputText),
        "refusal" => Refusal(LiveDecisionAssistantMessageContentPartRefusal),
    }
}

params! {
    /// An object: the document's `LiveDecisionAssistantMessageContentPartRefusal`.
    pub struct LiveDecisionAssistantMessageContentPartRefusal {
        /// The member `refusal`: a text.
        required refusal: String = "refusal",
        /// The member `type`: `"refusal"`.
        constant r#type: "refusal" = "type",
    }
}

open_enum! {
    /// A string with known values: `phase` of the document's `LiveDecisionAssistantMessage`.
    pub enum LiveDecisionAssistantMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}
