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
    /// Tools that were added in the middle of the conversation, as the API returns them.
    pub struct AdditionalTools {
        /// Always `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// Identifier of the item, `at_…`.
        lenient id: String = "id",
        /// Role that added the tools.
        lenient role: MessageRole = "role",
        /// Tools that the model can call from here on.
        lenient tools: Vec<Tool> = "tools",
    }
}

tagged_union! {
    /// A source that a text cites, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum Annotation by "type" {
        "file_citation" => FileCitation(FileCitationBody),
        "url_citation" => UrlCitation(UrlCitationBody),
        "container_file_citation" => ContainerFileCitation(ContainerFileCitationBody),
        "file_path" => FilePath(FilePath),
    }
}

open_enum! {
    /// Whether your application applied the patch.
    pub enum ApplyPatchCallOutputStatus {
        /// The patch was applied.
        Completed = "completed",
        /// The patch was not applied; `output` can explain why.
        Failed = "failed",
    }
}

open_enum! {
    /// Whether the model has finished writing an apply-patch call.
    pub enum ApplyPatchCallStatus {
        /// The model is still writing the operation.
        InProgress = "in_progress",
        /// The operation is complete and ready to be applied.
        Completed = "completed",
    }
}

object! {
    /// Creates a file from a diff.
    pub struct ApplyPatchCreateFileOperation {
        /// Always `"create_file"`.
        constant r#type: "create_file" = "type",
        /// Path of the new file, relative to the workspace.
        lenient path: String = "path",
        /// Content of the new file as a V4A diff, whose lines are all additions.
        lenient diff: String = "diff",
    }
}

object! {
    /// Deletes a file.
    pub struct ApplyPatchDeleteFileOperation {
        /// Always `"delete_file"`.
        constant r#type: "delete_file" = "type",
        /// Path of the file to delete, relative to the workspace.
        lenient path: String = "path",
    }
}

object! {
    /// Changes a file that exists.
    pub struct ApplyPatchUpdateFileOperation {
        /// Always `"update_file"`.
        constant r#type: "update_file" = "type",
        /// Path of the file to change, relative to the workspace.
        lenient path: String = "path",
        /// Changes to apply, as a V4A diff.
        lenient diff: String = "diff",
    }
}

params! {
    /// An image that the code produced.
    pub struct CodeInterpreterOutputImage {
        /// Always `"image"`.
        constant r#type: "image" = "type",
        /// Address of the image. A URI.
        given url: String = "url",
    }
}

params! {
    /// Text that the code printed.
    pub struct CodeInterpreterOutputLogs {
        /// Always `"logs"`.
        constant r#type: "logs" = "type",
        /// Standard output and error messages of the code.
        given logs: String = "logs",
    }
}

object! {
    /// A compacted conversation, to be used as the input of the next response.
    ///
    /// Returned by `responses.compact`.
    pub struct CompactedResponse {
        /// Identifier of the compaction, `resp_…`.
        required id: String = "id",
        /// Always `"response.compaction"`.
        constant object: "response.compaction" = "object",
        /// Compacted list of items; pass it on unchanged as `input` of the next request.
        lenient output: Vec<ItemField> = "output",
        /// When the compaction was made. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Tokens that the compaction used.
        lenient usage: ResponseUsage = "usage",
        /// How images in the context were handled.
        optional image: CompactedResponseImage = "image",
    }
}

object! {
    /// How images in the compacted context were handled.
    pub struct CompactedResponseImage {
        /// Whether images in the context were compressed.
        lenient context_compression: CompactedResponseImageContextCompression = "context_compression",
    }
}

open_enum! {
    /// Whether images in the context were compressed.
    pub enum CompactedResponseImageContextCompression {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

/// Several actions, to be performed in order.
pub type ComputerActionList = Vec<ComputerAction>;

open_enum! {
    /// How the computer call ended.
    pub enum ComputerCallOutputStatus {
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
        /// Ended with an error.
        Failed = "failed",
    }
}

params! {
    /// A risk that the API noticed in a computer call; acknowledge it to continue.
    pub struct ComputerCallSafetyCheckParam {
        given id: String = "id",
        /// Kind of the risk, such as `malicious_instructions`. Nullable.
        optional code: String = "code",
        /// Explanation of the risk for the user. Nullable.
        optional message: String = "message",
    }
}

object! {
    /// A screenshot of a computer as content of a message.
    pub struct ComputerScreenshotContent {
        /// Always `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
        /// Address of the screenshot, or a `data:` URL with the image itself. A URI. Nullable.
        optional image_url: String = "image_url",
        /// Identifier of an uploaded file with the screenshot. Nullable.
        optional file_id: String = "file_id",
        /// Resolution at which the model sees the screenshot.
        lenient detail: ImageDetail = "detail",
        /// Marks the end of a prefix to cache.
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
    }
}

params! {
    /// Cites a file that the model made in a container.
    pub struct ContainerFileCitationBody {
        /// Always `"container_file_citation"`.
        constant r#type: "container_file_citation" = "type",
        given container_id: String = "container_id",
        given file_id: String = "file_id",
        /// Where the citation begins in the text, counted in characters.
        given start_index: i64 = "start_index",
        /// Where the citation ends in the text, counted in characters.
        given end_index: i64 = "end_index",
        /// Name of the cited file.
        given filename: String = "filename",
    }
}

params! {
    /// A container that exists already.
    pub struct ContainerReference {
        /// Always `"container_reference"`.
        constant r#type: "container_reference" = "type",
        /// Identifier of the container, `cntr_…`.
        given container_id: String = "container_id",
    }
}

object! {
    /// A message of a conversation, by any role.
    pub struct ConversationMessage {
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Identifier of the message, `msg_…`.
        lenient id: String = "id",
        /// How far the message has progressed.
        lenient status: MessageStatus = "status",
        /// Role of the message's author.
        lenient role: MessageRole = "role",
        /// Parts of the message.
        lenient content: Vec<ConversationMessageContent> = "content",
        /// Whether an assistant message is intermediate commentary or the final answer. Nullable.
        optional phase: MessagePhase = "phase",
    }
}

tagged_union! {
    /// A part of a message of a conversation, told apart by `type`.
    ///
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
    /// The conversation of a response: its identifier, or an object with it.
    pub enum ConversationParam {
        string => String(String),
        object => ResponseConversationParam(ResponseConversationParam),
    }
}

params! {
    /// The model made the call directly.
    pub struct DirectToolCallCaller {
        /// Always `"direct"`.
        constant r#type: "direct" = "type",
    }
}

params! {
    /// The model made the call directly.
    pub struct DirectToolCallCallerParam {
        /// Always `"direct"`.
        constant r#type: "direct" = "type",
    }
}

/// A JSON object without fixed fields.
pub type EmptyModelParam = crate::Json;

params! {
    /// Cites a file of a vector store.
    pub struct FileCitationBody {
        /// Always `"file_citation"`.
        constant r#type: "file_citation" = "type",
        /// Identifier of the cited file, `file-…`.
        given file_id: String = "file_id",
        /// Position of the citation in the text, counted in characters.
        given index: i64 = "index",
        /// Name of the cited file.
        given filename: String = "filename",
    }
}

open_enum! {
    /// How closely the model looks at the pages of a file.
    pub enum FileInputDetail {
        /// The API decides.
        Auto = "auto",
        /// Fewer tokens for each page.
        Low = "low",
        /// More tokens for each page, for small print and dense layouts.
        High = "high",
    }
}

params! {
    /// Refers to a file that the model generated.
    pub struct FilePath {
        /// Always `"file_path"`.
        constant r#type: "file_path" = "type",
        /// Identifier of the generated file.
        given file_id: String = "file_id",
        /// Position of the reference in the text, counted in characters.
        given index: i64 = "index",
    }
}

tagged_union! {
    /// A part of the output of a function or custom tool, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum FunctionAndCustomToolCallOutput by "type" {
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

open_enum! {
    /// How far a tool call or its output has progressed.
    pub enum FunctionCallItemStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// How far a tool call or its output has progressed.
    pub enum FunctionCallOutputStatusEnum {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// How far a tool call or its output has progressed.
    pub enum FunctionCallStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

object! {
    /// Commands that the model wants to run in a shell.
    pub struct FunctionShellAction {
        /// Command lines to run; they may run concurrently.
        lenient commands: Vec<String> = "commands",
        /// Time that the commands may take. Nullable.
        optional timeout_ms: i64 = "timeout_ms",
        /// Number of characters of output to keep, standard output and error together. Nullable.
        optional max_output_length: i64 = "max_output_length",
    }
}

object! {
    /// The output of one command.
    pub struct FunctionShellCallOutputContent {
        /// Standard output of the command.
        lenient stdout: String = "stdout",
        /// Standard error of the command.
        lenient stderr: String = "stderr",
        /// How the command ended: an exit code, or a timeout.
        lenient outcome: FunctionShellCallOutputContentOutcome = "outcome",
        /// Identifier of the actor that created the output.
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// How a command ended, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum FunctionShellCallOutputContentOutcome by "type" {
        "timeout" => Timeout(FunctionShellCallOutputTimeoutOutcome),
        "exit" => Exit(FunctionShellCallOutputExitOutcome),
    }
}

object! {
    /// The command ran to its end.
    pub struct FunctionShellCallOutputExitOutcome {
        /// Always `"exit"`.
        constant r#type: "exit" = "type",
        /// Exit code of the command, zero if it succeeded.
        lenient exit_code: i64 = "exit_code",
    }
}

open_enum! {
    /// How far the output of a shell call has progressed.
    pub enum FunctionShellCallOutputStatusEnum {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

object! {
    /// The command exceeded its time limit.
    pub struct FunctionShellCallOutputTimeoutOutcome {
        /// Always `"timeout"`.
        constant r#type: "timeout" = "type",
    }
}

open_enum! {
    /// How far a shell call has progressed.
    pub enum FunctionShellCallStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

object! {
    /// The result of a function call, as an item of a compacted conversation.
    pub struct FunctionToolCallOutput {
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// Result as text, or as parts with images and files.
        lenient output: FunctionToolCallOutputOutput = "output",
        /// Identifier of the item.
        optional id: String = "id",
        /// Identifier of the function call that this output answers, `call_…`.
        optional call_id: String = "call_id",
        /// Name of the function that produced the output.
        optional name: String = "name",
        /// Namespace of the function that produced the output.
        optional namespace: String = "namespace",
        /// Who made the call that this output answers: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCallerParam = "caller",
        /// How far the output has progressed.
        optional status: FunctionCallOutputStatusEnum = "status",
    }
}

kind_union! {
    /// The result of a function: text, or a list of parts.
    pub enum FunctionToolCallOutputOutput {
        string => String(String),
        array => FunctionAndCustomToolCallOutputList(Vec<FunctionAndCustomToolCallOutput>),
    }
}

params! {
    /// The MCP server replied with an HTTP error.
    pub struct HttpError {
        /// Always `"http_error"`.
        constant r#type: "http_error" = "type",
        /// HTTP status of the reply.
        given code: i64 = "code",
        /// Description of the error.
        given message: String = "message",
    }
}

open_enum! {
    /// The resolution at which the model sees an image.
    pub enum ImageDetail {
        /// A small version of the image, which costs few tokens.
        Low = "low",
        /// A detailed version of the image.
        High = "high",
        /// The API decides.
        Auto = "auto",
        /// The image at its original size, for dense screens and precise coordinates.
        Original = "original",
    }
}

params! {
    /// An image generation that the model requested.
    pub struct ImageGenToolCall {
        /// Always `"image_generation_call"`.
        constant r#type: "image_generation_call" = "type",
        /// Identifier of the call, `ig_…`.
        given id: String = "id",
        /// How far the image has progressed.
        given status: ImageGenToolCallStatus = "status",
        /// The generated image in base64. Nullable.
        given result: Nullable<String> = "result",
        /// Whether the image is new or an edit. Nullable.
        optional action: ImageGenToolCallAction = "action",
        /// Nullable.
        optional background: ImageGenToolCallBackground = "background",
        /// Why the generation failed.
        optional error: ImageGenToolCallError = "error",
        /// File format of the image. Nullable.
        optional output_format: ImageGenToolCallOutputFormat = "output_format",
        /// Nullable.
        optional quality: ImageGenToolCallQuality = "quality",
        /// Prompt that the model passed to the image model. Nullable.
        optional revised_prompt: String = "revised_prompt",
        /// Width and height of the image. Nullable.
        optional size: ImageGenToolCallSize = "size",
        /// Tokens that generating the SVG used.
        optional svg_usage: ImageGenToolCallSvgUsage = "svg_usage",
    }
}

open_enum! {
    /// Whether the tool makes a new image or changes one.
    pub enum ImageGenToolCallAction {
        /// Makes a new image.
        Generate = "generate",
        /// Changes an image of the conversation.
        Edit = "edit",
        /// The model decides.
        Auto = "auto",
    }
}

open_enum! {
    /// The background of the generated image.
    pub enum ImageGenToolCallBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

params! {
    /// Why an image generation failed.
    pub struct ImageGenToolCallError {
        /// Machine-readable code of the error. Nullable.
        given code: Nullable<String> = "code",
        /// Description of the error.
        given message: String = "message",
        /// Parameter that caused the error. Nullable.
        given param: Nullable<String> = "param",
        /// Kind of the error.
        given r#type: String = "type",
        /// Categories that moderation found, and the stage at which it found them.
        optional moderation_details: ImageGenToolCallErrorModerationDetails = "moderation_details",
    }
}

params! {
    /// Why moderation stopped an image generation.
    pub struct ImageGenToolCallErrorModerationDetails {
        /// Moderation categories that were found.
        given categories: Vec<String> = "categories",
        /// Whether the prompt or the generated image was stopped.
        given moderation_stage: ImageGenToolCallErrorModerationDetailsModerationStage = "moderation_stage",
    }
}

open_enum! {
    /// The stage at which moderation stopped an image generation.
    pub enum ImageGenToolCallErrorModerationDetailsModerationStage {
        /// The prompt or an input image was stopped.
        Input = "input",
        /// The generated image was stopped.
        Output = "output",
        UnknownValue = "unknown",
    }
}

open_enum! {
    /// The file format of the generated image.
    pub enum ImageGenToolCallOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
        Gif = "gif",
        Svg = "svg",
    }
}

open_enum! {
    /// The quality of the generated image.
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
    /// The size of the generated image.
    ///
    /// The document allows any other string too.
    pub enum ImageGenToolCallSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
    }
}

open_enum! {
    /// How far an image generation has progressed.
    pub enum ImageGenToolCallStatus {
        /// The call has started.
        InProgress = "in_progress",
        /// The image is in `result`.
        Completed = "completed",
        /// The image model is at work.
        Generating = "generating",
        /// No image was generated; `error` says why.
        Failed = "failed",
    }
}

params! {
    /// Tokens that generating an SVG used.
    pub struct ImageGenToolCallSvgUsage {
        given input_tokens: i64 = "input_tokens",
        /// Model that generated the SVG.
        given model: String = "model",
        given output_tokens: i64 = "output_tokens",
        /// Output tokens that the model spent on reasoning.
        given reasoning_tokens: i64 = "reasoning_tokens",
        /// Input and output tokens together.
        given total_tokens: i64 = "total_tokens",
    }
}

open_enum! {
    /// The role of an input message's author.
    pub enum InputMessageRole {
        /// The end user.
        User = "user",
        /// Instructions that take precedence over the user's.
        System = "system",
        /// Instructions of the developer, which take precedence over the user's.
        Developer = "developer",
    }
}

open_enum! {
    /// How far an input message has progressed.
    pub enum InputMessageStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

tagged_union! {
    /// An item of a compacted conversation, told apart by `type`.
    ///
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
    /// Your application runs the commands itself.
    pub struct LocalEnvironment {
        /// Always `"local"`.
        constant r#type: "local" = "type",
        /// Skills that your machine has ready for the model. At most 200 items.
        optional skills: Vec<LocalSkill> = "skills",
    }
}

params! {
    /// One command that the model wants to run on your machine.
    pub struct LocalShellExecAction {
        /// Always `"exec"`.
        constant r#type: "exec" = "type",
        /// Program to run, followed by its arguments.
        given command: Vec<String> = "command",
        /// Environment variables of the command.
        given env: BTreeMap<String, String> = "env",
        /// Time that the command may take. Nullable.
        optional timeout_ms: i64 = "timeout_ms",
        /// Directory in which to run the command. Nullable.
        optional working_directory: String = "working_directory",
        /// User account under which to run the command. Nullable.
        optional user: String = "user",
    }
}

params! {
    /// A command that the model wants to run on your machine.
    pub struct LocalShellToolCall {
        /// Always `"local_shell_call"`.
        constant r#type: "local_shell_call" = "type",
        /// Identifier of the item.
        given id: String = "id",
        /// Identifier that pairs the call with its output.
        given call_id: String = "call_id",
        /// Command to run.
        given action: LocalShellExecAction = "action",
        /// How far the call has progressed.
        given status: LocalShellToolCallStatus = "status",
    }
}

params! {
    /// The output of a local shell call, sent to the model.
    pub struct LocalShellToolCallOutput {
        /// Identifier of the local shell call that this output answers.
        given id: String = "id",
        /// Always `"local_shell_call_output"`.
        constant r#type: "local_shell_call_output" = "type",
        /// Output of the command as a JSON string.
        given output: String = "output",
        /// How far the output has progressed. Nullable.
        optional status: LocalShellToolCallOutputStatus = "status",
    }
}

open_enum! {
    /// How far the output of a local shell call has progressed.
    pub enum LocalShellToolCallOutputStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// How far a local shell call has progressed.
    pub enum LocalShellToolCallStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

params! {
    /// A skill on your machine that the shell tool can use.
    pub struct LocalSkill {
        given name: String = "name",
        /// Tells the model what the skill is for.
        given description: String = "description",
        /// Directory of the skill on your machine.
        given path: String = "path",
    }
}

params! {
    /// A token of the output with its probability.
    pub struct LogProb {
        /// Text of the token.
        given token: String = "token",
        /// Natural logarithm of the token's probability.
        given logprob: f64 = "logprob",
        /// UTF-8 bytes of the token; a character can span several tokens.
        given bytes: Vec<i64> = "bytes",
        /// The most likely tokens at this position.
        given top_logprobs: Vec<TopLogProb> = "top_logprobs",
    }
}

params! {
    /// Requests your approval before the API calls a tool of an MCP server.
    pub struct McpApprovalRequest {
        /// Always `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
        /// Identifier of the request, `mcpr_…`; repeat it as `approval_request_id` in the answer.
        given id: String = "id",
        /// Label of the MCP server with the tool.
        given server_label: String = "server_label",
        /// Name of the tool to call.
        given name: String = "name",
        /// Arguments of the call as JSON text.
        given arguments: String = "arguments",
    }
}

object! {
    /// A decision on a call of an MCP tool, as the API returns it.
    pub struct McpApprovalResponseResource {
        /// Always `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// Identifier of the item.
        lenient id: String = "id",
        /// Whether the call was approved.
        lenient approve: bool = "approve",
        /// Identifier of the approval request that this answers, `mcpr_…`.
        lenient approval_request_id: String = "approval_request_id",
        /// Explains the decision. Nullable.
        optional reason: String = "reason",
    }
}

params! {
    /// The tools that an MCP server offers; keep it in the context so that the API need not list
    /// them again.
    pub struct McpListTools {
        /// Always `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        /// Identifier of the item, `mcpl_…`.
        given id: String = "id",
        /// Which MCP server, by the label the request gave it.
        given server_label: String = "server_label",
        /// Tools that the server offers.
        given tools: Vec<McpListToolsTool> = "tools",
        /// Why the tools could not be listed. Nullable.
        optional error: String = "error",
    }
}

params! {
    /// A tool of an MCP server.
    pub struct McpListToolsTool {
        /// Name by which the model calls the tool.
        given name: String = "name",
        /// JSON Schema of the arguments.
        given input_schema: crate::Json = "input_schema",
        /// Tells the model what the tool does. Nullable.
        optional description: String = "description",
        /// Hints of the server about the tool, such as whether it only reads. Nullable.
        optional annotations: crate::Json = "annotations",
    }
}

params! {
    /// The MCP server replied with a protocol error.
    pub struct McpProtocolError {
        /// Always `"mcp_protocol_error"`.
        constant r#type: "mcp_protocol_error" = "type",
        /// JSON-RPC error code.
        given code: i64 = "code",
        /// Description of the error.
        given message: String = "message",
    }
}

params! {
    /// A call of a tool on an MCP server, which the API made.
    pub struct McpToolCall {
        /// Always `"mcp_call"`.
        constant r#type: "mcp_call" = "type",
        /// Identifier of the call, `mcp_…`.
        given id: String = "id",
        /// Which MCP server, by the label the request gave it.
        given server_label: String = "server_label",
        given name: String = "name",
        /// Arguments of the call as JSON text.
        given arguments: String = "arguments",
        /// Result of the tool. Nullable.
        optional output: String = "output",
        /// Why the call failed. Nullable.
        optional error: McpToolCallError = "error",
        /// How far the call has progressed.
        optional status: McpToolCallStatus = "status",
        /// Identifier of the approval request for this call, if there was one. Nullable.
        optional approval_request_id: String = "approval_request_id",
    }
}

tagged_union! {
    /// Why an MCP call failed, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum McpToolCallError by "type" {
        "mcp_protocol_error" => McpProtocolError(McpProtocolError),
        "mcp_tool_execution_error" => McpToolExecutionError(McpToolExecutionError),
        "http_error" => HttpError(HttpError),
    }
}

open_enum! {
    /// How far an MCP call has progressed.
    pub enum McpToolCallStatus {
        /// The model is still writing the arguments.
        InProgress = "in_progress",
        /// The result is in `output`.
        Completed = "completed",
        /// The call was cut off.
        Incomplete = "incomplete",
        /// The API is waiting for the server.
        Calling = "calling",
        /// The call failed; `error` says why.
        Failed = "failed",
    }
}

params! {
    /// The tool itself reported an error.
    pub struct McpToolExecutionError {
        /// Always `"mcp_tool_execution_error"`.
        constant r#type: "mcp_tool_execution_error" = "type",
        /// Error content as the server sent it.
        given content: crate::Json = "content",
    }
}

open_enum! {
    /// The part of a turn that an assistant message belongs to.
    pub enum MessagePhase {
        /// An update while the model is still working.
        Commentary = "commentary",
        /// The answer that ends the turn.
        FinalAnswer = "final_answer",
    }
}

open_enum! {
    /// The role of a message's author.
    pub enum MessageRole {
        UnknownValue = "unknown",
        /// The end user.
        User = "user",
        /// The model.
        Assistant = "assistant",
        /// Instructions that take precedence over the user's.
        System = "system",
        Critic = "critic",
        Discriminator = "discriminator",
        /// Instructions of the developer, which take precedence over the user's.
        Developer = "developer",
        /// A tool that the model called.
        Tool = "tool",
    }
}

open_enum! {
    /// How far a message has progressed.
    pub enum MessageStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A model that can compact conversations.
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
    /// A part of an assistant message, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum OutputMessageContent by "type" {
        "output_text" => OutputText(ResponseOutputText),
        "refusal" => Refusal(ResponseOutputRefusal),
    }
}

object! {
    /// A program of the model that calls tools, written with programmatic tool calling.
    pub struct Program {
        /// Always `"program"`.
        constant r#type: "program" = "type",
        /// Identifier of the program, `cm_…`.
        lenient id: String = "id",
        /// Identifier that pairs the program with its output and its tool calls.
        lenient call_id: String = "call_id",
        /// JavaScript source of the program.
        lenient code: String = "code",
        /// Opaque value; send it back unchanged with the program.
        lenient fingerprint: String = "fingerprint",
    }
}

object! {
    /// The result of a program.
    pub struct ProgramOutput {
        /// Always `"program_output"`.
        constant r#type: "program_output" = "type",
        /// Identifier of the item.
        lenient id: String = "id",
        /// Identifier of the program that produced the result.
        lenient call_id: String = "call_id",
        /// Text that the program returned.
        lenient result: String = "result",
        /// Whether the program ran to its end.
        lenient status: ProgramOutputStatus = "status",
    }
}

open_enum! {
    /// Whether a program ran to its end.
    pub enum ProgramOutputStatus {
        /// The program ran to its end.
        Completed = "completed",
        /// The program was stopped early.
        Incomplete = "incomplete",
    }
}

params! {
    /// A program of the model made the call.
    pub struct ProgramToolCallCaller {
        /// Always `"program"`.
        constant r#type: "program" = "type",
        /// Identifier of the program that made the call.
        given caller_id: String = "caller_id",
    }
}

params! {
    /// A program of the model made the call.
    pub struct ProgramToolCallCallerParam {
        /// Always `"program"`.
        constant r#type: "program" = "type",
        /// Identifier of the program that made the call. 1 to 64 characters.
        given caller_id: String = "caller_id",
    }
}

open_enum! {
    /// How long a cached prompt is kept.
    pub enum PromptCacheRetentionEnum {
        /// Kept in memory, and dropped after some minutes without use.
        InMemory = "in_memory",
        /// Kept for up to a day.
        _24h = "24h",
    }
}

open_enum! {
    /// The lifetime of a cached prompt.
    pub enum PromptCacheTTLEnum {
        /// Half an hour.
        _30m = "30m",
        /// Twelve hours.
        _12h = "12h",
    }
}

params! {
    /// How a reasoning model reasons.
    pub struct Reasoning {
        /// Whether the model reasons as usual, or with the additional compute of `pro`.
        optional mode: ReasoningModeEnum = "mode",
        /// How much the model reasons before it answers; less is faster and uses fewer tokens. Default:
        /// `"medium"`. Nullable.
        optional effort: ReasoningEffort = "effort",
        /// Requests a summary of the reasoning, and how detailed it should be. Nullable.
        optional summary: ReasoningSummary = "summary",
        /// Which earlier reasoning the model sees again. Nullable.
        optional context: ReasoningContext = "context",
        /// Requests a summary of the reasoning; superseded by `summary`. Nullable. Deprecated by the
        /// API.
        optional generate_summary: ReasoningGenerateSummary = "generate_summary",
    }
}

open_enum! {
    /// Which earlier reasoning the model sees again.
    pub enum ReasoningContext {
        /// The API decides.
        Auto = "auto",
        /// Only the reasoning of the current turn.
        CurrentTurn = "current_turn",
        /// The reasoning of all turns.
        AllTurns = "all_turns",
    }
}

open_enum! {
    /// How detailed summaries of the reasoning are.
    pub enum ReasoningGenerateSummary {
        /// The most detailed summary that the model supports.
        Auto = "auto",
        Concise = "concise",
        Detailed = "detailed",
    }
}

open_enum! {
    /// How much compute the model puts into reasoning.
    ///
    /// The document allows any other string too.
    pub enum ReasoningModeEnum {
        Standard = "standard",
        /// More compute for harder problems, with a higher latency.
        Pro = "pro",
    }
}

open_enum! {
    /// How detailed summaries of the reasoning are.
    pub enum ReasoningSummary {
        /// The most detailed summary that the model supports.
        Auto = "auto",
        Concise = "concise",
        Detailed = "detailed",
    }
}

params! {
    /// Reasoning of the model, word for word.
    pub struct ReasoningTextContent {
        /// Always `"reasoning_text"`.
        constant r#type: "reasoning_text" = "type",
        given text: String = "text",
    }
}

object! {
    /// A file operation that the model wants your application to perform.
    pub struct ResponseApplyPatchToolCall {
        /// Always `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// Identifier of the item, `apc_…`.
        lenient id: String = "id",
        /// Identifier that pairs the call with its output.
        lenient call_id: String = "call_id",
        /// Whether the model finished writing the operation.
        lenient status: ApplyPatchCallStatus = "status",
        /// File operation to perform.
        lenient operation: ResponseApplyPatchToolCallOperation = "operation",
        /// Who made the call: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCaller = "caller",
        /// Identifier of the actor that created the item.
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// The one file operation of an apply-patch call, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ResponseApplyPatchToolCallOperation by "type" {
        "create_file" => CreateFile(ApplyPatchCreateFileOperation),
        "delete_file" => DeleteFile(ApplyPatchDeleteFileOperation),
        "update_file" => UpdateFile(ApplyPatchUpdateFileOperation),
    }
}

object! {
    /// Your application's report on an apply-patch call, as the API returns it.
    pub struct ResponseApplyPatchToolCallOutput {
        /// Always `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// Identifier of the item, `apco_…`.
        lenient id: String = "id",
        /// Identifier of the apply-patch call that this output answers.
        lenient call_id: String = "call_id",
        /// Whether the patch was applied.
        lenient status: ApplyPatchCallOutputStatus = "status",
        /// Who made the call that this output answers: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCaller = "caller",
        /// Log or error message for the model. Nullable.
        optional output: String = "output",
        /// Identifier of the actor that created the item.
        optional created_by: String = "created_by",
    }
}

params! {
    /// Code that the model ran in a container.
    pub struct ResponseCodeInterpreterToolCall {
        /// Always `"code_interpreter_call"`.
        constant r#type: "code_interpreter_call" = "type",
        /// Identifier of the call, `ci_…`.
        given id: String = "id",
        /// How far the call has progressed.
        given status: ResponseCodeInterpreterToolCallStatus = "status",
        /// Identifier of the container that ran the code, `cntr_…`.
        given container_id: String = "container_id",
        /// Python code that was run. Nullable.
        given code: Nullable<String> = "code",
        /// Logs and images of the code; needs `code_interpreter_call.outputs` in `include`. Nullable.
        given outputs: Nullable<Vec<ResponseCodeInterpreterToolCallOutput>> = "outputs",
    }
}

tagged_union! {
    /// Output of the code, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ResponseCodeInterpreterToolCallOutput by "type" {
        "logs" => Logs(CodeInterpreterOutputLogs),
        "image" => Image(CodeInterpreterOutputImage),
    }
}

open_enum! {
    /// How far a code interpreter call has progressed.
    pub enum ResponseCodeInterpreterToolCallStatus {
        /// The model is still writing the code.
        InProgress = "in_progress",
        /// The code has run.
        Completed = "completed",
        /// The call was cut off.
        Incomplete = "incomplete",
        /// The code is running.
        Interpreting = "interpreting",
        /// The call failed.
        Failed = "failed",
    }
}

params! {
    /// Parameters of `responses.compact`, which shortens a long conversation.
    ///
    /// Parameters of `responses.compact`.
    pub struct ResponseCompactParams {
        /// Model that compacts the conversation. Nullable.
        required model: Nullable<ModelIdsCompaction> = "model",
        /// Conversation to compact: a text, or a list of items. Nullable.
        optional input: ResponseCompactParamsInput = "input",
        /// Identifier of the response whose conversation to compact, `resp_…`. Nullable.
        optional previous_response_id: String = "previous_response_id",
        /// System or developer message ahead of the input; it is not carried over from the previous
        /// response. Nullable. Deprecated by the API.
        optional instructions: String = "instructions",
        /// Routes similar requests to the same prompt cache, which improves hit rates. At most 64
        /// characters. Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// How long the cached prompt is kept. Nullable. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetentionEnum = "prompt_cache_retention",
        /// How the prompt is cached. Nullable.
        optional prompt_cache_options: PromptCacheOptionsParam = "prompt_cache_options",
        /// Service tier that processes the request. Nullable.
        optional service_tier: ServiceTierEnum = "service_tier",
        /// How images in the context are handled.
        optional image: ResponseCompactParamsImage = "image",
    }
}

params! {
    /// How images in the context are handled.
    pub struct ResponseCompactParamsImage {
        /// Whether to compress images in the context. Default: `"auto"`.
        optional context_compression: ResponseCompactParamsImageContextCompression = "context_compression",
    }
}

open_enum! {
    /// Whether images in the context are compressed.
    pub enum ResponseCompactParamsImageContextCompression {
        /// The API decides.
        Auto = "auto",
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

kind_union! {
    /// The input: a text from the user, or a list of items.
    pub enum ResponseCompactParamsInput {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

object! {
    /// Earlier turns in compacted form.
    pub struct ResponseCompactionItem {
        /// Always `"compaction"`.
        constant r#type: "compaction" = "type",
        /// Identifier of the item, `cmp_…`.
        lenient id: String = "id",
        /// Compacted context, encrypted; send it back unchanged.
        lenient encrypted_content: String = "encrypted_content",
        /// Identifier of the actor that created the item.
        optional created_by: String = "created_by",
    }
}

params! {
    /// Actions on a computer that the model wants your application to perform.
    pub struct ResponseComputerToolCall {
        /// Always `"computer_call"`.
        constant r#type: "computer_call" = "type",
        /// Identifier of the item, `cu_…`.
        given id: String = "id",
        /// Identifier that pairs the call with its output.
        given call_id: String = "call_id",
        /// Risks to show to the user before the actions are performed.
        given pending_safety_checks: Vec<ComputerCallSafetyCheckParam> = "pending_safety_checks",
        /// How far the call has progressed.
        given status: ResponseComputerToolCallStatus = "status",
        /// The one action to perform; the preview tool uses it.
        optional action: ComputerAction = "action",
        /// Actions to perform, in order.
        optional actions: ComputerActionList = "actions",
    }
}

object! {
    /// The screenshot after a computer call, as the API returns it.
    pub struct ResponseComputerToolCallOutputItem {
        /// Always `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// Identifier of the computer call that this output answers.
        lenient call_id: String = "call_id",
        /// Screenshot after the actions.
        lenient output: ResponseComputerToolCallOutputScreenshot = "output",
        /// Identifier of the item, `cuo_…`.
        lenient id: String = "id",
        /// How the computer call ended.
        lenient status: ComputerCallOutputStatus = "status",
        /// Safety checks of the call that were accepted.
        optional acknowledged_safety_checks: Vec<ComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// Identifier of the actor that created the item.
        optional created_by: String = "created_by",
    }
}

params! {
    /// A screenshot of the controlled computer.
    pub struct ResponseComputerToolCallOutputScreenshot {
        /// Always `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
        /// Address of the screenshot, or a `data:` URL with the image itself. A URI.
        optional image_url: String = "image_url",
        /// Identifier of an uploaded file with the screenshot.
        optional file_id: String = "file_id",
        /// How closely the model looks at the screenshot; closer looks use more tokens. Nullable.
        optional detail: ImageDetail = "detail",
    }
}

open_enum! {
    /// How far a computer call has progressed.
    pub enum ResponseComputerToolCallStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

object! {
    /// A container that exists already.
    pub struct ResponseContainerReference {
        /// Always `"container_reference"`.
        constant r#type: "container_reference" = "type",
        /// Identifier of the container, `cntr_…`.
        lenient container_id: String = "container_id",
    }
}

params! {
    /// The conversation that a response continues.
    pub struct ResponseConversationParam {
        /// Identifier of the conversation, `conv_…`.
        required id: String = "id",
    }
}

params! {
    /// A call of a custom tool.
    pub struct ResponseCustomToolCall {
        /// Always `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// Identifier that pairs the call with its output, `call_…`.
        given call_id: String = "call_id",
        given name: String = "name",
        /// Text that the model passes to the tool.
        given input: String = "input",
        /// Identifier of the item, `ctc_…`.
        optional id: String = "id",
        /// Who made the call: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCaller = "caller",
        optional namespace: String = "namespace",
        /// Whether the model continues before the output is available.
        optional r#async: bool = "async",
        /// How far the call has progressed. Nullable.
        optional status: FunctionCallItemStatus = "status",
    }
}

params! {
    /// The output of a custom tool, sent to the model.
    pub struct ResponseCustomToolCallOutput {
        /// Always `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// Identifier of the custom tool call that this output answers.
        given call_id: String = "call_id",
        /// Output as text, or as parts with images and files.
        given output: ResponseCustomToolCallOutputOutput = "output",
        /// Identifier of the item, if it came from the API.
        optional id: String = "id",
        /// Who made the call that this output answers: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCallerParam = "caller",
    }
}

object! {
    /// The output of a custom tool, as stored by the API.
    pub struct ResponseCustomToolCallOutputItem {
        /// Always `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// Identifier of the custom tool call that this output answers.
        lenient call_id: String = "call_id",
        /// Output as text, or as parts with images and files.
        lenient output: ResponseCustomToolCallOutputOutput = "output",
        lenient id: String = "id",
        /// How far the output has progressed.
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// Who made the call that this output answers: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCallerParam = "caller",
        /// Identifier of the actor that created the item.
        optional created_by: String = "created_by",
    }
}

kind_union! {
    /// The output of a custom tool: text, or a list of parts.
    pub enum ResponseCustomToolCallOutputOutput {
        string => String(String),
        array => FunctionAndCustomToolCallOutputList(Vec<FunctionAndCustomToolCallOutput>),
    }
}

params! {
    /// A search of vector stores that the API made.
    pub struct ResponseFileSearchToolCall {
        /// Identifier of the call, `fs_…`.
        given id: String = "id",
        /// Always `"file_search_call"`.
        constant r#type: "file_search_call" = "type",
        /// How far the search has progressed.
        given status: ResponseFileSearchToolCallStatus = "status",
        /// Queries that the model searched for.
        given queries: Vec<String> = "queries",
        /// Matches of the search; needs `file_search_call.results` in `include`. Nullable.
        optional results: Vec<ResponseFileSearchToolCallResult> = "results",
    }
}

params! {
    /// A match of a file search.
    pub struct ResponseFileSearchToolCallResult {
        /// Identifier of the file with the match.
        optional file_id: String = "file_id",
        /// Text of the match.
        optional text: String = "text",
        /// Name of the file with the match.
        optional filename: String = "filename",
        /// Key-value pairs that you attached to the file. Nullable.
        optional attributes: VectorStoreFileAttributes = "attributes",
        /// Relevance of the match; higher is better.
        optional score: f64 = "score",
        /// Nullable.
        optional vector_store_id: String = "vector_store_id",
    }
}

open_enum! {
    /// How far a file search has progressed.
    pub enum ResponseFileSearchToolCallStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// The search is running.
        Searching = "searching",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
        /// Ended with an error.
        Failed = "failed",
    }
}

tagged_union! {
    /// The format of the text output, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ResponseFormatTextConfig by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
        "json_object" => JsonObject(ResponseFormatJsonObject),
    }
}

params! {
    /// Makes the output JSON that follows a schema.
    pub struct ResponseFormatTextJsonSchemaConfig {
        /// Always `"json_schema"`.
        constant r#type: "json_schema" = "type",
        /// JSON Schema that the output follows.
        given schema: ResponseFormatJsonSchemaSchema = "schema",
        given name: String = "name",
        /// Tells the model what the format is for.
        optional description: String = "description",
        /// Guarantees that the output matches the schema, which then may only use supported keywords.
        /// Default: `false`. Nullable.
        optional strict: bool = "strict",
    }
}

object! {
    /// Commands that the model runs in a container or wants your application to run.
    pub struct ResponseFunctionShellToolCall {
        /// Always `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// Identifier of the item, `sh_…`.
        lenient id: String = "id",
        /// Identifier that pairs the call with its output.
        lenient call_id: String = "call_id",
        /// Commands to run, with their limits.
        lenient action: FunctionShellAction = "action",
        /// How far the call has progressed.
        lenient status: FunctionShellCallStatus = "status",
        /// Where the commands run. Nullable.
        optional environment: ResponseFunctionShellToolCallEnvironment = "environment",
        /// Who made the call: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCaller = "caller",
        /// Identifier of the actor that created the item.
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// Where a shell call runs, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ResponseFunctionShellToolCallEnvironment by "type" {
        "local" => Local(ResponseLocalEnvironment),
        "container_reference" => ContainerReference(ResponseContainerReference),
    }
}

object! {
    /// The output of a shell call, as the API returns it.
    pub struct ResponseFunctionShellToolCallOutput {
        /// Always `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// Identifier of the item, `sho_…`.
        lenient id: String = "id",
        /// Identifier of the shell call that this output answers.
        lenient call_id: String = "call_id",
        /// How far the output has progressed.
        lenient status: FunctionShellCallOutputStatusEnum = "status",
        /// Output of each command, in the order of the commands.
        lenient output: Vec<FunctionShellCallOutputContent> = "output",
        /// Number of characters of output that were kept at most. Nullable.
        optional max_output_length: i64 = "max_output_length",
        /// Who made the call that this output answers: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCaller = "caller",
        /// Identifier of the actor that created the item.
        optional created_by: String = "created_by",
    }
}

params! {
    /// A call of one of your functions.
    pub struct ResponseFunctionToolCall {
        /// Always `"function_call"`.
        constant r#type: "function_call" = "type",
        /// Identifier that pairs the call with its output, `call_…`.
        given call_id: String = "call_id",
        /// Name of the function to run.
        given name: String = "name",
        /// Arguments as JSON text, which may be malformed unless the function is strict.
        given arguments: String = "arguments",
        /// Identifier of the item, `fc_…`.
        optional id: String = "id",
        /// Who made the call: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCaller = "caller",
        optional namespace: String = "namespace",
        /// How far the call has progressed.
        optional status: ResponseFunctionToolCallStatus = "status",
        /// Whether the model continues before the output is available.
        optional r#async: bool = "async",
    }
}

object! {
    /// The result of a function call, as stored by the API.
    pub struct ResponseFunctionToolCallOutputItem {
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// Result as text, or as parts with images and files.
        lenient output: FunctionToolCallOutputOutput = "output",
        lenient id: String = "id",
        /// How far the output has progressed.
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// Identifier of the function call that this output answers, `call_…`.
        optional call_id: String = "call_id",
        /// Name of the function that produced the output.
        optional name: String = "name",
        /// Namespace of the function that produced the output.
        optional namespace: String = "namespace",
        /// Who made the call that this output answers: the model, or a program that it wrote. Nullable.
        optional caller: ToolCallCallerParam = "caller",
        /// Identifier of the actor that created the item.
        optional created_by: String = "created_by",
    }
}

open_enum! {
    /// How far a function call has progressed.
    pub enum ResponseFunctionToolCallStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

params! {
    /// A web search that the API made.
    pub struct ResponseFunctionWebSearch {
        /// Identifier of the call, `ws_…`.
        given id: String = "id",
        /// Always `"web_search_call"`.
        constant r#type: "web_search_call" = "type",
        /// How far the search has progressed.
        given status: ResponseFunctionWebSearchStatus = "status",
        /// Step that the model took: a search, opening a page, or finding text in one.
        given action: ResponseFunctionWebSearchAction = "action",
    }
}

tagged_union! {
    /// One step of a web search, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ResponseFunctionWebSearchAction by "type" {
        "search" => Search(WebSearchActionSearch),
        "open_page" => OpenPage(WebSearchActionOpenPage),
        "find_in_page" => FindInPage(WebSearchActionFind),
    }
}

open_enum! {
    /// How far a web search has progressed.
    pub enum ResponseFunctionWebSearchStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// The search is running.
        Searching = "searching",
        /// Finished.
        Completed = "completed",
        /// Ended with an error.
        Failed = "failed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// Data that responses leave out unless `include` requests it.
    pub enum ResponseIncludable {
        /// Matches of file searches.
        FileSearchCallResults = "file_search_call.results",
        /// Results of web searches.
        WebSearchCallResults = "web_search_call.results",
        /// Pages that web searches consulted.
        WebSearchCallActionSources = "web_search_call.action.sources",
        /// URLs of input images.
        MessageInputImageImageUrl = "message.input_image.image_url",
        /// URLs of screenshots of computer calls.
        ComputerCallOutputOutputImageUrl = "computer_call_output.output.image_url",
        /// Logs and images of code interpreter calls.
        CodeInterpreterCallOutputs = "code_interpreter_call.outputs",
        /// Reasoning in encrypted form, for continuing without stored responses.
        ReasoningEncryptedContent = "reasoning.encrypted_content",
        /// Log probabilities of the output's tokens.
        MessageOutputTextLogprobs = "message.output_text.logprobs",
    }
}

tagged_union! {
    /// A part of an input message, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ResponseInputContent by "type" {
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

params! {
    /// A file for the model, by identifier, by URL or inline.
    pub struct ResponseInputFile {
        /// Always `"input_file"`.
        constant r#type: "input_file" = "type",
        /// Identifier of an uploaded file, `file-…`. Nullable.
        optional file_id: String = "file_id",
        /// Name of the file; goes with `file_data`.
        optional filename: String = "filename",
        /// Content of the file as a `data:` URL in base64.
        optional file_data: String = "file_data",
        /// Marks the end of a prefix to cache.
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
        /// Address from which the API downloads the file. A URI.
        optional file_url: String = "file_url",
        /// How closely the model looks at the pages of the file.
        optional detail: FileInputDetail = "detail",
    }
}

params! {
    /// An image for the model, by URL or by identifier.
    pub struct ResponseInputImage {
        /// Always `"input_image"`.
        constant r#type: "input_image" = "type",
        /// Resolution at which the model sees the image; more detail costs more tokens.
        given detail: ImageDetail = "detail",
        /// Address of the image, or a `data:` URL with the image itself. A URI. Nullable.
        optional image_url: String = "image_url",
        /// Identifier of an uploaded image, `file-…`. Nullable.
        optional file_id: String = "file_id",
        /// Marks the end of a prefix to cache.
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
    }
}

/// The parts of an input message: text, images and files.
pub type ResponseInputMessageContentList = Vec<ResponseInputContent>;

object! {
    /// Your application runs the commands itself.
    pub struct ResponseLocalEnvironment {
        /// Always `"local"`.
        constant r#type: "local" = "type",
    }
}

tagged_union! {
    /// An item that the model generated, told apart by `type`.
    ///
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
    /// A message of the model.
    pub struct ResponseOutputMessage {
        /// Identifier of the message, `msg_…`.
        given id: String = "id",
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        /// Parts of the message: text and refusals.
        given content: Vec<OutputMessageContent> = "content",
        /// How far the message has progressed.
        given status: ResponseOutputMessageStatus = "status",
        /// Whether the message is commentary or the final answer; keep it when you send the message
        /// back. Nullable.
        optional phase: MessagePhase = "phase",
    }
}

open_enum! {
    /// How far a message of the model has progressed.
    pub enum ResponseOutputMessageStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

params! {
    /// The model refused to answer.
    pub struct ResponseOutputRefusal {
        /// Always `"refusal"`.
        constant r#type: "refusal" = "type",
        /// Explanation of the refusal.
        given refusal: String = "refusal",
    }
}

params! {
    /// Text that the model wrote.
    pub struct ResponseOutputText {
        /// Always `"output_text"`.
        constant r#type: "output_text" = "type",
        /// The text itself.
        given text: String = "text",
        /// Sources that the text cites.
        lenient annotations: Vec<Annotation> = "annotations",
        /// Log probabilities of the tokens; needs `message.output_text.logprobs` in `include`.
        lenient logprobs: Vec<LogProb> = "logprobs",
    }
}

params! {
    /// A prompt template and the values of its variables.
    pub struct ResponsePrompt {
        /// Identifier of the template, `pmpt_…`.
        given id: String = "id",
        /// Version of the template; the current one if not set. Nullable.
        optional version: String = "version",
        /// Values that replace the variables of the template. Nullable.
        optional variables: ResponsePromptVariables = "variables",
    }
}

/// Values of a prompt template's variables, by name.
pub type ResponsePromptVariables = BTreeMap<String, ResponsePromptVariablesVariables>;

tagged_union! {
    /// The value of a template's variable: text, an image or a file.
    ///
    /// A union, told apart by `type`.
    pub enum ResponsePromptVariablesVariables by "type" {
        string => String(String),
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

params! {
    /// The reasoning of the model; send it back with its tool calls if you manage the context
    /// yourself.
    pub struct ResponseReasoningItem {
        /// Identifier of the item, `rs_…`.
        given id: String = "id",
        /// Summary of the reasoning, if the request enabled it.
        given summary: Vec<SummaryTextContent> = "summary",
        /// Always `"reasoning"`.
        constant r#type: "reasoning" = "type",
        /// Reasoning in encrypted form; needs `reasoning.encrypted_content` in `include`. Nullable.
        optional encrypted_content: String = "encrypted_content",
        /// The reasoning itself, where the model reveals it.
        optional content: Vec<ReasoningTextContent> = "content",
        /// How far the item has progressed.
        optional status: ResponseReasoningItemStatus = "status",
    }
}

open_enum! {
    /// How far a reasoning item has progressed.
    pub enum ResponseReasoningItemStatus {
        /// Not finished yet.
        InProgress = "in_progress",
        /// Finished.
        Completed = "completed",
        /// Stopped before it was finished.
        Incomplete = "incomplete",
    }
}

params! {
    /// Parameters of `responses.retrieve`.
    pub struct ResponseRetrieveParams {
        /// Additional data to return that is left out otherwise, such as search results.
        optional include: Vec<ResponseIncludable> = "include",
        /// Resumes the stream after the event with this sequence number.
        optional starting_after: i64 = "starting_after",
        /// Pads delta events with random characters against attacks that infer text from packet sizes.
        /// Turn it off to save bandwidth.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}

open_enum! {
    /// How fast, and at which price, a request is processed.
    pub enum ResponseServiceTier {
        /// Uses the setting of the project.
        Auto = "auto",
        /// Standard speed and price.
        Default = "default",
        /// Slower and cheaper, if capacity is available.
        Flex = "flex",
        /// Uses the project's Scale Tier units.
        Scale = "scale",
        /// Faster, at a higher price.
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

params! {
    /// Format and verbosity of the text output.
    pub struct ResponseTextConfig {
        /// Plain text, any JSON object, or JSON that follows a schema.
        optional format: ResponseFormatTextConfig = "format",
        /// How much the model writes. Default: `"medium"`. Nullable.
        optional verbosity: Verbosity = "verbosity",
    }
}

object! {
    /// A search for tools that the model requested.
    pub struct ResponseToolSearchCall {
        /// Always `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        /// Identifier of the item, `tsc_…`.
        lenient id: String = "id",
        /// Identifier that pairs the call with its output. Nullable.
        optional call_id: String = "call_id",
        /// Who runs the search: the API, or your application.
        lenient execution: ToolSearchExecutionType = "execution",
        lenient arguments: crate::Json = "arguments",
        /// How far the call has progressed.
        lenient status: FunctionCallStatus = "status",
        /// Identifier of the actor that created the item.
        optional created_by: String = "created_by",
    }
}

object! {
    /// Tools that a tool search found, as the API returns them.
    pub struct ResponseToolSearchOutputItem {
        /// Always `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// Identifier of the item, `tso_…`.
        lenient id: String = "id",
        /// Identifier of the tool search call that this output answers. Nullable.
        optional call_id: String = "call_id",
        /// Who ran the search: the API, or your application.
        lenient execution: ToolSearchExecutionType = "execution",
        /// Definitions of the tools that were found; the model can call them from here on.
        lenient tools: Vec<Tool> = "tools",
        /// How far the output has progressed.
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// Identifier of the actor that created the item.
        optional created_by: String = "created_by",
    }
}

object! {
    /// Tokens that a response used.
    pub struct ResponseUsage {
        /// Tokens of the input, cached ones included.
        lenient input_tokens: i64 = "input_tokens",
        /// Input tokens that were read from or written to the prompt cache.
        lenient input_tokens_details: ResponseUsageInputTokensDetails = "input_tokens_details",
        /// Tokens that the model generated, reasoning included.
        lenient output_tokens: i64 = "output_tokens",
        /// Output tokens by kind.
        lenient output_tokens_details: ResponseUsageOutputTokensDetails = "output_tokens_details",
        /// Input and output tokens together.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// Part of the input tokens that the prompt cache was involved in.
    pub struct ResponseUsageInputTokensDetails {
        /// Input tokens that were read from the prompt cache.
        lenient cached_tokens: i64 = "cached_tokens",
        /// Input tokens that were written to the prompt cache.
        lenient cache_write_tokens: i64 = "cache_write_tokens",
        /// Written tokens by lifetime in the cache.
        optional cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails = "cache_write_tokens_details",
    }
}

object! {
    /// Tokens that were written to the prompt cache, by lifetime.
    pub struct ResponseUsageInputTokensDetailsCacheWriteTokensDetails {
        /// Tokens that were written for twelve hours.
        lenient ttl_12h_tokens: i64 = "ttl_12h_tokens",
        /// Tokens that were written for half an hour.
        lenient ttl_30m_tokens: i64 = "ttl_30m_tokens",
    }
}

object! {
    /// Output tokens by kind.
    pub struct ResponseUsageOutputTokensDetails {
        /// Tokens that the model spent on reasoning.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}

open_enum! {
    /// A model for responses.
    ///
    /// The document allows any other string too.
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
    /// How fast, and at which price, a request is processed.
    pub enum ServiceTierEnum {
        /// Uses the setting of the project.
        Auto = "auto",
        /// Standard speed and price.
        Default = "default",
        Fast = "fast",
        /// Slower and cheaper, if capacity is available.
        Flex = "flex",
        /// Faster, at a higher price.
        Priority = "priority",
    }
}

params! {
    /// A part of a summary.
    pub struct SummaryTextContent {
        /// Always `"summary_text"`.
        constant r#type: "summary_text" = "type",
        given text: String = "text",
    }
}

object! {
    /// Text of a message.
    pub struct TextContent {
        /// Always `"text"`.
        constant r#type: "text" = "type",
        /// The text itself.
        lenient text: String = "text",
    }
}

tagged_union! {
    /// Who made a tool call, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ToolCallCaller by "type" {
        "direct" => Direct(DirectToolCallCaller),
        "program" => Program(ProgramToolCallCaller),
    }
}

tagged_union! {
    /// Who made a tool call, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ToolCallCallerParam by "type" {
        "direct" => Direct(DirectToolCallCallerParam),
        "program" => Program(ProgramToolCallCallerParam),
    }
}

open_enum! {
    /// Who runs a tool search.
    pub enum ToolSearchExecutionType {
        /// The API, among the deferred tools of the request.
        Server = "server",
        /// Your application, which answers with the tools that it found.
        Client = "client",
    }
}

/// The tools that the model can call.
pub type ToolsArray = Vec<Tool>;

params! {
    /// A token that was likely at a position.
    pub struct TopLogProb {
        /// Text of the token.
        given token: String = "token",
        /// Natural logarithm of the token's probability.
        given logprob: f64 = "logprob",
        /// UTF-8 bytes of the token; a character can span several tokens.
        given bytes: Vec<i64> = "bytes",
    }
}

params! {
    /// Cites a web page.
    pub struct UrlCitationBody {
        /// Always `"url_citation"`.
        constant r#type: "url_citation" = "type",
        /// Address of the cited page. A URI.
        given url: String = "url",
        /// Where the citation begins in the text, counted in characters.
        given start_index: i64 = "start_index",
        /// Where the citation ends in the text, counted in characters.
        given end_index: i64 = "end_index",
        /// Title of the cited page.
        given title: String = "title",
    }
}

params! {
    /// The model looked for text in a page.
    pub struct WebSearchActionFind {
        /// Always `"find_in_page"`.
        constant r#type: "find_in_page" = "type",
        /// Address of the page. A URI.
        given url: String = "url",
        /// Text that the model looked for.
        given pattern: String = "pattern",
    }
}

params! {
    /// The model opened a page.
    pub struct WebSearchActionOpenPage {
        /// Always `"open_page"`.
        constant r#type: "open_page" = "type",
        /// Address of the page. A URI. Nullable.
        optional url: String = "url",
    }
}

params! {
    /// The model searched the web.
    pub struct WebSearchActionSearch {
        /// Always `"search"`.
        constant r#type: "search" = "type",
        /// Query that the model searched for; superseded by `queries`. Deprecated by the API.
        optional query: String = "query",
        /// Queries that the model searched for.
        optional queries: Vec<String> = "queries",
        /// Pages that the search consulted; needs `web_search_call.action.sources` in `include`.
        optional sources: Vec<WebSearchActionSearchSource> = "sources",
    }
}

params! {
    /// A page that a search consulted.
    pub struct WebSearchActionSearchSource {
        /// Always `"url"`.
        constant r#type: "url" = "type",
        /// Address of the page. A URI.
        given url: String = "url",
    }
}
