// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAgentTag, BetaFunctionCallOutputStatusEnum, BetaFunctionCallStatus, BetaToolCallCaller,
    BetaToolCallCallerParam,
};
use crate::responses::ResponseCustomToolCallOutputOutput;
use crate::support::{object, params};

params! {
    /// An object: the document's `BetaCustomToolCall`.
    pub struct BetaResponseCustomToolCall {
        /// The member `type`: `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `input`: a text.
        given input: String = "input",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

object! {
    /// An object: the document's `BetaResponseCustomToolCallInputDeltaEvent`.
    pub struct BetaResponseCustomToolCallInputDeltaEvent {
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
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseCustomToolCallInputDoneEvent`.
    pub struct BetaResponseCustomToolCallInputDoneEvent {
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
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaCustomToolCallResource`.
    pub struct BetaResponseCustomToolCallItem {
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

params! {
    /// An object: the document's `BetaCustomToolCallOutput`.
    pub struct BetaResponseCustomToolCallOutput {
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `output`: a [`BetaResponseCustomToolCallOutputOutput`].
        given output: BetaResponseCustomToolCallOutputOutput = "output",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
    }
}

object! {
    /// An object: the document's `BetaCustomToolCallOutputResource`.
    pub struct BetaResponseCustomToolCallOutputItem {
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `output`: a [`BetaResponseCustomToolCallOutputOutput`].
        lenient output: BetaResponseCustomToolCallOutputOutput = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: a [`BetaFunctionCallOutputStatusEnum`].
        lenient status: BetaFunctionCallOutputStatusEnum = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

/// A value: `output` of the document's `BetaCustomToolCallOutput`.
pub type BetaResponseCustomToolCallOutputOutput = ResponseCustomToolCallOutputOutput;
