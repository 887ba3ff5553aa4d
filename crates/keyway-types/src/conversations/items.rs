// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::responses::{
    AdditionalTools, ConversationMessage, ImageGenToolCall, LocalShellToolCall, LocalShellToolCallOutput,
    McpApprovalRequest, McpApprovalResponseResource, McpListTools, McpToolCall, Program, ProgramOutput,
    ResponseApplyPatchToolCall, ResponseApplyPatchToolCallOutput, ResponseCodeInterpreterToolCall,
    ResponseCompactionItem, ResponseComputerToolCall, ResponseComputerToolCallOutputItem,
    ResponseConfigurationUpdateItem, ResponseCustomToolCall, ResponseCustomToolCallOutput,
    ResponseFileSearchToolCall, ResponseFunctionShellToolCall, ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallItem, ResponseFunctionToolCallOutputItem, ResponseFunctionWebSearch,
    ResponseIncludable, ResponseInputItem, ResponseReasoningItem, ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
};
use crate::shared::SortOrder;
use crate::support::{object, params, tagged_union};

tagged_union! {
    /// What `conversations.items.list`, `conversations.items.retrieve` gives: one of several objects: the document's `ConversationItem`.
    pub enum ConversationItem by "type" {
        "message" => Message(ConversationMessage),
        "function_call" => FunctionCall(ResponseFunctionToolCallItem),
        "function_call_output" => FunctionCallOutput(ResponseFunctionToolCallOutputItem),
        "file_search_call" => FileSearchCall(ResponseFileSearchToolCall),
        "web_search_call" => WebSearchCall(ResponseFunctionWebSearch),
        "image_generation_call" => ImageGenerationCall(ImageGenToolCall),
        "computer_call" => ComputerCall(ResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(ResponseComputerToolCallOutputItem),
        "tool_search_call" => ToolSearchCall(ResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(ResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(AdditionalTools),
        "reasoning" => Reasoning(ResponseReasoningItem),
        "program" => Program(Program),
        "program_output" => ProgramOutput(ProgramOutput),
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
        "configuration_update" => ConfigurationUpdate(ResponseConfigurationUpdateItem),
    }
}

params! {
    /// What `conversations.items.create` takes.
    pub struct ConversationItemCreateParams {
        /// The member `items`: a list of at most 20 items.
        required items: Vec<ResponseInputItem> = "items",
        /// The member `include`: a list.
        optional include: Vec<ResponseIncludable> = "include",
    }
}

object! {
    /// What `conversations.items.create`, `conversations.items.list` gives: an object: the document's `ConversationItemList`.
    pub struct ConversationItemList {
        /// The member `object`: `"list"`.
        constant object: "list" = "object",
        /// The member `data`: a list.
        lenient data: Vec<ConversationItem> = "data",
        /// The member `has_more`: true or false.
        lenient has_more: bool = "has_more",
        /// The member `first_id`: a text.
        lenient first_id: String = "first_id",
        /// The member `last_id`: a text.
        lenient last_id: String = "last_id",
    }
}

params! {
    /// What `conversations.items.list` takes.
    pub struct ConversationItemListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `include`: a list.
        optional include: Vec<ResponseIncludable> = "include",
    }
}

params! {
    /// What `conversations.items.retrieve` takes.
    pub struct ConversationItemRetrieveParams {
        /// The member `include`: a list.
        optional include: Vec<ResponseIncludable> = "include",
    }
}
