// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FINE_TUNING_JOB_CANCELLED_WEBHOOK_EVENT: Named = Named {
    name: "FineTuningJobCancelledWebhookEvent",
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
                shape: Ref(&FINE_TUNING_JOB_CANCELLED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"fine_tuning.job.cancelled\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FINE_TUNING_JOB_CANCELLED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "FineTuningJobCancelledWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FINE_TUNING_JOB_FAILED_WEBHOOK_EVENT: Named = Named {
    name: "FineTuningJobFailedWebhookEvent",
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
                shape: Ref(&FINE_TUNING_JOB_FAILED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"fine_tuning.job.failed\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FINE_TUNING_JOB_FAILED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "FineTuningJobFailedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FINE_TUNING_JOB_SUCCEEDED_WEBHOOK_EVENT: Named = Named {
    name: "FineTuningJobSucceededWebhookEvent",
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
                shape: Ref(&FINE_TUNING_JOB_SUCCEEDED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"fine_tuning.job.succeeded\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FINE_TUNING_JOB_SUCCEEDED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "FineTuningJobSucceededWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};
