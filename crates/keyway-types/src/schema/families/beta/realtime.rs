// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_PARAMS: Named = Named {
    name: "BetaRealtimeSessionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "client_secret",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_CLIENT_SECRET),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "modalities",
                shape: List { of: &Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_MODALITY), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "instructions", shape: A_TEXT, ..A_FIELD },
            Field { name: "voice", shape: Ref(&VOICE_IDS_OR_CUSTOM_VOICE), ..A_FIELD },
            Field { name: "input_audio_format", shape: A_TEXT, ..A_FIELD },
            Field { name: "output_audio_format", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "input_audio_transcription",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_INPUT_AUDIO_TRANSCRIPTION),
                ..A_FIELD
            },
            Field {
                name: "speed",
                shape: Number { min: Some(0.25), max: Some(1.5), above: None },
                default: Some("1"),
                ..A_FIELD
            },
            Field { name: "tracing", shape: Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_TRACING), ..A_FIELD },
            Field {
                name: "turn_detection",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_TURN_DETECTION),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_TOOL), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "tool_choice", shape: A_TEXT, ..A_FIELD },
            Field { name: "temperature", shape: A_NUMBER, ..A_FIELD },
            Field {
                name: "max_response_output_tokens",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_MAX_RESPONSE_OUTPUT_TOKENS),
                ..A_FIELD
            },
            Field { name: "truncation", shape: Ref(&REALTIME_TRUNCATION), ..A_FIELD },
            Field { name: "prompt", shape: Nullable(&Ref(&RESPONSE_PROMPT)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_PARAMS_CLIENT_SECRET: Named = Named {
    name: "BetaRealtimeSessionCreateParamsClientSecret",
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

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_PARAMS_INPUT_AUDIO_TRANSCRIPTION: Named = Named {
    name: "BetaRealtimeSessionCreateParamsInputAudioTranscription",
    shape: Object(&Record { fields: &[Field { name: "model", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_PARAMS_MAX_RESPONSE_OUTPUT_TOKENS: Named = Named {
    name: "BetaRealtimeSessionCreateParamsMaxResponseOutputTokens",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
            Variant { label: "Inf", tags: &[], shape: Const("\"inf\"") },
        ],
    },
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_PARAMS_MODALITY: Named = Named {
    name: "BetaRealtimeSessionCreateParamsModality",
    shape: Choice { values: &["text", "audio"], open: false },
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_PARAMS_TOOL: Named = Named {
    name: "BetaRealtimeSessionCreateParamsTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function\""), ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "parameters", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_PARAMS_TRACING: Named = Named {
    name: "BetaRealtimeSessionCreateParamsTracing",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant {
                label: "TracingConfiguration",
                tags: &[],
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_PARAMS_TRACING_TRACING_CONFIGURATION),
            },
        ],
    },
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_PARAMS_TRACING_TRACING_CONFIGURATION: Named =
    Named {
        name: "BetaRealtimeSessionCreateParamsTracingTracingConfiguration",
        shape: Object(&Record {
            fields: &[
                Field { name: "workflow_name", shape: A_TEXT, ..A_FIELD },
                Field { name: "group_id", shape: A_TEXT, ..A_FIELD },
                Field { name: "metadata", shape: AN_OBJECT, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_PARAMS_TURN_DETECTION: Named = Named {
    name: "BetaRealtimeSessionCreateParamsTurnDetection",
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

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_RESPONSE: Named = Named {
    name: "BetaRealtimeSessionCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "object", shape: A_TEXT, ..A_FIELD },
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
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "output_modalities",
                shape: List {
                    of: &Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_OUTPUT_MODALITY),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "instructions", shape: A_TEXT, ..A_FIELD },
            Field { name: "audio", shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO), ..A_FIELD },
            Field { name: "tracing", shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_TRACING), ..A_FIELD },
            Field {
                name: "turn_detection",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_TURN_DETECTION),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&REALTIME_FUNCTION_TOOL), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "tool_choice", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "max_output_tokens",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_MAX_OUTPUT_TOKENS),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO: Named = Named {
    name: "BetaRealtimeSessionCreateResponseAudio",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "input",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_OUTPUT),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT: Named = Named {
    name: "BetaRealtimeSessionCreateResponseAudioInput",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&REALTIME_AUDIO_FORMATS), ..A_FIELD },
            Field { name: "transcription", shape: Ref(&AUDIO_TRANSCRIPTION_RESPONSE), ..A_FIELD },
            Field {
                name: "noise_reduction",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT_NOISE_REDUCTION),
                ..A_FIELD
            },
            Field {
                name: "turn_detection",
                shape: Ref(&BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT_TURN_DETECTION),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT_NOISE_REDUCTION: Named =
    Named {
        name: "BetaRealtimeSessionCreateResponseAudioInputNoiseReduction",
        shape: Object(&Record {
            fields: &[Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), ..A_FIELD }],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT_TURN_DETECTION: Named =
    Named {
        name: "BetaRealtimeSessionCreateResponseAudioInputTurnDetection",
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

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_RESPONSE_AUDIO_OUTPUT: Named = Named {
    name: "BetaRealtimeSessionCreateResponseAudioOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&REALTIME_AUDIO_FORMATS), ..A_FIELD },
            Field { name: "voice", shape: Ref(&VOICE_IDS_SHARED), ..A_FIELD },
            Field { name: "speed", shape: A_NUMBER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_RESPONSE_MAX_OUTPUT_TOKENS: Named = Named {
    name: "BetaRealtimeSessionCreateResponseMaxOutputTokens",
    shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_MAX_OUTPUT_TOKENS),
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_RESPONSE_OUTPUT_MODALITY: Named = Named {
    name: "BetaRealtimeSessionCreateResponseOutputModality",
    shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_OUTPUT_MODALITY),
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_RESPONSE_TRACING: Named = Named {
    name: "BetaRealtimeSessionCreateResponseTracing",
    shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_TRACING),
};

pub(in crate::schema) static BETA_REALTIME_SESSION_CREATE_RESPONSE_TURN_DETECTION: Named = Named {
    name: "BetaRealtimeSessionCreateResponseTurnDetection",
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

pub(in crate::schema) static BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS: Named = Named {
    name: "BetaRealtimeTranscriptionSessionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "turn_detection",
                shape: Ref(&BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS_TURN_DETECTION),
                ..A_FIELD
            },
            Field {
                name: "input_audio_noise_reduction",
                shape: Ref(&BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS_INPUT_AUDIO_NOISE_REDUCTION),
                ..A_FIELD
            },
            Field {
                name: "input_audio_format",
                shape: Ref(&BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS_INPUT_AUDIO_FORMAT),
                default: Some("\"pcm16\""),
                ..A_FIELD
            },
            Field { name: "input_audio_transcription", shape: Ref(&AUDIO_TRANSCRIPTION), ..A_FIELD },
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

pub(in crate::schema) static BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS_INPUT_AUDIO_FORMAT: Named =
    Named {
        name: "BetaRealtimeTranscriptionSessionCreateParamsInputAudioFormat",
        shape: Choice { values: &["pcm16", "g711_ulaw", "g711_alaw"], open: false },
    };

pub(in crate::schema) static BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS_INPUT_AUDIO_NOISE_REDUCTION:
    Named = Named {
    name: "BetaRealtimeTranscriptionSessionCreateParamsInputAudioNoiseReduction",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_REALTIME_TRANSCRIPTION_SESSION_CREATE_PARAMS_TURN_DETECTION: Named =
    Named {
        name: "BetaRealtimeTranscriptionSessionCreateParamsTurnDetection",
        shape: Object(&Record {
            fields: &[
                Field { name: "type", shape: Const("\"server_vad\""), ..A_FIELD },
                Field { name: "threshold", shape: A_NUMBER, ..A_FIELD },
                Field { name: "prefix_padding_ms", shape: AN_INTEGER, ..A_FIELD },
                Field { name: "silence_duration_ms", shape: AN_INTEGER, ..A_FIELD },
            ],
            ..A_RECORD
        }),
    };
