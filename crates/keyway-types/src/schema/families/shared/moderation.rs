// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static MODERATION_CONFIG_PARAM: Named = Named {
    name: "ModerationConfigParam",
    shape: Object(&Record {
        fields: &[Field { name: "mode", shape: Ref(&MODERATION_MODE), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_INPUT_TYPE: Named =
    Named { name: "ModerationInputType", shape: Choice { values: &["text", "image"], open: false } };

pub(in crate::schema) static MODERATION_MODE: Named =
    Named { name: "ModerationMode", shape: Choice { values: &["score", "block"], open: false } };

pub(in crate::schema) static MODERATION_PARAM: Named = Named {
    name: "ModerationParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "policy", shape: Nullable(&Ref(&MODERATION_POLICY_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_POLICY_PARAM: Named = Named {
    name: "ModerationPolicyParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: Nullable(&Ref(&MODERATION_CONFIG_PARAM)), ..A_FIELD },
            Field { name: "output", shape: Nullable(&Ref(&MODERATION_CONFIG_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_RESULT_BODY: Named = Named {
    name: "ModerationResultBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"moderation_result\""),
                required: true,
                default: Some("\"moderation_result\""),
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "flagged", shape: Flag, required: true, ..A_FIELD },
            Field {
                name: "categories",
                shape: Map { of: &Flag, max: None, name_max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "category_scores",
                shape: Map { of: &A_NUMBER, max: None, name_max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "category_applied_input_types",
                shape: Map {
                    of: &List { of: &Ref(&MODERATION_INPUT_TYPE), min: None, max: None },
                    max: None,
                    name_max: None,
                },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};
