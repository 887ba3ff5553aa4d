// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BATCH_CANCELLED_WEBHOOK_EVENT: Named = Named {
    name: "BatchCancelledWebhookEvent",
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
                shape: Ref(&BATCH_CANCELLED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"batch.cancelled\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_CANCELLED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "BatchCancelledWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_COMPLETED_WEBHOOK_EVENT: Named = Named {
    name: "BatchCompletedWebhookEvent",
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
                shape: Ref(&BATCH_COMPLETED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"batch.completed\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_COMPLETED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "BatchCompletedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_EXPIRED_WEBHOOK_EVENT: Named = Named {
    name: "BatchExpiredWebhookEvent",
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
            Field { name: "data", shape: Ref(&BATCH_EXPIRED_WEBHOOK_EVENT_DATA), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"batch.expired\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_EXPIRED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "BatchExpiredWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_FAILED_WEBHOOK_EVENT: Named = Named {
    name: "BatchFailedWebhookEvent",
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
            Field { name: "data", shape: Ref(&BATCH_FAILED_WEBHOOK_EVENT_DATA), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"batch.failed\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_FAILED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "BatchFailedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};
