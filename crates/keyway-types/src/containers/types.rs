// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::shared::{
    ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled, InlineSkill, SkillReference, SortOrder,
};
use crate::support::{object, open_enum, params, tagged_union};

params! {
    /// Parameters of `containers.create`.
    pub struct ContainerCreateParams {
        required name: String = "name",
        optional file_ids: Vec<String> = "file_ids",
        optional expires_after: ContainerCreateParamsExpiresAfter = "expires_after",
        optional skills: Vec<ContainerCreateParamsSkill> = "skills",
        optional memory_limit: ContainerCreateParamsMemoryLimit = "memory_limit",
        optional network_policy: ContainerCreateParamsNetworkPolicy = "network_policy",
    }
}

params! {
    pub struct ContainerCreateParamsExpiresAfter {
        /// Always `"last_active_at"`.
        constant anchor: "last_active_at" = "anchor",
        required minutes: i64 = "minutes",
    }
}

open_enum! {
    pub enum ContainerCreateParamsMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ContainerCreateParamsNetworkPolicy by "type" {
        "disabled" => Disabled(ContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(ContainerNetworkPolicyAllowlist),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ContainerCreateParamsSkill by "type" {
        "skill_reference" => SkillReference(SkillReference),
        "inline" => Inline(InlineSkill),
    }
}

params! {
    /// Parameters of `containers.list`.
    pub struct ContainerListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional name: String = "name",
    }
}

object! {
    /// Returned by `containers.create`, `containers.list`, `containers.retrieve`.
    pub struct ContainerResource {
        lenient id: String = "id",
        lenient object: String = "object",
        lenient name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient status: String = "status",
        /// In seconds since 1970.
        optional last_active_at: i64 = "last_active_at",
        optional expires_after: ContainerResourceExpiresAfter = "expires_after",
        optional memory_limit: ContainerResourceMemoryLimit = "memory_limit",
        optional network_policy: ContainerResourceNetworkPolicy = "network_policy",
    }
}

object! {
    pub struct ContainerResourceExpiresAfter {
        /// Always `"last_active_at"`.
        optional anchor: String = "anchor",
        optional minutes: i64 = "minutes",
    }
}

open_enum! {
    pub enum ContainerResourceMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

object! {
    pub struct ContainerResourceNetworkPolicy {
        lenient r#type: ContainerResourceNetworkPolicyType = "type",
        optional allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    pub enum ContainerResourceNetworkPolicyType {
        Allowlist = "allowlist",
        Disabled = "disabled",
    }
}
