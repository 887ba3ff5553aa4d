// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaTool;
use crate::responses::{
    PersonalityEnum, ProgrammaticToolCallingParam, PromptCacheOptions, PromptCacheRetentionEnum,
    RankerVersionType, RankingOptions, Reasoning, ReasoningContext, ReasoningGenerateSummary,
    ReasoningModeEnum, ReasoningSummary, ReasoningTextContent, ScreenshotParam, ScrollParam,
    SearchContentType, SearchContextSize, ServiceTierEnum, ShellCallOutputDelta,
    SpecificProgrammaticToolCallingParam, SummaryTextContent, TopLogProb, TruncationEnum, TypeParam,
    UrlCitationBody, WaitParam, WebSearchActionFind, WebSearchActionOpenPage, WebSearchActionSearch,
    WebSearchActionSearchSource, WebSearchApproximateLocation, WebSearchPreviewTool,
    WebSearchPreviewToolType, WebSearchTool, WebSearchToolFilters, WebSearchToolSearchContextSize,
    WebSearchToolType,
};
use crate::shared::{
    PromptCacheBreakpointConfig, PromptCacheBreakpointParam, PromptCacheModeEnum, PromptCacheOptionsParam,
    ReasoningEffort, SkillReference, VectorStoreFileAttributes, VectorStoreFileAttributesValue, Verbosity,
};
use crate::support::{object, open_enum, params};

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

/// A value: the document's `BetaWebSearchPreviewTool`.
pub type BetaWebSearchPreviewTool = WebSearchPreviewTool;

/// A value: `type` of the document's `BetaWebSearchPreviewTool`.
pub type BetaWebSearchPreviewToolType = WebSearchPreviewToolType;

/// A value: the document's `BetaWebSearchTool`.
pub type BetaWebSearchTool = WebSearchTool;

/// A value: `filters` of the document's `BetaWebSearchTool`.
pub type BetaWebSearchToolFilters = WebSearchToolFilters;

/// A value: `search_context_size` of the document's `BetaWebSearchTool`.
pub type BetaWebSearchToolSearchContextSize = WebSearchToolSearchContextSize;

/// A value: `type` of the document's `BetaWebSearchTool`.
pub type BetaWebSearchToolType = WebSearchToolType;

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
