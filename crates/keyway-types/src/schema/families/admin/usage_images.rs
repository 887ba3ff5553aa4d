// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_USAGE_IMAGES_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageImagesParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_IMAGES_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageImagesParamsGroupBy",
    shape: Choice {
        values: &["project_id", "user_id", "api_key_id", "model", "size", "source"],
        open: false,
    },
};

pub(in crate::schema) static ORGANIZATION_USAGE_IMAGES_PARAMS_SIZE: Named = Named {
    name: "OrganizationUsageImagesParamsSize",
    shape: Choice { values: &["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_IMAGES_PARAMS_SOURCE: Named = Named {
    name: "OrganizationUsageImagesParamsSource",
    shape: Choice { values: &["image.generation", "image.edit", "image.variation"], open: false },
};

pub(in crate::schema) static USAGE_IMAGES_RESULT: Named = Named {
    name: "UsageImagesResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.images.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "images", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "source", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "size", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
