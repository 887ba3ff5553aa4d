// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_CODE_INTERPRETER_TOOL: Named = Named {
    name: "BetaCodeInterpreterTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"code_interpreter\""), required: true, ..A_FIELD },
            Field {
                name: "container",
                shape: Ref(&BETA_CODE_INTERPRETER_TOOL_CONTAINER),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List {
                    of: &Ref(&BETA_CALLABLE_TOOL_ALLOWED_CALLER),
                    min: Some(1),
                    max: None,
                }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_CODE_INTERPRETER_TOOL_CONTAINER: Named = Named {
    name: "BetaCodeInterpreterToolContainer",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "BetaAutoCodeInterpreterToolParam",
                tags: &[],
                shape: Ref(&BETA_AUTO_CODE_INTERPRETER_TOOL_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static CODE_INTERPRETER_LOGS: Named = Named {
    name: "CodeInterpreterLogs",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"logs\""), required: true, ..A_FIELD },
            Field { name: "logs", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CODE_INTERPRETER_TOOL_CALL: Named = Named {
    name: "CodeInterpreterToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"code_interpreter\""), required: true, ..A_FIELD },
            Field {
                name: "code_interpreter",
                shape: Ref(&CODE_INTERPRETER_TOOL_CALL_CODE_INTERPRETER),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CODE_INTERPRETER_TOOL_CALL_CODE_INTERPRETER: Named = Named {
    name: "CodeInterpreterToolCallCodeInterpreter",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "outputs",
                shape: List {
                    of: &Ref(&CODE_INTERPRETER_TOOL_CALL_CODE_INTERPRETER_OUTPUT),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CODE_INTERPRETER_TOOL_CALL_CODE_INTERPRETER_OUTPUT: Named = Named {
    name: "CodeInterpreterToolCallCodeInterpreterOutput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Logs",
                tags: &["logs"],
                shape: Ref(&RUN_STEP_DETAILS_TOOL_CALLS_CODE_OUTPUT_LOGS_OBJECT),
            },
            Variant {
                label: "Image",
                tags: &["image"],
                shape: Ref(&RUN_STEP_DETAILS_TOOL_CALLS_CODE_OUTPUT_IMAGE_OBJECT),
            },
        ],
    },
};

pub(in crate::schema) static CODE_INTERPRETER_TOOL_CALL_DELTA: Named = Named {
    name: "CodeInterpreterToolCallDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"code_interpreter\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "code_interpreter",
                shape: Ref(&CODE_INTERPRETER_TOOL_CALL_DELTA_CODE_INTERPRETER),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CODE_INTERPRETER_TOOL_CALL_DELTA_CODE_INTERPRETER: Named = Named {
    name: "CodeInterpreterToolCallDeltaCodeInterpreter",
    shape: Object(&Record {
        fields: &[
            Field { name: "input", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "outputs",
                shape: List {
                    of: &Ref(&CODE_INTERPRETER_TOOL_CALL_DELTA_CODE_INTERPRETER_OUTPUT),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CODE_INTERPRETER_TOOL_CALL_DELTA_CODE_INTERPRETER_OUTPUT: Named = Named {
    name: "CodeInterpreterToolCallDeltaCodeInterpreterOutput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Logs", tags: &["logs"], shape: Ref(&CODE_INTERPRETER_LOGS) },
            Variant {
                label: "Image",
                tags: &["image"],
                shape: Ref(&BETA_THREAD_RUN_CODE_INTERPRETER_OUTPUT_IMAGE),
            },
        ],
    },
};
