// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AuditLogActor, AuditLogEventType, OrganizationAuditLogListResponseApiKeyCreated,
    OrganizationAuditLogListResponseApiKeyDeleted, OrganizationAuditLogListResponseApiKeyUpdated,
    OrganizationAuditLogListResponseExternalKeyRegistered,
    OrganizationAuditLogListResponseExternalKeyRemoved,
    OrganizationAuditLogListResponseExternalStorageRegistered,
    OrganizationAuditLogListResponseExternalStorageRemoved,
    OrganizationAuditLogListResponseIpAllowlistConfigActivated,
    OrganizationAuditLogListResponseIpAllowlistConfigDeactivated,
    OrganizationAuditLogListResponseIpAllowlistCreated, OrganizationAuditLogListResponseIpAllowlistDeleted,
    OrganizationAuditLogListResponseIpAllowlistUpdated, OrganizationAuditLogListResponseProject,
    OrganizationAuditLogListResponseProjectArchived, OrganizationAuditLogListResponseProjectCreated,
    OrganizationAuditLogListResponseProjectDeleted, OrganizationAuditLogListResponseProjectUpdated,
    OrganizationAuditLogListResponseRateLimitDeleted, OrganizationAuditLogListResponseRateLimitUpdated,
    OrganizationAuditLogListResponseRoleAssignmentCreated,
    OrganizationAuditLogListResponseRoleAssignmentDeleted,
    OrganizationAuditLogListResponseRoleBoundToResource, OrganizationAuditLogListResponseRoleCreated,
    OrganizationAuditLogListResponseRoleDeleted, OrganizationAuditLogListResponseRoleUnboundFromResource,
    OrganizationAuditLogListResponseRoleUpdated, OrganizationAuditLogListResponseScimDisabled,
    OrganizationAuditLogListResponseScimEnabled, OrganizationAuditLogListResponseServiceAccountCreated,
    OrganizationAuditLogListResponseServiceAccountDeleted,
    OrganizationAuditLogListResponseServiceAccountUpdated, OrganizationAuditLogListResponseUserAdded,
    OrganizationAuditLogListResponseUserDeleted, OrganizationAuditLogListResponseUserUpdated,
    OrganizationAuditLogListResponseWorkloadIdentityProviderCreated,
    OrganizationAuditLogListResponseWorkloadIdentityProviderDeleted,
    OrganizationAuditLogListResponseWorkloadIdentityProviderMappingCreated,
    OrganizationAuditLogListResponseWorkloadIdentityProviderMappingDeleted,
    OrganizationAuditLogListResponseWorkloadIdentityProviderMappingUpdated,
    OrganizationAuditLogListResponseWorkloadIdentityProviderUpdated,
};
use crate::support::object;

object! {
    /// What `admin.organization.audit_logs.list` gives: an object: the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponse {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `type`: one of the values of [`AuditLogEventType`].
        lenient r#type: AuditLogEventType = "type",
        /// The member `effective_at`: a whole number, in seconds since 1970.
        lenient effective_at: i64 = "effective_at",
        /// The member `project`: an object, [`OrganizationAuditLogListResponseProject`].
        optional project: OrganizationAuditLogListResponseProject = "project",
        /// The member `actor`: an object, [`AuditLogActor`]. May be null.
        optional actor: Box<AuditLogActor> = "actor",
        /// The member `api_key.created`: an object, [`OrganizationAuditLogListResponseApiKeyCreated`].
        optional api_key_created: OrganizationAuditLogListResponseApiKeyCreated = "api_key.created",
        /// The member `api_key.updated`: an object, [`OrganizationAuditLogListResponseApiKeyUpdated`].
        optional api_key_updated: OrganizationAuditLogListResponseApiKeyUpdated = "api_key.updated",
        /// The member `api_key.deleted`: an object, [`OrganizationAuditLogListResponseApiKeyDeleted`].
        optional api_key_deleted: OrganizationAuditLogListResponseApiKeyDeleted = "api_key.deleted",
        /// The member `checkpoint.permission.created`: an object, [`OrganizationAuditLogListResponseCheckpointPermissionCreated`].
        optional checkpoint_permission_created: OrganizationAuditLogListResponseCheckpointPermissionCreated = "checkpoint.permission.created",
        /// The member `checkpoint.permission.deleted`: an object, [`OrganizationAuditLogListResponseCheckpointPermissionDeleted`].
        optional checkpoint_permission_deleted: OrganizationAuditLogListResponseCheckpointPermissionDeleted = "checkpoint.permission.deleted",
        /// The member `external_key.registered`: an object, [`OrganizationAuditLogListResponseExternalKeyRegistered`].
        optional external_key_registered: OrganizationAuditLogListResponseExternalKeyRegistered = "external_key.registered",
        /// The member `external_key.removed`: an object, [`OrganizationAuditLogListResponseExternalKeyRemoved`].
        optional external_key_removed: OrganizationAuditLogListResponseExternalKeyRemoved = "external_key.removed",
        /// The member `group.created`: an object, [`OrganizationAuditLogListResponseGroupCreated`].
        optional group_created: OrganizationAuditLogListResponseGroupCreated = "group.created",
        /// The member `group.updated`: an object, [`OrganizationAuditLogListResponseGroupUpdated`].
        optional group_updated: OrganizationAuditLogListResponseGroupUpdated = "group.updated",
        /// The member `group.deleted`: an object, [`OrganizationAuditLogListResponseGroupDeleted`].
        optional group_deleted: OrganizationAuditLogListResponseGroupDeleted = "group.deleted",
        /// The member `scim.enabled`: an object, [`OrganizationAuditLogListResponseScimEnabled`].
        optional scim_enabled: OrganizationAuditLogListResponseScimEnabled = "scim.enabled",
        /// The member `scim.disabled`: an object, [`OrganizationAuditLogListResponseScimDisabled`].
        optional scim_disabled: OrganizationAuditLogListResponseScimDisabled = "scim.disabled",
        /// The member `invite.sent`: an object, [`OrganizationAuditLogListResponseInviteSent`].
        optional invite_sent: OrganizationAuditLogListResponseInviteSent = "invite.sent",
        /// The member `invite.accepted`: an object, [`OrganizationAuditLogListResponseInviteAccepted`].
        optional invite_accepted: OrganizationAuditLogListResponseInviteAccepted = "invite.accepted",
        /// The member `invite.deleted`: an object, [`OrganizationAuditLogListResponseInviteDeleted`].
        optional invite_deleted: OrganizationAuditLogListResponseInviteDeleted = "invite.deleted",
        /// The member `ip_allowlist.created`: an object, [`OrganizationAuditLogListResponseIpAllowlistCreated`].
        optional ip_allowlist_created: OrganizationAuditLogListResponseIpAllowlistCreated = "ip_allowlist.created",
        /// The member `ip_allowlist.updated`: an object, [`OrganizationAuditLogListResponseIpAllowlistUpdated`].
        optional ip_allowlist_updated: OrganizationAuditLogListResponseIpAllowlistUpdated = "ip_allowlist.updated",
        /// The member `ip_allowlist.deleted`: an object, [`OrganizationAuditLogListResponseIpAllowlistDeleted`].
        optional ip_allowlist_deleted: OrganizationAuditLogListResponseIpAllowlistDeleted = "ip_allowlist.deleted",
        /// The member `ip_allowlist.config.activated`: an object, [`OrganizationAuditLogListResponseIpAllowlistConfigActivated`].
        optional ip_allowlist_config_activated: OrganizationAuditLogListResponseIpAllowlistConfigActivated = "ip_allowlist.config.activated",
        /// The member `ip_allowlist.config.deactivated`: an object, [`OrganizationAuditLogListResponseIpAllowlistConfigDeactivated`].
        optional ip_allowlist_config_deactivated: OrganizationAuditLogListResponseIpAllowlistConfigDeactivated = "ip_allowlist.config.deactivated",
        /// The member `login.succeeded`: any JSON object.
        optional login_succeeded: crate::Json = "login.succeeded",
        /// The member `login.failed`: an object, [`OrganizationAuditLogListResponseLoginFailed`].
        optional login_failed: OrganizationAuditLogListResponseLoginFailed = "login.failed",
        /// The member `logout.succeeded`: any JSON object.
        optional logout_succeeded: crate::Json = "logout.succeeded",
        /// The member `logout.failed`: an object, [`OrganizationAuditLogListResponseLogoutFailed`].
        optional logout_failed: OrganizationAuditLogListResponseLogoutFailed = "logout.failed",
        /// The member `organization.updated`: an object, [`OrganizationAuditLogListResponseOrganizationUpdated`].
        optional organization_updated: OrganizationAuditLogListResponseOrganizationUpdated = "organization.updated",
        /// The member `project.created`: an object, [`OrganizationAuditLogListResponseProjectCreated`].
        optional project_created: OrganizationAuditLogListResponseProjectCreated = "project.created",
        /// The member `project.updated`: an object, [`OrganizationAuditLogListResponseProjectUpdated`].
        optional project_updated: OrganizationAuditLogListResponseProjectUpdated = "project.updated",
        /// The member `project.archived`: an object, [`OrganizationAuditLogListResponseProjectArchived`].
        optional project_archived: OrganizationAuditLogListResponseProjectArchived = "project.archived",
        /// The member `project.deleted`: an object, [`OrganizationAuditLogListResponseProjectDeleted`].
        optional project_deleted: OrganizationAuditLogListResponseProjectDeleted = "project.deleted",
        /// The member `rate_limit.updated`: an object, [`OrganizationAuditLogListResponseRateLimitUpdated`].
        optional rate_limit_updated: OrganizationAuditLogListResponseRateLimitUpdated = "rate_limit.updated",
        /// The member `rate_limit.deleted`: an object, [`OrganizationAuditLogListResponseRateLimitDeleted`].
        optional rate_limit_deleted: OrganizationAuditLogListResponseRateLimitDeleted = "rate_limit.deleted",
        /// The member `role.created`: an object, [`OrganizationAuditLogListResponseRoleCreated`].
        optional role_created: OrganizationAuditLogListResponseRoleCreated = "role.created",
        /// The member `role.updated`: an object, [`OrganizationAuditLogListResponseRoleUpdated`].
        optional role_updated: OrganizationAuditLogListResponseRoleUpdated = "role.updated",
        /// The member `role.deleted`: an object, [`OrganizationAuditLogListResponseRoleDeleted`].
        optional role_deleted: OrganizationAuditLogListResponseRoleDeleted = "role.deleted",
        /// The member `role.assignment.created`: an object, [`OrganizationAuditLogListResponseRoleAssignmentCreated`].
        optional role_assignment_created: OrganizationAuditLogListResponseRoleAssignmentCreated = "role.assignment.created",
        /// The member `role.assignment.deleted`: an object, [`OrganizationAuditLogListResponseRoleAssignmentDeleted`].
        optional role_assignment_deleted: OrganizationAuditLogListResponseRoleAssignmentDeleted = "role.assignment.deleted",
        /// The member `role.bound_to_resource`: an object, [`OrganizationAuditLogListResponseRoleBoundToResource`].
        optional role_bound_to_resource: OrganizationAuditLogListResponseRoleBoundToResource = "role.bound_to_resource",
        /// The member `role.unbound_from_resource`: an object, [`OrganizationAuditLogListResponseRoleUnboundFromResource`].
        optional role_unbound_from_resource: OrganizationAuditLogListResponseRoleUnboundFromResource = "role.unbound_from_resource",
        /// The member `service_account.created`: an object, [`OrganizationAuditLogListResponseServiceAccountCreated`].
        optional service_account_created: OrganizationAuditLogListResponseServiceAccountCreated = "service_account.created",
        /// The member `service_account.updated`: an object, [`OrganizationAuditLogListResponseServiceAccountUpdated`].
        optional service_account_updated: OrganizationAuditLogListResponseServiceAccountUpdated = "service_account.updated",
        /// The member `service_account.deleted`: an object, [`OrganizationAuditLogListResponseServiceAccountDeleted`].
        optional service_account_deleted: OrganizationAuditLogListResponseServiceAccountDeleted = "service_account.deleted",
        /// The member `workload_identity_provider.created`: an object, [`OrganizationAuditLogListResponseWorkloadIdentityProviderCreated`].
        optional workload_identity_provider_created: OrganizationAuditLogListResponseWorkloadIdentityProviderCreated = "workload_identity_provider.created",
        /// The member `workload_identity_provider.updated`: an object, [`OrganizationAuditLogListResponseWorkloadIdentityProviderUpdated`].
        optional workload_identity_provider_updated: OrganizationAuditLogListResponseWorkloadIdentityProviderUpdated = "workload_identity_provider.updated",
        /// The member `workload_identity_provider.deleted`: an object, [`OrganizationAuditLogListResponseWorkloadIdentityProviderDeleted`].
        optional workload_identity_provider_deleted: OrganizationAuditLogListResponseWorkloadIdentityProviderDeleted = "workload_identity_provider.deleted",
        /// The member `workload_identity_provider_mapping.created`: an object, [`OrganizationAuditLogListResponseWorkloadIdentityProviderMappingCreated`].
        optional workload_identity_provider_mapping_created: OrganizationAuditLogListResponseWorkloadIdentityProviderMappingCreated = "workload_identity_provider_mapping.created",
        /// The member `workload_identity_provider_mapping.updated`: an object, [`OrganizationAuditLogListResponseWorkloadIdentityProviderMappingUpdated`].
        optional workload_identity_provider_mapping_updated: OrganizationAuditLogListResponseWorkloadIdentityProviderMappingUpdated = "workload_identity_provider_mapping.updated",
        /// The member `workload_identity_provider_mapping.deleted`: an object, [`OrganizationAuditLogListResponseWorkloadIdentityProviderMappingDeleted`].
        optional workload_identity_provider_mapping_deleted: OrganizationAuditLogListResponseWorkloadIdentityProviderMappingDeleted = "workload_identity_provider_mapping.deleted",
        /// The member `user.added`: an object, [`OrganizationAuditLogListResponseUserAdded`].
        optional user_added: OrganizationAuditLogListResponseUserAdded = "user.added",
        /// The member `user.updated`: an object, [`OrganizationAuditLogListResponseUserUpdated`].
        optional user_updated: OrganizationAuditLogListResponseUserUpdated = "user.updated",
        /// The member `user.deleted`: an object, [`OrganizationAuditLogListResponseUserDeleted`].
        optional user_deleted: OrganizationAuditLogListResponseUserDeleted = "user.deleted",
        /// The member `certificate.created`: an object, [`OrganizationAuditLogListResponseCertificateCreated`].
        optional certificate_created: OrganizationAuditLogListResponseCertificateCreated = "certificate.created",
        /// The member `certificate.updated`: an object, [`OrganizationAuditLogListResponseCertificateUpdated`].
        optional certificate_updated: OrganizationAuditLogListResponseCertificateUpdated = "certificate.updated",
        /// The member `certificate.deleted`: an object, [`OrganizationAuditLogListResponseCertificateDeleted`].
        optional certificate_deleted: OrganizationAuditLogListResponseCertificateDeleted = "certificate.deleted",
        /// The member `certificates.activated`: an object, [`OrganizationAuditLogListResponseCertificatesActivated`].
        optional certificates_activated: OrganizationAuditLogListResponseCertificatesActivated = "certificates.activated",
        /// The member `certificates.deactivated`: an object, [`OrganizationAuditLogListResponseCertificatesDeactivated`].
        optional certificates_deactivated: OrganizationAuditLogListResponseCertificatesDeactivated = "certificates.deactivated",
        /// The member `external_storage.registered`: an object, [`OrganizationAuditLogListResponseExternalStorageRegistered`].
        optional external_storage_registered: OrganizationAuditLogListResponseExternalStorageRegistered = "external_storage.registered",
        /// The member `external_storage.removed`: an object, [`OrganizationAuditLogListResponseExternalStorageRemoved`].
        optional external_storage_removed: OrganizationAuditLogListResponseExternalStorageRemoved = "external_storage.removed",
    }
}

object! {
    /// An object: `certificate.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseCertificateCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

object! {
    /// An object: `certificate.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseCertificateDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `certificate`: a text.
        optional certificate: String = "certificate",
    }
}

object! {
    /// An object: `certificate.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseCertificateUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

object! {
    /// An object: `certificates.activated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseCertificatesActivated {
        /// The member `certificates`: a list.
        optional certificates: Vec<OrganizationAuditLogListResponseCertificatesActivatedCertificate> = "certificates",
    }
}

object! {
    /// An object: `certificates.activated.certificates[]` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseCertificatesActivatedCertificate {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

object! {
    /// An object: `certificates.deactivated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseCertificatesDeactivated {
        /// The member `certificates`: a list.
        optional certificates: Vec<OrganizationAuditLogListResponseCertificatesDeactivatedCertificate> = "certificates",
    }
}

object! {
    /// An object: `certificates.deactivated.certificates[]` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseCertificatesDeactivatedCertificate {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

object! {
    /// An object: `checkpoint.permission.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseCheckpointPermissionCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: an object, [`OrganizationAuditLogListResponseCheckpointPermissionCreatedData`].
        optional data: OrganizationAuditLogListResponseCheckpointPermissionCreatedData = "data",
    }
}

object! {
    /// An object: `checkpoint.permission.created.data` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseCheckpointPermissionCreatedData {
        /// The member `project_id`: a text.
        optional project_id: String = "project_id",
        /// The member `fine_tuned_model_checkpoint`: a text.
        optional fine_tuned_model_checkpoint: String = "fine_tuned_model_checkpoint",
    }
}

object! {
    /// An object: `checkpoint.permission.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseCheckpointPermissionDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `group.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseGroupCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: an object, [`OrganizationAuditLogListResponseGroupCreatedData`].
        optional data: OrganizationAuditLogListResponseGroupCreatedData = "data",
    }
}

object! {
    /// An object: `group.created.data` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseGroupCreatedData {
        /// The member `group_name`: a text.
        optional group_name: String = "group_name",
    }
}

object! {
    /// An object: `group.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseGroupDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `group.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseGroupUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: an object, [`OrganizationAuditLogListResponseGroupUpdatedChangesRequested`].
        optional changes_requested: OrganizationAuditLogListResponseGroupUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// An object: `group.updated.changes_requested` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseGroupUpdatedChangesRequested {
        /// The member `group_name`: a text.
        optional group_name: String = "group_name",
    }
}

object! {
    /// An object: `invite.accepted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseInviteAccepted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `invite.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseInviteDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `invite.sent` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseInviteSent {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: an object, [`OrganizationAuditLogListResponseInviteSentData`].
        optional data: OrganizationAuditLogListResponseInviteSentData = "data",
    }
}

object! {
    /// An object: `invite.sent.data` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseInviteSentData {
        /// The member `email`: a text.
        optional email: String = "email",
        /// The member `role`: a text.
        optional role: String = "role",
    }
}

object! {
    /// An object: `login.failed` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseLoginFailed {
        /// The member `error_code`: a text.
        optional error_code: String = "error_code",
        /// The member `error_message`: a text.
        optional error_message: String = "error_message",
    }
}

object! {
    /// An object: `logout.failed` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseLogoutFailed {
        /// The member `error_code`: a text.
        optional error_code: String = "error_code",
        /// The member `error_message`: a text.
        optional error_message: String = "error_message",
    }
}

object! {
    /// An object: `organization.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseOrganizationUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: an object, [`OrganizationAuditLogListResponseOrganizationUpdatedChangesRequested`].
        optional changes_requested: OrganizationAuditLogListResponseOrganizationUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// An object: `organization.updated.changes_requested` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseOrganizationUpdatedChangesRequested {
        /// The member `title`: a text.
        optional title: String = "title",
        /// The member `description`: a text.
        optional description: String = "description",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `threads_ui_visibility`: a text.
        optional threads_ui_visibility: String = "threads_ui_visibility",
        /// The member `usage_dashboard_visibility`: a text.
        optional usage_dashboard_visibility: String = "usage_dashboard_visibility",
        /// The member `api_call_logging`: a text.
        optional api_call_logging: String = "api_call_logging",
        /// The member `api_call_logging_project_ids`: a text.
        optional api_call_logging_project_ids: String = "api_call_logging_project_ids",
    }
}
