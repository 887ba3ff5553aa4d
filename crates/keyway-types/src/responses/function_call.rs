// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ResponseInputFileContent, ResponseInputImageContent, ResponseInputTextContent, ToolCallCallerParam,
};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

open_enum! {
    /// A string with known values: the document's `FunctionCallItemStatus`.
    pub enum FunctionCallItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `FunctionCallOutputItemParam`.
    pub struct FunctionCallOutputItemParam {
        /// The member `type`: `"function_call_output"`. The API's default: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: one of the shapes of [`FunctionCallOutputItemParamOutput`].
        given output: FunctionCallOutputItemParamOutput = "output",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `name`: a text of 1 to 128 characters. May be null.
        optional name: String = "name",
        /// The member `namespace`: a text of 1 to 64 characters. May be null.
        optional namespace: String = "namespace",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: FunctionCallItemStatus = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `FunctionCallOutputItemParam`.
    pub enum FunctionCallOutputItemParamOutput {
        string => String(String),
        array => List(Vec<ResponseFunctionCallOutputItem>),
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionCallOutputStatusEnum`.
    pub enum FunctionCallOutputStatusEnum {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionCallStatus`.
    pub enum FunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `ResponseFunctionCallArgumentsDeltaEvent`.
    pub struct ResponseFunctionCallArgumentsDeltaEvent {
        /// The member `type`: `"response.function_call_arguments.delta"`.
        constant r#type: "response.function_call_arguments.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseFunctionCallArgumentsDoneEvent`.
    pub struct ResponseFunctionCallArgumentsDoneEvent {
        /// The member `type`: `"response.function_call_arguments.done"`.
        constant r#type: "response.function_call_arguments.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `name`: a text. Deprecated by the API.
        optional name: String = "name",
    }
}

tagged_union! {
    /// One of several objects: `output|1[]` of the document's `FunctionCallOutputItemParam`.
    pub enum ResponseFunctionCallOutputItem by "type" {
        "input_text" => InputText(ResponseInputTextContent),
        "input_image" => InputImage(ResponseInputImageContent),
        "input_file" => InputFile(ResponseInputFileContent),
    }
}
