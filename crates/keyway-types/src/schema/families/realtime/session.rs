// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static REALTIME_SESSION_CREATE_REQUEST: Named = Named {
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

pub(in crate::schema) static REALTIME_SESSION_CREATE_REQUEST_MAX_OUTPUT_TOKENS: Named = Named {
    name: "RealtimeSessionCreateRequestMaxOutputTokens",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
            Variant { label: "Inf", tags: &[], shape: Const("\"inf\"") },
        ],
    },
};

pub(in crate::schema) static REALTIME_SESSION_CREATE_REQUEST_MODEL: Named = Named {
    name: "RealtimeSessionCreateRequestModel",
    shape: Choice { values: REALTIME_SESSION_CREATE_REQUEST_MODEL_VALUES, open: true },
};

pub(in crate::schema) static REALTIME_SESSION_CREATE_REQUEST_OUTPUT_MODALITY: Named = Named {
    name: "RealtimeSessionCreateRequestOutputModality",
    shape: Choice { values: &["text", "audio"], open: false },
};

pub(in crate::schema) static REALTIME_SESSION_CREATE_RESPONSE: Named = Named {
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

pub(in crate::schema) static REALTIME_SESSION_CREATE_RESPONSE_AUDIO: Named = Named {
    name: "RealtimeSessionCreateResponseAudio",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT), ..A_FIELD },
            Field { name: "output", shape: Ref(&REALTIME_SESSION_CREATE_RESPONSE_AUDIO_OUTPUT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT: Named = Named {
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

pub(in crate::schema) static REALTIME_SESSION_CREATE_RESPONSE_AUDIO_INPUT_NOISE_REDUCTION: Named = Named {
    name: "RealtimeSessionCreateResponseAudioInputNoiseReduction",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&NOISE_REDUCTION_TYPE), ..A_FIELD },
            Field { name: "strength", shape: A_NUMBER, default: Some("1"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REALTIME_SESSION_CREATE_RESPONSE_AUDIO_OUTPUT: Named = Named {
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

pub(in crate::schema) static REALTIME_SESSION_CREATE_RESPONSE_MAX_OUTPUT_TOKENS: Named = Named {
    name: "RealtimeSessionCreateResponseMaxOutputTokens",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Integer", tags: &[], shape: AN_INTEGER },
            Variant { label: "Inf", tags: &[], shape: Const("\"inf\"") },
        ],
    },
};

pub(in crate::schema) static REALTIME_SESSION_CREATE_RESPONSE_MODEL: Named = Named {
    name: "RealtimeSessionCreateResponseModel",
    shape: Choice { values: REALTIME_SESSION_CREATE_REQUEST_MODEL_VALUES, open: true },
};

pub(in crate::schema) static REALTIME_SESSION_CREATE_RESPONSE_OUTPUT_MODALITY: Named = Named {
    name: "RealtimeSessionCreateResponseOutputModality",
    shape: Choice { values: &["text", "audio"], open: false },
};

pub(in crate::schema) static REALTIME_SESSION_CREATE_RESPONSE_TOOL: Named = Named {
    name: "RealtimeSessionCreateResponseTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&REALTIME_FUNCTION_TOOL) },
            Variant { label: "Mcp", tags: &["mcp"], shape: Ref(&MCP_TOOL) },
        ],
    },
};

pub(in crate::schema) static REALTIME_SESSION_CREATE_RESPONSE_TOOL_CHOICE: Named = Named {
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

pub(in crate::schema) static REALTIME_SESSION_CREATE_RESPONSE_TRACING: Named = Named {
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

pub(in crate::schema) static REALTIME_SESSION_CREATE_RESPONSE_TRACING_TRACING_CONFIGURATION: Named = Named {
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
