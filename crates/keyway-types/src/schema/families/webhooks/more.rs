// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static DELETED_WEBHOOK_ENDPOINT: Named = Named {
    name: "DeletedWebhookEndpoint",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"webhook_endpoint.deleted\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEBHOOK_EVENT_TYPE_LIST: Named = Named {
    name: "WebhookEventTypeList",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "data",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEBHOOK_CREATE_PARAMS: Named = Named {
    name: "WebhookCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "event_types",
                shape: List { of: &Ref(&WEBHOOK_CREATE_PARAMS_EVENT_TYPE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "url", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEBHOOK_CREATE_PARAMS_EVENT_TYPE: Named = Named {
    name: "WebhookCreateParamsEventType",
    shape: Choice { values: WEBHOOK_CREATE_PARAMS_EVENT_TYPE_VALUES, open: false },
};

pub(in crate::schema) static WEBHOOK_ROTATE_SECRET_PARAMS: Named = Named {
    name: "WebhookRotateSecretParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "keep_old_secret_active_for_24_hours",
            shape: Flag,
            default: Some("false"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEBHOOK_TEST_PARAMS: Named = Named {
    name: "WebhookTestParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "event_type",
            shape: Ref(&WEBHOOK_TEST_PARAMS_EVENT_TYPE),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEBHOOK_TEST_PARAMS_EVENT_TYPE: Named = Named {
    name: "WebhookTestParamsEventType",
    shape: Choice { values: WEBHOOK_CREATE_PARAMS_EVENT_TYPE_VALUES, open: false },
};

pub(in crate::schema) static WEBHOOK_UPDATE_PARAMS: Named = Named {
    name: "WebhookUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "event_types",
                shape: List { of: &Ref(&WEBHOOK_UPDATE_PARAMS_EVENT_TYPE), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "url", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEBHOOK_UPDATE_PARAMS_EVENT_TYPE: Named = Named {
    name: "WebhookUpdateParamsEventType",
    shape: Choice { values: WEBHOOK_CREATE_PARAMS_EVENT_TYPE_VALUES, open: false },
};
