// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSE_CANCELLED_WEBHOOK_EVENT: Named = Named {
    name: "ResponseCancelledWebhookEvent",
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
                shape: Ref(&RESPONSE_CANCELLED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"response.cancelled\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CANCELLED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "ResponseCancelledWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_COMPLETED_WEBHOOK_EVENT: Named = Named {
    name: "ResponseCompletedWebhookEvent",
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
                shape: Ref(&RESPONSE_COMPLETED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"response.completed\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_COMPLETED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "ResponseCompletedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FAILED_WEBHOOK_EVENT: Named = Named {
    name: "ResponseFailedWebhookEvent",
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
                shape: Ref(&RESPONSE_FAILED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"response.failed\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FAILED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "ResponseFailedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INCOMPLETE_WEBHOOK_EVENT: Named = Named {
    name: "ResponseIncompleteWebhookEvent",
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
                shape: Ref(&RESPONSE_INCOMPLETE_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"response.incomplete\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INCOMPLETE_WEBHOOK_EVENT_DATA: Named = Named {
    name: "ResponseIncompleteWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};
