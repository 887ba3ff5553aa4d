// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PUBLIC_ASSIGN_ORGANIZATION_GROUP_ROLE_BODY: Named = Named {
    name: "PublicAssignOrganizationGroupRoleBody",
    shape: Object(&Record {
        fields: &[Field { name: "role_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PUBLIC_CREATE_ORGANIZATION_ROLE_BODY: Named = Named {
    name: "PublicCreateOrganizationRoleBody",
    shape: Object(&Record {
        fields: &[
            Field { name: "role_name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "permissions",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PUBLIC_ROLE_LIST_RESOURCE: Named = Named {
    name: "PublicRoleListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ROLE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PUBLIC_UPDATE_ORGANIZATION_ROLE_BODY: Named = Named {
    name: "PublicUpdateOrganizationRoleBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "permissions",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "role_name", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
