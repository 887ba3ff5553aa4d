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

params! {
    /// An object: the document's `ToggleCertificatesRequest`.
    pub struct ToggleCertificatesRequest {
        /// The member `certificate_ids`: a list of 1 to 10 items.
        required certificate_ids: Vec<String> = "certificate_ids",
    }
}
