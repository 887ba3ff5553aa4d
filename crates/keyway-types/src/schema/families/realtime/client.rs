// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static REALTIME_CLIENT_SECRET_CREATE_PARAMS: Named = Named {
    name: "RealtimeClientSecretCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "expires_after",
                shape: Ref(&REALTIME_CLIENT_SECRET_CREATE_PARAMS_EXPIRES_AFTER),
                ..A_FIELD
            },
            Field { name: "session", shape: Ref(&REALTIME_CLIENT_SECRET_CREATE_PARAMS_SESSION), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_CLIENT_SECRET_CREATE_PARAMS_EXPIRES_AFTER: Named = Named {
    name: "RealtimeClientSecretCreateParamsExpiresAfter",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "anchor",
                shape: Const("\"created_at\""),
                default: Some("\"created_at\""),
                ..A_FIELD
            },
            Field {
                name: "seconds",
                shape: Integer { min: Some(10), max: Some(7200) },
                default: Some("600"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_CLIENT_SECRET_CREATE_PARAMS_SESSION: Named = Named {
    name: "RealtimeClientSecretCreateParamsSession",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Realtime", tags: &["realtime"], shape: Ref(&REALTIME_SESSION_CREATE_REQUEST) },
            Variant {
                label: "Transcription",
                tags: &["transcription"],
                shape: Ref(&REALTIME_TRANSCRIPTION_SESSION_CREATE_REQUEST),
            },
        ],
    },
};

pub(in crate::schema) static REALTIME_CLIENT_SECRET_CREATE_RESPONSE: Named = Named {
    name: "RealtimeClientSecretCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "value", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "expires_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "session",
                shape: Ref(&REALTIME_CLIENT_SECRET_CREATE_RESPONSE_SESSION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_CLIENT_SECRET_CREATE_RESPONSE_SESSION: Named = Named {
    name: "RealtimeClientSecretCreateResponseSession",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Realtime", tags: &["realtime"], shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE) },
            Variant {
                label: "Transcription",
                tags: &["transcription"],
                shape: Ref(&REALTIME_TRANSCRIPTION_SESSION_CREATE_RESPONSE),
            },
        ],
    },
};
