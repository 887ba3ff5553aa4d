// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

//! `client.admin()` of the blocking client.

use keyway_types as types;

use crate::blocking::OpenAI;
use crate::blocking::resources::waiting;

impl OpenAI {
    /// The resource `admin`.
    pub fn admin(&self) -> Admin {
        Admin::new(self, self.client.admin())
    }
}

waiting! {
    admin::Admin { organization: Organization }
}

waiting! {
    admin::Organization { admin_api_keys: OrganizationAdminApiKeys, audit_logs: OrganizationAuditLogs, certificates: OrganizationCertificates, data_retention: OrganizationDataRetention, external_keys: OrganizationExternalKeys, external_storage: OrganizationExternalStorage, groups: OrganizationGroups, invites: OrganizationInvites, projects: OrganizationProjects, roles: OrganizationRoles, spend_alerts: OrganizationSpendAlerts, spend_limit: OrganizationSpendLimit, usage: OrganizationUsage, users: OrganizationUsers, workload_identity_providers: OrganizationWorkloadIdentityProviders }
}

waiting! {
    admin::OrganizationAdminApiKeys {}
    create(params: types::admin::OrganizationAdminApiKeyCreateParams) -> types::admin::OrganizationAdminApiKeyCreateResponse;
    delete(key_id: impl AsRef<str>) -> types::admin::OrganizationAdminApiKeyDeleteResponse;
    list() -> types::ListPage<types::admin::AdminApiKey>;
    list_with(params: types::admin::OrganizationAdminApiKeyListParams) -> types::ListPage<types::admin::AdminApiKey>;
    retrieve(key_id: impl AsRef<str>) -> types::admin::AdminApiKey;
}

waiting! {
    admin::OrganizationAuditLogs {}
    list() -> types::ListPage<types::admin::OrganizationAuditLogListResponse>;
    list_with(params: types::admin::OrganizationAuditLogListParams) -> types::ListPage<types::admin::OrganizationAuditLogListResponse>;
}

waiting! {
    admin::OrganizationCertificates {}
    activate(params: types::admin::OrganizationCertificateActivateParams) -> types::ListPage<types::admin::OrganizationCertificate>;
    create(params: types::admin::OrganizationCertificateCreateParams) -> types::admin::Certificate;
    deactivate(params: types::admin::OrganizationCertificateDeactivateParams) -> types::ListPage<types::admin::OrganizationCertificate>;
    delete(certificate_id: impl AsRef<str>) -> types::admin::OrganizationCertificateDeleteResponse;
    list() -> types::ListPage<types::admin::OrganizationCertificate>;
    list_with(params: types::admin::OrganizationCertificateListParams) -> types::ListPage<types::admin::OrganizationCertificate>;
    retrieve(certificate_id: impl AsRef<str>) -> types::admin::Certificate;
    retrieve_with(certificate_id: impl AsRef<str>, params: types::admin::OrganizationCertificateRetrieveParams) -> types::admin::Certificate;
    update(certificate_id: impl AsRef<str>, params: types::admin::OrganizationCertificateUpdateParams) -> types::admin::Certificate;
}

waiting! {
    admin::OrganizationDataRetention {}
    retrieve() -> types::admin::OrganizationDataRetention;
    update(params: types::admin::OrganizationDataRetentionUpdateParams) -> types::admin::OrganizationDataRetention;
}

waiting! {
    admin::OrganizationExternalKeys {}
    create(params: types::admin::OrganizationExternalKeyCreateParams) -> types::admin::ExternalKey;
    delete(external_key_id: impl AsRef<str>) -> types::admin::ExternalKey;
    list() -> types::ListPage<types::admin::ExternalKey>;
    list_with(params: types::admin::OrganizationExternalKeyListParams) -> types::ListPage<types::admin::ExternalKey>;
    retrieve(external_key_id: impl AsRef<str>) -> types::admin::ExternalKey;
    validate(external_key_id: impl AsRef<str>) -> types::admin::ExternalKeyValidateResponse;
}

waiting! {
    admin::OrganizationExternalStorage {}
    create(params: types::admin::OrganizationExternalStorageCreateParams) -> types::admin::ExternalStorageConfiguration;
    delete(external_storage_id: impl AsRef<str>) -> types::admin::ExternalStorageDeleted;
    list() -> types::ListPage<types::admin::ExternalStorageConfiguration>;
    list_with(params: types::admin::OrganizationExternalStorageListParams) -> types::ListPage<types::admin::ExternalStorageConfiguration>;
    retrieve(external_storage_id: impl AsRef<str>) -> types::admin::ExternalStorageConfiguration;
    validate(external_storage_id: impl AsRef<str>) -> types::admin::ExternalStorageConfiguration;
}

waiting! {
    admin::OrganizationGroups { roles: OrganizationGroupsRoles, users: OrganizationGroupsUsers }
    create(params: types::admin::OrganizationGroupCreateParams) -> types::admin::Group;
    delete(group_id: impl AsRef<str>) -> types::admin::OrganizationGroupDeleteResponse;
    list() -> types::ListPage<types::admin::Group>;
    list_with(params: types::admin::OrganizationGroupListParams) -> types::ListPage<types::admin::Group>;
    retrieve(group_id: impl AsRef<str>) -> types::admin::Group;
    update(group_id: impl AsRef<str>, params: types::admin::OrganizationGroupUpdateParams) -> types::admin::OrganizationGroupUpdateResponse;
}

waiting! {
    admin::OrganizationGroupsRoles {}
    create(group_id: impl AsRef<str>, params: types::admin::OrganizationGroupRoleCreateParams) -> types::admin::GroupRoleAssignment;
    delete(group_id: impl AsRef<str>, role_id: impl AsRef<str>) -> types::admin::DeletedRoleAssignmentResource;
    list(group_id: impl AsRef<str>) -> types::ListPage<types::admin::AssignedRoleDetails>;
    list_with(group_id: impl AsRef<str>, params: types::admin::OrganizationGroupRoleListParams) -> types::ListPage<types::admin::AssignedRoleDetails>;
    retrieve(group_id: impl AsRef<str>, role_id: impl AsRef<str>) -> types::admin::AssignedRoleDetails;
}

waiting! {
    admin::OrganizationGroupsUsers {}
    create(group_id: impl AsRef<str>, params: types::admin::OrganizationGroupUserCreateParams) -> types::admin::OrganizationGroupUserCreateResponse;
    delete(group_id: impl AsRef<str>, user_id: impl AsRef<str>) -> types::admin::OrganizationGroupUserDeleteResponse;
    list(group_id: impl AsRef<str>) -> types::ListPage<types::admin::OrganizationGroupUser>;
    list_with(group_id: impl AsRef<str>, params: types::admin::OrganizationGroupUserListParams) -> types::ListPage<types::admin::OrganizationGroupUser>;
    retrieve(group_id: impl AsRef<str>, user_id: impl AsRef<str>) -> types::admin::OrganizationGroupUserRetrieveResponse;
}

waiting! {
    admin::OrganizationInvites {}
    create(params: types::admin::OrganizationInviteCreateParams) -> types::admin::Invite;
    delete(invite_id: impl AsRef<str>) -> types::admin::OrganizationInviteDeleteResponse;
    list() -> types::ListPage<types::admin::Invite>;
    list_with(params: types::admin::OrganizationInviteListParams) -> types::ListPage<types::admin::Invite>;
    retrieve(invite_id: impl AsRef<str>) -> types::admin::Invite;
}

waiting! {
    admin::OrganizationProjects { api_keys: OrganizationProjectsApiKeys, certificates: OrganizationProjectsCertificates, data_retention: OrganizationProjectsDataRetention, groups: OrganizationProjectsGroups, hosted_tool_permissions: OrganizationProjectsHostedToolPermissions, model_permissions: OrganizationProjectsModelPermissions, rate_limits: OrganizationProjectsRateLimits, roles: OrganizationProjectsRoles, service_accounts: OrganizationProjectsServiceAccounts, service_tier_settings: OrganizationProjectsServiceTierSettings, spend_alerts: OrganizationProjectsSpendAlerts, spend_limit: OrganizationProjectsSpendLimit, users: OrganizationProjectsUsers }
    archive(project_id: impl AsRef<str>) -> types::admin::Project;
    create(params: types::admin::ProjectCreateParams) -> types::admin::Project;
    list() -> types::ListPage<types::admin::Project>;
    list_with(params: types::admin::ProjectListParams) -> types::ListPage<types::admin::Project>;
    retrieve(project_id: impl AsRef<str>) -> types::admin::Project;
    update(project_id: impl AsRef<str>, params: types::admin::ProjectUpdateParams) -> types::admin::Project;
}

waiting! {
    admin::OrganizationProjectsApiKeys {}
    delete(project_id: impl AsRef<str>, api_key_id: impl AsRef<str>) -> types::admin::ProjectApiKeyDeleteResponse;
    list(project_id: impl AsRef<str>) -> types::ListPage<types::admin::ProjectApiKey>;
    list_with(project_id: impl AsRef<str>, params: types::admin::ProjectApiKeyListParams) -> types::ListPage<types::admin::ProjectApiKey>;
    retrieve(project_id: impl AsRef<str>, api_key_id: impl AsRef<str>) -> types::admin::ProjectApiKey;
    update(project_id: impl AsRef<str>, api_key_id: impl AsRef<str>, params: types::admin::ProjectApiKeyUpdateParams) -> types::admin::ProjectApiKey;
}

waiting! {
    admin::OrganizationProjectsCertificates {}
    activate(project_id: impl AsRef<str>, params: types::admin::ProjectCertificateActivateParams) -> types::ListPage<types::admin::OrganizationProjectCertificate>;
    deactivate(project_id: impl AsRef<str>, params: types::admin::ProjectCertificateDeactivateParams) -> types::ListPage<types::admin::OrganizationProjectCertificate>;
    list(project_id: impl AsRef<str>) -> types::ListPage<types::admin::OrganizationProjectCertificate>;
    list_with(project_id: impl AsRef<str>, params: types::admin::ProjectCertificateListParams) -> types::ListPage<types::admin::OrganizationProjectCertificate>;
}

waiting! {
    admin::OrganizationProjectsDataRetention {}
    retrieve(project_id: impl AsRef<str>) -> types::admin::ProjectDataRetention;
    update(project_id: impl AsRef<str>, params: types::admin::ProjectDataRetentionUpdateParams) -> types::admin::ProjectDataRetention;
}

waiting! {
    admin::OrganizationProjectsGroups { roles: OrganizationProjectsGroupsRoles }
    create(project_id: impl AsRef<str>, params: types::admin::ProjectGroupCreateParams) -> types::admin::ProjectGroup;
    delete(project_id: impl AsRef<str>, group_id: impl AsRef<str>) -> types::admin::ProjectGroupDeleteResponse;
    list(project_id: impl AsRef<str>) -> types::ListPage<types::admin::ProjectGroup>;
    list_with(project_id: impl AsRef<str>, params: types::admin::ProjectGroupListParams) -> types::ListPage<types::admin::ProjectGroup>;
    retrieve(project_id: impl AsRef<str>, group_id: impl AsRef<str>) -> types::admin::ProjectGroup;
    retrieve_with(project_id: impl AsRef<str>, group_id: impl AsRef<str>, params: types::admin::ProjectGroupRetrieveParams) -> types::admin::ProjectGroup;
}

waiting! {
    admin::OrganizationProjectsGroupsRoles {}
    create(project_id: impl AsRef<str>, group_id: impl AsRef<str>, params: types::admin::ProjectGroupRoleCreateParams) -> types::admin::GroupRoleAssignment;
    delete(project_id: impl AsRef<str>, group_id: impl AsRef<str>, role_id: impl AsRef<str>) -> types::admin::DeletedRoleAssignmentResource;
    list(project_id: impl AsRef<str>, group_id: impl AsRef<str>) -> types::ListPage<types::admin::AssignedRoleDetails>;
    list_with(project_id: impl AsRef<str>, group_id: impl AsRef<str>, params: types::admin::ProjectGroupRoleListParams) -> types::ListPage<types::admin::AssignedRoleDetails>;
    retrieve(project_id: impl AsRef<str>, group_id: impl AsRef<str>, role_id: impl AsRef<str>) -> types::admin::AssignedRoleDetails;
}

waiting! {
    admin::OrganizationProjectsHostedToolPermissions {}
    retrieve(project_id: impl AsRef<str>) -> types::admin::ProjectHostedToolPermissions;
    update(project_id: impl AsRef<str>, params: types::admin::ProjectHostedToolPermissionUpdateParams) -> types::admin::ProjectHostedToolPermissions;
}

waiting! {
    admin::OrganizationProjectsModelPermissions {}
    delete(project_id: impl AsRef<str>) -> types::admin::ProjectModelPermissionsDeleted;
    retrieve(project_id: impl AsRef<str>) -> types::admin::ProjectModelPermissions;
    update(project_id: impl AsRef<str>, params: types::admin::ProjectModelPermissionUpdateParams) -> types::admin::ProjectModelPermissions;
}

waiting! {
    admin::OrganizationProjectsRateLimits {}
    list_rate_limits(project_id: impl AsRef<str>) -> types::ListPage<types::admin::ProjectRateLimit>;
    list_rate_limits_with(project_id: impl AsRef<str>, params: types::admin::ProjectRateLimitListRateLimitsParams) -> types::ListPage<types::admin::ProjectRateLimit>;
    update_rate_limit(project_id: impl AsRef<str>, rate_limit_id: impl AsRef<str>, params: types::admin::ProjectRateLimitUpdateRateLimitParams) -> types::admin::ProjectRateLimit;
}

waiting! {
    admin::OrganizationProjectsRoles {}
    create(project_id: impl AsRef<str>, params: types::admin::ProjectRoleCreateParams) -> types::admin::Role;
    delete(project_id: impl AsRef<str>, role_id: impl AsRef<str>) -> types::admin::RoleDeletedResource;
    list(project_id: impl AsRef<str>) -> types::ListPage<types::admin::Role>;
    list_with(project_id: impl AsRef<str>, params: types::admin::ProjectRoleListParams) -> types::ListPage<types::admin::Role>;
    retrieve(project_id: impl AsRef<str>, role_id: impl AsRef<str>) -> types::admin::Role;
    update(project_id: impl AsRef<str>, role_id: impl AsRef<str>, params: types::admin::ProjectRoleUpdateParams) -> types::admin::Role;
}

waiting! {
    admin::OrganizationProjectsServiceAccounts { api_keys: OrganizationProjectsServiceAccountsApiKeys }
    create(project_id: impl AsRef<str>, params: types::admin::ProjectServiceAccountCreateParams) -> types::admin::ProjectServiceAccountCreateResponse;
    delete(project_id: impl AsRef<str>, service_account_id: impl AsRef<str>) -> types::admin::ProjectServiceAccountDeleteResponse;
    list(project_id: impl AsRef<str>) -> types::ListPage<types::admin::ProjectServiceAccount>;
    list_with(project_id: impl AsRef<str>, params: types::admin::ProjectServiceAccountListParams) -> types::ListPage<types::admin::ProjectServiceAccount>;
    retrieve(project_id: impl AsRef<str>, service_account_id: impl AsRef<str>) -> types::admin::ProjectServiceAccount;
    update(project_id: impl AsRef<str>, service_account_id: impl AsRef<str>, params: types::admin::ProjectServiceAccountUpdateParams) -> types::admin::ProjectServiceAccount;
}

waiting! {
    admin::OrganizationProjectsServiceAccountsApiKeys {}
    create(project_id: impl AsRef<str>, service_account_id: impl AsRef<str>, params: types::admin::ProjectServiceAccountApiKeyCreateParams) -> types::admin::ProjectServiceAccountApiKeyCreateResponse;
}

waiting! {
    admin::OrganizationProjectsServiceTierSettings {}
    retrieve(project_id: impl AsRef<str>) -> types::admin::ProjectServiceTierSettings;
    update(project_id: impl AsRef<str>, params: types::admin::ProjectServiceTierSettingUpdateParams) -> types::admin::ProjectServiceTierSettings;
}

waiting! {
    admin::OrganizationProjectsSpendAlerts {}
    create(project_id: impl AsRef<str>, params: types::admin::ProjectSpendAlertCreateParams) -> types::admin::ProjectSpendAlert;
    delete(project_id: impl AsRef<str>, alert_id: impl AsRef<str>) -> types::admin::ProjectSpendAlertDeleted;
    list(project_id: impl AsRef<str>) -> types::ListPage<types::admin::ProjectSpendAlert>;
    list_with(project_id: impl AsRef<str>, params: types::admin::ProjectSpendAlertListParams) -> types::ListPage<types::admin::ProjectSpendAlert>;
    retrieve(project_id: impl AsRef<str>, alert_id: impl AsRef<str>) -> types::admin::ProjectSpendAlert;
    update(project_id: impl AsRef<str>, alert_id: impl AsRef<str>, params: types::admin::ProjectSpendAlertUpdateParams) -> types::admin::ProjectSpendAlert;
}

waiting! {
    admin::OrganizationProjectsSpendLimit {}
    delete(project_id: impl AsRef<str>) -> types::admin::ProjectSpendLimitDeleted;
    retrieve(project_id: impl AsRef<str>) -> types::admin::ProjectSpendLimit;
    update(project_id: impl AsRef<str>, params: types::admin::ProjectSpendLimitUpdateParams) -> types::admin::ProjectSpendLimit;
}

waiting! {
    admin::OrganizationProjectsUsers { roles: OrganizationProjectsUsersRoles }
    create(project_id: impl AsRef<str>, params: types::admin::ProjectUserCreateParams) -> types::admin::ProjectUser;
    delete(project_id: impl AsRef<str>, user_id: impl AsRef<str>) -> types::admin::ProjectUserDeleteResponse;
    list(project_id: impl AsRef<str>) -> types::ListPage<types::admin::ProjectUser>;
    list_with(project_id: impl AsRef<str>, params: types::admin::ProjectUserListParams) -> types::ListPage<types::admin::ProjectUser>;
    retrieve(project_id: impl AsRef<str>, user_id: impl AsRef<str>) -> types::admin::ProjectUser;
    update(project_id: impl AsRef<str>, user_id: impl AsRef<str>, params: types::admin::ProjectUserUpdateParams) -> types::admin::ProjectUser;
}

waiting! {
    admin::OrganizationProjectsUsersRoles {}
    create(project_id: impl AsRef<str>, user_id: impl AsRef<str>, params: types::admin::ProjectUserRoleCreateParams) -> types::admin::UserRoleAssignment;
    delete(project_id: impl AsRef<str>, user_id: impl AsRef<str>, role_id: impl AsRef<str>) -> types::admin::DeletedRoleAssignmentResource;
    list(project_id: impl AsRef<str>, user_id: impl AsRef<str>) -> types::ListPage<types::admin::AssignedRoleDetails>;
    list_with(project_id: impl AsRef<str>, user_id: impl AsRef<str>, params: types::admin::ProjectUserRoleListParams) -> types::ListPage<types::admin::AssignedRoleDetails>;
    retrieve(project_id: impl AsRef<str>, user_id: impl AsRef<str>, role_id: impl AsRef<str>) -> types::admin::AssignedRoleDetails;
}

waiting! {
    admin::OrganizationRoles {}
    create(params: types::admin::OrganizationRoleCreateParams) -> types::admin::Role;
    delete(role_id: impl AsRef<str>) -> types::admin::RoleDeletedResource;
    list() -> types::ListPage<types::admin::Role>;
    list_with(params: types::admin::OrganizationRoleListParams) -> types::ListPage<types::admin::Role>;
    retrieve(role_id: impl AsRef<str>) -> types::admin::Role;
    update(role_id: impl AsRef<str>, params: types::admin::OrganizationRoleUpdateParams) -> types::admin::Role;
}

waiting! {
    admin::OrganizationSpendAlerts {}
    create(params: types::admin::OrganizationSpendAlertCreateParams) -> types::admin::OrganizationSpendAlert;
    delete(alert_id: impl AsRef<str>) -> types::admin::OrganizationSpendAlertDeleted;
    list() -> types::ListPage<types::admin::OrganizationSpendAlert>;
    list_with(params: types::admin::OrganizationSpendAlertListParams) -> types::ListPage<types::admin::OrganizationSpendAlert>;
    retrieve(alert_id: impl AsRef<str>) -> types::admin::OrganizationSpendAlert;
    update(alert_id: impl AsRef<str>, params: types::admin::OrganizationSpendAlertUpdateParams) -> types::admin::OrganizationSpendAlert;
}

waiting! {
    admin::OrganizationSpendLimit {}
    delete() -> types::admin::OrganizationSpendLimitDeleted;
    retrieve() -> types::admin::OrganizationSpendLimit;
    update(params: types::admin::OrganizationSpendLimitUpdateParams) -> types::admin::OrganizationSpendLimit;
}

waiting! {
    admin::OrganizationUsage {}
    audio_speeches(params: types::admin::OrganizationUsageAudioSpeechesParams) -> types::admin::UsageResponse;
    audio_transcriptions(params: types::admin::OrganizationUsageAudioTranscriptionsParams) -> types::admin::UsageResponse;
    code_interpreter_sessions(params: types::admin::OrganizationUsageCodeInterpreterSessionsParams) -> types::admin::UsageResponse;
    completions(params: types::admin::OrganizationUsageCompletionsParams) -> types::admin::UsageResponse;
    costs(params: types::admin::OrganizationUsageCostsParams) -> types::admin::UsageResponse;
    decisions(params: types::admin::OrganizationUsageDecisionsParams) -> types::admin::UsageDecisionsResponse;
    embeddings(params: types::admin::OrganizationUsageEmbeddingsParams) -> types::admin::UsageResponse;
    file_search_calls(params: types::admin::OrganizationUsageFileSearchCallsParams) -> types::admin::UsageResponse;
    images(params: types::admin::OrganizationUsageImagesParams) -> types::admin::UsageResponse;
    moderations(params: types::admin::OrganizationUsageModerationsParams) -> types::admin::UsageResponse;
    vector_stores(params: types::admin::OrganizationUsageVectorStoresParams) -> types::admin::UsageResponse;
    web_search_calls(params: types::admin::OrganizationUsageWebSearchCallsParams) -> types::admin::UsageResponse;
}

waiting! {
    admin::OrganizationUsers { roles: OrganizationUsersRoles }
    delete(user_id: impl AsRef<str>) -> types::admin::OrganizationUserDeleteResponse;
    list() -> types::ListPage<types::admin::OrganizationUser>;
    list_with(params: types::admin::OrganizationUserListParams) -> types::ListPage<types::admin::OrganizationUser>;
    retrieve(user_id: impl AsRef<str>) -> types::admin::OrganizationUser;
    update(user_id: impl AsRef<str>, params: types::admin::OrganizationUserUpdateParams) -> types::admin::OrganizationUser;
}

waiting! {
    admin::OrganizationUsersRoles {}
    create(user_id: impl AsRef<str>, params: types::admin::OrganizationUserRoleCreateParams) -> types::admin::UserRoleAssignment;
    delete(user_id: impl AsRef<str>, role_id: impl AsRef<str>) -> types::admin::DeletedRoleAssignmentResource;
    list(user_id: impl AsRef<str>) -> types::ListPage<types::admin::AssignedRoleDetails>;
    list_with(user_id: impl AsRef<str>, params: types::admin::OrganizationUserRoleListParams) -> types::ListPage<types::admin::AssignedRoleDetails>;
    retrieve(user_id: impl AsRef<str>, role_id: impl AsRef<str>) -> types::admin::AssignedRoleDetails;
}

waiting! {
    admin::OrganizationWorkloadIdentityProviders { federation_rules: OrganizationWorkloadIdentityProvidersFederationRules }
    create(params: types::admin::OrganizationWorkloadIdentityProviderCreateParams) -> types::admin::WorkloadIdentityProvider;
    delete(workload_identity_provider_id: impl AsRef<str>) -> types::admin::WorkloadIdentityProviderDeleted;
    list() -> types::ListPage<types::admin::WorkloadIdentityProvider>;
    list_with(params: types::admin::OrganizationWorkloadIdentityProviderListParams) -> types::ListPage<types::admin::WorkloadIdentityProvider>;
    retrieve(workload_identity_provider_id: impl AsRef<str>) -> types::admin::WorkloadIdentityProvider;
    update(workload_identity_provider_id: impl AsRef<str>, params: types::admin::OrganizationWorkloadIdentityProviderUpdateParams) -> types::admin::WorkloadIdentityProvider;
}

waiting! {
    admin::OrganizationWorkloadIdentityProvidersFederationRules {}
    create(workload_identity_provider_id: impl AsRef<str>, params: types::admin::OrganizationWorkloadIdentityProviderFederationRuleCreateParams) -> types::admin::FederationRule;
    delete(workload_identity_provider_id: impl AsRef<str>, workload_identity_federation_rule_id: impl AsRef<str>) -> types::admin::FederationRuleDeleted;
    list(workload_identity_provider_id: impl AsRef<str>) -> types::ListPage<types::admin::FederationRule>;
    list_with(workload_identity_provider_id: impl AsRef<str>, params: types::admin::OrganizationWorkloadIdentityProviderFederationRuleListParams) -> types::ListPage<types::admin::FederationRule>;
    retrieve(workload_identity_provider_id: impl AsRef<str>, workload_identity_federation_rule_id: impl AsRef<str>) -> types::admin::FederationRule;
    update(workload_identity_provider_id: impl AsRef<str>, workload_identity_federation_rule_id: impl AsRef<str>, params: types::admin::OrganizationWorkloadIdentityProviderFederationRuleUpdateParams) -> types::admin::FederationRule;
}
