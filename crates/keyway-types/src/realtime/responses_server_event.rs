// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::ResponseSteerInput;
use crate::responses::{
    Annotation, FunctionShellCallOutputContent, OutputContent, Response, ResponseLogProb, ResponseOutputItem,
    ResponseReasoningSummaryPartAddedEventPart, ResponseReasoningSummaryPartDoneEventPart,
    ShellCallOutputDelta,
};
use crate::support::{event_types, object, open_enum, sequence_numbers, tagged_union};

object! {
    /// Details of an error on a Responses WebSocket.
    pub struct ErrorPayload {
        /// Class of the error, such as `invalid_request_error`.
        lenient r#type: String = "type",
        /// Machine-readable error code. Nullable.
        optional code: String = "code",
        /// Explanation for humans.
        lenient message: String = "message",
        /// Parameter that caused the error, if one did. Nullable.
        optional param: String = "param",
        /// HTTP headers that belong to the error, such as rate limits.
        optional headers: BTreeMap<String, String> = "headers",
        /// Details, if the response was stopped because the model's actions looked unintended.
        optional misalignment: ErrorPayloadMisalignment = "misalignment",
    }
}

object! {
    /// Why a response was stopped as possibly misaligned.
    pub struct ErrorPayloadMisalignment {
        /// What the model did that looked unintended.
        optional detailed_explanation: String = "detailed_explanation",
        /// Kind of action that looked unintended.
        optional error_type: ErrorPayloadMisalignmentErrorType = "error_type",
        /// Nullable.
        optional review_target: String = "review_target",
        /// Message to steer the model with.
        optional steer: ErrorPayloadMisalignmentSteer = "steer",
    }
}

open_enum! {
    /// Kind of action that looked unintended.
    ///
    /// The document allows any other string too.
    pub enum ErrorPayloadMisalignmentErrorType {
        /// Data was about to be sent somewhere it may not belong.
        PotentiallyUnintendedDataTransfer = "potentially_unintended_data_transfer",
        /// Data was about to be read that the task may not need.
        PotentiallyUnintendedDataAccess = "potentially_unintended_data_access",
        /// Something was about to be deleted or damaged.
        PotentiallyUnintendedDestructiveActivity = "potentially_unintended_destructive_activity",
        /// Any other kind.
        Other = "other",
    }
}

object! {
    /// How to steer the model back.
    pub struct ErrorPayloadMisalignmentSteer {
        /// Text to give to the model.
        lenient message: String = "message",
    }
}

object! {
    /// Confirms that a steer takes effect.
    pub struct ResponseSteerAcceptedEvent {
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        lenient steer: ResponseSteerAcceptedEventSteer = "steer",
        /// Always `"response.steer.accepted"`.
        constant r#type: "response.steer.accepted" = "type",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// An accepted steer.
    pub struct ResponseSteerAcceptedEventSteer {
        lenient id: String = "id",
        /// ID of the response that is steered.
        lenient previous_response_id: String = "previous_response_id",
    }
}

open_enum! {
    /// Why a response could not be steered.
    ///
    /// The document allows any other string too.
    pub enum ResponseSteerErrorCode {
        /// No response has that ID.
        ResponseNotFound = "response_not_found",
        /// The input is invalid.
        InvalidInput = "invalid_input",
        /// The response cannot be steered, for example because of its model.
        SteeringNotSupported = "steering_not_supported",
        /// Too many earlier steers are still pending.
        TooManyPendingSteers = "too_many_pending_steers",
        /// The response had already finished.
        ResponseAlreadyCompleted = "response_already_completed",
        /// The response is not being generated.
        ResponseNotActive = "response_not_active",
        /// The response that continues with the new input could not be created.
        SuccessorCreationFailed = "successor_creation_failed",
    }
}

object! {
    /// Reports that a response could not be steered.
    pub struct ResponseSteerFailedEvent {
        /// Reason for the failure.
        lenient error: ResponseSteerFailedEventError = "error",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        lenient steer: ResponseSteerFailedEventSteer = "steer",
        /// Always `"response.steer.failed"`.
        constant r#type: "response.steer.failed" = "type",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Why a response could not be steered.
    pub struct ResponseSteerFailedEventError {
        /// Machine-readable error code.
        lenient code: ResponseSteerErrorCode = "code",
        /// Explanation for humans.
        lenient message: String = "message",
        /// Always `"invalid_request_error"`.
        constant r#type: "invalid_request_error" = "type",
    }
}

object! {
    /// A steer that failed.
    pub struct ResponseSteerFailedEventSteer {
        /// Input that was not added.
        lenient input: ResponseSteerInput = "input",
        /// ID of the response that was to be steered.
        lenient previous_response_id: String = "previous_response_id",
        /// ID of the steer, if it was given one.
        optional id: String = "id",
    }
}

object! {
    /// Reports that a steer waits for other input, such as the output of a tool call.
    pub struct ResponseSteerPendingEvent {
        /// What the steer waits for.
        lenient reason: ResponseSteerPendingReason = "reason",
        /// Input to send before the steer can take effect.
        lenient required_input: Vec<ResponseSteerRequiredInput> = "required_input",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// The steer that waits.
        lenient steer: ResponseSteerPendingEventSteer = "steer",
        /// Always `"response.steer.pending"`.
        constant r#type: "response.steer.pending" = "type",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// A pending steer.
    pub struct ResponseSteerPendingEventSteer {
        lenient id: String = "id",
        /// ID of the response that is to be steered.
        lenient previous_response_id: String = "previous_response_id",
    }
}

open_enum! {
    /// What a steer waits for.
    ///
    /// The document allows any other string too.
    pub enum ResponseSteerPendingReason {
        /// Input listed in `required_input`.
        WaitingForRequiredInput = "waiting_for_required_input",
    }
}

tagged_union! {
    /// Input that must arrive before a steer can take effect.
    ///
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
    /// The output of an `apply_patch` call is required.
    pub struct ResponseSteerRequiredInputApplyPatchCallOutput {
        /// ID of the call whose output is required.
        lenient call_id: String = "call_id",
        /// Always `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
    }
}

object! {
    /// The output of a computer call is required.
    pub struct ResponseSteerRequiredInputComputerCallOutput {
        /// ID of the call whose output is required.
        lenient call_id: String = "call_id",
        /// Always `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
    }
}

object! {
    /// The output of a custom tool call is required.
    pub struct ResponseSteerRequiredInputCustomToolCallOutput {
        /// ID of the call whose output is required.
        lenient call_id: String = "call_id",
        /// Always `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
    }
}

object! {
    /// The output of a function call is required.
    pub struct ResponseSteerRequiredInputFunctionCallOutput {
        /// ID of the call whose output is required.
        lenient call_id: String = "call_id",
        /// Name of the function that was called.
        lenient name: String = "name",
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
    }
}

object! {
    /// The answer to an MCP approval request is required.
    pub struct ResponseSteerRequiredInputMcpApprovalResponse {
        /// ID of the approval request to answer.
        lenient approval_request_id: String = "approval_request_id",
        /// Always `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
    }
}

object! {
    /// The output of a shell call is required.
    pub struct ResponseSteerRequiredInputShellCallOutput {
        /// ID of the call whose output is required.
        lenient call_id: String = "call_id",
        /// Always `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
    }
}

object! {
    /// The output of a tool search is required.
    pub struct ResponseSteerRequiredInputToolSearchOutput {
        /// ID of the call whose output is required.
        lenient call_id: String = "call_id",
        /// Where the search runs: on your side. Always `"client"`.
        constant execution: "client" = "execution",
        /// Always `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
    }
}

object! {
    /// Reports an error on a Responses WebSocket.
    pub struct ResponseWsError {
        /// Always `"error"`.
        constant r#type: "error" = "type",
        /// Details of the error.
        lenient error: ErrorPayload = "error",
        /// HTTP status code that the error corresponds to.
        optional status: i64 = "status",
        /// Position of the event in the stream. Use it to order events.
        optional sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

tagged_union! {
    /// An event that a Responses WebSocket sends to you.
    ///
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

event_types! {
    ResponsesServerEvent by "type" {
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
        "response.compaction.compacting" => ResponseCompactionCompacting,
        "response.steer.accepted" => ResponseSteerAccepted,
        "response.steer.pending" => ResponseSteerPending,
        "response.steer.failed" => ResponseSteerFailed,
    }
}

sequence_numbers! {
    ResponsesServerEvent {
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
        ResponseCompactionCompacting,
        ResponseSteerAccepted,
        ResponseSteerPending,
        ResponseSteerFailed,
    }
}

object! {
    /// Carries a chunk of spoken output.
    pub struct ResponsesServerEventResponseAudioDelta {
        /// Always `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        /// Base64-encoded audio.
        lenient delta: String = "delta",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Announces that the spoken output is complete.
    pub struct ResponsesServerEventResponseAudioDone {
        /// Always `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a piece of the transcript of spoken output.
    pub struct ResponsesServerEventResponseAudioTranscriptDelta {
        /// Always `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        /// Text to append to the transcript.
        lenient delta: String = "delta",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Announces that the transcript of spoken output is complete.
    pub struct ResponsesServerEventResponseAudioTranscriptDone {
        /// Always `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a piece of the code that the model writes for the code interpreter.
    pub struct ResponsesServerEventResponseCodeInterpreterCallCodeDelta {
        /// Always `"response.code_interpreter_call_code.delta"`.
        constant r#type: "response.code_interpreter_call_code.delta" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Code to append.
        lenient delta: String = "delta",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// Carries the full code for the code interpreter.
    pub struct ResponsesServerEventResponseCodeInterpreterCallCodeDone {
        /// Always `"response.code_interpreter_call_code.done"`.
        constant r#type: "response.code_interpreter_call_code.done" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// The complete code.
        lenient code: String = "code",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that a code interpreter call finished.
    pub struct ResponsesServerEventResponseCodeInterpreterCallCompleted {
        /// Always `"response.code_interpreter_call.completed"`.
        constant r#type: "response.code_interpreter_call.completed" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that a code interpreter call began.
    pub struct ResponsesServerEventResponseCodeInterpreterCallInProgress {
        /// Always `"response.code_interpreter_call.in_progress"`.
        constant r#type: "response.code_interpreter_call.in_progress" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that the code interpreter is running code.
    pub struct ResponsesServerEventResponseCodeInterpreterCallInterpreting {
        /// Always `"response.code_interpreter_call.interpreting"`.
        constant r#type: "response.code_interpreter_call.interpreting" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that the context is being compacted.
    pub struct ResponsesServerEventResponseCompactionCompacting {
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Always `"response.compaction.compacting"`.
        constant r#type: "response.compaction.compacting" = "type",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Announces that the response is complete.
    pub struct ResponsesServerEventResponseCompleted {
        /// Always `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// The complete response with its usage.
        lenient response: Box<Response> = "response",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Announces that the model begins a content part.
    pub struct ResponsesServerEventResponseContentPartAdded {
        /// Always `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// The part as it begins.
        lenient part: OutputContent = "part",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Announces that a content part is final.
    pub struct ResponsesServerEventResponseContentPartDone {
        /// Always `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// The finished part.
        lenient part: OutputContent = "part",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Announces a new response.
    pub struct ResponsesServerEventResponseCreated {
        /// Always `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The response as it begins.
        lenient response: Box<Response> = "response",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a piece of a custom tool call's input.
    pub struct ResponsesServerEventResponseCustomToolCallInputDelta {
        /// Always `"response.custom_tool_call_input.delta"`.
        constant r#type: "response.custom_tool_call_input.delta" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Text to append to the input.
        lenient delta: String = "delta",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// Carries the full input of a custom tool call.
    pub struct ResponsesServerEventResponseCustomToolCallInputDone {
        /// Always `"response.custom_tool_call_input.done"`.
        constant r#type: "response.custom_tool_call_input.done" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// The complete input.
        lenient input: String = "input",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that the response failed.
    pub struct ResponsesServerEventResponseFailed {
        /// Always `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// The failed response, with the reason in its `error`.
        lenient response: Box<Response> = "response",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that a file search finished.
    pub struct ResponsesServerEventResponseFileSearchCallCompleted {
        /// Always `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that a file search call began.
    pub struct ResponsesServerEventResponseFileSearchCallInProgress {
        /// Always `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that a file search is searching.
    pub struct ResponsesServerEventResponseFileSearchCallSearching {
        /// Always `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a piece of a function call's arguments.
    pub struct ResponsesServerEventResponseFunctionCallArgumentsDelta {
        /// Always `"response.function_call_arguments.delta"`.
        constant r#type: "response.function_call_arguments.delta" = "type",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// JSON text to append to the arguments.
        lenient delta: String = "delta",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// Carries the full arguments of a function call.
    pub struct ResponsesServerEventResponseFunctionCallArgumentsDone {
        /// Always `"response.function_call_arguments.done"`.
        constant r#type: "response.function_call_arguments.done" = "type",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Arguments as JSON text.
        lenient arguments: String = "arguments",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Deprecated by the API.
        optional name: String = "name",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that an image is complete.
    pub struct ResponsesServerEventResponseImageGenerationCallCompleted {
        /// Always `"response.image_generation_call.completed"`.
        constant r#type: "response.image_generation_call.completed" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that an image is being generated.
    pub struct ResponsesServerEventResponseImageGenerationCallGenerating {
        /// Always `"response.image_generation_call.generating"`.
        constant r#type: "response.image_generation_call.generating" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that an image generation call began.
    pub struct ResponsesServerEventResponseImageGenerationCallInProgress {
        /// Always `"response.image_generation_call.in_progress"`.
        constant r#type: "response.image_generation_call.in_progress" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a preview of an image in progress.
    pub struct ResponsesServerEventResponseImageGenerationCallPartialImage {
        /// Always `"response.image_generation_call.partial_image"`.
        constant r#type: "response.image_generation_call.partial_image" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Number of the preview, in the order they are made.
        lenient partial_image_index: i64 = "partial_image_index",
        /// Base64-encoded preview, ready to display.
        lenient partial_image_b64: String = "partial_image_b64",
        /// Width and height of the image, such as `1024x1024`.
        optional size: String = "size",
        optional quality: String = "quality",
        /// Background of the image, such as `transparent`.
        optional background: String = "background",
        /// File format of the image, such as `png`.
        optional output_format: String = "output_format",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that the model is generating.
    pub struct ResponsesServerEventResponseInProgress {
        /// Always `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        /// The response so far.
        lenient response: Box<Response> = "response",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that the response was cut short.
    pub struct ResponsesServerEventResponseIncomplete {
        /// Always `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// The response, with the reason in its `incomplete_details`.
        lenient response: Box<Response> = "response",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a piece of an MCP tool call's arguments.
    pub struct ResponsesServerEventResponseMcpCallArgumentsDelta {
        /// Always `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// ID of the MCP tool call item.
        lenient item_id: String = "item_id",
        /// JSON text to append to the arguments.
        lenient delta: String = "delta",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// Carries the full arguments of an MCP tool call.
    pub struct ResponsesServerEventResponseMcpCallArgumentsDone {
        /// Always `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// ID of the MCP tool call item.
        lenient item_id: String = "item_id",
        /// Arguments as JSON text.
        lenient arguments: String = "arguments",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that an MCP tool call succeeded.
    pub struct ResponsesServerEventResponseMcpCallCompleted {
        /// Always `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// ID of the MCP tool call item.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that an MCP tool call failed.
    pub struct ResponsesServerEventResponseMcpCallFailed {
        /// Always `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// ID of the MCP tool call item.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that an MCP tool call is running.
    pub struct ResponsesServerEventResponseMcpCallInProgress {
        /// Always `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// ID of the MCP tool call item.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that the tools of an MCP server are available.
    pub struct ResponsesServerEventResponseMcpListToolsCompleted {
        /// Always `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that the tools of an MCP server could not be fetched.
    pub struct ResponsesServerEventResponseMcpListToolsFailed {
        /// Always `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that the tools of an MCP server are being fetched.
    pub struct ResponsesServerEventResponseMcpListToolsInProgress {
        /// Always `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Announces that the model begins an item.
    pub struct ResponsesServerEventResponseOutputItemAdded {
        /// Always `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// The item as it begins.
        lenient item: Box<ResponseOutputItem> = "item",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Announces that an item is final.
    pub struct ResponsesServerEventResponseOutputItemDone {
        /// Always `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// The finished item.
        lenient item: Box<ResponseOutputItem> = "item",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Adds an annotation to text, such as a citation.
    pub struct ResponsesServerEventResponseOutputTextAnnotationAdded {
        /// Always `"response.output_text.annotation.added"`.
        constant r#type: "response.output_text.annotation.added" = "type",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// Position of the annotation within the content part.
        lenient annotation_index: i64 = "annotation_index",
        /// Nullable.
        optional annotation: Annotation = "annotation",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a piece of text.
    pub struct ResponsesServerEventResponseOutputTextDelta {
        /// Always `"response.output_text.delta"`.
        constant r#type: "response.output_text.delta" = "type",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// Text to append.
        lenient delta: String = "delta",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Log probabilities of the new tokens, if requested.
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// Carries the full text of a content part.
    pub struct ResponsesServerEventResponseOutputTextDone {
        /// Always `"response.output_text.done"`.
        constant r#type: "response.output_text.done" = "type",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// The complete text.
        lenient text: String = "text",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Log probabilities of the text's tokens, if requested.
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that the response waits to be processed.
    pub struct ResponsesServerEventResponseQueued {
        /// Always `"response.queued"`.
        constant r#type: "response.queued" = "type",
        lenient response: Box<Response> = "response",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Announces a part of the reasoning summary.
    pub struct ResponsesServerEventResponseReasoningSummaryPartAdded {
        /// Always `"response.reasoning_summary_part.added"`.
        constant r#type: "response.reasoning_summary_part.added" = "type",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the part within the summary.
        lenient summary_index: i64 = "summary_index",
        /// The part as it begins.
        lenient part: ResponseReasoningSummaryPartAddedEventPart = "part",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Announces that a part of the reasoning summary is final.
    pub struct ResponsesServerEventResponseReasoningSummaryPartDone {
        /// Always `"response.reasoning_summary_part.done"`.
        constant r#type: "response.reasoning_summary_part.done" = "type",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the part within the summary.
        lenient summary_index: i64 = "summary_index",
        /// The finished part.
        lenient part: ResponseReasoningSummaryPartDoneEventPart = "part",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Set if the part was cut short. Always `"incomplete"`.
        optional status: String = "status",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a piece of the reasoning summary.
    pub struct ResponsesServerEventResponseReasoningSummaryTextDelta {
        /// Always `"response.reasoning_summary_text.delta"`.
        constant r#type: "response.reasoning_summary_text.delta" = "type",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the part within the summary.
        lenient summary_index: i64 = "summary_index",
        /// Text to append to the summary part.
        lenient delta: String = "delta",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// Carries the full text of a part of the reasoning summary.
    pub struct ResponsesServerEventResponseReasoningSummaryTextDone {
        /// Always `"response.reasoning_summary_text.done"`.
        constant r#type: "response.reasoning_summary_text.done" = "type",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the part within the summary.
        lenient summary_index: i64 = "summary_index",
        /// The complete text of the part.
        lenient text: String = "text",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a piece of the model's reasoning.
    pub struct ResponsesServerEventResponseReasoningTextDelta {
        /// Always `"response.reasoning_text.delta"`.
        constant r#type: "response.reasoning_text.delta" = "type",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// Reasoning text to append.
        lenient delta: String = "delta",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// Carries the full text of a part of the model's reasoning.
    pub struct ResponsesServerEventResponseReasoningTextDone {
        /// Always `"response.reasoning_text.done"`.
        constant r#type: "response.reasoning_text.done" = "type",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// The complete reasoning text.
        lenient text: String = "text",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a piece of a refusal.
    pub struct ResponsesServerEventResponseRefusalDelta {
        /// Always `"response.refusal.delta"`.
        constant r#type: "response.refusal.delta" = "type",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// Text to append to the refusal.
        lenient delta: String = "delta",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// Carries the full text of a refusal.
    pub struct ResponsesServerEventResponseRefusalDone {
        /// Always `"response.refusal.done"`.
        constant r#type: "response.refusal.done" = "type",
        /// ID of the item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the content part within the item.
        lenient content_index: i64 = "content_index",
        /// The complete refusal.
        lenient refusal: String = "refusal",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Announces that the model begins a shell command.
    pub struct ResponsesServerEventResponseShellCallCommandAdded {
        /// Always `"response.shell_call_command.added"`.
        constant r#type: "response.shell_call_command.added" = "type",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Position of the shell call in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the command within the shell call.
        lenient command_index: i64 = "command_index",
        /// The command as it begins.
        lenient command: String = "command",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a piece of a shell command.
    pub struct ResponsesServerEventResponseShellCallCommandDelta {
        /// Always `"response.shell_call_command.delta"`.
        constant r#type: "response.shell_call_command.delta" = "type",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Position of the shell call in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the command within the shell call.
        lenient command_index: i64 = "command_index",
        /// Text to append to the command.
        lenient delta: String = "delta",
        /// Random padding that evens out the event's size against traffic analysis. Ignore it.
        optional obfuscation: String = "obfuscation",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a full shell command.
    pub struct ResponsesServerEventResponseShellCallCommandDone {
        /// Always `"response.shell_call_command.done"`.
        constant r#type: "response.shell_call_command.done" = "type",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Position of the shell call in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the command within the shell call.
        lenient command_index: i64 = "command_index",
        /// The complete command.
        lenient command: String = "command",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries a piece of a shell command's output.
    pub struct ResponsesServerEventResponseShellCallOutputContentDelta {
        /// Always `"response.shell_call_output_content.delta"`.
        constant r#type: "response.shell_call_output_content.delta" = "type",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the command within the shell call.
        lenient command_index: i64 = "command_index",
        /// Output to append to standard output or standard error.
        lenient delta: ShellCallOutputDelta = "delta",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Carries the full output of a shell command.
    pub struct ResponsesServerEventResponseShellCallOutputContentDone {
        /// Always `"response.shell_call_output_content.done"`.
        constant r#type: "response.shell_call_output_content.done" = "type",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        lenient item_id: String = "item_id",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        /// Position of the command within the shell call.
        lenient command_index: i64 = "command_index",
        /// The complete output, with how each command ended.
        lenient output: Vec<FunctionShellCallOutputContent> = "output",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that a web search finished.
    pub struct ResponsesServerEventResponseWebSearchCallCompleted {
        /// Always `"response.web_search_call.completed"`.
        constant r#type: "response.web_search_call.completed" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that a web search call began.
    pub struct ResponsesServerEventResponseWebSearchCallInProgress {
        /// Always `"response.web_search_call.in_progress"`.
        constant r#type: "response.web_search_call.in_progress" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}

object! {
    /// Reports that a web search is searching.
    pub struct ResponsesServerEventResponseWebSearchCallSearching {
        /// Always `"response.web_search_call.searching"`.
        constant r#type: "response.web_search_call.searching" = "type",
        /// Position of the item in the response's output.
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        /// Position of the event in the stream. Use it to order events.
        lenient sequence_number: i64 = "sequence_number",
        /// Stream that the event belongs to, as named by the `stream_id` of its `response.create`.
        optional stream_id: String = "stream_id",
    }
}
