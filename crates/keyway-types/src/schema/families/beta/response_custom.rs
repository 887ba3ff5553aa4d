// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_CUSTOM_TOOL_CALL: Named = Named {
    name: "BetaResponseCustomToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER)), ..A_FIELD },
            Field { name: "namespace", shape: A_TEXT, ..A_FIELD },
            Field { name: "async", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CUSTOM_TOOL_CALL_INPUT_DELTA_EVENT: Named = Named {
    name: "BetaResponseCustomToolCallInputDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.custom_tool_call_input.delta\""),
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

pub(in crate::schema) static BETA_RESPONSE_CUSTOM_TOOL_CALL_INPUT_DONE_EVENT: Named = Named {
    name: "BetaResponseCustomToolCallInputDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.custom_tool_call_input.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CUSTOM_TOOL_CALL_ITEM: Named = Named {
    name: "BetaResponseCustomToolCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
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

pub(in crate::schema) static BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT: Named = Named {
    name: "BetaResponseCustomToolCallOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call_output\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "id", shape: A_TEXT, ..A_FIELD },
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_ITEM: Named = Named {
    name: "BetaResponseCustomToolCallOutputItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"custom_tool_call_output\""), required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: Ref(&BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT),
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
            Field { name: "caller", shape: Nullable(&Ref(&BETA_TOOL_CALL_CALLER_PARAM)), ..A_FIELD },
            Field { name: "created_by", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT: Named = Named {
    name: "BetaResponseCustomToolCallOutputOutput",
    shape: Ref(&RESPONSE_CUSTOM_TOOL_CALL_OUTPUT_OUTPUT),
};
