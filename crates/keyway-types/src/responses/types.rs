// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{ComputerAction, ResponseInputItem, Tool};
use crate::Nullable;
use crate::shared::{
    PromptCacheBreakpointConfig, PromptCacheOptionsParam, ReasoningEffort, ResponseFormatJsonObject,
    ResponseFormatJsonSchemaSchema, ResponseFormatText, ResponseInputText, VectorStoreFileAttributes,
    Verbosity,
};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `AdditionalTools`.
    pub struct AdditionalTools {
        /// The member `type`: `"additional_tools"`. The API's default: `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `role`: one of the values of [`MessageRole`].
        lenient role: MessageRole = "role",
        /// The member `tools`: a list.
        lenient tools: Vec<Tool> = "tools",
    }
}

tagged_union! {
    /// One of several objects: the document's `Annotation`.
    pub enum Annotation by "type" {
        "file_citation" => FileCitation(FileCitationBody),
        "url_citation" => UrlCitation(UrlCitationBody),
        "container_file_citation" => ContainerFileCitation(ContainerFileCitationBody),
        "file_path" => FilePath(FilePath),
    }
}

open_enum! {
    /// A string with known values: the document's `ApplyPatchCallOutputStatus`.
    pub enum ApplyPatchCallOutputStatus {
        Completed = "completed",
        Failed = "failed",
    }
}

open_enum! {
    /// A string with known values: the document's `ApplyPatchCallStatus`.
    pub enum ApplyPatchCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
    }
}

object! {
    /// An object: the document's `ApplyPatchCreateFileOperation`.
    pub struct ApplyPatchCreateFileOperation {
        /// The member `type`: `"create_file"`. The API's default: `"create_file"`.
        constant r#type: "create_file" = "type",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `diff`: a text.
        lenient diff: String = "diff",
    }
}

object! {
    /// An object: the document's `ApplyPatchDeleteFileOperation`.
    pub struct ApplyPatchDeleteFileOperation {
        /// The member `type`: `"delete_file"`. The API's default: `"delete_file"`.
        constant r#type: "delete_file" = "type",
        /// The member `path`: a text.
        lenient path: String = "path",
    }
}

object! {
    /// An object: the document's `ApplyPatchUpdateFileOperation`.
    pub struct ApplyPatchUpdateFileOperation {
        /// The member `type`: `"update_file"`. The API's default: `"update_file"`.
        constant r#type: "update_file" = "type",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `diff`: a text.
        lenient diff: String = "diff",
    }
}

params! {
    /// An object: the document's `CodeInterpreterOutputImage`.
    pub struct CodeInterpreterOutputImage {
        /// The member `type`: `"image"`. The API's default: `"image"`.
        constant r#type: "image" = "type",
        /// The member `url`: an address (URI).
        given url: String = "url",
    }
}

params! {
    /// An object: the document's `CodeInterpreterOutputLogs`.
    pub struct CodeInterpreterOutputLogs {
        /// The member `type`: `"logs"`. The API's default: `"logs"`.
        constant r#type: "logs" = "type",
        /// The member `logs`: a text.
        given logs: String = "logs",
    }
}

object! {
    /// What `responses.compact` gives: an object: the document's `CompactResource`.
    pub struct CompactedResponse {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"response.compaction"`. The API's default: `"response.compaction"`.
        constant object: "response.compaction" = "object",
        /// The member `output`: a list.
        lenient output: Vec<ItemField> = "output",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `usage`: an object, [`ResponseUsage`].
        lenient usage: ResponseUsage = "usage",
        /// The member `image`: an object, [`CompactedResponseImage`].
        optional image: CompactedResponseImage = "image",
    }
}

object! {
    /// An object: `image` of the document's `CompactResource`.
    pub struct CompactedResponseImage {
        /// The member `context_compression`: one of the values of [`CompactedResponseImageContextCompression`].
        lenient context_compression: CompactedResponseImageContextCompression = "context_compression",
    }
}

open_enum! {
    /// A string with known values: `image.context_compression` of the document's `CompactResource`.
    pub enum CompactedResponseImageContextCompression {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// A value: the document's `ComputerActionList`.
pub type ComputerActionList = Vec<ComputerAction>;

open_enum! {
    /// A string with known values: the document's `ComputerCallOutputStatus`.
    pub enum ComputerCallOutputStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        Failed = "failed",
    }
}

params! {
    /// An object: the document's `ComputerCallSafetyCheckParam`.
    pub struct ComputerCallSafetyCheckParam {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `message`: a text. May be null.
        optional message: String = "message",
    }
}

object! {
    /// An object: the document's `ComputerScreenshotContent`.
    pub struct ComputerScreenshotContent {
        /// The member `type`: `"computer_screenshot"`. The API's default: `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
        /// The member `image_url`: an address (URI). May be null.
        optional image_url: String = "image_url",
        /// The member `file_id`: a text. May be null.
        optional file_id: String = "file_id",
        /// The member `detail`: one of the values of [`ImageDetail`].
        lenient detail: ImageDetail = "detail",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointConfig`].
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
    }
}

params! {
    /// An object: the document's `ContainerFileCitationBody`.
    pub struct ContainerFileCitationBody {
        /// The member `type`: `"container_file_citation"`. The API's default: `"container_file_citation"`.
        constant r#type: "container_file_citation" = "type",
        /// The member `container_id`: a text.
        given container_id: String = "container_id",
        /// The member `file_id`: a text.
        given file_id: String = "file_id",
        /// The member `start_index`: a whole number.
        given start_index: i64 = "start_index",
        /// The member `end_index`: a whole number.
        given end_index: i64 = "end_index",
        /// The member `filename`: a text.
        given filename: String = "filename",
    }
}

params! {
    /// An object: the document's `ContainerReferenceParam`.
    pub struct ContainerReference {
        /// The member `type`: `"container_reference"`. The API's default: `"container_reference"`.
        constant r#type: "container_reference" = "type",
        /// The member `container_id`: a text.
        given container_id: String = "container_id",
    }
}

object! {
    /// An object: the document's `Message`.
    pub struct ConversationMessage {
        /// The member `type`: `"message"`. The API's default: `"message"`.
        constant r#type: "message" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`MessageStatus`].
        lenient status: MessageStatus = "status",
        /// The member `role`: one of the values of [`MessageRole`].
        lenient role: MessageRole = "role",
        /// The member `content`: a list.
        lenient content: Vec<ConversationMessageContent> = "content",
        /// The member `phase`: one of the values of [`MessagePhase`]. May be null.
        optional phase: MessagePhase = "phase",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `Message`.
    pub enum ConversationMessageContent by "type" {
        "input_text" => InputText(ResponseInputText),
        "output_text" => OutputText(ResponseOutputText),
        "text" => Text(TextContent),
        "summary_text" => SummaryText(SummaryTextContent),
        "reasoning_text" => ReasoningText(ReasoningTextContent),
        "refusal" => Refusal(ResponseOutputRefusal),
        "input_image" => InputImage(ResponseInputImage),
        "computer_screenshot" => ComputerScreenshot(ComputerScreenshotContent),
        "input_file" => InputFile(ResponseInputFile),
    }
}

kind_union! {
    /// One of several shapes: the document's `ConversationParam`.
    pub enum ConversationParam {
        string => String(String),
        object => ResponseConversationParam(ResponseConversationParam),
    }
}

params! {
    /// An object: the document's `DirectToolCallCaller`.
    pub struct DirectToolCallCaller {
        /// The member `type`: `"direct"`. The API's default: `"direct"`.
        constant r#type: "direct" = "type",
    }
}

params! {
    /// An object: the document's `DirectToolCallCallerParam`.
    pub struct DirectToolCallCallerParam {
        /// The member `type`: `"direct"`. The API's default: `"direct"`.
        constant r#type: "direct" = "type",
    }
}

/// A value: the document's `EmptyModelParam`.
pub type EmptyModelParam = crate::Json;

params! {
    /// An object: the document's `FileCitationBody`.
    pub struct FileCitationBody {
        /// The member `type`: `"file_citation"`. The API's default: `"file_citation"`.
        constant r#type: "file_citation" = "type",
        /// The member `file_id`: a text.
        given file_id: String = "file_id",
        /// The member `index`: a whole number.
        given index: i64 = "index",
        /// The member `filename`: a text.
        given filename: String = "filename",
    }
}

open_enum! {
    /// A string with known values: the document's `FileInputDetail`.
    pub enum FileInputDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

params! {
    /// An object: the document's `FilePath`.
    pub struct FilePath {
        /// The member `type`: `"file_path"`.
        constant r#type: "file_path" = "type",
        /// The member `file_id`: a text.
        given file_id: String = "file_id",
        /// The member `index`: a whole number.
        given index: i64 = "index",
    }
}

tagged_union! {
    /// One of several objects: the document's `FunctionAndCustomToolCallOutput`.
    pub enum FunctionAndCustomToolCallOutput by "type" {
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionCallOutputStatusEnum`.
    pub enum FunctionCallOutputStatusEnum {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionCallStatus`.
    pub enum FunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `FunctionShellAction`.
    pub struct FunctionShellAction {
        /// The member `commands`: a list.
        lenient commands: Vec<String> = "commands",
        /// The member `timeout_ms`: a whole number. May be null.
        optional timeout_ms: i64 = "timeout_ms",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
    }
}

object! {
    /// An object: the document's `FunctionShellCallOutputContent`.
    pub struct FunctionShellCallOutputContent {
        /// The member `stdout`: a text.
        lenient stdout: String = "stdout",
        /// The member `stderr`: a text.
        lenient stderr: String = "stderr",
        /// The member `outcome`: one of the shapes of [`FunctionShellCallOutputContentOutcome`].
        lenient outcome: FunctionShellCallOutputContentOutcome = "outcome",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// One of several objects: `outcome` of the document's `FunctionShellCallOutputContent`.
    pub enum FunctionShellCallOutputContentOutcome by "type" {
        "timeout" => Timeout(FunctionShellCallOutputTimeoutOutcome),
        "exit" => Exit(FunctionShellCallOutputExitOutcome),
    }
}

object! {
    /// An object: the document's `FunctionShellCallOutputExitOutcome`.
    pub struct FunctionShellCallOutputExitOutcome {
        /// The member `type`: `"exit"`. The API's default: `"exit"`.
        constant r#type: "exit" = "type",
        /// The member `exit_code`: a whole number.
        lenient exit_code: i64 = "exit_code",
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionShellCallOutputStatusEnum`.
    pub enum FunctionShellCallOutputStatusEnum {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `FunctionShellCallOutputTimeoutOutcome`.
    pub struct FunctionShellCallOutputTimeoutOutcome {
        /// The member `type`: `"timeout"`. The API's default: `"timeout"`.
        constant r#type: "timeout" = "type",
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionShellCallStatus`.
    pub enum FunctionShellCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `FunctionToolCallOutput`.
    pub struct FunctionToolCallOutput {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: one of the shapes of [`FunctionToolCallOutputOutput`].
        lenient output: FunctionToolCallOutputOutput = "output",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        optional status: FunctionCallOutputStatusEnum = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `FunctionToolCallOutput`.
    pub enum FunctionToolCallOutputOutput {
        string => String(String),
        array => FunctionAndCustomToolCallOutputList(Vec<FunctionAndCustomToolCallOutput>),
    }
}

params! {
    /// An object: the document's `HTTPError`.
    pub struct HttpError {
        /// The member `type`: `"http_error"`. The API's default: `"http_error"`.
        constant r#type: "http_error" = "type",
        /// The member `code`: a whole number.
        given code: i64 = "code",
        /// The member `message`: a text.
        given message: String = "message",
    }
}

open_enum! {
    /// A string with known values: the document's `ImageDetail`.
    pub enum ImageDetail {
        Low = "low",
        High = "high",
        Auto = "auto",
        Original = "original",
    }
}

params! {
    /// An object: the document's `ImageGenToolCall`.
    pub struct ImageGenToolCall {
        /// The member `type`: `"image_generation_call"`.
        constant r#type: "image_generation_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `status`: one of the values of [`ImageGenToolCallStatus`].
        given status: ImageGenToolCallStatus = "status",
        /// The member `result`: a text. May be null.
        given result: Nullable<String> = "result",
        /// The member `action`: one of the values of [`ImageGenToolCallAction`]. May be null.
        optional action: ImageGenToolCallAction = "action",
        /// The member `background`: one of the values of [`ImageGenToolCallBackground`]. May be null.
        optional background: ImageGenToolCallBackground = "background",
        /// The member `error`: an object, [`ImageGenToolCallError`].
        optional error: ImageGenToolCallError = "error",
        /// The member `output_format`: one of the values of [`ImageGenToolCallOutputFormat`]. May be null.
        optional output_format: ImageGenToolCallOutputFormat = "output_format",
        /// The member `quality`: one of the values of [`ImageGenToolCallQuality`]. May be null.
        optional quality: ImageGenToolCallQuality = "quality",
        /// The member `revised_prompt`: a text. May be null.
        optional revised_prompt: String = "revised_prompt",
        /// The member `size`: one of the values of [`ImageGenToolCallSize`]. May be null.
        optional size: ImageGenToolCallSize = "size",
        /// The member `svg_usage`: an object, [`ImageGenToolCallSvgUsage`].
        optional svg_usage: ImageGenToolCallSvgUsage = "svg_usage",
    }
}

open_enum! {
    /// A string with known values: `action` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallAction {
        Generate = "generate",
        Edit = "edit",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `background` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

params! {
    /// An object: `error` of the document's `ImageGenToolCall`.
    pub struct ImageGenToolCallError {
        /// The member `code`: a text. May be null.
        given code: Nullable<String> = "code",
        /// The member `message`: a text.
        given message: String = "message",
        /// The member `param`: a text. May be null.
        given param: Nullable<String> = "param",
        /// The member `type`: a text.
        given r#type: String = "type",
        /// The member `moderation_details`: an object, [`ImageGenToolCallErrorModerationDetails`].
        optional moderation_details: ImageGenToolCallErrorModerationDetails = "moderation_details",
    }
}

params! {
    /// An object: `error.moderation_details` of the document's `ImageGenToolCall`.
    pub struct ImageGenToolCallErrorModerationDetails {
        /// The member `categories`: a list.
        lenient categories: Vec<String> = "categories",
        /// The member `moderation_stage`: one of the values of [`ImageGenToolCallErrorModerationDetailsModerationStage`].
        given moderation_stage: ImageGenToolCallErrorModerationDetailsModerationStage = "moderation_stage",
    }
}

open_enum! {
    /// A string with known values: `error.moderation_details.moderation_stage` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallErrorModerationDetailsModerationStage {
        Input = "input",
        Output = "output",
        UnknownValue = "unknown",
    }
}

open_enum! {
    /// A string with known values: `output_format` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
    }
}

open_enum! {
    /// A string with known values: `quality` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `size` of the document's `ImageGenToolCall`.
    ///
    /// The document allows any other string too.
    pub enum ImageGenToolCallSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Generating = "generating",
        Failed = "failed",
    }
}

params! {
    /// An object: `svg_usage` of the document's `ImageGenToolCall`.
    pub struct ImageGenToolCallSvgUsage {
        /// The member `input_tokens`: a whole number.
        given input_tokens: i64 = "input_tokens",
        /// The member `model`: a text.
        given model: String = "model",
        /// The member `output_tokens`: a whole number.
        given output_tokens: i64 = "output_tokens",
        /// The member `reasoning_tokens`: a whole number.
        given reasoning_tokens: i64 = "reasoning_tokens",
        /// The member `total_tokens`: a whole number.
        given total_tokens: i64 = "total_tokens",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `InputMessage`.
    pub enum InputMessageRole {
        User = "user",
        System = "system",
        Developer = "developer",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `InputMessage`.
    pub enum InputMessageStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

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
    /// An object: the document's `LocalEnvironmentParam`.
    pub struct LocalEnvironment {
        /// The member `type`: `"local"`. The API's default: `"local"`.
        constant r#type: "local" = "type",
        /// The member `skills`: a list of at most 200 items.
        optional skills: Vec<LocalSkill> = "skills",
    }
}

params! {
    /// An object: the document's `LocalShellExecAction`.
    pub struct LocalShellExecAction {
        /// The member `type`: `"exec"`. The API's default: `"exec"`.
        constant r#type: "exec" = "type",
        /// The member `command`: a list.
        lenient command: Vec<String> = "command",
        /// The member `env`: an object of one's own names.
        lenient env: BTreeMap<String, String> = "env",
        /// The member `timeout_ms`: a whole number. May be null.
        optional timeout_ms: i64 = "timeout_ms",
        /// The member `working_directory`: a text. May be null.
        optional working_directory: String = "working_directory",
        /// The member `user`: a text. May be null.
        optional user: String = "user",
    }
}

params! {
    /// An object: the document's `LocalShellToolCall`.
    pub struct LocalShellToolCall {
        /// The member `type`: `"local_shell_call"`.
        constant r#type: "local_shell_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `action`: an object, [`LocalShellExecAction`].
        given action: LocalShellExecAction = "action",
        /// The member `status`: one of the values of [`LocalShellToolCallStatus`].
        given status: LocalShellToolCallStatus = "status",
    }
}

params! {
    /// An object: the document's `LocalShellToolCallOutput`.
    pub struct LocalShellToolCallOutput {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"local_shell_call_output"`.
        constant r#type: "local_shell_call_output" = "type",
        /// The member `output`: a text.
        given output: String = "output",
        /// The member `status`: one of the values of [`LocalShellToolCallOutputStatus`]. May be null.
        optional status: LocalShellToolCallOutputStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LocalShellToolCallOutput`.
    pub enum LocalShellToolCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LocalShellToolCall`.
    pub enum LocalShellToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `LocalSkillParam`.
    pub struct LocalSkill {
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `description`: a text.
        given description: String = "description",
        /// The member `path`: a text.
        given path: String = "path",
    }
}

params! {
    /// An object: the document's `LogProb`.
    pub struct LogProb {
        /// The member `token`: a text.
        given token: String = "token",
        /// The member `logprob`: a number.
        given logprob: f64 = "logprob",
        /// The member `bytes`: a list.
        lenient bytes: Vec<i64> = "bytes",
        /// The member `top_logprobs`: a list.
        lenient top_logprobs: Vec<TopLogProb> = "top_logprobs",
    }
}

params! {
    /// An object: the document's `MCPApprovalRequest`.
    pub struct McpApprovalRequest {
        /// The member `type`: `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
    }
}

object! {
    /// An object: the document's `MCPApprovalResponseResource`.
    pub struct McpApprovalResponseResource {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `approve`: true or false.
        lenient approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        lenient approval_request_id: String = "approval_request_id",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

params! {
    /// An object: the document's `MCPListTools`.
    pub struct McpListTools {
        /// The member `type`: `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `tools`: a list.
        lenient tools: Vec<McpListToolsTool> = "tools",
        /// The member `error`: a text. May be null.
        optional error: String = "error",
    }
}

params! {
    /// An object: the document's `MCPListToolsTool`.
    pub struct McpListToolsTool {
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `input_schema`: any JSON object.
        given input_schema: crate::Json = "input_schema",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `annotations`: any JSON object. May be null.
        optional annotations: crate::Json = "annotations",
    }
}

params! {
    /// An object: the document's `MCPProtocolError`.
    pub struct McpProtocolError {
        /// The member `type`: `"mcp_protocol_error"`. The API's default: `"mcp_protocol_error"`.
        constant r#type: "mcp_protocol_error" = "type",
        /// The member `code`: a whole number.
        given code: i64 = "code",
        /// The member `message`: a text.
        given message: String = "message",
    }
}

params! {
    /// An object: the document's `MCPToolCall`.
    pub struct McpToolCall {
        /// The member `type`: `"mcp_call"`.
        constant r#type: "mcp_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `error`: one of the shapes of [`McpToolCallError`]. May be null.
        optional error: McpToolCallError = "error",
        /// The member `status`: one of the values of [`McpToolCallStatus`].
        optional status: McpToolCallStatus = "status",
        /// The member `approval_request_id`: a text. May be null.
        optional approval_request_id: String = "approval_request_id",
    }
}

tagged_union! {
    /// One of several objects: the document's `MCPToolCallError`.
    pub enum McpToolCallError by "type" {
        "mcp_protocol_error" => McpProtocolError(McpProtocolError),
        "mcp_tool_execution_error" => McpToolExecutionError(McpToolExecutionError),
        "http_error" => HttpError(HttpError),
    }
}

open_enum! {
    /// A string with known values: the document's `MCPToolCallStatus`.
    pub enum McpToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
        Calling = "calling",
        Failed = "failed",
    }
}

params! {
    /// An object: the document's `MCPToolExecutionError`.
    pub struct McpToolExecutionError {
        /// The member `type`: `"mcp_tool_execution_error"`. The API's default: `"mcp_tool_execution_error"`.
        constant r#type: "mcp_tool_execution_error" = "type",
        /// The member `content`: any JSON.
        given content: crate::Json = "content",
    }
}

open_enum! {
    /// A string with known values: the document's `MessagePhase`.
    pub enum MessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

open_enum! {
    /// A string with known values: the document's `MessageRole`.
    pub enum MessageRole {
        UnknownValue = "unknown",
        User = "user",
        Assistant = "assistant",
        System = "system",
        Critic = "critic",
        Discriminator = "discriminator",
        Developer = "developer",
        Tool = "tool",
    }
}

open_enum! {
    /// A string with known values: the document's `MessageStatus`.
    pub enum MessageStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: the document's `ModelIdsCompaction`.
    ///
    /// The document allows any other string too.
    pub enum ModelIdsCompaction {
        Gpt5_6Sol = "gpt-5.6-sol",
        Gpt5_6Terra = "gpt-5.6-terra",
        Gpt5_6Luna = "gpt-5.6-luna",
        Gpt5_5 = "gpt-5.5",
        Gpt5_5_2026_04_23 = "gpt-5.5-2026-04-23",
        Gpt5_4 = "gpt-5.4",
        Gpt5_4Mini = "gpt-5.4-mini",
        Gpt5_4Nano = "gpt-5.4-nano",
        Gpt5_4Mini2026_03_17 = "gpt-5.4-mini-2026-03-17",
        Gpt5_4Nano2026_03_17 = "gpt-5.4-nano-2026-03-17",
        Gpt5_3ChatLatest = "gpt-5.3-chat-latest",
        Gpt5_2 = "gpt-5.2",
        Gpt5_2_2025_12_11 = "gpt-5.2-2025-12-11",
        Gpt5_2ChatLatest = "gpt-5.2-chat-latest",
        Gpt5_2Pro = "gpt-5.2-pro",
        Gpt5_2Pro2025_12_11 = "gpt-5.2-pro-2025-12-11",
        Gpt5_1 = "gpt-5.1",
        Gpt5_1_2025_11_13 = "gpt-5.1-2025-11-13",
        Gpt5_1Codex = "gpt-5.1-codex",
        Gpt5_1Mini = "gpt-5.1-mini",
        Gpt5_1ChatLatest = "gpt-5.1-chat-latest",
        Gpt5 = "gpt-5",
        Gpt5Mini = "gpt-5-mini",
        Gpt5Nano = "gpt-5-nano",
        Gpt5_2025_08_07 = "gpt-5-2025-08-07",
        Gpt5Mini2025_08_07 = "gpt-5-mini-2025-08-07",
        Gpt5Nano2025_08_07 = "gpt-5-nano-2025-08-07",
        Gpt5ChatLatest = "gpt-5-chat-latest",
        Gpt4_1 = "gpt-4.1",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
        Gpt4_1_2025_04_14 = "gpt-4.1-2025-04-14",
        Gpt4_1Mini2025_04_14 = "gpt-4.1-mini-2025-04-14",
        Gpt4_1Nano2025_04_14 = "gpt-4.1-nano-2025-04-14",
        O4Mini = "o4-mini",
        O4Mini2025_04_16 = "o4-mini-2025-04-16",
        O3 = "o3",
        O3_2025_04_16 = "o3-2025-04-16",
        O3Mini = "o3-mini",
        O3Mini2025_01_31 = "o3-mini-2025-01-31",
        O1 = "o1",
        O1_2024_12_17 = "o1-2024-12-17",
        O1Preview = "o1-preview",
        O1Preview2024_09_12 = "o1-preview-2024-09-12",
        O1Mini = "o1-mini",
        O1Mini2024_09_12 = "o1-mini-2024-09-12",
        Gpt4o = "gpt-4o",
        Gpt4o2024_11_20 = "gpt-4o-2024-11-20",
        Gpt4o2024_08_06 = "gpt-4o-2024-08-06",
        Gpt4o2024_05_13 = "gpt-4o-2024-05-13",
        GptAudioMini = "gpt-audio-mini",
        GptAudioMini2025_12_15 = "gpt-audio-mini-2025-12-15",
        Gpt4oAudioPreview = "gpt-4o-audio-preview",
        Gpt4oAudioPreview2024_10_01 = "gpt-4o-audio-preview-2024-10-01",
        Gpt4oAudioPreview2024_12_17 = "gpt-4o-audio-preview-2024-12-17",
        Gpt4oAudioPreview2025_06_03 = "gpt-4o-audio-preview-2025-06-03",
        Gpt4oMiniAudioPreview = "gpt-4o-mini-audio-preview",
        Gpt4oMiniAudioPreview2024_12_17 = "gpt-4o-mini-audio-preview-2024-12-17",
        Gpt4oSearchPreview = "gpt-4o-search-preview",
        Gpt4oMiniSearchPreview = "gpt-4o-mini-search-preview",
        Gpt4oSearchPreview2025_03_11 = "gpt-4o-search-preview-2025-03-11",
        Gpt4oMiniSearchPreview2025_03_11 = "gpt-4o-mini-search-preview-2025-03-11",
        Chatgpt4oLatest = "chatgpt-4o-latest",
        CodexMiniLatest = "codex-mini-latest",
        Gpt4oMini = "gpt-4o-mini",
        Gpt4oMini2024_07_18 = "gpt-4o-mini-2024-07-18",
        Gpt4Turbo = "gpt-4-turbo",
        Gpt4Turbo2024_04_09 = "gpt-4-turbo-2024-04-09",
        Gpt4_0125Preview = "gpt-4-0125-preview",
        Gpt4TurboPreview = "gpt-4-turbo-preview",
        Gpt4_1106Preview = "gpt-4-1106-preview",
        Gpt4VisionPreview = "gpt-4-vision-preview",
        Gpt4 = "gpt-4",
        Gpt4_0314 = "gpt-4-0314",
        Gpt4_0613 = "gpt-4-0613",
        Gpt4_32k = "gpt-4-32k",
        Gpt4_32k0314 = "gpt-4-32k-0314",
        Gpt4_32k0613 = "gpt-4-32k-0613",
        Gpt3_5Turbo = "gpt-3.5-turbo",
        Gpt3_5Turbo16k = "gpt-3.5-turbo-16k",
        Gpt3_5Turbo0301 = "gpt-3.5-turbo-0301",
        Gpt3_5Turbo0613 = "gpt-3.5-turbo-0613",
        Gpt3_5Turbo1106 = "gpt-3.5-turbo-1106",
        Gpt3_5Turbo0125 = "gpt-3.5-turbo-0125",
        Gpt3_5Turbo16k0613 = "gpt-3.5-turbo-16k-0613",
        Gpt6Astra = "gpt-6-astra",
        Gpt6_2Astra = "gpt-6.2-astra",
        Gpt6_1Sol = "gpt-6.1-sol",
        Gpt6_2Sol = "gpt-6.2-sol",
        Gpt6_1Terra = "gpt-6.1-terra",
        Gpt6Sol = "gpt-6-sol",
        Gpt6Luna = "gpt-6-luna",
        O1Pro = "o1-pro",
        O1Pro2025_03_19 = "o1-pro-2025-03-19",
        O3Pro = "o3-pro",
        O3Pro2025_06_10 = "o3-pro-2025-06-10",
        O3DeepResearch = "o3-deep-research",
        O3DeepResearch2025_06_26 = "o3-deep-research-2025-06-26",
        O4MiniDeepResearch = "o4-mini-deep-research",
        O4MiniDeepResearch2025_06_26 = "o4-mini-deep-research-2025-06-26",
        ComputerUsePreview = "computer-use-preview",
        ComputerUsePreview2025_03_11 = "computer-use-preview-2025-03-11",
        Gpt5_5Pro = "gpt-5.5-pro",
        Gpt5_5Pro2026_04_23 = "gpt-5.5-pro-2026-04-23",
        Gpt5Codex = "gpt-5-codex",
        Gpt5Pro = "gpt-5-pro",
        Gpt5Pro2025_10_06 = "gpt-5-pro-2025-10-06",
        Gpt5_1CodexMax = "gpt-5.1-codex-max",
        GptDaybreakBlueLatest = "gpt-daybreak-blue-latest",
        GptDaybreakRedLatest = "gpt-daybreak-red-latest",
        Gpt5_6Cyber = "gpt-5.6-cyber",
        Gpt6Cyber = "gpt-6-cyber",
        GptRosalindResearch = "gpt-rosalind-research",
        Gpt6Rosalind = "gpt-6-rosalind",
        Gpt6_2AstraLaw = "gpt-6.2-astra-law",
    }
}

tagged_union! {
    /// One of several objects: the document's `OutputMessageContent`.
    pub enum OutputMessageContent by "type" {
        "output_text" => OutputText(ResponseOutputText),
        "refusal" => Refusal(ResponseOutputRefusal),
    }
}

object! {
    /// An object: the document's `Program`.
    pub struct Program {
        /// The member `type`: `"program"`. The API's default: `"program"`.
        constant r#type: "program" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `fingerprint`: a text.
        lenient fingerprint: String = "fingerprint",
    }
}

object! {
    /// An object: the document's `ProgramOutput`.
    pub struct ProgramOutput {
        /// The member `type`: `"program_output"`. The API's default: `"program_output"`.
        constant r#type: "program_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `result`: a text.
        lenient result: String = "result",
        /// The member `status`: one of the values of [`ProgramOutputStatus`].
        lenient status: ProgramOutputStatus = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `ProgramOutputStatus`.
    pub enum ProgramOutputStatus {
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `ProgramToolCallCaller`.
    pub struct ProgramToolCallCaller {
        /// The member `type`: `"program"`. The API's default: `"program"`.
        constant r#type: "program" = "type",
        /// The member `caller_id`: a text.
        given caller_id: String = "caller_id",
    }
}

params! {
    /// An object: the document's `ProgramToolCallCallerParam`.
    pub struct ProgramToolCallCallerParam {
        /// The member `type`: `"program"`. The API's default: `"program"`.
        constant r#type: "program" = "type",
        /// The member `caller_id`: a text of 1 to 64 characters.
        given caller_id: String = "caller_id",
    }
}

open_enum! {
    /// A string with known values: the document's `PromptCacheRetentionEnum`.
    pub enum PromptCacheRetentionEnum {
        InMemory = "in_memory",
        _24h = "24h",
    }
}

open_enum! {
    /// A string with known values: the document's `PromptCacheTTLEnum`.
    pub enum PromptCacheTTLEnum {
        _30m = "30m",
        _12h = "12h",
    }
}

params! {
    /// An object: the document's `Reasoning`.
    pub struct Reasoning {
        /// The member `mode`: one of the values of [`ReasoningModeEnum`].
        optional mode: ReasoningModeEnum = "mode",
        /// The member `effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional effort: ReasoningEffort = "effort",
        /// The member `summary`: one of the values of [`ReasoningSummary`]. May be null.
        optional summary: ReasoningSummary = "summary",
        /// The member `context`: one of the values of [`ReasoningContext`]. May be null.
        optional context: ReasoningContext = "context",
        /// The member `generate_summary`: one of the values of [`ReasoningGenerateSummary`]. May be null. Deprecated by the API.
        optional generate_summary: ReasoningGenerateSummary = "generate_summary",
    }
}

open_enum! {
    /// A string with known values: `context` of the document's `Reasoning`.
    pub enum ReasoningContext {
        Auto = "auto",
        CurrentTurn = "current_turn",
        AllTurns = "all_turns",
    }
}

open_enum! {
    /// A string with known values: `generate_summary` of the document's `Reasoning`.
    pub enum ReasoningGenerateSummary {
        Auto = "auto",
        Concise = "concise",
        Detailed = "detailed",
    }
}

open_enum! {
    /// A string with known values: the document's `ReasoningModeEnum`.
    ///
    /// The document allows any other string too.
    pub enum ReasoningModeEnum {
        Standard = "standard",
        Pro = "pro",
    }
}

open_enum! {
    /// A string with known values: `summary` of the document's `Reasoning`.
    pub enum ReasoningSummary {
        Auto = "auto",
        Concise = "concise",
        Detailed = "detailed",
    }
}

params! {
    /// An object: the document's `ReasoningTextContent`.
    pub struct ReasoningTextContent {
        /// The member `type`: `"reasoning_text"`. The API's default: `"reasoning_text"`.
        constant r#type: "reasoning_text" = "type",
        /// The member `text`: a text.
        given text: String = "text",
    }
}

object! {
    /// An object: the document's `ApplyPatchToolCall`.
    pub struct ResponseApplyPatchToolCall {
        /// The member `type`: `"apply_patch_call"`. The API's default: `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallStatus`].
        lenient status: ApplyPatchCallStatus = "status",
        /// The member `operation`: one of the shapes of [`ResponseApplyPatchToolCallOperation`].
        lenient operation: ResponseApplyPatchToolCallOperation = "operation",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// One of several objects: `operation` of the document's `ApplyPatchToolCall`.
    pub enum ResponseApplyPatchToolCallOperation by "type" {
        "create_file" => CreateFile(ApplyPatchCreateFileOperation),
        "delete_file" => DeleteFile(ApplyPatchDeleteFileOperation),
        "update_file" => UpdateFile(ApplyPatchUpdateFileOperation),
    }
}

object! {
    /// An object: the document's `ApplyPatchToolCallOutput`.
    pub struct ResponseApplyPatchToolCallOutput {
        /// The member `type`: `"apply_patch_call_output"`. The API's default: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallOutputStatus`].
        lenient status: ApplyPatchCallOutputStatus = "status",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `CodeInterpreterToolCall`.
    pub struct ResponseCodeInterpreterToolCall {
        /// The member `type`: `"code_interpreter_call"`. The API's default: `"code_interpreter_call"`.
        constant r#type: "code_interpreter_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `status`: one of the values of [`ResponseCodeInterpreterToolCallStatus`].
        given status: ResponseCodeInterpreterToolCallStatus = "status",
        /// The member `container_id`: a text.
        given container_id: String = "container_id",
        /// The member `code`: a text. May be null.
        given code: Nullable<String> = "code",
        /// The member `outputs`: a list. May be null.
        given outputs: Nullable<Vec<ResponseCodeInterpreterToolCallOutput>> = "outputs",
    }
}

tagged_union! {
    /// One of several objects: `outputs[]` of the document's `CodeInterpreterToolCall`.
    pub enum ResponseCodeInterpreterToolCallOutput by "type" {
        "logs" => Logs(CodeInterpreterOutputLogs),
        "image" => Image(CodeInterpreterOutputImage),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `CodeInterpreterToolCall`.
    pub enum ResponseCodeInterpreterToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
        Interpreting = "interpreting",
        Failed = "failed",
    }
}

params! {
    /// What `responses.compact` takes.
    pub struct ResponseCompactParams {
        /// The member `model`: one of the values of [`ModelIdsCompaction`]. May be null.
        required model: Nullable<ModelIdsCompaction> = "model",
        /// The member `input`: one of the shapes of [`ResponseCompactParamsInput`]. May be null.
        optional input: ResponseCompactParamsInput = "input",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `instructions`: a text. May be null. Deprecated by the API.
        optional instructions: String = "instructions",
        /// The member `prompt_cache_key`: a text of at most 64 characters. May be null.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// The member `prompt_cache_retention`: one of the values of [`PromptCacheRetentionEnum`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetentionEnum = "prompt_cache_retention",
        /// The member `prompt_cache_options`: an object, [`PromptCacheOptionsParam`]. May be null.
        optional prompt_cache_options: PromptCacheOptionsParam = "prompt_cache_options",
        /// The member `service_tier`: one of the values of [`ServiceTierEnum`]. May be null.
        optional service_tier: ServiceTierEnum = "service_tier",
        /// The member `image`: an object, [`ResponseCompactParamsImage`].
        optional image: ResponseCompactParamsImage = "image",
    }
}

params! {
    /// An object: `image` of the document's `CompactResponseMethodPublicBody`.
    pub struct ResponseCompactParamsImage {
        /// The member `context_compression`: one of the values of [`ResponseCompactParamsImageContextCompression`]. The API's default: `"auto"`.
        optional context_compression: ResponseCompactParamsImageContextCompression = "context_compression",
    }
}

open_enum! {
    /// A string with known values: `image.context_compression` of the document's `CompactResponseMethodPublicBody`.
    pub enum ResponseCompactParamsImageContextCompression {
        Auto = "auto",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

kind_union! {
    /// One of several shapes: `input` of the document's `CompactResponseMethodPublicBody`.
    pub enum ResponseCompactParamsInput {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

object! {
    /// An object: the document's `CompactionBody`.
    pub struct ResponseCompactionItem {
        /// The member `type`: `"compaction"`. The API's default: `"compaction"`.
        constant r#type: "compaction" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `encrypted_content`: a text.
        lenient encrypted_content: String = "encrypted_content",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `ComputerToolCall`.
    pub struct ResponseComputerToolCall {
        /// The member `type`: `"computer_call"`. The API's default: `"computer_call"`.
        constant r#type: "computer_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `pending_safety_checks`: a list.
        lenient pending_safety_checks: Vec<ComputerCallSafetyCheckParam> = "pending_safety_checks",
        /// The member `status`: one of the values of [`ResponseComputerToolCallStatus`].
        given status: ResponseComputerToolCallStatus = "status",
        /// The member `action`: one of the shapes of [`ComputerAction`].
        optional action: ComputerAction = "action",
        /// The member `actions`: a list.
        optional actions: ComputerActionList = "actions",
    }
}

object! {
    /// An object: the document's `ComputerToolCallOutputResource`.
    pub struct ResponseComputerToolCallOutputItem {
        /// The member `type`: `"computer_call_output"`. The API's default: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `output`: an object, [`ResponseComputerToolCallOutputScreenshot`].
        lenient output: ResponseComputerToolCallOutputScreenshot = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`ComputerCallOutputStatus`].
        lenient status: ComputerCallOutputStatus = "status",
        /// The member `acknowledged_safety_checks`: a list.
        optional acknowledged_safety_checks: Vec<ComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `ComputerScreenshotImage`.
    pub struct ResponseComputerToolCallOutputScreenshot {
        /// The member `type`: `"computer_screenshot"`. The API's default: `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
        /// The member `image_url`: an address (URI).
        optional image_url: String = "image_url",
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `ComputerToolCall`.
    pub enum ResponseComputerToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `ContainerReferenceResource`.
    pub struct ResponseContainerReference {
        /// The member `type`: `"container_reference"`. The API's default: `"container_reference"`.
        constant r#type: "container_reference" = "type",
        /// The member `container_id`: a text.
        lenient container_id: String = "container_id",
    }
}

params! {
    /// An object: the document's `ConversationParam-2`.
    pub struct ResponseConversationParam {
        /// The member `id`: a text.
        required id: String = "id",
    }
}

params! {
    /// An object: the document's `CustomToolCall`.
    pub struct ResponseCustomToolCall {
        /// The member `type`: `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `input`: a text.
        given input: String = "input",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

params! {
    /// An object: the document's `CustomToolCallOutput`.
    pub struct ResponseCustomToolCallOutput {
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`ResponseCustomToolCallOutputOutput`].
        given output: ResponseCustomToolCallOutputOutput = "output",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
    }
}

object! {
    /// An object: the document's `CustomToolCallOutputResource`.
    pub struct ResponseCustomToolCallOutputItem {
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`ResponseCustomToolCallOutputOutput`].
        lenient output: ResponseCustomToolCallOutputOutput = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `CustomToolCallOutput`.
    pub enum ResponseCustomToolCallOutputOutput {
        string => String(String),
        array => FunctionAndCustomToolCallOutputList(Vec<FunctionAndCustomToolCallOutput>),
    }
}

params! {
    /// An object: the document's `FileSearchToolCall`.
    pub struct ResponseFileSearchToolCall {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"file_search_call"`.
        constant r#type: "file_search_call" = "type",
        /// The member `status`: one of the values of [`ResponseFileSearchToolCallStatus`].
        given status: ResponseFileSearchToolCallStatus = "status",
        /// The member `queries`: a list.
        lenient queries: Vec<String> = "queries",
        /// The member `results`: a list. May be null.
        optional results: Vec<ResponseFileSearchToolCallResult> = "results",
    }
}

params! {
    /// An object: `results[]` of the document's `FileSearchToolCall`.
    pub struct ResponseFileSearchToolCallResult {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `filename`: a text.
        optional filename: String = "filename",
        /// The member `attributes`: an object of one's own names of at most 16 members. May be null.
        optional attributes: VectorStoreFileAttributes = "attributes",
        /// The member `score`: a number.
        optional score: f64 = "score",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `FileSearchToolCall`.
    pub enum ResponseFileSearchToolCallStatus {
        InProgress = "in_progress",
        Searching = "searching",
        Completed = "completed",
        Incomplete = "incomplete",
        Failed = "failed",
    }
}

tagged_union! {
    /// One of several objects: the document's `TextResponseFormatConfiguration`.
    pub enum ResponseFormatTextConfig by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
        "json_object" => JsonObject(ResponseFormatJsonObject),
    }
}

params! {
    /// An object: the document's `TextResponseFormatJsonSchema`.
    pub struct ResponseFormatTextJsonSchemaConfig {
        /// The member `type`: `"json_schema"`.
        constant r#type: "json_schema" = "type",
        /// The member `schema`: any JSON object.
        given schema: ResponseFormatJsonSchemaSchema = "schema",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `strict`: true or false. The API's default: `false`. May be null.
        optional strict: bool = "strict",
    }
}

object! {
    /// An object: the document's `FunctionShellCall`.
    pub struct ResponseFunctionShellToolCall {
        /// The member `type`: `"shell_call"`. The API's default: `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `action`: an object, [`FunctionShellAction`].
        lenient action: FunctionShellAction = "action",
        /// The member `status`: one of the values of [`FunctionShellCallStatus`].
        lenient status: FunctionShellCallStatus = "status",
        /// The member `environment`: one of the shapes of [`ResponseFunctionShellToolCallEnvironment`]. May be null.
        optional environment: ResponseFunctionShellToolCallEnvironment = "environment",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// One of several objects: `environment` of the document's `FunctionShellCall`.
    pub enum ResponseFunctionShellToolCallEnvironment by "type" {
        "local" => Local(ResponseLocalEnvironment),
        "container_reference" => ContainerReference(ResponseContainerReference),
    }
}

object! {
    /// An object: the document's `FunctionShellCallOutput`.
    pub struct ResponseFunctionShellToolCallOutput {
        /// The member `type`: `"shell_call_output"`. The API's default: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: one of the values of [`FunctionShellCallOutputStatusEnum`].
        lenient status: FunctionShellCallOutputStatusEnum = "status",
        /// The member `output`: a list.
        lenient output: Vec<FunctionShellCallOutputContent> = "output",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `FunctionToolCall`.
    pub struct ResponseFunctionToolCall {
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `status`: one of the values of [`ResponseFunctionToolCallStatus`].
        optional status: ResponseFunctionToolCallStatus = "status",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

object! {
    /// An object: the document's `FunctionToolCallOutputResource`.
    pub struct ResponseFunctionToolCallOutputItem {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: one of the shapes of [`FunctionToolCallOutputOutput`].
        lenient output: FunctionToolCallOutputOutput = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `FunctionToolCall`.
    pub enum ResponseFunctionToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `WebSearchToolCall`.
    pub struct ResponseFunctionWebSearch {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"web_search_call"`.
        constant r#type: "web_search_call" = "type",
        /// The member `status`: one of the values of [`ResponseFunctionWebSearchStatus`].
        given status: ResponseFunctionWebSearchStatus = "status",
        /// The member `action`: one of the shapes of [`ResponseFunctionWebSearchAction`].
        given action: ResponseFunctionWebSearchAction = "action",
    }
}

tagged_union! {
    /// One of several objects: `action` of the document's `WebSearchToolCall`.
    pub enum ResponseFunctionWebSearchAction by "type" {
        "search" => Search(WebSearchActionSearch),
        "open_page" => OpenPage(WebSearchActionOpenPage),
        "find_in_page" => FindInPage(WebSearchActionFind),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `WebSearchToolCall`.
    pub enum ResponseFunctionWebSearchStatus {
        InProgress = "in_progress",
        Searching = "searching",
        Completed = "completed",
        Failed = "failed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: the document's `IncludeEnum`.
    pub enum ResponseIncludable {
        FileSearchCallResults = "file_search_call.results",
        WebSearchCallResults = "web_search_call.results",
        WebSearchCallActionSources = "web_search_call.action.sources",
        MessageInputImageImageUrl = "message.input_image.image_url",
        ComputerCallOutputOutputImageUrl = "computer_call_output.output.image_url",
        CodeInterpreterCallOutputs = "code_interpreter_call.outputs",
        ReasoningEncryptedContent = "reasoning.encrypted_content",
        MessageOutputTextLogprobs = "message.output_text.logprobs",
    }
}

tagged_union! {
    /// One of several objects: the document's `InputContent`.
    pub enum ResponseInputContent by "type" {
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

params! {
    /// An object: the document's `InputFileContent`.
    pub struct ResponseInputFile {
        /// The member `type`: `"input_file"`. The API's default: `"input_file"`.
        constant r#type: "input_file" = "type",
        /// The member `file_id`: a text. May be null.
        optional file_id: String = "file_id",
        /// The member `filename`: a text.
        optional filename: String = "filename",
        /// The member `file_data`: a text.
        optional file_data: String = "file_data",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointConfig`].
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
        /// The member `file_url`: an address (URI).
        optional file_url: String = "file_url",
        /// The member `detail`: one of the values of [`FileInputDetail`].
        optional detail: FileInputDetail = "detail",
    }
}

params! {
    /// An object: the document's `InputImageContent`.
    pub struct ResponseInputImage {
        /// The member `type`: `"input_image"`. The API's default: `"input_image"`.
        constant r#type: "input_image" = "type",
        /// The member `detail`: one of the values of [`ImageDetail`].
        given detail: ImageDetail = "detail",
        /// The member `image_url`: an address (URI). May be null.
        optional image_url: String = "image_url",
        /// The member `file_id`: a text. May be null.
        optional file_id: String = "file_id",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointConfig`].
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
    }
}

/// A value: the document's `InputMessageContentList`.
pub type ResponseInputMessageContentList = Vec<ResponseInputContent>;

object! {
    /// An object: the document's `LocalEnvironmentResource`.
    pub struct ResponseLocalEnvironment {
        /// The member `type`: `"local"`. The API's default: `"local"`.
        constant r#type: "local" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `OutputItem`.
    pub enum ResponseOutputItem by "type" {
        "message" => Message(ResponseOutputMessage),
        "file_search_call" => FileSearchCall(ResponseFileSearchToolCall),
        "function_call" => FunctionCall(ResponseFunctionToolCall),
        "function_call_output" => FunctionCallOutput(ResponseFunctionToolCallOutputItem),
        "web_search_call" => WebSearchCall(ResponseFunctionWebSearch),
        "computer_call" => ComputerCall(ResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(ResponseComputerToolCallOutputItem),
        "reasoning" => Reasoning(ResponseReasoningItem),
        "program" => Program(Program),
        "program_output" => ProgramOutput(ProgramOutput),
        "tool_search_call" => ToolSearchCall(ResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(ResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(AdditionalTools),
        "compaction" => Compaction(ResponseCompactionItem),
        "image_generation_call" => ImageGenerationCall(ImageGenToolCall),
        "code_interpreter_call" => CodeInterpreterCall(ResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(LocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(LocalShellToolCallOutput),
        "shell_call" => ShellCall(ResponseFunctionShellToolCall),
        "shell_call_output" => ShellCallOutput(ResponseFunctionShellToolCallOutput),
        "apply_patch_call" => ApplyPatchCall(ResponseApplyPatchToolCall),
        "apply_patch_call_output" => ApplyPatchCallOutput(ResponseApplyPatchToolCallOutput),
        "mcp_call" => McpCall(McpToolCall),
        "mcp_list_tools" => McpListTools(McpListTools),
        "mcp_approval_request" => McpApprovalRequest(McpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(McpApprovalResponseResource),
        "custom_tool_call" => CustomToolCall(ResponseCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(ResponseCustomToolCallOutputItem),
    }
}

params! {
    /// An object: the document's `OutputMessage`.
    pub struct ResponseOutputMessage {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `content`: a list.
        lenient content: Vec<OutputMessageContent> = "content",
        /// The member `status`: one of the values of [`ResponseOutputMessageStatus`].
        given status: ResponseOutputMessageStatus = "status",
        /// The member `phase`: one of the values of [`MessagePhase`]. May be null.
        optional phase: MessagePhase = "phase",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `OutputMessage`.
    pub enum ResponseOutputMessageStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `RefusalContent`.
    pub struct ResponseOutputRefusal {
        /// The member `type`: `"refusal"`. The API's default: `"refusal"`.
        constant r#type: "refusal" = "type",
        /// The member `refusal`: a text.
        given refusal: String = "refusal",
    }
}

params! {
    /// An object: the document's `OutputTextContent`.
    pub struct ResponseOutputText {
        /// The member `type`: `"output_text"`. The API's default: `"output_text"`.
        constant r#type: "output_text" = "type",
        /// The member `text`: a text.
        given text: String = "text",
        /// The member `annotations`: a list.
        lenient annotations: Vec<Annotation> = "annotations",
        /// The member `logprobs`: a list.
        lenient logprobs: Vec<LogProb> = "logprobs",
    }
}

params! {
    /// An object: the document's `Prompt`.
    pub struct ResponsePrompt {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `version`: a text. May be null.
        optional version: String = "version",
        /// The member `variables`: an object of one's own names. May be null.
        optional variables: ResponsePromptVariables = "variables",
    }
}

/// A value: the document's `ResponsePromptVariables`.
pub type ResponsePromptVariables = BTreeMap<String, ResponsePromptVariablesVariables>;

tagged_union! {
    /// One of several objects: the document's `ResponsePromptVariables{}`.
    pub enum ResponsePromptVariablesVariables by "type" {
        string => String(String),
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

params! {
    /// An object: the document's `ReasoningItem`.
    pub struct ResponseReasoningItem {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `summary`: a list.
        lenient summary: Vec<SummaryTextContent> = "summary",
        /// The member `type`: `"reasoning"`.
        constant r#type: "reasoning" = "type",
        /// The member `encrypted_content`: a text. May be null.
        optional encrypted_content: String = "encrypted_content",
        /// The member `content`: a list.
        optional content: Vec<ReasoningTextContent> = "content",
        /// The member `status`: one of the values of [`ResponseReasoningItemStatus`].
        optional status: ResponseReasoningItemStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `ReasoningItem`.
    pub enum ResponseReasoningItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// What `responses.retrieve` takes.
    pub struct ResponseRetrieveParams {
        /// The member `include`: a list.
        optional include: Vec<ResponseIncludable> = "include",
        /// The member `starting_after`: a whole number.
        optional starting_after: i64 = "starting_after",
        /// The member `include_obfuscation`: true or false.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}

open_enum! {
    /// A string with known values: the document's `ServiceTierResponses`.
    pub enum ResponseServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Scale = "scale",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

params! {
    /// An object: the document's `ResponseTextParam`.
    pub struct ResponseTextConfig {
        /// The member `format`: one of the shapes of [`ResponseFormatTextConfig`].
        optional format: ResponseFormatTextConfig = "format",
        /// The member `verbosity`: one of the values of [`Verbosity`]. The API's default: `"medium"`. May be null.
        optional verbosity: Verbosity = "verbosity",
    }
}

object! {
    /// An object: the document's `ToolSearchCall`.
    pub struct ResponseToolSearchCall {
        /// The member `type`: `"tool_search_call"`. The API's default: `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        lenient execution: ToolSearchExecutionType = "execution",
        /// The member `arguments`: any JSON.
        lenient arguments: crate::Json = "arguments",
        /// The member `status`: one of the values of [`FunctionCallStatus`].
        lenient status: FunctionCallStatus = "status",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

object! {
    /// An object: the document's `ToolSearchOutput`.
    pub struct ResponseToolSearchOutputItem {
        /// The member `type`: `"tool_search_output"`. The API's default: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        lenient execution: ToolSearchExecutionType = "execution",
        /// The member `tools`: a list.
        lenient tools: Vec<Tool> = "tools",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

object! {
    /// An object: the document's `ResponseUsage`.
    pub struct ResponseUsage {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `input_tokens_details`: an object, [`ResponseUsageInputTokensDetails`].
        lenient input_tokens_details: ResponseUsageInputTokensDetails = "input_tokens_details",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `output_tokens_details`: an object, [`ResponseUsageOutputTokensDetails`].
        lenient output_tokens_details: ResponseUsageOutputTokensDetails = "output_tokens_details",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: `input_tokens_details` of the document's `ResponseUsage`.
    pub struct ResponseUsageInputTokensDetails {
        /// The member `cached_tokens`: a whole number.
        lenient cached_tokens: i64 = "cached_tokens",
        /// The member `cache_write_tokens`: a whole number.
        lenient cache_write_tokens: i64 = "cache_write_tokens",
        /// The member `cache_write_tokens_details`: an object, [`ResponseUsageInputTokensDetailsCacheWriteTokensDetails`].
        optional cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails = "cache_write_tokens_details",
    }
}

object! {
    /// An object: `input_tokens_details.cache_write_tokens_details` of the document's `ResponseUsage`.
    pub struct ResponseUsageInputTokensDetailsCacheWriteTokensDetails {
        /// The member `ttl_12h_tokens`: a whole number.
        lenient ttl_12h_tokens: i64 = "ttl_12h_tokens",
        /// The member `ttl_30m_tokens`: a whole number.
        lenient ttl_30m_tokens: i64 = "ttl_30m_tokens",
    }
}

object! {
    /// An object: `output_tokens_details` of the document's `ResponseUsage`.
    pub struct ResponseUsageOutputTokensDetails {
        /// The member `reasoning_tokens`: a whole number.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}

open_enum! {
    /// A string with known values: the document's `ModelIdsResponses`.
    pub enum ResponsesModel {
        Gpt5_6Sol = "gpt-5.6-sol",
        Gpt5_6Terra = "gpt-5.6-terra",
        Gpt5_6Luna = "gpt-5.6-luna",
        Gpt5_5 = "gpt-5.5",
        Gpt5_5_2026_04_23 = "gpt-5.5-2026-04-23",
        Gpt5_4 = "gpt-5.4",
        Gpt5_4Mini = "gpt-5.4-mini",
        Gpt5_4Nano = "gpt-5.4-nano",
        Gpt5_4Mini2026_03_17 = "gpt-5.4-mini-2026-03-17",
        Gpt5_4Nano2026_03_17 = "gpt-5.4-nano-2026-03-17",
        Gpt5_3ChatLatest = "gpt-5.3-chat-latest",
        Gpt5_2 = "gpt-5.2",
        Gpt5_2_2025_12_11 = "gpt-5.2-2025-12-11",
        Gpt5_2ChatLatest = "gpt-5.2-chat-latest",
        Gpt5_2Pro = "gpt-5.2-pro",
        Gpt5_2Pro2025_12_11 = "gpt-5.2-pro-2025-12-11",
        Gpt5_1 = "gpt-5.1",
        Gpt5_1_2025_11_13 = "gpt-5.1-2025-11-13",
        Gpt5_1Codex = "gpt-5.1-codex",
        Gpt5_1Mini = "gpt-5.1-mini",
        Gpt5_1ChatLatest = "gpt-5.1-chat-latest",
        Gpt5 = "gpt-5",
        Gpt5Mini = "gpt-5-mini",
        Gpt5Nano = "gpt-5-nano",
        Gpt5_2025_08_07 = "gpt-5-2025-08-07",
        Gpt5Mini2025_08_07 = "gpt-5-mini-2025-08-07",
        Gpt5Nano2025_08_07 = "gpt-5-nano-2025-08-07",
        Gpt5ChatLatest = "gpt-5-chat-latest",
        Gpt4_1 = "gpt-4.1",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
        Gpt4_1_2025_04_14 = "gpt-4.1-2025-04-14",
        Gpt4_1Mini2025_04_14 = "gpt-4.1-mini-2025-04-14",
        Gpt4_1Nano2025_04_14 = "gpt-4.1-nano-2025-04-14",
        O4Mini = "o4-mini",
        O4Mini2025_04_16 = "o4-mini-2025-04-16",
        O3 = "o3",
        O3_2025_04_16 = "o3-2025-04-16",
        O3Mini = "o3-mini",
        O3Mini2025_01_31 = "o3-mini-2025-01-31",
        O1 = "o1",
        O1_2024_12_17 = "o1-2024-12-17",
        O1Preview = "o1-preview",
        O1Preview2024_09_12 = "o1-preview-2024-09-12",
        O1Mini = "o1-mini",
        O1Mini2024_09_12 = "o1-mini-2024-09-12",
        Gpt4o = "gpt-4o",
        Gpt4o2024_11_20 = "gpt-4o-2024-11-20",
        Gpt4o2024_08_06 = "gpt-4o-2024-08-06",
        Gpt4o2024_05_13 = "gpt-4o-2024-05-13",
        GptAudioMini = "gpt-audio-mini",
        GptAudioMini2025_12_15 = "gpt-audio-mini-2025-12-15",
        Gpt4oAudioPreview = "gpt-4o-audio-preview",
        Gpt4oAudioPreview2024_10_01 = "gpt-4o-audio-preview-2024-10-01",
        Gpt4oAudioPreview2024_12_17 = "gpt-4o-audio-preview-2024-12-17",
        Gpt4oAudioPreview2025_06_03 = "gpt-4o-audio-preview-2025-06-03",
        Gpt4oMiniAudioPreview = "gpt-4o-mini-audio-preview",
        Gpt4oMiniAudioPreview2024_12_17 = "gpt-4o-mini-audio-preview-2024-12-17",
        Gpt4oSearchPreview = "gpt-4o-search-preview",
        Gpt4oMiniSearchPreview = "gpt-4o-mini-search-preview",
        Gpt4oSearchPreview2025_03_11 = "gpt-4o-search-preview-2025-03-11",
        Gpt4oMiniSearchPreview2025_03_11 = "gpt-4o-mini-search-preview-2025-03-11",
        Chatgpt4oLatest = "chatgpt-4o-latest",
        CodexMiniLatest = "codex-mini-latest",
        Gpt4oMini = "gpt-4o-mini",
        Gpt4oMini2024_07_18 = "gpt-4o-mini-2024-07-18",
        Gpt4Turbo = "gpt-4-turbo",
        Gpt4Turbo2024_04_09 = "gpt-4-turbo-2024-04-09",
        Gpt4_0125Preview = "gpt-4-0125-preview",
        Gpt4TurboPreview = "gpt-4-turbo-preview",
        Gpt4_1106Preview = "gpt-4-1106-preview",
        Gpt4VisionPreview = "gpt-4-vision-preview",
        Gpt4 = "gpt-4",
        Gpt4_0314 = "gpt-4-0314",
        Gpt4_0613 = "gpt-4-0613",
        Gpt4_32k = "gpt-4-32k",
        Gpt4_32k0314 = "gpt-4-32k-0314",
        Gpt4_32k0613 = "gpt-4-32k-0613",
        Gpt3_5Turbo = "gpt-3.5-turbo",
        Gpt3_5Turbo16k = "gpt-3.5-turbo-16k",
        Gpt3_5Turbo0301 = "gpt-3.5-turbo-0301",
        Gpt3_5Turbo0613 = "gpt-3.5-turbo-0613",
        Gpt3_5Turbo1106 = "gpt-3.5-turbo-1106",
        Gpt3_5Turbo0125 = "gpt-3.5-turbo-0125",
        Gpt3_5Turbo16k0613 = "gpt-3.5-turbo-16k-0613",
        Gpt6Astra = "gpt-6-astra",
        Gpt6_2Astra = "gpt-6.2-astra",
        Gpt6_1Sol = "gpt-6.1-sol",
        Gpt6_2Sol = "gpt-6.2-sol",
        Gpt6_1Terra = "gpt-6.1-terra",
        Gpt6Sol = "gpt-6-sol",
        Gpt6Luna = "gpt-6-luna",
        O1Pro = "o1-pro",
        O1Pro2025_03_19 = "o1-pro-2025-03-19",
        O3Pro = "o3-pro",
        O3Pro2025_06_10 = "o3-pro-2025-06-10",
        O3DeepResearch = "o3-deep-research",
        O3DeepResearch2025_06_26 = "o3-deep-research-2025-06-26",
        O4MiniDeepResearch = "o4-mini-deep-research",
        O4MiniDeepResearch2025_06_26 = "o4-mini-deep-research-2025-06-26",
        ComputerUsePreview = "computer-use-preview",
        ComputerUsePreview2025_03_11 = "computer-use-preview-2025-03-11",
        Gpt5_5Pro = "gpt-5.5-pro",
        Gpt5_5Pro2026_04_23 = "gpt-5.5-pro-2026-04-23",
        Gpt5Codex = "gpt-5-codex",
        Gpt5Pro = "gpt-5-pro",
        Gpt5Pro2025_10_06 = "gpt-5-pro-2025-10-06",
        Gpt5_1CodexMax = "gpt-5.1-codex-max",
        GptDaybreakBlueLatest = "gpt-daybreak-blue-latest",
        GptDaybreakRedLatest = "gpt-daybreak-red-latest",
        Gpt5_6Cyber = "gpt-5.6-cyber",
        Gpt6Cyber = "gpt-6-cyber",
        GptRosalindResearch = "gpt-rosalind-research",
        Gpt6Rosalind = "gpt-6-rosalind",
        Gpt6_2AstraLaw = "gpt-6.2-astra-law",
    }
}

open_enum! {
    /// A string with known values: the document's `ServiceTierEnum`.
    pub enum ServiceTierEnum {
        Auto = "auto",
        Default = "default",
        Fast = "fast",
        Flex = "flex",
        Priority = "priority",
    }
}

params! {
    /// An object: the document's `SummaryTextContent`.
    pub struct SummaryTextContent {
        /// The member `type`: `"summary_text"`. The API's default: `"summary_text"`.
        constant r#type: "summary_text" = "type",
        /// The member `text`: a text.
        given text: String = "text",
    }
}

object! {
    /// An object: the document's `TextContent`.
    pub struct TextContent {
        /// The member `type`: `"text"`. The API's default: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

tagged_union! {
    /// One of several objects: the document's `ToolCallCaller`.
    pub enum ToolCallCaller by "type" {
        "direct" => Direct(DirectToolCallCaller),
        "program" => Program(ProgramToolCallCaller),
    }
}

tagged_union! {
    /// One of several objects: the document's `ToolCallCallerParam`.
    pub enum ToolCallCallerParam by "type" {
        "direct" => Direct(DirectToolCallCallerParam),
        "program" => Program(ProgramToolCallCallerParam),
    }
}

open_enum! {
    /// A string with known values: the document's `ToolSearchExecutionType`.
    pub enum ToolSearchExecutionType {
        Server = "server",
        Client = "client",
    }
}

/// A value: the document's `ToolsArray`.
pub type ToolsArray = Vec<Tool>;

params! {
    /// An object: the document's `TopLogProb`.
    pub struct TopLogProb {
        /// The member `token`: a text.
        given token: String = "token",
        /// The member `logprob`: a number.
        given logprob: f64 = "logprob",
        /// The member `bytes`: a list.
        lenient bytes: Vec<i64> = "bytes",
    }
}

params! {
    /// An object: the document's `UrlCitationBody`.
    pub struct UrlCitationBody {
        /// The member `type`: `"url_citation"`. The API's default: `"url_citation"`.
        constant r#type: "url_citation" = "type",
        /// The member `url`: an address (URI).
        given url: String = "url",
        /// The member `start_index`: a whole number.
        given start_index: i64 = "start_index",
        /// The member `end_index`: a whole number.
        given end_index: i64 = "end_index",
        /// The member `title`: a text.
        given title: String = "title",
    }
}

params! {
    /// An object: the document's `WebSearchActionFind`.
    pub struct WebSearchActionFind {
        /// The member `type`: `"find_in_page"`.
        constant r#type: "find_in_page" = "type",
        /// The member `url`: an address (URI).
        given url: String = "url",
        /// The member `pattern`: a text.
        given pattern: String = "pattern",
    }
}

params! {
    /// An object: the document's `WebSearchActionOpenPage`.
    pub struct WebSearchActionOpenPage {
        /// The member `type`: `"open_page"`.
        constant r#type: "open_page" = "type",
        /// The member `url`: an address (URI). May be null.
        optional url: String = "url",
    }
}

params! {
    /// An object: the document's `WebSearchActionSearch`.
    pub struct WebSearchActionSearch {
        /// The member `type`: `"search"`.
        constant r#type: "search" = "type",
        /// The member `query`: a text. Deprecated by the API.
        optional query: String = "query",
        /// The member `queries`: a list.
        optional queries: Vec<String> = "queries",
        /// The member `sources`: a list.
        optional sources: Vec<WebSearchActionSearchSource> = "sources",
    }
}

params! {
    /// An object: `sources[]` of the document's `WebSearchActionSearch`.
    pub struct WebSearchActionSearchSource {
        /// The member `type`: `"url"`.
        constant r#type: "url" = "type",
        /// The member `url`: an address (URI).
        given url: String = "url",
    }
}
