// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSE_CREATE_PARAMS: Named = Named {
    name: "ResponseCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field { name: "top_logprobs", shape: Integer { min: Some(0), max: Some(20) }, ..A_FIELD },
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
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Ref(&RESPONSES_MODEL), ..A_FIELD },
            Field { name: "background", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "max_tool_calls", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "text", shape: Ref(&RESPONSE_TEXT_CONFIG), ..A_FIELD },
            Field { name: "tools", shape: Ref(&TOOLS_ARRAY), ..A_FIELD },
            Field { name: "tool_choice", shape: Ref(&TOOL_CHOICE_PARAM), ..A_FIELD },
            Field { name: "prompt", shape: Nullable(&Ref(&RESPONSE_PROMPT)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&RESPONSE_SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "truncation",
                shape: Nullable(&Ref(&RESPONSE_CREATE_PARAMS_TRUNCATION)),
                default: Some("\"disabled\""),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "reasoning", shape: Nullable(&Ref(&REASONING)), ..A_FIELD },
            Field { name: "input", shape: Ref(&INPUT_PARAM), ..A_FIELD },
            Field {
                name: "include",
                shape: Nullable(&List { of: &Ref(&RESPONSE_INCLUDABLE), min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "parallel_tool_calls", shape: Nullable(&Flag), default: Some("true"), ..A_FIELD },
            Field { name: "store", shape: Nullable(&Flag), default: Some("true"), ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&MODERATION_PARAM)), ..A_FIELD },
            Field { name: "stream", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "stream_options", shape: Nullable(&Ref(&RESPONSE_STREAM_OPTIONS)), ..A_FIELD },
            Field { name: "conversation", shape: Nullable(&Ref(&CONVERSATION_PARAM)), ..A_FIELD },
            Field {
                name: "context_management",
                shape: Nullable(&List { of: &Ref(&CONTEXT_MANAGEMENT_PARAM), min: Some(1), max: None }),
                ..A_FIELD
            },
            Field {
                name: "max_output_tokens",
                shape: Nullable(&Integer { min: Some(16), max: None }),
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_options",
                shape: Ref(&RESPONSE_CREATE_PARAMS_PROMPT_CACHE_OPTIONS),
                ..A_FIELD
            },
            Field { name: "access_programs", shape: Ref(&RESPONSE_CREATE_PARAMS_ACCESS_PROGRAMS), ..A_FIELD },
            Field {
                name: "background_options",
                shape: Ref(&RESPONSE_CREATE_PARAMS_BACKGROUND_OPTIONS),
                ..A_FIELD
            },
            Field { name: "image", shape: Ref(&RESPONSE_CREATE_PARAMS_IMAGE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CREATE_PARAMS_ACCESS_PROGRAMS: Named = Named {
    name: "ResponseCreateParamsAccessPrograms",
    shape: Object(&Record {
        fields: &[Field {
            name: "cyber",
            shape: Ref(&RESPONSE_CREATE_PARAMS_ACCESS_PROGRAMS_CYBER),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CREATE_PARAMS_ACCESS_PROGRAMS_CYBER: Named = Named {
    name: "ResponseCreateParamsAccessProgramsCyber",
    shape: Choice { values: &["standard", "daybreak_blue", "daybreak_red"], open: false },
};

pub(in crate::schema) static RESPONSE_CREATE_PARAMS_BACKGROUND_OPTIONS: Named = Named {
    name: "ResponseCreateParamsBackgroundOptions",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "completion_window",
                shape: Ref(&RESPONSE_CREATE_PARAMS_BACKGROUND_OPTIONS_COMPLETION_WINDOW),
                default: Some("\"soonest\""),
                ..A_FIELD
            },
            Field { name: "continuation_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CREATE_PARAMS_BACKGROUND_OPTIONS_COMPLETION_WINDOW: Named = Named {
    name: "ResponseCreateParamsBackgroundOptionsCompletionWindow",
    shape: Choice { values: &["soonest", "2h", "8h"], open: false },
};

pub(in crate::schema) static RESPONSE_CREATE_PARAMS_IMAGE: Named = Named {
    name: "ResponseCreateParamsImage",
    shape: Object(&Record {
        fields: &[Field {
            name: "context_compression",
            shape: Ref(&RESPONSE_CREATE_PARAMS_IMAGE_CONTEXT_COMPRESSION),
            default: Some("\"auto\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CREATE_PARAMS_IMAGE_CONTEXT_COMPRESSION: Named = Named {
    name: "ResponseCreateParamsImageContextCompression",
    shape: Choice { values: &["auto", "enabled", "disabled"], open: false },
};

pub(in crate::schema) static RESPONSE_CREATE_PARAMS_PROMPT_CACHE_OPTIONS: Named = Named {
    name: "ResponseCreateParamsPromptCacheOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "ttl", shape: Ref(&PROMPT_CACHE_TTLENUM), ..A_FIELD },
            Field { name: "mode", shape: Ref(&PROMPT_CACHE_MODE_ENUM), ..A_FIELD },
            Field { name: "comparison_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "prewarm", shape: Flag, default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CREATE_PARAMS_TRUNCATION: Named = Named {
    name: "ResponseCreateParamsTruncation",
    shape: Choice { values: &["auto", "disabled"], open: false },
};
