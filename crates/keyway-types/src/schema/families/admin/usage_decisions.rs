// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_USAGE_DECISIONS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageDecisionsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_DECISIONS_PARAMS_GROUP_BY_ITEM: Named = Named {
    name: "OrganizationUsageDecisionsParamsGroupByItem",
    shape: Choice { values: ORGANIZATION_USAGE_COMPLETIONS_PARAMS_GROUP_BY_VALUES, open: false },
};

pub(in crate::schema) static USAGE_DECISIONS_RESPONSE: Named = Named {
    name: "UsageDecisionsResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "data",
                shape: List { of: &Ref(&USAGE_DECISIONS_RESPONSE_DATA_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next_page", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"page\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static USAGE_DECISIONS_RESPONSE_DATA_ITEM: Named = Named {
    name: "UsageDecisionsResponseDataItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "end_time", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"bucket\""), required: true, ..A_FIELD },
            Field {
                name: "results",
                shape: List { of: &Ref(&USAGE_DECISIONS_RESPONSE_DATA_ITEM_RESULT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "start_time", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static USAGE_DECISIONS_RESPONSE_DATA_ITEM_RESULT: Named = Named {
    name: "UsageDecisionsResponseDataItemResult",
    shape: Object(&Record {
        fields: &[
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"organization.usage.decisions.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "api_source",
                shape: Nullable(&Ref(&USAGE_DECISIONS_RESPONSE_DATA_ITEM_RESULT_API_SOURCE)),
                ..A_FIELD
            },
            Field { name: "batch", shape: Nullable(&Flag), ..A_FIELD },
            Field { name: "input_audio_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "input_cache_write_12h_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "input_cache_write_30m_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "input_cache_write_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "input_cached_audio_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "input_cached_image_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "input_cached_text_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "input_cached_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "input_image_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "input_text_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "input_uncached_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "output_audio_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "output_image_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "output_text_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "service_tier", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static USAGE_DECISIONS_RESPONSE_DATA_ITEM_RESULT_API_SOURCE: Named = Named {
    name: "UsageDecisionsResponseDataItemResultApiSource",
    shape: Choice { values: &["agents_api", "unlabeled"], open: false },
};
