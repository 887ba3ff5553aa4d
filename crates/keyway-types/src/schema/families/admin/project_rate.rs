// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PROJECT_RATE_LIMIT: Named = Named {
    name: "ProjectRateLimit",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"project.rate_limit\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "max_requests_per_1_minute", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "max_tokens_per_1_minute", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "max_images_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_audio_megabytes_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_requests_per_1_day", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "batch_1_day_max_input_tokens", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_RATE_LIMIT_LIST_RESPONSE: Named = Named {
    name: "ProjectRateLimitListResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&PROJECT_RATE_LIMIT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROJECT_RATE_LIMIT_UPDATE_RATE_LIMIT_PARAMS: Named = Named {
    name: "ProjectRateLimitUpdateRateLimitParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "max_requests_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_tokens_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_images_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_audio_megabytes_per_1_minute", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "max_requests_per_1_day", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "batch_1_day_max_input_tokens", shape: AN_INTEGER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
