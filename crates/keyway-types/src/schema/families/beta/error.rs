// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ERROR_EVENT: Named = Named {
    name: "ErrorEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"error\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&ERROR_OBJECT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ERROR_OBJECT: Named = Named {
    name: "ErrorObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "misalignment", shape: Ref(&ERROR_OBJECT_MISALIGNMENT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ERROR_OBJECT_MISALIGNMENT: Named = Named {
    name: "ErrorObjectMisalignment",
    shape: Object(&Record {
        fields: &[
            Field { name: "detailed_explanation", shape: A_TEXT, ..A_FIELD },
            Field { name: "error_type", shape: Ref(&ERROR_OBJECT_MISALIGNMENT_ERROR_TYPE), ..A_FIELD },
            Field { name: "review_target", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "steer", shape: Ref(&ERROR_OBJECT_MISALIGNMENT_STEER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ERROR_OBJECT_MISALIGNMENT_ERROR_TYPE: Named = Named {
    name: "ErrorObjectMisalignmentErrorType",
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

pub(in crate::schema) static ERROR_OBJECT_MISALIGNMENT_STEER: Named = Named {
    name: "ErrorObjectMisalignmentSteer",
    shape: Object(&Record {
        fields: &[Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};
