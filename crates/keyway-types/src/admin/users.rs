// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::PublicAssignOrganizationGroupRoleBody;
use crate::shared::SortOrder;
use crate::support::{object, params};

object! {
    /// Confirms that a user was removed from the organization.
    ///
    /// Returned by `admin.organization.users.delete`.
    pub struct OrganizationUserDeleteResponse {
        /// Always `"organization.user.deleted"`.
        constant object: "organization.user.deleted" = "object",
        /// ID of the removed user.
        lenient id: String = "id",
        /// Whether the user was removed.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Lists the organization's users.
    ///
    /// Parameters of `admin.organization.users.list`.
    pub struct OrganizationUserListParams {
        /// Most users to return in one page. Default: `20`.
        optional limit: i64 = "limit",
        /// Continues after the user with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Returns only users with these email addresses.
        optional emails: Vec<String> = "emails",
    }
}

/// Parameters of `admin.organization.users.roles.create`.
pub type OrganizationUserRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// Lists the roles of a user in the organization.
    ///
    /// Parameters of `admin.organization.users.roles.list`.
    pub struct OrganizationUserRoleListParams {
        /// Most role assignments to return in one page. 0 to 1000.
        optional limit: i64 = "limit",
        /// Continues from the previous page: its `next` cursor.
        optional after: String = "after",
        /// Sorts the assignments in ascending or descending order.
        optional order: SortOrder = "order",
    }
}

params! {
    /// Changes a user of the organization.
    ///
    /// Parameters of `admin.organization.users.update`.
    pub struct OrganizationUserUpdateParams {
        /// New role in the organization: `owner` or `reader`. Nullable.
        nullable role: String = "role",
        /// ID of a role to assign to the user. Nullable.
        nullable role_id: String = "role_id",
        /// Technical level to record for the user. Nullable.
        nullable technical_level: String = "technical_level",
        /// Developer persona to record for the user. Nullable.
        nullable developer_persona: String = "developer_persona",
    }
}
