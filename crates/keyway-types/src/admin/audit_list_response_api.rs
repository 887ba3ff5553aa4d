// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: `api_key.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseApiKeyCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: an object, [`OrganizationAuditLogListResponseApiKeyCreatedData`].
        optional data: OrganizationAuditLogListResponseApiKeyCreatedData = "data",
    }
}

object! {
    /// An object: `api_key.created.data` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseApiKeyCreatedData {
        /// The member `scopes`: a list.
        optional scopes: Vec<String> = "scopes",
    }
}

object! {
    /// An object: `api_key.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseApiKeyDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `api_key.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseApiKeyUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: an object, [`OrganizationAuditLogListResponseApiKeyUpdatedChangesRequested`].
        optional changes_requested: OrganizationAuditLogListResponseApiKeyUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// An object: `api_key.updated.changes_requested` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseApiKeyUpdatedChangesRequested {
        /// The member `scopes`: a list.
        optional scopes: Vec<String> = "scopes",
        /// The member `expires_in_seconds`: a whole number.
        optional expires_in_seconds: i64 = "expires_in_seconds",
    }
}
