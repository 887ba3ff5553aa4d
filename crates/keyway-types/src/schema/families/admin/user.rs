// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_USER: Named = Named {
    name: "OrganizationUser",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"organization.user\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "added_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "email", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "role", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "is_default", shape: Flag, ..A_FIELD },
            Field { name: "created", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "user", shape: Ref(&ORGANIZATION_USER_USER), ..A_FIELD },
            Field { name: "is_service_account", shape: Flag, ..A_FIELD },
            Field { name: "is_scale_tier_authorized_purchaser", shape: Nullable(&Flag), ..A_FIELD },
            Field { name: "is_scim_managed", shape: Flag, ..A_FIELD },
            Field {
                name: "api_key_last_used_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "technical_level", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "developer_persona", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "projects", shape: Nullable(&Ref(&ORGANIZATION_USER_PROJECTS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_USER_DELETE_RESPONSE: Named = Named {
    name: "OrganizationUserDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.user.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_USER_PROJECTS: Named = Named {
    name: "OrganizationUserProjects",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_USER_PROJECTS_DATA), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_USER_PROJECTS_DATA: Named = Named {
    name: "OrganizationUserProjectsData",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "role", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_USER_UPDATE_PARAMS: Named = Named {
    name: "OrganizationUserUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "role_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "technical_level", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "developer_persona", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_USER_USER: Named = Named {
    name: "OrganizationUserUser",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"user\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "email", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "picture", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "enabled", shape: Nullable(&Flag), ..A_FIELD },
            Field { name: "banned", shape: Nullable(&Flag), ..A_FIELD },
            Field {
                name: "banned_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static USER_LIST_RESOURCE: Named = Named {
    name: "UserListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_GROUP_USER), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static USER_LIST_RESPONSE: Named = Named {
    name: "UserListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ORGANIZATION_USER), min: None, max: None },
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

pub(in crate::schema) static USER_ROLE_ASSIGNMENT: Named = Named {
    name: "UserRoleAssignment",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"user.role\""), required: true, ..A_FIELD },
            Field { name: "user", shape: Ref(&ORGANIZATION_USER), required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&ROLE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
