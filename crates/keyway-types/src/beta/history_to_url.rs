// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAgentTag, BetaContainerFileCitationParam, BetaCustomTool, BetaFileCitationParam,
    BetaFunctionToolParam, BetaResponseInputItem, BetaResponseInputMessageContentList, BetaTool, ToolChoice,
};
use crate::responses::{
    HttpError, HybridSearchOptions, InputMessageRole, InputMessageStatus, KeyPressAction, LogProb,
    Moderation, ModerationErrorBody, ModerationInput, ModerationOutput, MoveParam, OutputContent,
    OutputMessageContent, PersonalityEnum, ProgrammaticToolCallingParam, PromptCacheOptions,
    PromptCacheRetentionEnum, RankerVersionType, RankingOptions, Reasoning, ReasoningContext,
    ReasoningGenerateSummary, ReasoningModeEnum, ReasoningSummary, ReasoningTextContent, ScreenshotParam,
    ScrollParam, SearchContentType, SearchContextSize, ServiceTierEnum, ShellCallOutputDelta,
    SpecificProgrammaticToolCallingParam, SummaryTextContent, TopLogProb, TruncationEnum, TypeParam,
    UrlCitationBody,
};
use crate::shared::{
    InlineSkill, InlineSkillSource, InputFidelity, Metadata, ModerationConfigParam, ModerationInputType,
    ModerationMode, ModerationParam, ModerationPolicyParam, ModerationResultBody,
    PromptCacheBreakpointConfig, PromptCacheBreakpointParam, PromptCacheModeEnum, PromptCacheOptionsParam,
    ReasoningEffort, SkillReference,
};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `HistoryParam`.
    pub struct HistoryParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
        /// The member `recent_threads`: a whole number, at least 1.
        optional recent_threads: i64 = "recent_threads",
    }
}

/// A value: the document's `BetaHTTPError`.
pub type BetaHttpError = HttpError;

/// A value: the document's `BetaHybridSearchOptions`.
pub type BetaHybridSearchOptions = HybridSearchOptions;

object! {
    /// An object: the document's `InferenceOptions`.
    pub struct InferenceOptions {
        /// The member `tool_choice`: an object, [`ToolChoice`]. May be null.
        optional tool_choice: ToolChoice = "tool_choice",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

/// A value: the document's `BetaInlineSkillParam`.
pub type BetaInlineSkill = InlineSkill;

/// A value: the document's `BetaInlineSkillSourceParam`.
pub type BetaInlineSkillSource = InlineSkillSource;

/// A value: the document's `BetaInputFidelity`.
pub type BetaInputFidelity = InputFidelity;

params! {
    /// An object: the document's `BetaInputMessage`.
    pub struct BetaInputMessage {
        /// The member `role`: a [`BetaInputMessageRole`].
        given role: BetaInputMessageRole = "role",
        /// The member `content`: a [`BetaResponseInputMessageContentList`].
        lenient content: BetaResponseInputMessageContentList = "content",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `status`: a [`BetaInputMessageStatus`].
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

/// A value: the document's `BetaKeyPressAction`.
pub type BetaKeyPressAction = KeyPressAction;

object! {
    /// An object: the document's `LockedStatus`.
    pub struct LockedStatus {
        /// The member `type`: `"locked"`. The API's default: `"locked"`.
        constant r#type: "locked" = "type",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

/// A value: the document's `BetaLogProb`.
pub type BetaLogProb = LogProb;

/// A value: the document's `BetaMetadata`.
pub type BetaMetadata = Metadata;

/// A value: the document's `BetaModeration`.
pub type BetaModeration = Moderation;

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

params! {
    /// An object: the document's `BetaNamespaceToolParam`.
    pub struct BetaNamespaceTool {
        /// The member `type`: `"namespace"`. The API's default: `"namespace"`.
        constant r#type: "namespace" = "type",
        /// The member `name`: a text of at least 1 characters.
        given name: String = "name",
        /// The member `description`: a text.
        given description: String = "description",
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
        given text: String = "text",
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

/// A value: the document's `BetaProgrammaticToolCallingParam`.
pub type BetaProgrammaticToolCallingParam = ProgrammaticToolCallingParam;

/// A value: the document's `BetaPromptCacheBreakpointConfig`.
pub type BetaPromptCacheBreakpointConfig = PromptCacheBreakpointConfig;

/// A value: the document's `BetaPromptCacheBreakpointParam`.
pub type BetaPromptCacheBreakpointParam = PromptCacheBreakpointParam;

/// A value: the document's `BetaPromptCacheModeEnum`.
pub type BetaPromptCacheModeEnum = PromptCacheModeEnum;

/// A value: the document's `BetaPromptCacheOptions`.
pub type BetaPromptCacheOptions = PromptCacheOptions;

/// A value: the document's `BetaPromptCacheOptionsParam`.
pub type BetaPromptCacheOptionsParam = PromptCacheOptionsParam;

/// A value: the document's `BetaPromptCacheRetentionEnum`.
pub type BetaPromptCacheRetentionEnum = PromptCacheRetentionEnum;

/// A value: the document's `BetaRankerVersionType`.
pub type BetaRankerVersionType = RankerVersionType;

/// A value: the document's `BetaRankingOptions`.
pub type BetaRankingOptions = RankingOptions;

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

/// A value: the document's `BetaServiceTierEnum`.
pub type BetaServiceTierEnum = ServiceTierEnum;

/// A value: the document's `BetaShellCallOutputDelta`.
pub type BetaShellCallOutputDelta = ShellCallOutputDelta;

/// A value: the document's `BetaSkillReferenceParam`.
pub type BetaSkillReference = SkillReference;

/// A value: the document's `BetaSpecificProgrammaticToolCallingParam`.
pub type BetaSpecificProgrammaticToolCallingParam = SpecificProgrammaticToolCallingParam;

/// A value: the document's `BetaSummaryTextContent`.
pub type BetaSummaryTextContent = SummaryTextContent;

/// A value: the document's `BetaToolsArray`.
pub type BetaToolsArray = Vec<BetaTool>;

/// A value: the document's `BetaTopLogProb`.
pub type BetaTopLogProb = TopLogProb;

/// A value: the document's `BetaTruncationEnum`.
pub type BetaTruncationEnum = TruncationEnum;

params! {
    /// An object: the document's `TruncationObject`.
    pub struct TruncationObject {
        /// The member `type`: one of the values of [`TruncationObjectType`].
        given r#type: TruncationObjectType = "type",
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

/// A value: the document's `BetaTypeParam`.
pub type BetaTypeParam = TypeParam;

/// A value: the document's `BetaUrlCitationBody`.
pub type BetaUrlCitationBody = UrlCitationBody;

params! {
    /// An object: the document's `BetaUrlCitationParam`.
    pub struct BetaUrlCitationParam {
        /// The member `type`: `"url_citation"`. The API's default: `"url_citation"`.
        constant r#type: "url_citation" = "type",
        /// The member `start_index`: a whole number, at least 0.
        given start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        given end_index: i64 = "end_index",
        /// The member `url`: an address (URI).
        given url: String = "url",
        /// The member `title`: a text.
        given title: String = "title",
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
