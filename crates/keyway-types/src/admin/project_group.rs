// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::PublicAssignOrganizationGroupRoleBody;
use crate::shared::SortOrder;
use crate::support::{object, open_enum, params};

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
