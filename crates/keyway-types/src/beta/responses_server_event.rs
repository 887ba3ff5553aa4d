// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAgentTag, BetaAnnotation, BetaFunctionShellCallOutputContent, BetaOutputContent, BetaResponse,
    BetaResponseCompactionCompactingEventAgent, BetaResponseInputItem, BetaResponseLogProb,
    BetaResponseOutputItem, BetaResponseReasoningSummaryPartAddedEventPart,
    BetaResponseReasoningSummaryPartDoneEventPart, BetaResponseSteerInput, BetaShellCallOutputDelta,
};
use crate::realtime::{
    ErrorPayload, ResponseSteerAcceptedEvent, ResponseSteerFailedEventError, ResponseSteerPendingEvent,
};
use crate::support::{object, open_enum, tagged_union};

/// A value: the document's `BetaErrorPayload`.
pub type BetaErrorPayload = ErrorPayload;

object! {
    /// An object: the document's `BetaResponseInjectCreatedEvent`.
    pub struct BetaResponseInjectCreatedEvent {
        /// The member `type`: `"response.inject.created"`.
        constant r#type: "response.inject.created" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponseInjectFailedEvent`.
    pub struct BetaResponseInjectFailedEvent {
        /// The member `type`: `"response.inject.failed"`.
        constant r#type: "response.inject.failed" = "type",
        /// The member `response_id`: a text.
        lenient response_id: String = "response_id",
        /// The member `input`: a list.
        lenient input: Vec<BetaResponseInputItem> = "input",
        /// The member `error`: an object, [`BetaResponseInjectFailedEventError`].
        lenient error: BetaResponseInjectFailedEventError = "error",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: `error` of the document's `BetaResponseInjectFailedEvent`.
    pub struct BetaResponseInjectFailedEventError {
        /// The member `code`: one of the values of [`BetaResponseInjectFailedEventErrorCode`].
        lenient code: BetaResponseInjectFailedEventErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

open_enum! {
    /// A string with known values: `error.code` of the document's `BetaResponseInjectFailedEvent`.
    pub enum BetaResponseInjectFailedEventErrorCode {
        ResponseAlreadyCompleted = "response_already_completed",
        ResponseNotFound = "response_not_found",
    }
}

/// A value: the document's `BetaResponseSteerAcceptedEvent`.
pub type BetaResponseSteerAcceptedEvent = ResponseSteerAcceptedEvent;

object! {
    /// An object: the document's `BetaResponseSteerFailedEvent`.
    pub struct BetaResponseSteerFailedEvent {
        /// The member `error`: a [`BetaResponseSteerFailedEventError`].
        lenient error: BetaResponseSteerFailedEventError = "error",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `steer`: an object, [`BetaResponseSteerFailedEventSteer`].
        lenient steer: BetaResponseSteerFailedEventSteer = "steer",
        /// The member `type`: `"response.steer.failed"`.
        constant r#type: "response.steer.failed" = "type",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

/// A value: `error` of the document's `BetaResponseSteerFailedEvent`.
pub type BetaResponseSteerFailedEventError = ResponseSteerFailedEventError;

object! {
    /// An object: `steer` of the document's `BetaResponseSteerFailedEvent`.
    pub struct BetaResponseSteerFailedEventSteer {
        /// The member `input`: one of the shapes of [`BetaResponseSteerInput`].
        lenient input: BetaResponseSteerInput = "input",
        /// The member `previous_response_id`: a text.
        lenient previous_response_id: String = "previous_response_id",
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

/// A value: the document's `BetaResponseSteerPendingEvent`.
pub type BetaResponseSteerPendingEvent = ResponseSteerPendingEvent;

object! {
    /// An object: the document's `BetaResponseWsError`.
    pub struct BetaResponseWsError {
        /// The member `type`: `"error"`.
        constant r#type: "error" = "type",
        /// The member `error`: a [`BetaErrorPayload`].
        lenient error: BetaErrorPayload = "error",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `status`: a whole number.
        optional status: i64 = "status",
        /// The member `sequence_number`: a whole number.
        optional sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

tagged_union! {
    /// One of several objects: the document's `BetaResponsesServerEvent`.
    pub enum BetaResponsesServerEvent by "type" {
        "response.audio.delta" => ResponseAudioDelta(BetaResponsesServerEventResponseAudioDelta),
        "response.audio.done" => ResponseAudioDone(BetaResponsesServerEventResponseAudioDone),
        "response.audio.transcript.delta" => ResponseAudioTranscriptDelta(BetaResponsesServerEventResponseAudioTranscriptDelta),
        "response.audio.transcript.done" => ResponseAudioTranscriptDone(BetaResponsesServerEventResponseAudioTranscriptDone),
        "response.code_interpreter_call_code.delta" => ResponseCodeInterpreterCallCodeDelta(BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta),
        "response.code_interpreter_call_code.done" => ResponseCodeInterpreterCallCodeDone(BetaResponsesServerEventResponseCodeInterpreterCallCodeDone),
        "response.code_interpreter_call.completed" => ResponseCodeInterpreterCallCompleted(BetaResponsesServerEventResponseCodeInterpreterCallCompleted),
        "response.code_interpreter_call.in_progress" => ResponseCodeInterpreterCallInProgress(BetaResponsesServerEventResponseCodeInterpreterCallInProgress),
        "response.code_interpreter_call.interpreting" => ResponseCodeInterpreterCallInterpreting(BetaResponsesServerEventResponseCodeInterpreterCallInterpreting),
        "response.completed" => ResponseCompleted(BetaResponsesServerEventResponseCompleted),
        "response.content_part.added" => ResponseContentPartAdded(BetaResponsesServerEventResponseContentPartAdded),
        "response.content_part.done" => ResponseContentPartDone(BetaResponsesServerEventResponseContentPartDone),
        "response.created" => ResponseCreated(BetaResponsesServerEventResponseCreated),
        "response.file_search_call.completed" => ResponseFileSearchCallCompleted(BetaResponsesServerEventResponseFileSearchCallCompleted),
        "response.file_search_call.in_progress" => ResponseFileSearchCallInProgress(BetaResponsesServerEventResponseFileSearchCallInProgress),
        "response.file_search_call.searching" => ResponseFileSearchCallSearching(BetaResponsesServerEventResponseFileSearchCallSearching),
        "response.function_call_arguments.delta" => ResponseFunctionCallArgumentsDelta(BetaResponsesServerEventResponseFunctionCallArgumentsDelta),
        "response.function_call_arguments.done" => ResponseFunctionCallArgumentsDone(BetaResponsesServerEventResponseFunctionCallArgumentsDone),
        "response.shell_call_command.added" => ResponseShellCallCommandAdded(BetaResponsesServerEventResponseShellCallCommandAdded),
        "response.shell_call_command.delta" => ResponseShellCallCommandDelta(BetaResponsesServerEventResponseShellCallCommandDelta),
        "response.shell_call_command.done" => ResponseShellCallCommandDone(BetaResponsesServerEventResponseShellCallCommandDone),
        "response.shell_call_output_content.delta" => ResponseShellCallOutputContentDelta(BetaResponsesServerEventResponseShellCallOutputContentDelta),
        "response.shell_call_output_content.done" => ResponseShellCallOutputContentDone(BetaResponsesServerEventResponseShellCallOutputContentDone),
        "response.in_progress" => ResponseInProgress(BetaResponsesServerEventResponseInProgress),
        "response.failed" => ResponseFailed(BetaResponsesServerEventResponseFailed),
        "response.incomplete" => ResponseIncomplete(BetaResponsesServerEventResponseIncomplete),
        "response.output_item.added" => ResponseOutputItemAdded(BetaResponsesServerEventResponseOutputItemAdded),
        "response.output_item.done" => ResponseOutputItemDone(BetaResponsesServerEventResponseOutputItemDone),
        "response.reasoning_summary_part.added" => ResponseReasoningSummaryPartAdded(BetaResponsesServerEventResponseReasoningSummaryPartAdded),
        "response.reasoning_summary_part.done" => ResponseReasoningSummaryPartDone(BetaResponsesServerEventResponseReasoningSummaryPartDone),
        "response.reasoning_summary_text.delta" => ResponseReasoningSummaryTextDelta(BetaResponsesServerEventResponseReasoningSummaryTextDelta),
        "response.reasoning_summary_text.done" => ResponseReasoningSummaryTextDone(BetaResponsesServerEventResponseReasoningSummaryTextDone),
        "response.reasoning_text.delta" => ResponseReasoningTextDelta(BetaResponsesServerEventResponseReasoningTextDelta),
        "response.reasoning_text.done" => ResponseReasoningTextDone(BetaResponsesServerEventResponseReasoningTextDone),
        "response.refusal.delta" => ResponseRefusalDelta(BetaResponsesServerEventResponseRefusalDelta),
        "response.refusal.done" => ResponseRefusalDone(BetaResponsesServerEventResponseRefusalDone),
        "response.output_text.delta" => ResponseOutputTextDelta(BetaResponsesServerEventResponseOutputTextDelta),
        "response.output_text.done" => ResponseOutputTextDone(BetaResponsesServerEventResponseOutputTextDone),
        "response.web_search_call.completed" => ResponseWebSearchCallCompleted(BetaResponsesServerEventResponseWebSearchCallCompleted),
        "response.web_search_call.in_progress" => ResponseWebSearchCallInProgress(BetaResponsesServerEventResponseWebSearchCallInProgress),
        "response.web_search_call.searching" => ResponseWebSearchCallSearching(BetaResponsesServerEventResponseWebSearchCallSearching),
        "response.image_generation_call.completed" => ResponseImageGenerationCallCompleted(BetaResponsesServerEventResponseImageGenerationCallCompleted),
        "response.image_generation_call.generating" => ResponseImageGenerationCallGenerating(BetaResponsesServerEventResponseImageGenerationCallGenerating),
        "response.image_generation_call.in_progress" => ResponseImageGenerationCallInProgress(BetaResponsesServerEventResponseImageGenerationCallInProgress),
        "response.image_generation_call.partial_image" => ResponseImageGenerationCallPartialImage(BetaResponsesServerEventResponseImageGenerationCallPartialImage),
        "response.mcp_call_arguments.delta" => ResponseMcpCallArgumentsDelta(BetaResponsesServerEventResponseMcpCallArgumentsDelta),
        "response.mcp_call_arguments.done" => ResponseMcpCallArgumentsDone(BetaResponsesServerEventResponseMcpCallArgumentsDone),
        "response.mcp_call.completed" => ResponseMcpCallCompleted(BetaResponsesServerEventResponseMcpCallCompleted),
        "response.mcp_call.failed" => ResponseMcpCallFailed(BetaResponsesServerEventResponseMcpCallFailed),
        "response.mcp_call.in_progress" => ResponseMcpCallInProgress(BetaResponsesServerEventResponseMcpCallInProgress),
        "response.mcp_list_tools.completed" => ResponseMcpListToolsCompleted(BetaResponsesServerEventResponseMcpListToolsCompleted),
        "response.mcp_list_tools.failed" => ResponseMcpListToolsFailed(BetaResponsesServerEventResponseMcpListToolsFailed),
        "response.mcp_list_tools.in_progress" => ResponseMcpListToolsInProgress(BetaResponsesServerEventResponseMcpListToolsInProgress),
        "response.output_text.annotation.added" => ResponseOutputTextAnnotationAdded(BetaResponsesServerEventResponseOutputTextAnnotationAdded),
        "response.queued" => ResponseQueued(BetaResponsesServerEventResponseQueued),
        "response.custom_tool_call_input.delta" => ResponseCustomToolCallInputDelta(BetaResponsesServerEventResponseCustomToolCallInputDelta),
        "response.custom_tool_call_input.done" => ResponseCustomToolCallInputDone(BetaResponsesServerEventResponseCustomToolCallInputDone),
        "error" => Error(BetaResponseWsError),
        "response.inject.created" => ResponseInjectCreated(BetaResponseInjectCreatedEvent),
        "response.inject.failed" => ResponseInjectFailed(BetaResponseInjectFailedEvent),
        "response.compaction.compacting" => ResponseCompactionCompacting(BetaResponsesServerEventResponseCompactionCompacting),
        "response.steer.accepted" => ResponseSteerAccepted(BetaResponseSteerAcceptedEvent),
        "response.steer.pending" => ResponseSteerPending(BetaResponseSteerPendingEvent),
        "response.steer.failed" => ResponseSteerFailed(BetaResponseSteerFailedEvent),
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|0`.
    pub struct BetaResponsesServerEventResponseAudioDelta {
        /// The member `type`: `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|1`.
    pub struct BetaResponsesServerEventResponseAudioDone {
        /// The member `type`: `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|2`.
    pub struct BetaResponsesServerEventResponseAudioTranscriptDelta {
        /// The member `type`: `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|3`.
    pub struct BetaResponsesServerEventResponseAudioTranscriptDone {
        /// The member `type`: `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|4`.
    pub struct BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|5`.
    pub struct BetaResponsesServerEventResponseCodeInterpreterCallCodeDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|6`.
    pub struct BetaResponsesServerEventResponseCodeInterpreterCallCompleted {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|7`.
    pub struct BetaResponsesServerEventResponseCodeInterpreterCallInProgress {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|8`.
    pub struct BetaResponsesServerEventResponseCodeInterpreterCallInterpreting {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|60`.
    pub struct BetaResponsesServerEventResponseCompactionCompacting {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|9`.
    pub struct BetaResponsesServerEventResponseCompleted {
        /// The member `type`: `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|10`.
    pub struct BetaResponsesServerEventResponseContentPartAdded {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|11`.
    pub struct BetaResponsesServerEventResponseContentPartDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|12`.
    pub struct BetaResponsesServerEventResponseCreated {
        /// The member `type`: `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|55`.
    pub struct BetaResponsesServerEventResponseCustomToolCallInputDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|56`.
    pub struct BetaResponsesServerEventResponseCustomToolCallInputDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|24`.
    pub struct BetaResponsesServerEventResponseFailed {
        /// The member `type`: `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|13`.
    pub struct BetaResponsesServerEventResponseFileSearchCallCompleted {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|14`.
    pub struct BetaResponsesServerEventResponseFileSearchCallInProgress {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|15`.
    pub struct BetaResponsesServerEventResponseFileSearchCallSearching {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|16`.
    pub struct BetaResponsesServerEventResponseFunctionCallArgumentsDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|17`.
    pub struct BetaResponsesServerEventResponseFunctionCallArgumentsDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|41`.
    pub struct BetaResponsesServerEventResponseImageGenerationCallCompleted {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|42`.
    pub struct BetaResponsesServerEventResponseImageGenerationCallGenerating {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|43`.
    pub struct BetaResponsesServerEventResponseImageGenerationCallInProgress {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|44`.
    pub struct BetaResponsesServerEventResponseImageGenerationCallPartialImage {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|23`.
    pub struct BetaResponsesServerEventResponseInProgress {
        /// The member `type`: `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|25`.
    pub struct BetaResponsesServerEventResponseIncomplete {
        /// The member `type`: `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|45`.
    pub struct BetaResponsesServerEventResponseMcpCallArgumentsDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|46`.
    pub struct BetaResponsesServerEventResponseMcpCallArgumentsDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|47`.
    pub struct BetaResponsesServerEventResponseMcpCallCompleted {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|48`.
    pub struct BetaResponsesServerEventResponseMcpCallFailed {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|49`.
    pub struct BetaResponsesServerEventResponseMcpCallInProgress {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|50`.
    pub struct BetaResponsesServerEventResponseMcpListToolsCompleted {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|51`.
    pub struct BetaResponsesServerEventResponseMcpListToolsFailed {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|52`.
    pub struct BetaResponsesServerEventResponseMcpListToolsInProgress {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|26`.
    pub struct BetaResponsesServerEventResponseOutputItemAdded {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|27`.
    pub struct BetaResponsesServerEventResponseOutputItemDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|53`.
    pub struct BetaResponsesServerEventResponseOutputTextAnnotationAdded {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|36`.
    pub struct BetaResponsesServerEventResponseOutputTextDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|37`.
    pub struct BetaResponsesServerEventResponseOutputTextDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|54`.
    pub struct BetaResponsesServerEventResponseQueued {
        /// The member `type`: `"response.queued"`.
        constant r#type: "response.queued" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|28`.
    pub struct BetaResponsesServerEventResponseReasoningSummaryPartAdded {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|29`.
    pub struct BetaResponsesServerEventResponseReasoningSummaryPartDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|30`.
    pub struct BetaResponsesServerEventResponseReasoningSummaryTextDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|31`.
    pub struct BetaResponsesServerEventResponseReasoningSummaryTextDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|32`.
    pub struct BetaResponsesServerEventResponseReasoningTextDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|33`.
    pub struct BetaResponsesServerEventResponseReasoningTextDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|34`.
    pub struct BetaResponsesServerEventResponseRefusalDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|35`.
    pub struct BetaResponsesServerEventResponseRefusalDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|18`.
    pub struct BetaResponsesServerEventResponseShellCallCommandAdded {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|19`.
    pub struct BetaResponsesServerEventResponseShellCallCommandDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|20`.
    pub struct BetaResponsesServerEventResponseShellCallCommandDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|21`.
    pub struct BetaResponsesServerEventResponseShellCallOutputContentDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|22`.
    pub struct BetaResponsesServerEventResponseShellCallOutputContentDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|38`.
    pub struct BetaResponsesServerEventResponseWebSearchCallCompleted {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|39`.
    pub struct BetaResponsesServerEventResponseWebSearchCallInProgress {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `BetaResponsesServerEvent|40`.
    pub struct BetaResponsesServerEventResponseWebSearchCallSearching {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}
