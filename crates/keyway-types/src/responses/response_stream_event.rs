// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    Annotation, FunctionShellCallOutputContent, ReasoningTextContent, Response, ResponseOutputItem,
    ResponseOutputRefusal, ResponseOutputText,
};
use crate::support::{object, tagged_union};

tagged_union! {
    /// A union, told apart by `type`.
    pub enum OutputContent by "type" {
        "output_text" => OutputText(ResponseOutputText),
        "refusal" => Refusal(ResponseOutputRefusal),
        "reasoning_text" => ReasoningText(ReasoningTextContent),
    }
}

object! {
    pub struct ResponseAudioDeltaEvent {
        /// Always `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseAudioDoneEvent {
        /// Always `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseAudioTranscriptDeltaEvent {
        /// Always `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseAudioTranscriptDoneEvent {
        /// Always `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseCodeInterpreterCallCodeDeltaEvent {
        /// Always `"response.code_interpreter_call_code.delta"`.
        constant r#type: "response.code_interpreter_call_code.delta" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseCodeInterpreterCallCodeDoneEvent {
        /// Always `"response.code_interpreter_call_code.done"`.
        constant r#type: "response.code_interpreter_call_code.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient code: String = "code",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseCodeInterpreterCallCompletedEvent {
        /// Always `"response.code_interpreter_call.completed"`.
        constant r#type: "response.code_interpreter_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseCodeInterpreterCallInProgressEvent {
        /// Always `"response.code_interpreter_call.in_progress"`.
        constant r#type: "response.code_interpreter_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseCodeInterpreterCallInterpretingEvent {
        /// Always `"response.code_interpreter_call.interpreting"`.
        constant r#type: "response.code_interpreter_call.interpreting" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseCompactionCompactingEvent {
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Always `"response.compaction.compacting"`.
        constant r#type: "response.compaction.compacting" = "type",
    }
}

object! {
    pub struct ResponseCompletedEvent {
        /// Always `"response.completed"`.
        constant r#type: "response.completed" = "type",
        lenient response: Box<Response> = "response",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseContentPartAddedEvent {
        /// Always `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient part: OutputContent = "part",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseContentPartDoneEvent {
        /// Always `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient part: OutputContent = "part",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseCreatedEvent {
        /// Always `"response.created"`.
        constant r#type: "response.created" = "type",
        lenient response: Box<Response> = "response",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseCustomToolCallInputDeltaEvent {
        /// Always `"response.custom_tool_call_input.delta"`.
        constant r#type: "response.custom_tool_call_input.delta" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseCustomToolCallInputDoneEvent {
        /// Always `"response.custom_tool_call_input.done"`.
        constant r#type: "response.custom_tool_call_input.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient input: String = "input",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseErrorEvent {
        /// Always `"error"`.
        constant r#type: "error" = "type",
        /// Nullable.
        optional code: String = "code",
        lenient message: String = "message",
        /// Nullable.
        optional param: String = "param",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseFailedEvent {
        /// Always `"response.failed"`.
        constant r#type: "response.failed" = "type",
        lenient response: Box<Response> = "response",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseFileSearchCallCompletedEvent {
        /// Always `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseFileSearchCallInProgressEvent {
        /// Always `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseFileSearchCallSearchingEvent {
        /// Always `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseFunctionCallArgumentsDeltaEvent {
        /// Always `"response.function_call_arguments.delta"`.
        constant r#type: "response.function_call_arguments.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseFunctionCallArgumentsDoneEvent {
        /// Always `"response.function_call_arguments.done"`.
        constant r#type: "response.function_call_arguments.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient arguments: String = "arguments",
        lenient sequence_number: i64 = "sequence_number",
        /// Deprecated by the API.
        optional name: String = "name",
    }
}

object! {
    pub struct ResponseImageGenCallCompletedEvent {
        /// Always `"response.image_generation_call.completed"`.
        constant r#type: "response.image_generation_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseImageGenCallGeneratingEvent {
        /// Always `"response.image_generation_call.generating"`.
        constant r#type: "response.image_generation_call.generating" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseImageGenCallInProgressEvent {
        /// Always `"response.image_generation_call.in_progress"`.
        constant r#type: "response.image_generation_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseImageGenCallPartialImageEvent {
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
    }
}

object! {
    pub struct ResponseInProgressEvent {
        /// Always `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        lenient response: Box<Response> = "response",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseIncompleteEvent {
        /// Always `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        lenient response: Box<Response> = "response",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseLogProb {
        lenient token: String = "token",
        lenient logprob: f64 = "logprob",
        optional top_logprobs: Vec<ResponseLogProbTopLogprob> = "top_logprobs",
    }
}

object! {
    pub struct ResponseLogProbTopLogprob {
        optional token: String = "token",
        optional logprob: f64 = "logprob",
    }
}

object! {
    pub struct ResponseMcpCallArgumentsDeltaEvent {
        /// Always `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseMcpCallArgumentsDoneEvent {
        /// Always `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient arguments: String = "arguments",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseMcpCallCompletedEvent {
        /// Always `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseMcpCallFailedEvent {
        /// Always `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseMcpCallInProgressEvent {
        /// Always `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseMcpListToolsCompletedEvent {
        /// Always `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseMcpListToolsFailedEvent {
        /// Always `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseMcpListToolsInProgressEvent {
        /// Always `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseOutputItemAddedEvent {
        /// Always `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        lenient output_index: i64 = "output_index",
        lenient item: Box<ResponseOutputItem> = "item",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseOutputItemDoneEvent {
        /// Always `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item: Box<ResponseOutputItem> = "item",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseOutputTextAnnotationAddedEvent {
        /// Always `"response.output_text.annotation.added"`.
        constant r#type: "response.output_text.annotation.added" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient annotation_index: i64 = "annotation_index",
        /// Nullable.
        optional annotation: Annotation = "annotation",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseQueuedEvent {
        /// Always `"response.queued"`.
        constant r#type: "response.queued" = "type",
        lenient response: Box<Response> = "response",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseReasoningSummaryPartAddedEvent {
        /// Always `"response.reasoning_summary_part.added"`.
        constant r#type: "response.reasoning_summary_part.added" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient part: ResponseReasoningSummaryPartAddedEventPart = "part",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseReasoningSummaryPartAddedEventPart {
        /// Always `"summary_text"`.
        constant r#type: "summary_text" = "type",
        lenient text: String = "text",
    }
}

object! {
    pub struct ResponseReasoningSummaryPartDoneEvent {
        /// Always `"response.reasoning_summary_part.done"`.
        constant r#type: "response.reasoning_summary_part.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient part: ResponseReasoningSummaryPartDoneEventPart = "part",
        lenient sequence_number: i64 = "sequence_number",
        /// Always `"incomplete"`.
        optional status: String = "status",
    }
}

object! {
    pub struct ResponseReasoningSummaryPartDoneEventPart {
        /// Always `"summary_text"`.
        constant r#type: "summary_text" = "type",
        lenient text: String = "text",
    }
}

object! {
    pub struct ResponseReasoningSummaryTextDeltaEvent {
        /// Always `"response.reasoning_summary_text.delta"`.
        constant r#type: "response.reasoning_summary_text.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseReasoningSummaryTextDoneEvent {
        /// Always `"response.reasoning_summary_text.done"`.
        constant r#type: "response.reasoning_summary_text.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient text: String = "text",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseReasoningTextDeltaEvent {
        /// Always `"response.reasoning_text.delta"`.
        constant r#type: "response.reasoning_text.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseReasoningTextDoneEvent {
        /// Always `"response.reasoning_text.done"`.
        constant r#type: "response.reasoning_text.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient text: String = "text",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseRefusalDeltaEvent {
        /// Always `"response.refusal.delta"`.
        constant r#type: "response.refusal.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseRefusalDoneEvent {
        /// Always `"response.refusal.done"`.
        constant r#type: "response.refusal.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient refusal: String = "refusal",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseShellCallCommandAddedEvent {
        /// Always `"response.shell_call_command.added"`.
        constant r#type: "response.shell_call_command.added" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient command: String = "command",
    }
}

object! {
    pub struct ResponseShellCallCommandDeltaEvent {
        /// Always `"response.shell_call_command.delta"`.
        constant r#type: "response.shell_call_command.delta" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient delta: String = "delta",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct ResponseShellCallCommandDoneEvent {
        /// Always `"response.shell_call_command.done"`.
        constant r#type: "response.shell_call_command.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient command: String = "command",
    }
}

object! {
    pub struct ResponseShellCallOutputContentDeltaEvent {
        /// Always `"response.shell_call_output_content.delta"`.
        constant r#type: "response.shell_call_output_content.delta" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient delta: ShellCallOutputDelta = "delta",
    }
}

object! {
    pub struct ResponseShellCallOutputContentDoneEvent {
        /// Always `"response.shell_call_output_content.done"`.
        constant r#type: "response.shell_call_output_content.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient output: Vec<FunctionShellCallOutputContent> = "output",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseStreamEvent by "type" {
        "response.audio.delta" => ResponseAudioDelta(ResponseAudioDeltaEvent),
        "response.audio.done" => ResponseAudioDone(ResponseAudioDoneEvent),
        "response.audio.transcript.delta" => ResponseAudioTranscriptDelta(ResponseAudioTranscriptDeltaEvent),
        "response.audio.transcript.done" => ResponseAudioTranscriptDone(ResponseAudioTranscriptDoneEvent),
        "response.code_interpreter_call_code.delta" => ResponseCodeInterpreterCallCodeDelta(ResponseCodeInterpreterCallCodeDeltaEvent),
        "response.code_interpreter_call_code.done" => ResponseCodeInterpreterCallCodeDone(ResponseCodeInterpreterCallCodeDoneEvent),
        "response.code_interpreter_call.completed" => ResponseCodeInterpreterCallCompleted(ResponseCodeInterpreterCallCompletedEvent),
        "response.code_interpreter_call.in_progress" => ResponseCodeInterpreterCallInProgress(ResponseCodeInterpreterCallInProgressEvent),
        "response.code_interpreter_call.interpreting" => ResponseCodeInterpreterCallInterpreting(ResponseCodeInterpreterCallInterpretingEvent),
        "response.completed" => ResponseCompleted(ResponseCompletedEvent),
        "response.content_part.added" => ResponseContentPartAdded(ResponseContentPartAddedEvent),
        "response.content_part.done" => ResponseContentPartDone(ResponseContentPartDoneEvent),
        "response.created" => ResponseCreated(ResponseCreatedEvent),
        "error" => Error(ResponseErrorEvent),
        "response.file_search_call.completed" => ResponseFileSearchCallCompleted(ResponseFileSearchCallCompletedEvent),
        "response.file_search_call.in_progress" => ResponseFileSearchCallInProgress(ResponseFileSearchCallInProgressEvent),
        "response.file_search_call.searching" => ResponseFileSearchCallSearching(ResponseFileSearchCallSearchingEvent),
        "response.function_call_arguments.delta" => ResponseFunctionCallArgumentsDelta(ResponseFunctionCallArgumentsDeltaEvent),
        "response.function_call_arguments.done" => ResponseFunctionCallArgumentsDone(ResponseFunctionCallArgumentsDoneEvent),
        "response.shell_call_command.added" => ResponseShellCallCommandAdded(ResponseShellCallCommandAddedEvent),
        "response.shell_call_command.delta" => ResponseShellCallCommandDelta(ResponseShellCallCommandDeltaEvent),
        "response.shell_call_command.done" => ResponseShellCallCommandDone(ResponseShellCallCommandDoneEvent),
        "response.shell_call_output_content.delta" => ResponseShellCallOutputContentDelta(ResponseShellCallOutputContentDeltaEvent),
        "response.shell_call_output_content.done" => ResponseShellCallOutputContentDone(ResponseShellCallOutputContentDoneEvent),
        "response.in_progress" => ResponseInProgress(ResponseInProgressEvent),
        "response.failed" => ResponseFailed(ResponseFailedEvent),
        "response.incomplete" => ResponseIncomplete(ResponseIncompleteEvent),
        "response.output_item.added" => ResponseOutputItemAdded(ResponseOutputItemAddedEvent),
        "response.output_item.done" => ResponseOutputItemDone(ResponseOutputItemDoneEvent),
        "response.reasoning_summary_part.added" => ResponseReasoningSummaryPartAdded(ResponseReasoningSummaryPartAddedEvent),
        "response.reasoning_summary_part.done" => ResponseReasoningSummaryPartDone(ResponseReasoningSummaryPartDoneEvent),
        "response.reasoning_summary_text.delta" => ResponseReasoningSummaryTextDelta(ResponseReasoningSummaryTextDeltaEvent),
        "response.reasoning_summary_text.done" => ResponseReasoningSummaryTextDone(ResponseReasoningSummaryTextDoneEvent),
        "response.reasoning_text.delta" => ResponseReasoningTextDelta(ResponseReasoningTextDeltaEvent),
        "response.reasoning_text.done" => ResponseReasoningTextDone(ResponseReasoningTextDoneEvent),
        "response.refusal.delta" => ResponseRefusalDelta(ResponseRefusalDeltaEvent),
        "response.refusal.done" => ResponseRefusalDone(ResponseRefusalDoneEvent),
        "response.output_text.delta" => ResponseOutputTextDelta(ResponseTextDeltaEvent),
        "response.output_text.done" => ResponseOutputTextDone(ResponseTextDoneEvent),
        "response.web_search_call.completed" => ResponseWebSearchCallCompleted(ResponseWebSearchCallCompletedEvent),
        "response.web_search_call.in_progress" => ResponseWebSearchCallInProgress(ResponseWebSearchCallInProgressEvent),
        "response.web_search_call.searching" => ResponseWebSearchCallSearching(ResponseWebSearchCallSearchingEvent),
        "response.image_generation_call.completed" => ResponseImageGenerationCallCompleted(ResponseImageGenCallCompletedEvent),
        "response.image_generation_call.generating" => ResponseImageGenerationCallGenerating(ResponseImageGenCallGeneratingEvent),
        "response.image_generation_call.in_progress" => ResponseImageGenerationCallInProgress(ResponseImageGenCallInProgressEvent),
        "response.image_generation_call.partial_image" => ResponseImageGenerationCallPartialImage(ResponseImageGenCallPartialImageEvent),
        "response.mcp_call_arguments.delta" => ResponseMcpCallArgumentsDelta(ResponseMcpCallArgumentsDeltaEvent),
        "response.mcp_call_arguments.done" => ResponseMcpCallArgumentsDone(ResponseMcpCallArgumentsDoneEvent),
        "response.mcp_call.completed" => ResponseMcpCallCompleted(ResponseMcpCallCompletedEvent),
        "response.mcp_call.failed" => ResponseMcpCallFailed(ResponseMcpCallFailedEvent),
        "response.mcp_call.in_progress" => ResponseMcpCallInProgress(ResponseMcpCallInProgressEvent),
        "response.mcp_list_tools.completed" => ResponseMcpListToolsCompleted(ResponseMcpListToolsCompletedEvent),
        "response.mcp_list_tools.failed" => ResponseMcpListToolsFailed(ResponseMcpListToolsFailedEvent),
        "response.mcp_list_tools.in_progress" => ResponseMcpListToolsInProgress(ResponseMcpListToolsInProgressEvent),
        "response.output_text.annotation.added" => ResponseOutputTextAnnotationAdded(ResponseOutputTextAnnotationAddedEvent),
        "response.queued" => ResponseQueued(ResponseQueuedEvent),
        "response.custom_tool_call_input.delta" => ResponseCustomToolCallInputDelta(ResponseCustomToolCallInputDeltaEvent),
        "response.custom_tool_call_input.done" => ResponseCustomToolCallInputDone(ResponseCustomToolCallInputDoneEvent),
        "response.compaction.compacting" => ResponseCompactionCompacting(ResponseCompactionCompactingEvent),
    }
}

object! {
    pub struct ResponseTextDeltaEvent {
        /// Always `"response.output_text.delta"`.
        constant r#type: "response.output_text.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
    }
}

object! {
    pub struct ResponseTextDoneEvent {
        /// Always `"response.output_text.done"`.
        constant r#type: "response.output_text.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient text: String = "text",
        lenient sequence_number: i64 = "sequence_number",
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
    }
}

object! {
    pub struct ResponseWebSearchCallCompletedEvent {
        /// Always `"response.web_search_call.completed"`.
        constant r#type: "response.web_search_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseWebSearchCallInProgressEvent {
        /// Always `"response.web_search_call.in_progress"`.
        constant r#type: "response.web_search_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ResponseWebSearchCallSearchingEvent {
        /// Always `"response.web_search_call.searching"`.
        constant r#type: "response.web_search_call.searching" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    pub struct ShellCallOutputDelta {
        optional stdout: String = "stdout",
        optional stderr: String = "stderr",
    }
}
