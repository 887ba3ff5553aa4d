// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

object! {
    /// What `admin.organization.groups.roles.list`, `admin.organization.groups.roles.retrieve`, `admin.organization.projects.groups.roles.list` gives: an object: the document's `AssignedRoleDetails`.
    pub struct AssignedRoleDetails {
        /// The member `id`: a text.
        lenient id: String = "id",
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
        optional created_by_user_obj: crate::Json = "created_by_user_obj",
        /// The member `metadata`: any JSON object. May be null.
        optional metadata: crate::Json = "metadata",
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
    /// An object: the document's `AwsExternalStorageProvider`.
    pub struct AwsExternalStorageProvider {
        /// The member `account_id`: a text.
        lenient account_id: String = "account_id",
        /// The member `bucket`: a text.
        lenient bucket: String = "bucket",
        /// The member `external_id`: a text.
        lenient external_id: String = "external_id",
        /// The member `region`: a text.
        lenient region: String = "region",
        /// The member `role_arn`: a text.
        lenient role_arn: String = "role_arn",
        /// The member `type`: `"aws"`.
        constant r#type: "aws" = "type",
    }
}

object! {
    /// An object: the document's `AzureExternalStorageProvider`.
    pub struct AzureExternalStorageProvider {
        /// The member `account_name`: a text.
        lenient account_name: String = "account_name",
        /// The member `container`: a text.
        lenient container: String = "container",
        /// The member `region`: a text.
        lenient region: String = "region",
        /// The member `resource_group`: a text.
        lenient resource_group: String = "resource_group",
        /// The member `subscription_id`: a text.
        lenient subscription_id: String = "subscription_id",
        /// The member `tenant_id`: a text.
        lenient tenant_id: String = "tenant_id",
        /// The member `type`: `"azure"`.
        constant r#type: "azure" = "type",
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
    /// An object: the document's `GcpExternalStorageProvider`.
    pub struct GcpExternalStorageProvider {
        /// The member `audience`: a text.
        lenient audience: String = "audience",
        /// The member `bucket`: a text.
        lenient bucket: String = "bucket",
        /// The member `region`: a text.
        lenient region: String = "region",
        /// The member `type`: `"gcp"`.
        constant r#type: "gcp" = "type",
        /// The member `workload_identity_pool_id`: a text.
        lenient workload_identity_pool_id: String = "workload_identity_pool_id",
        /// The member `workload_identity_project_number`: a text.
        lenient workload_identity_project_number: String = "workload_identity_project_number",
        /// The member `workload_identity_provider_id`: a text.
        lenient workload_identity_provider_id: String = "workload_identity_provider_id",
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
        lenient role: Role = "role",
    }
}

object! {
    /// An object: the document's `OciExternalStorageProvider`.
    pub struct OciExternalStorageProvider {
        /// The member `bucket`: a text.
        lenient bucket: String = "bucket",
        /// The member `region`: a text.
        lenient region: String = "region",
        /// The member `tenancy_ocid`: a text.
        lenient tenancy_ocid: String = "tenancy_ocid",
        /// The member `type`: `"oci"`.
        constant r#type: "oci" = "type",
    }
}

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

object! {
    /// What `admin.organization.users.list`, `admin.organization.users.retrieve`, `admin.organization.users.update` gives: an object: the document's `User`.
    pub struct OrganizationUser {
        /// The member `object`: `"organization.user"`.
        constant object: "organization.user" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
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
        lenient id: String = "id",
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
        lenient id: String = "id",
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
    /// What `admin.organization.projects.users.roles.create`, `admin.organization.users.roles.create` gives: an object: the document's `UserRoleAssignment`.
    pub struct UserRoleAssignment {
        /// The member `object`: `"user.role"`.
        constant object: "user.role" = "object",
        /// The member `user`: an object, [`OrganizationUser`].
        lenient user: Box<OrganizationUser> = "user",
        /// The member `role`: an object, [`Role`].
        lenient role: Role = "role",
    }
}
