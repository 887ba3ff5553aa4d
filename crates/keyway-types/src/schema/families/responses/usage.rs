// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSE_USAGE: Named = Named {
    name: "ResponseUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "input_tokens_details",
                shape: Ref(&RESPONSE_USAGE_INPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "output_tokens_details",
                shape: Ref(&RESPONSE_USAGE_OUTPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_USAGE_INPUT_TOKENS_DETAILS: Named = Named {
    name: "ResponseUsageInputTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "cached_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cache_write_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "cache_write_tokens_details",
                shape: Ref(&RESPONSE_USAGE_INPUT_TOKENS_DETAILS_CACHE_WRITE_TOKENS_DETAILS),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_USAGE_INPUT_TOKENS_DETAILS_CACHE_WRITE_TOKENS_DETAILS: Named = Named {
    name: "ResponseUsageInputTokensDetailsCacheWriteTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "ttl_12h_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "ttl_30m_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_USAGE_OUTPUT_TOKENS_DETAILS: Named = Named {
    name: "ResponseUsageOutputTokensDetails",
    shape: Object(&Record {
        fields: &[Field { name: "reasoning_tokens", shape: AN_INTEGER, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};
