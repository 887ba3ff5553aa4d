// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    AuditLogEventType, AwsExternalStorageProvider, AzureExternalStorageProvider, GcpExternalStorageProvider,
    OciExternalStorageProvider,
};
use crate::support::{object, open_enum, tagged_union};

object! {
    /// Who performed an audited action.
    pub struct AuditLogActor {
        /// How the actor authenticated: `session` or `api_key`.
        optional r#type: AuditLogActorType = "type",
        /// Session in which the action was performed, if a person was signed in.
        optional session: AuditLogActorSession = "session",
        /// API key that performed the action, if one did.
        optional api_key: AuditLogActorApiKey = "api_key",
    }
}

object! {
    /// API key that performed an audited action.
    pub struct AuditLogActorApiKey {
        optional id: String = "id",
        /// Kind of owner that the key has.
        optional r#type: AuditLogActorApiKeyType = "type",
        /// User who owns the key, if a user does.
        optional user: AuditLogActorUser = "user",
        /// Service account that owns the key, if one does.
        optional service_account: AuditLogActorServiceAccount = "service_account",
    }
}

open_enum! {
    /// Kind of owner that an API key has.
    pub enum AuditLogActorApiKeyType {
        User = "user",
        ServiceAccount = "service_account",
    }
}

object! {
    /// Service account that performed an audited action.
    pub struct AuditLogActorServiceAccount {
        optional id: String = "id",
    }
}

object! {
    /// Session in which an audited action was performed.
    pub struct AuditLogActorSession {
        /// User who was signed in.
        optional user: AuditLogActorUser = "user",
        /// IP address the action came from.
        optional ip_address: String = "ip_address",
    }
}

open_enum! {
    /// How the actor of an audited action authenticated.
    pub enum AuditLogActorType {
        /// A person signed in to the dashboard.
        Session = "session",
        /// An API key.
        ApiKey = "api_key",
    }
}

object! {
    /// User who performed an audited action.
    pub struct AuditLogActorUser {
        optional id: String = "id",
        /// Email address of the user.
        optional email: String = "email",
    }
}

object! {
    /// An audit log event. Besides the common fields, only the field named after `type` is set.
    ///
    /// Returned by `admin.organization.audit_logs.list`.
    pub struct OrganizationAuditLogListResponse {
        /// ID of the event.
        lenient id: String = "id",
        /// Kind of action. The details are in the field of the same name.
        lenient r#type: AuditLogEventType = "type",
        /// When the action happened. In seconds since 1970.
        lenient effective_at: i64 = "effective_at",
        /// Project that the action happened in. Absent for actions on the organization.
        optional project: OrganizationAuditLogListResponseProject = "project",
        /// Who performed the action. Nullable.
        optional actor: Box<AuditLogActor> = "actor",
        /// Details, if the event is `api_key.created`.
        optional api_key_created: OrganizationAuditLogListResponseApiKeyCreated = "api_key.created",
        /// Details, if the event is `api_key.updated`.
        optional api_key_updated: OrganizationAuditLogListResponseApiKeyUpdated = "api_key.updated",
        /// Details, if the event is `api_key.deleted`.
        optional api_key_deleted: OrganizationAuditLogListResponseApiKeyDeleted = "api_key.deleted",
        /// Details, if the event is `checkpoint.permission.created`.
        optional checkpoint_permission_created: OrganizationAuditLogListResponseCheckpointPermissionCreated = "checkpoint.permission.created",
        /// Details, if the event is `checkpoint.permission.deleted`.
        optional checkpoint_permission_deleted: OrganizationAuditLogListResponseCheckpointPermissionDeleted = "checkpoint.permission.deleted",
        /// Details, if the event is `external_key.registered`.
        optional external_key_registered: OrganizationAuditLogListResponseExternalKeyRegistered = "external_key.registered",
        /// Details, if the event is `external_key.removed`.
        optional external_key_removed: OrganizationAuditLogListResponseExternalKeyRemoved = "external_key.removed",
        /// Details, if the event is `group.created`.
        optional group_created: OrganizationAuditLogListResponseGroupCreated = "group.created",
        /// Details, if the event is `group.updated`.
        optional group_updated: OrganizationAuditLogListResponseGroupUpdated = "group.updated",
        /// Details, if the event is `group.deleted`.
        optional group_deleted: OrganizationAuditLogListResponseGroupDeleted = "group.deleted",
        /// Details, if the event is `scim.enabled`.
        optional scim_enabled: OrganizationAuditLogListResponseScimEnabled = "scim.enabled",
        /// Details, if the event is `scim.disabled`.
        optional scim_disabled: OrganizationAuditLogListResponseScimDisabled = "scim.disabled",
        /// Details, if the event is `invite.sent`.
        optional invite_sent: OrganizationAuditLogListResponseInviteSent = "invite.sent",
        /// Details, if the event is `invite.accepted`.
        optional invite_accepted: OrganizationAuditLogListResponseInviteAccepted = "invite.accepted",
        /// Details, if the event is `invite.deleted`.
        optional invite_deleted: OrganizationAuditLogListResponseInviteDeleted = "invite.deleted",
        /// Details, if the event is `ip_allowlist.created`.
        optional ip_allowlist_created: OrganizationAuditLogListResponseIpAllowlistCreated = "ip_allowlist.created",
        /// Details, if the event is `ip_allowlist.updated`.
        optional ip_allowlist_updated: OrganizationAuditLogListResponseIpAllowlistUpdated = "ip_allowlist.updated",
        /// Details, if the event is `ip_allowlist.deleted`.
        optional ip_allowlist_deleted: OrganizationAuditLogListResponseIpAllowlistDeleted = "ip_allowlist.deleted",
        /// Details, if the event is `ip_allowlist.config.activated`.
        optional ip_allowlist_config_activated: OrganizationAuditLogListResponseIpAllowlistConfigActivated = "ip_allowlist.config.activated",
        /// Details, if the event is `ip_allowlist.config.deactivated`.
        optional ip_allowlist_config_deactivated: OrganizationAuditLogListResponseIpAllowlistConfigDeactivated = "ip_allowlist.config.deactivated",
        /// Details, if the event is `login.succeeded`.
        optional login_succeeded: crate::Json = "login.succeeded",
        /// Details, if the event is `login.failed`.
        optional login_failed: OrganizationAuditLogListResponseLoginFailed = "login.failed",
        /// Details, if the event is `logout.succeeded`.
        optional logout_succeeded: crate::Json = "logout.succeeded",
        /// Details, if the event is `logout.failed`.
        optional logout_failed: OrganizationAuditLogListResponseLogoutFailed = "logout.failed",
        /// Details, if the event is `organization.updated`.
        optional organization_updated: OrganizationAuditLogListResponseOrganizationUpdated = "organization.updated",
        /// Details, if the event is `project.created`.
        optional project_created: OrganizationAuditLogListResponseProjectCreated = "project.created",
        /// Details, if the event is `project.updated`.
        optional project_updated: OrganizationAuditLogListResponseProjectUpdated = "project.updated",
        /// Details, if the event is `project.archived`.
        optional project_archived: OrganizationAuditLogListResponseProjectArchived = "project.archived",
        /// Details, if the event is `project.deleted`.
        optional project_deleted: OrganizationAuditLogListResponseProjectDeleted = "project.deleted",
        /// Details, if the event is `rate_limit.updated`.
        optional rate_limit_updated: OrganizationAuditLogListResponseRateLimitUpdated = "rate_limit.updated",
        /// Details, if the event is `rate_limit.deleted`.
        optional rate_limit_deleted: OrganizationAuditLogListResponseRateLimitDeleted = "rate_limit.deleted",
        /// Details, if the event is `role.created`.
        optional role_created: OrganizationAuditLogListResponseRoleCreated = "role.created",
        /// Details, if the event is `role.updated`.
        optional role_updated: OrganizationAuditLogListResponseRoleUpdated = "role.updated",
        /// Details, if the event is `role.deleted`.
        optional role_deleted: OrganizationAuditLogListResponseRoleDeleted = "role.deleted",
        /// Details, if the event is `role.assignment.created`.
        optional role_assignment_created: OrganizationAuditLogListResponseRoleAssignmentCreated = "role.assignment.created",
        /// Details, if the event is `role.assignment.deleted`.
        optional role_assignment_deleted: OrganizationAuditLogListResponseRoleAssignmentDeleted = "role.assignment.deleted",
        /// Details, if the event is `role.bound_to_resource`.
        optional role_bound_to_resource: OrganizationAuditLogListResponseRoleBoundToResource = "role.bound_to_resource",
        /// Details, if the event is `role.unbound_from_resource`.
        optional role_unbound_from_resource: OrganizationAuditLogListResponseRoleUnboundFromResource = "role.unbound_from_resource",
        /// Details, if the event is `service_account.created`.
        optional service_account_created: OrganizationAuditLogListResponseServiceAccountCreated = "service_account.created",
        /// Details, if the event is `service_account.updated`.
        optional service_account_updated: OrganizationAuditLogListResponseServiceAccountUpdated = "service_account.updated",
        /// Details, if the event is `service_account.deleted`.
        optional service_account_deleted: OrganizationAuditLogListResponseServiceAccountDeleted = "service_account.deleted",
        /// Details, if the event is `workload_identity_provider.created`.
        optional workload_identity_provider_created: OrganizationAuditLogListResponseWorkloadIdentityProviderCreated = "workload_identity_provider.created",
        /// Details, if the event is `workload_identity_provider.updated`.
        optional workload_identity_provider_updated: OrganizationAuditLogListResponseWorkloadIdentityProviderUpdated = "workload_identity_provider.updated",
        /// Details, if the event is `workload_identity_provider.deleted`.
        optional workload_identity_provider_deleted: OrganizationAuditLogListResponseWorkloadIdentityProviderDeleted = "workload_identity_provider.deleted",
        /// Details, if the event is `workload_identity_provider_mapping.created`.
        optional workload_identity_provider_mapping_created: OrganizationAuditLogListResponseWorkloadIdentityProviderMappingCreated = "workload_identity_provider_mapping.created",
        /// Details, if the event is `workload_identity_provider_mapping.updated`.
        optional workload_identity_provider_mapping_updated: OrganizationAuditLogListResponseWorkloadIdentityProviderMappingUpdated = "workload_identity_provider_mapping.updated",
        /// Details, if the event is `workload_identity_provider_mapping.deleted`.
        optional workload_identity_provider_mapping_deleted: OrganizationAuditLogListResponseWorkloadIdentityProviderMappingDeleted = "workload_identity_provider_mapping.deleted",
        /// Details, if the event is `user.added`.
        optional user_added: OrganizationAuditLogListResponseUserAdded = "user.added",
        /// Details, if the event is `user.updated`.
        optional user_updated: OrganizationAuditLogListResponseUserUpdated = "user.updated",
        /// Details, if the event is `user.deleted`.
        optional user_deleted: OrganizationAuditLogListResponseUserDeleted = "user.deleted",
        /// Details, if the event is `certificate.created`.
        optional certificate_created: OrganizationAuditLogListResponseCertificateCreated = "certificate.created",
        /// Details, if the event is `certificate.updated`.
        optional certificate_updated: OrganizationAuditLogListResponseCertificateUpdated = "certificate.updated",
        /// Details, if the event is `certificate.deleted`.
        optional certificate_deleted: OrganizationAuditLogListResponseCertificateDeleted = "certificate.deleted",
        /// Details, if the event is `certificates.activated`.
        optional certificates_activated: OrganizationAuditLogListResponseCertificatesActivated = "certificates.activated",
        /// Details, if the event is `certificates.deactivated`.
        optional certificates_deactivated: OrganizationAuditLogListResponseCertificatesDeactivated = "certificates.deactivated",
        /// Details, if the event is `external_storage.registered`.
        optional external_storage_registered: OrganizationAuditLogListResponseExternalStorageRegistered = "external_storage.registered",
        /// Details, if the event is `external_storage.removed`.
        optional external_storage_removed: OrganizationAuditLogListResponseExternalStorageRemoved = "external_storage.removed",
    }
}

object! {
    /// Details of an event: an API key was created.
    pub struct OrganizationAuditLogListResponseApiKeyCreated {
        optional id: String = "id",
        /// Values that the API key was created with.
        optional data: OrganizationAuditLogListResponseApiKeyCreatedData = "data",
    }
}

object! {
    /// Values that an API key was created with.
    pub struct OrganizationAuditLogListResponseApiKeyCreatedData {
        /// Scopes of the key, such as `api.model.request`.
        optional scopes: Vec<String> = "scopes",
    }
}

object! {
    /// Details of an event: an API key was deleted.
    pub struct OrganizationAuditLogListResponseApiKeyDeleted {
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: an API key was changed.
    pub struct OrganizationAuditLogListResponseApiKeyUpdated {
        optional id: String = "id",
        /// Fields that were changed, with their new values.
        optional changes_requested: OrganizationAuditLogListResponseApiKeyUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// Changes to an API key.
    pub struct OrganizationAuditLogListResponseApiKeyUpdatedChangesRequested {
        /// New scopes of the key.
        optional scopes: Vec<String> = "scopes",
        /// New lifetime of the key.
        optional expires_in_seconds: i64 = "expires_in_seconds",
    }
}

object! {
    /// Details of an event: a certificate was created.
    pub struct OrganizationAuditLogListResponseCertificateCreated {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    /// Details of an event: a certificate was deleted.
    pub struct OrganizationAuditLogListResponseCertificateDeleted {
        optional id: String = "id",
        optional name: String = "name",
        /// Content of the certificate, in PEM.
        optional certificate: String = "certificate",
    }
}

object! {
    /// Details of an event: a certificate was changed.
    pub struct OrganizationAuditLogListResponseCertificateUpdated {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    /// Details of an event: certificates were activated.
    pub struct OrganizationAuditLogListResponseCertificatesActivated {
        /// Certificates that were activated.
        optional certificates: Vec<OrganizationAuditLogListResponseCertificatesActivatedCertificate> = "certificates",
    }
}

object! {
    /// A certificate that was activated.
    pub struct OrganizationAuditLogListResponseCertificatesActivatedCertificate {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    /// Details of an event: certificates were deactivated.
    pub struct OrganizationAuditLogListResponseCertificatesDeactivated {
        /// Certificates that were deactivated.
        optional certificates: Vec<OrganizationAuditLogListResponseCertificatesDeactivatedCertificate> = "certificates",
    }
}

object! {
    /// A certificate that was deactivated.
    pub struct OrganizationAuditLogListResponseCertificatesDeactivatedCertificate {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    /// Details of an event: a checkpoint permission was created.
    pub struct OrganizationAuditLogListResponseCheckpointPermissionCreated {
        optional id: String = "id",
        /// Values that the checkpoint permission was created with.
        optional data: OrganizationAuditLogListResponseCheckpointPermissionCreatedData = "data",
    }
}

object! {
    /// Values that a checkpoint permission was created with.
    pub struct OrganizationAuditLogListResponseCheckpointPermissionCreatedData {
        /// ID of the project that may use the checkpoint.
        optional project_id: String = "project_id",
        /// ID of the fine-tuned model checkpoint.
        optional fine_tuned_model_checkpoint: String = "fine_tuned_model_checkpoint",
    }
}

object! {
    /// Details of an event: a checkpoint permission was deleted.
    pub struct OrganizationAuditLogListResponseCheckpointPermissionDeleted {
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: an external key was registered.
    pub struct OrganizationAuditLogListResponseExternalKeyRegistered {
        optional id: String = "id",
        /// Values that the external key was registered with.
        optional data: crate::Json = "data",
    }
}

object! {
    /// Details of an event: an external key was removed.
    pub struct OrganizationAuditLogListResponseExternalKeyRemoved {
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: an external storage configuration was registered.
    pub struct OrganizationAuditLogListResponseExternalStorageRegistered {
        /// ID of the external storage configuration.
        optional id: String = "id",
        /// Values that the external storage configuration was registered with.
        optional data: OrganizationAuditLogListResponseExternalStorageRegisteredData = "data",
    }
}

object! {
    /// Values that external storage was registered with.
    pub struct OrganizationAuditLogListResponseExternalStorageRegisteredData {
        /// Region group that the data stays in.
        optional geography: String = "geography",
        /// Where the storage is.
        optional provider: OrganizationAuditLogListResponseExternalStorageRegisteredDataProvider = "provider",
    }
}

tagged_union! {
    /// Cloud storage that was registered.
    ///
    /// A union, told apart by `type`.
    pub enum OrganizationAuditLogListResponseExternalStorageRegisteredDataProvider by "type" {
        "aws" => Aws(AwsExternalStorageProvider),
        "azure" => Azure(AzureExternalStorageProvider),
        "gcp" => Gcp(GcpExternalStorageProvider),
        "oci" => Oci(OciExternalStorageProvider),
    }
}

object! {
    /// Details of an event: an external storage configuration was removed.
    pub struct OrganizationAuditLogListResponseExternalStorageRemoved {
        /// ID of the external storage configuration.
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: a group was created.
    pub struct OrganizationAuditLogListResponseGroupCreated {
        optional id: String = "id",
        /// Values that the group was created with.
        optional data: OrganizationAuditLogListResponseGroupCreatedData = "data",
    }
}

object! {
    /// Values that a group was created with.
    pub struct OrganizationAuditLogListResponseGroupCreatedData {
        optional group_name: String = "group_name",
    }
}

object! {
    /// Details of an event: a group was deleted.
    pub struct OrganizationAuditLogListResponseGroupDeleted {
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: a group was changed.
    pub struct OrganizationAuditLogListResponseGroupUpdated {
        optional id: String = "id",
        /// Fields that were changed, with their new values.
        optional changes_requested: OrganizationAuditLogListResponseGroupUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// Changes to a group.
    pub struct OrganizationAuditLogListResponseGroupUpdatedChangesRequested {
        /// New name of the group.
        optional group_name: String = "group_name",
    }
}

object! {
    /// Details of an event: an invite was accepted.
    pub struct OrganizationAuditLogListResponseInviteAccepted {
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: an invite was deleted.
    pub struct OrganizationAuditLogListResponseInviteDeleted {
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: an invite was sent.
    pub struct OrganizationAuditLogListResponseInviteSent {
        optional id: String = "id",
        /// Values that the invite was sent with.
        optional data: OrganizationAuditLogListResponseInviteSentData = "data",
    }
}

object! {
    /// Values that an invite was sent with.
    pub struct OrganizationAuditLogListResponseInviteSentData {
        /// Email address that was invited.
        optional email: String = "email",
        /// Role that the invite grants.
        optional role: String = "role",
    }
}

object! {
    /// Details of an event: IP allowlists were activated.
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigActivated {
        /// IP allowlists that were activated.
        optional configs: Vec<OrganizationAuditLogListResponseIpAllowlistConfigActivatedConfig> = "configs",
    }
}

object! {
    /// An IP allowlist that was activated.
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigActivatedConfig {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    /// Details of an event: IP allowlists were deactivated.
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigDeactivated {
        /// IP allowlists that were deactivated.
        optional configs: Vec<OrganizationAuditLogListResponseIpAllowlistConfigDeactivatedConfig> = "configs",
    }
}

object! {
    /// An IP allowlist that was deactivated.
    pub struct OrganizationAuditLogListResponseIpAllowlistConfigDeactivatedConfig {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    /// Details of an event: an IP allowlist was created.
    pub struct OrganizationAuditLogListResponseIpAllowlistCreated {
        optional id: String = "id",
        optional name: String = "name",
        /// IP addresses and CIDR ranges on the list.
        optional allowed_ips: Vec<String> = "allowed_ips",
    }
}

object! {
    /// Details of an event: an IP allowlist was deleted.
    pub struct OrganizationAuditLogListResponseIpAllowlistDeleted {
        optional id: String = "id",
        optional name: String = "name",
        /// IP addresses and CIDR ranges on the list.
        optional allowed_ips: Vec<String> = "allowed_ips",
    }
}

object! {
    /// Details of an event: an IP allowlist was changed.
    pub struct OrganizationAuditLogListResponseIpAllowlistUpdated {
        optional id: String = "id",
        /// IP addresses and CIDR ranges on the list.
        optional allowed_ips: Vec<String> = "allowed_ips",
    }
}

object! {
    /// Details of a failed login.
    pub struct OrganizationAuditLogListResponseLoginFailed {
        /// Machine-readable error code.
        optional error_code: String = "error_code",
        /// Explanation for humans.
        optional error_message: String = "error_message",
    }
}

object! {
    /// Details of a failed logout.
    pub struct OrganizationAuditLogListResponseLogoutFailed {
        /// Machine-readable error code.
        optional error_code: String = "error_code",
        /// Explanation for humans.
        optional error_message: String = "error_message",
    }
}

object! {
    /// Details of an event: the organization's settings were changed.
    pub struct OrganizationAuditLogListResponseOrganizationUpdated {
        optional id: String = "id",
        /// Fields that were changed, with their new values.
        optional changes_requested: OrganizationAuditLogListResponseOrganizationUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// Changes to the organization.
    pub struct OrganizationAuditLogListResponseOrganizationUpdatedChangesRequested {
        /// New display name of the organization.
        optional title: String = "title",
        /// New description of the organization.
        optional description: String = "description",
        /// New name of the organization.
        optional name: String = "name",
        /// Who may see threads in the dashboard, such as `ANY_ROLE`, `OWNERS` or `NONE`.
        optional threads_ui_visibility: String = "threads_ui_visibility",
        /// Who may see usage in the dashboard, such as `ANY_ROLE` or `OWNERS`.
        optional usage_dashboard_visibility: String = "usage_dashboard_visibility",
        /// Which API calls are logged, such as `disabled` or `enabled_for_selected_projects`.
        optional api_call_logging: String = "api_call_logging",
        /// Projects whose API calls are logged, if only selected ones are.
        optional api_call_logging_project_ids: String = "api_call_logging_project_ids",
    }
}

object! {
    /// Project that an audited action happened in.
    pub struct OrganizationAuditLogListResponseProject {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    /// Details of an event: a project was archived.
    pub struct OrganizationAuditLogListResponseProjectArchived {
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: a project was created.
    pub struct OrganizationAuditLogListResponseProjectCreated {
        optional id: String = "id",
        /// Values that the project was created with.
        optional data: OrganizationAuditLogListResponseProjectCreatedData = "data",
    }
}

object! {
    /// Values that a project was created with.
    pub struct OrganizationAuditLogListResponseProjectCreatedData {
        optional name: String = "name",
        /// Title of the project in the dashboard.
        optional title: String = "title",
    }
}

object! {
    /// Details of an event: a project was deleted.
    pub struct OrganizationAuditLogListResponseProjectDeleted {
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: a project was changed.
    pub struct OrganizationAuditLogListResponseProjectUpdated {
        optional id: String = "id",
        /// Fields that were changed, with their new values.
        optional changes_requested: OrganizationAuditLogListResponseProjectUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// Changes to a project.
    pub struct OrganizationAuditLogListResponseProjectUpdatedChangesRequested {
        /// New title of the project in the dashboard.
        optional title: String = "title",
    }
}

object! {
    /// Details of an event: a rate limit was deleted.
    pub struct OrganizationAuditLogListResponseRateLimitDeleted {
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: a rate limit was changed.
    pub struct OrganizationAuditLogListResponseRateLimitUpdated {
        optional id: String = "id",
        /// Fields that were changed, with their new values.
        optional changes_requested: OrganizationAuditLogListResponseRateLimitUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// Changes to a rate limit.
    pub struct OrganizationAuditLogListResponseRateLimitUpdatedChangesRequested {
        /// Most requests per minute.
        optional max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        /// Most tokens per minute.
        optional max_tokens_per_1_minute: i64 = "max_tokens_per_1_minute",
        /// Most images per minute.
        optional max_images_per_1_minute: i64 = "max_images_per_1_minute",
        /// Most megabytes of audio per minute.
        optional max_audio_megabytes_per_1_minute: i64 = "max_audio_megabytes_per_1_minute",
        /// Most requests per day.
        optional max_requests_per_1_day: i64 = "max_requests_per_1_day",
        /// Most input tokens of batches per day.
        optional batch_1_day_max_input_tokens: i64 = "batch_1_day_max_input_tokens",
    }
}

object! {
    /// Details of an event: a role assignment was created.
    pub struct OrganizationAuditLogListResponseRoleAssignmentCreated {
        optional id: String = "id",
        /// ID of the user or group that holds the role.
        optional principal_id: String = "principal_id",
        /// Kind of principal: `user` or `group`.
        optional principal_type: String = "principal_type",
        /// ID of the resource that the role applies to.
        optional resource_id: String = "resource_id",
        /// Kind of resource that the role applies to.
        optional resource_type: String = "resource_type",
    }
}

object! {
    /// Details of an event: a role assignment was deleted.
    pub struct OrganizationAuditLogListResponseRoleAssignmentDeleted {
        optional id: String = "id",
        /// ID of the user or group that holds the role.
        optional principal_id: String = "principal_id",
        /// Kind of principal: `user` or `group`.
        optional principal_type: String = "principal_type",
        /// ID of the resource that the role applies to.
        optional resource_id: String = "resource_id",
        /// Kind of resource that the role applies to.
        optional resource_type: String = "resource_type",
    }
}

object! {
    /// Details of an event: a role was bound to a resource.
    pub struct OrganizationAuditLogListResponseRoleBoundToResource {
        optional id: String = "id",
        optional role_id: String = "role_id",
        optional resource_id: String = "resource_id",
        /// Kind of the resource.
        optional resource_type: String = "resource_type",
        optional permissions: Vec<String> = "permissions",
        optional workspace_id: String = "workspace_id",
        /// ID of the connector, if the resource is one.
        optional connector_id: String = "connector_id",
        /// Name of the connector, if the resource is one.
        optional connector_name: String = "connector_name",
        optional enabled: bool = "enabled",
        /// Action that caused the change.
        optional source: OrganizationAuditLogListResponseRoleBoundToResourceSource = "source",
    }
}

open_enum! {
    /// Action that changed what a role applies to.
    pub enum OrganizationAuditLogListResponseRoleBoundToResourceSource {
        RoleToggle = "role_toggle",
        RoleConnectorUpdate = "role_connector_update",
        RoleDelete = "role_delete",
        WorkspacePermissions = "workspace_permissions",
        ConnectorPublish = "connector_publish",
    }
}

object! {
    /// Details of an event: a role was created.
    pub struct OrganizationAuditLogListResponseRoleCreated {
        optional id: String = "id",
        optional role_name: String = "role_name",
        /// Permissions that the role grants.
        optional permissions: Vec<String> = "permissions",
        /// Kind of resource that the role applies to.
        optional resource_type: String = "resource_type",
        /// ID of the resource that the role applies to.
        optional resource_id: String = "resource_id",
    }
}

object! {
    /// Details of an event: a role was deleted.
    pub struct OrganizationAuditLogListResponseRoleDeleted {
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: a role was unbound from a resource.
    pub struct OrganizationAuditLogListResponseRoleUnboundFromResource {
        optional id: String = "id",
        optional role_id: String = "role_id",
        optional resource_id: String = "resource_id",
        /// Kind of the resource.
        optional resource_type: String = "resource_type",
        /// Permissions that the role had on the resource.
        optional permissions: Vec<String> = "permissions",
        optional workspace_id: String = "workspace_id",
        /// ID of the connector, if the resource is one.
        optional connector_id: String = "connector_id",
        /// Name of the connector, if the resource is one.
        optional connector_name: String = "connector_name",
        optional enabled: bool = "enabled",
        /// Action that caused the change.
        optional source: OrganizationAuditLogListResponseRoleUnboundFromResourceSource = "source",
    }
}

open_enum! {
    /// Action that changed what a role applies to.
    pub enum OrganizationAuditLogListResponseRoleUnboundFromResourceSource {
        RoleToggle = "role_toggle",
        RoleConnectorUpdate = "role_connector_update",
        RoleDelete = "role_delete",
        WorkspacePermissions = "workspace_permissions",
        ConnectorPublish = "connector_publish",
    }
}

object! {
    /// Details of an event: a role was changed.
    pub struct OrganizationAuditLogListResponseRoleUpdated {
        optional id: String = "id",
        /// Fields that were changed, with their new values.
        optional changes_requested: OrganizationAuditLogListResponseRoleUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// Changes to a role.
    pub struct OrganizationAuditLogListResponseRoleUpdatedChangesRequested {
        /// New name of the role.
        optional role_name: String = "role_name",
        /// ID of the resource that the role applies to.
        optional resource_id: String = "resource_id",
        /// Kind of resource that the role applies to.
        optional resource_type: String = "resource_type",
        /// Permissions that the role gained.
        optional permissions_added: Vec<String> = "permissions_added",
        /// Permissions that the role lost.
        optional permissions_removed: Vec<String> = "permissions_removed",
        /// New description of the role.
        optional description: String = "description",
        /// New additional data of the role.
        optional metadata: crate::Json = "metadata",
    }
}

object! {
    /// Details of an event: SCIM provisioning was turned off.
    pub struct OrganizationAuditLogListResponseScimDisabled {
        /// ID of the SCIM configuration.
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: SCIM provisioning was turned on.
    pub struct OrganizationAuditLogListResponseScimEnabled {
        /// ID of the SCIM configuration.
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: a service account was created.
    pub struct OrganizationAuditLogListResponseServiceAccountCreated {
        optional id: String = "id",
        /// Values that the service account was created with.
        optional data: OrganizationAuditLogListResponseServiceAccountCreatedData = "data",
    }
}

object! {
    /// Values that a service account was created with.
    pub struct OrganizationAuditLogListResponseServiceAccountCreatedData {
        /// Role of the service account: `owner` or `member`.
        optional role: String = "role",
    }
}

object! {
    /// Details of an event: a service account was deleted.
    pub struct OrganizationAuditLogListResponseServiceAccountDeleted {
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: a service account was changed.
    pub struct OrganizationAuditLogListResponseServiceAccountUpdated {
        optional id: String = "id",
        /// Fields that were changed, with their new values.
        optional changes_requested: OrganizationAuditLogListResponseServiceAccountUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// Changes to a service account.
    pub struct OrganizationAuditLogListResponseServiceAccountUpdatedChangesRequested {
        /// New role of the service account.
        optional role: String = "role",
    }
}

object! {
    /// Details of an event: a user was added.
    pub struct OrganizationAuditLogListResponseUserAdded {
        optional id: String = "id",
        /// Values that the user was added with.
        optional data: OrganizationAuditLogListResponseUserAddedData = "data",
    }
}

object! {
    /// Values that a user was added with.
    pub struct OrganizationAuditLogListResponseUserAddedData {
        /// Role of the user: `owner` or `member`.
        optional role: String = "role",
    }
}

object! {
    /// Details of an event: a user was deleted.
    pub struct OrganizationAuditLogListResponseUserDeleted {
        optional id: String = "id",
    }
}

object! {
    /// Details of an event: a user was changed.
    pub struct OrganizationAuditLogListResponseUserUpdated {
        optional id: String = "id",
        /// Fields that were changed, with their new values.
        optional changes_requested: OrganizationAuditLogListResponseUserUpdatedChangesRequested = "changes_requested",
    }
}

object! {
    /// Changes to a user.
    pub struct OrganizationAuditLogListResponseUserUpdatedChangesRequested {
        /// New role of the user.
        optional role: String = "role",
    }
}

object! {
    /// Details of an event: a workload identity provider was created.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderCreated {
        optional id: String = "id",
        /// Values that the workload identity provider was created with.
        optional data: crate::Json = "data",
    }
}

object! {
    /// Details of an event: a workload identity provider was deleted.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderDeleted {
        optional id: String = "id",
        optional name: String = "name",
    }
}

object! {
    /// Details of an event: a workload identity provider mapping was created.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderMappingCreated {
        optional id: String = "id",
        /// ID of the workload identity provider that the mapping belongs to.
        optional identity_provider_id: String = "identity_provider_id",
        /// Values that the workload identity provider mapping was created with.
        optional data: crate::Json = "data",
    }
}

object! {
    /// Details of an event: a workload identity provider mapping was deleted.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderMappingDeleted {
        optional id: String = "id",
        /// ID of the workload identity provider that the mapping belongs to.
        optional identity_provider_id: String = "identity_provider_id",
        /// ID of the project that the mapping gave access to.
        optional project_id: String = "project_id",
        /// ID of the service account that the mapping led to.
        optional service_account_id: String = "service_account_id",
    }
}

object! {
    /// Details of an event: a workload identity provider mapping was changed.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderMappingUpdated {
        optional id: String = "id",
        /// ID of the workload identity provider that the mapping belongs to.
        optional identity_provider_id: String = "identity_provider_id",
        /// Fields that were changed, with their new values.
        optional changes_requested: crate::Json = "changes_requested",
    }
}

object! {
    /// Details of an event: a workload identity provider was changed.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderUpdated {
        optional id: String = "id",
        /// Fields that were changed, with their new values.
        optional changes_requested: crate::Json = "changes_requested",
    }
}
