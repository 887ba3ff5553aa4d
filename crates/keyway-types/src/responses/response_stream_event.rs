// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    Annotation, FunctionShellCallOutputContent, ReasoningTextContent, Response, ResponseOutputItem,
    ResponseOutputRefusal, ResponseOutputText,
};
use crate::support::{event_types, object, sequence_numbers, tagged_union};

tagged_union! {
    /// A part of an output item, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum OutputContent by "type" {
        "output_text" => OutputText(ResponseOutputText),
        "refusal" => Refusal(ResponseOutputRefusal),
        "reasoning_text" => ReasoningText(ReasoningTextContent),
    }
}

object! {
    /// More of the audio output arrived.
    pub struct ResponseAudioDeltaEvent {
        /// Always `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        /// Next bytes of the audio, in base64.
        lenient delta: String = "delta",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The audio output is complete.
    pub struct ResponseAudioDoneEvent {
        /// Always `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// More of the audio transcript arrived.
    pub struct ResponseAudioTranscriptDeltaEvent {
        /// Always `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        /// Next piece of the transcript.
        lenient delta: String = "delta",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The audio transcript is complete.
    pub struct ResponseAudioTranscriptDoneEvent {
        /// Always `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The model wrote more of the code.
    pub struct ResponseCodeInterpreterCallCodeDeltaEvent {
        /// Always `"response.code_interpreter_call_code.delta"`.
        constant r#type: "response.code_interpreter_call_code.delta" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Next piece of the code.
        lenient delta: String = "delta",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// The model finished writing the code.
    pub struct ResponseCodeInterpreterCallCodeDoneEvent {
        /// Always `"response.code_interpreter_call_code.done"`.
        constant r#type: "response.code_interpreter_call_code.done" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// The complete code.
        lenient code: String = "code",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A code interpreter call is complete.
    pub struct ResponseCodeInterpreterCallCompletedEvent {
        /// Always `"response.code_interpreter_call.completed"`.
        constant r#type: "response.code_interpreter_call.completed" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A code interpreter call has started.
    pub struct ResponseCodeInterpreterCallInProgressEvent {
        /// Always `"response.code_interpreter_call.in_progress"`.
        constant r#type: "response.code_interpreter_call.in_progress" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The code interpreter is running the code.
    pub struct ResponseCodeInterpreterCallInterpretingEvent {
        /// Always `"response.code_interpreter_call.interpreting"`.
        constant r#type: "response.code_interpreter_call.interpreting" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The API is compacting the context.
    pub struct ResponseCompactionCompactingEvent {
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Always `"response.compaction.compacting"`.
        constant r#type: "response.compaction.compacting" = "type",
    }
}

object! {
    /// The response is complete; this ends the stream.
    pub struct ResponseCompletedEvent {
        /// Always `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// The complete response.
        lenient response: Box<Response> = "response",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A new part of an output item has started.
    pub struct ResponseContentPartAddedEvent {
        /// Always `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `content`, from zero.
        lenient content_index: i64 = "content_index",
        /// The part as it starts, usually empty.
        lenient part: OutputContent = "part",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A part of an output item is complete.
    pub struct ResponseContentPartDoneEvent {
        /// Always `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `content`, from zero.
        lenient content_index: i64 = "content_index",
        /// The complete part.
        lenient part: OutputContent = "part",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The response was created; this begins the stream.
    pub struct ResponseCreatedEvent {
        /// Always `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The response as it starts, without output.
        lenient response: Box<Response> = "response",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The model wrote more of a custom tool's input.
    pub struct ResponseCustomToolCallInputDeltaEvent {
        /// Always `"response.custom_tool_call_input.delta"`.
        constant r#type: "response.custom_tool_call_input.delta" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Next piece of the input.
        lenient delta: String = "delta",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// The model finished writing a custom tool's input.
    pub struct ResponseCustomToolCallInputDoneEvent {
        /// Always `"response.custom_tool_call_input.done"`.
        constant r#type: "response.custom_tool_call_input.done" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// The complete input.
        lenient input: String = "input",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The stream ended with an error.
    pub struct ResponseErrorEvent {
        /// Always `"error"`.
        constant r#type: "error" = "type",
        /// Machine-readable code of the error. Nullable.
        optional code: String = "code",
        /// Description of the error.
        lenient message: String = "message",
        /// Parameter that caused the error. Nullable.
        optional param: String = "param",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The response failed; this ends the stream.
    pub struct ResponseFailedEvent {
        /// Always `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// The failed response, with the reason in `error`.
        lenient response: Box<Response> = "response",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A file search is complete.
    pub struct ResponseFileSearchCallCompletedEvent {
        /// Always `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A file search call has started.
    pub struct ResponseFileSearchCallInProgressEvent {
        /// Always `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A file search is running.
    pub struct ResponseFileSearchCallSearchingEvent {
        /// Always `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The model wrote more of a function call's arguments.
    pub struct ResponseFunctionCallArgumentsDeltaEvent {
        /// Always `"response.function_call_arguments.delta"`.
        constant r#type: "response.function_call_arguments.delta" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Next piece of the arguments.
        lenient delta: String = "delta",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// The model finished writing a function call's arguments.
    pub struct ResponseFunctionCallArgumentsDoneEvent {
        /// Always `"response.function_call_arguments.done"`.
        constant r#type: "response.function_call_arguments.done" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// The complete arguments as JSON text.
        lenient arguments: String = "arguments",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Deprecated by the API.
        optional name: String = "name",
    }
}

object! {
    /// An image generation is complete.
    pub struct ResponseImageGenCallCompletedEvent {
        /// Always `"response.image_generation_call.completed"`.
        constant r#type: "response.image_generation_call.completed" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The image model is generating the image.
    pub struct ResponseImageGenCallGeneratingEvent {
        /// Always `"response.image_generation_call.generating"`.
        constant r#type: "response.image_generation_call.generating" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An image generation call has started.
    pub struct ResponseImageGenCallInProgressEvent {
        /// Always `"response.image_generation_call.in_progress"`.
        constant r#type: "response.image_generation_call.in_progress" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A partial image arrived.
    pub struct ResponseImageGenCallPartialImageEvent {
        /// Always `"response.image_generation_call.partial_image"`.
        constant r#type: "response.image_generation_call.partial_image" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Position of this partial image among those of the call, from zero.
        lenient partial_image_index: i64 = "partial_image_index",
        /// The partial image in base64.
        lenient partial_image_b64: String = "partial_image_b64",
        /// Width and height of the image.
        optional size: String = "size",
        optional quality: String = "quality",
        optional background: String = "background",
        /// File format of the image.
        optional output_format: String = "output_format",
    }
}

object! {
    /// The model is generating the response.
    pub struct ResponseInProgressEvent {
        /// Always `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        /// The response so far.
        lenient response: Box<Response> = "response",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The response stopped early; this ends the stream.
    pub struct ResponseIncompleteEvent {
        /// Always `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// The incomplete response, with the reason in `incomplete_details`.
        lenient response: Box<Response> = "response",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A streamed token with its probability.
    pub struct ResponseLogProb {
        /// Text of the token.
        lenient token: String = "token",
        /// Natural logarithm of the token's probability.
        lenient logprob: f64 = "logprob",
        /// The most likely tokens at this position.
        optional top_logprobs: Vec<ResponseLogProbTopLogprob> = "top_logprobs",
    }
}

object! {
    /// A token that was likely at a position of the stream.
    pub struct ResponseLogProbTopLogprob {
        /// Text of the token.
        optional token: String = "token",
        /// Natural logarithm of the token's probability.
        optional logprob: f64 = "logprob",
    }
}

object! {
    /// The model wrote more of an MCP call's arguments.
    pub struct ResponseMcpCallArgumentsDeltaEvent {
        /// Always `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Next piece of the arguments, as JSON text.
        lenient delta: String = "delta",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// The model finished writing an MCP call's arguments.
    pub struct ResponseMcpCallArgumentsDoneEvent {
        /// Always `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// The complete arguments as JSON text.
        lenient arguments: String = "arguments",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An MCP call succeeded.
    pub struct ResponseMcpCallCompletedEvent {
        /// Always `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An MCP call failed.
    pub struct ResponseMcpCallFailedEvent {
        /// Always `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An MCP call has started.
    pub struct ResponseMcpCallInProgressEvent {
        /// Always `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The API has listed the tools of an MCP server.
    pub struct ResponseMcpListToolsCompletedEvent {
        /// Always `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The API could not list the tools of an MCP server.
    pub struct ResponseMcpListToolsFailedEvent {
        /// Always `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The API is listing the tools of an MCP server.
    pub struct ResponseMcpListToolsInProgressEvent {
        /// Always `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A new output item has started.
    pub struct ResponseOutputItemAddedEvent {
        /// Always `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// The item as it starts.
        lenient item: Box<ResponseOutputItem> = "item",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An output item is complete.
    pub struct ResponseOutputItemDoneEvent {
        /// Always `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// The complete item.
        lenient item: Box<ResponseOutputItem> = "item",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A source was added to an output text.
    pub struct ResponseOutputTextAnnotationAddedEvent {
        /// Always `"response.output_text.annotation.added"`.
        constant r#type: "response.output_text.annotation.added" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `content`, from zero.
        lenient content_index: i64 = "content_index",
        /// Position of the annotation in the text's list, from zero.
        lenient annotation_index: i64 = "annotation_index",
        /// Source that the text cites. Nullable.
        optional annotation: Annotation = "annotation",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The response is waiting to be processed.
    pub struct ResponseQueuedEvent {
        /// Always `"response.queued"`.
        constant r#type: "response.queued" = "type",
        /// The waiting response.
        lenient response: Box<Response> = "response",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A new part of a reasoning summary has started.
    pub struct ResponseReasoningSummaryPartAddedEvent {
        /// Always `"response.reasoning_summary_part.added"`.
        constant r#type: "response.reasoning_summary_part.added" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `summary`, from zero.
        lenient summary_index: i64 = "summary_index",
        /// The part as it starts, usually empty.
        lenient part: ResponseReasoningSummaryPartAddedEventPart = "part",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The part of a reasoning summary that has started.
    pub struct ResponseReasoningSummaryPartAddedEventPart {
        /// Always `"summary_text"`.
        constant r#type: "summary_text" = "type",
        lenient text: String = "text",
    }
}

object! {
    /// A part of a reasoning summary is complete.
    pub struct ResponseReasoningSummaryPartDoneEvent {
        /// Always `"response.reasoning_summary_part.done"`.
        constant r#type: "response.reasoning_summary_part.done" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `summary`, from zero.
        lenient summary_index: i64 = "summary_index",
        /// The complete part.
        lenient part: ResponseReasoningSummaryPartDoneEventPart = "part",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Set if the part was cut off. Always `"incomplete"`.
        optional status: String = "status",
    }
}

object! {
    /// The part of a reasoning summary that is complete.
    pub struct ResponseReasoningSummaryPartDoneEventPart {
        /// Always `"summary_text"`.
        constant r#type: "summary_text" = "type",
        lenient text: String = "text",
    }
}

object! {
    /// More of a reasoning summary arrived.
    pub struct ResponseReasoningSummaryTextDeltaEvent {
        /// Always `"response.reasoning_summary_text.delta"`.
        constant r#type: "response.reasoning_summary_text.delta" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `summary`, from zero.
        lenient summary_index: i64 = "summary_index",
        /// Next piece of the summary.
        lenient delta: String = "delta",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// The text of a reasoning summary part is complete.
    pub struct ResponseReasoningSummaryTextDoneEvent {
        /// Always `"response.reasoning_summary_text.done"`.
        constant r#type: "response.reasoning_summary_text.done" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `summary`, from zero.
        lenient summary_index: i64 = "summary_index",
        /// The complete text of the part.
        lenient text: String = "text",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// More of the reasoning arrived.
    pub struct ResponseReasoningTextDeltaEvent {
        /// Always `"response.reasoning_text.delta"`.
        constant r#type: "response.reasoning_text.delta" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `content`, from zero.
        lenient content_index: i64 = "content_index",
        /// Next piece of the reasoning.
        lenient delta: String = "delta",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// The reasoning text is complete.
    pub struct ResponseReasoningTextDoneEvent {
        /// Always `"response.reasoning_text.done"`.
        constant r#type: "response.reasoning_text.done" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `content`, from zero.
        lenient content_index: i64 = "content_index",
        /// The complete text.
        lenient text: String = "text",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// More of a refusal arrived.
    pub struct ResponseRefusalDeltaEvent {
        /// Always `"response.refusal.delta"`.
        constant r#type: "response.refusal.delta" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `content`, from zero.
        lenient content_index: i64 = "content_index",
        /// Next piece of the refusal.
        lenient delta: String = "delta",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// A refusal is complete.
    pub struct ResponseRefusalDoneEvent {
        /// Always `"response.refusal.done"`.
        constant r#type: "response.refusal.done" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `content`, from zero.
        lenient content_index: i64 = "content_index",
        /// The complete refusal.
        lenient refusal: String = "refusal",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// The model has started a shell command.
    pub struct ResponseShellCallCommandAddedEvent {
        /// Always `"response.shell_call_command.added"`.
        constant r#type: "response.shell_call_command.added" = "type",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the command in the call, from zero.
        lenient command_index: i64 = "command_index",
        /// The command as it starts.
        lenient command: String = "command",
    }
}

object! {
    /// The model wrote more of a shell command.
    pub struct ResponseShellCallCommandDeltaEvent {
        /// Always `"response.shell_call_command.delta"`.
        constant r#type: "response.shell_call_command.delta" = "type",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the command in the call, from zero.
        lenient command_index: i64 = "command_index",
        /// Next piece of the command.
        lenient delta: String = "delta",
        /// Random padding against attacks that infer text from packet sizes.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// The model finished writing a shell command.
    pub struct ResponseShellCallCommandDoneEvent {
        /// Always `"response.shell_call_command.done"`.
        constant r#type: "response.shell_call_command.done" = "type",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the command in the call, from zero.
        lenient command_index: i64 = "command_index",
        /// The complete command.
        lenient command: String = "command",
    }
}

object! {
    /// A shell command produced more output.
    pub struct ResponseShellCallOutputContentDeltaEvent {
        /// Always `"response.shell_call_output_content.delta"`.
        constant r#type: "response.shell_call_output_content.delta" = "type",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the command in the call, from zero.
        lenient command_index: i64 = "command_index",
        /// Next piece of the output.
        lenient delta: ShellCallOutputDelta = "delta",
    }
}

object! {
    /// The output of a shell command is complete.
    pub struct ResponseShellCallOutputContentDoneEvent {
        /// Always `"response.shell_call_output_content.done"`.
        constant r#type: "response.shell_call_output_content.done" = "type",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the command in the call, from zero.
        lenient command_index: i64 = "command_index",
        /// The complete output.
        lenient output: Vec<FunctionShellCallOutputContent> = "output",
    }
}

tagged_union! {
    /// An event of a streamed response, told apart by `type`.
    ///
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

event_types! {
    ResponseStreamEvent by "type" {
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
        "error" => Error,
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
        "response.compaction.compacting" => ResponseCompactionCompacting,
    }
}

sequence_numbers! {
    ResponseStreamEvent {
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
        Error,
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
    }
}

object! {
    /// More of the output text arrived.
    pub struct ResponseTextDeltaEvent {
        /// Always `"response.output_text.delta"`.
        constant r#type: "response.output_text.delta" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `content`, from zero.
        lenient content_index: i64 = "content_index",
        /// Next piece of the text.
        lenient delta: String = "delta",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Log probabilities of the tokens in `delta`.
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An output text is complete.
    pub struct ResponseTextDoneEvent {
        /// Always `"response.output_text.done"`.
        constant r#type: "response.output_text.done" = "type",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Position of the part in the item's `content`, from zero.
        lenient content_index: i64 = "content_index",
        /// The complete text.
        lenient text: String = "text",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
        /// Log probabilities of the tokens in `text`.
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
    }
}

object! {
    /// A web search is complete.
    pub struct ResponseWebSearchCallCompletedEvent {
        /// Always `"response.web_search_call.completed"`.
        constant r#type: "response.web_search_call.completed" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A web search call has started.
    pub struct ResponseWebSearchCallInProgressEvent {
        /// Always `"response.web_search_call.in_progress"`.
        constant r#type: "response.web_search_call.in_progress" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// A web search is running.
    pub struct ResponseWebSearchCallSearchingEvent {
        /// Always `"response.web_search_call.searching"`.
        constant r#type: "response.web_search_call.searching" = "type",
        /// Position of the item in the response's `output`, from zero.
        lenient output_index: i64 = "output_index",
        /// Identifier of the output item that the event belongs to.
        lenient item_id: String = "item_id",
        /// Position of the event in the stream.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// More output of a shell command.
    pub struct ShellCallOutputDelta {
        /// Next piece of standard output.
        optional stdout: String = "stdout",
        /// Next piece of standard error.
        optional stderr: String = "stderr",
    }
}
