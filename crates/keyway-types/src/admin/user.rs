// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{PublicAssignOrganizationGroupRoleBody, Role};
use crate::shared::SortOrder;
use crate::support::{object, params};

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
    /// What `admin.organization.users.delete` gives: an object: the document's `UserDeleteResponse`.
    pub struct OrganizationUserDeleteResponse {
        /// The member `object`: `"organization.user.deleted"`.
        constant object: "organization.user.deleted" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.users.list` takes.
    pub struct OrganizationUserListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `emails`: a list.
        optional emails: Vec<String> = "emails",
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

/// What `admin.organization.users.roles.create` takes.
pub type OrganizationUserRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// What `admin.organization.users.roles.list` takes.
    pub struct OrganizationUserRoleListParams {
        /// The member `limit`: a whole number, 0 to 1000.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
    }
}

params! {
    /// What `admin.organization.users.update` takes.
    pub struct OrganizationUserUpdateParams {
        /// The member `role`: a text. May be null.
        nullable role: String = "role",
        /// The member `role_id`: a text. May be null.
        nullable role_id: String = "role_id",
        /// The member `technical_level`: a text. May be null.
        nullable technical_level: String = "technical_level",
        /// The member `developer_persona`: a text. May be null.
        nullable developer_persona: String = "developer_persona",
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
