// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::{
    ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled, InlineSkill, SkillReference,
};
use crate::support::{object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `ContainerAutoParam`.
    pub struct ContainerAuto {
        /// The member `type`: `"container_auto"`. The API's default: `"container_auto"`.
        constant r#type: "container_auto" = "type",
        /// The member `file_ids`: a list of at most 50 items.
        optional file_ids: Vec<String> = "file_ids",
        /// The member `memory_limit`: one of the values of [`ContainerMemoryLimit`]. May be null.
        optional memory_limit: ContainerMemoryLimit = "memory_limit",
        /// The member `network_policy`: one of the shapes of [`ContainerAutoNetworkPolicy`].
        optional network_policy: ContainerAutoNetworkPolicy = "network_policy",
        /// The member `skills`: a list of at most 200 items.
        optional skills: Vec<ContainerAutoSkill> = "skills",
    }
}

tagged_union! {
    /// One of several objects: `network_policy` of the document's `ContainerAutoParam`.
    pub enum ContainerAutoNetworkPolicy by "type" {
        "disabled" => Disabled(ContainerNetworkPolicyDisabled),
        "allowlist" => Allowlist(ContainerNetworkPolicyAllowlist),
    }
}

tagged_union! {
    /// One of several objects: `skills[]` of the document's `ContainerAutoParam`.
    pub enum ContainerAutoSkill by "type" {
        "skill_reference" => SkillReference(SkillReference),
        "inline" => Inline(InlineSkill),
    }
}

params! {
    /// An object: the document's `ContainerFileCitationBody`.
    pub struct ContainerFileCitationBody {
        /// The member `type`: `"container_file_citation"`. The API's default: `"container_file_citation"`.
        constant r#type: "container_file_citation" = "type",
        /// The member `container_id`: a text.
        given container_id: String = "container_id",
        /// The member `file_id`: a text.
        given file_id: String = "file_id",
        /// The member `start_index`: a whole number.
        given start_index: i64 = "start_index",
        /// The member `end_index`: a whole number.
        given end_index: i64 = "end_index",
        /// The member `filename`: a text.
        given filename: String = "filename",
    }
}

open_enum! {
    /// A string with known values: the document's `ContainerMemoryLimit`.
    pub enum ContainerMemoryLimit {
        _1g = "1g",
        _4g = "4g",
        _16g = "16g",
        _64g = "64g",
    }
}

params! {
    /// An object: the document's `ContainerReferenceParam`.
    pub struct ContainerReference {
        /// The member `type`: `"container_reference"`. The API's default: `"container_reference"`.
        constant r#type: "container_reference" = "type",
        /// The member `container_id`: a text.
        given container_id: String = "container_id",
    }
}

object! {
    /// An object: the document's `ContainerReferenceResource`.
    pub struct ResponseContainerReference {
        /// The member `type`: `"container_reference"`. The API's default: `"container_reference"`.
        constant r#type: "container_reference" = "type",
        /// The member `container_id`: a text.
        lenient container_id: String = "container_id",
    }
}
