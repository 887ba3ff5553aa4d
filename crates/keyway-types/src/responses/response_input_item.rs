// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

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
    /// An object: the document's `AdditionalToolsItemParam`.
    pub struct AdditionalToolsItemParam {
        /// The member `type`: `"additional_tools"`. The API's default: `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// The member `role`: `"developer"`. The API's default: `"developer"`.
        constant role: "developer" = "role",
        /// The member `tools`: a list.
        lenient tools: Vec<Tool> = "tools",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

open_enum! {
    /// A string with known values: the document's `ApplyPatchCallOutputStatusParam`.
    pub enum ApplyPatchCallOutputStatusParam {
        Completed = "completed",
        Failed = "failed",
    }
}

open_enum! {
    /// A string with known values: the document's `ApplyPatchCallStatusParam`.
    pub enum ApplyPatchCallStatusParam {
        InProgress = "in_progress",
        Completed = "completed",
    }
}

params! {
    /// An object: the document's `ApplyPatchCreateFileOperationParam`.
    pub struct ApplyPatchCreateFileOperationParam {
        /// The member `type`: `"create_file"`. The API's default: `"create_file"`.
        constant r#type: "create_file" = "type",
        /// The member `path`: a text of at least 1 characters.
        given path: String = "path",
        /// The member `diff`: a text of at most 10485760 characters.
        given diff: String = "diff",
    }
}

params! {
    /// An object: the document's `ApplyPatchDeleteFileOperationParam`.
    pub struct ApplyPatchDeleteFileOperationParam {
        /// The member `type`: `"delete_file"`. The API's default: `"delete_file"`.
        constant r#type: "delete_file" = "type",
        /// The member `path`: a text of at least 1 characters.
        given path: String = "path",
    }
}

tagged_union! {
    /// One of several objects: the document's `ApplyPatchOperationParam`.
    pub enum ApplyPatchOperationParam by "type" {
        "create_file" => CreateFile(ApplyPatchCreateFileOperationParam),
        "delete_file" => DeleteFile(ApplyPatchDeleteFileOperationParam),
        "update_file" => UpdateFile(ApplyPatchUpdateFileOperationParam),
    }
}

params! {
    /// An object: the document's `ApplyPatchToolCallItemParam`.
    pub struct ApplyPatchToolCallItemParam {
        /// The member `type`: `"apply_patch_call"`. The API's default: `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallStatusParam`].
        given status: ApplyPatchCallStatusParam = "status",
        /// The member `operation`: one of the shapes of [`ApplyPatchOperationParam`].
        given operation: ApplyPatchOperationParam = "operation",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
    }
}

params! {
    /// An object: the document's `ApplyPatchToolCallOutputItemParam`.
    pub struct ApplyPatchToolCallOutputItemParam {
        /// The member `type`: `"apply_patch_call_output"`. The API's default: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallOutputStatusParam`].
        given status: ApplyPatchCallOutputStatusParam = "status",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `output`: a text of at most 10485760 characters. May be null.
        optional output: String = "output",
    }
}

params! {
    /// An object: the document's `ApplyPatchUpdateFileOperationParam`.
    pub struct ApplyPatchUpdateFileOperationParam {
        /// The member `type`: `"update_file"`. The API's default: `"update_file"`.
        constant r#type: "update_file" = "type",
        /// The member `path`: a text of at least 1 characters.
        given path: String = "path",
        /// The member `diff`: a text of at most 10485760 characters.
        given diff: String = "diff",
    }
}

params! {
    /// An object: the document's `CompactionTriggerItemParam`.
    pub struct CompactionTriggerItemParam {
        /// The member `type`: `"compaction_trigger"`. The API's default: `"compaction_trigger"`.
        constant r#type: "compaction_trigger" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

params! {
    /// An object: the document's `ComputerCallOutputItemParam`.
    pub struct ComputerCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"computer_call_output"`. The API's default: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// The member `output`: an object, [`ResponseComputerToolCallOutputScreenshot`].
        given output: ResponseComputerToolCallOutputScreenshot = "output",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `acknowledged_safety_checks`: a list. May be null.
        optional acknowledged_safety_checks: Vec<ComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: FunctionCallItemStatus = "status",
    }
}

params! {
    /// An object: the document's `EasyInputMessage`.
    pub struct EasyInputMessage {
        /// The member `role`: one of the values of [`EasyInputMessageRole`].
        given role: EasyInputMessageRole = "role",
        /// The member `content`: one of the shapes of [`EasyInputMessageContent`].
        given content: EasyInputMessageContent = "content",
        /// The member `phase`: one of the values of [`MessagePhase`]. May be null.
        optional phase: MessagePhase = "phase",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `EasyInputMessage`.
    pub enum EasyInputMessageContent {
        string => String(String),
        array => ResponseInputMessageContentList(Vec<ResponseInputContent>),
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `EasyInputMessage`.
    pub enum EasyInputMessageRole {
        User = "user",
        Assistant = "assistant",
        System = "system",
        Developer = "developer",
    }
}

open_enum! {
    /// A string with known values: the document's `FileDetailEnum`.
    pub enum FileDetailEnum {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionCallItemStatus`.
    pub enum FunctionCallItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `FunctionCallOutputItemParam`.
    pub struct FunctionCallOutputItemParam {
        /// The member `type`: `"function_call_output"`. The API's default: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: one of the shapes of [`FunctionCallOutputItemParamOutput`].
        given output: FunctionCallOutputItemParamOutput = "output",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `name`: a text of 1 to 128 characters. May be null.
        optional name: String = "name",
        /// The member `namespace`: a text of 1 to 64 characters. May be null.
        optional namespace: String = "namespace",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: FunctionCallItemStatus = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `FunctionCallOutputItemParam`.
    pub enum FunctionCallOutputItemParamOutput {
        string => String(String),
        array => List(Vec<ResponseFunctionCallOutputItem>),
    }
}

params! {
    /// An object: the document's `FunctionShellActionParam`.
    pub struct FunctionShellActionParam {
        /// The member `commands`: a list.
        lenient commands: Vec<String> = "commands",
        /// The member `timeout_ms`: a whole number. May be null.
        optional timeout_ms: i64 = "timeout_ms",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
    }
}

params! {
    /// An object: the document's `FunctionShellCallItemParam`.
    pub struct FunctionShellCallItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"shell_call"`. The API's default: `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// The member `action`: an object, [`FunctionShellActionParam`].
        given action: FunctionShellActionParam = "action",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionShellCallItemStatus`]. May be null.
        optional status: FunctionShellCallItemStatus = "status",
        /// The member `environment`: one of the shapes of [`FunctionShellCallItemParamEnvironment`]. May be null.
        optional environment: FunctionShellCallItemParamEnvironment = "environment",
    }
}

tagged_union! {
    /// One of several objects: `environment` of the document's `FunctionShellCallItemParam`.
    pub enum FunctionShellCallItemParamEnvironment by "type" {
        "local" => Local(LocalEnvironment),
        "container_reference" => ContainerReference(ContainerReference),
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionShellCallItemStatus`.
    pub enum FunctionShellCallItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `FunctionShellCallOutputExitOutcomeParam`.
    pub struct FunctionShellCallOutputExitOutcomeParam {
        /// The member `type`: `"exit"`. The API's default: `"exit"`.
        constant r#type: "exit" = "type",
        /// The member `exit_code`: a whole number.
        given exit_code: i64 = "exit_code",
    }
}

params! {
    /// An object: the document's `FunctionShellCallOutputItemParam`.
    pub struct FunctionShellCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `type`: `"shell_call_output"`. The API's default: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// The member `output`: a list.
        lenient output: Vec<ResponseFunctionShellCallOutputContent> = "output",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionShellCallItemStatus`]. May be null.
        optional status: FunctionShellCallItemStatus = "status",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
    }
}

tagged_union! {
    /// One of several objects: the document's `FunctionShellCallOutputOutcomeParam`.
    pub enum FunctionShellCallOutputOutcomeParam by "type" {
        "timeout" => Timeout(FunctionShellCallOutputTimeoutOutcomeParam),
        "exit" => Exit(FunctionShellCallOutputExitOutcomeParam),
    }
}

params! {
    /// An object: the document's `FunctionShellCallOutputTimeoutOutcomeParam`.
    pub struct FunctionShellCallOutputTimeoutOutcomeParam {
        /// The member `type`: `"timeout"`. The API's default: `"timeout"`.
        constant r#type: "timeout" = "type",
    }
}

params! {
    /// An object: the document's `InputMessage`.
    pub struct InputMessage {
        /// The member `role`: one of the values of [`InputMessageRole`].
        given role: InputMessageRole = "role",
        /// The member `content`: a list.
        lenient content: ResponseInputMessageContentList = "content",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `status`: one of the values of [`InputMessageStatus`].
        optional status: InputMessageStatus = "status",
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

params! {
    /// An object: the document's `MCPApprovalResponse`.
    pub struct McpApprovalResponse {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `approve`: true or false.
        given approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        given approval_request_id: String = "approval_request_id",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

params! {
    /// An object: the document's `ProgramItemParam`.
    pub struct ProgramItemParam {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"program"`. The API's default: `"program"`.
        constant r#type: "program" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `code`: a text of at most 10485760 characters.
        given code: String = "code",
        /// The member `fingerprint`: a text of at most 10485760 characters.
        given fingerprint: String = "fingerprint",
    }
}

params! {
    /// An object: the document's `ProgramOutputItemParam`.
    pub struct ProgramOutputItemParam {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"program_output"`. The API's default: `"program_output"`.
        constant r#type: "program_output" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        given call_id: String = "call_id",
        /// The member `result`: a text of at most 10485760 characters.
        given result: String = "result",
        /// The member `status`: one of the values of [`ProgramOutputItemStatus`].
        given status: ProgramOutputItemStatus = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `ProgramOutputItemStatus`.
    pub enum ProgramOutputItemStatus {
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `CompactionSummaryItemParam`.
    pub struct ResponseCompactionItemParam {
        /// The member `type`: `"compaction"`. The API's default: `"compaction"`.
        constant r#type: "compaction" = "type",
        /// The member `encrypted_content`: a text of at most 20971520 characters.
        given encrypted_content: String = "encrypted_content",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

params! {
    /// An object: the document's `ResponseConfigurationUpdateItemParam`.
    pub struct ResponseConfigurationUpdateItemParam {
        /// The member `type`: `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `reasoning`: an object, [`ResponseConfigurationUpdateItemParamReasoning`].
        optional reasoning: ResponseConfigurationUpdateItemParamReasoning = "reasoning",
        /// The member `text`: an object, [`ResponseConfigurationUpdateItemParamText`].
        optional text: ResponseConfigurationUpdateItemParamText = "text",
    }
}

params! {
    /// An object: `reasoning` of the document's `ResponseConfigurationUpdateItemParam`.
    pub struct ResponseConfigurationUpdateItemParamReasoning {
        /// The member `effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional effort: ReasoningEffort = "effort",
    }
}

params! {
    /// An object: `text` of the document's `ResponseConfigurationUpdateItemParam`.
    pub struct ResponseConfigurationUpdateItemParamText {
        /// The member `format`: one of the shapes of [`ResponseConfigurationUpdateItemParamTextFormat`].
        given format: ResponseConfigurationUpdateItemParamTextFormat = "format",
    }
}

tagged_union! {
    /// One of several objects: `text.format` of the document's `ResponseConfigurationUpdateItemParam`.
    pub enum ResponseConfigurationUpdateItemParamTextFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
    }
}

tagged_union! {
    /// One of several objects: `output|1[]` of the document's `FunctionCallOutputItemParam`.
    pub enum ResponseFunctionCallOutputItem by "type" {
        "input_text" => InputText(ResponseInputTextContent),
        "input_image" => InputImage(ResponseInputImageContent),
        "input_file" => InputFile(ResponseInputFileContent),
    }
}

params! {
    /// An object: the document's `FunctionShellCallOutputContentParam`.
    pub struct ResponseFunctionShellCallOutputContent {
        /// The member `stdout`: a text of at most 10485760 characters.
        given stdout: String = "stdout",
        /// The member `stderr`: a text of at most 10485760 characters.
        given stderr: String = "stderr",
        /// The member `outcome`: one of the shapes of [`FunctionShellCallOutputOutcomeParam`].
        given outcome: FunctionShellCallOutputOutcomeParam = "outcome",
    }
}

params! {
    /// An object: the document's `InputFileContentParam`.
    pub struct ResponseInputFileContent {
        /// The member `type`: `"input_file"`. The API's default: `"input_file"`.
        constant r#type: "input_file" = "type",
        /// The member `file_id`: a text. May be null.
        optional file_id: String = "file_id",
        /// The member `filename`: a text. May be null.
        optional filename: String = "filename",
        /// The member `file_data`: a text of at most 73400320 characters. May be null.
        optional file_data: String = "file_data",
        /// The member `file_url`: an address (URI). May be null.
        optional file_url: String = "file_url",
        /// The member `detail`: one of the values of [`FileDetailEnum`].
        optional detail: FileDetailEnum = "detail",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointParam`]. May be null.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// An object: the document's `InputImageContentParamAutoParam`.
    pub struct ResponseInputImageContent {
        /// The member `type`: `"input_image"`. The API's default: `"input_image"`.
        constant r#type: "input_image" = "type",
        /// The member `image_url`: an address (URI) of at most 20971520 characters. May be null.
        optional image_url: String = "image_url",
        /// The member `file_id`: a text. May be null.
        optional file_id: String = "file_id",
        /// The member `detail`: one of the values of [`ImageDetail`]. May be null.
        optional detail: ImageDetail = "detail",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointParam`]. May be null.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

tagged_union! {
    /// One of several objects: the document's `InputItem`.
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
    /// An object: the document's `InputTextContentParam`.
    pub struct ResponseInputTextContent {
        /// The member `type`: `"input_text"`. The API's default: `"input_text"`.
        constant r#type: "input_text" = "type",
        /// The member `text`: a text of at most 10485760 characters.
        given text: String = "text",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointParam`]. May be null.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// An object: the document's `ToolSearchOutputItemParam`.
    pub struct ResponseToolSearchOutputItemParam {
        /// The member `type`: `"tool_search_output"`. The API's default: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// The member `tools`: a list.
        lenient tools: Vec<Tool> = "tools",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        optional execution: ToolSearchExecutionType = "execution",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: FunctionCallItemStatus = "status",
    }
}

params! {
    /// An object: the document's `ToolSearchCallItemParam`.
    pub struct ToolSearchCallItemParam {
        /// The member `type`: `"tool_search_call"`. The API's default: `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        /// The member `arguments`: any JSON object.
        given arguments: EmptyModelParam = "arguments",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        optional execution: ToolSearchExecutionType = "execution",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: FunctionCallItemStatus = "status",
    }
}
