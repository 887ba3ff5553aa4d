// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    AgentReasoning, AgentText, AgentTool, HostedEnvironmentFile, HostedPlugin, HostedSkill, MultiAgentConfig,
    TokenUsage,
};
use crate::support::{object, open_enum, tagged_union};

object! {
    /// What `beta.agents.sessions.create`, `beta.agents.sessions.list`, `beta.agents.sessions.retrieve` gives: an object: the document's `AgentSession`.
    pub struct AgentSession {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `agent`: an object, [`AgentSessionAgent`].
        lenient agent: Box<AgentSessionAgent> = "agent",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `environment`: one of the shapes of [`Environment`].
        lenient environment: Box<Environment> = "environment",
        /// The member `error`: a text. May be null.
        optional error: String = "error",
        /// The member `last_active_at`: a whole number, in seconds since 1970.
        lenient last_active_at: i64 = "last_active_at",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `object`: `"agent.session"`.
        constant object: "agent.session" = "object",
        /// The member `required_actions`: a list.
        lenient required_actions: Vec<AgentSessionRequiredAction> = "required_actions",
        /// The member `status`: one of the values of [`AgentSessionStatus`].
        lenient status: AgentSessionStatus = "status",
        /// The member `usage`: an object, [`TokenUsage`]. May be null.
        optional usage: TokenUsage = "usage",
        /// The member `vault_ids`: a list.
        lenient vault_ids: Vec<String> = "vault_ids",
        /// The member `prompt_cache_options`: an object, [`AgentSessionPromptCacheOptions`]. May be null.
        optional prompt_cache_options: AgentSessionPromptCacheOptions = "prompt_cache_options",
        /// The member `review`: one of the values of [`AgentSessionReview`].
        optional review: AgentSessionReview = "review",
    }
}

object! {
    /// An object: `agent` of the document's `AgentSession`.
    pub struct AgentSessionAgent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `multi_agent`: an object, [`MultiAgentConfig`].
        lenient multi_agent: MultiAgentConfig = "multi_agent",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `reasoning`: an object, [`AgentReasoning`].
        lenient reasoning: AgentReasoning = "reasoning",
        /// The member `service_tier`: one of the values of [`AgentSessionAgentServiceTier`]. The API's default: `"auto"`.
        lenient service_tier: AgentSessionAgentServiceTier = "service_tier",
        /// The member `text`: an object, [`AgentText`].
        lenient text: AgentText = "text",
        /// The member `tools`: a list.
        lenient tools: Vec<AgentTool> = "tools",
        /// The member `compaction`: an object, [`AgentSessionAgentCompaction`].
        optional compaction: AgentSessionAgentCompaction = "compaction",
        /// The member `experimental`: an object, [`AgentSessionAgentExperimental`].
        optional experimental: AgentSessionAgentExperimental = "experimental",
    }
}

object! {
    /// An object: `agent.compaction` of the document's `AgentSession`.
    pub struct AgentSessionAgentCompaction {
        /// The member `async`: true or false. The API's default: `false`.
        lenient r#async: bool = "async",
    }
}

object! {
    /// An object: `agent.experimental` of the document's `AgentSession`.
    pub struct AgentSessionAgentExperimental {
        /// The member `time_awareness`: true or false.
        lenient time_awareness: bool = "time_awareness",
    }
}

open_enum! {
    /// A string with known values: `agent.service_tier` of the document's `AgentSession`.
    pub enum AgentSessionAgentServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

object! {
    /// An object: `prompt_cache_options` of the document's `AgentSession`.
    pub struct AgentSessionPromptCacheOptions {
        /// The member `ttl`: one of the values of [`AgentSessionPromptCacheOptionsTtl`].
        lenient ttl: AgentSessionPromptCacheOptionsTtl = "ttl",
    }
}

open_enum! {
    /// A string with known values: `prompt_cache_options.ttl` of the document's `AgentSession`.
    pub enum AgentSessionPromptCacheOptionsTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

tagged_union! {
    /// One of several objects: `required_actions[]` of the document's `AgentSession`.
    pub enum AgentSessionRequiredAction by "type" {
        "mcp_approval_request" => McpApprovalRequest(SessionRequiredActionResourceMcpApprovalRequest),
        "computer_use_approval_request" => ComputerUseApprovalRequest(SessionRequiredActionResourceComputerUseApprovalRequest),
        "function_call" => FunctionCall(SessionRequiredActionResourceFunctionCall),
        "environment_connection" => EnvironmentConnection(SessionRequiredActionResourceEnvironmentConnection),
    }
}

open_enum! {
    /// A string with known values: `review` of the document's `AgentSession`.
    pub enum AgentSessionReview {
        None = "none",
        AutoReview = "auto_review",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `AgentSession`.
    pub enum AgentSessionStatus {
        Idle = "idle",
        InProgress = "in_progress",
        RequiresAction = "requires_action",
        Failed = "failed",
    }
}

object! {
    /// An object: the document's `ComputerUseApprovalRequestKindResourceBrowserAuthentication`.
    pub struct ComputerUseApprovalRequestKindResourceBrowserAuthentication {
        /// The member `credential_origin`: a text. May be null.
        optional credential_origin: String = "credential_origin",
        /// The member `fields`: a list.
        lenient fields: Vec<ComputerUseApprovalRequestKindResourceBrowserAuthenticationField> = "fields",
        /// The member `options`: a list.
        lenient options: Vec<ComputerUseApprovalRequestKindResourceBrowserAuthenticationOption> = "options",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
        /// The member `type`: `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

object! {
    /// An object: `fields[]` of the document's `ComputerUseApprovalRequestKindResourceBrowserAuthentication`.
    pub struct ComputerUseApprovalRequestKindResourceBrowserAuthenticationField {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `label`: a text.
        lenient label: String = "label",
        /// The member `required`: true or false.
        lenient required: bool = "required",
        /// The member `type`: a text.
        lenient r#type: String = "type",
    }
}

object! {
    /// An object: `options[]` of the document's `ComputerUseApprovalRequestKindResourceBrowserAuthentication`.
    pub struct ComputerUseApprovalRequestKindResourceBrowserAuthenticationOption {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `field_ids`: a list.
        lenient field_ids: Vec<String> = "field_ids",
        /// The member `label`: a text.
        lenient label: String = "label",
    }
}

object! {
    /// An object: the document's `ComputerUseApprovalRequestKindResourceBrowserOriginAccess`.
    pub struct ComputerUseApprovalRequestKindResourceBrowserOriginAccess {
        /// The member `origin`: a text.
        lenient origin: String = "origin",
        /// The member `reason`: a text. May be null.
        optional reason: String = "reason",
        /// The member `type`: `"browser_origin_access"`.
        constant r#type: "browser_origin_access" = "type",
    }
}

tagged_union! {
    /// One of several objects: the document's `Environment`.
    pub enum Environment by "type" {
        "none" => None(EnvironmentResourceNone),
        "openai_hosted" => OpenaiHosted(EnvironmentResourceOpenAiHosted),
        "self_hosted" => SelfHosted(EnvironmentResourceSelfHosted),
    }
}

object! {
    /// An object: the document's `EnvironmentResourceNone`.
    pub struct EnvironmentResourceNone {
        /// The member `type`: `"none"`.
        constant r#type: "none" = "type",
    }
}

object! {
    /// An object: the document's `EnvironmentResourceOpenAIHosted`.
    pub struct EnvironmentResourceOpenAiHosted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `capability_directories`: a list.
        lenient capability_directories: Vec<String> = "capability_directories",
        /// The member `files`: a list.
        lenient files: Vec<HostedEnvironmentFile> = "files",
        /// The member `network`: an object, [`EnvironmentResourceOpenAiHostedNetwork`].
        lenient network: EnvironmentResourceOpenAiHostedNetwork = "network",
        /// The member `packages`: an object, [`EnvironmentResourceOpenAiHostedPackages`].
        lenient packages: EnvironmentResourceOpenAiHostedPackages = "packages",
        /// The member `plugins`: a list.
        lenient plugins: Vec<HostedPlugin> = "plugins",
        /// The member `skills`: a list.
        lenient skills: Vec<HostedSkill> = "skills",
        /// The member `type`: `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
        /// The member `container_size`: one of the values of [`EnvironmentResourceOpenAiHostedContainerSize`]. May be null.
        optional container_size: EnvironmentResourceOpenAiHostedContainerSize = "container_size",
        /// The member `desktop`: an object, [`EnvironmentResourceOpenAiHostedDesktop`].
        optional desktop: EnvironmentResourceOpenAiHostedDesktop = "desktop",
    }
}

open_enum! {
    /// A string with known values: `container_size` of the document's `EnvironmentResourceOpenAIHosted`.
    pub enum EnvironmentResourceOpenAiHostedContainerSize {
        Small = "small",
        Medium = "medium",
        Large = "large",
    }
}

object! {
    /// An object: `desktop` of the document's `EnvironmentResourceOpenAIHosted`.
    pub struct EnvironmentResourceOpenAiHostedDesktop {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
    }
}

object! {
    /// An object: `network` of the document's `EnvironmentResourceOpenAIHosted`.
    pub struct EnvironmentResourceOpenAiHostedNetwork {
        /// The member `access`: one of the values of [`EnvironmentResourceOpenAiHostedNetworkAccess`].
        lenient access: EnvironmentResourceOpenAiHostedNetworkAccess = "access",
        /// The member `allowed_domains`: a list.
        lenient allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    /// A string with known values: `network.access` of the document's `EnvironmentResourceOpenAIHosted`.
    pub enum EnvironmentResourceOpenAiHostedNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

object! {
    /// An object: `packages` of the document's `EnvironmentResourceOpenAIHosted`.
    pub struct EnvironmentResourceOpenAiHostedPackages {
        /// The member `npm`: a list.
        lenient npm: Vec<String> = "npm",
        /// The member `python`: a list.
        lenient python: Vec<String> = "python",
        /// The member `system`: a list.
        lenient system: Vec<String> = "system",
    }
}

object! {
    /// An object: the document's `EnvironmentResourceSelfHosted`.
    pub struct EnvironmentResourceSelfHosted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `capability_directories`: a list.
        lenient capability_directories: Vec<String> = "capability_directories",
        /// The member `remote_url`: a text.
        lenient remote_url: String = "remote_url",
        /// The member `type`: `"self_hosted"`.
        constant r#type: "self_hosted" = "type",
        /// The member `workspace_directory`: a text.
        lenient workspace_directory: String = "workspace_directory",
    }
}

object! {
    /// An object: the document's `SessionRequiredActionResourceComputerUseApprovalRequest`.
    pub struct SessionRequiredActionResourceComputerUseApprovalRequest {
        /// The member `request`: one of the shapes of [`SessionRequiredActionResourceComputerUseApprovalRequestRequest`].
        lenient request: SessionRequiredActionResourceComputerUseApprovalRequestRequest = "request",
        /// The member `request_id`: a text.
        lenient request_id: String = "request_id",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"computer_use_approval_request"`.
        constant r#type: "computer_use_approval_request" = "type",
    }
}

tagged_union! {
    /// One of several objects: `request` of the document's `SessionRequiredActionResourceComputerUseApprovalRequest`.
    pub enum SessionRequiredActionResourceComputerUseApprovalRequestRequest by "type" {
        "browser_authentication" => BrowserAuthentication(ComputerUseApprovalRequestKindResourceBrowserAuthentication),
        "browser_origin_access" => BrowserOriginAccess(ComputerUseApprovalRequestKindResourceBrowserOriginAccess),
    }
}

object! {
    /// An object: the document's `SessionRequiredActionResourceEnvironmentConnection`.
    pub struct SessionRequiredActionResourceEnvironmentConnection {
        /// The member `environment_id`: a text.
        lenient environment_id: String = "environment_id",
        /// The member `type`: `"environment_connection"`.
        constant r#type: "environment_connection" = "type",
    }
}

object! {
    /// An object: the document's `SessionRequiredActionResourceFunctionCall`.
    pub struct SessionRequiredActionResourceFunctionCall {
        /// The member `arguments`: any JSON.
        lenient arguments: crate::Json = "arguments",
        /// The member `call_id`: a text.
        lenient call_id: String = "call_id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"function_call"`.
        constant r#type: "function_call" = "type",
    }
}

object! {
    /// An object: the document's `SessionRequiredActionResourceMcpApprovalRequest`.
    pub struct SessionRequiredActionResourceMcpApprovalRequest {
        /// The member `request`: an object, [`SessionRequiredActionResourceMcpApprovalRequestRequest`].
        lenient request: SessionRequiredActionResourceMcpApprovalRequestRequest = "request",
        /// The member `request_id`: a text.
        lenient request_id: String = "request_id",
        /// The member `turn_id`: a text.
        lenient turn_id: String = "turn_id",
        /// The member `type`: `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
    }
}

object! {
    /// An object: `request` of the document's `SessionRequiredActionResourceMcpApprovalRequest`.
    pub struct SessionRequiredActionResourceMcpApprovalRequestRequest {
        /// The member `arguments`: any JSON.
        lenient arguments: crate::Json = "arguments",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `server_label`: a text.
        lenient server_label: String = "server_label",
        /// The member `type`: `"mcp_tool_call"`.
        constant r#type: "mcp_tool_call" = "type",
    }
}
