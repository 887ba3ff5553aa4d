// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(in crate::codecs) static CODECS: &[Codecs] = &[
    Codecs {
        id: "admin.organization.users.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationUserDeleteResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.users.list",
        params: Some(collect::<types::admin::OrganizationUserListParams>),
        reply: Reply::Page(round_trip::<types::admin::OrganizationUser>),
        event: None,
    },
    Codecs {
        id: "admin.organization.users.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationUser>),
        event: None,
    },
    Codecs {
        id: "admin.organization.users.roles.create",
        params: Some(collect::<types::admin::OrganizationUserRoleCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::UserRoleAssignment>),
        event: None,
    },
    Codecs {
        id: "admin.organization.users.roles.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::DeletedRoleAssignmentResource>),
        event: None,
    },
    Codecs {
        id: "admin.organization.users.roles.list",
        params: Some(collect::<types::admin::OrganizationUserRoleListParams>),
        reply: Reply::Page(round_trip::<types::admin::AssignedRoleDetails>),
        event: None,
    },
    Codecs {
        id: "admin.organization.users.roles.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::AssignedRoleDetails>),
        event: None,
    },
    Codecs {
        id: "admin.organization.users.update",
        params: Some(collect::<types::admin::OrganizationUserUpdateParams>),
        reply: Reply::Json(round_trip::<types::admin::OrganizationUser>),
        event: None,
    },
];
