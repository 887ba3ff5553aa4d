// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaAgentTag;
use crate::Nullable;
use crate::responses::{ResponseCodeInterpreterToolCallOutput, ResponseCodeInterpreterToolCallStatus};
use crate::support::{object, params};

object! {
    /// An object: the document's `BetaResponseCodeInterpreterCallCodeDeltaEvent`.
    pub struct BetaResponseCodeInterpreterCallCodeDeltaEvent {
        /// The member `type`: `"response.code_interpreter_call_code.delta"`.
        constant r#type: "response.code_interpreter_call_code.delta" = "type",
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
    /// An object: the document's `BetaResponseCodeInterpreterCallCodeDoneEvent`.
    pub struct BetaResponseCodeInterpreterCallCodeDoneEvent {
        /// The member `type`: `"response.code_interpreter_call_code.done"`.
        constant r#type: "response.code_interpreter_call_code.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseCodeInterpreterCallCompletedEvent`.
    pub struct BetaResponseCodeInterpreterCallCompletedEvent {
        /// The member `type`: `"response.code_interpreter_call.completed"`.
        constant r#type: "response.code_interpreter_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseCodeInterpreterCallInProgressEvent`.
    pub struct BetaResponseCodeInterpreterCallInProgressEvent {
        /// The member `type`: `"response.code_interpreter_call.in_progress"`.
        constant r#type: "response.code_interpreter_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseCodeInterpreterCallInterpretingEvent`.
    pub struct BetaResponseCodeInterpreterCallInterpretingEvent {
        /// The member `type`: `"response.code_interpreter_call.interpreting"`.
        constant r#type: "response.code_interpreter_call.interpreting" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaCodeInterpreterToolCall`.
    pub struct BetaResponseCodeInterpreterToolCall {
        /// The member `type`: `"code_interpreter_call"`. The API's default: `"code_interpreter_call"`.
        constant r#type: "code_interpreter_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `status`: a [`BetaResponseCodeInterpreterToolCallStatus`].
        given status: BetaResponseCodeInterpreterToolCallStatus = "status",
        /// The member `container_id`: a text.
        given container_id: String = "container_id",
        /// The member `code`: a text. May be null.
        given code: Nullable<String> = "code",
        /// The member `outputs`: a list. May be null.
        given outputs: Nullable<Vec<BetaResponseCodeInterpreterToolCallOutput>> = "outputs",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: `outputs[]` of the document's `BetaCodeInterpreterToolCall`.
pub type BetaResponseCodeInterpreterToolCallOutput = ResponseCodeInterpreterToolCallOutput;

/// A value: `status` of the document's `BetaCodeInterpreterToolCall`.
pub type BetaResponseCodeInterpreterToolCallStatus = ResponseCodeInterpreterToolCallStatus;
