// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AdditionalTools, Annotation, ImageGenToolCall, LocalShellToolCall, LocalShellToolCallOutput, LogProb,
    McpApprovalRequest, McpApprovalResponseResource, McpListTools, McpToolCall, MessagePhase, Program,
    ProgramOutput, ReasoningTextContent, ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall, ResponseCompactionItem, ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem, ResponseCustomToolCall, ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCall, ResponseFunctionToolCallOutputItem, ResponseFunctionWebSearch,
    ResponseReasoningItem, ResponseToolSearchCall, ResponseToolSearchOutputItem,
};
use crate::support::{object, open_enum, params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `OutputContent`.
    pub enum OutputContent by "type" {
        "output_text" => OutputText(ResponseOutputText),
        "refusal" => Refusal(ResponseOutputRefusal),
        "reasoning_text" => ReasoningText(ReasoningTextContent),
    }
}

tagged_union! {
    /// One of several objects: the document's `OutputMessageContent`.
    pub enum OutputMessageContent by "type" {
        "output_text" => OutputText(ResponseOutputText),
        "refusal" => Refusal(ResponseOutputRefusal),
    }
}

tagged_union! {
    /// One of several objects: the document's `OutputItem`.
    pub enum ResponseOutputItem by "type" {
        "message" => Message(ResponseOutputMessage),
        "file_search_call" => FileSearchCall(ResponseFileSearchToolCall),
        "function_call" => FunctionCall(ResponseFunctionToolCall),
        "function_call_output" => FunctionCallOutput(ResponseFunctionToolCallOutputItem),
        "web_search_call" => WebSearchCall(ResponseFunctionWebSearch),
        "computer_call" => ComputerCall(ResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(ResponseComputerToolCallOutputItem),
        "reasoning" => Reasoning(ResponseReasoningItem),
        "program" => Program(Program),
        "program_output" => ProgramOutput(ProgramOutput),
        "tool_search_call" => ToolSearchCall(ResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(ResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(AdditionalTools),
        "compaction" => Compaction(ResponseCompactionItem),
        "image_generation_call" => ImageGenerationCall(ImageGenToolCall),
        "code_interpreter_call" => CodeInterpreterCall(ResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(LocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(LocalShellToolCallOutput),
        "shell_call" => ShellCall(ResponseFunctionShellToolCall),
        "shell_call_output" => ShellCallOutput(ResponseFunctionShellToolCallOutput),
        "apply_patch_call" => ApplyPatchCall(ResponseApplyPatchToolCall),
        "apply_patch_call_output" => ApplyPatchCallOutput(ResponseApplyPatchToolCallOutput),
        "mcp_call" => McpCall(McpToolCall),
        "mcp_list_tools" => McpListTools(McpListTools),
        "mcp_approval_request" => McpApprovalRequest(McpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(McpApprovalResponseResource),
        "custom_tool_call" => CustomToolCall(ResponseCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(ResponseCustomToolCallOutputItem),
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

params! {
    /// An object: the document's `OutputMessage`.
    pub struct ResponseOutputMessage {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `content`: a list.
        lenient content: Vec<OutputMessageContent> = "content",
        /// The member `status`: one of the values of [`ResponseOutputMessageStatus`].
        given status: ResponseOutputMessageStatus = "status",
        /// The member `phase`: one of the values of [`MessagePhase`]. May be null.
        optional phase: MessagePhase = "phase",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `OutputMessage`.
    pub enum ResponseOutputMessageStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `RefusalContent`.
    pub struct ResponseOutputRefusal {
        /// The member `type`: `"refusal"`. The API's default: `"refusal"`.
        constant r#type: "refusal" = "type",
        /// The member `refusal`: a text.
        given refusal: String = "refusal",
    }
}

params! {
    /// An object: the document's `OutputTextContent`.
    pub struct ResponseOutputText {
        /// The member `type`: `"output_text"`. The API's default: `"output_text"`.
        constant r#type: "output_text" = "type",
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `annotations`: a list.
        lenient annotations: Vec<Annotation> = "annotations",
        /// The member `logprobs`: a list.
        lenient logprobs: Vec<LogProb> = "logprobs",
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
