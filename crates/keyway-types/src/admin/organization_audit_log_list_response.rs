// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    AuditLogEventType, AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider,
    OciExternalStorageProvider,
};
use crate::support::{object, open_enum, tagged_union};

object! {
    /// An object: the document's `AuditLogActor`.
    pub struct AuditLogActor {
        /// The member `type`: one of the values of [`AuditLogActorType`].
        optional r#type: AuditLogActorType = "type",
        /// The member `session`: an object, [`AuditLogActorSession`].
        optional session: AuditLogActorSession = "session",
        /// The member `api_key`: an object, [`AuditLogActorApiKey`].
        optional api_key: AuditLogActorApiKey = "api_key",
    }
}

object! {
    /// An object: the document's `AuditLogActorApiKey`.
    pub struct AuditLogActorApiKey {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `type`: one of the values of [`AuditLogActorApiKeyType`].
        optional r#type: AuditLogActorApiKeyType = "type",
        /// The member `user`: an object, [`AuditLogActorUser`].
        optional user: AuditLogActorUser = "user",
        /// The member `service_account`: an object, [`AuditLogActorServiceAccount`].
        optional service_account: AuditLogActorServiceAccount = "service_account",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `AuditLogActorApiKey`.
    pub enum AuditLogActorApiKeyType {
        User = "user",
        ServiceAccount = "service_account",
    }
}

object! {
    /// An object: the document's `AuditLogActorServiceAccount`.
    pub struct AuditLogActorServiceAccount {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: the document's `AuditLogActorSession`.
    pub struct AuditLogActorSession {
        /// The member `user`: an object, [`AuditLogActorUser`].
        optional user: AuditLogActorUser = "user",
        /// The member `ip_address`: a text.
        optional ip_address: String = "ip_address",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `AuditLogActor`.
    pub enum AuditLogActorType {
        Session = "session",
        ApiKey = "api_key",
    }
}

object! {
    /// An object: the document's `AuditLogActorUser`.
    pub struct AuditLogActorUser {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `email`: a text.
        optional email: String = "email",
    }
}

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
    /// An object: `external_key.registered` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseExternalKeyRegistered {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: any JSON object.
        optional data: crate::Json = "data",
    }
}

object! {
    /// An object: `external_key.removed` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseExternalKeyRemoved {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `external_storage.registered` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseExternalStorageRegistered {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: an object, [`OrganizationAuditLogListResponseExternalStorageRegisteredData`].
        optional data: OrganizationAuditLogListResponseExternalStorageRegisteredData = "data",
    }
}

object! {
    /// An object: `external_storage.registered.data` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseExternalStorageRegisteredData {
        /// The member `geography`: a text.
        optional geography: String = "geography",
        /// The member `provider`: one of the shapes of [`OrganizationAuditLogListResponseExternalStorageRegisteredDataProvider`].
        optional provider: OrganizationAuditLogListResponseExternalStorageRegisteredDataProvider = "provider",
    }
}

tagged_union! {
    /// One of several objects: `external_storage.registered.data.provider` of the document's `AuditLog`.
    pub enum OrganizationAuditLogListResponseExternalStorageRegisteredDataProvider by "type" {
        "aws" => Aws(AwsExternalStorageProvider),
        "azure" => Azure(AzureExternalStorageProvider),
        "gcp" => Gcp(GcpExternalStorageProvider),
        "oci" => Oci(OciExternalStorageProvider),
    }
}

object! {
    /// An object: `external_storage.removed` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseExternalStorageRemoved {
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
    /// An object: `ip_allowlist.config.activated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigActivated {
        /// The member `configs`: a list.
        optional configs: Vec<OrganizationAuditLogListResponseIpAllowlistConfigActivatedConfig> = "configs",
    }
}

object! {
    /// An object: `ip_allowlist.config.activated.configs[]` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigActivatedConfig {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

object! {
    /// An object: `ip_allowlist.config.deactivated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigDeactivated {
        /// The member `configs`: a list.
        optional configs: Vec<OrganizationAuditLogListResponseIpAllowlistConfigDeactivatedConfig> = "configs",
    }
}

object! {
    /// An object: `ip_allowlist.config.deactivated.configs[]` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigDeactivatedConfig {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

object! {
    /// An object: `ip_allowlist.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `allowed_ips`: a list.
        optional allowed_ips: Vec<String> = "allowed_ips",
    }
}

object! {
    /// An object: `ip_allowlist.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `allowed_ips`: a list.
        optional allowed_ips: Vec<String> = "allowed_ips",
    }
}

object! {
    /// An object: `ip_allowlist.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseIpAllowlistUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `allowed_ips`: a list.
        optional allowed_ips: Vec<String> = "allowed_ips",
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

object! {
    /// An object: `rate_limit.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRateLimitDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `rate_limit.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRateLimitUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: an object, [`OrganizationAuditLogListResponseRateLimitUpdatedChangesRequested`].
        optional changes_requested: OrganizationAuditLogListResponseRateLimitUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// An object: `rate_limit.updated.changes_requested` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseRateLimitUpdatedChangesRequested {
        /// The member `max_requests_per_1_minute`: a whole number.
        optional max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        /// The member `max_tokens_per_1_minute`: a whole number.
        optional max_tokens_per_1_minute: i64 = "max_tokens_per_1_minute",
        /// The member `max_images_per_1_minute`: a whole number.
        optional max_images_per_1_minute: i64 = "max_images_per_1_minute",
        /// The member `max_audio_megabytes_per_1_minute`: a whole number.
        optional max_audio_megabytes_per_1_minute: i64 = "max_audio_megabytes_per_1_minute",
        /// The member `max_requests_per_1_day`: a whole number.
        optional max_requests_per_1_day: i64 = "max_requests_per_1_day",
        /// The member `batch_1_day_max_input_tokens`: a whole number.
        optional batch_1_day_max_input_tokens: i64 = "batch_1_day_max_input_tokens",
    }
}

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

object! {
    /// An object: `scim.disabled` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseScimDisabled {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `scim.enabled` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseScimEnabled {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `service_account.created` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseServiceAccountCreated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: an object, [`OrganizationAuditLogListResponseServiceAccountCreatedData`].
        optional data: OrganizationAuditLogListResponseServiceAccountCreatedData = "data",
    }
}

object! {
    /// An object: `service_account.created.data` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseServiceAccountCreatedData {
        /// The member `role`: a text.
        optional role: String = "role",
    }
}

object! {
    /// An object: `service_account.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseServiceAccountDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `service_account.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseServiceAccountUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: an object, [`OrganizationAuditLogListResponseServiceAccountUpdatedChangesRequested`].
        optional changes_requested: OrganizationAuditLogListResponseServiceAccountUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// An object: `service_account.updated.changes_requested` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseServiceAccountUpdatedChangesRequested {
        /// The member `role`: a text.
        optional role: String = "role",
    }
}

object! {
    /// An object: `user.added` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseUserAdded {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: an object, [`OrganizationAuditLogListResponseUserAddedData`].
        optional data: OrganizationAuditLogListResponseUserAddedData = "data",
    }
}

object! {
    /// An object: `user.added.data` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseUserAddedData {
        /// The member `role`: a text.
        optional role: String = "role",
    }
}

object! {
    /// An object: `user.deleted` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseUserDeleted {
        /// The member `id`: a text.
        optional id: String = "id",
    }
}

object! {
    /// An object: `user.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseUserUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: an object, [`OrganizationAuditLogListResponseUserUpdatedChangesRequested`].
        optional changes_requested: OrganizationAuditLogListResponseUserUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// An object: `user.updated.changes_requested` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseUserUpdatedChangesRequested {
        /// The member `role`: a text.
        optional role: String = "role",
    }
}

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
