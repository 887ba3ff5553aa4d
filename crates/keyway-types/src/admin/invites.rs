// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

object! {
    /// Returned by `admin.organization.invites.create`, `admin.organization.invites.list`, `admin.organization.invites.retrieve`.
    pub struct Invite {
        /// Always `"organization.invite"`.
        constant object: "organization.invite" = "object",
        lenient id: String = "id",
        lenient email: String = "email",
        lenient role: InviteRole = "role",
        lenient status: InviteStatus = "status",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient projects: Vec<InviteProject> = "projects",
        /// In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
        /// In seconds since 1970. Nullable.
        optional accepted_at: i64 = "accepted_at",
    }
}

object! {
    pub struct InviteProject {
        lenient id: String = "id",
        lenient role: InviteProjectRole = "role",
    }
}

open_enum! {
    pub enum InviteProjectRole {
        Member = "member",
        Owner = "owner",
    }
}

open_enum! {
    pub enum InviteRole {
        Owner = "owner",
        Reader = "reader",
    }
}

open_enum! {
    pub enum InviteStatus {
        Accepted = "accepted",
        Expired = "expired",
        Pending = "pending",
    }
}

params! {
    /// Parameters of `admin.organization.invites.create`.
    pub struct OrganizationInviteCreateParams {
        required email: String = "email",
        required role: OrganizationInviteCreateParamsRole = "role",
        optional projects: Vec<OrganizationInviteCreateParamsProject> = "projects",
    }
}

params! {
    pub struct OrganizationInviteCreateParamsProject {
        required id: String = "id",
        required role: OrganizationInviteCreateParamsProjectRole = "role",
    }
}

open_enum! {
    pub enum OrganizationInviteCreateParamsProjectRole {
        Member = "member",
        Owner = "owner",
    }
}

open_enum! {
    pub enum OrganizationInviteCreateParamsRole {
        Reader = "reader",
        Owner = "owner",
    }
}

object! {
    /// Returned by `admin.organization.invites.delete`.
    pub struct OrganizationInviteDeleteResponse {
        /// Always `"organization.invite.deleted"`.
        constant object: "organization.invite.deleted" = "object",
        lenient id: String = "id",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `admin.organization.invites.list`.
    pub struct OrganizationInviteListParams {
        /// Default: `20`.
        optional limit: i64 = "limit",
        optional after: String = "after",
    }
}
