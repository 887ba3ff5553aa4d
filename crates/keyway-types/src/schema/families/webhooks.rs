// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::super::Shape::*;
use super::super::*;

pub(in super::super) static BATCH_CANCELLED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static BATCH_CANCELLED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "BatchCancelledWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static BATCH_COMPLETED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static BATCH_COMPLETED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "BatchCompletedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static BATCH_EXPIRED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static BATCH_EXPIRED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "BatchExpiredWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static BATCH_FAILED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static BATCH_FAILED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "BatchFailedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_CANCELED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static EVAL_RUN_CANCELED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "EvalRunCanceledWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_FAILED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static EVAL_RUN_FAILED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "EvalRunFailedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_RUN_SUCCEEDED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static EVAL_RUN_SUCCEEDED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "EvalRunSucceededWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_CANCELLED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static FINE_TUNING_JOB_CANCELLED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "FineTuningJobCancelledWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_FAILED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static FINE_TUNING_JOB_FAILED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "FineTuningJobFailedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_SUCCEEDED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static FINE_TUNING_JOB_SUCCEEDED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "FineTuningJobSucceededWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static LIVE_CALL_INCOMING_WEBHOOK_EVENT: Named = Named {
    name: "LiveCallIncomingWebhookEvent",
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
                shape: Ref(&LIVE_CALL_INCOMING_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"live.call.incoming\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LIVE_CALL_INCOMING_WEBHOOK_EVENT_DATA: Named = Named {
    name: "LiveCallIncomingWebhookEventData",
    shape: Object(&Record {
        fields: &[
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "sip_headers",
                shape: List {
                    of: &Ref(&LIVE_CALL_INCOMING_WEBHOOK_EVENT_DATA_SIP_HEADER),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LIVE_CALL_INCOMING_WEBHOOK_EVENT_DATA_SIP_HEADER: Named = Named {
    name: "LiveCallIncomingWebhookEventDataSipHeader",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_CALL_INCOMING_WEBHOOK_EVENT: Named = Named {
    name: "RealtimeCallIncomingWebhookEvent",
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
                shape: Ref(&REALTIME_CALL_INCOMING_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"realtime.call.incoming\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_CALL_INCOMING_WEBHOOK_EVENT_DATA: Named = Named {
    name: "RealtimeCallIncomingWebhookEventData",
    shape: Object(&Record {
        fields: &[
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "sip_headers",
                shape: List {
                    of: &Ref(&REALTIME_CALL_INCOMING_WEBHOOK_EVENT_DATA_SIP_HEADER),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_CALL_INCOMING_WEBHOOK_EVENT_DATA_SIP_HEADER: Named = Named {
    name: "RealtimeCallIncomingWebhookEventDataSipHeader",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_CANCELLED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static RESPONSE_CANCELLED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "ResponseCancelledWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_COMPLETED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static RESPONSE_COMPLETED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "ResponseCompletedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_FAILED_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static RESPONSE_FAILED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "ResponseFailedWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static RESPONSE_INCOMPLETE_WEBHOOK_EVENT: Named = Named {
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

pub(in super::super) static RESPONSE_INCOMPLETE_WEBHOOK_EVENT_DATA: Named = Named {
    name: "ResponseIncompleteWebhookEventData",
    shape: Object(&Record {
        fields: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};
