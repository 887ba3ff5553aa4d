// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

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
    pub struct AdditionalTools {
        /// Always `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        lenient id: String = "id",
        lenient role: MessageRole = "role",
        lenient tools: Vec<Tool> = "tools",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum Annotation by "type" {
        "file_citation" => FileCitation(FileCitationBody),
        "url_citation" => UrlCitation(UrlCitationBody),
        "container_file_citation" => ContainerFileCitation(ContainerFileCitationBody),
        "file_path" => FilePath(FilePath),
    }
}

open_enum! {
    pub enum ApplyPatchCallOutputStatus {
        Completed = "completed",
        Failed = "failed",
    }
}

open_enum! {
    pub enum ApplyPatchCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
    }
}

object! {
    pub struct ApplyPatchCreateFileOperation {
        /// Always `"create_file"`.
        constant r#type: "create_file" = "type",
        lenient path: String = "path",
        lenient diff: String = "diff",
    }
}

object! {
    pub struct ApplyPatchDeleteFileOperation {
        /// Always `"delete_file"`.
        constant r#type: "delete_file" = "type",
        lenient path: String = "path",
    }
}

object! {
    pub struct ApplyPatchUpdateFileOperation {
        /// Always `"update_file"`.
        constant r#type: "update_file" = "type",
        lenient path: String = "path",
        lenient diff: String = "diff",
    }
}

params! {
    pub struct CodeInterpreterOutputImage {
        /// Always `"image"`.
        constant r#type: "image" = "type",
        /// A URI.
        given url: String = "url",
    }
}

params! {
    pub struct CodeInterpreterOutputLogs {
        /// Always `"logs"`.
        constant r#type: "logs" = "type",
        given logs: String = "logs",
    }
}

object! {
    /// Returned by `responses.compact`.
    pub struct CompactedResponse {
        required id: String = "id",
        /// Always `"response.compaction"`.
        constant object: "response.compaction" = "object",
        lenient output: Vec<ItemField> = "output",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient usage: ResponseUsage = "usage",
        optional image: CompactedResponseImage = "image",
    }
}

object! {
    pub struct CompactedResponseImage {
        lenient context_compression: CompactedResponseImageContextCompression = "context_compression",
    }
}

open_enum! {
    pub enum CompactedResponseImageContextCompression {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

pub type ComputerActionList = Vec<ComputerAction>;

open_enum! {
    pub enum ComputerCallOutputStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        Failed = "failed",
    }
}

params! {
    pub struct ComputerCallSafetyCheckParam {
        given id: String = "id",
        /// Nullable.
        optional code: String = "code",
        /// Nullable.
        optional message: String = "message",
    }
}

object! {
    pub struct ComputerScreenshotContent {
        /// Always `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
        /// A URI. Nullable.
        optional image_url: String = "image_url",
        /// Nullable.
        optional file_id: String = "file_id",
        lenient detail: ImageDetail = "detail",
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
    }
}

params! {
    pub struct ContainerFileCitationBody {
        /// Always `"container_file_citation"`.
        constant r#type: "container_file_citation" = "type",
        given container_id: String = "container_id",
        given file_id: String = "file_id",
        given start_index: i64 = "start_index",
        given end_index: i64 = "end_index",
        given filename: String = "filename",
    }
}

params! {
    pub struct ContainerReference {
        /// Always `"container_reference"`.
        constant r#type: "container_reference" = "type",
        given container_id: String = "container_id",
    }
}

object! {
    pub struct ConversationMessage {
        /// Always `"message"`.
        constant r#type: "message" = "type",
        lenient id: String = "id",
        lenient status: MessageStatus = "status",
        lenient role: MessageRole = "role",
        lenient content: Vec<ConversationMessageContent> = "content",
        /// Nullable.
        optional phase: MessagePhase = "phase",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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
    pub enum ConversationParam {
        string => String(String),
        object => ResponseConversationParam(ResponseConversationParam),
    }
}

params! {
    pub struct DirectToolCallCaller {
        /// Always `"direct"`.
        constant r#type: "direct" = "type",
    }
}

params! {
    pub struct DirectToolCallCallerParam {
        /// Always `"direct"`.
        constant r#type: "direct" = "type",
    }
}

pub type EmptyModelParam = crate::Json;

params! {
    pub struct FileCitationBody {
        /// Always `"file_citation"`.
        constant r#type: "file_citation" = "type",
        given file_id: String = "file_id",
        given index: i64 = "index",
        given filename: String = "filename",
    }
}

open_enum! {
    pub enum FileInputDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

params! {
    pub struct FilePath {
        /// Always `"file_path"`.
        constant r#type: "file_path" = "type",
        given file_id: String = "file_id",
        given index: i64 = "index",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum FunctionAndCustomToolCallOutput by "type" {
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

open_enum! {
    pub enum FunctionCallOutputStatusEnum {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    pub enum FunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    pub struct FunctionShellAction {
        lenient commands: Vec<String> = "commands",
        /// Nullable.
        optional timeout_ms: i64 = "timeout_ms",
        /// Nullable.
        optional max_output_length: i64 = "max_output_length",
    }
}

object! {
    pub struct FunctionShellCallOutputContent {
        lenient stdout: String = "stdout",
        lenient stderr: String = "stderr",
        lenient outcome: FunctionShellCallOutputContentOutcome = "outcome",
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum FunctionShellCallOutputContentOutcome by "type" {
        "timeout" => Timeout(FunctionShellCallOutputTimeoutOutcome),
        "exit" => Exit(FunctionShellCallOutputExitOutcome),
    }
}

object! {
    pub struct FunctionShellCallOutputExitOutcome {
        /// Always `"exit"`.
        constant r#type: "exit" = "type",
        lenient exit_code: i64 = "exit_code",
    }
}

open_enum! {
    pub enum FunctionShellCallOutputStatusEnum {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    pub struct FunctionShellCallOutputTimeoutOutcome {
        /// Always `"timeout"`.
        constant r#type: "timeout" = "type",
    }
}

open_enum! {
    pub enum FunctionShellCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    pub struct FunctionToolCallOutput {
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        lenient output: FunctionToolCallOutputOutput = "output",
        optional id: String = "id",
        optional call_id: String = "call_id",
        optional name: String = "name",
        optional namespace: String = "namespace",
        /// Nullable.
        optional caller: ToolCallCallerParam = "caller",
        optional status: FunctionCallOutputStatusEnum = "status",
    }
}

kind_union! {
    pub enum FunctionToolCallOutputOutput {
        string => String(String),
        array => FunctionAndCustomToolCallOutputList(Vec<FunctionAndCustomToolCallOutput>),
    }
}

params! {
    pub struct HttpError {
        /// Always `"http_error"`.
        constant r#type: "http_error" = "type",
        given code: i64 = "code",
        given message: String = "message",
    }
}

open_enum! {
    pub enum ImageDetail {
        Low = "low",
        High = "high",
        Auto = "auto",
        Original = "original",
    }
}

params! {
    pub struct ImageGenToolCall {
        /// Always `"image_generation_call"`.
        constant r#type: "image_generation_call" = "type",
        given id: String = "id",
        given status: ImageGenToolCallStatus = "status",
        /// Nullable.
        given result: Nullable<String> = "result",
        /// Nullable.
        optional action: ImageGenToolCallAction = "action",
        /// Nullable.
        optional background: ImageGenToolCallBackground = "background",
        optional error: ImageGenToolCallError = "error",
        /// Nullable.
        optional output_format: ImageGenToolCallOutputFormat = "output_format",
        /// Nullable.
        optional quality: ImageGenToolCallQuality = "quality",
        /// Nullable.
        optional revised_prompt: String = "revised_prompt",
        /// Nullable.
        optional size: ImageGenToolCallSize = "size",
        optional svg_usage: ImageGenToolCallSvgUsage = "svg_usage",
    }
}

open_enum! {
    pub enum ImageGenToolCallAction {
        Generate = "generate",
        Edit = "edit",
        Auto = "auto",
    }
}

open_enum! {
    pub enum ImageGenToolCallBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

params! {
    pub struct ImageGenToolCallError {
        /// Nullable.
        given code: Nullable<String> = "code",
        given message: String = "message",
        /// Nullable.
        given param: Nullable<String> = "param",
        given r#type: String = "type",
        optional moderation_details: ImageGenToolCallErrorModerationDetails = "moderation_details",
    }
}

params! {
    pub struct ImageGenToolCallErrorModerationDetails {
        lenient categories: Vec<String> = "categories",
        given moderation_stage: ImageGenToolCallErrorModerationDetailsModerationStage = "moderation_stage",
    }
}

open_enum! {
    pub enum ImageGenToolCallErrorModerationDetailsModerationStage {
        Input = "input",
        Output = "output",
        UnknownValue = "unknown",
    }
}

open_enum! {
    pub enum ImageGenToolCallOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
    }
}

open_enum! {
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
    ///
    /// The document allows any other string too.
    pub enum ImageGenToolCallSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
    }
}

open_enum! {
    pub enum ImageGenToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Generating = "generating",
        Failed = "failed",
    }
}

params! {
    pub struct ImageGenToolCallSvgUsage {
        given input_tokens: i64 = "input_tokens",
        given model: String = "model",
        given output_tokens: i64 = "output_tokens",
        given reasoning_tokens: i64 = "reasoning_tokens",
        given total_tokens: i64 = "total_tokens",
    }
}

open_enum! {
    pub enum InputMessageRole {
        User = "user",
        System = "system",
        Developer = "developer",
    }
}

open_enum! {
    pub enum InputMessageStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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
    pub struct LocalEnvironment {
        /// Always `"local"`.
        constant r#type: "local" = "type",
        /// At most 200 items.
        optional skills: Vec<LocalSkill> = "skills",
    }
}

params! {
    pub struct LocalShellExecAction {
        /// Always `"exec"`.
        constant r#type: "exec" = "type",
        lenient command: Vec<String> = "command",
        lenient env: BTreeMap<String, String> = "env",
        /// Nullable.
        optional timeout_ms: i64 = "timeout_ms",
        /// Nullable.
        optional working_directory: String = "working_directory",
        /// Nullable.
        optional user: String = "user",
    }
}

params! {
    pub struct LocalShellToolCall {
        /// Always `"local_shell_call"`.
        constant r#type: "local_shell_call" = "type",
        given id: String = "id",
        given call_id: String = "call_id",
        given action: LocalShellExecAction = "action",
        given status: LocalShellToolCallStatus = "status",
    }
}

params! {
    pub struct LocalShellToolCallOutput {
        given id: String = "id",
        /// Always `"local_shell_call_output"`.
        constant r#type: "local_shell_call_output" = "type",
        given output: String = "output",
        /// Nullable.
        optional status: LocalShellToolCallOutputStatus = "status",
    }
}

open_enum! {
    pub enum LocalShellToolCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    pub enum LocalShellToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    pub struct LocalSkill {
        given name: String = "name",
        given description: String = "description",
        given path: String = "path",
    }
}

params! {
    pub struct LogProb {
        given token: String = "token",
        given logprob: f64 = "logprob",
        lenient bytes: Vec<i64> = "bytes",
        lenient top_logprobs: Vec<TopLogProb> = "top_logprobs",
    }
}

params! {
    pub struct McpApprovalRequest {
        /// Always `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
        given id: String = "id",
        given server_label: String = "server_label",
        given name: String = "name",
        given arguments: String = "arguments",
    }
}

object! {
    pub struct McpApprovalResponseResource {
        /// Always `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        lenient id: String = "id",
        lenient approve: bool = "approve",
        lenient approval_request_id: String = "approval_request_id",
        /// Nullable.
        optional reason: String = "reason",
    }
}

params! {
    pub struct McpListTools {
        /// Always `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        given id: String = "id",
        given server_label: String = "server_label",
        lenient tools: Vec<McpListToolsTool> = "tools",
        /// Nullable.
        optional error: String = "error",
    }
}

params! {
    pub struct McpListToolsTool {
        given name: String = "name",
        given input_schema: crate::Json = "input_schema",
        /// Nullable.
        optional description: String = "description",
        /// Nullable.
        optional annotations: crate::Json = "annotations",
    }
}

params! {
    pub struct McpProtocolError {
        /// Always `"mcp_protocol_error"`.
        constant r#type: "mcp_protocol_error" = "type",
        given code: i64 = "code",
        given message: String = "message",
    }
}

params! {
    pub struct McpToolCall {
        /// Always `"mcp_call"`.
        constant r#type: "mcp_call" = "type",
        given id: String = "id",
        given server_label: String = "server_label",
        given name: String = "name",
        given arguments: String = "arguments",
        /// Nullable.
        optional output: String = "output",
        /// Nullable.
        optional error: McpToolCallError = "error",
        optional status: McpToolCallStatus = "status",
        /// Nullable.
        optional approval_request_id: String = "approval_request_id",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum McpToolCallError by "type" {
        "mcp_protocol_error" => McpProtocolError(McpProtocolError),
        "mcp_tool_execution_error" => McpToolExecutionError(McpToolExecutionError),
        "http_error" => HttpError(HttpError),
    }
}

open_enum! {
    pub enum McpToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
        Calling = "calling",
        Failed = "failed",
    }
}

params! {
    pub struct McpToolExecutionError {
        /// Always `"mcp_tool_execution_error"`.
        constant r#type: "mcp_tool_execution_error" = "type",
        given content: crate::Json = "content",
    }
}

open_enum! {
    pub enum MessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

open_enum! {
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
    pub enum MessageStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
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
    /// A union, told apart by `type`.
    pub enum OutputMessageContent by "type" {
        "output_text" => OutputText(ResponseOutputText),
        "refusal" => Refusal(ResponseOutputRefusal),
    }
}

object! {
    pub struct Program {
        /// Always `"program"`.
        constant r#type: "program" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient code: String = "code",
        lenient fingerprint: String = "fingerprint",
    }
}

object! {
    pub struct ProgramOutput {
        /// Always `"program_output"`.
        constant r#type: "program_output" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient result: String = "result",
        lenient status: ProgramOutputStatus = "status",
    }
}

open_enum! {
    pub enum ProgramOutputStatus {
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    pub struct ProgramToolCallCaller {
        /// Always `"program"`.
        constant r#type: "program" = "type",
        given caller_id: String = "caller_id",
    }
}

params! {
    pub struct ProgramToolCallCallerParam {
        /// Always `"program"`.
        constant r#type: "program" = "type",
        /// 1 to 64 characters.
        given caller_id: String = "caller_id",
    }
}

open_enum! {
    pub enum PromptCacheRetentionEnum {
        InMemory = "in_memory",
        _24h = "24h",
    }
}

open_enum! {
    pub enum PromptCacheTTLEnum {
        _30m = "30m",
        _12h = "12h",
    }
}

params! {
    pub struct Reasoning {
        optional mode: ReasoningModeEnum = "mode",
        /// Default: `"medium"`. Nullable.
        optional effort: ReasoningEffort = "effort",
        /// Nullable.
        optional summary: ReasoningSummary = "summary",
        /// Nullable.
        optional context: ReasoningContext = "context",
        /// Nullable. Deprecated by the API.
        optional generate_summary: ReasoningGenerateSummary = "generate_summary",
    }
}

open_enum! {
    pub enum ReasoningContext {
        Auto = "auto",
        CurrentTurn = "current_turn",
        AllTurns = "all_turns",
    }
}

open_enum! {
    pub enum ReasoningGenerateSummary {
        Auto = "auto",
        Concise = "concise",
        Detailed = "detailed",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ReasoningModeEnum {
        Standard = "standard",
        Pro = "pro",
    }
}

open_enum! {
    pub enum ReasoningSummary {
        Auto = "auto",
        Concise = "concise",
        Detailed = "detailed",
    }
}

params! {
    pub struct ReasoningTextContent {
        /// Always `"reasoning_text"`.
        constant r#type: "reasoning_text" = "type",
        given text: String = "text",
    }
}

object! {
    pub struct ResponseApplyPatchToolCall {
        /// Always `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient status: ApplyPatchCallStatus = "status",
        lenient operation: ResponseApplyPatchToolCallOperation = "operation",
        /// Nullable.
        optional caller: ToolCallCaller = "caller",
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseApplyPatchToolCallOperation by "type" {
        "create_file" => CreateFile(ApplyPatchCreateFileOperation),
        "delete_file" => DeleteFile(ApplyPatchDeleteFileOperation),
        "update_file" => UpdateFile(ApplyPatchUpdateFileOperation),
    }
}

object! {
    pub struct ResponseApplyPatchToolCallOutput {
        /// Always `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient status: ApplyPatchCallOutputStatus = "status",
        /// Nullable.
        optional caller: ToolCallCaller = "caller",
        /// Nullable.
        optional output: String = "output",
        optional created_by: String = "created_by",
    }
}

params! {
    pub struct ResponseCodeInterpreterToolCall {
        /// Always `"code_interpreter_call"`.
        constant r#type: "code_interpreter_call" = "type",
        given id: String = "id",
        given status: ResponseCodeInterpreterToolCallStatus = "status",
        given container_id: String = "container_id",
        /// Nullable.
        given code: Nullable<String> = "code",
        /// Nullable.
        given outputs: Nullable<Vec<ResponseCodeInterpreterToolCallOutput>> = "outputs",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseCodeInterpreterToolCallOutput by "type" {
        "logs" => Logs(CodeInterpreterOutputLogs),
        "image" => Image(CodeInterpreterOutputImage),
    }
}

open_enum! {
    pub enum ResponseCodeInterpreterToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
        Interpreting = "interpreting",
        Failed = "failed",
    }
}

params! {
    /// Parameters of `responses.compact`.
    pub struct ResponseCompactParams {
        /// Nullable.
        required model: Nullable<ModelIdsCompaction> = "model",
        /// Nullable.
        optional input: ResponseCompactParamsInput = "input",
        /// Nullable.
        optional previous_response_id: String = "previous_response_id",
        /// Nullable. Deprecated by the API.
        optional instructions: String = "instructions",
        /// At most 64 characters. Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// Nullable. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetentionEnum = "prompt_cache_retention",
        /// Nullable.
        optional prompt_cache_options: PromptCacheOptionsParam = "prompt_cache_options",
        /// Nullable.
        optional service_tier: ServiceTierEnum = "service_tier",
        optional image: ResponseCompactParamsImage = "image",
    }
}

params! {
    pub struct ResponseCompactParamsImage {
        /// Default: `"auto"`.
        optional context_compression: ResponseCompactParamsImageContextCompression = "context_compression",
    }
}

open_enum! {
    pub enum ResponseCompactParamsImageContextCompression {
        Auto = "auto",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

kind_union! {
    pub enum ResponseCompactParamsInput {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

object! {
    pub struct ResponseCompactionItem {
        /// Always `"compaction"`.
        constant r#type: "compaction" = "type",
        lenient id: String = "id",
        lenient encrypted_content: String = "encrypted_content",
        optional created_by: String = "created_by",
    }
}

params! {
    pub struct ResponseComputerToolCall {
        /// Always `"computer_call"`.
        constant r#type: "computer_call" = "type",
        given id: String = "id",
        given call_id: String = "call_id",
        lenient pending_safety_checks: Vec<ComputerCallSafetyCheckParam> = "pending_safety_checks",
        given status: ResponseComputerToolCallStatus = "status",
        optional action: ComputerAction = "action",
        optional actions: ComputerActionList = "actions",
    }
}

object! {
    pub struct ResponseComputerToolCallOutputItem {
        /// Always `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        lenient call_id: String = "call_id",
        lenient output: ResponseComputerToolCallOutputScreenshot = "output",
        lenient id: String = "id",
        lenient status: ComputerCallOutputStatus = "status",
        optional acknowledged_safety_checks: Vec<ComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        optional created_by: String = "created_by",
    }
}

params! {
    pub struct ResponseComputerToolCallOutputScreenshot {
        /// Always `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
        /// A URI.
        optional image_url: String = "image_url",
        optional file_id: String = "file_id",
    }
}

open_enum! {
    pub enum ResponseComputerToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    pub struct ResponseContainerReference {
        /// Always `"container_reference"`.
        constant r#type: "container_reference" = "type",
        lenient container_id: String = "container_id",
    }
}

params! {
    pub struct ResponseConversationParam {
        required id: String = "id",
    }
}

params! {
    pub struct ResponseCustomToolCall {
        /// Always `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        given call_id: String = "call_id",
        given name: String = "name",
        given input: String = "input",
        optional id: String = "id",
        /// Nullable.
        optional caller: ToolCallCaller = "caller",
        optional namespace: String = "namespace",
        optional r#async: bool = "async",
    }
}

params! {
    pub struct ResponseCustomToolCallOutput {
        /// Always `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        given call_id: String = "call_id",
        given output: ResponseCustomToolCallOutputOutput = "output",
        optional id: String = "id",
        /// Nullable.
        optional caller: ToolCallCallerParam = "caller",
    }
}

object! {
    pub struct ResponseCustomToolCallOutputItem {
        /// Always `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        lenient call_id: String = "call_id",
        lenient output: ResponseCustomToolCallOutputOutput = "output",
        lenient id: String = "id",
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// Nullable.
        optional caller: ToolCallCallerParam = "caller",
        optional created_by: String = "created_by",
    }
}

kind_union! {
    pub enum ResponseCustomToolCallOutputOutput {
        string => String(String),
        array => FunctionAndCustomToolCallOutputList(Vec<FunctionAndCustomToolCallOutput>),
    }
}

params! {
    pub struct ResponseFileSearchToolCall {
        given id: String = "id",
        /// Always `"file_search_call"`.
        constant r#type: "file_search_call" = "type",
        given status: ResponseFileSearchToolCallStatus = "status",
        lenient queries: Vec<String> = "queries",
        /// Nullable.
        optional results: Vec<ResponseFileSearchToolCallResult> = "results",
    }
}

params! {
    pub struct ResponseFileSearchToolCallResult {
        optional file_id: String = "file_id",
        optional text: String = "text",
        optional filename: String = "filename",
        /// Nullable.
        optional attributes: VectorStoreFileAttributes = "attributes",
        optional score: f64 = "score",
    }
}

open_enum! {
    pub enum ResponseFileSearchToolCallStatus {
        InProgress = "in_progress",
        Searching = "searching",
        Completed = "completed",
        Incomplete = "incomplete",
        Failed = "failed",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseFormatTextConfig by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
        "json_object" => JsonObject(ResponseFormatJsonObject),
    }
}

params! {
    pub struct ResponseFormatTextJsonSchemaConfig {
        /// Always `"json_schema"`.
        constant r#type: "json_schema" = "type",
        given schema: ResponseFormatJsonSchemaSchema = "schema",
        given name: String = "name",
        optional description: String = "description",
        /// Default: `false`. Nullable.
        optional strict: bool = "strict",
    }
}

object! {
    pub struct ResponseFunctionShellToolCall {
        /// Always `"shell_call"`.
        constant r#type: "shell_call" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient action: FunctionShellAction = "action",
        lenient status: FunctionShellCallStatus = "status",
        /// Nullable.
        optional environment: ResponseFunctionShellToolCallEnvironment = "environment",
        /// Nullable.
        optional caller: ToolCallCaller = "caller",
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseFunctionShellToolCallEnvironment by "type" {
        "local" => Local(ResponseLocalEnvironment),
        "container_reference" => ContainerReference(ResponseContainerReference),
    }
}

object! {
    pub struct ResponseFunctionShellToolCallOutput {
        /// Always `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient status: FunctionShellCallOutputStatusEnum = "status",
        lenient output: Vec<FunctionShellCallOutputContent> = "output",
        /// Nullable.
        optional max_output_length: i64 = "max_output_length",
        /// Nullable.
        optional caller: ToolCallCaller = "caller",
        optional created_by: String = "created_by",
    }
}

params! {
    pub struct ResponseFunctionToolCall {
        /// Always `"function_call"`.
        constant r#type: "function_call" = "type",
        given call_id: String = "call_id",
        given name: String = "name",
        given arguments: String = "arguments",
        optional id: String = "id",
        /// Nullable.
        optional caller: ToolCallCaller = "caller",
        optional namespace: String = "namespace",
        optional status: ResponseFunctionToolCallStatus = "status",
        optional r#async: bool = "async",
    }
}

object! {
    pub struct ResponseFunctionToolCallOutputItem {
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        lenient output: FunctionToolCallOutputOutput = "output",
        lenient id: String = "id",
        lenient status: FunctionCallOutputStatusEnum = "status",
        optional call_id: String = "call_id",
        optional name: String = "name",
        optional namespace: String = "namespace",
        /// Nullable.
        optional caller: ToolCallCallerParam = "caller",
        optional created_by: String = "created_by",
    }
}

open_enum! {
    pub enum ResponseFunctionToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    pub struct ResponseFunctionWebSearch {
        given id: String = "id",
        /// Always `"web_search_call"`.
        constant r#type: "web_search_call" = "type",
        given status: ResponseFunctionWebSearchStatus = "status",
        given action: ResponseFunctionWebSearchAction = "action",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponseFunctionWebSearchAction by "type" {
        "search" => Search(WebSearchActionSearch),
        "open_page" => OpenPage(WebSearchActionOpenPage),
        "find_in_page" => FindInPage(WebSearchActionFind),
    }
}

open_enum! {
    pub enum ResponseFunctionWebSearchStatus {
        InProgress = "in_progress",
        Searching = "searching",
        Completed = "completed",
        Failed = "failed",
        Incomplete = "incomplete",
    }
}

open_enum! {
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
    /// A union, told apart by `type`.
    pub enum ResponseInputContent by "type" {
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

params! {
    pub struct ResponseInputFile {
        /// Always `"input_file"`.
        constant r#type: "input_file" = "type",
        /// Nullable.
        optional file_id: String = "file_id",
        optional filename: String = "filename",
        optional file_data: String = "file_data",
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
        /// A URI.
        optional file_url: String = "file_url",
        optional detail: FileInputDetail = "detail",
    }
}

params! {
    pub struct ResponseInputImage {
        /// Always `"input_image"`.
        constant r#type: "input_image" = "type",
        given detail: ImageDetail = "detail",
        /// A URI. Nullable.
        optional image_url: String = "image_url",
        /// Nullable.
        optional file_id: String = "file_id",
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
    }
}

pub type ResponseInputMessageContentList = Vec<ResponseInputContent>;

object! {
    pub struct ResponseLocalEnvironment {
        /// Always `"local"`.
        constant r#type: "local" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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
    pub struct ResponseOutputMessage {
        given id: String = "id",
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        lenient content: Vec<OutputMessageContent> = "content",
        given status: ResponseOutputMessageStatus = "status",
        /// Nullable.
        optional phase: MessagePhase = "phase",
    }
}

open_enum! {
    pub enum ResponseOutputMessageStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    pub struct ResponseOutputRefusal {
        /// Always `"refusal"`.
        constant r#type: "refusal" = "type",
        given refusal: String = "refusal",
    }
}

params! {
    pub struct ResponseOutputText {
        /// Always `"output_text"`.
        constant r#type: "output_text" = "type",
        given text: String = "text",
        lenient annotations: Vec<Annotation> = "annotations",
        lenient logprobs: Vec<LogProb> = "logprobs",
    }
}

params! {
    pub struct ResponsePrompt {
        given id: String = "id",
        /// Nullable.
        optional version: String = "version",
        /// Nullable.
        optional variables: ResponsePromptVariables = "variables",
    }
}

pub type ResponsePromptVariables = BTreeMap<String, ResponsePromptVariablesVariables>;

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponsePromptVariablesVariables by "type" {
        string => String(String),
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

params! {
    pub struct ResponseReasoningItem {
        given id: String = "id",
        lenient summary: Vec<SummaryTextContent> = "summary",
        /// Always `"reasoning"`.
        constant r#type: "reasoning" = "type",
        /// Nullable.
        optional encrypted_content: String = "encrypted_content",
        optional content: Vec<ReasoningTextContent> = "content",
        optional status: ResponseReasoningItemStatus = "status",
    }
}

open_enum! {
    pub enum ResponseReasoningItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// Parameters of `responses.retrieve`.
    pub struct ResponseRetrieveParams {
        optional include: Vec<ResponseIncludable> = "include",
        optional starting_after: i64 = "starting_after",
        optional include_obfuscation: bool = "include_obfuscation",
    }
}

open_enum! {
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
    pub struct ResponseTextConfig {
        optional format: ResponseFormatTextConfig = "format",
        /// Default: `"medium"`. Nullable.
        optional verbosity: Verbosity = "verbosity",
    }
}

object! {
    pub struct ResponseToolSearchCall {
        /// Always `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        lenient id: String = "id",
        /// Nullable.
        optional call_id: String = "call_id",
        lenient execution: ToolSearchExecutionType = "execution",
        lenient arguments: crate::Json = "arguments",
        lenient status: FunctionCallStatus = "status",
        optional created_by: String = "created_by",
    }
}

object! {
    pub struct ResponseToolSearchOutputItem {
        /// Always `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        lenient id: String = "id",
        /// Nullable.
        optional call_id: String = "call_id",
        lenient execution: ToolSearchExecutionType = "execution",
        lenient tools: Vec<Tool> = "tools",
        lenient status: FunctionCallOutputStatusEnum = "status",
        optional created_by: String = "created_by",
    }
}

object! {
    pub struct ResponseUsage {
        lenient input_tokens: i64 = "input_tokens",
        lenient input_tokens_details: ResponseUsageInputTokensDetails = "input_tokens_details",
        lenient output_tokens: i64 = "output_tokens",
        lenient output_tokens_details: ResponseUsageOutputTokensDetails = "output_tokens_details",
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    pub struct ResponseUsageInputTokensDetails {
        lenient cached_tokens: i64 = "cached_tokens",
        lenient cache_write_tokens: i64 = "cache_write_tokens",
        optional cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails = "cache_write_tokens_details",
    }
}

object! {
    pub struct ResponseUsageInputTokensDetailsCacheWriteTokensDetails {
        lenient ttl_12h_tokens: i64 = "ttl_12h_tokens",
        lenient ttl_30m_tokens: i64 = "ttl_30m_tokens",
    }
}

object! {
    pub struct ResponseUsageOutputTokensDetails {
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}

open_enum! {
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
    pub enum ServiceTierEnum {
        Auto = "auto",
        Default = "default",
        Fast = "fast",
        Flex = "flex",
        Priority = "priority",
    }
}

params! {
    pub struct SummaryTextContent {
        /// Always `"summary_text"`.
        constant r#type: "summary_text" = "type",
        given text: String = "text",
    }
}

object! {
    pub struct TextContent {
        /// Always `"text"`.
        constant r#type: "text" = "type",
        lenient text: String = "text",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ToolCallCaller by "type" {
        "direct" => Direct(DirectToolCallCaller),
        "program" => Program(ProgramToolCallCaller),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ToolCallCallerParam by "type" {
        "direct" => Direct(DirectToolCallCallerParam),
        "program" => Program(ProgramToolCallCallerParam),
    }
}

open_enum! {
    pub enum ToolSearchExecutionType {
        Server = "server",
        Client = "client",
    }
}

pub type ToolsArray = Vec<Tool>;

params! {
    pub struct TopLogProb {
        given token: String = "token",
        given logprob: f64 = "logprob",
        lenient bytes: Vec<i64> = "bytes",
    }
}

params! {
    pub struct UrlCitationBody {
        /// Always `"url_citation"`.
        constant r#type: "url_citation" = "type",
        /// A URI.
        given url: String = "url",
        given start_index: i64 = "start_index",
        given end_index: i64 = "end_index",
        given title: String = "title",
    }
}

params! {
    pub struct WebSearchActionFind {
        /// Always `"find_in_page"`.
        constant r#type: "find_in_page" = "type",
        /// A URI.
        given url: String = "url",
        given pattern: String = "pattern",
    }
}

params! {
    pub struct WebSearchActionOpenPage {
        /// Always `"open_page"`.
        constant r#type: "open_page" = "type",
        /// A URI. Nullable.
        optional url: String = "url",
    }
}

params! {
    pub struct WebSearchActionSearch {
        /// Always `"search"`.
        constant r#type: "search" = "type",
        /// Deprecated by the API.
        optional query: String = "query",
        optional queries: Vec<String> = "queries",
        optional sources: Vec<WebSearchActionSearchSource> = "sources",
    }
}

params! {
    pub struct WebSearchActionSearchSource {
        /// Always `"url"`.
        constant r#type: "url" = "type",
        /// A URI.
        given url: String = "url",
    }
}
