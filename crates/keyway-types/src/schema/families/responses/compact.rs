// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSE_COMPACT_PARAMS: Named = Named {
    name: "ResponseCompactParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Nullable(&Ref(&MODEL_IDS_COMPACTION)), required: true, ..A_FIELD },
            Field { name: "input", shape: Nullable(&Ref(&RESPONSE_COMPACT_PARAMS_INPUT)), ..A_FIELD },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), deprecated: true, ..A_FIELD },
            Field {
                name: "prompt_cache_key",
                shape: Nullable(&Text { min: None, max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_retention",
                shape: Nullable(&Ref(&PROMPT_CACHE_RETENTION_ENUM)),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_options",
                shape: Nullable(&Ref(&PROMPT_CACHE_OPTIONS_PARAM)),
                ..A_FIELD
            },
            Field { name: "service_tier", shape: Nullable(&Ref(&SERVICE_TIER_ENUM)), ..A_FIELD },
            Field { name: "image", shape: Ref(&RESPONSE_COMPACT_PARAMS_IMAGE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_COMPACT_PARAMS_IMAGE: Named = Named {
    name: "ResponseCompactParamsImage",
    shape: Object(&Record {
        fields: &[Field {
            name: "context_compression",
            shape: Ref(&RESPONSE_COMPACT_PARAMS_IMAGE_CONTEXT_COMPRESSION),
            default: Some("\"auto\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_COMPACT_PARAMS_IMAGE_CONTEXT_COMPRESSION: Named = Named {
    name: "ResponseCompactParamsImageContextCompression",
    shape: Choice { values: &["auto", "enabled", "disabled"], open: false },
};

pub(in crate::schema) static RESPONSE_COMPACT_PARAMS_INPUT: Named = Named {
    name: "ResponseCompactParamsInput",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "String",
                tags: &[],
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
            },
            Variant {
                label: "ResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};
