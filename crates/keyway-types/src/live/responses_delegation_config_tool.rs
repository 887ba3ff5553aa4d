// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    LiveApplyPatch, LiveCodeInterpreter, LiveContainerAuto, LiveContainerReference, LiveFileSearch,
    LiveFunctionTool, LiveImageGeneration, LiveProgrammaticToolCalling, LiveToolSearch, LiveWebSearch,
    ToolMcpAllowedToolsLiveMcpToolFilterParam, ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

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
