// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAgentTag, BetaAnnotation, BetaFunctionShellCallOutputContent, BetaOutputContent, BetaResponse,
    BetaResponseCompactionCompactingEventAgent, BetaResponseLogProb, BetaResponseOutputItem,
    BetaResponseReasoningSummaryPartAddedEventPart, BetaResponseReasoningSummaryPartDoneEventPart,
    BetaShellCallOutputDelta,
};
use crate::support::{object, tagged_union};

object! {
    /// An object: the document's `BetaResponseAudioDeltaEvent`.
    pub struct BetaResponseAudioDeltaEvent {
        /// The member `type`: `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseAudioDoneEvent`.
    pub struct BetaResponseAudioDoneEvent {
        /// The member `type`: `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseAudioTranscriptDeltaEvent`.
    pub struct BetaResponseAudioTranscriptDeltaEvent {
        /// The member `type`: `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseAudioTranscriptDoneEvent`.
    pub struct BetaResponseAudioTranscriptDoneEvent {
        /// The member `type`: `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

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

object! {
    /// An object: the document's `BetaResponseCompactionCompactingEvent`.
    pub struct BetaResponseCompactionCompactingEvent {
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `type`: `"response.compaction.compacting"`.
        constant r#type: "response.compaction.compacting" = "type",
        /// The member `agent`: an object, [`BetaResponseCompactionCompactingEventAgent`].
        optional agent: BetaResponseCompactionCompactingEventAgent = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseCompletedEvent`.
    pub struct BetaResponseCompletedEvent {
        /// The member `type`: `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseContentPartAddedEvent`.
    pub struct BetaResponseContentPartAddedEvent {
        /// The member `type`: `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: a [`BetaOutputContent`].
        lenient part: BetaOutputContent = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseContentPartDoneEvent`.
    pub struct BetaResponseContentPartDoneEvent {
        /// The member `type`: `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: a [`BetaOutputContent`].
        lenient part: BetaOutputContent = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseCreatedEvent`.
    pub struct BetaResponseCreatedEvent {
        /// The member `type`: `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
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
    /// An object: the document's `BetaResponseErrorEvent`.
    pub struct BetaResponseErrorEvent {
        /// The member `type`: `"error"`.
        constant r#type: "error" = "type",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseFailedEvent`.
    pub struct BetaResponseFailedEvent {
        /// The member `type`: `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseFileSearchCallCompletedEvent`.
    pub struct BetaResponseFileSearchCallCompletedEvent {
        /// The member `type`: `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
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
    /// An object: the document's `BetaResponseFileSearchCallInProgressEvent`.
    pub struct BetaResponseFileSearchCallInProgressEvent {
        /// The member `type`: `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
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
    /// An object: the document's `BetaResponseFileSearchCallSearchingEvent`.
    pub struct BetaResponseFileSearchCallSearchingEvent {
        /// The member `type`: `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
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

object! {
    /// An object: the document's `BetaResponseImageGenCallCompletedEvent`.
    pub struct BetaResponseImageGenCallCompletedEvent {
        /// The member `type`: `"response.image_generation_call.completed"`.
        constant r#type: "response.image_generation_call.completed" = "type",
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
    /// An object: the document's `BetaResponseImageGenCallGeneratingEvent`.
    pub struct BetaResponseImageGenCallGeneratingEvent {
        /// The member `type`: `"response.image_generation_call.generating"`.
        constant r#type: "response.image_generation_call.generating" = "type",
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
    /// An object: the document's `BetaResponseImageGenCallInProgressEvent`.
    pub struct BetaResponseImageGenCallInProgressEvent {
        /// The member `type`: `"response.image_generation_call.in_progress"`.
        constant r#type: "response.image_generation_call.in_progress" = "type",
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
    /// An object: the document's `BetaResponseImageGenCallPartialImageEvent`.
    pub struct BetaResponseImageGenCallPartialImageEvent {
        /// The member `type`: `"response.image_generation_call.partial_image"`.
        constant r#type: "response.image_generation_call.partial_image" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `partial_image_index`: a whole number.
        lenient partial_image_index: i64 = "partial_image_index",
        /// The member `partial_image_b64`: a text.
        lenient partial_image_b64: String = "partial_image_b64",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `size`: a text.
        optional size: String = "size",
        /// The member `quality`: a text.
        optional quality: String = "quality",
        /// The member `background`: a text.
        optional background: String = "background",
        /// The member `output_format`: a text.
        optional output_format: String = "output_format",
    }
}

object! {
    /// An object: the document's `BetaResponseInProgressEvent`.
    pub struct BetaResponseInProgressEvent {
        /// The member `type`: `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseIncompleteEvent`.
    pub struct BetaResponseIncompleteEvent {
        /// The member `type`: `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPCallArgumentsDeltaEvent`.
    pub struct BetaResponseMcpCallArgumentsDeltaEvent {
        /// The member `type`: `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
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
    /// An object: the document's `BetaResponseMCPCallArgumentsDoneEvent`.
    pub struct BetaResponseMcpCallArgumentsDoneEvent {
        /// The member `type`: `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPCallCompletedEvent`.
    pub struct BetaResponseMcpCallCompletedEvent {
        /// The member `type`: `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPCallFailedEvent`.
    pub struct BetaResponseMcpCallFailedEvent {
        /// The member `type`: `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPCallInProgressEvent`.
    pub struct BetaResponseMcpCallInProgressEvent {
        /// The member `type`: `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
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
    /// An object: the document's `BetaResponseMCPListToolsCompletedEvent`.
    pub struct BetaResponseMcpListToolsCompletedEvent {
        /// The member `type`: `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPListToolsFailedEvent`.
    pub struct BetaResponseMcpListToolsFailedEvent {
        /// The member `type`: `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPListToolsInProgressEvent`.
    pub struct BetaResponseMcpListToolsInProgressEvent {
        /// The member `type`: `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseOutputItemAddedEvent`.
    pub struct BetaResponseOutputItemAddedEvent {
        /// The member `type`: `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`BetaResponseOutputItem`].
        lenient item: Box<BetaResponseOutputItem> = "item",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseOutputItemDoneEvent`.
    pub struct BetaResponseOutputItemDoneEvent {
        /// The member `type`: `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`BetaResponseOutputItem`].
        lenient item: Box<BetaResponseOutputItem> = "item",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseOutputTextAnnotationAddedEvent`.
    pub struct BetaResponseOutputTextAnnotationAddedEvent {
        /// The member `type`: `"response.output_text.annotation.added"`.
        constant r#type: "response.output_text.annotation.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `annotation_index`: a whole number.
        lenient annotation_index: i64 = "annotation_index",
        /// The member `annotation`: a [`BetaAnnotation`]. May be null.
        optional annotation: BetaAnnotation = "annotation",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseQueuedEvent`.
    pub struct BetaResponseQueuedEvent {
        /// The member `type`: `"response.queued"`.
        constant r#type: "response.queued" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseReasoningSummaryPartAddedEvent`.
    pub struct BetaResponseReasoningSummaryPartAddedEvent {
        /// The member `type`: `"response.reasoning_summary_part.added"`.
        constant r#type: "response.reasoning_summary_part.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `part`: a [`BetaResponseReasoningSummaryPartAddedEventPart`].
        lenient part: BetaResponseReasoningSummaryPartAddedEventPart = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseReasoningSummaryPartDoneEvent`.
    pub struct BetaResponseReasoningSummaryPartDoneEvent {
        /// The member `type`: `"response.reasoning_summary_part.done"`.
        constant r#type: "response.reasoning_summary_part.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `part`: a [`BetaResponseReasoningSummaryPartDoneEventPart`].
        lenient part: BetaResponseReasoningSummaryPartDoneEventPart = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `status`: `"incomplete"`.
        optional status: String = "status",
    }
}

object! {
    /// An object: the document's `BetaResponseReasoningSummaryTextDeltaEvent`.
    pub struct BetaResponseReasoningSummaryTextDeltaEvent {
        /// The member `type`: `"response.reasoning_summary_text.delta"`.
        constant r#type: "response.reasoning_summary_text.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseReasoningSummaryTextDoneEvent`.
    pub struct BetaResponseReasoningSummaryTextDoneEvent {
        /// The member `type`: `"response.reasoning_summary_text.done"`.
        constant r#type: "response.reasoning_summary_text.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseReasoningTextDeltaEvent`.
    pub struct BetaResponseReasoningTextDeltaEvent {
        /// The member `type`: `"response.reasoning_text.delta"`.
        constant r#type: "response.reasoning_text.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseReasoningTextDoneEvent`.
    pub struct BetaResponseReasoningTextDoneEvent {
        /// The member `type`: `"response.reasoning_text.done"`.
        constant r#type: "response.reasoning_text.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseRefusalDeltaEvent`.
    pub struct BetaResponseRefusalDeltaEvent {
        /// The member `type`: `"response.refusal.delta"`.
        constant r#type: "response.refusal.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseRefusalDoneEvent`.
    pub struct BetaResponseRefusalDoneEvent {
        /// The member `type`: `"response.refusal.done"`.
        constant r#type: "response.refusal.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `refusal`: a text.
        lenient refusal: String = "refusal",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseShellCallCommandAddedStreamingEvent`.
    pub struct BetaResponseShellCallCommandAddedEvent {
        /// The member `type`: `"response.shell_call_command.added"`. The API's default: `"response.shell_call_command.added"`.
        constant r#type: "response.shell_call_command.added" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `command`: a text.
        lenient command: String = "command",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseShellCallCommandDeltaStreamingEvent`.
    pub struct BetaResponseShellCallCommandDeltaEvent {
        /// The member `type`: `"response.shell_call_command.delta"`. The API's default: `"response.shell_call_command.delta"`.
        constant r#type: "response.shell_call_command.delta" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `BetaResponseShellCallCommandDoneStreamingEvent`.
    pub struct BetaResponseShellCallCommandDoneEvent {
        /// The member `type`: `"response.shell_call_command.done"`. The API's default: `"response.shell_call_command.done"`.
        constant r#type: "response.shell_call_command.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `command`: a text.
        lenient command: String = "command",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseShellCallOutputContentDeltaStreamingEvent`.
    pub struct BetaResponseShellCallOutputContentDeltaEvent {
        /// The member `type`: `"response.shell_call_output_content.delta"`. The API's default: `"response.shell_call_output_content.delta"`.
        constant r#type: "response.shell_call_output_content.delta" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `delta`: a [`BetaShellCallOutputDelta`].
        lenient delta: BetaShellCallOutputDelta = "delta",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseShellCallOutputContentDoneStreamingEvent`.
    pub struct BetaResponseShellCallOutputContentDoneEvent {
        /// The member `type`: `"response.shell_call_output_content.done"`. The API's default: `"response.shell_call_output_content.done"`.
        constant r#type: "response.shell_call_output_content.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `output`: a list.
        lenient output: Vec<BetaFunctionShellCallOutputContent> = "output",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

tagged_union! {
    /// One of several objects: the document's `BetaResponseStreamEvent`.
    pub enum BetaResponseStreamEvent by "type" {
        "response.audio.delta" => ResponseAudioDelta(BetaResponseAudioDeltaEvent),
        "response.audio.done" => ResponseAudioDone(BetaResponseAudioDoneEvent),
        "response.audio.transcript.delta" => ResponseAudioTranscriptDelta(BetaResponseAudioTranscriptDeltaEvent),
        "response.audio.transcript.done" => ResponseAudioTranscriptDone(BetaResponseAudioTranscriptDoneEvent),
        "response.code_interpreter_call_code.delta" => ResponseCodeInterpreterCallCodeDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent),
        "response.code_interpreter_call_code.done" => ResponseCodeInterpreterCallCodeDone(BetaResponseCodeInterpreterCallCodeDoneEvent),
        "response.code_interpreter_call.completed" => ResponseCodeInterpreterCallCompleted(BetaResponseCodeInterpreterCallCompletedEvent),
        "response.code_interpreter_call.in_progress" => ResponseCodeInterpreterCallInProgress(BetaResponseCodeInterpreterCallInProgressEvent),
        "response.code_interpreter_call.interpreting" => ResponseCodeInterpreterCallInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent),
        "response.completed" => ResponseCompleted(BetaResponseCompletedEvent),
        "response.content_part.added" => ResponseContentPartAdded(BetaResponseContentPartAddedEvent),
        "response.content_part.done" => ResponseContentPartDone(BetaResponseContentPartDoneEvent),
        "response.created" => ResponseCreated(BetaResponseCreatedEvent),
        "error" => Error(BetaResponseErrorEvent),
        "response.file_search_call.completed" => ResponseFileSearchCallCompleted(BetaResponseFileSearchCallCompletedEvent),
        "response.file_search_call.in_progress" => ResponseFileSearchCallInProgress(BetaResponseFileSearchCallInProgressEvent),
        "response.file_search_call.searching" => ResponseFileSearchCallSearching(BetaResponseFileSearchCallSearchingEvent),
        "response.function_call_arguments.delta" => ResponseFunctionCallArgumentsDelta(BetaResponseFunctionCallArgumentsDeltaEvent),
        "response.function_call_arguments.done" => ResponseFunctionCallArgumentsDone(BetaResponseFunctionCallArgumentsDoneEvent),
        "response.shell_call_command.added" => ResponseShellCallCommandAdded(BetaResponseShellCallCommandAddedEvent),
        "response.shell_call_command.delta" => ResponseShellCallCommandDelta(BetaResponseShellCallCommandDeltaEvent),
        "response.shell_call_command.done" => ResponseShellCallCommandDone(BetaResponseShellCallCommandDoneEvent),
        "response.shell_call_output_content.delta" => ResponseShellCallOutputContentDelta(BetaResponseShellCallOutputContentDeltaEvent),
        "response.shell_call_output_content.done" => ResponseShellCallOutputContentDone(BetaResponseShellCallOutputContentDoneEvent),
        "response.in_progress" => ResponseInProgress(BetaResponseInProgressEvent),
        "response.failed" => ResponseFailed(BetaResponseFailedEvent),
        "response.incomplete" => ResponseIncomplete(BetaResponseIncompleteEvent),
        "response.output_item.added" => ResponseOutputItemAdded(BetaResponseOutputItemAddedEvent),
        "response.output_item.done" => ResponseOutputItemDone(BetaResponseOutputItemDoneEvent),
        "response.reasoning_summary_part.added" => ResponseReasoningSummaryPartAdded(BetaResponseReasoningSummaryPartAddedEvent),
        "response.reasoning_summary_part.done" => ResponseReasoningSummaryPartDone(BetaResponseReasoningSummaryPartDoneEvent),
        "response.reasoning_summary_text.delta" => ResponseReasoningSummaryTextDelta(BetaResponseReasoningSummaryTextDeltaEvent),
        "response.reasoning_summary_text.done" => ResponseReasoningSummaryTextDone(BetaResponseReasoningSummaryTextDoneEvent),
        "response.reasoning_text.delta" => ResponseReasoningTextDelta(BetaResponseReasoningTextDeltaEvent),
        "response.reasoning_text.done" => ResponseReasoningTextDone(BetaResponseReasoningTextDoneEvent),
        "response.refusal.delta" => ResponseRefusalDelta(BetaResponseRefusalDeltaEvent),
        "response.refusal.done" => ResponseRefusalDone(BetaResponseRefusalDoneEvent),
        "response.output_text.delta" => ResponseOutputTextDelta(BetaResponseTextDeltaEvent),
        "response.output_text.done" => ResponseOutputTextDone(BetaResponseTextDoneEvent),
        "response.web_search_call.completed" => ResponseWebSearchCallCompleted(BetaResponseWebSearchCallCompletedEvent),
        "response.web_search_call.in_progress" => ResponseWebSearchCallInProgress(BetaResponseWebSearchCallInProgressEvent),
        "response.web_search_call.searching" => ResponseWebSearchCallSearching(BetaResponseWebSearchCallSearchingEvent),
        "response.image_generation_call.completed" => ResponseImageGenerationCallCompleted(BetaResponseImageGenCallCompletedEvent),
        "response.image_generation_call.generating" => ResponseImageGenerationCallGenerating(BetaResponseImageGenCallGeneratingEvent),
        "response.image_generation_call.in_progress" => ResponseImageGenerationCallInProgress(BetaResponseImageGenCallInProgressEvent),
        "response.image_generation_call.partial_image" => ResponseImageGenerationCallPartialImage(BetaResponseImageGenCallPartialImageEvent),
        "response.mcp_call_arguments.delta" => ResponseMcpCallArgumentsDelta(BetaResponseMcpCallArgumentsDeltaEvent),
        "response.mcp_call_arguments.done" => ResponseMcpCallArgumentsDone(BetaResponseMcpCallArgumentsDoneEvent),
        "response.mcp_call.completed" => ResponseMcpCallCompleted(BetaResponseMcpCallCompletedEvent),
        "response.mcp_call.failed" => ResponseMcpCallFailed(BetaResponseMcpCallFailedEvent),
        "response.mcp_call.in_progress" => ResponseMcpCallInProgress(BetaResponseMcpCallInProgressEvent),
        "response.mcp_list_tools.completed" => ResponseMcpListToolsCompleted(BetaResponseMcpListToolsCompletedEvent),
        "response.mcp_list_tools.failed" => ResponseMcpListToolsFailed(BetaResponseMcpListToolsFailedEvent),
        "response.mcp_list_tools.in_progress" => ResponseMcpListToolsInProgress(BetaResponseMcpListToolsInProgressEvent),
        "response.output_text.annotation.added" => ResponseOutputTextAnnotationAdded(BetaResponseOutputTextAnnotationAddedEvent),
        "response.queued" => ResponseQueued(BetaResponseQueuedEvent),
        "response.custom_tool_call_input.delta" => ResponseCustomToolCallInputDelta(BetaResponseCustomToolCallInputDeltaEvent),
        "response.custom_tool_call_input.done" => ResponseCustomToolCallInputDone(BetaResponseCustomToolCallInputDoneEvent),
        "response.compaction.compacting" => ResponseCompactionCompacting(BetaResponseCompactionCompactingEvent),
    }
}

object! {
    /// An object: the document's `BetaResponseTextDeltaEvent`.
    pub struct BetaResponseTextDeltaEvent {
        /// The member `type`: `"response.output_text.delta"`.
        constant r#type: "response.output_text.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `logprobs`: a list.
        lenient logprobs: Vec<BetaResponseLogProb> = "logprobs",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseTextDoneEvent`.
    pub struct BetaResponseTextDoneEvent {
        /// The member `type`: `"response.output_text.done"`.
        constant r#type: "response.output_text.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `logprobs`: a list.
        lenient logprobs: Vec<BetaResponseLogProb> = "logprobs",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseWebSearchCallCompletedEvent`.
    pub struct BetaResponseWebSearchCallCompletedEvent {
        /// The member `type`: `"response.web_search_call.completed"`.
        constant r#type: "response.web_search_call.completed" = "type",
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
    /// An object: the document's `BetaResponseWebSearchCallInProgressEvent`.
    pub struct BetaResponseWebSearchCallInProgressEvent {
        /// The member `type`: `"response.web_search_call.in_progress"`.
        constant r#type: "response.web_search_call.in_progress" = "type",
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
    /// An object: the document's `BetaResponseWebSearchCallSearchingEvent`.
    pub struct BetaResponseWebSearchCallSearchingEvent {
        /// The member `type`: `"response.web_search_call.searching"`.
        constant r#type: "response.web_search_call.searching" = "type",
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
