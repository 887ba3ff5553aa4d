// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static PROGRAM: Named = Named {
    name: "Program",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROGRAM_ITEM_PARAM: Named = Named {
    name: "ProgramItemParam",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROGRAM_OUTPUT: Named = Named {
    name: "ProgramOutput",
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
            Field { name: "status", shape: Ref(&PROGRAM_OUTPUT_STATUS), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROGRAM_OUTPUT_ITEM_PARAM: Named = Named {
    name: "ProgramOutputItemParam",
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
            Field { name: "status", shape: Ref(&PROGRAM_OUTPUT_ITEM_STATUS), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROGRAM_OUTPUT_ITEM_STATUS: Named = Named {
    name: "ProgramOutputItemStatus",
    shape: Choice { values: &["completed", "incomplete"], open: false },
};

pub(in crate::schema) static PROGRAM_OUTPUT_STATUS: Named = Named {
    name: "ProgramOutputStatus",
    shape: Choice { values: &["completed", "incomplete"], open: false },
};

pub(in crate::schema) static PROGRAM_TOOL_CALL_CALLER: Named = Named {
    name: "ProgramToolCallCaller",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"program\""),
                required: true,
                default: Some("\"program\""),
                ..A_FIELD
            },
            Field { name: "caller_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static PROGRAM_TOOL_CALL_CALLER_PARAM: Named = Named {
    name: "ProgramToolCallCallerParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"program\""),
                required: true,
                default: Some("\"program\""),
                ..A_FIELD
            },
            Field {
                name: "caller_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};
