// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::{
    ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled, InlineSkill, SkillReference, SortOrder,
};
use crate::support::{object, open_enum, params, tagged_union};

params! {
    /// What `containers.create` takes.
    pub struct ContainerCreateParams {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `file_ids`: a list.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `expires_after`: an object, [`ContainerCreateParamsExpiresAfter`].
        optional expires_after: ContainerCreateParamsExpiresAfter = "expires_after",
        /// The member `skills`: a list.
        optional skills: Vec<ContainerCreateParamsSkill> = "skills",
        /// The member `memory_limit`: one of the values of [`ContainerCreateParamsMemoryLimit`].
        optional memory_limit: ContainerCreateParamsMemoryLimit = "memory_limit",
        /// The member `network_policy`: one of the shapes of [`ContainerCreateParamsNetworkPolicy`].
        optional network_policy: ContainerCreateParamsNetworkPolicy = "network_policy",
    }
}

params! {
    /// An object: `expires_after` of the document's `CreateContainerBody`.
    pub struct ContainerCreateParamsExpiresAfter {
        /// The member `anchor`: `"last_active_at"`.
        constant anchor: "last_active_at" = "anchor",
        /// The member `minutes`: a whole number.
        required minutes: i64 = "minutes",
    }
}

open_enum! {
    /// A string with known values: `memory_limit` of the document's `CreateContainerBody`.
    pub enum ContainerCreateParamsMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

tagged_union! {
    /// One of several objects: `network_policy` of the document's `CreateContainerBody`.
    pub enum ContainerCreateParamsNetworkPolicy by "type" {
        "disabled" => Disabled(ContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(ContainerNetworkPolicyAllowlist),
    }
}

tagged_union! {
    /// One of several objects: `skills[]` of the document's `CreateContainerBody`.
    pub enum ContainerCreateParamsSkill by "type" {
        "skill_reference" => SkillReference(SkillReference),
        "inline" => Inline(InlineSkill),
    }
}

params! {
    /// What `containers.list` takes.
    pub struct ContainerListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

object! {
    /// What `containers.create`, `containers.list`, `containers.retrieve` gives: an object: the document's `ContainerResource`.
    pub struct ContainerResource {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: a text.
        lenient object: String = "object",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `status`: a text.
        lenient status: String = "status",
        /// The member `last_active_at`: a whole number, in seconds since 1970.
        optional last_active_at: i64 = "last_active_at",
        /// The member `expires_after`: an object, [`ContainerResourceExpiresAfter`].
        optional expires_after: ContainerResourceExpiresAfter = "expires_after",
        /// The member `memory_limit`: one of the values of [`ContainerResourceMemoryLimit`].
        optional memory_limit: ContainerResourceMemoryLimit = "memory_limit",
        /// The member `network_policy`: an object, [`ContainerResourceNetworkPolicy`].
        optional network_policy: ContainerResourceNetworkPolicy = "network_policy",
    }
}

object! {
    /// An object: `expires_after` of the document's `ContainerResource`.
    pub struct ContainerResourceExpiresAfter {
        /// The member `anchor`: `"last_active_at"`.
        optional anchor: String = "anchor",
        /// The member `minutes`: a whole number.
        optional minutes: i64 = "minutes",
    }
}

open_enum! {
    /// A string with known values: `memory_limit` of the document's `ContainerResource`.
    pub enum ContainerResourceMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

object! {
    /// An object: `network_policy` of the document's `ContainerResource`.
    pub struct ContainerResourceNetworkPolicy {
        /// The member `type`: one of the values of [`ContainerResourceNetworkPolicyType`].
        lenient r#type: ContainerResourceNetworkPolicyType = "type",
        /// The member `allowed_domains`: a list.
        optional allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    /// A string with known values: `network_policy.type` of the document's `ContainerResource`.
    pub enum ContainerResourceNetworkPolicyType {
        Allowlist = "allowlist",
        Disabled = "disabled",
    }
}
