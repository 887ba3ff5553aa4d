// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_USAGE_COMPLETIONS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageCompletionsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_COMPLETIONS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageCompletionsParamsGroupBy",
    shape: Choice {
        values: &["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"],
        open: false,
    },
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
        ],
        ..A_RECORD
    }),
};
