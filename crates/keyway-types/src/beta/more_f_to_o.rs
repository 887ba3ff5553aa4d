// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAgentTag, BetaContainerFileCitationParam, BetaCustomTool, BetaFileCitationParam,
    BetaFunctionToolParam, BetaResponseInputItem, BetaResponseInputMessageContentList, BetaUrlCitationParam,
    ToolChoice,
};
use crate::responses::{
    Filters, GrammarSyntax, HttpError, HybridSearchOptions, InputMessageRole, InputMessageStatus,
    KeyPressAction, LogProb, Moderation, ModerationErrorBody, ModerationInput, ModerationOutput, MoveParam,
    OutputContent, OutputMessageContent,
};
use crate::shared::{
    InlineSkill, InlineSkillSource, InputFidelity, Metadata, ModerationConfigParam, ModerationInputType,
    ModerationMode, ModerationParam, ModerationPolicyParam, ModerationResultBody,
};
use crate::support::{kind_union, object, params, tagged_union};

/// A value: the document's `BetaFilters`.
pub type BetaFilters = Filters;

/// A value: the document's `BetaGrammarSyntax1`.
pub type BetaGrammarSyntax = GrammarSyntax;

/// A value: the document's `BetaHTTPError`.
pub type BetaHttpError = HttpError;

/// A value: the document's `BetaHybridSearchOptions`.
pub type BetaHybridSearchOptions = HybridSearchOptions;

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

params! {
    /// An object: the document's `HistoryParam`.
    pub struct HistoryParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
        /// The member `recent_threads`: a whole number, at least 1.
        optional recent_threads: i64 = "recent_threads",
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
