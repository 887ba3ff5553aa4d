// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ORGANIZATION_USAGE_CODE_INTERPRETER_SESSIONS_PARAMS_BUCKET_WIDTH: Named =
    Named {
        name: "OrganizationUsageCodeInterpreterSessionsParamsBucketWidth",
        shape: Choice { values: &["1m", "1h", "1d"], open: false },
    };

pub(in crate::schema) static USAGE_CODE_INTERPRETER_SESSIONS_RESULT: Named = Named {
    name: "UsageCodeInterpreterSessionsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.code_interpreter_sessions.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "num_sessions", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_USAGE_COSTS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageCostsParamsGroupBy",
    shape: Choice {
        values: &["project_id", "user_id", "line_item", "api_key_id", "api_source"],
        open: false,
    },
};

pub(in crate::schema) static ORGANIZATION_USAGE_EMBEDDINGS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageEmbeddingsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_EMBEDDINGS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageEmbeddingsParamsGroupBy",
    shape: Choice { values: &["project_id", "user_id", "api_key_id", "model"], open: false },
};

pub(in crate::schema) static USAGE_EMBEDDINGS_RESULT: Named = Named {
    name: "UsageEmbeddingsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.embeddings.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_USAGE_FILE_SEARCH_CALLS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageFileSearchCallsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_FILE_SEARCH_CALLS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageFileSearchCallsParamsGroupBy",
    shape: Choice { values: &["project_id", "user_id", "api_key_id", "vector_store_id"], open: false },
};

pub(in crate::schema) static USAGE_FILE_SEARCH_CALLS_RESULT: Named = Named {
    name: "UsageFileSearchCallsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.file_searches.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "num_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "vector_store_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_USAGE_MODERATIONS_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageModerationsParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in crate::schema) static ORGANIZATION_USAGE_MODERATIONS_PARAMS_GROUP_BY: Named = Named {
    name: "OrganizationUsageModerationsParamsGroupBy",
    shape: Choice { values: &["project_id", "user_id", "api_key_id", "model"], open: false },
};

pub(in crate::schema) static USAGE_MODERATIONS_RESULT: Named = Named {
    name: "UsageModerationsResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.moderations.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "num_model_requests", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "api_key_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static USAGE_RESPONSE: Named = Named {
    name: "UsageResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"page\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&USAGE_TIME_BUCKET), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next_page", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ORGANIZATION_USAGE_VECTOR_STORES_PARAMS_BUCKET_WIDTH: Named = Named {
    name: "OrganizationUsageVectorStoresParamsBucketWidth",
    shape: Choice { values: &["1m", "1h", "1d"], open: false },
};

pub(in crate::schema) static USAGE_VECTOR_STORES_RESULT: Named = Named {
    name: "UsageVectorStoresResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"organization.usage.vector_stores.result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "usage_bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
