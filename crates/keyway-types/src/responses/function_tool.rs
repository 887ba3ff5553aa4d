// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    CallableToolAllowedCaller, EmptyModelParam, FunctionAndCustomToolCallOutput,
    FunctionCallOutputStatusEnum, FunctionCallStatus, ToolCallCaller, ToolCallCallerParam,
};
use crate::Nullable;
use crate::support::{kind_union, object, open_enum, params};

params! {
    /// An object: the document's `FunctionTool`.
    pub struct FunctionTool {
        /// The member `type`: `"function"`. The API's default: `"function"`.
        constant r#type: "function" = "type",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `strict`: true or false. May be null.
        given strict: Nullable<bool> = "strict",
        /// The member `parameters`: any JSON object. May be null.
        given parameters: Nullable<crate::Json> = "parameters",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `output_schema`: any JSON object. May be null.
        optional output_schema: crate::Json = "output_schema",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
        /// The member `allowed_callers`: a list. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

object! {
    /// An object: the document's `FunctionToolCallOutput`.
    pub struct FunctionToolCallOutput {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: one of the shapes of [`FunctionToolCallOutputOutput`].
        lenient output: FunctionToolCallOutputOutput = "output",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        optional status: FunctionCallOutputStatusEnum = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `FunctionToolCallOutput`.
    pub enum FunctionToolCallOutputOutput {
        string => String(String),
        array => FunctionAndCustomToolCallOutputList(Vec<FunctionAndCustomToolCallOutput>),
    }
}

params! {
    /// An object: the document's `FunctionToolParam`.
    pub struct FunctionToolParam {
        /// The member `name`: a text of 1 to 128 characters.
        given name: String = "name",
        /// The member `type`: `"function"`. The API's default: `"function"`.
        constant r#type: "function" = "type",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `parameters`: any JSON object. May be null.
        optional parameters: EmptyModelParam = "parameters",
        /// The member `strict`: true or false. May be null.
        optional strict: bool = "strict",
        /// The member `output_schema`: any JSON object. May be null.
        optional output_schema: crate::Json = "output_schema",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

params! {
    /// An object: the document's `FunctionToolCall`.
    pub struct ResponseFunctionToolCall {
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `status`: one of the values of [`ResponseFunctionToolCallStatus`].
        optional status: ResponseFunctionToolCallStatus = "status",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

object! {
    /// An object: the document's `FunctionToolCallResource`.
    pub struct ResponseFunctionToolCallItem {
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
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

object! {
    /// An object: the document's `FunctionToolCallOutputResource`.
    pub struct ResponseFunctionToolCallOutputItem {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: one of the shapes of [`FunctionToolCallOutputOutput`].
        lenient output: FunctionToolCallOutputOutput = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `FunctionToolCall`.
    pub enum ResponseFunctionToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}
