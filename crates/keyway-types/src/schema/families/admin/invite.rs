// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static INVITE: Named = Named {
    name: "Invite",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"organization.invite\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "email", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&INVITE_ROLE), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&INVITE_STATUS), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "projects",
                shape: List { of: &Ref(&INVITE_PROJECT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "accepted_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static INVITE_LIST_RESPONSE: Named = Named {
    name: "InviteListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&INVITE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static INVITE_PROJECT: Named = Named {
    name: "InviteProject",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&INVITE_PROJECT_ROLE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static INVITE_PROJECT_ROLE: Named =
    Named { name: "InviteProjectRole", shape: Choice { values: &["member", "owner"], open: false } };

pub(in crate::schema) static INVITE_ROLE: Named =
    Named { name: "InviteRole", shape: Choice { values: &["owner", "reader"], open: false } };

pub(in crate::schema) static INVITE_STATUS: Named = Named {
    name: "InviteStatus",
    shape: Choice { values: &["accepted", "expired", "pending"], open: false },
};

pub(in crate::schema) static ORGANIZATION_INVITE_CREATE_PARAMS: Named = Named {
    name: "OrganizationInviteCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "email", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "role",
                shape: Ref(&ORGANIZATION_INVITE_CREATE_PARAMS_ROLE),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "projects",
                shape: List { of: &Ref(&ORGANIZATION_INVITE_CREATE_PARAMS_PROJECT), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_INVITE_CREATE_PARAMS_PROJECT: Named = Named {
    name: "OrganizationInviteCreateParamsProject",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "role",
                shape: Ref(&ORGANIZATION_INVITE_CREATE_PARAMS_PROJECT_ROLE),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_INVITE_CREATE_PARAMS_PROJECT_ROLE: Named = Named {
    name: "OrganizationInviteCreateParamsProjectRole",
    shape: Choice { values: &["member", "owner"], open: false },
};

pub(in crate::schema) static ORGANIZATION_INVITE_CREATE_PARAMS_ROLE: Named = Named {
    name: "OrganizationInviteCreateParamsRole",
    shape: Choice { values: &["reader", "owner"], open: false },
};

pub(in crate::schema) static ORGANIZATION_INVITE_DELETE_RESPONSE: Named = Named {
    name: "OrganizationInviteDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.invite.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
