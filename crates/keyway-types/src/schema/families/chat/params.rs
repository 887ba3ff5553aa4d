// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CHAT_COMPLETION_CREATE_PARAMS: Named = Named {
    name: "ChatCompletionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Ref(&CHAT_MODEL), required: true, ..A_FIELD },
            Field {
                name: "messages",
                shape: List { of: &Ref(&CHAT_COMPLETION_MESSAGE_PARAM), min: Some(1), max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field {
                name: "top_logprobs",
                shape: Nullable(&Integer { min: Some(0), max: Some(20) }),
                ..A_FIELD
            },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field { name: "user", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field {
                name: "safety_identifier",
                shape: Nullable(&Text { min: None, max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "prompt_cache_key", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "prompt_cache_retention",
                shape: Nullable(&Ref(&PROMPT_CACHE_RETENTION)),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "modalities", shape: Nullable(&Ref(&RESPONSE_MODALITIES)), ..A_FIELD },
            Field {
                name: "verbosity",
                shape: Nullable(&Ref(&VERBOSITY)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field {
                name: "reasoning_effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field { name: "max_completion_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field {
                name: "frequency_penalty",
                shape: Nullable(&Number { min: Some(-2.0), max: Some(2.0), above: None }),
                default: Some("0"),
                ..A_FIELD
            },
            Field {
                name: "presence_penalty",
                shape: Nullable(&Number { min: Some(-2.0), max: Some(2.0), above: None }),
                default: Some("0"),
                ..A_FIELD
            },
            Field {
                name: "web_search_options",
                shape: Ref(&CHAT_COMPLETION_CREATE_PARAMS_WEB_SEARCH_OPTIONS),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Ref(&CHAT_COMPLETION_CREATE_PARAMS_RESPONSE_FORMAT),
                ..A_FIELD
            },
            Field { name: "audio", shape: Nullable(&Ref(&CHAT_COMPLETION_CREATE_PARAMS_AUDIO)), ..A_FIELD },
            Field { name: "store", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&MODERATION_PARAM)), ..A_FIELD },
            Field { name: "stream", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "stop", shape: Nullable(&Ref(&STOP_CONFIGURATION)), ..A_FIELD },
            Field {
                name: "logit_bias",
                shape: Nullable(&Map { of: &AN_INTEGER, max: None, name_max: None }),
                ..A_FIELD
            },
            Field { name: "logprobs", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "max_tokens", shape: Nullable(&AN_INTEGER), deprecated: true, ..A_FIELD },
            Field {
                name: "n",
                shape: Nullable(&Integer { min: Some(1), max: Some(128) }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "prediction",
                shape: Nullable(&Ref(&CHAT_COMPLETION_PREDICTION_CONTENT)),
                ..A_FIELD
            },
            Field {
                name: "seed",
                shape: Nullable(&Integer { min: None, max: None }),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "stream_options",
                shape: Nullable(&Ref(&CHAT_COMPLETION_STREAM_OPTIONS)),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&CHAT_COMPLETION_TOOL_UNION), min: None, max: None },
                ..A_FIELD
            },
            Field { name: "tool_choice", shape: Ref(&CHAT_COMPLETION_TOOL_CHOICE_OPTION), ..A_FIELD },
            Field {
                name: "parallel_tool_calls",
                shape: Ref(&PARALLEL_TOOL_CALLS),
                default: Some("true"),
                ..A_FIELD
            },
            Field {
                name: "function_call",
                shape: Ref(&CHAT_COMPLETION_CREATE_PARAMS_FUNCTION_CALL),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "functions",
                shape: List { of: &Ref(&CHAT_COMPLETION_FUNCTIONS), min: Some(1), max: Some(128) },
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "prompt_cache_options", shape: Ref(&PROMPT_CACHE_OPTIONS_PARAM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CREATE_PARAMS_AUDIO: Named = Named {
    name: "ChatCompletionCreateParamsAudio",
    shape: Object(&Record {
        fields: &[
            Field { name: "voice", shape: Ref(&VOICE_IDS_OR_CUSTOM_VOICE), required: true, ..A_FIELD },
            Field {
                name: "format",
                shape: Ref(&CHAT_COMPLETION_CREATE_PARAMS_AUDIO_FORMAT),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CREATE_PARAMS_AUDIO_FORMAT: Named = Named {
    name: "ChatCompletionCreateParamsAudioFormat",
    shape: Choice { values: &["wav", "aac", "mp3", "flac", "opus", "pcm16"], open: false },
};

pub(in crate::schema) static CHAT_COMPLETION_CREATE_PARAMS_FUNCTION_CALL: Named = Named {
    name: "ChatCompletionCreateParamsFunctionCall",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "Preset",
                tags: &[],
                shape: Ref(&CHAT_COMPLETION_CREATE_PARAMS_FUNCTION_CALL_PRESET),
            },
            Variant {
                label: "ChatCompletionFunctionCallOption",
                tags: &[],
                shape: Ref(&CHAT_COMPLETION_FUNCTION_CALL_OPTION),
            },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_CREATE_PARAMS_FUNCTION_CALL_PRESET: Named = Named {
    name: "ChatCompletionCreateParamsFunctionCallPreset",
    shape: Choice { values: &["none", "auto"], open: false },
};

pub(in crate::schema) static CHAT_COMPLETION_CREATE_PARAMS_RESPONSE_FORMAT: Named = Named {
    name: "ChatCompletionCreateParamsResponseFormat",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&RESPONSE_FORMAT_TEXT) },
            Variant { label: "JsonSchema", tags: &["json_schema"], shape: Ref(&RESPONSE_FORMAT_JSON_SCHEMA) },
            Variant { label: "JsonObject", tags: &["json_object"], shape: Ref(&RESPONSE_FORMAT_JSON_OBJECT) },
        ],
    },
};

pub(in crate::schema) static CHAT_COMPLETION_CREATE_PARAMS_WEB_SEARCH_OPTIONS: Named = Named {
    name: "ChatCompletionCreateParamsWebSearchOptions",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "user_location",
                shape: Nullable(&Ref(&CHAT_COMPLETION_CREATE_PARAMS_WEB_SEARCH_OPTIONS_USER_LOCATION)),
                ..A_FIELD
            },
            Field {
                name: "search_context_size",
                shape: Ref(&WEB_SEARCH_CONTEXT_SIZE),
                default: Some("\"medium\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CHAT_COMPLETION_CREATE_PARAMS_WEB_SEARCH_OPTIONS_USER_LOCATION: Named = Named {
    name: "ChatCompletionCreateParamsWebSearchOptionsUserLocation",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"approximate\""), required: true, ..A_FIELD },
            Field { name: "approximate", shape: Ref(&WEB_SEARCH_LOCATION), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
