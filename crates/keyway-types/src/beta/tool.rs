// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::BetaCustomTextFormatParam;
use crate::responses::{
    ApplyPatchTool, CallableToolAllowedCaller, ComputerTool, ComputerUsePreviewTool, ContainerMemoryLimit,
    CustomGrammarFormatParam, FileSearchTool, FunctionShellTool, FunctionTool, FunctionToolParam,
    ImageGenTool, LocalShellToolParam, McpTool, ProgrammaticToolCallingParam, ToolSearchTool,
    WebSearchPreviewTool, WebSearchTool,
};
use crate::shared::{ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled};
use crate::support::{kind_union, params, tagged_union};

/// A value: the document's `BetaApplyPatchToolParam`.
pub type BetaApplyPatchTool = ApplyPatchTool;

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

/// A value: the document's `BetaCallableToolAllowedCaller`.
pub type BetaCallableToolAllowedCaller = CallableToolAllowedCaller;

params! {
    /// An object: the document's `BetaCodeInterpreterTool`.
    pub struct BetaCodeInterpreterTool {
        /// The member `type`: `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        /// The member `container`: one of the shapes of [`BetaCodeInterpreterToolContainer`].
        given container: BetaCodeInterpreterToolContainer = "container",
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

/// A value: the document's `BetaComputerTool`.
pub type BetaComputerTool = ComputerTool;

/// A value: the document's `BetaComputerUsePreviewTool`.
pub type BetaComputerUsePreviewTool = ComputerUsePreviewTool;

/// A value: the document's `BetaContainerMemoryLimit`.
pub type BetaContainerMemoryLimit = ContainerMemoryLimit;

/// A value: the document's `BetaContainerNetworkPolicyAllowlistParam`.
pub type BetaContainerNetworkPolicyAllowlist = ContainerNetworkPolicyAllowlist;

/// A value: the document's `BetaContainerNetworkPolicyDisabledParam`.
pub type BetaContainerNetworkPolicyDisabled = ContainerNetworkPolicyDisabled;

/// A value: the document's `BetaCustomGrammarFormatParam`.
pub type BetaCustomGrammarFormatParam = CustomGrammarFormatParam;

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

/// A value: the document's `BetaFileSearchTool`.
pub type BetaFileSearchTool = FileSearchTool;

/// A value: the document's `BetaFunctionShellToolParam`.
pub type BetaFunctionShellTool = FunctionShellTool;

/// A value: the document's `BetaFunctionTool`.
pub type BetaFunctionTool = FunctionTool;

/// A value: the document's `BetaFunctionToolParam`.
pub type BetaFunctionToolParam = FunctionToolParam;

/// A value: the document's `BetaImageGenTool`.
pub type BetaImageGenTool = ImageGenTool;

/// A value: the document's `BetaLocalShellToolParam`.
pub type BetaLocalShellToolParam = LocalShellToolParam;

/// A value: the document's `BetaMCPTool`.
pub type BetaMcpTool = McpTool;

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

/// A value: the document's `BetaProgrammaticToolCallingParam`.
pub type BetaProgrammaticToolCallingParam = ProgrammaticToolCallingParam;

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

/// A value: the document's `BetaToolSearchToolParam`.
pub type BetaToolSearchTool = ToolSearchTool;

/// A value: the document's `BetaWebSearchPreviewTool`.
pub type BetaWebSearchPreviewTool = WebSearchPreviewTool;

/// A value: the document's `BetaWebSearchTool`.
pub type BetaWebSearchTool = WebSearchTool;
