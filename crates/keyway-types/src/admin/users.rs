// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::PublicAssignOrganizationGroupRoleBody;
use crate::shared::SortOrder;
use crate::support::{object, params};

object! {
    /// Returned by `admin.organization.users.delete`.
    pub struct OrganizationUserDeleteResponse {
        /// Always `"organization.user.deleted"`.
        constant object: "organization.user.deleted" = "object",
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `admin.organization.users.list`.
    pub struct OrganizationUserListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        optional after: String = "after",
        optional emails: Vec<String> = "emails",
    }
}

/// Parameters of `admin.organization.users.roles.create`.
pub type OrganizationUserRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// Parameters of `admin.organization.users.roles.list`.
    pub struct OrganizationUserRoleListParams {
        /// 0 to 1000.
        optional limit: i64 = "limit",
        optional after: String = "after",
        optional order: SortOrder = "order",
    }
}

params! {
    /// Parameters of `admin.organization.users.update`.
    pub struct OrganizationUserUpdateParams {
        /// Nullable.
        nullable role: String = "role",
        /// Nullable.
        nullable role_id: String = "role_id",
        /// Nullable.
        nullable technical_level: String = "technical_level",
        /// Nullable.
        nullable developer_persona: String = "developer_persona",
    }
}
