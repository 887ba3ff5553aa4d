// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::BetaCustomTextFormatParam;
use crate::responses::{
    ApplyPatchTool, CallableToolAllowedCaller, ComputerTool, ComputerUsePreviewTool, ContainerMemoryLimit,
    CustomGrammarFormatParam, FileSearchTool, FunctionShellTool, FunctionTool, FunctionToolParam,
    ImageGenTool, LocalShellToolParam, McpTool, ProgrammaticToolCallingParam, ToolSearchTool,
    WebSearchPreviewTool, WebSearchTool,
};
use crate::shared::{ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled};
use crate::support::{kind_union, params, tagged_union};

pub type BetaApplyPatchTool = ApplyPatchTool;

params! {
    pub struct BetaAutoCodeInterpreterToolParam {
        /// Always `"auto"`.
        constant r#type: "auto" = "type",
        /// At most 50 items.
        optional file_ids: Vec<String> = "file_ids",
        /// Nullable.
        optional memory_limit: BetaContainerMemoryLimit = "memory_limit",
        optional network_policy: BetaAutoCodeInterpreterToolParamNetworkPolicy = "network_policy",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaAutoCodeInterpreterToolParamNetworkPolicy by "type" {
        "disabled" => Disabled(BetaContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(BetaContainerNetworkPolicyAllowlist),
    }
}

pub type BetaCallableToolAllowedCaller = CallableToolAllowedCaller;

params! {
    pub struct BetaCodeInterpreterTool {
        /// Always `"code_interpreter"`.
        constant r#type: "code_interpreter" = "type",
        given container: BetaCodeInterpreterToolContainer = "container",
        /// At least 1 item. Nullable.
        optional allowed_callers: Vec<BetaCallableToolAllowedCaller> = "allowed_callers",
    }
}

kind_union! {
    pub enum BetaCodeInterpreterToolContainer {
        string => String(String),
        object => BetaAutoCodeInterpreterToolParam(BetaAutoCodeInterpreterToolParam),
    }
}

pub type BetaComputerTool = ComputerTool;

pub type BetaComputerUsePreviewTool = ComputerUsePreviewTool;

pub type BetaContainerMemoryLimit = ContainerMemoryLimit;

pub type BetaContainerNetworkPolicyAllowlist = ContainerNetworkPolicyAllowlist;

pub type BetaContainerNetworkPolicyDisabled = ContainerNetworkPolicyDisabled;

pub type BetaCustomGrammarFormatParam = CustomGrammarFormatParam;

params! {
    pub struct BetaCustomTool {
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
        given name: String = "name",
        optional description: String = "description",
        optional format: BetaCustomToolFormat = "format",
        optional defer_loading: bool = "defer_loading",
        /// At least 1 item. Nullable.
        optional allowed_callers: Vec<BetaCallableToolAllowedCaller> = "allowed_callers",
        optional r#async: bool = "async",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaCustomToolFormat by "type" {
        "text" => Text(BetaCustomTextFormatParam),
        "grammar" => Grammar(BetaCustomGrammarFormatParam),
    }
}

pub type BetaFileSearchTool = FileSearchTool;

pub type BetaFunctionShellTool = FunctionShellTool;

pub type BetaFunctionTool = FunctionTool;

pub type BetaFunctionToolParam = FunctionToolParam;

pub type BetaImageGenTool = ImageGenTool;

pub type BetaLocalShellToolParam = LocalShellToolParam;

pub type BetaMcpTool = McpTool;

params! {
    pub struct BetaNamespaceTool {
        /// Always `"namespace"`.
        constant r#type: "namespace" = "type",
        /// At least 1 character.
        given name: String = "name",
        given description: String = "description",
        /// At least 1 item.
        given tools: Vec<BetaNamespaceToolTool> = "tools",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum BetaNamespaceToolTool by "type" {
        "function" => Function(BetaFunctionToolParam),
        "custom" => Custom(BetaCustomTool),
    }
}

pub type BetaProgrammaticToolCallingParam = ProgrammaticToolCallingParam;

tagged_union! {
    /// A union, told apart by `type`.
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

pub type BetaToolSearchTool = ToolSearchTool;

pub type BetaWebSearchPreviewTool = WebSearchPreviewTool;

pub type BetaWebSearchTool = WebSearchTool;
