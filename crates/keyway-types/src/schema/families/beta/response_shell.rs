// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_SHELL_CALL_COMMAND_ADDED_EVENT: Named = Named {
    name: "BetaResponseShellCallCommandAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_command.added\""),
                required: true,
                default: Some("\"response.shell_call_command.added\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_SHELL_CALL_COMMAND_DELTA_EVENT: Named = Named {
    name: "BetaResponseShellCallCommandDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_command.delta\""),
                required: true,
                default: Some("\"response.shell_call_command.delta\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_SHELL_CALL_COMMAND_DONE_EVENT: Named = Named {
    name: "BetaResponseShellCallCommandDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_command.done\""),
                required: true,
                default: Some("\"response.shell_call_command.done\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_SHELL_CALL_OUTPUT_CONTENT_DELTA_EVENT: Named = Named {
    name: "BetaResponseShellCallOutputContentDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_output_content.delta\""),
                required: true,
                default: Some("\"response.shell_call_output_content.delta\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: Ref(&BETA_SHELL_CALL_OUTPUT_DELTA), required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_SHELL_CALL_OUTPUT_CONTENT_DONE_EVENT: Named = Named {
    name: "BetaResponseShellCallOutputContentDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.shell_call_output_content.done\""),
                required: true,
                default: Some("\"response.shell_call_output_content.done\""),
                ..A_FIELD
            },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "command_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: List { of: &Ref(&BETA_FUNCTION_SHELL_CALL_OUTPUT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
