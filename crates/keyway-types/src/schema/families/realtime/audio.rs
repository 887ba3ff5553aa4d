// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUDIO_TRANSCRIPTION: Named = Named {
    name: "AudioTranscription",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Ref(&AUDIO_TRANSCRIPTION_MODEL), ..A_FIELD },
            Field { name: "language", shape: A_TEXT, ..A_FIELD },
            Field { name: "languages", shape: List { of: &A_TEXT, min: Some(1), max: None }, ..A_FIELD },
            Field { name: "keywords", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "prompt", shape: A_TEXT, ..A_FIELD },
            Field { name: "delay", shape: Ref(&AUDIO_TRANSCRIPTION_DELAY), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUDIO_TRANSCRIPTION_DELAY: Named = Named {
    name: "AudioTranscriptionDelay",
    shape: Choice { values: &["minimal", "low", "medium", "high", "xhigh"], open: false },
};

pub(in crate::schema) static AUDIO_TRANSCRIPTION_MODEL: Named = Named {
    name: "AudioTranscriptionModel",
    shape: Choice {
        values: &[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ],
        open: true,
    },
};

pub(in crate::schema) static AUDIO_TRANSCRIPTION_RESPONSE: Named = Named {
    name: "AudioTranscriptionResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Ref(&AUDIO_TRANSCRIPTION_MODEL), ..A_FIELD },
            Field { name: "language", shape: A_TEXT, ..A_FIELD },
            Field { name: "languages", shape: List { of: &A_TEXT, min: Some(1), max: None }, ..A_FIELD },
            Field { name: "prompt", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_AUDIO_CONFIG: Named = Named {
    name: "RealtimeAudioConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: Ref(&REALTIME_AUDIO_CONFIG_INPUT), ..A_FIELD },
            Field { name: "output", shape: Ref(&REALTIME_AUDIO_CONFIG_OUTPUT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_AUDIO_CONFIG_INPUT: Named = Named {
    name: "RealtimeAudioConfigInput",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&REALTIME_AUDIO_FORMATS), ..A_FIELD },
            Field { name: "transcription", shape: Ref(&AUDIO_TRANSCRIPTION), ..A_FIELD },
            Field {
                name: "noise_reduction",
                shape: Ref(&REALTIME_AUDIO_CONFIG_INPUT_NOISE_REDUCTION),
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

pub(in crate::schema) static REALTIME_AUDIO_CONFIG_INPUT_NOISE_REDUCTION: Named = Named {
    name: "RealtimeAudioConfigInputNoiseReduction",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), ..A_FIELD },
            Field { name: "strength", shape: A_NUMBER, default: Some("1"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_AUDIO_CONFIG_OUTPUT: Named = Named {
    name: "RealtimeAudioConfigOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&REALTIME_AUDIO_FORMATS), ..A_FIELD },
            Field {
                name: "voice",
                shape: Ref(&VOICE_IDS_OR_CUSTOM_VOICE),
                default: Some("\"alloy\""),
                ..A_FIELD
            },
            Field {
                name: "speed",
                shape: Number { min: Some(0.25), max: Some(1.5), above: None },
                default: Some("1"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_AUDIO_FORMATS: Named = Named {
    name: "RealtimeAudioFormats",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "AudioPcm",
                tags: &["audio/pcm"],
                shape: Ref(&REALTIME_AUDIO_FORMATS_AUDIO_PCM),
            },
            Variant {
                label: "AudioPcmu",
                tags: &["audio/pcmu"],
                shape: Ref(&REALTIME_AUDIO_FORMATS_AUDIO_PCMU),
            },
            Variant {
                label: "AudioPcma",
                tags: &["audio/pcma"],
                shape: Ref(&REALTIME_AUDIO_FORMATS_AUDIO_PCMA),
            },
        ],
    },
};

pub(in crate::schema) static REALTIME_AUDIO_FORMATS_AUDIO_PCM: Named = Named {
    name: "RealtimeAudioFormatsAudioPcm",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"audio/pcm\""), ..A_FIELD },
            Field { name: "rate", shape: Const("24000"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_AUDIO_FORMATS_AUDIO_PCMA: Named = Named {
    name: "RealtimeAudioFormatsAudioPcma",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"audio/pcma\""), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_AUDIO_FORMATS_AUDIO_PCMU: Named = Named {
    name: "RealtimeAudioFormatsAudioPcmu",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"audio/pcmu\""), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_AUDIO_INPUT_TURN_DETECTION: Named = Named {
    name: "RealtimeAudioInputTurnDetection",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ServerVad",
                tags: &["server_vad"],
                shape: Ref(&REALTIME_AUDIO_INPUT_TURN_DETECTION_SERVER_VAD),
            },
            Variant {
                label: "SemanticVad",
                tags: &["semantic_vad"],
                shape: Ref(&REALTIME_AUDIO_INPUT_TURN_DETECTION_SEMANTIC_VAD),
            },
        ],
    },
};

pub(in crate::schema) static REALTIME_AUDIO_INPUT_TURN_DETECTION_SEMANTIC_VAD: Named = Named {
    name: "RealtimeAudioInputTurnDetectionSemanticVad",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"semantic_vad\""), required: true, ..A_FIELD },
            Field {
                name: "eagerness",
                shape: Ref(&REALTIME_AUDIO_INPUT_TURN_DETECTION_SEMANTIC_VAD_EAGERNESS),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "create_response", shape: Flag, default: Some("true"), ..A_FIELD },
            Field { name: "interrupt_response", shape: Flag, default: Some("true"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_AUDIO_INPUT_TURN_DETECTION_SEMANTIC_VAD_EAGERNESS: Named = Named {
    name: "RealtimeAudioInputTurnDetectionSemanticVadEagerness",
    shape: Choice { values: &["low", "medium", "high", "auto"], open: false },
};

pub(in crate::schema) static REALTIME_AUDIO_INPUT_TURN_DETECTION_SERVER_VAD: Named = Named {
    name: "RealtimeAudioInputTurnDetectionServerVad",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"server_vad\""),
                required: true,
                default: Some("\"server_vad\""),
                ..A_FIELD
            },
            Field { name: "threshold", shape: A_NUMBER, ..A_FIELD },
            Field { name: "prefix_padding_ms", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "silence_duration_ms", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "create_response", shape: Flag, default: Some("true"), ..A_FIELD },
            Field { name: "interrupt_response", shape: Flag, default: Some("true"), ..A_FIELD },
            Field {
                name: "idle_timeout_ms",
                shape: Nullable(&Integer { min: Some(5000), max: Some(30000) }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};
