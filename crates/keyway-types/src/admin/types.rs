// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

object! {
    /// A role that a user or group holds.
    ///
    /// Returned by `admin.organization.groups.roles.list`,
    /// `admin.organization.groups.roles.retrieve`, `admin.organization.projects.groups.roles.list`,
    /// `admin.organization.projects.groups.roles.retrieve`,
    /// `admin.organization.projects.users.roles.list`,
    /// `admin.organization.projects.users.roles.retrieve`, `admin.organization.users.roles.list`,
    /// `admin.organization.users.roles.retrieve`.
    pub struct AssignedRoleDetails {
        lenient id: String = "id",
        lenient name: String = "name",
        /// Permissions that the role grants.
        lenient permissions: Vec<String> = "permissions",
        /// Kind of resource that the role applies to, such as `api.organization` or `api.project`.
        lenient resource_type: String = "resource_type",
        /// Whether OpenAI defines and manages the role.
        lenient predefined_role: bool = "predefined_role",
        /// What the role is for. Nullable.
        optional description: String = "description",
        /// When the role was created. In seconds since 1970. Nullable.
        optional created_at: i64 = "created_at",
        /// When the role was last changed. In seconds since 1970. Nullable.
        optional updated_at: i64 = "updated_at",
        /// ID of the user or service account that created the role. Nullable.
        optional created_by: String = "created_by",
        /// User that created the role, if known. Nullable.
        optional created_by_user_obj: crate::Json = "created_by_user_obj",
        /// Additional data stored with the role. Nullable.
        optional metadata: crate::Json = "metadata",
        /// Where the role comes from: assigned directly or through groups. Nullable.
        optional assignment_sources: Vec<AssignedRoleDetailsAssignmentSource> = "assignment_sources",
    }
}

object! {
    /// A source of a role that a user or group holds.
    pub struct AssignedRoleDetailsAssignmentSource {
        /// ID of the user or group that the role is assigned to.
        lenient principal_id: String = "principal_id",
        /// Kind of principal: `user` or `group`.
        lenient principal_type: String = "principal_type",
    }
}

object! {
    /// An Amazon S3 bucket.
    pub struct AwsExternalStorageProvider {
        /// ID of the AWS account that owns the bucket.
        lenient account_id: String = "account_id",
        /// Name of the S3 bucket.
        lenient bucket: String = "bucket",
        /// External ID to require in the role's trust policy, which protects against confused-deputy
        /// attacks.
        lenient external_id: String = "external_id",
        /// AWS region of the bucket.
        lenient region: String = "region",
        /// ARN of the AWS role that OpenAI assumes to use the bucket.
        lenient role_arn: String = "role_arn",
        /// Always `"aws"`.
        constant r#type: "aws" = "type",
    }
}

object! {
    /// An Azure Blob Storage container.
    pub struct AzureExternalStorageProvider {
        lenient account_name: String = "account_name",
        /// Name of the blob container.
        lenient container: String = "container",
        /// Azure region of the container.
        lenient region: String = "region",
        /// Azure resource group of the storage account.
        lenient resource_group: String = "resource_group",
        lenient subscription_id: String = "subscription_id",
        /// ID of the Microsoft Entra tenant.
        lenient tenant_id: String = "tenant_id",
        /// Always `"azure"`.
        constant r#type: "azure" = "type",
    }
}

params! {
    /// Sets up an alert for when spend reaches a threshold.
    pub struct CreateSpendAlertBody {
        /// Spend that triggers the alert. At least 0.
        required threshold_amount: i64 = "threshold_amount",
        /// Currency of the threshold. Always `"USD"`.
        constant currency: "USD" = "currency",
        /// Period that spend is counted over. Always `"month"`.
        constant interval: "month" = "interval",
        /// Where the alert is sent.
        required notification_channel: SpendAlertNotificationChannel = "notification_channel",
    }
}

object! {
    /// Confirms that a role was unassigned from a user or group.
    ///
    /// Returned by `admin.organization.groups.roles.delete`,
    /// `admin.organization.projects.groups.roles.delete`,
    /// `admin.organization.projects.users.roles.delete`, `admin.organization.users.roles.delete`.
    pub struct DeletedRoleAssignmentResource {
        /// Kind of the deleted assignment, such as `group.role.deleted` or `user.role.deleted`.
        lenient object: String = "object",
        /// Whether the assignment was deleted.
        lenient deleted: bool = "deleted",
    }
}

object! {
    /// A Google Cloud Storage bucket.
    pub struct GcpExternalStorageProvider {
        /// Audience of the tokens that OpenAI presents to Google Cloud.
        lenient audience: String = "audience",
        /// Name of the Cloud Storage bucket.
        lenient bucket: String = "bucket",
        /// Google Cloud location of the bucket.
        lenient region: String = "region",
        /// Always `"gcp"`.
        constant r#type: "gcp" = "type",
        /// Google Cloud workload identity pool that trusts OpenAI.
        lenient workload_identity_pool_id: String = "workload_identity_pool_id",
        /// Number of the Google Cloud project that holds the pool.
        lenient workload_identity_project_number: String = "workload_identity_project_number",
        /// Provider within the workload identity pool.
        lenient workload_identity_provider_id: String = "workload_identity_provider_id",
    }
}

object! {
    /// A role that was assigned to a group.
    ///
    /// Returned by `admin.organization.groups.roles.create`,
    /// `admin.organization.projects.groups.roles.create`.
    pub struct GroupRoleAssignment {
        /// Always `"group.role"`.
        constant object: "group.role" = "object",
        /// Group that received the role.
        lenient group: OrganizationGroupRoleCreateResponseGroup = "group",
        /// Role that was assigned.
        lenient role: Role = "role",
    }
}

object! {
    /// An Oracle Cloud Object Storage bucket.
    pub struct OciExternalStorageProvider {
        /// Name of the Object Storage bucket.
        lenient bucket: String = "bucket",
        /// Oracle Cloud region of the bucket.
        lenient region: String = "region",
        /// OCID of the Oracle Cloud tenancy.
        lenient tenancy_ocid: String = "tenancy_ocid",
        /// Always `"oci"`.
        constant r#type: "oci" = "type",
    }
}

object! {
    /// A group that received a role.
    pub struct OrganizationGroupRoleCreateResponseGroup {
        /// Always `"group"`.
        constant object: "group" = "object",
        lenient id: String = "id",
        lenient name: String = "name",
        /// When the group was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Whether your identity provider manages the group through SCIM.
        lenient scim_managed: bool = "scim_managed",
    }
}

object! {
    /// A member of the organization.
    ///
    /// Returned by `admin.organization.users.list`, `admin.organization.users.retrieve`,
    /// `admin.organization.users.update`.
    pub struct OrganizationUser {
        /// Always `"organization.user"`.
        constant object: "organization.user" = "object",
        /// ID of the user, `user-…`.
        lenient id: String = "id",
        /// When the user joined the organization. In seconds since 1970.
        lenient added_at: i64 = "added_at",
        /// Nullable.
        optional name: String = "name",
        /// Email address of the user. Nullable.
        optional email: String = "email",
        /// Role in the organization: `owner` or `reader`. Nullable.
        optional role: String = "role",
        /// Whether this is the default user of the organization.
        optional is_default: bool = "is_default",
        /// When the user was created. In seconds since 1970.
        optional created: i64 = "created",
        /// Profile of the user.
        optional user: OrganizationUserUser = "user",
        /// Whether the member is a service account.
        optional is_service_account: bool = "is_service_account",
        /// Whether the user may buy Scale Tier capacity. Nullable.
        optional is_scale_tier_authorized_purchaser: bool = "is_scale_tier_authorized_purchaser",
        /// Whether your identity provider manages the user through SCIM.
        optional is_scim_managed: bool = "is_scim_managed",
        /// When one of the user's API keys was last used. In seconds since 1970. Nullable.
        optional api_key_last_used_at: i64 = "api_key_last_used_at",
        /// Technical level recorded for the user. Nullable.
        optional technical_level: String = "technical_level",
        /// Developer persona recorded for the user. Nullable.
        optional developer_persona: String = "developer_persona",
        /// Projects the user belongs to. Nullable.
        optional projects: OrganizationUserProjects = "projects",
    }
}

object! {
    /// Projects that a user belongs to.
    pub struct OrganizationUserProjects {
        /// Always `"list"`.
        constant object: "list" = "object",
        lenient data: Vec<OrganizationUserProjectsData> = "data",
    }
}

object! {
    /// A project that a user belongs to.
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
    /// Profile of a user.
    pub struct OrganizationUserUser {
        /// Always `"user"`.
        constant object: "user" = "object",
        lenient id: String = "id",
        /// Email address of the user. Nullable.
        optional email: String = "email",
        /// Nullable.
        optional name: String = "name",
        /// URL of the user's profile picture. Nullable.
        optional picture: String = "picture",
        /// Whether the user may sign in. Nullable.
        optional enabled: bool = "enabled",
        /// Whether the user is banned. Nullable.
        optional banned: bool = "banned",
        /// When the user was banned, if they were. In seconds since 1970. Nullable.
        optional banned_at: i64 = "banned_at",
    }
}

params! {
    /// Assigns a role to a user or group.
    pub struct PublicAssignOrganizationGroupRoleBody {
        required role_id: String = "role_id",
    }
}

params! {
    /// Creates a custom role.
    pub struct PublicCreateOrganizationRoleBody {
        /// Unique name of the role.
        required role_name: String = "role_name",
        /// Permissions to grant.
        required permissions: Vec<String> = "permissions",
        /// What the role is for. Nullable.
        optional description: String = "description",
    }
}

params! {
    /// Changes a custom role.
    pub struct PublicUpdateOrganizationRoleBody {
        /// Permissions to grant, in place of the current ones. Nullable.
        nullable permissions: Vec<String> = "permissions",
        /// New description. Nullable.
        nullable description: String = "description",
        /// New name. Nullable.
        nullable role_name: String = "role_name",
    }
}

object! {
    /// A set of permissions to assign to users and groups.
    ///
    /// Returned by `admin.organization.projects.roles.create`,
    /// `admin.organization.projects.roles.list`, `admin.organization.projects.roles.retrieve`,
    /// `admin.organization.projects.roles.update`, `admin.organization.roles.create`,
    /// `admin.organization.roles.list`, `admin.organization.roles.retrieve`,
    /// `admin.organization.roles.update`.
    pub struct Role {
        /// Always `"role"`.
        constant object: "role" = "object",
        lenient id: String = "id",
        /// Unique name of the role.
        lenient name: String = "name",
        /// What the role is for. Nullable.
        optional description: String = "description",
        /// Permissions that the role grants.
        lenient permissions: Vec<String> = "permissions",
        /// Kind of resource that the role applies to, such as `api.organization` or `api.project`.
        lenient resource_type: String = "resource_type",
        /// Whether OpenAI defines and manages the role.
        lenient predefined_role: bool = "predefined_role",
    }
}

object! {
    /// Confirms that a role was deleted.
    ///
    /// Returned by `admin.organization.projects.roles.delete`, `admin.organization.roles.delete`.
    pub struct RoleDeletedResource {
        /// Always `"role.deleted"`.
        constant object: "role.deleted" = "object",
        lenient id: String = "id",
        /// Whether the role was deleted.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Where a spend alert is sent.
    pub struct SpendAlertNotificationChannel {
        /// Always `"email"`.
        constant r#type: "email" = "type",
        /// Email addresses that receive the alert.
        given recipients: Vec<String> = "recipients",
        /// Text to put before the subject of the email. Nullable.
        optional subject_prefix: String = "subject_prefix",
    }
}

open_enum! {
    /// Currency of a spend limit.
    ///
    /// The document allows any other string too.
    pub enum SpendLimitCurrency {
        USD = "USD",
    }
}

object! {
    /// State of a spend limit.
    pub struct SpendLimitEnforcement {
        /// Whether the limit blocks requests at the moment.
        lenient status: SpendLimitEnforcementStatus = "status",
    }
}

open_enum! {
    /// Whether a spend limit blocks requests.
    ///
    /// The document allows any other string too.
    pub enum SpendLimitEnforcementStatus {
        /// Spend is below the limit.
        Inactive = "inactive",
        /// Spend has reached the limit, and requests are blocked.
        Enforcing = "enforcing",
    }
}

open_enum! {
    /// Period that spend is counted over.
    ///
    /// The document allows any other string too.
    pub enum SpendLimitInterval {
        /// A calendar month.
        Month = "month",
    }
}

params! {
    /// Activates or deactivates certificates, all or none.
    pub struct ToggleCertificatesRequest {
        /// IDs of the certificates to activate or deactivate. 1 to 10 items.
        required certificate_ids: Vec<String> = "certificate_ids",
    }
}

object! {
    /// A role that was assigned to a user.
    ///
    /// Returned by `admin.organization.projects.users.roles.create`,
    /// `admin.organization.users.roles.create`.
    pub struct UserRoleAssignment {
        /// Always `"user.role"`.
        constant object: "user.role" = "object",
        /// User who received the role.
        lenient user: Box<OrganizationUser> = "user",
        /// Role that was assigned.
        lenient role: Role = "role",
    }
}
