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
    /// Permission to use a hosted tool.
    pub struct HostedToolPermission {
        /// Whether the project may use the tool.
        lenient enabled: bool = "enabled",
    }
}

params! {
    /// Changes the permission to use a hosted tool.
    pub struct HostedToolPermissionUpdate {
        /// Whether the project may use the tool.
        required enabled: bool = "enabled",
    }
}

object! {
    /// A certificate as a project uses it.
    ///
    /// Returned by `admin.organization.projects.certificates.activate`,
    /// `admin.organization.projects.certificates.deactivate`,
    /// `admin.organization.projects.certificates.list`.
    pub struct OrganizationProjectCertificate {
        /// Always `"organization.project.certificate"`.
        constant object: "organization.project.certificate" = "object",
        /// ID of the certificate, `cert_…`.
        lenient id: String = "id",
        /// Label of the certificate. Nullable.
        optional name: String = "name",
        /// When the certificate was uploaded. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Validity of the certificate.
        lenient certificate_details: OrganizationProjectCertificateCertificateDetails = "certificate_details",
        /// Whether the certificate is in force for the project.
        lenient active: bool = "active",
    }
}

object! {
    /// Validity of a certificate.
    pub struct OrganizationProjectCertificateCertificateDetails {
        /// When the certificate becomes valid. In seconds since 1970.
        optional valid_at: i64 = "valid_at",
        /// When the certificate expires. In seconds since 1970.
        optional expires_at: i64 = "expires_at",
    }
}

object! {
    /// A project, which separates keys, limits and data within the organization.
    ///
    /// Returned by `admin.organization.projects.archive`, `admin.organization.projects.create`,
    /// `admin.organization.projects.list`, `admin.organization.projects.retrieve`,
    /// `admin.organization.projects.update`.
    pub struct Project {
        /// ID of the project, `proj_…`.
        lenient id: String = "id",
        /// Always `"organization.project"`.
        constant object: "organization.project" = "object",
        /// When the project was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Nullable.
        optional name: String = "name",
        /// When the project was archived, if it was. In seconds since 1970. Nullable.
        optional archived_at: i64 = "archived_at",
        /// State of the project: `active` or `archived`. Nullable.
        optional status: String = "status",
        /// ID of the external key that encrypts the project's data. Nullable.
        optional external_key_id: String = "external_key_id",
        /// Where the project's data is stored and processed.
        optional residency: ProjectResidency = "residency",
    }
}

object! {
    /// An API key of a project.
    ///
    /// Returned by `admin.organization.projects.api_keys.list`,
    /// `admin.organization.projects.api_keys.retrieve`,
    /// `admin.organization.projects.api_keys.update`.
    pub struct ProjectApiKey {
        /// Always `"organization.project.api_key"`.
        constant object: "organization.project.api_key" = "object",
        /// The key with most characters masked, to recognize it by.
        lenient redacted_value: String = "redacted_value",
        /// Label of the key.
        lenient name: String = "name",
        /// When the key was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// When a request last used the key. In seconds since 1970. Nullable.
        optional last_used_at: i64 = "last_used_at",
        /// ID of the key; not the secret.
        lenient id: String = "id",
        /// Whether the key's owner still has access to the project.
        lenient owner_project_access: ProjectApiKeyOwnerProjectAccess = "owner_project_access",
        /// User or service account that the key acts for.
        lenient owner: ProjectApiKeyOwner = "owner",
        /// When the key stops working, if it has an expiry. In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
    }
}

object! {
    /// Confirms that an API key was deleted.
    ///
    /// Returned by `admin.organization.projects.api_keys.delete`.
    pub struct ProjectApiKeyDeleteResponse {
        /// Always `"organization.project.api_key.deleted"`.
        constant object: "organization.project.api_key.deleted" = "object",
        /// ID of the deleted key.
        lenient id: String = "id",
        /// Whether the key was deleted.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Lists a project's API keys.
    ///
    /// Parameters of `admin.organization.projects.api_keys.list`.
    pub struct ProjectApiKeyListParams {
        /// Most API keys to return in one page. Default: `20`.
        optional limit: i64 = "limit",
        /// Continues after the key with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Returns only keys whose owner has, or no longer has, access to the project.
        optional owner_project_access: ProjectApiKeyListParamsOwnerProjectAccess = "owner_project_access",
    }
}

open_enum! {
    /// Which keys to return, by their owner's access to the project.
    pub enum ProjectApiKeyListParamsOwnerProjectAccess {
        /// Keys whose owner has access.
        Active = "active",
        /// Keys whose owner no longer has access.
        Inactive = "inactive",
        /// All keys.
        Any = "any",
    }
}

object! {
    /// User or service account that an API key acts for.
    pub struct ProjectApiKeyOwner {
        /// Kind of owner.
        optional r#type: ProjectApiKeyOwnerType = "type",
        /// User, if the owner is one.
        optional user: ProjectApiKeyOwnerUser = "user",
        /// Service account, if the owner is one.
        optional service_account: ProjectApiKeyOwnerServiceAccount = "service_account",
    }
}

open_enum! {
    /// Whether a key's owner has access to the project.
    pub enum ProjectApiKeyOwnerProjectAccess {
        /// The owner has access.
        Active = "active",
        /// The owner no longer has access.
        Inactive = "inactive",
    }
}

object! {
    /// Service account that owns an API key.
    pub struct ProjectApiKeyOwnerServiceAccount {
        lenient id: String = "id",
        lenient name: String = "name",
        /// When the service account was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient role: String = "role",
    }
}

open_enum! {
    /// Kind of owner that an API key has.
    pub enum ProjectApiKeyOwnerType {
        User = "user",
        ServiceAccount = "service_account",
    }
}

object! {
    /// User who owns an API key.
    pub struct ProjectApiKeyOwnerUser {
        lenient id: String = "id",
        /// Email address of the user.
        lenient email: String = "email",
        lenient name: String = "name",
        /// When the user was added to the project. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient role: String = "role",
    }
}

params! {
    /// Changes an API key of a project.
    ///
    /// Parameters of `admin.organization.projects.api_keys.update`.
    pub struct ProjectApiKeyUpdateParams {
        /// New lifetime of the key.
        optional expires_in_seconds: i64 = "expires_in_seconds",
        /// New scopes of the key, such as `api.model.request`.
        optional scopes: Vec<String> = "scopes",
    }
}

/// Parameters of `admin.organization.projects.certificates.activate`.
pub type ProjectCertificateActivateParams = ToggleCertificatesRequest;

/// Parameters of `admin.organization.projects.certificates.deactivate`.
pub type ProjectCertificateDeactivateParams = ToggleCertificatesRequest;

params! {
    /// Lists a project's certificates.
    ///
    /// Parameters of `admin.organization.projects.certificates.list`.
    pub struct ProjectCertificateListParams {
        /// Most certificates to return in one page. Default: `20`.
        optional limit: i64 = "limit",
        /// Continues after the certificate with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Sorts by creation time, oldest or newest first. Default: `"desc"`.
        optional order: SortOrder = "order",
    }
}

params! {
    /// Creates a project. Projects can be archived, but not deleted.
    ///
    /// Parameters of `admin.organization.projects.create`.
    pub struct ProjectCreateParams {
        required name: String = "name",
        /// Where the project's data is stored and processed. Nullable.
        optional residency: ProjectResidency = "residency",
        /// ID of the external key that encrypts the project's data. Nullable.
        optional external_key_id: String = "external_key_id",
        /// Region for the project's data residency, such as `EU`. Requires data residency for the
        /// organization. Nullable. Deprecated by the API.
        optional geography: String = "geography",
    }
}

object! {
    /// A project's data retention.
    ///
    /// Returned by `admin.organization.projects.data_retention.retrieve`,
    /// `admin.organization.projects.data_retention.update`.
    pub struct ProjectDataRetention {
        /// Always `"project.data_retention"`.
        constant object: "project.data_retention" = "object",
        /// How the project's data is retained.
        lenient r#type: ProjectDataRetentionType = "type",
    }
}

open_enum! {
    /// How data is retained.
    pub enum ProjectDataRetentionType {
        /// Follows the organization's setting.
        OrganizationDefault = "organization_default",
        /// No special data controls.
        None = "none",
        /// Prompts and outputs are not retained.
        ZeroDataRetention = "zero_data_retention",
        /// Prompts and outputs stay out of abuse monitoring logs.
        ModifiedAbuseMonitoring = "modified_abuse_monitoring",
        EnhancedZeroDataRetention = "enhanced_zero_data_retention",
        EnhancedModifiedAbuseMonitoring = "enhanced_modified_abuse_monitoring",
    }
}

params! {
    /// Sets a project's data retention.
    ///
    /// Parameters of `admin.organization.projects.data_retention.update`.
    pub struct ProjectDataRetentionUpdateParams {
        /// How the project's data is to be retained.
        required retention_type: ProjectDataRetentionUpdateParamsRetentionType = "retention_type",
    }
}

open_enum! {
    /// How data is retained.
    pub enum ProjectDataRetentionUpdateParamsRetentionType {
        /// Follows the organization's setting.
        OrganizationDefault = "organization_default",
        /// No special data controls.
        None = "none",
        /// Prompts and outputs are not retained.
        ZeroDataRetention = "zero_data_retention",
        /// Prompts and outputs stay out of abuse monitoring logs.
        ModifiedAbuseMonitoring = "modified_abuse_monitoring",
        EnhancedZeroDataRetention = "enhanced_zero_data_retention",
        EnhancedModifiedAbuseMonitoring = "enhanced_modified_abuse_monitoring",
    }
}

object! {
    /// A group that has access to a project.
    ///
    /// Returned by `admin.organization.projects.groups.create`,
    /// `admin.organization.projects.groups.list`, `admin.organization.projects.groups.retrieve`.
    pub struct ProjectGroup {
        /// Always `"project.group"`.
        constant object: "project.group" = "object",
        lenient project_id: String = "project_id",
        lenient group_id: String = "group_id",
        lenient group_name: String = "group_name",
        /// Whether the group belongs to the organization or the tenant.
        lenient group_type: ProjectGroupGroupType = "group_type",
        /// When the group was given access to the project. In seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

params! {
    /// Gives a group access to a project.
    ///
    /// Parameters of `admin.organization.projects.groups.create`.
    pub struct ProjectGroupCreateParams {
        required group_id: String = "group_id",
        /// ID of the project role that the group receives.
        required role: String = "role",
    }
}

object! {
    /// Confirms that a group lost its access to a project.
    ///
    /// Returned by `admin.organization.projects.groups.delete`.
    pub struct ProjectGroupDeleteResponse {
        /// Always `"project.group.deleted"`.
        constant object: "project.group.deleted" = "object",
        /// Whether the access was removed.
        lenient deleted: bool = "deleted",
    }
}

open_enum! {
    /// Level that a group belongs to.
    pub enum ProjectGroupGroupType {
        /// A group of the organization.
        Group = "group",
        /// A group of the tenant, which spans organizations.
        TenantGroup = "tenant_group",
    }
}

params! {
    /// Lists the groups that have access to a project.
    ///
    /// Parameters of `admin.organization.projects.groups.list`.
    pub struct ProjectGroupListParams {
        /// Most groups to return in one page. 0 to 100. Default: `20`.
        optional limit: i64 = "limit",
        /// Continues after the group with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Sorts by creation time, oldest or newest first. Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

params! {
    /// Chooses which kind of group to look up.
    ///
    /// Parameters of `admin.organization.projects.groups.retrieve`.
    pub struct ProjectGroupRetrieveParams {
        /// Kind of group that the ID names. Default: `"group"`.
        optional group_type: ProjectGroupRetrieveParamsGroupType = "group_type",
    }
}

open_enum! {
    /// Level that a group belongs to.
    pub enum ProjectGroupRetrieveParamsGroupType {
        /// A group of the organization.
        Group = "group",
        /// A group of the tenant, which spans organizations.
        TenantGroup = "tenant_group",
    }
}

/// Parameters of `admin.organization.projects.groups.roles.create`.
pub type ProjectGroupRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// Lists the roles of a group in a project.
    ///
    /// Parameters of `admin.organization.projects.groups.roles.list`.
    pub struct ProjectGroupRoleListParams {
        /// Most role assignments to return in one page. 0 to 1000.
        optional limit: i64 = "limit",
        /// Continues from the previous page: its `next` cursor.
        optional after: String = "after",
        /// Sorts the assignments in ascending or descending order.
        optional order: SortOrder = "order",
    }
}

params! {
    /// Changes which hosted tools a project may use. Tools you leave out keep their permission.
    ///
    /// Parameters of `admin.organization.projects.hosted_tool_permissions.update`.
    pub struct ProjectHostedToolPermissionUpdateParams {
        /// Whether the project may use file search. Nullable.
        nullable file_search: HostedToolPermissionUpdate = "file_search",
        /// Whether the project may use web search. Nullable.
        nullable web_search: HostedToolPermissionUpdate = "web_search",
        /// Whether the project may use image generation. Nullable.
        nullable image_generation: HostedToolPermissionUpdate = "image_generation",
        /// Whether the project may use remote MCP servers. Nullable.
        nullable mcp: HostedToolPermissionUpdate = "mcp",
        /// Whether the project may use the code interpreter. Nullable.
        nullable code_interpreter: HostedToolPermissionUpdate = "code_interpreter",
    }
}

object! {
    /// Which hosted tools a project may use.
    ///
    /// Returned by `admin.organization.projects.hosted_tool_permissions.retrieve`,
    /// `admin.organization.projects.hosted_tool_permissions.update`.
    pub struct ProjectHostedToolPermissions {
        /// Whether the project may use file search.
        lenient file_search: HostedToolPermission = "file_search",
        /// Whether the project may use web search.
        lenient web_search: HostedToolPermission = "web_search",
        /// Whether the project may use image generation.
        lenient image_generation: HostedToolPermission = "image_generation",
        /// Whether the project may use remote MCP servers.
        lenient mcp: HostedToolPermission = "mcp",
        /// Whether the project may use the code interpreter.
        lenient code_interpreter: HostedToolPermission = "code_interpreter",
    }
}

params! {
    /// Lists the organization's projects.
    ///
    /// Parameters of `admin.organization.projects.list`.
    pub struct ProjectListParams {
        /// Most projects to return in one page. Default: `20`.
        optional limit: i64 = "limit",
        /// Continues after the project with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Whether to return archived projects too. Default: `false`.
        optional include_archived: bool = "include_archived",
    }
}

params! {
    /// Sets which models a project may use.
    ///
    /// Parameters of `admin.organization.projects.model_permissions.update`.
    pub struct ProjectModelPermissionUpdateParams {
        /// Whether `model_ids` lists the allowed or the denied models.
        required mode: ProjectModelPermissionUpdateParamsMode = "mode",
        /// IDs of the models that are allowed or denied.
        required model_ids: Vec<String> = "model_ids",
    }
}

open_enum! {
    /// Whether a list names allowed or denied models.
    pub enum ProjectModelPermissionUpdateParamsMode {
        /// Only the listed models may be used.
        AllowList = "allow_list",
        /// All but the listed models may be used.
        DenyList = "deny_list",
    }
}

object! {
    /// Which models a project may use.
    ///
    /// Returned by `admin.organization.projects.model_permissions.retrieve`,
    /// `admin.organization.projects.model_permissions.update`.
    pub struct ProjectModelPermissions {
        /// Always `"project.model_permissions"`.
        constant object: "project.model_permissions" = "object",
        /// Whether `model_ids` lists the allowed or the denied models.
        lenient mode: ProjectModelPermissionsMode = "mode",
        /// IDs of the models that are allowed or denied.
        lenient model_ids: Vec<String> = "model_ids",
    }
}

object! {
    /// Confirms that a project's model permissions were removed.
    ///
    /// Returned by `admin.organization.projects.model_permissions.delete`.
    pub struct ProjectModelPermissionsDeleted {
        /// Always `"project.model_permissions.deleted"`.
        constant object: "project.model_permissions.deleted" = "object",
        /// Whether the permissions were removed.
        lenient deleted: bool = "deleted",
    }
}

open_enum! {
    /// Whether a list names allowed or denied models.
    pub enum ProjectModelPermissionsMode {
        /// Only the listed models may be used.
        AllowList = "allow_list",
        /// All but the listed models may be used.
        DenyList = "deny_list",
    }
}

open_enum! {
    /// A service tier that a project can turn on.
    pub enum ProjectOptionalServiceTier {
        Flex = "flex",
        Fast = "fast",
        Ultrafast = "ultrafast",
    }
}

object! {
    /// A project's rate limit for one model. It can lower the organization's limit, not raise it.
    ///
    /// Returned by `admin.organization.projects.rate_limits.list_rate_limits`,
    /// `admin.organization.projects.rate_limits.update_rate_limit`.
    pub struct ProjectRateLimit {
        /// Always `"project.rate_limit"`.
        constant object: "project.rate_limit" = "object",
        /// ID of the rate limit, `rl-…`.
        lenient id: String = "id",
        /// Model that the limit applies to.
        lenient model: String = "model",
        /// Most requests per minute.
        lenient max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        /// Most tokens per minute.
        lenient max_tokens_per_1_minute: i64 = "max_tokens_per_1_minute",
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

params! {
    /// Lists a project's rate limits, one for each model.
    ///
    /// Parameters of `admin.organization.projects.rate_limits.list_rate_limits`.
    pub struct ProjectRateLimitListRateLimitsParams {
        /// Most rate limits to return in one page. Default: `100`.
        optional limit: i64 = "limit",
        /// Continues after the rate limit with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Returns the page that ends before the rate limit with this ID: the first one of the page you
        /// have.
        optional before: String = "before",
    }
}

params! {
    /// Changes a project's rate limit. Limits you leave out keep their values.
    ///
    /// Parameters of `admin.organization.projects.rate_limits.update_rate_limit`.
    pub struct ProjectRateLimitUpdateRateLimitParams {
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

open_enum! {
    /// Where a project's data is stored and processed.
    pub enum ProjectResidency {
        /// No fixed region.
        GLOBAL = "GLOBAL",
        /// Data is stored and processed in the United States.
        USSTORAGEPROCESSING = "US_STORAGE_PROCESSING",
        /// Data is stored and processed in Europe.
        EUSTORAGEPROCESSING = "EU_STORAGE_PROCESSING",
        /// Data is stored in Japan.
        JPSTORAGE = "JP_STORAGE",
        /// Data is stored and processed in Japan.
        JPSTORAGEPROCESSING = "JP_STORAGE_PROCESSING",
        /// Data is stored in South Korea.
        KRSTORAGE = "KR_STORAGE",
        /// Data is stored in Canada.
        CASTORAGE = "CA_STORAGE",
        /// Data is stored in Singapore.
        SGSTORAGE = "SG_STORAGE",
        /// Data is stored in India.
        INSTORAGE = "IN_STORAGE",
        /// Data is stored and processed in India.
        INSTORAGEPROCESSING = "IN_STORAGE_PROCESSING",
        /// Data is stored in Australia.
        AUSTORAGE = "AU_STORAGE",
        /// Data is stored and processed in Australia.
        AUSTORAGEPROCESSING = "AU_STORAGE_PROCESSING",
        /// Data is stored in the United Kingdom.
        GBSTORAGE = "GB_STORAGE",
        /// Data is stored in the United Arab Emirates.
        AESTORAGE = "AE_STORAGE",
        /// Data is stored and processed in the United Arab Emirates.
        AESTORAGEPROCESSING = "AE_STORAGE_PROCESSING",
    }
}

/// Parameters of `admin.organization.projects.roles.create`.
pub type ProjectRoleCreateParams = PublicCreateOrganizationRoleBody;

params! {
    /// Lists a project's roles.
    ///
    /// Parameters of `admin.organization.projects.roles.list`.
    pub struct ProjectRoleListParams {
        /// Most roles to return in one page. 0 to 1000. Default: `1000`.
        optional limit: i64 = "limit",
        /// Continues from the previous page: its `next` cursor.
        optional after: String = "after",
        /// Sorts the roles in ascending or descending order. Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

/// Parameters of `admin.organization.projects.roles.update`.
pub type ProjectRoleUpdateParams = PublicUpdateOrganizationRoleBody;

object! {
    /// An account in a project for software. Its API keys do not depend on a person's membership.
    ///
    /// Returned by `admin.organization.projects.service_accounts.list`,
    /// `admin.organization.projects.service_accounts.retrieve`,
    /// `admin.organization.projects.service_accounts.update`.
    pub struct ProjectServiceAccount {
        /// Always `"organization.project.service_account"`.
        constant object: "organization.project.service_account" = "object",
        lenient id: String = "id",
        lenient name: String = "name",
        lenient role: ProjectServiceAccountRole = "role",
        /// When the service account was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
    }
}

object! {
    /// A new API key of a service account.
    pub struct ProjectServiceAccountApiKey {
        /// Always `"organization.project.service_account.api_key"`.
        constant object: "organization.project.service_account.api_key" = "object",
        /// The secret itself. The API shows it only in this response.
        lenient value: String = "value",
        /// Label of the key.
        lenient name: String = "name",
        /// When the key was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// ID of the key; not the secret.
        lenient id: String = "id",
        /// When the key stops working, if it has an expiry. In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// Creates an API key for a service account.
    ///
    /// Parameters of `admin.organization.projects.service_accounts.api_keys.create`.
    pub struct ProjectServiceAccountApiKeyCreateParams {
        /// Label to recognize the key by.
        optional name: String = "name",
        /// Scopes of the key, such as `api.model.request`.
        optional scopes: Vec<String> = "scopes",
        /// Lifetime of the key. Without it, the key does not expire. Nullable.
        optional expires_in_seconds: i64 = "expires_in_seconds",
    }
}

object! {
    /// A new API key of a service account.
    ///
    /// Returned by `admin.organization.projects.service_accounts.api_keys.create`.
    pub struct ProjectServiceAccountApiKeyCreateResponse {
        /// Always `"organization.project.service_account.api_key"`.
        constant object: "organization.project.service_account.api_key" = "object",
        /// The secret itself. The API shows it only in this response.
        lenient value: String = "value",
        /// Label of the key.
        lenient name: String = "name",
        /// When the key was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// ID of the key; not the secret.
        lenient id: String = "id",
        /// When the key stops working, if it has an expiry. In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
    }
}

params! {
    /// Creates a service account, with an API key unless `create_service_account_only` is set.
    ///
    /// Parameters of `admin.organization.projects.service_accounts.create`.
    pub struct ProjectServiceAccountCreateParams {
        required name: String = "name",
        /// Whether to create the account without an API key. Nullable.
        optional create_service_account_only: bool = "create_service_account_only",
        /// Lifetime of the account's API key. Nullable.
        optional expires_in_seconds: i64 = "expires_in_seconds",
    }
}

object! {
    /// A new service account.
    ///
    /// Returned by `admin.organization.projects.service_accounts.create`.
    pub struct ProjectServiceAccountCreateResponse {
        /// Always `"organization.project.service_account"`.
        constant object: "organization.project.service_account" = "object",
        lenient id: String = "id",
        lenient name: String = "name",
        lenient role: ProjectServiceAccountCreateResponseRole = "role",
        /// When the service account was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// API key of the account with its secret, unless the request set
        /// `create_service_account_only`. Nullable.
        optional api_key: ProjectServiceAccountApiKey = "api_key",
    }
}

open_enum! {
    /// Role of a service account in a project.
    pub enum ProjectServiceAccountCreateResponseRole {
        /// Uses the project.
        Member = "member",
        /// Has no basic role in the project.
        None = "none",
    }
}

object! {
    /// Confirms that a service account was deleted.
    ///
    /// Returned by `admin.organization.projects.service_accounts.delete`.
    pub struct ProjectServiceAccountDeleteResponse {
        /// Always `"organization.project.service_account.deleted"`.
        constant object: "organization.project.service_account.deleted" = "object",
        /// ID of the deleted service account.
        lenient id: String = "id",
        /// Whether the service account was deleted.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Lists a project's service accounts.
    ///
    /// Parameters of `admin.organization.projects.service_accounts.list`.
    pub struct ProjectServiceAccountListParams {
        /// Most service accounts to return in one page. Default: `20`.
        optional limit: i64 = "limit",
        /// Continues after the service account with this ID: the last one of the previous page.
        optional after: String = "after",
    }
}

open_enum! {
    /// Role of a service account in a project.
    pub enum ProjectServiceAccountRole {
        /// Also manages the project.
        Owner = "owner",
        /// Uses the project.
        Member = "member",
        /// Has no basic role in the project.
        None = "none",
    }
}

params! {
    /// Changes a service account.
    ///
    /// Parameters of `admin.organization.projects.service_accounts.update`.
    pub struct ProjectServiceAccountUpdateParams {
        /// New name of the service account.
        optional name: String = "name",
        /// New role of the service account in the project.
        optional role: ProjectServiceAccountUpdateParamsRole = "role",
    }
}

open_enum! {
    /// Role of a service account in a project.
    pub enum ProjectServiceAccountUpdateParamsRole {
        /// Uses the project.
        Member = "member",
        /// Also manages the project.
        Owner = "owner",
    }
}

params! {
    /// Changes the service tiers that a project uses.
    ///
    /// Parameters of `admin.organization.projects.service_tier_settings.update`.
    pub struct ProjectServiceTierSettingUpdateParams {
        /// Tier that serves requests that do not choose one.
        optional default_: ProjectServiceTierSettingUpdateParamsDefault = "default",
        /// Optional tiers that requests may choose.
        optional enabled_tiers: ProjectServiceTierSettingUpdateParamsEnabledTiers = "enabled_tiers",
    }
}

open_enum! {
    /// Tier that serves requests that do not choose one.
    pub enum ProjectServiceTierSettingUpdateParamsDefault {
        Standard = "standard",
        Fast = "fast",
        Scale = "scale",
    }
}

kind_union! {
    /// Optional tiers that requests may choose: `all` or a list.
    pub enum ProjectServiceTierSettingUpdateParamsEnabledTiers {
        string => All(String),
        array => ProjectOptionalServiceTierList(Vec<ProjectOptionalServiceTier>),
    }
}

object! {
    /// Service tiers that a project uses.
    ///
    /// Returned by `admin.organization.projects.service_tier_settings.retrieve`,
    /// `admin.organization.projects.service_tier_settings.update`.
    pub struct ProjectServiceTierSettings {
        /// Tier that serves requests that do not choose one.
        lenient default_: ProjectServiceTierSettingsDefault = "default",
        /// Optional tiers that requests may choose.
        lenient enabled_tiers: ProjectServiceTierSettingsEnabledTiers = "enabled_tiers",
        /// Always `"project.service_tier_settings"`.
        constant object: "project.service_tier_settings" = "object",
    }
}

open_enum! {
    /// Tier that serves requests that do not choose one.
    pub enum ProjectServiceTierSettingsDefault {
        Standard = "standard",
        Fast = "fast",
        Scale = "scale",
    }
}

kind_union! {
    /// Optional tiers that requests may choose: `all` or a list.
    pub enum ProjectServiceTierSettingsEnabledTiers {
        string => All(String),
        array => ProjectOptionalServiceTierList(Vec<ProjectOptionalServiceTier>),
    }
}

object! {
    /// Alerts you when a project's spend reaches a threshold.
    ///
    /// Returned by `admin.organization.projects.spend_alerts.create`,
    /// `admin.organization.projects.spend_alerts.list`,
    /// `admin.organization.projects.spend_alerts.retrieve`,
    /// `admin.organization.projects.spend_alerts.update`.
    pub struct ProjectSpendAlert {
        lenient id: String = "id",
        /// Always `"project.spend_alert"`.
        constant object: "project.spend_alert" = "object",
        /// Spend that triggers the alert.
        lenient threshold_amount: i64 = "threshold_amount",
        /// Currency of the threshold. Always `"USD"`.
        constant currency: "USD" = "currency",
        /// Period that spend is counted over. Always `"month"`.
        constant interval: "month" = "interval",
        /// Where the alert is sent.
        lenient notification_channel: SpendAlertNotificationChannel = "notification_channel",
    }
}

/// Parameters of `admin.organization.projects.spend_alerts.create`.
pub type ProjectSpendAlertCreateParams = CreateSpendAlertBody;

object! {
    /// Confirms that a spend alert was deleted.
    ///
    /// Returned by `admin.organization.projects.spend_alerts.delete`.
    pub struct ProjectSpendAlertDeleted {
        lenient id: String = "id",
        /// Always `"project.spend_alert.deleted"`.
        constant object: "project.spend_alert.deleted" = "object",
        /// Whether the alert was deleted.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Lists a project's spend alerts.
    ///
    /// Parameters of `admin.organization.projects.spend_alerts.list`.
    pub struct ProjectSpendAlertListParams {
        /// Most spend alerts to return in one page. 0 to 100.
        optional limit: i64 = "limit",
        /// Sorts by creation time, oldest or newest first. Default: `"asc"`.
        optional order: SortOrder = "order",
        /// Continues after the spend alert with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Returns the page that ends before the spend alert with this ID: the first one of the page
        /// you have.
        optional before: String = "before",
    }
}

/// Parameters of `admin.organization.projects.spend_alerts.update`.
pub type ProjectSpendAlertUpdateParams = CreateSpendAlertBody;

object! {
    /// A project's spend limit.
    ///
    /// Returned by `admin.organization.projects.spend_limit.retrieve`,
    /// `admin.organization.projects.spend_limit.update`.
    pub struct ProjectSpendLimit {
        /// Always `"project.spend_limit"`.
        constant object: "project.spend_limit" = "object",
        /// Spend at which the limit takes effect.
        lenient threshold_amount: i64 = "threshold_amount",
        lenient currency: SpendLimitCurrency = "currency",
        /// Period that spend is counted over.
        lenient interval: SpendLimitInterval = "interval",
        /// Whether the limit blocks requests at the moment.
        lenient enforcement: SpendLimitEnforcement = "enforcement",
    }
}

object! {
    /// Confirms that a spend limit was removed.
    ///
    /// Returned by `admin.organization.projects.spend_limit.delete`.
    pub struct ProjectSpendLimitDeleted {
        /// Always `"project.spend_limit.deleted"`.
        constant object: "project.spend_limit.deleted" = "object",
        /// Whether the limit was removed.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Sets a project's spend limit.
    ///
    /// Parameters of `admin.organization.projects.spend_limit.update`.
    pub struct ProjectSpendLimitUpdateParams {
        /// Spend at which the limit takes effect. At least 1.
        required threshold_amount: i64 = "threshold_amount",
        /// Always `"USD"`.
        constant currency: "USD" = "currency",
        /// Period that spend is counted over. Always `"month"`.
        constant interval: "month" = "interval",
    }
}

params! {
    /// Changes a project.
    ///
    /// Parameters of `admin.organization.projects.update`.
    pub struct ProjectUpdateParams {
        /// New name of the project. Nullable.
        nullable name: String = "name",
        /// ID of the external key that encrypts the project's data. Nullable.
        nullable external_key_id: String = "external_key_id",
        /// Region for the project's data residency. Nullable. Deprecated by the API.
        nullable geography: String = "geography",
    }
}

object! {
    /// A member of a project.
    ///
    /// Returned by `admin.organization.projects.users.create`,
    /// `admin.organization.projects.users.list`, `admin.organization.projects.users.retrieve`,
    /// `admin.organization.projects.users.update`.
    pub struct ProjectUser {
        /// Always `"organization.project.user"`.
        constant object: "organization.project.user" = "object",
        /// ID of the user, `user-…`.
        lenient id: String = "id",
        /// Role in the project: `owner` or `member`.
        lenient role: String = "role",
        /// When the user was added to the project. In seconds since 1970.
        lenient added_at: i64 = "added_at",
        /// Nullable.
        optional name: String = "name",
        /// Email address of the user. Nullable.
        optional email: String = "email",
    }
}

params! {
    /// Adds a user of the organization to a project. Name the user by `user_id` or `email`.
    ///
    /// Parameters of `admin.organization.projects.users.create`.
    pub struct ProjectUserCreateParams {
        /// Role in the project: `owner` or `member`.
        required role: String = "role",
        /// ID of the user to add. Nullable.
        optional user_id: String = "user_id",
        /// Email address of the user to add. Nullable.
        optional email: String = "email",
    }
}

object! {
    /// Confirms that a user was removed from a project.
    ///
    /// Returned by `admin.organization.projects.users.delete`.
    pub struct ProjectUserDeleteResponse {
        /// Always `"organization.project.user.deleted"`.
        constant object: "organization.project.user.deleted" = "object",
        /// ID of the removed user.
        lenient id: String = "id",
        /// Whether the user was removed.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Lists a project's users.
    ///
    /// Parameters of `admin.organization.projects.users.list`.
    pub struct ProjectUserListParams {
        /// Most users to return in one page. Default: `20`.
        optional limit: i64 = "limit",
        /// Continues after the user with this ID: the last one of the previous page.
        optional after: String = "after",
    }
}

/// Parameters of `admin.organization.projects.users.roles.create`.
pub type ProjectUserRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// Lists the roles of a user in a project.
    ///
    /// Parameters of `admin.organization.projects.users.roles.list`.
    pub struct ProjectUserRoleListParams {
        /// Most role assignments to return in one page. 0 to 1000.
        optional limit: i64 = "limit",
        /// Continues from the previous page: its `next` cursor.
        optional after: String = "after",
        /// Sorts the assignments in ascending or descending order.
        optional order: SortOrder = "order",
    }
}

params! {
    /// Changes a user's role in a project.
    ///
    /// Parameters of `admin.organization.projects.users.update`.
    pub struct ProjectUserUpdateParams {
        /// New role in the project: `owner` or `member`. Nullable.
        nullable role: String = "role",
    }
}
