// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

object! {
    /// What `admin.organization.invites.create`, `admin.organization.invites.list`, `admin.organization.invites.retrieve` gives: an object: the document's `Invite`.
    pub struct Invite {
        /// The member `object`: `"organization.invite"`.
        constant object: "organization.invite" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `email`: a text.
        lenient email: String = "email",
        /// The member `role`: one of the values of [`InviteRole`].
        lenient role: InviteRole = "role",
        /// The member `status`: one of the values of [`InviteStatus`].
        lenient status: InviteStatus = "status",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `projects`: a list.
        lenient projects: Vec<InviteProject> = "projects",
        /// The member `expires_at`: a whole number, in seconds since 1970. May be null.
        optional expires_at: i64 = "expires_at",
        /// The member `accepted_at`: a whole number, in seconds since 1970. May be null.
        optional accepted_at: i64 = "accepted_at",
    }
}

object! {
    /// An object: `projects[]` of the document's `Invite`.
    pub struct InviteProject {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `role`: one of the values of [`InviteProjectRole`].
        lenient role: InviteProjectRole = "role",
    }
}

open_enum! {
    /// A string with known values: `projects[].role` of the document's `Invite`.
    pub enum InviteProjectRole {
        Member = "member",
        Owner = "owner",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `Invite`.
    pub enum InviteRole {
        Owner = "owner",
        Reader = "reader",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `Invite`.
    pub enum InviteStatus {
        Accepted = "accepted",
        Expired = "expired",
        Pending = "pending",
    }
}

params! {
    /// What `admin.organization.invites.create` takes.
    pub struct OrganizationInviteCreateParams {
        /// The member `email`: a text.
        required email: String = "email",
        /// The member `role`: one of the values of [`OrganizationInviteCreateParamsRole`].
        required role: OrganizationInviteCreateParamsRole = "role",
        /// The member `projects`: a list.
        optional projects: Vec<OrganizationInviteCreateParamsProject> = "projects",
    }
}

params! {
    /// An object: `projects[]` of the document's `InviteRequest`.
    pub struct OrganizationInviteCreateParamsProject {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `role`: one of the values of [`OrganizationInviteCreateParamsProjectRole`].
        required role: OrganizationInviteCreateParamsProjectRole = "role",
    }
}

open_enum! {
    /// A string with known values: `projects[].role` of the document's `InviteRequest`.
    pub enum OrganizationInviteCreateParamsProjectRole {
        Member = "member",
        Owner = "owner",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `InviteRequest`.
    pub enum OrganizationInviteCreateParamsRole {
        Reader = "reader",
        Owner = "owner",
    }
}

object! {
    /// What `admin.organization.invites.delete` gives: an object: the document's `InviteDeleteResponse`.
    pub struct OrganizationInviteDeleteResponse {
        /// The member `object`: `"organization.invite.deleted"`.
        constant object: "organization.invite.deleted" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `admin.organization.invites.list` takes.
    pub struct OrganizationInviteListParams {
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
    }
}
