// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    ComputerCallSafetyCheckParam, ContainerReference, EmptyModelParam, ImageDetail, ImageGenToolCall,
    InputMessageRole, InputMessageStatus, LocalEnvironment, LocalShellToolCall, LocalShellToolCallOutput,
    McpApprovalRequest, McpListTools, McpToolCall, MessagePhase, ResponseCodeInterpreterToolCall,
    ResponseComputerToolCall, ResponseComputerToolCallOutputScreenshot, ResponseCustomToolCall,
    ResponseCustomToolCallOutput, ResponseFileSearchToolCall, ResponseFormatTextJsonSchemaConfig,
    ResponseFunctionToolCall, ResponseFunctionWebSearch, ResponseInputContent,
    ResponseInputMessageContentList, ResponseOutputMessage, ResponseReasoningItem, Tool, ToolCallCallerParam,
    ToolSearchExecutionType,
};
use crate::shared::{PromptCacheBreakpointParam, ReasoningEffort, ResponseFormatText};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    pub struct AdditionalToolsItemParam {
        /// Always `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// Always `"developer"`.
        constant role: "developer" = "role",
        lenient tools: Vec<Tool> = "tools",
        /// Nullable.
        optional id: String = "id",
    }
}

open_enum! {
    pub enum ApplyPatchCallOutputStatusParam {
        Completed = "completed",
        Failed = "failed",
    }
}

open_enum! {
    pub enum ApplyPatchCallStatusParam {
        InProgress = "in_progress",
        Completed = "completed",
    }
}

params! {
    pub struct ApplyPatchCreateFileOperationParam {
        /// Always `"create_file"`.
        constant r#type: "create_file" = "type",
        /// At least 1 characters.
        given path: String = "path",
        /// At most 10485760 characters.
        given diff: String = "diff",
    }
}

params! {
    pub struct ApplyPatchDeleteFileOperationParam {
        /// Always `"delete_file"`.
        constant r#type: "delete_file" = "type",
        /// At least 1 characters.
        given path: String = "path",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ApplyPatchOperationParam by "type" {
        "create_file" => CreateFile(ApplyPatchCreateFileOperationParam),
        "delete_file" => DeleteFile(ApplyPatchDeleteFileOperationParam),
        "update_file" => UpdateFile(ApplyPatchUpdateFileOperationParam),
    }
}

params! {
    pub struct ApplyPatchToolCallItemParam {
        /// Always `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        given status: ApplyPatchCallStatusParam = "status",
        given operation: ApplyPatchOperationParam = "operation",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional caller: ToolCallCallerParam = "caller",
    }
}

params! {
    pub struct ApplyPatchToolCallOutputItemParam {
        /// Always `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        given status: ApplyPatchCallOutputStatusParam = "status",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional caller: ToolCallCallerParam = "caller",
        /// At most 10485760 characters. Nullable.
        optional output: String = "output",
    }
}

params! {
    pub struct ApplyPatchUpdateFileOperationParam {
        /// Always `"update_file"`.
        constant r#type: "update_file" = "type",
        /// At least 1 characters.
        given path: String = "path",
        /// At most 10485760 characters.
        given diff: String = "diff",
    }
}

params! {
    pub struct CompactionTriggerItemParam {
        /// Always `"compaction_trigger"`.
        constant r#type: "compaction_trigger" = "type",
        /// Nullable.
        optional id: String = "id",
    }
}

params! {
    pub struct ComputerCallOutputItemParam {
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        /// Always `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        given output: ResponseComputerToolCallOutputScreenshot = "output",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional acknowledged_safety_checks: Vec<ComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// Nullable.
        optional status: FunctionCallItemStatus = "status",
    }
}

params! {
    pub struct EasyInputMessage {
        given role: EasyInputMessageRole = "role",
        given content: EasyInputMessageContent = "content",
        /// Nullable.
        optional phase: MessagePhase = "phase",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    pub enum EasyInputMessageContent {
        string => String(String),
        array => ResponseInputMessageContentList(Vec<ResponseInputContent>),
    }
}

open_enum! {
    pub enum EasyInputMessageRole {
        User = "user",
        Assistant = "assistant",
        System = "system",
        Developer = "developer",
    }
}

open_enum! {
    pub enum FileDetailEnum {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

open_enum! {
    pub enum FunctionCallItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    pub struct FunctionCallOutputItemParam {
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        given output: FunctionCallOutputItemParamOutput = "output",
        /// Nullable.
        optional id: String = "id",
        /// 1 to 64 characters. Nullable.
        optional call_id: String = "call_id",
        /// 1 to 128 characters. Nullable.
        optional name: String = "name",
        /// 1 to 64 characters. Nullable.
        optional namespace: String = "namespace",
        /// Nullable.
        optional caller: ToolCallCallerParam = "caller",
        /// Nullable.
        optional status: FunctionCallItemStatus = "status",
    }
}

kind_union! {
    pub enum FunctionCallOutputItemParamOutput {
        string => String(String),
        array => List(Vec<ResponseFunctionCallOutputItem>),
    }
}

params! {
    pub struct FunctionShellActionParam {
        lenient commands: Vec<String> = "commands",
        /// Nullable.
        optional timeout_ms: i64 = "timeout_ms",
        /// Nullable.
        optional max_output_length: i64 = "max_output_length",
    }
}

params! {
    pub struct FunctionShellCallItemParam {
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        /// Always `"shell_call"`.
        constant r#type: "shell_call" = "type",
        given action: FunctionShellActionParam = "action",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional caller: ToolCallCallerParam = "caller",
        /// Nullable.
        optional status: FunctionShellCallItemStatus = "status",
        /// Nullable.
        optional environment: FunctionShellCallItemParamEnvironment = "environment",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum FunctionShellCallItemParamEnvironment by "type" {
        "local" => Local(LocalEnvironment),
        "container_reference" => ContainerReference(ContainerReference),
    }
}

open_enum! {
    pub enum FunctionShellCallItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    pub struct FunctionShellCallOutputExitOutcomeParam {
        /// Always `"exit"`.
        constant r#type: "exit" = "type",
        given exit_code: i64 = "exit_code",
    }
}

params! {
    pub struct FunctionShellCallOutputItemParam {
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        /// Always `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        lenient output: Vec<ResponseFunctionShellCallOutputContent> = "output",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional caller: ToolCallCallerParam = "caller",
        /// Nullable.
        optional status: FunctionShellCallItemStatus = "status",
        /// Nullable.
        optional max_output_length: i64 = "max_output_length",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum FunctionShellCallOutputOutcomeParam by "type" {
        "timeout" => Timeout(FunctionShellCallOutputTimeoutOutcomeParam),
        "exit" => Exit(FunctionShellCallOutputExitOutcomeParam),
    }
}

params! {
    pub struct FunctionShellCallOutputTimeoutOutcomeParam {
        /// Always `"timeout"`.
        constant r#type: "timeout" = "type",
    }
}

params! {
    pub struct InputMessage {
        given role: InputMessageRole = "role",
        lenient content: ResponseInputMessageContentList = "content",
        /// Always `"message"`.
        constant r#type: "message" = "type",
        optional status: InputMessageStatus = "status",
    }
}

params! {
    pub struct ItemReferenceParam {
        given id: String = "id",
        /// Always `"item_reference"`. Nullable.
        constant r#type: "item_reference" = "type",
    }
}

params! {
    pub struct McpApprovalResponse {
        /// Always `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        given approve: bool = "approve",
        given approval_request_id: String = "approval_request_id",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional reason: String = "reason",
    }
}

params! {
    pub struct ProgramItemParam {
        given id: String = "id",
        /// Always `"program"`.
        constant r#type: "program" = "type",
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        /// At most 10485760 characters.
        given code: String = "code",
        /// At most 10485760 characters.
        given fingerprint: String = "fingerprint",
    }
}

params! {
    pub struct ProgramOutputItemParam {
        given id: String = "id",
        /// Always `"program_output"`.
        constant r#type: "program_output" = "type",
        /// 1 to 64 characters.
        given call_id: String = "call_id",
        /// At most 10485760 characters.
        given result: String = "result",
        given status: ProgramOutputItemStatus = "status",
    }
}

open_enum! {
    pub enum ProgramOutputItemStatus {
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    pub struct ResponseCompactionItemParam {
        /// Always `"compaction"`.
        constant r#type: "compaction" = "type",
        /// At most 20971520 characters.
        given encrypted_content: String = "encrypted_content",
        /// Nullable.
        optional id: String = "id",
    }
}

params! {
    pub struct ResponseConfigurationUpdateItemParam {
        /// Always `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        /// Nullable.
        optional id: String = "id",
        optional reasoning: ResponseConfigurationUpdateItemParamReasoning = "reasoning",
        optional text: ResponseConfigurationUpdateItemParamText = "text",
    }
}

params! {
    pub struct ResponseConfigurationUpdateItemParamReasoning {
        /// Default: `"medium"`. Nullable.
        optional effort: ReasoningEffort = "effort",
    }
}

params! {
    pub struct ResponseConfigurationUpdateItemParamText {
        given format: ResponseConfigurationUpdateItemParamTextFormat = "format",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseConfigurationUpdateItemParamTextFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseFunctionCallOutputItem by "type" {
        "input_text" => InputText(ResponseInputTextContent),
        "input_image" => InputImage(ResponseInputImageContent),
        "input_file" => InputFile(ResponseInputFileContent),
    }
}

params! {
    pub struct ResponseFunctionShellCallOutputContent {
        /// At most 10485760 characters.
        given stdout: String = "stdout",
        /// At most 10485760 characters.
        given stderr: String = "stderr",
        given outcome: FunctionShellCallOutputOutcomeParam = "outcome",
    }
}

params! {
    pub struct ResponseInputFileContent {
        /// Always `"input_file"`.
        constant r#type: "input_file" = "type",
        /// Nullable.
        optional file_id: String = "file_id",
        /// Nullable.
        optional filename: String = "filename",
        /// At most 73400320 characters. Nullable.
        optional file_data: String = "file_data",
        /// A URI. Nullable.
        optional file_url: String = "file_url",
        optional detail: FileDetailEnum = "detail",
        /// Nullable.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    pub struct ResponseInputImageContent {
        /// Always `"input_image"`.
        constant r#type: "input_image" = "type",
        /// At most 20971520 characters. A URI. Nullable.
        optional image_url: String = "image_url",
        /// Nullable.
        optional file_id: String = "file_id",
        /// Nullable.
        optional detail: ImageDetail = "detail",
        /// Nullable.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseInputItem by "type" {
        "file_search_call" => FileSearchCall(ResponseFileSearchToolCall),
        "computer_call" => ComputerCall(ResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(ComputerCallOutputItemParam),
        "web_search_call" => WebSearchCall(ResponseFunctionWebSearch),
        "function_call" => FunctionCall(ResponseFunctionToolCall),
        "function_call_output" => FunctionCallOutput(FunctionCallOutputItemParam),
        "tool_search_call" => ToolSearchCall(ToolSearchCallItemParam),
        "tool_search_output" => ToolSearchOutput(ResponseToolSearchOutputItemParam),
        "additional_tools" => AdditionalTools(AdditionalToolsItemParam),
        "reasoning" => Reasoning(ResponseReasoningItem),
        "compaction" => Compaction(ResponseCompactionItemParam),
        "image_generation_call" => ImageGenerationCall(ImageGenToolCall),
        "code_interpreter_call" => CodeInterpreterCall(ResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(LocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(LocalShellToolCallOutput),
        "shell_call" => ShellCall(FunctionShellCallItemParam),
        "shell_call_output" => ShellCallOutput(FunctionShellCallOutputItemParam),
        "apply_patch_call" => ApplyPatchCall(ApplyPatchToolCallItemParam),
        "apply_patch_call_output" => ApplyPatchCallOutput(ApplyPatchToolCallOutputItemParam),
        "mcp_list_tools" => McpListTools(McpListTools),
        "mcp_approval_request" => McpApprovalRequest(McpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(McpApprovalResponse),
        "mcp_call" => McpCall(McpToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(ResponseCustomToolCallOutput),
        "custom_tool_call" => CustomToolCall(ResponseCustomToolCall),
        "compaction_trigger" => CompactionTrigger(CompactionTriggerItemParam),
        "item_reference" => ItemReference(ItemReferenceParam),
        "program" => Program(ProgramItemParam),
        "program_output" => ProgramOutput(ProgramOutputItemParam),
        "configuration_update" => ConfigurationUpdate(ResponseConfigurationUpdateItemParam),
        choose "message" {
            ResponseOutputMessage(ResponseOutputMessage) if Has("id"),
            InputMessage(InputMessage) if Kind("content", Kind::array),
            EasyInputMessage(EasyInputMessage) if Any,
        }
    }
}

params! {
    pub struct ResponseInputTextContent {
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
        /// At most 10485760 characters.
        given text: String = "text",
        /// Nullable.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    pub struct ResponseToolSearchOutputItemParam {
        /// Always `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        lenient tools: Vec<Tool> = "tools",
        /// Nullable.
        optional id: String = "id",
        /// 1 to 64 characters. Nullable.
        optional call_id: String = "call_id",
        optional execution: ToolSearchExecutionType = "execution",
        /// Nullable.
        optional status: FunctionCallItemStatus = "status",
    }
}

params! {
    pub struct ToolSearchCallItemParam {
        /// Always `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        given arguments: EmptyModelParam = "arguments",
        /// Nullable.
        optional id: String = "id",
        /// 1 to 64 characters. Nullable.
        optional call_id: String = "call_id",
        optional execution: ToolSearchExecutionType = "execution",
        /// Nullable.
        optional status: FunctionCallItemStatus = "status",
    }
}
