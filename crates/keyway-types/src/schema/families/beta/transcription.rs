// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static TRANSCRIPTION_SESSION: Named = Named {
    name: "TranscriptionSession",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "client_secret",
                shape: Ref(&TRANSCRIPTION_SESSION_CLIENT_SECRET),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "modalities",
                shape: List { of: &Ref(&TRANSCRIPTION_SESSION_MODALITY), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "input_audio_format", shape: A_TEXT, ..A_FIELD },
            Field { name: "input_audio_transcription", shape: Ref(&AUDIO_TRANSCRIPTION_RESPONSE), ..A_FIELD },
            Field { name: "turn_detection", shape: Ref(&TRANSCRIPTION_SESSION_TURN_DETECTION), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_SESSION_CLIENT_SECRET: Named = Named {
    name: "TranscriptionSessionClientSecret",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRANSCRIPTION_SESSION_MODALITY: Named =
    Named { name: "TranscriptionSessionModality", shape: Choice { values: &["text", "audio"], open: false } };

pub(in crate::schema) static TRANSCRIPTION_SESSION_TURN_DETECTION: Named = Named {
    name: "TranscriptionSessionTurnDetection",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, ..A_FIELD },
            Field { name: "threshold", shape: A_NUMBER, ..A_FIELD },
            Field { name: "prefix_padding_ms", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "silence_duration_ms", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
