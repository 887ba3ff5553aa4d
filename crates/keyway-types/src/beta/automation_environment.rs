// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    HostedPlugin, HostedTemplateFileResourceFileId, HostedTemplateFileResourceInline,
    HostedTemplateSkillResourceInline, HostedTemplateSkillResourceSkillReference,
};
use crate::support::{object, open_enum, tagged_union};

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
