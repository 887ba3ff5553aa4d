// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    AuditLogEventType, AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider,
    OciExternalStorageProvider,
};
use crate::support::{object, open_enum, tagged_union};

object! {
    pub struct AuditLogActor {
        optional r#type: AuditLogActorType = "type",
        optional session: AuditLogActorSession = "session",
        optional api_key: AuditLogActorApiKey = "api_key",
    }
}

object! {
    pub struct AuditLogActorApiKey {
        optional id: String = "id",
        optional r#type: AuditLogActorApiKeyType = "type",
        optional user: AuditLogActorUser = "user",
        optional service_account: AuditLogActorServiceAccount = "service_account",
    }
}

open_enum! {
    pub enum AuditLogActorApiKeyType {
        User = "user",
        ServiceAccount = "service_account",
    }
}

object! {
    pub struct AuditLogActorServiceAccount {
        optional id: String = "id",
    }
}

object! {
    pub struct AuditLogActorSession {
        optional user: AuditLogActorUser = "user",
        optional ip_address: String = "ip_address",
    }
}

open_enum! {
    pub enum AuditLogActorType {
        Session = "session",
        ApiKey = "api_key",
    }
}

object! {
    pub struct AuditLogActorUser {
        optional id: String = "id",
        optional email: String = "email",
    }
}

object! {
    /// Returned by `admin.organization.audit_logs.list`.
    pub struct OrganizationAuditLogListResponse {
        lenient id: String = "id",
        lenient r#type: AuditLogEventType = "type",
        /// In seconds since 1970.
        lenient effective_at: i64 = "effective_at",
        optional project: OrganizationAuditLogListResponseProject = "project",
        /// Nullable.
        optional actor: Box<AuditLogActor> = "actor",
        optional api_key_created: OrganizationAuditLogListResponseApiKeyCreated = "api_key.created",
        optional api_key_updated: OrganizationAuditLogListResponseApiKeyUpdated = "api_key.updated",
        optional api_key_deleted: OrganizationAuditLogListResponseApiKeyDeleted = "api_key.deleted",
        optional checkpoint_permission_created: OrganizationAuditLogListResponseCheckpointPermissionCreated = "checkpoint.permission.created",
        optional checkpoint_permission_deleted: OrganizationAuditLogListResponseCheckpointPermissionDeleted = "checkpoint.permission.deleted",
        optional external_key_registered: OrganizationAuditLogListResponseExternalKeyRegistered = "external_key.registered",
        optional external_key_removed: OrganizationAuditLogListResponseExternalKeyRemoved = "external_key.removed",
        optional group_created: OrganizationAuditLogListResponseGroupCreated = "group.created",
        optional group_updated: OrganizationAuditLogListResponseGroupUpdated = "group.updated",
        optional group_deleted: OrganizationAuditLogListResponseGroupDeleted = "group.deleted",
        optional scim_enabled: OrganizationAuditLogListResponseScimEnabled = "scim.enabled",
        optional scim_disabled: OrganizationAuditLogListResponseScimDisabled = "scim.disabled",
        optional invite_sent: OrganizationAuditLogListResponseInviteSent = "invite.sent",
        optional invite_accepted: OrganizationAuditLogListResponseInviteAccepted = "invite.accepted",
        optional invite_deleted: OrganizationAuditLogListResponseInviteDeleted = "invite.deleted",
        optional ip_allowlist_created: OrganizationAuditLogListResponseIpAllowlistCreated = "ip_allowlist.created",
        optional ip_allowlist_updated: OrganizationAuditLogListResponseIpAllowlistUpdated = "ip_allowlist.updated",
        optional ip_allowlist_deleted: OrganizationAuditLogListResponseIpAllowlistDeleted = "ip_allowlist.deleted",
        optional ip_allowlist_config_activated: OrganizationAuditLogListResponseIpAllowlistConfigActivated = "ip_allowlist.config.activated",
        optional ip_allowlist_config_deactivated: OrganizationAuditLogListResponseIpAllowlistConfigDeactivated = "ip_allowlist.config.deactivated",
        optional login_succeeded: crate::Json = "login.succeeded",
        optional login_failed: OrganizationAuditLogListResponseLoginFailed = "login.failed",
        optional logout_succeeded: crate::Json = "logout.succeeded",
        optional logout_failed: OrganizationAuditLogListResponseLogoutFailed = "logout.failed",
        optional organization_updated: OrganizationAuditLogListResponseOrganizationUpdated = "organization.updated",
        optional project_created: OrganizationAuditLogListResponseProjectCreated = "project.created",
        optional project_updated: OrganizationAuditLogListResponseProjectUpdated = "project.updated",
        optional project_archived: OrganizationAuditLogListResponseProjectArchived = "project.archived",
        optional project_deleted: OrganizationAuditLogListResponseProjectDeleted = "project.deleted",
        optional rate_limit_updated: OrganizationAuditLogListResponseRateLimitUpdated = "rate_limit.updated",
        optional rate_limit_deleted: OrganizationAuditLogListResponseRateLimitDeleted = "rate_limit.deleted",
        optional role_created: OrganizationAuditLogListResponseRoleCreated = "role.created",
        optional role_updated: OrganizationAuditLogListResponseRoleUpdated = "role.updated",
        optional role_deleted: OrganizationAuditLogListResponseRoleDeleted = "role.deleted",
        optional role_assignment_created: OrganizationAuditLogListResponseRoleAssignmentCreated = "role.assignment.created",
        optional role_assignment_deleted: OrganizationAuditLogListResponseRoleAssignmentDeleted = "role.assignment.deleted",
        optional role_bound_to_resource: OrganizationAuditLogListResponseRoleBoundToResource = "role.bound_to_resource",
        optional role_unbound_from_resource: OrganizationAuditLogListResponseRoleUnboundFromResource = "role.unbound_from_resource",
        optional service_account_created: OrganizationAuditLogListResponseServiceAccountCreated = "service_account.created",
        optional service_account_updated: OrganizationAuditLogListResponseServiceAccountUpdated = "service_account.updated",
        optional service_account_deleted: OrganizationAuditLogListResponseServiceAccountDeleted = "service_account.deleted",
        optional workload_identity_provider_created: OrganizationAuditLogListResponseWorkloadIdentityProviderCreated = "workload_identity_provider.created",
        optional workload_identity_provider_updated: OrganizationAuditLogListResponseWorkloadIdentityProviderUpdated = "workload_identity_provider.updated",
        optional workload_identity_provider_deleted: OrganizationAuditLogListResponseWorkloadIdentityProviderDeleted = "workload_identity_provider.deleted",
        optional workload_identity_provider_mapping_created: OrganizationAuditLogListResponseWorkloadIdentityProviderMappingCreated = "workload_identity_provider_mapping.created",
        optional workload_identity_provider_mapping_updated: OrganizationAuditLogListResponseWorkloadIdentityProviderMappingUpdated = "workload_identity_provider_mapping.updated",
        optional workload_identity_provider_mapping_deleted: OrganizationAuditLogListResponseWorkloadIdentityProviderMappingDeleted = "workload_identity_provider_mapping.deleted",
        optional user_added: OrganizationAuditLogListResponseUserAdded = "user.added",
        optional user_updated: OrganizationAuditLogListResponseUserUpdated = "user.updated",
        optional user_deleted: OrganizationAuditLogListResponseUserDeleted = "user.deleted",
        optional certificate_created: OrganizationAuditLogListResponseCertificateCreated = "certificate.created",
        optional certificate_updated: OrganizationAuditLogListResponseCertificateUpdated = "certificate.updated",
        optional certificate_deleted: OrganizationAuditLogListResponseCertificateDeleted = "certificate.deleted",
        optional certificates_activated: OrganizationAuditLogListResponseCertificatesActivated = "certificates.activated",
        optional certificates_deactivated: OrganizationAuditLogListResponseCertificatesDeactivated = "certificates.deactivated",
        optional external_storage_registered: OrganizationAuditLogListResponseExternalStorageRegistered = "external_storage.registered",
        optional external_storage_removed: OrganizationAuditLogListResponseExternalStorageRemoved = "external_storage.removed",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseApiKeyCreated {
        optional id: String = "id",
        optional data: OrganizationAuditLogListResponseApiKeyCreatedData = "data",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseApiKeyCreatedData {
        optional scopes: Vec<String> = "scopes",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseApiKeyDeleted {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseApiKeyUpdated {
        optional id: String = "id",
        optional changes_requested: OrganizationAuditLogListResponseApiKeyUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseApiKeyUpdatedChangesRequested {
        optional scopes: Vec<String> = "scopes",
        optional expires_in_seconds: i64 = "expires_in_seconds",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseCertificateCreated {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseCertificateDeleted {
        optional id: String = "id",
        optional name: String = "name",
        optional certificate: String = "certificate",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseCertificateUpdated {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseCertificatesActivated {
        optional certificates: Vec<OrganizationAuditLogListResponseCertificatesActivatedCertificate> = "certificates",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseCertificatesActivatedCertificate {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseCertificatesDeactivated {
        optional certificates: Vec<OrganizationAuditLogListResponseCertificatesDeactivatedCertificate> = "certificates",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseCertificatesDeactivatedCertificate {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseCheckpointPermissionCreated {
        optional id: String = "id",
        optional data: OrganizationAuditLogListResponseCheckpointPermissionCreatedData = "data",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseCheckpointPermissionCreatedData {
        optional project_id: String = "project_id",
        optional fine_tuned_model_checkpoint: String = "fine_tuned_model_checkpoint",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseCheckpointPermissionDeleted {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseExternalKeyRegistered {
        optional id: String = "id",
        optional data: crate::Json = "data",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseExternalKeyRemoved {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseExternalStorageRegistered {
        optional id: String = "id",
        optional data: OrganizationAuditLogListResponseExternalStorageRegisteredData = "data",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseExternalStorageRegisteredData {
        optional geography: String = "geography",
        optional provider: OrganizationAuditLogListResponseExternalStorageRegisteredDataProvider = "provider",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum OrganizationAuditLogListResponseExternalStorageRegisteredDataProvider by "type" {
        "aws" => Aws(AwsExternalStorageProvider),
        "azure" => Azure(AzureExternalStorageProvider),
        "gcp" => Gcp(GcpExternalStorageProvider),
        "oci" => Oci(OciExternalStorageProvider),
    }
}

object! {
    pub struct OrganizationAuditLogListResponseExternalStorageRemoved {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseGroupCreated {
        optional id: String = "id",
        optional data: OrganizationAuditLogListResponseGroupCreatedData = "data",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseGroupCreatedData {
        optional group_name: String = "group_name",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseGroupDeleted {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseGroupUpdated {
        optional id: String = "id",
        optional changes_requested: OrganizationAuditLogListResponseGroupUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseGroupUpdatedChangesRequested {
        optional group_name: String = "group_name",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseInviteAccepted {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseInviteDeleted {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseInviteSent {
        optional id: String = "id",
        optional data: OrganizationAuditLogListResponseInviteSentData = "data",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseInviteSentData {
        optional email: String = "email",
        optional role: String = "role",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigActivated {
        optional configs: Vec<OrganizationAuditLogListResponseIpAllowlistConfigActivatedConfig> = "configs",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigActivatedConfig {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigDeactivated {
        optional configs: Vec<OrganizationAuditLogListResponseIpAllowlistConfigDeactivatedConfig> = "configs",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigDeactivatedConfig {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseIpAllowlistCreated {
        optional id: String = "id",
        optional name: String = "name",
        optional allowed_ips: Vec<String> = "allowed_ips",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseIpAllowlistDeleted {
        optional id: String = "id",
        optional name: String = "name",
        optional allowed_ips: Vec<String> = "allowed_ips",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseIpAllowlistUpdated {
        optional id: String = "id",
        optional allowed_ips: Vec<String> = "allowed_ips",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseLoginFailed {
        optional error_code: String = "error_code",
        optional error_message: String = "error_message",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseLogoutFailed {
        optional error_code: String = "error_code",
        optional error_message: String = "error_message",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseOrganizationUpdated {
        optional id: String = "id",
        optional changes_requested: OrganizationAuditLogListResponseOrganizationUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseOrganizationUpdatedChangesRequested {
        optional title: String = "title",
        optional description: String = "description",
        optional name: String = "name",
        optional threads_ui_visibility: String = "threads_ui_visibility",
        optional usage_dashboard_visibility: String = "usage_dashboard_visibility",
        optional api_call_logging: String = "api_call_logging",
        optional api_call_logging_project_ids: String = "api_call_logging_project_ids",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseProject {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseProjectArchived {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseProjectCreated {
        optional id: String = "id",
        optional data: OrganizationAuditLogListResponseProjectCreatedData = "data",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseProjectCreatedData {
        optional name: String = "name",
        optional title: String = "title",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseProjectDeleted {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseProjectUpdated {
        optional id: String = "id",
        optional changes_requested: OrganizationAuditLogListResponseProjectUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseProjectUpdatedChangesRequested {
        optional title: String = "title",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseRateLimitDeleted {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseRateLimitUpdated {
        optional id: String = "id",
        optional changes_requested: OrganizationAuditLogListResponseRateLimitUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseRateLimitUpdatedChangesRequested {
        optional max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        optional max_tokens_per_1_minute: i64 = "max_tokens_per_1_minute",
        optional max_images_per_1_minute: i64 = "max_images_per_1_minute",
        optional max_audio_megabytes_per_1_minute: i64 = "max_audio_megabytes_per_1_minute",
        optional max_requests_per_1_day: i64 = "max_requests_per_1_day",
        optional batch_1_day_max_input_tokens: i64 = "batch_1_day_max_input_tokens",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseRoleAssignmentCreated {
        optional id: String = "id",
        optional principal_id: String = "principal_id",
        optional principal_type: String = "principal_type",
        optional resource_id: String = "resource_id",
        optional resource_type: String = "resource_type",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseRoleAssignmentDeleted {
        optional id: String = "id",
        optional principal_id: String = "principal_id",
        optional principal_type: String = "principal_type",
        optional resource_id: String = "resource_id",
        optional resource_type: String = "resource_type",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseRoleBoundToResource {
        optional id: String = "id",
        optional role_id: String = "role_id",
        optional resource_id: String = "resource_id",
        optional resource_type: String = "resource_type",
        optional permissions: Vec<String> = "permissions",
        optional workspace_id: String = "workspace_id",
        optional connector_id: String = "connector_id",
        optional connector_name: String = "connector_name",
        optional enabled: bool = "enabled",
        optional source: OrganizationAuditLogListResponseRoleBoundToResourceSource = "source",
    }
}

open_enum! {
    pub enum OrganizationAuditLogListResponseRoleBoundToResourceSource {
        RoleToggle = "role_toggle",
        RoleConnectorUpdate = "role_connector_update",
        RoleDelete = "role_delete",
        WorkspacePermissions = "workspace_permissions",
        ConnectorPublish = "connector_publish",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseRoleCreated {
        optional id: String = "id",
        optional role_name: String = "role_name",
        optional permissions: Vec<String> = "permissions",
        optional resource_type: String = "resource_type",
        optional resource_id: String = "resource_id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseRoleDeleted {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseRoleUnboundFromResource {
        optional id: String = "id",
        optional role_id: String = "role_id",
        optional resource_id: String = "resource_id",
        optional resource_type: String = "resource_type",
        optional permissions: Vec<String> = "permissions",
        optional workspace_id: String = "workspace_id",
        optional connector_id: String = "connector_id",
        optional connector_name: String = "connector_name",
        optional enabled: bool = "enabled",
        optional source: OrganizationAuditLogListResponseRoleUnboundFromResourceSource = "source",
    }
}

open_enum! {
    pub enum OrganizationAuditLogListResponseRoleUnboundFromResourceSource {
        RoleToggle = "role_toggle",
        RoleConnectorUpdate = "role_connector_update",
        RoleDelete = "role_delete",
        WorkspacePermissions = "workspace_permissions",
        ConnectorPublish = "connector_publish",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseRoleUpdated {
        optional id: String = "id",
        optional changes_requested: OrganizationAuditLogListResponseRoleUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseRoleUpdatedChangesRequested {
        optional role_name: String = "role_name",
        optional resource_id: String = "resource_id",
        optional resource_type: String = "resource_type",
        optional permissions_added: Vec<String> = "permissions_added",
        optional permissions_removed: Vec<String> = "permissions_removed",
        optional description: String = "description",
        optional metadata: crate::Json = "metadata",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseScimDisabled {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseScimEnabled {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseServiceAccountCreated {
        optional id: String = "id",
        optional data: OrganizationAuditLogListResponseServiceAccountCreatedData = "data",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseServiceAccountCreatedData {
        optional role: String = "role",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseServiceAccountDeleted {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseServiceAccountUpdated {
        optional id: String = "id",
        optional changes_requested: OrganizationAuditLogListResponseServiceAccountUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseServiceAccountUpdatedChangesRequested {
        optional role: String = "role",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseUserAdded {
        optional id: String = "id",
        optional data: OrganizationAuditLogListResponseUserAddedData = "data",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseUserAddedData {
        optional role: String = "role",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseUserDeleted {
        optional id: String = "id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseUserUpdated {
        optional id: String = "id",
        optional changes_requested: OrganizationAuditLogListResponseUserUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseUserUpdatedChangesRequested {
        optional role: String = "role",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderCreated {
        optional id: String = "id",
        optional data: crate::Json = "data",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderDeleted {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderMappingCreated {
        optional id: String = "id",
        optional identity_provider_id: String = "identity_provider_id",
        optional data: crate::Json = "data",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderMappingDeleted {
        optional id: String = "id",
        optional identity_provider_id: String = "identity_provider_id",
        optional project_id: String = "project_id",
        optional service_account_id: String = "service_account_id",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderMappingUpdated {
        optional id: String = "id",
        optional identity_provider_id: String = "identity_provider_id",
        optional changes_requested: crate::Json = "changes_requested",
    }
}

object! {
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderUpdated {
        optional id: String = "id",
        optional changes_requested: crate::Json = "changes_requested",
    }
}
