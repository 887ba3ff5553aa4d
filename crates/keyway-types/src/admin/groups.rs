// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::PublicAssignOrganizationGroupRoleBody;
use crate::shared::SortOrder;
use crate::support::{object, open_enum, params};

object! {
    /// A group of users, which can be given roles.
    ///
    /// Returned by `admin.organization.groups.create`, `admin.organization.groups.list`,
    /// `admin.organization.groups.retrieve`.
    pub struct Group {
        lenient id: String = "id",
        lenient name: String = "name",
        /// When the group was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Whether your identity provider manages the group through SCIM.
        lenient is_scim_managed: bool = "is_scim_managed",
        /// Whether the group belongs to the organization or the tenant.
        lenient group_type: GroupGroupType = "group_type",
    }
}

open_enum! {
    /// Level that a group belongs to.
    pub enum GroupGroupType {
        /// A group of the organization.
        Group = "group",
        /// A group of the tenant, which spans organizations.
        TenantGroup = "tenant_group",
    }
}

params! {
    /// Creates a group.
    ///
    /// Parameters of `admin.organization.groups.create`.
    pub struct OrganizationGroupCreateParams {
        /// 1 to 255 characters.
        required name: String = "name",
    }
}

object! {
    /// Confirms that a group was deleted.
    ///
    /// Returned by `admin.organization.groups.delete`.
    pub struct OrganizationGroupDeleteResponse {
        /// Always `"group.deleted"`.
        constant object: "group.deleted" = "object",
        /// ID of the deleted group.
        lenient id: String = "id",
        /// Whether the group was deleted.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Lists the organization's groups.
    ///
    /// Parameters of `admin.organization.groups.list`.
    pub struct OrganizationGroupListParams {
        /// Most groups to return in one page. 0 to 1000. Default: `100`.
        optional limit: i64 = "limit",
        /// Continues after the group with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Sorts by creation time, oldest or newest first. Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

/// Parameters of `admin.organization.groups.roles.create`.
pub type OrganizationGroupRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// Lists the roles of a group in the organization.
    ///
    /// Parameters of `admin.organization.groups.roles.list`.
    pub struct OrganizationGroupRoleListParams {
        /// Most role assignments to return in one page. 0 to 1000.
        optional limit: i64 = "limit",
        /// Continues from the previous page: its `next` cursor.
        optional after: String = "after",
        /// Sorts the assignments in ascending or descending order.
        optional order: SortOrder = "order",
    }
}

params! {
    /// Renames a group.
    ///
    /// Parameters of `admin.organization.groups.update`.
    pub struct OrganizationGroupUpdateParams {
        /// New name of the group. 1 to 255 characters.
        required name: String = "name",
    }
}

object! {
    /// A group after a change.
    ///
    /// Returned by `admin.organization.groups.update`.
    pub struct OrganizationGroupUpdateResponse {
        lenient id: String = "id",
        lenient name: String = "name",
        /// When the group was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Whether your identity provider manages the group through SCIM.
        lenient is_scim_managed: bool = "is_scim_managed",
    }
}

object! {
    /// A member of a group.
    ///
    /// Returned by `admin.organization.groups.users.list`.
    pub struct OrganizationGroupUser {
        lenient id: String = "id",
        lenient name: String = "name",
        /// Email address of the user. Nullable.
        optional email: String = "email",
    }
}

params! {
    /// Adds a user to a group.
    ///
    /// Parameters of `admin.organization.groups.users.create`.
    pub struct OrganizationGroupUserCreateParams {
        /// ID of the user to add.
        required user_id: String = "user_id",
    }
}

object! {
    /// Confirms that a user was added to a group.
    ///
    /// Returned by `admin.organization.groups.users.create`.
    pub struct OrganizationGroupUserCreateResponse {
        /// Always `"group.user"`.
        constant object: "group.user" = "object",
        /// ID of the user who was added.
        lenient user_id: String = "user_id",
        lenient group_id: String = "group_id",
    }
}

object! {
    /// Confirms that a user was removed from a group.
    ///
    /// Returned by `admin.organization.groups.users.delete`.
    pub struct OrganizationGroupUserDeleteResponse {
        /// Always `"group.user.deleted"`.
        constant object: "group.user.deleted" = "object",
        /// Whether the user was removed.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Lists the members of a group.
    ///
    /// Parameters of `admin.organization.groups.users.list`.
    pub struct OrganizationGroupUserListParams {
        /// Most users to return in one page. 0 to 1000. Default: `100`.
        optional limit: i64 = "limit",
        /// Continues after the user with this ID: the last one of the previous page.
        optional after: String = "after",
        /// Sorts the members in ascending or descending order. Default: `"desc"`.
        optional order: SortOrder = "order",
    }
}

object! {
    /// A member of a group.
    ///
    /// Returned by `admin.organization.groups.users.retrieve`.
    pub struct OrganizationGroupUserRetrieveResponse {
        lenient id: String = "id",
        lenient name: String = "name",
        /// Email address of the user. Nullable.
        optional email: String = "email",
        /// URL of the user's profile picture. Nullable.
        optional picture: String = "picture",
        /// Whether the user is a service account. Nullable.
        optional is_service_account: bool = "is_service_account",
        /// Whether the user belongs to the organization or the tenant.
        lenient user_type: OrganizationGroupUserRetrieveResponseUserType = "user_type",
    }
}

open_enum! {
    /// Level that a user belongs to.
    pub enum OrganizationGroupUserRetrieveResponseUserType {
        /// A user of the organization.
        User = "user",
        /// A user of the tenant, which spans organizations.
        TenantUser = "tenant_user",
    }
}
