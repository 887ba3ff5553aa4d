// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::{BetaResponseInputItem, BetaTool};
use crate::Nullable;
use crate::chat::{FunctionDefinition, ResponseFormatJsonSchema};
use crate::realtime::{
    ErrorPayloadMisalignment, ErrorPayloadMisalignmentErrorType, ErrorPayloadMisalignmentSteer,
    RealtimeSessionCreateResponseTracingTracingConfiguration, ResponseSteerAcceptedEventSteer,
    ResponseSteerErrorCode, ResponseSteerInputContent, ResponseSteerPendingEventSteer,
    ResponseSteerPendingReason, ResponseSteerRequiredInput, ResponseSteerRequiredInputApplyPatchCallOutput,
    ResponseSteerRequiredInputComputerCallOutput, ResponseSteerRequiredInputCustomToolCallOutput,
    ResponseSteerRequiredInputFunctionCallOutput, ResponseSteerRequiredInputMcpApprovalResponse,
    ResponseSteerRequiredInputShellCallOutput, ResponseSteerRequiredInputToolSearchOutput,
};
use crate::responses::{
    Annotation, ApplyPatchCallOutputStatus, ApplyPatchCallStatus, ApplyPatchCreateFileOperation,
    ApplyPatchCreateFileOperationParam, ApplyPatchDeleteFileOperation, ApplyPatchDeleteFileOperationParam,
    ApplyPatchUpdateFileOperation, ApplyPatchUpdateFileOperationParam, ApproximateLocation, ClickButtonType,
    ClickParam, CodeInterpreterOutputImage, CodeInterpreterOutputLogs,
    CompactedResponseImageContextCompression, ComputerAction, ComputerActionList, ComputerCallOutputStatus,
    ComputerCallSafetyCheckParam, ComputerEnvironment, ComputerScreenshotContent, ContainerAuto,
    ContainerAutoNetworkPolicy, ContainerAutoSkill, ContainerFileCitationBody, ContainerReference,
    ContextManagementParam, ConversationParam, CoordParam, CustomTextFormatParam, DirectToolCallCaller,
    DirectToolCallCallerParam, DoubleClickAction, DragParam, EasyInputMessageContent, EasyInputMessageRole,
    FileCitationBody, FileDetailEnum, FileInputDetail, FilePath, Filters, FunctionAndCustomToolCallOutput,
    FunctionCallItemStatus, FunctionCallOutputItemParamOutput, FunctionCallOutputStatusEnum,
    FunctionCallStatus, FunctionShellAction, FunctionShellCallOutputContent,
    FunctionShellCallOutputContentOutcome, FunctionShellCallOutputExitOutcome,
    FunctionShellCallOutputExitOutcomeParam, FunctionShellCallOutputOutcomeParam,
    FunctionShellCallOutputStatusEnum, FunctionShellCallOutputTimeoutOutcome,
    FunctionShellCallOutputTimeoutOutcomeParam, FunctionShellCallStatus, FunctionShellToolEnvironment,
    FunctionToolCallOutputOutput, GrammarSyntax, HttpError, HybridSearchOptions, ImageDetail,
    ImageGenActionEnum, ImageGenToolBackground, ImageGenToolCallAction, ImageGenToolCallBackground,
    ImageGenToolCallError, ImageGenToolCallErrorModerationDetails,
    ImageGenToolCallErrorModerationDetailsModerationStage, ImageGenToolCallOutputFormat,
    ImageGenToolCallQuality, ImageGenToolCallSize, ImageGenToolCallStatus, ImageGenToolCallSvgUsage,
    ImageGenToolComplexity, ImageGenToolInputImageMask, ImageGenToolModel, ImageGenToolModeration,
    ImageGenToolOutputFormat, ImageGenToolQuality, ImageGenToolSize, ImageGenToolSvg,
    ImageGenToolSvgReasoning, ImageGenToolSvgReasoningEffort, InputMessageRole, InputMessageStatus,
    KeyPressAction, LocalEnvironment, LocalShellExecAction, LocalShellToolCallOutputStatus,
    LocalShellToolCallStatus, LocalSkill, LogProb, McpListToolsTool, McpProtocolError, McpToolAllowedTools,
    McpToolCallError, McpToolCallStatus, McpToolConnectorId, McpToolExecutionError, McpToolFilter,
    McpToolRequireApproval, McpToolRequireApprovalMcpToolApprovalFilter, McpToolRequireApprovalPreset,
    MessagePhase, MessageRole, ModerationErrorBody, ModerationInput, ModerationOutput, MoveParam,
    OutputContent, OutputMessageContent, ProgramOutputStatus, ProgramToolCallCaller,
    ProgramToolCallCallerParam, PromptCacheTTLEnum, RankerVersionType, RankingOptions, Reasoning,
    ReasoningContext, ReasoningGenerateSummary, ReasoningModeEnum, ReasoningSummary, ReasoningTextContent,
    ResponseAccessProgramsCyber, ResponseApplyPatchToolCallOperation, ResponseCodeInterpreterToolCallOutput,
    ResponseCodeInterpreterToolCallStatus, ResponseCompactParamsImageContextCompression,
    ResponseComputerToolCallOutputScreenshot, ResponseComputerToolCallStatus, ResponseContainerReference,
    ResponseConversationParam, ResponseCreateParamsAccessPrograms, ResponseCreateParamsAccessProgramsCyber,
    ResponseCreateParamsBackgroundOptions, ResponseCreateParamsBackgroundOptionsCompletionWindow,
    ResponseCreateParamsImage, ResponseCreateParamsImageContextCompression,
    ResponseCustomToolCallOutputOutput, ResponseErrorCode, ResponseErrorMisalignment,
    ResponseErrorMisalignmentErrorType, ResponseErrorMisalignmentSteer, ResponseFileSearchToolCallResult,
    ResponseFileSearchToolCallStatus, ResponseFormatTextConfig, ResponseFormatTextJsonSchemaConfig,
    ResponseFunctionCallOutputItem, ResponseFunctionShellToolCallEnvironment, ResponseFunctionToolCallStatus,
    ResponseFunctionWebSearchAction, ResponseFunctionWebSearchStatus, ResponseImageContextCompression,
    ResponseIncludable, ResponseIncompleteDetailsReason, ResponseInputContent, ResponseInputFile,
    ResponseInputFileContent, ResponseInputImage, ResponseInputMessageContentList,
    ResponseInputTransformationReason, ResponseLocalEnvironment, ResponseLogProb, ResponseLogProbTopLogprob,
    ResponseOutputMessageStatus, ResponseOutputRefusal, ResponseOutputText, ResponsePrompt,
    ResponsePromptCacheDiagnosticsCacheHit, ResponsePromptCacheDiagnosticsCacheMiss,
    ResponsePromptCacheDiagnosticsCacheMissReason, ResponsePromptCacheDiagnosticsComparisonResponseNotFound,
    ResponsePromptCacheDiagnosticsUnavailable, ResponsePromptVariables, ResponsePromptVariablesVariables,
    ResponseReasoningItemStatus, ResponseReasoningSummaryPartAddedEventPart,
    ResponseReasoningSummaryPartDoneEventPart, ResponseStreamOptions, ResponseTextConfig,
    ResponseToolUsageImageGen, ResponseToolUsageImageGenCachedTokensDetails,
    ResponseToolUsageImageGenInputTokensDetails, ResponseToolUsageImageGenOutputTokensDetails,
    ResponseToolUsageWebSearch, ResponseUsage, ResponseUsageInputTokensDetails,
    ResponseUsageInputTokensDetailsCacheWriteTokensDetails, ResponseUsageOutputTokensDetails,
    ScreenshotParam, ScrollParam, SearchContentType, SearchContextSize, ShellCallOutputDelta,
    SpecificProgrammaticToolCallingParam, SummaryTextContent, TextContent, ToolCallCaller,
    ToolCallCallerParam, ToolChoiceAllowed, ToolChoiceAllowedMode, ToolChoiceApplyPatch, ToolChoiceCustom,
    ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions, ToolChoiceParam, ToolChoiceShell, ToolChoiceTypes,
    ToolChoiceTypesType, ToolSearchExecutionType, TopLogProb, TypeParam, UrlCitationBody, WaitParam,
    WebSearchActionFind, WebSearchActionOpenPage, WebSearchActionSearch, WebSearchActionSearchSource,
    WebSearchApproximateLocation, WebSearchPreviewToolType, WebSearchToolFilters,
    WebSearchToolSearchContextSize, WebSearchToolType,
};
use crate::shared::{
    ComparisonFilter, ComparisonFilterType, ComparisonFilterValue, ComparisonFilterValueItems,
    CompoundFilter, CompoundFilterFilter, CompoundFilterType, ContainerNetworkPolicyDomainSecret,
    InlineSkillSource, InputFidelity, Metadata, ModerationConfigParam, ModerationInputType, ModerationMode,
    ModerationParam, ModerationPolicyParam, ModerationResultBody, PromptCacheBreakpointConfig,
    PromptCacheBreakpointConfigTtl, PromptCacheBreakpointParam, PromptCacheBreakpointParamTtl,
    PromptCacheModeEnum, ReasoningEffort, ResponseFormatJsonObject, ResponseFormatJsonSchemaSchema,
    ResponseFormatText, ResponseInputText, SkillReference, VectorStoreFileAttributes,
    VectorStoreFileAttributesValue, Verbosity,
};
use crate::support::{event_types, kind_union, object, open_enum, params, tagged_union};

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AssistantResponseFormatOption by "type" {
        string => Auto(String),
        "text" => Text(ResponseFormatText),
        "json_object" => JsonObject(ResponseFormatJsonObject),
        "json_schema" => JsonSchema(ResponseFormatJsonSchema),
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum AssistantSupportedModels {
        Gpt5 = "gpt-5",
        Gpt5Mini = "gpt-5-mini",
        Gpt5Nano = "gpt-5-nano",
        Gpt5_2025_08_07 = "gpt-5-2025-08-07",
        Gpt5Mini2025_08_07 = "gpt-5-mini-2025-08-07",
        Gpt5Nano2025_08_07 = "gpt-5-nano-2025-08-07",
        Gpt4_1 = "gpt-4.1",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
        Gpt4_1_2025_04_14 = "gpt-4.1-2025-04-14",
        Gpt4_1Mini2025_04_14 = "gpt-4.1-mini-2025-04-14",
        Gpt4_1Nano2025_04_14 = "gpt-4.1-nano-2025-04-14",
        O3Mini = "o3-mini",
        O3Mini2025_01_31 = "o3-mini-2025-01-31",
        O1 = "o1",
        O1_2024_12_17 = "o1-2024-12-17",
        Gpt4o = "gpt-4o",
        Gpt4o2024_11_20 = "gpt-4o-2024-11-20",
        Gpt4o2024_08_06 = "gpt-4o-2024-08-06",
        Gpt4o2024_05_13 = "gpt-4o-2024-05-13",
        Gpt4oMini = "gpt-4o-mini",
        Gpt4oMini2024_07_18 = "gpt-4o-mini-2024-07-18",
        Gpt4_5Preview = "gpt-4.5-preview",
        Gpt4_5Preview2025_02_27 = "gpt-4.5-preview-2025-02-27",
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
        Gpt3_5Turbo0613 = "gpt-3.5-turbo-0613",
        Gpt3_5Turbo1106 = "gpt-3.5-turbo-1106",
        Gpt3_5Turbo0125 = "gpt-3.5-turbo-0125",
        Gpt3_5Turbo16k0613 = "gpt-3.5-turbo-16k-0613",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AssistantTool by "type" {
        "code_interpreter" => CodeInterpreter(AssistantToolsCode),
        "file_search" => FileSearch(AssistantToolsFileSearch),
        "function" => Function(AssistantToolsFunction),
    }
}

params! {
    pub struct AssistantToolsCode {
        /// Always `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
    }
}

params! {
    pub struct AssistantToolsFileSearch {
        /// Always `"file_search"`.
        constant r#type: "file_search" = "type",
        optional file_search: AssistantToolsFileSearchFileSearch = "file_search",
    }
}

params! {
    pub struct AssistantToolsFileSearchFileSearch {
        /// 1 to 50.
        optional max_num_results: i64 = "max_num_results",
        optional ranking_options: FileSearchRankingOptions = "ranking_options",
    }
}

params! {
    pub struct AssistantToolsFunction {
        /// Always `"function"`.
        constant r#type: "function" = "type",
        given function: FunctionDefinition = "function",
    }
}

object! {
    pub struct BetaAdditionalTools {
        /// Always `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        lenient id: String = "id",
        lenient role: BetaMessageRole = "role",
        lenient tools: Vec<BetaTool> = "tools",
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaAgentMessage {
        /// Always `"agent_message"`.
        constant r#type: "agent_message" = "type",
        lenient id: String = "id",
        lenient author: String = "author",
        lenient recipient: String = "recipient",
        lenient content: Vec<BetaAgentMessageContent> = "content",
        optional agent: BetaAgentTag = "agent",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaAgentMessageContent by "type" {
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

params! {
    pub struct BetaAgentTag {
        given agent_name: String = "agent_name",
    }
}

params! {
    pub struct BetaAgentTagParam {
        given agent_name: String = "agent_name",
    }
}

pub type BetaAnnotation = Annotation;

pub type BetaApplyPatchCallOutputStatus = ApplyPatchCallOutputStatus;

pub type BetaApplyPatchCallStatus = ApplyPatchCallStatus;

pub type BetaApplyPatchCreateFileOperation = ApplyPatchCreateFileOperation;

pub type BetaApplyPatchCreateFileOperationParam = ApplyPatchCreateFileOperationParam;

pub type BetaApplyPatchDeleteFileOperation = ApplyPatchDeleteFileOperation;

pub type BetaApplyPatchDeleteFileOperationParam = ApplyPatchDeleteFileOperationParam;

pub type BetaApplyPatchUpdateFileOperation = ApplyPatchUpdateFileOperation;

pub type BetaApplyPatchUpdateFileOperationParam = ApplyPatchUpdateFileOperationParam;

pub type BetaApproximateLocation = ApproximateLocation;

pub type BetaClickButtonType = ClickButtonType;

pub type BetaClickParam = ClickParam;

pub type BetaCodeInterpreterOutputImage = CodeInterpreterOutputImage;

pub type BetaCodeInterpreterOutputLogs = CodeInterpreterOutputLogs;

pub type BetaCompactedResponseImageContextCompression = CompactedResponseImageContextCompression;

pub type BetaComparisonFilter = ComparisonFilter;

pub type BetaComparisonFilterType = ComparisonFilterType;

pub type BetaComparisonFilterValue = ComparisonFilterValue;

pub type BetaComparisonFilterValueItems = ComparisonFilterValueItems;

pub type BetaCompoundFilter = CompoundFilter;

pub type BetaCompoundFilterFilter = CompoundFilterFilter;

pub type BetaCompoundFilterType = CompoundFilterType;

pub type BetaComputerAction = ComputerAction;

pub type BetaComputerActionList = ComputerActionList;

pub type BetaComputerCallOutputStatus = ComputerCallOutputStatus;

pub type BetaComputerCallSafetyCheckParam = ComputerCallSafetyCheckParam;

pub type BetaComputerEnvironment = ComputerEnvironment;

pub type BetaComputerScreenshotContent = ComputerScreenshotContent;

pub type BetaContainerAuto = ContainerAuto;

pub type BetaContainerAutoNetworkPolicy = ContainerAutoNetworkPolicy;

pub type BetaContainerAutoSkill = ContainerAutoSkill;

pub type BetaContainerFileCitationBody = ContainerFileCitationBody;

pub type BetaContainerNetworkPolicyDomainSecret = ContainerNetworkPolicyDomainSecret;

pub type BetaContainerReference = ContainerReference;

pub type BetaContextManagementParam = ContextManagementParam;

pub type BetaConversationParam = ConversationParam;

pub type BetaCoordParam = CoordParam;

params! {
    pub struct BetaCreateModelResponsePropertiesPromptCacheOptions {
        optional ttl: BetaPromptCacheTTLEnum = "ttl",
        optional mode: BetaPromptCacheModeEnum = "mode",
        /// Nullable.
        optional comparison_response_id: String = "comparison_response_id",
        /// Default: `false`.
        optional prewarm: bool = "prewarm",
    }
}

open_enum! {
    pub enum BetaCreateResponseTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}

pub type BetaCustomTextFormatParam = CustomTextFormatParam;

pub type BetaDirectToolCallCaller = DirectToolCallCaller;

pub type BetaDirectToolCallCallerParam = DirectToolCallCallerParam;

pub type BetaDoubleClickAction = DoubleClickAction;

pub type BetaDragParam = DragParam;

pub type BetaEasyInputMessageContent = EasyInputMessageContent;

pub type BetaEasyInputMessageRole = EasyInputMessageRole;

object! {
    pub struct BetaEncryptedContent {
        /// Always `"encrypted_content"`.
        constant r#type: "encrypted_content" = "type",
        lenient encrypted_content: String = "encrypted_content",
    }
}

pub type BetaErrorPayloadMisalignment = ErrorPayloadMisalignment;

pub type BetaErrorPayloadMisalignmentErrorType = ErrorPayloadMisalignmentErrorType;

pub type BetaErrorPayloadMisalignmentSteer = ErrorPayloadMisalignmentSteer;

pub type BetaFileCitationBody = FileCitationBody;

pub type BetaFileDetailEnum = FileDetailEnum;

pub type BetaFileInputDetail = FileInputDetail;

pub type BetaFilePath = FilePath;

pub type BetaFilters = Filters;

pub type BetaFunctionAndCustomToolCallOutput = FunctionAndCustomToolCallOutput;

pub type BetaFunctionCallItemStatus = FunctionCallItemStatus;

params! {
    pub struct BetaFunctionCallOutputItemParam {
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        given output: BetaFunctionCallOutputItemParamOutput = "output",
        /// Nullable.
        optional agent: BetaAgentTagParam = "agent",
        /// Nullable.
        optional id: String = "id",
        /// 1 to 64 characters. Nullable.
        optional call_id: String = "call_id",
        /// 1 to 128 characters. Nullable.
        optional name: String = "name",
        /// 1 to 64 characters. Nullable.
        optional namespace: String = "namespace",
        /// Nullable.
        optional caller: BetaToolCallCallerParam = "caller",
        /// Nullable.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

pub type BetaFunctionCallOutputItemParamOutput = FunctionCallOutputItemParamOutput;

pub type BetaFunctionCallOutputStatusEnum = FunctionCallOutputStatusEnum;

pub type BetaFunctionCallStatus = FunctionCallStatus;

pub type BetaFunctionShellAction = FunctionShellAction;

pub type BetaFunctionShellCallOutputContent = FunctionShellCallOutputContent;

pub type BetaFunctionShellCallOutputContentOutcome = FunctionShellCallOutputContentOutcome;

pub type BetaFunctionShellCallOutputExitOutcome = FunctionShellCallOutputExitOutcome;

pub type BetaFunctionShellCallOutputExitOutcomeParam = FunctionShellCallOutputExitOutcomeParam;

pub type BetaFunctionShellCallOutputOutcomeParam = FunctionShellCallOutputOutcomeParam;

pub type BetaFunctionShellCallOutputStatusEnum = FunctionShellCallOutputStatusEnum;

pub type BetaFunctionShellCallOutputTimeoutOutcome = FunctionShellCallOutputTimeoutOutcome;

pub type BetaFunctionShellCallOutputTimeoutOutcomeParam = FunctionShellCallOutputTimeoutOutcomeParam;

pub type BetaFunctionShellCallStatus = FunctionShellCallStatus;

pub type BetaFunctionShellToolEnvironment = FunctionShellToolEnvironment;

pub type BetaFunctionToolCallOutputOutput = FunctionToolCallOutputOutput;

pub type BetaGrammarSyntax = GrammarSyntax;

pub type BetaHttpError = HttpError;

pub type BetaHybridSearchOptions = HybridSearchOptions;

pub type BetaImageDetail = ImageDetail;

pub type BetaImageGenActionEnum = ImageGenActionEnum;

pub type BetaImageGenToolBackground = ImageGenToolBackground;

params! {
    pub struct BetaImageGenToolCall {
        /// Always `"image_generation_call"`.
        constant r#type: "image_generation_call" = "type",
        given id: String = "id",
        given status: BetaImageGenToolCallStatus = "status",
        /// Nullable.
        given result: Nullable<String> = "result",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional action: BetaImageGenToolCallAction = "action",
        /// Nullable.
        optional background: BetaImageGenToolCallBackground = "background",
        optional error: BetaImageGenToolCallError = "error",
        /// Nullable.
        optional output_format: BetaImageGenToolCallOutputFormat = "output_format",
        /// Nullable.
        optional quality: BetaImageGenToolCallQuality = "quality",
        /// Nullable.
        optional revised_prompt: String = "revised_prompt",
        /// Nullable.
        optional size: BetaImageGenToolCallSize = "size",
        optional svg_usage: BetaImageGenToolCallSvgUsage = "svg_usage",
    }
}

pub type BetaImageGenToolCallAction = ImageGenToolCallAction;

pub type BetaImageGenToolCallBackground = ImageGenToolCallBackground;

pub type BetaImageGenToolCallError = ImageGenToolCallError;

pub type BetaImageGenToolCallErrorModerationDetails = ImageGenToolCallErrorModerationDetails;

pub type BetaImageGenToolCallErrorModerationDetailsModerationStage =
    ImageGenToolCallErrorModerationDetailsModerationStage;

pub type BetaImageGenToolCallOutputFormat = ImageGenToolCallOutputFormat;

pub type BetaImageGenToolCallQuality = ImageGenToolCallQuality;

pub type BetaImageGenToolCallSize = ImageGenToolCallSize;

pub type BetaImageGenToolCallStatus = ImageGenToolCallStatus;

pub type BetaImageGenToolCallSvgUsage = ImageGenToolCallSvgUsage;

pub type BetaImageGenToolComplexity = ImageGenToolComplexity;

pub type BetaImageGenToolInputImageMask = ImageGenToolInputImageMask;

pub type BetaImageGenToolModel = ImageGenToolModel;

pub type BetaImageGenToolModeration = ImageGenToolModeration;

pub type BetaImageGenToolOutputFormat = ImageGenToolOutputFormat;

pub type BetaImageGenToolQuality = ImageGenToolQuality;

pub type BetaImageGenToolSize = ImageGenToolSize;

pub type BetaImageGenToolSvg = ImageGenToolSvg;

pub type BetaImageGenToolSvgReasoning = ImageGenToolSvgReasoning;

pub type BetaImageGenToolSvgReasoningEffort = ImageGenToolSvgReasoningEffort;

pub type BetaInlineSkillSource = InlineSkillSource;

pub type BetaInputFidelity = InputFidelity;

pub type BetaInputMessageRole = InputMessageRole;

pub type BetaInputMessageStatus = InputMessageStatus;

kind_union! {
    pub enum BetaInputParam {
        string => String(String),
        array => BetaResponseInputItemList(Vec<BetaResponseInputItem>),
    }
}

pub type BetaKeyPressAction = KeyPressAction;

pub type BetaLocalEnvironment = LocalEnvironment;

pub type BetaLocalShellExecAction = LocalShellExecAction;

params! {
    pub struct BetaLocalShellToolCall {
        /// Always `"local_shell_call"`.
        constant r#type: "local_shell_call" = "type",
        given id: String = "id",
        given call_id: String = "call_id",
        given action: BetaLocalShellExecAction = "action",
        given status: BetaLocalShellToolCallStatus = "status",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    pub struct BetaLocalShellToolCallOutput {
        given id: String = "id",
        /// Always `"local_shell_call_output"`.
        constant r#type: "local_shell_call_output" = "type",
        given output: String = "output",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional status: BetaLocalShellToolCallOutputStatus = "status",
    }
}

pub type BetaLocalShellToolCallOutputStatus = LocalShellToolCallOutputStatus;

pub type BetaLocalShellToolCallStatus = LocalShellToolCallStatus;

pub type BetaLocalSkill = LocalSkill;

pub type BetaLogProb = LogProb;

params! {
    pub struct BetaMcpApprovalRequest {
        /// Always `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
        given id: String = "id",
        given server_label: String = "server_label",
        given name: String = "name",
        given arguments: String = "arguments",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaMcpApprovalResponseResource {
        /// Always `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        lenient id: String = "id",
        lenient approve: bool = "approve",
        lenient approval_request_id: String = "approval_request_id",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional reason: String = "reason",
    }
}

params! {
    pub struct BetaMcpListTools {
        /// Always `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        given id: String = "id",
        given server_label: String = "server_label",
        given tools: Vec<BetaMcpListToolsTool> = "tools",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional error: String = "error",
    }
}

pub type BetaMcpListToolsTool = McpListToolsTool;

pub type BetaMcpProtocolError = McpProtocolError;

pub type BetaMcpToolAllowedTools = McpToolAllowedTools;

params! {
    pub struct BetaMcpToolCall {
        /// Always `"mcp_call"`.
        constant r#type: "mcp_call" = "type",
        given id: String = "id",
        given server_label: String = "server_label",
        given name: String = "name",
        given arguments: String = "arguments",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional output: String = "output",
        /// Nullable.
        optional error: BetaMcpToolCallError = "error",
        optional status: BetaMcpToolCallStatus = "status",
        /// Nullable.
        optional approval_request_id: String = "approval_request_id",
    }
}

pub type BetaMcpToolCallError = McpToolCallError;

pub type BetaMcpToolCallStatus = McpToolCallStatus;

pub type BetaMcpToolConnectorId = McpToolConnectorId;

pub type BetaMcpToolExecutionError = McpToolExecutionError;

pub type BetaMcpToolFilter = McpToolFilter;

pub type BetaMcpToolRequireApproval = McpToolRequireApproval;

pub type BetaMcpToolRequireApprovalMcpToolApprovalFilter = McpToolRequireApprovalMcpToolApprovalFilter;

pub type BetaMcpToolRequireApprovalPreset = McpToolRequireApprovalPreset;

pub type BetaMessagePhase = MessagePhase;

pub type BetaMessageRole = MessageRole;

pub type BetaMetadata = Metadata;

open_enum! {
    pub enum BetaModelIdsResponses {
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
    pub enum BetaModelResponsePropertiesPromptCacheRetention {
        InMemory = "in_memory",
        _24h = "24h",
    }
}

pub type BetaModerationConfigParam = ModerationConfigParam;

pub type BetaModerationErrorBody = ModerationErrorBody;

pub type BetaModerationInput = ModerationInput;

pub type BetaModerationInputType = ModerationInputType;

pub type BetaModerationMode = ModerationMode;

pub type BetaModerationOutput = ModerationOutput;

pub type BetaModerationParam = ModerationParam;

pub type BetaModerationPolicyParam = ModerationPolicyParam;

pub type BetaModerationResultBody = ModerationResultBody;

pub type BetaMoveParam = MoveParam;

open_enum! {
    pub enum BetaMultiAgentAction {
        SpawnAgent = "spawn_agent",
        InterruptAgent = "interrupt_agent",
        ListAgents = "list_agents",
        SendMessage = "send_message",
        FollowupTask = "followup_task",
        WaitAgent = "wait_agent",
    }
}

object! {
    pub struct BetaMultiAgentCall {
        /// Always `"multi_agent_call"`.
        constant r#type: "multi_agent_call" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient action: BetaMultiAgentAction = "action",
        lenient arguments: String = "arguments",
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaMultiAgentCallOutput {
        /// Always `"multi_agent_call_output"`.
        constant r#type: "multi_agent_call_output" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient action: BetaMultiAgentAction = "action",
        lenient output: Vec<BetaResponseOutputText> = "output",
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    pub struct BetaMultiAgentParam {
        required enabled: bool = "enabled",
        /// At least 1.
        optional max_concurrent_subagents: i64 = "max_concurrent_subagents",
    }
}

pub type BetaOutputContent = OutputContent;

pub type BetaOutputMessageContent = OutputMessageContent;

object! {
    pub struct BetaProgram {
        /// Always `"program"`.
        constant r#type: "program" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient code: String = "code",
        lenient fingerprint: String = "fingerprint",
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    pub struct BetaProgramOutput {
        /// Always `"program_output"`.
        constant r#type: "program_output" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient result: String = "result",
        lenient status: BetaProgramOutputStatus = "status",
        optional agent: BetaAgentTag = "agent",
    }
}

pub type BetaProgramOutputStatus = ProgramOutputStatus;

pub type BetaProgramToolCallCaller = ProgramToolCallCaller;

pub type BetaProgramToolCallCallerParam = ProgramToolCallCallerParam;

pub type BetaPromptCacheBreakpointConfig = PromptCacheBreakpointConfig;

pub type BetaPromptCacheBreakpointConfigTtl = PromptCacheBreakpointConfigTtl;

pub type BetaPromptCacheBreakpointParam = PromptCacheBreakpointParam;

pub type BetaPromptCacheBreakpointParamTtl = PromptCacheBreakpointParamTtl;

pub type BetaPromptCacheModeEnum = PromptCacheModeEnum;

pub type BetaPromptCacheTTLEnum = PromptCacheTTLEnum;

pub type BetaRankerVersionType = RankerVersionType;

pub type BetaRankingOptions = RankingOptions;

pub type BetaRealtimeSessionCreateResponseTracingTracingConfiguration =
    RealtimeSessionCreateResponseTracingTracingConfiguration;

pub type BetaReasoning = Reasoning;

pub type BetaReasoningContext = ReasoningContext;

pub type BetaReasoningEffort = ReasoningEffort;

pub type BetaReasoningGenerateSummary = ReasoningGenerateSummary;

pub type BetaReasoningModeEnum = ReasoningModeEnum;

pub type BetaReasoningSummary = ReasoningSummary;

pub type BetaReasoningTextContent = ReasoningTextContent;

pub type BetaResponseAccessProgramsCyber = ResponseAccessProgramsCyber;

object! {
    pub struct BetaResponseApplyPatchToolCall {
        /// Always `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient status: BetaApplyPatchCallStatus = "status",
        lenient operation: BetaResponseApplyPatchToolCallOperation = "operation",
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional caller: BetaToolCallCaller = "caller",
        optional created_by: String = "created_by",
    }
}

pub type BetaResponseApplyPatchToolCallOperation = ResponseApplyPatchToolCallOperation;

object! {
    pub struct BetaResponseApplyPatchToolCallOutput {
        /// Always `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient status: BetaApplyPatchCallOutputStatus = "status",
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional caller: BetaToolCallCaller = "caller",
        /// Nullable.
        optional output: String = "output",
        optional created_by: String = "created_by",
    }
}

params! {
    pub struct BetaResponseCodeInterpreterToolCall {
        /// Always `"code_interpreter_call"`.
        constant r#type: "code_interpreter_call" = "type",
        given id: String = "id",
        given status: BetaResponseCodeInterpreterToolCallStatus = "status",
        given container_id: String = "container_id",
        /// Nullable.
        given code: Nullable<String> = "code",
        /// Nullable.
        given outputs: Nullable<Vec<BetaResponseCodeInterpreterToolCallOutput>> = "outputs",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

pub type BetaResponseCodeInterpreterToolCallOutput = ResponseCodeInterpreterToolCallOutput;

pub type BetaResponseCodeInterpreterToolCallStatus = ResponseCodeInterpreterToolCallStatus;

pub type BetaResponseCompactParamsImageContextCompression = ResponseCompactParamsImageContextCompression;

object! {
    pub struct BetaResponseCompactionCompactingEventAgent {
        lenient agent_name: String = "agent_name",
    }
}

object! {
    pub struct BetaResponseCompactionItem {
        /// Always `"compaction"`.
        constant r#type: "compaction" = "type",
        lenient id: String = "id",
        lenient encrypted_content: String = "encrypted_content",
        optional agent: BetaAgentTag = "agent",
        optional created_by: String = "created_by",
    }
}

params! {
    pub struct BetaResponseComputerToolCall {
        /// Always `"computer_call"`.
        constant r#type: "computer_call" = "type",
        given id: String = "id",
        given call_id: String = "call_id",
        given pending_safety_checks: Vec<BetaComputerCallSafetyCheckParam> = "pending_safety_checks",
        given status: BetaResponseComputerToolCallStatus = "status",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional action: BetaComputerAction = "action",
        optional actions: BetaComputerActionList = "actions",
    }
}

object! {
    pub struct BetaResponseComputerToolCallOutputItem {
        /// Always `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        lenient call_id: String = "call_id",
        lenient output: BetaResponseComputerToolCallOutputScreenshot = "output",
        lenient id: String = "id",
        lenient status: BetaComputerCallOutputStatus = "status",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional acknowledged_safety_checks: Vec<BetaComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        optional created_by: String = "created_by",
    }
}

pub type BetaResponseComputerToolCallOutputScreenshot = ResponseComputerToolCallOutputScreenshot;

pub type BetaResponseComputerToolCallStatus = ResponseComputerToolCallStatus;

pub type BetaResponseContainerReference = ResponseContainerReference;

pub type BetaResponseConversationParam = ResponseConversationParam;

pub type BetaResponseCreateParamsAccessPrograms = ResponseCreateParamsAccessPrograms;

pub type BetaResponseCreateParamsAccessProgramsCyber = ResponseCreateParamsAccessProgramsCyber;

pub type BetaResponseCreateParamsBackgroundOptions = ResponseCreateParamsBackgroundOptions;

pub type BetaResponseCreateParamsBackgroundOptionsCompletionWindow =
    ResponseCreateParamsBackgroundOptionsCompletionWindow;

pub type BetaResponseCreateParamsImage = ResponseCreateParamsImage;

pub type BetaResponseCreateParamsImageContextCompression = ResponseCreateParamsImageContextCompression;

params! {
    pub struct BetaResponseCustomToolCall {
        /// Always `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        given call_id: String = "call_id",
        given name: String = "name",
        given input: String = "input",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional id: String = "id",
        /// Nullable.
        optional caller: BetaToolCallCaller = "caller",
        optional namespace: String = "namespace",
        optional r#async: bool = "async",
        /// Nullable.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

params! {
    pub struct BetaResponseCustomToolCallOutput {
        /// Always `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        given call_id: String = "call_id",
        given output: BetaResponseCustomToolCallOutputOutput = "output",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional id: String = "id",
        /// Nullable.
        optional caller: BetaToolCallCallerParam = "caller",
    }
}

object! {
    pub struct BetaResponseCustomToolCallOutputItem {
        /// Always `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        lenient call_id: String = "call_id",
        lenient output: BetaResponseCustomToolCallOutputOutput = "output",
        lenient id: String = "id",
        lenient status: BetaFunctionCallOutputStatusEnum = "status",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional caller: BetaToolCallCallerParam = "caller",
        optional created_by: String = "created_by",
    }
}

pub type BetaResponseCustomToolCallOutputOutput = ResponseCustomToolCallOutputOutput;

pub type BetaResponseErrorCode = ResponseErrorCode;

pub type BetaResponseErrorMisalignment = ResponseErrorMisalignment;

pub type BetaResponseErrorMisalignmentErrorType = ResponseErrorMisalignmentErrorType;

pub type BetaResponseErrorMisalignmentSteer = ResponseErrorMisalignmentSteer;

params! {
    pub struct BetaResponseFileSearchToolCall {
        given id: String = "id",
        /// Always `"file_search_call"`.
        constant r#type: "file_search_call" = "type",
        given status: BetaResponseFileSearchToolCallStatus = "status",
        given queries: Vec<String> = "queries",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional results: Vec<BetaResponseFileSearchToolCallResult> = "results",
    }
}

pub type BetaResponseFileSearchToolCallResult = ResponseFileSearchToolCallResult;

pub type BetaResponseFileSearchToolCallStatus = ResponseFileSearchToolCallStatus;

pub type BetaResponseFormatJsonObject = ResponseFormatJsonObject;

pub type BetaResponseFormatJsonSchemaSchema = ResponseFormatJsonSchemaSchema;

pub type BetaResponseFormatText = ResponseFormatText;

pub type BetaResponseFormatTextConfig = ResponseFormatTextConfig;

pub type BetaResponseFormatTextJsonSchemaConfig = ResponseFormatTextJsonSchemaConfig;

pub type BetaResponseFunctionCallOutputItem = ResponseFunctionCallOutputItem;

object! {
    pub struct BetaResponseFunctionShellToolCall {
        /// Always `"shell_call"`.
        constant r#type: "shell_call" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient action: BetaFunctionShellAction = "action",
        lenient status: BetaFunctionShellCallStatus = "status",
        /// Nullable.
        optional environment: BetaResponseFunctionShellToolCallEnvironment = "environment",
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional caller: BetaToolCallCaller = "caller",
        optional created_by: String = "created_by",
    }
}

pub type BetaResponseFunctionShellToolCallEnvironment = ResponseFunctionShellToolCallEnvironment;

object! {
    pub struct BetaResponseFunctionShellToolCallOutput {
        /// Always `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        lenient id: String = "id",
        lenient call_id: String = "call_id",
        lenient status: BetaFunctionShellCallOutputStatusEnum = "status",
        lenient output: Vec<BetaFunctionShellCallOutputContent> = "output",
        /// Nullable.
        optional max_output_length: i64 = "max_output_length",
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional caller: BetaToolCallCaller = "caller",
        optional created_by: String = "created_by",
    }
}

params! {
    pub struct BetaResponseFunctionToolCall {
        /// Always `"function_call"`.
        constant r#type: "function_call" = "type",
        given call_id: String = "call_id",
        given name: String = "name",
        given arguments: String = "arguments",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional id: String = "id",
        /// Nullable.
        optional caller: BetaToolCallCaller = "caller",
        optional namespace: String = "namespace",
        optional status: BetaResponseFunctionToolCallStatus = "status",
        optional r#async: bool = "async",
    }
}

object! {
    pub struct BetaResponseFunctionToolCallOutputItem {
        /// Always `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        lenient output: BetaFunctionToolCallOutputOutput = "output",
        lenient id: String = "id",
        lenient status: BetaFunctionCallOutputStatusEnum = "status",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        optional call_id: String = "call_id",
        optional name: String = "name",
        optional namespace: String = "namespace",
        /// Nullable.
        optional caller: BetaToolCallCallerParam = "caller",
        optional created_by: String = "created_by",
    }
}

pub type BetaResponseFunctionToolCallStatus = ResponseFunctionToolCallStatus;

params! {
    pub struct BetaResponseFunctionWebSearch {
        given id: String = "id",
        /// Always `"web_search_call"`.
        constant r#type: "web_search_call" = "type",
        given status: BetaResponseFunctionWebSearchStatus = "status",
        given action: BetaResponseFunctionWebSearchAction = "action",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
    }
}

pub type BetaResponseFunctionWebSearchAction = ResponseFunctionWebSearchAction;

pub type BetaResponseFunctionWebSearchStatus = ResponseFunctionWebSearchStatus;

pub type BetaResponseImageContextCompression = ResponseImageContextCompression;

pub type BetaResponseIncludable = ResponseIncludable;

pub type BetaResponseIncompleteDetailsReason = ResponseIncompleteDetailsReason;

params! {
    pub struct BetaResponseInjectEvent {
        /// Always `"response.inject"`.
        constant r#type: "response.inject" = "type",
        required response_id: String = "response_id",
        /// At most 16384 items.
        required input: Vec<BetaResponseInputItem> = "input",
    }
}

pub type BetaResponseInputContent = ResponseInputContent;

pub type BetaResponseInputFile = ResponseInputFile;

pub type BetaResponseInputFileContent = ResponseInputFileContent;

pub type BetaResponseInputImage = ResponseInputImage;

pub type BetaResponseInputMessageContentList = ResponseInputMessageContentList;

pub type BetaResponseInputText = ResponseInputText;

pub type BetaResponseInputTransformationReason = ResponseInputTransformationReason;

pub type BetaResponseLocalEnvironment = ResponseLocalEnvironment;

pub type BetaResponseLogProb = ResponseLogProb;

pub type BetaResponseLogProbTopLogprob = ResponseLogProbTopLogprob;

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaResponseOutputItem by "type" {
        "message" => Message(BetaResponseOutputMessage),
        "file_search_call" => FileSearchCall(BetaResponseFileSearchToolCall),
        "function_call" => FunctionCall(BetaResponseFunctionToolCall),
        "function_call_output" => FunctionCallOutput(BetaResponseFunctionToolCallOutputItem),
        "agent_message" => AgentMessage(BetaAgentMessage),
        "multi_agent_call" => MultiAgentCall(BetaMultiAgentCall),
        "multi_agent_call_output" => MultiAgentCallOutput(BetaMultiAgentCallOutput),
        "web_search_call" => WebSearchCall(BetaResponseFunctionWebSearch),
        "computer_call" => ComputerCall(BetaResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(BetaResponseComputerToolCallOutputItem),
        "reasoning" => Reasoning(BetaResponseReasoningItem),
        "program" => Program(BetaProgram),
        "program_output" => ProgramOutput(BetaProgramOutput),
        "tool_search_call" => ToolSearchCall(BetaResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(BetaResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(BetaAdditionalTools),
        "compaction" => Compaction(BetaResponseCompactionItem),
        "image_generation_call" => ImageGenerationCall(BetaImageGenToolCall),
        "code_interpreter_call" => CodeInterpreterCall(BetaResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(BetaLocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(BetaLocalShellToolCallOutput),
        "shell_call" => ShellCall(BetaResponseFunctionShellToolCall),
        "shell_call_output" => ShellCallOutput(BetaResponseFunctionShellToolCallOutput),
        "apply_patch_call" => ApplyPatchCall(BetaResponseApplyPatchToolCall),
        "apply_patch_call_output" => ApplyPatchCallOutput(BetaResponseApplyPatchToolCallOutput),
        "mcp_call" => McpCall(BetaMcpToolCall),
        "mcp_list_tools" => McpListTools(BetaMcpListTools),
        "mcp_approval_request" => McpApprovalRequest(BetaMcpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(BetaMcpApprovalResponseResource),
        "custom_tool_call" => CustomToolCall(BetaResponseCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(BetaResponseCustomToolCallOutputItem),
    }
}

params! {
    pub struct BetaResponseOutputMessage {
        given id: String = "id",
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        given content: Vec<BetaOutputMessageContent> = "content",
        given status: BetaResponseOutputMessageStatus = "status",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional phase: BetaMessagePhase = "phase",
    }
}

pub type BetaResponseOutputMessageStatus = ResponseOutputMessageStatus;

pub type BetaResponseOutputRefusal = ResponseOutputRefusal;

pub type BetaResponseOutputText = ResponseOutputText;

pub type BetaResponsePrompt = ResponsePrompt;

pub type BetaResponsePromptCacheDiagnosticsCacheHit = ResponsePromptCacheDiagnosticsCacheHit;

pub type BetaResponsePromptCacheDiagnosticsCacheMiss = ResponsePromptCacheDiagnosticsCacheMiss;

pub type BetaResponsePromptCacheDiagnosticsCacheMissReason = ResponsePromptCacheDiagnosticsCacheMissReason;

pub type BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound =
    ResponsePromptCacheDiagnosticsComparisonResponseNotFound;

pub type BetaResponsePromptCacheDiagnosticsUnavailable = ResponsePromptCacheDiagnosticsUnavailable;

pub type BetaResponsePromptVariables = ResponsePromptVariables;

pub type BetaResponsePromptVariablesVariables = ResponsePromptVariablesVariables;

params! {
    pub struct BetaResponseReasoningItem {
        given id: String = "id",
        given summary: Vec<BetaSummaryTextContent> = "summary",
        /// Always `"reasoning"`.
        constant r#type: "reasoning" = "type",
        /// Nullable.
        optional agent: BetaAgentTag = "agent",
        /// Nullable.
        optional encrypted_content: String = "encrypted_content",
        optional content: Vec<BetaReasoningTextContent> = "content",
        optional status: BetaResponseReasoningItemStatus = "status",
    }
}

pub type BetaResponseReasoningItemStatus = ResponseReasoningItemStatus;

pub type BetaResponseReasoningSummaryPartAddedEventPart = ResponseReasoningSummaryPartAddedEventPart;

pub type BetaResponseReasoningSummaryPartDoneEventPart = ResponseReasoningSummaryPartDoneEventPart;

pub type BetaResponseSteerAcceptedEventSteer = ResponseSteerAcceptedEventSteer;

pub type BetaResponseSteerErrorCode = ResponseSteerErrorCode;

params! {
    pub struct BetaResponseSteerEvent {
        required input: BetaResponseSteerInput = "input",
        required previous_response_id: String = "previous_response_id",
        /// Always `"response.steer"`.
        constant r#type: "response.steer" = "type",
    }
}

kind_union! {
    pub enum BetaResponseSteerInput {
        string => String(String),
        array => List(Vec<BetaResponseSteerInputListItem>),
    }
}

pub type BetaResponseSteerInputContent = ResponseSteerInputContent;

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaResponseSteerInputListItem by "type" {
        "message" => Message(BetaResponseSteerInputResponseSteerInputItemListMessage),
        "function_call_output" => FunctionCallOutput(BetaFunctionCallOutputItemParam),
    }
}

params! {
    pub struct BetaResponseSteerInputResponseSteerInputItemListMessage {
        given content: BetaResponseSteerInputResponseSteerInputItemListMessageContent = "content",
        /// Always `"user"`.
        constant role: "user" = "role",
        /// Always `"message"`.
        constant r#type: "message" = "type",
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional agent: BetaResponseSteerInputResponseSteerInputItemListMessageAgent = "agent",
        /// Nullable.
        optional status: String = "status",
    }
}

params! {
    pub struct BetaResponseSteerInputResponseSteerInputItemListMessageAgent {
        given agent_name: String = "agent_name",
    }
}

kind_union! {
    pub enum BetaResponseSteerInputResponseSteerInputItemListMessageContent {
        string => String(String),
        array => BetaResponseSteerInputContentList(Vec<BetaResponseSteerInputContent>),
    }
}

pub type BetaResponseSteerPendingEventSteer = ResponseSteerPendingEventSteer;

pub type BetaResponseSteerPendingReason = ResponseSteerPendingReason;

pub type BetaResponseSteerRequiredInput = ResponseSteerRequiredInput;

pub type BetaResponseSteerRequiredInputApplyPatchCallOutput = ResponseSteerRequiredInputApplyPatchCallOutput;

pub type BetaResponseSteerRequiredInputComputerCallOutput = ResponseSteerRequiredInputComputerCallOutput;

pub type BetaResponseSteerRequiredInputCustomToolCallOutput = ResponseSteerRequiredInputCustomToolCallOutput;

pub type BetaResponseSteerRequiredInputFunctionCallOutput = ResponseSteerRequiredInputFunctionCallOutput;

pub type BetaResponseSteerRequiredInputMcpApprovalResponse = ResponseSteerRequiredInputMcpApprovalResponse;

pub type BetaResponseSteerRequiredInputShellCallOutput = ResponseSteerRequiredInputShellCallOutput;

pub type BetaResponseSteerRequiredInputToolSearchOutput = ResponseSteerRequiredInputToolSearchOutput;

pub type BetaResponseStreamOptions = ResponseStreamOptions;

pub type BetaResponseTextConfig = ResponseTextConfig;

object! {
    pub struct BetaResponseToolSearchCall {
        /// Always `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        lenient id: String = "id",
        /// Nullable.
        optional call_id: String = "call_id",
        lenient execution: BetaToolSearchExecutionType = "execution",
        lenient arguments: crate::Json = "arguments",
        lenient status: BetaFunctionCallStatus = "status",
        optional agent: BetaAgentTag = "agent",
        optional created_by: String = "created_by",
    }
}

object! {
    pub struct BetaResponseToolSearchOutputItem {
        /// Always `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        lenient id: String = "id",
        /// Nullable.
        optional call_id: String = "call_id",
        lenient execution: BetaToolSearchExecutionType = "execution",
        lenient tools: Vec<BetaTool> = "tools",
        lenient status: BetaFunctionCallOutputStatusEnum = "status",
        optional agent: BetaAgentTag = "agent",
        optional created_by: String = "created_by",
    }
}

pub type BetaResponseToolUsageImageGen = ResponseToolUsageImageGen;

pub type BetaResponseToolUsageImageGenCachedTokensDetails = ResponseToolUsageImageGenCachedTokensDetails;

pub type BetaResponseToolUsageImageGenInputTokensDetails = ResponseToolUsageImageGenInputTokensDetails;

pub type BetaResponseToolUsageImageGenOutputTokensDetails = ResponseToolUsageImageGenOutputTokensDetails;

pub type BetaResponseToolUsageWebSearch = ResponseToolUsageWebSearch;

pub type BetaResponseUsage = ResponseUsage;

pub type BetaResponseUsageInputTokensDetails = ResponseUsageInputTokensDetails;

pub type BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails =
    ResponseUsageInputTokensDetailsCacheWriteTokensDetails;

pub type BetaResponseUsageOutputTokensDetails = ResponseUsageOutputTokensDetails;

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaResponsesClientEvent by "type" {
        "response.create" => ResponseCreate(BetaResponsesClientEventResponseCreate),
        "response.inject" => ResponseInject(BetaResponseInjectEvent),
        "response.steer" => ResponseSteer(BetaResponseSteerEvent),
    }
}

event_types! {
    BetaResponsesClientEvent by "type" {
        "response.create" => ResponseCreate,
        "response.inject" => ResponseInject,
        "response.steer" => ResponseSteer,
    }
}

params! {
    pub struct BetaResponsesClientEventResponseCreate {
        /// Always `"response.create"`.
        constant r#type: "response.create" = "type",
        /// 1 to 256 characters.
        optional stream_id: String = "stream_id",
        /// Default: `true`.
        optional generate: bool = "generate",
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
        /// Default: `false`. Nullable.
        optional stream: bool = "stream",
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
        /// Nullable.
        optional client_metadata: BTreeMap<String, String> = "client_metadata",
    }
}

pub type BetaScreenshotParam = ScreenshotParam;

pub type BetaScrollParam = ScrollParam;

pub type BetaSearchContentType = SearchContentType;

pub type BetaSearchContextSize = SearchContextSize;

open_enum! {
    pub enum BetaServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Scale = "scale",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

pub type BetaShellCallOutputDelta = ShellCallOutputDelta;

pub type BetaSkillReference = SkillReference;

pub type BetaSpecificProgrammaticToolCallingParam = SpecificProgrammaticToolCallingParam;

pub type BetaSummaryTextContent = SummaryTextContent;

pub type BetaTextContent = TextContent;

pub type BetaToolCallCaller = ToolCallCaller;

pub type BetaToolCallCallerParam = ToolCallCallerParam;

pub type BetaToolChoiceAllowed = ToolChoiceAllowed;

pub type BetaToolChoiceAllowedMode = ToolChoiceAllowedMode;

pub type BetaToolChoiceApplyPatch = ToolChoiceApplyPatch;

pub type BetaToolChoiceCustom = ToolChoiceCustom;

pub type BetaToolChoiceFunction = ToolChoiceFunction;

pub type BetaToolChoiceMcp = ToolChoiceMcp;

pub type BetaToolChoiceOptions = ToolChoiceOptions;

pub type BetaToolChoiceParam = ToolChoiceParam;

pub type BetaToolChoiceShell = ToolChoiceShell;

pub type BetaToolChoiceTypes = ToolChoiceTypes;

pub type BetaToolChoiceTypesType = ToolChoiceTypesType;

pub type BetaToolSearchExecutionType = ToolSearchExecutionType;

pub type BetaToolsArray = Vec<BetaTool>;

pub type BetaTopLogProb = TopLogProb;

pub type BetaTypeParam = TypeParam;

pub type BetaUrlCitationBody = UrlCitationBody;

pub type BetaVectorStoreFileAttributes = VectorStoreFileAttributes;

pub type BetaVectorStoreFileAttributesValue = VectorStoreFileAttributesValue;

pub type BetaVerbosity = Verbosity;

pub type BetaWaitParam = WaitParam;

pub type BetaWebSearchActionFind = WebSearchActionFind;

pub type BetaWebSearchActionOpenPage = WebSearchActionOpenPage;

pub type BetaWebSearchActionSearch = WebSearchActionSearch;

pub type BetaWebSearchActionSearchSource = WebSearchActionSearchSource;

pub type BetaWebSearchApproximateLocation = WebSearchApproximateLocation;

pub type BetaWebSearchPreviewToolType = WebSearchPreviewToolType;

pub type BetaWebSearchToolFilters = WebSearchToolFilters;

pub type BetaWebSearchToolSearchContextSize = WebSearchToolSearchContextSize;

pub type BetaWebSearchToolType = WebSearchToolType;

open_enum! {
    pub enum FileSearchRanker {
        Auto = "auto",
        Default2024_08_21 = "default_2024_08_21",
    }
}

params! {
    pub struct FileSearchRankingOptions {
        /// 0 to 1.
        given score_threshold: f64 = "score_threshold",
        optional ranker: FileSearchRanker = "ranker",
    }
}

params! {
    pub struct UserMessageInputText {
        /// Always `"input_text"`.
        constant r#type: "input_text" = "type",
        given text: String = "text",
    }
}
