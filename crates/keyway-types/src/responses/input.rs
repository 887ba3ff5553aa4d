// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AdditionalToolsItemParam, ApplyPatchToolCallItemParam, ApplyPatchToolCallOutputItemParam,
    CompactionTriggerItemParam, ComputerCallOutputItemParam, ConversationParam, EasyInputMessage,
    FileDetailEnum, FileInputDetail, FunctionCallOutputItemParam, FunctionShellCallItemParam,
    FunctionShellCallOutputItemParam, ImageDetail, ImageGenToolCall, ItemReferenceParam, LocalShellToolCall,
    LocalShellToolCallOutput, McpApprovalRequest, McpApprovalResponse, McpListTools, McpToolCall,
    PersonalityEnum, ProgramItemParam, ProgramOutputItemParam, Reasoning, ResponseCodeInterpreterToolCall,
    ResponseCompactionItemParam, ResponseComputerToolCall, ResponseConfigurationUpdateItemParam,
    ResponseCustomToolCall, ResponseCustomToolCallOutput, ResponseFileSearchToolCall,
    ResponseFunctionToolCall, ResponseFunctionWebSearch, ResponseIncludable, ResponseOutputMessage,
    ResponseReasoningItem, ResponseTextConfig, ResponseToolSearchOutputItemParam, Tool, ToolChoiceParam,
    ToolSearchCallItemParam, TruncationEnum,
};
use crate::shared::{PromptCacheBreakpointConfig, PromptCacheBreakpointParam, ResponseInputText, SortOrder};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

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

kind_union! {
    /// One of several shapes: the document's `InputParam`.
    pub enum InputParam {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

object! {
    /// What `responses.input_tokens.count` gives: an object: the document's `TokenCountsResource`.
    pub struct InputTokenCountResponse {
        /// The member `object`: `"response.input_tokens"`. The API's default: `"response.input_tokens"`.
        constant object: "response.input_tokens" = "object",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
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

/// A value: the document's `InputMessageContentList`.
pub type ResponseInputMessageContentList = Vec<ResponseInputContent>;

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
    /// What `responses.input_tokens.count` takes.
    pub struct ResponseInputTokenCountParams {
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `input`: one of the shapes of [`ResponseInputTokenCountParamsInput`]. May be null.
        optional input: ResponseInputTokenCountParamsInput = "input",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `tools`: a list. May be null.
        optional tools: Vec<Tool> = "tools",
        /// The member `text`: an object, [`ResponseTextConfig`]. May be null.
        optional text: ResponseTextConfig = "text",
        /// The member `reasoning`: an object, [`Reasoning`]. May be null.
        optional reasoning: Reasoning = "reasoning",
        /// The member `truncation`: one of the values of [`TruncationEnum`]. Deprecated by the API.
        optional truncation: TruncationEnum = "truncation",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `personality`: one of the values of [`PersonalityEnum`].
        optional personality: PersonalityEnum = "personality",
        /// The member `conversation`: one of the shapes of [`ConversationParam`]. May be null.
        optional conversation: ConversationParam = "conversation",
        /// The member `tool_choice`: one of the shapes of [`ToolChoiceParam`]. May be null.
        optional tool_choice: ToolChoiceParam = "tool_choice",
        /// The member `parallel_tool_calls`: true or false. May be null.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
    }
}

kind_union! {
    /// One of several shapes: `input` of the document's `TokenCountsBody`.
    pub enum ResponseInputTokenCountParamsInput {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}
