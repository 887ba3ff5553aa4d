// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    HostedEnvironmentFile, HostedEnvironmentFileParam, HostedPlugin, HostedPluginParam, HostedSkill,
    HostedSkillParam, HostedTemplateFileResourceFileId, HostedTemplateFileResourceInline,
    HostedTemplateSkillResourceInline, HostedTemplateSkillResourceSkillReference, SetupCommandParam,
};
use crate::support::{object, open_enum, params, tagged_union};

tagged_union! {
    /// One of several objects: the document's `Environment`.
    pub enum Environment by "type" {
        "none" => None(EnvironmentResourceNone),
        "openai_hosted" => OpenaiHosted(EnvironmentResourceOpenAiHosted),
        "self_hosted" => SelfHosted(EnvironmentResourceSelfHosted),
    }
}

object! {
    /// What `beta.agents.environments.files.create`, `beta.agents.environments.files.list` gives: an object: the document's `EnvironmentFile`.
    pub struct EnvironmentFile {
        /// The member `environment_id`: a text.
        lenient environment_id: String = "environment_id",
        /// The member `object`: `"agent.environment.file"`.
        constant object: "agent.environment.file" = "object",
        /// The member `path`: a text.
        lenient path: String = "path",
        /// The member `size_bytes`: a whole number.
        lenient size_bytes: i64 = "size_bytes",
    }
}

object! {
    /// What `beta.agents.environments.create`, `beta.agents.environments.list`, `beta.agents.environments.retrieve` gives: an object: the document's `EnvironmentInfo`.
    pub struct EnvironmentInfo {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `files`: a list.
        lenient files: Vec<HostedEnvironmentFile> = "files",
        /// The member `object`: `"agent.environment"`.
        constant object: "agent.environment" = "object",
        /// The member `plugins`: a list.
        lenient plugins: Vec<HostedPlugin> = "plugins",
        /// The member `skills`: a list.
        lenient skills: Vec<HostedSkill> = "skills",
        /// The member `status`: one of the values of [`EnvironmentInfoStatus`].
        lenient status: EnvironmentInfoStatus = "status",
        /// The member `type`: one of the values of [`EnvironmentInfoType`].
        lenient r#type: EnvironmentInfoType = "type",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `EnvironmentInfo`.
    pub enum EnvironmentInfoStatus {
        Pending = "pending",
        Ready = "ready",
        Connected = "connected",
        Disconnected = "disconnected",
        Suspended = "suspended",
        Expired = "expired",
        Failed = "failed",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `EnvironmentInfo`.
    pub enum EnvironmentInfoType {
        OpenaiHosted = "openai_hosted",
        SelfHosted = "self_hosted",
    }
}

tagged_union! {
    /// One of several objects: the document's `EnvironmentParam`.
    pub enum EnvironmentParam by "type" {
        "none" => None(EnvironmentParamNone),
        "openai_hosted" => OpenaiHosted(EnvironmentParamOpenAiHosted),
        "self_hosted" => SelfHosted(EnvironmentParamSelfHosted),
    }
}

params! {
    /// An object: the document's `EnvironmentParamNone`.
    pub struct EnvironmentParamNone {
        /// The member `type`: `"none"`.
        constant r#type: "none" = "type",
    }
}

params! {
    /// An object: the document's `EnvironmentParamOpenAIHosted`.
    pub struct EnvironmentParamOpenAiHosted {
        /// The member `type`: `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
        /// The member `capability_directories`: a list. May be null.
        optional capability_directories: Vec<String> = "capability_directories",
        /// The member `container_size`: one of the values of [`EnvironmentParamOpenAiHostedContainerSize`].
        optional container_size: EnvironmentParamOpenAiHostedContainerSize = "container_size",
        /// The member `desktop`: an object, [`EnvironmentParamOpenAiHostedDesktop`]. May be null.
        optional desktop: EnvironmentParamOpenAiHostedDesktop = "desktop",
        /// The member `env`: an object of one's own names. May be null.
        optional env: BTreeMap<String, String> = "env",
        /// The member `environment_id`: a text.
        optional environment_id: String = "environment_id",
        /// The member `environment_template_id`: a text.
        optional environment_template_id: String = "environment_template_id",
        /// The member `files`: a list. May be null.
        optional files: Vec<HostedEnvironmentFileParam> = "files",
        /// The member `network`: an object, [`EnvironmentParamOpenAiHostedNetwork`]. May be null.
        optional network: EnvironmentParamOpenAiHostedNetwork = "network",
        /// The member `packages`: an object, [`EnvironmentParamOpenAiHostedPackages`]. May be null.
        optional packages: EnvironmentParamOpenAiHostedPackages = "packages",
        /// The member `plugins`: a list. May be null.
        optional plugins: Vec<HostedPluginParam> = "plugins",
        /// The member `setup_commands`: a list. May be null.
        optional setup_commands: Vec<SetupCommandParam> = "setup_commands",
        /// The member `skills`: a list. May be null.
        optional skills: Vec<HostedSkillParam> = "skills",
    }
}

open_enum! {
    /// A string with known values: `container_size` of the document's `EnvironmentParamOpenAIHosted`.
    pub enum EnvironmentParamOpenAiHostedContainerSize {
        Small = "small",
        Medium = "medium",
        Large = "large",
    }
}

params! {
    /// An object: `desktop` of the document's `EnvironmentParamOpenAIHosted`.
    pub struct EnvironmentParamOpenAiHostedDesktop {
        /// The member `enabled`: true or false.
        required enabled: bool = "enabled",
    }
}

params! {
    /// An object: `network` of the document's `EnvironmentParamOpenAIHosted`.
    pub struct EnvironmentParamOpenAiHostedNetwork {
        /// The member `access`: one of the values of [`EnvironmentParamOpenAiHostedNetworkAccess`].
        required access: EnvironmentParamOpenAiHostedNetworkAccess = "access",
        /// The member `allowed_domains`: a list. May be null.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// The member `blocked_domains`: a list. May be null.
        optional blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    /// A string with known values: `network.access` of the document's `EnvironmentParamOpenAIHosted`.
    pub enum EnvironmentParamOpenAiHostedNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

params! {
    /// An object: `packages` of the document's `EnvironmentParamOpenAIHosted`.
    pub struct EnvironmentParamOpenAiHostedPackages {
        /// The member `npm`: a list. May be null.
        optional npm: Vec<String> = "npm",
        /// The member `python`: a list. May be null.
        optional python: Vec<String> = "python",
        /// The member `system`: a list. May be null.
        optional system: Vec<String> = "system",
    }
}

params! {
    /// An object: the document's `EnvironmentParamSelfHosted`.
    pub struct EnvironmentParamSelfHosted {
        /// The member `type`: `"self_hosted"`.
        constant r#type: "self_hosted" = "type",
        /// The member `workspace_directory`: a text.
        required workspace_directory: String = "workspace_directory",
        /// The member `capability_directories`: a list. May be null.
        optional capability_directories: Vec<String> = "capability_directories",
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
    /// What `beta.agents.environments.templates.create`, `beta.agents.environments.templates.list`, `beta.agents.environments.templates.retrieve` gives: an object: the document's `EnvironmentTemplate`.
    pub struct EnvironmentTemplate {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `capability_directories`: a list.
        lenient capability_directories: Vec<String> = "capability_directories",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `files`: a list.
        lenient files: Vec<EnvironmentTemplateFile> = "files",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `network`: an object, [`EnvironmentTemplateNetwork`].
        lenient network: EnvironmentTemplateNetwork = "network",
        /// The member `object`: `"agent.environment.template"`.
        constant object: "agent.environment.template" = "object",
        /// The member `packages`: an object, [`EnvironmentTemplatePackages`].
        lenient packages: EnvironmentTemplatePackages = "packages",
        /// The member `plugins`: a list.
        lenient plugins: Vec<HostedPlugin> = "plugins",
        /// The member `skills`: a list.
        lenient skills: Vec<EnvironmentTemplateSkill> = "skills",
        /// The member `updated_at`: a whole number, in seconds since 1970.
        lenient updated_at: i64 = "updated_at",
        /// The member `desktop`: an object, [`EnvironmentTemplateDesktop`].
        optional desktop: EnvironmentTemplateDesktop = "desktop",
    }
}

object! {
    /// What `beta.agents.environments.templates.delete` gives: an object: the document's `EnvironmentTemplateDeleted`.
    pub struct EnvironmentTemplateDeleted {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `object`: `"agent.environment.template.deleted"`.
        constant object: "agent.environment.template.deleted" = "object",
    }
}

object! {
    /// An object: `desktop` of the document's `EnvironmentTemplate`.
    pub struct EnvironmentTemplateDesktop {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
    }
}

tagged_union! {
    /// One of several objects: `files[]` of the document's `EnvironmentTemplate`.
    pub enum EnvironmentTemplateFile by "type" {
        "file_id" => FileId(HostedTemplateFileResourceFileId),
        "inline" => Inline(HostedTemplateFileResourceInline),
    }
}

object! {
    /// An object: `network` of the document's `EnvironmentTemplate`.
    pub struct EnvironmentTemplateNetwork {
        /// The member `access`: one of the values of [`EnvironmentTemplateNetworkAccess`].
        lenient access: EnvironmentTemplateNetworkAccess = "access",
        /// The member `allowed_domains`: a list.
        lenient allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    /// A string with known values: `network.access` of the document's `EnvironmentTemplate`.
    pub enum EnvironmentTemplateNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

object! {
    /// An object: `packages` of the document's `EnvironmentTemplate`.
    pub struct EnvironmentTemplatePackages {
        /// The member `npm`: a list.
        lenient npm: Vec<String> = "npm",
        /// The member `python`: a list.
        lenient python: Vec<String> = "python",
        /// The member `system`: a list.
        lenient system: Vec<String> = "system",
    }
}

tagged_union! {
    /// One of several objects: `skills[]` of the document's `EnvironmentTemplate`.
    pub enum EnvironmentTemplateSkill by "type" {
        "skill_reference" => SkillReference(HostedTemplateSkillResourceSkillReference),
        "inline" => Inline(HostedTemplateSkillResourceInline),
    }
}
