// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    AdditionalTools, FunctionCallStatus, ImageGenToolCall, InputMessageRole, InputMessageStatus,
    LocalShellToolCall, LocalShellToolCallOutput, McpApprovalRequest, McpApprovalResponseResource,
    McpListTools, McpToolCall, Program, ProgramOutput, ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput, ResponseCodeInterpreterToolCall, ResponseCompactionItem,
    ResponseComputerToolCall, ResponseComputerToolCallOutputItem, ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall, ResponseFormatTextJsonSchemaConfig, ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput, ResponseFunctionToolCallOutputItem, ResponseFunctionWebSearch,
    ResponseIncludable, ResponseInputMessageContentList, ResponseOutputMessage, ResponseReasoningItem,
    ResponseToolSearchCall, ResponseToolSearchOutputItem, ToolCallCaller,
};
use crate::shared::{ReasoningEffort, ResponseFormatText, SortOrder};
use crate::support::{object, params, tagged_union};

object! {
    pub struct ResponseConfigurationUpdateItem {
        lenient id: String = "id",
        /// Always `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        optional reasoning: ResponseConfigurationUpdateItemReasoning = "reasoning",
        optional text: ResponseConfigurationUpdateItemText = "text",
    }
}

object! {
    pub struct ResponseConfigurationUpdateItemReasoning {
        /// Default: `"medium"`. Nullable.
        optional effort: ReasoningEffort = "effort",
    }
}

object! {
    pub struct ResponseConfigurationUpdateItemText {
        lenient format: ResponseConfigurationUpdateItemTextFormat = "format",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseConfigurationUpdateItemTextFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
    }
}

object! {
    pub struct ResponseCustomToolCallItem {
        /// Always `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        lenient call_id: String = "call_id",
        lenient name: String = "name",
        lenient input: String = "input",
        lenient id: String = "id",
        lenient status: FunctionCallStatus = "status",
        /// Nullable.
        optional caller: ToolCallCaller = "caller",
        optional namespace: String = "namespace",
        optional r#async: bool = "async",
        optional created_by: String = "created_by",
    }
}

object! {
    pub struct ResponseFunctionToolCallItem {
        /// Always `"function_call"`.
        constant r#type: "function_call" = "type",
        lenient call_id: String = "call_id",
        lenient name: String = "name",
        lenient arguments: String = "arguments",
        lenient id: String = "id",
        lenient status: FunctionCallStatus = "status",
        /// Nullable.
        optional caller: ToolCallCaller = "caller",
        optional namespace: String = "namespace",
        optional r#async: bool = "async",
        optional created_by: String = "created_by",
    }
}

params! {
    /// Parameters of `responses.input_items.list`.
    pub struct ResponseInputItemListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional include: Vec<ResponseIncludable> = "include",
    }
}

object! {
    pub struct ResponseInputMessageItem {
        lenient role: InputMessageRole = "role",
        lenient content: ResponseInputMessageContentList = "content",
        lenient id: String = "id",
        /// Always `"message"`.
        constant r#type: "message" = "type",
        optional status: InputMessageStatus = "status",
    }
}

tagged_union! {
    /// Returned by `responses.input_items.list`. A union, told apart by `type`.
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
