// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: `workload_identity_provider.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: any JSON object.
        optional data: crate::Json = "data",
    }
}

object! {
    /// An object: `workload_identity_provider.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

object! {
    /// An object: `workload_identity_provider_mapping.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderMappingCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `identity_provider_id`: a text.
        optional identity_provider_id: String = "identity_provider_id",
        /// The member `data`: any JSON object.
        optional data: crate::Json = "data",
    }
}

object! {
    /// An object: `workload_identity_provider_mapping.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderMappingDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `identity_provider_id`: a text.
        optional identity_provider_id: String = "identity_provider_id",
        /// The member `project_id`: a text.
        optional project_id: String = "project_id",
        /// The member `service_account_id`: a text.
        optional service_account_id: String = "service_account_id",
    }
}

object! {
    /// An object: `workload_identity_provider_mapping.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderMappingUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `identity_provider_id`: a text.
        optional identity_provider_id: String = "identity_provider_id",
        /// The member `changes_requested`: any JSON object.
        optional changes_requested: crate::Json = "changes_requested",
    }
}

object! {
    /// An object: `workload_identity_provider.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: any JSON object.
        optional changes_requested: crate::Json = "changes_requested",
    }
}
