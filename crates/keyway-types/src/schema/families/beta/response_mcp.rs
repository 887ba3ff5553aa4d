// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE_MCP_CALL_ARGUMENTS_DELTA_EVENT: Named = Named {
    name: "BetaResponseMcpCallArgumentsDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_call_arguments.delta\""),
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

pub(in crate::schema) static BETA_RESPONSE_MCP_CALL_ARGUMENTS_DONE_EVENT: Named = Named {
    name: "BetaResponseMcpCallArgumentsDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_call_arguments.done\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_MCP_CALL_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseMcpCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_MCP_CALL_FAILED_EVENT: Named = Named {
    name: "BetaResponseMcpCallFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.mcp_call.failed\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_MCP_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseMcpCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_call.in_progress\""),
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

pub(in crate::schema) static BETA_RESPONSE_MCP_LIST_TOOLS_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseMcpListToolsCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_list_tools.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_MCP_LIST_TOOLS_FAILED_EVENT: Named = Named {
    name: "BetaResponseMcpListToolsFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_list_tools.failed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_MCP_LIST_TOOLS_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseMcpListToolsInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.mcp_list_tools.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
