// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_COMPACT_PARAMS: Named = Named {
    name: "BetaResponseCompactParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "model",
                shape: Nullable(&Ref(&BETA_MODEL_IDS_COMPACTION)),
                required: true,
                ..A_FIELD
            },
            Field { name: "input", shape: Nullable(&Ref(&BETA_RESPONSE_COMPACT_PARAMS_INPUT)), ..A_FIELD },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), deprecated: true, ..A_FIELD },
            Field {
                name: "prompt_cache_key",
                shape: Nullable(&Text { min: None, max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_retention",
                shape: Nullable(&Ref(&BETA_PROMPT_CACHE_RETENTION_ENUM)),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_options",
                shape: Nullable(&Ref(&BETA_PROMPT_CACHE_OPTIONS_PARAM)),
                ..A_FIELD
            },
            Field { name: "service_tier", shape: Nullable(&Ref(&BETA_SERVICE_TIER_ENUM)), ..A_FIELD },
            Field { name: "image", shape: Ref(&BETA_RESPONSE_COMPACT_PARAMS_IMAGE), ..A_FIELD },
            Field {
                name: "betas",
                shape: List { of: &Const("\"responses_multi_agent=v1\""), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_COMPACT_PARAMS_IMAGE: Named =
    Named { name: "BetaResponseCompactParamsImage", shape: Ref(&RESPONSE_COMPACT_PARAMS_IMAGE) };

pub(in crate::schema) static BETA_RESPONSE_COMPACT_PARAMS_INPUT: Named = Named {
    name: "BetaResponseCompactParamsInput",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "String",
                tags: &[],
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
            },
            Variant {
                label: "BetaResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&BETA_RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};
