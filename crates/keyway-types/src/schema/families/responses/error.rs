// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSE_ERROR: Named = Named {
    name: "ResponseError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: Ref(&RESPONSE_ERROR_CODE), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "misalignment", shape: Ref(&RESPONSE_ERROR_MISALIGNMENT), ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "type", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_ERROR_CODE: Named = Named {
    name: "ResponseErrorCode",
    shape: Choice {
        values: &[
            "server_error",
            "rate_limit_exceeded",
            "invalid_prompt",
            "data_residency_mismatch",
            "bio_policy",
            "misalignment_policy_violation",
            "vector_store_timeout",
            "invalid_image",
            "invalid_image_format",
            "invalid_base64_image",
            "invalid_image_url",
            "image_too_large",
            "image_too_small",
            "image_parse_error",
            "image_content_policy_violation",
            "invalid_image_mode",
            "image_file_too_large",
            "unsupported_image_media_type",
            "empty_image_file",
            "failed_to_download_image",
            "image_file_not_found",
        ],
        open: false,
    },
};

pub(in crate::schema) static RESPONSE_ERROR_EVENT: Named = Named {
    name: "ResponseErrorEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"error\""), required: true, ..A_FIELD },
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_ERROR_MISALIGNMENT: Named = Named {
    name: "ResponseErrorMisalignment",
    shape: Object(&Record {
        fields: &[
            Field { name: "detailed_explanation", shape: A_TEXT, ..A_FIELD },
            Field { name: "error_type", shape: Ref(&RESPONSE_ERROR_MISALIGNMENT_ERROR_TYPE), ..A_FIELD },
            Field { name: "review_target", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "steer", shape: Ref(&RESPONSE_ERROR_MISALIGNMENT_STEER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_ERROR_MISALIGNMENT_ERROR_TYPE: Named = Named {
    name: "ResponseErrorMisalignmentErrorType",
    shape: Choice {
        values: &[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ],
        open: true,
    },
};

pub(in crate::schema) static RESPONSE_ERROR_MISALIGNMENT_STEER: Named = Named {
    name: "ResponseErrorMisalignmentSteer",
    shape: Object(&Record {
        fields: &[Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};
