// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAdditionalToolsItemParam, BetaAgentMessageItemParam, BetaAgentTag, BetaApplyPatchToolCallItemParam,
    BetaApplyPatchToolCallOutputItemParam, BetaCompactionTriggerItemParam, BetaComputerCallOutputItemParam,
    BetaConversationParam, BetaEasyInputMessage, BetaFunctionCallOutputItemParam,
    BetaFunctionShellCallItemParam, BetaFunctionShellCallOutputItemParam, BetaImageGenToolCall,
    BetaInputMessage, BetaInputMessageRole, BetaInputMessageStatus, BetaItemReferenceParam,
    BetaLocalShellToolCall, BetaLocalShellToolCallOutput, BetaMcpApprovalRequest, BetaMcpApprovalResponse,
    BetaMcpListTools, BetaMcpToolCall, BetaMultiAgentCallItemParam, BetaMultiAgentCallOutputItemParam,
    BetaPersonalityEnum, BetaProgramItemParam, BetaProgramOutputItemParam, BetaReasoning,
    BetaResponseCodeInterpreterToolCall, BetaResponseCompactionItemParam, BetaResponseComputerToolCall,
    BetaResponseConfigurationUpdateItemParam, BetaResponseCustomToolCall, BetaResponseCustomToolCallOutput,
    BetaResponseFileSearchToolCall, BetaResponseFunctionToolCall, BetaResponseFunctionWebSearch,
    BetaResponseIncludable, BetaResponseOutputMessage, BetaResponseReasoningItem, BetaResponseTextConfig,
    BetaResponseToolSearchOutputItemParam, BetaTool, BetaToolChoiceParam, BetaToolSearchCallItemParam,
    BetaTruncationEnum,
};
use crate::responses::{
    ResponseInputContent, ResponseInputFile, ResponseInputFileContent, ResponseInputImage,
    ResponseInputImageContent, ResponseInputMessageContentList, ResponseInputTextContent,
    ResponseInputTransformation, ResponseInputTransformationReason,
};
use crate::shared::{ResponseInputText, SortOrder};
use crate::support::{kind_union, object, params, tagged_union};

/// A value: the document's `BetaInputContent`.
pub type BetaResponseInputContent = ResponseInputContent;

/// A value: the document's `BetaInputFileContent`.
pub type BetaResponseInputFile = ResponseInputFile;

/// A value: the document's `BetaInputFileContentParam`.
pub type BetaResponseInputFileContent = ResponseInputFileContent;

/// A value: the document's `BetaInputImageContent`.
pub type BetaResponseInputImage = ResponseInputImage;

/// A value: the document's `BetaInputImageContentParamAutoParam`.
pub type BetaResponseInputImageContent = ResponseInputImageContent;

tagged_union! {
    /// One of several objects: the document's `BetaInputItem`.
    pub enum BetaResponseInputItem by "type" {
        "file_search_call" => FileSearchCall(BetaResponseFileSearchToolCall),
        "computer_call" => ComputerCall(BetaResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(BetaComputerCallOutputItemParam),
        "web_search_call" => WebSearchCall(BetaResponseFunctionWebSearch),
        "function_call" => FunctionCall(BetaResponseFunctionToolCall),
        "function_call_output" => FunctionCallOutput(BetaFunctionCallOutputItemParam),
        "agent_message" => AgentMessage(BetaAgentMessageItemParam),
        "multi_agent_call" => MultiAgentCall(BetaMultiAgentCallItemParam),
        "multi_agent_call_output" => MultiAgentCallOutput(BetaMultiAgentCallOutputItemParam),
        "tool_search_call" => ToolSearchCall(BetaToolSearchCallItemParam),
        "tool_search_output" => ToolSearchOutput(BetaResponseToolSearchOutputItemParam),
        "additional_tools" => AdditionalTools(BetaAdditionalToolsItemParam),
        "reasoning" => Reasoning(BetaResponseReasoningItem),
        "compaction" => Compaction(BetaResponseCompactionItemParam),
        "image_generation_call" => ImageGenerationCall(BetaImageGenToolCall),
        "code_interpreter_call" => CodeInterpreterCall(BetaResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(BetaLocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(BetaLocalShellToolCallOutput),
        "shell_call" => ShellCall(BetaFunctionShellCallItemParam),
        "shell_call_output" => ShellCallOutput(BetaFunctionShellCallOutputItemParam),
        "apply_patch_call" => ApplyPatchCall(BetaApplyPatchToolCallItemParam),
        "apply_patch_call_output" => ApplyPatchCallOutput(BetaApplyPatchToolCallOutputItemParam),
        "mcp_list_tools" => McpListTools(BetaMcpListTools),
        "mcp_approval_request" => McpApprovalRequest(BetaMcpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(BetaMcpApprovalResponse),
        "mcp_call" => McpCall(BetaMcpToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(BetaResponseCustomToolCallOutput),
        "custom_tool_call" => CustomToolCall(BetaResponseCustomToolCall),
        "compaction_trigger" => CompactionTrigger(BetaCompactionTriggerItemParam),
        "item_reference" => ItemReference(BetaItemReferenceParam),
        "program" => Program(BetaProgramItemParam),
        "program_output" => ProgramOutput(BetaProgramOutputItemParam),
        "configuration_update" => ConfigurationUpdate(BetaResponseConfigurationUpdateItemParam),
        choose "message" {
            BetaResponseOutputMessage(BetaResponseOutputMessage) if Has("id"),
            BetaInputMessage(BetaInputMessage) if Has("agent"),
            BetaEasyInputMessage(BetaEasyInputMessage) if Any,
        }
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

/// A value: the document's `BetaInputMessageContentList`.
pub type BetaResponseInputMessageContentList = ResponseInputMessageContentList;

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

/// A value: the document's `BetaInputTextContent`.
pub type BetaResponseInputText = ResponseInputText;

/// A value: the document's `BetaInputTextContentParam`.
pub type BetaResponseInputTextContent = ResponseInputTextContent;

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

/// A value: `input_transformations[]` of the document's `BetaResponse`.
pub type BetaResponseInputTransformation = ResponseInputTransformation;

/// A value: `input_transformations[].reason` of the document's `BetaResponse`.
pub type BetaResponseInputTransformationReason = ResponseInputTransformationReason;
