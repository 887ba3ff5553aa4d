// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{LiveDecisionInputText, LiveInputImage};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: the document's `LiveFunctionCall`.
    pub struct LiveFunctionCall {
        /// The member `arguments`: a text.
        required arguments: String = "arguments",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `namespace`: a text. May be null.
        optional namespace: String = "namespace",
        /// The member `status`: one of the values of [`LiveFunctionCallStatus`]. May be null.
        optional status: LiveFunctionCallStatus = "status",
    }
}

params! {
    /// An object: the document's `LiveFunctionCallOutput`.
    pub struct LiveFunctionCallOutput {
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`LiveFunctionCallOutputOutput`].
        required output: LiveFunctionCallOutputOutput = "output",
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `status`: one of the values of [`LiveFunctionCallOutputStatus`]. May be null.
        optional status: LiveFunctionCallOutputStatus = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `LiveFunctionCallOutput`.
    pub enum LiveFunctionCallOutputOutput {
        string => String(String),
        array => List(Vec<LiveFunctionCallOutputOutputListItem>),
    }
}

tagged_union! {
    /// One of several objects: `output|1[]` of the document's `LiveFunctionCallOutput`.
    pub enum LiveFunctionCallOutputOutputListItem by "type" {
        "input_text" => InputText(LiveDecisionInputText),
        "input_image" => InputImage(LiveInputImage),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveFunctionCallOutput`.
    pub enum LiveFunctionCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LiveFunctionCall`.
    pub enum LiveFunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `LiveFunctionTool`.
    pub struct LiveFunctionTool {
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `parameters`: any JSON object. May be null.
        optional parameters: crate::Json = "parameters",
        /// The member `strict`: true or false. May be null.
        optional strict: bool = "strict",
    }
}

params! {
    /// An object: the document's `LiveFunctionToolChoiceParam`.
    pub struct LiveFunctionToolChoiceParam {
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
    }
}
