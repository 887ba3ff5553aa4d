// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::Nullable;
use crate::chat::{FunctionDefinition, ParallelToolCalls, ResponseFormatJsonSchema};
use crate::realtime::{
    AudioTranscription, AudioTranscriptionResponse, NoiseReductionType, RealtimeAudioFormats,
    RealtimeFunctionTool, RealtimeSessionCreateResponseAudioInputNoiseReduction,
    RealtimeSessionCreateResponseMaxOutputTokens, RealtimeSessionCreateResponseOutputModality,
    RealtimeSessionCreateResponseTracing, RealtimeTruncation,
};
use crate::responses::{
    Annotation, ApplyPatchCallOutputStatus, ApplyPatchCallOutputStatusParam, ApplyPatchCallStatus,
    ApplyPatchCallStatusParam, ApplyPatchOperationParam, ApplyPatchTool, CallableToolAllowedCaller,
    ComputerAction, ComputerActionList, ComputerCallOutputStatus, ComputerCallSafetyCheckParam,
    ComputerScreenshotContent, ComputerTool, ComputerUsePreviewTool, ContainerMemoryLimit,
    ContextManagementParam, ConversationParam, CustomGrammarFormatParam, CustomTextFormatParam,
    EasyInputMessage, EmptyModelParam, FileSearchTool, FunctionCallItemStatus,
    FunctionCallOutputItemParamOutput, FunctionCallOutputStatusEnum, FunctionCallStatus, FunctionShellAction,
    FunctionShellActionParam, FunctionShellCallItemParamEnvironment, FunctionShellCallItemStatus,
    FunctionShellCallOutputContent, FunctionShellCallOutputStatusEnum, FunctionShellCallStatus,
    FunctionShellTool, FunctionTool, FunctionToolCallOutputOutput, FunctionToolParam, ImageGenTool,
    ImageGenToolCallStatus, InputMessageRole, InputMessageStatus, LocalShellExecAction,
    LocalShellToolCallOutputStatus, LocalShellToolCallStatus, LocalShellToolParam, McpListToolsTool, McpTool,
    McpToolCallError, McpToolCallStatus, MessagePhase, MessageRole, MessageStatus, ModelIdsCompaction,
    Moderation, OutputContent, OutputMessageContent, PersonalityEnum, ProgramOutputItemStatus,
    ProgramOutputStatus, ProgrammaticToolCallingParam, PromptCacheOptions, PromptCacheRetentionEnum,
    Reasoning, ReasoningTextContent, ResponseApplyPatchToolCallOperation,
    ResponseCodeInterpreterToolCallOutput, ResponseCodeInterpreterToolCallStatus,
    ResponseComputerToolCallOutputScreenshot, ResponseComputerToolCallStatus, ResponseConversation,
    ResponseCustomToolCallOutputOutput, ResponseError, ResponseFileSearchToolCallResult,
    ResponseFileSearchToolCallStatus, ResponseFunctionShellCallOutputContent,
    ResponseFunctionShellToolCallEnvironment, ResponseFunctionToolCallStatus,
    ResponseFunctionWebSearchAction, ResponseFunctionWebSearchStatus, ResponseIncludable,
    ResponseIncompleteDetails, ResponseInputFile, ResponseInputImage, ResponseInputImageContent,
    ResponseInputMessageContentList, ResponseInputTextContent, ResponseLogProb, ResponseOutputMessageStatus,
    ResponseOutputRefusal, ResponseOutputText, ResponsePrompt, ResponseReasoningItemStatus,
    ResponseReasoningSummaryPartAddedEventPart, ResponseReasoningSummaryPartDoneEventPart, ResponseStatus,
    ResponseStreamOptions, ResponseTextConfig, ResponseTruncation, ResponseUsage, ServiceTierEnum,
    ShellCallOutputDelta, SummaryTextContent, TextContent, ToolCallCaller, ToolCallCallerParam,
    ToolChoiceParam, ToolSearchExecutionType, ToolSearchTool, TruncationEnum, WebSearchPreviewTool,
    WebSearchTool,
};
use crate::shared::{
    ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled, Metadata, ModerationParam,
    PromptCacheOptionsParam, ReasoningEffort, ResponseFormatJsonObject, ResponseFormatText,
    ResponseInputText, SortOrder, VoiceIdsOrCustomVoice, VoiceIdsShared,
};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `ActiveStatus`.
    pub struct ActiveStatus {
        /// The member `type`: `"active"`. The API's default: `"active"`.
        constant r#type: "active" = "type",
    }
}

tagged_union! {
    /// One of several objects: `text.annotations[]` of the document's `MessageDeltaContentTextObject`.
    pub enum AnnotationDelta by "type" {
        "file_citation" => FileCitation(FileCitationDeltaAnnotation),
        "file_path" => FilePath(FilePathDeltaAnnotation),
    }
}

object! {
    /// What `beta.assistants.create`, `beta.assistants.list`, `beta.assistants.retrieve` gives: an object: the document's `AssistantObject`.
    pub struct Assistant {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"assistant"`.
        constant object: "assistant" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `name`: a text of at most 256 characters. May be null.
        optional name: String = "name",
        /// The member `description`: a text of at most 512 characters. May be null.
        optional description: String = "description",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `instructions`: a text of at most 256000 characters. May be null.
        optional instructions: String = "instructions",
        /// The member `tools`: a list of at most 128 items. The API's default: `[]`.
        lenient tools: Vec<AssistantTool> = "tools",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `tool_resources`: an object, [`AssistantToolResources`]. May be null.
        optional tool_resources: AssistantToolResources = "tool_resources",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        optional response_format: AssistantResponseFormatOption = "response_format",
    }
}

object! {
    /// What `beta.assistants.delete` gives: an object: the document's `DeleteAssistantResponse`.
    pub struct AssistantDeleted {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"assistant.deleted"`.
        constant object: "assistant.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

tagged_union! {
    /// One of several objects: the document's `AssistantsApiResponseFormatOption`.
    pub enum AssistantResponseFormatOption by "type" {
        string => Auto(String),
        "text" => Text(ResponseFormatText),
        "json_object" => JsonObject(ResponseFormatJsonObject),
        "json_schema" => JsonSchema(ResponseFormatJsonSchema),
    }
}

tagged_union! {
    /// One of several objects: the document's `AssistantStreamEvent`.
    pub enum AssistantStreamEvent by "event" {
        "thread.created" => ThreadCreated(ThreadStreamEvent),
        "thread.run.created" => ThreadRunCreated(ThreadRunCreated),
        "thread.run.queued" => ThreadRunQueued(ThreadRunQueued),
        "thread.run.in_progress" => ThreadRunInProgress(ThreadRunInProgress),
        "thread.run.requires_action" => ThreadRunRequiresAction(ThreadRunRequiresAction),
        "thread.run.completed" => ThreadRunCompleted(ThreadRunCompleted),
        "thread.run.incomplete" => ThreadRunIncomplete(ThreadRunIncomplete),
        "thread.run.failed" => ThreadRunFailed(ThreadRunFailed),
        "thread.run.cancelling" => ThreadRunCancelling(ThreadRunCancelling),
        "thread.run.cancelled" => ThreadRunCancelled(ThreadRunCancelled),
        "thread.run.expired" => ThreadRunExpired(ThreadRunExpired),
        "thread.run.step.created" => ThreadRunStepCreated(ThreadRunStepCreated),
        "thread.run.step.in_progress" => ThreadRunStepInProgress(ThreadRunStepInProgress),
        "thread.run.step.delta" => ThreadRunStepDelta(ThreadRunStepDelta),
        "thread.run.step.completed" => ThreadRunStepCompleted(ThreadRunStepCompleted),
        "thread.run.step.failed" => ThreadRunStepFailed(ThreadRunStepFailed),
        "thread.run.step.cancelled" => ThreadRunStepCancelled(ThreadRunStepCancelled),
        "thread.run.step.expired" => ThreadRunStepExpired(ThreadRunStepExpired),
        "thread.message.created" => ThreadMessageCreated(ThreadMessageCreated),
        "thread.message.in_progress" => ThreadMessageInProgress(ThreadMessageInProgress),
        "thread.message.delta" => ThreadMessageDelta(ThreadMessageDelta),
        "thread.message.completed" => ThreadMessageCompleted(ThreadMessageCompleted),
        "thread.message.incomplete" => ThreadMessageIncomplete(ThreadMessageIncomplete),
        "error" => Error(ErrorEvent),
        "done" => Done(DoneEvent),
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
    /// An object: the document's `AssistantsNamedToolChoice`.
    pub struct AssistantToolChoice {
        /// The member `type`: one of the values of [`AssistantToolChoiceType`].
        required r#type: AssistantToolChoiceType = "type",
        /// The member `function`: an object, [`AssistantToolChoiceFunction`].
        optional function: AssistantToolChoiceFunction = "function",
    }
}

params! {
    /// An object: `function` of the document's `AssistantsNamedToolChoice`.
    pub struct AssistantToolChoiceFunction {
        /// The member `name`: a text.
        required name: String = "name",
    }
}

kind_union! {
    /// One of several shapes: the document's `AssistantsApiToolChoiceOption`.
    pub enum AssistantToolChoiceOption {
        string => Preset(AssistantToolChoiceOptionPreset),
        object => AssistantToolChoice(AssistantToolChoice),
    }
}

open_enum! {
    /// A string with known values: the document's `AssistantsApiToolChoiceOption|0`.
    pub enum AssistantToolChoiceOptionPreset {
        None = "none",
        Auto = "auto",
        Required = "required",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `AssistantsNamedToolChoice`.
    pub enum AssistantToolChoiceType {
        Function = "function",
        CodeInterpreter = "code_interpreter",
        FileSearch = "file_search",
    }
}

object! {
    /// An object: `tool_resources` of the document's `AssistantObject`.
    pub struct AssistantToolResources {
        /// The member `code_interpreter`: an object, [`AssistantToolResourcesCodeInterpreter`].
        optional code_interpreter: AssistantToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`AssistantToolResourcesFileSearch`].
        optional file_search: AssistantToolResourcesFileSearch = "file_search",
    }
}

object! {
    /// An object: `tool_resources.code_interpreter` of the document's `AssistantObject`.
    pub struct AssistantToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

object! {
    /// An object: `tool_resources.file_search` of the document's `AssistantObject`.
    pub struct AssistantToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
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
    /// An object: the document's `AssistantToolsFileSearchTypeOnly`.
    pub struct AssistantToolsFileSearchTypeOnly {
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
    }
}

params! {
    /// An object: the document's `AssistantToolsFunction`.
    pub struct AssistantToolsFunction {
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `function`: an object, [`FunctionDefinition`].
        required function: FunctionDefinition = "function",
    }
}

open_enum! {
    /// A string with known values: the document's `AttachmentType`.
    pub enum AttachmentType {
        Image = "image",
        File = "file",
    }
}

params! {
    /// An object: the document's `AutomaticThreadTitlingParam`.
    pub struct AutomaticThreadTitlingParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
    }
}

object! {
    /// An object: the document's `BetaAdditionalTools`.
    pub struct BetaAdditionalTools {
        /// The member `type`: `"additional_tools"`. The API's default: `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `role`: one of the values of [`MessageRole`].
        lenient role: BetaMessageRole = "role",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaTool> = "tools",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaAdditionalToolsItemParam`.
    pub struct BetaAdditionalToolsItemParam {
        /// The member `type`: `"additional_tools"`. The API's default: `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// The member `role`: `"developer"`. The API's default: `"developer"`.
        constant role: "developer" = "role",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaTool> = "tools",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
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
    /// An object: the document's `BetaAgentMessageItemParam`.
    pub struct BetaAgentMessageItemParam {
        /// The member `type`: `"agent_message"`. The API's default: `"agent_message"`.
        constant r#type: "agent_message" = "type",
        /// The member `author`: a text.
        required author: String = "author",
        /// The member `recipient`: a text.
        required recipient: String = "recipient",
        /// The member `content`: a list.
        lenient content: Vec<BetaAgentMessageItemParamContent> = "content",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `BetaAgentMessageItemParam`.
    pub enum BetaAgentMessageItemParamContent by "type" {
        "input_text" => InputText(BetaResponseInputTextContent),
        "input_image" => InputImage(BetaResponseInputImageContent),
        "encrypted_content" => EncryptedContent(BetaEncryptedContentParam),
    }
}

params! {
    /// An object: the document's `BetaAgentTag`.
    pub struct BetaAgentTag {
        /// The member `agent_name`: a text.
        required agent_name: String = "agent_name",
    }
}

params! {
    /// An object: the document's `Beta_AgentTagParam`.
    pub struct BetaAgentTagParam {
        /// The member `agent_name`: a text.
        required agent_name: String = "agent_name",
    }
}

/// A value: the document's `BetaAnnotation`.
pub type BetaAnnotation = Annotation;

/// A value: the document's `BetaApplyPatchCallOutputStatus`.
pub type BetaApplyPatchCallOutputStatus = ApplyPatchCallOutputStatus;

/// A value: the document's `BetaApplyPatchCallOutputStatusParam`.
pub type BetaApplyPatchCallOutputStatusParam = ApplyPatchCallOutputStatusParam;

/// A value: the document's `BetaApplyPatchCallStatus`.
pub type BetaApplyPatchCallStatus = ApplyPatchCallStatus;

/// A value: the document's `BetaApplyPatchCallStatusParam`.
pub type BetaApplyPatchCallStatusParam = ApplyPatchCallStatusParam;

/// A value: the document's `BetaApplyPatchOperationParam`.
pub type BetaApplyPatchOperationParam = ApplyPatchOperationParam;

/// A value: the document's `BetaApplyPatchToolParam`.
pub type BetaApplyPatchTool = ApplyPatchTool;

params! {
    /// An object: the document's `BetaApplyPatchToolCallItemParam`.
    pub struct BetaApplyPatchToolCallItemParam {
        /// The member `type`: `"apply_patch_call"`. The API's default: `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallStatusParam`].
        required status: BetaApplyPatchCallStatusParam = "status",
        /// The member `operation`: one of the shapes of [`ApplyPatchOperationParam`].
        required operation: BetaApplyPatchOperationParam = "operation",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
    }
}

params! {
    /// An object: the document's `BetaApplyPatchToolCallOutputItemParam`.
    pub struct BetaApplyPatchToolCallOutputItemParam {
        /// The member `type`: `"apply_patch_call_output"`. The API's default: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallOutputStatusParam`].
        required status: BetaApplyPatchCallOutputStatusParam = "status",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `output`: a text of at most 10485760 characters. May be null.
        optional output: String = "output",
    }
}

params! {
    /// What `beta.assistants.create` takes.
    pub struct BetaAssistantCreateParams {
        /// The member `model`: one of the values of [`AssistantSupportedModels`].
        required model: AssistantSupportedModels = "model",
        /// The member `name`: a text of at most 256 characters. May be null.
        optional name: String = "name",
        /// The member `description`: a text of at most 512 characters. May be null.
        optional description: String = "description",
        /// The member `instructions`: a text of at most 256000 characters. May be null.
        optional instructions: String = "instructions",
        /// The member `reasoning_effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The member `tools`: a list of at most 128 items. The API's default: `[]`.
        optional tools: Vec<AssistantTool> = "tools",
        /// The member `tool_resources`: an object, [`BetaAssistantCreateParamsToolResources`]. May be null.
        optional tool_resources: BetaAssistantCreateParamsToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        optional response_format: AssistantResponseFormatOption = "response_format",
    }
}

params! {
    /// An object: `tool_resources` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResources {
        /// The member `code_interpreter`: an object, [`BetaAssistantCreateParamsToolResourcesCodeInterpreter`].
        optional code_interpreter: BetaAssistantCreateParamsToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`BetaAssistantCreateParamsToolResourcesFileSearch`].
        optional file_search: BetaAssistantCreateParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    /// An object: `tool_resources.code_interpreter` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    /// An object: `tool_resources.file_search` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
        /// The member `vector_stores`: a list of at most 1 items.
        optional vector_stores: Vec<BetaAssistantCreateParamsToolResourcesFileSearchVectorStore> = "vector_stores",
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[]` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResourcesFileSearchVectorStore {
        /// The member `file_ids`: a list of at most 100000000 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `chunking_strategy`: one of the shapes of [`BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy`].
        optional chunking_strategy: BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy = "chunking_strategy",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// One of several objects: `tool_resources.file_search.vector_stores[].chunking_strategy` of the document's `CreateAssistantRequest`.
    pub enum BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy by "type" {
        "auto" => Auto(BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto),
        "static" => Static(BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic),
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[].chunking_strategy|0` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto {
        /// The member `type`: `"auto"`.
        constant r#type: "auto" = "type",
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[].chunking_strategy|1` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic {
        /// The member `type`: `"static"`.
        constant r#type: "static" = "type",
        /// The member `static`: an object, [`BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic`].
        required r#static: BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic = "static",
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[].chunking_strategy|1.static` of the document's `CreateAssistantRequest`.
    pub struct BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic {
        /// The member `max_chunk_size_tokens`: a whole number, 100 to 4096.
        required max_chunk_size_tokens: i64 = "max_chunk_size_tokens",
        /// The member `chunk_overlap_tokens`: a whole number.
        required chunk_overlap_tokens: i64 = "chunk_overlap_tokens",
    }
}

params! {
    /// What `beta.assistants.list` takes.
    pub struct BetaAssistantListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

params! {
    /// What `beta.assistants.update` takes.
    pub struct BetaAssistantUpdateParams {
        /// The member `model`: one of the values of [`AssistantSupportedModels`].
        optional model: AssistantSupportedModels = "model",
        /// The member `reasoning_effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        nullable reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The member `name`: a text of at most 256 characters. May be null.
        nullable name: String = "name",
        /// The member `description`: a text of at most 512 characters. May be null.
        nullable description: String = "description",
        /// The member `instructions`: a text of at most 256000 characters. May be null.
        nullable instructions: String = "instructions",
        /// The member `tools`: a list of at most 128 items. The API's default: `[]`.
        optional tools: Vec<AssistantTool> = "tools",
        /// The member `tool_resources`: an object, [`BetaAssistantUpdateParamsToolResources`]. May be null.
        nullable tool_resources: BetaAssistantUpdateParamsToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        nullable temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        nullable top_p: f64 = "top_p",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        nullable response_format: AssistantResponseFormatOption = "response_format",
    }
}

params! {
    /// An object: `tool_resources` of the document's `ModifyAssistantRequest`.
    pub struct BetaAssistantUpdateParamsToolResources {
        /// The member `code_interpreter`: an object, [`BetaAssistantUpdateParamsToolResourcesCodeInterpreter`].
        optional code_interpreter: BetaAssistantUpdateParamsToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`BetaAssistantUpdateParamsToolResourcesFileSearch`].
        optional file_search: BetaAssistantUpdateParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    /// An object: `tool_resources.code_interpreter` of the document's `ModifyAssistantRequest`.
    pub struct BetaAssistantUpdateParamsToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    /// An object: `tool_resources.file_search` of the document's `ModifyAssistantRequest`.
    pub struct BetaAssistantUpdateParamsToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

params! {
    /// An object: the document's `BetaAutoCodeInterpreterToolParam`.
    pub struct BetaAutoCodeInterpreterToolParam {
        /// The member `type`: `"auto"`. The API's default: `"auto"`.
        constant r#type: "auto" = "type",
        /// The member `file_ids`: a list of at most 50 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `memory_limit`: one of the values of [`ContainerMemoryLimit`]. May be null.
        optional memory_limit: BetaContainerMemoryLimit = "memory_limit",
        /// The member `network_policy`: one of the shapes of [`BetaAutoCodeInterpreterToolParamNetworkPolicy`].
        optional network_policy: BetaAutoCodeInterpreterToolParamNetworkPolicy = "network_policy",
    }
}

tagged_union! {
    /// One of several objects: `network_policy` of the document's `BetaAutoCodeInterpreterToolParam`.
    pub enum BetaAutoCodeInterpreterToolParamNetworkPolicy by "type" {
        "disabled" => Disabled(BetaContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(BetaContainerNetworkPolicyAllowlist),
    }
}

/// A value: the document's `BetaCallableToolAllowedCaller`.
pub type BetaCallableToolAllowedCaller = CallableToolAllowedCaller;

params! {
    /// What `beta.chatkit.sessions.create` takes.
    pub struct BetaChatKitSessionCreateParams {
        /// The member `workflow`: an object, [`ChatSessionWorkflowParam`].
        required workflow: ChatSessionWorkflowParam = "workflow",
        /// The member `user`: a text of at least 1 characters.
        required user: String = "user",
        /// The member `expires_after`: an object, [`ChatSessionExpiresAfterParam`].
        optional expires_after: ChatSessionExpiresAfterParam = "expires_after",
        /// The member `rate_limits`: an object, [`ChatSessionRateLimitsParam`].
        optional rate_limits: ChatSessionRateLimitsParam = "rate_limits",
        /// The member `chatkit_configuration`: an object, [`ChatSessionChatKitConfigurationParam`].
        optional chatkit_configuration: ChatSessionChatKitConfigurationParam = "chatkit_configuration",
    }
}

object! {
    /// What `beta.chatkit.threads.delete` gives: an object: the document's `DeletedThreadResource`.
    pub struct BetaChatKitThreadDeleteResponse {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"chatkit.thread.deleted"`. The API's default: `"chatkit.thread.deleted"`.
        constant object: "chatkit.thread.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `beta.chatkit.threads.list_items` takes.
    pub struct BetaChatKitThreadListItemsParams {
        /// The member `limit`: a whole number, 0 to 100.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

params! {
    /// What `beta.chatkit.threads.list` takes.
    pub struct BetaChatKitThreadListParams {
        /// The member `limit`: a whole number, 0 to 100.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
        /// The member `user`: a text of 1 to 512 characters.
        optional user: String = "user",
    }
}

params! {
    /// An object: the document's `BetaCodeInterpreterTool`.
    pub struct BetaCodeInterpreterTool {
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        /// The member `container`: one of the shapes of [`BetaCodeInterpreterToolContainer`].
        required container: BetaCodeInterpreterToolContainer = "container",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<BetaCallableToolAllowedCaller> = "allowed_callers",
    }
}

kind_union! {
    /// One of several shapes: `container` of the document's `BetaCodeInterpreterTool`.
    pub enum BetaCodeInterpreterToolContainer {
        string => String(String),
        object => BetaAutoCodeInterpreterToolParam(BetaAutoCodeInterpreterToolParam),
    }
}

object! {
    /// What `beta.responses.compact` gives: an object: the document's `BetaCompactResource`.
    pub struct BetaCompactedResponse {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"response.compaction"`. The API's default: `"response.compaction"`.
        constant object: "response.compaction" = "object",
        /// The member `output`: a list.
        lenient output: Vec<BetaItemField> = "output",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `usage`: an object, [`ResponseUsage`].
        lenient usage: BetaResponseUsage = "usage",
    }
}

params! {
    /// An object: the document's `BetaCompactionTriggerItemParam`.
    pub struct BetaCompactionTriggerItemParam {
        /// The member `type`: `"compaction_trigger"`. The API's default: `"compaction_trigger"`.
        constant r#type: "compaction_trigger" = "type",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
    }
}

/// A value: the document's `BetaComputerAction`.
pub type BetaComputerAction = ComputerAction;

/// A value: the document's `BetaComputerActionList`.
pub type BetaComputerActionList = ComputerActionList;

params! {
    /// An object: the document's `BetaComputerCallOutputItemParam`.
    pub struct BetaComputerCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `type`: `"computer_call_output"`. The API's default: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// The member `output`: an object, [`ResponseComputerToolCallOutputScreenshot`].
        required output: BetaResponseComputerToolCallOutputScreenshot = "output",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `acknowledged_safety_checks`: a list. May be null.
        optional acknowledged_safety_checks: Vec<BetaComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

/// A value: the document's `BetaComputerCallOutputStatus`.
pub type BetaComputerCallOutputStatus = ComputerCallOutputStatus;

/// A value: the document's `BetaComputerCallSafetyCheckParam`.
pub type BetaComputerCallSafetyCheckParam = ComputerCallSafetyCheckParam;

/// A value: the document's `BetaComputerScreenshotContent`.
pub type BetaComputerScreenshotContent = ComputerScreenshotContent;

/// A value: the document's `BetaComputerTool`.
pub type BetaComputerTool = ComputerTool;

/// A value: the document's `BetaComputerUsePreviewTool`.
pub type BetaComputerUsePreviewTool = ComputerUsePreviewTool;

params! {
    /// An object: the document's `BetaContainerFileCitationParam`.
    pub struct BetaContainerFileCitationParam {
        /// The member `type`: `"container_file_citation"`. The API's default: `"container_file_citation"`.
        constant r#type: "container_file_citation" = "type",
        /// The member `start_index`: a whole number, at least 0.
        required start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        required end_index: i64 = "end_index",
        /// The member `container_id`: a text.
        required container_id: String = "container_id",
        /// The member `file_id`: a text.
        required file_id: String = "file_id",
        /// The member `filename`: a text.
        required filename: String = "filename",
    }
}

/// A value: the document's `BetaContainerMemoryLimit`.
pub type BetaContainerMemoryLimit = ContainerMemoryLimit;

/// A value: the document's `BetaContainerNetworkPolicyAllowlistParam`.
pub type BetaContainerNetworkPolicyAllowlist = ContainerNetworkPolicyAllowlist;

/// A value: the document's `BetaContainerNetworkPolicyDisabledParam`.
pub type BetaContainerNetworkPolicyDisabled = ContainerNetworkPolicyDisabled;

/// A value: the document's `BetaContextManagementParam`.
pub type BetaContextManagementParam = ContextManagementParam;

/// A value: the document's `BetaConversationParam`.
pub type BetaConversationParam = ConversationParam;

open_enum! {
    /// A string with known values: `truncation` of the document's `BetaCreateResponse`.
    pub enum BetaCreateResponseTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}

/// A value: the document's `BetaCustomGrammarFormatParam`.
pub type BetaCustomGrammarFormatParam = CustomGrammarFormatParam;

/// A value: the document's `BetaCustomTextFormatParam`.
pub type BetaCustomTextFormatParam = CustomTextFormatParam;

params! {
    /// An object: the document's `BetaCustomToolParam`.
    pub struct BetaCustomTool {
        /// The member `type`: `"custom"`. The API's default: `"custom"`.
        constant r#type: "custom" = "type",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `format`: one of the shapes of [`BetaCustomToolFormat`].
        optional format: BetaCustomToolFormat = "format",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<BetaCallableToolAllowedCaller> = "allowed_callers",
    }
}

tagged_union! {
    /// One of several objects: `format` of the document's `BetaCustomToolParam`.
    pub enum BetaCustomToolFormat by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "grammar" => Grammar(BetaCustomGrammarFormatParam),
    }
}

/// A value: the document's `BetaEasyInputMessage`.
pub type BetaEasyInputMessage = EasyInputMessage;

/// A value: the document's `BetaEmptyModelParam`.
pub type BetaEmptyModelParam = EmptyModelParam;

object! {
    /// An object: the document's `BetaEncryptedContent`.
    pub struct BetaEncryptedContent {
        /// The member `type`: `"encrypted_content"`. The API's default: `"encrypted_content"`.
        constant r#type: "encrypted_content" = "type",
        /// The member `encrypted_content`: a text.
        lenient encrypted_content: String = "encrypted_content",
    }
}

params! {
    /// An object: the document's `BetaEncryptedContentParam`.
    pub struct BetaEncryptedContentParam {
        /// The member `type`: `"encrypted_content"`. The API's default: `"encrypted_content"`.
        constant r#type: "encrypted_content" = "type",
        /// The member `encrypted_content`: a text of at most 10485760 characters.
        required encrypted_content: String = "encrypted_content",
    }
}

params! {
    /// An object: the document's `BetaFileCitationParam`.
    pub struct BetaFileCitationParam {
        /// The member `type`: `"file_citation"`. The API's default: `"file_citation"`.
        constant r#type: "file_citation" = "type",
        /// The member `index`: a whole number, at least 0.
        required index: i64 = "index",
        /// The member `file_id`: a text.
        required file_id: String = "file_id",
        /// The member `filename`: a text.
        required filename: String = "filename",
    }
}

/// A value: the document's `BetaFileSearchTool`.
pub type BetaFileSearchTool = FileSearchTool;

/// A value: the document's `BetaFunctionCallItemStatus`.
pub type BetaFunctionCallItemStatus = FunctionCallItemStatus;

params! {
    /// An object: the document's `BetaFunctionCallOutputItemParam`.
    pub struct BetaFunctionCallOutputItemParam {
        /// The member `type`: `"function_call_output"`. The API's default: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: one of the shapes of [`FunctionCallOutputItemParamOutput`].
        required output: BetaFunctionCallOutputItemParamOutput = "output",
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
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
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

/// A value: the document's `BetaFunctionShellActionParam`.
pub type BetaFunctionShellActionParam = FunctionShellActionParam;

params! {
    /// An object: the document's `BetaFunctionShellCallItemParam`.
    pub struct BetaFunctionShellCallItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `type`: `"shell_call"`. The API's default: `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// The member `action`: an object, [`FunctionShellActionParam`].
        required action: BetaFunctionShellActionParam = "action",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionShellCallItemStatus`]. May be null.
        optional status: BetaFunctionShellCallItemStatus = "status",
        /// The member `environment`: one of the shapes of [`FunctionShellCallItemParamEnvironment`]. May be null.
        optional environment: BetaFunctionShellCallItemParamEnvironment = "environment",
    }
}

/// A value: `environment` of the document's `BetaFunctionShellCallItemParam`.
pub type BetaFunctionShellCallItemParamEnvironment = FunctionShellCallItemParamEnvironment;

/// A value: the document's `BetaFunctionShellCallItemStatus`.
pub type BetaFunctionShellCallItemStatus = FunctionShellCallItemStatus;

/// A value: the document's `BetaFunctionShellCallOutputContent`.
pub type BetaFunctionShellCallOutputContent = FunctionShellCallOutputContent;

params! {
    /// An object: the document's `BetaFunctionShellCallOutputItemParam`.
    pub struct BetaFunctionShellCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `type`: `"shell_call_output"`. The API's default: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// The member `output`: a list.
        lenient output: Vec<BetaResponseFunctionShellCallOutputContent> = "output",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionShellCallItemStatus`]. May be null.
        optional status: BetaFunctionShellCallItemStatus = "status",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
    }
}

/// A value: the document's `BetaFunctionShellCallOutputStatusEnum`.
pub type BetaFunctionShellCallOutputStatusEnum = FunctionShellCallOutputStatusEnum;

/// A value: the document's `BetaFunctionShellCallStatus`.
pub type BetaFunctionShellCallStatus = FunctionShellCallStatus;

/// A value: the document's `BetaFunctionShellToolParam`.
pub type BetaFunctionShellTool = FunctionShellTool;

/// A value: the document's `BetaFunctionTool`.
pub type BetaFunctionTool = FunctionTool;

object! {
    /// An object: the document's `BetaFunctionToolCallOutput`.
    pub struct BetaFunctionToolCallOutput {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: one of the shapes of [`FunctionToolCallOutputOutput`].
        required output: BetaFunctionToolCallOutputOutput = "output",
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
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        optional status: BetaFunctionCallOutputStatusEnum = "status",
    }
}

/// A value: `output` of the document's `BetaFunctionToolCallOutput`.
pub type BetaFunctionToolCallOutputOutput = FunctionToolCallOutputOutput;

/// A value: the document's `BetaFunctionToolParam`.
pub type BetaFunctionToolParam = FunctionToolParam;

/// A value: the document's `BetaImageGenTool`.
pub type BetaImageGenTool = ImageGenTool;

params! {
    /// An object: the document's `BetaImageGenToolCall`.
    pub struct BetaImageGenToolCall {
        /// The member `type`: `"image_generation_call"`.
        constant r#type: "image_generation_call" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `status`: one of the values of [`ImageGenToolCallStatus`].
        required status: BetaImageGenToolCallStatus = "status",
        /// The member `result`: a text. May be null.
        required result: Nullable<String> = "result",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: `status` of the document's `BetaImageGenToolCall`.
pub type BetaImageGenToolCallStatus = ImageGenToolCallStatus;

params! {
    /// An object: the document's `BetaInputMessage`.
    pub struct BetaInputMessage {
        /// The member `role`: one of the values of [`InputMessageRole`].
        required role: BetaInputMessageRole = "role",
        /// The member `content`: a list.
        lenient content: BetaResponseInputMessageContentList = "content",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `status`: one of the values of [`InputMessageStatus`].
        optional status: BetaInputMessageStatus = "status",
    }
}

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

params! {
    /// An object: the document's `BetaItemReferenceParam`.
    pub struct BetaItemReferenceParam {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `type`: `"item_reference"`. The API's default: `"item_reference"`. May be null.
        constant r#type: "item_reference" = "type",
    }
}

/// A value: the document's `BetaLocalShellExecAction`.
pub type BetaLocalShellExecAction = LocalShellExecAction;

params! {
    /// An object: the document's `BetaLocalShellToolCall`.
    pub struct BetaLocalShellToolCall {
        /// The member `type`: `"local_shell_call"`.
        constant r#type: "local_shell_call" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `action`: an object, [`LocalShellExecAction`].
        required action: BetaLocalShellExecAction = "action",
        /// The member `status`: one of the values of [`LocalShellToolCallStatus`].
        required status: BetaLocalShellToolCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaLocalShellToolCallOutput`.
    pub struct BetaLocalShellToolCallOutput {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `type`: `"local_shell_call_output"`.
        constant r#type: "local_shell_call_output" = "type",
        /// The member `output`: a text.
        required output: String = "output",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `status`: one of the values of [`LocalShellToolCallOutputStatus`]. May be null.
        optional status: BetaLocalShellToolCallOutputStatus = "status",
    }
}

/// A value: `status` of the document's `BetaLocalShellToolCallOutput`.
pub type BetaLocalShellToolCallOutputStatus = LocalShellToolCallOutputStatus;

/// A value: `status` of the document's `BetaLocalShellToolCall`.
pub type BetaLocalShellToolCallStatus = LocalShellToolCallStatus;

/// A value: the document's `BetaLocalShellToolParam`.
pub type BetaLocalShellToolParam = LocalShellToolParam;

params! {
    /// An object: the document's `BetaMCPApprovalRequest`.
    pub struct BetaMcpApprovalRequest {
        /// The member `type`: `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `server_label`: a text.
        required server_label: String = "server_label",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `arguments`: a text.
        required arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaMCPApprovalResponse`.
    pub struct BetaMcpApprovalResponse {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `approve`: true or false.
        required approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        required approval_request_id: String = "approval_request_id",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
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
        required id: String = "id",
        /// The member `server_label`: a text.
        required server_label: String = "server_label",
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

/// A value: the document's `BetaMCPTool`.
pub type BetaMcpTool = McpTool;

params! {
    /// An object: the document's `BetaMCPToolCall`.
    pub struct BetaMcpToolCall {
        /// The member `type`: `"mcp_call"`.
        constant r#type: "mcp_call" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `server_label`: a text.
        required server_label: String = "server_label",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `arguments`: a text.
        required arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `error`: one of the shapes of [`McpToolCallError`]. May be null.
        optional error: BetaMcpToolCallError = "error",
        /// The member `status`: one of the values of [`McpToolCallStatus`].
        optional status: BetaMcpToolCallStatus = "status",
        /// The member `approval_request_id`: a text. May be null.
        optional approval_request_id: String = "approval_request_id",
    }
}

/// A value: the document's `BetaMCPToolCallError`.
pub type BetaMcpToolCallError = McpToolCallError;

/// A value: the document's `BetaMCPToolCallStatus`.
pub type BetaMcpToolCallStatus = McpToolCallStatus;

object! {
    /// An object: the document's `BetaMessage`.
    pub struct BetaMessage {
        /// The member `type`: `"message"`. The API's default: `"message"`.
        constant r#type: "message" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`MessageStatus`].
        lenient status: BetaMessageStatus = "status",
        /// The member `role`: one of the values of [`MessageRole`].
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

/// A value: the document's `BetaMessagePhase`.
pub type BetaMessagePhase = MessagePhase;

open_enum! {
    /// A string with known values: the document's `BetaMessagePhase-2`.
    pub enum BetaMessagePhase2 {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

/// A value: the document's `BetaMessageRole`.
pub type BetaMessageRole = MessageRole;

/// A value: the document's `BetaMessageStatus`.
pub type BetaMessageStatus = MessageStatus;

/// A value: the document's `BetaMetadata`.
pub type BetaMetadata = Metadata;

/// A value: the document's `BetaModelIdsCompaction`.
pub type BetaModelIdsCompaction = ModelIdsCompaction;

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
    }
}

open_enum! {
    /// A string with known values: `prompt_cache_retention` of the document's `BetaModelResponseProperties`.
    pub enum BetaModelResponsePropertiesPromptCacheRetention {
        InMemory = "in_memory",
        _24h = "24h",
    }
}

/// A value: the document's `BetaModeration`.
pub type BetaModeration = Moderation;

/// A value: the document's `BetaModerationParam`.
pub type BetaModerationParam = ModerationParam;

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

params! {
    /// An object: the document's `BetaMultiAgentCallItemParam`.
    pub struct BetaMultiAgentCallItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `type`: `"multi_agent_call"`. The API's default: `"multi_agent_call"`.
        constant r#type: "multi_agent_call" = "type",
        /// The member `action`: one of the values of [`BetaMultiAgentAction`].
        required action: BetaMultiAgentAction = "action",
        /// The member `arguments`: a text.
        required arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
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
    /// An object: the document's `BetaMultiAgentCallOutputItemParam`.
    pub struct BetaMultiAgentCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `type`: `"multi_agent_call_output"`. The API's default: `"multi_agent_call_output"`.
        constant r#type: "multi_agent_call_output" = "type",
        /// The member `action`: one of the values of [`BetaMultiAgentAction`].
        required action: BetaMultiAgentAction = "action",
        /// The member `output`: a list.
        lenient output: Vec<BetaOutputTextContentParam> = "output",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
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

params! {
    /// An object: the document's `BetaNamespaceToolParam`.
    pub struct BetaNamespaceTool {
        /// The member `type`: `"namespace"`. The API's default: `"namespace"`.
        constant r#type: "namespace" = "type",
        /// The member `name`: a text of at least 1 characters.
        required name: String = "name",
        /// The member `description`: a text.
        required description: String = "description",
        /// The member `tools`: a list of at least 1 items.
        lenient tools: Vec<BetaNamespaceToolTool> = "tools",
    }
}

tagged_union! {
    /// One of several objects: `tools[]` of the document's `BetaNamespaceToolParam`.
    pub enum BetaNamespaceToolTool by "type" {
        "function" => Function(BetaFunctionToolParam),
        "custom" => Custom(BetaCustomTool),
    }
}

/// A value: the document's `BetaOutputContent`.
pub type BetaOutputContent = OutputContent;

/// A value: the document's `BetaOutputMessageContent`.
pub type BetaOutputMessageContent = OutputMessageContent;

params! {
    /// An object: the document's `BetaOutputTextContentParam`.
    pub struct BetaOutputTextContentParam {
        /// The member `type`: `"output_text"`. The API's default: `"output_text"`.
        constant r#type: "output_text" = "type",
        /// The member `text`: a text of at most 10485760 characters.
        required text: String = "text",
        /// The member `annotations`: a list.
        optional annotations: Vec<BetaOutputTextContentParamAnnotation> = "annotations",
    }
}

tagged_union! {
    /// One of several objects: `annotations[]` of the document's `BetaOutputTextContentParam`.
    pub enum BetaOutputTextContentParamAnnotation by "type" {
        "file_citation" => FileCitation(BetaFileCitationParam),
        "url_citation" => UrlCitation(BetaUrlCitationParam),
        "container_file_citation" => ContainerFileCitation(BetaContainerFileCitationParam),
    }
}

/// A value: the document's `BetaPersonalityEnum`.
pub type BetaPersonalityEnum = PersonalityEnum;

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

params! {
    /// An object: the document's `BetaProgramItemParam`.
    pub struct BetaProgramItemParam {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `type`: `"program"`. The API's default: `"program"`.
        constant r#type: "program" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `code`: a text of at most 10485760 characters.
        required code: String = "code",
        /// The member `fingerprint`: a text of at most 10485760 characters.
        required fingerprint: String = "fingerprint",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
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
        /// The member `status`: one of the values of [`ProgramOutputStatus`].
        lenient status: BetaProgramOutputStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaProgramOutputItemParam`.
    pub struct BetaProgramOutputItemParam {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `type`: `"program_output"`. The API's default: `"program_output"`.
        constant r#type: "program_output" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `result`: a text of at most 10485760 characters.
        required result: String = "result",
        /// The member `status`: one of the values of [`ProgramOutputItemStatus`].
        required status: BetaProgramOutputItemStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
    }
}

/// A value: the document's `BetaProgramOutputItemStatus`.
pub type BetaProgramOutputItemStatus = ProgramOutputItemStatus;

/// A value: the document's `BetaProgramOutputStatus`.
pub type BetaProgramOutputStatus = ProgramOutputStatus;

/// A value: the document's `BetaProgrammaticToolCallingParam`.
pub type BetaProgrammaticToolCallingParam = ProgrammaticToolCallingParam;

/// A value: the document's `BetaPromptCacheOptions`.
pub type BetaPromptCacheOptions = PromptCacheOptions;

/// A value: the document's `BetaPromptCacheOptionsParam`.
pub type BetaPromptCacheOptionsParam = PromptCacheOptionsParam;

/// A value: the document's `BetaPromptCacheRetentionEnum`.
pub type BetaPromptCacheRetentionEnum = PromptCacheRetentionEnum;

params! {
    /// What `beta.realtime.sessions.create` takes.
    pub struct BetaRealtimeSessionCreateParams {
        /// The member `client_secret`: an object, [`BetaRealtimeSessionCreateParamsClientSecret`].
        required client_secret: BetaRealtimeSessionCreateParamsClientSecret = "client_secret",
        /// The member `modalities`: a list.
        optional modalities: Vec<BetaRealtimeSessionCreateParamsModality> = "modalities",
        /// The member `instructions`: a text.
        optional instructions: String = "instructions",
        /// The member `voice`: one of the shapes of [`VoiceIdsOrCustomVoice`].
        optional voice: VoiceIdsOrCustomVoice = "voice",
        /// The member `input_audio_format`: a text.
        optional input_audio_format: String = "input_audio_format",
        /// The member `output_audio_format`: a text.
        optional output_audio_format: String = "output_audio_format",
        /// The member `input_audio_transcription`: an object, [`BetaRealtimeSessionCreateParamsInputAudioTranscription`].
        optional input_audio_transcription: BetaRealtimeSessionCreateParamsInputAudioTranscription = "input_audio_transcription",
        /// The member `speed`: a number, 0.25 to 1.5. The API's default: `1`.
        optional speed: f64 = "speed",
        /// The member `tracing`: one of the shapes of [`BetaRealtimeSessionCreateParamsTracing`].
        optional tracing: BetaRealtimeSessionCreateParamsTracing = "tracing",
        /// The member `turn_detection`: an object, [`BetaRealtimeSessionCreateParamsTurnDetection`].
        optional turn_detection: BetaRealtimeSessionCreateParamsTurnDetection = "turn_detection",
        /// The member `tools`: a list.
        optional tools: Vec<BetaRealtimeSessionCreateParamsTool> = "tools",
        /// The member `tool_choice`: a text.
        optional tool_choice: String = "tool_choice",
        /// The member `temperature`: a number.
        optional temperature: f64 = "temperature",
        /// The member `max_response_output_tokens`: one of the shapes of [`BetaRealtimeSessionCreateParamsMaxResponseOutputTokens`].
        optional max_response_output_tokens: BetaRealtimeSessionCreateParamsMaxResponseOutputTokens = "max_response_output_tokens",
        /// The member `truncation`: one of the shapes of [`RealtimeTruncation`].
        optional truncation: RealtimeTruncation = "truncation",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
    }
}

params! {
    /// An object: `client_secret` of the document's `RealtimeSessionCreateRequest`.
    pub struct BetaRealtimeSessionCreateParamsClientSecret {
        /// The member `value`: a text.
        required value: String = "value",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        required expires_at: i64 = "expires_at",
    }
}

params! {
    /// An object: `input_audio_transcription` of the document's `RealtimeSessionCreateRequest`.
    pub struct BetaRealtimeSessionCreateParamsInputAudioTranscription {
        /// The member `model`: a text.
        optional model: String = "model",
    }
}

kind_union! {
    /// One of several shapes: `max_response_output_tokens` of the document's `RealtimeSessionCreateRequest`.
    pub enum BetaRealtimeSessionCreateParamsMaxResponseOutputTokens {
        string => Inf(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A string with known values: `modalities[]` of the document's `RealtimeSessionCreateRequest`.
    pub enum BetaRealtimeSessionCreateParamsModality {
        Text = "text",
        Audio = "audio",
    }
}

params! {
    /// An object: `tools[]` of the document's `RealtimeSessionCreateRequest`.
    pub struct BetaRealtimeSessionCreateParamsTool {
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `parameters`: any JSON object.
        optional parameters: serde_json::Value = "parameters",
    }
}

kind_union! {
    /// One of several shapes: `tracing` of the document's `RealtimeSessionCreateRequest`.
    pub enum BetaRealtimeSessionCreateParamsTracing {
        string => Auto(String),
        object => TracingConfiguration(BetaRealtimeSessionCreateParamsTracingTracingConfiguration),
    }
}

params! {
    /// An object: `tracing|1` of the document's `RealtimeSessionCreateRequest`.
    pub struct BetaRealtimeSessionCreateParamsTracingTracingConfiguration {
        /// The member `workflow_name`: a text.
        optional workflow_name: String = "workflow_name",
        /// The member `group_id`: a text.
        optional group_id: String = "group_id",
        /// The member `metadata`: any JSON object.
        optional metadata: serde_json::Value = "metadata",
    }
}

params! {
    /// An object: `turn_detection` of the document's `RealtimeSessionCreateRequest`.
    pub struct BetaRealtimeSessionCreateParamsTurnDetection {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

object! {
    /// What `beta.realtime.sessions.create` gives: an object: the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponse {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `object`: a text.
        optional object: String = "object",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `output_modalities`: a list.
        optional output_modalities: Vec<BetaRealtimeSessionCreateResponseOutputModality> = "output_modalities",
        /// The member `instructions`: a text.
        optional instructions: String = "instructions",
        /// The member `audio`: an object, [`BetaRealtimeSessionCreateResponseAudio`].
        optional audio: BetaRealtimeSessionCreateResponseAudio = "audio",
        /// The member `tracing`: one of the shapes of [`RealtimeSessionCreateResponseTracing`].
        optional tracing: BetaRealtimeSessionCreateResponseTracing = "tracing",
        /// The member `turn_detection`: an object, [`BetaRealtimeSessionCreateResponseTurnDetection`].
        optional turn_detection: BetaRealtimeSessionCreateResponseTurnDetection = "turn_detection",
        /// The member `tools`: a list.
        optional tools: Vec<RealtimeFunctionTool> = "tools",
        /// The member `tool_choice`: a text.
        optional tool_choice: String = "tool_choice",
        /// The member `max_output_tokens`: one of the shapes of [`RealtimeSessionCreateResponseMaxOutputTokens`].
        optional max_output_tokens: BetaRealtimeSessionCreateResponseMaxOutputTokens = "max_output_tokens",
    }
}

object! {
    /// An object: `audio` of the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponseAudio {
        /// The member `input`: an object, [`BetaRealtimeSessionCreateResponseAudioInput`].
        optional input: Box<BetaRealtimeSessionCreateResponseAudioInput> = "input",
        /// The member `output`: an object, [`BetaRealtimeSessionCreateResponseAudioOutput`].
        optional output: BetaRealtimeSessionCreateResponseAudioOutput = "output",
    }
}

object! {
    /// An object: `audio.input` of the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponseAudioInput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `transcription`: an object, [`AudioTranscriptionResponse`].
        optional transcription: AudioTranscriptionResponse = "transcription",
        /// The member `noise_reduction`: an object, [`RealtimeSessionCreateResponseAudioInputNoiseReduction`].
        optional noise_reduction: BetaRealtimeSessionCreateResponseAudioInputNoiseReduction = "noise_reduction",
        /// The member `turn_detection`: an object, [`BetaRealtimeSessionCreateResponseAudioInputTurnDetection`].
        optional turn_detection: BetaRealtimeSessionCreateResponseAudioInputTurnDetection = "turn_detection",
    }
}

/// A value: `audio.input.noise_reduction` of the document's `RealtimeSessionCreateResponse`.
pub type BetaRealtimeSessionCreateResponseAudioInputNoiseReduction =
    RealtimeSessionCreateResponseAudioInputNoiseReduction;

object! {
    /// An object: `audio.input.turn_detection` of the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponseAudioInputTurnDetection {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

object! {
    /// An object: `audio.output` of the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponseAudioOutput {
        /// The member `format`: one of the shapes of [`RealtimeAudioFormats`].
        optional format: RealtimeAudioFormats = "format",
        /// The member `voice`: one of the values of [`VoiceIdsShared`].
        optional voice: VoiceIdsShared = "voice",
        /// The member `speed`: a number.
        optional speed: f64 = "speed",
    }
}

/// A value: `max_output_tokens` of the document's `RealtimeSessionCreateResponse`.
pub type BetaRealtimeSessionCreateResponseMaxOutputTokens = RealtimeSessionCreateResponseMaxOutputTokens;

/// A value: `output_modalities[]` of the document's `RealtimeSessionCreateResponse`.
pub type BetaRealtimeSessionCreateResponseOutputModality = RealtimeSessionCreateResponseOutputModality;

/// A value: `tracing` of the document's `RealtimeSessionCreateResponse`.
pub type BetaRealtimeSessionCreateResponseTracing = RealtimeSessionCreateResponseTracing;

object! {
    /// An object: `turn_detection` of the document's `RealtimeSessionCreateResponse`.
    pub struct BetaRealtimeSessionCreateResponseTurnDetection {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

params! {
    /// What `beta.realtime.transcription_sessions.create` takes.
    pub struct BetaRealtimeTranscriptionSessionCreateParams {
        /// The member `turn_detection`: an object, [`BetaRealtimeTranscriptionSessionCreateParamsTurnDetection`].
        optional turn_detection: BetaRealtimeTranscriptionSessionCreateParamsTurnDetection = "turn_detection",
        /// The member `input_audio_noise_reduction`: an object, [`BetaRealtimeTranscriptionSessionCreateParamsInputAudioNoiseReduction`].
        optional input_audio_noise_reduction: BetaRealtimeTranscriptionSessionCreateParamsInputAudioNoiseReduction = "input_audio_noise_reduction",
        /// The member `input_audio_format`: one of the values of [`BetaRealtimeTranscriptionSessionCreateParamsInputAudioFormat`]. The API's default: `"pcm16"`.
        optional input_audio_format: BetaRealtimeTranscriptionSessionCreateParamsInputAudioFormat = "input_audio_format",
        /// The member `input_audio_transcription`: an object, [`AudioTranscription`].
        optional input_audio_transcription: AudioTranscription = "input_audio_transcription",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

open_enum! {
    /// A string with known values: `input_audio_format` of the document's `RealtimeTranscriptionSessionCreateRequest`.
    pub enum BetaRealtimeTranscriptionSessionCreateParamsInputAudioFormat {
        Pcm16 = "pcm16",
        G711Ulaw = "g711_ulaw",
        G711Alaw = "g711_alaw",
    }
}

params! {
    /// An object: `input_audio_noise_reduction` of the document's `RealtimeTranscriptionSessionCreateRequest`.
    pub struct BetaRealtimeTranscriptionSessionCreateParamsInputAudioNoiseReduction {
        /// The member `type`: one of the values of [`NoiseReductionType`].
        optional r#type: NoiseReductionType = "type",
    }
}

params! {
    /// An object: `turn_detection` of the document's `RealtimeTranscriptionSessionCreateRequest`.
    pub struct BetaRealtimeTranscriptionSessionCreateParamsTurnDetection {
        /// The member `type`: `"server_vad"`.
        constant r#type: "server_vad" = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

/// A value: the document's `BetaReasoning`.
pub type BetaReasoning = Reasoning;

/// A value: the document's `BetaReasoningTextContent`.
pub type BetaReasoningTextContent = ReasoningTextContent;

object! {
    /// What `beta.responses.cancel`, `beta.responses.create`, `beta.responses.retrieve` gives: an object: the document's `BetaResponse`.
    pub struct BetaResponse {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"response"`.
        constant object: "response" = "object",
        /// The member `created_at`: a number, in seconds since 1970.
        lenient created_at: f64 = "created_at",
        /// The member `error`: an object, [`ResponseError`]. May be null.
        optional error: BetaResponseError = "error",
        /// The member `incomplete_details`: an object, [`ResponseIncompleteDetails`]. May be null.
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
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: BetaMetadata = "metadata",
        /// The member `tool_choice`: one of the shapes of [`ToolChoiceParam`].
        required tool_choice: BetaToolChoiceParam = "tool_choice",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
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
        /// The member `text`: an object, [`ResponseTextConfig`].
        optional text: BetaResponseTextConfig = "text",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: BetaResponsePrompt = "prompt",
        /// The member `service_tier`: one of the values of [`BetaServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: BetaServiceTier = "service_tier",
        /// The member `truncation`: one of the values of [`ResponseTruncation`]. The API's default: `"disabled"`. May be null.
        optional truncation: BetaResponseTruncation = "truncation",
        /// The member `status`: one of the values of [`ResponseStatus`].
        optional status: BetaResponseStatus = "status",
        /// The member `completed_at`: a number, in seconds since 1970. May be null.
        optional completed_at: f64 = "completed_at",
        /// The member `reasoning`: an object, [`Reasoning`]. May be null.
        optional reasoning: BetaReasoning = "reasoning",
        /// The member `output_text`: a text. May be null.
        optional output_text: String = "output_text",
        /// The member `usage`: an object, [`ResponseUsage`].
        optional usage: BetaResponseUsage = "usage",
        /// The member `prompt_cache_options`: an object, [`PromptCacheOptions`].
        optional prompt_cache_options: BetaPromptCacheOptions = "prompt_cache_options",
        /// The member `moderation`: an object, [`Moderation`]. May be null.
        optional moderation: BetaModeration = "moderation",
        /// The member `conversation`: an object, [`ResponseConversation`]. May be null.
        optional conversation: BetaResponseConversation = "conversation",
        /// The member `max_output_tokens`: a whole number. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
    }
}

object! {
    /// An object: the document's `BetaApplyPatchToolCall`.
    pub struct BetaResponseApplyPatchToolCall {
        /// The member `type`: `"apply_patch_call"`. The API's default: `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallStatus`].
        lenient status: BetaApplyPatchCallStatus = "status",
        /// The member `operation`: one of the shapes of [`ResponseApplyPatchToolCallOperation`].
        required operation: BetaResponseApplyPatchToolCallOperation = "operation",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
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
        /// The member `status`: one of the values of [`ApplyPatchCallOutputStatus`].
        lenient status: BetaApplyPatchCallOutputStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

object! {
    /// An object: the document's `BetaResponseAudioDeltaEvent`.
    pub struct BetaResponseAudioDeltaEvent {
        /// The member `type`: `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseAudioDoneEvent`.
    pub struct BetaResponseAudioDoneEvent {
        /// The member `type`: `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseAudioTranscriptDeltaEvent`.
    pub struct BetaResponseAudioTranscriptDeltaEvent {
        /// The member `type`: `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseAudioTranscriptDoneEvent`.
    pub struct BetaResponseAudioTranscriptDoneEvent {
        /// The member `type`: `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// What `beta.responses.cancel` takes.
    pub struct BetaResponseCancelParams {
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

object! {
    /// An object: the document's `BetaResponseCodeInterpreterCallCodeDeltaEvent`.
    pub struct BetaResponseCodeInterpreterCallCodeDeltaEvent {
        /// The member `type`: `"response.code_interpreter_call_code.delta"`.
        constant r#type: "response.code_interpreter_call_code.delta" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseCodeInterpreterCallCodeDoneEvent`.
    pub struct BetaResponseCodeInterpreterCallCodeDoneEvent {
        /// The member `type`: `"response.code_interpreter_call_code.done"`.
        constant r#type: "response.code_interpreter_call_code.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseCodeInterpreterCallCompletedEvent`.
    pub struct BetaResponseCodeInterpreterCallCompletedEvent {
        /// The member `type`: `"response.code_interpreter_call.completed"`.
        constant r#type: "response.code_interpreter_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseCodeInterpreterCallInProgressEvent`.
    pub struct BetaResponseCodeInterpreterCallInProgressEvent {
        /// The member `type`: `"response.code_interpreter_call.in_progress"`.
        constant r#type: "response.code_interpreter_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseCodeInterpreterCallInterpretingEvent`.
    pub struct BetaResponseCodeInterpreterCallInterpretingEvent {
        /// The member `type`: `"response.code_interpreter_call.interpreting"`.
        constant r#type: "response.code_interpreter_call.interpreting" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaCodeInterpreterToolCall`.
    pub struct BetaResponseCodeInterpreterToolCall {
        /// The member `type`: `"code_interpreter_call"`. The API's default: `"code_interpreter_call"`.
        constant r#type: "code_interpreter_call" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `status`: one of the values of [`ResponseCodeInterpreterToolCallStatus`].
        required status: BetaResponseCodeInterpreterToolCallStatus = "status",
        /// The member `container_id`: a text.
        required container_id: String = "container_id",
        /// The member `code`: a text. May be null.
        required code: Nullable<String> = "code",
        /// The member `outputs`: a list. May be null.
        required outputs: Nullable<Vec<BetaResponseCodeInterpreterToolCallOutput>> = "outputs",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: `outputs[]` of the document's `BetaCodeInterpreterToolCall`.
pub type BetaResponseCodeInterpreterToolCallOutput = ResponseCodeInterpreterToolCallOutput;

/// A value: `status` of the document's `BetaCodeInterpreterToolCall`.
pub type BetaResponseCodeInterpreterToolCallStatus = ResponseCodeInterpreterToolCallStatus;

params! {
    /// What `beta.responses.compact` takes.
    pub struct BetaResponseCompactParams {
        /// The member `model`: one of the values of [`ModelIdsCompaction`]. May be null.
        required model: Nullable<BetaModelIdsCompaction> = "model",
        /// The member `input`: one of the shapes of [`BetaResponseCompactParamsInput`]. May be null.
        optional input: BetaResponseCompactParamsInput = "input",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `prompt_cache_key`: a text of at most 64 characters. May be null.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// The member `prompt_cache_retention`: one of the values of [`PromptCacheRetentionEnum`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: BetaPromptCacheRetentionEnum = "prompt_cache_retention",
        /// The member `prompt_cache_options`: an object, [`PromptCacheOptionsParam`]. May be null.
        optional prompt_cache_options: BetaPromptCacheOptionsParam = "prompt_cache_options",
        /// The member `service_tier`: one of the values of [`ServiceTierEnum`]. May be null.
        optional service_tier: BetaServiceTierEnum = "service_tier",
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

kind_union! {
    /// One of several shapes: `input` of the document's `BetaCompactResponseMethodPublicBody`.
    pub enum BetaResponseCompactParamsInput {
        string => String(String),
        array => BetaResponseInputItemList(Vec<BetaResponseInputItem>),
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
    /// An object: the document's `BetaCompactionSummaryItemParam`.
    pub struct BetaResponseCompactionItemParam {
        /// The member `type`: `"compaction"`. The API's default: `"compaction"`.
        constant r#type: "compaction" = "type",
        /// The member `encrypted_content`: a text of at most 20971520 characters.
        required encrypted_content: String = "encrypted_content",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

object! {
    /// An object: the document's `BetaResponseCompletedEvent`.
    pub struct BetaResponseCompletedEvent {
        /// The member `type`: `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        required response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaComputerToolCall`.
    pub struct BetaResponseComputerToolCall {
        /// The member `type`: `"computer_call"`. The API's default: `"computer_call"`.
        constant r#type: "computer_call" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `pending_safety_checks`: a list.
        lenient pending_safety_checks: Vec<BetaComputerCallSafetyCheckParam> = "pending_safety_checks",
        /// The member `status`: one of the values of [`ResponseComputerToolCallStatus`].
        required status: BetaResponseComputerToolCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `action`: one of the shapes of [`ComputerAction`].
        optional action: BetaComputerAction = "action",
        /// The member `actions`: a list.
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
        /// The member `output`: an object, [`ResponseComputerToolCallOutputScreenshot`].
        lenient output: BetaResponseComputerToolCallOutputScreenshot = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`ComputerCallOutputStatus`].
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
        /// The member `part`: one of the shapes of [`OutputContent`].
        required part: BetaOutputContent = "part",
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
        /// The member `part`: one of the shapes of [`OutputContent`].
        required part: BetaOutputContent = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: the document's `BetaResponseConversation`.
pub type BetaResponseConversation = ResponseConversation;

params! {
    /// What `beta.responses.create` takes.
    pub struct BetaResponseCreateParams {
        /// The member `metadata`: an object of one's own names. May be null.
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
        /// The member `prompt_cache_options`: an object, [`PromptCacheOptionsParam`].
        optional prompt_cache_options: BetaPromptCacheOptionsParam = "prompt_cache_options",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `model`: one of the values of [`BetaModelIdsResponses`].
        optional model: BetaModelIdsResponses = "model",
        /// The member `background`: true or false. The API's default: `false`. May be null.
        optional background: bool = "background",
        /// The member `max_tool_calls`: a whole number. May be null.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// The member `text`: an object, [`ResponseTextConfig`].
        optional text: BetaResponseTextConfig = "text",
        /// The member `tools`: a list.
        optional tools: BetaToolsArray = "tools",
        /// The member `tool_choice`: one of the shapes of [`ToolChoiceParam`].
        optional tool_choice: BetaToolChoiceParam = "tool_choice",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: BetaResponsePrompt = "prompt",
        /// The member `service_tier`: one of the values of [`BetaServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: BetaServiceTier = "service_tier",
        /// The member `truncation`: one of the values of [`BetaCreateResponseTruncation`]. The API's default: `"disabled"`. May be null. Deprecated by the API.
        optional truncation: BetaCreateResponseTruncation = "truncation",
        /// The member `reasoning`: an object, [`Reasoning`]. May be null.
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
        /// The member `moderation`: an object, [`ModerationParam`]. May be null.
        optional moderation: BetaModerationParam = "moderation",
        /// The member `stream_options`: an object, [`ResponseStreamOptions`]. May be null.
        optional stream_options: BetaResponseStreamOptions = "stream_options",
        /// The member `conversation`: one of the shapes of [`ConversationParam`]. May be null.
        optional conversation: BetaConversationParam = "conversation",
        /// The member `context_management`: a list of at least 1 items. May be null.
        optional context_management: Vec<BetaContextManagementParam> = "context_management",
        /// The member `max_output_tokens`: a whole number, at least 16. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// The member `multi_agent`: an object, [`BetaMultiAgentParam`]. May be null.
        optional multi_agent: BetaMultiAgentParam = "multi_agent",
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

object! {
    /// An object: the document's `BetaResponseCreatedEvent`.
    pub struct BetaResponseCreatedEvent {
        /// The member `type`: `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        required response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaCustomToolCall`.
    pub struct BetaResponseCustomToolCall {
        /// The member `type`: `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `input`: a text.
        required input: String = "input",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
    }
}

object! {
    /// An object: the document's `BetaResponseCustomToolCallInputDeltaEvent`.
    pub struct BetaResponseCustomToolCallInputDeltaEvent {
        /// The member `type`: `"response.custom_tool_call_input.delta"`.
        constant r#type: "response.custom_tool_call_input.delta" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseCustomToolCallInputDoneEvent`.
    pub struct BetaResponseCustomToolCallInputDoneEvent {
        /// The member `type`: `"response.custom_tool_call_input.done"`.
        constant r#type: "response.custom_tool_call_input.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `input`: a text.
        lenient input: String = "input",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
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
        /// The member `status`: one of the values of [`FunctionCallStatus`].
        lenient status: BetaFunctionCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `BetaCustomToolCallOutput`.
    pub struct BetaResponseCustomToolCallOutput {
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`ResponseCustomToolCallOutputOutput`].
        required output: BetaResponseCustomToolCallOutputOutput = "output",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
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
        /// The member `output`: one of the shapes of [`ResponseCustomToolCallOutputOutput`].
        required output: BetaResponseCustomToolCallOutputOutput = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        lenient status: BetaFunctionCallOutputStatusEnum = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: BetaToolCallCallerParam = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

/// A value: `output` of the document's `BetaCustomToolCallOutput`.
pub type BetaResponseCustomToolCallOutputOutput = ResponseCustomToolCallOutputOutput;

params! {
    /// What `beta.responses.delete` takes.
    pub struct BetaResponseDeleteParams {
        /// The member `betas`: a list.
        optional betas: Vec<String> = "betas",
    }
}

/// A value: the document's `BetaResponseError`.
pub type BetaResponseError = ResponseError;

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

object! {
    /// An object: the document's `BetaResponseFailedEvent`.
    pub struct BetaResponseFailedEvent {
        /// The member `type`: `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        required response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseFileSearchCallCompletedEvent`.
    pub struct BetaResponseFileSearchCallCompletedEvent {
        /// The member `type`: `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseFileSearchCallInProgressEvent`.
    pub struct BetaResponseFileSearchCallInProgressEvent {
        /// The member `type`: `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseFileSearchCallSearchingEvent`.
    pub struct BetaResponseFileSearchCallSearchingEvent {
        /// The member `type`: `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaFileSearchToolCall`.
    pub struct BetaResponseFileSearchToolCall {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `type`: `"file_search_call"`.
        constant r#type: "file_search_call" = "type",
        /// The member `status`: one of the values of [`ResponseFileSearchToolCallStatus`].
        required status: BetaResponseFileSearchToolCallStatus = "status",
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

object! {
    /// An object: the document's `BetaResponseFunctionCallArgumentsDeltaEvent`.
    pub struct BetaResponseFunctionCallArgumentsDeltaEvent {
        /// The member `type`: `"response.function_call_arguments.delta"`.
        constant r#type: "response.function_call_arguments.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseFunctionCallArgumentsDoneEvent`.
    pub struct BetaResponseFunctionCallArgumentsDoneEvent {
        /// The member `type`: `"response.function_call_arguments.done"`.
        constant r#type: "response.function_call_arguments.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: the document's `BetaFunctionShellCallOutputContentParam`.
pub type BetaResponseFunctionShellCallOutputContent = ResponseFunctionShellCallOutputContent;

object! {
    /// An object: the document's `BetaFunctionShellCall`.
    pub struct BetaResponseFunctionShellToolCall {
        /// The member `type`: `"shell_call"`. The API's default: `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `action`: an object, [`FunctionShellAction`].
        lenient action: BetaFunctionShellAction = "action",
        /// The member `status`: one of the values of [`FunctionShellCallStatus`].
        lenient status: BetaFunctionShellCallStatus = "status",
        /// The member `environment`: one of the shapes of [`ResponseFunctionShellToolCallEnvironment`]. May be null.
        optional environment: BetaResponseFunctionShellToolCallEnvironment = "environment",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
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
        /// The member `status`: one of the values of [`FunctionShellCallOutputStatusEnum`].
        lenient status: BetaFunctionShellCallOutputStatusEnum = "status",
        /// The member `output`: a list.
        lenient output: Vec<BetaFunctionShellCallOutputContent> = "output",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
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
        required call_id: String = "call_id",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `arguments`: a text.
        required arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `status`: one of the values of [`ResponseFunctionToolCallStatus`].
        optional status: BetaResponseFunctionToolCallStatus = "status",
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
        /// The member `status`: one of the values of [`FunctionCallStatus`].
        lenient status: BetaFunctionCallStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: BetaToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

object! {
    /// An object: the document's `BetaFunctionToolCallOutputResource`.
    pub struct BetaResponseFunctionToolCallOutputItem {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: one of the shapes of [`FunctionToolCallOutputOutput`].
        required output: BetaFunctionToolCallOutputOutput = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        lenient status: BetaFunctionCallOutputStatusEnum = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
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
        required id: String = "id",
        /// The member `type`: `"web_search_call"`.
        constant r#type: "web_search_call" = "type",
        /// The member `status`: one of the values of [`ResponseFunctionWebSearchStatus`].
        required status: BetaResponseFunctionWebSearchStatus = "status",
        /// The member `action`: one of the shapes of [`ResponseFunctionWebSearchAction`].
        required action: BetaResponseFunctionWebSearchAction = "action",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: `action` of the document's `BetaWebSearchToolCall`.
pub type BetaResponseFunctionWebSearchAction = ResponseFunctionWebSearchAction;

/// A value: `status` of the document's `BetaWebSearchToolCall`.
pub type BetaResponseFunctionWebSearchStatus = ResponseFunctionWebSearchStatus;

object! {
    /// An object: the document's `BetaResponseImageGenCallCompletedEvent`.
    pub struct BetaResponseImageGenCallCompletedEvent {
        /// The member `type`: `"response.image_generation_call.completed"`.
        constant r#type: "response.image_generation_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseImageGenCallGeneratingEvent`.
    pub struct BetaResponseImageGenCallGeneratingEvent {
        /// The member `type`: `"response.image_generation_call.generating"`.
        constant r#type: "response.image_generation_call.generating" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseImageGenCallInProgressEvent`.
    pub struct BetaResponseImageGenCallInProgressEvent {
        /// The member `type`: `"response.image_generation_call.in_progress"`.
        constant r#type: "response.image_generation_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseImageGenCallPartialImageEvent`.
    pub struct BetaResponseImageGenCallPartialImageEvent {
        /// The member `type`: `"response.image_generation_call.partial_image"`.
        constant r#type: "response.image_generation_call.partial_image" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `partial_image_index`: a whole number.
        lenient partial_image_index: i64 = "partial_image_index",
        /// The member `partial_image_b64`: a text.
        lenient partial_image_b64: String = "partial_image_b64",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `size`: a text.
        optional size: String = "size",
        /// The member `quality`: a text.
        optional quality: String = "quality",
        /// The member `background`: a text.
        optional background: String = "background",
        /// The member `output_format`: a text.
        optional output_format: String = "output_format",
    }
}

object! {
    /// An object: the document's `BetaResponseInProgressEvent`.
    pub struct BetaResponseInProgressEvent {
        /// The member `type`: `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        required response: Box<BetaResponse> = "response",
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

object! {
    /// An object: the document's `BetaResponseIncompleteEvent`.
    pub struct BetaResponseIncompleteEvent {
        /// The member `type`: `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        required response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: the document's `BetaInputFileContent`.
pub type BetaResponseInputFile = ResponseInputFile;

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
        /// The member `role`: one of the values of [`InputMessageRole`].
        lenient role: BetaInputMessageRole = "role",
        /// The member `content`: a list.
        lenient content: BetaResponseInputMessageContentList = "content",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `status`: one of the values of [`InputMessageStatus`].
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
        /// The member `text`: an object, [`ResponseTextConfig`]. May be null.
        optional text: BetaResponseTextConfig = "text",
        /// The member `reasoning`: an object, [`Reasoning`]. May be null.
        optional reasoning: BetaReasoning = "reasoning",
        /// The member `truncation`: one of the values of [`TruncationEnum`]. Deprecated by the API.
        optional truncation: BetaTruncationEnum = "truncation",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `personality`: one of the values of [`PersonalityEnum`].
        optional personality: BetaPersonalityEnum = "personality",
        /// The member `conversation`: one of the shapes of [`ConversationParam`]. May be null.
        optional conversation: BetaConversationParam = "conversation",
        /// The member `tool_choice`: one of the shapes of [`ToolChoiceParam`]. May be null.
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
        choose "message" {
            BetaResponseInputMessageItem(BetaResponseInputMessageItem) if Is("role", &["user", "system", "developer"]),
            BetaResponseOutputMessage(BetaResponseOutputMessage) if Is("role", &["assistant"]),
        }
    }
}

/// A value: the document's `BetaResponseLogProb`.
pub type BetaResponseLogProb = ResponseLogProb;

object! {
    /// An object: the document's `BetaResponseMCPCallArgumentsDeltaEvent`.
    pub struct BetaResponseMcpCallArgumentsDeltaEvent {
        /// The member `type`: `"response.mcp_call_arguments.delta"`.
        constant r#type: "response.mcp_call_arguments.delta" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPCallArgumentsDoneEvent`.
    pub struct BetaResponseMcpCallArgumentsDoneEvent {
        /// The member `type`: `"response.mcp_call_arguments.done"`.
        constant r#type: "response.mcp_call_arguments.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPCallCompletedEvent`.
    pub struct BetaResponseMcpCallCompletedEvent {
        /// The member `type`: `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPCallFailedEvent`.
    pub struct BetaResponseMcpCallFailedEvent {
        /// The member `type`: `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPCallInProgressEvent`.
    pub struct BetaResponseMcpCallInProgressEvent {
        /// The member `type`: `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPListToolsCompletedEvent`.
    pub struct BetaResponseMcpListToolsCompletedEvent {
        /// The member `type`: `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPListToolsFailedEvent`.
    pub struct BetaResponseMcpListToolsFailedEvent {
        /// The member `type`: `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseMCPListToolsInProgressEvent`.
    pub struct BetaResponseMcpListToolsInProgressEvent {
        /// The member `type`: `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

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

object! {
    /// An object: the document's `BetaResponseOutputItemAddedEvent`.
    pub struct BetaResponseOutputItemAddedEvent {
        /// The member `type`: `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`BetaResponseOutputItem`].
        required item: Box<BetaResponseOutputItem> = "item",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseOutputItemDoneEvent`.
    pub struct BetaResponseOutputItemDoneEvent {
        /// The member `type`: `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`BetaResponseOutputItem`].
        required item: Box<BetaResponseOutputItem> = "item",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaOutputMessage`.
    pub struct BetaResponseOutputMessage {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `content`: a list.
        lenient content: Vec<BetaOutputMessageContent> = "content",
        /// The member `status`: one of the values of [`ResponseOutputMessageStatus`].
        required status: BetaResponseOutputMessageStatus = "status",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `phase`: one of the values of [`MessagePhase`]. May be null.
        optional phase: BetaMessagePhase = "phase",
    }
}

/// A value: `status` of the document's `BetaOutputMessage`.
pub type BetaResponseOutputMessageStatus = ResponseOutputMessageStatus;

/// A value: the document's `BetaRefusalContent`.
pub type BetaResponseOutputRefusal = ResponseOutputRefusal;

/// A value: the document's `BetaOutputTextContent`.
pub type BetaResponseOutputText = ResponseOutputText;

object! {
    /// An object: the document's `BetaResponseOutputTextAnnotationAddedEvent`.
    pub struct BetaResponseOutputTextAnnotationAddedEvent {
        /// The member `type`: `"response.output_text.annotation.added"`.
        constant r#type: "response.output_text.annotation.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `annotation_index`: a whole number.
        lenient annotation_index: i64 = "annotation_index",
        /// The member `annotation`: one of the shapes of [`Annotation`]. May be null.
        optional annotation: BetaAnnotation = "annotation",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: the document's `BetaPrompt`.
pub type BetaResponsePrompt = ResponsePrompt;

object! {
    /// An object: the document's `BetaResponseQueuedEvent`.
    pub struct BetaResponseQueuedEvent {
        /// The member `type`: `"response.queued"`.
        constant r#type: "response.queued" = "type",
        /// The member `response`: an object, [`BetaResponse`].
        required response: Box<BetaResponse> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaReasoningItem`.
    pub struct BetaResponseReasoningItem {
        /// The member `id`: a text.
        required id: String = "id",
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
        /// The member `status`: one of the values of [`ResponseReasoningItemStatus`].
        optional status: BetaResponseReasoningItemStatus = "status",
    }
}

/// A value: `status` of the document's `BetaReasoningItem`.
pub type BetaResponseReasoningItemStatus = ResponseReasoningItemStatus;

object! {
    /// An object: the document's `BetaResponseReasoningSummaryPartAddedEvent`.
    pub struct BetaResponseReasoningSummaryPartAddedEvent {
        /// The member `type`: `"response.reasoning_summary_part.added"`.
        constant r#type: "response.reasoning_summary_part.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `part`: an object, [`ResponseReasoningSummaryPartAddedEventPart`].
        lenient part: BetaResponseReasoningSummaryPartAddedEventPart = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: `part` of the document's `BetaResponseReasoningSummaryPartAddedEvent`.
pub type BetaResponseReasoningSummaryPartAddedEventPart = ResponseReasoningSummaryPartAddedEventPart;

object! {
    /// An object: the document's `BetaResponseReasoningSummaryPartDoneEvent`.
    pub struct BetaResponseReasoningSummaryPartDoneEvent {
        /// The member `type`: `"response.reasoning_summary_part.done"`.
        constant r#type: "response.reasoning_summary_part.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `part`: an object, [`ResponseReasoningSummaryPartDoneEventPart`].
        lenient part: BetaResponseReasoningSummaryPartDoneEventPart = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `status`: `"incomplete"`.
        optional status: String = "status",
    }
}

/// A value: `part` of the document's `BetaResponseReasoningSummaryPartDoneEvent`.
pub type BetaResponseReasoningSummaryPartDoneEventPart = ResponseReasoningSummaryPartDoneEventPart;

object! {
    /// An object: the document's `BetaResponseReasoningSummaryTextDeltaEvent`.
    pub struct BetaResponseReasoningSummaryTextDeltaEvent {
        /// The member `type`: `"response.reasoning_summary_text.delta"`.
        constant r#type: "response.reasoning_summary_text.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseReasoningSummaryTextDoneEvent`.
    pub struct BetaResponseReasoningSummaryTextDoneEvent {
        /// The member `type`: `"response.reasoning_summary_text.done"`.
        constant r#type: "response.reasoning_summary_text.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseReasoningTextDeltaEvent`.
    pub struct BetaResponseReasoningTextDeltaEvent {
        /// The member `type`: `"response.reasoning_text.delta"`.
        constant r#type: "response.reasoning_text.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseReasoningTextDoneEvent`.
    pub struct BetaResponseReasoningTextDoneEvent {
        /// The member `type`: `"response.reasoning_text.done"`.
        constant r#type: "response.reasoning_text.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseRefusalDeltaEvent`.
    pub struct BetaResponseRefusalDeltaEvent {
        /// The member `type`: `"response.refusal.delta"`.
        constant r#type: "response.refusal.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseRefusalDoneEvent`.
    pub struct BetaResponseRefusalDoneEvent {
        /// The member `type`: `"response.refusal.done"`.
        constant r#type: "response.refusal.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `refusal`: a text.
        lenient refusal: String = "refusal",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
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

object! {
    /// An object: the document's `BetaResponseShellCallCommandAddedStreamingEvent`.
    pub struct BetaResponseShellCallCommandAddedEvent {
        /// The member `type`: `"response.shell_call_command.added"`. The API's default: `"response.shell_call_command.added"`.
        constant r#type: "response.shell_call_command.added" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `command`: a text.
        lenient command: String = "command",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseShellCallCommandDeltaStreamingEvent`.
    pub struct BetaResponseShellCallCommandDeltaEvent {
        /// The member `type`: `"response.shell_call_command.delta"`. The API's default: `"response.shell_call_command.delta"`.
        constant r#type: "response.shell_call_command.delta" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `BetaResponseShellCallCommandDoneStreamingEvent`.
    pub struct BetaResponseShellCallCommandDoneEvent {
        /// The member `type`: `"response.shell_call_command.done"`. The API's default: `"response.shell_call_command.done"`.
        constant r#type: "response.shell_call_command.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `command`: a text.
        lenient command: String = "command",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseShellCallOutputContentDeltaStreamingEvent`.
    pub struct BetaResponseShellCallOutputContentDeltaEvent {
        /// The member `type`: `"response.shell_call_output_content.delta"`. The API's default: `"response.shell_call_output_content.delta"`.
        constant r#type: "response.shell_call_output_content.delta" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `delta`: an object, [`ShellCallOutputDelta`].
        lenient delta: BetaShellCallOutputDelta = "delta",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseShellCallOutputContentDoneStreamingEvent`.
    pub struct BetaResponseShellCallOutputContentDoneEvent {
        /// The member `type`: `"response.shell_call_output_content.done"`. The API's default: `"response.shell_call_output_content.done"`.
        constant r#type: "response.shell_call_output_content.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `command_index`: a whole number.
        lenient command_index: i64 = "command_index",
        /// The member `output`: a list.
        lenient output: Vec<BetaFunctionShellCallOutputContent> = "output",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
    }
}

/// A value: `status` of the document's `BetaResponse`.
pub type BetaResponseStatus = ResponseStatus;

tagged_union! {
    /// One of several objects: the document's `BetaResponseStreamEvent`.
    pub enum BetaResponseStreamEvent by "type" {
        "response.audio.delta" => ResponseAudioDelta(BetaResponseAudioDeltaEvent),
        "response.audio.done" => ResponseAudioDone(BetaResponseAudioDoneEvent),
        "response.audio.transcript.delta" => ResponseAudioTranscriptDelta(BetaResponseAudioTranscriptDeltaEvent),
        "response.audio.transcript.done" => ResponseAudioTranscriptDone(BetaResponseAudioTranscriptDoneEvent),
        "response.code_interpreter_call_code.delta" => ResponseCodeInterpreterCallCodeDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent),
        "response.code_interpreter_call_code.done" => ResponseCodeInterpreterCallCodeDone(BetaResponseCodeInterpreterCallCodeDoneEvent),
        "response.code_interpreter_call.completed" => ResponseCodeInterpreterCallCompleted(BetaResponseCodeInterpreterCallCompletedEvent),
        "response.code_interpreter_call.in_progress" => ResponseCodeInterpreterCallInProgress(BetaResponseCodeInterpreterCallInProgressEvent),
        "response.code_interpreter_call.interpreting" => ResponseCodeInterpreterCallInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent),
        "response.completed" => ResponseCompleted(BetaResponseCompletedEvent),
        "response.content_part.added" => ResponseContentPartAdded(BetaResponseContentPartAddedEvent),
        "response.content_part.done" => ResponseContentPartDone(BetaResponseContentPartDoneEvent),
        "response.created" => ResponseCreated(BetaResponseCreatedEvent),
        "error" => Error(BetaResponseErrorEvent),
        "response.file_search_call.completed" => ResponseFileSearchCallCompleted(BetaResponseFileSearchCallCompletedEvent),
        "response.file_search_call.in_progress" => ResponseFileSearchCallInProgress(BetaResponseFileSearchCallInProgressEvent),
        "response.file_search_call.searching" => ResponseFileSearchCallSearching(BetaResponseFileSearchCallSearchingEvent),
        "response.function_call_arguments.delta" => ResponseFunctionCallArgumentsDelta(BetaResponseFunctionCallArgumentsDeltaEvent),
        "response.function_call_arguments.done" => ResponseFunctionCallArgumentsDone(BetaResponseFunctionCallArgumentsDoneEvent),
        "response.shell_call_command.added" => ResponseShellCallCommandAdded(BetaResponseShellCallCommandAddedEvent),
        "response.shell_call_command.delta" => ResponseShellCallCommandDelta(BetaResponseShellCallCommandDeltaEvent),
        "response.shell_call_command.done" => ResponseShellCallCommandDone(BetaResponseShellCallCommandDoneEvent),
        "response.shell_call_output_content.delta" => ResponseShellCallOutputContentDelta(BetaResponseShellCallOutputContentDeltaEvent),
        "response.shell_call_output_content.done" => ResponseShellCallOutputContentDone(BetaResponseShellCallOutputContentDoneEvent),
        "response.in_progress" => ResponseInProgress(BetaResponseInProgressEvent),
        "response.failed" => ResponseFailed(BetaResponseFailedEvent),
        "response.incomplete" => ResponseIncomplete(BetaResponseIncompleteEvent),
        "response.output_item.added" => ResponseOutputItemAdded(BetaResponseOutputItemAddedEvent),
        "response.output_item.done" => ResponseOutputItemDone(BetaResponseOutputItemDoneEvent),
        "response.reasoning_summary_part.added" => ResponseReasoningSummaryPartAdded(BetaResponseReasoningSummaryPartAddedEvent),
        "response.reasoning_summary_part.done" => ResponseReasoningSummaryPartDone(BetaResponseReasoningSummaryPartDoneEvent),
        "response.reasoning_summary_text.delta" => ResponseReasoningSummaryTextDelta(BetaResponseReasoningSummaryTextDeltaEvent),
        "response.reasoning_summary_text.done" => ResponseReasoningSummaryTextDone(BetaResponseReasoningSummaryTextDoneEvent),
        "response.reasoning_text.delta" => ResponseReasoningTextDelta(BetaResponseReasoningTextDeltaEvent),
        "response.reasoning_text.done" => ResponseReasoningTextDone(BetaResponseReasoningTextDoneEvent),
        "response.refusal.delta" => ResponseRefusalDelta(BetaResponseRefusalDeltaEvent),
        "response.refusal.done" => ResponseRefusalDone(BetaResponseRefusalDoneEvent),
        "response.output_text.delta" => ResponseOutputTextDelta(BetaResponseTextDeltaEvent),
        "response.output_text.done" => ResponseOutputTextDone(BetaResponseTextDoneEvent),
        "response.web_search_call.completed" => ResponseWebSearchCallCompleted(BetaResponseWebSearchCallCompletedEvent),
        "response.web_search_call.in_progress" => ResponseWebSearchCallInProgress(BetaResponseWebSearchCallInProgressEvent),
        "response.web_search_call.searching" => ResponseWebSearchCallSearching(BetaResponseWebSearchCallSearchingEvent),
        "response.image_generation_call.completed" => ResponseImageGenerationCallCompleted(BetaResponseImageGenCallCompletedEvent),
        "response.image_generation_call.generating" => ResponseImageGenerationCallGenerating(BetaResponseImageGenCallGeneratingEvent),
        "response.image_generation_call.in_progress" => ResponseImageGenerationCallInProgress(BetaResponseImageGenCallInProgressEvent),
        "response.image_generation_call.partial_image" => ResponseImageGenerationCallPartialImage(BetaResponseImageGenCallPartialImageEvent),
        "response.mcp_call_arguments.delta" => ResponseMcpCallArgumentsDelta(BetaResponseMcpCallArgumentsDeltaEvent),
        "response.mcp_call_arguments.done" => ResponseMcpCallArgumentsDone(BetaResponseMcpCallArgumentsDoneEvent),
        "response.mcp_call.completed" => ResponseMcpCallCompleted(BetaResponseMcpCallCompletedEvent),
        "response.mcp_call.failed" => ResponseMcpCallFailed(BetaResponseMcpCallFailedEvent),
        "response.mcp_call.in_progress" => ResponseMcpCallInProgress(BetaResponseMcpCallInProgressEvent),
        "response.mcp_list_tools.completed" => ResponseMcpListToolsCompleted(BetaResponseMcpListToolsCompletedEvent),
        "response.mcp_list_tools.failed" => ResponseMcpListToolsFailed(BetaResponseMcpListToolsFailedEvent),
        "response.mcp_list_tools.in_progress" => ResponseMcpListToolsInProgress(BetaResponseMcpListToolsInProgressEvent),
        "response.output_text.annotation.added" => ResponseOutputTextAnnotationAdded(BetaResponseOutputTextAnnotationAddedEvent),
        "response.queued" => ResponseQueued(BetaResponseQueuedEvent),
        "response.custom_tool_call_input.delta" => ResponseCustomToolCallInputDelta(BetaResponseCustomToolCallInputDeltaEvent),
        "response.custom_tool_call_input.done" => ResponseCustomToolCallInputDone(BetaResponseCustomToolCallInputDoneEvent),
    }
}

/// A value: the document's `BetaResponseStreamOptions`.
pub type BetaResponseStreamOptions = ResponseStreamOptions;

/// A value: the document's `BetaResponseTextParam`.
pub type BetaResponseTextConfig = ResponseTextConfig;

object! {
    /// An object: the document's `BetaResponseTextDeltaEvent`.
    pub struct BetaResponseTextDeltaEvent {
        /// The member `type`: `"response.output_text.delta"`.
        constant r#type: "response.output_text.delta" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `logprobs`: a list.
        lenient logprobs: Vec<BetaResponseLogProb> = "logprobs",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseTextDoneEvent`.
    pub struct BetaResponseTextDoneEvent {
        /// The member `type`: `"response.output_text.done"`.
        constant r#type: "response.output_text.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `logprobs`: a list.
        lenient logprobs: Vec<BetaResponseLogProb> = "logprobs",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaToolSearchCall`.
    pub struct BetaResponseToolSearchCall {
        /// The member `type`: `"tool_search_call"`. The API's default: `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        lenient execution: BetaToolSearchExecutionType = "execution",
        /// The member `arguments`: any JSON.
        lenient arguments: serde_json::Value = "arguments",
        /// The member `status`: one of the values of [`FunctionCallStatus`].
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
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        lenient execution: BetaToolSearchExecutionType = "execution",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaTool> = "tools",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        lenient status: BetaFunctionCallOutputStatusEnum = "status",
        /// The member `agent`: an object, [`BetaAgentTag`].
        optional agent: BetaAgentTag = "agent",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `BetaToolSearchOutputItemParam`.
    pub struct BetaResponseToolSearchOutputItemParam {
        /// The member `type`: `"tool_search_output"`. The API's default: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaTool> = "tools",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        optional execution: BetaToolSearchExecutionType = "execution",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

/// A value: `truncation` of the document's `BetaResponse`.
pub type BetaResponseTruncation = ResponseTruncation;

/// A value: the document's `BetaResponseUsage`.
pub type BetaResponseUsage = ResponseUsage;

object! {
    /// An object: the document's `BetaResponseWebSearchCallCompletedEvent`.
    pub struct BetaResponseWebSearchCallCompletedEvent {
        /// The member `type`: `"response.web_search_call.completed"`.
        constant r#type: "response.web_search_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseWebSearchCallInProgressEvent`.
    pub struct BetaResponseWebSearchCallInProgressEvent {
        /// The member `type`: `"response.web_search_call.in_progress"`.
        constant r#type: "response.web_search_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

object! {
    /// An object: the document's `BetaResponseWebSearchCallSearchingEvent`.
    pub struct BetaResponseWebSearchCallSearchingEvent {
        /// The member `type`: `"response.web_search_call.searching"`.
        constant r#type: "response.web_search_call.searching" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

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

/// A value: the document's `BetaServiceTierEnum`.
pub type BetaServiceTierEnum = ServiceTierEnum;

/// A value: the document's `BetaShellCallOutputDelta`.
pub type BetaShellCallOutputDelta = ShellCallOutputDelta;

/// A value: the document's `BetaSummaryTextContent`.
pub type BetaSummaryTextContent = SummaryTextContent;

/// A value: the document's `BetaTextContent`.
pub type BetaTextContent = TextContent;

tagged_union! {
    /// One of several objects: `text.annotations[]` of the document's `MessageContentTextObject`.
    pub enum BetaThreadAnnotation by "type" {
        "file_citation" => FileCitation(FileCitationAnnotation),
        "file_path" => FilePath(FilePathAnnotation),
    }
}

params! {
    /// What `beta.threads.create_and_run` takes.
    pub struct BetaThreadCreateAndRunParams {
        /// The member `assistant_id`: a text.
        required assistant_id: String = "assistant_id",
        /// The member `thread`: an object, [`CreateThreadRequest`].
        optional thread: CreateThreadRequest = "thread",
        /// The member `model`: one of the values of [`BetaThreadCreateAndRunParamsModel`]. May be null.
        optional model: BetaThreadCreateAndRunParamsModel = "model",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `tools`: a list of at most 20 items. May be null.
        optional tools: Vec<AssistantTool> = "tools",
        /// The member `tool_resources`: an object, [`BetaThreadCreateAndRunParamsToolResources`]. May be null.
        optional tool_resources: BetaThreadCreateAndRunParamsToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `max_prompt_tokens`: a whole number, at least 256. May be null.
        optional max_prompt_tokens: i64 = "max_prompt_tokens",
        /// The member `max_completion_tokens`: a whole number, at least 256. May be null.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// The member `truncation_strategy`: an object, [`TruncationObject`]. May be null.
        optional truncation_strategy: TruncationObject = "truncation_strategy",
        /// The member `tool_choice`: one of the shapes of [`AssistantToolChoiceOption`]. May be null.
        optional tool_choice: AssistantToolChoiceOption = "tool_choice",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`.
        optional parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        optional response_format: AssistantResponseFormatOption = "response_format",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `CreateThreadAndRunRequest`.
    ///
    /// The document allows any other string too.
    pub enum BetaThreadCreateAndRunParamsModel {
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

params! {
    /// An object: `tool_resources` of the document's `CreateThreadAndRunRequest`.
    pub struct BetaThreadCreateAndRunParamsToolResources {
        /// The member `code_interpreter`: an object, [`BetaThreadCreateAndRunParamsToolResourcesCodeInterpreter`].
        optional code_interpreter: BetaThreadCreateAndRunParamsToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`BetaThreadCreateAndRunParamsToolResourcesFileSearch`].
        optional file_search: BetaThreadCreateAndRunParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    /// An object: `tool_resources.code_interpreter` of the document's `CreateThreadAndRunRequest`.
    pub struct BetaThreadCreateAndRunParamsToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    /// An object: `tool_resources.file_search` of the document's `CreateThreadAndRunRequest`.
    pub struct BetaThreadCreateAndRunParamsToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

/// What `beta.threads.create` takes.
pub type BetaThreadCreateParams = CreateThreadRequest;

/// What `beta.threads.messages.create` takes.
pub type BetaThreadMessageCreateParams = CreateMessageRequest;

params! {
    /// What `beta.threads.messages.list` takes.
    pub struct BetaThreadMessageListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
        /// The member `run_id`: a text.
        optional run_id: String = "run_id",
    }
}

params! {
    /// What `beta.threads.messages.update` takes.
    pub struct BetaThreadMessageUpdateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`.
    pub struct BetaThreadRunCodeInterpreterOutputImage {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"image"`.
        constant r#type: "image" = "type",
        /// The member `image`: an object, [`BetaThreadRunCodeInterpreterOutputImageImage`].
        optional image: BetaThreadRunCodeInterpreterOutputImageImage = "image",
    }
}

object! {
    /// An object: `image` of the document's `RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`.
    pub struct BetaThreadRunCodeInterpreterOutputImageImage {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
    }
}

params! {
    /// What `beta.threads.runs.create` takes.
    pub struct BetaThreadRunCreateParams {
        /// The member `assistant_id`: a text.
        required assistant_id: String = "assistant_id",
        /// The member `model`: one of the values of [`AssistantSupportedModels`]. May be null.
        optional model: AssistantSupportedModels = "model",
        /// The member `reasoning_effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `additional_instructions`: a text. May be null.
        optional additional_instructions: String = "additional_instructions",
        /// The member `additional_messages`: a list. May be null.
        optional additional_messages: Vec<CreateMessageRequest> = "additional_messages",
        /// The member `tools`: a list of at most 20 items. May be null.
        optional tools: Vec<AssistantTool> = "tools",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `max_prompt_tokens`: a whole number, at least 256. May be null.
        optional max_prompt_tokens: i64 = "max_prompt_tokens",
        /// The member `max_completion_tokens`: a whole number, at least 256. May be null.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// The member `truncation_strategy`: an object, [`TruncationObject`]. May be null.
        optional truncation_strategy: TruncationObject = "truncation_strategy",
        /// The member `tool_choice`: one of the shapes of [`AssistantToolChoiceOption`]. May be null.
        optional tool_choice: AssistantToolChoiceOption = "tool_choice",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`.
        optional parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        optional response_format: AssistantResponseFormatOption = "response_format",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

params! {
    /// What `beta.threads.runs.list` takes.
    pub struct BetaThreadRunListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

params! {
    /// What `beta.threads.runs.steps.list` takes.
    pub struct BetaThreadRunStepListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

params! {
    /// What `beta.threads.runs.steps.retrieve` takes.
    pub struct BetaThreadRunStepRetrieveParams {
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

params! {
    /// What `beta.threads.runs.submit_tool_outputs` takes.
    pub struct BetaThreadRunSubmitToolOutputsParams {
        /// The member `tool_outputs`: a list.
        required tool_outputs: Vec<BetaThreadRunSubmitToolOutputsParamsToolOutput> = "tool_outputs",
    }
}

params! {
    /// An object: `tool_outputs[]` of the document's `SubmitToolOutputsRunRequest`.
    pub struct BetaThreadRunSubmitToolOutputsParamsToolOutput {
        /// The member `tool_call_id`: a text.
        optional tool_call_id: String = "tool_call_id",
        /// The member `output`: a text.
        optional output: String = "output",
    }
}

params! {
    /// What `beta.threads.runs.update` takes.
    pub struct BetaThreadRunUpdateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
    }
}

params! {
    /// What `beta.threads.update` takes.
    pub struct BetaThreadUpdateParams {
        /// The member `tool_resources`: an object, [`BetaThreadUpdateParamsToolResources`]. May be null.
        nullable tool_resources: BetaThreadUpdateParamsToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
    }
}

params! {
    /// An object: `tool_resources` of the document's `ModifyThreadRequest`.
    pub struct BetaThreadUpdateParamsToolResources {
        /// The member `code_interpreter`: an object, [`BetaThreadUpdateParamsToolResourcesCodeInterpreter`].
        optional code_interpreter: BetaThreadUpdateParamsToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`BetaThreadUpdateParamsToolResourcesFileSearch`].
        optional file_search: BetaThreadUpdateParamsToolResourcesFileSearch = "file_search",
    }
}

params! {
    /// An object: `tool_resources.code_interpreter` of the document's `ModifyThreadRequest`.
    pub struct BetaThreadUpdateParamsToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    /// An object: `tool_resources.file_search` of the document's `ModifyThreadRequest`.
    pub struct BetaThreadUpdateParamsToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

tagged_union! {
    /// One of several objects: the document's `BetaTool`.
    pub enum BetaTool by "type" {
        "function" => Function(BetaFunctionTool),
        "file_search" => FileSearch(BetaFileSearchTool),
        "computer" => Computer(BetaComputerTool),
        "computer_use_preview" => ComputerUsePreview(BetaComputerUsePreviewTool),
        "web_search" | "web_search_2025_08_26" => BetaWebSearchTool(BetaWebSearchTool),
        "mcp" => Mcp(BetaMcpTool),
        "code_interpreter" => CodeInterpreter(BetaCodeInterpreterTool),
        "programmatic_tool_calling" => ProgrammaticToolCalling(BetaProgrammaticToolCallingParam),
        "image_generation" => ImageGeneration(BetaImageGenTool),
        "local_shell" => LocalShell(BetaLocalShellToolParam),
        "shell" => Shell(BetaFunctionShellTool),
        "custom" => Custom(BetaCustomTool),
        "namespace" => Namespace(BetaNamespaceTool),
        "tool_search" => ToolSearch(BetaToolSearchTool),
        "web_search_preview" | "web_search_preview_2025_03_11" => BetaWebSearchPreviewTool(BetaWebSearchPreviewTool),
        "apply_patch" => ApplyPatch(BetaApplyPatchTool),
    }
}

/// A value: the document's `BetaToolCallCaller`.
pub type BetaToolCallCaller = ToolCallCaller;

/// A value: the document's `BetaToolCallCallerParam`.
pub type BetaToolCallCallerParam = ToolCallCallerParam;

/// A value: the document's `BetaToolChoiceParam`.
pub type BetaToolChoiceParam = ToolChoiceParam;

params! {
    /// An object: the document's `BetaToolSearchCallItemParam`.
    pub struct BetaToolSearchCallItemParam {
        /// The member `type`: `"tool_search_call"`. The API's default: `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        /// The member `arguments`: any JSON object.
        required arguments: BetaEmptyModelParam = "arguments",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        optional execution: BetaToolSearchExecutionType = "execution",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: BetaFunctionCallItemStatus = "status",
    }
}

/// A value: the document's `BetaToolSearchExecutionType`.
pub type BetaToolSearchExecutionType = ToolSearchExecutionType;

/// A value: the document's `BetaToolSearchToolParam`.
pub type BetaToolSearchTool = ToolSearchTool;

/// A value: the document's `BetaToolsArray`.
pub type BetaToolsArray = Vec<BetaTool>;

/// A value: the document's `BetaTruncationEnum`.
pub type BetaTruncationEnum = TruncationEnum;

params! {
    /// An object: the document's `BetaUrlCitationParam`.
    pub struct BetaUrlCitationParam {
        /// The member `type`: `"url_citation"`. The API's default: `"url_citation"`.
        constant r#type: "url_citation" = "type",
        /// The member `start_index`: a whole number, at least 0.
        required start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        required end_index: i64 = "end_index",
        /// The member `url`: an address (URI).
        required url: String = "url",
        /// The member `title`: a text.
        required title: String = "title",
    }
}

/// A value: the document's `BetaWebSearchPreviewTool`.
pub type BetaWebSearchPreviewTool = WebSearchPreviewTool;

/// A value: the document's `BetaWebSearchTool`.
pub type BetaWebSearchTool = WebSearchTool;

object! {
    /// An object: the document's `Attachment`.
    pub struct ChatKitAttachment {
        /// The member `type`: one of the values of [`AttachmentType`].
        lenient r#type: AttachmentType = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `mime_type`: a text.
        lenient mime_type: String = "mime_type",
        /// The member `preview_url`: an address (URI). May be null.
        optional preview_url: String = "preview_url",
    }
}

object! {
    /// An object: the document's `ResponseOutputText`.
    pub struct ChatKitResponseOutputText {
        /// The member `type`: `"output_text"`. The API's default: `"output_text"`.
        constant r#type: "output_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `annotations`: a list.
        lenient annotations: Vec<ChatKitResponseOutputTextAnnotation> = "annotations",
    }
}

tagged_union! {
    /// One of several objects: `annotations[]` of the document's `ResponseOutputText`.
    pub enum ChatKitResponseOutputTextAnnotation by "type" {
        "file" => File(FileAnnotation),
        "url" => Url(UrlAnnotation),
    }
}

object! {
    /// What `beta.chatkit.threads.list`, `beta.chatkit.threads.retrieve` gives: an object: the document's `ThreadResource`.
    pub struct ChatKitThread {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"chatkit.thread"`. The API's default: `"chatkit.thread"`.
        constant object: "chatkit.thread" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `title`: a text. May be null.
        optional title: String = "title",
        /// The member `status`: one of the shapes of [`ChatKitThreadStatus`].
        required status: ChatKitThreadStatus = "status",
        /// The member `user`: a text.
        lenient user: String = "user",
    }
}

object! {
    /// An object: the document's `AssistantMessageItem`.
    pub struct ChatKitThreadAssistantMessageItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread_item"`. The API's default: `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `type`: `"chatkit.assistant_message"`. The API's default: `"chatkit.assistant_message"`.
        constant r#type: "chatkit.assistant_message" = "type",
        /// The member `content`: a list.
        lenient content: Vec<ChatKitResponseOutputText> = "content",
    }
}

tagged_union! {
    /// One of several objects: `status` of the document's `ThreadResource`.
    pub enum ChatKitThreadStatus by "type" {
        "active" => Active(ActiveStatus),
        "locked" => Locked(LockedStatus),
        "closed" => Closed(ClosedStatus),
    }
}

object! {
    /// An object: the document's `UserMessageItem`.
    pub struct ChatKitThreadUserMessageItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread_item"`. The API's default: `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `type`: `"chatkit.user_message"`. The API's default: `"chatkit.user_message"`.
        constant r#type: "chatkit.user_message" = "type",
        /// The member `content`: a list.
        lenient content: Vec<ChatKitThreadUserMessageItemContent> = "content",
        /// The member `attachments`: a list.
        lenient attachments: Vec<ChatKitAttachment> = "attachments",
        /// The member `inference_options`: an object, [`InferenceOptions`]. May be null.
        optional inference_options: InferenceOptions = "inference_options",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `UserMessageItem`.
    pub enum ChatKitThreadUserMessageItemContent by "type" {
        "input_text" => InputText(UserMessageInputText),
        "quoted_text" => QuotedText(UserMessageQuotedText),
    }
}

object! {
    /// An object: the document's `WidgetMessageItem`.
    pub struct ChatKitWidgetItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread_item"`. The API's default: `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `type`: `"chatkit.widget"`. The API's default: `"chatkit.widget"`.
        constant r#type: "chatkit.widget" = "type",
        /// The member `widget`: a text.
        lenient widget: String = "widget",
    }
}

object! {
    /// An object: the document's `ChatkitWorkflow`.
    pub struct ChatKitWorkflow {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `version`: a text. May be null.
        optional version: String = "version",
        /// The member `state_variables`: an object of one's own names. May be null.
        optional state_variables: BTreeMap<String, ChatKitWorkflowStateVariablesValue> = "state_variables",
        /// The member `tracing`: an object, [`ChatkitWorkflowTracing`].
        lenient tracing: ChatkitWorkflowTracing = "tracing",
    }
}

kind_union! {
    /// One of several shapes: `state_variables{}` of the document's `ChatkitWorkflow`.
    pub enum ChatKitWorkflowStateVariablesValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

object! {
    /// What `beta.chatkit.sessions.cancel`, `beta.chatkit.sessions.create` gives: an object: the document's `ChatSessionResource`.
    pub struct ChatSession {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"chatkit.session"`. The API's default: `"chatkit.session"`.
        constant object: "chatkit.session" = "object",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// The member `client_secret`: a text.
        lenient client_secret: String = "client_secret",
        /// The member `workflow`: an object, [`ChatKitWorkflow`].
        lenient workflow: ChatKitWorkflow = "workflow",
        /// The member `user`: a text.
        lenient user: String = "user",
        /// The member `rate_limits`: an object, [`ChatSessionRateLimits`].
        lenient rate_limits: ChatSessionRateLimits = "rate_limits",
        /// The member `max_requests_per_1_minute`: a whole number.
        lenient max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        /// The member `status`: one of the values of [`ChatSessionStatus`].
        lenient status: ChatSessionStatus = "status",
        /// The member `chatkit_configuration`: an object, [`ChatSessionChatKitConfiguration`].
        lenient chatkit_configuration: ChatSessionChatKitConfiguration = "chatkit_configuration",
    }
}

object! {
    /// An object: the document's `ChatSessionAutomaticThreadTitling`.
    pub struct ChatSessionAutomaticThreadTitling {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
    }
}

object! {
    /// An object: the document's `ChatSessionChatkitConfiguration`.
    pub struct ChatSessionChatKitConfiguration {
        /// The member `automatic_thread_titling`: an object, [`ChatSessionAutomaticThreadTitling`].
        lenient automatic_thread_titling: ChatSessionAutomaticThreadTitling = "automatic_thread_titling",
        /// The member `file_upload`: an object, [`ChatSessionFileUpload`].
        lenient file_upload: ChatSessionFileUpload = "file_upload",
        /// The member `history`: an object, [`ChatSessionHistory`].
        lenient history: ChatSessionHistory = "history",
    }
}

params! {
    /// An object: the document's `ChatkitConfigurationParam`.
    pub struct ChatSessionChatKitConfigurationParam {
        /// The member `automatic_thread_titling`: an object, [`AutomaticThreadTitlingParam`].
        optional automatic_thread_titling: AutomaticThreadTitlingParam = "automatic_thread_titling",
        /// The member `file_upload`: an object, [`FileUploadParam`].
        optional file_upload: FileUploadParam = "file_upload",
        /// The member `history`: an object, [`HistoryParam`].
        optional history: HistoryParam = "history",
    }
}

params! {
    /// An object: the document's `ExpiresAfterParam`.
    pub struct ChatSessionExpiresAfterParam {
        /// The member `anchor`: `"created_at"`. The API's default: `"created_at"`.
        constant anchor: "created_at" = "anchor",
        /// The member `seconds`: a whole number, 1 to 600.
        required seconds: i64 = "seconds",
    }
}

object! {
    /// An object: the document's `ChatSessionFileUpload`.
    pub struct ChatSessionFileUpload {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
        /// The member `max_file_size`: a whole number. May be null.
        optional max_file_size: i64 = "max_file_size",
        /// The member `max_files`: a whole number. May be null.
        optional max_files: i64 = "max_files",
    }
}

object! {
    /// An object: the document's `ChatSessionHistory`.
    pub struct ChatSessionHistory {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
        /// The member `recent_threads`: a whole number. May be null.
        optional recent_threads: i64 = "recent_threads",
    }
}

object! {
    /// An object: the document's `ChatSessionRateLimits`.
    pub struct ChatSessionRateLimits {
        /// The member `max_requests_per_1_minute`: a whole number.
        lenient max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
    }
}

params! {
    /// An object: the document's `RateLimitsParam`.
    pub struct ChatSessionRateLimitsParam {
        /// The member `max_requests_per_1_minute`: a whole number, at least 1.
        optional max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
    }
}

open_enum! {
    /// A string with known values: the document's `ChatSessionStatus`.
    pub enum ChatSessionStatus {
        Active = "active",
        Expired = "expired",
        Cancelled = "cancelled",
    }
}

params! {
    /// An object: the document's `WorkflowParam`.
    pub struct ChatSessionWorkflowParam {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `version`: a text.
        optional version: String = "version",
        /// The member `state_variables`: an object of one's own names of at most 64 members.
        optional state_variables: BTreeMap<String, ChatSessionWorkflowParamStateVariablesValue> = "state_variables",
        /// The member `tracing`: an object, [`WorkflowTracingParam`].
        optional tracing: WorkflowTracingParam = "tracing",
    }
}

kind_union! {
    /// One of several shapes: `state_variables{}` of the document's `WorkflowParam`.
    pub enum ChatSessionWorkflowParamStateVariablesValue {
        string => String(String),
        integer => Integer(i64),
        number => Number(f64),
        boolean => Boolean(bool),
    }
}

object! {
    /// An object: the document's `ChatkitWorkflowTracing`.
    pub struct ChatkitWorkflowTracing {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
    }
}

object! {
    /// An object: the document's `ClientToolCallItem`.
    pub struct ClientToolCallItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread_item"`. The API's default: `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `type`: `"chatkit.client_tool_call"`. The API's default: `"chatkit.client_tool_call"`.
        constant r#type: "chatkit.client_tool_call" = "type",
        /// The member `status`: one of the values of [`ClientToolCallStatus`].
        lenient status: ClientToolCallStatus = "status",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
    }
}

open_enum! {
    /// A string with known values: the document's `ClientToolCallStatus`.
    pub enum ClientToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
    }
}

object! {
    /// An object: the document's `ClosedStatus`.
    pub struct ClosedStatus {
        /// The member `type`: `"closed"`. The API's default: `"closed"`.
        constant r#type: "closed" = "type",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject`.
    pub struct CodeInterpreterLogs {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"logs"`.
        constant r#type: "logs" = "type",
        /// The member `logs`: a text.
        optional logs: String = "logs",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsCodeObject`.
    pub struct CodeInterpreterToolCall {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        /// The member `code_interpreter`: an object, [`CodeInterpreterToolCallCodeInterpreter`].
        lenient code_interpreter: CodeInterpreterToolCallCodeInterpreter = "code_interpreter",
    }
}

object! {
    /// An object: `code_interpreter` of the document's `RunStepDetailsToolCallsCodeObject`.
    pub struct CodeInterpreterToolCallCodeInterpreter {
        /// The member `input`: a text.
        lenient input: String = "input",
        /// The member `outputs`: a list.
        lenient outputs: Vec<CodeInterpreterToolCallCodeInterpreterOutput> = "outputs",
    }
}

tagged_union! {
    /// One of several objects: `code_interpreter.outputs[]` of the document's `RunStepDetailsToolCallsCodeObject`.
    pub enum CodeInterpreterToolCallCodeInterpreterOutput by "type" {
        "logs" => Logs(RunStepDetailsToolCallsCodeOutputLogsObject),
        "image" => Image(RunStepDetailsToolCallsCodeOutputImageObject),
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsCodeObject`.
    pub struct CodeInterpreterToolCallDelta {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `code_interpreter`: an object, [`CodeInterpreterToolCallDeltaCodeInterpreter`].
        optional code_interpreter: CodeInterpreterToolCallDeltaCodeInterpreter = "code_interpreter",
    }
}

object! {
    /// An object: `code_interpreter` of the document's `RunStepDeltaStepDetailsToolCallsCodeObject`.
    pub struct CodeInterpreterToolCallDeltaCodeInterpreter {
        /// The member `input`: a text.
        optional input: String = "input",
        /// The member `outputs`: a list.
        optional outputs: Vec<CodeInterpreterToolCallDeltaCodeInterpreterOutput> = "outputs",
    }
}

tagged_union! {
    /// One of several objects: `code_interpreter.outputs[]` of the document's `RunStepDeltaStepDetailsToolCallsCodeObject`.
    pub enum CodeInterpreterToolCallDeltaCodeInterpreterOutput by "type" {
        "logs" => Logs(CodeInterpreterLogs),
        "image" => Image(BetaThreadRunCodeInterpreterOutputImage),
    }
}

params! {
    /// An object: the document's `CreateMessageRequest`.
    pub struct CreateMessageRequest {
        /// The member `role`: one of the values of [`CreateMessageRequestRole`].
        required role: CreateMessageRequestRole = "role",
        /// The member `content`: one of the shapes of [`CreateMessageRequestContent`].
        required content: CreateMessageRequestContent = "content",
        /// The member `attachments`: a list. May be null.
        optional attachments: Vec<CreateMessageRequestAttachment> = "attachments",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// An object: `attachments[]` of the document's `CreateMessageRequest`.
    pub struct CreateMessageRequestAttachment {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `tools`: a list.
        optional tools: Vec<CreateMessageRequestAttachmentTool> = "tools",
    }
}

tagged_union! {
    /// One of several objects: `attachments[].tools[]` of the document's `CreateMessageRequest`.
    pub enum CreateMessageRequestAttachmentTool by "type" {
        "code_interpreter" => CodeInterpreter(AssistantToolsCode),
        "file_search" => FileSearch(AssistantToolsFileSearchTypeOnly),
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `CreateMessageRequest`.
    pub enum CreateMessageRequestContent {
        string => String(String),
        array => List(Vec<MessageContentPartParam>),
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `CreateMessageRequest`.
    pub enum CreateMessageRequestRole {
        User = "user",
        Assistant = "assistant",
    }
}

params! {
    /// An object: the document's `CreateThreadRequest`.
    pub struct CreateThreadRequest {
        /// The member `messages`: a list.
        optional messages: Vec<CreateMessageRequest> = "messages",
        /// The member `tool_resources`: an object, [`CreateThreadRequestToolResources`]. May be null.
        optional tool_resources: CreateThreadRequestToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// An object: `tool_resources` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResources {
        /// The member `code_interpreter`: an object, [`CreateThreadRequestToolResourcesCodeInterpreter`].
        optional code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`CreateThreadRequestToolResourcesFileSearch`].
        optional file_search: CreateThreadRequestToolResourcesFileSearch = "file_search",
    }
}

params! {
    /// An object: `tool_resources.code_interpreter` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

params! {
    /// An object: `tool_resources.file_search` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
        /// The member `vector_stores`: a list of at most 1 items.
        optional vector_stores: Vec<CreateThreadRequestToolResourcesFileSearchVectorStore> = "vector_stores",
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[]` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResourcesFileSearchVectorStore {
        /// The member `file_ids`: a list of at most 100000000 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `chunking_strategy`: one of the shapes of [`CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy`].
        optional chunking_strategy: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy = "chunking_strategy",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// One of several objects: `tool_resources.file_search.vector_stores[].chunking_strategy` of the document's `CreateThreadRequest`.
    pub enum CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy by "type" {
        "auto" => Auto(CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto),
        "static" => Static(CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic),
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[].chunking_strategy|0` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto {
        /// The member `type`: `"auto"`.
        constant r#type: "auto" = "type",
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[].chunking_strategy|1` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic {
        /// The member `type`: `"static"`.
        constant r#type: "static" = "type",
        /// The member `static`: an object, [`CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic`].
        required r#static: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic = "static",
    }
}

params! {
    /// An object: `tool_resources.file_search.vector_stores[].chunking_strategy|1.static` of the document's `CreateThreadRequest`.
    pub struct CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic {
        /// The member `max_chunk_size_tokens`: a whole number, 100 to 4096.
        required max_chunk_size_tokens: i64 = "max_chunk_size_tokens",
        /// The member `chunk_overlap_tokens`: a whole number.
        required chunk_overlap_tokens: i64 = "chunk_overlap_tokens",
    }
}

object! {
    /// An object: the document's `DoneEvent`.
    pub struct DoneEvent {
        /// The member `event`: `"done"`.
        constant event: "done" = "event",
        /// The member `data`: `"[DONE]"`.
        constant data: "[DONE]" = "data",
    }
}

object! {
    /// An object: the document's `ErrorEvent`.
    pub struct ErrorEvent {
        /// The member `event`: `"error"`.
        constant event: "error" = "event",
        /// The member `data`: an object, [`ErrorObject`].
        lenient data: ErrorObject = "data",
    }
}

object! {
    /// An object: the document's `Error`.
    pub struct ErrorObject {
        /// The member `type`: a text.
        lenient r#type: String = "type",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
    }
}

object! {
    /// An object: the document's `FileAnnotation`.
    pub struct FileAnnotation {
        /// The member `type`: `"file"`. The API's default: `"file"`.
        constant r#type: "file" = "type",
        /// The member `source`: an object, [`FileAnnotationSource`].
        lenient source: FileAnnotationSource = "source",
    }
}

object! {
    /// An object: the document's `FileAnnotationSource`.
    pub struct FileAnnotationSource {
        /// The member `type`: `"file"`. The API's default: `"file"`.
        constant r#type: "file" = "type",
        /// The member `filename`: a text.
        lenient filename: String = "filename",
    }
}

object! {
    /// An object: the document's `MessageContentTextAnnotationsFileCitationObject`.
    pub struct FileCitationAnnotation {
        /// The member `type`: `"file_citation"`.
        constant r#type: "file_citation" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `file_citation`: an object, [`FileCitationAnnotationFileCitation`].
        lenient file_citation: FileCitationAnnotationFileCitation = "file_citation",
        /// The member `start_index`: a whole number, at least 0.
        lenient start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        lenient end_index: i64 = "end_index",
    }
}

object! {
    /// An object: `file_citation` of the document's `MessageContentTextAnnotationsFileCitationObject`.
    pub struct FileCitationAnnotationFileCitation {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentTextAnnotationsFileCitationObject`.
    pub struct FileCitationDeltaAnnotation {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"file_citation"`.
        constant r#type: "file_citation" = "type",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `file_citation`: an object, [`FileCitationDeltaAnnotationFileCitation`].
        optional file_citation: FileCitationDeltaAnnotationFileCitation = "file_citation",
        /// The member `start_index`: a whole number, at least 0.
        optional start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        optional end_index: i64 = "end_index",
    }
}

object! {
    /// An object: `file_citation` of the document's `MessageDeltaContentTextAnnotationsFileCitationObject`.
    pub struct FileCitationDeltaAnnotationFileCitation {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `quote`: a text.
        optional quote: String = "quote",
    }
}

object! {
    /// An object: the document's `MessageContentTextAnnotationsFilePathObject`.
    pub struct FilePathAnnotation {
        /// The member `type`: `"file_path"`.
        constant r#type: "file_path" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `file_path`: an object, [`FilePathAnnotationFilePath`].
        lenient file_path: FilePathAnnotationFilePath = "file_path",
        /// The member `start_index`: a whole number, at least 0.
        lenient start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        lenient end_index: i64 = "end_index",
    }
}

object! {
    /// An object: `file_path` of the document's `MessageContentTextAnnotationsFilePathObject`.
    pub struct FilePathAnnotationFilePath {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentTextAnnotationsFilePathObject`.
    pub struct FilePathDeltaAnnotation {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"file_path"`.
        constant r#type: "file_path" = "type",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `file_path`: an object, [`FilePathDeltaAnnotationFilePath`].
        optional file_path: FilePathDeltaAnnotationFilePath = "file_path",
        /// The member `start_index`: a whole number, at least 0.
        optional start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        optional end_index: i64 = "end_index",
    }
}

object! {
    /// An object: `file_path` of the document's `MessageDeltaContentTextAnnotationsFilePathObject`.
    pub struct FilePathDeltaAnnotationFilePath {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
    }
}

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
        required score_threshold: f64 = "score_threshold",
        /// The member `ranker`: one of the values of [`FileSearchRanker`].
        optional ranker: FileSearchRanker = "ranker",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsFileSearchObject`.
    pub struct FileSearchToolCall {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
        /// The member `file_search`: an object, [`FileSearchToolCallFileSearch`].
        lenient file_search: FileSearchToolCallFileSearch = "file_search",
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsFileSearchObject`.
    pub struct FileSearchToolCallDelta {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"file_search"`.
        constant r#type: "file_search" = "type",
        /// The member `file_search`: any JSON object.
        lenient file_search: serde_json::Value = "file_search",
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `file_search` of the document's `RunStepDetailsToolCallsFileSearchObject`.
    pub struct FileSearchToolCallFileSearch {
        /// The member `ranking_options`: an object, [`RunStepDetailsToolCallsFileSearchRankingOptionsObject`].
        optional ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject = "ranking_options",
        /// The member `results`: a list.
        optional results: Vec<RunStepDetailsToolCallsFileSearchResultObject> = "results",
    }
}

params! {
    /// An object: the document's `FileUploadParam`.
    pub struct FileUploadParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
        /// The member `max_file_size`: a whole number, 1 to 512.
        optional max_file_size: i64 = "max_file_size",
        /// The member `max_files`: a whole number, at least 1.
        optional max_files: i64 = "max_files",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsFunctionObject`.
    pub struct FunctionToolCall {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `function`: an object, [`FunctionToolCallFunction`].
        lenient function: FunctionToolCallFunction = "function",
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsFunctionObject`.
    pub struct FunctionToolCallDelta {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `function`: an object, [`FunctionToolCallDeltaFunction`].
        optional function: FunctionToolCallDeltaFunction = "function",
    }
}

object! {
    /// An object: `function` of the document's `RunStepDeltaStepDetailsToolCallsFunctionObject`.
    pub struct FunctionToolCallDeltaFunction {
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `arguments`: a text.
        optional arguments: String = "arguments",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
    }
}

object! {
    /// An object: `function` of the document's `RunStepDetailsToolCallsFunctionObject`.
    pub struct FunctionToolCallFunction {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
    }
}

params! {
    /// An object: the document's `HistoryParam`.
    pub struct HistoryParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
        /// The member `recent_threads`: a whole number, at least 1.
        optional recent_threads: i64 = "recent_threads",
    }
}

params! {
    /// An object: `image_file` of the document's `MessageContentImageFileObject`.
    pub struct ImageFile {
        /// The member `file_id`: a text.
        required file_id: String = "file_id",
        /// The member `detail`: one of the values of [`ImageFileDetail`]. The API's default: `"auto"`.
        optional detail: ImageFileDetail = "detail",
    }
}

params! {
    /// An object: the document's `MessageContentImageFileObject`.
    pub struct ImageFileContentBlock {
        /// The member `type`: `"image_file"`.
        constant r#type: "image_file" = "type",
        /// The member `image_file`: an object, [`ImageFile`].
        required image_file: ImageFile = "image_file",
    }
}

object! {
    /// An object: `image_file` of the document's `MessageDeltaContentImageFileObject`.
    pub struct ImageFileDelta {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `detail`: one of the values of [`ImageFileDeltaDetail`]. The API's default: `"auto"`.
        optional detail: ImageFileDeltaDetail = "detail",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentImageFileObject`.
    pub struct ImageFileDeltaBlock {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"image_file"`.
        constant r#type: "image_file" = "type",
        /// The member `image_file`: an object, [`ImageFileDelta`].
        optional image_file: ImageFileDelta = "image_file",
    }
}

open_enum! {
    /// A string with known values: `image_file.detail` of the document's `MessageDeltaContentImageFileObject`.
    pub enum ImageFileDeltaDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: `image_file.detail` of the document's `MessageContentImageFileObject`.
    pub enum ImageFileDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

params! {
    /// An object: `image_url` of the document's `MessageContentImageUrlObject`.
    pub struct ImageUrl {
        /// The member `url`: an address (URI).
        required url: String = "url",
        /// The member `detail`: one of the values of [`ImageUrlDetail`]. The API's default: `"auto"`.
        optional detail: ImageUrlDetail = "detail",
    }
}

params! {
    /// An object: the document's `MessageContentImageUrlObject`.
    pub struct ImageUrlContentBlock {
        /// The member `type`: `"image_url"`.
        constant r#type: "image_url" = "type",
        /// The member `image_url`: an object, [`ImageUrl`].
        required image_url: ImageUrl = "image_url",
    }
}

object! {
    /// An object: `image_url` of the document's `MessageDeltaContentImageUrlObject`.
    pub struct ImageUrlDelta {
        /// The member `url`: an address (URI).
        optional url: String = "url",
        /// The member `detail`: one of the values of [`ImageUrlDeltaDetail`]. The API's default: `"auto"`.
        optional detail: ImageUrlDeltaDetail = "detail",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentImageUrlObject`.
    pub struct ImageUrlDeltaBlock {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"image_url"`.
        constant r#type: "image_url" = "type",
        /// The member `image_url`: an object, [`ImageUrlDelta`].
        optional image_url: ImageUrlDelta = "image_url",
    }
}

open_enum! {
    /// A string with known values: `image_url.detail` of the document's `MessageDeltaContentImageUrlObject`.
    pub enum ImageUrlDeltaDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: `image_url.detail` of the document's `MessageContentImageUrlObject`.
    pub enum ImageUrlDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

object! {
    /// An object: the document's `InferenceOptions`.
    pub struct InferenceOptions {
        /// The member `tool_choice`: an object, [`ToolChoice`]. May be null.
        optional tool_choice: ToolChoice = "tool_choice",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

object! {
    /// An object: the document's `LockedStatus`.
    pub struct LockedStatus {
        /// The member `type`: `"locked"`. The API's default: `"locked"`.
        constant r#type: "locked" = "type",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `MessageObject`.
    pub enum MessageContent by "type" {
        "image_file" => ImageFile(ImageFileContentBlock),
        "image_url" => ImageUrl(ImageUrlContentBlock),
        "text" => Text(TextContentBlock),
        "refusal" => Refusal(RefusalContentBlock),
    }
}

tagged_union! {
    /// One of several objects: `delta.content[]` of the document's `MessageDeltaObject`.
    pub enum MessageContentDelta by "type" {
        "image_file" => ImageFile(ImageFileDeltaBlock),
        "text" => Text(TextDeltaBlock),
        "refusal" => Refusal(RefusalDeltaBlock),
        "image_url" => ImageUrl(ImageUrlDeltaBlock),
    }
}

tagged_union! {
    /// One of several objects: `content|1[]` of the document's `CreateMessageRequest`.
    pub enum MessageContentPartParam by "type" {
        "image_file" => ImageFile(ImageFileContentBlock),
        "image_url" => ImageUrl(ImageUrlContentBlock),
        "text" => Text(TextContentBlockParam),
    }
}

object! {
    /// An object: the document's `RunStepDetailsMessageCreationObject`.
    pub struct MessageCreationStepDetails {
        /// The member `type`: `"message_creation"`.
        constant r#type: "message_creation" = "type",
        /// The member `message_creation`: an object, [`MessageCreationStepDetailsMessageCreation`].
        lenient message_creation: MessageCreationStepDetailsMessageCreation = "message_creation",
    }
}

object! {
    /// An object: `message_creation` of the document's `RunStepDetailsMessageCreationObject`.
    pub struct MessageCreationStepDetailsMessageCreation {
        /// The member `message_id`: a text.
        lenient message_id: String = "message_id",
    }
}

object! {
    /// What `beta.threads.messages.delete` gives: an object: the document's `DeleteMessageResponse`.
    pub struct MessageDeleted {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"thread.message.deleted"`.
        constant object: "thread.message.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

object! {
    /// An object: `delta` of the document's `MessageDeltaObject`.
    pub struct MessageDelta {
        /// The member `role`: one of the values of [`MessageDeltaRole`].
        optional role: MessageDeltaRole = "role",
        /// The member `content`: a list.
        optional content: Vec<MessageContentDelta> = "content",
    }
}

object! {
    /// An object: the document's `MessageDeltaObject`.
    pub struct MessageDeltaEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread.message.delta"`.
        constant object: "thread.message.delta" = "object",
        /// The member `delta`: an object, [`MessageDelta`].
        lenient delta: MessageDelta = "delta",
    }
}

open_enum! {
    /// A string with known values: `delta.role` of the document's `MessageDeltaObject`.
    pub enum MessageDeltaRole {
        User = "user",
        Assistant = "assistant",
    }
}

object! {
    /// An object: the document's `MessageContentRefusalObject`.
    pub struct RefusalContentBlock {
        /// The member `type`: `"refusal"`.
        constant r#type: "refusal" = "type",
        /// The member `refusal`: a text.
        lenient refusal: String = "refusal",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentRefusalObject`.
    pub struct RefusalDeltaBlock {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"refusal"`.
        constant r#type: "refusal" = "type",
        /// The member `refusal`: a text.
        optional refusal: String = "refusal",
    }
}

object! {
    /// An object: the document's `RunToolCallObject`.
    pub struct RequiredActionFunctionToolCall {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `function`: an object, [`RequiredActionFunctionToolCallFunction`].
        lenient function: RequiredActionFunctionToolCallFunction = "function",
    }
}

object! {
    /// An object: `function` of the document's `RunToolCallObject`.
    pub struct RequiredActionFunctionToolCallFunction {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `arguments`: a text.
        lenient arguments: String = "arguments",
    }
}

object! {
    /// What `beta.threads.create_and_run`, `beta.threads.runs.cancel`, `beta.threads.runs.create` gives: an object: the document's `RunObject`.
    pub struct Run {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"thread.run"`.
        constant object: "thread.run" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `assistant_id`: a text.
        lenient assistant_id: String = "assistant_id",
        /// The member `status`: one of the values of [`RunStatus`].
        lenient status: RunStatus = "status",
        /// The member `required_action`: an object, [`RunRequiredAction`]. May be null.
        optional required_action: RunRequiredAction = "required_action",
        /// The member `last_error`: an object, [`RunLastError`]. May be null.
        optional last_error: RunLastError = "last_error",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
        /// The member `started_at`: a whole number, in seconds since 1970. May be null.
        optional started_at: i64 = "started_at",
        /// The member `cancelled_at`: a whole number, in seconds since 1970. May be null.
        optional cancelled_at: i64 = "cancelled_at",
        /// The member `failed_at`: a whole number, in seconds since 1970. May be null.
        optional failed_at: i64 = "failed_at",
        /// The member `completed_at`: a whole number, in seconds since 1970. May be null.
        optional completed_at: i64 = "completed_at",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `instructions`: a text.
        lenient instructions: String = "instructions",
        /// The member `tools`: a list of at most 20 items. The API's default: `[]`.
        lenient tools: Vec<AssistantTool> = "tools",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `usage`: an object, [`RunCompletionUsage`]. May be null.
        optional usage: RunCompletionUsage = "usage",
        /// The member `incomplete_details`: an object, [`RunIncompleteDetails`]. May be null.
        optional incomplete_details: RunIncompleteDetails = "incomplete_details",
        /// The member `max_prompt_tokens`: a whole number, at least 256. May be null.
        optional max_prompt_tokens: i64 = "max_prompt_tokens",
        /// The member `max_completion_tokens`: a whole number, at least 256. May be null.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// The member `truncation_strategy`: an object, [`TruncationObject`]. May be null.
        optional truncation_strategy: TruncationObject = "truncation_strategy",
        /// The member `tool_choice`: one of the shapes of [`AssistantToolChoiceOption`]. May be null.
        optional tool_choice: AssistantToolChoiceOption = "tool_choice",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`.
        lenient parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// The member `response_format`: one of the shapes of [`AssistantResponseFormatOption`]. May be null.
        optional response_format: AssistantResponseFormatOption = "response_format",
        /// The member `temperature`: a number. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number. May be null.
        optional top_p: f64 = "top_p",
    }
}

object! {
    /// An object: the document's `RunCompletionUsage`.
    pub struct RunCompletionUsage {
        /// The member `prompt_tokens`: a whole number.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// The member `completion_tokens`: a whole number.
        lenient completion_tokens: i64 = "completion_tokens",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: `incomplete_details` of the document's `RunObject`.
    pub struct RunIncompleteDetails {
        /// The member `reason`: one of the values of [`RunIncompleteDetailsReason`].
        optional reason: RunIncompleteDetailsReason = "reason",
    }
}

open_enum! {
    /// A string with known values: `incomplete_details.reason` of the document's `RunObject`.
    pub enum RunIncompleteDetailsReason {
        MaxCompletionTokens = "max_completion_tokens",
        MaxPromptTokens = "max_prompt_tokens",
    }
}

object! {
    /// An object: `last_error` of the document's `RunObject`.
    pub struct RunLastError {
        /// The member `code`: one of the values of [`RunLastErrorCode`].
        lenient code: RunLastErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

open_enum! {
    /// A string with known values: `last_error.code` of the document's `RunObject`.
    pub enum RunLastErrorCode {
        ServerError = "server_error",
        RateLimitExceeded = "rate_limit_exceeded",
        InvalidPrompt = "invalid_prompt",
    }
}

object! {
    /// An object: `required_action` of the document's `RunObject`.
    pub struct RunRequiredAction {
        /// The member `type`: `"submit_tool_outputs"`.
        constant r#type: "submit_tool_outputs" = "type",
        /// The member `submit_tool_outputs`: an object, [`RunRequiredActionSubmitToolOutputs`].
        lenient submit_tool_outputs: RunRequiredActionSubmitToolOutputs = "submit_tool_outputs",
    }
}

object! {
    /// An object: `required_action.submit_tool_outputs` of the document's `RunObject`.
    pub struct RunRequiredActionSubmitToolOutputs {
        /// The member `tool_calls`: a list.
        lenient tool_calls: Vec<RequiredActionFunctionToolCall> = "tool_calls",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RunObject`.
    pub enum RunStatus {
        Queued = "queued",
        InProgress = "in_progress",
        RequiresAction = "requires_action",
        Cancelling = "cancelling",
        Cancelled = "cancelled",
        Failed = "failed",
        Completed = "completed",
        Incomplete = "incomplete",
        Expired = "expired",
    }
}

object! {
    /// What `beta.threads.runs.steps.list`, `beta.threads.runs.steps.retrieve` gives: an object: the document's `RunStepObject`.
    pub struct RunStep {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"thread.run.step"`.
        constant object: "thread.run.step" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `assistant_id`: a text.
        lenient assistant_id: String = "assistant_id",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `run_id`: a text.
        lenient run_id: String = "run_id",
        /// The member `type`: one of the values of [`RunStepType`].
        lenient r#type: RunStepType = "type",
        /// The member `status`: one of the values of [`RunStepStatus`].
        lenient status: RunStepStatus = "status",
        /// The member `step_details`: one of the shapes of [`RunStepStepDetails`].
        required step_details: RunStepStepDetails = "step_details",
        /// The member `last_error`: an object, [`RunStepLastError`]. May be null.
        optional last_error: RunStepLastError = "last_error",
        /// The member `expired_at`: a whole number, in seconds since 1970. May be null.
        optional expired_at: i64 = "expired_at",
        /// The member `cancelled_at`: a whole number, in seconds since 1970. May be null.
        optional cancelled_at: i64 = "cancelled_at",
        /// The member `failed_at`: a whole number, in seconds since 1970. May be null.
        optional failed_at: i64 = "failed_at",
        /// The member `completed_at`: a whole number, in seconds since 1970. May be null.
        optional completed_at: i64 = "completed_at",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `usage`: an object, [`RunStepCompletionUsage`]. May be null.
        optional usage: RunStepCompletionUsage = "usage",
    }
}

object! {
    /// An object: the document's `RunStepCompletionUsage`.
    pub struct RunStepCompletionUsage {
        /// The member `prompt_tokens`: a whole number.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// The member `completion_tokens`: a whole number.
        lenient completion_tokens: i64 = "completion_tokens",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: `delta` of the document's `RunStepDeltaObject`.
    pub struct RunStepDelta {
        /// The member `step_details`: one of the shapes of [`RunStepDeltaStepDetails`].
        optional step_details: RunStepDeltaStepDetails = "step_details",
    }
}

object! {
    /// An object: the document's `RunStepDeltaObject`.
    pub struct RunStepDeltaEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"thread.run.step.delta"`.
        constant object: "thread.run.step.delta" = "object",
        /// The member `delta`: an object, [`RunStepDelta`].
        lenient delta: RunStepDelta = "delta",
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsMessageCreationObject`.
    pub struct RunStepDeltaMessageDelta {
        /// The member `type`: `"message_creation"`.
        constant r#type: "message_creation" = "type",
        /// The member `message_creation`: an object, [`RunStepDeltaMessageDeltaMessageCreation`].
        optional message_creation: RunStepDeltaMessageDeltaMessageCreation = "message_creation",
    }
}

object! {
    /// An object: `message_creation` of the document's `RunStepDeltaStepDetailsMessageCreationObject`.
    pub struct RunStepDeltaMessageDeltaMessageCreation {
        /// The member `message_id`: a text.
        optional message_id: String = "message_id",
    }
}

tagged_union! {
    /// One of several objects: `delta.step_details` of the document's `RunStepDeltaObject`.
    pub enum RunStepDeltaStepDetails by "type" {
        "message_creation" => MessageCreation(RunStepDeltaMessageDelta),
        "tool_calls" => ToolCalls(ToolCallDeltaObject),
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsCodeOutputImageObject`.
    pub struct RunStepDetailsToolCallsCodeOutputImageObject {
        /// The member `type`: `"image"`.
        constant r#type: "image" = "type",
        /// The member `image`: an object, [`RunStepDetailsToolCallsCodeOutputImageObjectImage`].
        lenient image: RunStepDetailsToolCallsCodeOutputImageObjectImage = "image",
    }
}

object! {
    /// An object: `image` of the document's `RunStepDetailsToolCallsCodeOutputImageObject`.
    pub struct RunStepDetailsToolCallsCodeOutputImageObjectImage {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsCodeOutputLogsObject`.
    pub struct RunStepDetailsToolCallsCodeOutputLogsObject {
        /// The member `type`: `"logs"`.
        constant r#type: "logs" = "type",
        /// The member `logs`: a text.
        lenient logs: String = "logs",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsFileSearchRankingOptionsObject`.
    pub struct RunStepDetailsToolCallsFileSearchRankingOptionsObject {
        /// The member `ranker`: one of the values of [`FileSearchRanker`].
        lenient ranker: FileSearchRanker = "ranker",
        /// The member `score_threshold`: a number, 0 to 1.
        lenient score_threshold: f64 = "score_threshold",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsFileSearchResultObject`.
    pub struct RunStepDetailsToolCallsFileSearchResultObject {
        /// The member `file_id`: a text.
        lenient file_id: String = "file_id",
        /// The member `file_name`: a text.
        lenient file_name: String = "file_name",
        /// The member `score`: a number, 0 to 1.
        lenient score: f64 = "score",
        /// The member `content`: a list.
        optional content: Vec<RunStepDetailsToolCallsFileSearchResultObjectContent> = "content",
    }
}

object! {
    /// An object: `content[]` of the document's `RunStepDetailsToolCallsFileSearchResultObject`.
    pub struct RunStepDetailsToolCallsFileSearchResultObjectContent {
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: a text.
        optional text: String = "text",
    }
}

object! {
    /// An object: `last_error` of the document's `RunStepObject`.
    pub struct RunStepLastError {
        /// The member `code`: one of the values of [`RunStepLastErrorCode`].
        lenient code: RunStepLastErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

open_enum! {
    /// A string with known values: `last_error.code` of the document's `RunStepObject`.
    pub enum RunStepLastErrorCode {
        ServerError = "server_error",
        RateLimitExceeded = "rate_limit_exceeded",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `RunStepObject`.
    pub enum RunStepStatus {
        InProgress = "in_progress",
        Cancelled = "cancelled",
        Failed = "failed",
        Completed = "completed",
        Expired = "expired",
    }
}

tagged_union! {
    /// One of several objects: `step_details` of the document's `RunStepObject`.
    pub enum RunStepStepDetails by "type" {
        "message_creation" => MessageCreation(MessageCreationStepDetails),
        "tool_calls" => ToolCalls(ToolCallsStepDetails),
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `RunStepObject`.
    pub enum RunStepType {
        MessageCreation = "message_creation",
        ToolCalls = "tool_calls",
    }
}

object! {
    /// An object: the document's `TaskGroupItem`.
    pub struct TaskGroupItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread_item"`. The API's default: `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `type`: `"chatkit.task_group"`. The API's default: `"chatkit.task_group"`.
        constant r#type: "chatkit.task_group" = "type",
        /// The member `tasks`: a list.
        lenient tasks: Vec<TaskGroupTask> = "tasks",
    }
}

object! {
    /// An object: the document's `TaskGroupTask`.
    pub struct TaskGroupTask {
        /// The member `type`: one of the values of [`TaskType`].
        lenient r#type: TaskType = "type",
        /// The member `heading`: a text. May be null.
        optional heading: String = "heading",
        /// The member `summary`: a text. May be null.
        optional summary: String = "summary",
    }
}

object! {
    /// An object: the document's `TaskItem`.
    pub struct TaskItem {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"chatkit.thread_item"`. The API's default: `"chatkit.thread_item"`.
        constant object: "chatkit.thread_item" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `type`: `"chatkit.task"`. The API's default: `"chatkit.task"`.
        constant r#type: "chatkit.task" = "type",
        /// The member `task_type`: one of the values of [`TaskType`].
        lenient task_type: TaskType = "task_type",
        /// The member `heading`: a text. May be null.
        optional heading: String = "heading",
        /// The member `summary`: a text. May be null.
        optional summary: String = "summary",
    }
}

open_enum! {
    /// A string with known values: the document's `TaskType`.
    pub enum TaskType {
        Custom = "custom",
        Thought = "thought",
    }
}

object! {
    /// An object: `text` of the document's `MessageContentTextObject`.
    pub struct Text {
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `annotations`: a list.
        lenient annotations: Vec<BetaThreadAnnotation> = "annotations",
    }
}

object! {
    /// An object: the document's `MessageContentTextObject`.
    pub struct TextContentBlock {
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: an object, [`Text`].
        lenient text: Text = "text",
    }
}

params! {
    /// An object: the document's `MessageRequestContentTextObject`.
    pub struct TextContentBlockParam {
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: a text.
        required text: String = "text",
    }
}

object! {
    /// An object: `text` of the document's `MessageDeltaContentTextObject`.
    pub struct TextDelta {
        /// The member `value`: a text.
        optional value: String = "value",
        /// The member `annotations`: a list.
        optional annotations: Vec<AnnotationDelta> = "annotations",
    }
}

object! {
    /// An object: the document's `MessageDeltaContentTextObject`.
    pub struct TextDeltaBlock {
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `type`: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: an object, [`TextDelta`].
        optional text: TextDelta = "text",
    }
}

object! {
    /// What `beta.threads.create`, `beta.threads.retrieve`, `beta.threads.update` gives: an object: the document's `ThreadObject`.
    pub struct Thread {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"thread"`.
        constant object: "thread" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `tool_resources`: an object, [`ThreadToolResources`]. May be null.
        optional tool_resources: ThreadToolResources = "tool_resources",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    /// What `beta.threads.delete` gives: an object: the document's `DeleteThreadResponse`.
    pub struct ThreadDeleted {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"thread.deleted"`.
        constant object: "thread.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

tagged_union! {
    /// What `beta.chatkit.threads.list_items` gives: one of several objects: the document's `ThreadItem`.
    pub enum ThreadItem by "type" {
        "chatkit.user_message" => ChatkitUserMessage(ChatKitThreadUserMessageItem),
        "chatkit.assistant_message" => ChatkitAssistantMessage(ChatKitThreadAssistantMessageItem),
        "chatkit.widget" => ChatkitWidget(ChatKitWidgetItem),
        "chatkit.client_tool_call" => ChatkitClientToolCall(ClientToolCallItem),
        "chatkit.task" => ChatkitTask(TaskItem),
        "chatkit.task_group" => ChatkitTaskGroup(TaskGroupItem),
    }
}

object! {
    /// What `beta.threads.messages.create`, `beta.threads.messages.list`, `beta.threads.messages.retrieve` gives: an object: the document's `MessageObject`.
    pub struct ThreadMessage {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"thread.message"`.
        constant object: "thread.message" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `thread_id`: a text.
        lenient thread_id: String = "thread_id",
        /// The member `status`: one of the values of [`ThreadMessageStatus`].
        lenient status: ThreadMessageStatus = "status",
        /// The member `incomplete_details`: an object, [`ThreadMessageIncompleteDetails`]. May be null.
        optional incomplete_details: ThreadMessageIncompleteDetails = "incomplete_details",
        /// The member `completed_at`: a whole number, in seconds since 1970. May be null.
        optional completed_at: i64 = "completed_at",
        /// The member `incomplete_at`: a whole number, in seconds since 1970. May be null.
        optional incomplete_at: i64 = "incomplete_at",
        /// The member `role`: one of the values of [`ThreadMessageRole`].
        lenient role: ThreadMessageRole = "role",
        /// The member `content`: a list.
        lenient content: Vec<MessageContent> = "content",
        /// The member `assistant_id`: a text. May be null.
        optional assistant_id: String = "assistant_id",
        /// The member `run_id`: a text. May be null.
        optional run_id: String = "run_id",
        /// The member `attachments`: a list. May be null.
        optional attachments: Vec<ThreadMessageAttachment> = "attachments",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    /// An object: `attachments[]` of the document's `MessageObject`.
    pub struct ThreadMessageAttachment {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `tools`: a list.
        optional tools: Vec<ThreadMessageAttachmentTool> = "tools",
    }
}

tagged_union! {
    /// One of several objects: `attachments[].tools[]` of the document's `MessageObject`.
    pub enum ThreadMessageAttachmentTool by "type" {
        "code_interpreter" => CodeInterpreter(AssistantToolsCode),
        "file_search" => FileSearch(AssistantToolsFileSearchTypeOnly),
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|3`.
    pub struct ThreadMessageCompleted {
        /// The member `event`: `"thread.message.completed"`.
        constant event: "thread.message.completed" = "event",
        /// The member `data`: an object, [`ThreadMessage`].
        required data: Box<ThreadMessage> = "data",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|0`.
    pub struct ThreadMessageCreated {
        /// The member `event`: `"thread.message.created"`.
        constant event: "thread.message.created" = "event",
        /// The member `data`: an object, [`ThreadMessage`].
        required data: Box<ThreadMessage> = "data",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|2`.
    pub struct ThreadMessageDelta {
        /// The member `event`: `"thread.message.delta"`.
        constant event: "thread.message.delta" = "event",
        /// The member `data`: an object, [`MessageDeltaEvent`].
        lenient data: MessageDeltaEvent = "data",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|1`.
    pub struct ThreadMessageInProgress {
        /// The member `event`: `"thread.message.in_progress"`.
        constant event: "thread.message.in_progress" = "event",
        /// The member `data`: an object, [`ThreadMessage`].
        required data: Box<ThreadMessage> = "data",
    }
}

object! {
    /// An object: the document's `MessageStreamEvent|4`.
    pub struct ThreadMessageIncomplete {
        /// The member `event`: `"thread.message.incomplete"`.
        constant event: "thread.message.incomplete" = "event",
        /// The member `data`: an object, [`ThreadMessage`].
        required data: Box<ThreadMessage> = "data",
    }
}

object! {
    /// An object: `incomplete_details` of the document's `MessageObject`.
    pub struct ThreadMessageIncompleteDetails {
        /// The member `reason`: one of the values of [`ThreadMessageIncompleteDetailsReason`].
        lenient reason: ThreadMessageIncompleteDetailsReason = "reason",
    }
}

open_enum! {
    /// A string with known values: `incomplete_details.reason` of the document's `MessageObject`.
    pub enum ThreadMessageIncompleteDetailsReason {
        ContentFilter = "content_filter",
        MaxTokens = "max_tokens",
        RunCancelled = "run_cancelled",
        RunExpired = "run_expired",
        RunFailed = "run_failed",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `MessageObject`.
    pub enum ThreadMessageRole {
        User = "user",
        Assistant = "assistant",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `MessageObject`.
    pub enum ThreadMessageStatus {
        InProgress = "in_progress",
        Incomplete = "incomplete",
        Completed = "completed",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|8`.
    pub struct ThreadRunCancelled {
        /// The member `event`: `"thread.run.cancelled"`.
        constant event: "thread.run.cancelled" = "event",
        /// The member `data`: an object, [`Run`].
        required data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|7`.
    pub struct ThreadRunCancelling {
        /// The member `event`: `"thread.run.cancelling"`.
        constant event: "thread.run.cancelling" = "event",
        /// The member `data`: an object, [`Run`].
        required data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|4`.
    pub struct ThreadRunCompleted {
        /// The member `event`: `"thread.run.completed"`.
        constant event: "thread.run.completed" = "event",
        /// The member `data`: an object, [`Run`].
        required data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|0`.
    pub struct ThreadRunCreated {
        /// The member `event`: `"thread.run.created"`.
        constant event: "thread.run.created" = "event",
        /// The member `data`: an object, [`Run`].
        required data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|9`.
    pub struct ThreadRunExpired {
        /// The member `event`: `"thread.run.expired"`.
        constant event: "thread.run.expired" = "event",
        /// The member `data`: an object, [`Run`].
        required data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|6`.
    pub struct ThreadRunFailed {
        /// The member `event`: `"thread.run.failed"`.
        constant event: "thread.run.failed" = "event",
        /// The member `data`: an object, [`Run`].
        required data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|2`.
    pub struct ThreadRunInProgress {
        /// The member `event`: `"thread.run.in_progress"`.
        constant event: "thread.run.in_progress" = "event",
        /// The member `data`: an object, [`Run`].
        required data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|5`.
    pub struct ThreadRunIncomplete {
        /// The member `event`: `"thread.run.incomplete"`.
        constant event: "thread.run.incomplete" = "event",
        /// The member `data`: an object, [`Run`].
        required data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|1`.
    pub struct ThreadRunQueued {
        /// The member `event`: `"thread.run.queued"`.
        constant event: "thread.run.queued" = "event",
        /// The member `data`: an object, [`Run`].
        required data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStreamEvent|3`.
    pub struct ThreadRunRequiresAction {
        /// The member `event`: `"thread.run.requires_action"`.
        constant event: "thread.run.requires_action" = "event",
        /// The member `data`: an object, [`Run`].
        required data: Box<Run> = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|5`.
    pub struct ThreadRunStepCancelled {
        /// The member `event`: `"thread.run.step.cancelled"`.
        constant event: "thread.run.step.cancelled" = "event",
        /// The member `data`: an object, [`RunStep`].
        required data: Box<RunStep> = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|3`.
    pub struct ThreadRunStepCompleted {
        /// The member `event`: `"thread.run.step.completed"`.
        constant event: "thread.run.step.completed" = "event",
        /// The member `data`: an object, [`RunStep`].
        required data: Box<RunStep> = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|0`.
    pub struct ThreadRunStepCreated {
        /// The member `event`: `"thread.run.step.created"`.
        constant event: "thread.run.step.created" = "event",
        /// The member `data`: an object, [`RunStep`].
        required data: Box<RunStep> = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|2`.
    pub struct ThreadRunStepDelta {
        /// The member `event`: `"thread.run.step.delta"`.
        constant event: "thread.run.step.delta" = "event",
        /// The member `data`: an object, [`RunStepDeltaEvent`].
        lenient data: RunStepDeltaEvent = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|6`.
    pub struct ThreadRunStepExpired {
        /// The member `event`: `"thread.run.step.expired"`.
        constant event: "thread.run.step.expired" = "event",
        /// The member `data`: an object, [`RunStep`].
        required data: Box<RunStep> = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|4`.
    pub struct ThreadRunStepFailed {
        /// The member `event`: `"thread.run.step.failed"`.
        constant event: "thread.run.step.failed" = "event",
        /// The member `data`: an object, [`RunStep`].
        required data: Box<RunStep> = "data",
    }
}

object! {
    /// An object: the document's `RunStepStreamEvent|1`.
    pub struct ThreadRunStepInProgress {
        /// The member `event`: `"thread.run.step.in_progress"`.
        constant event: "thread.run.step.in_progress" = "event",
        /// The member `data`: an object, [`RunStep`].
        required data: Box<RunStep> = "data",
    }
}

object! {
    /// An object: the document's `ThreadStreamEvent`.
    pub struct ThreadStreamEvent {
        /// The member `event`: `"thread.created"`.
        constant event: "thread.created" = "event",
        /// The member `data`: an object, [`Thread`].
        required data: Thread = "data",
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
    }
}

object! {
    /// An object: `tool_resources` of the document's `ThreadObject`.
    pub struct ThreadToolResources {
        /// The member `code_interpreter`: an object, [`ThreadToolResourcesCodeInterpreter`].
        optional code_interpreter: ThreadToolResourcesCodeInterpreter = "code_interpreter",
        /// The member `file_search`: an object, [`ThreadToolResourcesFileSearch`].
        optional file_search: ThreadToolResourcesFileSearch = "file_search",
    }
}

object! {
    /// An object: `tool_resources.code_interpreter` of the document's `ThreadObject`.
    pub struct ThreadToolResourcesCodeInterpreter {
        /// The member `file_ids`: a list of at most 20 items. The API's default: `[]`.
        optional file_ids: Vec<String> = "file_ids",
    }
}

object! {
    /// An object: `tool_resources.file_search` of the document's `ThreadObject`.
    pub struct ThreadToolResourcesFileSearch {
        /// The member `vector_store_ids`: a list of at most 1 items.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
    }
}

tagged_union! {
    /// One of several objects: `tool_calls[]` of the document's `RunStepDetailsToolCallsObject`.
    pub enum ToolCall by "type" {
        "code_interpreter" => CodeInterpreter(CodeInterpreterToolCall),
        "file_search" => FileSearch(FileSearchToolCall),
        "function" => Function(FunctionToolCall),
    }
}

tagged_union! {
    /// One of several objects: `tool_calls[]` of the document's `RunStepDeltaStepDetailsToolCallsObject`.
    pub enum ToolCallDelta by "type" {
        "code_interpreter" => CodeInterpreter(CodeInterpreterToolCallDelta),
        "file_search" => FileSearch(FileSearchToolCallDelta),
        "function" => Function(FunctionToolCallDelta),
    }
}

object! {
    /// An object: the document's `RunStepDeltaStepDetailsToolCallsObject`.
    pub struct ToolCallDeltaObject {
        /// The member `type`: `"tool_calls"`.
        constant r#type: "tool_calls" = "type",
        /// The member `tool_calls`: a list.
        optional tool_calls: Vec<ToolCallDelta> = "tool_calls",
    }
}

object! {
    /// An object: the document's `RunStepDetailsToolCallsObject`.
    pub struct ToolCallsStepDetails {
        /// The member `type`: `"tool_calls"`.
        constant r#type: "tool_calls" = "type",
        /// The member `tool_calls`: a list.
        lenient tool_calls: Vec<ToolCall> = "tool_calls",
    }
}

object! {
    /// An object: the document's `ToolChoice`.
    pub struct ToolChoice {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// What `beta.realtime.transcription_sessions.create` gives: an object: the document's `RealtimeTranscriptionSessionCreateResponse`.
    pub struct TranscriptionSession {
        /// The member `client_secret`: an object, [`TranscriptionSessionClientSecret`].
        lenient client_secret: TranscriptionSessionClientSecret = "client_secret",
        /// The member `modalities`: a list.
        optional modalities: Vec<TranscriptionSessionModality> = "modalities",
        /// The member `input_audio_format`: a text.
        optional input_audio_format: String = "input_audio_format",
        /// The member `input_audio_transcription`: an object, [`AudioTranscriptionResponse`].
        optional input_audio_transcription: AudioTranscriptionResponse = "input_audio_transcription",
        /// The member `turn_detection`: an object, [`TranscriptionSessionTurnDetection`].
        optional turn_detection: TranscriptionSessionTurnDetection = "turn_detection",
    }
}

object! {
    /// An object: `client_secret` of the document's `RealtimeTranscriptionSessionCreateResponse`.
    pub struct TranscriptionSessionClientSecret {
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
    }
}

open_enum! {
    /// A string with known values: `modalities[]` of the document's `RealtimeTranscriptionSessionCreateResponse`.
    pub enum TranscriptionSessionModality {
        Text = "text",
        Audio = "audio",
    }
}

object! {
    /// An object: `turn_detection` of the document's `RealtimeTranscriptionSessionCreateResponse`.
    pub struct TranscriptionSessionTurnDetection {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `threshold`: a number.
        optional threshold: f64 = "threshold",
        /// The member `prefix_padding_ms`: a whole number.
        optional prefix_padding_ms: i64 = "prefix_padding_ms",
        /// The member `silence_duration_ms`: a whole number.
        optional silence_duration_ms: i64 = "silence_duration_ms",
    }
}

params! {
    /// An object: the document's `TruncationObject`.
    pub struct TruncationObject {
        /// The member `type`: one of the values of [`TruncationObjectType`].
        required r#type: TruncationObjectType = "type",
        /// The member `last_messages`: a whole number, at least 1. May be null.
        optional last_messages: i64 = "last_messages",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `TruncationObject`.
    pub enum TruncationObjectType {
        Auto = "auto",
        LastMessages = "last_messages",
    }
}

object! {
    /// An object: the document's `UrlAnnotation`.
    pub struct UrlAnnotation {
        /// The member `type`: `"url"`. The API's default: `"url"`.
        constant r#type: "url" = "type",
        /// The member `source`: an object, [`UrlAnnotationSource`].
        lenient source: UrlAnnotationSource = "source",
    }
}

object! {
    /// An object: the document's `UrlAnnotationSource`.
    pub struct UrlAnnotationSource {
        /// The member `type`: `"url"`. The API's default: `"url"`.
        constant r#type: "url" = "type",
        /// The member `url`: an address (URI).
        lenient url: String = "url",
    }
}

object! {
    /// An object: the document's `UserMessageInputText`.
    pub struct UserMessageInputText {
        /// The member `type`: `"input_text"`. The API's default: `"input_text"`.
        constant r#type: "input_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

object! {
    /// An object: the document's `UserMessageQuotedText`.
    pub struct UserMessageQuotedText {
        /// The member `type`: `"quoted_text"`. The API's default: `"quoted_text"`.
        constant r#type: "quoted_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

params! {
    /// An object: the document's `WorkflowTracingParam`.
    pub struct WorkflowTracingParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
    }
}
