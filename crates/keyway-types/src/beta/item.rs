// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAdditionalTools, BetaAgentMessage, BetaAgentTagParam, BetaFunctionToolCallOutput,
    BetaImageGenToolCall, BetaLocalShellToolCall, BetaLocalShellToolCallOutput, BetaMcpApprovalRequest,
    BetaMcpApprovalResponseResource, BetaMcpListTools, BetaMcpToolCall, BetaMessage, BetaMultiAgentCall,
    BetaMultiAgentCallOutput, BetaProgram, BetaProgramOutput, BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput, BetaResponseCodeInterpreterToolCall, BetaResponseCompactionItem,
    BetaResponseComputerToolCall, BetaResponseComputerToolCallOutputItem, BetaResponseCustomToolCall,
    BetaResponseCustomToolCallOutput, BetaResponseFileSearchToolCall, BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput, BetaResponseFunctionToolCall, BetaResponseFunctionWebSearch,
    BetaResponseReasoningItem, BetaResponseToolSearchCall, BetaResponseToolSearchOutputItem,
};
use crate::support::{params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `BetaItemField`.
    pub enum BetaItemField by "type" {
        "message" => Message(BetaMessage),
        "program" => Program(BetaProgram),
        "program_output" => ProgramOutput(BetaProgramOutput),
        "function_call" => FunctionCall(BetaResponseFunctionToolCall),
        "multi_agent_call" => MultiAgentCall(BetaMultiAgentCall),
        "multi_agent_call_output" => MultiAgentCallOutput(BetaMultiAgentCallOutput),
        "tool_search_call" => ToolSearchCall(BetaResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(BetaResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(BetaAdditionalTools),
        "agent_message" => AgentMessage(BetaAgentMessage),
        "function_call_output" => FunctionCallOutput(BetaFunctionToolCallOutput),
        "file_search_call" => FileSearchCall(BetaResponseFileSearchToolCall),
        "web_search_call" => WebSearchCall(BetaResponseFunctionWebSearch),
        "image_generation_call" => ImageGenerationCall(BetaImageGenToolCall),
        "computer_call" => ComputerCall(BetaResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(BetaResponseComputerToolCallOutputItem),
        "reasoning" => Reasoning(BetaResponseReasoningItem),
        "compaction" => Compaction(BetaResponseCompactionItem),
        "code_interpreter_call" => CodeInterpreterCall(BetaResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(BetaLocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(BetaLocalShellToolCallOutput),
        "shell_call" => ShellCall(BetaResponseFunctionShellToolCall),
        "shell_call_output" => ShellCallOutput(BetaResponseFunctionShellToolCallOutput),
        "apply_patch_call" => ApplyPatchCall(BetaResponseApplyPatchToolCall),
        "apply_patch_call_output" => ApplyPatchCallOutput(BetaResponseApplyPatchToolCallOutput),
        "mcp_list_tools" => McpListTools(BetaMcpListTools),
        "mcp_approval_request" => McpApprovalRequest(BetaMcpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(BetaMcpApprovalResponseResource),
        "mcp_call" => McpCall(BetaMcpToolCall),
        "custom_tool_call" => CustomToolCall(BetaResponseCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(BetaResponseCustomToolCallOutput),
    }
}

params! {
    /// An object: the document's `BetaItemReferenceParam`.
    pub struct BetaItemReferenceParam {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `type`: `"item_reference"`. The API's default: `"item_reference"`. May be null.
        constant r#type: "item_reference" = "type",
    }
}
