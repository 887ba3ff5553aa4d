// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    LiveApplyPatch, LiveCodeInterpreter, LiveContainerAuto, LiveContainerReference, LiveFileSearch,
    LiveFunctionTool, LiveImageGeneration, LiveProgrammaticToolCalling, LiveToolSearch, LiveWebSearch,
    ToolMcpAllowedToolsLiveMcpToolFilterParam, ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

tagged_union! {
    /// One of several objects: `tools[]` of the document's `LiveResponsesDelegationUpdateConfig`.
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
    /// An object: the document's `LiveResponsesDelegationUpdateConfigToolComputer`.
    pub struct LiveResponsesDelegationUpdateConfigToolComputer {
        /// The member `type`: `"computer"`.
        constant r#type: "computer" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationUpdateConfigToolCustom`.
    pub struct LiveResponsesDelegationUpdateConfigToolCustom {
        /// The member `type`: `"custom"`.
        constant r#type: "custom" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationUpdateConfigToolMcp`.
    pub struct LiveResponsesDelegationUpdateConfigToolMcp {
        /// The member `type`: `"mcp"`.
        constant r#type: "mcp" = "type",
        /// The member `allowed_callers`: a list. May be null.
        nullable allowed_callers: Vec<LiveResponsesDelegationUpdateConfigToolMcpAllowedCaller> = "allowed_callers",
        /// The member `allowed_tools`: one of the shapes of [`LiveResponsesDelegationUpdateConfigToolMcpAllowedTools`]. May be null.
        nullable allowed_tools: LiveResponsesDelegationUpdateConfigToolMcpAllowedTools = "allowed_tools",
        /// The member `authorization`: a text. May be null.
        nullable authorization: String = "authorization",
        /// The member `connector_id`: a text. May be null.
        nullable connector_id: String = "connector_id",
        /// The member `defer_loading`: true or false. May be null.
        nullable defer_loading: bool = "defer_loading",
        /// The member `headers`: an object of one's own names. May be null.
        nullable headers: BTreeMap<String, String> = "headers",
        /// The member `require_approval`: one of the shapes of [`LiveResponsesDelegationUpdateConfigToolMcpRequireApproval`]. May be null.
        nullable require_approval: LiveResponsesDelegationUpdateConfigToolMcpRequireApproval = "require_approval",
        /// The member `server_description`: a text. May be null.
        nullable server_description: String = "server_description",
        /// The member `server_label`: a text.
        optional server_label: String = "server_label",
        /// The member `server_url`: a text. May be null.
        nullable server_url: String = "server_url",
        /// The member `tunnel_id`: a text. May be null.
        nullable tunnel_id: String = "tunnel_id",
    }
}

open_enum! {
    /// A string with known values: `allowed_callers[]` of the document's `LiveResponsesDelegationUpdateConfigToolMcp`.
    pub enum LiveResponsesDelegationUpdateConfigToolMcpAllowedCaller {
        Direct = "direct",
        Programmatic = "programmatic",
    }
}

kind_union! {
    /// One of several shapes: `allowed_tools` of the document's `LiveResponsesDelegationUpdateConfigToolMcp`.
    pub enum LiveResponsesDelegationUpdateConfigToolMcpAllowedTools {
        object => ToolMcpAllowedToolsLiveMcpToolFilterParam(ToolMcpAllowedToolsLiveMcpToolFilterParam),
        array => Strings(Vec<String>),
    }
}

kind_union! {
    /// One of several shapes: `require_approval` of the document's `LiveResponsesDelegationUpdateConfigToolMcp`.
    pub enum LiveResponsesDelegationUpdateConfigToolMcpRequireApproval {
        string => Preset(LiveResponsesDelegationUpdateConfigToolMcpRequireApprovalPreset),
        object => ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam(ToolMcpRequireApprovalLiveMcpRequireApprovalFilterParam),
    }
}

open_enum! {
    /// A string with known values: `require_approval|1` of the document's `LiveResponsesDelegationUpdateConfigToolMcp`.
    pub enum LiveResponsesDelegationUpdateConfigToolMcpRequireApprovalPreset {
        Always = "always",
        Never = "never",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationUpdateConfigToolNamespace`.
    pub struct LiveResponsesDelegationUpdateConfigToolNamespace {
        /// The member `type`: `"namespace"`.
        constant r#type: "namespace" = "type",
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationUpdateConfigToolShell`.
    pub struct LiveResponsesDelegationUpdateConfigToolShell {
        /// The member `type`: `"shell"`.
        constant r#type: "shell" = "type",
        /// The member `environment`: one of the shapes of [`LiveResponsesDelegationUpdateConfigToolShellEnvironment`]. May be null.
        nullable environment: LiveResponsesDelegationUpdateConfigToolShellEnvironment = "environment",
    }
}

tagged_union! {
    /// One of several objects: `environment` of the document's `LiveResponsesDelegationUpdateConfigToolShell`.
    pub enum LiveResponsesDelegationUpdateConfigToolShellEnvironment by "type" {
        "container_auto" => ContainerAuto(LiveContainerAuto),
        "container_reference" => ContainerReference(LiveContainerReference),
        "local" => Local(LiveResponsesDelegationUpdateConfigToolShellEnvironmentLocal),
    }
}

params! {
    /// An object: the document's `LiveResponsesDelegationUpdateConfigToolShellEnvironmentLocal`.
    pub struct LiveResponsesDelegationUpdateConfigToolShellEnvironmentLocal {
        /// The member `type`: `"local"`.
        constant r#type: "local" = "type",
        /// The member `skills`: a list. May be null.
        nullable skills: Vec<LiveResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill> = "skills",
    }
}

params! {
    /// An object: `skills[]` of the document's `LiveResponsesDelegationUpdateConfigToolShellEnvironmentLocal`.
    pub struct LiveResponsesDelegationUpdateConfigToolShellEnvironmentLocalSkill {
        /// The member `description`: a text.
        required description: String = "description",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `path`: a text.
        required path: String = "path",
    }
}
