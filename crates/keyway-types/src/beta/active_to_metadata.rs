// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaAgentTag, BetaAgentTagParam, BetaContainerMemoryLimit, BetaContainerNetworkPolicyAllowlist,
    BetaContainerNetworkPolicyDisabled, BetaItemField, BetaMessageRole, BetaResponseUsage, BetaTool,
    FileCitationDeltaAnnotation, FilePathDeltaAnnotation, ToolChoice,
};
use crate::responses::{
    Annotation, ApproximateLocation, CallableToolAllowedCaller, ClickButtonType, ClickParam,
    CompactedResponseImage, CompactedResponseImageContextCompression, ContextManagementParam,
    ConversationParam, CoordParam, CustomGrammarFormatParam, CustomTextFormatParam, DirectToolCallCaller,
    DirectToolCallCallerParam, DoubleClickAction, DragParam, EasyInputMessage, EasyInputMessageContent,
    EasyInputMessageRole, EmptyModelParam, Filters, GrammarSyntax, HttpError, HybridSearchOptions,
    KeyPressAction, LogProb,
};
use crate::shared::{
    ComparisonFilter, ComparisonFilterType, ComparisonFilterValue, ComparisonFilterValueItems,
    CompoundFilter, CompoundFilterFilter, CompoundFilterType, InlineSkill, InlineSkillSource, Metadata,
};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `ActiveStatus`.
    pub struct ActiveStatus {
        /// The member `type`: `"active"`. The API's default: `"active"`.
        constant r#type: "active" = "type",
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

tagged_union! {
    /// One of several objects: `text.annotations[]` of the document's `MessageDeltaContentTextObject`.
    pub enum AnnotationDelta by "type" {
        "file_citation" => FileCitation(FileCitationDeltaAnnotation),
        "file_path" => FilePath(FilePathDeltaAnnotation),
    }
}

/// A value: the document's `BetaAnnotation`.
pub type BetaAnnotation = Annotation;

/// A value: the document's `BetaApproximateLocation`.
pub type BetaApproximateLocation = ApproximateLocation;

open_enum! {
    /// A string with known values: the document's `AttachmentType`.
    pub enum AttachmentType {
        Image = "image",
        File = "file",
    }
}

params! {
    /// An object: the document's `BetaAutoCodeInterpreterToolParam`.
    pub struct BetaAutoCodeInterpreterToolParam {
        /// The member `type`: `"auto"`. The API's default: `"auto"`.
        constant r#type: "auto" = "type",
        /// The member `file_ids`: a list of at most 50 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `memory_limit`: a [`BetaContainerMemoryLimit`]. May be null.
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

params! {
    /// An object: the document's `AutomaticThreadTitlingParam`.
    pub struct AutomaticThreadTitlingParam {
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
    }
}

/// A value: the document's `BetaCallableToolAllowedCaller`.
pub type BetaCallableToolAllowedCaller = CallableToolAllowedCaller;

object! {
    /// An object: the document's `ChatkitWorkflowTracing`.
    pub struct ChatkitWorkflowTracing {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
    }
}

/// A value: the document's `BetaClickButtonType`.
pub type BetaClickButtonType = ClickButtonType;

/// A value: the document's `BetaClickParam`.
pub type BetaClickParam = ClickParam;

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
    /// What `beta.responses.compact` gives: an object: the document's `BetaCompactResource`.
    pub struct BetaCompactedResponse {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"response.compaction"`. The API's default: `"response.compaction"`.
        constant object: "response.compaction" = "object",
        /// The member `output`: a list.
        lenient output: Vec<BetaItemField> = "output",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `usage`: a [`BetaResponseUsage`].
        lenient usage: BetaResponseUsage = "usage",
        /// The member `image`: a [`BetaCompactedResponseImage`].
        optional image: BetaCompactedResponseImage = "image",
    }
}

/// A value: `image` of the document's `BetaCompactResource`.
pub type BetaCompactedResponseImage = CompactedResponseImage;

/// A value: `image.context_compression` of the document's `BetaCompactResource`.
pub type BetaCompactedResponseImageContextCompression = CompactedResponseImageContextCompression;

params! {
    /// An object: the document's `BetaCompactionTriggerItemParam`.
    pub struct BetaCompactionTriggerItemParam {
        /// The member `type`: `"compaction_trigger"`. The API's default: `"compaction_trigger"`.
        constant r#type: "compaction_trigger" = "type",
        /// The member `agent`: an object, [`BetaAgentTagParam`]. May be null.
        optional agent: BetaAgentTagParam = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

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

/// A value: the document's `BetaContextManagementParam`.
pub type BetaContextManagementParam = ContextManagementParam;

/// A value: the document's `BetaConversationParam`.
pub type BetaConversationParam = ConversationParam;

/// A value: the document's `BetaCoordParam`.
pub type BetaCoordParam = CoordParam;

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
        given name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `format`: one of the shapes of [`BetaCustomToolFormat`].
        optional format: BetaCustomToolFormat = "format",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<BetaCallableToolAllowedCaller> = "allowed_callers",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

tagged_union! {
    /// One of several objects: `format` of the document's `BetaCustomToolParam`.
    pub enum BetaCustomToolFormat by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "grammar" => Grammar(BetaCustomGrammarFormatParam),
    }
}

/// A value: the document's `BetaDirectToolCallCaller`.
pub type BetaDirectToolCallCaller = DirectToolCallCaller;

/// A value: the document's `BetaDirectToolCallCallerParam`.
pub type BetaDirectToolCallCallerParam = DirectToolCallCallerParam;

object! {
    /// An object: the document's `DoneEvent`.
    pub struct DoneEvent {
        /// The member `event`: `"done"`.
        constant event: "done" = "event",
        /// The member `data`: `"[DONE]"`.
        constant data: "[DONE]" = "data",
    }
}

/// A value: the document's `BetaDoubleClickAction`.
pub type BetaDoubleClickAction = DoubleClickAction;

/// A value: the document's `BetaDragParam`.
pub type BetaDragParam = DragParam;

/// A value: the document's `BetaEasyInputMessage`.
pub type BetaEasyInputMessage = EasyInputMessage;

/// A value: `content` of the document's `BetaEasyInputMessage`.
pub type BetaEasyInputMessageContent = EasyInputMessageContent;

/// A value: `role` of the document's `BetaEasyInputMessage`.
pub type BetaEasyInputMessageRole = EasyInputMessageRole;

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
        given encrypted_content: String = "encrypted_content",
    }
}

/// A value: the document's `BetaFilters`.
pub type BetaFilters = Filters;

/// A value: the document's `BetaGrammarSyntax1`.
pub type BetaGrammarSyntax = GrammarSyntax;

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

params! {
    /// An object: the document's `InlineCapabilitySourceParam`.
    pub struct InlineCapabilitySourceParam {
        /// The member `data`: a text.
        required data: String = "data",
        /// The member `media_type`: `"application/zip"`.
        constant media_type: "application/zip" = "media_type",
        /// The member `type`: `"base64"`.
        constant r#type: "base64" = "type",
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
