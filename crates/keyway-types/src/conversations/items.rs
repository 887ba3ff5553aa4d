// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

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
    /// An item of a conversation, such as a message or a tool call; told apart by `type`.
    ///
    /// Returned by `conversations.items.list`, `conversations.items.retrieve`. A union, told apart
    /// by `type`.
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
    /// Parameters of `conversations.items.create`.
    pub struct ConversationItemCreateParams {
        /// Items to add at the end of the conversation. At most 20 items.
        required items: Vec<ResponseInputItem> = "items",
        /// Additional data to return that is left out otherwise, such as search results.
        optional include: Vec<ResponseIncludable> = "include",
    }
}

object! {
    /// A page of a conversation's items.
    ///
    /// Returned by `conversations.items.create`, `conversations.items.list`.
    pub struct ConversationItemList {
        /// Always `"list"`.
        constant object: "list" = "object",
        /// Items of the page.
        lenient data: Vec<ConversationItem> = "data",
        /// Whether more items follow after this page.
        lenient has_more: bool = "has_more",
        /// Identifier of the first item of the page.
        lenient first_id: String = "first_id",
        /// Identifier of the last item of the page; pass it as `after` to get the next page.
        lenient last_id: String = "last_id",
    }
}

params! {
    /// Parameters of `conversations.items.list`.
    pub struct ConversationItemListParams {
        /// Number of items per page. Default: `20`.
        optional limit: i64 = "limit",
        /// Order of the items by age.
        optional order: SortOrder = "order",
        /// Identifier of the item after which the page begins, usually the last of the previous page.
        optional after: String = "after",
        /// Additional data to return that is left out otherwise, such as search results.
        optional include: Vec<ResponseIncludable> = "include",
    }
}

params! {
    /// Parameters of `conversations.items.retrieve`.
    pub struct ConversationItemRetrieveParams {
        /// Additional data to return that is left out otherwise, such as search results.
        optional include: Vec<ResponseIncludable> = "include",
    }
}
