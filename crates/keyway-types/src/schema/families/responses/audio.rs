// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSE_AUDIO_DELTA_EVENT: Named = Named {
    name: "ResponseAudioDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.audio.delta\""), required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_AUDIO_DONE_EVENT: Named = Named {
    name: "ResponseAudioDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.audio.done\""), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_AUDIO_TRANSCRIPT_DELTA_EVENT: Named = Named {
    name: "ResponseAudioTranscriptDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.audio.transcript.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_AUDIO_TRANSCRIPT_DONE_EVENT: Named = Named {
    name: "ResponseAudioTranscriptDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.audio.transcript.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
