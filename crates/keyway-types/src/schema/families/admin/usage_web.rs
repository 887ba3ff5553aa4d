// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_USAGE_WEB_SEARCH_CALLS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageWebSearchCallsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_WEB_SEARCH_CALLS_PARAMS_CONTEXT_LEVEL: Named = Named {
    name: "OrganizationUsageWebSearchCallsParamsContextLevel",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_WEB_SEARCH_CALLS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageWebSearchCallsParamsGroupBy",
    shape: Choice {
        values: &["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"],
        open: false,
    },
};

pub(in crate::schema) static USAGE_WEB_SEARCH_CALLS_RESULT: Named = Named {
    name: "UsageWebSearchCallsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.web_searches.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "context_level", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "api_source",
                shape: Nullable(&Ref(&USAGE_WEB_SEARCH_CALLS_RESULT_API_SOURCE)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static USAGE_WEB_SEARCH_CALLS_RESULT_API_SOURCE: Named = Named {
    name: "UsageWebSearchCallsResultApiSource",
    shape: Choice { values: &["agents_api", "unlabeled"], open: false },
};
