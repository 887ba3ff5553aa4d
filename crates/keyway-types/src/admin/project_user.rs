// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::PublicAssignOrganizationGroupRoleBody;
use crate::shared::SortOrder;
use crate::support::{object, params};

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
