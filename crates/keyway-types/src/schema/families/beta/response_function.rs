// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_CALL_ARGUMENTS_DELTA_EVENT: Named = Named {
    name: "BetaResponseFunctionCallArgumentsDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.function_call_arguments.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_CALL_ARGUMENTS_DONE_EVENT: Named = Named {
    name: "BetaResponseFunctionCallArgumentsDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.function_call_arguments.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "name", shape: A_TEXT, deprecated: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_SHELL_CALL_OUTPUT_CONTENT: Named = Named {
    name: "BetaResponseFunctionShellCallOutputContent",
    shape: Ref(&RESPONSE_FUNCTION_SHELL_CALL_OUTPUT_CONTENT),
};

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL: Named = Named {
    name: "BetaResponseFunctionShellToolCall",
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
            Field { name: "action", shape: Ref(&BETA_FUNCTION_SHELL_ACTION), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_FUNCTION_SHELL_CALL_STATUS), required: true, ..A_FIELD },
            Field {
                name: "environment",
                shape: Nullable(&Ref(&BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL_ENVIRONMENT)),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL_ENVIRONMENT: Named = Named {
    name: "BetaResponseFunctionShellToolCallEnvironment",
    shape: Ref(&RESPONSE_FUNCTION_SHELL_TOOL_CALL_ENVIRONMENT),
};

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_SHELL_TOOL_CALL_OUTPUT: Named = Named {
    name: "BetaResponseFunctionShellToolCallOutput",
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
                shape: Ref(&BETA_FUNCTION_SHELL_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List { of: &Ref(&BETA_FUNCTION_SHELL_CALL_OUTPUT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "max_output_length", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_TOOL_CALL: Named = Named {
    name: "BetaResponseFunctionToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_RESPONSE_FUNCTION_TOOL_CALL_STATUS), ..A_FIELD },
            Field { name: "async", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_TOOL_CALL_ITEM: Named = Named {
    name: "BetaResponseFunctionToolCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "async", shape: Flag, ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_TOOL_CALL_OUTPUT_ITEM: Named = Named {
    name: "BetaResponseFunctionToolCallOutputItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"function_call_output\""), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&BETA_FUNCTION_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_FUNCTION_CALL_OUTPUT_STATUS_ENUM),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_TOOL_CALL_STATUS: Named =
    Named { name: "BetaResponseFunctionToolCallStatus", shape: Ref(&RESPONSE_FUNCTION_TOOL_CALL_STATUS) };

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_WEB_SEARCH: Named = Named {
    name: "BetaResponseFunctionWebSearch",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"web_search_call\""), required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&BETA_RESPONSE_FUNCTION_WEB_SEARCH_STATUS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "action",
                shape: Ref(&BETA_RESPONSE_FUNCTION_WEB_SEARCH_ACTION),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_WEB_SEARCH_ACTION: Named =
    Named { name: "BetaResponseFunctionWebSearchAction", shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH_ACTION) };

pub(in crate::schema) static BETA_RESPONSE_FUNCTION_WEB_SEARCH_STATUS: Named =
    Named { name: "BetaResponseFunctionWebSearchStatus", shape: Ref(&RESPONSE_FUNCTION_WEB_SEARCH_STATUS) };
