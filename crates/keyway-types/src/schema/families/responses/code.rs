// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CODE_INTERPRETER_CONTAINER_AUTO: Named = Named {
    name: "CodeInterpreterContainerAuto",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"auto\""),
                required: true,
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "file_ids", shape: List { of: &A_TEXT, min: None, max: Some(50) }, ..A_FIELD },
            Field { name: "memory_limit", shape: Nullable(&Ref(&CONTAINER_MEMORY_LIMIT)), ..A_FIELD },
            Field {
                name: "network_policy",
                shape: Ref(&CODE_INTERPRETER_CONTAINER_AUTO_NETWORK_POLICY),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CODE_INTERPRETER_CONTAINER_AUTO_NETWORK_POLICY: Named = Named {
    name: "CodeInterpreterContainerAutoNetworkPolicy",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Disabled",
                tags: &["disabled"],
                shape: Ref(&CONTAINER_NETWORK_POLICY_DISABLED),
            },
            Variant {
                label: "Allowlist",
                tags: &["allowlist"],
                shape: Ref(&CONTAINER_NETWORK_POLICY_ALLOWLIST),
            },
        ],
    },
};

pub(in crate::schema) static CODE_INTERPRETER_OUTPUT_IMAGE: Named = Named {
    name: "CodeInterpreterOutputImage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"image\""),
                required: true,
                default: Some("\"image\""),
                ..A_FIELD
            },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CODE_INTERPRETER_OUTPUT_LOGS: Named = Named {
    name: "CodeInterpreterOutputLogs",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"logs\""),
                required: true,
                default: Some("\"logs\""),
                ..A_FIELD
            },
            Field { name: "logs", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CODE_INTERPRETER_TOOL: Named = Named {
    name: "CodeInterpreterTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"code_interpreter\""), required: true, ..A_FIELD },
            Field {
                name: "container",
                shape: Ref(&CODE_INTERPRETER_TOOL_CONTAINER),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: Some(1), max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CODE_INTERPRETER_TOOL_CONTAINER: Named = Named {
    name: "CodeInterpreterToolContainer",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "CodeInterpreterContainerAuto",
                tags: &[],
                shape: Ref(&CODE_INTERPRETER_CONTAINER_AUTO),
            },
        ],
    },
};

pub(in crate::schema) static RESPONSE_CODE_INTERPRETER_CALL_CODE_DELTA_EVENT: Named = Named {
    name: "ResponseCodeInterpreterCallCodeDeltaEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CODE_INTERPRETER_CALL_CODE_DONE_EVENT: Named = Named {
    name: "ResponseCodeInterpreterCallCodeDoneEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CODE_INTERPRETER_CALL_COMPLETED_EVENT: Named = Named {
    name: "ResponseCodeInterpreterCallCompletedEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CODE_INTERPRETER_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseCodeInterpreterCallInProgressEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CODE_INTERPRETER_CALL_INTERPRETING_EVENT: Named = Named {
    name: "ResponseCodeInterpreterCallInterpretingEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CODE_INTERPRETER_TOOL_CALL: Named = Named {
    name: "ResponseCodeInterpreterToolCall",
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
                shape: Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "outputs",
                shape: Nullable(&List {
                    of: &Ref(&RESPONSE_CODE_INTERPRETER_TOOL_CALL_OUTPUT),
                    min: None,
                    max: None,
                }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CODE_INTERPRETER_TOOL_CALL_OUTPUT: Named = Named {
    name: "ResponseCodeInterpreterToolCallOutput",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Logs", tags: &["logs"], shape: Ref(&CODE_INTERPRETER_OUTPUT_LOGS) },
            Variant { label: "Image", tags: &["image"], shape: Ref(&CODE_INTERPRETER_OUTPUT_IMAGE) },
        ],
    },
};

pub(in crate::schema) static RESPONSE_CODE_INTERPRETER_TOOL_CALL_STATUS: Named = Named {
    name: "ResponseCodeInterpreterToolCallStatus",
    shape: Choice {
        values: &["in_progress", "completed", "incomplete", "interpreting", "failed"],
        open: false,
    },
};
