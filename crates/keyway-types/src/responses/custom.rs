// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    CallableToolAllowedCaller, FunctionAndCustomToolCallOutput, FunctionCallOutputStatusEnum,
    FunctionCallStatus, GrammarSyntax, ToolCallCaller, ToolCallCallerParam,
};
use crate::support::{kind_union, object, params, tagged_union};

params! {
    /// An object: the document's `CustomGrammarFormatParam`.
    pub struct CustomGrammarFormatParam {
        /// The member `type`: `"grammar"`. The API's default: `"grammar"`.
        constant r#type: "grammar" = "type",
        /// The member `syntax`: one of the values of [`GrammarSyntax`].
        given syntax: GrammarSyntax = "syntax",
        /// The member `definition`: a text.
        given definition: String = "definition",
    }
}

params! {
    /// An object: the document's `CustomTextFormatParam`.
    pub struct CustomTextFormatParam {
        /// The member `type`: `"text"`. The API's default: `"text"`.
        constant r#type: "text" = "type",
    }
}

params! {
    /// An object: the document's `CustomToolParam`.
    pub struct CustomTool {
        /// The member `type`: `"custom"`. The API's default: `"custom"`.
        constant r#type: "custom" = "type",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `format`: one of the shapes of [`CustomToolInputFormat`].
        optional format: CustomToolInputFormat = "format",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

tagged_union! {
    /// One of several objects: `format` of the document's `CustomToolParam`.
    pub enum CustomToolInputFormat by "type" {
        "text" => Text(CustomTextFormatParam),
        "grammar" => Grammar(CustomGrammarFormatParam),
    }
}

params! {
    /// An object: the document's `CustomToolCall`.
    pub struct ResponseCustomToolCall {
        /// The member `type`: `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `input`: a text.
        given input: String = "input",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

object! {
    /// An object: the document's `ResponseCustomToolCallInputDeltaEvent`.
    pub struct ResponseCustomToolCallInputDeltaEvent {
        /// The member `type`: `"response.custom_tool_call_input.delta"`.
        constant r#type: "response.custom_tool_call_input.delta" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCustomToolCallInputDoneEvent`.
    pub struct ResponseCustomToolCallInputDoneEvent {
        /// The member `type`: `"response.custom_tool_call_input.done"`.
        constant r#type: "response.custom_tool_call_input.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `input`: a text.
        lenient input: String = "input",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `CustomToolCallResource`.
    pub struct ResponseCustomToolCallItem {
        /// The member `type`: `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `input`: a text.
        lenient input: String = "input",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`FunctionCallStatus`].
        lenient status: FunctionCallStatus = "status",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `CustomToolCallOutput`.
    pub struct ResponseCustomToolCallOutput {
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`ResponseCustomToolCallOutputOutput`].
        given output: ResponseCustomToolCallOutputOutput = "output",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
    }
}

object! {
    /// An object: the document's `CustomToolCallOutputResource`.
    pub struct ResponseCustomToolCallOutputItem {
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`ResponseCustomToolCallOutputOutput`].
        lenient output: ResponseCustomToolCallOutputOutput = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `CustomToolCallOutput`.
    pub enum ResponseCustomToolCallOutputOutput {
        string => String(String),
        array => FunctionAndCustomToolCallOutputList(Vec<FunctionAndCustomToolCallOutput>),
    }
}
