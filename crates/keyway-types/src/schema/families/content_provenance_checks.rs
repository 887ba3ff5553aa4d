// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static C2_PA_PROVENANCE_RESULT: Named = Named {
    name: "C2PaProvenanceResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"c2pa\""),
                required: true,
                default: Some("\"c2pa\""),
                ..A_FIELD
            },
            Field {
                name: "outcome",
                shape: Ref(&PROVENANCE_DETECTION_RESULT_API),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "validation_state",
                shape: Ref(&C2_PA_VALIDATION_STATE_API),
                required: true,
                ..A_FIELD
            },
            Field { name: "issuer", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "model", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "generated_at", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static C2_PA_VALIDATION_STATE_API: Named = Named {
    name: "C2PaValidationStateApi",
    shape: Choice { values: &["trusted", "valid", "invalid", "not_present"], open: false },
};

pub(in crate::schema) static CONTENT_PROVENANCE_CHECK: Named = Named {
    name: "ContentProvenanceCheck",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"content_provenance_check\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "results",
                shape: List { of: &Ref(&CONTENT_PROVENANCE_CHECK_RESULT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTENT_PROVENANCE_CHECK_CREATE_PARAMS: Named = Named {
    name: "ContentProvenanceCheckCreateParams",
    shape: Object(&Record {
        fields: &[Field { name: "file", shape: File, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTENT_PROVENANCE_CHECK_RESULT: Named = Named {
    name: "ContentProvenanceCheckResult",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "C2pa", tags: &["c2pa"], shape: Ref(&C2_PA_PROVENANCE_RESULT) },
            Variant { label: "Synthid", tags: &["synthid"], shape: Ref(&SYNTH_ID_PROVENANCE_RESULT) },
        ],
    },
};

pub(in crate::schema) static PROVENANCE_DETECTION_RESULT_API: Named = Named {
    name: "ProvenanceDetectionResultApi",
    shape: Choice { values: &["detected", "not_detected"], open: false },
};

pub(in crate::schema) static SYNTH_ID_PROVENANCE_RESULT: Named = Named {
    name: "SynthIdProvenanceResult",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"synthid\""),
                required: true,
                default: Some("\"synthid\""),
                ..A_FIELD
            },
            Field {
                name: "outcome",
                shape: Ref(&PROVENANCE_DETECTION_RESULT_API),
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "generated_at", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
