// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: `project` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseProject {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

object! {
    /// An object: `project.archived` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseProjectArchived {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `project.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseProjectCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: an object, [`OrganizationAuditLogListResponseProjectCreatedData`].
        optional data: OrganizationAuditLogListResponseProjectCreatedData = "data",
    }
}

object! {
    /// An object: `project.created.data` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseProjectCreatedData {
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `title`: a text.
        optional title: String = "title",
    }
}

object! {
    /// An object: `project.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseProjectDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `project.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseProjectUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: an object, [`OrganizationAuditLogListResponseProjectUpdatedChangesRequested`].
        optional changes_requested: OrganizationAuditLogListResponseProjectUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// An object: `project.updated.changes_requested` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseProjectUpdatedChangesRequested {
        /// The member `title`: a text.
        optional title: String = "title",
    }
}
