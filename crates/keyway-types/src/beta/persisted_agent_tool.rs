// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::support::{object, open_enum, tagged_union};

tagged_union! {
    /// One of several objects: the document's `PersistedAgentTool`.
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
    /// An object: the document's `PersistedAgentToolResourceAutomations`.
    pub struct PersistedAgentToolResourceAutomations {
        /// The member `type`: `"automations"`.
        constant r#type: "automations" = "type",
    }
}

object! {
    /// An object: the document's `PersistedAgentToolResourceComputerUse`.
    pub struct PersistedAgentToolResourceComputerUse {
        /// The member `include_screenshots`: true or false.
        lenient include_screenshots: bool = "include_screenshots",
        /// The member `type`: `"computer_use"`.
        constant r#type: "computer_use" = "type",
    }
}

object! {
    /// An object: the document's `PersistedAgentToolResourceFunction`.
    pub struct PersistedAgentToolResourceFunction {
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
    /// An object: the document's `PersistedAgentToolResourceMcp`.
    pub struct PersistedAgentToolResourceMcp {
        /// The member `allowed_tools`: a list. May be null.
        optional allowed_tools: Vec<String> = "allowed_tools",
        /// The member `connection_origin`: one of the values of [`PersistedAgentToolResourceMcpConnectionOrigin`].
        lenient connection_origin: PersistedAgentToolResourceMcpConnectionOrigin = "connection_origin",
        /// The member `credential_id`: a text. May be null.
        optional credential_id: String = "credential_id",
        /// The member `request_metadata`: any JSON object.
        lenient request_metadata: crate::Json = "request_metadata",
        /// The member `required`: true or false.
        lenient required: bool = "required",
        /// The member `server_label`: a text.
        lenient server_label: String = "server_label",
        /// The member `transport`: one of the shapes of [`PersistedMcpTransport`].
        lenient transport: PersistedMcpTransport = "transport",
        /// The member `type`: `"mcp"`.
        constant r#type: "mcp" = "type",
    }
}

open_enum! {
    /// A string with known values: `connection_origin` of the document's `PersistedAgentToolResourceMcp`.
    pub enum PersistedAgentToolResourceMcpConnectionOrigin {
        Service = "service",
        Environment = "environment",
    }
}

object! {
    /// An object: the document's `PersistedAgentToolResourceProgrammaticToolCalling`.
    pub struct PersistedAgentToolResourceProgrammaticToolCalling {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
        /// The member `type`: `"programmatic_tool_calling"`.
        constant r#type: "programmatic_tool_calling" = "type",
    }
}

object! {
    /// An object: the document's `PersistedAgentToolResourceToolSearch`.
    pub struct PersistedAgentToolResourceToolSearch {
        /// The member `type`: `"tool_search"`.
        constant r#type: "tool_search" = "type",
    }
}

object! {
    /// An object: the document's `PersistedAgentToolResourceWebSearch`.
    pub struct PersistedAgentToolResourceWebSearch {
        /// The member `allowed_domains`: a list. May be null.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// The member `context_size`: one of the values of [`PersistedAgentToolResourceWebSearchContextSize`]. The API's default: `"medium"`.
        lenient context_size: PersistedAgentToolResourceWebSearchContextSize = "context_size",
        /// The member `location`: an object, [`PersistedAgentToolResourceWebSearchLocation`]. May be null.
        optional location: PersistedAgentToolResourceWebSearchLocation = "location",
        /// The member `mode`: one of the values of [`PersistedAgentToolResourceWebSearchMode`].
        lenient mode: PersistedAgentToolResourceWebSearchMode = "mode",
        /// The member `type`: `"web_search"`.
        constant r#type: "web_search" = "type",
    }
}

open_enum! {
    /// A string with known values: `context_size` of the document's `PersistedAgentToolResourceWebSearch`.
    pub enum PersistedAgentToolResourceWebSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

object! {
    /// An object: `location` of the document's `PersistedAgentToolResourceWebSearch`.
    pub struct PersistedAgentToolResourceWebSearchLocation {
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
    /// A string with known values: `mode` of the document's `PersistedAgentToolResourceWebSearch`.
    pub enum PersistedAgentToolResourceWebSearchMode {
        Disabled = "disabled",
        Cached = "cached",
        Live = "live",
    }
}

tagged_union! {
    /// One of several objects: the document's `PersistedMcpTransport`.
    pub enum PersistedMcpTransport by "type" {
        "http" => Http(PersistedMcpTransportResourceHttp),
        "stdio" => Stdio(PersistedMcpTransportResourceStdio),
    }
}

object! {
    /// An object: the document's `PersistedMcpTransportResourceHTTP`.
    pub struct PersistedMcpTransportResourceHttp {
        /// The member `headers`: an object of one's own names.
        lenient headers: BTreeMap<String, String> = "headers",
        /// The member `server_url`: a text.
        lenient server_url: String = "server_url",
        /// The member `type`: `"http"`.
        constant r#type: "http" = "type",
    }
}

object! {
    /// An object: the document's `PersistedMcpTransportResourceStdio`.
    pub struct PersistedMcpTransportResourceStdio {
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
