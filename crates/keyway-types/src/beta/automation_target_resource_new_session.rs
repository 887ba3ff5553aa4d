// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::{
    AgentInputContent, AgentReasoning, AgentText, AgentTool, HostedPlugin, HostedTemplateFileResourceFileId,
    HostedTemplateFileResourceInline, HostedTemplateSkillResourceInline,
    HostedTemplateSkillResourceSkillReference, MultiAgentConfig,
};
use crate::support::{object, open_enum, tagged_union};

object! {
    pub struct AutomationAgentConfig {
        /// Nullable.
        optional instructions: String = "instructions",
        lenient model: String = "model",
        lenient multi_agent: MultiAgentConfig = "multi_agent",
        lenient reasoning: AgentReasoning = "reasoning",
        lenient service_tier: AutomationAgentConfigServiceTier = "service_tier",
        lenient text: AgentText = "text",
        lenient tools: Vec<AgentTool> = "tools",
        optional compaction: AutomationAgentConfigCompaction = "compaction",
        optional experimental: AutomationAgentConfigExperimental = "experimental",
    }
}

object! {
    pub struct AutomationAgentConfigCompaction {
        /// Default: `false`.
        lenient r#async: bool = "async",
    }
}

object! {
    pub struct AutomationAgentConfigExperimental {
        lenient time_awareness: bool = "time_awareness",
    }
}

open_enum! {
    pub enum AutomationAgentConfigServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Priority = "priority",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AutomationEnvironment by "type" {
        "none" => None(AutomationEnvironmentResourceNone),
        "openai_hosted" => OpenaiHosted(AutomationEnvironmentResourceOpenAiHosted),
        "self_hosted" => SelfHosted(AutomationEnvironmentResourceSelfHosted),
    }
}

object! {
    pub struct AutomationEnvironmentResourceNone {
        /// Always `"none"`.
        constant r#type: "none" = "type",
    }
}

object! {
    pub struct AutomationEnvironmentResourceOpenAiHosted {
        /// Nullable.
        optional capability_directories: Vec<String> = "capability_directories",
        /// Nullable.
        optional container_size: AutomationEnvironmentResourceOpenAiHostedContainerSize = "container_size",
        /// Nullable.
        optional desktop: AutomationEnvironmentResourceOpenAiHostedDesktop = "desktop",
        /// Nullable.
        optional environment_id: String = "environment_id",
        /// Nullable.
        optional environment_template_id: String = "environment_template_id",
        /// Nullable.
        optional files: Vec<AutomationEnvironmentResourceOpenAiHostedFile> = "files",
        /// Nullable.
        optional network: AutomationEnvironmentResourceOpenAiHostedNetwork = "network",
        /// Nullable.
        optional packages: AutomationEnvironmentResourceOpenAiHostedPackages = "packages",
        /// Nullable.
        optional plugins: Vec<HostedPlugin> = "plugins",
        /// Nullable.
        optional skills: Vec<AutomationEnvironmentResourceOpenAiHostedSkill> = "skills",
        /// Always `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
    }
}

open_enum! {
    pub enum AutomationEnvironmentResourceOpenAiHostedContainerSize {
        Small = "small",
        Medium = "medium",
        Large = "large",
    }
}

object! {
    pub struct AutomationEnvironmentResourceOpenAiHostedDesktop {
        lenient enabled: bool = "enabled",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AutomationEnvironmentResourceOpenAiHostedFile by "type" {
        "file_id" => FileId(HostedTemplateFileResourceFileId),
        "inline" => Inline(HostedTemplateFileResourceInline),
    }
}

object! {
    pub struct AutomationEnvironmentResourceOpenAiHostedNetwork {
        lenient access: AutomationEnvironmentResourceOpenAiHostedNetworkAccess = "access",
        lenient allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    pub enum AutomationEnvironmentResourceOpenAiHostedNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

object! {
    pub struct AutomationEnvironmentResourceOpenAiHostedPackages {
        lenient npm: Vec<String> = "npm",
        lenient python: Vec<String> = "python",
        lenient system: Vec<String> = "system",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum AutomationEnvironmentResourceOpenAiHostedSkill by "type" {
        "skill_reference" => SkillReference(HostedTemplateSkillResourceSkillReference),
        "inline" => Inline(HostedTemplateSkillResourceInline),
    }
}

object! {
    pub struct AutomationEnvironmentResourceSelfHosted {
        lenient capability_directories: Vec<String> = "capability_directories",
        /// Nullable.
        optional environment_id: String = "environment_id",
        /// Always `"self_hosted"`.
        constant r#type: "self_hosted" = "type",
        lenient workspace_directory: String = "workspace_directory",
    }
}

object! {
    pub struct AutomationTargetResourceNewSession {
        /// Nullable.
        optional agent: Box<AutomationAgentConfig> = "agent",
        /// Nullable.
        optional agent_id: String = "agent_id",
        lenient environment: Box<AutomationEnvironment> = "environment",
        lenient input: Vec<AutomationTargetResourceNewSessionInputItem> = "input",
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// Always `"new_session"`.
        constant r#type: "new_session" = "type",
        lenient vault_ids: Vec<String> = "vault_ids",
    }
}

object! {
    pub struct AutomationTargetResourceNewSessionInputItem {
        lenient content: Vec<AgentInputContent> = "content",
        /// Always `"user"`.
        constant role: "user" = "role",
        /// Always `"message"`.
        constant r#type: "message" = "type",
    }
}
