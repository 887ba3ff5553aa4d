// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static GROUP: Named = Named {
    name: "Group",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "is_scim_managed", shape: Flag, required: true, ..A_FIELD },
            Field { name: "group_type", shape: Ref(&GROUP_GROUP_TYPE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static GROUP_GROUP_TYPE: Named =
    Named { name: "GroupGroupType", shape: Choice { values: &["group", "tenant_group"], open: false } };

pub(in crate::schema) static GROUP_LIST_RESOURCE: Named = Named {
    name: "GroupListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&GROUP), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static GROUP_ROLE_ASSIGNMENT: Named = Named {
    name: "GroupRoleAssignment",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"group.role\""), required: true, ..A_FIELD },
            Field {
                name: "group",
                shape: Ref(&ORGANIZATION_GROUP_ROLE_CREATE_RESPONSE_GROUP),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Ref(&ROLE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_GROUP_CREATE_PARAMS: Named = Named {
    name: "OrganizationGroupCreateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "name",
            shape: Text { min: Some(1), max: Some(255), pattern: None, format: None },
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_GROUP_DELETE_RESPONSE: Named = Named {
    name: "OrganizationGroupDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"group.deleted\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_GROUP_ROLE_CREATE_RESPONSE_GROUP: Named = Named {
    name: "OrganizationGroupRoleCreateResponseGroup",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"group\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "scim_managed", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_GROUP_UPDATE_PARAMS: Named = Named {
    name: "OrganizationGroupUpdateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "name",
            shape: Text { min: Some(1), max: Some(255), pattern: None, format: None },
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_GROUP_UPDATE_RESPONSE: Named = Named {
    name: "OrganizationGroupUpdateResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "is_scim_managed", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_GROUP_USER: Named = Named {
    name: "OrganizationGroupUser",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "email", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_GROUP_USER_CREATE_PARAMS: Named = Named {
    name: "OrganizationGroupUserCreateParams",
    shape: Object(&Record {
        fields: &[Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_GROUP_USER_CREATE_RESPONSE: Named = Named {
    name: "OrganizationGroupUserCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"group.user\""), required: true, ..A_FIELD },
            Field { name: "user_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_GROUP_USER_DELETE_RESPONSE: Named = Named {
    name: "OrganizationGroupUserDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"group.user.deleted\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_GROUP_USER_RETRIEVE_RESPONSE: Named = Named {
    name: "OrganizationGroupUserRetrieveResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "email", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "picture", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "is_service_account", shape: Nullable(&Flag), required: true, ..A_FIELD },
            Field {
                name: "user_type",
                shape: Ref(&ORGANIZATION_GROUP_USER_RETRIEVE_RESPONSE_USER_TYPE),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_GROUP_USER_RETRIEVE_RESPONSE_USER_TYPE: Named = Named {
    name: "OrganizationGroupUserRetrieveResponseUserType",
    shape: Choice { values: &["user", "tenant_user"], open: false },
};
