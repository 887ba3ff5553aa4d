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
    /// Lets the model create, change and delete files by emitting patches that your application
    /// applies.
    pub struct ApplyPatchTool {
        /// Always `"apply_patch"`.
        constant r#type: "apply_patch" = "type",
        /// Who may call the tool: the model directly, programs that it writes, or both. At least 1
        /// item. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

params! {
    /// A rough location of the user that makes search results more relevant.
    pub struct ApproximateLocation {
        /// Always `"approximate"`.
        constant r#type: "approximate" = "type",
        /// Two-letter ISO 3166-1 country code, such as `US`. Nullable.
        optional country: String = "country",
        /// Region or state of the user, such as `California`. Nullable.
        optional region: String = "region",
        /// City of the user, such as `San Francisco`. Nullable.
        optional city: String = "city",
        /// IANA time zone of the user, such as `America/Los_Angeles`. Nullable.
        optional timezone: String = "timezone",
    }
}

open_enum! {
    /// Who may call a tool.
    pub enum CallableToolAllowedCaller {
        /// The model, with an ordinary tool call.
        Direct = "direct",
        /// Programs that the model writes with programmatic tool calling.
        Programmatic = "programmatic",
    }
}

params! {
    /// Has the API create or reuse a container for the code interpreter.
    pub struct CodeInterpreterContainerAuto {
        /// Always `"auto"`.
        constant r#type: "auto" = "type",
        /// Identifiers of uploaded files to place in the container. At most 50 items.
        optional file_ids: Vec<String> = "file_ids",
        /// How much memory the container may use. Nullable.
        optional memory_limit: ContainerMemoryLimit = "memory_limit",
        /// Which hosts the code in the container can reach.
        optional network_policy: CodeInterpreterContainerAutoNetworkPolicy = "network_policy",
    }
}

tagged_union! {
    /// Network access of a container, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum CodeInterpreterContainerAutoNetworkPolicy by "type" {
        "disabled" => Disabled(ContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(ContainerNetworkPolicyAllowlist),
    }
}

params! {
    /// Lets the model run Python in a container of the API.
    pub struct CodeInterpreterTool {
        /// Always `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        /// Container to run in: the identifier of one that exists, or settings for an automatic one.
        given container: CodeInterpreterToolContainer = "container",
        /// Who may call the tool: the model directly, programs that it writes, or both. At least 1
        /// item. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

kind_union! {
    /// The container of the code interpreter: an identifier, or settings for an automatic one.
    pub enum CodeInterpreterToolContainer {
        string => String(String),
        object => CodeInterpreterContainerAuto(CodeInterpreterContainerAuto),
    }
}

open_enum! {
    /// The kind of computer that the model controls.
    pub enum ComputerEnvironment {
        Windows = "windows",
        Mac = "mac",
        Linux = "linux",
        Ubuntu = "ubuntu",
        /// A web browser without a desktop around it.
        Browser = "browser",
    }
}

params! {
    /// Lets the model control a computer through actions that your application performs.
    pub struct ComputerTool {
        /// Always `"computer"`.
        constant r#type: "computer" = "type",
    }
}

params! {
    /// The preview of the computer tool; new code uses [`ComputerTool`].
    pub struct ComputerUsePreviewTool {
        /// Always `"computer_use_preview"`.
        constant r#type: "computer_use_preview" = "type",
        /// Kind of computer that the model controls.
        given environment: ComputerEnvironment = "environment",
        /// Width of the screen.
        given display_width: i64 = "display_width",
        /// Height of the screen.
        given display_height: i64 = "display_height",
    }
}

params! {
    /// Has the API create a container for the shell.
    pub struct ContainerAuto {
        /// Always `"container_auto"`.
        constant r#type: "container_auto" = "type",
        /// Identifiers of uploaded files to place in the container. At most 50 items.
        optional file_ids: Vec<String> = "file_ids",
        /// How much memory the container may use. Nullable.
        optional memory_limit: ContainerMemoryLimit = "memory_limit",
        /// Which hosts the commands in the container can reach.
        optional network_policy: ContainerAutoNetworkPolicy = "network_policy",
        /// Skills to make available in the container. At most 200 items.
        optional skills: Vec<ContainerAutoSkill> = "skills",
    }
}

tagged_union! {
    /// Network access of a container, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ContainerAutoNetworkPolicy by "type" {
        "disabled" => Disabled(ContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(ContainerNetworkPolicyAllowlist),
    }
}

tagged_union! {
    /// A skill for a container: a reference to an uploaded one or its files inline, told apart by
    /// `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ContainerAutoSkill by "type" {
        "skill_reference" => SkillReference(SkillReference),
        "inline" => Inline(InlineSkill),
    }
}

open_enum! {
    /// The memory of a container.
    pub enum ContainerMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

params! {
    /// Restricts the input of a custom tool to a grammar.
    pub struct CustomGrammarFormatParam {
        /// Always `"grammar"`.
        constant r#type: "grammar" = "type",
        /// Language in which the grammar is written.
        given syntax: GrammarSyntax = "syntax",
        /// The grammar itself.
        given definition: String = "definition",
    }
}

params! {
    /// Lets the model write any text as input of a custom tool.
    pub struct CustomTextFormatParam {
        /// Always `"text"`.
        constant r#type: "text" = "type",
    }
}

params! {
    /// A tool whose input is text rather than JSON arguments.
    pub struct CustomTool {
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
        /// Name by which the model calls the tool.
        given name: String = "name",
        /// Tells the model what the tool does and when to use it.
        optional description: String = "description",
        /// Restricts the input to a grammar; any text is allowed otherwise.
        optional format: CustomToolInputFormat = "format",
        /// Keeps the definition out of the context until tool search loads it.
        optional defer_loading: bool = "defer_loading",
        /// Who may call the tool: the model directly, programs that it writes, or both. At least 1
        /// item. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// Lets the model continue before the call's output is available.
        optional r#async: bool = "async",
    }
}

tagged_union! {
    /// The format of a custom tool's input, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum CustomToolInputFormat by "type" {
        "text" => Text(CustomTextFormatParam),
        "grammar" => Grammar(CustomGrammarFormatParam),
    }
}

params! {
    /// Lets the model search vector stores.
    pub struct FileSearchTool {
        /// Always `"file_search"`.
        constant r#type: "file_search" = "type",
        /// Identifiers of the vector stores to search, `vs_…`.
        given vector_store_ids: Vec<String> = "vector_store_ids",
        /// Limits how many results a search returns.
        optional max_num_results: i64 = "max_num_results",
        /// Which ranker orders the results, and which scores it drops.
        optional ranking_options: RankingOptions = "ranking_options",
        /// Restricts the search to files whose attributes match. Nullable.
        optional filters: Filters = "filters",
    }
}

tagged_union! {
    /// A condition on file attributes: a comparison, or several combined.
    ///
    /// A union, told apart by `type`.
    pub enum Filters by "type" {
        "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin" => ComparisonFilter(ComparisonFilter),
        "and" | "or" => CompoundFilter(CompoundFilter),
    }
}

params! {
    /// Lets the model run commands in a shell.
    pub struct FunctionShellTool {
        /// Always `"shell"`.
        constant r#type: "shell" = "type",
        /// Where the commands run: your own machine, or a container of the API. Nullable.
        optional environment: FunctionShellToolEnvironment = "environment",
        /// Who may call the tool: the model directly, programs that it writes, or both. At least 1
        /// item. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
    }
}

tagged_union! {
    /// Where the shell tool runs its commands, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum FunctionShellToolEnvironment by "type" {
        "container_auto" => ContainerAuto(ContainerAuto),
        "local" => Local(LocalEnvironment),
        "container_reference" => ContainerReference(ContainerReference),
    }
}

params! {
    /// A function of your application that the model can call.
    pub struct FunctionTool {
        /// Always `"function"`.
        constant r#type: "function" = "type",
        /// Name by which the model calls the function.
        given name: String = "name",
        /// Forces the arguments to match `parameters` exactly. Nullable.
        given strict: Nullable<bool> = "strict",
        /// JSON Schema of the arguments. Nullable.
        given parameters: Nullable<crate::Json> = "parameters",
        /// Tells the model what the function does and when to call it. Nullable.
        optional description: String = "description",
        /// JSON Schema of the function's result. Nullable.
        optional output_schema: crate::Json = "output_schema",
        /// Keeps the definition out of the context until tool search loads it.
        optional defer_loading: bool = "defer_loading",
        /// Who may call the function: the model directly, programs that it writes, or both. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// Lets the model continue before the call's output is available.
        optional r#async: bool = "async",
    }
}

params! {
    /// A function of your application, as part of a namespace.
    pub struct FunctionToolParam {
        /// Name by which the model calls the function. 1 to 128 characters.
        given name: String = "name",
        /// Always `"function"`.
        constant r#type: "function" = "type",
        /// Tells the model what the function does and when to call it. Nullable.
        optional description: String = "description",
        /// JSON Schema of the arguments. Nullable.
        optional parameters: EmptyModelParam = "parameters",
        /// Forces the arguments to match `parameters` exactly. Nullable.
        optional strict: bool = "strict",
        /// JSON Schema of the function's result. Nullable.
        optional output_schema: crate::Json = "output_schema",
        /// Keeps the definition out of the context until tool search loads it.
        optional defer_loading: bool = "defer_loading",
        /// Who may call the function: the model directly, programs that it writes, or both. At least 1
        /// item. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// Lets the model continue before the call's output is available.
        optional r#async: bool = "async",
    }
}

open_enum! {
    /// The language of a grammar.
    pub enum GrammarSyntax {
        /// A Lark grammar.
        Lark = "lark",
        /// A regular expression.
        Regex = "regex",
    }
}

params! {
    /// How much semantic and keyword matches count in a search.
    pub struct HybridSearchOptions {
        /// Weight of semantic similarity.
        given embedding_weight: f64 = "embedding_weight",
        /// Weight of keyword matches.
        given text_weight: f64 = "text_weight",
    }
}

params! {
    /// Lets the model run commands on your machine; made for the `codex-mini-latest` model.
    pub struct LocalShellToolParam {
        /// Always `"local_shell"`.
        constant r#type: "local_shell" = "type",
    }
}

params! {
    /// Gives the model the tools of a remote MCP server or of one of OpenAI's connectors.
    pub struct McpTool {
        /// Always `"mcp"`.
        constant r#type: "mcp" = "type",
        /// Label that identifies the server in tool calls.
        given server_label: String = "server_label",
        /// Address of the MCP server; an alternative to `connector_id` and `tunnel_id`. A URI.
        optional server_url: String = "server_url",
        /// Connector of OpenAI to use in place of a server of your own. Deprecated by the API.
        optional connector_id: McpToolConnectorId = "connector_id",
        /// Identifier of the tunnel through which the API reaches a private MCP server.
        optional tunnel_id: String = "tunnel_id",
        /// OAuth access token that the API sends to the server or connector.
        optional authorization: String = "authorization",
        /// Tells the model what the server offers.
        optional server_description: String = "server_description",
        /// HTTP headers to send to the server, for instance for authentication. Nullable.
        optional headers: BTreeMap<String, String> = "headers",
        /// Restricts the model to some of the server's tools, by name or by filter. Nullable.
        optional allowed_tools: McpToolAllowedTools = "allowed_tools",
        /// Who may call the tools: the model directly, programs that it writes, or both. At least 1
        /// item. Nullable.
        optional allowed_callers: Vec<CallableToolAllowedCaller> = "allowed_callers",
        /// Which calls wait for your approval. Default: `"always"`. Nullable.
        optional require_approval: McpToolRequireApproval = "require_approval",
        /// Keeps the definitions out of the context until tool search loads them.
        optional defer_loading: bool = "defer_loading",
    }
}

kind_union! {
    /// The allowed tools of an MCP server: a list of names, or a filter.
    pub enum McpToolAllowedTools {
        object => McpToolFilter(McpToolFilter),
        array => Strings(Vec<String>),
    }
}

open_enum! {
    /// A connector that OpenAI maintains.
    pub enum McpToolConnectorId {
        /// Dropbox.
        ConnectorDropbox = "connector_dropbox",
        /// Gmail.
        ConnectorGmail = "connector_gmail",
        /// Google Calendar.
        ConnectorGooglecalendar = "connector_googlecalendar",
        /// Google Drive.
        ConnectorGoogledrive = "connector_googledrive",
        /// Microsoft Teams.
        ConnectorMicrosoftteams = "connector_microsoftteams",
        /// Outlook calendar.
        ConnectorOutlookcalendar = "connector_outlookcalendar",
        /// Outlook email.
        ConnectorOutlookemail = "connector_outlookemail",
        /// SharePoint.
        ConnectorSharepoint = "connector_sharepoint",
    }
}

params! {
    /// Selects tools of an MCP server.
    pub struct McpToolFilter {
        /// Names of the selected tools.
        optional tool_names: Vec<String> = "tool_names",
        /// Selects the tools that the server marks as read-only with `readOnlyHint`.
        optional read_only: bool = "read_only",
    }
}

kind_union! {
    /// Which MCP calls wait for approval: a filter, or one rule for all.
    pub enum McpToolRequireApproval {
        string => Preset(McpToolRequireApprovalPreset),
        object => McpToolApprovalFilter(McpToolRequireApprovalMcpToolApprovalFilter),
    }
}

params! {
    /// Which tools of an MCP server need approval, and which do not.
    pub struct McpToolRequireApprovalMcpToolApprovalFilter {
        /// Tools that need approval for every call.
        optional always: McpToolFilter = "always",
        /// Tools that need no approval.
        optional never: McpToolFilter = "never",
    }
}

open_enum! {
    /// One approval rule for all tools of an MCP server.
    pub enum McpToolRequireApprovalPreset {
        /// Every call needs approval.
        Always = "always",
        /// No call needs approval.
        Never = "never",
    }
}

params! {
    /// A named group of tools.
    pub struct NamespaceTool {
        /// Always `"namespace"`.
        constant r#type: "namespace" = "type",
        /// Name of the namespace, which calls of its tools repeat. At least 1 character.
        given name: String = "name",
        /// Tells the model what the tools of the namespace are for.
        given description: String = "description",
        /// Functions and custom tools of the namespace. At least 1 item.
        given tools: Vec<NamespaceToolTool> = "tools",
    }
}

tagged_union! {
    /// A tool of a namespace, told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum NamespaceToolTool by "type" {
        "function" => Function(FunctionToolParam),
        "custom" => Custom(CustomTool),
    }
}

params! {
    /// Lets the model write programs that call tools and process their results.
    pub struct ProgrammaticToolCallingParam {
        /// Always `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

open_enum! {
    /// The ranker of a file search.
    pub enum RankerVersionType {
        /// The current ranker.
        Auto = "auto",
        Default2024_11_15 = "default-2024-11-15",
    }
}

params! {
    /// How a file search ranks its results.
    pub struct RankingOptions {
        /// Ranker that orders the results.
        optional ranker: RankerVersionType = "ranker",
        /// Drops results with a lower score.
        optional score_threshold: f64 = "score_threshold",
        /// Balances semantic and keyword matches.
        optional hybrid_search: HybridSearchOptions = "hybrid_search",
    }
}

open_enum! {
    /// A kind of content that a web search returns.
    pub enum SearchContentType {
        Text = "text",
        Image = "image",
    }
}

open_enum! {
    /// How much of the context window web search results may fill.
    pub enum SearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

tagged_union! {
    /// A tool that the model can call, told apart by `type`.
    ///
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
    /// Lets the model look for deferred tools and load only those it needs.
    pub struct ToolSearchTool {
        /// Always `"tool_search"`.
        constant r#type: "tool_search" = "type",
        /// Who runs the search: the API, or your application.
        optional execution: ToolSearchExecutionType = "execution",
        /// Tells the model how to search; for searches that your application runs. Nullable.
        optional description: String = "description",
        /// JSON Schema of the search arguments; for searches that your application runs. Nullable.
        optional parameters: EmptyModelParam = "parameters",
    }
}

params! {
    /// A rough location of the user that makes search results more relevant.
    pub struct WebSearchApproximateLocation {
        /// Always `"approximate"`.
        constant r#type: "approximate" = "type",
        /// Two-letter ISO 3166-1 country code, such as `US`. Nullable.
        optional country: String = "country",
        /// Region or state of the user, such as `California`. Nullable.
        optional region: String = "region",
        /// City of the user, such as `San Francisco`. Nullable.
        optional city: String = "city",
        /// IANA time zone of the user, such as `America/Los_Angeles`. Nullable.
        optional timezone: String = "timezone",
    }
}

params! {
    /// The preview of the web search tool; new code uses [`WebSearchTool`].
    pub struct WebSearchPreviewTool {
        /// Version of the tool. Default: `"web_search_preview"`.
        given r#type: WebSearchPreviewToolType = "type",
        /// Rough location of the user, for more relevant results. Nullable.
        optional user_location: ApproximateLocation = "user_location",
        /// How much of the context window search results may fill.
        optional search_context_size: SearchContextSize = "search_context_size",
        /// Kinds of content to return.
        optional search_content_types: Vec<SearchContentType> = "search_content_types",
    }
}

open_enum! {
    /// A version of the preview of web search.
    pub enum WebSearchPreviewToolType {
        WebSearchPreview = "web_search_preview",
        WebSearchPreview2025_03_11 = "web_search_preview_2025_03_11",
    }
}

params! {
    /// Lets the model search the web.
    pub struct WebSearchTool {
        /// Version of the tool. Default: `"web_search"`.
        given r#type: WebSearchToolType = "type",
        /// Whether the tool may fetch live pages; otherwise it uses cached ones only. Default: `true`.
        optional external_web_access: bool = "external_web_access",
        /// Restricts the search to certain sites. Nullable.
        optional filters: WebSearchToolFilters = "filters",
        /// Rough location of the user, for more relevant results. Nullable.
        optional user_location: WebSearchApproximateLocation = "user_location",
        /// How much of the context window search results may fill. Default: `"medium"`.
        optional search_context_size: WebSearchToolSearchContextSize = "search_context_size",
        /// How many tokens the results of a search may take. Nullable.
        optional return_token_budget: String = "return_token_budget",
        /// Kinds of content to search for. Nullable.
        optional search_content_types: Vec<SearchContentType> = "search_content_types",
    }
}

params! {
    /// The sites that a web search is restricted to.
    pub struct WebSearchToolFilters {
        /// Domains to search, subdomains included. Default: `[]`. Nullable.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// Domains to leave out, subdomains included. Nullable.
        optional blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    /// How much of the context window web search results may fill.
    pub enum WebSearchToolSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    /// A version of web search.
    pub enum WebSearchToolType {
        WebSearch = "web_search",
        WebSearch2025_08_26 = "web_search_2025_08_26",
    }
}
