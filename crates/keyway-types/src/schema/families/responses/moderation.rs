// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static MODERATION: Named = Named {
    name: "Moderation",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: Ref(&MODERATION_INPUT), required: true, ..A_FIELD },
            Field { name: "output", shape: Ref(&MODERATION_OUTPUT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_ERROR_BODY: Named = Named {
    name: "ModerationErrorBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"error\""),
                required: true,
                default: Some("\"error\""),
                ..A_FIELD
            },
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MODERATION_INPUT: Named = Named {
    name: "ModerationInput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ModerationResult",
                tags: &["moderation_result"],
                shape: Ref(&MODERATION_RESULT_BODY),
            },
            Variant { label: "Error", tags: &["error"], shape: Ref(&MODERATION_ERROR_BODY) },
        ],
    },
};

pub(in crate::schema) static MODERATION_OUTPUT: Named = Named {
    name: "ModerationOutput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ModerationResult",
                tags: &["moderation_result"],
                shape: Ref(&MODERATION_RESULT_BODY),
            },
            Variant { label: "Error", tags: &["error"], shape: Ref(&MODERATION_ERROR_BODY) },
        ],
    },
};
