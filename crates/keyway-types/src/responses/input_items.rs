// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

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
    /// An object: the document's `ResponseConfigurationUpdateItem`.
    pub struct ResponseConfigurationUpdateItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        /// The member `reasoning`: an object, [`ResponseConfigurationUpdateItemReasoning`].
        optional reasoning: ResponseConfigurationUpdateItemReasoning = "reasoning",
        /// The member `text`: an object, [`ResponseConfigurationUpdateItemText`].
        optional text: ResponseConfigurationUpdateItemText = "text",
    }
}

object! {
    /// An object: `reasoning` of the document's `ResponseConfigurationUpdateItem`.
    pub struct ResponseConfigurationUpdateItemReasoning {
        /// The member `effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional effort: ReasoningEffort = "effort",
    }
}

object! {
    /// An object: `text` of the document's `ResponseConfigurationUpdateItem`.
    pub struct ResponseConfigurationUpdateItemText {
        /// The member `format`: one of the shapes of [`ResponseConfigurationUpdateItemTextFormat`].
        lenient format: ResponseConfigurationUpdateItemTextFormat = "format",
    }
}

tagged_union! {
    /// One of several objects: `text.format` of the document's `ResponseConfigurationUpdateItem`.
    pub enum ResponseConfigurationUpdateItemTextFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
    }
}

object! {
    /// An object: the document's `CustomToolCallResource`.
    pub struct ResponseCustomToolCallItem {
        /// The member `type`: `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `input`: a text.
        lenient input: String = "input",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`FunctionCallStatus`].
        lenient status: FunctionCallStatus = "status",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

object! {
    /// An object: the document's `FunctionToolCallResource`.
    pub struct ResponseFunctionToolCallItem {
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`FunctionCallStatus`].
        lenient status: FunctionCallStatus = "status",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// What `responses.input_items.list` takes.
    pub struct ResponseInputItemListParams {
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

object! {
    /// An object: the document's `InputMessageResource`.
    pub struct ResponseInputMessageItem {
        /// The member `role`: one of the values of [`InputMessageRole`].
        lenient role: InputMessageRole = "role",
        /// The member `content`: a list.
        lenient content: ResponseInputMessageContentList = "content",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `status`: one of the values of [`InputMessageStatus`].
        optional status: InputMessageStatus = "status",
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
