// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_PROGRAM: Named = Named {
    name: "BetaProgram",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"program\""),
                required: true,
                default: Some("\"program\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "fingerprint", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_PROGRAM_ITEM_PARAM: Named = Named {
    name: "BetaProgramItemParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"program\""),
                required: true,
                default: Some("\"program\""),
                ..A_FIELD
            },
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "code",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "fingerprint",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_PROGRAM_OUTPUT: Named = Named {
    name: "BetaProgramOutput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"program_output\""),
                required: true,
                default: Some("\"program_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "result", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_PROGRAM_OUTPUT_STATUS), required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_PROGRAM_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaProgramOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"program_output\""),
                required: true,
                default: Some("\"program_output\""),
                ..A_FIELD
            },
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "result",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&BETA_PROGRAM_OUTPUT_ITEM_STATUS), required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_PROGRAM_OUTPUT_ITEM_STATUS: Named =
    Named { name: "BetaProgramOutputItemStatus", shape: Ref(&PROGRAM_OUTPUT_ITEM_STATUS) };

pub(in crate::schema) static BETA_PROGRAM_OUTPUT_STATUS: Named =
    Named { name: "BetaProgramOutputStatus", shape: Ref(&PROGRAM_OUTPUT_STATUS) };
