// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::support::{open_enum, params, tagged_union};

params! {
    pub struct AgentToolConfigParamAutomations {
        /// Always `"automations"`.
        constant r#type: "automations" = "type",
    }
}

params! {
    pub struct AgentToolConfigParamComputerUse {
        /// Always `"computer_use"`.
        constant r#type: "computer_use" = "type",
        /// Default: `false`.
        optional include_screenshots: bool = "include_screenshots",
    }
}

params! {
    pub struct AgentToolConfigParamFunction {
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
    pub struct AgentToolConfigParamMcp {
        required server_label: String = "server_label",
        required transport: McpTransportParam = "transport",
        /// Always `"mcp"`.
        constant r#type: "mcp" = "type",
        /// Nullable.
        optional allowed_tools: Vec<String> = "allowed_tools",
        /// Nullable.
        optional connection_origin: AgentToolConfigParamMcpConnectionOrigin = "connection_origin",
        /// Nullable.
        optional credential_id: String = "credential_id",
        /// Nullable.
        optional request_metadata: crate::Json = "request_metadata",
        /// Default: `false`.
        optional required: bool = "required",
    }
}

open_enum! {
    pub enum AgentToolConfigParamMcpConnectionOrigin {
        Service = "service",
        Environment = "environment",
    }
}

params! {
    pub struct AgentToolConfigParamProgrammaticToolCalling {
        /// Always `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
        /// Default: `true`.
        optional enabled: bool = "enabled",
    }
}

params! {
    pub struct AgentToolConfigParamToolSearch {
        /// Always `"tool_search"`.
        constant r#type: "tool_search" = "type",
    }
}

params! {
    pub struct AgentToolConfigParamWebSearch {
        /// Always `"web_search"`.
        constant r#type: "web_search" = "type",
        /// Nullable.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// Default: `"medium"`. Nullable.
        optional context_size: AgentToolConfigParamWebSearchContextSize = "context_size",
        /// Nullable.
        optional location: AgentToolConfigParamWebSearchLocation = "location",
        /// Default: `"live"`. Nullable.
        optional mode: AgentToolConfigParamWebSearchMode = "mode",
    }
}

open_enum! {
    pub enum AgentToolConfigParamWebSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

params! {
    pub struct AgentToolConfigParamWebSearchLocation {
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
    pub enum AgentToolConfigParamWebSearchMode {
        Disabled = "disabled",
        Cached = "cached",
        Live = "live",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AgentToolParam by "type" {
        "function" => Function(AgentToolConfigParamFunction),
        "tool_search" => ToolSearch(AgentToolConfigParamToolSearch),
        "programmatic_tool_calling" => ProgrammaticToolCalling(AgentToolConfigParamProgrammaticToolCalling),
        "mcp" => Mcp(AgentToolConfigParamMcp),
        "web_search" => WebSearch(AgentToolConfigParamWebSearch),
        "computer_use" => ComputerUse(AgentToolConfigParamComputerUse),
        "automations" => Automations(AgentToolConfigParamAutomations),
    }
}

params! {
    pub struct McpTransportConfigParamHttp {
        required server_url: String = "server_url",
        /// Always `"http"`.
        constant r#type: "http" = "type",
        /// Nullable.
        optional authorization: String = "authorization",
        /// Nullable.
        optional headers: BTreeMap<String, String> = "headers",
    }
}

params! {
    pub struct McpTransportConfigParamStdio {
        required command: String = "command",
        required cwd: String = "cwd",
        /// Always `"stdio"`.
        constant r#type: "stdio" = "type",
        /// Nullable.
        optional args: Vec<String> = "args",
        /// Nullable.
        optional env: BTreeMap<String, String> = "env",
        /// Nullable.
        optional env_vars: Vec<String> = "env_vars",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum McpTransportParam by "type" {
        "http" => Http(McpTransportConfigParamHttp),
        "stdio" => Stdio(McpTransportConfigParamStdio),
    }
}
