// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::PublicAssignOrganizationGroupRoleBody;
use crate::shared::SortOrder;
use crate::support::{object, params};

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
