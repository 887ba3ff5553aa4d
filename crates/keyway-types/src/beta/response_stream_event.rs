// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    BetaAgentTag, BetaAnnotation, BetaFunctionShellCallOutputContent, BetaOutputContent, BetaResponse,
    BetaResponseCompactionCompactingEventAgent, BetaResponseLogProb, BetaResponseOutputItem,
    BetaResponseReasoningSummaryPartAddedEventPart, BetaResponseReasoningSummaryPartDoneEventPart,
    BetaShellCallOutputDelta,
};
use crate::support::{event_types, object, sequence_numbers, tagged_union};

object! {
    pub struct BetaResponseAudioDeltaEvent {
        /// Always `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseAudioDoneEvent {
        /// Always `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseAudioTranscriptDeltaEvent {
        /// Always `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseAudioTranscriptDoneEvent {
        /// Always `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseCodeInterpreterCallCodeDeltaEvent {
        /// Always `"response.code_interpreter_call_code.delta"`.
        constant r#type: "response.code_interpreter_call_code.delta" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponseCodeInterpreterCallCodeDoneEvent {
        /// Always `"response.code_interpreter_call_code.done"`.
        constant r#type: "response.code_interpreter_call_code.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient code: String = "code",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseCodeInterpreterCallCompletedEvent {
        /// Always `"response.code_interpreter_call.completed"`.
        constant r#type: "response.code_interpreter_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseCodeInterpreterCallInProgressEvent {
        /// Always `"response.code_interpreter_call.in_progress"`.
        constant r#type: "response.code_interpreter_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseCodeInterpreterCallInterpretingEvent {
        /// Always `"response.code_interpreter_call.interpreting"`.
        constant r#type: "response.code_interpreter_call.interpreting" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseCompactionCompactingEvent {
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Always `"response.compaction.compacting"`.
        constant r#type: "response.compaction.compacting" = "type",
        optional agent: BetaResponseCompactionCompactingEventAgent = "agent",
    }
}

object! {
    pub struct BetaResponseCompletedEvent {
        /// Always `"response.completed"`.
        constant r#type: "response.completed" = "type",
        lenient response: Box<BetaResponse> = "response",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseContentPartAddedEvent {
        /// Always `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient part: BetaOutputContent = "part",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseContentPartDoneEvent {
        /// Always `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient part: BetaOutputContent = "part",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseCreatedEvent {
        /// Always `"response.created"`.
        constant r#type: "response.created" = "type",
        lenient response: Box<BetaResponse> = "response",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseCustomToolCallInputDeltaEvent {
        /// Always `"response.custom_tool_call_input.delta"`.
        constant r#type: "response.custom_tool_call_input.delta" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponseCustomToolCallInputDoneEvent {
        /// Always `"response.custom_tool_call_input.done"`.
        constant r#type: "response.custom_tool_call_input.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient input: String = "input",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseErrorEvent {
        /// Always `"error"`.
        constant r#type: "error" = "type",
        /// Nullable.
        optional code: String = "code",
        lenient message: String = "message",
        /// Nullable.
        optional param: String = "param",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseFailedEvent {
        /// Always `"response.failed"`.
        constant r#type: "response.failed" = "type",
        lenient response: Box<BetaResponse> = "response",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseFileSearchCallCompletedEvent {
        /// Always `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseFileSearchCallInProgressEvent {
        /// Always `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseFileSearchCallSearchingEvent {
        /// Always `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseFunctionCallArgumentsDeltaEvent {
        /// Always `"response.function_call_arguments.delta"`.
        constant r#type: "response.function_call_arguments.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponseFunctionCallArgumentsDoneEvent {
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
    }
}

object! {
    pub struct BetaResponseImageGenCallCompletedEvent {
        /// Always `"response.image_generation_call.completed"`.
        constant r#type: "response.image_generation_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseImageGenCallGeneratingEvent {
        /// Always `"response.image_generation_call.generating"`.
        constant r#type: "response.image_generation_call.generating" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseImageGenCallInProgressEvent {
        /// Always `"response.image_generation_call.in_progress"`.
        constant r#type: "response.image_generation_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseImageGenCallPartialImageEvent {
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
    }
}

object! {
    pub struct BetaResponseInProgressEvent {
        /// Always `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        lenient response: Box<BetaResponse> = "response",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseIncompleteEvent {
        /// Always `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        lenient response: Box<BetaResponse> = "response",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseMcpCallArgumentsDeltaEvent {
        /// Always `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponseMcpCallArgumentsDoneEvent {
        /// Always `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient arguments: String = "arguments",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseMcpCallCompletedEvent {
        /// Always `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseMcpCallFailedEvent {
        /// Always `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseMcpCallInProgressEvent {
        /// Always `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseMcpListToolsCompletedEvent {
        /// Always `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseMcpListToolsFailedEvent {
        /// Always `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseMcpListToolsInProgressEvent {
        /// Always `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseOutputItemAddedEvent {
        /// Always `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        lenient output_index: i64 = "output_index",
        lenient item: Box<BetaResponseOutputItem> = "item",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseOutputItemDoneEvent {
        /// Always `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        lenient output_index: i64 = "output_index",
        lenient item: Box<BetaResponseOutputItem> = "item",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseOutputTextAnnotationAddedEvent {
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
    }
}

object! {
    pub struct BetaResponseQueuedEvent {
        /// Always `"response.queued"`.
        constant r#type: "response.queued" = "type",
        lenient response: Box<BetaResponse> = "response",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseReasoningSummaryPartAddedEvent {
        /// Always `"response.reasoning_summary_part.added"`.
        constant r#type: "response.reasoning_summary_part.added" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient part: BetaResponseReasoningSummaryPartAddedEventPart = "part",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseReasoningSummaryPartDoneEvent {
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
    }
}

object! {
    pub struct BetaResponseReasoningSummaryTextDeltaEvent {
        /// Always `"response.reasoning_summary_text.delta"`.
        constant r#type: "response.reasoning_summary_text.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponseReasoningSummaryTextDoneEvent {
        /// Always `"response.reasoning_summary_text.done"`.
        constant r#type: "response.reasoning_summary_text.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient summary_index: i64 = "summary_index",
        lenient text: String = "text",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseReasoningTextDeltaEvent {
        /// Always `"response.reasoning_text.delta"`.
        constant r#type: "response.reasoning_text.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponseReasoningTextDoneEvent {
        /// Always `"response.reasoning_text.done"`.
        constant r#type: "response.reasoning_text.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient text: String = "text",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseRefusalDeltaEvent {
        /// Always `"response.refusal.delta"`.
        constant r#type: "response.refusal.delta" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient delta: String = "delta",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponseRefusalDoneEvent {
        /// Always `"response.refusal.done"`.
        constant r#type: "response.refusal.done" = "type",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient content_index: i64 = "content_index",
        lenient refusal: String = "refusal",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseShellCallCommandAddedEvent {
        /// Always `"response.shell_call_command.added"`.
        constant r#type: "response.shell_call_command.added" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient command: String = "command",
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseShellCallCommandDeltaEvent {
        /// Always `"response.shell_call_command.delta"`.
        constant r#type: "response.shell_call_command.delta" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient delta: String = "delta",
        optional agent: BetaAgentTag = "agent",
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponseShellCallCommandDoneEvent {
        /// Always `"response.shell_call_command.done"`.
        constant r#type: "response.shell_call_command.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient command: String = "command",
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseShellCallOutputContentDeltaEvent {
        /// Always `"response.shell_call_output_content.delta"`.
        constant r#type: "response.shell_call_output_content.delta" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient delta: BetaShellCallOutputDelta = "delta",
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseShellCallOutputContentDoneEvent {
        /// Always `"response.shell_call_output_content.done"`.
        constant r#type: "response.shell_call_output_content.done" = "type",
        lenient sequence_number: i64 = "sequence_number",
        lenient item_id: String = "item_id",
        lenient output_index: i64 = "output_index",
        lenient command_index: i64 = "command_index",
        lenient output: Vec<BetaFunctionShellCallOutputContent> = "output",
        optional agent: BetaAgentTag = "agent",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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

event_types! {
    BetaResponseStreamEvent by "type" {
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
    BetaResponseStreamEvent {
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
    pub struct BetaResponseTextDeltaEvent {
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
        /// Nullable.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    pub struct BetaResponseTextDoneEvent {
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
    }
}

object! {
    pub struct BetaResponseWebSearchCallCompletedEvent {
        /// Always `"response.web_search_call.completed"`.
        constant r#type: "response.web_search_call.completed" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseWebSearchCallInProgressEvent {
        /// Always `"response.web_search_call.in_progress"`.
        constant r#type: "response.web_search_call.in_progress" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaResponseWebSearchCallSearchingEvent {
        /// Always `"response.web_search_call.searching"`.
        constant r#type: "response.web_search_call.searching" = "type",
        lenient output_index: i64 = "output_index",
        lenient item_id: String = "item_id",
        lenient sequence_number: i64 = "sequence_number",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}
