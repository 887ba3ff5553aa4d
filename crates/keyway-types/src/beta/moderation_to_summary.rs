// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    AgentContent, AutomationCreatedBy, AutomationTarget, BetaContainerFileCitationParam, BetaCustomTool,
    BetaFileCitationParam, BetaFunctionToolParam, BetaUrlCitationParam,
};
use crate::responses::{
    Moderation, ModerationErrorBody, ModerationInput, ModerationOutput, MoveParam, OutputContent,
    OutputMessageContent, PersonalityEnum, ProgrammaticToolCallingParam, PromptCacheOptions,
    PromptCacheRetentionEnum, PromptCacheTTLEnum, RankerVersionType, RankingOptions, Reasoning,
    ReasoningContext, ReasoningGenerateSummary, ReasoningModeEnum, ReasoningSummary, ReasoningTextContent,
    ScreenshotParam, ScrollParam, SearchContentType, SearchContextSize, ServiceTierEnum,
    ShellCallOutputDelta, SpecificProgrammaticToolCallingParam, SummaryTextContent,
};
use crate::shared::{
    ModerationConfigParam, ModerationInputType, ModerationMode, ModerationParam, ModerationPolicyParam,
    ModerationResultBody, PromptCacheBreakpointConfig, PromptCacheBreakpointConfigTtl,
    PromptCacheBreakpointParam, PromptCacheBreakpointParamTtl, PromptCacheModeEnum, PromptCacheOptionsParam,
    ReasoningEffort, SkillReference,
};
use crate::support::{object, open_enum, params, tagged_union};

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

object! {
    /// An object: the document's `OneTimeAutomation`.
    pub struct OneTimeAutomation {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `created_by`: one of the shapes of [`AutomationCreatedBy`].
        lenient created_by: AutomationCreatedBy = "created_by",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `object`: `"agent.automation"`.
        constant object: "agent.automation" = "object",
        /// The member `run_at`: a whole number, in seconds since 1970.
        lenient run_at: i64 = "run_at",
        /// The member `status`: one of the values of [`OneTimeAutomationStatus`].
        lenient status: OneTimeAutomationStatus = "status",
        /// The member `target`: one of the shapes of [`AutomationTarget`].
        lenient target: AutomationTarget = "target",
        /// The member `type`: `"once"`.
        constant r#type: "once" = "type",
        /// The member `pause_reason`: `"target_session_failed"`. May be null.
        optional pause_reason: String = "pause_reason",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `OneTimeAutomation`.
    pub enum OneTimeAutomationStatus {
        Active = "active",
        Paused = "paused",
        Completed = "completed",
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

object! {
    /// An object: the document's `OutputText`.
    pub struct OutputText {
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `type`: `"output_text"`.
        constant r#type: "output_text" = "type",
    }
}

object! {
    /// An object: the document's `PeriodicAutomation`.
    pub struct PeriodicAutomation {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `created_by`: one of the shapes of [`AutomationCreatedBy`].
        lenient created_by: AutomationCreatedBy = "created_by",
        /// The member `expression`: a text.
        lenient expression: String = "expression",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `object`: `"agent.automation"`.
        constant object: "agent.automation" = "object",
        /// The member `status`: one of the values of [`PeriodicAutomationStatus`].
        lenient status: PeriodicAutomationStatus = "status",
        /// The member `target`: one of the shapes of [`AutomationTarget`].
        lenient target: AutomationTarget = "target",
        /// The member `timezone`: a text.
        lenient timezone: String = "timezone",
        /// The member `type`: `"periodic"`.
        constant r#type: "periodic" = "type",
        /// The member `pause_reason`: `"target_session_failed"`. May be null.
        optional pause_reason: String = "pause_reason",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `PeriodicAutomation`.
    pub enum PeriodicAutomationStatus {
        Active = "active",
        Paused = "paused",
    }
}

/// A value: the document's `BetaPersonalityEnum`.
pub type BetaPersonalityEnum = PersonalityEnum;

/// A value: the document's `BetaProgrammaticToolCallingParam`.
pub type BetaProgrammaticToolCallingParam = ProgrammaticToolCallingParam;

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

/// A value: the document's `BetaPromptCacheOptions`.
pub type BetaPromptCacheOptions = PromptCacheOptions;

/// A value: the document's `BetaPromptCacheOptionsParam`.
pub type BetaPromptCacheOptionsParam = PromptCacheOptionsParam;

/// A value: the document's `BetaPromptCacheRetentionEnum`.
pub type BetaPromptCacheRetentionEnum = PromptCacheRetentionEnum;

/// A value: the document's `BetaPromptCacheTTLEnum`.
pub type BetaPromptCacheTTLEnum = PromptCacheTTLEnum;

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

params! {
    /// An object: the document's `SetupCommandParam`.
    pub struct SetupCommandParam {
        /// The member `command`: a text.
        required command: String = "command",
        /// The member `cwd`: a text. May be null.
        optional cwd: String = "cwd",
    }
}

/// A value: the document's `BetaShellCallOutputDelta`.
pub type BetaShellCallOutputDelta = ShellCallOutputDelta;

/// A value: the document's `BetaSkillReferenceParam`.
pub type BetaSkillReference = SkillReference;

/// A value: the document's `BetaSpecificProgrammaticToolCallingParam`.
pub type BetaSpecificProgrammaticToolCallingParam = SpecificProgrammaticToolCallingParam;

object! {
    /// What `beta.agents.sessions.subagents.list`, `beta.agents.sessions.subagents.retrieve` gives: an object: the document's `Subagent`.
    pub struct Subagent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `closed_at`: a whole number, in seconds since 1970. May be null.
        optional closed_at: i64 = "closed_at",
        /// The member `instructions`: a list. May be null.
        optional instructions: Vec<AgentContent> = "instructions",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `object`: `"agent.session.subagent"`.
        constant object: "agent.session.subagent" = "object",
        /// The member `opened_at`: a whole number, in seconds since 1970.
        lenient opened_at: i64 = "opened_at",
        /// The member `parent_agent_id`: a text.
        lenient parent_agent_id: String = "parent_agent_id",
        /// The member `session_id`: a text.
        lenient session_id: String = "session_id",
        /// The member `status`: one of the values of [`SubagentStatus`].
        lenient status: SubagentStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `Subagent`.
    pub enum SubagentStatus {
        Active = "active",
        Closed = "closed",
    }
}

/// A value: the document's `BetaSummaryTextContent`.
pub type BetaSummaryTextContent = SummaryTextContent;

object! {
    /// An object: the document's `SummaryText`.
    pub struct SummaryText {
        /// The member `text`: a text.
        lenient text: String = "text",
        /// The member `type`: `"summary_text"`.
        constant r#type: "summary_text" = "type",
    }
}
