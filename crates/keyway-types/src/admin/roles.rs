// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{PublicCreateOrganizationRoleBody, PublicUpdateOrganizationRoleBody};
use crate::shared::SortOrder;
use crate::support::params;

/// Parameters of `admin.organization.roles.create`.
pub type OrganizationRoleCreateParams = PublicCreateOrganizationRoleBody;

params! {
    /// Lists the organization's roles.
    ///
    /// Parameters of `admin.organization.roles.list`.
    pub struct OrganizationRoleListParams {
        /// Most roles to return in one page. 0 to 1000. Default: `1000`.
        optional limit: i64 = "limit",
        /// Continues from the previous page: its `next` cursor.
        optional after: String = "after",
        /// Sorts the roles in ascending or descending order. Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

/// Parameters of `admin.organization.roles.update`.
pub type OrganizationRoleUpdateParams = PublicUpdateOrganizationRoleBody;
