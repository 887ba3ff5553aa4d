// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_CODE_INTERPRETER_CALL_CODE_DELTA_EVENT: Named = Named {
    name: "BetaResponseCodeInterpreterCallCodeDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call_code.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CODE_INTERPRETER_CALL_CODE_DONE_EVENT: Named = Named {
    name: "BetaResponseCodeInterpreterCallCodeDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call_code.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CODE_INTERPRETER_CALL_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseCodeInterpreterCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CODE_INTERPRETER_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseCodeInterpreterCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CODE_INTERPRETER_CALL_INTERPRETING_EVENT: Named = Named {
    name: "BetaResponseCodeInterpreterCallInterpretingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.code_interpreter_call.interpreting\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CODE_INTERPRETER_TOOL_CALL: Named = Named {
    name: "BetaResponseCodeInterpreterToolCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"code_interpreter_call\""),
                required: true,
                default: Some("\"code_interpreter_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_RESPONSE_CODE_INTERPRETER_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "outputs",
                shape: Nullable(&List {
                    of: &Ref(&BETA_RESPONSE_CODE_INTERPRETER_TOOL_CALL_OUTPUT),
                    min: None,
                    max: None,
                }),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CODE_INTERPRETER_TOOL_CALL_OUTPUT: Named = Named {
    name: "BetaResponseCodeInterpreterToolCallOutput",
    shape: Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL_OUTPUT),
};

pub(in crate::schema) static BETA_RESPONSE_CODE_INTERPRETER_TOOL_CALL_STATUS: Named = Named {
    name: "BetaResponseCodeInterpreterToolCallStatus",
    shape: Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL_STATUS),
};
