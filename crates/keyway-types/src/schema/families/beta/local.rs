// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_LOCAL_SHELL_EXEC_ACTION: Named =
    Named { name: "BetaLocalShellExecAction", shape: Ref(&LOCAL_SHELL_EXEC_ACTION) };

pub(in crate::schema) static BETA_LOCAL_SHELL_TOOL_CALL: Named = Named {
    name: "BetaLocalShellToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"local_shell_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Ref(&BETA_LOCAL_SHELL_EXEC_ACTION), required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_LOCAL_SHELL_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_LOCAL_SHELL_TOOL_CALL_OUTPUT: Named = Named {
    name: "BetaLocalShellToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"local_shell_call_output\""), required: true, ..A_FIELD },
            Field { name: "output", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field {
                name: "status",
                shape: Nullable(&Ref(&BETA_LOCAL_SHELL_TOOL_CALL_OUTPUT_STATUS)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_LOCAL_SHELL_TOOL_CALL_OUTPUT_STATUS: Named =
    Named { name: "BetaLocalShellToolCallOutputStatus", shape: Ref(&LOCAL_SHELL_TOOL_CALL_OUTPUT_STATUS) };

pub(in crate::schema) static BETA_LOCAL_SHELL_TOOL_CALL_STATUS: Named =
    Named { name: "BetaLocalShellToolCallStatus", shape: Ref(&LOCAL_SHELL_TOOL_CALL_STATUS) };

pub(in crate::schema) static BETA_LOCAL_SHELL_TOOL_PARAM: Named =
    Named { name: "BetaLocalShellToolParam", shape: Ref(&LOCAL_SHELL_TOOL_PARAM) };
