// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::ResponseSteerInput;
use crate::responses::{
    Annotation, FunctionShellCallOutputContent, OutputContent, Response, ResponseLogProb, ResponseOutputItem,
    ResponseReasoningSummaryPartAddedEventPart, ResponseReasoningSummaryPartDoneEventPart,
    ShellCallOutputDelta,
};
use crate::support::{object, open_enum, tagged_union};

object! {
    /// An object: the document's `ErrorPayload`.
    pub struct ErrorPayload {
        /// The member `type`: a text.
        lenient r#type: String = "type",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `headers`: an object of one's own names.
        optional headers: BTreeMap<String, String> = "headers",
        /// The member `misalignment`: an object, [`ErrorPayloadMisalignment`].
        optional misalignment: ErrorPayloadMisalignment = "misalignment",
    }
}

object! {
    /// An object: `misalignment` of the document's `ErrorPayload`.
    pub struct ErrorPayloadMisalignment {
        /// The member `detailed_explanation`: a text.
        optional detailed_explanation: String = "detailed_explanation",
        /// The member `error_type`: one of the values of [`ErrorPayloadMisalignmentErrorType`].
        optional error_type: ErrorPayloadMisalignmentErrorType = "error_type",
        /// The member `review_target`: a text. May be null.
        optional review_target: String = "review_target",
        /// The member `steer`: an object, [`ErrorPayloadMisalignmentSteer`].
        optional steer: ErrorPayloadMisalignmentSteer = "steer",
    }
}

open_enum! {
    /// A string with known values: `misalignment.error_type` of the document's `ErrorPayload`.
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
    /// An object: `misalignment.steer` of the document's `ErrorPayload`.
    pub struct ErrorPayloadMisalignmentSteer {
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

object! {
    /// An object: the document's `ResponseSteerAcceptedEvent`.
    pub struct ResponseSteerAcceptedEvent {
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `steer`: an object, [`ResponseSteerAcceptedEventSteer`].
        lenient steer: ResponseSteerAcceptedEventSteer = "steer",
        /// The member `type`: `"response.steer.accepted"`.
        constant r#type: "response.steer.accepted" = "type",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: `steer` of the document's `ResponseSteerAcceptedEvent`.
    pub struct ResponseSteerAcceptedEventSteer {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `previous_response_id`: a text.
        lenient previous_response_id: String = "previous_response_id",
    }
}

open_enum! {
    /// A string with known values: the document's `ResponseSteerErrorCode`.
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
    /// An object: the document's `ResponseSteerFailedEvent`.
    pub struct ResponseSteerFailedEvent {
        /// The member `error`: an object, [`ResponseSteerFailedEventError`].
        lenient error: ResponseSteerFailedEventError = "error",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `steer`: an object, [`ResponseSteerFailedEventSteer`].
        lenient steer: ResponseSteerFailedEventSteer = "steer",
        /// The member `type`: `"response.steer.failed"`.
        constant r#type: "response.steer.failed" = "type",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: `error` of the document's `ResponseSteerFailedEvent`.
    pub struct ResponseSteerFailedEventError {
        /// The member `code`: one of the values of [`ResponseSteerErrorCode`].
        lenient code: ResponseSteerErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `type`: `"invalid_request_error"`.
        constant r#type: "invalid_request_error" = "type",
    }
}

object! {
    /// An object: `steer` of the document's `ResponseSteerFailedEvent`.
    pub struct ResponseSteerFailedEventSteer {
        /// The member `input`: one of the shapes of [`ResponseSteerInput`].
        lenient input: ResponseSteerInput = "input",
        /// The member `previous_response_id`: a text.
        lenient previous_response_id: String = "previous_response_id",
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: the document's `ResponseSteerPendingEvent`.
    pub struct ResponseSteerPendingEvent {
        /// The member `reason`: one of the values of [`ResponseSteerPendingReason`].
        lenient reason: ResponseSteerPendingReason = "reason",
        /// The member `required_input`: a list.
        lenient required_input: Vec<ResponseSteerRequiredInput> = "required_input",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `steer`: an object, [`ResponseSteerPendingEventSteer`].
        lenient steer: ResponseSteerPendingEventSteer = "steer",
        /// The member `type`: `"response.steer.pending"`.
        constant r#type: "response.steer.pending" = "type",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: `steer` of the document's `ResponseSteerPendingEvent`.
    pub struct ResponseSteerPendingEventSteer {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `previous_response_id`: a text.
        lenient previous_response_id: String = "previous_response_id",
    }
}

open_enum! {
    /// A string with known values: the document's `ResponseSteerPendingReason`.
    ///
    /// The document allows any other string too.
    pub enum ResponseSteerPendingReason {
        WaitingForRequiredInput = "waiting_for_required_input",
    }
}

tagged_union! {
    /// One of several objects: the document's `ResponseSteerRequiredInput`.
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
    /// An object: the document's `ResponseSteerRequiredInputApplyPatchCallOutput`.
    pub struct ResponseSteerRequiredInputApplyPatchCallOutput {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `type`: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputComputerCallOutput`.
    pub struct ResponseSteerRequiredInputComputerCallOutput {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `type`: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputCustomToolCallOutput`.
    pub struct ResponseSteerRequiredInputCustomToolCallOutput {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputFunctionCallOutput`.
    pub struct ResponseSteerRequiredInputFunctionCallOutput {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputMcpApprovalResponse`.
    pub struct ResponseSteerRequiredInputMcpApprovalResponse {
        /// The member `approval_request_id`: a text.
        lenient approval_request_id: String = "approval_request_id",
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputShellCallOutput`.
    pub struct ResponseSteerRequiredInputShellCallOutput {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `type`: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
    }
}

object! {
    /// An object: the document's `ResponseSteerRequiredInputToolSearchOutput`.
    pub struct ResponseSteerRequiredInputToolSearchOutput {
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `execution`: `"client"`.
        constant execution: "client" = "execution",
        /// The member `type`: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
    }
}

object! {
    /// An object: the document's `ResponseWsError`.
    pub struct ResponseWsError {
        /// The member `type`: `"error"`.
        constant r#type: "error" = "type",
        /// The member `error`: an object, [`ErrorPayload`].
        lenient error: ErrorPayload = "error",
        /// The member `status`: a whole number.
        optional status: i64 = "status",
        /// The member `sequence_number`: a whole number.
        optional sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

tagged_union! {
    /// One of several objects: the document's `ResponsesServerEvent`.
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
    /// An object: the document's `ResponsesServerEvent|0`.
    pub struct ResponsesServerEventResponseAudioDelta {
        /// The member `type`: `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|1`.
    pub struct ResponsesServerEventResponseAudioDone {
        /// The member `type`: `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|2`.
    pub struct ResponsesServerEventResponseAudioTranscriptDelta {
        /// The member `type`: `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|3`.
    pub struct ResponsesServerEventResponseAudioTranscriptDone {
        /// The member `type`: `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|4`.
    pub struct ResponsesServerEventResponseCodeInterpreterCallCodeDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|5`.
    pub struct ResponsesServerEventResponseCodeInterpreterCallCodeDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|6`.
    pub struct ResponsesServerEventResponseCodeInterpreterCallCompleted {
        /// The member `type`: `"response.code_interpreter_call.completed"`.
        constant r#type: "response.code_interpreter_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|7`.
    pub struct ResponsesServerEventResponseCodeInterpreterCallInProgress {
        /// The member `type`: `"response.code_interpreter_call.in_progress"`.
        constant r#type: "response.code_interpreter_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|8`.
    pub struct ResponsesServerEventResponseCodeInterpreterCallInterpreting {
        /// The member `type`: `"response.code_interpreter_call.interpreting"`.
        constant r#type: "response.code_interpreter_call.interpreting" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|58`.
    pub struct ResponsesServerEventResponseCompactionCompacting {
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `type`: `"response.compaction.compacting"`.
        constant r#type: "response.compaction.compacting" = "type",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|9`.
    pub struct ResponsesServerEventResponseCompleted {
        /// The member `type`: `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|10`.
    pub struct ResponsesServerEventResponseContentPartAdded {
        /// The member `type`: `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: one of the shapes of [`OutputContent`].
        lenient part: OutputContent = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|11`.
    pub struct ResponsesServerEventResponseContentPartDone {
        /// The member `type`: `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: one of the shapes of [`OutputContent`].
        lenient part: OutputContent = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|12`.
    pub struct ResponsesServerEventResponseCreated {
        /// The member `type`: `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|55`.
    pub struct ResponsesServerEventResponseCustomToolCallInputDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|56`.
    pub struct ResponsesServerEventResponseCustomToolCallInputDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|24`.
    pub struct ResponsesServerEventResponseFailed {
        /// The member `type`: `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|13`.
    pub struct ResponsesServerEventResponseFileSearchCallCompleted {
        /// The member `type`: `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|14`.
    pub struct ResponsesServerEventResponseFileSearchCallInProgress {
        /// The member `type`: `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|15`.
    pub struct ResponsesServerEventResponseFileSearchCallSearching {
        /// The member `type`: `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|16`.
    pub struct ResponsesServerEventResponseFunctionCallArgumentsDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|17`.
    pub struct ResponsesServerEventResponseFunctionCallArgumentsDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|41`.
    pub struct ResponsesServerEventResponseImageGenerationCallCompleted {
        /// The member `type`: `"response.image_generation_call.completed"`.
        constant r#type: "response.image_generation_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|42`.
    pub struct ResponsesServerEventResponseImageGenerationCallGenerating {
        /// The member `type`: `"response.image_generation_call.generating"`.
        constant r#type: "response.image_generation_call.generating" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|43`.
    pub struct ResponsesServerEventResponseImageGenerationCallInProgress {
        /// The member `type`: `"response.image_generation_call.in_progress"`.
        constant r#type: "response.image_generation_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|44`.
    pub struct ResponsesServerEventResponseImageGenerationCallPartialImage {
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
    /// An object: the document's `ResponsesServerEvent|23`.
    pub struct ResponsesServerEventResponseInProgress {
        /// The member `type`: `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|25`.
    pub struct ResponsesServerEventResponseIncomplete {
        /// The member `type`: `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|45`.
    pub struct ResponsesServerEventResponseMcpCallArgumentsDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|46`.
    pub struct ResponsesServerEventResponseMcpCallArgumentsDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|47`.
    pub struct ResponsesServerEventResponseMcpCallCompleted {
        /// The member `type`: `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|48`.
    pub struct ResponsesServerEventResponseMcpCallFailed {
        /// The member `type`: `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|49`.
    pub struct ResponsesServerEventResponseMcpCallInProgress {
        /// The member `type`: `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|50`.
    pub struct ResponsesServerEventResponseMcpListToolsCompleted {
        /// The member `type`: `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|51`.
    pub struct ResponsesServerEventResponseMcpListToolsFailed {
        /// The member `type`: `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|52`.
    pub struct ResponsesServerEventResponseMcpListToolsInProgress {
        /// The member `type`: `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|26`.
    pub struct ResponsesServerEventResponseOutputItemAdded {
        /// The member `type`: `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`ResponseOutputItem`].
        lenient item: Box<ResponseOutputItem> = "item",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|27`.
    pub struct ResponsesServerEventResponseOutputItemDone {
        /// The member `type`: `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`ResponseOutputItem`].
        lenient item: Box<ResponseOutputItem> = "item",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|53`.
    pub struct ResponsesServerEventResponseOutputTextAnnotationAdded {
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
        /// The member `annotation`: one of the shapes of [`Annotation`]. May be null.
        optional annotation: Annotation = "annotation",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|36`.
    pub struct ResponsesServerEventResponseOutputTextDelta {
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
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|37`.
    pub struct ResponsesServerEventResponseOutputTextDone {
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
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|54`.
    pub struct ResponsesServerEventResponseQueued {
        /// The member `type`: `"response.queued"`.
        constant r#type: "response.queued" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|28`.
    pub struct ResponsesServerEventResponseReasoningSummaryPartAdded {
        /// The member `type`: `"response.reasoning_summary_part.added"`.
        constant r#type: "response.reasoning_summary_part.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `part`: an object, [`ResponseReasoningSummaryPartAddedEventPart`].
        lenient part: ResponseReasoningSummaryPartAddedEventPart = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|29`.
    pub struct ResponsesServerEventResponseReasoningSummaryPartDone {
        /// The member `type`: `"response.reasoning_summary_part.done"`.
        constant r#type: "response.reasoning_summary_part.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `part`: an object, [`ResponseReasoningSummaryPartDoneEventPart`].
        lenient part: ResponseReasoningSummaryPartDoneEventPart = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `status`: `"incomplete"`.
        optional status: String = "status",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|30`.
    pub struct ResponsesServerEventResponseReasoningSummaryTextDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|31`.
    pub struct ResponsesServerEventResponseReasoningSummaryTextDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|32`.
    pub struct ResponsesServerEventResponseReasoningTextDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|33`.
    pub struct ResponsesServerEventResponseReasoningTextDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|34`.
    pub struct ResponsesServerEventResponseRefusalDelta {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|35`.
    pub struct ResponsesServerEventResponseRefusalDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|18`.
    pub struct ResponsesServerEventResponseShellCallCommandAdded {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|19`.
    pub struct ResponsesServerEventResponseShellCallCommandDelta {
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
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|20`.
    pub struct ResponsesServerEventResponseShellCallCommandDone {
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
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|21`.
    pub struct ResponsesServerEventResponseShellCallOutputContentDelta {
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
        /// The member `delta`: an object, [`ShellCallOutputDelta`].
        lenient delta: ShellCallOutputDelta = "delta",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|22`.
    pub struct ResponsesServerEventResponseShellCallOutputContentDone {
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
        lenient output: Vec<FunctionShellCallOutputContent> = "output",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|38`.
    pub struct ResponsesServerEventResponseWebSearchCallCompleted {
        /// The member `type`: `"response.web_search_call.completed"`.
        constant r#type: "response.web_search_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|39`.
    pub struct ResponsesServerEventResponseWebSearchCallInProgress {
        /// The member `type`: `"response.web_search_call.in_progress"`.
        constant r#type: "response.web_search_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An object: the document's `ResponsesServerEvent|40`.
    pub struct ResponsesServerEventResponseWebSearchCallSearching {
        /// The member `type`: `"response.web_search_call.searching"`.
        constant r#type: "response.web_search_call.searching" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `stream_id`: a text.
        optional stream_id: String = "stream_id",
    }
}
