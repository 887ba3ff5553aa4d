// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static COMPLETION_USAGE: Named = Named {
    name: "CompletionUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "prompt_tokens", shape: AN_INTEGER, required: true, default: Some("0"), ..A_FIELD },
            Field {
                name: "completion_tokens",
                shape: AN_INTEGER,
                required: true,
                default: Some("0"),
                ..A_FIELD
            },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, default: Some("0"), ..A_FIELD },
            Field {
                name: "completion_tokens_details",
                shape: Ref(&COMPLETION_USAGE_COMPLETION_TOKENS_DETAILS),
                ..A_FIELD
            },
            Field {
                name: "prompt_tokens_details",
                shape: Ref(&COMPLETION_USAGE_PROMPT_TOKENS_DETAILS),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPLETION_USAGE_COMPLETION_TOKENS_DETAILS: Named = Named {
    name: "CompletionUsageCompletionTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "accepted_prediction_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
            Field { name: "audio_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
            Field { name: "reasoning_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
            Field { name: "text_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "rejected_prediction_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPLETION_USAGE_PROMPT_TOKENS_DETAILS: Named = Named {
    name: "CompletionUsagePromptTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "audio_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
            Field { name: "cached_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
            Field { name: "text_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "image_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "cache_write_tokens", shape: AN_INTEGER, default: Some("0"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
