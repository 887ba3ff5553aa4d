// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{open_enum, params};

open_enum! {
    /// Kind of audited action.
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
        ExternalStorageRegistered = "external_storage.registered",
        ExternalStorageRemoved = "external_storage.removed",
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
        TenantTrustedAccessBusinessVerificationStarted = "tenant.trusted_access.business_verification.started",
        TenantTrustedAccessApplicationSubmitted = "tenant.trusted_access.application.submitted",
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

params! {
    /// Lists audit log events, newest first. Filters combine.
    ///
    /// Parameters of `admin.organization.audit_logs.list`.
    pub struct OrganizationAuditLogListParams {
        /// Returns only events in this time range.
        optional effective_at: OrganizationAuditLogListParamsEffectiveAt = "effective_at",
        /// Returns only events of these projects.
        optional project_ids: Vec<String> = "project_ids",
        /// Returns only events of these kinds.
        optional event_types: Vec<AuditLogEventType> = "event_types",
        /// Returns only events by these actors: IDs of users, service accounts or API keys.
        optional actor_ids: Vec<String> = "actor_ids",
        /// Returns only events by users with these email addresses.
        optional actor_emails: Vec<String> = "actor_emails",
        /// Returns only events on the objects with these IDs.
        optional resource_ids: Vec<String> = "resource_ids",
        /// Whether to return only events of the tenant, not of a single organization. Default: `false`.
        optional tenant_only: bool = "tenant_only",
        /// Most events to return in one page. Default: `20`.
        optional limit: i64 = "limit",
        /// Continues after the event with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Returns the page that ends before the event with this ID: the first one of the page you
        /// have.
        optional before: String = "before",
    }
}

params! {
    /// A time range.
    pub struct OrganizationAuditLogListParamsEffectiveAt {
        /// Returns only events after this time.
        optional gt: i64 = "gt",
        /// Returns only events at or after this time.
        optional gte: i64 = "gte",
        /// Returns only events before this time.
        optional lt: i64 = "lt",
        /// Returns only events at or before this time.
        optional lte: i64 = "lte",
    }
}
