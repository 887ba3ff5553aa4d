// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAgentTag, BetaFunctionCallOutputStatusEnum, BetaFunctionCallStatus, BetaFunctionShellAction,
    BetaFunctionShellCallOutputContent, BetaFunctionShellCallOutputStatusEnum, BetaFunctionShellCallStatus,
    BetaFunctionToolCallOutputOutput, BetaToolCallCaller, BetaToolCallCallerParam,
};
use crate::responses::{
    ResponseFunctionCallOutputItem, ResponseFunctionShellCallOutputContent,
    ResponseFunctionShellToolCallEnvironment, ResponseFunctionToolCallStatus,
    ResponseFunctionWebSearchAction, ResponseFunctionWebSearchStatus,
};
use crate::support::{object, params};

object! {
    /// An object: the document's `BetaResponseFunctionCallArgumentsDeltaEvent`.
    pub struct BetaResponseFunctionCallArgumentsDeltaEvent {
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
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseFunctionCallArgumentsDoneEvent`.
    pub struct BetaResponseFunctionCallArgumentsDoneEvent {
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
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `name`: a text. Deprecated by the API.
        optional name: String = "name",
    }
}

/// A value: `output|1[]` of the document's `BetaFunctionCallOutputItemParam`.
pub type BetaResponseFunctionCallOutputItem = ResponseFunctionCallOutputItem;

/// A value: the document's `BetaFunctionShellCallOutputContentParam`.
pub type BetaResponseFunctionShellCallOutputContent = ResponseFunctionShellCallOutputContent;

object! {
    /// An object: the document's `BetaFunctionShellCall`.
    pub struct BetaResponseFunctionShellToolCall {
        /// The member `type`: `"shell_call"`. The API's default: `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `action`: a [`BetaFunctionShellAction`].
        lenient action: BetaFunctionShellAction = "action",
        /// The member `status`: a [`BetaFunctionShellCallStatus`].
        lenient status: BetaFunctionShellCallStatus = "status",
        /// The member `environment`: a [`BetaResponseFunctionShellToolCallEnvironment`]. May be null.
        optional environment: BetaResponseFunctionShellToolCallEnvironment = "environment",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

/// A value: `environment` of the document's `BetaFunctionShellCall`.
pub type BetaResponseFunctionShellToolCallEnvironment = ResponseFunctionShellToolCallEnvironment;

object! {
    /// An object: the document's `BetaFunctionShellCallOutput`.
    pub struct BetaResponseFunctionShellToolCallOutput {
        /// The member `type`: `"shell_call_output"`. The API's default: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: a [`BetaFunctionShellCallOutputStatusEnum`].
        lenient status: BetaFunctionShellCallOutputStatusEnum = "status",
        /// The member `output`: a list.
        lenient output: Vec<BetaFunctionShellCallOutputContent> = "output",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `BetaFunctionToolCall`.
    pub struct BetaResponseFunctionToolCall {
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `status`: a [`BetaResponseFunctionToolCallStatus`].
        optional status: BetaResponseFunctionToolCallStatus = "status",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

object! {
    /// An object: the document's `BetaFunctionToolCallResource`.
    pub struct BetaResponseFunctionToolCallItem {
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
        /// The member `status`: a [`BetaFunctionCallStatus`].
        lenient status: BetaFunctionCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

object! {
    /// An object: the document's `BetaFunctionToolCallOutputResource`.
    pub struct BetaResponseFunctionToolCallOutputItem {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: a [`BetaFunctionToolCallOutputOutput`].
        lenient output: BetaFunctionToolCallOutputOutput = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: a [`BetaFunctionCallOutputStatusEnum`].
        lenient status: BetaFunctionCallOutputStatusEnum = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

/// A value: `status` of the document's `BetaFunctionToolCall`.
pub type BetaResponseFunctionToolCallStatus = ResponseFunctionToolCallStatus;

params! {
    /// An object: the document's `BetaWebSearchToolCall`.
    pub struct BetaResponseFunctionWebSearch {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"web_search_call"`.
        constant r#type: "web_search_call" = "type",
        /// The member `status`: a [`BetaResponseFunctionWebSearchStatus`].
        given status: BetaResponseFunctionWebSearchStatus = "status",
        /// The member `action`: a [`BetaResponseFunctionWebSearchAction`].
        given action: BetaResponseFunctionWebSearchAction = "action",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: `action` of the document's `BetaWebSearchToolCall`.
pub type BetaResponseFunctionWebSearchAction = ResponseFunctionWebSearchAction;

/// A value: `status` of the document's `BetaWebSearchToolCall`.
pub type BetaResponseFunctionWebSearchStatus = ResponseFunctionWebSearchStatus;
