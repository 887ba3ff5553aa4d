// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static EVAL_RUN_CANCELED_WEBHOOK_EVENT: Named = Named {
    name: "EvalRunCanceledWebhookEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&EVAL_RUN_CANCELED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"eval.run.canceled\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_CANCELED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "EvalRunCanceledWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_FAILED_WEBHOOK_EVENT: Named = Named {
    name: "EvalRunFailedWebhookEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&EVAL_RUN_FAILED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"eval.run.failed\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_FAILED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "EvalRunFailedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_SUCCEEDED_WEBHOOK_EVENT: Named = Named {
    name: "EvalRunSucceededWebhookEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: Ref(&EVAL_RUN_SUCCEEDED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"eval.run.succeeded\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_SUCCEEDED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "EvalRunSucceededWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};
