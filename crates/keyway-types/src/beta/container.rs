// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::responses::{
    ContainerAuto, ContainerAutoNetworkPolicy, ContainerAutoSkill, ContainerFileCitationBody,
    ContainerMemoryLimit, ContainerReference,
};
use crate::shared::{
    ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyDisabled, ContainerNetworkPolicyDomainSecret,
};
use crate::support::params;

/// A value: the document's `BetaContainerAutoParam`.
pub type BetaContainerAuto = ContainerAuto;

/// A value: `network_policy` of the document's `BetaContainerAutoParam`.
pub type BetaContainerAutoNetworkPolicy = ContainerAutoNetworkPolicy;

/// A value: `skills[]` of the document's `BetaContainerAutoParam`.
pub type BetaContainerAutoSkill = ContainerAutoSkill;

/// A value: the document's `BetaContainerFileCitationBody`.
pub type BetaContainerFileCitationBody = ContainerFileCitationBody;

params! {
    /// An object: the document's `BetaContainerFileCitationParam`.
    pub struct BetaContainerFileCitationParam {
        /// The member `type`: `"container_file_citation"`. The API's default: `"container_file_citation"`.
        constant r#type: "container_file_citation" = "type",
        /// The member `start_index`: a whole number, at least 0.
        given start_index: i64 = "start_index",
        /// The member `end_index`: a whole number, at least 0.
        given end_index: i64 = "end_index",
        /// The member `container_id`: a text.
        given container_id: String = "container_id",
        /// The member `file_id`: a text.
        given file_id: String = "file_id",
        /// The member `filename`: a text.
        given filename: String = "filename",
    }
}

/// A value: the document's `BetaContainerMemoryLimit`.
pub type BetaContainerMemoryLimit = ContainerMemoryLimit;

/// A value: the document's `BetaContainerNetworkPolicyAllowlistParam`.
pub type BetaContainerNetworkPolicyAllowlist = ContainerNetworkPolicyAllowlist;

/// A value: the document's `BetaContainerNetworkPolicyDisabledParam`.
pub type BetaContainerNetworkPolicyDisabled = ContainerNetworkPolicyDisabled;

/// A value: the document's `BetaContainerNetworkPolicyDomainSecretParam`.
pub type BetaContainerNetworkPolicyDomainSecret = ContainerNetworkPolicyDomainSecret;

/// A value: the document's `BetaContainerReferenceParam`.
pub type BetaContainerReference = ContainerReference;
