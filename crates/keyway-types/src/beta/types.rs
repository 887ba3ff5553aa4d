// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

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
use crate::support::{kind_union, object, open_enum, params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `AssistantsApiResponseFormatOption`.
    pub enum AssistantResponseFormatOption by "type" {
        string => Auto(String),
        "text" => Text(ResponseFormatText),
        "json_object" => JsonObject(ResponseFormatJsonObject),
        "json_schema" => JsonSchema(ResponseFormatJsonSchema),
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `CreateAssistantRequest`.
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
    /// One of several objects: `tools[]` of the document's `CreateAssistantRequest`.
    pub enum AssistantTool by "type" {
        "code_interpreter" => CodeInterpreter(AssistantToolsCode),
        "file_search" => FileSearch(AssistantToolsFileSearch),
        "function" => Function(AssistantToolsFunction),
    }
}

params! {
    /// An object: the document's `AssistantToolsCode`.
    pub struct AssistantToolsCode {
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
    }
}

params! {
    /// An object: the document's `AssistantToolsFileSearch`.
    pub struct AssistantToolsFileSearch {
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
        /// The member `file_search`: an object, [`AssistantToolsFileSearchFileSearch`].
        optional file_search: AssistantToolsFileSearchFileSearch = "file_search",
    }
}

params! {
    /// An object: `file_search` of the document's `AssistantToolsFileSearch`.
    pub struct AssistantToolsFileSearchFileSearch {
        /// The member `max_num_results`: a whole number, 1 to 50.
        optional max_num_results: i64 = "max_num_results",
        /// The member `ranking_options`: an object, [`FileSearchRankingOptions`].
        optional ranking_options: FileSearchRankingOptions = "ranking_options",
    }
}

params! {
    /// An object: the document's `AssistantToolsFunction`.
    pub struct AssistantToolsFunction {
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `function`: an object, [`FunctionDefinition`].
        given function: FunctionDefinition = "function",
    }
}

object! {
    /// An object: the document's `BetaAdditionalTools`.
    pub struct BetaAdditionalTools {
        /// The member `type`: `"additional_tools"`. The API's default: `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `role`: a [`BetaMessageRole`].
        lenient role: BetaMessageRole = "role",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaTool> = "tools",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaAgentMessage`.
    pub struct BetaAgentMessage {
        /// The member `type`: `"agent_message"`. The API's default: `"agent_message"`.
        constant r#type: "agent_message" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `author`: a text.
        lenient author: String = "author",
        /// The member `recipient`: a text.
        lenient recipient: String = "recipient",
        /// The member `content`: a list.
        lenient content: Vec<BetaAgentMessageContent> = "content",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `BetaAgentMessage`.
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
    /// An object: the document's `BetaAgentTag`.
    pub struct BetaAgentTag {
        /// The member `agent_name`: a text.
        given agent_name: String = "agent_name",
    }
}

params! {
    /// An object: the document's `Beta_AgentTagParam`.
    pub struct BetaAgentTagParam {
        /// The member `agent_name`: a text.
        given agent_name: String = "agent_name",
    }
}

/// A value: the document's `BetaAnnotation`.
pub type BetaAnnotation = Annotation;

/// A value: the document's `BetaApplyPatchCallOutputStatus`.
pub type BetaApplyPatchCallOutputStatus = ApplyPatchCallOutputStatus;

/// A value: the document's `BetaApplyPatchCallStatus`.
pub type BetaApplyPatchCallStatus = ApplyPatchCallStatus;

/// A value: the document's `BetaApplyPatchCreateFileOperation`.
pub type BetaApplyPatchCreateFileOperation = ApplyPatchCreateFileOperation;

/// A value: the document's `BetaApplyPatchCreateFileOperationParam`.
pub type BetaApplyPatchCreateFileOperationParam = ApplyPatchCreateFileOperationParam;

/// A value: the document's `BetaApplyPatchDeleteFileOperation`.
pub type BetaApplyPatchDeleteFileOperation = ApplyPatchDeleteFileOperation;

/// A value: the document's `BetaApplyPatchDeleteFileOperationParam`.
pub type BetaApplyPatchDeleteFileOperationParam = ApplyPatchDeleteFileOperationParam;

/// A value: the document's `BetaApplyPatchUpdateFileOperation`.
pub type BetaApplyPatchUpdateFileOperation = ApplyPatchUpdateFileOperation;

/// A value: the document's `BetaApplyPatchUpdateFileOperationParam`.
pub type BetaApplyPatchUpdateFileOperationParam = ApplyPatchUpdateFileOperationParam;

/// A value: the document's `BetaApproximateLocation`.
pub type BetaApproximateLocation = ApproximateLocation;

/// A value: the document's `BetaClickButtonType`.
pub type BetaClickButtonType = ClickButtonType;

/// A value: the document's `BetaClickParam`.
pub type BetaClickParam = ClickParam;

/// A value: the document's `BetaCodeInterpreterOutputImage`.
pub type BetaCodeInterpreterOutputImage = CodeInterpreterOutputImage;

/// A value: the document's `BetaCodeInterpreterOutputLogs`.
pub type BetaCodeInterpreterOutputLogs = CodeInterpreterOutputLogs;

/// A value: `image.context_compression` of the document's `BetaCompactResource`.
pub type BetaCompactedResponseImageContextCompression = CompactedResponseImageContextCompression;

/// A value: the document's `BetaComparisonFilter`.
pub type BetaComparisonFilter = ComparisonFilter;

/// A value: `type` of the document's `BetaComparisonFilter`.
pub type BetaComparisonFilterType = ComparisonFilterType;

/// A value: `value` of the document's `BetaComparisonFilter`.
pub type BetaComparisonFilterValue = ComparisonFilterValue;

/// A value: `value|3[]` of the document's `BetaComparisonFilter`.
pub type BetaComparisonFilterValueItems = ComparisonFilterValueItems;

/// A value: the document's `BetaCompoundFilter`.
pub type BetaCompoundFilter = CompoundFilter;

/// A value: `filters[]` of the document's `BetaCompoundFilter`.
pub type BetaCompoundFilterFilter = CompoundFilterFilter;

/// A value: `type` of the document's `BetaCompoundFilter`.
pub type BetaCompoundFilterType = CompoundFilterType;

/// A value: the document's `BetaComputerAction`.
pub type BetaComputerAction = ComputerAction;

/// A value: the document's `BetaComputerActionList`.
pub type BetaComputerActionList = ComputerActionList;

/// A value: the document's `BetaComputerCallOutputStatus`.
pub type BetaComputerCallOutputStatus = ComputerCallOutputStatus;

/// A value: the document's `BetaComputerCallSafetyCheckParam`.
pub type BetaComputerCallSafetyCheckParam = ComputerCallSafetyCheckParam;

/// A value: the document's `BetaComputerEnvironment`.
pub type BetaComputerEnvironment = ComputerEnvironment;

/// A value: the document's `BetaComputerScreenshotContent`.
pub type BetaComputerScreenshotContent = ComputerScreenshotContent;

/// A value: the document's `BetaContainerAutoParam`.
pub type BetaContainerAuto = ContainerAuto;

/// A value: `network_policy` of the document's `BetaContainerAutoParam`.
pub type BetaContainerAutoNetworkPolicy = ContainerAutoNetworkPolicy;

/// A value: `skills[]` of the document's `BetaContainerAutoParam`.
pub type BetaContainerAutoSkill = ContainerAutoSkill;

/// A value: the document's `BetaContainerFileCitationBody`.
pub type BetaContainerFileCitationBody = ContainerFileCitationBody;

/// A value: the document's `BetaContainerNetworkPolicyDomainSecretParam`.
pub type BetaContainerNetworkPolicyDomainSecret = ContainerNetworkPolicyDomainSecret;

/// A value: the document's `BetaContainerReferenceParam`.
pub type BetaContainerReference = ContainerReference;

/// A value: the document's `BetaContextManagementParam`.
pub type BetaContextManagementParam = ContextManagementParam;

/// A value: the document's `BetaConversationParam`.
pub type BetaConversationParam = ConversationParam;

/// A value: the document's `BetaCoordParam`.
pub type BetaCoordParam = CoordParam;

params! {
    /// An object: `prompt_cache_options` of the document's `BetaCreateModelResponseProperties`.
    pub struct BetaCreateModelResponsePropertiesPromptCacheOptions {
        /// The member `ttl`: a [`BetaPromptCacheTTLEnum`].
        optional ttl: BetaPromptCacheTTLEnum = "ttl",
        /// The member `mode`: a [`BetaPromptCacheModeEnum`].
        optional mode: BetaPromptCacheModeEnum = "mode",
        /// The member `comparison_response_id`: a text. May be null.
        optional comparison_response_id: String = "comparison_response_id",
        /// The member `prewarm`: true or false. The API's default: `false`.
        optional prewarm: bool = "prewarm",
    }
}

open_enum! {
    /// A string with known values: `truncation` of the document's `BetaCreateResponse`.
    pub enum BetaCreateResponseTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}

/// A value: the document's `BetaCustomTextFormatParam`.
pub type BetaCustomTextFormatParam = CustomTextFormatParam;

/// A value: the document's `BetaDirectToolCallCaller`.
pub type BetaDirectToolCallCaller = DirectToolCallCaller;

/// A value: the document's `BetaDirectToolCallCallerParam`.
pub type BetaDirectToolCallCallerParam = DirectToolCallCallerParam;

/// A value: the document's `BetaDoubleClickAction`.
pub type BetaDoubleClickAction = DoubleClickAction;

/// A value: the document's `BetaDragParam`.
pub type BetaDragParam = DragParam;

/// A value: `content` of the document's `BetaEasyInputMessage`.
pub type BetaEasyInputMessageContent = EasyInputMessageContent;

/// A value: `role` of the document's `BetaEasyInputMessage`.
pub type BetaEasyInputMessageRole = EasyInputMessageRole;

object! {
    /// An object: the document's `BetaEncryptedContent`.
    pub struct BetaEncryptedContent {
        /// The member `type`: `"encrypted_content"`. The API's default: `"encrypted_content"`.
        constant r#type: "encrypted_content" = "type",
        /// The member `encrypted_content`: a text.
        lenient encrypted_content: String = "encrypted_content",
    }
}

/// A value: `misalignment` of the document's `BetaErrorPayload`.
pub type BetaErrorPayloadMisalignment = ErrorPayloadMisalignment;

/// A value: `misalignment.error_type` of the document's `BetaErrorPayload`.
pub type BetaErrorPayloadMisalignmentErrorType = ErrorPayloadMisalignmentErrorType;

/// A value: `misalignment.steer` of the document's `BetaErrorPayload`.
pub type BetaErrorPayloadMisalignmentSteer = ErrorPayloadMisalignmentSteer;

/// A value: the document's `BetaFileCitationBody`.
pub type BetaFileCitationBody = FileCitationBody;

/// A value: the document's `BetaFileDetailEnum`.
pub type BetaFileDetailEnum = FileDetailEnum;

/// A value: the document's `BetaFileInputDetail`.
pub type BetaFileInputDetail = FileInputDetail;

/// A value: the document's `BetaFilePath`.
pub type BetaFilePath = FilePath;

/// A value: the document's `BetaFilters`.
pub type BetaFilters = Filters;

/// A value: the document's `BetaFunctionAndCustomToolCallOutput`.
pub type BetaFunctionAndCustomToolCallOutput = FunctionAndCustomToolCallOutput;

/// A value: the document's `BetaFunctionCallItemStatus`.
pub type BetaFunctionCallItemStatus = FunctionCallItemStatus;

params! {
    /// An object: the document's `BetaFunctionCallOutputItemParam`.
    pub struct BetaFunctionCallOutputItemParam {
        /// The member `type`: `"function_call_output"`. The API's default: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: a [`BetaFunctionCallOutputItemParamOutput`].
        given output: BetaFunctionCallOutputItemParamOutput = "output",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `name`: a text of 1 to 128 characters. May be null.
        optional name: String = "name",
        /// The member `namespace`: a text of 1 to 64 characters. May be null.
        optional namespace: String = "namespace",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `status`: a [`BetaFunctionCallItemStatus`]. May be null.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

/// A value: `output` of the document's `BetaFunctionCallOutputItemParam`.
pub type BetaFunctionCallOutputItemParamOutput = FunctionCallOutputItemParamOutput;

/// A value: the document's `BetaFunctionCallOutputStatusEnum`.
pub type BetaFunctionCallOutputStatusEnum = FunctionCallOutputStatusEnum;

/// A value: the document's `BetaFunctionCallStatus`.
pub type BetaFunctionCallStatus = FunctionCallStatus;

/// A value: the document's `BetaFunctionShellAction`.
pub type BetaFunctionShellAction = FunctionShellAction;

/// A value: the document's `BetaFunctionShellCallOutputContent`.
pub type BetaFunctionShellCallOutputContent = FunctionShellCallOutputContent;

/// A value: `outcome` of the document's `BetaFunctionShellCallOutputContent`.
pub type BetaFunctionShellCallOutputContentOutcome = FunctionShellCallOutputContentOutcome;

/// A value: the document's `BetaFunctionShellCallOutputExitOutcome`.
pub type BetaFunctionShellCallOutputExitOutcome = FunctionShellCallOutputExitOutcome;

/// A value: the document's `BetaFunctionShellCallOutputExitOutcomeParam`.
pub type BetaFunctionShellCallOutputExitOutcomeParam = FunctionShellCallOutputExitOutcomeParam;

/// A value: the document's `BetaFunctionShellCallOutputOutcomeParam`.
pub type BetaFunctionShellCallOutputOutcomeParam = FunctionShellCallOutputOutcomeParam;

/// A value: the document's `BetaFunctionShellCallOutputStatusEnum`.
pub type BetaFunctionShellCallOutputStatusEnum = FunctionShellCallOutputStatusEnum;

/// A value: the document's `BetaFunctionShellCallOutputTimeoutOutcome`.
pub type BetaFunctionShellCallOutputTimeoutOutcome = FunctionShellCallOutputTimeoutOutcome;

/// A value: the document's `BetaFunctionShellCallOutputTimeoutOutcomeParam`.
pub type BetaFunctionShellCallOutputTimeoutOutcomeParam = FunctionShellCallOutputTimeoutOutcomeParam;

/// A value: the document's `BetaFunctionShellCallStatus`.
pub type BetaFunctionShellCallStatus = FunctionShellCallStatus;

/// A value: `environment` of the document's `BetaFunctionShellToolParam`.
pub type BetaFunctionShellToolEnvironment = FunctionShellToolEnvironment;

/// A value: `output` of the document's `BetaFunctionToolCallOutput`.
pub type BetaFunctionToolCallOutputOutput = FunctionToolCallOutputOutput;

/// A value: the document's `BetaGrammarSyntax1`.
pub type BetaGrammarSyntax = GrammarSyntax;

/// A value: the document's `BetaHTTPError`.
pub type BetaHttpError = HttpError;

/// A value: the document's `BetaHybridSearchOptions`.
pub type BetaHybridSearchOptions = HybridSearchOptions;

/// A value: the document's `BetaImageDetail`.
pub type BetaImageDetail = ImageDetail;

/// A value: the document's `BetaImageGenActionEnum`.
pub type BetaImageGenActionEnum = ImageGenActionEnum;

/// A value: `background` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolBackground = ImageGenToolBackground;

params! {
    /// An object: the document's `BetaImageGenToolCall`.
    pub struct BetaImageGenToolCall {
        /// The member `type`: `"image_generation_call"`.
        constant r#type: "image_generation_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `status`: a [`BetaImageGenToolCallStatus`].
        given status: BetaImageGenToolCallStatus = "status",
        /// The member `result`: a text. May be null.
        given result: Nullable<String> = "result",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `action`: a [`BetaImageGenToolCallAction`]. May be null.
        optional action: BetaImageGenToolCallAction = "action",
        /// The member `background`: a [`BetaImageGenToolCallBackground`]. May be null.
        optional background: BetaImageGenToolCallBackground = "background",
        /// The member `error`: a [`BetaImageGenToolCallError`].
        optional error: BetaImageGenToolCallError = "error",
        /// The member `output_format`: a [`BetaImageGenToolCallOutputFormat`]. May be null.
        optional output_format: BetaImageGenToolCallOutputFormat = "output_format",
        /// The member `quality`: a [`BetaImageGenToolCallQuality`]. May be null.
        optional quality: BetaImageGenToolCallQuality = "quality",
        /// The member `revised_prompt`: a text. May be null.
        optional revised_prompt: String = "revised_prompt",
        /// The member `size`: a [`BetaImageGenToolCallSize`]. May be null.
        optional size: BetaImageGenToolCallSize = "size",
        /// The member `svg_usage`: a [`BetaImageGenToolCallSvgUsage`].
        optional svg_usage: BetaImageGenToolCallSvgUsage = "svg_usage",
    }
}

/// A value: `action` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallAction = ImageGenToolCallAction;

/// A value: `background` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallBackground = ImageGenToolCallBackground;

/// A value: `error` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallError = ImageGenToolCallError;

/// A value: `error.moderation_details` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallErrorModerationDetails = ImageGenToolCallErrorModerationDetails;

/// A value: `error.moderation_details.moderation_stage` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallErrorModerationDetailsModerationStage =
    ImageGenToolCallErrorModerationDetailsModerationStage;

/// A value: `output_format` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallOutputFormat = ImageGenToolCallOutputFormat;

/// A value: `quality` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallQuality = ImageGenToolCallQuality;

/// A value: `size` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallSize = ImageGenToolCallSize;

/// A value: `status` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallStatus = ImageGenToolCallStatus;

/// A value: `svg_usage` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallSvgUsage = ImageGenToolCallSvgUsage;

/// A value: `complexity` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolComplexity = ImageGenToolComplexity;

/// A value: `input_image_mask` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolInputImageMask = ImageGenToolInputImageMask;

/// A value: `model` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolModel = ImageGenToolModel;

/// A value: `moderation` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolModeration = ImageGenToolModeration;

/// A value: `output_format` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolOutputFormat = ImageGenToolOutputFormat;

/// A value: `quality` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolQuality = ImageGenToolQuality;

/// A value: `size` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolSize = ImageGenToolSize;

/// A value: `svg` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolSvg = ImageGenToolSvg;

/// A value: `svg.reasoning` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolSvgReasoning = ImageGenToolSvgReasoning;

/// A value: `svg.reasoning.effort` of the document's `BetaImageGenTool`.
pub type BetaImageGenToolSvgReasoningEffort = ImageGenToolSvgReasoningEffort;

/// A value: the document's `BetaInlineSkillSourceParam`.
pub type BetaInlineSkillSource = InlineSkillSource;

/// A value: the document's `BetaInputFidelity`.
pub type BetaInputFidelity = InputFidelity;

/// A value: `role` of the document's `BetaInputMessage`.
pub type BetaInputMessageRole = InputMessageRole;

/// A value: `status` of the document's `BetaInputMessage`.
pub type BetaInputMessageStatus = InputMessageStatus;

kind_union! {
    /// One of several shapes: the document's `BetaInputParam`.
    pub enum BetaInputParam {
        string => String(String),
        array => BetaResponseInputItemList(Vec<BetaResponseInputItem>),
    }
}

/// A value: the document's `BetaKeyPressAction`.
pub type BetaKeyPressAction = KeyPressAction;

/// A value: the document's `BetaLocalEnvironmentParam`.
pub type BetaLocalEnvironment = LocalEnvironment;

/// A value: the document's `BetaLocalShellExecAction`.
pub type BetaLocalShellExecAction = LocalShellExecAction;

params! {
    /// An object: the document's `BetaLocalShellToolCall`.
    pub struct BetaLocalShellToolCall {
        /// The member `type`: `"local_shell_call"`.
        constant r#type: "local_shell_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `action`: a [`BetaLocalShellExecAction`].
        given action: BetaLocalShellExecAction = "action",
        /// The member `status`: a [`BetaLocalShellToolCallStatus`].
        given status: BetaLocalShellToolCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaLocalShellToolCallOutput`.
    pub struct BetaLocalShellToolCallOutput {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"local_shell_call_output"`.
        constant r#type: "local_shell_call_output" = "type",
        /// The member `output`: a text.
        given output: String = "output",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `status`: a [`BetaLocalShellToolCallOutputStatus`]. May be null.
        optional status: BetaLocalShellToolCallOutputStatus = "status",
    }
}

/// A value: `status` of the document's `BetaLocalShellToolCallOutput`.
pub type BetaLocalShellToolCallOutputStatus = LocalShellToolCallOutputStatus;

/// A value: `status` of the document's `BetaLocalShellToolCall`.
pub type BetaLocalShellToolCallStatus = LocalShellToolCallStatus;

/// A value: the document's `BetaLocalSkillParam`.
pub type BetaLocalSkill = LocalSkill;

/// A value: the document's `BetaLogProb`.
pub type BetaLogProb = LogProb;

params! {
    /// An object: the document's `BetaMCPApprovalRequest`.
    pub struct BetaMcpApprovalRequest {
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
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaMCPApprovalResponseResource`.
    pub struct BetaMcpApprovalResponseResource {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `approve`: true or false.
        lenient approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        lenient approval_request_id: String = "approval_request_id",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

params! {
    /// An object: the document's `BetaMCPListTools`.
    pub struct BetaMcpListTools {
        /// The member `type`: `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaMcpListToolsTool> = "tools",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `error`: a text. May be null.
        optional error: String = "error",
    }
}

/// A value: the document's `BetaMCPListToolsTool`.
pub type BetaMcpListToolsTool = McpListToolsTool;

/// A value: the document's `BetaMCPProtocolError`.
pub type BetaMcpProtocolError = McpProtocolError;

/// A value: `allowed_tools` of the document's `BetaMCPTool`.
pub type BetaMcpToolAllowedTools = McpToolAllowedTools;

params! {
    /// An object: the document's `BetaMCPToolCall`.
    pub struct BetaMcpToolCall {
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
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `error`: a [`BetaMcpToolCallError`]. May be null.
        optional error: BetaMcpToolCallError = "error",
        /// The member `status`: a [`BetaMcpToolCallStatus`].
        optional status: BetaMcpToolCallStatus = "status",
        /// The member `approval_request_id`: a text. May be null.
        optional approval_request_id: String = "approval_request_id",
    }
}

/// A value: the document's `BetaMCPToolCallError`.
pub type BetaMcpToolCallError = McpToolCallError;

/// A value: the document's `BetaMCPToolCallStatus`.
pub type BetaMcpToolCallStatus = McpToolCallStatus;

/// A value: `connector_id` of the document's `BetaMCPTool`.
pub type BetaMcpToolConnectorId = McpToolConnectorId;

/// A value: the document's `BetaMCPToolExecutionError`.
pub type BetaMcpToolExecutionError = McpToolExecutionError;

/// A value: the document's `BetaMCPToolFilter`.
pub type BetaMcpToolFilter = McpToolFilter;

/// A value: `require_approval` of the document's `BetaMCPTool`.
pub type BetaMcpToolRequireApproval = McpToolRequireApproval;

/// A value: `require_approval|0` of the document's `BetaMCPTool`.
pub type BetaMcpToolRequireApprovalMcpToolApprovalFilter = McpToolRequireApprovalMcpToolApprovalFilter;

/// A value: `require_approval|1` of the document's `BetaMCPTool`.
pub type BetaMcpToolRequireApprovalPreset = McpToolRequireApprovalPreset;

/// A value: the document's `BetaMessagePhase`.
pub type BetaMessagePhase = MessagePhase;

/// A value: the document's `BetaMessageRole`.
pub type BetaMessageRole = MessageRole;

/// A value: the document's `BetaMetadata`.
pub type BetaMetadata = Metadata;

open_enum! {
    /// A string with known values: the document's `BetaModelIdsResponses`.
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
    /// A string with known values: `prompt_cache_retention` of the document's `BetaModelResponseProperties`.
    pub enum BetaModelResponsePropertiesPromptCacheRetention {
        InMemory = "in_memory",
        _24h = "24h",
    }
}

/// A value: the document's `BetaModerationConfigParam`.
pub type BetaModerationConfigParam = ModerationConfigParam;

/// A value: the document's `BetaModerationErrorBody`.
pub type BetaModerationErrorBody = ModerationErrorBody;

/// A value: `input` of the document's `BetaModeration`.
pub type BetaModerationInput = ModerationInput;

/// A value: the document's `BetaModerationInputType`.
pub type BetaModerationInputType = ModerationInputType;

/// A value: the document's `BetaModerationMode`.
pub type BetaModerationMode = ModerationMode;

/// A value: `output` of the document's `BetaModeration`.
pub type BetaModerationOutput = ModerationOutput;

/// A value: the document's `BetaModerationParam`.
pub type BetaModerationParam = ModerationParam;

/// A value: the document's `BetaModerationPolicyParam`.
pub type BetaModerationPolicyParam = ModerationPolicyParam;

/// A value: the document's `BetaModerationResultBody`.
pub type BetaModerationResultBody = ModerationResultBody;

/// A value: the document's `BetaMoveParam`.
pub type BetaMoveParam = MoveParam;

open_enum! {
    /// A string with known values: the document's `BetaMultiAgentAction`.
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
    /// An object: the document's `BetaMultiAgentCall`.
    pub struct BetaMultiAgentCall {
        /// The member `type`: `"multi_agent_call"`. The API's default: `"multi_agent_call"`.
        constant r#type: "multi_agent_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `action`: one of the values of [`BetaMultiAgentAction`].
        lenient action: BetaMultiAgentAction = "action",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaMultiAgentCallOutput`.
    pub struct BetaMultiAgentCallOutput {
        /// The member `type`: `"multi_agent_call_output"`. The API's default: `"multi_agent_call_output"`.
        constant r#type: "multi_agent_call_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `action`: one of the values of [`BetaMultiAgentAction`].
        lenient action: BetaMultiAgentAction = "action",
        /// The member `output`: a list.
        lenient output: Vec<BetaResponseOutputText> = "output",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaMultiAgentParam`.
    pub struct BetaMultiAgentParam {
        /// The member `enabled`: true or false.
        required enabled: bool = "enabled",
        /// The member `max_concurrent_subagents`: a whole number, at least 1.
        optional max_concurrent_subagents: i64 = "max_concurrent_subagents",
    }
}

/// A value: the document's `BetaOutputContent`.
pub type BetaOutputContent = OutputContent;

/// A value: the document's `BetaOutputMessageContent`.
pub type BetaOutputMessageContent = OutputMessageContent;

object! {
    /// An object: the document's `BetaProgram`.
    pub struct BetaProgram {
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
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaProgramOutput`.
    pub struct BetaProgramOutput {
        /// The member `type`: `"program_output"`. The API's default: `"program_output"`.
        constant r#type: "program_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `result`: a text.
        lenient result: String = "result",
        /// The member `status`: a [`BetaProgramOutputStatus`].
        lenient status: BetaProgramOutputStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: the document's `BetaProgramOutputStatus`.
pub type BetaProgramOutputStatus = ProgramOutputStatus;

/// A value: the document's `BetaProgramToolCallCaller`.
pub type BetaProgramToolCallCaller = ProgramToolCallCaller;

/// A value: the document's `BetaProgramToolCallCallerParam`.
pub type BetaProgramToolCallCallerParam = ProgramToolCallCallerParam;

/// A value: the document's `BetaPromptCacheBreakpointConfig`.
pub type BetaPromptCacheBreakpointConfig = PromptCacheBreakpointConfig;

/// A value: `ttl` of the document's `BetaPromptCacheBreakpointConfig`.
pub type BetaPromptCacheBreakpointConfigTtl = PromptCacheBreakpointConfigTtl;

/// A value: the document's `BetaPromptCacheBreakpointParam`.
pub type BetaPromptCacheBreakpointParam = PromptCacheBreakpointParam;

/// A value: `ttl` of the document's `BetaPromptCacheBreakpointParam`.
pub type BetaPromptCacheBreakpointParamTtl = PromptCacheBreakpointParamTtl;

/// A value: the document's `BetaPromptCacheModeEnum`.
pub type BetaPromptCacheModeEnum = PromptCacheModeEnum;

/// A value: the document's `BetaPromptCacheTTLEnum`.
pub type BetaPromptCacheTTLEnum = PromptCacheTTLEnum;

/// A value: the document's `BetaRankerVersionType`.
pub type BetaRankerVersionType = RankerVersionType;

/// A value: the document's `BetaRankingOptions`.
pub type BetaRankingOptions = RankingOptions;

/// A value: `tracing|1` of the document's `RealtimeSessionCreateResponse`.
pub type BetaRealtimeSessionCreateResponseTracingTracingConfiguration =
    RealtimeSessionCreateResponseTracingTracingConfiguration;

/// A value: the document's `BetaReasoning`.
pub type BetaReasoning = Reasoning;

/// A value: `context` of the document's `BetaReasoning`.
pub type BetaReasoningContext = ReasoningContext;

/// A value: the document's `BetaReasoningEffort`.
pub type BetaReasoningEffort = ReasoningEffort;

/// A value: `generate_summary` of the document's `BetaReasoning`.
pub type BetaReasoningGenerateSummary = ReasoningGenerateSummary;

/// A value: the document's `BetaReasoningModeEnum`.
pub type BetaReasoningModeEnum = ReasoningModeEnum;

/// A value: `summary` of the document's `BetaReasoning`.
pub type BetaReasoningSummary = ReasoningSummary;

/// A value: the document's `BetaReasoningTextContent`.
pub type BetaReasoningTextContent = ReasoningTextContent;

/// A value: `access_programs.cyber` of the document's `BetaResponse`.
pub type BetaResponseAccessProgramsCyber = ResponseAccessProgramsCyber;

object! {
    /// An object: the document's `BetaApplyPatchToolCall`.
    pub struct BetaResponseApplyPatchToolCall {
        /// The member `type`: `"apply_patch_call"`. The API's default: `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: a [`BetaApplyPatchCallStatus`].
        lenient status: BetaApplyPatchCallStatus = "status",
        /// The member `operation`: a [`BetaResponseApplyPatchToolCallOperation`].
        lenient operation: BetaResponseApplyPatchToolCallOperation = "operation",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

/// A value: `operation` of the document's `BetaApplyPatchToolCall`.
pub type BetaResponseApplyPatchToolCallOperation = ResponseApplyPatchToolCallOperation;

object! {
    /// An object: the document's `BetaApplyPatchToolCallOutput`.
    pub struct BetaResponseApplyPatchToolCallOutput {
        /// The member `type`: `"apply_patch_call_output"`. The API's default: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: a [`BetaApplyPatchCallOutputStatus`].
        lenient status: BetaApplyPatchCallOutputStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `BetaCodeInterpreterToolCall`.
    pub struct BetaResponseCodeInterpreterToolCall {
        /// The member `type`: `"code_interpreter_call"`. The API's default: `"code_interpreter_call"`.
        constant r#type: "code_interpreter_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `status`: a [`BetaResponseCodeInterpreterToolCallStatus`].
        given status: BetaResponseCodeInterpreterToolCallStatus = "status",
        /// The member `container_id`: a text.
        given container_id: String = "container_id",
        /// The member `code`: a text. May be null.
        given code: Nullable<String> = "code",
        /// The member `outputs`: a list. May be null.
        given outputs: Nullable<Vec<BetaResponseCodeInterpreterToolCallOutput>> = "outputs",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: `outputs[]` of the document's `BetaCodeInterpreterToolCall`.
pub type BetaResponseCodeInterpreterToolCallOutput = ResponseCodeInterpreterToolCallOutput;

/// A value: `status` of the document's `BetaCodeInterpreterToolCall`.
pub type BetaResponseCodeInterpreterToolCallStatus = ResponseCodeInterpreterToolCallStatus;

/// A value: `image.context_compression` of the document's `BetaCompactResponseMethodPublicBody`.
pub type BetaResponseCompactParamsImageContextCompression = ResponseCompactParamsImageContextCompression;

object! {
    /// An object: `agent` of the document's `BetaResponseCompactionCompactingEvent`.
    pub struct BetaResponseCompactionCompactingEventAgent {
        /// The member `agent_name`: a text.
        lenient agent_name: String = "agent_name",
    }
}

object! {
    /// An object: the document's `BetaCompactionBody`.
    pub struct BetaResponseCompactionItem {
        /// The member `type`: `"compaction"`. The API's default: `"compaction"`.
        constant r#type: "compaction" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `encrypted_content`: a text.
        lenient encrypted_content: String = "encrypted_content",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `BetaComputerToolCall`.
    pub struct BetaResponseComputerToolCall {
        /// The member `type`: `"computer_call"`. The API's default: `"computer_call"`.
        constant r#type: "computer_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `pending_safety_checks`: a list.
        lenient pending_safety_checks: Vec<BetaComputerCallSafetyCheckParam> = "pending_safety_checks",
        /// The member `status`: a [`BetaResponseComputerToolCallStatus`].
        given status: BetaResponseComputerToolCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `action`: a [`BetaComputerAction`].
        optional action: BetaComputerAction = "action",
        /// The member `actions`: a [`BetaComputerActionList`].
        optional actions: BetaComputerActionList = "actions",
    }
}

object! {
    /// An object: the document's `BetaComputerToolCallOutputResource`.
    pub struct BetaResponseComputerToolCallOutputItem {
        /// The member `type`: `"computer_call_output"`. The API's default: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `output`: a [`BetaResponseComputerToolCallOutputScreenshot`].
        lenient output: BetaResponseComputerToolCallOutputScreenshot = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: a [`BetaComputerCallOutputStatus`].
        lenient status: BetaComputerCallOutputStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `acknowledged_safety_checks`: a list.
        optional acknowledged_safety_checks: Vec<BetaComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

/// A value: the document's `BetaComputerScreenshotImage`.
pub type BetaResponseComputerToolCallOutputScreenshot = ResponseComputerToolCallOutputScreenshot;

/// A value: `status` of the document's `BetaComputerToolCall`.
pub type BetaResponseComputerToolCallStatus = ResponseComputerToolCallStatus;

/// A value: the document's `BetaContainerReferenceResource`.
pub type BetaResponseContainerReference = ResponseContainerReference;

/// A value: the document's `BetaConversationParam-2`.
pub type BetaResponseConversationParam = ResponseConversationParam;

/// A value: `access_programs` of the document's `BetaCreateResponse`.
pub type BetaResponseCreateParamsAccessPrograms = ResponseCreateParamsAccessPrograms;

/// A value: `access_programs.cyber` of the document's `BetaCreateResponse`.
pub type BetaResponseCreateParamsAccessProgramsCyber = ResponseCreateParamsAccessProgramsCyber;

/// A value: `background_options` of the document's `BetaCreateResponse`.
pub type BetaResponseCreateParamsBackgroundOptions = ResponseCreateParamsBackgroundOptions;

/// A value: `background_options.completion_window` of the document's `BetaCreateResponse`.
pub type BetaResponseCreateParamsBackgroundOptionsCompletionWindow =
    ResponseCreateParamsBackgroundOptionsCompletionWindow;

/// A value: `image` of the document's `BetaCreateResponse`.
pub type BetaResponseCreateParamsImage = ResponseCreateParamsImage;

/// A value: `image.context_compression` of the document's `BetaCreateResponse`.
pub type BetaResponseCreateParamsImageContextCompression = ResponseCreateParamsImageContextCompression;

params! {
    /// An object: the document's `BetaCustomToolCall`.
    pub struct BetaResponseCustomToolCall {
        /// The member `type`: `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `input`: a text.
        given input: String = "input",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

params! {
    /// An object: the document's `BetaCustomToolCallOutput`.
    pub struct BetaResponseCustomToolCallOutput {
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `output`: a [`BetaResponseCustomToolCallOutputOutput`].
        given output: BetaResponseCustomToolCallOutputOutput = "output",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
    }
}

object! {
    /// An object: the document's `BetaCustomToolCallOutputResource`.
    pub struct BetaResponseCustomToolCallOutputItem {
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `output`: a [`BetaResponseCustomToolCallOutputOutput`].
        lenient output: BetaResponseCustomToolCallOutputOutput = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: a [`BetaFunctionCallOutputStatusEnum`].
        lenient status: BetaFunctionCallOutputStatusEnum = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

/// A value: `output` of the document's `BetaCustomToolCallOutput`.
pub type BetaResponseCustomToolCallOutputOutput = ResponseCustomToolCallOutputOutput;

/// A value: the document's `BetaResponseErrorCode`.
pub type BetaResponseErrorCode = ResponseErrorCode;

/// A value: `misalignment` of the document's `BetaResponseError`.
pub type BetaResponseErrorMisalignment = ResponseErrorMisalignment;

/// A value: `misalignment.error_type` of the document's `BetaResponseError`.
pub type BetaResponseErrorMisalignmentErrorType = ResponseErrorMisalignmentErrorType;

/// A value: `misalignment.steer` of the document's `BetaResponseError`.
pub type BetaResponseErrorMisalignmentSteer = ResponseErrorMisalignmentSteer;

params! {
    /// An object: the document's `BetaFileSearchToolCall`.
    pub struct BetaResponseFileSearchToolCall {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"file_search_call"`.
        constant r#type: "file_search_call" = "type",
        /// The member `status`: a [`BetaResponseFileSearchToolCallStatus`].
        given status: BetaResponseFileSearchToolCallStatus = "status",
        /// The member `queries`: a list.
        lenient queries: Vec<String> = "queries",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `results`: a list. May be null.
        optional results: Vec<BetaResponseFileSearchToolCallResult> = "results",
    }
}

/// A value: `results[]` of the document's `BetaFileSearchToolCall`.
pub type BetaResponseFileSearchToolCallResult = ResponseFileSearchToolCallResult;

/// A value: `status` of the document's `BetaFileSearchToolCall`.
pub type BetaResponseFileSearchToolCallStatus = ResponseFileSearchToolCallStatus;

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

/// A value: `output|1[]` of the document's `BetaFunctionCallOutputItemParam`.
pub type BetaResponseFunctionCallOutputItem = ResponseFunctionCallOutputItem;

object! {
    /// An object: the document's `BetaFunctionShellCall`.
    pub struct BetaResponseFunctionShellToolCall {
        /// The member `type`: `"shell_call"`. The API's default: `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `action`: a [`BetaFunctionShellAction`].
        lenient action: BetaFunctionShellAction = "action",
        /// The member `status`: a [`BetaFunctionShellCallStatus`].
        lenient status: BetaFunctionShellCallStatus = "status",
        /// The member `environment`: a [`BetaResponseFunctionShellToolCallEnvironment`]. May be null.
        optional environment: BetaResponseFunctionShellToolCallEnvironment = "environment",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

/// A value: `environment` of the document's `BetaFunctionShellCall`.
pub type BetaResponseFunctionShellToolCallEnvironment = ResponseFunctionShellToolCallEnvironment;

object! {
    /// An object: the document's `BetaFunctionShellCallOutput`.
    pub struct BetaResponseFunctionShellToolCallOutput {
        /// The member `type`: `"shell_call_output"`. The API's default: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: a [`BetaFunctionShellCallOutputStatusEnum`].
        lenient status: BetaFunctionShellCallOutputStatusEnum = "status",
        /// The member `output`: a list.
        lenient output: Vec<BetaFunctionShellCallOutputContent> = "output",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `BetaFunctionToolCall`.
    pub struct BetaResponseFunctionToolCall {
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `call_id`: a text.
        given call_id: String = "call_id",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: a [`BetaToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `status`: a [`BetaResponseFunctionToolCallStatus`].
        optional status: BetaResponseFunctionToolCallStatus = "status",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

object! {
    /// An object: the document's `BetaFunctionToolCallOutputResource`.
    pub struct BetaResponseFunctionToolCallOutputItem {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: a [`BetaFunctionToolCallOutputOutput`].
        lenient output: BetaFunctionToolCallOutputOutput = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: a [`BetaFunctionCallOutputStatusEnum`].
        lenient status: BetaFunctionCallOutputStatusEnum = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `caller`: a [`BetaToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

/// A value: `status` of the document's `BetaFunctionToolCall`.
pub type BetaResponseFunctionToolCallStatus = ResponseFunctionToolCallStatus;

params! {
    /// An object: the document's `BetaWebSearchToolCall`.
    pub struct BetaResponseFunctionWebSearch {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"web_search_call"`.
        constant r#type: "web_search_call" = "type",
        /// The member `status`: a [`BetaResponseFunctionWebSearchStatus`].
        given status: BetaResponseFunctionWebSearchStatus = "status",
        /// The member `action`: a [`BetaResponseFunctionWebSearchAction`].
        given action: BetaResponseFunctionWebSearchAction = "action",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: `action` of the document's `BetaWebSearchToolCall`.
pub type BetaResponseFunctionWebSearchAction = ResponseFunctionWebSearchAction;

/// A value: `status` of the document's `BetaWebSearchToolCall`.
pub type BetaResponseFunctionWebSearchStatus = ResponseFunctionWebSearchStatus;

/// A value: `image.context_compression` of the document's `BetaResponse`.
pub type BetaResponseImageContextCompression = ResponseImageContextCompression;

/// A value: the document's `BetaIncludeEnum`.
pub type BetaResponseIncludable = ResponseIncludable;

/// A value: `incomplete_details.reason` of the document's `BetaResponse`.
pub type BetaResponseIncompleteDetailsReason = ResponseIncompleteDetailsReason;

params! {
    /// An object: the document's `BetaResponseInjectEvent`.
    pub struct BetaResponseInjectEvent {
        /// The member `type`: `"response.inject"`.
        constant r#type: "response.inject" = "type",
        /// The member `response_id`: a text.
        required response_id: String = "response_id",
        /// The member `input`: a list of at most 16384 items.
        required input: Vec<BetaResponseInputItem> = "input",
    }
}

/// A value: the document's `BetaInputContent`.
pub type BetaResponseInputContent = ResponseInputContent;

/// A value: the document's `BetaInputFileContent`.
pub type BetaResponseInputFile = ResponseInputFile;

/// A value: the document's `BetaInputFileContentParam`.
pub type BetaResponseInputFileContent = ResponseInputFileContent;

/// A value: the document's `BetaInputImageContent`.
pub type BetaResponseInputImage = ResponseInputImage;

/// A value: the document's `BetaInputMessageContentList`.
pub type BetaResponseInputMessageContentList = ResponseInputMessageContentList;

/// A value: the document's `BetaInputTextContent`.
pub type BetaResponseInputText = ResponseInputText;

/// A value: `input_transformations[].reason` of the document's `BetaResponse`.
pub type BetaResponseInputTransformationReason = ResponseInputTransformationReason;

/// A value: the document's `BetaLocalEnvironmentResource`.
pub type BetaResponseLocalEnvironment = ResponseLocalEnvironment;

/// A value: the document's `BetaResponseLogProb`.
pub type BetaResponseLogProb = ResponseLogProb;

/// A value: `top_logprobs[]` of the document's `BetaResponseLogProb`.
pub type BetaResponseLogProbTopLogprob = ResponseLogProbTopLogprob;

tagged_union! {
    /// One of several objects: the document's `BetaOutputItem`.
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
    /// An object: the document's `BetaOutputMessage`.
    pub struct BetaResponseOutputMessage {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `content`: a list.
        lenient content: Vec<BetaOutputMessageContent> = "content",
        /// The member `status`: a [`BetaResponseOutputMessageStatus`].
        given status: BetaResponseOutputMessageStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `phase`: a [`BetaMessagePhase`]. May be null.
        optional phase: BetaMessagePhase = "phase",
    }
}

/// A value: `status` of the document's `BetaOutputMessage`.
pub type BetaResponseOutputMessageStatus = ResponseOutputMessageStatus;

/// A value: the document's `BetaRefusalContent`.
pub type BetaResponseOutputRefusal = ResponseOutputRefusal;

/// A value: the document's `BetaOutputTextContent`.
pub type BetaResponseOutputText = ResponseOutputText;

/// A value: the document's `BetaPrompt`.
pub type BetaResponsePrompt = ResponsePrompt;

/// A value: the document's `BetaResponsePromptCacheDiagnosticsCacheHit`.
pub type BetaResponsePromptCacheDiagnosticsCacheHit = ResponsePromptCacheDiagnosticsCacheHit;

/// A value: the document's `BetaResponsePromptCacheDiagnosticsCacheMiss`.
pub type BetaResponsePromptCacheDiagnosticsCacheMiss = ResponsePromptCacheDiagnosticsCacheMiss;

/// A value: `reason` of the document's `BetaResponsePromptCacheDiagnosticsCacheMiss`.
pub type BetaResponsePromptCacheDiagnosticsCacheMissReason = ResponsePromptCacheDiagnosticsCacheMissReason;

/// A value: the document's `BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound`.
pub type BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound =
    ResponsePromptCacheDiagnosticsComparisonResponseNotFound;

/// A value: the document's `BetaResponsePromptCacheDiagnosticsUnavailable`.
pub type BetaResponsePromptCacheDiagnosticsUnavailable = ResponsePromptCacheDiagnosticsUnavailable;

/// A value: the document's `BetaResponsePromptVariables`.
pub type BetaResponsePromptVariables = ResponsePromptVariables;

/// A value: the document's `BetaResponsePromptVariables{}`.
pub type BetaResponsePromptVariablesVariables = ResponsePromptVariablesVariables;

params! {
    /// An object: the document's `BetaReasoningItem`.
    pub struct BetaResponseReasoningItem {
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `summary`: a list.
        lenient summary: Vec<BetaSummaryTextContent> = "summary",
        /// The member `type`: `"reasoning"`.
        constant r#type: "reasoning" = "type",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `encrypted_content`: a text. May be null.
        optional encrypted_content: String = "encrypted_content",
        /// The member `content`: a list.
        optional content: Vec<BetaReasoningTextContent> = "content",
        /// The member `status`: a [`BetaResponseReasoningItemStatus`].
        optional status: BetaResponseReasoningItemStatus = "status",
    }
}

/// A value: `status` of the document's `BetaReasoningItem`.
pub type BetaResponseReasoningItemStatus = ResponseReasoningItemStatus;

/// A value: `part` of the document's `BetaResponseReasoningSummaryPartAddedEvent`.
pub type BetaResponseReasoningSummaryPartAddedEventPart = ResponseReasoningSummaryPartAddedEventPart;

/// A value: `part` of the document's `BetaResponseReasoningSummaryPartDoneEvent`.
pub type BetaResponseReasoningSummaryPartDoneEventPart = ResponseReasoningSummaryPartDoneEventPart;

/// A value: `steer` of the document's `BetaResponseSteerAcceptedEvent`.
pub type BetaResponseSteerAcceptedEventSteer = ResponseSteerAcceptedEventSteer;

/// A value: the document's `BetaResponseSteerErrorCode`.
pub type BetaResponseSteerErrorCode = ResponseSteerErrorCode;

params! {
    /// An object: the document's `BetaResponseSteerEvent`.
    pub struct BetaResponseSteerEvent {
        /// The member `input`: one of the shapes of [`BetaResponseSteerInput`].
        required input: BetaResponseSteerInput = "input",
        /// The member `previous_response_id`: a text.
        required previous_response_id: String = "previous_response_id",
        /// The member `type`: `"response.steer"`.
        constant r#type: "response.steer" = "type",
    }
}

kind_union! {
    /// One of several shapes: the document's `BetaResponseSteerInput`.
    pub enum BetaResponseSteerInput {
        string => String(String),
        array => List(Vec<BetaResponseSteerInputListItem>),
    }
}

/// A value: the document's `BetaResponseSteerInputContent`.
pub type BetaResponseSteerInputContent = ResponseSteerInputContent;

tagged_union! {
    /// One of several objects: the document's `BetaResponseSteerInput|1[]`.
    pub enum BetaResponseSteerInputListItem by "type" {
        "message" => Message(BetaResponseSteerInputResponseSteerInputItemListMessage),
        "function_call_output" => FunctionCallOutput(BetaFunctionCallOutputItemParam),
    }
}

params! {
    /// An object: the document's `BetaResponseSteerInputResponseSteerInputItemListMessage`.
    pub struct BetaResponseSteerInputResponseSteerInputItemListMessage {
        /// The member `content`: one of the shapes of [`BetaResponseSteerInputResponseSteerInputItemListMessageContent`].
        given content: BetaResponseSteerInputResponseSteerInputItemListMessageContent = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `agent`: an object, [`BetaResponseSteerInputResponseSteerInputItemListMessageAgent`]. May be null.
        optional agent: BetaResponseSteerInputResponseSteerInputItemListMessageAgent = "agent",
        /// The member `status`: a text. May be null.
        optional status: String = "status",
    }
}

params! {
    /// An object: `agent` of the document's `BetaResponseSteerInputResponseSteerInputItemListMessage`.
    pub struct BetaResponseSteerInputResponseSteerInputItemListMessageAgent {
        /// The member `agent_name`: a text.
        given agent_name: String = "agent_name",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `BetaResponseSteerInputResponseSteerInputItemListMessage`.
    pub enum BetaResponseSteerInputResponseSteerInputItemListMessageContent {
        string => String(String),
        array => BetaResponseSteerInputContentList(Vec<BetaResponseSteerInputContent>),
    }
}

/// A value: `steer` of the document's `BetaResponseSteerPendingEvent`.
pub type BetaResponseSteerPendingEventSteer = ResponseSteerPendingEventSteer;

/// A value: the document's `BetaResponseSteerPendingReason`.
pub type BetaResponseSteerPendingReason = ResponseSteerPendingReason;

/// A value: the document's `BetaResponseSteerRequiredInput`.
pub type BetaResponseSteerRequiredInput = ResponseSteerRequiredInput;

/// A value: the document's `BetaResponseSteerRequiredInputApplyPatchCallOutput`.
pub type BetaResponseSteerRequiredInputApplyPatchCallOutput = ResponseSteerRequiredInputApplyPatchCallOutput;

/// A value: the document's `BetaResponseSteerRequiredInputComputerCallOutput`.
pub type BetaResponseSteerRequiredInputComputerCallOutput = ResponseSteerRequiredInputComputerCallOutput;

/// A value: the document's `BetaResponseSteerRequiredInputCustomToolCallOutput`.
pub type BetaResponseSteerRequiredInputCustomToolCallOutput = ResponseSteerRequiredInputCustomToolCallOutput;

/// A value: the document's `BetaResponseSteerRequiredInputFunctionCallOutput`.
pub type BetaResponseSteerRequiredInputFunctionCallOutput = ResponseSteerRequiredInputFunctionCallOutput;

/// A value: the document's `BetaResponseSteerRequiredInputMcpApprovalResponse`.
pub type BetaResponseSteerRequiredInputMcpApprovalResponse = ResponseSteerRequiredInputMcpApprovalResponse;

/// A value: the document's `BetaResponseSteerRequiredInputShellCallOutput`.
pub type BetaResponseSteerRequiredInputShellCallOutput = ResponseSteerRequiredInputShellCallOutput;

/// A value: the document's `BetaResponseSteerRequiredInputToolSearchOutput`.
pub type BetaResponseSteerRequiredInputToolSearchOutput = ResponseSteerRequiredInputToolSearchOutput;

/// A value: the document's `BetaResponseStreamOptions`.
pub type BetaResponseStreamOptions = ResponseStreamOptions;

/// A value: the document's `BetaResponseTextParam`.
pub type BetaResponseTextConfig = ResponseTextConfig;

object! {
    /// An object: the document's `BetaToolSearchCall`.
    pub struct BetaResponseToolSearchCall {
        /// The member `type`: `"tool_search_call"`. The API's default: `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: a [`BetaToolSearchExecutionType`].
        lenient execution: BetaToolSearchExecutionType = "execution",
        /// The member `arguments`: any JSON.
        lenient arguments: crate::Json = "arguments",
        /// The member `status`: a [`BetaFunctionCallStatus`].
        lenient status: BetaFunctionCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

object! {
    /// An object: the document's `BetaToolSearchOutput`.
    pub struct BetaResponseToolSearchOutputItem {
        /// The member `type`: `"tool_search_output"`. The API's default: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: a [`BetaToolSearchExecutionType`].
        lenient execution: BetaToolSearchExecutionType = "execution",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaTool> = "tools",
        /// The member `status`: a [`BetaFunctionCallOutputStatusEnum`].
        lenient status: BetaFunctionCallOutputStatusEnum = "status",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

/// A value: `tool_usage.image_gen` of the document's `BetaResponse`.
pub type BetaResponseToolUsageImageGen = ResponseToolUsageImageGen;

/// A value: `tool_usage.image_gen.cached_tokens_details` of the document's `BetaResponse`.
pub type BetaResponseToolUsageImageGenCachedTokensDetails = ResponseToolUsageImageGenCachedTokensDetails;

/// A value: `tool_usage.image_gen.input_tokens_details` of the document's `BetaResponse`.
pub type BetaResponseToolUsageImageGenInputTokensDetails = ResponseToolUsageImageGenInputTokensDetails;

/// A value: `tool_usage.image_gen.output_tokens_details` of the document's `BetaResponse`.
pub type BetaResponseToolUsageImageGenOutputTokensDetails = ResponseToolUsageImageGenOutputTokensDetails;

/// A value: `tool_usage.web_search` of the document's `BetaResponse`.
pub type BetaResponseToolUsageWebSearch = ResponseToolUsageWebSearch;

/// A value: the document's `BetaResponseUsage`.
pub type BetaResponseUsage = ResponseUsage;

/// A value: `input_tokens_details` of the document's `BetaResponseUsage`.
pub type BetaResponseUsageInputTokensDetails = ResponseUsageInputTokensDetails;

/// A value: `input_tokens_details.cache_write_tokens_details` of the document's `BetaResponseUsage`.
pub type BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails =
    ResponseUsageInputTokensDetailsCacheWriteTokensDetails;

/// A value: `output_tokens_details` of the document's `BetaResponseUsage`.
pub type BetaResponseUsageOutputTokensDetails = ResponseUsageOutputTokensDetails;

tagged_union! {
    /// One of several objects: the document's `BetaResponsesClientEvent`.
    pub enum BetaResponsesClientEvent by "type" {
        "response.create" => ResponseCreate(BetaResponsesClientEventResponseCreate),
        "response.inject" => ResponseInject(BetaResponseInjectEvent),
        "response.steer" => ResponseSteer(BetaResponseSteerEvent),
    }
}

params! {
    /// An object: the document's `BetaResponsesClientEventResponseCreate`.
    pub struct BetaResponsesClientEventResponseCreate {
        /// The member `type`: `"response.create"`.
        constant r#type: "response.create" = "type",
        /// The member `stream_id`: a text of 1 to 256 characters.
        optional stream_id: String = "stream_id",
        /// The member `generate`: true or false. The API's default: `true`.
        optional generate: bool = "generate",
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
        /// The member `stream`: true or false. The API's default: `false`. May be null.
        optional stream: bool = "stream",
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
    }
}

/// A value: the document's `BetaScreenshotParam`.
pub type BetaScreenshotParam = ScreenshotParam;

/// A value: the document's `BetaScrollParam`.
pub type BetaScrollParam = ScrollParam;

/// A value: the document's `BetaSearchContentType`.
pub type BetaSearchContentType = SearchContentType;

/// A value: the document's `BetaSearchContextSize`.
pub type BetaSearchContextSize = SearchContextSize;

open_enum! {
    /// A string with known values: the document's `BetaServiceTierResponses`.
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

/// A value: the document's `BetaShellCallOutputDelta`.
pub type BetaShellCallOutputDelta = ShellCallOutputDelta;

/// A value: the document's `BetaSkillReferenceParam`.
pub type BetaSkillReference = SkillReference;

/// A value: the document's `BetaSpecificProgrammaticToolCallingParam`.
pub type BetaSpecificProgrammaticToolCallingParam = SpecificProgrammaticToolCallingParam;

/// A value: the document's `BetaSummaryTextContent`.
pub type BetaSummaryTextContent = SummaryTextContent;

/// A value: the document's `BetaTextContent`.
pub type BetaTextContent = TextContent;

/// A value: the document's `BetaToolCallCaller`.
pub type BetaToolCallCaller = ToolCallCaller;

/// A value: the document's `BetaToolCallCallerParam`.
pub type BetaToolCallCallerParam = ToolCallCallerParam;

/// A value: the document's `BetaToolChoiceAllowed`.
pub type BetaToolChoiceAllowed = ToolChoiceAllowed;

/// A value: `mode` of the document's `BetaToolChoiceAllowed`.
pub type BetaToolChoiceAllowedMode = ToolChoiceAllowedMode;

/// A value: the document's `BetaSpecificApplyPatchParam`.
pub type BetaToolChoiceApplyPatch = ToolChoiceApplyPatch;

/// A value: the document's `BetaToolChoiceCustom`.
pub type BetaToolChoiceCustom = ToolChoiceCustom;

/// A value: the document's `BetaToolChoiceFunction`.
pub type BetaToolChoiceFunction = ToolChoiceFunction;

/// A value: the document's `BetaToolChoiceMCP`.
pub type BetaToolChoiceMcp = ToolChoiceMcp;

/// A value: the document's `BetaToolChoiceOptions`.
pub type BetaToolChoiceOptions = ToolChoiceOptions;

/// A value: the document's `BetaToolChoiceParam`.
pub type BetaToolChoiceParam = ToolChoiceParam;

/// A value: the document's `BetaSpecificFunctionShellParam`.
pub type BetaToolChoiceShell = ToolChoiceShell;

/// A value: the document's `BetaToolChoiceTypes`.
pub type BetaToolChoiceTypes = ToolChoiceTypes;

/// A value: `type` of the document's `BetaToolChoiceTypes`.
pub type BetaToolChoiceTypesType = ToolChoiceTypesType;

/// A value: the document's `BetaToolSearchExecutionType`.
pub type BetaToolSearchExecutionType = ToolSearchExecutionType;

/// A value: the document's `BetaToolsArray`.
pub type BetaToolsArray = Vec<BetaTool>;

/// A value: the document's `BetaTopLogProb`.
pub type BetaTopLogProb = TopLogProb;

/// A value: the document's `BetaTypeParam`.
pub type BetaTypeParam = TypeParam;

/// A value: the document's `BetaUrlCitationBody`.
pub type BetaUrlCitationBody = UrlCitationBody;

/// A value: the document's `BetaVectorStoreFileAttributes`.
pub type BetaVectorStoreFileAttributes = VectorStoreFileAttributes;

/// A value: the document's `BetaVectorStoreFileAttributes{}`.
pub type BetaVectorStoreFileAttributesValue = VectorStoreFileAttributesValue;

/// A value: the document's `BetaVerbosity`.
pub type BetaVerbosity = Verbosity;

/// A value: the document's `BetaWaitParam`.
pub type BetaWaitParam = WaitParam;

/// A value: the document's `BetaWebSearchActionFind`.
pub type BetaWebSearchActionFind = WebSearchActionFind;

/// A value: the document's `BetaWebSearchActionOpenPage`.
pub type BetaWebSearchActionOpenPage = WebSearchActionOpenPage;

/// A value: the document's `BetaWebSearchActionSearch`.
pub type BetaWebSearchActionSearch = WebSearchActionSearch;

/// A value: `sources[]` of the document's `BetaWebSearchActionSearch`.
pub type BetaWebSearchActionSearchSource = WebSearchActionSearchSource;

/// A value: the document's `BetaWebSearchApproximateLocation`.
pub type BetaWebSearchApproximateLocation = WebSearchApproximateLocation;

/// A value: `type` of the document's `BetaWebSearchPreviewTool`.
pub type BetaWebSearchPreviewToolType = WebSearchPreviewToolType;

/// A value: `filters` of the document's `BetaWebSearchTool`.
pub type BetaWebSearchToolFilters = WebSearchToolFilters;

/// A value: `search_context_size` of the document's `BetaWebSearchTool`.
pub type BetaWebSearchToolSearchContextSize = WebSearchToolSearchContextSize;

/// A value: `type` of the document's `BetaWebSearchTool`.
pub type BetaWebSearchToolType = WebSearchToolType;

open_enum! {
    /// A string with known values: the document's `FileSearchRanker`.
    pub enum FileSearchRanker {
        Auto = "auto",
        Default2024_08_21 = "default_2024_08_21",
    }
}

params! {
    /// An object: the document's `FileSearchRankingOptions`.
    pub struct FileSearchRankingOptions {
        /// The member `score_threshold`: a number, 0 to 1.
        given score_threshold: f64 = "score_threshold",
        /// The member `ranker`: one of the values of [`FileSearchRanker`].
        optional ranker: FileSearchRanker = "ranker",
    }
}

params! {
    /// An object: the document's `UserMessageInputText`.
    pub struct UserMessageInputText {
        /// The member `type`: `"input_text"`. The API's default: `"input_text"`.
        constant r#type: "input_text" = "type",
        /// The member `text`: a text.
        given text: String = "text",
    }
}
