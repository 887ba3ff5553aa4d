// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_MCP_APPROVAL_REQUEST: Named = Named {
    name: "BetaMcpApprovalRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_request\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MCP_APPROVAL_RESPONSE: Named = Named {
    name: "BetaMcpApprovalResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_response\""), required: true, ..A_FIELD },
            Field { name: "approve", shape: Flag, required: true, ..A_FIELD },
            Field { name: "approval_request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "reason", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MCP_APPROVAL_RESPONSE_RESOURCE: Named = Named {
    name: "BetaMcpApprovalResponseResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_response\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "approve", shape: Flag, required: true, ..A_FIELD },
            Field { name: "approval_request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "reason", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MCP_LIST_TOOLS: Named = Named {
    name: "BetaMcpListTools",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_list_tools\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&BETA_MCP_LIST_TOOLS_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "error", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MCP_LIST_TOOLS_TOOL: Named =
    Named { name: "BetaMcpListToolsTool", shape: Ref(&MCP_LIST_TOOLS_TOOL) };

pub(in crate::schema) static BETA_MCP_TOOL: Named = Named { name: "BetaMcpTool", shape: Ref(&MCP_TOOL) };

pub(in crate::schema) static BETA_MCP_TOOL_CALL: Named = Named {
    name: "BetaMcpToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "error", shape: Nullable(&Ref(&BETA_MCP_TOOL_CALL_ERROR)), ..A_FIELD },
            Field { name: "status", shape: Ref(&BETA_MCP_TOOL_CALL_STATUS), ..A_FIELD },
            Field { name: "approval_request_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MCP_TOOL_CALL_ERROR: Named =
    Named { name: "BetaMcpToolCallError", shape: Ref(&MCP_TOOL_CALL_ERROR) };

pub(in crate::schema) static BETA_MCP_TOOL_CALL_STATUS: Named =
    Named { name: "BetaMcpToolCallStatus", shape: Ref(&MCP_TOOL_CALL_STATUS) };
