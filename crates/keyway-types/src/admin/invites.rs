// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, params};

object! {
    /// An invitation to join the organization.
    ///
    /// Returned by `admin.organization.invites.create`, `admin.organization.invites.list`,
    /// `admin.organization.invites.retrieve`.
    pub struct Invite {
        /// Always `"organization.invite"`.
        constant object: "organization.invite" = "object",
        lenient id: String = "id",
        /// Email address that was invited.
        lenient email: String = "email",
        /// Role in the organization that the invite grants.
        lenient role: InviteRole = "role",
        /// Whether the invite was accepted.
        lenient status: InviteStatus = "status",
        /// When the invite was sent. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Projects that the person joins when accepting.
        lenient projects: Vec<InviteProject> = "projects",
        /// When the invite expires. In seconds since 1970. Nullable.
        optional expires_at: i64 = "expires_at",
        /// When the invite was accepted, if it was. In seconds since 1970. Nullable.
        optional accepted_at: i64 = "accepted_at",
    }
}

object! {
    /// A project that an invite gives access to.
    pub struct InviteProject {
        lenient id: String = "id",
        /// Role in the project that the invite grants.
        lenient role: InviteProjectRole = "role",
    }
}

open_enum! {
    /// Role in a project.
    pub enum InviteProjectRole {
        /// Uses the project.
        Member = "member",
        /// Also manages the project.
        Owner = "owner",
    }
}

open_enum! {
    /// Role in the organization.
    pub enum InviteRole {
        /// Manages the organization.
        Owner = "owner",
        /// Uses the organization without managing it.
        Reader = "reader",
    }
}

open_enum! {
    /// Whether an invite was accepted.
    pub enum InviteStatus {
        /// The person joined.
        Accepted = "accepted",
        /// The invite was not accepted in time.
        Expired = "expired",
        /// The person has not responded yet.
        Pending = "pending",
    }
}

params! {
    /// Invites a person to the organization by email.
    ///
    /// Parameters of `admin.organization.invites.create`.
    pub struct OrganizationInviteCreateParams {
        /// Email address to send the invite to.
        required email: String = "email",
        /// Role in the organization that the invite grants.
        required role: OrganizationInviteCreateParamsRole = "role",
        /// Projects that the person joins when accepting. Without any, they join the default project.
        optional projects: Vec<OrganizationInviteCreateParamsProject> = "projects",
    }
}

params! {
    /// A project that an invite gives access to.
    pub struct OrganizationInviteCreateParamsProject {
        required id: String = "id",
        /// Role in the project that the invite grants.
        required role: OrganizationInviteCreateParamsProjectRole = "role",
    }
}

open_enum! {
    /// Role in a project.
    pub enum OrganizationInviteCreateParamsProjectRole {
        /// Uses the project.
        Member = "member",
        /// Also manages the project.
        Owner = "owner",
    }
}

open_enum! {
    /// Role in the organization.
    pub enum OrganizationInviteCreateParamsRole {
        /// Uses the organization without managing it.
        Reader = "reader",
        /// Manages the organization.
        Owner = "owner",
    }
}

object! {
    /// Confirms that an invite was deleted.
    ///
    /// Returned by `admin.organization.invites.delete`.
    pub struct OrganizationInviteDeleteResponse {
        /// Always `"organization.invite.deleted"`.
        constant object: "organization.invite.deleted" = "object",
        /// ID of the deleted invite.
        lenient id: String = "id",
        /// Whether the invite was deleted. An accepted invite cannot be.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Lists invites.
    ///
    /// Parameters of `admin.organization.invites.list`.
    pub struct OrganizationInviteListParams {
        /// Most invites to return in one page. Default: `20`.
        optional limit: i64 = "limit",
        /// Continues after the invite with this ID: the last one of the previous page.
        optional after: String = "after",
    }
}
