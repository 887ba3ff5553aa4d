// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::support::{object, open_enum, tagged_union};

tagged_union! {
    /// A union, told apart by `type`.
    pub enum PersistedAgentTool by "type" {
        "function" => Function(PersistedAgentToolResourceFunction),
        "tool_search" => ToolSearch(PersistedAgentToolResourceToolSearch),
        "programmatic_tool_calling" => ProgrammaticToolCalling(PersistedAgentToolResourceProgrammaticToolCalling),
        "mcp" => Mcp(PersistedAgentToolResourceMcp),
        "web_search" => WebSearch(PersistedAgentToolResourceWebSearch),
        "computer_use" => ComputerUse(PersistedAgentToolResourceComputerUse),
        "automations" => Automations(PersistedAgentToolResourceAutomations),
    }
}

object! {
    pub struct PersistedAgentToolResourceAutomations {
        /// Always `"automations"`.
        constant r#type: "automations" = "type",
    }
}

object! {
    pub struct PersistedAgentToolResourceComputerUse {
        lenient include_screenshots: bool = "include_screenshots",
        /// Always `"computer_use"`.
        constant r#type: "computer_use" = "type",
    }
}

object! {
    pub struct PersistedAgentToolResourceFunction {
        lenient defer_loading: bool = "defer_loading",
        lenient description: String = "description",
        lenient name: String = "name",
        lenient parameters: crate::Json = "parameters",
        /// Always `"function"`.
        constant r#type: "function" = "type",
        optional r#async: bool = "async",
    }
}

object! {
    pub struct PersistedAgentToolResourceMcp {
        /// Nullable.
        optional allowed_tools: Vec<String> = "allowed_tools",
        lenient connection_origin: PersistedAgentToolResourceMcpConnectionOrigin = "connection_origin",
        /// Nullable.
        optional credential_id: String = "credential_id",
        lenient request_metadata: crate::Json = "request_metadata",
        lenient required: bool = "required",
        lenient server_label: String = "server_label",
        lenient transport: PersistedMcpTransport = "transport",
        /// Always `"mcp"`.
        constant r#type: "mcp" = "type",
    }
}

open_enum! {
    pub enum PersistedAgentToolResourceMcpConnectionOrigin {
        Service = "service",
        Environment = "environment",
    }
}

object! {
    pub struct PersistedAgentToolResourceProgrammaticToolCalling {
        lenient enabled: bool = "enabled",
        /// Always `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

object! {
    pub struct PersistedAgentToolResourceToolSearch {
        /// Always `"tool_search"`.
        constant r#type: "tool_search" = "type",
    }
}

object! {
    pub struct PersistedAgentToolResourceWebSearch {
        /// Nullable.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// Default: `"medium"`.
        lenient context_size: PersistedAgentToolResourceWebSearchContextSize = "context_size",
        /// Nullable.
        optional location: PersistedAgentToolResourceWebSearchLocation = "location",
        lenient mode: PersistedAgentToolResourceWebSearchMode = "mode",
        /// Always `"web_search"`.
        constant r#type: "web_search" = "type",
    }
}

open_enum! {
    pub enum PersistedAgentToolResourceWebSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

object! {
    pub struct PersistedAgentToolResourceWebSearchLocation {
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
    pub enum PersistedAgentToolResourceWebSearchMode {
        Disabled = "disabled",
        Cached = "cached",
        Live = "live",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum PersistedMcpTransport by "type" {
        "http" => Http(PersistedMcpTransportResourceHttp),
        "stdio" => Stdio(PersistedMcpTransportResourceStdio),
    }
}

object! {
    pub struct PersistedMcpTransportResourceHttp {
        lenient headers: BTreeMap<String, String> = "headers",
        lenient server_url: String = "server_url",
        /// Always `"http"`.
        constant r#type: "http" = "type",
    }
}

object! {
    pub struct PersistedMcpTransportResourceStdio {
        lenient args: Vec<String> = "args",
        lenient command: String = "command",
        lenient cwd: String = "cwd",
        lenient env_vars: Vec<String> = "env_vars",
        /// Always `"stdio"`.
        constant r#type: "stdio" = "type",
    }
}
