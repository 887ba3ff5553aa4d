// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    Annotation, FunctionShellCallOutputContent, ReasoningTextContent, Response, ResponseOutputItem,
    ResponseOutputRefusal, ResponseOutputText,
};
use crate::support::{object, tagged_union};

tagged_union! {
    /// One of several objects: the document's `OutputContent`.
    pub enum OutputContent by "type" {
        "output_text" => OutputText(ResponseOutputText),
        "refusal" => Refusal(ResponseOutputRefusal),
        "reasoning_text" => ReasoningText(ReasoningTextContent),
    }
}

object! {
    /// An object: the document's `ResponseAudioDeltaEvent`.
    pub struct ResponseAudioDeltaEvent {
        /// The member `type`: `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseAudioDoneEvent`.
    pub struct ResponseAudioDoneEvent {
        /// The member `type`: `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseAudioTranscriptDeltaEvent`.
    pub struct ResponseAudioTranscriptDeltaEvent {
        /// The member `type`: `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseAudioTranscriptDoneEvent`.
    pub struct ResponseAudioTranscriptDoneEvent {
        /// The member `type`: `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallCodeDeltaEvent`.
    pub struct ResponseCodeInterpreterCallCodeDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallCodeDoneEvent`.
    pub struct ResponseCodeInterpreterCallCodeDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallCompletedEvent`.
    pub struct ResponseCodeInterpreterCallCompletedEvent {
        /// The member `type`: `"response.code_interpreter_call.completed"`.
        constant r#type: "response.code_interpreter_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallInProgressEvent`.
    pub struct ResponseCodeInterpreterCallInProgressEvent {
        /// The member `type`: `"response.code_interpreter_call.in_progress"`.
        constant r#type: "response.code_interpreter_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallInterpretingEvent`.
    pub struct ResponseCodeInterpreterCallInterpretingEvent {
        /// The member `type`: `"response.code_interpreter_call.interpreting"`.
        constant r#type: "response.code_interpreter_call.interpreting" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCompactionCompactingEvent`.
    pub struct ResponseCompactionCompactingEvent {
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `type`: `"response.compaction.compacting"`.
        constant r#type: "response.compaction.compacting" = "type",
    }
}

object! {
    /// An object: the document's `ResponseCompletedEvent`.
    pub struct ResponseCompletedEvent {
        /// The member `type`: `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseContentPartAddedEvent`.
    pub struct ResponseContentPartAddedEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseContentPartDoneEvent`.
    pub struct ResponseContentPartDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseCreatedEvent`.
    pub struct ResponseCreatedEvent {
        /// The member `type`: `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCustomToolCallInputDeltaEvent`.
    pub struct ResponseCustomToolCallInputDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseCustomToolCallInputDoneEvent`.
    pub struct ResponseCustomToolCallInputDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseErrorEvent`.
    pub struct ResponseErrorEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseFailedEvent`.
    pub struct ResponseFailedEvent {
        /// The member `type`: `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseFileSearchCallCompletedEvent`.
    pub struct ResponseFileSearchCallCompletedEvent {
        /// The member `type`: `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseFileSearchCallInProgressEvent`.
    pub struct ResponseFileSearchCallInProgressEvent {
        /// The member `type`: `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseFileSearchCallSearchingEvent`.
    pub struct ResponseFileSearchCallSearchingEvent {
        /// The member `type`: `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseFunctionCallArgumentsDeltaEvent`.
    pub struct ResponseFunctionCallArgumentsDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseFunctionCallArgumentsDoneEvent`.
    pub struct ResponseFunctionCallArgumentsDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseImageGenCallCompletedEvent`.
    pub struct ResponseImageGenCallCompletedEvent {
        /// The member `type`: `"response.image_generation_call.completed"`.
        constant r#type: "response.image_generation_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseImageGenCallGeneratingEvent`.
    pub struct ResponseImageGenCallGeneratingEvent {
        /// The member `type`: `"response.image_generation_call.generating"`.
        constant r#type: "response.image_generation_call.generating" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseImageGenCallInProgressEvent`.
    pub struct ResponseImageGenCallInProgressEvent {
        /// The member `type`: `"response.image_generation_call.in_progress"`.
        constant r#type: "response.image_generation_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseImageGenCallPartialImageEvent`.
    pub struct ResponseImageGenCallPartialImageEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseInProgressEvent`.
    pub struct ResponseInProgressEvent {
        /// The member `type`: `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseIncompleteEvent`.
    pub struct ResponseIncompleteEvent {
        /// The member `type`: `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseLogProb`.
    pub struct ResponseLogProb {
        /// The member `token`: a text.
        lenient token: String = "token",
        /// The member `logprob`: a number.
        lenient logprob: f64 = "logprob",
        /// The member `top_logprobs`: a list.
        optional top_logprobs: Vec<ResponseLogProbTopLogprob> = "top_logprobs",
    }
}

object! {
    /// An object: `top_logprobs[]` of the document's `ResponseLogProb`.
    pub struct ResponseLogProbTopLogprob {
        /// The member `token`: a text.
        optional token: String = "token",
        /// The member `logprob`: a number.
        optional logprob: f64 = "logprob",
    }
}

object! {
    /// An object: the document's `ResponseMCPCallArgumentsDeltaEvent`.
    pub struct ResponseMcpCallArgumentsDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseMCPCallArgumentsDoneEvent`.
    pub struct ResponseMcpCallArgumentsDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseMCPCallCompletedEvent`.
    pub struct ResponseMcpCallCompletedEvent {
        /// The member `type`: `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPCallFailedEvent`.
    pub struct ResponseMcpCallFailedEvent {
        /// The member `type`: `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPCallInProgressEvent`.
    pub struct ResponseMcpCallInProgressEvent {
        /// The member `type`: `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPListToolsCompletedEvent`.
    pub struct ResponseMcpListToolsCompletedEvent {
        /// The member `type`: `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPListToolsFailedEvent`.
    pub struct ResponseMcpListToolsFailedEvent {
        /// The member `type`: `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPListToolsInProgressEvent`.
    pub struct ResponseMcpListToolsInProgressEvent {
        /// The member `type`: `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseOutputItemAddedEvent`.
    pub struct ResponseOutputItemAddedEvent {
        /// The member `type`: `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`ResponseOutputItem`].
        lenient item: Box<ResponseOutputItem> = "item",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseOutputItemDoneEvent`.
    pub struct ResponseOutputItemDoneEvent {
        /// The member `type`: `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`ResponseOutputItem`].
        lenient item: Box<ResponseOutputItem> = "item",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseOutputTextAnnotationAddedEvent`.
    pub struct ResponseOutputTextAnnotationAddedEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseQueuedEvent`.
    pub struct ResponseQueuedEvent {
        /// The member `type`: `"response.queued"`.
        constant r#type: "response.queued" = "type",
        /// The member `response`: an object, [`Response`].
        lenient response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseReasoningSummaryPartAddedEvent`.
    pub struct ResponseReasoningSummaryPartAddedEvent {
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
    }
}

object! {
    /// An object: `part` of the document's `ResponseReasoningSummaryPartAddedEvent`.
    pub struct ResponseReasoningSummaryPartAddedEventPart {
        /// The member `type`: `"summary_text"`.
        constant r#type: "summary_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

object! {
    /// An object: the document's `ResponseReasoningSummaryPartDoneEvent`.
    pub struct ResponseReasoningSummaryPartDoneEvent {
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
    }
}

object! {
    /// An object: `part` of the document's `ResponseReasoningSummaryPartDoneEvent`.
    pub struct ResponseReasoningSummaryPartDoneEventPart {
        /// The member `type`: `"summary_text"`.
        constant r#type: "summary_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

object! {
    /// An object: the document's `ResponseReasoningSummaryTextDeltaEvent`.
    pub struct ResponseReasoningSummaryTextDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseReasoningSummaryTextDoneEvent`.
    pub struct ResponseReasoningSummaryTextDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseReasoningTextDeltaEvent`.
    pub struct ResponseReasoningTextDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseReasoningTextDoneEvent`.
    pub struct ResponseReasoningTextDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseRefusalDeltaEvent`.
    pub struct ResponseRefusalDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseRefusalDoneEvent`.
    pub struct ResponseRefusalDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseShellCallCommandAddedStreamingEvent`.
    pub struct ResponseShellCallCommandAddedEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseShellCallCommandDeltaStreamingEvent`.
    pub struct ResponseShellCallCommandDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseShellCallCommandDoneStreamingEvent`.
    pub struct ResponseShellCallCommandDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseShellCallOutputContentDeltaStreamingEvent`.
    pub struct ResponseShellCallOutputContentDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseShellCallOutputContentDoneStreamingEvent`.
    pub struct ResponseShellCallOutputContentDoneEvent {
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
    }
}

tagged_union! {
    /// One of several objects: the document's `ResponseStreamEvent`.
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
    /// An object: the document's `ResponseTextDeltaEvent`.
    pub struct ResponseTextDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseTextDoneEvent`.
    pub struct ResponseTextDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseWebSearchCallCompletedEvent`.
    pub struct ResponseWebSearchCallCompletedEvent {
        /// The member `type`: `"response.web_search_call.completed"`.
        constant r#type: "response.web_search_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseWebSearchCallInProgressEvent`.
    pub struct ResponseWebSearchCallInProgressEvent {
        /// The member `type`: `"response.web_search_call.in_progress"`.
        constant r#type: "response.web_search_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseWebSearchCallSearchingEvent`.
    pub struct ResponseWebSearchCallSearchingEvent {
        /// The member `type`: `"response.web_search_call.searching"`.
        constant r#type: "response.web_search_call.searching" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ShellCallOutputDelta`.
    pub struct ShellCallOutputDelta {
        /// The member `stdout`: a text.
        optional stdout: String = "stdout",
        /// The member `stderr`: a text.
        optional stderr: String = "stderr",
    }
}
