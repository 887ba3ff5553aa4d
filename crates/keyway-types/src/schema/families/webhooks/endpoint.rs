// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static WEBHOOK_ENDPOINT: Named = Named {
    name: "WebhookEndpoint",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "event_types",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"webhook_endpoint\""), required: true, ..A_FIELD },
            Field { name: "signing_secret_hint", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "updated_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEBHOOK_ENDPOINT_LIST_RESOURCE: Named = Named {
    name: "WebhookEndpointListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&WEBHOOK_ENDPOINT), min: None, max: None },
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

pub(in crate::schema) static WEBHOOK_ENDPOINT_TEST_RESULT: Named = Named {
    name: "WebhookEndpointTestResult",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"webhook_endpoint.test\""), required: true, ..A_FIELD },
            Field { name: "status_code", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "success", shape: Const("true"), required: true, ..A_FIELD },
            Field { name: "webhook_endpoint_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEBHOOK_ENDPOINT_WITH_SECRET: Named = Named {
    name: "WebhookEndpointWithSecret",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "event_types",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"webhook_endpoint\""), required: true, ..A_FIELD },
            Field { name: "signing_secret", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "signing_secret_hint", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "url", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "updated_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
