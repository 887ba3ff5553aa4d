// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::ResponseInputAudio;
use crate::shared::ResponseInputText;
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: the document's `EvalItem`.
    pub struct EvalItem {
        /// The member `role`: one of the values of [`EvalItemRole`].
        given role: EvalItemRole = "role",
        /// The member `content`: one of the shapes of [`EvalItemContent`].
        given content: EvalItemContent = "content",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: the document's `EvalItemContent`.
    pub enum EvalItemContent {
        string => String(String),
        object => Item(EvalItemContentItem),
        array => GraderInputs(Vec<EvalItemContentItem>),
    }
}

tagged_union! {
    /// One of several objects: the document's `EvalItemContentItem`.
    pub enum EvalItemContentItem by "type" {
        string => EvalItemContentText(EvalItemContentText),
        "input_text" => InputText(ResponseInputText),
        "output_text" => OutputText(EvalItemContentOutputText),
        "input_image" => InputImage(EvalItemInputImage),
        "input_audio" => InputAudio(ResponseInputAudio),
    }
}

params! {
    /// An object: the document's `EvalItemContentOutputText`.
    pub struct EvalItemContentOutputText {
        /// The member `type`: `"output_text"`.
        constant r#type: "output_text" = "type",
        /// The member `text`: a text.
        given text: String = "text",
    }
}

/// A value: the document's `EvalItemContentText`.
pub type EvalItemContentText = String;

params! {
    /// An object: the document's `EvalItemInputImage`.
    pub struct EvalItemInputImage {
        /// The member `type`: `"input_image"`.
        constant r#type: "input_image" = "type",
        /// The member `image_url`: an address (URI).
        given image_url: String = "image_url",
        /// The member `detail`: a text.
        optional detail: String = "detail",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `EvalItem`.
    pub enum EvalItemRole {
        User = "user",
        Assistant = "assistant",
        System = "system",
        Developer = "developer",
    }
}
