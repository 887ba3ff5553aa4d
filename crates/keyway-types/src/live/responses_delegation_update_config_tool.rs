// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::{
    LiveApplyPatch, LiveCodeInterpreter, LiveContainerAuto, LiveContainerReference, LiveFileSearch,
    LiveFunctionTool, LiveImageGeneration, LiveProgrammaticToolCalling, LiveToolSearch, LiveWebSearch,
    ToolMcpAllowedToolsLiveMcpToolFilterParam, ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveResponsesDelegationUpdateConfigTool by "type" {
        "function" => Function(LiveFunctionTool),
        "web_search" => WebSearch(LiveWebSearch),
        "file_search" => FileSearch(LiveFileSearch),
        "code_interpreter" => CodeInterpreter(LiveCodeInterpreter),
        "shell" => Shell(LiveResponsesDelegationUpdateConfigToolShell),
        "image_generation" => ImageGeneration(LiveImageGeneration),
        "mcp" => Mcp(LiveResponsesDelegationUpdateConfigToolMcp),
        "custom" => Custom(LiveResponsesDelegationUpdateConfigToolCustom),
        "namespace" => Namespace(LiveResponsesDelegationUpdateConfigToolNamespace),
        "tool_search" => ToolSearch(LiveToolSearch),
        "programmatic_tool_calling" => ProgrammaticToolCalling(LiveProgrammaticToolCalling),
        "computer" => Computer(LiveResponsesDelegationUpdateConfigToolComputer),
        "apply_patch" => ApplyPatch(LiveApplyPatch),
    }
}

params! {
    pub struct LiveResponsesDelegationUpdateConfigToolComputer {
        /// Always `"computer"`.
        constant r#type: "computer" = "type",
    }
}

params! {
    pub struct LiveResponsesDelegationUpdateConfigToolCustom {
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
    }
}

params! {
    pub struct LiveResponsesDelegationUpdateConfigToolMcp {
        /// Always `"mcp"`.
        constant r#type: "mcp" = "type",
        /// Nullable.
        nullable allowed_callers: Vec<LiveResponsesDelegationUpdateConfigToolMcpAllowedCaller> = "allowed_callers",
        /// Nullable.
        nullable allowed_tools: LiveResponsesDelegationUpdateConfigToolMcpAllowedTools = "allowed_tools",
        /// Nullable.
        nullable authorization: String = "authorization",
        /// Nullable.
        nullable connector_id: String = "connector_id",
        /// Nullable.
        nullable defer_loading: bool = "defer_loading",
        /// Nullable.
        nullable headers: BTreeMap<String, String> = "headers",
        /// Nullable.
        nullable require_approval: LiveResponsesDelegationUpdateConfigToolMcpRequireApproval = "require_approval",
        /// Nullable.
        nullable server_description: String = "server_description",
        optional server_label: String = "server_label",
        /// Nullable.
        nullable server_url: String = "server_url",
        /// Nullable.
        nullable tunnel_id: String = "tunnel_id",
    }
}

open_enum! {
    pub enum LiveResponsesDelegationUpdateConfigToolMcpAllowedCaller {
        Direct = "direct",
        Programmatic = "programmatic",
    }
}

kind_union! {
    pub enum LiveResponsesDelegationUpdateConfigToolMcpAllowedTools {
        object => ToolMcpAllowedToolsLiveMcpToolFilterParam(ToolMcpAllowedToolsLiveMcpToolFilterParam),
        array => Strings(Vec<String>),
    }
}

kind_union! {
    pub enum LiveResponsesDelegationUpdateConfigToolMcpRequireApproval {
        string => Preset(LiveResponsesDelegationUpdateConfigToolMcpRequireApprovalPreset),
        object => ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam(ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam),
    }
}

open_enum! {
    pub enum LiveResponsesDelegationUpdateConfigToolMcpRequireApprovalPreset {
        Always = "always",
        Never = "never",
    }
}

params! {
    pub struct LiveResponsesDelegationUpdateConfigToolNamespace {
        /// Always `"namespace"`.
        constant r#type: "namespace" = "type",
    }
}

params! {
    pub struct LiveResponsesDelegationUpdateConfigToolShell {
        /// Always `"shell"`.
        constant r#type: "shell" = "type",
        /// Nullable.
        nullable environment: LiveResponsesDelegationUpdateConfigToolShellEnvironment = "environment",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveResponsesDelegationUpdateConfigToolShellEnvironment by "type" {
        "container_auto" => ContainerAuto(LiveContainerAuto),
        "container_reference" => ContainerReference(LiveContainerReference),
        "local" => Local(LiveResponsesDelegationUpdateConfigToolShellEnvironmentLocal),
    }
}

params! {
    pub struct LiveResponsesDelegationUpdateConfigToolShellEnvironmentLocal {
        /// Always `"local"`.
        constant r#type: "local" = "type",
        /// Nullable.
        nullable skills: Vec<LiveResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill> = "skills",
    }
}

params! {
    pub struct LiveResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill {
        required description: String = "description",
        required name: String = "name",
        required path: String = "path",
    }
}
