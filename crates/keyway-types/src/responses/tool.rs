// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::{ContainerReference, EmptyModelParam, ImageGenTool, LocalEnvironment, ToolSearchExecutionType};
use crate::Nullable;
use crate::shared::{
    ComparisonFilter, CompoundFilter, ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled,
    InlineSkill, SkillReference,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    pub struct ApplyPatchTool {
        /// Always `"apply_patch"`.
        constant r#type: "apply_patch" = "type",
        /// At least 1 items. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

params! {
    pub struct ApproximateLocation {
        /// Always `"approximate"`.
        constant r#type: "approximate" = "type",
        /// Nullable.
        optional country: String = "country",
        /// Nullable.
        optional region: String = "region",
        /// Nullable.
        optional city: String = "city",
        /// Nullable.
        optional timezone: String = "timezone",
    }
}

open_enum! {
    pub enum CallableToolAllowedCaller {
        Direct = "direct",
        Programmatic = "programmatic",
    }
}

params! {
    pub struct CodeInterpreterContainerAuto {
        /// Always `"auto"`.
        constant r#type: "auto" = "type",
        /// At most 50 items.
        optional file_ids: Vec<String> = "file_ids",
        /// Nullable.
        optional memory_limit: ContainerMemoryLimit = "memory_limit",
        optional network_policy: CodeInterpreterContainerAutoNetworkPolicy = "network_policy",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CodeInterpreterContainerAutoNetworkPolicy by "type" {
        "disabled" => Disabled(ContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(ContainerNetworkPolicyAllowlist),
    }
}

params! {
    pub struct CodeInterpreterTool {
        /// Always `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        given container: CodeInterpreterToolContainer = "container",
        /// At least 1 items. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

kind_union! {
    pub enum CodeInterpreterToolContainer {
        string => String(String),
        object => CodeInterpreterContainerAuto(CodeInterpreterContainerAuto),
    }
}

open_enum! {
    pub enum ComputerEnvironment {
        Windows = "windows",
        Mac = "mac",
        Linux = "linux",
        Ubuntu = "ubuntu",
        Browser = "browser",
    }
}

params! {
    pub struct ComputerTool {
        /// Always `"computer"`.
        constant r#type: "computer" = "type",
    }
}

params! {
    pub struct ComputerUsePreviewTool {
        /// Always `"computer_use_preview"`.
        constant r#type: "computer_use_preview" = "type",
        given environment: ComputerEnvironment = "environment",
        given display_width: i64 = "display_width",
        given display_height: i64 = "display_height",
    }
}

params! {
    pub struct ContainerAuto {
        /// Always `"container_auto"`.
        constant r#type: "container_auto" = "type",
        /// At most 50 items.
        optional file_ids: Vec<String> = "file_ids",
        /// Nullable.
        optional memory_limit: ContainerMemoryLimit = "memory_limit",
        optional network_policy: ContainerAutoNetworkPolicy = "network_policy",
        /// At most 200 items.
        optional skills: Vec<ContainerAutoSkill> = "skills",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ContainerAutoNetworkPolicy by "type" {
        "disabled" => Disabled(ContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(ContainerNetworkPolicyAllowlist),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ContainerAutoSkill by "type" {
        "skill_reference" => SkillReference(SkillReference),
        "inline" => Inline(InlineSkill),
    }
}

open_enum! {
    pub enum ContainerMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

params! {
    pub struct CustomGrammarFormatParam {
        /// Always `"grammar"`.
        constant r#type: "grammar" = "type",
        given syntax: GrammarSyntax = "syntax",
        given definition: String = "definition",
    }
}

params! {
    pub struct CustomTextFormatParam {
        /// Always `"text"`.
        constant r#type: "text" = "type",
    }
}

params! {
    pub struct CustomTool {
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
        given name: String = "name",
        optional description: String = "description",
        optional format: CustomToolInputFormat = "format",
        optional defer_loading: bool = "defer_loading",
        /// At least 1 items. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        optional r#async: bool = "async",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CustomToolInputFormat by "type" {
        "text" => Text(CustomTextFormatParam),
        "grammar" => Grammar(CustomGrammarFormatParam),
    }
}

params! {
    pub struct FileSearchTool {
        /// Always `"file_search"`.
        constant r#type: "file_search" = "type",
        lenient vector_store_ids: Vec<String> = "vector_store_ids",
        optional max_num_results: i64 = "max_num_results",
        optional ranking_options: RankingOptions = "ranking_options",
        /// Nullable.
        optional filters: Filters = "filters",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum Filters by "type" {
        "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin" => ComparisonFilter(ComparisonFilter),
        "and" | "or" => CompoundFilter(CompoundFilter),
    }
}

params! {
    pub struct FunctionShellTool {
        /// Always `"shell"`.
        constant r#type: "shell" = "type",
        /// Nullable.
        optional environment: FunctionShellToolEnvironment = "environment",
        /// At least 1 items. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum FunctionShellToolEnvironment by "type" {
        "container_auto" => ContainerAuto(ContainerAuto),
        "local" => Local(LocalEnvironment),
        "container_reference" => ContainerReference(ContainerReference),
    }
}

params! {
    pub struct FunctionTool {
        /// Always `"function"`.
        constant r#type: "function" = "type",
        given name: String = "name",
        /// Nullable.
        given strict: Nullable<bool> = "strict",
        /// Nullable.
        given parameters: Nullable<crate::Json> = "parameters",
        /// Nullable.
        optional description: String = "description",
        /// Nullable.
        optional output_schema: crate::Json = "output_schema",
        optional defer_loading: bool = "defer_loading",
        /// Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        optional r#async: bool = "async",
    }
}

params! {
    pub struct FunctionToolParam {
        /// 1 to 128 characters.
        given name: String = "name",
        /// Always `"function"`.
        constant r#type: "function" = "type",
        /// Nullable.
        optional description: String = "description",
        /// Nullable.
        optional parameters: EmptyModelParam = "parameters",
        /// Nullable.
        optional strict: bool = "strict",
        /// Nullable.
        optional output_schema: crate::Json = "output_schema",
        optional defer_loading: bool = "defer_loading",
        /// At least 1 items. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        optional r#async: bool = "async",
    }
}

open_enum! {
    pub enum GrammarSyntax {
        Lark = "lark",
        Regex = "regex",
    }
}

params! {
    pub struct HybridSearchOptions {
        given embedding_weight: f64 = "embedding_weight",
        given text_weight: f64 = "text_weight",
    }
}

params! {
    pub struct LocalShellToolParam {
        /// Always `"local_shell"`.
        constant r#type: "local_shell" = "type",
    }
}

params! {
    pub struct McpTool {
        /// Always `"mcp"`.
        constant r#type: "mcp" = "type",
        given server_label: String = "server_label",
        /// A URI.
        optional server_url: String = "server_url",
        /// Deprecated by the API.
        optional connector_id: McpToolConnectorId = "connector_id",
        optional tunnel_id: String = "tunnel_id",
        optional authorization: String = "authorization",
        optional server_description: String = "server_description",
        /// Nullable.
        optional headers: BTreeMap<String, String> = "headers",
        /// Nullable.
        optional allowed_tools: McpToolAllowedTools = "allowed_tools",
        /// At least 1 items. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// Default: `"always"`. Nullable.
        optional require_approval: McpToolRequireApproval = "require_approval",
        optional defer_loading: bool = "defer_loading",
    }
}

kind_union! {
    pub enum McpToolAllowedTools {
        object => McpToolFilter(McpToolFilter),
        array => Strings(Vec<String>),
    }
}

open_enum! {
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
    pub struct McpToolFilter {
        optional tool_names: Vec<String> = "tool_names",
        optional read_only: bool = "read_only",
    }
}

kind_union! {
    pub enum McpToolRequireApproval {
        string => Preset(McpToolRequireApprovalPreset),
        object => McpToolApprovalFilter(McpToolRequireApprovalMcpToolApprovalFilter),
    }
}

params! {
    pub struct McpToolRequireApprovalMcpToolApprovalFilter {
        optional always: McpToolFilter = "always",
        optional never: McpToolFilter = "never",
    }
}

open_enum! {
    pub enum McpToolRequireApprovalPreset {
        Always = "always",
        Never = "never",
    }
}

params! {
    pub struct NamespaceTool {
        /// Always `"namespace"`.
        constant r#type: "namespace" = "type",
        /// At least 1 characters.
        given name: String = "name",
        given description: String = "description",
        /// At least 1 items.
        lenient tools: Vec<NamespaceToolTool> = "tools",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum NamespaceToolTool by "type" {
        "function" => Function(FunctionToolParam),
        "custom" => Custom(CustomTool),
    }
}

params! {
    pub struct ProgrammaticToolCallingParam {
        /// Always `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

open_enum! {
    pub enum RankerVersionType {
        Auto = "auto",
        Default2024_11_15 = "default-2024-11-15",
    }
}

params! {
    pub struct RankingOptions {
        optional ranker: RankerVersionType = "ranker",
        optional score_threshold: f64 = "score_threshold",
        optional hybrid_search: HybridSearchOptions = "hybrid_search",
    }
}

open_enum! {
    pub enum SearchContentType {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    pub enum SearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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
    pub struct ToolSearchTool {
        /// Always `"tool_search"`.
        constant r#type: "tool_search" = "type",
        optional execution: ToolSearchExecutionType = "execution",
        /// Nullable.
        optional description: String = "description",
        /// Nullable.
        optional parameters: EmptyModelParam = "parameters",
    }
}

params! {
    pub struct WebSearchApproximateLocation {
        /// Always `"approximate"`.
        constant r#type: "approximate" = "type",
        /// Nullable.
        optional country: String = "country",
        /// Nullable.
        optional region: String = "region",
        /// Nullable.
        optional city: String = "city",
        /// Nullable.
        optional timezone: String = "timezone",
    }
}

params! {
    pub struct WebSearchPreviewTool {
        /// Default: `"web_search_preview"`.
        given r#type: WebSearchPreviewToolType = "type",
        /// Nullable.
        optional user_location: ApproximateLocation = "user_location",
        optional search_context_size: SearchContextSize = "search_context_size",
        optional search_content_types: Vec<SearchContentType> = "search_content_types",
    }
}

open_enum! {
    pub enum WebSearchPreviewToolType {
        WebSearchPreview = "web_search_preview",
        WebSearchPreview2025_03_11 = "web_search_preview_2025_03_11",
    }
}

params! {
    pub struct WebSearchTool {
        /// Default: `"web_search"`.
        given r#type: WebSearchToolType = "type",
        /// Default: `true`.
        optional external_web_access: bool = "external_web_access",
        /// Nullable.
        optional filters: WebSearchToolFilters = "filters",
        /// Nullable.
        optional user_location: WebSearchApproximateLocation = "user_location",
        /// Default: `"medium"`.
        optional search_context_size: WebSearchToolSearchContextSize = "search_context_size",
    }
}

params! {
    pub struct WebSearchToolFilters {
        /// Default: `[]`. Nullable.
        optional allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    pub enum WebSearchToolSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    pub enum WebSearchToolType {
        WebSearch = "web_search",
        WebSearch2025_08_26 = "web_search_2025_08_26",
    }
}
