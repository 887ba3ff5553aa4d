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
        /// Identifiers of uploaded files to copy into the container, `file-…`.
        optional file_ids: Vec<String> = "file_ids",
        /// How long after its last use the container expires.
        optional expires_after: ContainerCreateParamsExpiresAfter = "expires_after",
        /// Skills to make available in the container.
        optional skills: Vec<ContainerCreateParamsSkill> = "skills",
        /// Memory available to the container.
        optional memory_limit: ContainerCreateParamsMemoryLimit = "memory_limit",
        /// Which hosts the container can reach.
        optional network_policy: ContainerCreateParamsNetworkPolicy = "network_policy",
    }
}

params! {
    /// When a container expires.
    pub struct ContainerCreateParamsExpiresAfter {
        /// Event that the lifetime is counted from. Always `"last_active_at"`.
        constant anchor: "last_active_at" = "anchor",
        /// Minutes after the anchor at which the container expires.
        required minutes: i64 = "minutes",
    }
}

open_enum! {
    /// Memory available to a container.
    pub enum ContainerCreateParamsMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

tagged_union! {
    /// Which hosts a container can reach.
    ///
    /// A union, told apart by `type`.
    pub enum ContainerCreateParamsNetworkPolicy by "type" {
        "disabled" => Disabled(ContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(ContainerNetworkPolicyAllowlist),
    }
}

tagged_union! {
    /// A skill: by reference, or inline.
    ///
    /// A union, told apart by `type`.
    pub enum ContainerCreateParamsSkill by "type" {
        "skill_reference" => SkillReference(SkillReference),
        "inline" => Inline(InlineSkill),
    }
}

params! {
    /// Parameters of `containers.list`.
    pub struct ContainerListParams {
        /// Number of containers per page. Default: `20`.
        optional limit: i64 = "limit",
        /// Sort order by creation time. Default: `"desc"`.
        optional order: SortOrder = "order",
        /// Lists containers after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Lists only containers with this name.
        optional name: String = "name",
    }
}

object! {
    /// A sandbox in which the model runs code.
    ///
    /// Returned by `containers.create`, `containers.list`, `containers.retrieve`.
    pub struct ContainerResource {
        /// Identifier of the container, `cntr_…`.
        lenient id: String = "id",
        /// Object type, `container`.
        lenient object: String = "object",
        lenient name: String = "name",
        /// When the container was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// State of the container, such as `running` or `deleted`.
        lenient status: String = "status",
        /// When the container was last used. In seconds since 1970.
        optional last_active_at: i64 = "last_active_at",
        /// How long after its last use the container expires.
        optional expires_after: ContainerResourceExpiresAfter = "expires_after",
        /// Memory available to the container.
        optional memory_limit: ContainerResourceMemoryLimit = "memory_limit",
        /// Which hosts the container can reach.
        optional network_policy: ContainerResourceNetworkPolicy = "network_policy",
    }
}

object! {
    /// When a container expires.
    pub struct ContainerResourceExpiresAfter {
        /// Event that the lifetime is counted from. Always `"last_active_at"`.
        optional anchor: String = "anchor",
        /// Minutes after the anchor at which the container expires.
        optional minutes: i64 = "minutes",
    }
}

open_enum! {
    /// Memory available to a container.
    pub enum ContainerResourceMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

object! {
    /// Which hosts a container can reach.
    pub struct ContainerResourceNetworkPolicy {
        /// Whether the network is disabled or limited to an allowlist.
        lenient r#type: ContainerResourceNetworkPolicyType = "type",
        /// Domains the container may reach, if the policy is an allowlist.
        optional allowed_domains: Vec<String> = "allowed_domains",
    }
}

open_enum! {
    /// Kind of network policy.
    pub enum ContainerResourceNetworkPolicyType {
        /// The container can reach only the listed domains.
        Allowlist = "allowlist",
        /// The container has no network access.
        Disabled = "disabled",
    }
}
