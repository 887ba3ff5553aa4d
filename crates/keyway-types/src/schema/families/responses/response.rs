// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSE: Named = Named {
    name: "Response",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"response\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: A_NUMBER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "error", shape: Nullable(&Ref(&RESPONSE_ERROR)), required: true, ..A_FIELD },
            Field {
                name: "incomplete_details",
                shape: Nullable(&Ref(&RESPONSE_INCOMPLETE_DETAILS)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "instructions",
                shape: Nullable(&Ref(&RESPONSE_INSTRUCTIONS)),
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: Ref(&RESPONSES_MODEL), required: true, ..A_FIELD },
            Field { name: "tools", shape: Ref(&TOOLS_ARRAY), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: List { of: &Ref(&RESPONSE_OUTPUT_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "parallel_tool_calls",
                shape: Flag,
                required: true,
                default: Some("true"),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
            Field { name: "tool_choice", shape: Ref(&TOOL_CHOICE_PARAM), required: true, ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                required: true,
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                required: true,
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "access_programs",
                shape: Nullable(&Ref(&RESPONSE_ACCESS_PROGRAMS)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "top_logprobs",
                shape: Nullable(&Integer { min: Some(0), max: Some(20) }),
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
            Field { name: "background", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "max_tool_calls", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "text", shape: Ref(&RESPONSE_TEXT_CONFIG), ..A_FIELD },
            Field { name: "prompt", shape: Nullable(&Ref(&RESPONSE_PROMPT)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&RESPONSE_SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "truncation",
                shape: Nullable(&Ref(&RESPONSE_TRUNCATION)),
                default: Some("\"disabled\""),
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&RESPONSE_STATUS), ..A_FIELD },
            Field {
                name: "completed_at",
                shape: Nullable(&A_NUMBER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "reasoning", shape: Nullable(&Ref(&REASONING)), ..A_FIELD },
            Field { name: "output_text", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "usage", shape: Ref(&RESPONSE_USAGE), ..A_FIELD },
            Field { name: "prompt_cache_options", shape: Ref(&PROMPT_CACHE_OPTIONS), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&MODERATION)), ..A_FIELD },
            Field { name: "conversation", shape: Nullable(&Ref(&RESPONSE_CONVERSATION)), ..A_FIELD },
            Field { name: "max_output_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "image", shape: Ref(&RESPONSE_IMAGE), ..A_FIELD },
            Field {
                name: "input_transformations",
                shape: List { of: &Ref(&RESPONSE_INPUT_TRANSFORMATION), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_diagnostics",
                shape: Ref(&RESPONSE_PROMPT_CACHE_DIAGNOSTICS),
                ..A_FIELD
            },
            Field { name: "tool_usage", shape: Ref(&RESPONSE_TOOL_USAGE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_ACCESS_PROGRAMS: Named = Named {
    name: "ResponseAccessPrograms",
    shape: Object(&Record {
        fields: &[Field {
            name: "cyber",
            shape: Ref(&RESPONSE_ACCESS_PROGRAMS_CYBER),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_ACCESS_PROGRAMS_CYBER: Named = Named {
    name: "ResponseAccessProgramsCyber",
    shape: Choice { values: &["standard", "daybreak_blue", "daybreak_red"], open: false },
};

pub(in crate::schema) static RESPONSE_IMAGE: Named = Named {
    name: "ResponseImage",
    shape: Object(&Record {
        fields: &[Field {
            name: "context_compression",
            shape: Ref(&RESPONSE_IMAGE_CONTEXT_COMPRESSION),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_IMAGE_CONTEXT_COMPRESSION: Named = Named {
    name: "ResponseImageContextCompression",
    shape: Choice { values: &["enabled", "disabled"], open: false },
};

pub(in crate::schema) static RESPONSE_INCOMPLETE_DETAILS: Named = Named {
    name: "ResponseIncompleteDetails",
    shape: Object(&Record {
        fields: &[Field { name: "reason", shape: Ref(&RESPONSE_INCOMPLETE_DETAILS_REASON), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INCOMPLETE_DETAILS_REASON: Named = Named {
    name: "ResponseIncompleteDetailsReason",
    shape: Choice {
        values: &["max_output_tokens", "max_messages", "content_filter", "steered"],
        open: false,
    },
};

pub(in crate::schema) static RESPONSE_INPUT_TRANSFORMATION: Named = Named {
    name: "ResponseInputTransformation",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Const("\"removed\""), required: true, ..A_FIELD },
            Field {
                name: "reason",
                shape: Ref(&RESPONSE_INPUT_TRANSFORMATION_REASON),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"reasoning\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_TRANSFORMATION_REASON: Named = Named {
    name: "ResponseInputTransformationReason",
    shape: Choice {
        values: &[
            "organization_mismatch",
            "end_user_mismatch",
            "model_mismatch",
            "prefix_mismatch",
            "turn_boundary",
        ],
        open: false,
    },
};

pub(in crate::schema) static RESPONSE_INSTRUCTIONS: Named = Named {
    name: "ResponseInstructions",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static RESPONSE_PROMPT_CACHE_DIAGNOSTICS: Named = Named {
    name: "ResponsePromptCacheDiagnostics",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "CacheMiss",
                tags: &["cache_miss"],
                shape: Ref(&RESPONSE_PROMPT_CACHE_DIAGNOSTICS_CACHE_MISS),
            },
            Variant {
                label: "CacheHit",
                tags: &["cache_hit"],
                shape: Ref(&RESPONSE_PROMPT_CACHE_DIAGNOSTICS_CACHE_HIT),
            },
            Variant {
                label: "ComparisonResponseNotFound",
                tags: &["comparison_response_not_found"],
                shape: Ref(&RESPONSE_PROMPT_CACHE_DIAGNOSTICS_COMPARISON_RESPONSE_NOT_FOUND),
            },
            Variant {
                label: "Unavailable",
                tags: &["unavailable"],
                shape: Ref(&RESPONSE_PROMPT_CACHE_DIAGNOSTICS_UNAVAILABLE),
            },
        ],
    },
};

pub(in crate::schema) static RESPONSE_STATUS: Named = Named {
    name: "ResponseStatus",
    shape: Choice {
        values: &["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"],
        open: false,
    },
};

pub(in crate::schema) static RESPONSE_TOOL_USAGE: Named = Named {
    name: "ResponseToolUsage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "image_gen",
                shape: Ref(&RESPONSE_TOOL_USAGE_IMAGE_GEN),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "web_search",
                shape: Ref(&RESPONSE_TOOL_USAGE_WEB_SEARCH),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_TOOL_USAGE_IMAGE_GEN: Named = Named {
    name: "ResponseToolUsageImageGen",
    shape: Object(&Record {
        fields: &[
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "input_tokens_details",
                shape: Ref(&RESPONSE_TOOL_USAGE_IMAGE_GEN_INPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cached_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field {
                name: "cached_tokens_details",
                shape: Ref(&RESPONSE_TOOL_USAGE_IMAGE_GEN_CACHED_TOKENS_DETAILS),
                ..A_FIELD
            },
            Field {
                name: "output_tokens_details",
                shape: Ref(&RESPONSE_TOOL_USAGE_IMAGE_GEN_OUTPUT_TOKENS_DETAILS),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_TOOL_USAGE_IMAGE_GEN_CACHED_TOKENS_DETAILS: Named = Named {
    name: "ResponseToolUsageImageGenCachedTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "cached_image_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cached_text_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_TOOL_USAGE_IMAGE_GEN_INPUT_TOKENS_DETAILS: Named = Named {
    name: "ResponseToolUsageImageGenInputTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_TOOL_USAGE_IMAGE_GEN_OUTPUT_TOKENS_DETAILS: Named = Named {
    name: "ResponseToolUsageImageGenOutputTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "image_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "text_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_TOOL_USAGE_WEB_SEARCH: Named = Named {
    name: "ResponseToolUsageWebSearch",
    shape: Object(&Record {
        fields: &[Field { name: "num_requests", shape: AN_INTEGER, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_TRUNCATION: Named =
    Named { name: "ResponseTruncation", shape: Choice { values: &["auto", "disabled"], open: false } };
