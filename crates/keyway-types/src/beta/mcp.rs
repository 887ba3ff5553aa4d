// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    BetaAgentTag, RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
};
use crate::responses::{
    McpListToolsTool, McpProtocolError, McpTool, McpToolAllowedTools, McpToolCallError, McpToolCallStatus,
    McpToolConnectorId, McpToolExecutionError, McpToolFilter, McpToolRequireApproval,
    McpToolRequireApprovalMcpToolApprovalFilter, McpToolRequireApprovalPreset,
};
use crate::support::{object, params, tagged_union};

params! {
    /// An object: the document's `BetaMCPApprovalRequest`.
    pub struct BetaMcpApprovalRequest {
        /// The member `type`: `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
    }
}

params! {
    /// An object: the document's `BetaMCPApprovalResponse`.
    pub struct BetaMcpApprovalResponse {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `approve`: true or false.
        given approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        given approval_request_id: String = "approval_request_id",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

object! {
    /// An object: the document's `BetaMCPApprovalResponseResource`.
    pub struct BetaMcpApprovalResponseResource {
        /// The member `type`: `"mcp_approval_response"`.
        constant r#type: "mcp_approval_response" = "type",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `approve`: true or false.
        lenient approve: bool = "approve",
        /// The member `approval_request_id`: a text.
        lenient approval_request_id: String = "approval_request_id",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
    }
}

params! {
    /// An object: the document's `BetaMCPListTools`.
    pub struct BetaMcpListTools {
        /// The member `type`: `"mcp_list_tools"`.
        constant r#type: "mcp_list_tools" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `tools`: a list.
        lenient tools: Vec<BetaMcpListToolsTool> = "tools",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `error`: a text. May be null.
        optional error: String = "error",
    }
}

/// A value: the document's `BetaMCPListToolsTool`.
pub type BetaMcpListToolsTool = McpListToolsTool;

/// A value: the document's `BetaMCPProtocolError`.
pub type BetaMcpProtocolError = McpProtocolError;

/// A value: the document's `BetaMCPTool`.
pub type BetaMcpTool = McpTool;

/// A value: `allowed_tools` of the document's `BetaMCPTool`.
pub type BetaMcpToolAllowedTools = McpToolAllowedTools;

params! {
    /// An object: the document's `BetaMCPToolCall`.
    pub struct BetaMcpToolCall {
        /// The member `type`: `"mcp_call"`.
        constant r#type: "mcp_call" = "type",
        /// The member `id`: a text.
        given id: String = "id",
        /// The member `server_label`: a text.
        given server_label: String = "server_label",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `arguments`: a text.
        given arguments: String = "arguments",
        /// The member `agent`: an object, [`BetaAgentTag`]. May be null.
        optional agent: BetaAgentTag = "agent",
        /// The member `output`: a text. May be null.
        optional output: String = "output",
        /// The member `error`: a [`BetaMcpToolCallError`]. May be null.
        optional error: BetaMcpToolCallError = "error",
        /// The member `status`: a [`BetaMcpToolCallStatus`].
        optional status: BetaMcpToolCallStatus = "status",
        /// The member `approval_request_id`: a text. May be null.
        optional approval_request_id: String = "approval_request_id",
    }
}

/// A value: the document's `BetaMCPToolCallError`.
pub type BetaMcpToolCallError = McpToolCallError;

/// A value: the document's `BetaMCPToolCallStatus`.
pub type BetaMcpToolCallStatus = McpToolCallStatus;

/// A value: `connector_id` of the document's `BetaMCPTool`.
pub type BetaMcpToolConnectorId = McpToolConnectorId;

/// A value: the document's `BetaMCPToolExecutionError`.
pub type BetaMcpToolExecutionError = McpToolExecutionError;

/// A value: the document's `BetaMCPToolFilter`.
pub type BetaMcpToolFilter = McpToolFilter;

/// A value: `require_approval` of the document's `BetaMCPTool`.
pub type BetaMcpToolRequireApproval = McpToolRequireApproval;

/// A value: `require_approval|0` of the document's `BetaMCPTool`.
pub type BetaMcpToolRequireApprovalMcpToolApprovalFilter = McpToolRequireApprovalMcpToolApprovalFilter;

/// A value: `require_approval|1` of the document's `BetaMCPTool`.
pub type BetaMcpToolRequireApprovalPreset = McpToolRequireApprovalPreset;

params! {
    /// An object: the document's `CreateMcpOauthTokenEndpointAuthParamClientSecretBasic`.
    pub struct CreateMcpOauthTokenEndpointAuthParamClientSecretBasic {
        /// The member `client_secret`: a text.
        required client_secret: String = "client_secret",
        /// The member `type`: `"client_secret_basic"`.
        constant r#type: "client_secret_basic" = "type",
    }
}

params! {
    /// An object: the document's `CreateMcpOauthTokenEndpointAuthParamClientSecretPost`.
    pub struct CreateMcpOauthTokenEndpointAuthParamClientSecretPost {
        /// The member `client_secret`: a text.
        required client_secret: String = "client_secret",
        /// The member `type`: `"client_secret_post"`.
        constant r#type: "client_secret_post" = "type",
    }
}

params! {
    /// An object: the document's `CreateMcpOauthTokenEndpointAuthParamNone`.
    pub struct CreateMcpOauthTokenEndpointAuthParamNone {
        /// The member `type`: `"none"`.
        constant r#type: "none" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `McpOauthTokenEndpointAuth`.
    pub enum McpOauthTokenEndpointAuth by "type" {
        "none" => None(McpOauthTokenEndpointAuthResourceNone),
        "client_secret_basic" => ClientSecretBasic(McpOauthTokenEndpointAuthResourceClientSecretBasic),
        "client_secret_post" => ClientSecretPost(McpOauthTokenEndpointAuthResourceClientSecretPost),
    }
}

tagged_union! {
    /// One of several objects: the document's `McpOauthTokenEndpointAuthCreateParam`.
    pub enum McpOauthTokenEndpointAuthCreateParam by "type" {
        "none" => None(CreateMcpOauthTokenEndpointAuthParamNone),
        "client_secret_basic" => ClientSecretBasic(CreateMcpOauthTokenEndpointAuthParamClientSecretBasic),
        "client_secret_post" => ClientSecretPost(CreateMcpOauthTokenEndpointAuthParamClientSecretPost),
    }
}

object! {
    /// An object: the document's `McpOauthTokenEndpointAuthResourceClientSecretBasic`.
    pub struct McpOauthTokenEndpointAuthResourceClientSecretBasic {
        /// The member `type`: `"client_secret_basic"`.
        constant r#type: "client_secret_basic" = "type",
    }
}

object! {
    /// An object: the document's `McpOauthTokenEndpointAuthResourceClientSecretPost`.
    pub struct McpOauthTokenEndpointAuthResourceClientSecretPost {
        /// The member `type`: `"client_secret_post"`.
        constant r#type: "client_secret_post" = "type",
    }
}

object! {
    /// An object: the document's `McpOauthTokenEndpointAuthResourceNone`.
    pub struct McpOauthTokenEndpointAuthResourceNone {
        /// The member `type`: `"none"`.
        constant r#type: "none" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `McpOauthTokenEndpointAuthRotateParam`.
    pub enum McpOauthTokenEndpointAuthRotateParam by "type" {
        "client_secret_basic" => ClientSecretBasic(RotateMcpOauthTokenEndpointAuthParamClientSecretBasic),
        "client_secret_post" => ClientSecretPost(RotateMcpOauthTokenEndpointAuthParamClientSecretPost),
    }
}

tagged_union! {
    /// One of several objects: the document's `McpTransport`.
    pub enum McpTransport by "type" {
        "http" => Http(McpTransportResourceHttp),
        "stdio" => Stdio(McpTransportResourceStdio),
    }
}

params! {
    /// An object: the document's `McpTransportConfigParamHTTP`.
    pub struct McpTransportConfigParamHttp {
        /// The member `server_url`: a text.
        required server_url: String = "server_url",
        /// The member `type`: `"http"`.
        constant r#type: "http" = "type",
        /// The member `authorization`: a text. May be null.
        optional authorization: String = "authorization",
        /// The member `headers`: an object of one's own names. May be null.
        optional headers: BTreeMap<String, String> = "headers",
    }
}

params! {
    /// An object: the document's `McpTransportConfigParamStdio`.
    pub struct McpTransportConfigParamStdio {
        /// The member `command`: a text.
        required command: String = "command",
        /// The member `cwd`: a text.
        required cwd: String = "cwd",
        /// The member `type`: `"stdio"`.
        constant r#type: "stdio" = "type",
        /// The member `args`: a list. May be null.
        optional args: Vec<String> = "args",
        /// The member `env`: an object of one's own names. May be null.
        optional env: BTreeMap<String, String> = "env",
        /// The member `env_vars`: a list. May be null.
        optional env_vars: Vec<String> = "env_vars",
    }
}

tagged_union! {
    /// One of several objects: the document's `McpTransportParam`.
    pub enum McpTransportParam by "type" {
        "http" => Http(McpTransportConfigParamHttp),
        "stdio" => Stdio(McpTransportConfigParamStdio),
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
