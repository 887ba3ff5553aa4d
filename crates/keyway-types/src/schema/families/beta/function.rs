// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_FUNCTION_CALL_ITEM_STATUS: Named =
    Named { name: "BetaFunctionCallItemStatus", shape: Ref(&FUNCTION_CALL_ITEM_STATUS) };

pub(in crate::schema) static BETA_FUNCTION_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaFunctionCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"function_call_output\""),
                required: true,
                default: Some("\"function_call_output\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: Ref(&BETA_FUNCTION_CALL_OUTPUT_ITEM_PARAM_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "call_id",
                shape: Nullable(&Text { min: Some(1), max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "name",
                shape: Nullable(&Text { min: Some(1), max: Some(128), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "namespace",
                shape: Nullable(&Text {
                    min: Some(1),
                    max: Some(64),
                    pattern: Some("^[a-zA-Z0-9_-]+$"),
                    format: None,
                }),
                ..A_FIELD
            },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&BETA_FUNCTION_CALL_ITEM_STATUS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_FUNCTION_CALL_OUTPUT_ITEM_PARAM_OUTPUT: Named = Named {
    name: "BetaFunctionCallOutputItemParamOutput",
    shape: Ref(&FUNCTION_CALL_OUTPUT_ITEM_PARAM_OUTPUT),
};

pub(in crate::schema) static BETA_FUNCTION_CALL_OUTPUT_STATUS_ENUM: Named =
    Named { name: "BetaFunctionCallOutputStatusEnum", shape: Ref(&FUNCTION_CALL_OUTPUT_STATUS_ENUM) };

pub(in crate::schema) static BETA_FUNCTION_CALL_STATUS: Named =
    Named { name: "BetaFunctionCallStatus", shape: Ref(&FUNCTION_CALL_STATUS) };

pub(in crate::schema) static BETA_FUNCTION_SHELL_ACTION: Named =
    Named { name: "BetaFunctionShellAction", shape: Ref(&FUNCTION_SHELL_ACTION) };

pub(in crate::schema) static BETA_FUNCTION_SHELL_ACTION_PARAM: Named =
    Named { name: "BetaFunctionShellActionParam", shape: Ref(&FUNCTION_SHELL_ACTION_PARAM) };

pub(in crate::schema) static BETA_FUNCTION_SHELL_CALL_ITEM_PARAM: Named = Named {
    name: "BetaFunctionShellCallItemParam",
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
            Field {
                name: "action",
                shape: Ref(&BETA_FUNCTION_SHELL_ACTION_PARAM),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&BETA_FUNCTION_SHELL_CALL_ITEM_STATUS)), ..A_FIELD },
            Field {
                name: "environment",
                shape: Nullable(&Ref(&BETA_FUNCTION_SHELL_CALL_ITEM_PARAM_ENVIRONMENT)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_FUNCTION_SHELL_CALL_ITEM_PARAM_ENVIRONMENT: Named = Named {
    name: "BetaFunctionShellCallItemParamEnvironment",
    shape: Ref(&FUNCTION_SHELL_CALL_ITEM_PARAM_ENVIRONMENT),
};

pub(in crate::schema) static BETA_FUNCTION_SHELL_CALL_ITEM_STATUS: Named =
    Named { name: "BetaFunctionShellCallItemStatus", shape: Ref(&FUNCTION_SHELL_CALL_ITEM_STATUS) };

pub(in crate::schema) static BETA_FUNCTION_SHELL_CALL_OUTPUT_CONTENT: Named =
    Named { name: "BetaFunctionShellCallOutputContent", shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_CONTENT) };

pub(in crate::schema) static BETA_FUNCTION_SHELL_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaFunctionShellCallOutputItemParam",
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
                shape: List {
                    of: &Ref(&BETA_RESPONSE_FUNCTION_SHELL_CALL_OUTPUT_CONTENT),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Nullable(&Ref(&BETA_FUNCTION_SHELL_CALL_ITEM_STATUS)), ..A_FIELD },
            Field { name: "max_output_length", shape: Nullable(&AN_INTEGER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_FUNCTION_SHELL_CALL_OUTPUT_STATUS_ENUM: Named = Named {
    name: "BetaFunctionShellCallOutputStatusEnum",
    shape: Ref(&FUNCTION_SHELL_CALL_OUTPUT_STATUS_ENUM),
};

pub(in crate::schema) static BETA_FUNCTION_SHELL_CALL_STATUS: Named =
    Named { name: "BetaFunctionShellCallStatus", shape: Ref(&FUNCTION_SHELL_CALL_STATUS) };

pub(in crate::schema) static BETA_FUNCTION_SHELL_TOOL: Named =
    Named { name: "BetaFunctionShellTool", shape: Ref(&FUNCTION_SHELL_TOOL) };

pub(in crate::schema) static BETA_FUNCTION_TOOL: Named =
    Named { name: "BetaFunctionTool", shape: Ref(&FUNCTION_TOOL) };

pub(in crate::schema) static BETA_FUNCTION_TOOL_CALL_OUTPUT: Named = Named {
    name: "BetaFunctionToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call_output\""), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&BETA_FUNCTION_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_FUNCTION_CALL_OUTPUT_STATUS_ENUM), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_FUNCTION_TOOL_CALL_OUTPUT_OUTPUT: Named =
    Named { name: "BetaFunctionToolCallOutputOutput", shape: Ref(&FUNCTION_TOOL_CALL_OUTPUT_OUTPUT) };

pub(in crate::schema) static BETA_FUNCTION_TOOL_PARAM: Named =
    Named { name: "BetaFunctionToolParam", shape: Ref(&FUNCTION_TOOL_PARAM) };

pub(in crate::schema) static FUNCTION_CALL_OUTPUT_ITEM_RESOURCE: Named = Named {
    name: "FunctionCallOutputItemResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "error", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Nullable(&Ref(&AGENT_FUNCTION_CALL_OUTPUT)),
                required: true,
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&AGENT_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function_call_output\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_TOOL_CALL: Named = Named {
    name: "FunctionToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "function", shape: Ref(&FUNCTION_TOOL_CALL_FUNCTION), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_TOOL_CALL_DELTA: Named = Named {
    name: "FunctionToolCallDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "function", shape: Ref(&FUNCTION_TOOL_CALL_DELTA_FUNCTION), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_TOOL_CALL_DELTA_FUNCTION: Named = Named {
    name: "FunctionToolCallDeltaFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FUNCTION_TOOL_CALL_FUNCTION: Named = Named {
    name: "FunctionToolCallFunction",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
