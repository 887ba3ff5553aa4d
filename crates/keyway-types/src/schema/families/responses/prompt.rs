// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PROMPT_CACHE_OPTIONS: Named = Named {
    name: "PromptCacheOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "ttl", shape: Ref(&PROMPT_CACHE_TTLENUM), required: true, ..A_FIELD },
            Field { name: "mode", shape: Ref(&PROMPT_CACHE_MODE_ENUM), required: true, ..A_FIELD },
            Field { name: "comparison_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROMPT_CACHE_RETENTION_ENUM: Named =
    Named { name: "PromptCacheRetentionEnum", shape: Choice { values: &["in_memory", "24h"], open: false } };

pub(in crate::schema) static PROMPT_CACHE_TTLENUM: Named =
    Named { name: "PromptCacheTTLEnum", shape: Choice { values: &["30m", "12h"], open: false } };

pub(in crate::schema) static RESPONSE_PROMPT: Named = Named {
    name: "ResponsePrompt",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "version", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "variables", shape: Nullable(&Ref(&RESPONSE_PROMPT_VARIABLES)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_PROMPT_CACHE_DIAGNOSTICS_CACHE_HIT: Named = Named {
    name: "ResponsePromptCacheDiagnosticsCacheHit",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"cache_hit\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_PROMPT_CACHE_DIAGNOSTICS_CACHE_MISS: Named = Named {
    name: "ResponsePromptCacheDiagnosticsCacheMiss",
    shape: Object(&Record {
        fields: &[
            Field { name: "cache_missed_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "reason",
                shape: Ref(&RESPONSE_PROMPT_CACHE_DIAGNOSTICS_CACHE_MISS_REASON),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"cache_miss\""), required: true, ..A_FIELD },
            Field { name: "comparison_reusable_tokens", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_PROMPT_CACHE_DIAGNOSTICS_CACHE_MISS_REASON: Named = Named {
    name: "ResponsePromptCacheDiagnosticsCacheMissReason",
    shape: Choice {
        values: &[
            "model_changed",
            "prompt_cache_key_changed",
            "tools_changed",
            "text_format_changed",
            "reasoning_effort_changed",
            "verbosity_changed",
            "context_compacted",
            "input_changed",
            "service_tier_changed",
        ],
        open: false,
    },
};

pub(in crate::schema) static RESPONSE_PROMPT_CACHE_DIAGNOSTICS_COMPARISON_RESPONSE_NOT_FOUND: Named = Named {
    name: "ResponsePromptCacheDiagnosticsComparisonResponseNotFound",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"comparison_response_not_found\""),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_PROMPT_CACHE_DIAGNOSTICS_UNAVAILABLE: Named = Named {
    name: "ResponsePromptCacheDiagnosticsUnavailable",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"unavailable\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_PROMPT_VARIABLES: Named = Named {
    name: "ResponsePromptVariables",
    shape: Map { of: &Ref(&RESPONSE_PROMPT_VARIABLES_VARIABLES), max: None, name_max: None },
};

pub(in crate::schema) static RESPONSE_PROMPT_VARIABLES_VARIABLES: Named = Named {
    name: "ResponsePromptVariablesVariables",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&RESPONSE_INPUT_TEXT) },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&RESPONSE_INPUT_IMAGE) },
            Variant { label: "InputFile", tags: &["input_file"], shape: Ref(&RESPONSE_INPUT_FILE) },
        ],
    },
};
