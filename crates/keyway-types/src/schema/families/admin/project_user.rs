// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PROJECT_USER: Named = Named {
    name: "ProjectUser",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.user\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "added_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "email", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_USER_CREATE_PARAMS: Named = Named {
    name: "ProjectUserCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "email", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_USER_DELETE_RESPONSE: Named = Named {
    name: "ProjectUserDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.user.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_USER_LIST_RESPONSE: Named = Named {
    name: "ProjectUserListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT_USER), min: None, max: None },
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

pub(in crate::schema) static PROJECT_USER_UPDATE_PARAMS: Named = Named {
    name: "ProjectUserUpdateParams",
    shape: Object(&Record {
        fields: &[Field { name: "role", shape: Nullable(&A_TEXT), ..A_FIELD }],
        ..A_RECORD
    }),
};
