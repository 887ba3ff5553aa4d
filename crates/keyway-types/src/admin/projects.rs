// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    CreateSpendAlertBody, PublicAssignOrganizationGroupRoleBody, PublicCreateOrganizationRoleBody,
    PublicUpdateOrganizationRoleBody, SpendAlertNotificationChannel, SpendLimitCurrency,
    SpendLimitEnforcement, SpendLimitInterval, ToggleCertificatesRequest,
};
use crate::shared::SortOrder;
use crate::support::{kind_union, object, open_enum, params};

object! {
    pub struct HostedToolPermission {
        lenient enabled: bool = "enabled",
    }
}

params! {
    pub struct HostedToolPermissionUpdate {
        required enabled: bool = "enabled",
    }
}

object! {
    /// Returned by `admin.organization.projects.certificates.activate`, `admin.organization.projects.certificates.deactivate`, `admin.organization.projects.certificates.list`.
    pub struct OrganizationProjectCertificate {
        /// Always `"organization.project.certificate"`.
        constant object: "organization.project.certificate" = "object",
        lenient id: String = "id",
        /// Nullable.
        optional name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient certificate_details: OrganizationProjectCertificateCertificateDetails = "certificate_details",
        lenient active: bool = "active",
    }
}

object! {
    pub struct OrganizationProjectCertificateCertificateDetails {
        /// In seconds since 1970.
        optional valid_at: i64 = "valid_at",
        /// In seconds since 1970.
        optional expires_at: i64 = "expires_at",
    }
}

object! {
    /// Returned by `admin.organization.projects.archive`, `admin.organization.projects.create`, `admin.organization.projects.list`, `admin.organization.projects.retrieve`, `admin.organization.projects.update`.
    pub struct Project {
        lenient id: String = "id",
        /// Always `"organization.project"`.
        constant object: "organization.project" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Nullable.
        optional name: String = "name",
        /// In seconds since 1970. Nullable.
        optional archived_at: i64 = "archived_at",
        /// Nullable.
        optional status: String = "status",
        /// Nullable.
        optional external_key_id: String = "external_key_id",
        optional residency: ProjectResidency = "residency",
    }
}

object! {
    /// Returned by `admin.organization.projects.api_keys.list`, `admin.organization.projects.api_keys.retrieve`, `admin.organization.projects.api_keys.update`.
    pub struct ProjectApiKey {
        /// Always `"organization.project.api_key"`.
        constant object: "organization.project.api_key" = "object",
        lenient redacted_value: String = "redacted_value",
        lenient name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// In seconds since 1970. Nullable.
        optional last_used_at: i64 = "last_used_at",
        lenient id: String = "id",
        lenient owner_project_access: ProjectApiKeyOwnerProjectAccess = "owner_project_access",
        lenient owner: ProjectApiKeyOwner = "owner",
        /// In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
    }
}

object! {
    /// Returned by `admin.organization.projects.api_keys.delete`.
    pub struct ProjectApiKeyDeleteResponse {
        /// Always `"organization.project.api_key.deleted"`.
        constant object: "organization.project.api_key.deleted" = "object",
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `admin.organization.projects.api_keys.list`.
    pub struct ProjectApiKeyListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        optional after: String = "after",
        optional owner_project_access: ProjectApiKeyListParamsOwnerProjectAccess = "owner_project_access",
    }
}

open_enum! {
    pub enum ProjectApiKeyListParamsOwnerProjectAccess {
        Active = "active",
        Inactive = "inactive",
        Any = "any",
    }
}

object! {
    pub struct ProjectApiKeyOwner {
        optional r#type: ProjectApiKeyOwnerType = "type",
        optional user: ProjectApiKeyOwnerUser = "user",
        optional service_account: ProjectApiKeyOwnerServiceAccount = "service_account",
    }
}

open_enum! {
    pub enum ProjectApiKeyOwnerProjectAccess {
        Active = "active",
        Inactive = "inactive",
    }
}

object! {
    pub struct ProjectApiKeyOwnerServiceAccount {
        lenient id: String = "id",
        lenient name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient role: String = "role",
    }
}

open_enum! {
    pub enum ProjectApiKeyOwnerType {
        User = "user",
        ServiceAccount = "service_account",
    }
}

object! {
    pub struct ProjectApiKeyOwnerUser {
        lenient id: String = "id",
        lenient email: String = "email",
        lenient name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient role: String = "role",
    }
}

params! {
    /// Parameters of `admin.organization.projects.api_keys.update`.
    pub struct ProjectApiKeyUpdateParams {
        optional expires_in_seconds: i64 = "expires_in_seconds",
        optional scopes: Vec<String> = "scopes",
    }
}

/// Parameters of `admin.organization.projects.certificates.activate`.
pub type ProjectCertificateActivateParams = ToggleCertificatesRequest;

/// Parameters of `admin.organization.projects.certificates.deactivate`.
pub type ProjectCertificateDeactivateParams = ToggleCertificatesRequest;

params! {
    /// Parameters of `admin.organization.projects.certificates.list`.
    pub struct ProjectCertificateListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        optional after: String = "after",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
    }
}

params! {
    /// Parameters of `admin.organization.projects.create`.
    pub struct ProjectCreateParams {
        required name: String = "name",
        /// Nullable.
        optional residency: ProjectResidency = "residency",
        /// Nullable.
        optional external_key_id: String = "external_key_id",
        /// Nullable. Deprecated by the API.
        optional geography: String = "geography",
    }
}

object! {
    /// Returned by `admin.organization.projects.data_retention.retrieve`, `admin.organization.projects.data_retention.update`.
    pub struct ProjectDataRetention {
        /// Always `"project.data_retention"`.
        constant object: "project.data_retention" = "object",
        lenient r#type: ProjectDataRetentionType = "type",
    }
}

open_enum! {
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
    /// Parameters of `admin.organization.projects.data_retention.update`.
    pub struct ProjectDataRetentionUpdateParams {
        required retention_type: ProjectDataRetentionUpdateParamsRetentionType = "retention_type",
    }
}

open_enum! {
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
    /// Returned by `admin.organization.projects.groups.create`, `admin.organization.projects.groups.list`, `admin.organization.projects.groups.retrieve`.
    pub struct ProjectGroup {
        /// Always `"project.group"`.
        constant object: "project.group" = "object",
        lenient project_id: String = "project_id",
        lenient group_id: String = "group_id",
        lenient group_name: String = "group_name",
        lenient group_type: ProjectGroupGroupType = "group_type",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

params! {
    /// Parameters of `admin.organization.projects.groups.create`.
    pub struct ProjectGroupCreateParams {
        required group_id: String = "group_id",
        required role: String = "role",
    }
}

object! {
    /// Returned by `admin.organization.projects.groups.delete`.
    pub struct ProjectGroupDeleteResponse {
        /// Always `"project.group.deleted"`.
        constant object: "project.group.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

open_enum! {
    pub enum ProjectGroupGroupType {
        Group = "group",
        TenantGroup = "tenant_group",
    }
}

params! {
    /// Parameters of `admin.organization.projects.groups.list`.
    pub struct ProjectGroupListParams {
        /// 0 to 100. Default: `20`.
        optional limit: i64 = "limit",
        optional after: String = "after",
        /// Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

params! {
    /// Parameters of `admin.organization.projects.groups.retrieve`.
    pub struct ProjectGroupRetrieveParams {
        /// Default: `"group"`.
        optional group_type: ProjectGroupRetrieveParamsGroupType = "group_type",
    }
}

open_enum! {
    pub enum ProjectGroupRetrieveParamsGroupType {
        Group = "group",
        TenantGroup = "tenant_group",
    }
}

/// Parameters of `admin.organization.projects.groups.roles.create`.
pub type ProjectGroupRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// Parameters of `admin.organization.projects.groups.roles.list`.
    pub struct ProjectGroupRoleListParams {
        /// 0 to 1000.
        optional limit: i64 = "limit",
        optional after: String = "after",
        optional order: SortOrder = "order",
    }
}

params! {
    /// Parameters of `admin.organization.projects.hosted_tool_permissions.update`.
    pub struct ProjectHostedToolPermissionUpdateParams {
        /// Nullable.
        nullable file_search: HostedToolPermissionUpdate = "file_search",
        /// Nullable.
        nullable web_search: HostedToolPermissionUpdate = "web_search",
        /// Nullable.
        nullable image_generation: HostedToolPermissionUpdate = "image_generation",
        /// Nullable.
        nullable mcp: HostedToolPermissionUpdate = "mcp",
        /// Nullable.
        nullable code_interpreter: HostedToolPermissionUpdate = "code_interpreter",
    }
}

object! {
    /// Returned by `admin.organization.projects.hosted_tool_permissions.retrieve`, `admin.organization.projects.hosted_tool_permissions.update`.
    pub struct ProjectHostedToolPermissions {
        lenient file_search: HostedToolPermission = "file_search",
        lenient web_search: HostedToolPermission = "web_search",
        lenient image_generation: HostedToolPermission = "image_generation",
        lenient mcp: HostedToolPermission = "mcp",
        lenient code_interpreter: HostedToolPermission = "code_interpreter",
    }
}

params! {
    /// Parameters of `admin.organization.projects.list`.
    pub struct ProjectListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        optional after: String = "after",
        /// Default: `false`.
        optional include_archived: bool = "include_archived",
    }
}

params! {
    /// Parameters of `admin.organization.projects.model_permissions.update`.
    pub struct ProjectModelPermissionUpdateParams {
        required mode: ProjectModelPermissionUpdateParamsMode = "mode",
        required model_ids: Vec<String> = "model_ids",
    }
}

open_enum! {
    pub enum ProjectModelPermissionUpdateParamsMode {
        AllowList = "allow_list",
        DenyList = "deny_list",
    }
}

object! {
    /// Returned by `admin.organization.projects.model_permissions.retrieve`, `admin.organization.projects.model_permissions.update`.
    pub struct ProjectModelPermissions {
        /// Always `"project.model_permissions"`.
        constant object: "project.model_permissions" = "object",
        lenient mode: ProjectModelPermissionsMode = "mode",
        lenient model_ids: Vec<String> = "model_ids",
    }
}

object! {
    /// Returned by `admin.organization.projects.model_permissions.delete`.
    pub struct ProjectModelPermissionsDeleted {
        /// Always `"project.model_permissions.deleted"`.
        constant object: "project.model_permissions.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

open_enum! {
    pub enum ProjectModelPermissionsMode {
        AllowList = "allow_list",
        DenyList = "deny_list",
    }
}

open_enum! {
    pub enum ProjectOptionalServiceTier {
        Flex = "flex",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

object! {
    /// Returned by `admin.organization.projects.rate_limits.list_rate_limits`, `admin.organization.projects.rate_limits.update_rate_limit`.
    pub struct ProjectRateLimit {
        /// Always `"project.rate_limit"`.
        constant object: "project.rate_limit" = "object",
        lenient id: String = "id",
        lenient model: String = "model",
        lenient max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        lenient max_tokens_per_1_minute: i64 = "max_tokens_per_1_minute",
        optional max_images_per_1_minute: i64 = "max_images_per_1_minute",
        optional max_audio_megabytes_per_1_minute: i64 = "max_audio_megabytes_per_1_minute",
        optional max_requests_per_1_day: i64 = "max_requests_per_1_day",
        optional batch_1_day_max_input_tokens: i64 = "batch_1_day_max_input_tokens",
    }
}

params! {
    /// Parameters of `admin.organization.projects.rate_limits.list_rate_limits`.
    pub struct ProjectRateLimitListRateLimitsParams {
        /// Default: `100`.
        optional limit: i64 = "limit",
        optional after: String = "after",
        optional before: String = "before",
    }
}

params! {
    /// Parameters of `admin.organization.projects.rate_limits.update_rate_limit`.
    pub struct ProjectRateLimitUpdateRateLimitParams {
        optional max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        optional max_tokens_per_1_minute: i64 = "max_tokens_per_1_minute",
        optional max_images_per_1_minute: i64 = "max_images_per_1_minute",
        optional max_audio_megabytes_per_1_minute: i64 = "max_audio_megabytes_per_1_minute",
        optional max_requests_per_1_day: i64 = "max_requests_per_1_day",
        optional batch_1_day_max_input_tokens: i64 = "batch_1_day_max_input_tokens",
    }
}

open_enum! {
    pub enum ProjectResidency {
        GLOBAL = "GLOBAL",
        USSTORAGEPROCESSING = "US_STORAGE_PROCESSING",
        EUSTORAGEPROCESSING = "EU_STORAGE_PROCESSING",
        JPSTORAGE = "JP_STORAGE",
        JPSTORAGEPROCESSING = "JP_STORAGE_PROCESSING",
        KRSTORAGE = "KR_STORAGE",
        CASTORAGE = "CA_STORAGE",
        SGSTORAGE = "SG_STORAGE",
        INSTORAGE = "IN_STORAGE",
        INSTORAGEPROCESSING = "IN_STORAGE_PROCESSING",
        AUSTORAGE = "AU_STORAGE",
        AUSTORAGEPROCESSING = "AU_STORAGE_PROCESSING",
        GBSTORAGE = "GB_STORAGE",
        AESTORAGE = "AE_STORAGE",
        AESTORAGEPROCESSING = "AE_STORAGE_PROCESSING",
    }
}

/// Parameters of `admin.organization.projects.roles.create`.
pub type ProjectRoleCreateParams = PublicCreateOrganizationRoleBody;

params! {
    /// Parameters of `admin.organization.projects.roles.list`.
    pub struct ProjectRoleListParams {
        /// 0 to 1000. Default: `1000`.
        optional limit: i64 = "limit",
        optional after: String = "after",
        /// Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

/// Parameters of `admin.organization.projects.roles.update`.
pub type ProjectRoleUpdateParams = PublicUpdateOrganizationRoleBody;

object! {
    /// Returned by `admin.organization.projects.service_accounts.list`, `admin.organization.projects.service_accounts.retrieve`, `admin.organization.projects.service_accounts.update`.
    pub struct ProjectServiceAccount {
        /// Always `"organization.project.service_account"`.
        constant object: "organization.project.service_account" = "object",
        lenient id: String = "id",
        lenient name: String = "name",
        lenient role: ProjectServiceAccountRole = "role",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

object! {
    pub struct ProjectServiceAccountApiKey {
        /// Always `"organization.project.service_account.api_key"`.
        constant object: "organization.project.service_account.api_key" = "object",
        lenient value: String = "value",
        lenient name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        /// In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// Parameters of `admin.organization.projects.service_accounts.api_keys.create`.
    pub struct ProjectServiceAccountApiKeyCreateParams {
        optional name: String = "name",
        optional scopes: Vec<String> = "scopes",
        /// Nullable.
        optional expires_in_seconds: i64 = "expires_in_seconds",
    }
}

object! {
    /// Returned by `admin.organization.projects.service_accounts.api_keys.create`.
    pub struct ProjectServiceAccountApiKeyCreateResponse {
        /// Always `"organization.project.service_account.api_key"`.
        constant object: "organization.project.service_account.api_key" = "object",
        lenient value: String = "value",
        lenient name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient id: String = "id",
        /// In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// Parameters of `admin.organization.projects.service_accounts.create`.
    pub struct ProjectServiceAccountCreateParams {
        required name: String = "name",
        /// Nullable.
        optional create_service_account_only: bool = "create_service_account_only",
        /// Nullable.
        optional expires_in_seconds: i64 = "expires_in_seconds",
    }
}

object! {
    /// Returned by `admin.organization.projects.service_accounts.create`.
    pub struct ProjectServiceAccountCreateResponse {
        /// Always `"organization.project.service_account"`.
        constant object: "organization.project.service_account" = "object",
        lenient id: String = "id",
        lenient name: String = "name",
        lenient role: ProjectServiceAccountCreateResponseRole = "role",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Nullable.
        optional api_key: ProjectServiceAccountApiKey = "api_key",
    }
}

open_enum! {
    pub enum ProjectServiceAccountCreateResponseRole {
        Member = "member",
        None = "none",
    }
}

object! {
    /// Returned by `admin.organization.projects.service_accounts.delete`.
    pub struct ProjectServiceAccountDeleteResponse {
        /// Always `"organization.project.service_account.deleted"`.
        constant object: "organization.project.service_account.deleted" = "object",
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `admin.organization.projects.service_accounts.list`.
    pub struct ProjectServiceAccountListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        optional after: String = "after",
    }
}

open_enum! {
    pub enum ProjectServiceAccountRole {
        Owner = "owner",
        Member = "member",
        None = "none",
    }
}

params! {
    /// Parameters of `admin.organization.projects.service_accounts.update`.
    pub struct ProjectServiceAccountUpdateParams {
        optional name: String = "name",
        optional role: ProjectServiceAccountUpdateParamsRole = "role",
    }
}

open_enum! {
    pub enum ProjectServiceAccountUpdateParamsRole {
        Member = "member",
        Owner = "owner",
    }
}

params! {
    /// Parameters of `admin.organization.projects.service_tier_settings.update`.
    pub struct ProjectServiceTierSettingUpdateParams {
        optional default_: ProjectServiceTierSettingUpdateParamsDefault = "default",
        optional enabled_tiers: ProjectServiceTierSettingUpdateParamsEnabledTiers = "enabled_tiers",
    }
}

open_enum! {
    pub enum ProjectServiceTierSettingUpdateParamsDefault {
        Standard = "standard",
        Fast = "fast",
        Scale = "scale",
    }
}

kind_union! {
    pub enum ProjectServiceTierSettingUpdateParamsEnabledTiers {
        string => All(String),
        array => ProjectOptionalServiceTierList(Vec<ProjectOptionalServiceTier>),
    }
}

object! {
    /// Returned by `admin.organization.projects.service_tier_settings.retrieve`, `admin.organization.projects.service_tier_settings.update`.
    pub struct ProjectServiceTierSettings {
        lenient default_: ProjectServiceTierSettingsDefault = "default",
        lenient enabled_tiers: ProjectServiceTierSettingsEnabledTiers = "enabled_tiers",
        /// Always `"project.service_tier_settings"`.
        constant object: "project.service_tier_settings" = "object",
    }
}

open_enum! {
    pub enum ProjectServiceTierSettingsDefault {
        Standard = "standard",
        Fast = "fast",
        Scale = "scale",
    }
}

kind_union! {
    pub enum ProjectServiceTierSettingsEnabledTiers {
        string => All(String),
        array => ProjectOptionalServiceTierList(Vec<ProjectOptionalServiceTier>),
    }
}

object! {
    /// Returned by `admin.organization.projects.spend_alerts.create`, `admin.organization.projects.spend_alerts.list`, `admin.organization.projects.spend_alerts.retrieve`, `admin.organization.projects.spend_alerts.update`.
    pub struct ProjectSpendAlert {
        lenient id: String = "id",
        /// Always `"project.spend_alert"`.
        constant object: "project.spend_alert" = "object",
        lenient threshold_amount: i64 = "threshold_amount",
        /// Always `"USD"`.
        constant currency: "USD" = "currency",
        /// Always `"month"`.
        constant interval: "month" = "interval",
        lenient notification_channel: SpendAlertNotificationChannel = "notification_channel",
    }
}

/// Parameters of `admin.organization.projects.spend_alerts.create`.
pub type ProjectSpendAlertCreateParams = CreateSpendAlertBody;

object! {
    /// Returned by `admin.organization.projects.spend_alerts.delete`.
    pub struct ProjectSpendAlertDeleted {
        lenient id: String = "id",
        /// Always `"project.spend_alert.deleted"`.
        constant object: "project.spend_alert.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `admin.organization.projects.spend_alerts.list`.
    pub struct ProjectSpendAlertListParams {
        /// 0 to 100.
        optional limit: i64 = "limit",
        /// Default: `"asc"`.
        optional order: SortOrder = "order",
        optional after: String = "after",
        optional before: String = "before",
    }
}

/// Parameters of `admin.organization.projects.spend_alerts.update`.
pub type ProjectSpendAlertUpdateParams = CreateSpendAlertBody;

object! {
    /// Returned by `admin.organization.projects.spend_limit.retrieve`, `admin.organization.projects.spend_limit.update`.
    pub struct ProjectSpendLimit {
        /// Always `"project.spend_limit"`.
        constant object: "project.spend_limit" = "object",
        lenient threshold_amount: i64 = "threshold_amount",
        lenient currency: SpendLimitCurrency = "currency",
        lenient interval: SpendLimitInterval = "interval",
        lenient enforcement: SpendLimitEnforcement = "enforcement",
    }
}

object! {
    /// Returned by `admin.organization.projects.spend_limit.delete`.
    pub struct ProjectSpendLimitDeleted {
        /// Always `"project.spend_limit.deleted"`.
        constant object: "project.spend_limit.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `admin.organization.projects.spend_limit.update`.
    pub struct ProjectSpendLimitUpdateParams {
        /// At least 1.
        required threshold_amount: i64 = "threshold_amount",
        /// Always `"USD"`.
        constant currency: "USD" = "currency",
        /// Always `"month"`.
        constant interval: "month" = "interval",
    }
}

params! {
    /// Parameters of `admin.organization.projects.update`.
    pub struct ProjectUpdateParams {
        /// Nullable.
        nullable name: String = "name",
        /// Nullable.
        nullable external_key_id: String = "external_key_id",
        /// Nullable. Deprecated by the API.
        nullable geography: String = "geography",
    }
}

object! {
    /// Returned by `admin.organization.projects.users.create`, `admin.organization.projects.users.list`, `admin.organization.projects.users.retrieve`, `admin.organization.projects.users.update`.
    pub struct ProjectUser {
        /// Always `"organization.project.user"`.
        constant object: "organization.project.user" = "object",
        lenient id: String = "id",
        lenient role: String = "role",
        /// In seconds since 1970.
        lenient added_at: i64 = "added_at",
        /// Nullable.
        optional name: String = "name",
        /// Nullable.
        optional email: String = "email",
    }
}

params! {
    /// Parameters of `admin.organization.projects.users.create`.
    pub struct ProjectUserCreateParams {
        required role: String = "role",
        /// Nullable.
        optional user_id: String = "user_id",
        /// Nullable.
        optional email: String = "email",
    }
}

object! {
    /// Returned by `admin.organization.projects.users.delete`.
    pub struct ProjectUserDeleteResponse {
        /// Always `"organization.project.user.deleted"`.
        constant object: "organization.project.user.deleted" = "object",
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `admin.organization.projects.users.list`.
    pub struct ProjectUserListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        optional after: String = "after",
    }
}

/// Parameters of `admin.organization.projects.users.roles.create`.
pub type ProjectUserRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// Parameters of `admin.organization.projects.users.roles.list`.
    pub struct ProjectUserRoleListParams {
        /// 0 to 1000.
        optional limit: i64 = "limit",
        optional after: String = "after",
        optional order: SortOrder = "order",
    }
}

params! {
    /// Parameters of `admin.organization.projects.users.update`.
    pub struct ProjectUserUpdateParams {
        /// Nullable.
        nullable role: String = "role",
    }
}
