// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{PublicCreateOrganizationRoleBody, PublicUpdateOrganizationRoleBody};
use crate::shared::SortOrder;
use crate::support::{object, params};

/// What `admin.organization.roles.create` takes.
pub type OrganizationRoleCreateParams = PublicCreateOrganizationRoleBody;

params! {
    /// What `admin.organization.roles.list` takes.
    pub struct OrganizationRoleListParams {
        /// The member `limit`: a whole number, 0 to 1000. The API's default: `1000`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

/// What `admin.organization.roles.update` takes.
pub type OrganizationRoleUpdateParams = PublicUpdateOrganizationRoleBody;

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
