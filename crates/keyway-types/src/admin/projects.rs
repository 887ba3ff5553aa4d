// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    CreateSpendAlertBody, PublicAssignOrganizationGroupRoleBody, PublicCreateOrganizationRoleBody,
    PublicUpdateOrganizationRoleBody, SpendAlertNotificationChannel, SpendLimitCurrency,
    SpendLimitEnforcement, SpendLimitInterval, ToggleCertificatesRequest,
};
use crate::shared::SortOrder;
use crate::support::{kind_union, object, open_enum, params};

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
    /// What `admin.organization.projects.certificates.activate`, `admin.organization.projects.certificates.deactivate`, `admin.organization.projects.certificates.list` gives: an object: the document's `OrganizationProjectCertificate`.
    pub struct OrganizationProjectCertificate {
        /// The member `object`: `"organization.project.certificate"`.
        constant object: "organization.project.certificate" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
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

object! {
    /// What `admin.organization.projects.archive`, `admin.organization.projects.create`, `admin.organization.projects.list` gives: an object: the document's `Project`.
    pub struct Project {
        /// The member `id`: a text.
        lenient id: String = "id",
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
        /// The member `residency`: one of the values of [`ProjectResidency`].
        optional residency: ProjectResidency = "residency",
    }
}

object! {
    /// What `admin.organization.projects.api_keys.list`, `admin.organization.projects.api_keys.retrieve`, `admin.organization.projects.api_keys.update` gives: an object: the document's `ProjectApiKey`.
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
        lenient id: String = "id",
        /// The member `owner_project_access`: one of the values of [`ProjectApiKeyOwnerProjectAccess`].
        lenient owner_project_access: ProjectApiKeyOwnerProjectAccess = "owner_project_access",
        /// The member `owner`: an object, [`ProjectApiKeyOwner`].
        lenient owner: ProjectApiKeyOwner = "owner",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
    }
}

object! {
    /// What `admin.organization.projects.api_keys.delete` gives: an object: the document's `ProjectApiKeyDeleteResponse`.
    pub struct ProjectApiKeyDeleteResponse {
        /// The member `object`: `"organization.project.api_key.deleted"`.
        constant object: "organization.project.api_key.deleted" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
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

params! {
    /// What `admin.organization.projects.api_keys.update` takes.
    pub struct ProjectApiKeyUpdateParams {
        /// The member `expires_in_seconds`: a whole number.
        optional expires_in_seconds: i64 = "expires_in_seconds",
        /// The member `scopes`: a list.
        optional scopes: Vec<String> = "scopes",
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
        /// The member `residency`: one of the values of [`ProjectResidency`]. May be null.
        optional residency: ProjectResidency = "residency",
        /// The member `external_key_id`: a text. May be null.
        optional external_key_id: String = "external_key_id",
        /// The member `geography`: a text. May be null. Deprecated by the API.
        optional geography: String = "geography",
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
        lenient model_ids: Vec<String> = "model_ids",
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

open_enum! {
    /// A string with known values: the document's `ProjectOptionalServiceTier`.
    pub enum ProjectOptionalServiceTier {
        Flex = "flex",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

object! {
    /// What `admin.organization.projects.rate_limits.list_rate_limits`, `admin.organization.projects.rate_limits.update_rate_limit` gives: an object: the document's `ProjectRateLimit`.
    pub struct ProjectRateLimit {
        /// The member `object`: `"project.rate_limit"`.
        constant object: "project.rate_limit" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
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

open_enum! {
    /// A string with known values: the document's `PublicProjectResidency`.
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
        lenient id: String = "id",
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
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// What `admin.organization.projects.service_accounts.api_keys.create` takes.
    pub struct ProjectServiceAccountApiKeyCreateParams {
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `scopes`: a list.
        optional scopes: Vec<String> = "scopes",
        /// The member `expires_in_seconds`: a whole number. May be null.
        optional expires_in_seconds: i64 = "expires_in_seconds",
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
        lenient id: String = "id",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// What `admin.organization.projects.service_accounts.create` takes.
    pub struct ProjectServiceAccountCreateParams {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `create_service_account_only`: true or false. May be null.
        optional create_service_account_only: bool = "create_service_account_only",
        /// The member `expires_in_seconds`: a whole number. May be null.
        optional expires_in_seconds: i64 = "expires_in_seconds",
    }
}

object! {
    /// What `admin.organization.projects.service_accounts.create` gives: an object: the document's `ProjectServiceAccountCreateResponse`.
    pub struct ProjectServiceAccountCreateResponse {
        /// The member `object`: `"organization.project.service_account"`.
        constant object: "organization.project.service_account" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
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
        lenient id: String = "id",
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

params! {
    /// What `admin.organization.projects.service_tier_settings.update` takes.
    pub struct ProjectServiceTierSettingUpdateParams {
        /// The member `default`: one of the values of [`ProjectServiceTierSettingUpdateParamsDefault`].
        optional default_: ProjectServiceTierSettingUpdateParamsDefault = "default",
        /// The member `enabled_tiers`: one of the shapes of [`ProjectServiceTierSettingUpdateParamsEnabledTiers`].
        optional enabled_tiers: ProjectServiceTierSettingUpdateParamsEnabledTiers = "enabled_tiers",
    }
}

open_enum! {
    /// A string with known values: `default` of the document's `ProjectServiceTierSettingUpdateParams`.
    pub enum ProjectServiceTierSettingUpdateParamsDefault {
        Standard = "standard",
        Fast = "fast",
        Scale = "scale",
    }
}

kind_union! {
    /// One of several shapes: `enabled_tiers` of the document's `ProjectServiceTierSettingUpdateParams`.
    pub enum ProjectServiceTierSettingUpdateParamsEnabledTiers {
        string => All(String),
        array => ProjectOptionalServiceTierList(Vec<ProjectOptionalServiceTier>),
    }
}

object! {
    /// What `admin.organization.projects.service_tier_settings.retrieve`, `admin.organization.projects.service_tier_settings.update` gives: an object: the document's `ProjectServiceTierSettings`.
    pub struct ProjectServiceTierSettings {
        /// The member `default`: one of the values of [`ProjectServiceTierSettingsDefault`].
        lenient default_: ProjectServiceTierSettingsDefault = "default",
        /// The member `enabled_tiers`: one of the shapes of [`ProjectServiceTierSettingsEnabledTiers`].
        lenient enabled_tiers: ProjectServiceTierSettingsEnabledTiers = "enabled_tiers",
        /// The member `object`: `"project.service_tier_settings"`.
        constant object: "project.service_tier_settings" = "object",
    }
}

open_enum! {
    /// A string with known values: `default` of the document's `ProjectServiceTierSettings`.
    pub enum ProjectServiceTierSettingsDefault {
        Standard = "standard",
        Fast = "fast",
        Scale = "scale",
    }
}

kind_union! {
    /// One of several shapes: `enabled_tiers` of the document's `ProjectServiceTierSettings`.
    pub enum ProjectServiceTierSettingsEnabledTiers {
        string => All(String),
        array => ProjectOptionalServiceTierList(Vec<ProjectOptionalServiceTier>),
    }
}

object! {
    /// What `admin.organization.projects.spend_alerts.create`, `admin.organization.projects.spend_alerts.list`, `admin.organization.projects.spend_alerts.retrieve` gives: an object: the document's `ProjectSpendAlert`.
    pub struct ProjectSpendAlert {
        /// The member `id`: a text.
        lenient id: String = "id",
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
        lenient id: String = "id",
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
        /// The member `geography`: a text. May be null. Deprecated by the API.
        nullable geography: String = "geography",
    }
}

object! {
    /// What `admin.organization.projects.users.create`, `admin.organization.projects.users.list`, `admin.organization.projects.users.retrieve` gives: an object: the document's `ProjectUser`.
    pub struct ProjectUser {
        /// The member `object`: `"organization.project.user"`.
        constant object: "organization.project.user" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
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
        lenient id: String = "id",
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
