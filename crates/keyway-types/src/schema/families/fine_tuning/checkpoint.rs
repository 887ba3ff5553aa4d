// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FINE_TUNING_CHECKPOINT_PERMISSION: Named = Named {
    name: "FineTuningCheckpointPermission",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"checkpoint.permission\""), required: true, ..A_FIELD },
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FINE_TUNING_CHECKPOINT_PERMISSION_CREATE_PARAMS: Named = Named {
    name: "FineTuningCheckpointPermissionCreateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "project_ids",
            shape: List { of: &A_TEXT, min: None, max: None },
            required: true,
            ..A_FIELD
        }],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static FINE_TUNING_CHECKPOINT_PERMISSION_DELETE_RESPONSE: Named = Named {
    name: "FineTuningCheckpointPermissionDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"checkpoint.permission\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_PARAMS_ORDER: Named = Named {
    name: "FineTuningCheckpointPermissionRetrieveParamsOrder",
    shape: Choice { values: &["ascending", "descending"], open: false },
};

pub(in crate::schema) static FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_RESPONSE: Named = Named {
    name: "FineTuningCheckpointPermissionRetrieveResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&FINE_TUNING_CHECKPOINT_PERMISSION), min: None, max: None },
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
