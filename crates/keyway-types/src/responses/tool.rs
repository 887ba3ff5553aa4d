// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{ContainerReference, EmptyModelParam, ImageGenTool, LocalEnvironment, ToolSearchExecutionType};
use crate::Nullable;
use crate::shared::{
    ComparisonFilter, CompoundFilter, ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled,
    InlineSkill, SkillReference,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

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
    /// An object: the document's `CodeInterpreterTool`.
    pub struct CodeInterpreterTool {
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        /// The member `container`: one of the shapes of [`CodeInterpreterToolContainer`].
        given container: CodeInterpreterToolContainer = "container",
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
        given environment: ComputerEnvironment = "environment",
        /// The member `display_width`: a whole number.
        given display_width: i64 = "display_width",
        /// The member `display_height`: a whole number.
        given display_height: i64 = "display_height",
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
    /// An object: the document's `CustomGrammarFormatParam`.
    pub struct CustomGrammarFormatParam {
        /// The member `type`: `"grammar"`. The API's default: `"grammar"`.
        constant r#type: "grammar" = "type",
        /// The member `syntax`: one of the values of [`GrammarSyntax`].
        given syntax: GrammarSyntax = "syntax",
        /// The member `definition`: a text.
        given definition: String = "definition",
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
        given name: String = "name",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `format`: one of the shapes of [`CustomToolInputFormat`].
        optional format: CustomToolInputFormat = "format",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
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
        given name: String = "name",
        /// The member `strict`: true or false. May be null.
        given strict: Nullable<bool> = "strict",
        /// The member `parameters`: any JSON object. May be null.
        given parameters: Nullable<crate::Json> = "parameters",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `output_schema`: any JSON object. May be null.
        optional output_schema: crate::Json = "output_schema",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
        /// The member `allowed_callers`: a list. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

params! {
    /// An object: the document's `FunctionToolParam`.
    pub struct FunctionToolParam {
        /// The member `name`: a text of 1 to 128 characters.
        given name: String = "name",
        /// The member `type`: `"function"`. The API's default: `"function"`.
        constant r#type: "function" = "type",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `parameters`: any JSON object. May be null.
        optional parameters: EmptyModelParam = "parameters",
        /// The member `strict`: true or false. May be null.
        optional strict: bool = "strict",
        /// The member `output_schema`: any JSON object. May be null.
        optional output_schema: crate::Json = "output_schema",
        /// The member `defer_loading`: true or false.
        optional defer_loading: bool = "defer_loading",
        /// The member `allowed_callers`: a list of at least 1 items. May be null.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
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
    /// An object: the document's `HybridSearchOptions`.
    pub struct HybridSearchOptions {
        /// The member `embedding_weight`: a number.
        given embedding_weight: f64 = "embedding_weight",
        /// The member `text_weight`: a number.
        given text_weight: f64 = "text_weight",
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
    /// An object: the document's `MCPTool`.
    pub struct McpTool {
        /// The member `type`: `"mcp"`.
        constant r#type: "mcp" = "type",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `server_url`: an address (URI).
        optional server_url: String = "server_url",
        /// The member `connector_id`: one of the values of [`McpToolConnectorId`]. Deprecated by the API.
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

params! {
    /// An object: the document's `NamespaceToolParam`.
    pub struct NamespaceTool {
        /// The member `type`: `"namespace"`. The API's default: `"namespace"`.
        constant r#type: "namespace" = "type",
        /// The member `name`: a text of at least 1 characters.
        given name: String = "name",
        /// The member `description`: a text.
        given description: String = "description",
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

params! {
    /// An object: the document's `ProgrammaticToolCallingParam`.
    pub struct ProgrammaticToolCallingParam {
        /// The member `type`: `"programmatic_tool_calling"`. The API's default: `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
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
        given r#type: WebSearchPreviewToolType = "type",
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
        given r#type: WebSearchToolType = "type",
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
