// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    BetaAgentTag, BetaAnnotation, BetaFunctionShellCallOutputContent, BetaOutputContent, BetaResponse,
    BetaResponseCompactionCompactingEventAgent, BetaResponseInputItem, BetaResponseLogProb,
    BetaResponseOutputItem, BetaResponseReasoningSummaryPartAddedEventPart,
    BetaResponseReasoningSummaryPartDoneEventPart, BetaResponseSteerInput, BetaShellCallOutputDelta,
};
use crate::realtime::{
    ErrorPayload, ResponseSteerAcceptedEvent, ResponseSteerFailedEventError, ResponseSteerPendingEvent,
};
use crate::support::{event_types, object, open_enum, sequence_numbers, tagged_union};

pub type BetaErrorPayload = ErrorPayload;

object! {
    pub struct BetaResponseInjectCreatedEvent {
        /// Always `"response.inject.created"`.
        constant r#type: "response.inject.created" = "type",
        lenient response_id: String = "response_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponseInjectFailedEvent {
        /// Always `"response.inject.failed"`.
        constant r#type: "response.inject.failed" = "type",
        lenient response_id: String = "response_id",
        lenient input: Vec<BetaResponseInputItem> = "input",
        lenient error: BetaResponseInjectFailedEventError = "error",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponseInjectFailedEventError {
        lenient code: BetaResponseInjectFailedEventErrorCode = "code",
        lenient message: String = "message",
    }
}

open_enum! {
    pub enum BetaResponseInjectFailedEventErrorCode {
        ResponseAlreadyCompleted = "response_already_completed",
        ResponseNotFound = "response_not_found",
    }
}

pub type BetaResponseSteerAcceptedEvent = ResponseSteerAcceptedEvent;

object! {
    pub struct BetaResponseSteerFailedEvent {
        lenient error: BetaResponseSteerFailedEventError = "error",
        lenient sequence_number: i64 = "sequence_number",
        lenient steer: BetaResponseSteerFailedEventSteer = "steer",
        /// Always `"response.steer.failed"`.
        constant r#type: "response.steer.failed" = "type",
        optional stream_id: String = "stream_id",
    }
}

pub type BetaResponseSteerFailedEventError = ResponseSteerFailedEventError;

object! {
    pub struct BetaResponseSteerFailedEventSteer {
        lenient input: BetaResponseSteerInput = "input",
        lenient previous_response_id: String = "previous_response_id",
        optional id: String = "id",
    }
}

pub type BetaResponseSteerPendingEvent = ResponseSteerPendingEvent;

object! {
    pub struct BetaResponseWsError {
        /// Always `"error"`.
        constant r#type: "error" = "type",
        lenient error: BetaErrorPayload = "error",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional status: i64 = "status",
        optional sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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

event_types! {
    BetaResponsesServerEvent by "type" {
        "response.audio.delta" => ResponseAudioDelta,
        "response.audio.done" => ResponseAudioDone,
        "response.audio.transcript.delta" => ResponseAudioTranscriptDelta,
        "response.audio.transcript.done" => ResponseAudioTranscriptDone,
        "response.code_interpreter_call_code.delta" => ResponseCodeInterpreterCallCodeDelta,
        "response.code_interpreter_call_code.done" => ResponseCodeInterpreterCallCodeDone,
        "response.code_interpreter_call.completed" => ResponseCodeInterpreterCallCompleted,
        "response.code_interpreter_call.in_progress" => ResponseCodeInterpreterCallInProgress,
        "response.code_interpreter_call.interpreting" => ResponseCodeInterpreterCallInterpreting,
        "response.completed" => ResponseCompleted,
        "response.content_part.added" => ResponseContentPartAdded,
        "response.content_part.done" => ResponseContentPartDone,
        "response.created" => ResponseCreated,
        "response.file_search_call.completed" => ResponseFileSearchCallCompleted,
        "response.file_search_call.in_progress" => ResponseFileSearchCallInProgress,
        "response.file_search_call.searching" => ResponseFileSearchCallSearching,
        "response.function_call_arguments.delta" => ResponseFunctionCallArgumentsDelta,
        "response.function_call_arguments.done" => ResponseFunctionCallArgumentsDone,
        "response.shell_call_command.added" => ResponseShellCallCommandAdded,
        "response.shell_call_command.delta" => ResponseShellCallCommandDelta,
        "response.shell_call_command.done" => ResponseShellCallCommandDone,
        "response.shell_call_output_content.delta" => ResponseShellCallOutputContentDelta,
        "response.shell_call_output_content.done" => ResponseShellCallOutputContentDone,
        "response.in_progress" => ResponseInProgress,
        "response.failed" => ResponseFailed,
        "response.incomplete" => ResponseIncomplete,
        "response.output_item.added" => ResponseOutputItemAdded,
        "response.output_item.done" => ResponseOutputItemDone,
        "response.reasoning_summary_part.added" => ResponseReasoningSummaryPartAdded,
        "response.reasoning_summary_part.done" => ResponseReasoningSummaryPartDone,
        "response.reasoning_summary_text.delta" => ResponseReasoningSummaryTextDelta,
        "response.reasoning_summary_text.done" => ResponseReasoningSummaryTextDone,
        "response.reasoning_text.delta" => ResponseReasoningTextDelta,
        "response.reasoning_text.done" => ResponseReasoningTextDone,
        "response.refusal.delta" => ResponseRefusalDelta,
        "response.refusal.done" => ResponseRefusalDone,
        "response.output_text.delta" => ResponseOutputTextDelta,
        "response.output_text.done" => ResponseOutputTextDone,
        "response.web_search_call.completed" => ResponseWebSearchCallCompleted,
        "response.web_search_call.in_progress" => ResponseWebSearchCallInProgress,
        "response.web_search_call.searching" => ResponseWebSearchCallSearching,
        "response.image_generation_call.completed" => ResponseImageGenerationCallCompleted,
        "response.image_generation_call.generating" => ResponseImageGenerationCallGenerating,
        "response.image_generation_call.in_progress" => ResponseImageGenerationCallInProgress,
        "response.image_generation_call.partial_image" => ResponseImageGenerationCallPartialImage,
        "response.mcp_call_arguments.delta" => ResponseMcpCallArgumentsDelta,
        "response.mcp_call_arguments.done" => ResponseMcpCallArgumentsDone,
        "response.mcp_call.completed" => ResponseMcpCallCompleted,
        "response.mcp_call.failed" => ResponseMcpCallFailed,
        "response.mcp_call.in_progress" => ResponseMcpCallInProgress,
        "response.mcp_list_tools.completed" => ResponseMcpListToolsCompleted,
        "response.mcp_list_tools.failed" => ResponseMcpListToolsFailed,
        "response.mcp_list_tools.in_progress" => ResponseMcpListToolsInProgress,
        "response.output_text.annotation.added" => ResponseOutputTextAnnotationAdded,
        "response.queued" => ResponseQueued,
        "response.custom_tool_call_input.delta" => ResponseCustomToolCallInputDelta,
        "response.custom_tool_call_input.done" => ResponseCustomToolCallInputDone,
        "error" => Error,
        "response.inject.created" => ResponseInjectCreated,
        "response.inject.failed" => ResponseInjectFailed,
        "response.compaction.compacting" => ResponseCompactionCompacting,
        "response.steer.accepted" => ResponseSteerAccepted,
        "response.steer.pending" => ResponseSteerPending,
        "response.steer.failed" => ResponseSteerFailed,
    }
}

sequence_numbers! {
    BetaResponsesServerEvent {
        ResponseAudioDelta,
        ResponseAudioDone,
        ResponseAudioTranscriptDelta,
        ResponseAudioTranscriptDone,
        ResponseCodeInterpreterCallCodeDelta,
        ResponseCodeInterpreterCallCodeDone,
        ResponseCodeInterpreterCallCompleted,
        ResponseCodeInterpreterCallInProgress,
        ResponseCodeInterpreterCallInterpreting,
        ResponseCompleted,
        ResponseContentPartAdded,
        ResponseContentPartDone,
        ResponseCreated,
        ResponseFileSearchCallCompleted,
        ResponseFileSearchCallInProgress,
        ResponseFileSearchCallSearching,
        ResponseFunctionCallArgumentsDelta,
        ResponseFunctionCallArgumentsDone,
        ResponseShellCallCommandAdded,
        ResponseShellCallCommandDelta,
        ResponseShellCallCommandDone,
        ResponseShellCallOutputContentDelta,
        ResponseShellCallOutputContentDone,
        ResponseInProgress,
        ResponseFailed,
        ResponseIncomplete,
        ResponseOutputItemAdded,
        ResponseOutputItemDone,
        ResponseReasoningSummaryPartAdded,
        ResponseReasoningSummaryPartDone,
        ResponseReasoningSummaryTextDelta,
        ResponseReasoningSummaryTextDone,
        ResponseReasoningTextDelta,
        ResponseReasoningTextDone,
        ResponseRefusalDelta,
        ResponseRefusalDone,
        ResponseOutputTextDelta,
        ResponseOutputTextDone,
        ResponseWebSearchCallCompleted,
        ResponseWebSearchCallInProgress,
        ResponseWebSearchCallSearching,
        ResponseImageGenerationCallCompleted,
        ResponseImageGenerationCallGenerating,
        ResponseImageGenerationCallInProgress,
        ResponseImageGenerationCallPartialImage,
        ResponseMcpCallArgumentsDelta,
        ResponseMcpCallArgumentsDone,
        ResponseMcpCallCompleted,
        ResponseMcpCallFailed,
        ResponseMcpCallInProgress,
        ResponseMcpListToolsCompleted,
        ResponseMcpListToolsFailed,
        ResponseMcpListToolsInProgress,
        ResponseOutputTextAnnotationAdded,
        ResponseQueued,
        ResponseCustomToolCallInputDelta,
        ResponseCustomToolCallInputDone,
        ResponseInjectCreated,
        ResponseInjectFailed,
        ResponseCompactionCompacting,
        ResponseSteerAccepted,
        ResponseSteerPending,
        ResponseSteerFailed,
    }
}

object! {
    pub struct BetaResponsesServerEventResponseAudioDelta {
        /// Always `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseAudioDone {
        /// Always `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseAudioTranscriptDelta {
        /// Always `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseAudioTranscriptDone {
        /// Always `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta {
        /// Always `"response.code_interpreter_call_code.delta"`.
        constant r#type: "response.code_interpreter_call_code.delta" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseCodeInterpreterCallCodeDone {
        /// Always `"response.code_interpreter_call_code.done"`.
        constant r#type: "response.code_interpreter_call_code.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient code: String = "code",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseCodeInterpreterCallCompleted {
        /// Always `"response.code_interpreter_call.completed"`.
        constant r#type: "response.code_interpreter_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseCodeInterpreterCallInProgress {
        /// Always `"response.code_interpreter_call.in_progress"`.
        constant r#type: "response.code_interpreter_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseCodeInterpreterCallInterpreting {
        /// Always `"response.code_interpreter_call.interpreting"`.
        constant r#type: "response.code_interpreter_call.interpreting" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseCompactionCompacting {
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Always `"response.compaction.compacting"`.
        constant r#type: "response.compaction.compacting" = "type",
        optional agent: BetaResponseCompactionCompactingEventAgent = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseCompleted {
        /// Always `"response.completed"`.
        constant r#type: "response.completed" = "type",
        lenient response: Box<BetaResponse> = "response",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseContentPartAdded {
        /// Always `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient part: BetaOutputContent = "part",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseContentPartDone {
        /// Always `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient part: BetaOutputContent = "part",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseCreated {
        /// Always `"response.created"`.
        constant r#type: "response.created" = "type",
        lenient response: Box<BetaResponse> = "response",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseCustomToolCallInputDelta {
        /// Always `"response.custom_tool_call_input.delta"`.
        constant r#type: "response.custom_tool_call_input.delta" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseCustomToolCallInputDone {
        /// Always `"response.custom_tool_call_input.done"`.
        constant r#type: "response.custom_tool_call_input.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient input: String = "input",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseFailed {
        /// Always `"response.failed"`.
        constant r#type: "response.failed" = "type",
        lenient response: Box<BetaResponse> = "response",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseFileSearchCallCompleted {
        /// Always `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseFileSearchCallInProgress {
        /// Always `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseFileSearchCallSearching {
        /// Always `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseFunctionCallArgumentsDelta {
        /// Always `"response.function_call_arguments.delta"`.
        constant r#type: "response.function_call_arguments.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseFunctionCallArgumentsDone {
        /// Always `"response.function_call_arguments.done"`.
        constant r#type: "response.function_call_arguments.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient arguments: String = "arguments",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Deprecated by the API.
        optional name: String = "name",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseImageGenerationCallCompleted {
        /// Always `"response.image_generation_call.completed"`.
        constant r#type: "response.image_generation_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseImageGenerationCallGenerating {
        /// Always `"response.image_generation_call.generating"`.
        constant r#type: "response.image_generation_call.generating" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseImageGenerationCallInProgress {
        /// Always `"response.image_generation_call.in_progress"`.
        constant r#type: "response.image_generation_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseImageGenerationCallPartialImage {
        /// Always `"response.image_generation_call.partial_image"`.
        constant r#type: "response.image_generation_call.partial_image" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        lenient partial_image_index: i64 = "partial_image_index",
        lenient partial_image_b64: String = "partial_image_b64",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional size: String = "size",
        optional quality: String = "quality",
        optional background: String = "background",
        optional output_format: String = "output_format",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseInProgress {
        /// Always `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        lenient response: Box<BetaResponse> = "response",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseIncomplete {
        /// Always `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        lenient response: Box<BetaResponse> = "response",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseMcpCallArgumentsDelta {
        /// Always `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseMcpCallArgumentsDone {
        /// Always `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient arguments: String = "arguments",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseMcpCallCompleted {
        /// Always `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseMcpCallFailed {
        /// Always `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseMcpCallInProgress {
        /// Always `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseMcpListToolsCompleted {
        /// Always `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseMcpListToolsFailed {
        /// Always `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseMcpListToolsInProgress {
        /// Always `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseOutputItemAdded {
        /// Always `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        lenient output_index: i64 = "output_index",
        lenient item: Box<BetaResponseOutputItem> = "item",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseOutputItemDone {
        /// Always `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item: Box<BetaResponseOutputItem> = "item",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseOutputTextAnnotationAdded {
        /// Always `"response.output_text.annotation.added"`.
        constant r#type: "response.output_text.annotation.added" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient annotation_index: i64 = "annotation_index",
        /// Nullable.
        optional annotation: BetaAnnotation = "annotation",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseOutputTextDelta {
        /// Always `"response.output_text.delta"`.
        constant r#type: "response.output_text.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        lenient logprobs: Vec<BetaResponseLogProb> = "logprobs",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseOutputTextDone {
        /// Always `"response.output_text.done"`.
        constant r#type: "response.output_text.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient text: String = "text",
        lenient sequence_number: i64 = "sequence_number",
        lenient logprobs: Vec<BetaResponseLogProb> = "logprobs",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseQueued {
        /// Always `"response.queued"`.
        constant r#type: "response.queued" = "type",
        lenient response: Box<BetaResponse> = "response",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseReasoningSummaryPartAdded {
        /// Always `"response.reasoning_summary_part.added"`.
        constant r#type: "response.reasoning_summary_part.added" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient part: BetaResponseReasoningSummaryPartAddedEventPart = "part",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseReasoningSummaryPartDone {
        /// Always `"response.reasoning_summary_part.done"`.
        constant r#type: "response.reasoning_summary_part.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient part: BetaResponseReasoningSummaryPartDoneEventPart = "part",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Always `"incomplete"`.
        optional status: String = "status",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseReasoningSummaryTextDelta {
        /// Always `"response.reasoning_summary_text.delta"`.
        constant r#type: "response.reasoning_summary_text.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseReasoningSummaryTextDone {
        /// Always `"response.reasoning_summary_text.done"`.
        constant r#type: "response.reasoning_summary_text.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient text: String = "text",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseReasoningTextDelta {
        /// Always `"response.reasoning_text.delta"`.
        constant r#type: "response.reasoning_text.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseReasoningTextDone {
        /// Always `"response.reasoning_text.done"`.
        constant r#type: "response.reasoning_text.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient text: String = "text",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseRefusalDelta {
        /// Always `"response.refusal.delta"`.
        constant r#type: "response.refusal.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseRefusalDone {
        /// Always `"response.refusal.done"`.
        constant r#type: "response.refusal.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient refusal: String = "refusal",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseShellCallCommandAdded {
        /// Always `"response.shell_call_command.added"`.
        constant r#type: "response.shell_call_command.added" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient command: String = "command",
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseShellCallCommandDelta {
        /// Always `"response.shell_call_command.delta"`.
        constant r#type: "response.shell_call_command.delta" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient delta: String = "delta",
        optional agent: BetaAgentTag = "agent",
        optional obfuscation: String = "obfuscation",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseShellCallCommandDone {
        /// Always `"response.shell_call_command.done"`.
        constant r#type: "response.shell_call_command.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient command: String = "command",
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseShellCallOutputContentDelta {
        /// Always `"response.shell_call_output_content.delta"`.
        constant r#type: "response.shell_call_output_content.delta" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient delta: BetaShellCallOutputDelta = "delta",
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseShellCallOutputContentDone {
        /// Always `"response.shell_call_output_content.done"`.
        constant r#type: "response.shell_call_output_content.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient output: Vec<BetaFunctionShellCallOutputContent> = "output",
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseWebSearchCallCompleted {
        /// Always `"response.web_search_call.completed"`.
        constant r#type: "response.web_search_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseWebSearchCallInProgress {
        /// Always `"response.web_search_call.in_progress"`.
        constant r#type: "response.web_search_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct BetaResponsesServerEventResponseWebSearchCallSearching {
        /// Always `"response.web_search_call.searching"`.
        constant r#type: "response.web_search_call.searching" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional stream_id: String = "stream_id",
    }
}
