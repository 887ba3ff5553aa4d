// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::PublicAssignOrganizationGroupRoleBody;
use crate::shared::SortOrder;
use crate::support::{object, open_enum, params};

object! {
    /// Returned by `admin.organization.groups.create`, `admin.organization.groups.list`, `admin.organization.groups.retrieve`.
    pub struct Group {
        lenient id: String = "id",
        lenient name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient is_scim_managed: bool = "is_scim_managed",
        lenient group_type: GroupGroupType = "group_type",
    }
}

open_enum! {
    pub enum GroupGroupType {
        Group = "group",
        TenantGroup = "tenant_group",
    }
}

params! {
    /// Parameters of `admin.organization.groups.create`.
    pub struct OrganizationGroupCreateParams {
        /// 1 to 255 characters.
        required name: String = "name",
    }
}

object! {
    /// Returned by `admin.organization.groups.delete`.
    pub struct OrganizationGroupDeleteResponse {
        /// Always `"group.deleted"`.
        constant object: "group.deleted" = "object",
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `admin.organization.groups.list`.
    pub struct OrganizationGroupListParams {
        /// 0 to 1000. Default: `100`.
        optional limit: i64 = "limit",
        optional after: String = "after",
        /// Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

/// Parameters of `admin.organization.groups.roles.create`.
pub type OrganizationGroupRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// Parameters of `admin.organization.groups.roles.list`.
    pub struct OrganizationGroupRoleListParams {
        /// 0 to 1000.
        optional limit: i64 = "limit",
        optional after: String = "after",
        optional order: SortOrder = "order",
    }
}

params! {
    /// Parameters of `admin.organization.groups.update`.
    pub struct OrganizationGroupUpdateParams {
        /// 1 to 255 characters.
        required name: String = "name",
    }
}

object! {
    /// Returned by `admin.organization.groups.update`.
    pub struct OrganizationGroupUpdateResponse {
        lenient id: String = "id",
        lenient name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient is_scim_managed: bool = "is_scim_managed",
    }
}

object! {
    /// Returned by `admin.organization.groups.users.list`.
    pub struct OrganizationGroupUser {
        lenient id: String = "id",
        lenient name: String = "name",
        /// Nullable.
        optional email: String = "email",
    }
}

params! {
    /// Parameters of `admin.organization.groups.users.create`.
    pub struct OrganizationGroupUserCreateParams {
        required user_id: String = "user_id",
    }
}

object! {
    /// Returned by `admin.organization.groups.users.create`.
    pub struct OrganizationGroupUserCreateResponse {
        /// Always `"group.user"`.
        constant object: "group.user" = "object",
        lenient user_id: String = "user_id",
        lenient group_id: String = "group_id",
    }
}

object! {
    /// Returned by `admin.organization.groups.users.delete`.
    pub struct OrganizationGroupUserDeleteResponse {
        /// Always `"group.user.deleted"`.
        constant object: "group.user.deleted" = "object",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `admin.organization.groups.users.list`.
    pub struct OrganizationGroupUserListParams {
        /// 0 to 1000. Default: `100`.
        optional limit: i64 = "limit",
        optional after: String = "after",
        /// Default: `"desc"`.
        optional order: SortOrder = "order",
    }
}

object! {
    /// Returned by `admin.organization.groups.users.retrieve`.
    pub struct OrganizationGroupUserRetrieveResponse {
        lenient id: String = "id",
        lenient name: String = "name",
        /// Nullable.
        optional email: String = "email",
        /// Nullable.
        optional picture: String = "picture",
        /// Nullable.
        optional is_service_account: bool = "is_service_account",
        lenient user_type: OrganizationGroupUserRetrieveResponseUserType = "user_type",
    }
}

open_enum! {
    pub enum OrganizationGroupUserRetrieveResponseUserType {
        User = "user",
        TenantUser = "tenant_user",
    }
}
