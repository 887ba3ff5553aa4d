// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static SAFETY_ALERT: Named = Named {
    name: "SafetyAlert",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "created_at", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "error_type", shape: Ref(&SAFETY_ALERT_ERROR_TYPE), required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"safety.alert\""), required: true, ..A_FIELD },
            Field { name: "reason", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "request_paused", shape: Flag, required: true, ..A_FIELD },
            Field { name: "response_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "detailed_explanation", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SAFETY_ALERT_ERROR_TYPE: Named = Named {
    name: "SafetyAlertErrorType",
    shape: Choice {
        values: &[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ],
        open: false,
    },
};

pub(in crate::schema) static SAFETY_CASE: Named = Named {
    name: "SafetyCase",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "created_at", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "entity_identifier", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "notice", shape: Ref(&SAFETY_CASE_NOTICE), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"safety.case\""), required: true, ..A_FIELD },
            Field { name: "reason", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SAFETY_CASE_NOTICE: Named = Named {
    name: "SafetyCaseNotice",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Ref(&SAFETY_CASE_NOTICE_TYPE), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SAFETY_CASE_NOTICE_TYPE: Named = Named {
    name: "SafetyCaseNoticeType",
    shape: Choice { values: &["warning", "deactivation"], open: false },
};
