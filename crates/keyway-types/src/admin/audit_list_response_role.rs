// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum};

object! {
    /// An object: `role.assignment.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRoleAssignmentCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `principal_id`: a text.
        optional principal_id: String = "principal_id",
        /// The member `principal_type`: a text.
        optional principal_type: String = "principal_type",
        /// The member `resource_id`: a text.
        optional resource_id: String = "resource_id",
        /// The member `resource_type`: a text.
        optional resource_type: String = "resource_type",
    }
}

object! {
    /// An object: `role.assignment.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRoleAssignmentDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `principal_id`: a text.
        optional principal_id: String = "principal_id",
        /// The member `principal_type`: a text.
        optional principal_type: String = "principal_type",
        /// The member `resource_id`: a text.
        optional resource_id: String = "resource_id",
        /// The member `resource_type`: a text.
        optional resource_type: String = "resource_type",
    }
}

object! {
    /// An object: `role.bound_to_resource` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRoleBoundToResource {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `role_id`: a text.
        optional role_id: String = "role_id",
        /// The member `resource_id`: a text.
        optional resource_id: String = "resource_id",
        /// The member `resource_type`: a text.
        optional resource_type: String = "resource_type",
        /// The member `permissions`: a list.
        optional permissions: Vec<String> = "permissions",
        /// The member `workspace_id`: a text.
        optional workspace_id: String = "workspace_id",
        /// The member `connector_id`: a text.
        optional connector_id: String = "connector_id",
        /// The member `connector_name`: a text.
        optional connector_name: String = "connector_name",
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
        /// The member `source`: one of the values of [`OrganizationAuditLogListResponseRoleBoundToResourceSource`].
        optional source: OrganizationAuditLogListResponseRoleBoundToResourceSource = "source",
    }
}

open_enum! {
    /// A string with known values: `role.bound_to_resource.source` of the document's `AuditLog`.
    pub enum OrganizationAuditLogListResponseRoleBoundToResourceSource {
        RoleToggle = "role_toggle",
        RoleConnectorUpdate = "role_connector_update",
        RoleDelete = "role_delete",
        WorkspacePermissions = "workspace_permissions",
        ConnectorPublish = "connector_publish",
    }
}

object! {
    /// An object: `role.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRoleCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `role_name`: a text.
        optional role_name: String = "role_name",
        /// The member `permissions`: a list.
        optional permissions: Vec<String> = "permissions",
        /// The member `resource_type`: a text.
        optional resource_type: String = "resource_type",
        /// The member `resource_id`: a text.
        optional resource_id: String = "resource_id",
    }
}

object! {
    /// An object: `role.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRoleDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `role.unbound_from_resource` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRoleUnboundFromResource {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `role_id`: a text.
        optional role_id: String = "role_id",
        /// The member `resource_id`: a text.
        optional resource_id: String = "resource_id",
        /// The member `resource_type`: a text.
        optional resource_type: String = "resource_type",
        /// The member `permissions`: a list.
        optional permissions: Vec<String> = "permissions",
        /// The member `workspace_id`: a text.
        optional workspace_id: String = "workspace_id",
        /// The member `connector_id`: a text.
        optional connector_id: String = "connector_id",
        /// The member `connector_name`: a text.
        optional connector_name: String = "connector_name",
        /// The member `enabled`: true or false.
        optional enabled: bool = "enabled",
        /// The member `source`: one of the values of [`OrganizationAuditLogListResponseRoleUnboundFromResourceSource`].
        optional source: OrganizationAuditLogListResponseRoleUnboundFromResourceSource = "source",
    }
}

open_enum! {
    /// A string with known values: `role.unbound_from_resource.source` of the document's `AuditLog`.
    pub enum OrganizationAuditLogListResponseRoleUnboundFromResourceSource {
        RoleToggle = "role_toggle",
        RoleConnectorUpdate = "role_connector_update",
        RoleDelete = "role_delete",
        WorkspacePermissions = "workspace_permissions",
        ConnectorPublish = "connector_publish",
    }
}

object! {
    /// An object: `role.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRoleUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: an object, [`OrganizationAuditLogListResponseRoleUpdatedChangesRequested`].
        optional changes_requested: OrganizationAuditLogListResponseRoleUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// An object: `role.updated.changes_requested` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRoleUpdatedChangesRequested {
        /// The member `role_name`: a text.
        optional role_name: String = "role_name",
        /// The member `resource_id`: a text.
        optional resource_id: String = "resource_id",
        /// The member `resource_type`: a text.
        optional resource_type: String = "resource_type",
        /// The member `permissions_added`: a list.
        optional permissions_added: Vec<String> = "permissions_added",
        /// The member `permissions_removed`: a list.
        optional permissions_removed: Vec<String> = "permissions_removed",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `metadata`: any JSON object.
        optional metadata: crate::Json = "metadata",
    }
}
