// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AgentOutputItemStatus, MessageContentResourceInputImage, MessageContentResourceOutputText,
    UserMessageInputText,
};
use crate::support::{object, open_enum, tagged_union};

object! {
    /// An object: the document's `AgentSessionMessage`.
    pub struct AgentSessionMessage {
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `content`: a list.
        lenient content: Vec<AgentSessionMessageContent> = "content",
        /// The member `phase`: one of the values of [`AgentSessionMessagePhase`]. May be null.
        optional phase: AgentSessionMessagePhase = "phase",
        /// The member `role`: one of the values of [`AgentSessionMessageRole`].
        lenient role: AgentSessionMessageRole = "role",
        /// The member `status`: one of the values of [`AgentOutputItemStatus`].
        lenient status: AgentOutputItemStatus = "status",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `AgentSessionMessageContent`.
    pub enum AgentSessionMessageContent by "type" {
        "input_text" => InputText(UserMessageInputText),
        "input_image" => InputImage(MessageContentResourceInputImage),
        "output_text" => OutputText(MessageContentResourceOutputText),
    }
}

open_enum! {
    /// A string with known values: `phase` of the document's `AgentSessionMessage`.
    pub enum AgentSessionMessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `AgentSessionMessage`.
    pub enum AgentSessionMessageRole {
        User = "user",
        Assistant = "assistant",
    }
}
