// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{LiveDecisionInputText, LiveInputImage};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: the document's `LiveCustomToolCall`.
    pub struct LiveCustomToolCall {
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `input`: a text.
        required input: String = "input",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `type`: `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `namespace`: a text. May be null.
        optional namespace: String = "namespace",
        /// The member `status`: one of the values of [`LiveCustomToolCallStatus`]. May be null.
        optional status: LiveCustomToolCallStatus = "status",
    }
}

params! {
    /// An object: the document's `LiveCustomToolCallOutput`.
    pub struct LiveCustomToolCallOutput {
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`LiveCustomToolCallOutputOutput`].
        required output: LiveCustomToolCallOutputOutput = "output",
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: one of the values of [`LiveCustomToolCallOutputStatus`]. May be null.
        optional status: LiveCustomToolCallOutputStatus = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `LiveCustomToolCallOutput`.
    pub enum LiveCustomToolCallOutputOutput {
        string => String(String),
        array => List(Vec<LiveCustomToolCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// One of several objects: `output|1[]` of the document's `LiveCustomToolCallOutput`.
    pub enum LiveCustomToolCallOutputOutputListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveCustomToolCallOutput`.
    pub enum LiveCustomToolCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveCustomToolCall`.
    pub enum LiveCustomToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `LiveCustomToolChoice`.
    pub struct LiveCustomToolChoice {
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `type`: `"custom"`.
        constant r#type: "custom" = "type",
    }
}

params! {
    /// An object: the document's `LiveCustomVoice`.
    pub struct LiveCustomVoice {
        /// The member `id`: a text.
        given id: String = "id",
    }
}
