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
        ],
        ..A_RECORD
    }),
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
    shape: Choice { values: &["max_output_tokens", "content_filter"], open: false },
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

pub(in crate::schema) static RESPONSE_STATUS: Named = Named {
    name: "ResponseStatus",
    shape: Choice {
        values: &["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"],
        open: false,
    },
};

pub(in crate::schema) static RESPONSE_TRUNCATION: Named =
    Named { name: "ResponseTruncation", shape: Choice { values: &["auto", "disabled"], open: false } };
