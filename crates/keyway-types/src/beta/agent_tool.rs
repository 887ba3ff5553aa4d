// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, tagged_union};

tagged_union! {
    /// One of several objects: the document's `AgentTool`.
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
    /// An object: the document's `AgentToolResourceAutomations`.
    pub struct AgentToolResourceAutomations {
        /// The member `type`: `"automations"`.
        constant r#type: "automations" = "type",
    }
}

object! {
    /// An object: the document's `AgentToolResourceComputerUse`.
    pub struct AgentToolResourceComputerUse {
        /// The member `include_screenshots`: true or false.
        lenient include_screenshots: bool = "include_screenshots",
        /// The member `type`: `"computer_use"`.
        constant r#type: "computer_use" = "type",
    }
}

object! {
    /// An object: the document's `AgentToolResourceFunction`.
    pub struct AgentToolResourceFunction {
        /// The member `defer_loading`: true or false.
        lenient defer_loading: bool = "defer_loading",
        /// The member `description`: a text.
        lenient description: String = "description",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `parameters`: any JSON object.
        lenient parameters: crate::Json = "parameters",
        /// The member `type`: `"function"`.
        constant r#type: "function" = "type",
        /// The member `async`: true or false.
        optional r#async: bool = "async",
    }
}

object! {
    /// An object: the document's `AgentToolResourceMcp`.
    pub struct AgentToolResourceMcp {
        /// The member `allowed_tools`: a list. May be null.
        optional allowed_tools: Vec<String> = "allowed_tools",
        /// The member `connection_origin`: one of the values of [`AgentToolResourceMcpConnectionOrigin`].
        lenient connection_origin: AgentToolResourceMcpConnectionOrigin = "connection_origin",
        /// The member `credential_id`: a text. May be null.
        optional credential_id: String = "credential_id",
        /// The member `request_metadata`: any JSON object.
        lenient request_metadata: crate::Json = "request_metadata",
        /// The member `required`: true or false.
        lenient required: bool = "required",
        /// The member `server_label`: a text.
        lenient server_label: String = "server_label",
        /// The member `transport`: one of the shapes of [`McpTransport`].
        lenient transport: McpTransport = "transport",
        /// The member `type`: `"mcp"`.
        constant r#type: "mcp" = "type",
    }
}

open_enum! {
    /// A string with known values: `connection_origin` of the document's `AgentToolResourceMcp`.
    pub enum AgentToolResourceMcpConnectionOrigin {
        Service = "service",
        Environment = "environment",
    }
}

object! {
    /// An object: the document's `AgentToolResourceProgrammaticToolCalling`.
    pub struct AgentToolResourceProgrammaticToolCalling {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
        /// The member `type`: `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

object! {
    /// An object: the document's `AgentToolResourceWebSearch`.
    pub struct AgentToolResourceWebSearch {
        /// The member `allowed_domains`: a list. May be null.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// The member `context_size`: one of the values of [`AgentToolResourceWebSearchContextSize`]. The API's default: `"medium"`.
        lenient context_size: AgentToolResourceWebSearchContextSize = "context_size",
        /// The member `location`: an object, [`AgentToolResourceWebSearchLocation`]. May be null.
        optional location: AgentToolResourceWebSearchLocation = "location",
        /// The member `mode`: one of the values of [`AgentToolResourceWebSearchMode`].
        lenient mode: AgentToolResourceWebSearchMode = "mode",
        /// The member `type`: `"web_search"`.
        constant r#type: "web_search" = "type",
    }
}

open_enum! {
    /// A string with known values: `context_size` of the document's `AgentToolResourceWebSearch`.
    pub enum AgentToolResourceWebSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

object! {
    /// An object: `location` of the document's `AgentToolResourceWebSearch`.
    pub struct AgentToolResourceWebSearchLocation {
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
    /// A string with known values: `mode` of the document's `AgentToolResourceWebSearch`.
    pub enum AgentToolResourceWebSearchMode {
        Disabled = "disabled",
        Cached = "cached",
        Live = "live",
    }
}

tagged_union! {
    /// One of several objects: the document's `McpTransport`.
    pub enum McpTransport by "type" {
        "http" => Http(McpTransportResourceHttp),
        "stdio" => Stdio(McpTransportResourceStdio),
    }
}

object! {
    /// An object: the document's `McpTransportResourceHTTP`.
    pub struct McpTransportResourceHttp {
        /// The member `server_url`: a text.
        lenient server_url: String = "server_url",
        /// The member `type`: `"http"`.
        constant r#type: "http" = "type",
    }
}

object! {
    /// An object: the document's `McpTransportResourceStdio`.
    pub struct McpTransportResourceStdio {
        /// The member `args`: a list.
        lenient args: Vec<String> = "args",
        /// The member `command`: a text.
        lenient command: String = "command",
        /// The member `cwd`: a text.
        lenient cwd: String = "cwd",
        /// The member `env_vars`: a list.
        lenient env_vars: Vec<String> = "env_vars",
        /// The member `type`: `"stdio"`.
        constant r#type: "stdio" = "type",
    }
}
