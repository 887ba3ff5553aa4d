// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::super::Shape::*;
use super::super::*;

pub(in super::super) static AUDIO_TRANSCRIPTION: Named = Named {
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

pub(in super::super) static AUDIO_TRANSCRIPTION_DELAY: Named = Named {
    name: "AudioTranscriptionDelay",
    shape: Choice { values: &["minimal", "low", "medium", "high", "xhigh"], open: false },
};

pub(in super::super) static AUDIO_TRANSCRIPTION_MODEL: Named = Named {
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

pub(in super::super) static AUDIO_TRANSCRIPTION_RESPONSE: Named = Named {
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

pub(in super::super) static NOISE_REDUCTION_TYPE: Named =
    Named { name: "NoiseReductionType", shape: Choice { values: &["near_field", "far_field"], open: false } };

pub(in super::super) static REALTIME_AUDIO_CONFIG: Named = Named {
    name: "RealtimeAudioConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: Ref(&REALTIME_AUDIO_CONFIG_INPUT), ..A_FIELD },
            Field { name: "output", shape: Ref(&REALTIME_AUDIO_CONFIG_OUTPUT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_AUDIO_CONFIG_INPUT: Named = Named {
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

pub(in super::super) static REALTIME_AUDIO_CONFIG_INPUT_NOISE_REDUCTION: Named = Named {
    name: "RealtimeAudioConfigInputNoiseReduction",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_AUDIO_CONFIG_OUTPUT: Named = Named {
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

pub(in super::super) static REALTIME_AUDIO_FORMATS: Named = Named {
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

pub(in super::super) static REALTIME_AUDIO_FORMATS_AUDIO_PCM: Named = Named {
    name: "RealtimeAudioFormatsAudioPcm",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"audio/pcm\""), ..A_FIELD },
            Field { name: "rate", shape: Const("24000"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_AUDIO_FORMATS_AUDIO_PCMA: Named = Named {
    name: "RealtimeAudioFormatsAudioPcma",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"audio/pcma\""), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_AUDIO_FORMATS_AUDIO_PCMU: Named = Named {
    name: "RealtimeAudioFormatsAudioPcmu",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"audio/pcmu\""), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_AUDIO_INPUT_TURN_DETECTION: Named = Named {
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

pub(in super::super) static REALTIME_AUDIO_INPUT_TURN_DETECTION_SEMANTIC_VAD: Named = Named {
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

pub(in super::super) static REALTIME_AUDIO_INPUT_TURN_DETECTION_SEMANTIC_VAD_EAGERNESS: Named = Named {
    name: "RealtimeAudioInputTurnDetectionSemanticVadEagerness",
    shape: Choice { values: &["low", "medium", "high", "auto"], open: false },
};

pub(in super::super) static REALTIME_AUDIO_INPUT_TURN_DETECTION_SERVER_VAD: Named = Named {
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

pub(in super::super) static REALTIME_CALL_CREATE_PARAMS: Named = Named {
    name: "RealtimeCallCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "sdp", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session", shape: Ref(&REALTIME_SESSION_CREATE_REQUEST), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_CALL_REFER_PARAMS: Named = Named {
    name: "RealtimeCallReferParams",
    shape: Object(&Record {
        fields: &[Field { name: "target_uri", shape: A_TEXT, required: true, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_CALL_REJECT_PARAMS: Named = Named {
    name: "RealtimeCallRejectParams",
    shape: Object(&Record {
        fields: &[Field { name: "status_code", shape: AN_INTEGER, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_CLIENT_SECRET_CREATE_PARAMS: Named = Named {
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

pub(in super::super) static REALTIME_CLIENT_SECRET_CREATE_PARAMS_EXPIRES_AFTER: Named = Named {
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

pub(in super::super) static REALTIME_CLIENT_SECRET_CREATE_PARAMS_SESSION: Named = Named {
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

pub(in super::super) static REALTIME_CLIENT_SECRET_CREATE_RESPONSE: Named = Named {
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

pub(in super::super) static REALTIME_CLIENT_SECRET_CREATE_RESPONSE_SESSION: Named = Named {
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

pub(in super::super) static REALTIME_FUNCTION_TOOL: Named = Named {
    name: "RealtimeFunctionTool",
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

pub(in super::super) static REALTIME_REASONING: Named = Named {
    name: "RealtimeReasoning",
    shape: Object(&Record {
        fields: &[Field {
            name: "effort",
            shape: Ref(&REALTIME_REASONING_EFFORT),
            default: Some("\"low\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_REASONING_EFFORT: Named = Named {
    name: "RealtimeReasoningEffort",
    shape: Choice { values: &["minimal", "low", "medium", "high", "xhigh"], open: false },
};

pub(in super::super) static REALTIME_SESSION_CREATE_REQUEST: Named = Named {
    name: "RealtimeSessionCreateRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"realtime\""), required: true, ..A_FIELD },
            Field {
                name: "output_modalities",
                shape: List {
                    of: &Ref(&REALTIME_SESSION_CREATE_REQUEST_OUTPUT_MODALITY),
                    min: None,
                    max: None,
                },
                default: Some("[\"audio\"]"),
                ..A_FIELD
            },
            Field { name: "model", shape: Ref(&REALTIME_SESSION_CREATE_REQUEST_MODEL), ..A_FIELD },
            Field { name: "instructions", shape: A_TEXT, ..A_FIELD },
            Field { name: "audio", shape: Ref(&REALTIME_AUDIO_CONFIG), ..A_FIELD },
            Field {
                name: "include",
                shape: List {
                    of: &Const("\"item.input_audio_transcription.logprobs\""),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
            Field { name: "tracing", shape: Nullable(&Ref(&REALTIME_TRACING_CONFIG)), ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&REALTIME_TOOLS_CONFIG_UNION), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "tool_choice",
                shape: Ref(&REALTIME_TOOL_CHOICE_CONFIG),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "parallel_tool_calls", shape: Flag, ..A_FIELD },
            Field { name: "reasoning", shape: Ref(&REALTIME_REASONING), ..A_FIELD },
            Field {
                name: "max_output_tokens",
                shape: Ref(&REALTIME_SESSION_CREATE_REQUEST_MAX_OUTPUT_TOKENS),
                ..A_FIELD
            },
            Field { name: "truncation", shape: Ref(&REALTIME_TRUNCATION), ..A_FIELD },
            Field { name: "prompt", shape: Nullable(&Ref(&RESPONSE_PROMPT)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_SESSION_CREATE_REQUEST_MAX_OUTPUT_TOKENS: Named = Named {
    name: "RealtimeSessionCreateRequestMaxOutputTokens",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
            Variant { label: "Inf", tags: &[], shape: Const("\"inf\"") },
        ],
    },
};

pub(in super::super) static REALTIME_SESSION_CREATE_REQUEST_MODEL: Named = Named {
    name: "RealtimeSessionCreateRequestModel",
    shape: Choice {
        values: &[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
        open: true,
    },
};

pub(in super::super) static REALTIME_SESSION_CREATE_REQUEST_OUTPUT_MODALITY: Named = Named {
    name: "RealtimeSessionCreateRequestOutputModality",
    shape: Choice { values: &["text", "audio"], open: false },
};

pub(in super::super) static REALTIME_SESSION_CREATE_RESPONSE: Named = Named {
    name: "RealtimeSessionCreateResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"realtime\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"realtime.session\""), required: true, ..A_FIELD },
            Field { name: "expires_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field {
                name: "output_modalities",
                shape: List {
                    of: &Ref(&REALTIME_SESSION_CREATE_RESPONSE_OUTPUT_MODALITY),
                    min: None,
                    max: None,
                },
                default: Some("[\"audio\"]"),
                ..A_FIELD
            },
            Field { name: "model", shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_MODEL), ..A_FIELD },
            Field { name: "instructions", shape: A_TEXT, ..A_FIELD },
            Field { name: "audio", shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_AUDIO), ..A_FIELD },
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
                name: "tracing",
                shape: Nullable(&Ref(&REALTIME_SESSION_CREATE_RESPONSE_TRACING)),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&REALTIME_SESSION_CREATE_RESPONSE_TOOL), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "tool_choice",
                shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_TOOL_CHOICE),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "reasoning", shape: Ref(&REALTIME_REASONING), ..A_FIELD },
            Field {
                name: "max_output_tokens",
                shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_MAX_OUTPUT_TOKENS),
                ..A_FIELD
            },
            Field { name: "truncation", shape: Ref(&REALTIME_TRUNCATION), ..A_FIELD },
            Field { name: "prompt", shape: Nullable(&Ref(&RESPONSE_PROMPT)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_SESSION_CREATE_RESPONSE_AUDIO: Named = Named {
    name: "RealtimeSessionCreateResponseAudio",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT), ..A_FIELD },
            Field { name: "output", shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_AUDIO_OUTPUT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT: Named = Named {
    name: "RealtimeSessionCreateResponseAudioInput",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&REALTIME_AUDIO_FORMATS), ..A_FIELD },
            Field { name: "transcription", shape: Ref(&AUDIO_TRANSCRIPTION_RESPONSE), ..A_FIELD },
            Field {
                name: "noise_reduction",
                shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT_NOISE_REDUCTION),
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

pub(in super::super) static REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT_NOISE_REDUCTION: Named = Named {
    name: "RealtimeSessionCreateResponseAudioInputNoiseReduction",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_SESSION_CREATE_RESPONSE_AUDIO_OUTPUT: Named = Named {
    name: "RealtimeSessionCreateResponseAudioOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&REALTIME_AUDIO_FORMATS), ..A_FIELD },
            Field { name: "voice", shape: Ref(&VOICE_IDS_SHARED), default: Some("\"alloy\""), ..A_FIELD },
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

pub(in super::super) static REALTIME_SESSION_CREATE_RESPONSE_MAX_OUTPUT_TOKENS: Named = Named {
    name: "RealtimeSessionCreateResponseMaxOutputTokens",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
            Variant { label: "Inf", tags: &[], shape: Const("\"inf\"") },
        ],
    },
};

pub(in super::super) static REALTIME_SESSION_CREATE_RESPONSE_MODEL: Named = Named {
    name: "RealtimeSessionCreateResponseModel",
    shape: Choice {
        values: &[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
        open: true,
    },
};

pub(in super::super) static REALTIME_SESSION_CREATE_RESPONSE_OUTPUT_MODALITY: Named = Named {
    name: "RealtimeSessionCreateResponseOutputModality",
    shape: Choice { values: &["text", "audio"], open: false },
};

pub(in super::super) static REALTIME_SESSION_CREATE_RESPONSE_TOOL: Named = Named {
    name: "RealtimeSessionCreateResponseTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&REALTIME_FUNCTION_TOOL) },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&MCP_TOOL) },
        ],
    },
};

pub(in super::super) static REALTIME_SESSION_CREATE_RESPONSE_TOOL_CHOICE: Named = Named {
    name: "RealtimeSessionCreateResponseToolChoice",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ToolChoiceOptions", tags: &[], shape: Ref(&TOOL_CHOICE_OPTIONS) },
            Variant { label: "Function", tags: &["function"], shape: Ref(&TOOL_CHOICE_FUNCTION) },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&TOOL_CHOICE_MCP) },
        ],
    },
};

pub(in super::super) static REALTIME_SESSION_CREATE_RESPONSE_TRACING: Named = Named {
    name: "RealtimeSessionCreateResponseTracing",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant {
                label: "TracingConfiguration",
                tags: &[],
                shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_TRACING_TRACING_CONFIGURATION),
            },
        ],
    },
};

pub(in super::super) static REALTIME_SESSION_CREATE_RESPONSE_TRACING_TRACING_CONFIGURATION: Named = Named {
    name: "RealtimeSessionCreateResponseTracingTracingConfiguration",
    shape: Object(&Record {
        fields: &[
            Field { name: "workflow_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "metadata", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_TOOL_CHOICE_CONFIG: Named = Named {
    name: "RealtimeToolChoiceConfig",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ToolChoiceOptions", tags: &[], shape: Ref(&TOOL_CHOICE_OPTIONS) },
            Variant { label: "Function", tags: &["function"], shape: Ref(&TOOL_CHOICE_FUNCTION) },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&TOOL_CHOICE_MCP) },
        ],
    },
};

pub(in super::super) static REALTIME_TOOLS_CONFIG_UNION: Named = Named {
    name: "RealtimeToolsConfigUnion",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&REALTIME_FUNCTION_TOOL) },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&MCP_TOOL) },
        ],
    },
};

pub(in super::super) static REALTIME_TRACING_CONFIG: Named = Named {
    name: "RealtimeTracingConfig",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant {
                label: "TracingConfiguration",
                tags: &[],
                shape: Ref(&REALTIME_TRACING_CONFIG_TRACING_CONFIGURATION),
            },
        ],
    },
};

pub(in super::super) static REALTIME_TRACING_CONFIG_TRACING_CONFIGURATION: Named = Named {
    name: "RealtimeTracingConfigTracingConfiguration",
    shape: Object(&Record {
        fields: &[
            Field { name: "workflow_name", shape: A_TEXT, ..A_FIELD },
            Field { name: "group_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "metadata", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_TRANSCRIPTION_SESSION_AUDIO: Named = Named {
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

pub(in super::super) static REALTIME_TRANSCRIPTION_SESSION_AUDIO_INPUT: Named = Named {
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

pub(in super::super) static REALTIME_TRANSCRIPTION_SESSION_AUDIO_INPUT_NOISE_REDUCTION: Named = Named {
    name: "RealtimeTranscriptionSessionAudioInputNoiseReduction",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_TRANSCRIPTION_SESSION_CREATE_REQUEST: Named = Named {
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

pub(in super::super) static REALTIME_TRANSCRIPTION_SESSION_CREATE_RESPONSE: Named = Named {
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

pub(in super::super) static REALTIME_TRANSCRIPTION_SESSION_CREATE_RESPONSE_AUDIO: Named = Named {
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

pub(in super::super) static REALTIME_TRANSCRIPTION_SESSION_CREATE_RESPONSE_AUDIO_INPUT: Named = Named {
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

pub(in super::super) static REALTIME_TRANSCRIPTION_SESSION_CREATE_RESPONSE_AUDIO_INPUT_NOISE_REDUCTION:
    Named = Named {
    name: "RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_TRANSCRIPTION_SESSION_TURN_DETECTION: Named = Named {
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

pub(in super::super) static REALTIME_TRUNCATION: Named = Named {
    name: "RealtimeTruncation",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Preset", tags: &[], shape: Ref(&REALTIME_TRUNCATION_PRESET) },
            Variant { label: "RetentionRatio", tags: &[], shape: Ref(&REALTIME_TRUNCATION_RETENTION_RATIO) },
        ],
    },
};

pub(in super::super) static REALTIME_TRUNCATION_PRESET: Named =
    Named { name: "RealtimeTruncationPreset", shape: Choice { values: &["auto", "disabled"], open: false } };

pub(in super::super) static REALTIME_TRUNCATION_RETENTION_RATIO: Named = Named {
    name: "RealtimeTruncationRetentionRatio",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"retention_ratio\""), required: true, ..A_FIELD },
            Field {
                name: "retention_ratio",
                shape: Number { min: Some(0.0), max: Some(1.0), above: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "token_limits",
                shape: Ref(&REALTIME_TRUNCATION_RETENTION_RATIO_TOKEN_LIMITS),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REALTIME_TRUNCATION_RETENTION_RATIO_TOKEN_LIMITS: Named = Named {
    name: "RealtimeTruncationRetentionRatioTokenLimits",
    shape: Object(&Record {
        fields: &[Field { name: "post_instructions", shape: Integer { min: Some(0), max: None }, ..A_FIELD }],
        ..A_RECORD
    }),
};
