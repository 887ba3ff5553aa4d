// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_USAGE_COMPLETIONS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageCompletionsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_COMPLETIONS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageCompletionsParamsGroupBy",
    shape: Choice { values: ORGANIZATION_USAGE_COMPLETIONS_PARAMS_GROUP_BY_VALUES, open: false },
};

pub(in crate::schema) static USAGE_COMPLETIONS_RESULT: Named = Named {
    name: "UsageCompletionsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.completions.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "input_cached_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_cache_write_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_uncached_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_text_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "output_text_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_cached_text_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_audio_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_cached_audio_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "output_audio_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_image_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_cached_image_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "output_image_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "batch", shape: Nullable(&Flag), ..A_FIELD },
            Field { name: "service_tier", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "api_source",
                shape: Nullable(&Ref(&USAGE_COMPLETIONS_RESULT_API_SOURCE)),
                ..A_FIELD
            },
            Field { name: "input_cache_write_12h_tokens", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "input_cache_write_30m_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static USAGE_COMPLETIONS_RESULT_API_SOURCE: Named = Named {
    name: "UsageCompletionsResultApiSource",
    shape: Choice { values: &["agents_api", "unlabeled"], open: false },
};
