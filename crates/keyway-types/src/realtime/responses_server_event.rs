// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::ResponseSteerInput;
use crate::responses::{
    Annotation, FunctionShellCallOutputContent, OutputContent, Response, ResponseLogProb, ResponseOutputItem,
    ResponseReasoningSummaryPartAddedEventPart, ResponseReasoningSummaryPartDoneEventPart,
    ShellCallOutputDelta,
};
use crate::support::{object, open_enum, tagged_union};

object! {
    pub struct ErrorPayload {
        lenient r#type: String = "type",
        /// Nullable.
        optional code: String = "code",
        lenient message: String = "message",
        /// Nullable.
        optional param: String = "param",
        optional headers: BTreeMap<String, String> = "headers",
        optional misalignment: ErrorPayloadMisalignment = "misalignment",
    }
}

object! {
    pub struct ErrorPayloadMisalignment {
        optional detailed_explanation: String = "detailed_explanation",
        optional error_type: ErrorPayloadMisalignmentErrorType = "error_type",
        /// Nullable.
        optional review_target: String = "review_target",
        optional steer: ErrorPayloadMisalignmentSteer = "steer",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ErrorPayloadMisalignmentErrorType {
        PotentiallyUnintendedDataTransfer = "potentially_unintended_data_transfer",
        PotentiallyUnintendedDataAccess = "potentially_unintended_data_access",
        PotentiallyUnintendedDestructiveActivity = "potentially_unintended_destructive_activity",
        Other = "other",
    }
}

object! {
    pub struct ErrorPayloadMisalignmentSteer {
        lenient message: String = "message",
    }
}

object! {
    pub struct ResponseSteerAcceptedEvent {
        lenient sequence_number: i64 = "sequence_number",
        lenient steer: ResponseSteerAcceptedEventSteer = "steer",
        /// Always `"response.steer.accepted"`.
        constant r#type: "response.steer.accepted" = "type",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponseSteerAcceptedEventSteer {
        lenient id: String = "id",
        lenient previous_response_id: String = "previous_response_id",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ResponseSteerErrorCode {
        ResponseNotFound = "response_not_found",
        InvalidInput = "invalid_input",
        SteeringNotSupported = "steering_not_supported",
        TooManyPendingSteers = "too_many_pending_steers",
        ResponseAlreadyCompleted = "response_already_completed",
        ResponseNotActive = "response_not_active",
        SuccessorCreationFailed = "successor_creation_failed",
    }
}

object! {
    pub struct ResponseSteerFailedEvent {
        lenient error: ResponseSteerFailedEventError = "error",
        lenient sequence_number: i64 = "sequence_number",
        lenient steer: ResponseSteerFailedEventSteer = "steer",
        /// Always `"response.steer.failed"`.
        constant r#type: "response.steer.failed" = "type",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponseSteerFailedEventError {
        lenient code: ResponseSteerErrorCode = "code",
        lenient message: String = "message",
        /// Always `"invalid_request_error"`.
        constant r#type: "invalid_request_error" = "type",
    }
}

object! {
    pub struct ResponseSteerFailedEventSteer {
        lenient input: ResponseSteerInput = "input",
        lenient previous_response_id: String = "previous_response_id",
        optional id: String = "id",
    }
}

object! {
    pub struct ResponseSteerPendingEvent {
        lenient reason: ResponseSteerPendingReason = "reason",
        lenient required_input: Vec<ResponseSteerRequiredInput> = "required_input",
        lenient sequence_number: i64 = "sequence_number",
        lenient steer: ResponseSteerPendingEventSteer = "steer",
        /// Always `"response.steer.pending"`.
        constant r#type: "response.steer.pending" = "type",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponseSteerPendingEventSteer {
        lenient id: String = "id",
        lenient previous_response_id: String = "previous_response_id",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ResponseSteerPendingReason {
        WaitingForRequiredInput = "waiting_for_required_input",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseSteerRequiredInput by "type" {
        "function_call_output" => FunctionCallOutput(ResponseSteerRequiredInputFunctionCallOutput),
        "custom_tool_call_output" => CustomToolCallOutput(ResponseSteerRequiredInputCustomToolCallOutput),
        "computer_call_output" => ComputerCallOutput(ResponseSteerRequiredInputComputerCallOutput),
        "shell_call_output" => ShellCallOutput(ResponseSteerRequiredInputShellCallOutput),
        "apply_patch_call_output" => ApplyPatchCallOutput(ResponseSteerRequiredInputApplyPatchCallOutput),
        "tool_search_output" => ToolSearchOutput(ResponseSteerRequiredInputToolSearchOutput),
        "mcp_approval_response" => McpApprovalResponse(ResponseSteerRequiredInputMcpApprovalResponse),
    }
}

object! {
    pub struct ResponseSteerRequiredInputApplyPatchCallOutput {
        lenient call_id: String = "call_id",
        /// Always `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
    }
}

object! {
    pub struct ResponseSteerRequiredInputComputerCallOutput {
        lenient call_id: String = "call_id",
        /// Always `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
    }
}

object! {
    pub struct ResponseSteerRequiredInputCustomToolCallOutput {
        lenient call_id: String = "call_id",
        /// Always `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
    }
}

object! {
    pub struct ResponseSteerRequiredInputFunctionCallOutput {
        lenient call_id: String = "call_id",
        lenient name: String = "name",
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
    }
}

object! {
    pub struct ResponseSteerRequiredInputMcpApprovalResponse {
        lenient approval_request_id: String = "approval_request_id",
        /// Always `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
    }
}

object! {
    pub struct ResponseSteerRequiredInputShellCallOutput {
        lenient call_id: String = "call_id",
        /// Always `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
    }
}

object! {
    pub struct ResponseSteerRequiredInputToolSearchOutput {
        lenient call_id: String = "call_id",
        /// Always `"client"`.
        constant execution: "client" = "execution",
        /// Always `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
    }
}

object! {
    pub struct ResponseWsError {
        /// Always `"error"`.
        constant r#type: "error" = "type",
        lenient error: ErrorPayload = "error",
        optional status: i64 = "status",
        optional sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponsesServerEvent by "type" {
        "response.audio.delta" => ResponseAudioDelta(ResponsesServerEventResponseAudioDelta),
        "response.audio.done" => ResponseAudioDone(ResponsesServerEventResponseAudioDone),
        "response.audio.transcript.delta" => ResponseAudioTranscriptDelta(ResponsesServerEventResponseAudioTranscriptDelta),
        "response.audio.transcript.done" => ResponseAudioTranscriptDone(ResponsesServerEventResponseAudioTranscriptDone),
        "response.code_interpreter_call_code.delta" => ResponseCodeInterpreterCallCodeDelta(ResponsesServerEventResponseCodeInterpreterCallCodeDelta),
        "response.code_interpreter_call_code.done" => ResponseCodeInterpreterCallCodeDone(ResponsesServerEventResponseCodeInterpreterCallCodeDone),
        "response.code_interpreter_call.completed" => ResponseCodeInterpreterCallCompleted(ResponsesServerEventResponseCodeInterpreterCallCompleted),
        "response.code_interpreter_call.in_progress" => ResponseCodeInterpreterCallInProgress(ResponsesServerEventResponseCodeInterpreterCallInProgress),
        "response.code_interpreter_call.interpreting" => ResponseCodeInterpreterCallInterpreting(ResponsesServerEventResponseCodeInterpreterCallInterpreting),
        "response.completed" => ResponseCompleted(ResponsesServerEventResponseCompleted),
        "response.content_part.added" => ResponseContentPartAdded(ResponsesServerEventResponseContentPartAdded),
        "response.content_part.done" => ResponseContentPartDone(ResponsesServerEventResponseContentPartDone),
        "response.created" => ResponseCreated(ResponsesServerEventResponseCreated),
        "response.file_search_call.completed" => ResponseFileSearchCallCompleted(ResponsesServerEventResponseFileSearchCallCompleted),
        "response.file_search_call.in_progress" => ResponseFileSearchCallInProgress(ResponsesServerEventResponseFileSearchCallInProgress),
        "response.file_search_call.searching" => ResponseFileSearchCallSearching(ResponsesServerEventResponseFileSearchCallSearching),
        "response.function_call_arguments.delta" => ResponseFunctionCallArgumentsDelta(ResponsesServerEventResponseFunctionCallArgumentsDelta),
        "response.function_call_arguments.done" => ResponseFunctionCallArgumentsDone(ResponsesServerEventResponseFunctionCallArgumentsDone),
        "response.shell_call_command.added" => ResponseShellCallCommandAdded(ResponsesServerEventResponseShellCallCommandAdded),
        "response.shell_call_command.delta" => ResponseShellCallCommandDelta(ResponsesServerEventResponseShellCallCommandDelta),
        "response.shell_call_command.done" => ResponseShellCallCommandDone(ResponsesServerEventResponseShellCallCommandDone),
        "response.shell_call_output_content.delta" => ResponseShellCallOutputContentDelta(ResponsesServerEventResponseShellCallOutputContentDelta),
        "response.shell_call_output_content.done" => ResponseShellCallOutputContentDone(ResponsesServerEventResponseShellCallOutputContentDone),
        "response.in_progress" => ResponseInProgress(ResponsesServerEventResponseInProgress),
        "response.failed" => ResponseFailed(ResponsesServerEventResponseFailed),
        "response.incomplete" => ResponseIncomplete(ResponsesServerEventResponseIncomplete),
        "response.output_item.added" => ResponseOutputItemAdded(ResponsesServerEventResponseOutputItemAdded),
        "response.output_item.done" => ResponseOutputItemDone(ResponsesServerEventResponseOutputItemDone),
        "response.reasoning_summary_part.added" => ResponseReasoningSummaryPartAdded(ResponsesServerEventResponseReasoningSummaryPartAdded),
        "response.reasoning_summary_part.done" => ResponseReasoningSummaryPartDone(ResponsesServerEventResponseReasoningSummaryPartDone),
        "response.reasoning_summary_text.delta" => ResponseReasoningSummaryTextDelta(ResponsesServerEventResponseReasoningSummaryTextDelta),
        "response.reasoning_summary_text.done" => ResponseReasoningSummaryTextDone(ResponsesServerEventResponseReasoningSummaryTextDone),
        "response.reasoning_text.delta" => ResponseReasoningTextDelta(ResponsesServerEventResponseReasoningTextDelta),
        "response.reasoning_text.done" => ResponseReasoningTextDone(ResponsesServerEventResponseReasoningTextDone),
        "response.refusal.delta" => ResponseRefusalDelta(ResponsesServerEventResponseRefusalDelta),
        "response.refusal.done" => ResponseRefusalDone(ResponsesServerEventResponseRefusalDone),
        "response.output_text.delta" => ResponseOutputTextDelta(ResponsesServerEventResponseOutputTextDelta),
        "response.output_text.done" => ResponseOutputTextDone(ResponsesServerEventResponseOutputTextDone),
        "response.web_search_call.completed" => ResponseWebSearchCallCompleted(ResponsesServerEventResponseWebSearchCallCompleted),
        "response.web_search_call.in_progress" => ResponseWebSearchCallInProgress(ResponsesServerEventResponseWebSearchCallInProgress),
        "response.web_search_call.searching" => ResponseWebSearchCallSearching(ResponsesServerEventResponseWebSearchCallSearching),
        "response.image_generation_call.completed" => ResponseImageGenerationCallCompleted(ResponsesServerEventResponseImageGenerationCallCompleted),
        "response.image_generation_call.generating" => ResponseImageGenerationCallGenerating(ResponsesServerEventResponseImageGenerationCallGenerating),
        "response.image_generation_call.in_progress" => ResponseImageGenerationCallInProgress(ResponsesServerEventResponseImageGenerationCallInProgress),
        "response.image_generation_call.partial_image" => ResponseImageGenerationCallPartialImage(ResponsesServerEventResponseImageGenerationCallPartialImage),
        "response.mcp_call_arguments.delta" => ResponseMcpCallArgumentsDelta(ResponsesServerEventResponseMcpCallArgumentsDelta),
        "response.mcp_call_arguments.done" => ResponseMcpCallArgumentsDone(ResponsesServerEventResponseMcpCallArgumentsDone),
        "response.mcp_call.completed" => ResponseMcpCallCompleted(ResponsesServerEventResponseMcpCallCompleted),
        "response.mcp_call.failed" => ResponseMcpCallFailed(ResponsesServerEventResponseMcpCallFailed),
        "response.mcp_call.in_progress" => ResponseMcpCallInProgress(ResponsesServerEventResponseMcpCallInProgress),
        "response.mcp_list_tools.completed" => ResponseMcpListToolsCompleted(ResponsesServerEventResponseMcpListToolsCompleted),
        "response.mcp_list_tools.failed" => ResponseMcpListToolsFailed(ResponsesServerEventResponseMcpListToolsFailed),
        "response.mcp_list_tools.in_progress" => ResponseMcpListToolsInProgress(ResponsesServerEventResponseMcpListToolsInProgress),
        "response.output_text.annotation.added" => ResponseOutputTextAnnotationAdded(ResponsesServerEventResponseOutputTextAnnotationAdded),
        "response.queued" => ResponseQueued(ResponsesServerEventResponseQueued),
        "response.custom_tool_call_input.delta" => ResponseCustomToolCallInputDelta(ResponsesServerEventResponseCustomToolCallInputDelta),
        "response.custom_tool_call_input.done" => ResponseCustomToolCallInputDone(ResponsesServerEventResponseCustomToolCallInputDone),
        "error" => Error(ResponseWsError),
        "response.compaction.compacting" => ResponseCompactionCompacting(ResponsesServerEventResponseCompactionCompacting),
        "response.steer.accepted" => ResponseSteerAccepted(ResponseSteerAcceptedEvent),
        "response.steer.pending" => ResponseSteerPending(ResponseSteerPendingEvent),
        "response.steer.failed" => ResponseSteerFailed(ResponseSteerFailedEvent),
    }
}

object! {
    pub struct ResponsesServerEventResponseAudioDelta {
        /// Always `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseAudioDone {
        /// Always `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseAudioTranscriptDelta {
        /// Always `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseAudioTranscriptDone {
        /// Always `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseCodeInterpreterCallCodeDelta {
        /// Always `"response.code_interpreter_call_code.delta"`.
        constant r#type: "response.code_interpreter_call_code.delta" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseCodeInterpreterCallCodeDone {
        /// Always `"response.code_interpreter_call_code.done"`.
        constant r#type: "response.code_interpreter_call_code.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient code: String = "code",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseCodeInterpreterCallCompleted {
        /// Always `"response.code_interpreter_call.completed"`.
        constant r#type: "response.code_interpreter_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseCodeInterpreterCallInProgress {
        /// Always `"response.code_interpreter_call.in_progress"`.
        constant r#type: "response.code_interpreter_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseCodeInterpreterCallInterpreting {
        /// Always `"response.code_interpreter_call.interpreting"`.
        constant r#type: "response.code_interpreter_call.interpreting" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseCompactionCompacting {
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Always `"response.compaction.compacting"`.
        constant r#type: "response.compaction.compacting" = "type",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseCompleted {
        /// Always `"response.completed"`.
        constant r#type: "response.completed" = "type",
        lenient response: Box<Response> = "response",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseContentPartAdded {
        /// Always `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient part: OutputContent = "part",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseContentPartDone {
        /// Always `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient part: OutputContent = "part",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseCreated {
        /// Always `"response.created"`.
        constant r#type: "response.created" = "type",
        lenient response: Box<Response> = "response",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseCustomToolCallInputDelta {
        /// Always `"response.custom_tool_call_input.delta"`.
        constant r#type: "response.custom_tool_call_input.delta" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseCustomToolCallInputDone {
        /// Always `"response.custom_tool_call_input.done"`.
        constant r#type: "response.custom_tool_call_input.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient input: String = "input",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseFailed {
        /// Always `"response.failed"`.
        constant r#type: "response.failed" = "type",
        lenient response: Box<Response> = "response",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseFileSearchCallCompleted {
        /// Always `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseFileSearchCallInProgress {
        /// Always `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseFileSearchCallSearching {
        /// Always `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseFunctionCallArgumentsDelta {
        /// Always `"response.function_call_arguments.delta"`.
        constant r#type: "response.function_call_arguments.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseFunctionCallArgumentsDone {
        /// Always `"response.function_call_arguments.done"`.
        constant r#type: "response.function_call_arguments.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient arguments: String = "arguments",
        lenient sequence_number: i64 = "sequence_number",
        /// Deprecated by the API.
        optional name: String = "name",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseImageGenerationCallCompleted {
        /// Always `"response.image_generation_call.completed"`.
        constant r#type: "response.image_generation_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseImageGenerationCallGenerating {
        /// Always `"response.image_generation_call.generating"`.
        constant r#type: "response.image_generation_call.generating" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseImageGenerationCallInProgress {
        /// Always `"response.image_generation_call.in_progress"`.
        constant r#type: "response.image_generation_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseImageGenerationCallPartialImage {
        /// Always `"response.image_generation_call.partial_image"`.
        constant r#type: "response.image_generation_call.partial_image" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        lenient partial_image_index: i64 = "partial_image_index",
        lenient partial_image_b64: String = "partial_image_b64",
        optional size: String = "size",
        optional quality: String = "quality",
        optional background: String = "background",
        optional output_format: String = "output_format",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseInProgress {
        /// Always `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        lenient response: Box<Response> = "response",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseIncomplete {
        /// Always `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        lenient response: Box<Response> = "response",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseMcpCallArgumentsDelta {
        /// Always `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseMcpCallArgumentsDone {
        /// Always `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient arguments: String = "arguments",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseMcpCallCompleted {
        /// Always `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseMcpCallFailed {
        /// Always `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseMcpCallInProgress {
        /// Always `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseMcpListToolsCompleted {
        /// Always `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseMcpListToolsFailed {
        /// Always `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseMcpListToolsInProgress {
        /// Always `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseOutputItemAdded {
        /// Always `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        lenient output_index: i64 = "output_index",
        lenient item: Box<ResponseOutputItem> = "item",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseOutputItemDone {
        /// Always `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item: Box<ResponseOutputItem> = "item",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseOutputTextAnnotationAdded {
        /// Always `"response.output_text.annotation.added"`.
        constant r#type: "response.output_text.annotation.added" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient annotation_index: i64 = "annotation_index",
        /// Nullable.
        optional annotation: Annotation = "annotation",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseOutputTextDelta {
        /// Always `"response.output_text.delta"`.
        constant r#type: "response.output_text.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseOutputTextDone {
        /// Always `"response.output_text.done"`.
        constant r#type: "response.output_text.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient text: String = "text",
        lenient sequence_number: i64 = "sequence_number",
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseQueued {
        /// Always `"response.queued"`.
        constant r#type: "response.queued" = "type",
        lenient response: Box<Response> = "response",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseReasoningSummaryPartAdded {
        /// Always `"response.reasoning_summary_part.added"`.
        constant r#type: "response.reasoning_summary_part.added" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient part: ResponseReasoningSummaryPartAddedEventPart = "part",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseReasoningSummaryPartDone {
        /// Always `"response.reasoning_summary_part.done"`.
        constant r#type: "response.reasoning_summary_part.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient part: ResponseReasoningSummaryPartDoneEventPart = "part",
        lenient sequence_number: i64 = "sequence_number",
        /// Always `"incomplete"`.
        optional status: String = "status",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseReasoningSummaryTextDelta {
        /// Always `"response.reasoning_summary_text.delta"`.
        constant r#type: "response.reasoning_summary_text.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseReasoningSummaryTextDone {
        /// Always `"response.reasoning_summary_text.done"`.
        constant r#type: "response.reasoning_summary_text.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient text: String = "text",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseReasoningTextDelta {
        /// Always `"response.reasoning_text.delta"`.
        constant r#type: "response.reasoning_text.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseReasoningTextDone {
        /// Always `"response.reasoning_text.done"`.
        constant r#type: "response.reasoning_text.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient text: String = "text",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseRefusalDelta {
        /// Always `"response.refusal.delta"`.
        constant r#type: "response.refusal.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseRefusalDone {
        /// Always `"response.refusal.done"`.
        constant r#type: "response.refusal.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient refusal: String = "refusal",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseShellCallCommandAdded {
        /// Always `"response.shell_call_command.added"`.
        constant r#type: "response.shell_call_command.added" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient command: String = "command",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseShellCallCommandDelta {
        /// Always `"response.shell_call_command.delta"`.
        constant r#type: "response.shell_call_command.delta" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient delta: String = "delta",
        optional obfuscation: String = "obfuscation",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseShellCallCommandDone {
        /// Always `"response.shell_call_command.done"`.
        constant r#type: "response.shell_call_command.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient command: String = "command",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseShellCallOutputContentDelta {
        /// Always `"response.shell_call_output_content.delta"`.
        constant r#type: "response.shell_call_output_content.delta" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient delta: ShellCallOutputDelta = "delta",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseShellCallOutputContentDone {
        /// Always `"response.shell_call_output_content.done"`.
        constant r#type: "response.shell_call_output_content.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient output: Vec<FunctionShellCallOutputContent> = "output",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseWebSearchCallCompleted {
        /// Always `"response.web_search_call.completed"`.
        constant r#type: "response.web_search_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseWebSearchCallInProgress {
        /// Always `"response.web_search_call.in_progress"`.
        constant r#type: "response.web_search_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}

object! {
    pub struct ResponsesServerEventResponseWebSearchCallSearching {
        /// Always `"response.web_search_call.searching"`.
        constant r#type: "response.web_search_call.searching" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        optional stream_id: String = "stream_id",
    }
}
