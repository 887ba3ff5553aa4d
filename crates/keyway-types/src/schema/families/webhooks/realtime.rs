// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static REALTIME_CALL_INCOMING_WEBHOOK_EVENT: Named = Named {
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

pub(in crate::schema) static REALTIME_CALL_INCOMING_WEBHOOK_EVENT_DATA: Named = Named {
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
            Field {
                name: "sip_media_security",
                shape: Ref(&REALTIME_CALL_INCOMING_WEBHOOK_EVENT_DATA_SIP_MEDIA_SECURITY),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_CALL_INCOMING_WEBHOOK_EVENT_DATA_SIP_HEADER: Named = Named {
    name: "RealtimeCallIncomingWebhookEventDataSipHeader",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_CALL_INCOMING_WEBHOOK_EVENT_DATA_SIP_MEDIA_SECURITY: Named = Named {
    name: "RealtimeCallIncomingWebhookEventDataSipMediaSecurity",
    shape: Choice { values: &["rtp", "srtp"], open: true },
};
