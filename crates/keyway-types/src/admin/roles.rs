// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{PublicCreateOrganizationRoleBody, PublicUpdateOrganizationRoleBody};
use crate::shared::SortOrder;
use crate::support::params;

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
