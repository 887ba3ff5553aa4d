// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PROJECT_GROUP: Named = Named {
    name: "ProjectGroup",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"project.group\""), required: true, ..A_FIELD },
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_type", shape: Ref(&PROJECT_GROUP_GROUP_TYPE), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_GROUP_CREATE_PARAMS: Named = Named {
    name: "ProjectGroupCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_GROUP_DELETE_RESPONSE: Named = Named {
    name: "ProjectGroupDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"project.group.deleted\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_GROUP_GROUP_TYPE: Named = Named {
    name: "ProjectGroupGroupType",
    shape: Choice { values: &["group", "tenant_group"], open: false },
};

pub(in crate::schema) static PROJECT_GROUP_LIST_RESOURCE: Named = Named {
    name: "ProjectGroupListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT_GROUP), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_GROUP_RETRIEVE_PARAMS_GROUP_TYPE: Named = Named {
    name: "ProjectGroupRetrieveParamsGroupType",
    shape: Choice { values: &["group", "tenant_group"], open: false },
};
