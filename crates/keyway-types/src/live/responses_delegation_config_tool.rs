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

params! {
    pub struct LiveResponsesDelegationConfigToolComputer {
        /// Always `"computer"`.
        constant r#type: "computer" = "type",
    }
}

params! {
    pub struct LiveResponsesDelegationConfigToolCustom {
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
    }
}

params! {
    pub struct LiveResponsesDelegationConfigToolMcp {
        /// Always `"mcp"`.
        constant r#type: "mcp" = "type",
        /// Nullable.
        optional allowed_callers: Vec<LiveResponsesDelegationConfigToolMcpAllowedCaller> = "allowed_callers",
        /// Nullable.
        optional allowed_tools: LiveResponsesDelegationConfigToolMcpAllowedTools = "allowed_tools",
        /// Nullable.
        optional authorization: String = "authorization",
        /// Nullable.
        optional connector_id: String = "connector_id",
        /// Nullable.
        optional defer_loading: bool = "defer_loading",
        /// Nullable.
        optional headers: BTreeMap<String, String> = "headers",
        /// Nullable.
        optional require_approval: LiveResponsesDelegationConfigToolMcpRequireApproval = "require_approval",
        /// Nullable.
        optional server_description: String = "server_description",
        optional server_label: String = "server_label",
        /// Nullable.
        optional server_url: String = "server_url",
        /// Nullable.
        optional tunnel_id: String = "tunnel_id",
    }
}

open_enum! {
    pub enum LiveResponsesDelegationConfigToolMcpAllowedCaller {
        Direct = "direct",
        Programmatic = "programmatic",
    }
}

kind_union! {
    pub enum LiveResponsesDelegationConfigToolMcpAllowedTools {
        object => ToolMcpAllowedToolsLiveMcpToolFilterParam(ToolMcpAllowedToolsLiveMcpToolFilterParam),
        array => Strings(Vec<String>),
    }
}

kind_union! {
    pub enum LiveResponsesDelegationConfigToolMcpRequireApproval {
        string => Preset(LiveResponsesDelegationConfigToolMcpRequireApprovalPreset),
        object => ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam(ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam),
    }
}

open_enum! {
    pub enum LiveResponsesDelegationConfigToolMcpRequireApprovalPreset {
        Always = "always",
        Never = "never",
    }
}

params! {
    pub struct LiveResponsesDelegationConfigToolNamespace {
        /// Always `"namespace"`.
        constant r#type: "namespace" = "type",
    }
}

params! {
    pub struct LiveResponsesDelegationConfigToolShell {
        /// Always `"shell"`.
        constant r#type: "shell" = "type",
        /// Nullable.
        optional environment: LiveResponsesDelegationConfigToolShellEnvironment = "environment",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum LiveResponsesDelegationConfigToolShellEnvironment by "type" {
        "container_auto" => ContainerAuto(LiveContainerAuto),
        "container_reference" => ContainerReference(LiveContainerReference),
        "local" => Local(LiveResponsesDelegationConfigToolShellEnvironmentLocal),
    }
}

params! {
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentLocal {
        /// Always `"local"`.
        constant r#type: "local" = "type",
        /// Nullable.
        optional skills: Vec<LiveResponsesDelegationConfigToolShellEnvironmentLocalSkill> = "skills",
    }
}

params! {
    pub struct LiveResponsesDelegationConfigToolShellEnvironmentLocalSkill {
        given description: String = "description",
        given name: String = "name",
        given path: String = "path",
    }
}
