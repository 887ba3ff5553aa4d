// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use keyway_types as types;

use crate::{Codecs, Reply, collect, round_trip};

pub(in crate::codecs) static CODECS: &[Codecs] = &[
    Codecs {
        id: "admin.organization.groups.create",
        params: Some(collect::<types::admin::OrganizationGroupCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::Group>),
        event: None,
    },
    Codecs {
        id: "admin.organization.groups.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationGroupDeleteResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.groups.list",
        params: Some(collect::<types::admin::OrganizationGroupListParams>),
        reply: Reply::Page(round_trip::<types::admin::Group>),
        event: None,
    },
    Codecs {
        id: "admin.organization.groups.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::Group>),
        event: None,
    },
    Codecs {
        id: "admin.organization.groups.roles.create",
        params: Some(collect::<types::admin::OrganizationGroupRoleCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::GroupRoleAssignment>),
        event: None,
    },
    Codecs {
        id: "admin.organization.groups.roles.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::DeletedRoleAssignmentResource>),
        event: None,
    },
    Codecs {
        id: "admin.organization.groups.roles.list",
        params: Some(collect::<types::admin::OrganizationGroupRoleListParams>),
        reply: Reply::Page(round_trip::<types::admin::AssignedRoleDetails>),
        event: None,
    },
    Codecs {
        id: "admin.organization.groups.roles.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::AssignedRoleDetails>),
        event: None,
    },
    Codecs {
        id: "admin.organization.groups.update",
        params: Some(collect::<types::admin::OrganizationGroupUpdateParams>),
        reply: Reply::Json(round_trip::<types::admin::OrganizationGroupUpdateResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.groups.users.create",
        params: Some(collect::<types::admin::OrganizationGroupUserCreateParams>),
        reply: Reply::Json(round_trip::<types::admin::OrganizationGroupUserCreateResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.groups.users.delete",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationGroupUserDeleteResponse>),
        event: None,
    },
    Codecs {
        id: "admin.organization.groups.users.list",
        params: Some(collect::<types::admin::OrganizationGroupUserListParams>),
        reply: Reply::Page(round_trip::<types::admin::OrganizationGroupUser>),
        event: None,
    },
    Codecs {
        id: "admin.organization.groups.users.retrieve",
        params: None,
        reply: Reply::Json(round_trip::<types::admin::OrganizationGroupUserRetrieveResponse>),
        event: None,
    },
];
