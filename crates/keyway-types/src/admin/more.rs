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

params! {
    /// An object: the document's `ToggleCertificatesRequest`.
    pub struct ToggleCertificatesRequest {
        /// The member `certificate_ids`: a list of 1 to 10 items.
        required certificate_ids: Vec<String> = "certificate_ids",
    }
}

params! {
    /// An object: the document's `UploadedJwksVerificationParam`.
    pub struct UploadedJwksVerificationParam {
        /// The member `jwks`: any JSON object.
        required jwks: crate::Json = "jwks",
        /// The member `type`: `"uploaded_jwks"`.
        constant r#type: "uploaded_jwks" = "type",
    }
}
