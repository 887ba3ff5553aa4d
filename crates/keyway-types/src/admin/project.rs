// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    HostedToolPermission, HostedToolPermissionUpdate, PublicCreateOrganizationRoleBody,
    PublicUpdateOrganizationRoleBody,
};
use crate::shared::SortOrder;
use crate::support::{object, open_enum, params};

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

open_enum! {
    /// A string with known values: the document's `ProjectOptionalServiceTier`.
    pub enum ProjectOptionalServiceTier {
        Flex = "flex",
        Fast = "fast",
        Ultrafast = "ultrafast",
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
