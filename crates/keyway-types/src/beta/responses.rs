// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

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
    /// Returned by `beta.responses.compact`.
    pub struct BetaCompactedResponse {
        lenient id: String = "id",
        /// Always `"response.compaction"`.
        constant object: "response.compaction" = "object",
        lenient output: Vec<BetaItemField> = "output",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient usage: BetaResponseUsage = "usage",
        optional image: BetaCompactedResponseImage = "image",
    }
}

pub type BetaCompactedResponseImage = CompactedResponseImage;

object! {
    pub struct BetaFunctionToolCallOutput {
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        lenient output: BetaFunctionToolCallOutputOutput = "output",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional id: String = "id",
        optional call_id: String = "call_id",
        optional name: String = "name",
        optional namespace: String = "namespace",
        /// Nullable.
        optional caller: BetaToolCallCallerParam = "caller",
        optional status: BetaFunctionCallOutputStatusEnum = "status",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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
    pub struct BetaMessage {
        /// Always `"message"`.
        constant r#type: "message" = "type",
        lenient id: String = "id",
        lenient status: BetaMessageStatus = "status",
        lenient role: BetaMessageRole = "role",
        lenient content: Vec<BetaMessageContentItem> = "content",
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional phase: BetaMessagePhase2 = "phase",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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
    pub enum BetaMessagePhase2 {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

pub type BetaMessageStatus = MessageStatus;

pub type BetaModelIdsCompaction = ModelIdsCompaction;

pub type BetaPersonalityEnum = PersonalityEnum;

pub type BetaPromptCacheOptionsParam = PromptCacheOptionsParam;

pub type BetaPromptCacheRetentionEnum = PromptCacheRetentionEnum;

params! {
    /// Parameters of `beta.responses.cancel`.
    pub struct BetaResponseCancelParams {
        optional betas: Vec<String> = "betas",
    }
}

params! {
    /// Parameters of `beta.responses.compact`.
    pub struct BetaResponseCompactParams {
        /// Nullable.
        required model: Nullable<BetaModelIdsCompaction> = "model",
        /// Nullable.
        optional input: BetaResponseCompactParamsInput = "input",
        /// Nullable.
        optional previous_response_id: String = "previous_response_id",
        /// Nullable. Deprecated by the API.
        optional instructions: String = "instructions",
        /// At most 64 characters. Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// Nullable. Deprecated by the API.
        optional prompt_cache_retention: BetaPromptCacheRetentionEnum = "prompt_cache_retention",
        /// Nullable.
        optional prompt_cache_options: BetaPromptCacheOptionsParam = "prompt_cache_options",
        /// Nullable.
        optional service_tier: BetaServiceTierEnum = "service_tier",
        optional image: BetaResponseCompactParamsImage = "image",
        optional betas: Vec<String> = "betas",
    }
}

pub type BetaResponseCompactParamsImage = ResponseCompactParamsImage;

kind_union! {
    pub enum BetaResponseCompactParamsInput {
        string => String(String),
        array => BetaResponseInputItemList(Vec<BetaResponseInputItem>),
    }
}

object! {
    pub struct BetaResponseConfigurationUpdateItem {
        lenient id: String = "id",
        /// Always `"configuration_update"`.
        constant r#type: "configuration_update" = "type",
        optional agent: BetaResponseConfigurationUpdateItemAgent = "agent",
        optional reasoning: BetaResponseConfigurationUpdateItemReasoning = "reasoning",
        optional text: BetaResponseConfigurationUpdateItemText = "text",
    }
}

object! {
    pub struct BetaResponseConfigurationUpdateItemAgent {
        lenient agent_name: String = "agent_name",
    }
}

object! {
    pub struct BetaResponseConfigurationUpdateItemReasoning {
        /// Nullable.
        optional effort: BetaResponseConfigurationUpdateItemReasoningEffort = "effort",
    }
}

open_enum! {
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
    pub struct BetaResponseConfigurationUpdateItemText {
        lenient format: BetaResponseConfigurationUpdateItemTextFormat = "format",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaResponseConfigurationUpdateItemTextFormat by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "json_schema" => JsonSchema(BetaResponseFormatTextJsonSchemaConfig),
    }
}

params! {
    /// Parameters of `beta.responses.create`.
    pub struct BetaResponseCreateParams {
        /// Nullable.
        optional metadata: BetaMetadata = "metadata",
        /// 0 to 20.
        optional top_logprobs: i64 = "top_logprobs",
        /// 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// Deprecated by the API.
        optional user: String = "user",
        /// At most 64 characters. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// Nullable. Deprecated by the API.
        optional prompt_cache_retention: BetaModelResponsePropertiesPromptCacheRetention = "prompt_cache_retention",
        optional prompt_cache_options: BetaCreateModelResponsePropertiesPromptCacheOptions = "prompt_cache_options",
        /// Nullable.
        optional previous_response_id: String = "previous_response_id",
        optional model: BetaModelIdsResponses = "model",
        /// Default: `false`. Nullable.
        optional background: bool = "background",
        /// Nullable.
        optional max_tool_calls: i64 = "max_tool_calls",
        optional text: BetaResponseTextConfig = "text",
        optional tools: BetaToolsArray = "tools",
        optional tool_choice: BetaToolChoiceParam = "tool_choice",
        /// Nullable.
        optional prompt: BetaResponsePrompt = "prompt",
        /// Default: `"auto"`. Nullable.
        optional service_tier: BetaServiceTier = "service_tier",
        /// Default: `"disabled"`. Nullable. Deprecated by the API.
        optional truncation: BetaCreateResponseTruncation = "truncation",
        /// Nullable.
        optional reasoning: BetaReasoning = "reasoning",
        optional input: BetaInputParam = "input",
        /// Nullable.
        optional include: Vec<BetaResponseIncludable> = "include",
        /// Default: `true`. Nullable.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// Default: `true`. Nullable.
        optional store: bool = "store",
        /// Nullable.
        optional instructions: String = "instructions",
        /// Nullable.
        optional moderation: BetaModerationParam = "moderation",
        /// Nullable.
        optional stream_options: BetaResponseStreamOptions = "stream_options",
        /// Nullable.
        optional conversation: BetaConversationParam = "conversation",
        /// At least 1 item. Nullable.
        optional context_management: Vec<BetaContextManagementParam> = "context_management",
        /// At least 16. Nullable.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// Nullable.
        optional multi_agent: BetaMultiAgentParam = "multi_agent",
        optional access_programs: BetaResponseCreateParamsAccessPrograms = "access_programs",
        optional background_options: BetaResponseCreateParamsBackgroundOptions = "background_options",
        optional image: BetaResponseCreateParamsImage = "image",
        optional betas: Vec<String> = "betas",
        /// Nullable.
        optional client_metadata: BTreeMap<String, String> = "client_metadata",
    }
}

object! {
    pub struct BetaResponseCustomToolCallItem {
        /// Always `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        lenient call_id: String = "call_id",
        lenient name: String = "name",
        lenient input: String = "input",
        lenient id: String = "id",
        lenient status: BetaFunctionCallStatus = "status",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional caller: BetaToolCallCaller = "caller",
        optional namespace: String = "namespace",
        optional r#async: bool = "async",
        optional created_by: String = "created_by",
    }
}

params! {
    /// Parameters of `beta.responses.delete`.
    pub struct BetaResponseDeleteParams {
        optional betas: Vec<String> = "betas",
    }
}

object! {
    pub struct BetaResponseFunctionToolCallItem {
        /// Always `"function_call"`.
        constant r#type: "function_call" = "type",
        lenient call_id: String = "call_id",
        lenient name: String = "name",
        lenient arguments: String = "arguments",
        lenient id: String = "id",
        lenient status: BetaFunctionCallStatus = "status",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional caller: BetaToolCallCaller = "caller",
        optional namespace: String = "namespace",
        optional r#async: bool = "async",
        optional created_by: String = "created_by",
    }
}

params! {
    /// Parameters of `beta.responses.input_items.list`.
    pub struct BetaResponseInputItemListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional include: Vec<BetaResponseIncludable> = "include",
        optional betas: Vec<String> = "betas",
    }
}

object! {
    pub struct BetaResponseInputMessageItem {
        lenient role: BetaInputMessageRole = "role",
        lenient content: BetaResponseInputMessageContentList = "content",
        lenient id: String = "id",
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional status: BetaInputMessageStatus = "status",
    }
}

params! {
    /// Parameters of `beta.responses.input_tokens.count`.
    pub struct BetaResponseInputTokenCountParams {
        /// Nullable.
        optional model: String = "model",
        /// Nullable.
        optional input: BetaResponseInputTokenCountParamsInput = "input",
        /// Nullable.
        optional previous_response_id: String = "previous_response_id",
        /// Nullable.
        optional tools: Vec<BetaTool> = "tools",
        /// Nullable.
        optional text: BetaResponseTextConfig = "text",
        /// Nullable.
        optional reasoning: BetaReasoning = "reasoning",
        /// Deprecated by the API.
        optional truncation: BetaTruncationEnum = "truncation",
        /// Nullable.
        optional instructions: String = "instructions",
        optional personality: BetaPersonalityEnum = "personality",
        /// Nullable.
        optional conversation: BetaConversationParam = "conversation",
        /// Nullable.
        optional tool_choice: BetaToolChoiceParam = "tool_choice",
        /// Nullable.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        optional betas: Vec<String> = "betas",
    }
}

kind_union! {
    pub enum BetaResponseInputTokenCountParamsInput {
        string => String(String),
        array => BetaResponseInputItemList(Vec<BetaResponseInputItem>),
    }
}

object! {
    /// Returned by `beta.responses.input_tokens.count`.
    pub struct BetaResponseInputTokenCountResponse {
        /// Always `"response.input_tokens"`.
        constant object: "response.input_tokens" = "object",
        lenient input_tokens: i64 = "input_tokens",
    }
}

tagged_union! {
    /// Returned by `beta.responses.input_items.list`. A union, told apart by `type`.
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
    /// Parameters of `beta.responses.retrieve`.
    pub struct BetaResponseRetrieveParams {
        optional include: Vec<BetaResponseIncludable> = "include",
        optional starting_after: i64 = "starting_after",
        optional include_obfuscation: bool = "include_obfuscation",
        optional betas: Vec<String> = "betas",
    }
}

pub type BetaServiceTierEnum = ServiceTierEnum;

pub type BetaTruncationEnum = TruncationEnum;
