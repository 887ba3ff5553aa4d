// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::Nullable;
use crate::shared::{
    ComparisonFilter, CompoundFilter, ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled,
    InlineSkill, InputFidelity, Metadata, ModerationParam, ModerationResultBody, PromptCacheBreakpointConfig,
    PromptCacheBreakpointParam, PromptCacheModeEnum, PromptCacheOptionsParam, PromptCacheRetention,
    ReasoningEffort, ResponseFormatJsonObject, ResponseFormatJsonSchemaSchema, ResponseFormatText,
    ResponseInputText, SkillReference, SortOrder, VectorStoreFileAttributes, Verbosity,
};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    /// An object: the document's `AdditionalTools`.
    pub struct AdditionalTools {
        /// The member `type`: `"additional_tools"`. The API's default: `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `role`: one of the values of [`MessageRole`].
        lenient role: MessageRole = "role",
        /// The member `tools`: a list.
        lenient tools: Vec<Tool> = "tools",
    }
}

params! {
    /// An object: the document's `AdditionalToolsItemParam`.
    pub struct AdditionalToolsItemParam {
        /// The member `type`: `"additional_tools"`. The API's default: `"additional_tools"`.
        constant r#type: "additional_tools" = "type",
        /// The member `role`: `"developer"`. The API's default: `"developer"`.
        constant role: "developer" = "role",
        /// The member `tools`: a list.
        lenient tools: Vec<Tool> = "tools",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

tagged_union! {
    /// One of several objects: the document's `Annotation`.
    pub enum Annotation by "type" {
        "file_citation" => FileCitation(FileCitationBody),
        "url_citation" => UrlCitation(UrlCitationBody),
        "container_file_citation" => ContainerFileCitation(ContainerFileCitationBody),
        "file_path" => FilePath(FilePath),
    }
}

open_enum! {
    /// A string with known values: the document's `ApplyPatchCallOutputStatus`.
    pub enum ApplyPatchCallOutputStatus {
        Completed = "completed",
        Failed = "failed",
    }
}

open_enum! {
    /// A string with known values: the document's `ApplyPatchCallOutputStatusParam`.
    pub enum ApplyPatchCallOutputStatusParam {
        Completed = "completed",
        Failed = "failed",
    }
}

open_enum! {
    /// A string with known values: the document's `ApplyPatchCallStatus`.
    pub enum ApplyPatchCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
    }
}

open_enum! {
    /// A string with known values: the document's `ApplyPatchCallStatusParam`.
    pub enum ApplyPatchCallStatusParam {
        InProgress = "in_progress",
        Completed = "completed",
    }
}

object! {
    /// An object: the document's `ApplyPatchCreateFileOperation`.
    pub struct ApplyPatchCreateFileOperation {
        /// The member `type`: `"create_file"`. The API's default: `"create_file"`.
        constant r#type: "create_file" = "type",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `diff`: a text.
        lenient diff: String = "diff",
    }
}

params! {
    /// An object: the document's `ApplyPatchCreateFileOperationParam`.
    pub struct ApplyPatchCreateFileOperationParam {
        /// The member `type`: `"create_file"`. The API's default: `"create_file"`.
        constant r#type: "create_file" = "type",
        /// The member `path`: a text of at least 1 characters.
        required path: String = "path",
        /// The member `diff`: a text of at most 10485760 characters.
        required diff: String = "diff",
    }
}

object! {
    /// An object: the document's `ApplyPatchDeleteFileOperation`.
    pub struct ApplyPatchDeleteFileOperation {
        /// The member `type`: `"delete_file"`. The API's default: `"delete_file"`.
        constant r#type: "delete_file" = "type",
        /// The member `path`: a text.
        lenient path: String = "path",
    }
}

params! {
    /// An object: the document's `ApplyPatchDeleteFileOperationParam`.
    pub struct ApplyPatchDeleteFileOperationParam {
        /// The member `type`: `"delete_file"`. The API's default: `"delete_file"`.
        constant r#type: "delete_file" = "type",
        /// The member `path`: a text of at least 1 characters.
        required path: String = "path",
    }
}

tagged_union! {
    /// One of several objects: the document's `ApplyPatchOperationParam`.
    pub enum ApplyPatchOperationParam by "type" {
        "create_file" => CreateFile(ApplyPatchCreateFileOperationParam),
        "delete_file" => DeleteFile(ApplyPatchDeleteFileOperationParam),
        "update_file" => UpdateFile(ApplyPatchUpdateFileOperationParam),
    }
}

params! {
    /// An object: the document's `ApplyPatchToolParam`.
    pub struct ApplyPatchTool {
        /// The member `type`: `"apply_patch"`. The API's default: `"apply_patch"`.
        constant r#type: "apply_patch" = "type",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

params! {
    /// An object: the document's `ApplyPatchToolCallItemParam`.
    pub struct ApplyPatchToolCallItemParam {
        /// The member `type`: `"apply_patch_call"`. The API's default: `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallStatusParam`].
        required status: ApplyPatchCallStatusParam = "status",
        /// The member `operation`: one of the shapes of [`ApplyPatchOperationParam`].
        required operation: ApplyPatchOperationParam = "operation",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
    }
}

params! {
    /// An object: the document's `ApplyPatchToolCallOutputItemParam`.
    pub struct ApplyPatchToolCallOutputItemParam {
        /// The member `type`: `"apply_patch_call_output"`. The API's default: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallOutputStatusParam`].
        required status: ApplyPatchCallOutputStatusParam = "status",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `output`: a text of at most 10485760 characters. May be null.
        optional output: String = "output",
    }
}

object! {
    /// An object: the document's `ApplyPatchUpdateFileOperation`.
    pub struct ApplyPatchUpdateFileOperation {
        /// The member `type`: `"update_file"`. The API's default: `"update_file"`.
        constant r#type: "update_file" = "type",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `diff`: a text.
        lenient diff: String = "diff",
    }
}

params! {
    /// An object: the document's `ApplyPatchUpdateFileOperationParam`.
    pub struct ApplyPatchUpdateFileOperationParam {
        /// The member `type`: `"update_file"`. The API's default: `"update_file"`.
        constant r#type: "update_file" = "type",
        /// The member `path`: a text of at least 1 characters.
        required path: String = "path",
        /// The member `diff`: a text of at most 10485760 characters.
        required diff: String = "diff",
    }
}

params! {
    /// An object: the document's `ApproximateLocation`.
    pub struct ApproximateLocation {
        /// The member `type`: `"approximate"`. The API's default: `"approximate"`.
        constant r#type: "approximate" = "type",
        /// The member `country`: a text. May be null.
        optional country: String = "country",
        /// The member `region`: a text. May be null.
        optional region: String = "region",
        /// The member `city`: a text. May be null.
        optional city: String = "city",
        /// The member `timezone`: a text. May be null.
        optional timezone: String = "timezone",
    }
}

open_enum! {
    /// A string with known values: the document's `CallableToolAllowedCaller`.
    pub enum CallableToolAllowedCaller {
        Direct = "direct",
        Programmatic = "programmatic",
    }
}

open_enum! {
    /// A string with known values: the document's `ClickButtonType`.
    pub enum ClickButtonType {
        Left = "left",
        Right = "right",
        Wheel = "wheel",
        Back = "back",
        Forward = "forward",
    }
}

params! {
    /// An object: the document's `ClickParam`.
    pub struct ClickParam {
        /// The member `type`: `"click"`. The API's default: `"click"`.
        constant r#type: "click" = "type",
        /// The member `button`: one of the values of [`ClickButtonType`].
        required button: ClickButtonType = "button",
        /// The member `x`: a whole number.
        required x: i64 = "x",
        /// The member `y`: a whole number.
        required y: i64 = "y",
        /// The member `keys`: a list. May be null.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    /// An object: the document's `AutoCodeInterpreterToolParam`.
    pub struct CodeInterpreterContainerAuto {
        /// The member `type`: `"auto"`. The API's default: `"auto"`.
        constant r#type: "auto" = "type",
        /// The member `file_ids`: a list of at most 50 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `memory_limit`: one of the values of [`ContainerMemoryLimit`]. May be null.
        optional memory_limit: ContainerMemoryLimit = "memory_limit",
        /// The member `network_policy`: one of the shapes of [`CodeInterpreterContainerAutoNetworkPolicy`].
        optional network_policy: CodeInterpreterContainerAutoNetworkPolicy = "network_policy",
    }
}

tagged_union! {
    /// One of several objects: `network_policy` of the document's `AutoCodeInterpreterToolParam`.
    pub enum CodeInterpreterContainerAutoNetworkPolicy by "type" {
        "disabled" => Disabled(ContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(ContainerNetworkPolicyAllowlist),
    }
}

params! {
    /// An object: the document's `CodeInterpreterOutputImage`.
    pub struct CodeInterpreterOutputImage {
        /// The member `type`: `"image"`. The API's default: `"image"`.
        constant r#type: "image" = "type",
        /// The member `url`: an address (URI).
        required url: String = "url",
    }
}

params! {
    /// An object: the document's `CodeInterpreterOutputLogs`.
    pub struct CodeInterpreterOutputLogs {
        /// The member `type`: `"logs"`. The API's default: `"logs"`.
        constant r#type: "logs" = "type",
        /// The member `logs`: a text.
        required logs: String = "logs",
    }
}

params! {
    /// An object: the document's `CodeInterpreterTool`.
    pub struct CodeInterpreterTool {
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        /// The member `container`: one of the shapes of [`CodeInterpreterToolContainer`].
        required container: CodeInterpreterToolContainer = "container",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

kind_union! {
    /// One of several shapes: `container` of the document's `CodeInterpreterTool`.
    pub enum CodeInterpreterToolContainer {
        string => String(String),
        object => CodeInterpreterContainerAuto(CodeInterpreterContainerAuto),
    }
}

object! {
    /// What `responses.compact` gives: an object: the document's `CompactResource`.
    pub struct CompactedResponse {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"response.compaction"`. The API's default: `"response.compaction"`.
        constant object: "response.compaction" = "object",
        /// The member `output`: a list.
        lenient output: Vec<ItemField> = "output",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `usage`: an object, [`ResponseUsage`].
        lenient usage: ResponseUsage = "usage",
    }
}

params! {
    /// An object: the document's `CompactionTriggerItemParam`.
    pub struct CompactionTriggerItemParam {
        /// The member `type`: `"compaction_trigger"`. The API's default: `"compaction_trigger"`.
        constant r#type: "compaction_trigger" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `ComputerAction`.
    pub enum ComputerAction by "type" {
        "click" => Click(ClickParam),
        "double_click" => DoubleClick(DoubleClickAction),
        "drag" => Drag(DragParam),
        "keypress" => Keypress(KeyPressAction),
        "move" => Move(MoveParam),
        "screenshot" => Screenshot(ScreenshotParam),
        "scroll" => Scroll(ScrollParam),
        "type" => Type(TypeParam),
        "wait" => Wait(WaitParam),
    }
}

/// A value: the document's `ComputerActionList`.
pub type ComputerActionList = Vec<ComputerAction>;

params! {
    /// An object: the document's `ComputerCallOutputItemParam`.
    pub struct ComputerCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `type`: `"computer_call_output"`. The API's default: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// The member `output`: an object, [`ResponseComputerToolCallOutputScreenshot`].
        required output: ResponseComputerToolCallOutputScreenshot = "output",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `acknowledged_safety_checks`: a list. May be null.
        optional acknowledged_safety_checks: Vec<ComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: FunctionCallItemStatus = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `ComputerCallOutputStatus`.
    pub enum ComputerCallOutputStatus {
        Completed = "completed",
        Incomplete = "incomplete",
        Failed = "failed",
    }
}

params! {
    /// An object: the document's `ComputerCallSafetyCheckParam`.
    pub struct ComputerCallSafetyCheckParam {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `code`: a text. May be null.
        optional code: String = "code",
        /// The member `message`: a text. May be null.
        optional message: String = "message",
    }
}

open_enum! {
    /// A string with known values: the document's `ComputerEnvironment`.
    pub enum ComputerEnvironment {
        Windows = "windows",
        Mac = "mac",
        Linux = "linux",
        Ubuntu = "ubuntu",
        Browser = "browser",
    }
}

object! {
    /// An object: the document's `ComputerScreenshotContent`.
    pub struct ComputerScreenshotContent {
        /// The member `type`: `"computer_screenshot"`. The API's default: `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
        /// The member `image_url`: an address (URI). May be null.
        optional image_url: String = "image_url",
        /// The member `file_id`: a text. May be null.
        optional file_id: String = "file_id",
        /// The member `detail`: one of the values of [`ImageDetail`].
        lenient detail: ImageDetail = "detail",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointConfig`].
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
    }
}

params! {
    /// An object: the document's `ComputerTool`.
    pub struct ComputerTool {
        /// The member `type`: `"computer"`. The API's default: `"computer"`.
        constant r#type: "computer" = "type",
    }
}

params! {
    /// An object: the document's `ComputerUsePreviewTool`.
    pub struct ComputerUsePreviewTool {
        /// The member `type`: `"computer_use_preview"`. The API's default: `"computer_use_preview"`.
        constant r#type: "computer_use_preview" = "type",
        /// The member `environment`: one of the values of [`ComputerEnvironment`].
        required environment: ComputerEnvironment = "environment",
        /// The member `display_width`: a whole number.
        required display_width: i64 = "display_width",
        /// The member `display_height`: a whole number.
        required display_height: i64 = "display_height",
    }
}

params! {
    /// An object: the document's `ContainerAutoParam`.
    pub struct ContainerAuto {
        /// The member `type`: `"container_auto"`. The API's default: `"container_auto"`.
        constant r#type: "container_auto" = "type",
        /// The member `file_ids`: a list of at most 50 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `memory_limit`: one of the values of [`ContainerMemoryLimit`]. May be null.
        optional memory_limit: ContainerMemoryLimit = "memory_limit",
        /// The member `network_policy`: one of the shapes of [`ContainerAutoNetworkPolicy`].
        optional network_policy: ContainerAutoNetworkPolicy = "network_policy",
        /// The member `skills`: a list of at most 200 items.
        optional skills: Vec<ContainerAutoSkill> = "skills",
    }
}

tagged_union! {
    /// One of several objects: `network_policy` of the document's `ContainerAutoParam`.
    pub enum ContainerAutoNetworkPolicy by "type" {
        "disabled" => Disabled(ContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(ContainerNetworkPolicyAllowlist),
    }
}

tagged_union! {
    /// One of several objects: `skills[]` of the document's `ContainerAutoParam`.
    pub enum ContainerAutoSkill by "type" {
        "skill_reference" => SkillReference(SkillReference),
        "inline" => Inline(InlineSkill),
    }
}

params! {
    /// An object: the document's `ContainerFileCitationBody`.
    pub struct ContainerFileCitationBody {
        /// The member `type`: `"container_file_citation"`. The API's default: `"container_file_citation"`.
        constant r#type: "container_file_citation" = "type",
        /// The member `container_id`: a text.
        required container_id: String = "container_id",
        /// The member `file_id`: a text.
        required file_id: String = "file_id",
        /// The member `start_index`: a whole number.
        required start_index: i64 = "start_index",
        /// The member `end_index`: a whole number.
        required end_index: i64 = "end_index",
        /// The member `filename`: a text.
        required filename: String = "filename",
    }
}

open_enum! {
    /// A string with known values: the document's `ContainerMemoryLimit`.
    pub enum ContainerMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

params! {
    /// An object: the document's `ContainerReferenceParam`.
    pub struct ContainerReference {
        /// The member `type`: `"container_reference"`. The API's default: `"container_reference"`.
        constant r#type: "container_reference" = "type",
        /// The member `container_id`: a text.
        required container_id: String = "container_id",
    }
}

params! {
    /// An object: the document's `ContextManagementParam`.
    pub struct ContextManagementParam {
        /// The member `type`: a text.
        required r#type: String = "type",
        /// The member `compact_threshold`: a whole number, at least 1000. May be null.
        optional compact_threshold: i64 = "compact_threshold",
    }
}

object! {
    /// An object: the document's `Message`.
    pub struct ConversationMessage {
        /// The member `type`: `"message"`. The API's default: `"message"`.
        constant r#type: "message" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`MessageStatus`].
        lenient status: MessageStatus = "status",
        /// The member `role`: one of the values of [`MessageRole`].
        lenient role: MessageRole = "role",
        /// The member `content`: a list.
        lenient content: Vec<ConversationMessageContent> = "content",
        /// The member `phase`: one of the values of [`MessagePhase`]. May be null.
        optional phase: MessagePhase = "phase",
    }
}

tagged_union! {
    /// One of several objects: `content[]` of the document's `Message`.
    pub enum ConversationMessageContent by "type" {
        "input_text" => InputText(ResponseInputText),
        "output_text" => OutputText(ResponseOutputText),
        "text" => Text(TextContent),
        "summary_text" => SummaryText(SummaryTextContent),
        "reasoning_text" => ReasoningText(ReasoningTextContent),
        "refusal" => Refusal(ResponseOutputRefusal),
        "input_image" => InputImage(ResponseInputImage),
        "computer_screenshot" => ComputerScreenshot(ComputerScreenshotContent),
        "input_file" => InputFile(ResponseInputFile),
    }
}

kind_union! {
    /// One of several shapes: the document's `ConversationParam`.
    pub enum ConversationParam {
        string => String(String),
        object => ResponseConversationParam(ResponseConversationParam),
    }
}

params! {
    /// An object: the document's `CoordParam`.
    pub struct CoordParam {
        /// The member `x`: a whole number.
        required x: i64 = "x",
        /// The member `y`: a whole number.
        required y: i64 = "y",
    }
}

params! {
    /// An object: the document's `CustomGrammarFormatParam`.
    pub struct CustomGrammarFormatParam {
        /// The member `type`: `"grammar"`. The API's default: `"grammar"`.
        constant r#type: "grammar" = "type",
        /// The member `syntax`: one of the values of [`GrammarSyntax`].
        required syntax: GrammarSyntax = "syntax",
        /// The member `definition`: a text.
        required definition: String = "definition",
    }
}

params! {
    /// An object: the document's `CustomTextFormatParam`.
    pub struct CustomTextFormatParam {
        /// The member `type`: `"text"`. The API's default: `"text"`.
        constant r#type: "text" = "type",
    }
}

params! {
    /// An object: the document's `CustomToolParam`.
    pub struct CustomTool {
        /// The member `type`: `"custom"`. The API's default: `"custom"`.
        constant r#type: "custom" = "type",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `format`: one of the shapes of [`CustomToolInputFormat`].
        optional format: CustomToolInputFormat = "format",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

tagged_union! {
    /// One of several objects: `format` of the document's `CustomToolParam`.
    pub enum CustomToolInputFormat by "type" {
        "text" => Text(CustomTextFormatParam),
        "grammar" => Grammar(CustomGrammarFormatParam),
    }
}

params! {
    /// An object: the document's `DirectToolCallCaller`.
    pub struct DirectToolCallCaller {
        /// The member `type`: `"direct"`. The API's default: `"direct"`.
        constant r#type: "direct" = "type",
    }
}

params! {
    /// An object: the document's `DirectToolCallCallerParam`.
    pub struct DirectToolCallCallerParam {
        /// The member `type`: `"direct"`. The API's default: `"direct"`.
        constant r#type: "direct" = "type",
    }
}

params! {
    /// An object: the document's `DoubleClickAction`.
    pub struct DoubleClickAction {
        /// The member `type`: `"double_click"`. The API's default: `"double_click"`.
        constant r#type: "double_click" = "type",
        /// The member `x`: a whole number.
        required x: i64 = "x",
        /// The member `y`: a whole number.
        required y: i64 = "y",
        /// The member `keys`: a list. May be null.
        required keys: Nullable<Vec<String>> = "keys",
    }
}

params! {
    /// An object: the document's `DragParam`.
    pub struct DragParam {
        /// The member `type`: `"drag"`. The API's default: `"drag"`.
        constant r#type: "drag" = "type",
        /// The member `path`: a list.
        lenient path: Vec<CoordParam> = "path",
        /// The member `keys`: a list. May be null.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    /// An object: the document's `EasyInputMessage`.
    pub struct EasyInputMessage {
        /// The member `role`: one of the values of [`EasyInputMessageRole`].
        required role: EasyInputMessageRole = "role",
        /// The member `content`: one of the shapes of [`EasyInputMessageContent`].
        required content: EasyInputMessageContent = "content",
        /// The member `phase`: one of the values of [`MessagePhase`]. May be null.
        optional phase: MessagePhase = "phase",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: `content` of the document's `EasyInputMessage`.
    pub enum EasyInputMessageContent {
        string => String(String),
        array => ResponseInputMessageContentList(Vec<ResponseInputContent>),
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `EasyInputMessage`.
    pub enum EasyInputMessageRole {
        User = "user",
        Assistant = "assistant",
        System = "system",
        Developer = "developer",
    }
}

/// A value: the document's `EmptyModelParam`.
pub type EmptyModelParam = serde_json::Value;

params! {
    /// An object: the document's `FileCitationBody`.
    pub struct FileCitationBody {
        /// The member `type`: `"file_citation"`. The API's default: `"file_citation"`.
        constant r#type: "file_citation" = "type",
        /// The member `file_id`: a text.
        required file_id: String = "file_id",
        /// The member `index`: a whole number.
        required index: i64 = "index",
        /// The member `filename`: a text.
        required filename: String = "filename",
    }
}

open_enum! {
    /// A string with known values: the document's `FileDetailEnum`.
    pub enum FileDetailEnum {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: the document's `FileInputDetail`.
    pub enum FileInputDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

params! {
    /// An object: the document's `FilePath`.
    pub struct FilePath {
        /// The member `type`: `"file_path"`.
        constant r#type: "file_path" = "type",
        /// The member `file_id`: a text.
        required file_id: String = "file_id",
        /// The member `index`: a whole number.
        required index: i64 = "index",
    }
}

params! {
    /// An object: the document's `FileSearchTool`.
    pub struct FileSearchTool {
        /// The member `type`: `"file_search"`. The API's default: `"file_search"`.
        constant r#type: "file_search" = "type",
        /// The member `vector_store_ids`: a list.
        lenient vector_store_ids: Vec<String> = "vector_store_ids",
        /// The member `max_num_results`: a whole number.
        optional max_num_results: i64 = "max_num_results",
        /// The member `ranking_options`: an object, [`RankingOptions`].
        optional ranking_options: RankingOptions = "ranking_options",
        /// The member `filters`: one of the shapes of [`Filters`]. May be null.
        optional filters: Filters = "filters",
    }
}

tagged_union! {
    /// One of several objects: the document's `Filters`.
    pub enum Filters by "type" {
        "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin" => ComparisonFilter(ComparisonFilter),
        "and" | "or" => CompoundFilter(CompoundFilter),
    }
}

tagged_union! {
    /// One of several objects: the document's `FunctionAndCustomToolCallOutput`.
    pub enum FunctionAndCustomToolCallOutput by "type" {
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionCallItemStatus`.
    pub enum FunctionCallItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `FunctionCallOutputItemParam`.
    pub struct FunctionCallOutputItemParam {
        /// The member `type`: `"function_call_output"`. The API's default: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: one of the shapes of [`FunctionCallOutputItemParamOutput`].
        required output: FunctionCallOutputItemParamOutput = "output",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `name`: a text of 1 to 128 characters. May be null.
        optional name: String = "name",
        /// The member `namespace`: a text of 1 to 64 characters. May be null.
        optional namespace: String = "namespace",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: FunctionCallItemStatus = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `FunctionCallOutputItemParam`.
    pub enum FunctionCallOutputItemParamOutput {
        string => String(String),
        array => List(Vec<ResponseFunctionCallOutputItem>),
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionCallOutputStatusEnum`.
    pub enum FunctionCallOutputStatusEnum {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionCallStatus`.
    pub enum FunctionCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `FunctionShellAction`.
    pub struct FunctionShellAction {
        /// The member `commands`: a list.
        lenient commands: Vec<String> = "commands",
        /// The member `timeout_ms`: a whole number. May be null.
        optional timeout_ms: i64 = "timeout_ms",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
    }
}

params! {
    /// An object: the document's `FunctionShellActionParam`.
    pub struct FunctionShellActionParam {
        /// The member `commands`: a list.
        lenient commands: Vec<String> = "commands",
        /// The member `timeout_ms`: a whole number. May be null.
        optional timeout_ms: i64 = "timeout_ms",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
    }
}

params! {
    /// An object: the document's `FunctionShellCallItemParam`.
    pub struct FunctionShellCallItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `type`: `"shell_call"`. The API's default: `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// The member `action`: an object, [`FunctionShellActionParam`].
        required action: FunctionShellActionParam = "action",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionShellCallItemStatus`]. May be null.
        optional status: FunctionShellCallItemStatus = "status",
        /// The member `environment`: one of the shapes of [`FunctionShellCallItemParamEnvironment`]. May be null.
        optional environment: FunctionShellCallItemParamEnvironment = "environment",
    }
}

tagged_union! {
    /// One of several objects: `environment` of the document's `FunctionShellCallItemParam`.
    pub enum FunctionShellCallItemParamEnvironment by "type" {
        "local" => Local(LocalEnvironment),
        "container_reference" => ContainerReference(ContainerReference),
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionShellCallItemStatus`.
    pub enum FunctionShellCallItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `FunctionShellCallOutputContent`.
    pub struct FunctionShellCallOutputContent {
        /// The member `stdout`: a text.
        lenient stdout: String = "stdout",
        /// The member `stderr`: a text.
        lenient stderr: String = "stderr",
        /// The member `outcome`: one of the shapes of [`FunctionShellCallOutputContentOutcome`].
        required outcome: FunctionShellCallOutputContentOutcome = "outcome",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// One of several objects: `outcome` of the document's `FunctionShellCallOutputContent`.
    pub enum FunctionShellCallOutputContentOutcome by "type" {
        "timeout" => Timeout(FunctionShellCallOutputTimeoutOutcome),
        "exit" => Exit(FunctionShellCallOutputExitOutcome),
    }
}

object! {
    /// An object: the document's `FunctionShellCallOutputExitOutcome`.
    pub struct FunctionShellCallOutputExitOutcome {
        /// The member `type`: `"exit"`. The API's default: `"exit"`.
        constant r#type: "exit" = "type",
        /// The member `exit_code`: a whole number.
        lenient exit_code: i64 = "exit_code",
    }
}

params! {
    /// An object: the document's `FunctionShellCallOutputExitOutcomeParam`.
    pub struct FunctionShellCallOutputExitOutcomeParam {
        /// The member `type`: `"exit"`. The API's default: `"exit"`.
        constant r#type: "exit" = "type",
        /// The member `exit_code`: a whole number.
        required exit_code: i64 = "exit_code",
    }
}

params! {
    /// An object: the document's `FunctionShellCallOutputItemParam`.
    pub struct FunctionShellCallOutputItemParam {
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `type`: `"shell_call_output"`. The API's default: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// The member `output`: a list.
        lenient output: Vec<ResponseFunctionShellCallOutputContent> = "output",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionShellCallItemStatus`]. May be null.
        optional status: FunctionShellCallItemStatus = "status",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
    }
}

tagged_union! {
    /// One of several objects: the document's `FunctionShellCallOutputOutcomeParam`.
    pub enum FunctionShellCallOutputOutcomeParam by "type" {
        "timeout" => Timeout(FunctionShellCallOutputTimeoutOutcomeParam),
        "exit" => Exit(FunctionShellCallOutputExitOutcomeParam),
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionShellCallOutputStatusEnum`.
    pub enum FunctionShellCallOutputStatusEnum {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `FunctionShellCallOutputTimeoutOutcome`.
    pub struct FunctionShellCallOutputTimeoutOutcome {
        /// The member `type`: `"timeout"`. The API's default: `"timeout"`.
        constant r#type: "timeout" = "type",
    }
}

params! {
    /// An object: the document's `FunctionShellCallOutputTimeoutOutcomeParam`.
    pub struct FunctionShellCallOutputTimeoutOutcomeParam {
        /// The member `type`: `"timeout"`. The API's default: `"timeout"`.
        constant r#type: "timeout" = "type",
    }
}

open_enum! {
    /// A string with known values: the document's `FunctionShellCallStatus`.
    pub enum FunctionShellCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `FunctionShellToolParam`.
    pub struct FunctionShellTool {
        /// The member `type`: `"shell"`. The API's default: `"shell"`.
        constant r#type: "shell" = "type",
        /// The member `environment`: one of the shapes of [`FunctionShellToolEnvironment`]. May be null.
        optional environment: FunctionShellToolEnvironment = "environment",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

tagged_union! {
    /// One of several objects: `environment` of the document's `FunctionShellToolParam`.
    pub enum FunctionShellToolEnvironment by "type" {
        "container_auto" => ContainerAuto(ContainerAuto),
        "local" => Local(LocalEnvironment),
        "container_reference" => ContainerReference(ContainerReference),
    }
}

params! {
    /// An object: the document's `FunctionTool`.
    pub struct FunctionTool {
        /// The member `type`: `"function"`. The API's default: `"function"`.
        constant r#type: "function" = "type",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `strict`: true or false. May be null.
        required strict: Nullable<bool> = "strict",
        /// The member `parameters`: any JSON object. May be null.
        required parameters: Nullable<serde_json::Value> = "parameters",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `output_schema`: any JSON object. May be null.
        optional output_schema: serde_json::Value = "output_schema",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
        /// The member `allowed_callers`: a list. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

object! {
    /// An object: the document's `FunctionToolCallOutput`.
    pub struct FunctionToolCallOutput {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: one of the shapes of [`FunctionToolCallOutputOutput`].
        required output: FunctionToolCallOutputOutput = "output",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        optional status: FunctionCallOutputStatusEnum = "status",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `FunctionToolCallOutput`.
    pub enum FunctionToolCallOutputOutput {
        string => String(String),
        array => FunctionAndCustomToolCallOutputList(Vec<FunctionAndCustomToolCallOutput>),
    }
}

params! {
    /// An object: the document's `FunctionToolParam`.
    pub struct FunctionToolParam {
        /// The member `name`: a text of 1 to 128 characters.
        required name: String = "name",
        /// The member `type`: `"function"`. The API's default: `"function"`.
        constant r#type: "function" = "type",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `parameters`: any JSON object. May be null.
        optional parameters: EmptyModelParam = "parameters",
        /// The member `strict`: true or false. May be null.
        optional strict: bool = "strict",
        /// The member `output_schema`: any JSON object. May be null.
        optional output_schema: serde_json::Value = "output_schema",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

open_enum! {
    /// A string with known values: the document's `GrammarSyntax1`.
    pub enum GrammarSyntax {
        Lark = "lark",
        Regex = "regex",
    }
}

params! {
    /// An object: the document's `HTTPError`.
    pub struct HttpError {
        /// The member `type`: `"http_error"`. The API's default: `"http_error"`.
        constant r#type: "http_error" = "type",
        /// The member `code`: a whole number.
        required code: i64 = "code",
        /// The member `message`: a text.
        required message: String = "message",
    }
}

params! {
    /// An object: the document's `HybridSearchOptions`.
    pub struct HybridSearchOptions {
        /// The member `embedding_weight`: a number.
        required embedding_weight: f64 = "embedding_weight",
        /// The member `text_weight`: a number.
        required text_weight: f64 = "text_weight",
    }
}

open_enum! {
    /// A string with known values: the document's `ImageDetail`.
    pub enum ImageDetail {
        Low = "low",
        High = "high",
        Auto = "auto",
        Original = "original",
    }
}

open_enum! {
    /// A string with known values: the document's `ImageGenActionEnum`.
    pub enum ImageGenActionEnum {
        Generate = "generate",
        Edit = "edit",
        Auto = "auto",
    }
}

params! {
    /// An object: the document's `ImageGenTool`.
    pub struct ImageGenTool {
        /// The member `type`: `"image_generation"`.
        constant r#type: "image_generation" = "type",
        /// The member `model`: one of the values of [`ImageGenToolModel`].
        optional model: ImageGenToolModel = "model",
        /// The member `quality`: one of the values of [`ImageGenToolQuality`]. The API's default: `"auto"`.
        optional quality: ImageGenToolQuality = "quality",
        /// The member `size`: one of the values of [`ImageGenToolSize`]. The API's default: `"auto"`.
        optional size: ImageGenToolSize = "size",
        /// The member `output_format`: one of the values of [`ImageGenToolOutputFormat`]. The API's default: `"png"`.
        optional output_format: ImageGenToolOutputFormat = "output_format",
        /// The member `output_compression`: a whole number, 0 to 100. The API's default: `100`.
        optional output_compression: i64 = "output_compression",
        /// The member `moderation`: one of the values of [`ImageGenToolModeration`]. The API's default: `"auto"`.
        optional moderation: ImageGenToolModeration = "moderation",
        /// The member `background`: one of the values of [`ImageGenToolBackground`]. The API's default: `"auto"`.
        optional background: ImageGenToolBackground = "background",
        /// The member `input_fidelity`: one of the values of [`InputFidelity`]. May be null.
        optional input_fidelity: InputFidelity = "input_fidelity",
        /// The member `input_image_mask`: an object, [`ImageGenToolInputImageMask`].
        optional input_image_mask: ImageGenToolInputImageMask = "input_image_mask",
        /// The member `partial_images`: a whole number, 0 to 3. The API's default: `0`.
        optional partial_images: i64 = "partial_images",
        /// The member `action`: one of the values of [`ImageGenActionEnum`].
        optional action: ImageGenActionEnum = "action",
    }
}

open_enum! {
    /// A string with known values: `background` of the document's `ImageGenTool`.
    pub enum ImageGenToolBackground {
        Transparent = "transparent",
        Opaque = "opaque",
        Auto = "auto",
    }
}

params! {
    /// An object: the document's `ImageGenToolCall`.
    pub struct ImageGenToolCall {
        /// The member `type`: `"image_generation_call"`.
        constant r#type: "image_generation_call" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `status`: one of the values of [`ImageGenToolCallStatus`].
        required status: ImageGenToolCallStatus = "status",
        /// The member `result`: a text. May be null.
        required result: Nullable<String> = "result",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `ImageGenToolCall`.
    pub enum ImageGenToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Generating = "generating",
        Failed = "failed",
    }
}

params! {
    /// An object: `input_image_mask` of the document's `ImageGenTool`.
    pub struct ImageGenToolInputImageMask {
        /// The member `image_url`: a text.
        optional image_url: String = "image_url",
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `ImageGenTool`.
    ///
    /// The document allows any other string too.
    pub enum ImageGenToolModel {
        GptImage1 = "gpt-image-1",
        GptImage1Mini = "gpt-image-1-mini",
        GptImage1_5 = "gpt-image-1.5",
        GptImage2 = "gpt-image-2",
        GptImage2_2026_04_21 = "gpt-image-2-2026-04-21",
    }
}

open_enum! {
    /// A string with known values: `moderation` of the document's `ImageGenTool`.
    pub enum ImageGenToolModeration {
        Auto = "auto",
        Low = "low",
    }
}

open_enum! {
    /// A string with known values: `output_format` of the document's `ImageGenTool`.
    pub enum ImageGenToolOutputFormat {
        Png = "png",
        Webp = "webp",
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// A string with known values: `quality` of the document's `ImageGenTool`.
    pub enum ImageGenToolQuality {
        Low = "low",
        Medium = "medium",
        High = "high",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `size` of the document's `ImageGenTool`.
    ///
    /// The document allows any other string too.
    pub enum ImageGenToolSize {
        _1024x1024 = "1024x1024",
        _1024x1536 = "1024x1536",
        _1536x1024 = "1536x1024",
        Auto = "auto",
    }
}

params! {
    /// An object: the document's `InputMessage`.
    pub struct InputMessage {
        /// The member `role`: one of the values of [`InputMessageRole`].
        required role: InputMessageRole = "role",
        /// The member `content`: a list.
        lenient content: ResponseInputMessageContentList = "content",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `status`: one of the values of [`InputMessageStatus`].
        optional status: InputMessageStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `InputMessage`.
    pub enum InputMessageRole {
        User = "user",
        System = "system",
        Developer = "developer",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `InputMessage`.
    pub enum InputMessageStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

kind_union! {
    /// One of several shapes: the document's `InputParam`.
    pub enum InputParam {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

object! {
    /// What `responses.input_tokens.count` gives: an object: the document's `TokenCountsResource`.
    pub struct InputTokenCountResponse {
        /// The member `object`: `"response.input_tokens"`. The API's default: `"response.input_tokens"`.
        constant object: "response.input_tokens" = "object",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
    }
}

tagged_union! {
    /// One of several objects: the document's `ItemField`.
    pub enum ItemField by "type" {
        "message" => Message(ConversationMessage),
        "program" => Program(Program),
        "program_output" => ProgramOutput(ProgramOutput),
        "function_call" => FunctionCall(ResponseFunctionToolCall),
        "tool_search_call" => ToolSearchCall(ResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(ResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(AdditionalTools),
        "function_call_output" => FunctionCallOutput(FunctionToolCallOutput),
        "file_search_call" => FileSearchCall(ResponseFileSearchToolCall),
        "web_search_call" => WebSearchCall(ResponseFunctionWebSearch),
        "image_generation_call" => ImageGenerationCall(ImageGenToolCall),
        "computer_call" => ComputerCall(ResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(ResponseComputerToolCallOutputItem),
        "reasoning" => Reasoning(ResponseReasoningItem),
        "compaction" => Compaction(ResponseCompactionItem),
        "code_interpreter_call" => CodeInterpreterCall(ResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(LocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(LocalShellToolCallOutput),
        "shell_call" => ShellCall(ResponseFunctionShellToolCall),
        "shell_call_output" => ShellCallOutput(ResponseFunctionShellToolCallOutput),
        "apply_patch_call" => ApplyPatchCall(ResponseApplyPatchToolCall),
        "apply_patch_call_output" => ApplyPatchCallOutput(ResponseApplyPatchToolCallOutput),
        "mcp_list_tools" => McpListTools(McpListTools),
        "mcp_approval_request" => McpApprovalRequest(McpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(McpApprovalResponseResource),
        "mcp_call" => McpCall(McpToolCall),
        "custom_tool_call" => CustomToolCall(ResponseCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(ResponseCustomToolCallOutput),
    }
}

params! {
    /// An object: the document's `ItemReferenceParam`.
    pub struct ItemReferenceParam {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `type`: `"item_reference"`. The API's default: `"item_reference"`. May be null.
        constant r#type: "item_reference" = "type",
    }
}

params! {
    /// An object: the document's `KeyPressAction`.
    pub struct KeyPressAction {
        /// The member `type`: `"keypress"`. The API's default: `"keypress"`.
        constant r#type: "keypress" = "type",
        /// The member `keys`: a list.
        lenient keys: Vec<String> = "keys",
    }
}

params! {
    /// An object: the document's `LocalEnvironmentParam`.
    pub struct LocalEnvironment {
        /// The member `type`: `"local"`. The API's default: `"local"`.
        constant r#type: "local" = "type",
        /// The member `skills`: a list of at most 200 items.
        optional skills: Vec<LocalSkill> = "skills",
    }
}

params! {
    /// An object: the document's `LocalShellExecAction`.
    pub struct LocalShellExecAction {
        /// The member `type`: `"exec"`. The API's default: `"exec"`.
        constant r#type: "exec" = "type",
        /// The member `command`: a list.
        lenient command: Vec<String> = "command",
        /// The member `env`: an object of one's own names.
        lenient env: BTreeMap<String, String> = "env",
        /// The member `timeout_ms`: a whole number. May be null.
        optional timeout_ms: i64 = "timeout_ms",
        /// The member `working_directory`: a text. May be null.
        optional working_directory: String = "working_directory",
        /// The member `user`: a text. May be null.
        optional user: String = "user",
    }
}

params! {
    /// An object: the document's `LocalShellToolCall`.
    pub struct LocalShellToolCall {
        /// The member `type`: `"local_shell_call"`.
        constant r#type: "local_shell_call" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `action`: an object, [`LocalShellExecAction`].
        required action: LocalShellExecAction = "action",
        /// The member `status`: one of the values of [`LocalShellToolCallStatus`].
        required status: LocalShellToolCallStatus = "status",
    }
}

params! {
    /// An object: the document's `LocalShellToolCallOutput`.
    pub struct LocalShellToolCallOutput {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `type`: `"local_shell_call_output"`.
        constant r#type: "local_shell_call_output" = "type",
        /// The member `output`: a text.
        required output: String = "output",
        /// The member `status`: one of the values of [`LocalShellToolCallOutputStatus`]. May be null.
        optional status: LocalShellToolCallOutputStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LocalShellToolCallOutput`.
    pub enum LocalShellToolCallOutputStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `LocalShellToolCall`.
    pub enum LocalShellToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `LocalShellToolParam`.
    pub struct LocalShellToolParam {
        /// The member `type`: `"local_shell"`. The API's default: `"local_shell"`.
        constant r#type: "local_shell" = "type",
    }
}

params! {
    /// An object: the document's `LocalSkillParam`.
    pub struct LocalSkill {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `description`: a text.
        required description: String = "description",
        /// The member `path`: a text.
        required path: String = "path",
    }
}

params! {
    /// An object: the document's `LogProb`.
    pub struct LogProb {
        /// The member `token`: a text.
        required token: String = "token",
        /// The member `logprob`: a number.
        required logprob: f64 = "logprob",
        /// The member `bytes`: a list.
        lenient bytes: Vec<i64> = "bytes",
        /// The member `top_logprobs`: a list.
        lenient top_logprobs: Vec<TopLogProb> = "top_logprobs",
    }
}

params! {
    /// An object: the document's `MCPApprovalRequest`.
    pub struct McpApprovalRequest {
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
    }
}

params! {
    /// An object: the document's `MCPApprovalResponse`.
    pub struct McpApprovalResponse {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `approve`: true or false.
        required approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        required approval_request_id: String = "approval_request_id",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

object! {
    /// An object: the document's `MCPApprovalResponseResource`.
    pub struct McpApprovalResponseResource {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `approve`: true or false.
        lenient approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        lenient approval_request_id: String = "approval_request_id",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

params! {
    /// An object: the document's `MCPListTools`.
    pub struct McpListTools {
        /// The member `type`: `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `server_label`: a text.
        required server_label: String = "server_label",
        /// The member `tools`: a list.
        lenient tools: Vec<McpListToolsTool> = "tools",
        /// The member `error`: a text. May be null.
        optional error: String = "error",
    }
}

params! {
    /// An object: the document's `MCPListToolsTool`.
    pub struct McpListToolsTool {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `input_schema`: any JSON object.
        required input_schema: serde_json::Value = "input_schema",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `annotations`: any JSON object. May be null.
        optional annotations: serde_json::Value = "annotations",
    }
}

params! {
    /// An object: the document's `MCPProtocolError`.
    pub struct McpProtocolError {
        /// The member `type`: `"mcp_protocol_error"`. The API's default: `"mcp_protocol_error"`.
        constant r#type: "mcp_protocol_error" = "type",
        /// The member `code`: a whole number.
        required code: i64 = "code",
        /// The member `message`: a text.
        required message: String = "message",
    }
}

params! {
    /// An object: the document's `MCPTool`.
    pub struct McpTool {
        /// The member `type`: `"mcp"`.
        constant r#type: "mcp" = "type",
        /// The member `server_label`: a text.
        required server_label: String = "server_label",
        /// The member `server_url`: an address (URI).
        optional server_url: String = "server_url",
        /// The member `connector_id`: one of the values of [`McpToolConnectorId`].
        optional connector_id: McpToolConnectorId = "connector_id",
        /// The member `tunnel_id`: a text.
        optional tunnel_id: String = "tunnel_id",
        /// The member `authorization`: a text.
        optional authorization: String = "authorization",
        /// The member `server_description`: a text.
        optional server_description: String = "server_description",
        /// The member `headers`: an object of one's own names. May be null.
        optional headers: BTreeMap<String, String> = "headers",
        /// The member `allowed_tools`: one of the shapes of [`McpToolAllowedTools`]. May be null.
        optional allowed_tools: McpToolAllowedTools = "allowed_tools",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// The member `require_approval`: one of the shapes of [`McpToolRequireApproval`]. The API's default: `"always"`. May be null.
        optional require_approval: McpToolRequireApproval = "require_approval",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
    }
}

kind_union! {
    /// One of several shapes: `allowed_tools` of the document's `MCPTool`.
    pub enum McpToolAllowedTools {
        object => McpToolFilter(McpToolFilter),
        array => Strings(Vec<String>),
    }
}

params! {
    /// An object: the document's `MCPToolCall`.
    pub struct McpToolCall {
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
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `error`: one of the shapes of [`McpToolCallError`]. May be null.
        optional error: McpToolCallError = "error",
        /// The member `status`: one of the values of [`McpToolCallStatus`].
        optional status: McpToolCallStatus = "status",
        /// The member `approval_request_id`: a text. May be null.
        optional approval_request_id: String = "approval_request_id",
    }
}

tagged_union! {
    /// One of several objects: the document's `MCPToolCallError`.
    pub enum McpToolCallError by "type" {
        "mcp_protocol_error" => McpProtocolError(McpProtocolError),
        "mcp_tool_execution_error" => McpToolExecutionError(McpToolExecutionError),
        "http_error" => HttpError(HttpError),
    }
}

open_enum! {
    /// A string with known values: the document's `MCPToolCallStatus`.
    pub enum McpToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
        Calling = "calling",
        Failed = "failed",
    }
}

open_enum! {
    /// A string with known values: `connector_id` of the document's `MCPTool`.
    pub enum McpToolConnectorId {
        ConnectorDropbox = "connector_dropbox",
        ConnectorGmail = "connector_gmail",
        ConnectorGooglecalendar = "connector_googlecalendar",
        ConnectorGoogledrive = "connector_googledrive",
        ConnectorMicrosoftteams = "connector_microsoftteams",
        ConnectorOutlookcalendar = "connector_outlookcalendar",
        ConnectorOutlookemail = "connector_outlookemail",
        ConnectorSharepoint = "connector_sharepoint",
    }
}

params! {
    /// An object: the document's `MCPToolExecutionError`.
    pub struct McpToolExecutionError {
        /// The member `type`: `"mcp_tool_execution_error"`. The API's default: `"mcp_tool_execution_error"`.
        constant r#type: "mcp_tool_execution_error" = "type",
        /// The member `content`: any JSON.
        required content: serde_json::Value = "content",
    }
}

params! {
    /// An object: the document's `MCPToolFilter`.
    pub struct McpToolFilter {
        /// The member `tool_names`: a list.
        optional tool_names: Vec<String> = "tool_names",
        /// The member `read_only`: true or false.
        optional read_only: bool = "read_only",
    }
}

kind_union! {
    /// One of several shapes: `require_approval` of the document's `MCPTool`.
    pub enum McpToolRequireApproval {
        string => Preset(McpToolRequireApprovalPreset),
        object => McpToolApprovalFilter(McpToolRequireApprovalMcpToolApprovalFilter),
    }
}

params! {
    /// An object: `require_approval|0` of the document's `MCPTool`.
    pub struct McpToolRequireApprovalMcpToolApprovalFilter {
        /// The member `always`: an object, [`McpToolFilter`].
        optional always: McpToolFilter = "always",
        /// The member `never`: an object, [`McpToolFilter`].
        optional never: McpToolFilter = "never",
    }
}

open_enum! {
    /// A string with known values: `require_approval|1` of the document's `MCPTool`.
    pub enum McpToolRequireApprovalPreset {
        Always = "always",
        Never = "never",
    }
}

open_enum! {
    /// A string with known values: the document's `MessagePhase`.
    pub enum MessagePhase {
        Commentary = "commentary",
        FinalAnswer = "final_answer",
    }
}

open_enum! {
    /// A string with known values: the document's `MessageRole`.
    pub enum MessageRole {
        UnknownValue = "unknown",
        User = "user",
        Assistant = "assistant",
        System = "system",
        Critic = "critic",
        Discriminator = "discriminator",
        Developer = "developer",
        Tool = "tool",
    }
}

open_enum! {
    /// A string with known values: the document's `MessageStatus`.
    pub enum MessageStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: the document's `ModelIdsCompaction`.
    ///
    /// The document allows any other string too.
    pub enum ModelIdsCompaction {
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

object! {
    /// An object: the document's `Moderation`.
    pub struct Moderation {
        /// The member `input`: one of the shapes of [`ModerationInput`].
        required input: ModerationInput = "input",
        /// The member `output`: one of the shapes of [`ModerationOutput`].
        required output: ModerationOutput = "output",
    }
}

object! {
    /// An object: the document's `ModerationErrorBody`.
    pub struct ModerationErrorBody {
        /// The member `type`: `"error"`. The API's default: `"error"`.
        constant r#type: "error" = "type",
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

tagged_union! {
    /// One of several objects: `input` of the document's `Moderation`.
    pub enum ModerationInput by "type" {
        "moderation_result" => ModerationResult(ModerationResultBody),
        "error" => Error(ModerationErrorBody),
    }
}

tagged_union! {
    /// One of several objects: `output` of the document's `Moderation`.
    pub enum ModerationOutput by "type" {
        "moderation_result" => ModerationResult(ModerationResultBody),
        "error" => Error(ModerationErrorBody),
    }
}

params! {
    /// An object: the document's `MoveParam`.
    pub struct MoveParam {
        /// The member `type`: `"move"`. The API's default: `"move"`.
        constant r#type: "move" = "type",
        /// The member `x`: a whole number.
        required x: i64 = "x",
        /// The member `y`: a whole number.
        required y: i64 = "y",
        /// The member `keys`: a list. May be null.
        optional keys: Vec<String> = "keys",
    }
}

params! {
    /// An object: the document's `NamespaceToolParam`.
    pub struct NamespaceTool {
        /// The member `type`: `"namespace"`. The API's default: `"namespace"`.
        constant r#type: "namespace" = "type",
        /// The member `name`: a text of at least 1 characters.
        required name: String = "name",
        /// The member `description`: a text.
        required description: String = "description",
        /// The member `tools`: a list of at least 1 items.
        lenient tools: Vec<NamespaceToolTool> = "tools",
    }
}

tagged_union! {
    /// One of several objects: `tools[]` of the document's `NamespaceToolParam`.
    pub enum NamespaceToolTool by "type" {
        "function" => Function(FunctionToolParam),
        "custom" => Custom(CustomTool),
    }
}

tagged_union! {
    /// One of several objects: the document's `OutputContent`.
    pub enum OutputContent by "type" {
        "output_text" => OutputText(ResponseOutputText),
        "refusal" => Refusal(ResponseOutputRefusal),
        "reasoning_text" => ReasoningText(ReasoningTextContent),
    }
}

tagged_union! {
    /// One of several objects: the document's `OutputMessageContent`.
    pub enum OutputMessageContent by "type" {
        "output_text" => OutputText(ResponseOutputText),
        "refusal" => Refusal(ResponseOutputRefusal),
    }
}

open_enum! {
    /// A string with known values: the document's `PersonalityEnum`.
    ///
    /// The document allows any other string too.
    pub enum PersonalityEnum {
        Friendly = "friendly",
        Pragmatic = "pragmatic",
    }
}

object! {
    /// An object: the document's `Program`.
    pub struct Program {
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
    }
}

params! {
    /// An object: the document's `ProgramItemParam`.
    pub struct ProgramItemParam {
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
    }
}

object! {
    /// An object: the document's `ProgramOutput`.
    pub struct ProgramOutput {
        /// The member `type`: `"program_output"`. The API's default: `"program_output"`.
        constant r#type: "program_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `result`: a text.
        lenient result: String = "result",
        /// The member `status`: one of the values of [`ProgramOutputStatus`].
        lenient status: ProgramOutputStatus = "status",
    }
}

params! {
    /// An object: the document's `ProgramOutputItemParam`.
    pub struct ProgramOutputItemParam {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `type`: `"program_output"`. The API's default: `"program_output"`.
        constant r#type: "program_output" = "type",
        /// The member `call_id`: a text of 1 to 64 characters.
        required call_id: String = "call_id",
        /// The member `result`: a text of at most 10485760 characters.
        required result: String = "result",
        /// The member `status`: one of the values of [`ProgramOutputItemStatus`].
        required status: ProgramOutputItemStatus = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `ProgramOutputItemStatus`.
    pub enum ProgramOutputItemStatus {
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: the document's `ProgramOutputStatus`.
    pub enum ProgramOutputStatus {
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `ProgramToolCallCaller`.
    pub struct ProgramToolCallCaller {
        /// The member `type`: `"program"`. The API's default: `"program"`.
        constant r#type: "program" = "type",
        /// The member `caller_id`: a text.
        required caller_id: String = "caller_id",
    }
}

params! {
    /// An object: the document's `ProgramToolCallCallerParam`.
    pub struct ProgramToolCallCallerParam {
        /// The member `type`: `"program"`. The API's default: `"program"`.
        constant r#type: "program" = "type",
        /// The member `caller_id`: a text of 1 to 64 characters.
        required caller_id: String = "caller_id",
    }
}

params! {
    /// An object: the document's `ProgrammaticToolCallingParam`.
    pub struct ProgrammaticToolCallingParam {
        /// The member `type`: `"programmatic_tool_calling"`. The API's default: `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

object! {
    /// An object: the document's `PromptCacheOptions`.
    pub struct PromptCacheOptions {
        /// The member `ttl`: `"30m"`.
        constant ttl: "30m" = "ttl",
        /// The member `mode`: one of the values of [`PromptCacheModeEnum`].
        lenient mode: PromptCacheModeEnum = "mode",
    }
}

open_enum! {
    /// A string with known values: the document's `PromptCacheRetentionEnum`.
    pub enum PromptCacheRetentionEnum {
        InMemory = "in_memory",
        _24h = "24h",
    }
}

open_enum! {
    /// A string with known values: the document's `RankerVersionType`.
    pub enum RankerVersionType {
        Auto = "auto",
        Default2024_11_15 = "default-2024-11-15",
    }
}

params! {
    /// An object: the document's `RankingOptions`.
    pub struct RankingOptions {
        /// The member `ranker`: one of the values of [`RankerVersionType`].
        optional ranker: RankerVersionType = "ranker",
        /// The member `score_threshold`: a number.
        optional score_threshold: f64 = "score_threshold",
        /// The member `hybrid_search`: an object, [`HybridSearchOptions`].
        optional hybrid_search: HybridSearchOptions = "hybrid_search",
    }
}

params! {
    /// An object: the document's `Reasoning`.
    pub struct Reasoning {
        /// The member `mode`: one of the values of [`ReasoningModeEnum`].
        optional mode: ReasoningModeEnum = "mode",
        /// The member `effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional effort: ReasoningEffort = "effort",
        /// The member `summary`: one of the values of [`ReasoningSummary`]. May be null.
        optional summary: ReasoningSummary = "summary",
        /// The member `context`: one of the values of [`ReasoningContext`]. May be null.
        optional context: ReasoningContext = "context",
        /// The member `generate_summary`: one of the values of [`ReasoningGenerateSummary`]. May be null. Deprecated by the API.
        optional generate_summary: ReasoningGenerateSummary = "generate_summary",
    }
}

open_enum! {
    /// A string with known values: `context` of the document's `Reasoning`.
    pub enum ReasoningContext {
        Auto = "auto",
        CurrentTurn = "current_turn",
        AllTurns = "all_turns",
    }
}

open_enum! {
    /// A string with known values: `generate_summary` of the document's `Reasoning`.
    pub enum ReasoningGenerateSummary {
        Auto = "auto",
        Concise = "concise",
        Detailed = "detailed",
    }
}

open_enum! {
    /// A string with known values: the document's `ReasoningModeEnum`.
    ///
    /// The document allows any other string too.
    pub enum ReasoningModeEnum {
        Standard = "standard",
        Pro = "pro",
    }
}

open_enum! {
    /// A string with known values: `summary` of the document's `Reasoning`.
    pub enum ReasoningSummary {
        Auto = "auto",
        Concise = "concise",
        Detailed = "detailed",
    }
}

params! {
    /// An object: the document's `ReasoningTextContent`.
    pub struct ReasoningTextContent {
        /// The member `type`: `"reasoning_text"`. The API's default: `"reasoning_text"`.
        constant r#type: "reasoning_text" = "type",
        /// The member `text`: a text.
        required text: String = "text",
    }
}

object! {
    /// What `responses.cancel`, `responses.create`, `responses.retrieve` gives: an object: the document's `Response`.
    pub struct Response {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"response"`.
        constant object: "response" = "object",
        /// The member `created_at`: a number, in seconds since 1970.
        lenient created_at: f64 = "created_at",
        /// The member `error`: an object, [`ResponseError`]. May be null.
        optional error: ResponseError = "error",
        /// The member `incomplete_details`: an object, [`ResponseIncompleteDetails`]. May be null.
        optional incomplete_details: ResponseIncompleteDetails = "incomplete_details",
        /// The member `instructions`: one of the shapes of [`ResponseInstructions`]. May be null.
        optional instructions: ResponseInstructions = "instructions",
        /// The member `model`: one of the values of [`ResponsesModel`].
        lenient model: ResponsesModel = "model",
        /// The member `tools`: a list.
        lenient tools: ToolsArray = "tools",
        /// The member `output`: a list.
        lenient output: Vec<ResponseOutputItem> = "output",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`.
        lenient parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `tool_choice`: one of the shapes of [`ToolChoiceParam`].
        required tool_choice: ToolChoiceParam = "tool_choice",
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
        /// The member `prompt_cache_retention`: one of the values of [`PromptCacheRetention`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `background`: true or false. The API's default: `false`. May be null.
        optional background: bool = "background",
        /// The member `max_tool_calls`: a whole number. May be null.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// The member `text`: an object, [`ResponseTextConfig`].
        optional text: ResponseTextConfig = "text",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
        /// The member `service_tier`: one of the values of [`ResponseServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: ResponseServiceTier = "service_tier",
        /// The member `truncation`: one of the values of [`ResponseTruncation`]. The API's default: `"disabled"`. May be null.
        optional truncation: ResponseTruncation = "truncation",
        /// The member `status`: one of the values of [`ResponseStatus`].
        optional status: ResponseStatus = "status",
        /// The member `completed_at`: a number, in seconds since 1970. May be null.
        optional completed_at: f64 = "completed_at",
        /// The member `reasoning`: an object, [`Reasoning`]. May be null.
        optional reasoning: Reasoning = "reasoning",
        /// The member `output_text`: a text. May be null.
        optional output_text: String = "output_text",
        /// The member `usage`: an object, [`ResponseUsage`].
        optional usage: ResponseUsage = "usage",
        /// The member `prompt_cache_options`: an object, [`PromptCacheOptions`].
        optional prompt_cache_options: PromptCacheOptions = "prompt_cache_options",
        /// The member `moderation`: an object, [`Moderation`]. May be null.
        optional moderation: Moderation = "moderation",
        /// The member `conversation`: an object, [`ResponseConversation`]. May be null.
        optional conversation: ResponseConversation = "conversation",
        /// The member `max_output_tokens`: a whole number. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
    }
}

object! {
    /// An object: the document's `ApplyPatchToolCall`.
    pub struct ResponseApplyPatchToolCall {
        /// The member `type`: `"apply_patch_call"`. The API's default: `"apply_patch_call"`.
        constant r#type: "apply_patch_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallStatus`].
        lenient status: ApplyPatchCallStatus = "status",
        /// The member `operation`: one of the shapes of [`ResponseApplyPatchToolCallOperation`].
        required operation: ResponseApplyPatchToolCallOperation = "operation",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// One of several objects: `operation` of the document's `ApplyPatchToolCall`.
    pub enum ResponseApplyPatchToolCallOperation by "type" {
        "create_file" => CreateFile(ApplyPatchCreateFileOperation),
        "delete_file" => DeleteFile(ApplyPatchDeleteFileOperation),
        "update_file" => UpdateFile(ApplyPatchUpdateFileOperation),
    }
}

object! {
    /// An object: the document's `ApplyPatchToolCallOutput`.
    pub struct ResponseApplyPatchToolCallOutput {
        /// The member `type`: `"apply_patch_call_output"`. The API's default: `"apply_patch_call_output"`.
        constant r#type: "apply_patch_call_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: one of the values of [`ApplyPatchCallOutputStatus`].
        lenient status: ApplyPatchCallOutputStatus = "status",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

object! {
    /// An object: the document's `ResponseAudioDeltaEvent`.
    pub struct ResponseAudioDeltaEvent {
        /// The member `type`: `"response.audio.delta"`.
        constant r#type: "response.audio.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseAudioDoneEvent`.
    pub struct ResponseAudioDoneEvent {
        /// The member `type`: `"response.audio.done"`.
        constant r#type: "response.audio.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseAudioTranscriptDeltaEvent`.
    pub struct ResponseAudioTranscriptDeltaEvent {
        /// The member `type`: `"response.audio.transcript.delta"`.
        constant r#type: "response.audio.transcript.delta" = "type",
        /// The member `delta`: a text.
        lenient delta: String = "delta",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseAudioTranscriptDoneEvent`.
    pub struct ResponseAudioTranscriptDoneEvent {
        /// The member `type`: `"response.audio.transcript.done"`.
        constant r#type: "response.audio.transcript.done" = "type",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallCodeDeltaEvent`.
    pub struct ResponseCodeInterpreterCallCodeDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallCodeDoneEvent`.
    pub struct ResponseCodeInterpreterCallCodeDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallCompletedEvent`.
    pub struct ResponseCodeInterpreterCallCompletedEvent {
        /// The member `type`: `"response.code_interpreter_call.completed"`.
        constant r#type: "response.code_interpreter_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallInProgressEvent`.
    pub struct ResponseCodeInterpreterCallInProgressEvent {
        /// The member `type`: `"response.code_interpreter_call.in_progress"`.
        constant r#type: "response.code_interpreter_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseCodeInterpreterCallInterpretingEvent`.
    pub struct ResponseCodeInterpreterCallInterpretingEvent {
        /// The member `type`: `"response.code_interpreter_call.interpreting"`.
        constant r#type: "response.code_interpreter_call.interpreting" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `CodeInterpreterToolCall`.
    pub struct ResponseCodeInterpreterToolCall {
        /// The member `type`: `"code_interpreter_call"`. The API's default: `"code_interpreter_call"`.
        constant r#type: "code_interpreter_call" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `status`: one of the values of [`ResponseCodeInterpreterToolCallStatus`].
        required status: ResponseCodeInterpreterToolCallStatus = "status",
        /// The member `container_id`: a text.
        required container_id: String = "container_id",
        /// The member `code`: a text. May be null.
        required code: Nullable<String> = "code",
        /// The member `outputs`: a list. May be null.
        required outputs: Nullable<Vec<ResponseCodeInterpreterToolCallOutput>> = "outputs",
    }
}

tagged_union! {
    /// One of several objects: `outputs[]` of the document's `CodeInterpreterToolCall`.
    pub enum ResponseCodeInterpreterToolCallOutput by "type" {
        "logs" => Logs(CodeInterpreterOutputLogs),
        "image" => Image(CodeInterpreterOutputImage),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `CodeInterpreterToolCall`.
    pub enum ResponseCodeInterpreterToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
        Interpreting = "interpreting",
        Failed = "failed",
    }
}

params! {
    /// What `responses.compact` takes.
    pub struct ResponseCompactParams {
        /// The member `model`: one of the values of [`ModelIdsCompaction`]. May be null.
        required model: Nullable<ModelIdsCompaction> = "model",
        /// The member `input`: one of the shapes of [`ResponseCompactParamsInput`]. May be null.
        optional input: ResponseCompactParamsInput = "input",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `prompt_cache_key`: a text of at most 64 characters. May be null.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// The member `prompt_cache_retention`: one of the values of [`PromptCacheRetentionEnum`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetentionEnum = "prompt_cache_retention",
        /// The member `prompt_cache_options`: an object, [`PromptCacheOptionsParam`]. May be null.
        optional prompt_cache_options: PromptCacheOptionsParam = "prompt_cache_options",
        /// The member `service_tier`: one of the values of [`ServiceTierEnum`]. May be null.
        optional service_tier: ServiceTierEnum = "service_tier",
    }
}

kind_union! {
    /// One of several shapes: `input` of the document's `CompactResponseMethodPublicBody`.
    pub enum ResponseCompactParamsInput {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

object! {
    /// An object: the document's `CompactionBody`.
    pub struct ResponseCompactionItem {
        /// The member `type`: `"compaction"`. The API's default: `"compaction"`.
        constant r#type: "compaction" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `encrypted_content`: a text.
        lenient encrypted_content: String = "encrypted_content",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `CompactionSummaryItemParam`.
    pub struct ResponseCompactionItemParam {
        /// The member `type`: `"compaction"`. The API's default: `"compaction"`.
        constant r#type: "compaction" = "type",
        /// The member `encrypted_content`: a text of at most 20971520 characters.
        required encrypted_content: String = "encrypted_content",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
    }
}

object! {
    /// An object: the document's `ResponseCompletedEvent`.
    pub struct ResponseCompletedEvent {
        /// The member `type`: `"response.completed"`.
        constant r#type: "response.completed" = "type",
        /// The member `response`: an object, [`Response`].
        required response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `ComputerToolCall`.
    pub struct ResponseComputerToolCall {
        /// The member `type`: `"computer_call"`. The API's default: `"computer_call"`.
        constant r#type: "computer_call" = "type",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `pending_safety_checks`: a list.
        lenient pending_safety_checks: Vec<ComputerCallSafetyCheckParam> = "pending_safety_checks",
        /// The member `status`: one of the values of [`ResponseComputerToolCallStatus`].
        required status: ResponseComputerToolCallStatus = "status",
        /// The member `action`: one of the shapes of [`ComputerAction`].
        optional action: ComputerAction = "action",
        /// The member `actions`: a list.
        optional actions: ComputerActionList = "actions",
    }
}

object! {
    /// An object: the document's `ComputerToolCallOutputResource`.
    pub struct ResponseComputerToolCallOutputItem {
        /// The member `type`: `"computer_call_output"`. The API's default: `"computer_call_output"`.
        constant r#type: "computer_call_output" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `output`: an object, [`ResponseComputerToolCallOutputScreenshot`].
        lenient output: ResponseComputerToolCallOutputScreenshot = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`ComputerCallOutputStatus`].
        lenient status: ComputerCallOutputStatus = "status",
        /// The member `acknowledged_safety_checks`: a list.
        optional acknowledged_safety_checks: Vec<ComputerCallSafetyCheckParam> = "acknowledged_safety_checks",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `ComputerScreenshotImage`.
    pub struct ResponseComputerToolCallOutputScreenshot {
        /// The member `type`: `"computer_screenshot"`. The API's default: `"computer_screenshot"`.
        constant r#type: "computer_screenshot" = "type",
        /// The member `image_url`: an address (URI).
        optional image_url: String = "image_url",
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `ComputerToolCall`.
    pub enum ResponseComputerToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `ContainerReferenceResource`.
    pub struct ResponseContainerReference {
        /// The member `type`: `"container_reference"`. The API's default: `"container_reference"`.
        constant r#type: "container_reference" = "type",
        /// The member `container_id`: a text.
        lenient container_id: String = "container_id",
    }
}

object! {
    /// An object: the document's `ResponseContentPartAddedEvent`.
    pub struct ResponseContentPartAddedEvent {
        /// The member `type`: `"response.content_part.added"`.
        constant r#type: "response.content_part.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: one of the shapes of [`OutputContent`].
        required part: OutputContent = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseContentPartDoneEvent`.
    pub struct ResponseContentPartDoneEvent {
        /// The member `type`: `"response.content_part.done"`.
        constant r#type: "response.content_part.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `content_index`: a whole number.
        lenient content_index: i64 = "content_index",
        /// The member `part`: one of the shapes of [`OutputContent`].
        required part: OutputContent = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseConversation`.
    pub struct ResponseConversation {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

params! {
    /// An object: the document's `ConversationParam-2`.
    pub struct ResponseConversationParam {
        /// The member `id`: a text.
        required id: String = "id",
    }
}

params! {
    /// What `responses.create` takes.
    pub struct ResponseCreateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
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
        /// The member `prompt_cache_retention`: one of the values of [`PromptCacheRetention`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// The member `prompt_cache_options`: an object, [`PromptCacheOptionsParam`].
        optional prompt_cache_options: PromptCacheOptionsParam = "prompt_cache_options",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `model`: one of the values of [`ResponsesModel`].
        optional model: ResponsesModel = "model",
        /// The member `background`: true or false. The API's default: `false`. May be null.
        optional background: bool = "background",
        /// The member `max_tool_calls`: a whole number. May be null.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// The member `text`: an object, [`ResponseTextConfig`].
        optional text: ResponseTextConfig = "text",
        /// The member `tools`: a list.
        optional tools: ToolsArray = "tools",
        /// The member `tool_choice`: one of the shapes of [`ToolChoiceParam`].
        optional tool_choice: ToolChoiceParam = "tool_choice",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
        /// The member `service_tier`: one of the values of [`ResponseServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: ResponseServiceTier = "service_tier",
        /// The member `truncation`: one of the values of [`ResponseCreateParamsTruncation`]. The API's default: `"disabled"`. May be null. Deprecated by the API.
        optional truncation: ResponseCreateParamsTruncation = "truncation",
        /// The member `reasoning`: an object, [`Reasoning`]. May be null.
        optional reasoning: Reasoning = "reasoning",
        /// The member `input`: one of the shapes of [`InputParam`].
        optional input: InputParam = "input",
        /// The member `include`: a list. May be null.
        optional include: Vec<ResponseIncludable> = "include",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`. May be null.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `store`: true or false. The API's default: `true`. May be null.
        optional store: bool = "store",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `moderation`: an object, [`ModerationParam`]. May be null.
        optional moderation: ModerationParam = "moderation",
        /// The member `stream_options`: an object, [`ResponseStreamOptions`]. May be null.
        optional stream_options: ResponseStreamOptions = "stream_options",
        /// The member `conversation`: one of the shapes of [`ConversationParam`]. May be null.
        optional conversation: ConversationParam = "conversation",
        /// The member `context_management`: a list of at least 1 items. May be null.
        optional context_management: Vec<ContextManagementParam> = "context_management",
        /// The member `max_output_tokens`: a whole number, at least 16. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
    }
}

open_enum! {
    /// A string with known values: `truncation` of the document's `CreateResponse`.
    pub enum ResponseCreateParamsTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}

object! {
    /// An object: the document's `ResponseCreatedEvent`.
    pub struct ResponseCreatedEvent {
        /// The member `type`: `"response.created"`.
        constant r#type: "response.created" = "type",
        /// The member `response`: an object, [`Response`].
        required response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `CustomToolCall`.
    pub struct ResponseCustomToolCall {
        /// The member `type`: `"custom_tool_call"`.
        constant r#type: "custom_tool_call" = "type",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `input`: a text.
        required input: String = "input",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
    }
}

object! {
    /// An object: the document's `ResponseCustomToolCallInputDeltaEvent`.
    pub struct ResponseCustomToolCallInputDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseCustomToolCallInputDoneEvent`.
    pub struct ResponseCustomToolCallInputDoneEvent {
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
    }
}

object! {
    /// An object: the document's `CustomToolCallResource`.
    pub struct ResponseCustomToolCallItem {
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
        lenient status: FunctionCallStatus = "status",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `CustomToolCallOutput`.
    pub struct ResponseCustomToolCallOutput {
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`ResponseCustomToolCallOutputOutput`].
        required output: ResponseCustomToolCallOutputOutput = "output",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
    }
}

object! {
    /// An object: the document's `CustomToolCallOutputResource`.
    pub struct ResponseCustomToolCallOutputItem {
        /// The member `type`: `"custom_tool_call_output"`.
        constant r#type: "custom_tool_call_output" = "type",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `output`: one of the shapes of [`ResponseCustomToolCallOutputOutput`].
        required output: ResponseCustomToolCallOutputOutput = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

kind_union! {
    /// One of several shapes: `output` of the document's `CustomToolCallOutput`.
    pub enum ResponseCustomToolCallOutputOutput {
        string => String(String),
        array => FunctionAndCustomToolCallOutputList(Vec<FunctionAndCustomToolCallOutput>),
    }
}

object! {
    /// An object: the document's `ResponseError`.
    pub struct ResponseError {
        /// The member `code`: one of the values of [`ResponseErrorCode`].
        lenient code: ResponseErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

open_enum! {
    /// A string with known values: the document's `ResponseErrorCode`.
    pub enum ResponseErrorCode {
        ServerError = "server_error",
        RateLimitExceeded = "rate_limit_exceeded",
        InvalidPrompt = "invalid_prompt",
        DataResidencyMismatch = "data_residency_mismatch",
        BioPolicy = "bio_policy",
        VectorStoreTimeout = "vector_store_timeout",
        InvalidImage = "invalid_image",
        InvalidImageFormat = "invalid_image_format",
        InvalidBase64Image = "invalid_base64_image",
        InvalidImageUrl = "invalid_image_url",
        ImageTooLarge = "image_too_large",
        ImageTooSmall = "image_too_small",
        ImageParseError = "image_parse_error",
        ImageContentPolicyViolation = "image_content_policy_violation",
        InvalidImageMode = "invalid_image_mode",
        ImageFileTooLarge = "image_file_too_large",
        UnsupportedImageMediaType = "unsupported_image_media_type",
        EmptyImageFile = "empty_image_file",
        FailedToDownloadImage = "failed_to_download_image",
        ImageFileNotFound = "image_file_not_found",
    }
}

object! {
    /// An object: the document's `ResponseErrorEvent`.
    pub struct ResponseErrorEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseFailedEvent`.
    pub struct ResponseFailedEvent {
        /// The member `type`: `"response.failed"`.
        constant r#type: "response.failed" = "type",
        /// The member `response`: an object, [`Response`].
        required response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseFileSearchCallCompletedEvent`.
    pub struct ResponseFileSearchCallCompletedEvent {
        /// The member `type`: `"response.file_search_call.completed"`.
        constant r#type: "response.file_search_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseFileSearchCallInProgressEvent`.
    pub struct ResponseFileSearchCallInProgressEvent {
        /// The member `type`: `"response.file_search_call.in_progress"`.
        constant r#type: "response.file_search_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseFileSearchCallSearchingEvent`.
    pub struct ResponseFileSearchCallSearchingEvent {
        /// The member `type`: `"response.file_search_call.searching"`.
        constant r#type: "response.file_search_call.searching" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `FileSearchToolCall`.
    pub struct ResponseFileSearchToolCall {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `type`: `"file_search_call"`.
        constant r#type: "file_search_call" = "type",
        /// The member `status`: one of the values of [`ResponseFileSearchToolCallStatus`].
        required status: ResponseFileSearchToolCallStatus = "status",
        /// The member `queries`: a list.
        lenient queries: Vec<String> = "queries",
        /// The member `results`: a list. May be null.
        optional results: Vec<ResponseFileSearchToolCallResult> = "results",
    }
}

params! {
    /// An object: `results[]` of the document's `FileSearchToolCall`.
    pub struct ResponseFileSearchToolCallResult {
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `text`: a text.
        optional text: String = "text",
        /// The member `filename`: a text.
        optional filename: String = "filename",
        /// The member `attributes`: an object of one's own names of at most 16 members. May be null.
        optional attributes: VectorStoreFileAttributes = "attributes",
        /// The member `score`: a number.
        optional score: f64 = "score",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `FileSearchToolCall`.
    pub enum ResponseFileSearchToolCallStatus {
        InProgress = "in_progress",
        Searching = "searching",
        Completed = "completed",
        Incomplete = "incomplete",
        Failed = "failed",
    }
}

tagged_union! {
    /// One of several objects: the document's `TextResponseFormatConfiguration`.
    pub enum ResponseFormatTextConfig by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatTextJsonSchemaConfig),
        "json_object" => JsonObject(ResponseFormatJsonObject),
    }
}

params! {
    /// An object: the document's `TextResponseFormatJsonSchema`.
    pub struct ResponseFormatTextJsonSchemaConfig {
        /// The member `type`: `"json_schema"`.
        constant r#type: "json_schema" = "type",
        /// The member `schema`: any JSON object.
        required schema: ResponseFormatJsonSchemaSchema = "schema",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `strict`: true or false. The API's default: `false`. May be null.
        optional strict: bool = "strict",
    }
}

object! {
    /// An object: the document's `ResponseFunctionCallArgumentsDeltaEvent`.
    pub struct ResponseFunctionCallArgumentsDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseFunctionCallArgumentsDoneEvent`.
    pub struct ResponseFunctionCallArgumentsDoneEvent {
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
    }
}

tagged_union! {
    /// One of several objects: `output|1[]` of the document's `FunctionCallOutputItemParam`.
    pub enum ResponseFunctionCallOutputItem by "type" {
        "input_text" => InputText(ResponseInputTextContent),
        "input_image" => InputImage(ResponseInputImageContent),
        "input_file" => InputFile(ResponseInputFileContent),
    }
}

params! {
    /// An object: the document's `FunctionShellCallOutputContentParam`.
    pub struct ResponseFunctionShellCallOutputContent {
        /// The member `stdout`: a text of at most 10485760 characters.
        required stdout: String = "stdout",
        /// The member `stderr`: a text of at most 10485760 characters.
        required stderr: String = "stderr",
        /// The member `outcome`: one of the shapes of [`FunctionShellCallOutputOutcomeParam`].
        required outcome: FunctionShellCallOutputOutcomeParam = "outcome",
    }
}

object! {
    /// An object: the document's `FunctionShellCall`.
    pub struct ResponseFunctionShellToolCall {
        /// The member `type`: `"shell_call"`. The API's default: `"shell_call"`.
        constant r#type: "shell_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `action`: an object, [`FunctionShellAction`].
        lenient action: FunctionShellAction = "action",
        /// The member `status`: one of the values of [`FunctionShellCallStatus`].
        lenient status: FunctionShellCallStatus = "status",
        /// The member `environment`: one of the shapes of [`ResponseFunctionShellToolCallEnvironment`]. May be null.
        optional environment: ResponseFunctionShellToolCallEnvironment = "environment",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

tagged_union! {
    /// One of several objects: `environment` of the document's `FunctionShellCall`.
    pub enum ResponseFunctionShellToolCallEnvironment by "type" {
        "local" => Local(ResponseLocalEnvironment),
        "container_reference" => ContainerReference(ResponseContainerReference),
    }
}

object! {
    /// An object: the document's `FunctionShellCallOutput`.
    pub struct ResponseFunctionShellToolCallOutput {
        /// The member `type`: `"shell_call_output"`. The API's default: `"shell_call_output"`.
        constant r#type: "shell_call_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `status`: one of the values of [`FunctionShellCallOutputStatusEnum`].
        lenient status: FunctionShellCallOutputStatusEnum = "status",
        /// The member `output`: a list.
        lenient output: Vec<FunctionShellCallOutputContent> = "output",
        /// The member `max_output_length`: a whole number. May be null.
        optional max_output_length: i64 = "max_output_length",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `FunctionToolCall`.
    pub struct ResponseFunctionToolCall {
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
        /// The member `call_id`: a text.
        required call_id: String = "call_id",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `arguments`: a text.
        required arguments: String = "arguments",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `status`: one of the values of [`ResponseFunctionToolCallStatus`].
        optional status: ResponseFunctionToolCallStatus = "status",
    }
}

object! {
    /// An object: the document's `FunctionToolCallResource`.
    pub struct ResponseFunctionToolCallItem {
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
        lenient status: FunctionCallStatus = "status",
        /// The member `caller`: one of the shapes of [`ToolCallCaller`]. May be null.
        optional caller: ToolCallCaller = "caller",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

object! {
    /// An object: the document's `FunctionToolCallOutputResource`.
    pub struct ResponseFunctionToolCallOutputItem {
        /// The member `type`: `"function_call_output"`.
        constant r#type: "function_call_output" = "type",
        /// The member `output`: one of the shapes of [`FunctionToolCallOutputOutput`].
        required output: FunctionToolCallOutputOutput = "output",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// The member `call_id`: a text.
        optional call_id: String = "call_id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `namespace`: a text.
        optional namespace: String = "namespace",
        /// The member `caller`: one of the shapes of [`ToolCallCallerParam`]. May be null.
        optional caller: ToolCallCallerParam = "caller",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `FunctionToolCall`.
    pub enum ResponseFunctionToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `WebSearchToolCall`.
    pub struct ResponseFunctionWebSearch {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `type`: `"web_search_call"`.
        constant r#type: "web_search_call" = "type",
        /// The member `status`: one of the values of [`ResponseFunctionWebSearchStatus`].
        required status: ResponseFunctionWebSearchStatus = "status",
        /// The member `action`: one of the shapes of [`ResponseFunctionWebSearchAction`].
        required action: ResponseFunctionWebSearchAction = "action",
    }
}

tagged_union! {
    /// One of several objects: `action` of the document's `WebSearchToolCall`.
    pub enum ResponseFunctionWebSearchAction by "type" {
        "search" => Search(WebSearchActionSearch),
        "open_page" => OpenPage(WebSearchActionOpenPage),
        "find_in_page" => FindInPage(WebSearchActionFind),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `WebSearchToolCall`.
    pub enum ResponseFunctionWebSearchStatus {
        InProgress = "in_progress",
        Searching = "searching",
        Completed = "completed",
        Failed = "failed",
    }
}

object! {
    /// An object: the document's `ResponseImageGenCallCompletedEvent`.
    pub struct ResponseImageGenCallCompletedEvent {
        /// The member `type`: `"response.image_generation_call.completed"`.
        constant r#type: "response.image_generation_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseImageGenCallGeneratingEvent`.
    pub struct ResponseImageGenCallGeneratingEvent {
        /// The member `type`: `"response.image_generation_call.generating"`.
        constant r#type: "response.image_generation_call.generating" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseImageGenCallInProgressEvent`.
    pub struct ResponseImageGenCallInProgressEvent {
        /// The member `type`: `"response.image_generation_call.in_progress"`.
        constant r#type: "response.image_generation_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseImageGenCallPartialImageEvent`.
    pub struct ResponseImageGenCallPartialImageEvent {
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
    /// An object: the document's `ResponseInProgressEvent`.
    pub struct ResponseInProgressEvent {
        /// The member `type`: `"response.in_progress"`.
        constant r#type: "response.in_progress" = "type",
        /// The member `response`: an object, [`Response`].
        required response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

open_enum! {
    /// A string with known values: the document's `IncludeEnum`.
    pub enum ResponseIncludable {
        FileSearchCallResults = "file_search_call.results",
        WebSearchCallResults = "web_search_call.results",
        WebSearchCallActionSources = "web_search_call.action.sources",
        MessageInputImageImageUrl = "message.input_image.image_url",
        ComputerCallOutputOutputImageUrl = "computer_call_output.output.image_url",
        CodeInterpreterCallOutputs = "code_interpreter_call.outputs",
        ReasoningEncryptedContent = "reasoning.encrypted_content",
        MessageOutputTextLogprobs = "message.output_text.logprobs",
    }
}

object! {
    /// An object: `incomplete_details` of the document's `Response`.
    pub struct ResponseIncompleteDetails {
        /// The member `reason`: one of the values of [`ResponseIncompleteDetailsReason`].
        optional reason: ResponseIncompleteDetailsReason = "reason",
    }
}

open_enum! {
    /// A string with known values: `incomplete_details.reason` of the document's `Response`.
    pub enum ResponseIncompleteDetailsReason {
        MaxOutputTokens = "max_output_tokens",
        ContentFilter = "content_filter",
    }
}

object! {
    /// An object: the document's `ResponseIncompleteEvent`.
    pub struct ResponseIncompleteEvent {
        /// The member `type`: `"response.incomplete"`.
        constant r#type: "response.incomplete" = "type",
        /// The member `response`: an object, [`Response`].
        required response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

tagged_union! {
    /// One of several objects: the document's `InputContent`.
    pub enum ResponseInputContent by "type" {
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

params! {
    /// An object: the document's `InputFileContent`.
    pub struct ResponseInputFile {
        /// The member `type`: `"input_file"`. The API's default: `"input_file"`.
        constant r#type: "input_file" = "type",
        /// The member `file_id`: a text. May be null.
        optional file_id: String = "file_id",
        /// The member `filename`: a text.
        optional filename: String = "filename",
        /// The member `file_data`: a text.
        optional file_data: String = "file_data",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointConfig`].
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
        /// The member `file_url`: an address (URI).
        optional file_url: String = "file_url",
        /// The member `detail`: one of the values of [`FileInputDetail`].
        optional detail: FileInputDetail = "detail",
    }
}

params! {
    /// An object: the document's `InputFileContentParam`.
    pub struct ResponseInputFileContent {
        /// The member `type`: `"input_file"`. The API's default: `"input_file"`.
        constant r#type: "input_file" = "type",
        /// The member `file_id`: a text. May be null.
        optional file_id: String = "file_id",
        /// The member `filename`: a text. May be null.
        optional filename: String = "filename",
        /// The member `file_data`: a text of at most 73400320 characters. May be null.
        optional file_data: String = "file_data",
        /// The member `file_url`: an address (URI). May be null.
        optional file_url: String = "file_url",
        /// The member `detail`: one of the values of [`FileDetailEnum`].
        optional detail: FileDetailEnum = "detail",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointParam`]. May be null.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// An object: the document's `InputImageContent`.
    pub struct ResponseInputImage {
        /// The member `type`: `"input_image"`. The API's default: `"input_image"`.
        constant r#type: "input_image" = "type",
        /// The member `detail`: one of the values of [`ImageDetail`].
        required detail: ImageDetail = "detail",
        /// The member `image_url`: an address (URI). May be null.
        optional image_url: String = "image_url",
        /// The member `file_id`: a text. May be null.
        optional file_id: String = "file_id",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointConfig`].
        optional prompt_cache_breakpoint: PromptCacheBreakpointConfig = "prompt_cache_breakpoint",
    }
}

params! {
    /// An object: the document's `InputImageContentParamAutoParam`.
    pub struct ResponseInputImageContent {
        /// The member `type`: `"input_image"`. The API's default: `"input_image"`.
        constant r#type: "input_image" = "type",
        /// The member `image_url`: an address (URI) of at most 20971520 characters. May be null.
        optional image_url: String = "image_url",
        /// The member `file_id`: a text. May be null.
        optional file_id: String = "file_id",
        /// The member `detail`: one of the values of [`ImageDetail`]. May be null.
        optional detail: ImageDetail = "detail",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointParam`]. May be null.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

tagged_union! {
    /// One of several objects: the document's `InputItem`.
    pub enum ResponseInputItem by "type" {
        "file_search_call" => FileSearchCall(ResponseFileSearchToolCall),
        "computer_call" => ComputerCall(ResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(ComputerCallOutputItemParam),
        "web_search_call" => WebSearchCall(ResponseFunctionWebSearch),
        "function_call" => FunctionCall(ResponseFunctionToolCall),
        "function_call_output" => FunctionCallOutput(FunctionCallOutputItemParam),
        "tool_search_call" => ToolSearchCall(ToolSearchCallItemParam),
        "tool_search_output" => ToolSearchOutput(ResponseToolSearchOutputItemParam),
        "additional_tools" => AdditionalTools(AdditionalToolsItemParam),
        "reasoning" => Reasoning(ResponseReasoningItem),
        "compaction" => Compaction(ResponseCompactionItemParam),
        "image_generation_call" => ImageGenerationCall(ImageGenToolCall),
        "code_interpreter_call" => CodeInterpreterCall(ResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(LocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(LocalShellToolCallOutput),
        "shell_call" => ShellCall(FunctionShellCallItemParam),
        "shell_call_output" => ShellCallOutput(FunctionShellCallOutputItemParam),
        "apply_patch_call" => ApplyPatchCall(ApplyPatchToolCallItemParam),
        "apply_patch_call_output" => ApplyPatchCallOutput(ApplyPatchToolCallOutputItemParam),
        "mcp_list_tools" => McpListTools(McpListTools),
        "mcp_approval_request" => McpApprovalRequest(McpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(McpApprovalResponse),
        "mcp_call" => McpCall(McpToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(ResponseCustomToolCallOutput),
        "custom_tool_call" => CustomToolCall(ResponseCustomToolCall),
        "compaction_trigger" => CompactionTrigger(CompactionTriggerItemParam),
        "item_reference" => ItemReference(ItemReferenceParam),
        "program" => Program(ProgramItemParam),
        "program_output" => ProgramOutput(ProgramOutputItemParam),
        choose "message" {
            ResponseOutputMessage(ResponseOutputMessage) if Has("id"),
            InputMessage(InputMessage) if Kind("content", Kind::array),
            EasyInputMessage(EasyInputMessage) if Any,
        }
    }
}

params! {
    /// What `responses.input_items.list` takes.
    pub struct ResponseInputItemListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `include`: a list.
        optional include: Vec<ResponseIncludable> = "include",
    }
}

/// A value: the document's `InputMessageContentList`.
pub type ResponseInputMessageContentList = Vec<ResponseInputContent>;

object! {
    /// An object: the document's `InputMessageResource`.
    pub struct ResponseInputMessageItem {
        /// The member `role`: one of the values of [`InputMessageRole`].
        lenient role: InputMessageRole = "role",
        /// The member `content`: a list.
        lenient content: ResponseInputMessageContentList = "content",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `status`: one of the values of [`InputMessageStatus`].
        optional status: InputMessageStatus = "status",
    }
}

params! {
    /// An object: the document's `InputTextContentParam`.
    pub struct ResponseInputTextContent {
        /// The member `type`: `"input_text"`. The API's default: `"input_text"`.
        constant r#type: "input_text" = "type",
        /// The member `text`: a text of at most 10485760 characters.
        required text: String = "text",
        /// The member `prompt_cache_breakpoint`: an object, [`PromptCacheBreakpointParam`]. May be null.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// What `responses.input_tokens.count` takes.
    pub struct ResponseInputTokenCountParams {
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `input`: one of the shapes of [`ResponseInputTokenCountParamsInput`]. May be null.
        optional input: ResponseInputTokenCountParamsInput = "input",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `tools`: a list. May be null.
        optional tools: Vec<Tool> = "tools",
        /// The member `text`: an object, [`ResponseTextConfig`]. May be null.
        optional text: ResponseTextConfig = "text",
        /// The member `reasoning`: an object, [`Reasoning`]. May be null.
        optional reasoning: Reasoning = "reasoning",
        /// The member `truncation`: one of the values of [`TruncationEnum`]. Deprecated by the API.
        optional truncation: TruncationEnum = "truncation",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `personality`: one of the values of [`PersonalityEnum`].
        optional personality: PersonalityEnum = "personality",
        /// The member `conversation`: one of the shapes of [`ConversationParam`]. May be null.
        optional conversation: ConversationParam = "conversation",
        /// The member `tool_choice`: one of the shapes of [`ToolChoiceParam`]. May be null.
        optional tool_choice: ToolChoiceParam = "tool_choice",
        /// The member `parallel_tool_calls`: true or false. May be null.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
    }
}

kind_union! {
    /// One of several shapes: `input` of the document's `TokenCountsBody`.
    pub enum ResponseInputTokenCountParamsInput {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

kind_union! {
    /// One of several shapes: `instructions` of the document's `Response`.
    pub enum ResponseInstructions {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

tagged_union! {
    /// What `responses.input_items.list` gives: one of several objects: the document's `ItemResource`.
    pub enum ResponseItem by "type" {
        "file_search_call" => FileSearchCall(ResponseFileSearchToolCall),
        "computer_call" => ComputerCall(ResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(ResponseComputerToolCallOutputItem),
        "web_search_call" => WebSearchCall(ResponseFunctionWebSearch),
        "function_call" => FunctionCall(ResponseFunctionToolCallItem),
        "function_call_output" => FunctionCallOutput(ResponseFunctionToolCallOutputItem),
        "tool_search_call" => ToolSearchCall(ResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(ResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(AdditionalTools),
        "reasoning" => Reasoning(ResponseReasoningItem),
        "program" => Program(Program),
        "program_output" => ProgramOutput(ProgramOutput),
        "compaction" => Compaction(ResponseCompactionItem),
        "image_generation_call" => ImageGenerationCall(ImageGenToolCall),
        "code_interpreter_call" => CodeInterpreterCall(ResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(LocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(LocalShellToolCallOutput),
        "shell_call" => ShellCall(ResponseFunctionShellToolCall),
        "shell_call_output" => ShellCallOutput(ResponseFunctionShellToolCallOutput),
        "apply_patch_call" => ApplyPatchCall(ResponseApplyPatchToolCall),
        "apply_patch_call_output" => ApplyPatchCallOutput(ResponseApplyPatchToolCallOutput),
        "mcp_list_tools" => McpListTools(McpListTools),
        "mcp_approval_request" => McpApprovalRequest(McpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(McpApprovalResponseResource),
        "mcp_call" => McpCall(McpToolCall),
        "custom_tool_call" => CustomToolCall(ResponseCustomToolCallItem),
        "custom_tool_call_output" => CustomToolCallOutput(ResponseCustomToolCallOutputItem),
        choose "message" {
            ResponseInputMessageItem(ResponseInputMessageItem) if Is("role", &["user", "system", "developer"]),
            ResponseOutputMessage(ResponseOutputMessage) if Is("role", &["assistant"]),
        }
    }
}

object! {
    /// An object: the document's `LocalEnvironmentResource`.
    pub struct ResponseLocalEnvironment {
        /// The member `type`: `"local"`. The API's default: `"local"`.
        constant r#type: "local" = "type",
    }
}

object! {
    /// An object: the document's `ResponseLogProb`.
    pub struct ResponseLogProb {
        /// The member `token`: a text.
        lenient token: String = "token",
        /// The member `logprob`: a number.
        lenient logprob: f64 = "logprob",
        /// The member `top_logprobs`: a list.
        optional top_logprobs: Vec<ResponseLogProbTopLogprob> = "top_logprobs",
    }
}

object! {
    /// An object: `top_logprobs[]` of the document's `ResponseLogProb`.
    pub struct ResponseLogProbTopLogprob {
        /// The member `token`: a text.
        optional token: String = "token",
        /// The member `logprob`: a number.
        optional logprob: f64 = "logprob",
    }
}

object! {
    /// An object: the document's `ResponseMCPCallArgumentsDeltaEvent`.
    pub struct ResponseMcpCallArgumentsDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseMCPCallArgumentsDoneEvent`.
    pub struct ResponseMcpCallArgumentsDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseMCPCallCompletedEvent`.
    pub struct ResponseMcpCallCompletedEvent {
        /// The member `type`: `"response.mcp_call.completed"`.
        constant r#type: "response.mcp_call.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPCallFailedEvent`.
    pub struct ResponseMcpCallFailedEvent {
        /// The member `type`: `"response.mcp_call.failed"`.
        constant r#type: "response.mcp_call.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPCallInProgressEvent`.
    pub struct ResponseMcpCallInProgressEvent {
        /// The member `type`: `"response.mcp_call.in_progress"`.
        constant r#type: "response.mcp_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPListToolsCompletedEvent`.
    pub struct ResponseMcpListToolsCompletedEvent {
        /// The member `type`: `"response.mcp_list_tools.completed"`.
        constant r#type: "response.mcp_list_tools.completed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPListToolsFailedEvent`.
    pub struct ResponseMcpListToolsFailedEvent {
        /// The member `type`: `"response.mcp_list_tools.failed"`.
        constant r#type: "response.mcp_list_tools.failed" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseMCPListToolsInProgressEvent`.
    pub struct ResponseMcpListToolsInProgressEvent {
        /// The member `type`: `"response.mcp_list_tools.in_progress"`.
        constant r#type: "response.mcp_list_tools.in_progress" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

tagged_union! {
    /// One of several objects: the document's `OutputItem`.
    pub enum ResponseOutputItem by "type" {
        "message" => Message(ResponseOutputMessage),
        "file_search_call" => FileSearchCall(ResponseFileSearchToolCall),
        "function_call" => FunctionCall(ResponseFunctionToolCall),
        "function_call_output" => FunctionCallOutput(ResponseFunctionToolCallOutputItem),
        "web_search_call" => WebSearchCall(ResponseFunctionWebSearch),
        "computer_call" => ComputerCall(ResponseComputerToolCall),
        "computer_call_output" => ComputerCallOutput(ResponseComputerToolCallOutputItem),
        "reasoning" => Reasoning(ResponseReasoningItem),
        "program" => Program(Program),
        "program_output" => ProgramOutput(ProgramOutput),
        "tool_search_call" => ToolSearchCall(ResponseToolSearchCall),
        "tool_search_output" => ToolSearchOutput(ResponseToolSearchOutputItem),
        "additional_tools" => AdditionalTools(AdditionalTools),
        "compaction" => Compaction(ResponseCompactionItem),
        "image_generation_call" => ImageGenerationCall(ImageGenToolCall),
        "code_interpreter_call" => CodeInterpreterCall(ResponseCodeInterpreterToolCall),
        "local_shell_call" => LocalShellCall(LocalShellToolCall),
        "local_shell_call_output" => LocalShellCallOutput(LocalShellToolCallOutput),
        "shell_call" => ShellCall(ResponseFunctionShellToolCall),
        "shell_call_output" => ShellCallOutput(ResponseFunctionShellToolCallOutput),
        "apply_patch_call" => ApplyPatchCall(ResponseApplyPatchToolCall),
        "apply_patch_call_output" => ApplyPatchCallOutput(ResponseApplyPatchToolCallOutput),
        "mcp_call" => McpCall(McpToolCall),
        "mcp_list_tools" => McpListTools(McpListTools),
        "mcp_approval_request" => McpApprovalRequest(McpApprovalRequest),
        "mcp_approval_response" => McpApprovalResponse(McpApprovalResponseResource),
        "custom_tool_call" => CustomToolCall(ResponseCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(ResponseCustomToolCallOutputItem),
    }
}

object! {
    /// An object: the document's `ResponseOutputItemAddedEvent`.
    pub struct ResponseOutputItemAddedEvent {
        /// The member `type`: `"response.output_item.added"`.
        constant r#type: "response.output_item.added" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`ResponseOutputItem`].
        required item: Box<ResponseOutputItem> = "item",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseOutputItemDoneEvent`.
    pub struct ResponseOutputItemDoneEvent {
        /// The member `type`: `"response.output_item.done"`.
        constant r#type: "response.output_item.done" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item`: one of the shapes of [`ResponseOutputItem`].
        required item: Box<ResponseOutputItem> = "item",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `OutputMessage`.
    pub struct ResponseOutputMessage {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `content`: a list.
        lenient content: Vec<OutputMessageContent> = "content",
        /// The member `status`: one of the values of [`ResponseOutputMessageStatus`].
        required status: ResponseOutputMessageStatus = "status",
        /// The member `phase`: one of the values of [`MessagePhase`]. May be null.
        optional phase: MessagePhase = "phase",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `OutputMessage`.
    pub enum ResponseOutputMessageStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

params! {
    /// An object: the document's `RefusalContent`.
    pub struct ResponseOutputRefusal {
        /// The member `type`: `"refusal"`. The API's default: `"refusal"`.
        constant r#type: "refusal" = "type",
        /// The member `refusal`: a text.
        required refusal: String = "refusal",
    }
}

params! {
    /// An object: the document's `OutputTextContent`.
    pub struct ResponseOutputText {
        /// The member `type`: `"output_text"`. The API's default: `"output_text"`.
        constant r#type: "output_text" = "type",
        /// The member `text`: a text.
        required text: String = "text",
        /// The member `annotations`: a list.
        lenient annotations: Vec<Annotation> = "annotations",
        /// The member `logprobs`: a list.
        lenient logprobs: Vec<LogProb> = "logprobs",
    }
}

object! {
    /// An object: the document's `ResponseOutputTextAnnotationAddedEvent`.
    pub struct ResponseOutputTextAnnotationAddedEvent {
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
        optional annotation: Annotation = "annotation",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `Prompt`.
    pub struct ResponsePrompt {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `version`: a text. May be null.
        optional version: String = "version",
        /// The member `variables`: an object of one's own names. May be null.
        optional variables: ResponsePromptVariables = "variables",
    }
}

/// A value: the document's `ResponsePromptVariables`.
pub type ResponsePromptVariables = BTreeMap<String, ResponsePromptVariablesVariables>;

tagged_union! {
    /// One of several objects: the document's `ResponsePromptVariables{}`.
    pub enum ResponsePromptVariablesVariables by "type" {
        string => String(String),
        "input_text" => InputText(ResponseInputText),
        "input_image" => InputImage(ResponseInputImage),
        "input_file" => InputFile(ResponseInputFile),
    }
}

object! {
    /// An object: the document's `ResponseQueuedEvent`.
    pub struct ResponseQueuedEvent {
        /// The member `type`: `"response.queued"`.
        constant r#type: "response.queued" = "type",
        /// The member `response`: an object, [`Response`].
        required response: Box<Response> = "response",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

params! {
    /// An object: the document's `ReasoningItem`.
    pub struct ResponseReasoningItem {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `summary`: a list.
        lenient summary: Vec<SummaryTextContent> = "summary",
        /// The member `type`: `"reasoning"`.
        constant r#type: "reasoning" = "type",
        /// The member `encrypted_content`: a text. May be null.
        optional encrypted_content: String = "encrypted_content",
        /// The member `content`: a list.
        optional content: Vec<ReasoningTextContent> = "content",
        /// The member `status`: one of the values of [`ResponseReasoningItemStatus`].
        optional status: ResponseReasoningItemStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `ReasoningItem`.
    pub enum ResponseReasoningItemStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}

object! {
    /// An object: the document's `ResponseReasoningSummaryPartAddedEvent`.
    pub struct ResponseReasoningSummaryPartAddedEvent {
        /// The member `type`: `"response.reasoning_summary_part.added"`.
        constant r#type: "response.reasoning_summary_part.added" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `part`: an object, [`ResponseReasoningSummaryPartAddedEventPart`].
        lenient part: ResponseReasoningSummaryPartAddedEventPart = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: `part` of the document's `ResponseReasoningSummaryPartAddedEvent`.
    pub struct ResponseReasoningSummaryPartAddedEventPart {
        /// The member `type`: `"summary_text"`.
        constant r#type: "summary_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

object! {
    /// An object: the document's `ResponseReasoningSummaryPartDoneEvent`.
    pub struct ResponseReasoningSummaryPartDoneEvent {
        /// The member `type`: `"response.reasoning_summary_part.done"`.
        constant r#type: "response.reasoning_summary_part.done" = "type",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `summary_index`: a whole number.
        lenient summary_index: i64 = "summary_index",
        /// The member `part`: an object, [`ResponseReasoningSummaryPartDoneEventPart`].
        lenient part: ResponseReasoningSummaryPartDoneEventPart = "part",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
        /// The member `status`: `"incomplete"`.
        optional status: String = "status",
    }
}

object! {
    /// An object: `part` of the document's `ResponseReasoningSummaryPartDoneEvent`.
    pub struct ResponseReasoningSummaryPartDoneEventPart {
        /// The member `type`: `"summary_text"`.
        constant r#type: "summary_text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

object! {
    /// An object: the document's `ResponseReasoningSummaryTextDeltaEvent`.
    pub struct ResponseReasoningSummaryTextDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseReasoningSummaryTextDoneEvent`.
    pub struct ResponseReasoningSummaryTextDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseReasoningTextDeltaEvent`.
    pub struct ResponseReasoningTextDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseReasoningTextDoneEvent`.
    pub struct ResponseReasoningTextDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseRefusalDeltaEvent`.
    pub struct ResponseRefusalDeltaEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseRefusalDoneEvent`.
    pub struct ResponseRefusalDoneEvent {
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
    }
}

params! {
    /// What `responses.retrieve` takes.
    pub struct ResponseRetrieveParams {
        /// The member `include`: a list.
        optional include: Vec<ResponseIncludable> = "include",
        /// The member `starting_after`: a whole number.
        optional starting_after: i64 = "starting_after",
        /// The member `include_obfuscation`: true or false.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}

open_enum! {
    /// A string with known values: the document's `ServiceTierResponses`.
    pub enum ResponseServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Scale = "scale",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

object! {
    /// An object: the document's `ResponseShellCallCommandAddedStreamingEvent`.
    pub struct ResponseShellCallCommandAddedEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseShellCallCommandDeltaStreamingEvent`.
    pub struct ResponseShellCallCommandDeltaEvent {
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
        /// The member `obfuscation`: a text.
        optional obfuscation: String = "obfuscation",
    }
}

object! {
    /// An object: the document's `ResponseShellCallCommandDoneStreamingEvent`.
    pub struct ResponseShellCallCommandDoneEvent {
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
    }
}

object! {
    /// An object: the document's `ResponseShellCallOutputContentDeltaStreamingEvent`.
    pub struct ResponseShellCallOutputContentDeltaEvent {
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
        lenient delta: ShellCallOutputDelta = "delta",
    }
}

object! {
    /// An object: the document's `ResponseShellCallOutputContentDoneStreamingEvent`.
    pub struct ResponseShellCallOutputContentDoneEvent {
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
        lenient output: Vec<FunctionShellCallOutputContent> = "output",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `Response`.
    pub enum ResponseStatus {
        Completed = "completed",
        Failed = "failed",
        InProgress = "in_progress",
        Cancelled = "cancelled",
        Queued = "queued",
        Incomplete = "incomplete",
    }
}

tagged_union! {
    /// One of several objects: the document's `ResponseStreamEvent`.
    pub enum ResponseStreamEvent by "type" {
        "response.audio.delta" => ResponseAudioDelta(ResponseAudioDeltaEvent),
        "response.audio.done" => ResponseAudioDone(ResponseAudioDoneEvent),
        "response.audio.transcript.delta" => ResponseAudioTranscriptDelta(ResponseAudioTranscriptDeltaEvent),
        "response.audio.transcript.done" => ResponseAudioTranscriptDone(ResponseAudioTranscriptDoneEvent),
        "response.code_interpreter_call_code.delta" => ResponseCodeInterpreterCallCodeDelta(ResponseCodeInterpreterCallCodeDeltaEvent),
        "response.code_interpreter_call_code.done" => ResponseCodeInterpreterCallCodeDone(ResponseCodeInterpreterCallCodeDoneEvent),
        "response.code_interpreter_call.completed" => ResponseCodeInterpreterCallCompleted(ResponseCodeInterpreterCallCompletedEvent),
        "response.code_interpreter_call.in_progress" => ResponseCodeInterpreterCallInProgress(ResponseCodeInterpreterCallInProgressEvent),
        "response.code_interpreter_call.interpreting" => ResponseCodeInterpreterCallInterpreting(ResponseCodeInterpreterCallInterpretingEvent),
        "response.completed" => ResponseCompleted(ResponseCompletedEvent),
        "response.content_part.added" => ResponseContentPartAdded(ResponseContentPartAddedEvent),
        "response.content_part.done" => ResponseContentPartDone(ResponseContentPartDoneEvent),
        "response.created" => ResponseCreated(ResponseCreatedEvent),
        "error" => Error(ResponseErrorEvent),
        "response.file_search_call.completed" => ResponseFileSearchCallCompleted(ResponseFileSearchCallCompletedEvent),
        "response.file_search_call.in_progress" => ResponseFileSearchCallInProgress(ResponseFileSearchCallInProgressEvent),
        "response.file_search_call.searching" => ResponseFileSearchCallSearching(ResponseFileSearchCallSearchingEvent),
        "response.function_call_arguments.delta" => ResponseFunctionCallArgumentsDelta(ResponseFunctionCallArgumentsDeltaEvent),
        "response.function_call_arguments.done" => ResponseFunctionCallArgumentsDone(ResponseFunctionCallArgumentsDoneEvent),
        "response.shell_call_command.added" => ResponseShellCallCommandAdded(ResponseShellCallCommandAddedEvent),
        "response.shell_call_command.delta" => ResponseShellCallCommandDelta(ResponseShellCallCommandDeltaEvent),
        "response.shell_call_command.done" => ResponseShellCallCommandDone(ResponseShellCallCommandDoneEvent),
        "response.shell_call_output_content.delta" => ResponseShellCallOutputContentDelta(ResponseShellCallOutputContentDeltaEvent),
        "response.shell_call_output_content.done" => ResponseShellCallOutputContentDone(ResponseShellCallOutputContentDoneEvent),
        "response.in_progress" => ResponseInProgress(ResponseInProgressEvent),
        "response.failed" => ResponseFailed(ResponseFailedEvent),
        "response.incomplete" => ResponseIncomplete(ResponseIncompleteEvent),
        "response.output_item.added" => ResponseOutputItemAdded(ResponseOutputItemAddedEvent),
        "response.output_item.done" => ResponseOutputItemDone(ResponseOutputItemDoneEvent),
        "response.reasoning_summary_part.added" => ResponseReasoningSummaryPartAdded(ResponseReasoningSummaryPartAddedEvent),
        "response.reasoning_summary_part.done" => ResponseReasoningSummaryPartDone(ResponseReasoningSummaryPartDoneEvent),
        "response.reasoning_summary_text.delta" => ResponseReasoningSummaryTextDelta(ResponseReasoningSummaryTextDeltaEvent),
        "response.reasoning_summary_text.done" => ResponseReasoningSummaryTextDone(ResponseReasoningSummaryTextDoneEvent),
        "response.reasoning_text.delta" => ResponseReasoningTextDelta(ResponseReasoningTextDeltaEvent),
        "response.reasoning_text.done" => ResponseReasoningTextDone(ResponseReasoningTextDoneEvent),
        "response.refusal.delta" => ResponseRefusalDelta(ResponseRefusalDeltaEvent),
        "response.refusal.done" => ResponseRefusalDone(ResponseRefusalDoneEvent),
        "response.output_text.delta" => ResponseOutputTextDelta(ResponseTextDeltaEvent),
        "response.output_text.done" => ResponseOutputTextDone(ResponseTextDoneEvent),
        "response.web_search_call.completed" => ResponseWebSearchCallCompleted(ResponseWebSearchCallCompletedEvent),
        "response.web_search_call.in_progress" => ResponseWebSearchCallInProgress(ResponseWebSearchCallInProgressEvent),
        "response.web_search_call.searching" => ResponseWebSearchCallSearching(ResponseWebSearchCallSearchingEvent),
        "response.image_generation_call.completed" => ResponseImageGenerationCallCompleted(ResponseImageGenCallCompletedEvent),
        "response.image_generation_call.generating" => ResponseImageGenerationCallGenerating(ResponseImageGenCallGeneratingEvent),
        "response.image_generation_call.in_progress" => ResponseImageGenerationCallInProgress(ResponseImageGenCallInProgressEvent),
        "response.image_generation_call.partial_image" => ResponseImageGenerationCallPartialImage(ResponseImageGenCallPartialImageEvent),
        "response.mcp_call_arguments.delta" => ResponseMcpCallArgumentsDelta(ResponseMcpCallArgumentsDeltaEvent),
        "response.mcp_call_arguments.done" => ResponseMcpCallArgumentsDone(ResponseMcpCallArgumentsDoneEvent),
        "response.mcp_call.completed" => ResponseMcpCallCompleted(ResponseMcpCallCompletedEvent),
        "response.mcp_call.failed" => ResponseMcpCallFailed(ResponseMcpCallFailedEvent),
        "response.mcp_call.in_progress" => ResponseMcpCallInProgress(ResponseMcpCallInProgressEvent),
        "response.mcp_list_tools.completed" => ResponseMcpListToolsCompleted(ResponseMcpListToolsCompletedEvent),
        "response.mcp_list_tools.failed" => ResponseMcpListToolsFailed(ResponseMcpListToolsFailedEvent),
        "response.mcp_list_tools.in_progress" => ResponseMcpListToolsInProgress(ResponseMcpListToolsInProgressEvent),
        "response.output_text.annotation.added" => ResponseOutputTextAnnotationAdded(ResponseOutputTextAnnotationAddedEvent),
        "response.queued" => ResponseQueued(ResponseQueuedEvent),
        "response.custom_tool_call_input.delta" => ResponseCustomToolCallInputDelta(ResponseCustomToolCallInputDeltaEvent),
        "response.custom_tool_call_input.done" => ResponseCustomToolCallInputDone(ResponseCustomToolCallInputDoneEvent),
    }
}

params! {
    /// An object: the document's `ResponseStreamOptions`.
    pub struct ResponseStreamOptions {
        /// The member `include_obfuscation`: true or false.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}

params! {
    /// An object: the document's `ResponseTextParam`.
    pub struct ResponseTextConfig {
        /// The member `format`: one of the shapes of [`ResponseFormatTextConfig`].
        optional format: ResponseFormatTextConfig = "format",
        /// The member `verbosity`: one of the values of [`Verbosity`]. The API's default: `"medium"`. May be null.
        optional verbosity: Verbosity = "verbosity",
    }
}

object! {
    /// An object: the document's `ResponseTextDeltaEvent`.
    pub struct ResponseTextDeltaEvent {
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
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
    }
}

object! {
    /// An object: the document's `ResponseTextDoneEvent`.
    pub struct ResponseTextDoneEvent {
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
        lenient logprobs: Vec<ResponseLogProb> = "logprobs",
    }
}

object! {
    /// An object: the document's `ToolSearchCall`.
    pub struct ResponseToolSearchCall {
        /// The member `type`: `"tool_search_call"`. The API's default: `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        lenient execution: ToolSearchExecutionType = "execution",
        /// The member `arguments`: any JSON.
        lenient arguments: serde_json::Value = "arguments",
        /// The member `status`: one of the values of [`FunctionCallStatus`].
        lenient status: FunctionCallStatus = "status",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

object! {
    /// An object: the document's `ToolSearchOutput`.
    pub struct ResponseToolSearchOutputItem {
        /// The member `type`: `"tool_search_output"`. The API's default: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `call_id`: a text. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        lenient execution: ToolSearchExecutionType = "execution",
        /// The member `tools`: a list.
        lenient tools: Vec<Tool> = "tools",
        /// The member `status`: one of the values of [`FunctionCallOutputStatusEnum`].
        lenient status: FunctionCallOutputStatusEnum = "status",
        /// The member `created_by`: a text.
        optional created_by: String = "created_by",
    }
}

params! {
    /// An object: the document's `ToolSearchOutputItemParam`.
    pub struct ResponseToolSearchOutputItemParam {
        /// The member `type`: `"tool_search_output"`. The API's default: `"tool_search_output"`.
        constant r#type: "tool_search_output" = "type",
        /// The member `tools`: a list.
        lenient tools: Vec<Tool> = "tools",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        optional execution: ToolSearchExecutionType = "execution",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: FunctionCallItemStatus = "status",
    }
}

open_enum! {
    /// A string with known values: `truncation` of the document's `Response`.
    pub enum ResponseTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}

object! {
    /// An object: the document's `ResponseUsage`.
    pub struct ResponseUsage {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `input_tokens_details`: an object, [`ResponseUsageInputTokensDetails`].
        lenient input_tokens_details: ResponseUsageInputTokensDetails = "input_tokens_details",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `output_tokens_details`: an object, [`ResponseUsageOutputTokensDetails`].
        lenient output_tokens_details: ResponseUsageOutputTokensDetails = "output_tokens_details",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: `input_tokens_details` of the document's `ResponseUsage`.
    pub struct ResponseUsageInputTokensDetails {
        /// The member `cached_tokens`: a whole number.
        lenient cached_tokens: i64 = "cached_tokens",
        /// The member `cache_write_tokens`: a whole number.
        lenient cache_write_tokens: i64 = "cache_write_tokens",
    }
}

object! {
    /// An object: `output_tokens_details` of the document's `ResponseUsage`.
    pub struct ResponseUsageOutputTokensDetails {
        /// The member `reasoning_tokens`: a whole number.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}

object! {
    /// An object: the document's `ResponseWebSearchCallCompletedEvent`.
    pub struct ResponseWebSearchCallCompletedEvent {
        /// The member `type`: `"response.web_search_call.completed"`.
        constant r#type: "response.web_search_call.completed" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseWebSearchCallInProgressEvent`.
    pub struct ResponseWebSearchCallInProgressEvent {
        /// The member `type`: `"response.web_search_call.in_progress"`.
        constant r#type: "response.web_search_call.in_progress" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

object! {
    /// An object: the document's `ResponseWebSearchCallSearchingEvent`.
    pub struct ResponseWebSearchCallSearchingEvent {
        /// The member `type`: `"response.web_search_call.searching"`.
        constant r#type: "response.web_search_call.searching" = "type",
        /// The member `output_index`: a whole number.
        lenient output_index: i64 = "output_index",
        /// The member `item_id`: a text.
        lenient item_id: String = "item_id",
        /// The member `sequence_number`: a whole number.
        lenient sequence_number: i64 = "sequence_number",
    }
}

open_enum! {
    /// A string with known values: the document's `ModelIdsResponses`.
    pub enum ResponsesModel {
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

params! {
    /// An object: the document's `ScreenshotParam`.
    pub struct ScreenshotParam {
        /// The member `type`: `"screenshot"`. The API's default: `"screenshot"`.
        constant r#type: "screenshot" = "type",
    }
}

params! {
    /// An object: the document's `ScrollParam`.
    pub struct ScrollParam {
        /// The member `type`: `"scroll"`. The API's default: `"scroll"`.
        constant r#type: "scroll" = "type",
        /// The member `x`: a whole number.
        required x: i64 = "x",
        /// The member `y`: a whole number.
        required y: i64 = "y",
        /// The member `scroll_x`: a whole number.
        required scroll_x: i64 = "scroll_x",
        /// The member `scroll_y`: a whole number.
        required scroll_y: i64 = "scroll_y",
        /// The member `keys`: a list. May be null.
        optional keys: Vec<String> = "keys",
    }
}

open_enum! {
    /// A string with known values: the document's `SearchContentType`.
    pub enum SearchContentType {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// A string with known values: the document's `SearchContextSize`.
    pub enum SearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: the document's `ServiceTierEnum`.
    pub enum ServiceTierEnum {
        Auto = "auto",
        Default = "default",
        Fast = "fast",
        Flex = "flex",
        Priority = "priority",
    }
}

object! {
    /// An object: the document's `ShellCallOutputDelta`.
    pub struct ShellCallOutputDelta {
        /// The member `stdout`: a text.
        optional stdout: String = "stdout",
        /// The member `stderr`: a text.
        optional stderr: String = "stderr",
    }
}

params! {
    /// An object: the document's `SpecificProgrammaticToolCallingParam`.
    pub struct SpecificProgrammaticToolCallingParam {
        /// The member `type`: `"programmatic_tool_calling"`. The API's default: `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

params! {
    /// An object: the document's `SummaryTextContent`.
    pub struct SummaryTextContent {
        /// The member `type`: `"summary_text"`. The API's default: `"summary_text"`.
        constant r#type: "summary_text" = "type",
        /// The member `text`: a text.
        required text: String = "text",
    }
}

object! {
    /// An object: the document's `TextContent`.
    pub struct TextContent {
        /// The member `type`: `"text"`. The API's default: `"text"`.
        constant r#type: "text" = "type",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

tagged_union! {
    /// One of several objects: the document's `Tool`.
    pub enum Tool by "type" {
        "function" => Function(FunctionTool),
        "file_search" => FileSearch(FileSearchTool),
        "computer" => Computer(ComputerTool),
        "computer_use_preview" => ComputerUsePreview(ComputerUsePreviewTool),
        "web_search" | "web_search_2025_08_26" => WebSearchTool(WebSearchTool),
        "mcp" => Mcp(McpTool),
        "code_interpreter" => CodeInterpreter(CodeInterpreterTool),
        "programmatic_tool_calling" => ProgrammaticToolCalling(ProgrammaticToolCallingParam),
        "image_generation" => ImageGeneration(ImageGenTool),
        "local_shell" => LocalShell(LocalShellToolParam),
        "shell" => Shell(FunctionShellTool),
        "custom" => Custom(CustomTool),
        "namespace" => Namespace(NamespaceTool),
        "tool_search" => ToolSearch(ToolSearchTool),
        "web_search_preview" | "web_search_preview_2025_03_11" => WebSearchPreviewTool(WebSearchPreviewTool),
        "apply_patch" => ApplyPatch(ApplyPatchTool),
    }
}

tagged_union! {
    /// One of several objects: the document's `ToolCallCaller`.
    pub enum ToolCallCaller by "type" {
        "direct" => Direct(DirectToolCallCaller),
        "program" => Program(ProgramToolCallCaller),
    }
}

tagged_union! {
    /// One of several objects: the document's `ToolCallCallerParam`.
    pub enum ToolCallCallerParam by "type" {
        "direct" => Direct(DirectToolCallCallerParam),
        "program" => Program(ProgramToolCallCallerParam),
    }
}

params! {
    /// An object: the document's `ToolChoiceAllowed`.
    pub struct ToolChoiceAllowed {
        /// The member `type`: `"allowed_tools"`.
        constant r#type: "allowed_tools" = "type",
        /// The member `mode`: one of the values of [`ToolChoiceAllowedMode`].
        required mode: ToolChoiceAllowedMode = "mode",
        /// The member `tools`: a list.
        lenient tools: Vec<serde_json::Value> = "tools",
    }
}

open_enum! {
    /// A string with known values: `mode` of the document's `ToolChoiceAllowed`.
    pub enum ToolChoiceAllowedMode {
        Auto = "auto",
        Required = "required",
    }
}

params! {
    /// An object: the document's `SpecificApplyPatchParam`.
    pub struct ToolChoiceApplyPatch {
        /// The member `type`: `"apply_patch"`. The API's default: `"apply_patch"`.
        constant r#type: "apply_patch" = "type",
    }
}

params! {
    /// An object: the document's `ToolChoiceCustom`.
    pub struct ToolChoiceCustom {
        /// The member `type`: `"custom"`.
        constant r#type: "custom" = "type",
        /// The member `name`: a text.
        required name: String = "name",
    }
}

params! {
    /// An object: the document's `ToolChoiceFunction`.
    pub struct ToolChoiceFunction {
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `name`: a text.
        required name: String = "name",
    }
}

params! {
    /// An object: the document's `ToolChoiceMCP`.
    pub struct ToolChoiceMcp {
        /// The member `type`: `"mcp"`.
        constant r#type: "mcp" = "type",
        /// The member `server_label`: a text.
        required server_label: String = "server_label",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
    }
}

open_enum! {
    /// A string with known values: the document's `ToolChoiceOptions`.
    pub enum ToolChoiceOptions {
        None = "none",
        Auto = "auto",
        Required = "required",
    }
}

tagged_union! {
    /// One of several objects: the document's `ToolChoiceParam`.
    pub enum ToolChoiceParam by "type" {
        string => ToolChoiceOptions(ToolChoiceOptions),
        "allowed_tools" => AllowedTools(ToolChoiceAllowed),
        "file_search" | "web_search_preview" | "computer" | "computer_use_preview" | "computer_use" | "web_search_preview_2025_03_11" | "image_generation" | "code_interpreter" => ToolChoiceTypes(ToolChoiceTypes),
        "function" => Function(ToolChoiceFunction),
        "mcp" => Mcp(ToolChoiceMcp),
        "custom" => Custom(ToolChoiceCustom),
        "programmatic_tool_calling" => ProgrammaticToolCalling(SpecificProgrammaticToolCallingParam),
        "apply_patch" => ApplyPatch(ToolChoiceApplyPatch),
        "shell" => Shell(ToolChoiceShell),
    }
}

params! {
    /// An object: the document's `SpecificFunctionShellParam`.
    pub struct ToolChoiceShell {
        /// The member `type`: `"shell"`. The API's default: `"shell"`.
        constant r#type: "shell" = "type",
    }
}

params! {
    /// An object: the document's `ToolChoiceTypes`.
    pub struct ToolChoiceTypes {
        /// The member `type`: one of the values of [`ToolChoiceTypesType`].
        required r#type: ToolChoiceTypesType = "type",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `ToolChoiceTypes`.
    pub enum ToolChoiceTypesType {
        FileSearch = "file_search",
        WebSearchPreview = "web_search_preview",
        Computer = "computer",
        ComputerUsePreview = "computer_use_preview",
        ComputerUse = "computer_use",
        WebSearchPreview2025_03_11 = "web_search_preview_2025_03_11",
        ImageGeneration = "image_generation",
        CodeInterpreter = "code_interpreter",
    }
}

params! {
    /// An object: the document's `ToolSearchCallItemParam`.
    pub struct ToolSearchCallItemParam {
        /// The member `type`: `"tool_search_call"`. The API's default: `"tool_search_call"`.
        constant r#type: "tool_search_call" = "type",
        /// The member `arguments`: any JSON object.
        required arguments: EmptyModelParam = "arguments",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `call_id`: a text of 1 to 64 characters. May be null.
        optional call_id: String = "call_id",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        optional execution: ToolSearchExecutionType = "execution",
        /// The member `status`: one of the values of [`FunctionCallItemStatus`]. May be null.
        optional status: FunctionCallItemStatus = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `ToolSearchExecutionType`.
    pub enum ToolSearchExecutionType {
        Server = "server",
        Client = "client",
    }
}

params! {
    /// An object: the document's `ToolSearchToolParam`.
    pub struct ToolSearchTool {
        /// The member `type`: `"tool_search"`. The API's default: `"tool_search"`.
        constant r#type: "tool_search" = "type",
        /// The member `execution`: one of the values of [`ToolSearchExecutionType`].
        optional execution: ToolSearchExecutionType = "execution",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `parameters`: any JSON object. May be null.
        optional parameters: EmptyModelParam = "parameters",
    }
}

/// A value: the document's `ToolsArray`.
pub type ToolsArray = Vec<Tool>;

params! {
    /// An object: the document's `TopLogProb`.
    pub struct TopLogProb {
        /// The member `token`: a text.
        required token: String = "token",
        /// The member `logprob`: a number.
        required logprob: f64 = "logprob",
        /// The member `bytes`: a list.
        lenient bytes: Vec<i64> = "bytes",
    }
}

open_enum! {
    /// A string with known values: the document's `TruncationEnum`.
    pub enum TruncationEnum {
        Auto = "auto",
        Disabled = "disabled",
    }
}

params! {
    /// An object: the document's `TypeParam`.
    pub struct TypeParam {
        /// The member `type`: `"type"`. The API's default: `"type"`.
        constant r#type: "type" = "type",
        /// The member `text`: a text.
        required text: String = "text",
    }
}

params! {
    /// An object: the document's `UrlCitationBody`.
    pub struct UrlCitationBody {
        /// The member `type`: `"url_citation"`. The API's default: `"url_citation"`.
        constant r#type: "url_citation" = "type",
        /// The member `url`: an address (URI).
        required url: String = "url",
        /// The member `start_index`: a whole number.
        required start_index: i64 = "start_index",
        /// The member `end_index`: a whole number.
        required end_index: i64 = "end_index",
        /// The member `title`: a text.
        required title: String = "title",
    }
}

params! {
    /// An object: the document's `WaitParam`.
    pub struct WaitParam {
        /// The member `type`: `"wait"`. The API's default: `"wait"`.
        constant r#type: "wait" = "type",
    }
}

params! {
    /// An object: the document's `WebSearchActionFind`.
    pub struct WebSearchActionFind {
        /// The member `type`: `"find_in_page"`.
        constant r#type: "find_in_page" = "type",
        /// The member `url`: an address (URI).
        required url: String = "url",
        /// The member `pattern`: a text.
        required pattern: String = "pattern",
    }
}

params! {
    /// An object: the document's `WebSearchActionOpenPage`.
    pub struct WebSearchActionOpenPage {
        /// The member `type`: `"open_page"`.
        constant r#type: "open_page" = "type",
        /// The member `url`: an address (URI). May be null.
        optional url: String = "url",
    }
}

params! {
    /// An object: the document's `WebSearchActionSearch`.
    pub struct WebSearchActionSearch {
        /// The member `type`: `"search"`.
        constant r#type: "search" = "type",
        /// The member `query`: a text. Deprecated by the API.
        optional query: String = "query",
        /// The member `queries`: a list.
        optional queries: Vec<String> = "queries",
        /// The member `sources`: a list.
        optional sources: Vec<WebSearchActionSearchSource> = "sources",
    }
}

params! {
    /// An object: `sources[]` of the document's `WebSearchActionSearch`.
    pub struct WebSearchActionSearchSource {
        /// The member `type`: `"url"`.
        constant r#type: "url" = "type",
        /// The member `url`: an address (URI).
        required url: String = "url",
    }
}

params! {
    /// An object: the document's `WebSearchApproximateLocation`.
    pub struct WebSearchApproximateLocation {
        /// The member `type`: `"approximate"`. The API's default: `"approximate"`.
        constant r#type: "approximate" = "type",
        /// The member `country`: a text. May be null.
        optional country: String = "country",
        /// The member `region`: a text. May be null.
        optional region: String = "region",
        /// The member `city`: a text. May be null.
        optional city: String = "city",
        /// The member `timezone`: a text. May be null.
        optional timezone: String = "timezone",
    }
}

params! {
    /// An object: the document's `WebSearchPreviewTool`.
    pub struct WebSearchPreviewTool {
        /// The member `type`: one of the values of [`WebSearchPreviewToolType`]. The API's default: `"web_search_preview"`.
        required r#type: WebSearchPreviewToolType = "type",
        /// The member `user_location`: an object, [`ApproximateLocation`]. May be null.
        optional user_location: ApproximateLocation = "user_location",
        /// The member `search_context_size`: one of the values of [`SearchContextSize`].
        optional search_context_size: SearchContextSize = "search_context_size",
        /// The member `search_content_types`: a list.
        optional search_content_types: Vec<SearchContentType> = "search_content_types",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `WebSearchPreviewTool`.
    pub enum WebSearchPreviewToolType {
        WebSearchPreview = "web_search_preview",
        WebSearchPreview2025_03_11 = "web_search_preview_2025_03_11",
    }
}

params! {
    /// An object: the document's `WebSearchTool`.
    pub struct WebSearchTool {
        /// The member `type`: one of the values of [`WebSearchToolType`]. The API's default: `"web_search"`.
        required r#type: WebSearchToolType = "type",
        /// The member `external_web_access`: true or false. The API's default: `true`.
        optional external_web_access: bool = "external_web_access",
        /// The member `filters`: an object, [`WebSearchToolFilters`]. May be null.
        optional filters: WebSearchToolFilters = "filters",
        /// The member `user_location`: an object, [`WebSearchApproximateLocation`]. May be null.
        optional user_location: WebSearchApproximateLocation = "user_location",
        /// The member `search_context_size`: one of the values of [`WebSearchToolSearchContextSize`]. The API's default: `"medium"`.
        optional search_context_size: WebSearchToolSearchContextSize = "search_context_size",
    }
}

params! {
    /// An object: `filters` of the document's `WebSearchTool`.
    pub struct WebSearchToolFilters {
        /// The member `allowed_domains`: a list. The API's default: `[]`. May be null.
        optional allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    /// A string with known values: `search_context_size` of the document's `WebSearchTool`.
    pub enum WebSearchToolSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `WebSearchTool`.
    pub enum WebSearchToolType {
        WebSearch = "web_search",
        WebSearch2025_08_26 = "web_search_2025_08_26",
    }
}
