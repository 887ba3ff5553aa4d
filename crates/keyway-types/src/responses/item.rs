// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AdditionalTools, ConversationMessage, FunctionToolCallOutput, ImageGenToolCall, LocalShellToolCall,
    LocalShellToolCallOutput, McpApprovalRequest, McpApprovalResponseResource, McpListTools, McpToolCall,
    Program, ProgramOutput, ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall, ResponseCompactionItem, ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem, ResponseConfigurationUpdateItem, ResponseCustomToolCall,
    ResponseCustomToolCallItem, ResponseCustomToolCallOutput, ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCall, ResponseFunctionToolCallItem, ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch, ResponseInputMessageItem, ResponseOutputMessage, ResponseReasoningItem,
    ResponseToolSearchCall, ResponseToolSearchOutputItem,
};
use crate::support::{params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `ItemField`.
    pub enum ItemField by "type" {
        "message" => Message(ConversationMessage),
        "program" => Program(Program),
        "program_output" => ProgramOutput(ProgramOutput),
        "function_call" => FunctionCall(ResponseFunctionToolCall),
        "tool_search_call" => ToolSearchCall(ResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(ResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(AdditionalTools),
        "function_call_output" => FunctionCallOutput(FunctionToolCallOutput),
        "file_search_call" => FileSearchCall(ResponseFileSearchToolCall),
        "web_search_call" => WebSearchCall(ResponseFunctionWebSearch),
        "image_generation_call" => ImageGenerationCall(ImageGenToolCall),
        "computer_call" => ComputerCall(ResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(ResponseComputerToolCallOutputItem),
        "reasoning" => Reasoning(ResponseReasoningItem),
        "compaction" => Compaction(ResponseCompactionItem),
        "code_interpreter_call" => CodeInterpreterCall(ResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(LocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(LocalShellToolCallOutput),
        "shell_call" => ShellCall(ResponseFunctionShellToolCall),
        "shell_call_output" => ShellCallOutput(ResponseFunctionShellToolCallOutput),
        "apply_patch_call" => ApplyPatchCall(ResponseApplyPatchToolCall),
        "apply_patch_call_output" => ApplyPatchCallOutput(ResponseApplyPatchToolCallOutput),
        "mcp_list_tools" => McpListTools(McpListTools),
        "mcp_approval_request" => McpApprovalRequest(McpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(McpApprovalResponseResource),
        "mcp_call" => McpCall(McpToolCall),
        "custom_tool_call" => CustomToolCall(ResponseCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(ResponseCustomToolCallOutput),
    }
}

params! {
    /// An object: the document's `ItemReferenceParam`.
    pub struct ItemReferenceParam {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"item_reference"`. The API's default: `"item_reference"`. May be null.
        constant r#type: "item_reference" = "type",
    }
}

tagged_union! {
    /// What `responses.input_items.list` gives: one of several objects: the document's `ItemResource`.
    pub enum ResponseItem by "type" {
        "file_search_call" => FileSearchCall(ResponseFileSearchToolCall),
        "computer_call" => ComputerCall(ResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(ResponseComputerToolCallOutputItem),
        "web_search_call" => WebSearchCall(ResponseFunctionWebSearch),
        "function_call" => FunctionCall(ResponseFunctionToolCallItem),
        "function_call_output" => FunctionCallOutput(ResponseFunctionToolCallOutputItem),
        "tool_search_call" => ToolSearchCall(ResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(ResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(AdditionalTools),
        "reasoning" => Reasoning(ResponseReasoningItem),
        "program" => Program(Program),
        "program_output" => ProgramOutput(ProgramOutput),
        "compaction" => Compaction(ResponseCompactionItem),
        "image_generation_call" => ImageGenerationCall(ImageGenToolCall),
        "code_interpreter_call" => CodeInterpreterCall(ResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(LocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(LocalShellToolCallOutput),
        "shell_call" => ShellCall(ResponseFunctionShellToolCall),
        "shell_call_output" => ShellCallOutput(ResponseFunctionShellToolCallOutput),
        "apply_patch_call" => ApplyPatchCall(ResponseApplyPatchToolCall),
        "apply_patch_call_output" => ApplyPatchCallOutput(ResponseApplyPatchToolCallOutput),
        "mcp_list_tools" => McpListTools(McpListTools),
        "mcp_approval_request" => McpApprovalRequest(McpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(McpApprovalResponseResource),
        "mcp_call" => McpCall(McpToolCall),
        "custom_tool_call" => CustomToolCall(ResponseCustomToolCallItem),
        "custom_tool_call_output" => CustomToolCallOutput(ResponseCustomToolCallOutputItem),
        "configuration_update" => ConfigurationUpdate(ResponseConfigurationUpdateItem),
        choose "message" {
            ResponseInputMessageItem(ResponseInputMessageItem) if Is("role", &["user", "system", "developer"]),
            ResponseOutputMessage(ResponseOutputMessage) if Is("role", &["assistant"]),
        }
    }
}
