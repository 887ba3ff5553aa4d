// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::support::{open_enum, params, tagged_union};

params! {
    pub struct PersistedAgentToolConfigParamAutomations {
        /// Always `"automations"`.
        constant r#type: "automations" = "type",
    }
}

params! {
    pub struct PersistedAgentToolConfigParamComputerUse {
        /// Always `"computer_use"`.
        constant r#type: "computer_use" = "type",
        /// Default: `false`.
        optional include_screenshots: bool = "include_screenshots",
    }
}

params! {
    pub struct PersistedAgentToolConfigParamFunction {
        required description: String = "description",
        required name: String = "name",
        required parameters: crate::Json = "parameters",
        /// Always `"function"`.
        constant r#type: "function" = "type",
        optional r#async: bool = "async",
        /// Default: `false`.
        optional defer_loading: bool = "defer_loading",
    }
}

params! {
    pub struct PersistedAgentToolConfigParamMcp {
        required server_label: String = "server_label",
        required transport: PersistedMcpTransportParam = "transport",
        /// Always `"mcp"`.
        constant r#type: "mcp" = "type",
        /// Nullable.
        optional allowed_tools: Vec<String> = "allowed_tools",
        /// Nullable.
        optional connection_origin: PersistedAgentToolConfigParamMcpConnectionOrigin = "connection_origin",
        /// Nullable.
        optional credential_id: String = "credential_id",
        /// Nullable.
        optional request_metadata: crate::Json = "request_metadata",
        /// Default: `false`.
        optional required: bool = "required",
    }
}

open_enum! {
    pub enum PersistedAgentToolConfigParamMcpConnectionOrigin {
        Service = "service",
        Environment = "environment",
    }
}

params! {
    pub struct PersistedAgentToolConfigParamProgrammaticToolCalling {
        /// Always `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
        /// Default: `true`.
        optional enabled: bool = "enabled",
    }
}

params! {
    pub struct PersistedAgentToolConfigParamToolSearch {
        /// Always `"tool_search"`.
        constant r#type: "tool_search" = "type",
    }
}

params! {
    pub struct PersistedAgentToolConfigParamWebSearch {
        /// Always `"web_search"`.
        constant r#type: "web_search" = "type",
        /// Nullable.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// Default: `"medium"`. Nullable.
        optional context_size: PersistedAgentToolConfigParamWebSearchContextSize = "context_size",
        /// Nullable.
        optional location: PersistedAgentToolConfigParamWebSearchLocation = "location",
        /// Default: `"live"`. Nullable.
        optional mode: PersistedAgentToolConfigParamWebSearchMode = "mode",
    }
}

open_enum! {
    pub enum PersistedAgentToolConfigParamWebSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

params! {
    pub struct PersistedAgentToolConfigParamWebSearchLocation {
        /// Nullable.
        optional city: String = "city",
        /// Nullable.
        optional country: String = "country",
        /// Nullable.
        optional region: String = "region",
        /// Nullable.
        optional timezone: String = "timezone",
    }
}

open_enum! {
    pub enum PersistedAgentToolConfigParamWebSearchMode {
        Disabled = "disabled",
        Cached = "cached",
        Live = "live",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
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
    pub struct PersistedMcpTransportConfigParamHttp {
        required server_url: String = "server_url",
        /// Always `"http"`.
        constant r#type: "http" = "type",
        /// Nullable.
        optional headers: BTreeMap<String, String> = "headers",
    }
}

params! {
    pub struct PersistedMcpTransportConfigParamStdio {
        required command: String = "command",
        required cwd: String = "cwd",
        /// Always `"stdio"`.
        constant r#type: "stdio" = "type",
        /// Nullable.
        optional args: Vec<String> = "args",
        /// Nullable.
        optional env_vars: Vec<String> = "env_vars",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum PersistedMcpTransportParam by "type" {
        "http" => Http(PersistedMcpTransportConfigParamHttp),
        "stdio" => Stdio(PersistedMcpTransportConfigParamStdio),
    }
}
