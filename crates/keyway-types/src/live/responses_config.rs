// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    LiveAllowedToolsChoiceParam, LiveApplyPatch, LiveApplyPatchToolChoice, LiveCodeInterpreter,
    LiveCodeInterpreterToolChoice, LiveComputerToolChoice, LiveContainerAuto, LiveContainerReference,
    LiveCustomToolChoice, LiveFileSearch, LiveFileSearchToolChoice, LiveFunctionTool,
    LiveFunctionToolChoiceParam, LiveImageGeneration, LiveImageGenerationToolChoice, LiveMcpToolChoiceParam,
    LiveProgrammaticToolCalling, LiveProgrammaticToolCallingToolChoice, LiveShellToolChoice, LiveToolSearch,
    LiveWebSearch, LiveWebSearchPreview, LiveWebSearchToolChoice, ToolMcpAllowedToolsLiveMcpToolFilterParam,
    ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// An object: the document's `LiveResponsesDelegationConfig`.
    pub struct LiveResponsesDelegationConfig {
        /// The member `model`: a text.
        given model: String = "model",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `max_output_tokens`: a whole number. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// The member `parallel_tool_calls`: true or false. May be null.
        optional parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `reasoning`: an object, [`LiveResponsesDelegationConfigReasoning`]. May be null.
        optional reasoning: LiveResponsesDelegationConfigReasoning = "reasoning",
        /// The member `service_tier`: one of the values of [`LiveResponsesDelegationConfigServiceTier`]. May be null.
        optional service_tier: LiveResponsesDelegationConfigServiceTier = "service_tier",
        /// The member `text`: an object, [`LiveResponsesDelegationConfigText`]. May be null.
        optional text: LiveResponsesDelegationConfigText = "text",
        /// The member `tool_choice`: one of the shapes of [`LiveResponsesDelegationConfigToolChoice`].
        optional tool_choice: LiveResponsesDelegationConfigToolChoice = "tool_choice",
        /// The member `tools`: a list.
        optional tools: Vec<LiveResponsesDelegationConfigTool> = "tools",
    }
}

params! {
    /// An object: `reasoning` of the document's `LiveResponsesDelegationConfig`.
    pub struct LiveResponsesDelegationConfigReasoning {
        /// The member `effort`: one of the values of [`LiveResponsesDelegationConfigReasoningEffort`]. May be null.
        optional effort: LiveResponsesDelegationConfigReasoningEffort = "effort",
        /// The member `summary`: one of the values of [`LiveResponsesDelegationConfigReasoningSummary`]. May be null.
        optional summary: LiveResponsesDelegationConfigReasoningSummary = "summary",
    }
}

open_enum! {
    /// A string with known values: `reasoning.effort` of the document's `LiveResponsesDelegationConfig`.
    pub enum LiveResponsesDelegationConfigReasoningEffort {
        None = "none",
        Minimal = "minimal",
        Low = "low",
        Medium = "medium",
        High = "high",
        Xhigh = "xhigh",
    }
}

open_enum! {
    /// A string with known values: `reasoning.summary` of the document's `LiveResponsesDelegationConfig`.
    pub enum LiveResponsesDelegationConfigReasoningSummary {
        Concise = "concise",
        Detailed = "detailed",
        Auto = "auto",
    }
}

open_enum! {
    /// A string with known values: `service_tier` of the document's `LiveResponsesDelegationConfig`.
    pub enum LiveResponsesDelegationConfigServiceTier {
        Auto = "auto",
        Default = "default",
        FastTierTempPilot = "fast_tier_temp_pilot",
        Flex = "flex",
        Priority = "priority",
        Ultrafast = "ultrafast",
    }
}

params! {
    /// An object: `text` of the document's `LiveResponsesDelegationConfig`.
    pub struct LiveResponsesDelegationConfigText {
        /// The member `verbosity`: one of the values of [`LiveResponsesDelegationConfigTextVerbosity`]. May be null.
        optional verbosity: LiveResponsesDelegationConfigTextVerbosity = "verbosity",
    }
}

open_enum! {
    /// A string with known values: `text.verbosity` of the document's `LiveResponsesDelegationConfig`.
    pub enum LiveResponsesDelegationConfigTextVerbosity {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

tagged_union! {
    /// One of several objects: `tools[]` of the document's `LiveResponsesDelegationConfig`.
    pub enum LiveResponsesDelegationConfigTool by "type" {
        "function" => Function(LiveFunctionTool),
        "web_search" => WebSearch(LiveWebSearch),
        "file_search" => FileSearch(LiveFileSearch),
        "code_interpreter" => CodeInterpreter(LiveCodeInterpreter),
        "shell" => Shell(LiveResponsesDelegationConfigToolShell),
        "image_generation" => ImageGeneration(LiveImageGeneration),
        "mcp" => Mcp(LiveResponsesDelegationConfigToolMcp),
        "custom" => Custom(LiveResponsesDelegationConfigToolCustom),
        "namespace" => Namespace(LiveResponsesDelegationConfigToolNamespace),
        "tool_search" => ToolSearch(LiveToolSearch),
        "programmatic_tool_calling" => ProgrammaticToolCalling(LiveProgrammaticToolCalling),
        "computer" => Computer(LiveResponsesDelegationConfigToolComputer),
        "apply_patch" => ApplyPatch(LiveApplyPatch),
    }
}

tagged_union! {
    /// One of several objects: `tool_choice` of the document's `LiveResponsesDelegationConfig`.
    pub enum LiveResponsesDelegationConfigToolChoice by "type" {
        string => Preset(LiveResponsesDelegationConfigToolChoicePreset),
        "function" => Function(LiveFunctionToolChoiceParam),
        "mcp" => Mcp(LiveMcpToolChoiceParam),
        "file_search" => FileSearch(LiveFileSearchToolChoice),
        "web_search" => WebSearch(LiveWebSearchToolChoice),
        "web_search_preview" => WebSearchPreview(LiveWebSearchPreview),
        "image_generation" => ImageGeneration(LiveImageGenerationToolChoice),
        "computer" => Computer(LiveComputerToolChoice),
        "code_interpreter" => CodeInterpreter(LiveCodeInterpreterToolChoice),
        "programmatic_tool_calling" => ProgrammaticToolCalling(LiveProgrammaticToolCallingToolChoice),
        "shell" => Shell(LiveShellToolChoice),
        "custom" => Custom(LiveCustomToolChoice),
        "apply_patch" => ApplyPatch(LiveApplyPatchToolChoice),
        "allowed_tools" => AllowedTools(LiveAllowedToolsChoiceParam),
    }
}

open_enum! {
    /// A string with known values: `tool_choice|0` of the document's `LiveResponsesDelegationConfig`.
    pub enum LiveResponsesDelegationConfigToolChoicePreset {
        Auto = "auto",
        None = "none",
        Required = "required",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfigToolComputer`.
    pub struct LiveResponsesDelegationConfigToolComputer {
        /// The member `type`: `"computer"`.
        constant r#type: "computer" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfigToolCustom`.
    pub struct LiveResponsesDelegationConfigToolCustom {
        /// The member `type`: `"custom"`.
        constant r#type: "custom" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfigToolMcp`.
    pub struct LiveResponsesDelegationConfigToolMcp {
        /// The member `type`: `"mcp"`.
        constant r#type: "mcp" = "type",
        /// The member `allowed_callers`: a list. May be null.
        optional allowed_callers: Vec<LiveResponsesDelegationConfigToolMcpAllowedCaller> = "allowed_callers",
        /// The member `allowed_tools`: one of the shapes of [`LiveResponsesDelegationConfigToolMcpAllowedTools`]. May be null.
        optional allowed_tools: LiveResponsesDelegationConfigToolMcpAllowedTools = "allowed_tools",
        /// The member `authorization`: a text. May be null.
        optional authorization: String = "authorization",
        /// The member `connector_id`: a text. May be null.
        optional connector_id: String = "connector_id",
        /// The member `defer_loading`: true or false. May be null.
        optional defer_loading: bool = "defer_loading",
        /// The member `headers`: an object of one's own names. May be null.
        optional headers: BTreeMap<String, String> = "headers",
        /// The member `require_approval`: one of the shapes of [`LiveResponsesDelegationConfigToolMcpRequireApproval`]. May be null.
        optional require_approval: LiveResponsesDelegationConfigToolMcpRequireApproval = "require_approval",
        /// The member `server_description`: a text. May be null.
        optional server_description: String = "server_description",
        /// The member `server_label`: a text.
        optional server_label: String = "server_label",
        /// The member `server_url`: a text. May be null.
        optional server_url: String = "server_url",
        /// The member `tunnel_id`: a text. May be null.
        optional tunnel_id: String = "tunnel_id",
    }
}

open_enum! {
    /// A string with known values: `allowed_callers[]` of the document's `LiveResponsesDelegationConfigToolMcp`.
    pub enum LiveResponsesDelegationConfigToolMcpAllowedCaller {
        Direct = "direct",
        Programmatic = "programmatic",
    }
}

kind_union! {
    /// One of several shapes: `allowed_tools` of the document's `LiveResponsesDelegationConfigToolMcp`.
    pub enum LiveResponsesDelegationConfigToolMcpAllowedTools {
        object => ToolMcpAllowedToolsLiveMcpToolFilterParam(ToolMcpAllowedToolsLiveMcpToolFilterParam),
        array => Strings(Vec<String>),
    }
}

kind_union! {
    /// One of several shapes: `require_approval` of the document's `LiveResponsesDelegationConfigToolMcp`.
    pub enum LiveResponsesDelegationConfigToolMcpRequireApproval {
        string => Preset(LiveResponsesDelegationConfigToolMcpRequireApprovalPreset),
        object => ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam(ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam),
    }
}

open_enum! {
    /// A string with known values: `require_approval|1` of the document's `LiveResponsesDelegationConfigToolMcp`.
    pub enum LiveResponsesDelegationConfigToolMcpRequireApprovalPreset {
        Always = "always",
        Never = "never",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfigToolNamespace`.
    pub struct LiveResponsesDelegationConfigToolNamespace {
        /// The member `type`: `"namespace"`.
        constant r#type: "namespace" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfigToolShell`.
    pub struct LiveResponsesDelegationConfigToolShell {
        /// The member `type`: `"shell"`.
        constant r#type: "shell" = "type",
        /// The member `environment`: one of the shapes of [`LiveResponsesDelegationConfigToolShellEnvironment`]. May be null.
        optional environment: LiveResponsesDelegationConfigToolShellEnvironment = "environment",
    }
}

tagged_union! {
    /// One of several objects: `environment` of the document's `LiveResponsesDelegationConfigToolShell`.
    pub enum LiveResponsesDelegationConfigToolShellEnvironment by "type" {
        "container_auto" => ContainerAuto(LiveContainerAuto),
        "container_reference" => ContainerReference(LiveContainerReference),
        "local" => Local(LiveResponsesDelegationConfigToolShellEnvironmentLocal),
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist`.
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist {
        /// The member `allowed_domains`: a list.
        lenient allowed_domains: Vec<String> = "allowed_domains",
        /// The member `type`: `"allowlist"`.
        constant r#type: "allowlist" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled`.
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled {
        /// The member `type`: `"disabled"`.
        constant r#type: "disabled" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline`.
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline {
        /// The member `description`: a text.
        given description: String = "description",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `source`: an object, [`LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource`].
        given source: LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource = "source",
        /// The member `type`: `"inline"`.
        constant r#type: "inline" = "type",
    }
}

params! {
    /// An object: `source` of the document's `LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline`.
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInlineSource {
        /// The member `data`: a text.
        given data: String = "data",
        /// The member `media_type`: `"application/zip"`.
        constant media_type: "application/zip" = "media_type",
        /// The member `type`: `"base64"`.
        constant r#type: "base64" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationConfigToolShellEnvironmentLocal`.
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentLocal {
        /// The member `type`: `"local"`.
        constant r#type: "local" = "type",
        /// The member `skills`: a list. May be null.
        optional skills: Vec<LiveResponsesDelegationConfigToolShellEnvironmentLocalSkill> = "skills",
    }
}

params! {
    /// An object: `skills[]` of the document's `LiveResponsesDelegationConfigToolShellEnvironmentLocal`.
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentLocalSkill {
        /// The member `description`: a text.
        given description: String = "description",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `path`: a text.
        given path: String = "path",
    }
}
