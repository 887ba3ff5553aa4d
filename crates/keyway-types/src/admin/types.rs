// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

object! {
    /// Returned by `admin.organization.groups.roles.list`, `admin.organization.groups.roles.retrieve`, `admin.organization.projects.groups.roles.list`, `admin.organization.projects.groups.roles.retrieve`, `admin.organization.projects.users.roles.list`, `admin.organization.projects.users.roles.retrieve`, `admin.organization.users.roles.list`, `admin.organization.users.roles.retrieve`.
    pub struct AssignedRoleDetails {
        lenient id: String = "id",
        lenient name: String = "name",
        lenient permissions: Vec<String> = "permissions",
        lenient resource_type: String = "resource_type",
        lenient predefined_role: bool = "predefined_role",
        /// Nullable.
        optional description: String = "description",
        /// In seconds since 1970. Nullable.
        optional created_at: i64 = "created_at",
        /// In seconds since 1970. Nullable.
        optional updated_at: i64 = "updated_at",
        /// Nullable.
        optional created_by: String = "created_by",
        /// Nullable.
        optional created_by_user_obj: crate::Json = "created_by_user_obj",
        /// Nullable.
        optional metadata: crate::Json = "metadata",
        /// Nullable.
        optional assignment_sources: Vec<AssignedRoleDetailsAssignmentSource> = "assignment_sources",
    }
}

object! {
    pub struct AssignedRoleDetailsAssignmentSource {
        lenient principal_id: String = "principal_id",
        lenient principal_type: String = "principal_type",
    }
}

object! {
    pub struct AwsExternalStorageProvider {
        lenient account_id: String = "account_id",
        lenient bucket: String = "bucket",
        lenient external_id: String = "external_id",
        lenient region: String = "region",
        lenient role_arn: String = "role_arn",
        /// Always `"aws"`.
        constant r#type: "aws" = "type",
    }
}

object! {
    pub struct AzureExternalStorageProvider {
        lenient account_name: String = "account_name",
        lenient container: String = "container",
        lenient region: String = "region",
        lenient resource_group: String = "resource_group",
        lenient subscription_id: String = "subscription_id",
        lenient tenant_id: String = "tenant_id",
        /// Always `"azure"`.
        constant r#type: "azure" = "type",
    }
}

params! {
    pub struct CreateSpendAlertBody {
        /// At least 0.
        required threshold_amount: i64 = "threshold_amount",
        /// Always `"USD"`.
        constant currency: "USD" = "currency",
        /// Always `"month"`.
        constant interval: "month" = "interval",
        required notification_channel: SpendAlertNotificationChannel = "notification_channel",
    }
}

object! {
    /// Returned by `admin.organization.groups.roles.delete`, `admin.organization.projects.groups.roles.delete`, `admin.organization.projects.users.roles.delete`, `admin.organization.users.roles.delete`.
    pub struct DeletedRoleAssignmentResource {
        lenient object: String = "object",
        lenient deleted: bool = "deleted",
    }
}

object! {
    pub struct GcpExternalStorageProvider {
        lenient audience: String = "audience",
        lenient bucket: String = "bucket",
        lenient region: String = "region",
        /// Always `"gcp"`.
        constant r#type: "gcp" = "type",
        lenient workload_identity_pool_id: String = "workload_identity_pool_id",
        lenient workload_identity_project_number: String = "workload_identity_project_number",
        lenient workload_identity_provider_id: String = "workload_identity_provider_id",
    }
}

object! {
    /// Returned by `admin.organization.groups.roles.create`, `admin.organization.projects.groups.roles.create`.
    pub struct GroupRoleAssignment {
        /// Always `"group.role"`.
        constant object: "group.role" = "object",
        lenient group: OrganizationGroupRoleCreateResponseGroup = "group",
        lenient role: Role = "role",
    }
}

object! {
    pub struct OciExternalStorageProvider {
        lenient bucket: String = "bucket",
        lenient region: String = "region",
        lenient tenancy_ocid: String = "tenancy_ocid",
        /// Always `"oci"`.
        constant r#type: "oci" = "type",
    }
}

object! {
    pub struct OrganizationGroupRoleCreateResponseGroup {
        /// Always `"group"`.
        constant object: "group" = "object",
        lenient id: String = "id",
        lenient name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient scim_managed: bool = "scim_managed",
    }
}

object! {
    /// Returned by `admin.organization.users.list`, `admin.organization.users.retrieve`, `admin.organization.users.update`.
    pub struct OrganizationUser {
        /// Always `"organization.user"`.
        constant object: "organization.user" = "object",
        lenient id: String = "id",
        /// In seconds since 1970.
        lenient added_at: i64 = "added_at",
        /// Nullable.
        optional name: String = "name",
        /// Nullable.
        optional email: String = "email",
        /// Nullable.
        optional role: String = "role",
        optional is_default: bool = "is_default",
        /// In seconds since 1970.
        optional created: i64 = "created",
        optional user: OrganizationUserUser = "user",
        optional is_service_account: bool = "is_service_account",
        /// Nullable.
        optional is_scale_tier_authorized_purchaser: bool = "is_scale_tier_authorized_purchaser",
        optional is_scim_managed: bool = "is_scim_managed",
        /// In seconds since 1970. Nullable.
        optional api_key_last_used_at: i64 = "api_key_last_used_at",
        /// Nullable.
        optional technical_level: String = "technical_level",
        /// Nullable.
        optional developer_persona: String = "developer_persona",
        /// Nullable.
        optional projects: OrganizationUserProjects = "projects",
    }
}

object! {
    pub struct OrganizationUserProjects {
        /// Always `"list"`.
        constant object: "list" = "object",
        lenient data: Vec<OrganizationUserProjectsData> = "data",
    }
}

object! {
    pub struct OrganizationUserProjectsData {
        /// Nullable.
        optional id: String = "id",
        /// Nullable.
        optional name: String = "name",
        /// Nullable.
        optional role: String = "role",
    }
}

object! {
    pub struct OrganizationUserUser {
        /// Always `"user"`.
        constant object: "user" = "object",
        lenient id: String = "id",
        /// Nullable.
        optional email: String = "email",
        /// Nullable.
        optional name: String = "name",
        /// Nullable.
        optional picture: String = "picture",
        /// Nullable.
        optional enabled: bool = "enabled",
        /// Nullable.
        optional banned: bool = "banned",
        /// In seconds since 1970. Nullable.
        optional banned_at: i64 = "banned_at",
    }
}

params! {
    pub struct PublicAssignOrganizationGroupRoleBody {
        required role_id: String = "role_id",
    }
}

params! {
    pub struct PublicCreateOrganizationRoleBody {
        required role_name: String = "role_name",
        required permissions: Vec<String> = "permissions",
        /// Nullable.
        optional description: String = "description",
    }
}

params! {
    pub struct PublicUpdateOrganizationRoleBody {
        /// Nullable.
        nullable permissions: Vec<String> = "permissions",
        /// Nullable.
        nullable description: String = "description",
        /// Nullable.
        nullable role_name: String = "role_name",
    }
}

object! {
    /// Returned by `admin.organization.projects.roles.create`, `admin.organization.projects.roles.list`, `admin.organization.projects.roles.retrieve`, `admin.organization.projects.roles.update`, `admin.organization.roles.create`, `admin.organization.roles.list`, `admin.organization.roles.retrieve`, `admin.organization.roles.update`.
    pub struct Role {
        /// Always `"role"`.
        constant object: "role" = "object",
        lenient id: String = "id",
        lenient name: String = "name",
        /// Nullable.
        optional description: String = "description",
        lenient permissions: Vec<String> = "permissions",
        lenient resource_type: String = "resource_type",
        lenient predefined_role: bool = "predefined_role",
    }
}

object! {
    /// Returned by `admin.organization.projects.roles.delete`, `admin.organization.roles.delete`.
    pub struct RoleDeletedResource {
        /// Always `"role.deleted"`.
        constant object: "role.deleted" = "object",
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
    }
}

params! {
    pub struct SpendAlertNotificationChannel {
        /// Always `"email"`.
        constant r#type: "email" = "type",
        lenient recipients: Vec<String> = "recipients",
        /// Nullable.
        optional subject_prefix: String = "subject_prefix",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum SpendLimitCurrency {
        USD = "USD",
    }
}

object! {
    pub struct SpendLimitEnforcement {
        lenient status: SpendLimitEnforcementStatus = "status",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum SpendLimitEnforcementStatus {
        Inactive = "inactive",
        Enforcing = "enforcing",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum SpendLimitInterval {
        Month = "month",
    }
}

params! {
    pub struct ToggleCertificatesRequest {
        /// 1 to 10 items.
        required certificate_ids: Vec<String> = "certificate_ids",
    }
}

object! {
    /// Returned by `admin.organization.projects.users.roles.create`, `admin.organization.users.roles.create`.
    pub struct UserRoleAssignment {
        /// Always `"user.role"`.
        constant object: "user.role" = "object",
        lenient user: Box<OrganizationUser> = "user",
        lenient role: Role = "role",
    }
}
