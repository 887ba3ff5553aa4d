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
    /// A change of settings in the middle of the conversation, as the API returns it.
    pub struct ResponseConfigurationUpdateItem {
        lenient id: String = "id",
        /// Always `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        /// Reasoning settings from here on.
        optional reasoning: ResponseConfigurationUpdateItemReasoning = "reasoning",
        /// Text settings from here on.
        optional text: ResponseConfigurationUpdateItemText = "text",
    }
}

object! {
    /// The reasoning settings of a configuration update.
    pub struct ResponseConfigurationUpdateItemReasoning {
        /// How much the model reasons from here on. Default: `"medium"`. Nullable.
        optional effort: ReasoningEffort = "effort",
    }
}

object! {
    /// The text settings of a configuration update.
    pub struct ResponseConfigurationUpdateItemText {
        /// Format of the text output from here on.
        lenient format: ResponseConfigurationUpdateItemTextFormat = "format",
    }
}

tagged_union! {
    /// The text format of a configuration update, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ResponseConfigurationUpdateItemTextFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
    }
}

object! {
    /// A call of a custom tool, as stored by the API.
    pub struct ResponseCustomToolCallItem {
        /// Always `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// Identifier that pairs the call with its output, `call_…`.
        lenient call_id: String = "call_id",
        lenient name: String = "name",
        /// Text that the model passes to the tool.
        lenient input: String = "input",
        /// Identifier of the item, `ctc_…`.
        lenient id: String = "id",
        /// How far the call has progressed.
        lenient status: FunctionCallStatus = "status",
        /// Who made the call: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCaller = "caller",
        optional namespace: String = "namespace",
        /// Whether the model continues before the output is available.
        optional r#async: bool = "async",
        /// Identifier of the actor that created the item.
        optional created_by: String = "created_by",
    }
}

object! {
    /// A call of one of your functions, as stored by the API.
    pub struct ResponseFunctionToolCallItem {
        /// Always `"function_call"`.
        constant r#type: "function_call" = "type",
        /// Identifier that pairs the call with its output, `call_…`.
        lenient call_id: String = "call_id",
        /// Name of the function to run.
        lenient name: String = "name",
        /// Arguments as JSON text, which may be malformed unless the function is strict.
        lenient arguments: String = "arguments",
        /// Identifier of the item, `fc_…`.
        lenient id: String = "id",
        /// How far the call has progressed.
        lenient status: FunctionCallStatus = "status",
        /// Who made the call: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCaller = "caller",
        optional namespace: String = "namespace",
        /// Whether the model continues before the output is available.
        optional r#async: bool = "async",
        /// Identifier of the actor that created the item.
        optional created_by: String = "created_by",
    }
}

params! {
    /// Parameters of `responses.input_items.list`.
    pub struct ResponseInputItemListParams {
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

object! {
    /// An input message, as stored by the API.
    pub struct ResponseInputMessageItem {
        /// Role of the message's author.
        lenient role: InputMessageRole = "role",
        /// Parts of the message: text, images and files.
        lenient content: ResponseInputMessageContentList = "content",
        /// Identifier of the message, `msg_…`.
        lenient id: String = "id",
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// How far the message has progressed.
        optional status: InputMessageStatus = "status",
    }
}

tagged_union! {
    /// An item as stored by the API, told apart by `type`.
    ///
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
