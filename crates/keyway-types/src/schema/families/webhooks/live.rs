// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_CALL_INCOMING_WEBHOOK_EVENT: Named = Named {
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

pub(in crate::schema) static LIVE_CALL_INCOMING_WEBHOOK_EVENT_DATA: Named = Named {
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
            Field {
                name: "sip_media_security",
                shape: Ref(&LIVE_CALL_INCOMING_WEBHOOK_EVENT_DATA_SIP_MEDIA_SECURITY),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CALL_INCOMING_WEBHOOK_EVENT_DATA_SIP_HEADER: Named = Named {
    name: "LiveCallIncomingWebhookEventDataSipHeader",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_CALL_INCOMING_WEBHOOK_EVENT_DATA_SIP_MEDIA_SECURITY: Named = Named {
    name: "LiveCallIncomingWebhookEventDataSipMediaSecurity",
    shape: Choice { values: &["rtp", "srtp"], open: true },
};

pub(in crate::schema) static LIVE_TRANSPORT_CONNECTED_WEBHOOK_EVENT: Named = Named {
    name: "LiveTransportConnectedWebhookEvent",
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
                name: "data",
                shape: Ref(&LIVE_TRANSPORT_CONNECTED_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"event\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"live.transport.connected\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_TRANSPORT_CONNECTED_WEBHOOK_EVENT_DATA: Named = Named {
    name: "LiveTransportConnectedWebhookEventData",
    shape: Object(&Record {
        fields: &[
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"webrtc\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_TRANSPORT_INCOMING_WEBHOOK_EVENT: Named = Named {
    name: "LiveTransportIncomingWebhookEvent",
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
                name: "data",
                shape: Ref(&LIVE_TRANSPORT_INCOMING_WEBHOOK_EVENT_DATA),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"live.transport.incoming\""), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"event\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_TRANSPORT_INCOMING_WEBHOOK_EVENT_DATA: Named = Named {
    name: "LiveTransportIncomingWebhookEventData",
    shape: Object(&Record {
        fields: &[
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "sip_headers",
                shape: List {
                    of: &Ref(&LIVE_TRANSPORT_INCOMING_WEBHOOK_EVENT_DATA_SIP_HEADER),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"sip\""), required: true, ..A_FIELD },
            Field {
                name: "sip_media_security",
                shape: Ref(&LIVE_TRANSPORT_INCOMING_WEBHOOK_EVENT_DATA_SIP_MEDIA_SECURITY),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_TRANSPORT_INCOMING_WEBHOOK_EVENT_DATA_SIP_HEADER: Named = Named {
    name: "LiveTransportIncomingWebhookEventDataSipHeader",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_TRANSPORT_INCOMING_WEBHOOK_EVENT_DATA_SIP_MEDIA_SECURITY: Named = Named {
    name: "LiveTransportIncomingWebhookEventDataSipMediaSecurity",
    shape: Choice { values: &["rtp", "srtp"], open: true },
};
