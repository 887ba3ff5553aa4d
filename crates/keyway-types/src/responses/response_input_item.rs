// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    ComputerCallSafetyCheckParam, ContainerReference, EmptyModelParam, FunctionCallItemStatus, ImageDetail,
    ImageGenToolCall, InputMessageRole, InputMessageStatus, LocalEnvironment, LocalShellToolCall,
    LocalShellToolCallOutput, McpApprovalRequest, McpListTools, McpToolCall, MessagePhase,
    ResponseCodeInterpreterToolCall, ResponseComputerToolCall, ResponseComputerToolCallOutputScreenshot,
    ResponseCustomToolCall, ResponseCustomToolCallOutput, ResponseFileSearchToolCall,
    ResponseFormatTextJsonSchemaConfig, ResponseFunctionToolCall, ResponseFunctionWebSearch,
    ResponseInputContent, ResponseInputMessageContentList, ResponseOutputMessage, ResponseReasoningItem,
    Tool, ToolCallCallerParam, ToolSearchExecutionType,
};
use crate::shared::{PromptCacheBreakpointParam, ReasoningEffort, ResponseFormatText};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// Adds tools in the middle of the conversation without touching the earlier, cached context.
    pub struct AdditionalToolsItemParam {
        /// Always `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// Always `"developer"`.
        constant role: "developer" = "role",
        /// Tools that the model can call from here on.
        given tools: Vec<Tool> = "tools",
        /// Identifier of the item if it came from an earlier response, `at_…`. Nullable.
        optional id: String = "id",
    }
}

open_enum! {
    /// Whether your application applied the patch.
    pub enum ApplyPatchCallOutputStatusParam {
        /// The patch was applied.
        Completed = "completed",
        /// The patch was not applied; `output` can explain why.
        Failed = "failed",
    }
}

open_enum! {
    /// Whether the model has finished writing an apply-patch call.
    pub enum ApplyPatchCallStatusParam {
        /// The model is still writing the operation.
        InProgress = "in_progress",
        /// The operation is complete and ready to be applied.
        Completed = "completed",
    }
}

params! {
    /// Creates a file from a diff.
    pub struct ApplyPatchCreateFileOperationParam {
        /// Always `"create_file"`.
        constant r#type: "create_file" = "type",
        /// Path of the new file, relative to the workspace. At least 1 character.
        given path: String = "path",
        /// Content of the new file as a V4A diff, whose lines are all additions. At most 10485760
        /// characters.
        given diff: String = "diff",
    }
}

params! {
    /// Deletes a file.
    pub struct ApplyPatchDeleteFileOperationParam {
        /// Always `"delete_file"`.
        constant r#type: "delete_file" = "type",
        /// Path of the file to delete, relative to the workspace. At least 1 character.
        given path: String = "path",
    }
}

tagged_union! {
    /// The one file operation of an apply-patch call, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ApplyPatchOperationParam by "type" {
        "create_file" => CreateFile(ApplyPatchCreateFileOperationParam),
        "delete_file" => DeleteFile(ApplyPatchDeleteFileOperationParam),
        "update_file" => UpdateFile(ApplyPatchUpdateFileOperationParam),
    }
}

params! {
    /// An apply-patch call of an earlier response, sent back as input.
    pub struct ApplyPatchToolCallItemParam {
        /// Always `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// Identifier that pairs the call with its output. 1 to 64 characters.
        given call_id: String = "call_id",
        /// Whether the model finished writing the operation.
        given status: ApplyPatchCallStatusParam = "status",
        /// File operation that the model requested.
        given operation: ApplyPatchOperationParam = "operation",
        /// Identifier of the item, `apc_…`. Nullable.
        optional id: String = "id",
        /// Who made the call: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCallerParam = "caller",
    }
}

params! {
    /// Reports to the model whether its patch was applied.
    pub struct ApplyPatchToolCallOutputItemParam {
        /// Always `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// Identifier of the apply-patch call that this output answers. 1 to 64 characters.
        given call_id: String = "call_id",
        /// Whether the patch was applied.
        given status: ApplyPatchCallOutputStatusParam = "status",
        /// Identifier of the item, `apco_…`. Nullable.
        optional id: String = "id",
        /// Who made the call that this output answers: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCallerParam = "caller",
        /// Log or error message for the model to read. At most 10485760 characters. Nullable.
        optional output: String = "output",
    }
}

params! {
    /// Changes a file that exists.
    pub struct ApplyPatchUpdateFileOperationParam {
        /// Always `"update_file"`.
        constant r#type: "update_file" = "type",
        /// Path of the file to change, relative to the workspace. At least 1 character.
        given path: String = "path",
        /// Changes to apply, as a V4A diff. At most 10485760 characters.
        given diff: String = "diff",
    }
}

params! {
    /// Makes the API compact the context at this point; it goes last in the input.
    pub struct CompactionTriggerItemParam {
        /// Always `"compaction_trigger"`.
        constant r#type: "compaction_trigger" = "type",
        /// Nullable.
        optional id: String = "id",
    }
}

params! {
    /// The screenshot that your application took after performing a computer call.
    pub struct ComputerCallOutputItemParam {
        /// Identifier of the computer call that this output answers. 1 to 64 characters.
        given call_id: String = "call_id",
        /// Always `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// Screenshot after the actions.
        given output: ResponseComputerToolCallOutputScreenshot = "output",
        /// Nullable.
        optional id: String = "id",
        /// Pending safety checks of the call that the user has reviewed and accepted. Nullable.
        optional acknowledged_safety_checks: Vec<ComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// How far the output has progressed. Nullable.
        optional status: FunctionCallItemStatus = "status",
        /// Address of the page that the screenshot shows. Nullable.
        optional current_url: String = "current_url",
    }
}

params! {
    /// A message for the model, in its shortest form: a role and text or parts.
    pub struct EasyInputMessage {
        /// Role of the message's author; `developer` and `system` take precedence over `user`.
        given role: EasyInputMessageRole = "role",
        /// Text of the message, or its parts.
        given content: EasyInputMessageContent = "content",
        /// Whether an assistant message was commentary or the final answer; keep it when you send
        /// messages back. Nullable.
        optional phase: MessagePhase = "phase",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// The content of a message: plain text, or a list of parts.
    pub enum EasyInputMessageContent {
        string => String(String),
        array => ResponseInputMessageContentList(Vec<ResponseInputContent>),
    }
}

open_enum! {
    /// The role of a message's author.
    pub enum EasyInputMessageRole {
        /// The end user.
        User = "user",
        /// The model, in an earlier turn.
        Assistant = "assistant",
        /// Instructions that take precedence over the user's.
        System = "system",
        /// Instructions of the developer, which take precedence over the user's.
        Developer = "developer",
    }
}

open_enum! {
    /// How closely the model looks at the pages of a file.
    pub enum FileDetailEnum {
        /// The API decides.
        Auto = "auto",
        /// Fewer tokens for each page.
        Low = "low",
        /// More tokens for each page, for small print and dense layouts.
        High = "high",
    }
}

params! {
    /// The result of a function call, sent to the model.
    pub struct FunctionCallOutputItemParam {
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// Result as text, often JSON, or as parts with images and files.
        given output: FunctionCallOutputItemParamOutput = "output",
        /// Identifier of the item, if it came from the API. Nullable.
        optional id: String = "id",
        /// Identifier of the function call that this output answers, `call_…`. 1 to 64 characters.
        /// Nullable.
        optional call_id: String = "call_id",
        /// Name of the function that produced the output. 1 to 128 characters. Nullable.
        optional name: String = "name",
        /// Namespace of the function that produced the output. 1 to 64 characters. Nullable.
        optional namespace: String = "namespace",
        /// Who made the call that this output answers: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCallerParam = "caller",
        /// How far the output has progressed. Nullable.
        optional status: FunctionCallItemStatus = "status",
    }
}

kind_union! {
    /// The result of a function: text, or a list of parts.
    pub enum FunctionCallOutputItemParamOutput {
        string => String(String),
        array => List(Vec<ResponseFunctionCallOutputItem>),
    }
}

params! {
    /// Commands that the model wants to run in a shell.
    pub struct FunctionShellActionParam {
        /// Command lines to run; they may run concurrently.
        given commands: Vec<String> = "commands",
        /// Time that the commands may take. Nullable.
        optional timeout_ms: i64 = "timeout_ms",
        /// Number of characters of output to keep, standard output and error together. Nullable.
        optional max_output_length: i64 = "max_output_length",
    }
}

params! {
    /// A shell call of an earlier response, sent back as input.
    pub struct FunctionShellCallItemParam {
        /// Identifier that pairs the call with its output. 1 to 64 characters.
        given call_id: String = "call_id",
        /// Always `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// Commands to run, with their limits.
        given action: FunctionShellActionParam = "action",
        /// Identifier of the item, `sh_…`. Nullable.
        optional id: String = "id",
        /// Who made the call: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCallerParam = "caller",
        /// How far the call has progressed. Nullable.
        optional status: FunctionShellCallItemStatus = "status",
        /// Where the commands run. Nullable.
        optional environment: FunctionShellCallItemParamEnvironment = "environment",
    }
}

tagged_union! {
    /// Where a shell call runs, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum FunctionShellCallItemParamEnvironment by "type" {
        "local" => Local(LocalEnvironment),
        "container_reference" => ContainerReference(ContainerReference),
    }
}

open_enum! {
    /// How far a shell call has progressed.
    pub enum FunctionShellCallItemStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

params! {
    /// The command ran to its end.
    pub struct FunctionShellCallOutputExitOutcomeParam {
        /// Always `"exit"`.
        constant r#type: "exit" = "type",
        /// Exit code of the command, zero if it succeeded.
        given exit_code: i64 = "exit_code",
    }
}

params! {
    /// The output of a shell call, sent to the model.
    pub struct FunctionShellCallOutputItemParam {
        /// Identifier of the shell call that this output answers. 1 to 64 characters.
        given call_id: String = "call_id",
        /// Always `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// Output of each command, in the order of the commands.
        given output: Vec<ResponseFunctionShellCallOutputContent> = "output",
        /// Nullable.
        optional id: String = "id",
        /// Who made the call that this output answers: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCallerParam = "caller",
        /// How far the output has progressed. Nullable.
        optional status: FunctionShellCallItemStatus = "status",
        /// The limit on characters of output that the call requested; repeat it here. Nullable.
        optional max_output_length: i64 = "max_output_length",
    }
}

tagged_union! {
    /// How a command ended, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum FunctionShellCallOutputOutcomeParam by "type" {
        "timeout" => Timeout(FunctionShellCallOutputTimeoutOutcomeParam),
        "exit" => Exit(FunctionShellCallOutputExitOutcomeParam),
    }
}

params! {
    /// The command exceeded its time limit.
    pub struct FunctionShellCallOutputTimeoutOutcomeParam {
        /// Always `"timeout"`.
        constant r#type: "timeout" = "type",
    }
}

params! {
    /// A message for the model, made of parts.
    pub struct InputMessage {
        /// Role of the message's author; `developer` and `system` take precedence over `user`.
        given role: InputMessageRole = "role",
        /// Parts of the message: text, images and files.
        given content: ResponseInputMessageContentList = "content",
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// How far the message has progressed; set on messages that the API returned.
        optional status: InputMessageStatus = "status",
    }
}

params! {
    /// Refers to a stored item by its identifier in place of sending it again.
    pub struct ItemReferenceParam {
        /// Identifier of the stored item.
        given id: String = "id",
        /// Always `"item_reference"`. Nullable.
        constant r#type: "item_reference" = "type",
    }
}

params! {
    /// Approves or denies a call of an MCP tool.
    pub struct McpApprovalResponse {
        /// Always `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// Whether the API may make the call.
        given approve: bool = "approve",
        /// Identifier of the approval request that this answers, `mcpr_…`.
        given approval_request_id: String = "approval_request_id",
        /// Identifier of the item. Nullable.
        optional id: String = "id",
        /// Explains the decision. Nullable.
        optional reason: String = "reason",
    }
}

params! {
    /// A program of an earlier response, sent back as input.
    pub struct ProgramItemParam {
        /// Identifier of the program, `cm_…`.
        given id: String = "id",
        /// Always `"program"`.
        constant r#type: "program" = "type",
        /// Identifier that pairs the program with its output and its tool calls. 1 to 64 characters.
        given call_id: String = "call_id",
        /// JavaScript source of the program. At most 10485760 characters.
        given code: String = "code",
        /// Opaque value from the API; send it back unchanged. At most 10485760 characters.
        given fingerprint: String = "fingerprint",
    }
}

params! {
    /// The result of a program of an earlier response, sent back as input.
    pub struct ProgramOutputItemParam {
        given id: String = "id",
        /// Always `"program_output"`.
        constant r#type: "program_output" = "type",
        /// Identifier of the program that produced the result. 1 to 64 characters.
        given call_id: String = "call_id",
        /// Text that the program returned. At most 10485760 characters.
        given result: String = "result",
        /// Whether the program ran to its end.
        given status: ProgramOutputItemStatus = "status",
    }
}

open_enum! {
    /// Whether a program ran to its end.
    pub enum ProgramOutputItemStatus {
        /// The program ran to its end.
        Completed = "completed",
        /// The program was stopped early.
        Incomplete = "incomplete",
    }
}

params! {
    /// Earlier turns in compacted form, sent back as input.
    pub struct ResponseCompactionItemParam {
        /// Always `"compaction"`.
        constant r#type: "compaction" = "type",
        /// Compacted context, encrypted, as the API returned it. At most 20971520 characters.
        given encrypted_content: String = "encrypted_content",
        /// Identifier of the item, `cmp_…`. Nullable.
        optional id: String = "id",
    }
}

params! {
    /// Changes settings in the middle of the conversation and keeps the cached prefix valid.
    pub struct ResponseConfigurationUpdateItemParam {
        /// Always `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        /// Nullable.
        optional id: String = "id",
        /// Reasoning settings from here on.
        optional reasoning: ResponseConfigurationUpdateItemParamReasoning = "reasoning",
        /// Text settings from here on.
        optional text: ResponseConfigurationUpdateItemParamText = "text",
    }
}

params! {
    /// The reasoning settings of a configuration update.
    pub struct ResponseConfigurationUpdateItemParamReasoning {
        /// How much the model reasons from here on. Default: `"medium"`. Nullable.
        optional effort: ReasoningEffort = "effort",
    }
}

params! {
    /// The text settings of a configuration update.
    pub struct ResponseConfigurationUpdateItemParamText {
        /// Format of the text output from here on.
        given format: ResponseConfigurationUpdateItemParamTextFormat = "format",
    }
}

tagged_union! {
    /// The text format of a configuration update, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ResponseConfigurationUpdateItemParamTextFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
    }
}

tagged_union! {
    /// A part of a function's result, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ResponseFunctionCallOutputItem by "type" {
        "input_text" => InputText(ResponseInputTextContent),
        "input_image" => InputImage(ResponseInputImageContent),
        "input_file" => InputFile(ResponseInputFileContent),
    }
}

params! {
    /// The output of one command, sent to the model.
    pub struct ResponseFunctionShellCallOutputContent {
        /// Standard output of the command. At most 10485760 characters.
        given stdout: String = "stdout",
        /// Standard error of the command. At most 10485760 characters.
        given stderr: String = "stderr",
        /// How the command ended: an exit code, or a timeout.
        given outcome: FunctionShellCallOutputOutcomeParam = "outcome",
    }
}

params! {
    /// A file for the model, by identifier, by URL or inline.
    pub struct ResponseInputFileContent {
        /// Always `"input_file"`.
        constant r#type: "input_file" = "type",
        /// Identifier of an uploaded file, `file-…`. Nullable.
        optional file_id: String = "file_id",
        /// Name of the file; goes with `file_data`. Nullable.
        optional filename: String = "filename",
        /// Content of the file as a `data:` URL in base64. At most 73400320 characters. Nullable.
        optional file_data: String = "file_data",
        /// Address from which the API downloads the file. A URI. Nullable.
        optional file_url: String = "file_url",
        /// How closely the model looks at the pages of the file.
        optional detail: FileDetailEnum = "detail",
        /// Marks the end of a prefix to cache. Nullable.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// An image for the model, by URL or by identifier.
    pub struct ResponseInputImageContent {
        /// Always `"input_image"`.
        constant r#type: "input_image" = "type",
        /// Address of the image, or a `data:` URL with the image itself. At most 20971520 characters. A
        /// URI. Nullable.
        optional image_url: String = "image_url",
        /// Identifier of an uploaded image, `file-…`. Nullable.
        optional file_id: String = "file_id",
        /// Resolution at which the model sees the image; more detail costs more tokens. Nullable.
        optional detail: ImageDetail = "detail",
        /// Marks the end of a prefix to cache. Nullable.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

tagged_union! {
    /// An item of the input, told apart by `type`; messages may omit it.
    ///
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
    /// Text for the model.
    pub struct ResponseInputTextContent {
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
        /// The text itself. At most 10485760 characters.
        given text: String = "text",
        /// Marks the end of a prefix to cache. Nullable.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// Tools that a tool search found, sent to the model.
    pub struct ResponseToolSearchOutputItemParam {
        /// Always `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// Definitions of the tools that were found; the model can call them from here on.
        given tools: Vec<Tool> = "tools",
        /// Nullable.
        optional id: String = "id",
        /// Identifier of the tool search call that this output answers. 1 to 64 characters. Nullable.
        optional call_id: String = "call_id",
        /// Who ran the search: the API, or your application.
        optional execution: ToolSearchExecutionType = "execution",
        /// How far the output has progressed. Nullable.
        optional status: FunctionCallItemStatus = "status",
    }
}

params! {
    /// A tool search of an earlier response, sent back as input.
    pub struct ToolSearchCallItemParam {
        /// Always `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        given arguments: EmptyModelParam = "arguments",
        /// Nullable.
        optional id: String = "id",
        /// Identifier that pairs the call with its output. 1 to 64 characters. Nullable.
        optional call_id: String = "call_id",
        /// Who runs the search: the API, or your application.
        optional execution: ToolSearchExecutionType = "execution",
        /// How far the call has progressed. Nullable.
        optional status: FunctionCallItemStatus = "status",
    }
}
