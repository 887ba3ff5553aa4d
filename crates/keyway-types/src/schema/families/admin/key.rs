// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_API_KEY: Named = Named {
    name: "AdminApiKey",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.admin_api_key\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "redacted_value", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "owner", shape: Ref(&ADMIN_API_KEY_OWNER), required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "last_used_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ADMIN_API_KEY_OWNER: Named = Named {
    name: "AdminApiKeyOwner",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, ..A_FIELD },
            Field { name: "object", shape: A_TEXT, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "created_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "role", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static API_KEY_LIST: Named = Named {
    name: "ApiKeyList",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&ADMIN_API_KEY), min: None, max: None },
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

pub(in crate::schema) static ORGANIZATION_ADMIN_API_KEY_CREATE_PARAMS: Named = Named {
    name: "OrganizationAdminApiKeyCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "expires_in_seconds",
                shape: Integer { min: Some(1), max: Some(31536000) },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_ADMIN_API_KEY_CREATE_RESPONSE: Named = Named {
    name: "OrganizationAdminApiKeyCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.admin_api_key\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "redacted_value", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "owner", shape: Ref(&ADMIN_API_KEY_OWNER), required: true, ..A_FIELD },
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "last_used_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_ADMIN_API_KEY_DELETE_RESPONSE: Named = Named {
    name: "OrganizationAdminApiKeyDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"organization.admin_api_key.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
