// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{BetaAgentTag, BetaResponseInputItem, BetaResponseInputMessageContentList, UserMessageInputText};
use crate::responses::{InputMessageRole, InputMessageStatus};
use crate::shared::InputFidelity;
use crate::support::{kind_union, object, params, tagged_union};

/// A value: the document's `BetaInputFidelity`.
pub type BetaInputFidelity = InputFidelity;

params! {
    /// An object: the document's `BetaInputMessage`.
    pub struct BetaInputMessage {
        /// The member `role`: a [`BetaInputMessageRole`].
        given role: BetaInputMessageRole = "role",
        /// The member `content`: a [`BetaResponseInputMessageContentList`].
        lenient content: BetaResponseInputMessageContentList = "content",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `status`: a [`BetaInputMessageStatus`].
        optional status: BetaInputMessageStatus = "status",
    }
}

/// A value: `role` of the document's `BetaInputMessage`.
pub type BetaInputMessageRole = InputMessageRole;

/// A value: `status` of the document's `BetaInputMessage`.
pub type BetaInputMessageStatus = InputMessageStatus;

kind_union! {
    /// One of several shapes: the document's `BetaInputParam`.
    pub enum BetaInputParam {
        string => String(String),
        array => BetaResponseInputItemList(Vec<BetaResponseInputItem>),
    }
}

tagged_union! {
    /// One of several objects: the document's `InputContentParam`.
    pub enum InputContentParam by "type" {
        "input_text" => InputText(UserMessageInputText),
        "input_image" => InputImage(InputContentParamInputImage),
    }
}

params! {
    /// An object: the document's `InputContentParamInputImage`.
    pub struct InputContentParamInputImage {
        /// The member `image_url`: a text.
        required image_url: String = "image_url",
        /// The member `type`: `"input_image"`.
        constant r#type: "input_image" = "type",
    }
}

object! {
    /// An object: the document's `InputContentResourceInputImage`.
    pub struct InputContentResourceInputImage {
        /// The member `image_url`: a text.
        lenient image_url: String = "image_url",
        /// The member `type`: `"input_image"`.
        constant r#type: "input_image" = "type",
    }
}
