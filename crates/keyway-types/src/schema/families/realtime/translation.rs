// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static REALTIME_TRANSLATION_CLIENT_SECRET_CREATE_REQUEST: Named = Named {
    name: "RealtimeTranslationClientSecretCreateRequest",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "session",
                shape: Ref(&REALTIME_TRANSLATION_SESSION_CREATE_REQUEST),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "expires_after",
                shape: Ref(&REALTIME_TRANSLATION_CLIENT_SECRET_CREATE_REQUEST_EXPIRES_AFTER),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSLATION_CLIENT_SECRET_CREATE_REQUEST_EXPIRES_AFTER: Named = Named {
    name: "RealtimeTranslationClientSecretCreateRequestExpiresAfter",
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

pub(in crate::schema) static REALTIME_TRANSLATION_CLIENT_SECRET_CREATE_RESPONSE: Named = Named {
    name: "RealtimeTranslationClientSecretCreateResponse",
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
            Field { name: "session", shape: Ref(&REALTIME_TRANSLATION_SESSION), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSLATION_SESSION: Named = Named {
    name: "RealtimeTranslationSession",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"translation\""), required: true, ..A_FIELD },
            Field {
                name: "expires_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "audio",
                shape: Ref(&REALTIME_TRANSLATION_SESSION_AUDIO),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSLATION_SESSION_AUDIO: Named = Named {
    name: "RealtimeTranslationSessionAudio",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: Ref(&REALTIME_TRANSLATION_SESSION_AUDIO_INPUT), ..A_FIELD },
            Field { name: "output", shape: Ref(&REALTIME_TRANSLATION_SESSION_AUDIO_OUTPUT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSLATION_SESSION_AUDIO_INPUT: Named = Named {
    name: "RealtimeTranslationSessionAudioInput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "transcription",
                shape: Nullable(&Ref(&REALTIME_TRANSLATION_SESSION_AUDIO_INPUT_TRANSCRIPTION)),
                ..A_FIELD
            },
            Field {
                name: "noise_reduction",
                shape: Nullable(&Ref(&REALTIME_TRANSLATION_SESSION_AUDIO_INPUT_NOISE_REDUCTION)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSLATION_SESSION_AUDIO_INPUT_NOISE_REDUCTION: Named = Named {
    name: "RealtimeTranslationSessionAudioInputNoiseReduction",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), required: true, ..A_FIELD },
            Field { name: "strength", shape: A_NUMBER, default: Some("1"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSLATION_SESSION_AUDIO_INPUT_TRANSCRIPTION: Named = Named {
    name: "RealtimeTranslationSessionAudioInputTranscription",
    shape: Object(&Record {
        fields: &[Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSLATION_SESSION_AUDIO_OUTPUT: Named = Named {
    name: "RealtimeTranslationSessionAudioOutput",
    shape: Object(&Record { fields: &[Field { name: "language", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static REALTIME_TRANSLATION_SESSION_CREATE_REQUEST: Named = Named {
    name: "RealtimeTranslationSessionCreateRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "audio",
                shape: Ref(&REALTIME_TRANSLATION_SESSION_CREATE_REQUEST_AUDIO),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSLATION_SESSION_CREATE_REQUEST_AUDIO: Named = Named {
    name: "RealtimeTranslationSessionCreateRequestAudio",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "input",
                shape: Ref(&REALTIME_TRANSLATION_SESSION_CREATE_REQUEST_AUDIO_INPUT),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: Ref(&REALTIME_TRANSLATION_SESSION_CREATE_REQUEST_AUDIO_OUTPUT),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSLATION_SESSION_CREATE_REQUEST_AUDIO_INPUT: Named = Named {
    name: "RealtimeTranslationSessionCreateRequestAudioInput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "transcription",
                shape: Nullable(&Ref(&REALTIME_TRANSLATION_SESSION_CREATE_REQUEST_AUDIO_INPUT_TRANSCRIPTION)),
                ..A_FIELD
            },
            Field {
                name: "noise_reduction",
                shape: Nullable(&Ref(
                    &REALTIME_TRANSLATION_SESSION_CREATE_REQUEST_AUDIO_INPUT_NOISE_REDUCTION,
                )),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSLATION_SESSION_CREATE_REQUEST_AUDIO_INPUT_NOISE_REDUCTION: Named =
    Named {
        name: "RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction",
        shape: Object(&Record {
            fields: &[
                Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), required: true, ..A_FIELD },
                Field { name: "strength", shape: A_NUMBER, default: Some("1"), ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static REALTIME_TRANSLATION_SESSION_CREATE_REQUEST_AUDIO_INPUT_TRANSCRIPTION: Named =
    Named {
        name: "RealtimeTranslationSessionCreateRequestAudioInputTranscription",
        shape: Object(&Record {
            fields: &[Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD }],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static REALTIME_TRANSLATION_SESSION_CREATE_REQUEST_AUDIO_OUTPUT: Named = Named {
    name: "RealtimeTranslationSessionCreateRequestAudioOutput",
    shape: Object(&Record { fields: &[Field { name: "language", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};
