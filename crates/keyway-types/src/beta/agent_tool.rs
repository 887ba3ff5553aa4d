// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, tagged_union};

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AgentTool by "type" {
        "function" => Function(AgentToolResourceFunction),
        "programmatic_tool_calling" => ProgrammaticToolCalling(AgentToolResourceProgrammaticToolCalling),
        "mcp" => Mcp(AgentToolResourceMcp),
        "web_search" => WebSearch(AgentToolResourceWebSearch),
        "computer_use" => ComputerUse(AgentToolResourceComputerUse),
        "automations" => Automations(AgentToolResourceAutomations),
    }
}

object! {
    pub struct AgentToolResourceAutomations {
        /// Always `"automations"`.
        constant r#type: "automations" = "type",
    }
}

object! {
    pub struct AgentToolResourceComputerUse {
        lenient include_screenshots: bool = "include_screenshots",
        /// Always `"computer_use"`.
        constant r#type: "computer_use" = "type",
    }
}

object! {
    pub struct AgentToolResourceFunction {
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
    pub struct AgentToolResourceMcp {
        /// Nullable.
        optional allowed_tools: Vec<String> = "allowed_tools",
        lenient connection_origin: AgentToolResourceMcpConnectionOrigin = "connection_origin",
        /// Nullable.
        optional credential_id: String = "credential_id",
        lenient request_metadata: crate::Json = "request_metadata",
        lenient required: bool = "required",
        lenient server_label: String = "server_label",
        lenient transport: McpTransport = "transport",
        /// Always `"mcp"`.
        constant r#type: "mcp" = "type",
    }
}

open_enum! {
    pub enum AgentToolResourceMcpConnectionOrigin {
        Service = "service",
        Environment = "environment",
    }
}

object! {
    pub struct AgentToolResourceProgrammaticToolCalling {
        lenient enabled: bool = "enabled",
        /// Always `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

object! {
    pub struct AgentToolResourceWebSearch {
        /// Nullable.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// Default: `"medium"`.
        lenient context_size: AgentToolResourceWebSearchContextSize = "context_size",
        /// Nullable.
        optional location: AgentToolResourceWebSearchLocation = "location",
        lenient mode: AgentToolResourceWebSearchMode = "mode",
        /// Always `"web_search"`.
        constant r#type: "web_search" = "type",
    }
}

open_enum! {
    pub enum AgentToolResourceWebSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

object! {
    pub struct AgentToolResourceWebSearchLocation {
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
    pub enum AgentToolResourceWebSearchMode {
        Disabled = "disabled",
        Cached = "cached",
        Live = "live",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum McpTransport by "type" {
        "http" => Http(McpTransportResourceHttp),
        "stdio" => Stdio(McpTransportResourceStdio),
    }
}

object! {
    pub struct McpTransportResourceHttp {
        lenient server_url: String = "server_url",
        /// Always `"http"`.
        constant r#type: "http" = "type",
    }
}

object! {
    pub struct McpTransportResourceStdio {
        lenient args: Vec<String> = "args",
        lenient command: String = "command",
        lenient cwd: String = "cwd",
        lenient env_vars: Vec<String> = "env_vars",
        /// Always `"stdio"`.
        constant r#type: "stdio" = "type",
    }
}
