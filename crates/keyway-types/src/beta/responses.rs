// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAdditionalTools, BetaAgentMessage, BetaAgentTag, BetaComputerScreenshotContent,
    BetaContextManagementParam, BetaConversationParam, BetaCreateModelResponsePropertiesPromptCacheOptions,
    BetaCreateResponseTruncation, BetaCustomTextFormatParam, BetaEncryptedContent,
    BetaFunctionCallOutputStatusEnum, BetaFunctionCallStatus, BetaFunctionToolCallOutputOutput,
    BetaImageGenToolCall, BetaInputMessageRole, BetaInputMessageStatus, BetaInputParam,
    BetaLocalShellToolCall, BetaLocalShellToolCallOutput, BetaMcpApprovalRequest,
    BetaMcpApprovalResponseResource, BetaMcpListTools, BetaMcpToolCall, BetaMessageRole, BetaMetadata,
    BetaModelIdsResponses, BetaModelResponsePropertiesPromptCacheRetention, BetaModerationParam,
    BetaMultiAgentCall, BetaMultiAgentCallOutput, BetaMultiAgentParam, BetaProgram, BetaProgramOutput,
    BetaReasoning, BetaReasoningTextContent, BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput, BetaResponseCodeInterpreterToolCall, BetaResponseCompactionItem,
    BetaResponseComputerToolCall, BetaResponseComputerToolCallOutputItem,
    BetaResponseCreateParamsAccessPrograms, BetaResponseCreateParamsBackgroundOptions,
    BetaResponseCreateParamsImage, BetaResponseCustomToolCall, BetaResponseCustomToolCallOutput,
    BetaResponseCustomToolCallOutputItem, BetaResponseFileSearchToolCall,
    BetaResponseFormatTextJsonSchemaConfig, BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput, BetaResponseFunctionToolCall,
    BetaResponseFunctionToolCallOutputItem, BetaResponseFunctionWebSearch, BetaResponseIncludable,
    BetaResponseInputFile, BetaResponseInputImage, BetaResponseInputItem,
    BetaResponseInputMessageContentList, BetaResponseInputText, BetaResponseOutputMessage,
    BetaResponseOutputRefusal, BetaResponseOutputText, BetaResponsePrompt, BetaResponseReasoningItem,
    BetaResponseStreamOptions, BetaResponseTextConfig, BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem, BetaResponseUsage, BetaServiceTier, BetaSummaryTextContent,
    BetaTextContent, BetaTool, BetaToolCallCaller, BetaToolCallCallerParam, BetaToolChoiceParam,
    BetaToolsArray,
};
use crate::Nullable;
use crate::responses::{
    CompactedResponseImage, MessageStatus, ModelIdsCompaction, PersonalityEnum, PromptCacheRetentionEnum,
    ResponseCompactParamsImage, ServiceTierEnum, TruncationEnum,
};
use crate::shared::{PromptCacheOptionsParam, SortOrder};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    /// What `beta.responses.compact` gives: an object: the document's `BetaCompactResource`.
    pub struct BetaCompactedResponse {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"response.compaction"`. The API's default: `"response.compaction"`.
        constant object: "response.compaction" = "object",
        /// The member `output`: a list.
        lenient output: Vec<BetaItemField> = "output",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `usage`: a [`BetaResponseUsage`].
        lenient usage: BetaResponseUsage = "usage",
        /// The member `image`: a [`BetaCompactedResponseImage`].
        optional image: BetaCompactedResponseImage = "image",
    }
}

/// A value: `image` of the document's `BetaCompactResource`.
pub type BetaCompactedResponseImage = CompactedResponseImage;

object! {
    /// An object: the document's `BetaFunctionToolCallOutput`.
    pub struct BetaFunctionToolCallOutput {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: a [`BetaFunctionToolCallOutputOutput`].
        lenient output: BetaFunctionToolCallOutputOutput = "output",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `status`: a [`BetaFunctionCallOutputStatusEnum`].
        optional status: BetaFunctionCallOutputStatusEnum = "status",
    }
}

tagged_union! {
    /// One of several objects: the document's `BetaItemField`.
    pub enum BetaItemField by "type" {
        "message" => Message(BetaMessage),
        "program" => Program(BetaProgram),
        "program_output" => ProgramOutput(BetaProgramOutput),
        "function_call" => FunctionCall(BetaResponseFunctionToolCall),
        "multi_agent_call" => MultiAgentCall(BetaMultiAgentCall),
        "multi_agent_call_output" => MultiAgentCallOutput(BetaMultiAgentCallOutput),
        "tool_search_call" => ToolSearchCall(BetaResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(BetaResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(BetaAdditionalTools),
        "agent_message" => AgentMessage(BetaAgentMessage),
        "function_call_output" => FunctionCallOutput(BetaFunctionToolCallOutput),
        "file_search_call" => FileSearchCall(BetaResponseFileSearchToolCall),
        "web_search_call" => WebSearchCall(BetaResponseFunctionWebSearch),
        "image_generation_call" => ImageGenerationCall(BetaImageGenToolCall),
        "computer_call" => ComputerCall(BetaResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(BetaResponseComputerToolCallOutputItem),
        "reasoning" => Reasoning(BetaResponseReasoningItem),
        "compaction" => Compaction(BetaResponseCompactionItem),
        "code_interpreter_call" => CodeInterpreterCall(BetaResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(BetaLocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(BetaLocalShellToolCallOutput),
        "shell_call" => ShellCall(BetaResponseFunctionShellToolCall),
        "shell_call_output" => ShellCallOutput(BetaResponseFunctionShellToolCallOutput),
        "apply_patch_call" => ApplyPatchCall(BetaResponseApplyPatchToolCall),
        "apply_patch_call_output" => ApplyPatchCallOutput(BetaResponseApplyPatchToolCallOutput),
        "mcp_list_tools" => McpListTools(BetaMcpListTools),
        "mcp_approval_request" => McpApprovalRequest(BetaMcpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(BetaMcpApprovalResponseResource),
        "mcp_call" => McpCall(BetaMcpToolCall),
        "custom_tool_call" => CustomToolCall(BetaResponseCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(BetaResponseCustomToolCallOutput),
    }
}

object! {
    /// An object: the document's `BetaMessage`.
    pub struct BetaMessage {
        /// The member `type`: `"message"`. The API's default: `"message"`.
        constant r#type: "message" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: a [`BetaMessageStatus`].
        lenient status: BetaMessageStatus = "status",
        /// The member `role`: a [`BetaMessageRole`].
        lenient role: BetaMessageRole = "role",
        /// The member `content`: a list.
        lenient content: Vec<BetaMessageContentItem> = "content",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `phase`: one of the values of [`BetaMessagePhase2`]. May be null.
        optional phase: BetaMessagePhase2 = "phase",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `BetaMessage`.
    pub enum BetaMessageContentItem by "type" {
        "input_text" => InputText(BetaResponseInputText),
        "output_text" => OutputText(BetaResponseOutputText),
        "text" => Text(BetaTextContent),
        "summary_text" => SummaryText(BetaSummaryTextContent),
        "reasoning_text" => ReasoningText(BetaReasoningTextContent),
        "refusal" => Refusal(BetaResponseOutputRefusal),
        "input_image" => InputImage(BetaResponseInputImage),
        "computer_screenshot" => ComputerScreenshot(BetaComputerScreenshotContent),
        "input_file" => InputFile(BetaResponseInputFile),
        "encrypted_content" => EncryptedContent(BetaEncryptedContent),
    }
}

open_enum! {
    /// A string with known values: the document's `BetaMessagePhase-2`.
    pub enum BetaMessagePhase2 {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

/// A value: the document's `BetaMessageStatus`.
pub type BetaMessageStatus = MessageStatus;

/// A value: the document's `BetaModelIdsCompaction`.
pub type BetaModelIdsCompaction = ModelIdsCompaction;

/// A value: the document's `BetaPersonalityEnum`.
pub type BetaPersonalityEnum = PersonalityEnum;

/// A value: the document's `BetaPromptCacheOptionsParam`.
pub type BetaPromptCacheOptionsParam = PromptCacheOptionsParam;

/// A value: the document's `BetaPromptCacheRetentionEnum`.
pub type BetaPromptCacheRetentionEnum = PromptCacheRetentionEnum;

params! {
    /// What `beta.responses.cancel` takes.
    pub struct BetaResponseCancelParams {
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

params! {
    /// What `beta.responses.compact` takes.
    pub struct BetaResponseCompactParams {
        /// The member `model`: a [`BetaModelIdsCompaction`]. May be null.
        required model: Nullable<BetaModelIdsCompaction> = "model",
        /// The member `input`: one of the shapes of [`BetaResponseCompactParamsInput`]. May be null.
        optional input: BetaResponseCompactParamsInput = "input",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `instructions`: a text. May be null. Deprecated by the API.
        optional instructions: String = "instructions",
        /// The member `prompt_cache_key`: a text of at most 64 characters. May be null.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// The member `prompt_cache_retention`: a [`BetaPromptCacheRetentionEnum`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: BetaPromptCacheRetentionEnum = "prompt_cache_retention",
        /// The member `prompt_cache_options`: a [`BetaPromptCacheOptionsParam`]. May be null.
        optional prompt_cache_options: BetaPromptCacheOptionsParam = "prompt_cache_options",
        /// The member `service_tier`: a [`BetaServiceTierEnum`]. May be null.
        optional service_tier: BetaServiceTierEnum = "service_tier",
        /// The member `image`: a [`BetaResponseCompactParamsImage`].
        optional image: BetaResponseCompactParamsImage = "image",
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

/// A value: `image` of the document's `BetaCompactResponseMethodPublicBody`.
pub type BetaResponseCompactParamsImage = ResponseCompactParamsImage;

kind_union! {
    /// One of several shapes: `input` of the document's `BetaCompactResponseMethodPublicBody`.
    pub enum BetaResponseCompactParamsInput {
        string => String(String),
        array => BetaResponseInputItemList(Vec<BetaResponseInputItem>),
    }
}

object! {
    /// An object: the document's `BetaResponseConfigurationUpdateItem`.
    pub struct BetaResponseConfigurationUpdateItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        /// The member `agent`: an object, [`BetaResponseConfigurationUpdateItemAgent`].
        optional agent: BetaResponseConfigurationUpdateItemAgent = "agent",
        /// The member `reasoning`: an object, [`BetaResponseConfigurationUpdateItemReasoning`].
        optional reasoning: BetaResponseConfigurationUpdateItemReasoning = "reasoning",
        /// The member `text`: an object, [`BetaResponseConfigurationUpdateItemText`].
        optional text: BetaResponseConfigurationUpdateItemText = "text",
    }
}

object! {
    /// An object: `agent` of the document's `BetaResponseConfigurationUpdateItem`.
    pub struct BetaResponseConfigurationUpdateItemAgent {
        /// The member `agent_name`: a text.
        lenient agent_name: String = "agent_name",
    }
}

object! {
    /// An object: `reasoning` of the document's `BetaResponseConfigurationUpdateItem`.
    pub struct BetaResponseConfigurationUpdateItemReasoning {
        /// The member `effort`: one of the values of [`BetaResponseConfigurationUpdateItemReasoningEffort`]. May be null.
        optional effort: BetaResponseConfigurationUpdateItemReasoningEffort = "effort",
    }
}

open_enum! {
    /// A string with known values: `reasoning.effort` of the document's `BetaResponseConfigurationUpdateItem`.
    pub enum BetaResponseConfigurationUpdateItemReasoningEffort {
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
        Max = "max",
    }
}

object! {
    /// An object: `text` of the document's `BetaResponseConfigurationUpdateItem`.
    pub struct BetaResponseConfigurationUpdateItemText {
        /// The member `format`: one of the shapes of [`BetaResponseConfigurationUpdateItemTextFormat`].
        lenient format: BetaResponseConfigurationUpdateItemTextFormat = "format",
    }
}

tagged_union! {
    /// One of several objects: `text.format` of the document's `BetaResponseConfigurationUpdateItem`.
    pub enum BetaResponseConfigurationUpdateItemTextFormat by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "json_schema" => JsonSchema(BetaResponseFormatTextJsonSchemaConfig),
    }
}

params! {
    /// What `beta.responses.create` takes.
    pub struct BetaResponseCreateParams {
        /// The member `metadata`: a [`BetaMetadata`]. May be null.
        optional metadata: BetaMetadata = "metadata",
        /// The member `top_logprobs`: a whole number, 0 to 20.
        optional top_logprobs: i64 = "top_logprobs",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `user`: a text. Deprecated by the API.
        optional user: String = "user",
        /// The member `safety_identifier`: a text of at most 64 characters. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `prompt_cache_key`: a text. May be null.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// The member `prompt_cache_retention`: one of the values of [`BetaModelResponsePropertiesPromptCacheRetention`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: BetaModelResponsePropertiesPromptCacheRetention = "prompt_cache_retention",
        /// The member `prompt_cache_options`: an object, [`BetaCreateModelResponsePropertiesPromptCacheOptions`].
        optional prompt_cache_options: BetaCreateModelResponsePropertiesPromptCacheOptions = "prompt_cache_options",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `model`: one of the values of [`BetaModelIdsResponses`].
        optional model: BetaModelIdsResponses = "model",
        /// The member `background`: true or false. The API's default: `false`. May be null.
        optional background: bool = "background",
        /// The member `max_tool_calls`: a whole number. May be null.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// The member `text`: a [`BetaResponseTextConfig`].
        optional text: BetaResponseTextConfig = "text",
        /// The member `tools`: a list.
        optional tools: BetaToolsArray = "tools",
        /// The member `tool_choice`: a [`BetaToolChoiceParam`].
        optional tool_choice: BetaToolChoiceParam = "tool_choice",
        /// The member `prompt`: a [`BetaResponsePrompt`]. May be null.
        optional prompt: BetaResponsePrompt = "prompt",
        /// The member `service_tier`: one of the values of [`BetaServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: BetaServiceTier = "service_tier",
        /// The member `truncation`: one of the values of [`BetaCreateResponseTruncation`]. The API's default: `"disabled"`. May be null. Deprecated by the API.
        optional truncation: BetaCreateResponseTruncation = "truncation",
        /// The member `reasoning`: a [`BetaReasoning`]. May be null.
        optional reasoning: BetaReasoning = "reasoning",
        /// The member `input`: one of the shapes of [`BetaInputParam`].
        optional input: BetaInputParam = "input",
        /// The member `include`: a list. May be null.
        optional include: Vec<BetaResponseIncludable> = "include",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`. May be null.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `store`: true or false. The API's default: `true`. May be null.
        optional store: bool = "store",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `moderation`: a [`BetaModerationParam`]. May be null.
        optional moderation: BetaModerationParam = "moderation",
        /// The member `stream_options`: a [`BetaResponseStreamOptions`]. May be null.
        optional stream_options: BetaResponseStreamOptions = "stream_options",
        /// The member `conversation`: a [`BetaConversationParam`]. May be null.
        optional conversation: BetaConversationParam = "conversation",
        /// The member `context_management`: a list of at least 1 items. May be null.
        optional context_management: Vec<BetaContextManagementParam> = "context_management",
        /// The member `max_output_tokens`: a whole number, at least 16. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// The member `multi_agent`: an object, [`BetaMultiAgentParam`]. May be null.
        optional multi_agent: BetaMultiAgentParam = "multi_agent",
        /// The member `access_programs`: a [`BetaResponseCreateParamsAccessPrograms`].
        optional access_programs: BetaResponseCreateParamsAccessPrograms = "access_programs",
        /// The member `background_options`: a [`BetaResponseCreateParamsBackgroundOptions`].
        optional background_options: BetaResponseCreateParamsBackgroundOptions = "background_options",
        /// The member `image`: a [`BetaResponseCreateParamsImage`].
        optional image: BetaResponseCreateParamsImage = "image",
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

object! {
    /// An object: the document's `BetaCustomToolCallResource`.
    pub struct BetaResponseCustomToolCallItem {
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
        /// The member `status`: a [`BetaFunctionCallStatus`].
        lenient status: BetaFunctionCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// What `beta.responses.delete` takes.
    pub struct BetaResponseDeleteParams {
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

object! {
    /// An object: the document's `BetaFunctionToolCallResource`.
    pub struct BetaResponseFunctionToolCallItem {
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
        /// The member `status`: a [`BetaFunctionCallStatus`].
        lenient status: BetaFunctionCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// What `beta.responses.input_items.list` takes.
    pub struct BetaResponseInputItemListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `include`: a list.
        optional include: Vec<BetaResponseIncludable> = "include",
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

object! {
    /// An object: the document's `BetaInputMessageResource`.
    pub struct BetaResponseInputMessageItem {
        /// The member `role`: a [`BetaInputMessageRole`].
        lenient role: BetaInputMessageRole = "role",
        /// The member `content`: a [`BetaResponseInputMessageContentList`].
        lenient content: BetaResponseInputMessageContentList = "content",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `status`: a [`BetaInputMessageStatus`].
        optional status: BetaInputMessageStatus = "status",
    }
}

params! {
    /// What `beta.responses.input_tokens.count` takes.
    pub struct BetaResponseInputTokenCountParams {
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `input`: one of the shapes of [`BetaResponseInputTokenCountParamsInput`]. May be null.
        optional input: BetaResponseInputTokenCountParamsInput = "input",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `tools`: a list. May be null.
        optional tools: Vec<BetaTool> = "tools",
        /// The member `text`: a [`BetaResponseTextConfig`]. May be null.
        optional text: BetaResponseTextConfig = "text",
        /// The member `reasoning`: a [`BetaReasoning`]. May be null.
        optional reasoning: BetaReasoning = "reasoning",
        /// The member `truncation`: a [`BetaTruncationEnum`]. Deprecated by the API.
        optional truncation: BetaTruncationEnum = "truncation",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `personality`: a [`BetaPersonalityEnum`].
        optional personality: BetaPersonalityEnum = "personality",
        /// The member `conversation`: a [`BetaConversationParam`]. May be null.
        optional conversation: BetaConversationParam = "conversation",
        /// The member `tool_choice`: a [`BetaToolChoiceParam`]. May be null.
        optional tool_choice: BetaToolChoiceParam = "tool_choice",
        /// The member `parallel_tool_calls`: true or false. May be null.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

kind_union! {
    /// One of several shapes: `input` of the document's `BetaTokenCountsBody`.
    pub enum BetaResponseInputTokenCountParamsInput {
        string => String(String),
        array => BetaResponseInputItemList(Vec<BetaResponseInputItem>),
    }
}

object! {
    /// What `beta.responses.input_tokens.count` gives: an object: the document's `BetaTokenCountsResource`.
    pub struct BetaResponseInputTokenCountResponse {
        /// The member `object`: `"response.input_tokens"`. The API's default: `"response.input_tokens"`.
        constant object: "response.input_tokens" = "object",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
    }
}

tagged_union! {
    /// What `beta.responses.input_items.list` gives: one of several objects: the document's `BetaItemResource`.
    pub enum BetaResponseItem by "type" {
        "file_search_call" => FileSearchCall(BetaResponseFileSearchToolCall),
        "computer_call" => ComputerCall(BetaResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(BetaResponseComputerToolCallOutputItem),
        "web_search_call" => WebSearchCall(BetaResponseFunctionWebSearch),
        "function_call" => FunctionCall(BetaResponseFunctionToolCallItem),
        "function_call_output" => FunctionCallOutput(BetaResponseFunctionToolCallOutputItem),
        "agent_message" => AgentMessage(BetaAgentMessage),
        "multi_agent_call" => MultiAgentCall(BetaMultiAgentCall),
        "multi_agent_call_output" => MultiAgentCallOutput(BetaMultiAgentCallOutput),
        "tool_search_call" => ToolSearchCall(BetaResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(BetaResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(BetaAdditionalTools),
        "reasoning" => Reasoning(BetaResponseReasoningItem),
        "program" => Program(BetaProgram),
        "program_output" => ProgramOutput(BetaProgramOutput),
        "compaction" => Compaction(BetaResponseCompactionItem),
        "image_generation_call" => ImageGenerationCall(BetaImageGenToolCall),
        "code_interpreter_call" => CodeInterpreterCall(BetaResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(BetaLocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(BetaLocalShellToolCallOutput),
        "shell_call" => ShellCall(BetaResponseFunctionShellToolCall),
        "shell_call_output" => ShellCallOutput(BetaResponseFunctionShellToolCallOutput),
        "apply_patch_call" => ApplyPatchCall(BetaResponseApplyPatchToolCall),
        "apply_patch_call_output" => ApplyPatchCallOutput(BetaResponseApplyPatchToolCallOutput),
        "mcp_list_tools" => McpListTools(BetaMcpListTools),
        "mcp_approval_request" => McpApprovalRequest(BetaMcpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(BetaMcpApprovalResponseResource),
        "mcp_call" => McpCall(BetaMcpToolCall),
        "custom_tool_call" => CustomToolCall(BetaResponseCustomToolCallItem),
        "custom_tool_call_output" => CustomToolCallOutput(BetaResponseCustomToolCallOutputItem),
        "configuration_update" => ConfigurationUpdate(BetaResponseConfigurationUpdateItem),
        choose "message" {
            BetaResponseInputMessageItem(BetaResponseInputMessageItem) if Is("role", &["user", "system", "developer"]),
            BetaResponseOutputMessage(BetaResponseOutputMessage) if Is("role", &["assistant"]),
        }
    }
}

params! {
    /// What `beta.responses.retrieve` takes.
    pub struct BetaResponseRetrieveParams {
        /// The member `include`: a list.
        optional include: Vec<BetaResponseIncludable> = "include",
        /// The member `starting_after`: a whole number.
        optional starting_after: i64 = "starting_after",
        /// The member `include_obfuscation`: true or false.
        optional include_obfuscation: bool = "include_obfuscation",
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

/// A value: the document's `BetaServiceTierEnum`.
pub type BetaServiceTierEnum = ServiceTierEnum;

/// A value: the document's `BetaTruncationEnum`.
pub type BetaTruncationEnum = TruncationEnum;
