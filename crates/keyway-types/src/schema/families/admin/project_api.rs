// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PROJECT_API_KEY: Named = Named {
    name: "ProjectApiKey",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.api_key\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "redacted_value", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "last_used_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "owner_project_access",
                shape: Ref(&PROJECT_API_KEY_OWNER_PROJECT_ACCESS),
                required: true,
                ..A_FIELD
            },
            Field { name: "owner", shape: Ref(&PROJECT_API_KEY_OWNER), required: true, ..A_FIELD },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_API_KEY_DELETE_RESPONSE: Named = Named {
    name: "ProjectApiKeyDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.project.api_key.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_API_KEY_LIST_PARAMS_OWNER_PROJECT_ACCESS: Named = Named {
    name: "ProjectApiKeyListParamsOwnerProjectAccess",
    shape: Choice { values: &["active", "inactive", "any"], open: false },
};

pub(in crate::schema) static PROJECT_API_KEY_LIST_RESPONSE: Named = Named {
    name: "ProjectApiKeyListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT_API_KEY), min: None, max: None },
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

pub(in crate::schema) static PROJECT_API_KEY_OWNER: Named = Named {
    name: "ProjectApiKeyOwner",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&PROJECT_API_KEY_OWNER_TYPE), ..A_FIELD },
            Field { name: "user", shape: Ref(&PROJECT_API_KEY_OWNER_USER), ..A_FIELD },
            Field { name: "service_account", shape: Ref(&PROJECT_API_KEY_OWNER_SERVICE_ACCOUNT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_API_KEY_OWNER_PROJECT_ACCESS: Named = Named {
    name: "ProjectApiKeyOwnerProjectAccess",
    shape: Choice { values: &["active", "inactive"], open: false },
};

pub(in crate::schema) static PROJECT_API_KEY_OWNER_SERVICE_ACCOUNT: Named = Named {
    name: "ProjectApiKeyOwnerServiceAccount",
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
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_API_KEY_OWNER_TYPE: Named = Named {
    name: "ProjectApiKeyOwnerType",
    shape: Choice { values: &["user", "service_account"], open: false },
};

pub(in crate::schema) static PROJECT_API_KEY_OWNER_USER: Named = Named {
    name: "ProjectApiKeyOwnerUser",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "email", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_API_KEY_UPDATE_PARAMS: Named = Named {
    name: "ProjectApiKeyUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "expires_in_seconds", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "scopes", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
