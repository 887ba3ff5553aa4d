// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::{
    AgentReasoning, AgentText, AgentTool, HostedEnvironmentFile, HostedPlugin, HostedSkill, MultiAgentConfig,
    TokenUsage,
};
use crate::support::{object, open_enum, tagged_union};

object! {
    /// Returned by `beta.agents.sessions.create`, `beta.agents.sessions.list`,
    /// `beta.agents.sessions.retrieve`, `beta.agents.sessions.update`.
    pub struct AgentSession {
        lenient id: String = "id",
        lenient agent: Box<AgentSessionAgent> = "agent",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient environment: Box<Environment> = "environment",
        /// Nullable.
        optional error: String = "error",
        /// In seconds since 1970.
        lenient last_active_at: i64 = "last_active_at",
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// Always `"agent.session"`.
        constant object: "agent.session" = "object",
        lenient required_actions: Vec<AgentSessionRequiredAction> = "required_actions",
        lenient status: AgentSessionStatus = "status",
        /// Nullable.
        optional usage: TokenUsage = "usage",
        lenient vault_ids: Vec<String> = "vault_ids",
        /// Nullable.
        optional prompt_cache_options: AgentSessionPromptCacheOptions = "prompt_cache_options",
        optional review: AgentSessionReview = "review",
    }
}

object! {
    pub struct AgentSessionAgent {
        lenient id: String = "id",
        /// Nullable.
        optional instructions: String = "instructions",
        lenient model: String = "model",
        lenient multi_agent: MultiAgentConfig = "multi_agent",
        /// Nullable.
        optional name: String = "name",
        lenient reasoning: AgentReasoning = "reasoning",
        /// Default: `"auto"`.
        lenient service_tier: AgentSessionAgentServiceTier = "service_tier",
        lenient text: AgentText = "text",
        lenient tools: Vec<AgentTool> = "tools",
        optional compaction: AgentSessionAgentCompaction = "compaction",
        optional experimental: AgentSessionAgentExperimental = "experimental",
    }
}

object! {
    pub struct AgentSessionAgentCompaction {
        /// Default: `false`.
        lenient r#async: bool = "async",
    }
}

object! {
    pub struct AgentSessionAgentExperimental {
        lenient time_awareness: bool = "time_awareness",
    }
}

open_enum! {
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
    pub struct AgentSessionPromptCacheOptions {
        lenient ttl: AgentSessionPromptCacheOptionsTtl = "ttl",
    }
}

open_enum! {
    pub enum AgentSessionPromptCacheOptionsTtl {
        _30m = "30m",
        _12h = "12h",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AgentSessionRequiredAction by "type" {
        "mcp_approval_request" => McpApprovalRequest(SessionRequiredActionResourceMcpApprovalRequest),
        "computer_use_approval_request" => ComputerUseApprovalRequest(SessionRequiredActionResourceComputerUseApprovalRequest),
        "function_call" => FunctionCall(SessionRequiredActionResourceFunctionCall),
        "environment_connection" => EnvironmentConnection(SessionRequiredActionResourceEnvironmentConnection),
    }
}

open_enum! {
    pub enum AgentSessionReview {
        None = "none",
        AutoReview = "auto_review",
    }
}

open_enum! {
    pub enum AgentSessionStatus {
        Idle = "idle",
        InProgress = "in_progress",
        RequiresAction = "requires_action",
        Failed = "failed",
    }
}

object! {
    pub struct ComputerUseApprovalRequestKindResourceBrowserAuthentication {
        /// Nullable.
        optional credential_origin: String = "credential_origin",
        lenient fields: Vec<ComputerUseApprovalRequestKindResourceBrowserAuthenticationField> = "fields",
        lenient options: Vec<ComputerUseApprovalRequestKindResourceBrowserAuthenticationOption> = "options",
        /// Nullable.
        optional reason: String = "reason",
        /// Always `"browser_authentication"`.
        constant r#type: "browser_authentication" = "type",
    }
}

object! {
    pub struct ComputerUseApprovalRequestKindResourceBrowserAuthenticationField {
        lenient id: String = "id",
        lenient label: String = "label",
        lenient required: bool = "required",
        lenient r#type: String = "type",
    }
}

object! {
    pub struct ComputerUseApprovalRequestKindResourceBrowserAuthenticationOption {
        lenient id: String = "id",
        lenient field_ids: Vec<String> = "field_ids",
        lenient label: String = "label",
    }
}

object! {
    pub struct ComputerUseApprovalRequestKindResourceBrowserOriginAccess {
        lenient origin: String = "origin",
        /// Nullable.
        optional reason: String = "reason",
        /// Always `"browser_origin_access"`.
        constant r#type: "browser_origin_access" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum Environment by "type" {
        "none" => None(EnvironmentResourceNone),
        "openai_hosted" => OpenaiHosted(EnvironmentResourceOpenAiHosted),
        "self_hosted" => SelfHosted(EnvironmentResourceSelfHosted),
    }
}

object! {
    pub struct EnvironmentResourceNone {
        /// Always `"none"`.
        constant r#type: "none" = "type",
    }
}

object! {
    pub struct EnvironmentResourceOpenAiHosted {
        lenient id: String = "id",
        lenient capability_directories: Vec<String> = "capability_directories",
        lenient files: Vec<HostedEnvironmentFile> = "files",
        lenient network: EnvironmentResourceOpenAiHostedNetwork = "network",
        lenient packages: EnvironmentResourceOpenAiHostedPackages = "packages",
        lenient plugins: Vec<HostedPlugin> = "plugins",
        lenient skills: Vec<HostedSkill> = "skills",
        /// Always `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
        /// Nullable.
        optional container_size: EnvironmentResourceOpenAiHostedContainerSize = "container_size",
        optional desktop: EnvironmentResourceOpenAiHostedDesktop = "desktop",
    }
}

open_enum! {
    pub enum EnvironmentResourceOpenAiHostedContainerSize {
        Small = "small",
        Medium = "medium",
        Large = "large",
    }
}

object! {
    pub struct EnvironmentResourceOpenAiHostedDesktop {
        lenient enabled: bool = "enabled",
    }
}

object! {
    pub struct EnvironmentResourceOpenAiHostedNetwork {
        lenient access: EnvironmentResourceOpenAiHostedNetworkAccess = "access",
        lenient allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    pub enum EnvironmentResourceOpenAiHostedNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

object! {
    pub struct EnvironmentResourceOpenAiHostedPackages {
        lenient npm: Vec<String> = "npm",
        lenient python: Vec<String> = "python",
        lenient system: Vec<String> = "system",
    }
}

object! {
    pub struct EnvironmentResourceSelfHosted {
        lenient id: String = "id",
        lenient capability_directories: Vec<String> = "capability_directories",
        lenient remote_url: String = "remote_url",
        /// Always `"self_hosted"`.
        constant r#type: "self_hosted" = "type",
        lenient workspace_directory: String = "workspace_directory",
    }
}

object! {
    pub struct SessionRequiredActionResourceComputerUseApprovalRequest {
        lenient request: SessionRequiredActionResourceComputerUseApprovalRequestRequest = "request",
        lenient request_id: String = "request_id",
        lenient turn_id: String = "turn_id",
        /// Always `"computer_use_approval_request"`.
        constant r#type: "computer_use_approval_request" = "type",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum SessionRequiredActionResourceComputerUseApprovalRequestRequest by "type" {
        "browser_authentication" => BrowserAuthentication(ComputerUseApprovalRequestKindResourceBrowserAuthentication),
        "browser_origin_access" => BrowserOriginAccess(ComputerUseApprovalRequestKindResourceBrowserOriginAccess),
    }
}

object! {
    pub struct SessionRequiredActionResourceEnvironmentConnection {
        lenient environment_id: String = "environment_id",
        /// Always `"environment_connection"`.
        constant r#type: "environment_connection" = "type",
    }
}

object! {
    pub struct SessionRequiredActionResourceFunctionCall {
        lenient arguments: crate::Json = "arguments",
        lenient call_id: String = "call_id",
        lenient name: String = "name",
        lenient turn_id: String = "turn_id",
        /// Always `"function_call"`.
        constant r#type: "function_call" = "type",
    }
}

object! {
    pub struct SessionRequiredActionResourceMcpApprovalRequest {
        lenient request: SessionRequiredActionResourceMcpApprovalRequestRequest = "request",
        lenient request_id: String = "request_id",
        lenient turn_id: String = "turn_id",
        /// Always `"mcp_approval_request"`.
        constant r#type: "mcp_approval_request" = "type",
    }
}

object! {
    pub struct SessionRequiredActionResourceMcpApprovalRequestRequest {
        lenient arguments: crate::Json = "arguments",
        lenient message: String = "message",
        /// Nullable.
        optional name: String = "name",
        lenient server_label: String = "server_label",
        /// Always `"mcp_tool_call"`.
        constant r#type: "mcp_tool_call" = "type",
    }
}
