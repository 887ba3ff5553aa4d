// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAdditionalTools, BetaAgentMessage, BetaAgentTag, BetaAnnotation, BetaImageGenToolCall,
    BetaLocalShellToolCall, BetaLocalShellToolCallOutput, BetaMcpApprovalRequest,
    BetaMcpApprovalResponseResource, BetaMcpListTools, BetaMcpToolCall, BetaMessagePhase, BetaMultiAgentCall,
    BetaMultiAgentCallOutput, BetaOutputMessageContent, BetaProgram, BetaProgramOutput,
    BetaResponseApplyPatchToolCall, BetaResponseApplyPatchToolCallOutput,
    BetaResponseCodeInterpreterToolCall, BetaResponseCompactionItem, BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem, BetaResponseCustomToolCall, BetaResponseCustomToolCallOutputItem,
    BetaResponseFileSearchToolCall, BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput, BetaResponseFunctionToolCall,
    BetaResponseFunctionToolCallOutputItem, BetaResponseFunctionWebSearch, BetaResponseReasoningItem,
    BetaResponseToolSearchCall, BetaResponseToolSearchOutputItem,
};
use crate::responses::{ResponseOutputMessageStatus, ResponseOutputRefusal, ResponseOutputText};
use crate::support::{object, params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `BetaOutputItem`.
    pub enum BetaResponseOutputItem by "type" {
        "message" => Message(BetaResponseOutputMessage),
        "file_search_call" => FileSearchCall(BetaResponseFileSearchToolCall),
        "function_call" => FunctionCall(BetaResponseFunctionToolCall),
        "function_call_output" => FunctionCallOutput(BetaResponseFunctionToolCallOutputItem),
        "agent_message" => AgentMessage(BetaAgentMessage),
        "multi_agent_call" => MultiAgentCall(BetaMultiAgentCall),
        "multi_agent_call_output" => MultiAgentCallOutput(BetaMultiAgentCallOutput),
        "web_search_call" => WebSearchCall(BetaResponseFunctionWebSearch),
        "computer_call" => ComputerCall(BetaResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(BetaResponseComputerToolCallOutputItem),
        "reasoning" => Reasoning(BetaResponseReasoningItem),
        "program" => Program(BetaProgram),
        "program_output" => ProgramOutput(BetaProgramOutput),
        "tool_search_call" => ToolSearchCall(BetaResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(BetaResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(BetaAdditionalTools),
        "compaction" => Compaction(BetaResponseCompactionItem),
        "image_generation_call" => ImageGenerationCall(BetaImageGenToolCall),
        "code_interpreter_call" => CodeInterpreterCall(BetaResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(BetaLocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(BetaLocalShellToolCallOutput),
        "shell_call" => ShellCall(BetaResponseFunctionShellToolCall),
        "shell_call_output" => ShellCallOutput(BetaResponseFunctionShellToolCallOutput),
        "apply_patch_call" => ApplyPatchCall(BetaResponseApplyPatchToolCall),
        "apply_patch_call_output" => ApplyPatchCallOutput(BetaResponseApplyPatchToolCallOutput),
        "mcp_call" => McpCall(BetaMcpToolCall),
        "mcp_list_tools" => McpListTools(BetaMcpListTools),
        "mcp_approval_request" => McpApprovalRequest(BetaMcpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(BetaMcpApprovalResponseResource),
        "custom_tool_call" => CustomToolCall(BetaResponseCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(BetaResponseCustomToolCallOutputItem),
    }
}

object! {
    /// An object: the document's `BetaResponseOutputItemAddedEvent`.
    pub struct BetaResponseOutputItemAddedEvent {
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
    }
}

object! {
    /// An object: the document's `BetaResponseOutputItemDoneEvent`.
    pub struct BetaResponseOutputItemDoneEvent {
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
    }
}

params! {
    /// An object: the document's `BetaOutputMessage`.
    pub struct BetaResponseOutputMessage {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `content`: a list.
        lenient content: Vec<BetaOutputMessageContent> = "content",
        /// The member `status`: a [`BetaResponseOutputMessageStatus`].
        given status: BetaResponseOutputMessageStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `phase`: a [`BetaMessagePhase`]. May be null.
        optional phase: BetaMessagePhase = "phase",
    }
}

/// A value: `status` of the document's `BetaOutputMessage`.
pub type BetaResponseOutputMessageStatus = ResponseOutputMessageStatus;

/// A value: the document's `BetaRefusalContent`.
pub type BetaResponseOutputRefusal = ResponseOutputRefusal;

/// A value: the document's `BetaOutputTextContent`.
pub type BetaResponseOutputText = ResponseOutputText;

object! {
    /// An object: the document's `BetaResponseOutputTextAnnotationAddedEvent`.
    pub struct BetaResponseOutputTextAnnotationAddedEvent {
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
    }
}
