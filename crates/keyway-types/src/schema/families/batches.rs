// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BATCH: Named = Named {
    name: "Batch",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"batch\""), required: true, ..A_FIELD },
            Field { name: "endpoint", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input_file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "completion_window", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BATCH_STATUS), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
            Field { name: "errors", shape: Ref(&BATCH_ERRORS), ..A_FIELD },
            Field { name: "output_file_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "error_file_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "in_progress_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "expires_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "finalizing_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "completed_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "failed_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "expired_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "cancelling_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "cancelled_at", shape: AN_INTEGER, unit: Some("seconds since 1970"), ..A_FIELD },
            Field { name: "request_counts", shape: Ref(&BATCH_REQUEST_COUNTS), ..A_FIELD },
            Field { name: "usage", shape: Ref(&BATCH_USAGE), ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_CREATE_PARAMS: Named = Named {
    name: "BatchCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "input_file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "endpoint", shape: Ref(&BATCH_CREATE_PARAMS_ENDPOINT), required: true, ..A_FIELD },
            Field { name: "completion_window", shape: Const("\"24h\""), required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field { name: "output_expires_after", shape: Ref(&BATCH_FILE_EXPIRATION_AFTER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_CREATE_PARAMS_ENDPOINT: Named = Named {
    name: "BatchCreateParamsEndpoint",
    shape: Choice {
        values: &[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ],
        open: false,
    },
};

pub(in crate::schema) static BATCH_ERROR: Named = Named {
    name: "BatchError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: A_TEXT, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "line", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_ERRORS: Named = Named {
    name: "BatchErrors",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, ..A_FIELD },
            Field { name: "data", shape: List { of: &Ref(&BATCH_ERROR), min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_FILE_EXPIRATION_AFTER: Named = Named {
    name: "BatchFileExpirationAfter",
    shape: Object(&Record {
        fields: &[
            Field { name: "anchor", shape: Const("\"created_at\""), required: true, ..A_FIELD },
            Field {
                name: "seconds",
                shape: Integer { min: Some(3600), max: Some(2592000) },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_REQUEST_COUNTS: Named = Named {
    name: "BatchRequestCounts",
    shape: Object(&Record {
        fields: &[
            Field { name: "total", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "completed", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "failed", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_STATUS: Named = Named {
    name: "BatchStatus",
    shape: Choice {
        values: &[
            "validating",
            "failed",
            "in_progress",
            "finalizing",
            "completed",
            "expired",
            "cancelling",
            "cancelled",
        ],
        open: false,
    },
};

pub(in crate::schema) static BATCH_USAGE: Named = Named {
    name: "BatchUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "input_tokens_details",
                shape: Ref(&BATCH_USAGE_INPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "output_tokens_details",
                shape: Ref(&BATCH_USAGE_OUTPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_USAGE_INPUT_TOKENS_DETAILS: Named = Named {
    name: "BatchUsageInputTokensDetails",
    shape: Object(&Record {
        fields: &[Field { name: "cached_tokens", shape: AN_INTEGER, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BATCH_USAGE_OUTPUT_TOKENS_DETAILS: Named = Named {
    name: "BatchUsageOutputTokensDetails",
    shape: Object(&Record {
        fields: &[Field { name: "reasoning_tokens", shape: AN_INTEGER, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIST_BATCHES_RESPONSE: Named = Named {
    name: "ListBatchesResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&BATCH), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
