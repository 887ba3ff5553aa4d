// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static REALTIME_TRANSCRIPTION_SESSION_AUDIO: Named = Named {
    name: "RealtimeTranscriptionSessionAudio",
    shape: Object(&Record {
        fields: &[Field {
            name: "input",
            shape: Ref(&REALTIME_TRANSCRIPTION_SESSION_AUDIO_INPUT),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSCRIPTION_SESSION_AUDIO_INPUT: Named = Named {
    name: "RealtimeTranscriptionSessionAudioInput",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&REALTIME_AUDIO_FORMATS), ..A_FIELD },
            Field { name: "transcription", shape: Ref(&AUDIO_TRANSCRIPTION), ..A_FIELD },
            Field {
                name: "noise_reduction",
                shape: Ref(&REALTIME_TRANSCRIPTION_SESSION_AUDIO_INPUT_NOISE_REDUCTION),
                ..A_FIELD
            },
            Field {
                name: "turn_detection",
                shape: Nullable(&Ref(&REALTIME_AUDIO_INPUT_TURN_DETECTION)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSCRIPTION_SESSION_AUDIO_INPUT_NOISE_REDUCTION: Named = Named {
    name: "RealtimeTranscriptionSessionAudioInputNoiseReduction",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), ..A_FIELD },
            Field { name: "strength", shape: A_NUMBER, default: Some("1"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSCRIPTION_SESSION_CREATE_REQUEST: Named = Named {
    name: "RealtimeTranscriptionSessionCreateRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"transcription\""), required: true, ..A_FIELD },
            Field { name: "audio", shape: Ref(&REALTIME_TRANSCRIPTION_SESSION_AUDIO), ..A_FIELD },
            Field {
                name: "include",
                shape: List {
                    of: &Const("\"item.input_audio_transcription.logprobs\""),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSCRIPTION_SESSION_CREATE_RESPONSE: Named = Named {
    name: "RealtimeTranscriptionSessionCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"transcription\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "expires_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field {
                name: "include",
                shape: List {
                    of: &Const("\"item.input_audio_transcription.logprobs\""),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field {
                name: "audio",
                shape: Ref(&REALTIME_TRANSCRIPTION_SESSION_CREATE_RESPONSE_AUDIO),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSCRIPTION_SESSION_CREATE_RESPONSE_AUDIO: Named = Named {
    name: "RealtimeTranscriptionSessionCreateResponseAudio",
    shape: Object(&Record {
        fields: &[Field {
            name: "input",
            shape: Ref(&REALTIME_TRANSCRIPTION_SESSION_CREATE_RESPONSE_AUDIO_INPUT),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSCRIPTION_SESSION_CREATE_RESPONSE_AUDIO_INPUT: Named = Named {
    name: "RealtimeTranscriptionSessionCreateResponseAudioInput",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&REALTIME_AUDIO_FORMATS), ..A_FIELD },
            Field { name: "transcription", shape: Ref(&AUDIO_TRANSCRIPTION_RESPONSE), ..A_FIELD },
            Field {
                name: "noise_reduction",
                shape: Ref(&REALTIME_TRANSCRIPTION_SESSION_CREATE_RESPONSE_AUDIO_INPUT_NOISE_REDUCTION),
                ..A_FIELD
            },
            Field {
                name: "turn_detection",
                shape: Nullable(&Ref(&REALTIME_TRANSCRIPTION_SESSION_TURN_DETECTION)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSCRIPTION_SESSION_CREATE_RESPONSE_AUDIO_INPUT_NOISE_REDUCTION:
    Named = Named {
    name: "RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), ..A_FIELD },
            Field { name: "strength", shape: A_NUMBER, default: Some("1"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_TRANSCRIPTION_SESSION_TURN_DETECTION: Named = Named {
    name: "RealtimeTranscriptionSessionTurnDetection",
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
