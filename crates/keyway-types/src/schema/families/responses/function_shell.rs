// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FUNCTION_SHELL_ACTION: Named = Named {
    name: "FunctionShellAction",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "commands",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "timeout_ms", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "max_output_length", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_SHELL_ACTION_PARAM: Named = Named {
    name: "FunctionShellActionParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "commands",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "timeout_ms", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "max_output_length", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_ITEM_PARAM: Named = Named {
    name: "FunctionShellCallItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"shell_call\""),
                required: true,
                default: Some("\"shell_call\""),
                ..A_FIELD
            },
            Field { name: "action", shape: Ref(&FUNCTION_SHELL_ACTION_PARAM), required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&FUNCTION_SHELL_CALL_ITEM_STATUS)), ..A_FIELD },
            Field {
                name: "environment",
                shape: Nullable(&Ref(&FUNCTION_SHELL_CALL_ITEM_PARAM_ENVIRONMENT)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_ITEM_PARAM_ENVIRONMENT: Named = Named {
    name: "FunctionShellCallItemParamEnvironment",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Local", tags: &["local"], shape: Ref(&LOCAL_ENVIRONMENT) },
            Variant {
                label: "ContainerReference",
                tags: &["container_reference"],
                shape: Ref(&CONTAINER_REFERENCE),
            },
        ],
    },
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_ITEM_STATUS: Named = Named {
    name: "FunctionShellCallItemStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_OUTPUT_CONTENT: Named = Named {
    name: "FunctionShellCallOutputContent",
    shape: Object(&Record {
        fields: &[
            Field { name: "stdout", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "stderr", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "outcome",
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_CONTENT_OUTCOME),
                required: true,
                ..A_FIELD
            },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_OUTPUT_CONTENT_OUTCOME: Named = Named {
    name: "FunctionShellCallOutputContentOutcome",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Timeout",
                tags: &["timeout"],
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_TIMEOUT_OUTCOME),
            },
            Variant { label: "Exit", tags: &["exit"], shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_EXIT_OUTCOME) },
        ],
    },
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_OUTPUT_EXIT_OUTCOME: Named = Named {
    name: "FunctionShellCallOutputExitOutcome",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"exit\""),
                required: true,
                default: Some("\"exit\""),
                ..A_FIELD
            },
            Field { name: "exit_code", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_OUTPUT_EXIT_OUTCOME_PARAM: Named = Named {
    name: "FunctionShellCallOutputExitOutcomeParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"exit\""),
                required: true,
                default: Some("\"exit\""),
                ..A_FIELD
            },
            Field { name: "exit_code", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "FunctionShellCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"shell_call_output\""),
                required: true,
                default: Some("\"shell_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List { of: &Ref(&RESPONSE_FUNCTION_SHELL_CALL_OUTPUT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&FUNCTION_SHELL_CALL_ITEM_STATUS)), ..A_FIELD },
            Field { name: "max_output_length", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_OUTPUT_OUTCOME_PARAM: Named = Named {
    name: "FunctionShellCallOutputOutcomeParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "Timeout",
                tags: &["timeout"],
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_TIMEOUT_OUTCOME_PARAM),
            },
            Variant {
                label: "Exit",
                tags: &["exit"],
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_EXIT_OUTCOME_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_OUTPUT_STATUS_ENUM: Named = Named {
    name: "FunctionShellCallOutputStatusEnum",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_OUTPUT_TIMEOUT_OUTCOME: Named = Named {
    name: "FunctionShellCallOutputTimeoutOutcome",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"timeout\""),
            required: true,
            default: Some("\"timeout\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_OUTPUT_TIMEOUT_OUTCOME_PARAM: Named = Named {
    name: "FunctionShellCallOutputTimeoutOutcomeParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"timeout\""),
            required: true,
            default: Some("\"timeout\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_SHELL_CALL_STATUS: Named = Named {
    name: "FunctionShellCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static FUNCTION_SHELL_TOOL: Named = Named {
    name: "FunctionShellTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"shell\""),
                required: true,
                default: Some("\"shell\""),
                ..A_FIELD
            },
            Field { name: "environment", shape: Nullable(&Ref(&FUNCTION_SHELL_TOOL_ENVIRONMENT)), ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: Some(1), max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_SHELL_TOOL_ENVIRONMENT: Named = Named {
    name: "FunctionShellToolEnvironment",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "ContainerAuto", tags: &["container_auto"], shape: Ref(&CONTAINER_AUTO) },
            Variant { label: "Local", tags: &["local"], shape: Ref(&LOCAL_ENVIRONMENT) },
            Variant {
                label: "ContainerReference",
                tags: &["container_reference"],
                shape: Ref(&CONTAINER_REFERENCE),
            },
        ],
    },
};

pub(in crate::schema) static RESPONSE_FUNCTION_SHELL_CALL_OUTPUT_CONTENT: Named = Named {
    name: "ResponseFunctionShellCallOutputContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "stdout",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "stderr",
                shape: Text { min: None, max: Some(10485760), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "outcome",
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_OUTCOME_PARAM),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FUNCTION_SHELL_TOOL_CALL: Named = Named {
    name: "ResponseFunctionShellToolCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"shell_call\""),
                required: true,
                default: Some("\"shell_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Ref(&FUNCTION_SHELL_ACTION), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&FUNCTION_SHELL_CALL_STATUS), required: true, ..A_FIELD },
            Field {
                name: "environment",
                shape: Nullable(&Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL_ENVIRONMENT)),
                required: true,
                ..A_FIELD
            },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FUNCTION_SHELL_TOOL_CALL_ENVIRONMENT: Named = Named {
    name: "ResponseFunctionShellToolCallEnvironment",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Local", tags: &["local"], shape: Ref(&RESPONSE_LOCAL_ENVIRONMENT) },
            Variant {
                label: "ContainerReference",
                tags: &["container_reference"],
                shape: Ref(&RESPONSE_CONTAINER_REFERENCE),
            },
        ],
    },
};

pub(in crate::schema) static RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT: Named = Named {
    name: "ResponseFunctionShellToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"shell_call_output\""),
                required: true,
                default: Some("\"shell_call_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List { of: &Ref(&FUNCTION_SHELL_CALL_OUTPUT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "max_output_length", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
