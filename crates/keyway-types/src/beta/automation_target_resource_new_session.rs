// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    AgentInputContent, AgentReasoning, AgentText, AgentTool, HostedPlugin, HostedTemplateFileResourceFileId,
    HostedTemplateFileResourceInline, HostedTemplateSkillResourceInline,
    HostedTemplateSkillResourceSkillReference, MultiAgentConfig,
};
use crate::support::{object, open_enum, tagged_union};

object! {
    /// An object: the document's `AutomationAgentConfig`.
    pub struct AutomationAgentConfig {
        /// The member `instructions`: a text. May be null.
        optional instructions: String = "instructions",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `multi_agent`: an object, [`MultiAgentConfig`].
        lenient multi_agent: MultiAgentConfig = "multi_agent",
        /// The member `reasoning`: an object, [`AgentReasoning`].
        lenient reasoning: AgentReasoning = "reasoning",
        /// The member `service_tier`: one of the values of [`AutomationAgentConfigServiceTier`].
        lenient service_tier: AutomationAgentConfigServiceTier = "service_tier",
        /// The member `text`: an object, [`AgentText`].
        lenient text: AgentText = "text",
        /// The member `tools`: a list.
        lenient tools: Vec<AgentTool> = "tools",
        /// The member `compaction`: an object, [`AutomationAgentConfigCompaction`].
        optional compaction: AutomationAgentConfigCompaction = "compaction",
        /// The member `experimental`: an object, [`AutomationAgentConfigExperimental`].
        optional experimental: AutomationAgentConfigExperimental = "experimental",
    }
}

object! {
    /// An object: `compaction` of the document's `AutomationAgentConfig`.
    pub struct AutomationAgentConfigCompaction {
        /// The member `async`: true or false. The API's default: `false`.
        lenient r#async: bool = "async",
    }
}

object! {
    /// An object: `experimental` of the document's `AutomationAgentConfig`.
    pub struct AutomationAgentConfigExperimental {
        /// The member `time_awareness`: true or false.
        lenient time_awareness: bool = "time_awareness",
    }
}

open_enum! {
    /// A string with known values: `service_tier` of the document's `AutomationAgentConfig`.
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
    /// One of several objects: the document's `AutomationEnvironment`.
    pub enum AutomationEnvironment by "type" {
        "none" => None(AutomationEnvironmentResourceNone),
        "openai_hosted" => OpenaiHosted(AutomationEnvironmentResourceOpenAiHosted),
        "self_hosted" => SelfHosted(AutomationEnvironmentResourceSelfHosted),
    }
}

object! {
    /// An object: the document's `AutomationEnvironmentResourceNone`.
    pub struct AutomationEnvironmentResourceNone {
        /// The member `type`: `"none"`.
        constant r#type: "none" = "type",
    }
}

object! {
    /// An object: the document's `AutomationEnvironmentResourceOpenAIHosted`.
    pub struct AutomationEnvironmentResourceOpenAiHosted {
        /// The member `capability_directories`: a list. May be null.
        optional capability_directories: Vec<String> = "capability_directories",
        /// The member `container_size`: one of the values of [`AutomationEnvironmentResourceOpenAiHostedContainerSize`]. May be null.
        optional container_size: AutomationEnvironmentResourceOpenAiHostedContainerSize = "container_size",
        /// The member `desktop`: an object, [`AutomationEnvironmentResourceOpenAiHostedDesktop`]. May be null.
        optional desktop: AutomationEnvironmentResourceOpenAiHostedDesktop = "desktop",
        /// The member `environment_id`: a text. May be null.
        optional environment_id: String = "environment_id",
        /// The member `environment_template_id`: a text. May be null.
        optional environment_template_id: String = "environment_template_id",
        /// The member `files`: a list. May be null.
        optional files: Vec<AutomationEnvironmentResourceOpenAiHostedFile> = "files",
        /// The member `network`: an object, [`AutomationEnvironmentResourceOpenAiHostedNetwork`]. May be null.
        optional network: AutomationEnvironmentResourceOpenAiHostedNetwork = "network",
        /// The member `packages`: an object, [`AutomationEnvironmentResourceOpenAiHostedPackages`]. May be null.
        optional packages: AutomationEnvironmentResourceOpenAiHostedPackages = "packages",
        /// The member `plugins`: a list. May be null.
        optional plugins: Vec<HostedPlugin> = "plugins",
        /// The member `skills`: a list. May be null.
        optional skills: Vec<AutomationEnvironmentResourceOpenAiHostedSkill> = "skills",
        /// The member `type`: `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
    }
}

open_enum! {
    /// A string with known values: `container_size` of the document's `AutomationEnvironmentResourceOpenAIHosted`.
    pub enum AutomationEnvironmentResourceOpenAiHostedContainerSize {
        Small = "small",
        Medium = "medium",
        Large = "large",
    }
}

object! {
    /// An object: `desktop` of the document's `AutomationEnvironmentResourceOpenAIHosted`.
    pub struct AutomationEnvironmentResourceOpenAiHostedDesktop {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
    }
}

tagged_union! {
    /// One of several objects: `files[]` of the document's `AutomationEnvironmentResourceOpenAIHosted`.
    pub enum AutomationEnvironmentResourceOpenAiHostedFile by "type" {
        "file_id" => FileId(HostedTemplateFileResourceFileId),
        "inline" => Inline(HostedTemplateFileResourceInline),
    }
}

object! {
    /// An object: `network` of the document's `AutomationEnvironmentResourceOpenAIHosted`.
    pub struct AutomationEnvironmentResourceOpenAiHostedNetwork {
        /// The member `access`: one of the values of [`AutomationEnvironmentResourceOpenAiHostedNetworkAccess`].
        lenient access: AutomationEnvironmentResourceOpenAiHostedNetworkAccess = "access",
        /// The member `allowed_domains`: a list.
        lenient allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    /// A string with known values: `network.access` of the document's `AutomationEnvironmentResourceOpenAIHosted`.
    pub enum AutomationEnvironmentResourceOpenAiHostedNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

object! {
    /// An object: `packages` of the document's `AutomationEnvironmentResourceOpenAIHosted`.
    pub struct AutomationEnvironmentResourceOpenAiHostedPackages {
        /// The member `npm`: a list.
        lenient npm: Vec<String> = "npm",
        /// The member `python`: a list.
        lenient python: Vec<String> = "python",
        /// The member `system`: a list.
        lenient system: Vec<String> = "system",
    }
}

tagged_union! {
    /// One of several objects: `skills[]` of the document's `AutomationEnvironmentResourceOpenAIHosted`.
    pub enum AutomationEnvironmentResourceOpenAiHostedSkill by "type" {
        "skill_reference" => SkillReference(HostedTemplateSkillResourceSkillReference),
        "inline" => Inline(HostedTemplateSkillResourceInline),
    }
}

object! {
    /// An object: the document's `AutomationEnvironmentResourceSelfHosted`.
    pub struct AutomationEnvironmentResourceSelfHosted {
        /// The member `capability_directories`: a list.
        lenient capability_directories: Vec<String> = "capability_directories",
        /// The member `environment_id`: a text. May be null.
        optional environment_id: String = "environment_id",
        /// The member `type`: `"self_hosted"`.
        constant r#type: "self_hosted" = "type",
        /// The member `workspace_directory`: a text.
        lenient workspace_directory: String = "workspace_directory",
    }
}

object! {
    /// An object: the document's `AutomationTargetResourceNewSession`.
    pub struct AutomationTargetResourceNewSession {
        /// The member `agent`: an object, [`AutomationAgentConfig`]. May be null.
        optional agent: Box<AutomationAgentConfig> = "agent",
        /// The member `agent_id`: a text. May be null.
        optional agent_id: String = "agent_id",
        /// The member `environment`: one of the shapes of [`AutomationEnvironment`].
        lenient environment: Box<AutomationEnvironment> = "environment",
        /// The member `input`: a list.
        lenient input: Vec<AutomationTargetResourceNewSessionInputItem> = "input",
        /// The member `metadata`: an object of one's own names.
        lenient metadata: BTreeMap<String, String> = "metadata",
        /// The member `type`: `"new_session"`.
        constant r#type: "new_session" = "type",
        /// The member `vault_ids`: a list.
        lenient vault_ids: Vec<String> = "vault_ids",
    }
}

object! {
    /// An object: `input[]` of the document's `AutomationTargetResourceNewSession`.
    pub struct AutomationTargetResourceNewSessionInputItem {
        /// The member `content`: a list.
        lenient content: Vec<AgentInputContent> = "content",
        /// The member `role`: `"user"`.
        constant role: "user" = "role",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}
