// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::support::{open_enum, params, tagged_union};

params! {
    /// An object: the document's `PersistedAgentToolConfigParamAutomations`.
    pub struct PersistedAgentToolConfigParamAutomations {
        /// The member `type`: `"automations"`.
        constant r#type: "automations" = "type",
    }
}

params! {
    /// An object: the document's `PersistedAgentToolConfigParamComputerUse`.
    pub struct PersistedAgentToolConfigParamComputerUse {
        /// The member `type`: `"computer_use"`.
        constant r#type: "computer_use" = "type",
        /// The member `include_screenshots`: true or false. The API's default: `false`.
        optional include_screenshots: bool = "include_screenshots",
    }
}

params! {
    /// An object: the document's `PersistedAgentToolConfigParamFunction`.
    pub struct PersistedAgentToolConfigParamFunction {
        /// The member `description`: a text.
        required description: String = "description",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `parameters`: any JSON object.
        required parameters: crate::Json = "parameters",
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
        /// The member `defer_loading`: true or false. The API's default: `false`.
        optional defer_loading: bool = "defer_loading",
    }
}

params! {
    /// An object: the document's `PersistedAgentToolConfigParamMcp`.
    pub struct PersistedAgentToolConfigParamMcp {
        /// The member `server_label`: a text.
        required server_label: String = "server_label",
        /// The member `transport`: one of the shapes of [`PersistedMcpTransportParam`].
        required transport: PersistedMcpTransportParam = "transport",
        /// The member `type`: `"mcp"`.
        constant r#type: "mcp" = "type",
        /// The member `allowed_tools`: a list. May be null.
        optional allowed_tools: Vec<String> = "allowed_tools",
        /// The member `connection_origin`: one of the values of [`PersistedAgentToolConfigParamMcpConnectionOrigin`]. May be null.
        optional connection_origin: PersistedAgentToolConfigParamMcpConnectionOrigin = "connection_origin",
        /// The member `credential_id`: a text. May be null.
        optional credential_id: String = "credential_id",
        /// The member `request_metadata`: any JSON object. May be null.
        optional request_metadata: crate::Json = "request_metadata",
        /// The member `required`: true or false. The API's default: `false`.
        optional required: bool = "required",
    }
}

open_enum! {
    /// A string with known values: `connection_origin` of the document's `PersistedAgentToolConfigParamMcp`.
    pub enum PersistedAgentToolConfigParamMcpConnectionOrigin {
        Service = "service",
        Environment = "environment",
    }
}

params! {
    /// An object: the document's `PersistedAgentToolConfigParamProgrammaticToolCalling`.
    pub struct PersistedAgentToolConfigParamProgrammaticToolCalling {
        /// The member `type`: `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
        /// The member `enabled`: true or false. The API's default: `true`.
        optional enabled: bool = "enabled",
    }
}

params! {
    /// An object: the document's `PersistedAgentToolConfigParamToolSearch`.
    pub struct PersistedAgentToolConfigParamToolSearch {
        /// The member `type`: `"tool_search"`.
        constant r#type: "tool_search" = "type",
    }
}

params! {
    /// An object: the document's `PersistedAgentToolConfigParamWebSearch`.
    pub struct PersistedAgentToolConfigParamWebSearch {
        /// The member `type`: `"web_search"`.
        constant r#type: "web_search" = "type",
        /// The member `allowed_domains`: a list. May be null.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// The member `context_size`: one of the values of [`PersistedAgentToolConfigParamWebSearchContextSize`]. The API's default: `"medium"`. May be null.
        optional context_size: PersistedAgentToolConfigParamWebSearchContextSize = "context_size",
        /// The member `location`: an object, [`PersistedAgentToolConfigParamWebSearchLocation`]. May be null.
        optional location: PersistedAgentToolConfigParamWebSearchLocation = "location",
        /// The member `mode`: one of the values of [`PersistedAgentToolConfigParamWebSearchMode`]. The API's default: `"live"`. May be null.
        optional mode: PersistedAgentToolConfigParamWebSearchMode = "mode",
    }
}

open_enum! {
    /// A string with known values: `context_size` of the document's `PersistedAgentToolConfigParamWebSearch`.
    pub enum PersistedAgentToolConfigParamWebSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

params! {
    /// An object: `location` of the document's `PersistedAgentToolConfigParamWebSearch`.
    pub struct PersistedAgentToolConfigParamWebSearchLocation {
        /// The member `city`: a text. May be null.
        optional city: String = "city",
        /// The member `country`: a text. May be null.
        optional country: String = "country",
        /// The member `region`: a text. May be null.
        optional region: String = "region",
        /// The member `timezone`: a text. May be null.
        optional timezone: String = "timezone",
    }
}

open_enum! {
    /// A string with known values: `mode` of the document's `PersistedAgentToolConfigParamWebSearch`.
    pub enum PersistedAgentToolConfigParamWebSearchMode {
        Disabled = "disabled",
        Cached = "cached",
        Live = "live",
    }
}

tagged_union! {
    /// One of several objects: the document's `PersistedAgentToolParam`.
    pub enum PersistedAgentToolParam by "type" {
        "function" => Function(PersistedAgentToolConfigParamFunction),
        "tool_search" => ToolSearch(PersistedAgentToolConfigParamToolSearch),
        "programmatic_tool_calling" => ProgrammaticToolCalling(PersistedAgentToolConfigParamProgrammaticToolCalling),
        "mcp" => Mcp(PersistedAgentToolConfigParamMcp),
        "web_search" => WebSearch(PersistedAgentToolConfigParamWebSearch),
        "computer_use" => ComputerUse(PersistedAgentToolConfigParamComputerUse),
        "automations" => Automations(PersistedAgentToolConfigParamAutomations),
    }
}

params! {
    /// An object: the document's `PersistedMcpTransportConfigParamHTTP`.
    pub struct PersistedMcpTransportConfigParamHttp {
        /// The member `server_url`: a text.
        required server_url: String = "server_url",
        /// The member `type`: `"http"`.
        constant r#type: "http" = "type",
        /// The member `headers`: an object of one's own names. May be null.
        optional headers: BTreeMap<String, String> = "headers",
    }
}

params! {
    /// An object: the document's `PersistedMcpTransportConfigParamStdio`.
    pub struct PersistedMcpTransportConfigParamStdio {
        /// The member `command`: a text.
        required command: String = "command",
        /// The member `cwd`: a text.
        required cwd: String = "cwd",
        /// The member `type`: `"stdio"`.
        constant r#type: "stdio" = "type",
        /// The member `args`: a list. May be null.
        optional args: Vec<String> = "args",
        /// The member `env_vars`: a list. May be null.
        optional env_vars: Vec<String> = "env_vars",
    }
}

tagged_union! {
    /// One of several objects: the document's `PersistedMcpTransportParam`.
    pub enum PersistedMcpTransportParam by "type" {
        "http" => Http(PersistedMcpTransportConfigParamHttp),
        "stdio" => Stdio(PersistedMcpTransportConfigParamStdio),
    }
}
