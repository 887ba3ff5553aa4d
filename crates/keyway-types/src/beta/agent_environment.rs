// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{HostedEnvironmentFileParam, HostedPluginParam, HostedSkillParam, SetupCommandParam};
use crate::support::{open_enum, params};

params! {
    /// What `beta.agents.environments.create` takes.
    pub struct BetaAgentEnvironmentCreateParams {
        /// The member `environment`: an object, [`BetaAgentEnvironmentCreateParamsEnvironment`].
        required environment: Box<BetaAgentEnvironmentCreateParamsEnvironment> = "environment",
        /// The member `vault_ids`: a list. May be null.
        optional vault_ids: Vec<String> = "vault_ids",
        /// The member `idempotency_key`: a text.
        optional idempotency_key: String = "idempotency_key",
    }
}

params! {
    /// An object: `environment` of the document's `BetaAgentEnvironmentCreateParams`.
    pub struct BetaAgentEnvironmentCreateParamsEnvironment {
        /// The member `type`: `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
        /// The member `capability_directories`: a list. May be null.
        optional capability_directories: Vec<String> = "capability_directories",
        /// The member `desktop`: an object, [`BetaAgentEnvironmentCreateParamsEnvironmentDesktop`]. May be null.
        optional desktop: BetaAgentEnvironmentCreateParamsEnvironmentDesktop = "desktop",
        /// The member `env`: an object of one's own names. May be null.
        optional env: BTreeMap<String, String> = "env",
        /// The member `environment_template_id`: a text.
        optional environment_template_id: String = "environment_template_id",
        /// The member `files`: a list. May be null.
        optional files: Vec<HostedEnvironmentFileParam> = "files",
        /// The member `network`: an object, [`BetaAgentEnvironmentCreateParamsEnvironmentNetwork`]. May be null.
        optional network: BetaAgentEnvironmentCreateParamsEnvironmentNetwork = "network",
        /// The member `packages`: an object, [`BetaAgentEnvironmentCreateParamsEnvironmentPackages`]. May be null.
        optional packages: BetaAgentEnvironmentCreateParamsEnvironmentPackages = "packages",
        /// The member `plugins`: a list. May be null.
        optional plugins: Vec<HostedPluginParam> = "plugins",
        /// The member `setup_commands`: a list. May be null.
        optional setup_commands: Vec<SetupCommandParam> = "setup_commands",
        /// The member `skills`: a list. May be null.
        optional skills: Vec<HostedSkillParam> = "skills",
    }
}

params! {
    /// An object: `environment.desktop` of the document's `BetaAgentEnvironmentCreateParams`.
    pub struct BetaAgentEnvironmentCreateParamsEnvironmentDesktop {
        /// The member `enabled`: true or false.
        required enabled: bool = "enabled",
    }
}

params! {
    /// An object: `environment.network` of the document's `BetaAgentEnvironmentCreateParams`.
    pub struct BetaAgentEnvironmentCreateParamsEnvironmentNetwork {
        /// The member `access`: one of the values of [`BetaAgentEnvironmentCreateParamsEnvironmentNetworkAccess`].
        required access: BetaAgentEnvironmentCreateParamsEnvironmentNetworkAccess = "access",
        /// The member `allowed_domains`: a list. May be null.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// The member `blocked_domains`: a list. May be null.
        optional blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    /// A string with known values: `environment.network.access` of the document's `BetaAgentEnvironmentCreateParams`.
    pub enum BetaAgentEnvironmentCreateParamsEnvironmentNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

params! {
    /// An object: `environment.packages` of the document's `BetaAgentEnvironmentCreateParams`.
    pub struct BetaAgentEnvironmentCreateParamsEnvironmentPackages {
        /// The member `npm`: a list. May be null.
        optional npm: Vec<String> = "npm",
        /// The member `python`: a list. May be null.
        optional python: Vec<String> = "python",
        /// The member `system`: a list. May be null.
        optional system: Vec<String> = "system",
    }
}

params! {
    /// What `beta.agents.environments.files.create` takes.
    pub struct BetaAgentEnvironmentFileCreateParams {
        /// The member `path`: a text.
        required path: String = "path",
        /// The member `type`: one of the values of [`BetaAgentEnvironmentFileCreateParamsType`].
        required r#type: BetaAgentEnvironmentFileCreateParamsType = "type",
        /// The member `file_id`: a text.
        optional file_id: String = "file_id",
        /// The member `data`: a text.
        optional data: String = "data",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `BetaAgentEnvironmentFileCreateParams`.
    pub enum BetaAgentEnvironmentFileCreateParamsType {
        FileId = "file_id",
        Inline = "inline",
    }
}

params! {
    /// What `beta.agents.environments.files.list` takes.
    pub struct BetaAgentEnvironmentFileListParams {
        /// The member `limit`: a whole number, 1 to 100. May be null.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentEnvironmentFileListParamsOrder`].
        optional order: BetaAgentEnvironmentFileListParamsOrder = "order",
        /// The member `page`: a text.
        optional page: String = "page",
        /// The member `path`: a text. May be null.
        optional path: String = "path",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.environments.files.list?order`.
    pub enum BetaAgentEnvironmentFileListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.environments.list` takes.
    pub struct BetaAgentEnvironmentListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentEnvironmentListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentEnvironmentListParamsOrder = "order",
        /// The member `type`: `"openai_hosted"`.
        constant r#type: "openai_hosted" = "type",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.environments.list?order`.
    pub enum BetaAgentEnvironmentListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.environments.templates.create` takes.
    pub struct BetaAgentEnvironmentTemplateCreateParams {
        /// The member `capability_directories`: a list. May be null.
        optional capability_directories: Vec<String> = "capability_directories",
        /// The member `desktop`: an object, [`BetaAgentEnvironmentTemplateCreateParamsDesktop`]. May be null.
        optional desktop: BetaAgentEnvironmentTemplateCreateParamsDesktop = "desktop",
        /// The member `env`: an object of one's own names. May be null.
        optional env: BTreeMap<String, String> = "env",
        /// The member `files`: a list. May be null.
        optional files: Vec<HostedEnvironmentFileParam> = "files",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `network`: an object, [`BetaAgentEnvironmentTemplateCreateParamsNetwork`]. May be null.
        optional network: BetaAgentEnvironmentTemplateCreateParamsNetwork = "network",
        /// The member `packages`: an object, [`BetaAgentEnvironmentTemplateCreateParamsPackages`]. May be null.
        optional packages: BetaAgentEnvironmentTemplateCreateParamsPackages = "packages",
        /// The member `plugins`: a list. May be null.
        optional plugins: Vec<HostedPluginParam> = "plugins",
        /// The member `setup_commands`: a list. May be null.
        optional setup_commands: Vec<SetupCommandParam> = "setup_commands",
        /// The member `skills`: a list. May be null.
        optional skills: Vec<HostedSkillParam> = "skills",
    }
}

params! {
    /// An object: `desktop` of the document's `BetaAgentEnvironmentTemplateCreateParams`.
    pub struct BetaAgentEnvironmentTemplateCreateParamsDesktop {
        /// The member `enabled`: true or false.
        required enabled: bool = "enabled",
    }
}

params! {
    /// An object: `network` of the document's `BetaAgentEnvironmentTemplateCreateParams`.
    pub struct BetaAgentEnvironmentTemplateCreateParamsNetwork {
        /// The member `access`: one of the values of [`BetaAgentEnvironmentTemplateCreateParamsNetworkAccess`].
        required access: BetaAgentEnvironmentTemplateCreateParamsNetworkAccess = "access",
        /// The member `allowed_domains`: a list. May be null.
        optional allowed_domains: Vec<String> = "allowed_domains",
        /// The member `blocked_domains`: a list. May be null.
        optional blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    /// A string with known values: `network.access` of the document's `BetaAgentEnvironmentTemplateCreateParams`.
    pub enum BetaAgentEnvironmentTemplateCreateParamsNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

params! {
    /// An object: `packages` of the document's `BetaAgentEnvironmentTemplateCreateParams`.
    pub struct BetaAgentEnvironmentTemplateCreateParamsPackages {
        /// The member `npm`: a list. May be null.
        optional npm: Vec<String> = "npm",
        /// The member `python`: a list. May be null.
        optional python: Vec<String> = "python",
        /// The member `system`: a list. May be null.
        optional system: Vec<String> = "system",
    }
}

params! {
    /// What `beta.agents.environments.templates.list` takes.
    pub struct BetaAgentEnvironmentTemplateListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number, 1 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`BetaAgentEnvironmentTemplateListParamsOrder`]. The API's default: `"desc"`.
        optional order: BetaAgentEnvironmentTemplateListParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `beta.agents.environments.templates.list?order`.
    pub enum BetaAgentEnvironmentTemplateListParamsOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

params! {
    /// What `beta.agents.environments.templates.update` takes.
    pub struct BetaAgentEnvironmentTemplateUpdateParams {
        /// The member `capability_directories`: a list. May be null.
        nullable capability_directories: Vec<String> = "capability_directories",
        /// The member `desktop`: an object, [`BetaAgentEnvironmentTemplateUpdateParamsDesktop`]. May be null.
        nullable desktop: BetaAgentEnvironmentTemplateUpdateParamsDesktop = "desktop",
        /// The member `env`: an object of one's own names. May be null.
        nullable env: BTreeMap<String, String> = "env",
        /// The member `files`: a list. May be null.
        nullable files: Vec<HostedEnvironmentFileParam> = "files",
        /// The member `name`: a text. May be null.
        nullable name: String = "name",
        /// The member `network`: an object, [`BetaAgentEnvironmentTemplateUpdateParamsNetwork`]. May be null.
        nullable network: BetaAgentEnvironmentTemplateUpdateParamsNetwork = "network",
        /// The member `packages`: an object, [`BetaAgentEnvironmentTemplateUpdateParamsPackages`]. May be null.
        nullable packages: BetaAgentEnvironmentTemplateUpdateParamsPackages = "packages",
        /// The member `plugins`: a list. May be null.
        nullable plugins: Vec<HostedPluginParam> = "plugins",
        /// The member `setup_commands`: a list. May be null.
        nullable setup_commands: Vec<SetupCommandParam> = "setup_commands",
        /// The member `skills`: a list. May be null.
        nullable skills: Vec<HostedSkillParam> = "skills",
    }
}

params! {
    /// An object: `desktop` of the document's `BetaAgentEnvironmentTemplateUpdateParams`.
    pub struct BetaAgentEnvironmentTemplateUpdateParamsDesktop {
        /// The member `enabled`: true or false.
        required enabled: bool = "enabled",
    }
}

params! {
    /// An object: `network` of the document's `BetaAgentEnvironmentTemplateUpdateParams`.
    pub struct BetaAgentEnvironmentTemplateUpdateParamsNetwork {
        /// The member `access`: one of the values of [`BetaAgentEnvironmentTemplateUpdateParamsNetworkAccess`].
        required access: BetaAgentEnvironmentTemplateUpdateParamsNetworkAccess = "access",
        /// The member `allowed_domains`: a list. May be null.
        nullable allowed_domains: Vec<String> = "allowed_domains",
        /// The member `blocked_domains`: a list. May be null.
        nullable blocked_domains: Vec<String> = "blocked_domains",
    }
}

open_enum! {
    /// A string with known values: `network.access` of the document's `BetaAgentEnvironmentTemplateUpdateParams`.
    pub enum BetaAgentEnvironmentTemplateUpdateParamsNetworkAccess {
        Enabled = "enabled",
        Disabled = "disabled",
        Restricted = "restricted",
    }
}

params! {
    /// An object: `packages` of the document's `BetaAgentEnvironmentTemplateUpdateParams`.
    pub struct BetaAgentEnvironmentTemplateUpdateParamsPackages {
        /// The member `npm`: a list. May be null.
        nullable npm: Vec<String> = "npm",
        /// The member `python`: a list. May be null.
        nullable python: Vec<String> = "python",
        /// The member `system`: a list. May be null.
        nullable system: Vec<String> = "system",
    }
}
