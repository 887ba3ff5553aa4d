// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAdditionalTools, BetaAgentMessage, BetaAgentTag, BetaImageGenToolCall, BetaLocalShellToolCall,
    BetaLocalShellToolCallOutput, BetaMcpApprovalRequest, BetaMcpApprovalResponseResource, BetaMcpListTools,
    BetaMcpToolCall, BetaMetadata, BetaModelIdsCompaction, BetaModelIdsResponses,
    BetaModelResponsePropertiesPromptCacheRetention, BetaModeration, BetaMultiAgentCall,
    BetaMultiAgentCallOutput, BetaOutputContent, BetaProgram, BetaProgramOutput, BetaPromptCacheOptions,
    BetaPromptCacheOptionsParam, BetaPromptCacheRetentionEnum, BetaReasoning, BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput, BetaResponseCodeInterpreterToolCall, BetaResponseCompactionItem,
    BetaResponseComputerToolCall, BetaResponseComputerToolCallOutputItem,
    BetaResponseConfigurationUpdateItem, BetaResponseCustomToolCallItem,
    BetaResponseCustomToolCallOutputItem, BetaResponseFileSearchToolCall, BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput, BetaResponseFunctionToolCallItem,
    BetaResponseFunctionToolCallOutputItem, BetaResponseFunctionWebSearch, BetaResponseImage,
    BetaResponseInputItem, BetaResponseInputMessageItem, BetaResponseInputTransformation,
    BetaResponseOutputItem, BetaResponseOutputMessage, BetaResponsePrompt,
    BetaResponsePromptCacheDiagnostics, BetaResponseReasoningItem, BetaResponseStatus,
    BetaResponseTextConfig, BetaResponseToolSearchCall, BetaResponseToolSearchOutputItem,
    BetaResponseToolUsage, BetaResponseTruncation, BetaResponseUsage, BetaServiceTier, BetaServiceTierEnum,
    BetaToolChoiceParam, BetaToolsArray,
};
use crate::Nullable;
use crate::responses::{
    ResponseAccessPrograms, ResponseAccessProgramsCyber, ResponseCompactParamsImage,
    ResponseCompactParamsImageContextCompression, ResponseContainerReference, ResponseConversation,
    ResponseConversationParam, ResponseError, ResponseErrorCode, ResponseErrorMisalignment,
    ResponseErrorMisalignmentErrorType, ResponseErrorMisalignmentSteer, ResponseFormatTextConfig,
    ResponseFormatTextJsonSchemaConfig, ResponseIncludable, ResponseIncompleteDetails,
    ResponseIncompleteDetailsReason, ResponseLocalEnvironment,
};
use crate::shared::{ResponseFormatJsonObject, ResponseFormatJsonSchemaSchema, ResponseFormatText};
use crate::support::{kind_union, object, params, tagged_union};

object! {
    /// What `beta.responses.cancel`, `beta.responses.create`, `beta.responses.retrieve` gives: an object: the document's `BetaResponse`.
    pub struct BetaResponse {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"response"`.
        constant object: "response" = "object",
        /// The member `created_at`: a number, in seconds since 1970.
        lenient created_at: f64 = "created_at",
        /// The member `error`: a [`BetaResponseError`]. May be null.
        optional error: BetaResponseError = "error",
        /// The member `incomplete_details`: a [`BetaResponseIncompleteDetails`]. May be null.
        optional incomplete_details: BetaResponseIncompleteDetails = "incomplete_details",
        /// The member `instructions`: one of the shapes of [`BetaResponseInstructions`]. May be null.
        optional instructions: BetaResponseInstructions = "instructions",
        /// The member `model`: one of the values of [`BetaModelIdsResponses`].
        lenient model: BetaModelIdsResponses = "model",
        /// The member `tools`: a list.
        lenient tools: BetaToolsArray = "tools",
        /// The member `output`: a list.
        lenient output: Vec<BetaResponseOutputItem> = "output",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`.
        lenient parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `metadata`: a [`BetaMetadata`]. May be null.
        optional metadata: BetaMetadata = "metadata",
        /// The member `tool_choice`: a [`BetaToolChoiceParam`].
        lenient tool_choice: BetaToolChoiceParam = "tool_choice",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `access_programs`: a [`BetaResponseAccessPrograms`]. May be null.
        optional access_programs: BetaResponseAccessPrograms = "access_programs",
        /// The member `top_logprobs`: a whole number, 0 to 20. May be null.
        optional top_logprobs: i64 = "top_logprobs",
        /// The member `user`: a text. Deprecated by the API.
        optional user: String = "user",
        /// The member `safety_identifier`: a text of at most 64 characters. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `prompt_cache_key`: a text. May be null.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// The member `prompt_cache_retention`: one of the values of [`BetaModelResponsePropertiesPromptCacheRetention`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: BetaModelResponsePropertiesPromptCacheRetention = "prompt_cache_retention",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `background`: true or false. The API's default: `false`. May be null.
        optional background: bool = "background",
        /// The member `max_tool_calls`: a whole number. May be null.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// The member `text`: a [`BetaResponseTextConfig`].
        optional text: BetaResponseTextConfig = "text",
        /// The member `prompt`: a [`BetaResponsePrompt`]. May be null.
        optional prompt: BetaResponsePrompt = "prompt",
        /// The member `service_tier`: one of the values of [`BetaServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: BetaServiceTier = "service_tier",
        /// The member `truncation`: a [`BetaResponseTruncation`]. The API's default: `"disabled"`. May be null.
        optional truncation: BetaResponseTruncation = "truncation",
        /// The member `status`: a [`BetaResponseStatus`].
        optional status: BetaResponseStatus = "status",
        /// The member `completed_at`: a number, in seconds since 1970. May be null.
        optional completed_at: f64 = "completed_at",
        /// The member `reasoning`: a [`BetaReasoning`]. May be null.
        optional reasoning: BetaReasoning = "reasoning",
        /// The member `output_text`: a text. May be null.
        optional output_text: String = "output_text",
        /// The member `usage`: a [`BetaResponseUsage`].
        optional usage: BetaResponseUsage = "usage",
        /// The member `prompt_cache_options`: a [`BetaPromptCacheOptions`].
        optional prompt_cache_options: BetaPromptCacheOptions = "prompt_cache_options",
        /// The member `moderation`: a [`BetaModeration`]. May be null.
        optional moderation: BetaModeration = "moderation",
        /// The member `conversation`: a [`BetaResponseConversation`]. May be null.
        optional conversation: BetaResponseConversation = "conversation",
        /// The member `max_output_tokens`: a whole number. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// The member `image`: a [`BetaResponseImage`].
        optional image: BetaResponseImage = "image",
        /// The member `input_transformations`: a list.
        optional input_transformations: Vec<BetaResponseInputTransformation> = "input_transformations",
        /// The member `prompt_cache_diagnostics`: a [`BetaResponsePromptCacheDiagnostics`].
        optional prompt_cache_diagnostics: BetaResponsePromptCacheDiagnostics = "prompt_cache_diagnostics",
        /// The member `tool_usage`: a [`BetaResponseToolUsage`].
        optional tool_usage: BetaResponseToolUsage = "tool_usage",
    }
}

/// A value: `access_programs` of the document's `BetaResponse`.
pub type BetaResponseAccessPrograms = ResponseAccessPrograms;

/// A value: `access_programs.cyber` of the document's `BetaResponse`.
pub type BetaResponseAccessProgramsCyber = ResponseAccessProgramsCyber;

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

/// A value: `image.context_compression` of the document's `BetaCompactResponseMethodPublicBody`.
pub type BetaResponseCompactParamsImageContextCompression = ResponseCompactParamsImageContextCompression;

kind_union! {
    /// One of several shapes: `input` of the document's `BetaCompactResponseMethodPublicBody`.
    pub enum BetaResponseCompactParamsInput {
        string => String(String),
        array => BetaResponseInputItemList(Vec<BetaResponseInputItem>),
    }
}

object! {
    /// An object: the document's `BetaResponseCompletedEvent`.
    pub struct BetaResponseCompletedEvent {
        /// The member `type`: `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: the document's `BetaContainerReferenceResource`.
pub type BetaResponseContainerReference = ResponseContainerReference;

object! {
    /// An object: the document's `BetaResponseContentPartAddedEvent`.
    pub struct BetaResponseContentPartAddedEvent {
        /// The member `type`: `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: a [`BetaOutputContent`].
        lenient part: BetaOutputContent = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseContentPartDoneEvent`.
    pub struct BetaResponseContentPartDoneEvent {
        /// The member `type`: `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: a [`BetaOutputContent`].
        lenient part: BetaOutputContent = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: the document's `BetaResponseConversation`.
pub type BetaResponseConversation = ResponseConversation;

/// A value: the document's `BetaConversationParam-2`.
pub type BetaResponseConversationParam = ResponseConversationParam;

object! {
    /// An object: the document's `BetaResponseCreatedEvent`.
    pub struct BetaResponseCreatedEvent {
        /// The member `type`: `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// What `beta.responses.delete` takes.
    pub struct BetaResponseDeleteParams {
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

/// A value: the document's `BetaResponseError`.
pub type BetaResponseError = ResponseError;

/// A value: the document's `BetaResponseErrorCode`.
pub type BetaResponseErrorCode = ResponseErrorCode;

object! {
    /// An object: the document's `BetaResponseErrorEvent`.
    pub struct BetaResponseErrorEvent {
        /// The member `type`: `"error"`.
        constant r#type: "error" = "type",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: `misalignment` of the document's `BetaResponseError`.
pub type BetaResponseErrorMisalignment = ResponseErrorMisalignment;

/// A value: `misalignment.error_type` of the document's `BetaResponseError`.
pub type BetaResponseErrorMisalignmentErrorType = ResponseErrorMisalignmentErrorType;

/// A value: `misalignment.steer` of the document's `BetaResponseError`.
pub type BetaResponseErrorMisalignmentSteer = ResponseErrorMisalignmentSteer;

object! {
    /// An object: the document's `BetaResponseFailedEvent`.
    pub struct BetaResponseFailedEvent {
        /// The member `type`: `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: the document's `BetaResponseFormatJsonObject`.
pub type BetaResponseFormatJsonObject = ResponseFormatJsonObject;

/// A value: the document's `BetaResponseFormatJsonSchemaSchema`.
pub type BetaResponseFormatJsonSchemaSchema = ResponseFormatJsonSchemaSchema;

/// A value: the document's `BetaResponseFormatText`.
pub type BetaResponseFormatText = ResponseFormatText;

/// A value: the document's `BetaTextResponseFormatConfiguration`.
pub type BetaResponseFormatTextConfig = ResponseFormatTextConfig;

/// A value: the document's `BetaTextResponseFormatJsonSchema`.
pub type BetaResponseFormatTextJsonSchemaConfig = ResponseFormatTextJsonSchemaConfig;

object! {
    /// An object: the document's `BetaResponseInProgressEvent`.
    pub struct BetaResponseInProgressEvent {
        /// The member `type`: `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: the document's `BetaIncludeEnum`.
pub type BetaResponseIncludable = ResponseIncludable;

/// A value: `incomplete_details` of the document's `BetaResponse`.
pub type BetaResponseIncompleteDetails = ResponseIncompleteDetails;

/// A value: `incomplete_details.reason` of the document's `BetaResponse`.
pub type BetaResponseIncompleteDetailsReason = ResponseIncompleteDetailsReason;

object! {
    /// An object: the document's `BetaResponseIncompleteEvent`.
    pub struct BetaResponseIncompleteEvent {
        /// The member `type`: `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        lenient response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

kind_union! {
    /// One of several shapes: `instructions` of the document's `BetaResponse`.
    pub enum BetaResponseInstructions {
        string => String(String),
        array => BetaResponseInputItemList(Vec<BetaResponseInputItem>),
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

/// A value: the document's `BetaLocalEnvironmentResource`.
pub type BetaResponseLocalEnvironment = ResponseLocalEnvironment;
