// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
    LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline, LiveSkillReference,
};
use crate::support::{open_enum, params, tagged_union};

params! {
    /// An object: the document's `LiveContainerAuto`.
    pub struct LiveContainerAuto {
        /// The member `type`: `"container_auto"`.
        constant r#type: "container_auto" = "type",
        /// The member `file_ids`: a list. May be null.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `memory_limit`: one of the values of [`LiveContainerAutoMemoryLimit`]. May be null.
        optional memory_limit: LiveContainerAutoMemoryLimit = "memory_limit",
        /// The member `network_policy`: one of the shapes of [`LiveContainerAutoNetworkPolicy`]. May be null.
        optional network_policy: LiveContainerAutoNetworkPolicy = "network_policy",
        /// The member `skills`: a list. May be null.
        optional skills: Vec<LiveContainerAutoSkill> = "skills",
    }
}

open_enum! {
    /// A string with known values: `memory_limit` of the document's `LiveContainerAuto`.
    pub enum LiveContainerAutoMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

tagged_union! {
    /// One of several objects: `network_policy` of the document's `LiveContainerAuto`.
    pub enum LiveContainerAutoNetworkPolicy by "type" {
        "disabled" => Disabled(LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyDisabled),
        "allowlist" => Allowlist(LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoNetworkPolicyAllowlist),
    }
}

tagged_union! {
    /// One of several objects: `skills[]` of the document's `LiveContainerAuto`.
    pub enum LiveContainerAutoSkill by "type" {
        "skill_reference" => SkillReference(LiveSkillReference),
        "inline" => Inline(LiveResponsesDelegationConfigToolShellEnvironmentContainerAutoSkillInline),
    }
}

params! {
    /// An object: the document's `LiveContainerReference`.
    pub struct LiveContainerReference {
        /// The member `container_id`: a text.
        given container_id: String = "container_id",
        /// The member `type`: `"container_reference"`.
        constant r#type: "container_reference" = "type",
    }
}
