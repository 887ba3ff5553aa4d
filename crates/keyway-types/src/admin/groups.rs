// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::PublicAssignOrganizationGroupRoleBody;
use crate::shared::SortOrder;
use crate::support::{object, open_enum, params};

object! {
    /// What `admin.organization.groups.create`, `admin.organization.groups.list`, `admin.organization.groups.retrieve` gives: an object: the document's `GroupResponse`.
    pub struct Group {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `is_scim_managed`: true or false.
        lenient is_scim_managed: bool = "is_scim_managed",
        /// The member `group_type`: one of the values of [`GroupGroupType`].
        lenient group_type: GroupGroupType = "group_type",
    }
}

open_enum! {
    /// A string with known values: `group_type` of the document's `GroupResponse`.
    pub enum GroupGroupType {
        Group = "group",
        TenantGroup = "tenant_group",
    }
}

params! {
    /// What `admin.organization.groups.create` takes.
    pub struct OrganizationGroupCreateParams {
        /// The member `name`: a text of 1 to 255 characters.
        required name: String = "name",
    }
}

object! {
    /// What `admin.organization.groups.delete` gives: an object: the document's `GroupDeletedResource`.
    pub struct OrganizationGroupDeleteResponse {
        /// The member `object`: `"group.deleted"`.
        constant object: "group.deleted" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.groups.list` takes.
    pub struct OrganizationGroupListParams {
        /// The member `limit`: a whole number, 0 to 1000. The API's default: `100`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

/// What `admin.organization.groups.roles.create` takes.
pub type OrganizationGroupRoleCreateParams = PublicAssignOrganizationGroupRoleBody;

params! {
    /// What `admin.organization.groups.roles.list` takes.
    pub struct OrganizationGroupRoleListParams {
        /// The member `limit`: a whole number, 0 to 1000.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`].
        optional order: SortOrder = "order",
    }
}

params! {
    /// What `admin.organization.groups.update` takes.
    pub struct OrganizationGroupUpdateParams {
        /// The member `name`: a text of 1 to 255 characters.
        required name: String = "name",
    }
}

object! {
    /// What `admin.organization.groups.update` gives: an object: the document's `GroupResourceWithSuccess`.
    pub struct OrganizationGroupUpdateResponse {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `is_scim_managed`: true or false.
        lenient is_scim_managed: bool = "is_scim_managed",
    }
}

object! {
    /// What `admin.organization.groups.users.list` gives: an object: the document's `GroupUser`.
    pub struct OrganizationGroupUser {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `email`: a text. May be null.
        optional email: String = "email",
    }
}

params! {
    /// What `admin.organization.groups.users.create` takes.
    pub struct OrganizationGroupUserCreateParams {
        /// The member `user_id`: a text.
        required user_id: String = "user_id",
    }
}

object! {
    /// What `admin.organization.groups.users.create` gives: an object: the document's `GroupUserAssignment`.
    pub struct OrganizationGroupUserCreateResponse {
        /// The member `object`: `"group.user"`.
        constant object: "group.user" = "object",
        /// The member `user_id`: a text.
        lenient user_id: String = "user_id",
        /// The member `group_id`: a text.
        lenient group_id: String = "group_id",
    }
}

object! {
    /// What `admin.organization.groups.users.delete` gives: an object: the document's `GroupUserDeletedResource`.
    pub struct OrganizationGroupUserDeleteResponse {
        /// The member `object`: `"group.user.deleted"`.
        constant object: "group.user.deleted" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.groups.users.list` takes.
    pub struct OrganizationGroupUserListParams {
        /// The member `limit`: a whole number, 0 to 1000. The API's default: `100`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"desc"`.
        optional order: SortOrder = "order",
    }
}

object! {
    /// What `admin.organization.groups.users.retrieve` gives: an object: the document's `GroupMemberUser`.
    pub struct OrganizationGroupUserRetrieveResponse {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `email`: a text. May be null.
        optional email: String = "email",
        /// The member `picture`: a text. May be null.
        optional picture: String = "picture",
        /// The member `is_service_account`: true or false. May be null.
        optional is_service_account: bool = "is_service_account",
        /// The member `user_type`: one of the values of [`OrganizationGroupUserRetrieveResponseUserType`].
        lenient user_type: OrganizationGroupUserRetrieveResponseUserType = "user_type",
    }
}

open_enum! {
    /// A string with known values: `user_type` of the document's `GroupMemberUser`.
    pub enum OrganizationGroupUserRetrieveResponseUserType {
        User = "user",
        TenantUser = "tenant_user",
    }
}
