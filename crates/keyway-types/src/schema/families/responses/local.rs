// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LOCAL_ENVIRONMENT: Named = Named {
    name: "LocalEnvironment",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"local\""),
                required: true,
                default: Some("\"local\""),
                ..A_FIELD
            },
            Field {
                name: "skills",
                shape: List { of: &Ref(&LOCAL_SKILL), min: None, max: Some(200) },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LOCAL_SHELL_EXEC_ACTION: Named = Named {
    name: "LocalShellExecAction",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"exec\""),
                required: true,
                default: Some("\"exec\""),
                ..A_FIELD
            },
            Field {
                name: "command",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "env",
                shape: Map { of: &A_TEXT, max: None, name_max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "timeout_ms", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "working_directory", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "user", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LOCAL_SHELL_TOOL_CALL: Named = Named {
    name: "LocalShellToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"local_shell_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Ref(&LOCAL_SHELL_EXEC_ACTION), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&LOCAL_SHELL_TOOL_CALL_STATUS), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LOCAL_SHELL_TOOL_CALL_OUTPUT: Named = Named {
    name: "LocalShellToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"local_shell_call_output\""), required: true, ..A_FIELD },
            Field { name: "output", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&LOCAL_SHELL_TOOL_CALL_OUTPUT_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LOCAL_SHELL_TOOL_CALL_OUTPUT_STATUS: Named = Named {
    name: "LocalShellToolCallOutputStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static LOCAL_SHELL_TOOL_CALL_STATUS: Named = Named {
    name: "LocalShellToolCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static LOCAL_SHELL_TOOL_PARAM: Named = Named {
    name: "LocalShellToolParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"local_shell\""),
            required: true,
            default: Some("\"local_shell\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LOCAL_SKILL: Named = Named {
    name: "LocalSkill",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_LOCAL_ENVIRONMENT: Named = Named {
    name: "ResponseLocalEnvironment",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"local\""),
            required: true,
            default: Some("\"local\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};
