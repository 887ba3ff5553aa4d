// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::SortOrder;
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// What `admin.organization.admin_api_keys.list`, `admin.organization.admin_api_keys.retrieve` gives: an object: the document's `AdminApiKey`.
    pub struct AdminApiKey {
        /// The member `object`: `"organization.admin_api_key"`.
        constant object: "organization.admin_api_key" = "object",
        /// The member `redacted_value`: a text.
        lenient redacted_value: String = "redacted_value",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `owner`: an object, [`AdminApiKeyOwner`].
        lenient owner: AdminApiKeyOwner = "owner",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `last_used_at`: a whole number, in seconds since 1970. May be null.
        optional last_used_at: i64 = "last_used_at",
    }
}

object! {
    /// An object: `owner` of the document's `AdminApiKey`.
    pub struct AdminApiKeyOwner {
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `object`: a text.
        optional object: String = "object",
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        optional created_at: i64 = "created_at",
        /// The member `role`: a text.
        optional role: String = "role",
    }
}

object! {
    /// What `admin.organization.groups.roles.list`, `admin.organization.groups.roles.retrieve`, `admin.organization.projects.groups.roles.list` gives: an object: the document's `AssignedRoleDetails`.
    pub struct AssignedRoleDetails {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `permissions`: a list.
        lenient permissions: Vec<String> = "permissions",
        /// The member `resource_type`: a text.
        lenient resource_type: String = "resource_type",
        /// The member `predefined_role`: true or false.
        lenient predefined_role: bool = "predefined_role",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `created_at`: a whole number, in seconds since 1970. May be null.
        optional created_at: i64 = "created_at",
        /// The member `updated_at`: a whole number, in seconds since 1970. May be null.
        optional updated_at: i64 = "updated_at",
        /// The member `created_by`: a text. May be null.
        optional created_by: String = "created_by",
        /// The member `created_by_user_obj`: any JSON object. May be null.
        optional created_by_user_obj: serde_json::Value = "created_by_user_obj",
        /// The member `metadata`: any JSON object. May be null.
        optional metadata: serde_json::Value = "metadata",
        /// The member `assignment_sources`: a list. May be null.
        optional assignment_sources: Vec<AssignedRoleDetailsAssignmentSource> = "assignment_sources",
    }
}

object! {
    /// An object: `assignment_sources[]` of the document's `AssignedRoleDetails`.
    pub struct AssignedRoleDetailsAssignmentSource {
        /// The member `principal_id`: a text.
        lenient principal_id: String = "principal_id",
        /// The member `principal_type`: a text.
        lenient principal_type: String = "principal_type",
    }
}

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

open_enum! {
    /// A string with known values: the document's `AuditLogEventType`.
    pub enum AuditLogEventType {
        ApiKeyCreated = "api_key.created",
        ApiKeyUpdated = "api_key.updated",
        ApiKeyDeleted = "api_key.deleted",
        CertificateCreated = "certificate.created",
        CertificateUpdated = "certificate.updated",
        CertificateDeleted = "certificate.deleted",
        CertificatesActivated = "certificates.activated",
        CertificatesDeactivated = "certificates.deactivated",
        CheckpointPermissionCreated = "checkpoint.permission.created",
        CheckpointPermissionDeleted = "checkpoint.permission.deleted",
        ExternalKeyRegistered = "external_key.registered",
        ExternalKeyRemoved = "external_key.removed",
        GroupCreated = "group.created",
        GroupUpdated = "group.updated",
        GroupDeleted = "group.deleted",
        InviteSent = "invite.sent",
        InviteAccepted = "invite.accepted",
        InviteDeleted = "invite.deleted",
        IpAllowlistCreated = "ip_allowlist.created",
        IpAllowlistUpdated = "ip_allowlist.updated",
        IpAllowlistDeleted = "ip_allowlist.deleted",
        IpAllowlistConfigActivated = "ip_allowlist.config.activated",
        IpAllowlistConfigDeactivated = "ip_allowlist.config.deactivated",
        LoginSucceeded = "login.succeeded",
        LoginFailed = "login.failed",
        LogoutSucceeded = "logout.succeeded",
        LogoutFailed = "logout.failed",
        OrganizationUpdated = "organization.updated",
        ProjectCreated = "project.created",
        ProjectUpdated = "project.updated",
        ProjectArchived = "project.archived",
        ProjectDeleted = "project.deleted",
        RateLimitUpdated = "rate_limit.updated",
        RateLimitDeleted = "rate_limit.deleted",
        ResourceDeleted = "resource.deleted",
        TunnelCreated = "tunnel.created",
        TunnelUpdated = "tunnel.updated",
        TunnelDeleted = "tunnel.deleted",
        WorkloadIdentityProviderCreated = "workload_identity_provider.created",
        WorkloadIdentityProviderUpdated = "workload_identity_provider.updated",
        WorkloadIdentityProviderDeleted = "workload_identity_provider.deleted",
        WorkloadIdentityProviderMappingCreated = "workload_identity_provider_mapping.created",
        WorkloadIdentityProviderMappingUpdated = "workload_identity_provider_mapping.updated",
        WorkloadIdentityProviderMappingDeleted = "workload_identity_provider_mapping.deleted",
        RoleCreated = "role.created",
        RoleUpdated = "role.updated",
        RoleDeleted = "role.deleted",
        RoleAssignmentCreated = "role.assignment.created",
        RoleAssignmentDeleted = "role.assignment.deleted",
        RoleBoundToResource = "role.bound_to_resource",
        RoleUnboundFromResource = "role.unbound_from_resource",
        ScimEnabled = "scim.enabled",
        ScimDisabled = "scim.disabled",
        ServiceAccountCreated = "service_account.created",
        ServiceAccountUpdated = "service_account.updated",
        ServiceAccountDeleted = "service_account.deleted",
        UserAdded = "user.added",
        UserUpdated = "user.updated",
        UserDeleted = "user.deleted",
        TenantMetadataUpdated = "tenant.metadata.updated",
        TenantMicrosoftEntraMappingUpserted = "tenant.microsoft_entra_mapping.upserted",
        TenantMicrosoftEntraMappingDeleted = "tenant.microsoft_entra_mapping.deleted",
        TenantWorkloadIdentityProviderCreated = "tenant.workload_identity.provider.created",
        TenantWorkloadIdentityProviderUpdated = "tenant.workload_identity.provider.updated",
        TenantWorkloadIdentityProviderArchived = "tenant.workload_identity.provider.archived",
        TenantWorkloadIdentityMappingCreated = "tenant.workload_identity.mapping.created",
        TenantWorkloadIdentityMappingUpdated = "tenant.workload_identity.mapping.updated",
        TenantWorkloadIdentityMappingArchived = "tenant.workload_identity.mapping.archived",
        TenantWorkloadIdentityBindingCreated = "tenant.workload_identity.binding.created",
        TenantWorkloadIdentityPrincipalProvisioned = "tenant.workload_identity.principal.provisioned",
        TenantWorkloadIdentityAccessTokenIssued = "tenant.workload_identity.access_token.issued",
        TenantAdminApiKeyCreated = "tenant.admin_api_key.created",
        TenantAdminApiKeyUpdated = "tenant.admin_api_key.updated",
        TenantAdminApiKeyDeleted = "tenant.admin_api_key.deleted",
        TenantProjectApiKeyCreated = "tenant.project_api_key.created",
        TenantChatgptAccessTokenRevoked = "tenant.chatgpt_access_token.revoked",
        TenantMigrationCompleted = "tenant.migration.completed",
        TenantSsoMigrated = "tenant.sso.migrated",
        TenantDomainsMigrated = "tenant.domains.migrated",
        TenantSsoConnectionCreated = "tenant.sso_connection.created",
        TenantSsoConnectionUpdated = "tenant.sso_connection.updated",
        TenantSsoConnectionDeleted = "tenant.sso_connection.deleted",
        TenantSsoConnectionSetupStarted = "tenant.sso_connection.setup.started",
        TenantPolicyCreated = "tenant.policy.created",
        TenantPolicyUpdated = "tenant.policy.updated",
        TenantPolicyDeleted = "tenant.policy.deleted",
        TenantPolicyAttached = "tenant.policy.attached",
        TenantPolicyDetached = "tenant.policy.detached",
        TenantPrincipalAuthenticationPolicyResolved = "tenant.principal_authentication_policy.resolved",
        TenantScimSetupStarted = "tenant.scim.setup.started",
        TenantScimDeletionRequested = "tenant.scim.deletion.requested",
        TenantScimDirectoryCreated = "tenant.scim.directory.created",
        TenantProductAccessPolicyUpdated = "tenant.product_access_policy.updated",
        TenantResourceShareGrantCreated = "tenant.resource_share_grant.created",
        TenantResourceShareGrantUpdated = "tenant.resource_share_grant.updated",
        TenantResourceShareGrantAccepted = "tenant.resource_share_grant.accepted",
        TenantResourceShareGrantDeclined = "tenant.resource_share_grant.declined",
        TenantResourceShareGrantRevoked = "tenant.resource_share_grant.revoked",
        TenantResourceShareGrantDeleted = "tenant.resource_share_grant.deleted",
        TenantServiceAccountUpdated = "tenant.service_account.updated",
        TenantServiceAccountDeleted = "tenant.service_account.deleted",
        TenantServiceAccountTokenRevoked = "tenant.service_account.token.revoked",
        TenantBillingOverageLimitUpdated = "tenant.billing.overage_limit.updated",
        TenantBillingAlertsUpdated = "tenant.billing.alerts.updated",
        TenantBillingInfoUpdated = "tenant.billing.info.updated",
        TenantUsageLimitWorkspaceUpdated = "tenant.usage_limit.workspace.updated",
        TenantUsageLimitGroupUpdated = "tenant.usage_limit.group.updated",
        TenantUsageLimitUserUpdated = "tenant.usage_limit.user.updated",
        TenantUsageLimitIncreaseRequestUpdated = "tenant.usage_limit.increase_request.updated",
        TenantUsageLimitIncreaseRequestResolved = "tenant.usage_limit.increase_request.resolved",
        TenantGroupCreated = "tenant.group.created",
        TenantGroupUpdated = "tenant.group.updated",
        TenantGroupDeleted = "tenant.group.deleted",
        TenantGroupMemberAdded = "tenant.group.member.added",
        TenantGroupMemberRemoved = "tenant.group.member.removed",
        TenantMigrationRolloutStatusUpdated = "tenant.migration_rollout.status.updated",
        TenantMigrationRolloutTierUpdated = "tenant.migration_rollout.tier.updated",
        TenantRoleMetadataUpdated = "tenant.role.metadata.updated",
        TenantCustomRoleCreated = "tenant.custom_role.created",
        TenantCustomRoleUpdated = "tenant.custom_role.updated",
        TenantCustomRoleDeleted = "tenant.custom_role.deleted",
        TenantRoleAssignmentCreated = "tenant.role_assignment.created",
        TenantRoleAssignmentDeleted = "tenant.role_assignment.deleted",
        TenantResourceRoleAssignmentCreated = "tenant.resource_role_assignment.created",
        TenantResourceRoleAssignmentDeleted = "tenant.resource_role_assignment.deleted",
        TenantResourceAccessUpdated = "tenant.resource_access.updated",
        TenantResourceAccessDeleted = "tenant.resource_access.deleted",
        TenantAdsAccountOnboardingRedemption = "tenant.ads_account.onboarding.redemption",
        TenantSessionPolicyCreated = "tenant.session_policy.created",
        TenantSessionPolicyUpdated = "tenant.session_policy.updated",
        TenantSessionPolicyDeleted = "tenant.session_policy.deleted",
        TenantSessionRevocationStarted = "tenant.session_revocation.started",
        TenantThirdPartyAppPolicyUpdated = "tenant.third_party_app_policy.updated",
        TenantUserAdded = "tenant.user.added",
        TenantUserUpdated = "tenant.user.updated",
        TenantUserRemoved = "tenant.user.removed",
        TenantUserLookedUp = "tenant.user.looked_up",
        TenantUserInvited = "tenant.user.invited",
        TenantMembershipRevoked = "tenant.membership.revoked",
        TenantApiOrganizationInviteUpserted = "tenant.api_organization_invite.upserted",
        TenantApiOrganizationInviteDeleted = "tenant.api_organization_invite.deleted",
        TenantChatgptWorkspaceInviteUpserted = "tenant.chatgpt_workspace_invite.upserted",
        TenantMembershipAccepted = "tenant.membership.accepted",
        TenantMembershipDeclined = "tenant.membership.declined",
        TenantWorkspaceInviteEmailSettingsUpdated = "tenant.workspace_invite_email_settings.updated",
    }
}

object! {
    /// What `admin.organization.certificates.create`, `admin.organization.certificates.retrieve`, `admin.organization.certificates.update` gives: an object: the document's `Certificate`.
    pub struct Certificate {
        /// The member `object`: one of the values of [`CertificateObject`].
        lenient object: CertificateObject = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `certificate_details`: an object, [`CertificateCertificateDetails`].
        lenient certificate_details: CertificateCertificateDetails = "certificate_details",
        /// The member `active`: true or false.
        optional active: bool = "active",
    }
}

object! {
    /// An object: `certificate_details` of the document's `Certificate`.
    pub struct CertificateCertificateDetails {
        /// The member `valid_at`: a whole number, in seconds since 1970.
        optional valid_at: i64 = "valid_at",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// The member `content`: a text.
        optional content: String = "content",
    }
}

open_enum! {
    /// A string with known values: `object` of the document's `Certificate`.
    pub enum CertificateObject {
        Certificate = "certificate",
        OrganizationCertificate = "organization.certificate",
        OrganizationProjectCertificate = "organization.project.certificate",
    }
}

object! {
    /// An object: the document's `CostsResult`.
    pub struct CostsResult {
        /// The member `object`: `"organization.costs.result"`.
        constant object: "organization.costs.result" = "object",
        /// The member `amount`: an object, [`CostsResultAmount`].
        optional amount: CostsResultAmount = "amount",
        /// The member `line_item`: a text. May be null.
        optional line_item: String = "line_item",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `quantity`: a number. May be null.
        optional quantity: f64 = "quantity",
        /// The member `quantity_unit`: one of the values of [`CostsResultQuantityUnit`]. May be null.
        optional quantity_unit: CostsResultQuantityUnit = "quantity_unit",
    }
}

object! {
    /// An object: `amount` of the document's `CostsResult`.
    pub struct CostsResultAmount {
        /// The member `value`: a number.
        optional value: f64 = "value",
        /// The member `currency`: a text.
        optional currency: String = "currency",
    }
}

open_enum! {
    /// A string with known values: `quantity_unit` of the document's `CostsResult`.
    ///
    /// The document allows any other string too.
    pub enum CostsResultQuantityUnit {
        Tokens = "tokens",
        _1000Tokens = "1000_tokens",
        DurationSeconds = "duration_seconds",
        DurationMinutes = "duration_minutes",
        DurationHours = "duration_hours",
        GibibyteHours = "gibibyte_hours",
        Images = "images",
        Characters = "characters",
    }
}

params! {
    /// An object: the document's `CreateSpendAlertBody`.
    pub struct CreateSpendAlertBody {
        /// The member `threshold_amount`: a whole number, at least 0.
        required threshold_amount: i64 = "threshold_amount",
        /// The member `currency`: `"USD"`.
        constant currency: "USD" = "currency",
        /// The member `interval`: `"month"`.
        constant interval: "month" = "interval",
        /// The member `notification_channel`: an object, [`SpendAlertNotificationChannel`].
        required notification_channel: SpendAlertNotificationChannel = "notification_channel",
    }
}

object! {
    /// What `admin.organization.groups.roles.delete`, `admin.organization.projects.groups.roles.delete`, `admin.organization.projects.users.roles.delete` gives: an object: the document's `DeletedRoleAssignmentResource`.
    pub struct DeletedRoleAssignmentResource {
        /// The member `object`: a text.
        lenient object: String = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

object! {
    /// What `admin.organization.groups.create`, `admin.organization.groups.list`, `admin.organization.groups.retrieve` gives: an object: the document's `GroupResponse`.
    pub struct Group {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `is_scim_managed`: true or false.
        lenient is_scim_managed: bool = "is_scim_managed",
        /// The member `group_type`: one of the values of [`GroupGroupType`].
        lenient group_type: GroupGroupType = "group_type",
    }
}

open_enum! {
    /// A string with known values: `group_type` of the document's `GroupResponse`.
    pub enum GroupGroupType {
        Group = "group",
        TenantGroup = "tenant_group",
    }
}

object! {
    /// What `admin.organization.groups.roles.create`, `admin.organization.projects.groups.roles.create` gives: an object: the document's `GroupRoleAssignment`.
    pub struct GroupRoleAssignment {
        /// The member `object`: `"group.role"`.
        constant object: "group.role" = "object",
        /// The member `group`: an object, [`OrganizationGroupRoleCreateResponseGroup`].
        lenient group: OrganizationGroupRoleCreateResponseGroup = "group",
        /// The member `role`: an object, [`Role`].
        required role: Role = "role",
    }
}

object! {
    /// An object: the document's `HostedToolPermission`.
    pub struct HostedToolPermission {
        /// The member `enabled`: true or false.
        lenient enabled: bool = "enabled",
    }
}

params! {
    /// An object: the document's `HostedToolPermissionUpdate`.
    pub struct HostedToolPermissionUpdate {
        /// The member `enabled`: true or false.
        required enabled: bool = "enabled",
    }
}

object! {
    /// What `admin.organization.invites.create`, `admin.organization.invites.list`, `admin.organization.invites.retrieve` gives: an object: the document's `Invite`.
    pub struct Invite {
        /// The member `object`: `"organization.invite"`.
        constant object: "organization.invite" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `email`: a text.
        lenient email: String = "email",
        /// The member `role`: one of the values of [`InviteRole`].
        lenient role: InviteRole = "role",
        /// The member `status`: one of the values of [`InviteStatus`].
        lenient status: InviteStatus = "status",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `projects`: a list.
        lenient projects: Vec<InviteProject> = "projects",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
        /// The member `accepted_at`: a whole number, in seconds since 1970. May be null.
        optional accepted_at: i64 = "accepted_at",
    }
}

object! {
    /// An object: `projects[]` of the document's `Invite`.
    pub struct InviteProject {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `role`: one of the values of [`InviteProjectRole`].
        lenient role: InviteProjectRole = "role",
    }
}

open_enum! {
    /// A string with known values: `projects[].role` of the document's `Invite`.
    pub enum InviteProjectRole {
        Member = "member",
        Owner = "owner",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `Invite`.
    pub enum InviteRole {
        Owner = "owner",
        Reader = "reader",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `Invite`.
    pub enum InviteStatus {
        Accepted = "accepted",
        Expired = "expired",
        Pending = "pending",
    }
}

params! {
    /// What `admin.organization.admin_api_keys.create` takes.
    pub struct OrganizationAdminApiKeyCreateParams {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `expires_in_seconds`: a whole number, 1 to 31536000.
        optional expires_in_seconds: i64 = "expires_in_seconds",
    }
}

object! {
    /// What `admin.organization.admin_api_keys.create` gives: an object: the document's `AdminApiKeyCreateResponse`.
    pub struct OrganizationAdminApiKeyCreateResponse {
        /// The member `object`: `"organization.admin_api_key"`.
        constant object: "organization.admin_api_key" = "object",
        /// The member `redacted_value`: a text.
        lenient redacted_value: String = "redacted_value",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `owner`: an object, [`AdminApiKeyOwner`].
        lenient owner: AdminApiKeyOwner = "owner",
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `last_used_at`: a whole number, in seconds since 1970. May be null.
        optional last_used_at: i64 = "last_used_at",
    }
}

object! {
    /// What `admin.organization.admin_api_keys.delete` gives: an object: `organization.admin_api_keys.delete.Response` of the document's `admin`.
    pub struct OrganizationAdminApiKeyDeleteResponse {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"organization.admin_api_key.deleted"`.
        constant object: "organization.admin_api_key.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.admin_api_keys.list` takes.
    pub struct OrganizationAdminApiKeyListParams {
        /// The member `after`: a text. May be null.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
    }
}

params! {
    /// What `admin.organization.audit_logs.list` takes.
    pub struct OrganizationAuditLogListParams {
        /// The member `effective_at`: an object, [`OrganizationAuditLogListParamsEffectiveAt`].
        optional effective_at: OrganizationAuditLogListParamsEffectiveAt = "effective_at",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `event_types`: a list.
        optional event_types: Vec<AuditLogEventType> = "event_types",
        /// The member `actor_ids`: a list.
        optional actor_ids: Vec<String> = "actor_ids",
        /// The member `actor_emails`: a list.
        optional actor_emails: Vec<String> = "actor_emails",
        /// The member `resource_ids`: a list.
        optional resource_ids: Vec<String> = "resource_ids",
        /// The member `tenant_only`: true or false. The API's default: `false`.
        optional tenant_only: bool = "tenant_only",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

params! {
    /// An object: the document's `admin.organization.audit_logs.list?effective_at`.
    pub struct OrganizationAuditLogListParamsEffectiveAt {
        /// The member `gt`: a whole number.
        optional gt: i64 = "gt",
        /// The member `gte`: a whole number.
        optional gte: i64 = "gte",
        /// The member `lt`: a whole number.
        optional lt: i64 = "lt",
        /// The member `lte`: a whole number.
        optional lte: i64 = "lte",
    }
}

object! {
    /// What `admin.organization.audit_logs.list` gives: an object: the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponse {
        /// The member `id`: a text.
        required id: String = "id",
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
        optional login_succeeded: serde_json::Value = "login.succeeded",
        /// The member `login.failed`: an object, [`OrganizationAuditLogListResponseLoginFailed`].
        optional login_failed: OrganizationAuditLogListResponseLoginFailed = "login.failed",
        /// The member `logout.succeeded`: any JSON object.
        optional logout_succeeded: serde_json::Value = "logout.succeeded",
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
        optional data: serde_json::Value = "data",
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
        optional metadata: serde_json::Value = "metadata",
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
        optional data: serde_json::Value = "data",
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
        optional data: serde_json::Value = "data",
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
        optional changes_requested: serde_json::Value = "changes_requested",
    }
}

object! {
    /// An object: `workload_identity_provider.updated` of the document's `AuditLog`.
    pub struct OrganizationAuditLogListResponseWorkloadIdentityProviderUpdated {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `changes_requested`: any JSON object.
        optional changes_requested: serde_json::Value = "changes_requested",
    }
}

object! {
    /// What `admin.organization.certificates.activate`, `admin.organization.certificates.deactivate`, `admin.organization.certificates.list` gives: an object: the document's `OrganizationCertificate`.
    pub struct OrganizationCertificate {
        /// The member `object`: `"organization.certificate"`.
        constant object: "organization.certificate" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `certificate_details`: an object, [`OrganizationCertificateCertificateDetails`].
        lenient certificate_details: OrganizationCertificateCertificateDetails = "certificate_details",
        /// The member `active`: true or false.
        lenient active: bool = "active",
    }
}

/// What `admin.organization.certificates.activate` takes.
pub type OrganizationCertificateActivateParams = ToggleCertificatesRequest;

object! {
    /// An object: `certificate_details` of the document's `OrganizationCertificate`.
    pub struct OrganizationCertificateCertificateDetails {
        /// The member `valid_at`: a whole number, in seconds since 1970.
        optional valid_at: i64 = "valid_at",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// What `admin.organization.certificates.create` takes.
    pub struct OrganizationCertificateCreateParams {
        /// The member `certificate`: a text.
        required certificate: String = "certificate",
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

/// What `admin.organization.certificates.deactivate` takes.
pub type OrganizationCertificateDeactivateParams = ToggleCertificatesRequest;

object! {
    /// What `admin.organization.certificates.delete` gives: an object: the document's `DeleteCertificateResponse`.
    pub struct OrganizationCertificateDeleteResponse {
        /// The member `object`: `"certificate.deleted"`.
        constant object: "certificate.deleted" = "object",
        /// The member `id`: a text.
        required id: String = "id",
    }
}

params! {
    /// What `admin.organization.certificates.list` takes.
    pub struct OrganizationCertificateListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
    }
}

params! {
    /// What `admin.organization.certificates.retrieve` takes.
    pub struct OrganizationCertificateRetrieveParams {
        /// The member `include`: a list.
        optional include: Vec<String> = "include",
    }
}

params! {
    /// What `admin.organization.certificates.update` takes.
    pub struct OrganizationCertificateUpdateParams {
        /// The member `name`: a text.
        optional name: String = "name",
    }
}

object! {
    /// What `admin.organization.data_retention.retrieve`, `admin.organization.data_retention.update` gives: an object: the document's `OrganizationDataRetention`.
    pub struct OrganizationDataRetention {
        /// The member `object`: `"organization.data_retention"`.
        constant object: "organization.data_retention" = "object",
        /// The member `type`: one of the values of [`OrganizationDataRetentionType`].
        lenient r#type: OrganizationDataRetentionType = "type",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `OrganizationDataRetention`.
    pub enum OrganizationDataRetentionType {
        ZeroDataRetention = "zero_data_retention",
        ModifiedAbuseMonitoring = "modified_abuse_monitoring",
        EnhancedZeroDataRetention = "enhanced_zero_data_retention",
        EnhancedModifiedAbuseMonitoring = "enhanced_modified_abuse_monitoring",
    }
}

params! {
    /// What `admin.organization.data_retention.update` takes.
    pub struct OrganizationDataRetentionUpdateParams {
        /// The member `retention_type`: one of the values of [`OrganizationDataRetentionUpdateParamsRetentionType`].
        required retention_type: OrganizationDataRetentionUpdateParamsRetentionType = "retention_type",
    }
}

open_enum! {
    /// A string with known values: `retention_type` of the document's `UpdateOrganizationDataRetentionBody`.
    pub enum OrganizationDataRetentionUpdateParamsRetentionType {
        ZeroDataRetention = "zero_data_retention",
        ModifiedAbuseMonitoring = "modified_abuse_monitoring",
        EnhancedZeroDataRetention = "enhanced_zero_data_retention",
        EnhancedModifiedAbuseMonitoring = "enhanced_modified_abuse_monitoring",
    }
}

params! {
    /// What `admin.organization.groups.create` takes.
    pub struct OrganizationGroupCreateParams {
        /// The member `name`: a text of 1 to 255 characters.
        required name: String = "name",
    }
}

object! {
    /// What `admin.organization.groups.delete` gives: an object: the document's `GroupDeletedResource`.
    pub struct OrganizationGroupDeleteResponse {
        /// The member `object`: `"group.deleted"`.
        constant object: "group.deleted" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.groups.list` takes.
    pub struct OrganizationGroupListParams {
        /// The member `limit`: a whole number, 0 to 1000. The API's default: `100`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

/// What `admin.organization.groups.roles.create` takes.
pub type OrganizationGroupRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

object! {
    /// An object: the document's `Group`.
    pub struct OrganizationGroupRoleCreateResponseGroup {
        /// The member `object`: `"group"`.
        constant object: "group" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `scim_managed`: true or false.
        lenient scim_managed: bool = "scim_managed",
    }
}

params! {
    /// What `admin.organization.groups.roles.list` takes.
    pub struct OrganizationGroupRoleListParams {
        /// The member `limit`: a whole number, 0 to 1000.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
    }
}

params! {
    /// What `admin.organization.groups.update` takes.
    pub struct OrganizationGroupUpdateParams {
        /// The member `name`: a text of 1 to 255 characters.
        required name: String = "name",
    }
}

object! {
    /// What `admin.organization.groups.update` gives: an object: the document's `GroupResourceWithSuccess`.
    pub struct OrganizationGroupUpdateResponse {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `is_scim_managed`: true or false.
        lenient is_scim_managed: bool = "is_scim_managed",
    }
}

object! {
    /// What `admin.organization.groups.users.list` gives: an object: the document's `GroupUser`.
    pub struct OrganizationGroupUser {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `email`: a text. May be null.
        optional email: String = "email",
    }
}

params! {
    /// What `admin.organization.groups.users.create` takes.
    pub struct OrganizationGroupUserCreateParams {
        /// The member `user_id`: a text.
        required user_id: String = "user_id",
    }
}

object! {
    /// What `admin.organization.groups.users.create` gives: an object: the document's `GroupUserAssignment`.
    pub struct OrganizationGroupUserCreateResponse {
        /// The member `object`: `"group.user"`.
        constant object: "group.user" = "object",
        /// The member `user_id`: a text.
        lenient user_id: String = "user_id",
        /// The member `group_id`: a text.
        lenient group_id: String = "group_id",
    }
}

object! {
    /// What `admin.organization.groups.users.delete` gives: an object: the document's `GroupUserDeletedResource`.
    pub struct OrganizationGroupUserDeleteResponse {
        /// The member `object`: `"group.user.deleted"`.
        constant object: "group.user.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.groups.users.list` takes.
    pub struct OrganizationGroupUserListParams {
        /// The member `limit`: a whole number, 0 to 1000. The API's default: `100`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
    }
}

object! {
    /// What `admin.organization.groups.users.retrieve` gives: an object: the document's `GroupMemberUser`.
    pub struct OrganizationGroupUserRetrieveResponse {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `email`: a text. May be null.
        optional email: String = "email",
        /// The member `picture`: a text. May be null.
        optional picture: String = "picture",
        /// The member `is_service_account`: true or false. May be null.
        optional is_service_account: bool = "is_service_account",
        /// The member `user_type`: one of the values of [`OrganizationGroupUserRetrieveResponseUserType`].
        lenient user_type: OrganizationGroupUserRetrieveResponseUserType = "user_type",
    }
}

open_enum! {
    /// A string with known values: `user_type` of the document's `GroupMemberUser`.
    pub enum OrganizationGroupUserRetrieveResponseUserType {
        User = "user",
        TenantUser = "tenant_user",
    }
}

params! {
    /// What `admin.organization.invites.create` takes.
    pub struct OrganizationInviteCreateParams {
        /// The member `email`: a text.
        required email: String = "email",
        /// The member `role`: one of the values of [`OrganizationInviteCreateParamsRole`].
        required role: OrganizationInviteCreateParamsRole = "role",
        /// The member `projects`: a list.
        optional projects: Vec<OrganizationInviteCreateParamsProject> = "projects",
    }
}

params! {
    /// An object: `projects[]` of the document's `InviteRequest`.
    pub struct OrganizationInviteCreateParamsProject {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `role`: one of the values of [`OrganizationInviteCreateParamsProjectRole`].
        required role: OrganizationInviteCreateParamsProjectRole = "role",
    }
}

open_enum! {
    /// A string with known values: `projects[].role` of the document's `InviteRequest`.
    pub enum OrganizationInviteCreateParamsProjectRole {
        Member = "member",
        Owner = "owner",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `InviteRequest`.
    pub enum OrganizationInviteCreateParamsRole {
        Reader = "reader",
        Owner = "owner",
    }
}

object! {
    /// What `admin.organization.invites.delete` gives: an object: the document's `InviteDeleteResponse`.
    pub struct OrganizationInviteDeleteResponse {
        /// The member `object`: `"organization.invite.deleted"`.
        constant object: "organization.invite.deleted" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.invites.list` takes.
    pub struct OrganizationInviteListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
    }
}

object! {
    /// What `admin.organization.projects.certificates.activate`, `admin.organization.projects.certificates.deactivate`, `admin.organization.projects.certificates.list` gives: an object: the document's `OrganizationProjectCertificate`.
    pub struct OrganizationProjectCertificate {
        /// The member `object`: `"organization.project.certificate"`.
        constant object: "organization.project.certificate" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `certificate_details`: an object, [`OrganizationProjectCertificateCertificateDetails`].
        lenient certificate_details: OrganizationProjectCertificateCertificateDetails = "certificate_details",
        /// The member `active`: true or false.
        lenient active: bool = "active",
    }
}

object! {
    /// An object: `certificate_details` of the document's `OrganizationProjectCertificate`.
    pub struct OrganizationProjectCertificateCertificateDetails {
        /// The member `valid_at`: a whole number, in seconds since 1970.
        optional valid_at: i64 = "valid_at",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
    }
}

/// What `admin.organization.roles.create` takes.
pub type OrganizationRoleCreateParams = PublicCreateOrganizationRoleBody;

params! {
    /// What `admin.organization.roles.list` takes.
    pub struct OrganizationRoleListParams {
        /// The member `limit`: a whole number, 0 to 1000. The API's default: `1000`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

/// What `admin.organization.roles.update` takes.
pub type OrganizationRoleUpdateParams = PublicUpdateOrganizationRoleBody;

object! {
    /// What `admin.organization.spend_alerts.create`, `admin.organization.spend_alerts.list`, `admin.organization.spend_alerts.retrieve` gives: an object: the document's `OrganizationSpendAlert`.
    pub struct OrganizationSpendAlert {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"organization.spend_alert"`.
        constant object: "organization.spend_alert" = "object",
        /// The member `threshold_amount`: a whole number.
        lenient threshold_amount: i64 = "threshold_amount",
        /// The member `currency`: `"USD"`.
        constant currency: "USD" = "currency",
        /// The member `interval`: `"month"`.
        constant interval: "month" = "interval",
        /// The member `notification_channel`: an object, [`SpendAlertNotificationChannel`].
        lenient notification_channel: SpendAlertNotificationChannel = "notification_channel",
    }
}

/// What `admin.organization.spend_alerts.create` takes.
pub type OrganizationSpendAlertCreateParams = CreateSpendAlertBody;

object! {
    /// What `admin.organization.spend_alerts.delete` gives: an object: the document's `OrganizationSpendAlertDeletedResource`.
    pub struct OrganizationSpendAlertDeleted {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"organization.spend_alert.deleted"`.
        constant object: "organization.spend_alert.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.spend_alerts.list` takes.
    pub struct OrganizationSpendAlertListParams {
        /// The member `limit`: a whole number, 0 to 100.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

/// What `admin.organization.spend_alerts.update` takes.
pub type OrganizationSpendAlertUpdateParams = CreateSpendAlertBody;

object! {
    /// What `admin.organization.spend_limit.retrieve`, `admin.organization.spend_limit.update` gives: an object: the document's `OrganizationSpendLimitResource`.
    pub struct OrganizationSpendLimit {
        /// The member `object`: `"organization.spend_limit"`. The API's default: `"organization.spend_limit"`.
        constant object: "organization.spend_limit" = "object",
        /// The member `threshold_amount`: a whole number.
        lenient threshold_amount: i64 = "threshold_amount",
        /// The member `currency`: one of the values of [`SpendLimitCurrency`].
        lenient currency: SpendLimitCurrency = "currency",
        /// The member `interval`: one of the values of [`SpendLimitInterval`].
        lenient interval: SpendLimitInterval = "interval",
        /// The member `enforcement`: an object, [`SpendLimitEnforcement`].
        lenient enforcement: SpendLimitEnforcement = "enforcement",
    }
}

object! {
    /// What `admin.organization.spend_limit.delete` gives: an object: the document's `OrganizationSpendLimitDeletedResource`.
    pub struct OrganizationSpendLimitDeleted {
        /// The member `object`: `"organization.spend_limit.deleted"`. The API's default: `"organization.spend_limit.deleted"`.
        constant object: "organization.spend_limit.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.spend_limit.update` takes.
    pub struct OrganizationSpendLimitUpdateParams {
        /// The member `threshold_amount`: a whole number, at least 1.
        required threshold_amount: i64 = "threshold_amount",
        /// The member `currency`: `"USD"`.
        constant currency: "USD" = "currency",
        /// The member `interval`: `"month"`.
        constant interval: "month" = "interval",
    }
}

params! {
    /// What `admin.organization.usage.audio_speeches` takes.
    pub struct OrganizationUsageAudioSpeechesParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageAudioSpeechesParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageAudioSpeechesParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageAudioSpeechesParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.audio_speeches?bucket_width`.
    pub enum OrganizationUsageAudioSpeechesParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.audio_speeches?group_by[]`.
    pub enum OrganizationUsageAudioSpeechesParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
    }
}

params! {
    /// What `admin.organization.usage.audio_transcriptions` takes.
    pub struct OrganizationUsageAudioTranscriptionsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageAudioTranscriptionsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageAudioTranscriptionsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageAudioTranscriptionsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.audio_transcriptions?bucket_width`.
    pub enum OrganizationUsageAudioTranscriptionsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.audio_transcriptions?group_by[]`.
    pub enum OrganizationUsageAudioTranscriptionsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
    }
}

params! {
    /// What `admin.organization.usage.code_interpreter_sessions` takes.
    pub struct OrganizationUsageCodeInterpreterSessionsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageCodeInterpreterSessionsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageCodeInterpreterSessionsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `group_by`: a list.
        optional group_by: Vec<String> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.code_interpreter_sessions?bucket_width`.
    pub enum OrganizationUsageCodeInterpreterSessionsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

params! {
    /// What `admin.organization.usage.completions` takes.
    pub struct OrganizationUsageCompletionsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageCompletionsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageCompletionsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `batch`: true or false.
        optional batch: bool = "batch",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageCompletionsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.completions?bucket_width`.
    pub enum OrganizationUsageCompletionsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.completions?group_by[]`.
    pub enum OrganizationUsageCompletionsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
        Batch = "batch",
        ServiceTier = "service_tier",
    }
}

params! {
    /// What `admin.organization.usage.costs` takes.
    pub struct OrganizationUsageCostsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: `"1d"`. The API's default: `"1d"`.
        optional bucket_width: String = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageCostsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number. The API's default: `7`.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.costs?group_by[]`.
    pub enum OrganizationUsageCostsParamsGroupBy {
        ProjectId = "project_id",
        LineItem = "line_item",
        ApiKeyId = "api_key_id",
    }
}

params! {
    /// What `admin.organization.usage.embeddings` takes.
    pub struct OrganizationUsageEmbeddingsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageEmbeddingsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageEmbeddingsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageEmbeddingsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.embeddings?bucket_width`.
    pub enum OrganizationUsageEmbeddingsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.embeddings?group_by[]`.
    pub enum OrganizationUsageEmbeddingsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
    }
}

params! {
    /// What `admin.organization.usage.file_search_calls` takes.
    pub struct OrganizationUsageFileSearchCallsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageFileSearchCallsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageFileSearchCallsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `vector_store_ids`: a list.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageFileSearchCallsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.file_search_calls?bucket_width`.
    pub enum OrganizationUsageFileSearchCallsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.file_search_calls?group_by[]`.
    pub enum OrganizationUsageFileSearchCallsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        VectorStoreId = "vector_store_id",
    }
}

params! {
    /// What `admin.organization.usage.images` takes.
    pub struct OrganizationUsageImagesParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageImagesParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageImagesParamsBucketWidth = "bucket_width",
        /// The member `sources`: a list.
        optional sources: Vec<OrganizationUsageImagesParamsSource> = "sources",
        /// The member `sizes`: a list.
        optional sizes: Vec<OrganizationUsageImagesParamsSize> = "sizes",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageImagesParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.images?bucket_width`.
    pub enum OrganizationUsageImagesParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.images?group_by[]`.
    pub enum OrganizationUsageImagesParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
        Size = "size",
        Source = "source",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.images?sizes[]`.
    pub enum OrganizationUsageImagesParamsSize {
        _256x256 = "256x256",
        _512x512 = "512x512",
        _1024x1024 = "1024x1024",
        _1792x1792 = "1792x1792",
        _1024x1792 = "1024x1792",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.images?sources[]`.
    pub enum OrganizationUsageImagesParamsSource {
        ImageGeneration = "image.generation",
        ImageEdit = "image.edit",
        ImageVariation = "image.variation",
    }
}

params! {
    /// What `admin.organization.usage.moderations` takes.
    pub struct OrganizationUsageModerationsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageModerationsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageModerationsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageModerationsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.moderations?bucket_width`.
    pub enum OrganizationUsageModerationsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.moderations?group_by[]`.
    pub enum OrganizationUsageModerationsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
    }
}

params! {
    /// What `admin.organization.usage.vector_stores` takes.
    pub struct OrganizationUsageVectorStoresParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageVectorStoresParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageVectorStoresParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `group_by`: a list.
        optional group_by: Vec<String> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.vector_stores?bucket_width`.
    pub enum OrganizationUsageVectorStoresParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

params! {
    /// What `admin.organization.usage.web_search_calls` takes.
    pub struct OrganizationUsageWebSearchCallsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageWebSearchCallsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageWebSearchCallsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `context_levels`: a list.
        optional context_levels: Vec<OrganizationUsageWebSearchCallsParamsContextLevel> = "context_levels",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageWebSearchCallsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.web_search_calls?bucket_width`.
    pub enum OrganizationUsageWebSearchCallsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.web_search_calls?context_levels[]`.
    pub enum OrganizationUsageWebSearchCallsParamsContextLevel {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.web_search_calls?group_by[]`.
    pub enum OrganizationUsageWebSearchCallsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
        ContextLevel = "context_level",
    }
}

object! {
    /// What `admin.organization.users.list`, `admin.organization.users.retrieve`, `admin.organization.users.update` gives: an object: the document's `User`.
    pub struct OrganizationUser {
        /// The member `object`: `"organization.user"`.
        constant object: "organization.user" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `added_at`: a whole number, in seconds since 1970.
        lenient added_at: i64 = "added_at",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `email`: a text. May be null.
        optional email: String = "email",
        /// The member `role`: a text. May be null.
        optional role: String = "role",
        /// The member `is_default`: true or false.
        optional is_default: bool = "is_default",
        /// The member `created`: a whole number, in seconds since 1970.
        optional created: i64 = "created",
        /// The member `user`: an object, [`OrganizationUserUser`].
        optional user: OrganizationUserUser = "user",
        /// The member `is_service_account`: true or false.
        optional is_service_account: bool = "is_service_account",
        /// The member `is_scale_tier_authorized_purchaser`: true or false. May be null.
        optional is_scale_tier_authorized_purchaser: bool = "is_scale_tier_authorized_purchaser",
        /// The member `is_scim_managed`: true or false.
        optional is_scim_managed: bool = "is_scim_managed",
        /// The member `api_key_last_used_at`: a whole number, in seconds since 1970. May be null.
        optional api_key_last_used_at: i64 = "api_key_last_used_at",
        /// The member `technical_level`: a text. May be null.
        optional technical_level: String = "technical_level",
        /// The member `developer_persona`: a text. May be null.
        optional developer_persona: String = "developer_persona",
        /// The member `projects`: an object, [`OrganizationUserProjects`]. May be null.
        optional projects: OrganizationUserProjects = "projects",
    }
}

object! {
    /// What `admin.organization.users.delete` gives: an object: the document's `UserDeleteResponse`.
    pub struct OrganizationUserDeleteResponse {
        /// The member `object`: `"organization.user.deleted"`.
        constant object: "organization.user.deleted" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.users.list` takes.
    pub struct OrganizationUserListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `emails`: a list.
        optional emails: Vec<String> = "emails",
    }
}

object! {
    /// An object: `projects` of the document's `User`.
    pub struct OrganizationUserProjects {
        /// The member `object`: `"list"`.
        constant object: "list" = "object",
        /// The member `data`: a list.
        lenient data: Vec<OrganizationUserProjectsData> = "data",
    }
}

object! {
    /// An object: `projects.data[]` of the document's `User`.
    pub struct OrganizationUserProjectsData {
        /// The member `id`: a text. May be null.
        optional id: String = "id",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `role`: a text. May be null.
        optional role: String = "role",
    }
}

/// What `admin.organization.users.roles.create` takes.
pub type OrganizationUserRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// What `admin.organization.users.roles.list` takes.
    pub struct OrganizationUserRoleListParams {
        /// The member `limit`: a whole number, 0 to 1000.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
    }
}

params! {
    /// What `admin.organization.users.update` takes.
    pub struct OrganizationUserUpdateParams {
        /// The member `role`: a text. May be null.
        nullable role: String = "role",
        /// The member `role_id`: a text. May be null.
        nullable role_id: String = "role_id",
        /// The member `technical_level`: a text. May be null.
        nullable technical_level: String = "technical_level",
        /// The member `developer_persona`: a text. May be null.
        nullable developer_persona: String = "developer_persona",
    }
}

object! {
    /// An object: `user` of the document's `User`.
    pub struct OrganizationUserUser {
        /// The member `object`: `"user"`.
        constant object: "user" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `email`: a text. May be null.
        optional email: String = "email",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `picture`: a text. May be null.
        optional picture: String = "picture",
        /// The member `enabled`: true or false. May be null.
        optional enabled: bool = "enabled",
        /// The member `banned`: true or false. May be null.
        optional banned: bool = "banned",
        /// The member `banned_at`: a whole number, in seconds since 1970. May be null.
        optional banned_at: i64 = "banned_at",
    }
}

object! {
    /// What `admin.organization.projects.archive`, `admin.organization.projects.create`, `admin.organization.projects.list` gives: an object: the document's `Project`.
    pub struct Project {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"organization.project"`.
        constant object: "organization.project" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `archived_at`: a whole number, in seconds since 1970. May be null.
        optional archived_at: i64 = "archived_at",
        /// The member `status`: a text. May be null.
        optional status: String = "status",
        /// The member `external_key_id`: a text. May be null.
        optional external_key_id: String = "external_key_id",
        /// The member `residency`: one of the values of [`PublicProjectResidency`].
        optional residency: PublicProjectResidency = "residency",
    }
}

object! {
    /// What `admin.organization.projects.api_keys.list`, `admin.organization.projects.api_keys.retrieve` gives: an object: the document's `ProjectApiKey`.
    pub struct ProjectApiKey {
        /// The member `object`: `"organization.project.api_key"`.
        constant object: "organization.project.api_key" = "object",
        /// The member `redacted_value`: a text.
        lenient redacted_value: String = "redacted_value",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `last_used_at`: a whole number, in seconds since 1970. May be null.
        optional last_used_at: i64 = "last_used_at",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `owner_project_access`: one of the values of [`ProjectApiKeyOwnerProjectAccess`].
        lenient owner_project_access: ProjectApiKeyOwnerProjectAccess = "owner_project_access",
        /// The member `owner`: an object, [`ProjectApiKeyOwner`].
        lenient owner: ProjectApiKeyOwner = "owner",
    }
}

object! {
    /// What `admin.organization.projects.api_keys.delete` gives: an object: the document's `ProjectApiKeyDeleteResponse`.
    pub struct ProjectApiKeyDeleteResponse {
        /// The member `object`: `"organization.project.api_key.deleted"`.
        constant object: "organization.project.api_key.deleted" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.projects.api_keys.list` takes.
    pub struct ProjectApiKeyListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `owner_project_access`: one of the values of [`ProjectApiKeyListParamsOwnerProjectAccess`].
        optional owner_project_access: ProjectApiKeyListParamsOwnerProjectAccess = "owner_project_access",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.projects.api_keys.list?owner_project_access`.
    pub enum ProjectApiKeyListParamsOwnerProjectAccess {
        Active = "active",
        Inactive = "inactive",
        Any = "any",
    }
}

object! {
    /// An object: `owner` of the document's `ProjectApiKey`.
    pub struct ProjectApiKeyOwner {
        /// The member `type`: one of the values of [`ProjectApiKeyOwnerType`].
        optional r#type: ProjectApiKeyOwnerType = "type",
        /// The member `user`: an object, [`ProjectApiKeyOwnerUser`].
        optional user: ProjectApiKeyOwnerUser = "user",
        /// The member `service_account`: an object, [`ProjectApiKeyOwnerServiceAccount`].
        optional service_account: ProjectApiKeyOwnerServiceAccount = "service_account",
    }
}

open_enum! {
    /// A string with known values: `owner_project_access` of the document's `ProjectApiKey`.
    pub enum ProjectApiKeyOwnerProjectAccess {
        Active = "active",
        Inactive = "inactive",
    }
}

object! {
    /// An object: the document's `ProjectApiKeyOwnerServiceAccount`.
    pub struct ProjectApiKeyOwnerServiceAccount {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `role`: a text.
        lenient role: String = "role",
    }
}

open_enum! {
    /// A string with known values: `owner.type` of the document's `ProjectApiKey`.
    pub enum ProjectApiKeyOwnerType {
        User = "user",
        ServiceAccount = "service_account",
    }
}

object! {
    /// An object: the document's `ProjectApiKeyOwnerUser`.
    pub struct ProjectApiKeyOwnerUser {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `email`: a text.
        lenient email: String = "email",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `role`: a text.
        lenient role: String = "role",
    }
}

/// What `admin.organization.projects.certificates.activate` takes.
pub type ProjectCertificateActivateParams = ToggleCertificatesRequest;

/// What `admin.organization.projects.certificates.deactivate` takes.
pub type ProjectCertificateDeactivateParams = ToggleCertificatesRequest;

params! {
    /// What `admin.organization.projects.certificates.list` takes.
    pub struct ProjectCertificateListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
    }
}

params! {
    /// What `admin.organization.projects.create` takes.
    pub struct ProjectCreateParams {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `residency`: one of the values of [`PublicProjectResidency`]. May be null.
        optional residency: PublicProjectResidency = "residency",
        /// The member `external_key_id`: a text. May be null.
        optional external_key_id: String = "external_key_id",
    }
}

object! {
    /// What `admin.organization.projects.data_retention.retrieve`, `admin.organization.projects.data_retention.update` gives: an object: the document's `ProjectDataRetention`.
    pub struct ProjectDataRetention {
        /// The member `object`: `"project.data_retention"`.
        constant object: "project.data_retention" = "object",
        /// The member `type`: one of the values of [`ProjectDataRetentionType`].
        lenient r#type: ProjectDataRetentionType = "type",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `ProjectDataRetention`.
    pub enum ProjectDataRetentionType {
        OrganizationDefault = "organization_default",
        None = "none",
        ZeroDataRetention = "zero_data_retention",
        ModifiedAbuseMonitoring = "modified_abuse_monitoring",
        EnhancedZeroDataRetention = "enhanced_zero_data_retention",
        EnhancedModifiedAbuseMonitoring = "enhanced_modified_abuse_monitoring",
    }
}

params! {
    /// What `admin.organization.projects.data_retention.update` takes.
    pub struct ProjectDataRetentionUpdateParams {
        /// The member `retention_type`: one of the values of [`ProjectDataRetentionUpdateParamsRetentionType`].
        required retention_type: ProjectDataRetentionUpdateParamsRetentionType = "retention_type",
    }
}

open_enum! {
    /// A string with known values: `retention_type` of the document's `UpdateProjectDataRetentionBody`.
    pub enum ProjectDataRetentionUpdateParamsRetentionType {
        OrganizationDefault = "organization_default",
        None = "none",
        ZeroDataRetention = "zero_data_retention",
        ModifiedAbuseMonitoring = "modified_abuse_monitoring",
        EnhancedZeroDataRetention = "enhanced_zero_data_retention",
        EnhancedModifiedAbuseMonitoring = "enhanced_modified_abuse_monitoring",
    }
}

object! {
    /// What `admin.organization.projects.groups.create`, `admin.organization.projects.groups.list`, `admin.organization.projects.groups.retrieve` gives: an object: the document's `ProjectGroup`.
    pub struct ProjectGroup {
        /// The member `object`: `"project.group"`.
        constant object: "project.group" = "object",
        /// The member `project_id`: a text.
        lenient project_id: String = "project_id",
        /// The member `group_id`: a text.
        lenient group_id: String = "group_id",
        /// The member `group_name`: a text.
        lenient group_name: String = "group_name",
        /// The member `group_type`: one of the values of [`ProjectGroupGroupType`].
        lenient group_type: ProjectGroupGroupType = "group_type",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

params! {
    /// What `admin.organization.projects.groups.create` takes.
    pub struct ProjectGroupCreateParams {
        /// The member `group_id`: a text.
        required group_id: String = "group_id",
        /// The member `role`: a text.
        required role: String = "role",
    }
}

object! {
    /// What `admin.organization.projects.groups.delete` gives: an object: the document's `ProjectGroupDeletedResource`.
    pub struct ProjectGroupDeleteResponse {
        /// The member `object`: `"project.group.deleted"`.
        constant object: "project.group.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

open_enum! {
    /// A string with known values: `group_type` of the document's `ProjectGroup`.
    pub enum ProjectGroupGroupType {
        Group = "group",
        TenantGroup = "tenant_group",
    }
}

params! {
    /// What `admin.organization.projects.groups.list` takes.
    pub struct ProjectGroupListParams {
        /// The member `limit`: a whole number, 0 to 100. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

params! {
    /// What `admin.organization.projects.groups.retrieve` takes.
    pub struct ProjectGroupRetrieveParams {
        /// The member `group_type`: one of the values of [`ProjectGroupRetrieveParamsGroupType`]. The API's default: `"group"`.
        optional group_type: ProjectGroupRetrieveParamsGroupType = "group_type",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.projects.groups.retrieve?group_type`.
    pub enum ProjectGroupRetrieveParamsGroupType {
        Group = "group",
        TenantGroup = "tenant_group",
    }
}

/// What `admin.organization.projects.groups.roles.create` takes.
pub type ProjectGroupRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// What `admin.organization.projects.groups.roles.list` takes.
    pub struct ProjectGroupRoleListParams {
        /// The member `limit`: a whole number, 0 to 1000.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
    }
}

params! {
    /// What `admin.organization.projects.hosted_tool_permissions.update` takes.
    pub struct ProjectHostedToolPermissionUpdateParams {
        /// The member `file_search`: an object, [`HostedToolPermissionUpdate`]. May be null.
        nullable file_search: HostedToolPermissionUpdate = "file_search",
        /// The member `web_search`: an object, [`HostedToolPermissionUpdate`]. May be null.
        nullable web_search: HostedToolPermissionUpdate = "web_search",
        /// The member `image_generation`: an object, [`HostedToolPermissionUpdate`]. May be null.
        nullable image_generation: HostedToolPermissionUpdate = "image_generation",
        /// The member `mcp`: an object, [`HostedToolPermissionUpdate`]. May be null.
        nullable mcp: HostedToolPermissionUpdate = "mcp",
        /// The member `code_interpreter`: an object, [`HostedToolPermissionUpdate`]. May be null.
        nullable code_interpreter: HostedToolPermissionUpdate = "code_interpreter",
    }
}

object! {
    /// What `admin.organization.projects.hosted_tool_permissions.retrieve`, `admin.organization.projects.hosted_tool_permissions.update` gives: an object: the document's `ProjectHostedToolPermissions`.
    pub struct ProjectHostedToolPermissions {
        /// The member `file_search`: an object, [`HostedToolPermission`].
        lenient file_search: HostedToolPermission = "file_search",
        /// The member `web_search`: an object, [`HostedToolPermission`].
        lenient web_search: HostedToolPermission = "web_search",
        /// The member `image_generation`: an object, [`HostedToolPermission`].
        lenient image_generation: HostedToolPermission = "image_generation",
        /// The member `mcp`: an object, [`HostedToolPermission`].
        lenient mcp: HostedToolPermission = "mcp",
        /// The member `code_interpreter`: an object, [`HostedToolPermission`].
        lenient code_interpreter: HostedToolPermission = "code_interpreter",
    }
}

params! {
    /// What `admin.organization.projects.list` takes.
    pub struct ProjectListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `include_archived`: true or false. The API's default: `false`.
        optional include_archived: bool = "include_archived",
    }
}

params! {
    /// What `admin.organization.projects.model_permissions.update` takes.
    pub struct ProjectModelPermissionUpdateParams {
        /// The member `mode`: one of the values of [`ProjectModelPermissionUpdateParamsMode`].
        required mode: ProjectModelPermissionUpdateParamsMode = "mode",
        /// The member `model_ids`: a list.
        required model_ids: Vec<String> = "model_ids",
    }
}

open_enum! {
    /// A string with known values: `mode` of the document's `ProjectModelPermissionsUpdateRequest`.
    pub enum ProjectModelPermissionUpdateParamsMode {
        AllowList = "allow_list",
        DenyList = "deny_list",
    }
}

object! {
    /// What `admin.organization.projects.model_permissions.retrieve`, `admin.organization.projects.model_permissions.update` gives: an object: the document's `ProjectModelPermissions`.
    pub struct ProjectModelPermissions {
        /// The member `object`: `"project.model_permissions"`.
        constant object: "project.model_permissions" = "object",
        /// The member `mode`: one of the values of [`ProjectModelPermissionsMode`].
        lenient mode: ProjectModelPermissionsMode = "mode",
        /// The member `model_ids`: a list.
        required model_ids: Vec<String> = "model_ids",
    }
}

object! {
    /// What `admin.organization.projects.model_permissions.delete` gives: an object: the document's `ProjectModelPermissionsDeleteResponse`.
    pub struct ProjectModelPermissionsDeleted {
        /// The member `object`: `"project.model_permissions.deleted"`.
        constant object: "project.model_permissions.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

open_enum! {
    /// A string with known values: `mode` of the document's `ProjectModelPermissions`.
    pub enum ProjectModelPermissionsMode {
        AllowList = "allow_list",
        DenyList = "deny_list",
    }
}

object! {
    /// What `admin.organization.projects.rate_limits.list_rate_limits`, `admin.organization.projects.rate_limits.update_rate_limit` gives: an object: the document's `ProjectRateLimit`.
    pub struct ProjectRateLimit {
        /// The member `object`: `"project.rate_limit"`.
        constant object: "project.rate_limit" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `max_requests_per_1_minute`: a whole number.
        lenient max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        /// The member `max_tokens_per_1_minute`: a whole number.
        lenient max_tokens_per_1_minute: i64 = "max_tokens_per_1_minute",
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

params! {
    /// What `admin.organization.projects.rate_limits.list_rate_limits` takes.
    pub struct ProjectRateLimitListRateLimitsParams {
        /// The member `limit`: a whole number. The API's default: `100`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

params! {
    /// What `admin.organization.projects.rate_limits.update_rate_limit` takes.
    pub struct ProjectRateLimitUpdateRateLimitParams {
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

/// What `admin.organization.projects.roles.create` takes.
pub type ProjectRoleCreateParams = PublicCreateOrganizationRoleBody;

params! {
    /// What `admin.organization.projects.roles.list` takes.
    pub struct ProjectRoleListParams {
        /// The member `limit`: a whole number, 0 to 1000. The API's default: `1000`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

/// What `admin.organization.projects.roles.update` takes.
pub type ProjectRoleUpdateParams = PublicUpdateOrganizationRoleBody;

object! {
    /// What `admin.organization.projects.service_accounts.list`, `admin.organization.projects.service_accounts.retrieve`, `admin.organization.projects.service_accounts.update` gives: an object: the document's `ProjectServiceAccount`.
    pub struct ProjectServiceAccount {
        /// The member `object`: `"organization.project.service_account"`.
        constant object: "organization.project.service_account" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `role`: one of the values of [`ProjectServiceAccountRole`].
        lenient role: ProjectServiceAccountRole = "role",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

object! {
    /// An object: the document's `ProjectServiceAccountApiKey`.
    pub struct ProjectServiceAccountApiKey {
        /// The member `object`: `"organization.project.service_account.api_key"`.
        constant object: "organization.project.service_account.api_key" = "object",
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

params! {
    /// What `admin.organization.projects.service_accounts.api_keys.create` takes.
    pub struct ProjectServiceAccountApiKeyCreateParams {
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `scopes`: a list.
        optional scopes: Vec<String> = "scopes",
    }
}

object! {
    /// What `admin.organization.projects.service_accounts.api_keys.create` gives: an object: the document's `ServiceAccountApiKeyBody`.
    pub struct ProjectServiceAccountApiKeyCreateResponse {
        /// The member `object`: `"organization.project.service_account.api_key"`. The API's default: `"organization.project.service_account.api_key"`.
        constant object: "organization.project.service_account.api_key" = "object",
        /// The member `value`: a text.
        lenient value: String = "value",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        required id: String = "id",
    }
}

params! {
    /// What `admin.organization.projects.service_accounts.create` takes.
    pub struct ProjectServiceAccountCreateParams {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `create_service_account_only`: true or false. May be null.
        optional create_service_account_only: bool = "create_service_account_only",
    }
}

object! {
    /// What `admin.organization.projects.service_accounts.create` gives: an object: the document's `ProjectServiceAccountCreateResponse`.
    pub struct ProjectServiceAccountCreateResponse {
        /// The member `object`: `"organization.project.service_account"`.
        constant object: "organization.project.service_account" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `role`: one of the values of [`ProjectServiceAccountCreateResponseRole`].
        lenient role: ProjectServiceAccountCreateResponseRole = "role",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `api_key`: an object, [`ProjectServiceAccountApiKey`]. May be null.
        optional api_key: ProjectServiceAccountApiKey = "api_key",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `ProjectServiceAccountCreateResponse`.
    pub enum ProjectServiceAccountCreateResponseRole {
        Member = "member",
        None = "none",
    }
}

object! {
    /// What `admin.organization.projects.service_accounts.delete` gives: an object: the document's `ProjectServiceAccountDeleteResponse`.
    pub struct ProjectServiceAccountDeleteResponse {
        /// The member `object`: `"organization.project.service_account.deleted"`.
        constant object: "organization.project.service_account.deleted" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.projects.service_accounts.list` takes.
    pub struct ProjectServiceAccountListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `ProjectServiceAccount`.
    pub enum ProjectServiceAccountRole {
        Owner = "owner",
        Member = "member",
        None = "none",
    }
}

params! {
    /// What `admin.organization.projects.service_accounts.update` takes.
    pub struct ProjectServiceAccountUpdateParams {
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `role`: one of the values of [`ProjectServiceAccountUpdateParamsRole`].
        optional role: ProjectServiceAccountUpdateParamsRole = "role",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `UpdateProjectServiceAccountBody`.
    pub enum ProjectServiceAccountUpdateParamsRole {
        Member = "member",
        Owner = "owner",
    }
}

object! {
    /// What `admin.organization.projects.spend_alerts.create`, `admin.organization.projects.spend_alerts.list`, `admin.organization.projects.spend_alerts.retrieve` gives: an object: the document's `ProjectSpendAlert`.
    pub struct ProjectSpendAlert {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"project.spend_alert"`.
        constant object: "project.spend_alert" = "object",
        /// The member `threshold_amount`: a whole number.
        lenient threshold_amount: i64 = "threshold_amount",
        /// The member `currency`: `"USD"`.
        constant currency: "USD" = "currency",
        /// The member `interval`: `"month"`.
        constant interval: "month" = "interval",
        /// The member `notification_channel`: an object, [`SpendAlertNotificationChannel`].
        lenient notification_channel: SpendAlertNotificationChannel = "notification_channel",
    }
}

/// What `admin.organization.projects.spend_alerts.create` takes.
pub type ProjectSpendAlertCreateParams = CreateSpendAlertBody;

object! {
    /// What `admin.organization.projects.spend_alerts.delete` gives: an object: the document's `ProjectSpendAlertDeletedResource`.
    pub struct ProjectSpendAlertDeleted {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"project.spend_alert.deleted"`.
        constant object: "project.spend_alert.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.projects.spend_alerts.list` takes.
    pub struct ProjectSpendAlertListParams {
        /// The member `limit`: a whole number, 0 to 100.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

/// What `admin.organization.projects.spend_alerts.update` takes.
pub type ProjectSpendAlertUpdateParams = CreateSpendAlertBody;

object! {
    /// What `admin.organization.projects.spend_limit.retrieve`, `admin.organization.projects.spend_limit.update` gives: an object: the document's `ProjectSpendLimitResource`.
    pub struct ProjectSpendLimit {
        /// The member `object`: `"project.spend_limit"`. The API's default: `"project.spend_limit"`.
        constant object: "project.spend_limit" = "object",
        /// The member `threshold_amount`: a whole number.
        lenient threshold_amount: i64 = "threshold_amount",
        /// The member `currency`: one of the values of [`SpendLimitCurrency`].
        lenient currency: SpendLimitCurrency = "currency",
        /// The member `interval`: one of the values of [`SpendLimitInterval`].
        lenient interval: SpendLimitInterval = "interval",
        /// The member `enforcement`: an object, [`SpendLimitEnforcement`].
        lenient enforcement: SpendLimitEnforcement = "enforcement",
    }
}

object! {
    /// What `admin.organization.projects.spend_limit.delete` gives: an object: the document's `ProjectSpendLimitDeletedResource`.
    pub struct ProjectSpendLimitDeleted {
        /// The member `object`: `"project.spend_limit.deleted"`. The API's default: `"project.spend_limit.deleted"`.
        constant object: "project.spend_limit.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.projects.spend_limit.update` takes.
    pub struct ProjectSpendLimitUpdateParams {
        /// The member `threshold_amount`: a whole number, at least 1.
        required threshold_amount: i64 = "threshold_amount",
        /// The member `currency`: `"USD"`.
        constant currency: "USD" = "currency",
        /// The member `interval`: `"month"`.
        constant interval: "month" = "interval",
    }
}

params! {
    /// What `admin.organization.projects.update` takes.
    pub struct ProjectUpdateParams {
        /// The member `name`: a text. May be null.
        nullable name: String = "name",
        /// The member `external_key_id`: a text. May be null.
        nullable external_key_id: String = "external_key_id",
    }
}

object! {
    /// What `admin.organization.projects.users.create`, `admin.organization.projects.users.list`, `admin.organization.projects.users.retrieve` gives: an object: the document's `ProjectUser`.
    pub struct ProjectUser {
        /// The member `object`: `"organization.project.user"`.
        constant object: "organization.project.user" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `role`: a text.
        lenient role: String = "role",
        /// The member `added_at`: a whole number, in seconds since 1970.
        lenient added_at: i64 = "added_at",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `email`: a text. May be null.
        optional email: String = "email",
    }
}

params! {
    /// What `admin.organization.projects.users.create` takes.
    pub struct ProjectUserCreateParams {
        /// The member `role`: a text.
        required role: String = "role",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `email`: a text. May be null.
        optional email: String = "email",
    }
}

object! {
    /// What `admin.organization.projects.users.delete` gives: an object: the document's `ProjectUserDeleteResponse`.
    pub struct ProjectUserDeleteResponse {
        /// The member `object`: `"organization.project.user.deleted"`.
        constant object: "organization.project.user.deleted" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.projects.users.list` takes.
    pub struct ProjectUserListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
    }
}

/// What `admin.organization.projects.users.roles.create` takes.
pub type ProjectUserRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// What `admin.organization.projects.users.roles.list` takes.
    pub struct ProjectUserRoleListParams {
        /// The member `limit`: a whole number, 0 to 1000.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
    }
}

params! {
    /// What `admin.organization.projects.users.update` takes.
    pub struct ProjectUserUpdateParams {
        /// The member `role`: a text. May be null.
        nullable role: String = "role",
    }
}

params! {
    /// An object: the document's `PublicAssignOrganizationGroupRoleBody`.
    pub struct PublicAssignOrganizationGroupRoleBody {
        /// The member `role_id`: a text.
        required role_id: String = "role_id",
    }
}

params! {
    /// An object: the document's `PublicCreateOrganizationRoleBody`.
    pub struct PublicCreateOrganizationRoleBody {
        /// The member `role_name`: a text.
        required role_name: String = "role_name",
        /// The member `permissions`: a list.
        required permissions: Vec<String> = "permissions",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
    }
}

open_enum! {
    /// A string with known values: the document's `PublicProjectResidency`.
    pub enum PublicProjectResidency {
        GLOBAL = "GLOBAL",
        USSTORAGEPROCESSING = "US_STORAGE_PROCESSING",
        EUSTORAGEPROCESSING = "EU_STORAGE_PROCESSING",
        JPSTORAGE = "JP_STORAGE",
        KRSTORAGE = "KR_STORAGE",
        CASTORAGE = "CA_STORAGE",
        SGSTORAGE = "SG_STORAGE",
        INSTORAGE = "IN_STORAGE",
        AUSTORAGE = "AU_STORAGE",
        GBSTORAGE = "GB_STORAGE",
        AESTORAGE = "AE_STORAGE",
        AESTORAGEPROCESSING = "AE_STORAGE_PROCESSING",
    }
}

params! {
    /// An object: the document's `PublicUpdateOrganizationRoleBody`.
    pub struct PublicUpdateOrganizationRoleBody {
        /// The member `permissions`: a list. May be null.
        nullable permissions: Vec<String> = "permissions",
        /// The member `description`: a text. May be null.
        nullable description: String = "description",
        /// The member `role_name`: a text. May be null.
        nullable role_name: String = "role_name",
    }
}

object! {
    /// What `admin.organization.projects.roles.create`, `admin.organization.projects.roles.list`, `admin.organization.projects.roles.retrieve` gives: an object: the document's `Role`.
    pub struct Role {
        /// The member `object`: `"role"`.
        constant object: "role" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `description`: a text. May be null.
        optional description: String = "description",
        /// The member `permissions`: a list.
        lenient permissions: Vec<String> = "permissions",
        /// The member `resource_type`: a text.
        lenient resource_type: String = "resource_type",
        /// The member `predefined_role`: true or false.
        lenient predefined_role: bool = "predefined_role",
    }
}

object! {
    /// What `admin.organization.projects.roles.delete`, `admin.organization.roles.delete` gives: an object: the document's `RoleDeletedResource`.
    pub struct RoleDeletedResource {
        /// The member `object`: `"role.deleted"`.
        constant object: "role.deleted" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// An object: the document's `SpendAlertNotificationChannel`.
    pub struct SpendAlertNotificationChannel {
        /// The member `type`: `"email"`.
        constant r#type: "email" = "type",
        /// The member `recipients`: a list.
        lenient recipients: Vec<String> = "recipients",
        /// The member `subject_prefix`: a text. May be null.
        optional subject_prefix: String = "subject_prefix",
    }
}

open_enum! {
    /// A string with known values: the document's `SpendLimitCurrency`.
    ///
    /// The document allows any other string too.
    pub enum SpendLimitCurrency {
        USD = "USD",
    }
}

object! {
    /// An object: the document's `SpendLimitEnforcement`.
    pub struct SpendLimitEnforcement {
        /// The member `status`: one of the values of [`SpendLimitEnforcementStatus`].
        lenient status: SpendLimitEnforcementStatus = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `SpendLimitEnforcementStatus`.
    ///
    /// The document allows any other string too.
    pub enum SpendLimitEnforcementStatus {
        Inactive = "inactive",
        Enforcing = "enforcing",
    }
}

open_enum! {
    /// A string with known values: the document's `SpendLimitInterval`.
    ///
    /// The document allows any other string too.
    pub enum SpendLimitInterval {
        Month = "month",
    }
}

params! {
    /// An object: the document's `ToggleCertificatesRequest`.
    pub struct ToggleCertificatesRequest {
        /// The member `certificate_ids`: a list of 1 to 10 items.
        required certificate_ids: Vec<String> = "certificate_ids",
    }
}

object! {
    /// An object: the document's `UsageAudioSpeechesResult`.
    pub struct UsageAudioSpeechesResult {
        /// The member `object`: `"organization.usage.audio_speeches.result"`.
        constant object: "organization.usage.audio_speeches.result" = "object",
        /// The member `characters`: a whole number.
        lenient characters: i64 = "characters",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

object! {
    /// An object: the document's `UsageAudioTranscriptionsResult`.
    pub struct UsageAudioTranscriptionsResult {
        /// The member `object`: `"organization.usage.audio_transcriptions.result"`.
        constant object: "organization.usage.audio_transcriptions.result" = "object",
        /// The member `seconds`: a whole number.
        lenient seconds: i64 = "seconds",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

object! {
    /// An object: the document's `UsageCodeInterpreterSessionsResult`.
    pub struct UsageCodeInterpreterSessionsResult {
        /// The member `object`: `"organization.usage.code_interpreter_sessions.result"`.
        constant object: "organization.usage.code_interpreter_sessions.result" = "object",
        /// The member `num_sessions`: a whole number.
        lenient num_sessions: i64 = "num_sessions",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
    }
}

object! {
    /// An object: the document's `UsageCompletionsResult`.
    pub struct UsageCompletionsResult {
        /// The member `object`: `"organization.usage.completions.result"`.
        constant object: "organization.usage.completions.result" = "object",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `input_cached_tokens`: a whole number.
        optional input_cached_tokens: i64 = "input_cached_tokens",
        /// The member `input_cache_write_tokens`: a whole number.
        optional input_cache_write_tokens: i64 = "input_cache_write_tokens",
        /// The member `input_uncached_tokens`: a whole number.
        optional input_uncached_tokens: i64 = "input_uncached_tokens",
        /// The member `input_text_tokens`: a whole number.
        optional input_text_tokens: i64 = "input_text_tokens",
        /// The member `output_text_tokens`: a whole number.
        optional output_text_tokens: i64 = "output_text_tokens",
        /// The member `input_cached_text_tokens`: a whole number.
        optional input_cached_text_tokens: i64 = "input_cached_text_tokens",
        /// The member `input_audio_tokens`: a whole number.
        optional input_audio_tokens: i64 = "input_audio_tokens",
        /// The member `input_cached_audio_tokens`: a whole number.
        optional input_cached_audio_tokens: i64 = "input_cached_audio_tokens",
        /// The member `output_audio_tokens`: a whole number.
        optional output_audio_tokens: i64 = "output_audio_tokens",
        /// The member `input_image_tokens`: a whole number.
        optional input_image_tokens: i64 = "input_image_tokens",
        /// The member `input_cached_image_tokens`: a whole number.
        optional input_cached_image_tokens: i64 = "input_cached_image_tokens",
        /// The member `output_image_tokens`: a whole number.
        optional output_image_tokens: i64 = "output_image_tokens",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `batch`: true or false. May be null.
        optional batch: bool = "batch",
        /// The member `service_tier`: a text. May be null.
        optional service_tier: String = "service_tier",
    }
}

object! {
    /// An object: the document's `UsageEmbeddingsResult`.
    pub struct UsageEmbeddingsResult {
        /// The member `object`: `"organization.usage.embeddings.result"`.
        constant object: "organization.usage.embeddings.result" = "object",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

object! {
    /// An object: the document's `UsageFileSearchCallsResult`.
    pub struct UsageFileSearchCallsResult {
        /// The member `object`: `"organization.usage.file_searches.result"`.
        constant object: "organization.usage.file_searches.result" = "object",
        /// The member `num_requests`: a whole number.
        lenient num_requests: i64 = "num_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `vector_store_id`: a text. May be null.
        optional vector_store_id: String = "vector_store_id",
    }
}

object! {
    /// An object: the document's `UsageImagesResult`.
    pub struct UsageImagesResult {
        /// The member `object`: `"organization.usage.images.result"`.
        constant object: "organization.usage.images.result" = "object",
        /// The member `images`: a whole number.
        lenient images: i64 = "images",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `source`: a text. May be null.
        optional source: String = "source",
        /// The member `size`: a text. May be null.
        optional size: String = "size",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

object! {
    /// An object: the document's `UsageModerationsResult`.
    pub struct UsageModerationsResult {
        /// The member `object`: `"organization.usage.moderations.result"`.
        constant object: "organization.usage.moderations.result" = "object",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}

object! {
    /// What `admin.organization.usage.audio_speeches`, `admin.organization.usage.audio_transcriptions`, `admin.organization.usage.code_interpreter_sessions` gives: an object: the document's `UsageResponse`.
    pub struct UsageResponse {
        /// The member `object`: `"page"`.
        constant object: "page" = "object",
        /// The member `data`: a list.
        required data: Vec<UsageTimeBucket> = "data",
        /// The member `has_more`: true or false.
        lenient has_more: bool = "has_more",
        /// The member `next_page`: a text. May be null.
        optional next_page: String = "next_page",
    }
}

object! {
    /// An object: the document's `UsageTimeBucket`.
    pub struct UsageTimeBucket {
        /// The member `object`: `"bucket"`.
        constant object: "bucket" = "object",
        /// The member `start_time`: a whole number.
        lenient start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        lenient end_time: i64 = "end_time",
        /// The member `results`: a list.
        lenient results: Vec<UsageTimeBucketResult> = "results",
    }
}

tagged_union! {
    /// One of several objects: `results[]` of the document's `UsageTimeBucket`.
    pub enum UsageTimeBucketResult by "object" {
        "organization.usage.completions.result" => OrganizationUsageCompletionsResult(UsageCompletionsResult),
        "organization.usage.embeddings.result" => OrganizationUsageEmbeddingsResult(UsageEmbeddingsResult),
        "organization.usage.moderations.result" => OrganizationUsageModerationsResult(UsageModerationsResult),
        "organization.usage.images.result" => OrganizationUsageImagesResult(UsageImagesResult),
        "organization.usage.audio_speeches.result" => OrganizationUsageAudioSpeechesResult(UsageAudioSpeechesResult),
        "organization.usage.audio_transcriptions.result" => OrganizationUsageAudioTranscriptionsResult(UsageAudioTranscriptionsResult),
        "organization.usage.vector_stores.result" => OrganizationUsageVectorStoresResult(UsageVectorStoresResult),
        "organization.usage.code_interpreter_sessions.result" => OrganizationUsageCodeInterpreterSessionsResult(UsageCodeInterpreterSessionsResult),
        "organization.usage.file_searches.result" => OrganizationUsageFileSearchesResult(UsageFileSearchCallsResult),
        "organization.usage.web_searches.result" => OrganizationUsageWebSearchesResult(UsageWebSearchCallsResult),
        "organization.costs.result" => OrganizationCostsResult(CostsResult),
    }
}

object! {
    /// An object: the document's `UsageVectorStoresResult`.
    pub struct UsageVectorStoresResult {
        /// The member `object`: `"organization.usage.vector_stores.result"`.
        constant object: "organization.usage.vector_stores.result" = "object",
        /// The member `usage_bytes`: a whole number.
        lenient usage_bytes: i64 = "usage_bytes",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
    }
}

object! {
    /// An object: the document's `UsageWebSearchCallsResult`.
    pub struct UsageWebSearchCallsResult {
        /// The member `object`: `"organization.usage.web_searches.result"`.
        constant object: "organization.usage.web_searches.result" = "object",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `num_requests`: a whole number.
        lenient num_requests: i64 = "num_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `context_level`: a text. May be null.
        optional context_level: String = "context_level",
    }
}

object! {
    /// What `admin.organization.projects.users.roles.create`, `admin.organization.users.roles.create` gives: an object: the document's `UserRoleAssignment`.
    pub struct UserRoleAssignment {
        /// The member `object`: `"user.role"`.
        constant object: "user.role" = "object",
        /// The member `user`: an object, [`OrganizationUser`].
        required user: Box<OrganizationUser> = "user",
        /// The member `role`: an object, [`Role`].
        required role: Role = "role",
    }
}
