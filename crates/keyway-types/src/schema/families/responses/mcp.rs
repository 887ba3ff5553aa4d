// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static MCP_APPROVAL_REQUEST: Named = Named {
    name: "McpApprovalRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_request\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_APPROVAL_RESPONSE: Named = Named {
    name: "McpApprovalResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_response\""), required: true, ..A_FIELD },
            Field { name: "approve", shape: Flag, required: true, ..A_FIELD },
            Field { name: "approval_request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "reason", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_APPROVAL_RESPONSE_RESOURCE: Named = Named {
    name: "McpApprovalResponseResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_approval_response\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "approve", shape: Flag, required: true, ..A_FIELD },
            Field { name: "approval_request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "reason", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_LIST_TOOLS: Named = Named {
    name: "McpListTools",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_list_tools\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&MCP_LIST_TOOLS_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "error", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_LIST_TOOLS_TOOL: Named = Named {
    name: "McpListToolsTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input_schema", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "description", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "annotations", shape: Nullable(&AN_OBJECT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_PROTOCOL_ERROR: Named = Named {
    name: "McpProtocolError",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"mcp_protocol_error\""),
                required: true,
                default: Some("\"mcp_protocol_error\""),
                ..A_FIELD
            },
            Field { name: "code", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_TOOL: Named = Named {
    name: "McpTool",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp\""), required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "server_url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                ..A_FIELD
            },
            Field { name: "connector_id", shape: Ref(&MCP_TOOL_CONNECTOR_ID), deprecated: true, ..A_FIELD },
            Field {
                name: "tunnel_id",
                shape: Text { min: None, max: None, pattern: Some("^tunnel_[a-z0-9]{32}$"), format: None },
                ..A_FIELD
            },
            Field { name: "authorization", shape: A_TEXT, ..A_FIELD },
            Field { name: "server_description", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "headers",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field { name: "allowed_tools", shape: Nullable(&Ref(&MCP_TOOL_ALLOWED_TOOLS)), ..A_FIELD },
            Field {
                name: "allowed_callers",
                shape: Nullable(&List { of: &Ref(&CALLABLE_TOOL_ALLOWED_CALLER), min: Some(1), max: None }),
                ..A_FIELD
            },
            Field {
                name: "require_approval",
                shape: Nullable(&Ref(&MCP_TOOL_REQUIRE_APPROVAL)),
                default: Some("\"always\""),
                ..A_FIELD
            },
            Field { name: "defer_loading", shape: Flag, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_TOOL_ALLOWED_TOOLS: Named = Named {
    name: "McpToolAllowedTools",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Strings", tags: &[], shape: List { of: &A_TEXT, min: None, max: None } },
            Variant { label: "McpToolFilter", tags: &[], shape: Ref(&MCP_TOOL_FILTER) },
        ],
    },
};

pub(in crate::schema) static MCP_TOOL_CALL: Named = Named {
    name: "McpToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"mcp_call\""), required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "error", shape: Nullable(&Ref(&MCP_TOOL_CALL_ERROR)), ..A_FIELD },
            Field { name: "status", shape: Ref(&MCP_TOOL_CALL_STATUS), ..A_FIELD },
            Field { name: "approval_request_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_TOOL_CALL_ERROR: Named = Named {
    name: "McpToolCallError",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "McpProtocolError",
                tags: &["mcp_protocol_error"],
                shape: Ref(&MCP_PROTOCOL_ERROR),
            },
            Variant {
                label: "McpToolExecutionError",
                tags: &["mcp_tool_execution_error"],
                shape: Ref(&MCP_TOOL_EXECUTION_ERROR),
            },
            Variant { label: "HttpError", tags: &["http_error"], shape: Ref(&HTTP_ERROR) },
        ],
    },
};

pub(in crate::schema) static MCP_TOOL_CALL_STATUS: Named = Named {
    name: "McpToolCallStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete", "calling", "failed"], open: false },
};

pub(in crate::schema) static MCP_TOOL_CONNECTOR_ID: Named = Named {
    name: "McpToolConnectorId",
    shape: Choice {
        values: &[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ],
        open: false,
    },
};

pub(in crate::schema) static MCP_TOOL_EXECUTION_ERROR: Named = Named {
    name: "McpToolExecutionError",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"mcp_tool_execution_error\""),
                required: true,
                default: Some("\"mcp_tool_execution_error\""),
                ..A_FIELD
            },
            Field { name: "content", shape: Any, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_TOOL_FILTER: Named = Named {
    name: "McpToolFilter",
    shape: Object(&Record {
        fields: &[
            Field { name: "tool_names", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field { name: "read_only", shape: Flag, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_TOOL_REQUIRE_APPROVAL: Named = Named {
    name: "McpToolRequireApproval",
    shape: Union {
        tag: None,
        variants: &[
            Variant {
                label: "McpToolApprovalFilter",
                tags: &[],
                shape: Ref(&MCP_TOOL_REQUIRE_APPROVAL_MCP_TOOL_APPROVAL_FILTER),
            },
            Variant { label: "Preset", tags: &[], shape: Ref(&MCP_TOOL_REQUIRE_APPROVAL_PRESET) },
        ],
    },
};

pub(in crate::schema) static MCP_TOOL_REQUIRE_APPROVAL_MCP_TOOL_APPROVAL_FILTER: Named = Named {
    name: "McpToolRequireApprovalMcpToolApprovalFilter",
    shape: Object(&Record {
        fields: &[
            Field { name: "always", shape: Ref(&MCP_TOOL_FILTER), ..A_FIELD },
            Field { name: "never", shape: Ref(&MCP_TOOL_FILTER), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static MCP_TOOL_REQUIRE_APPROVAL_PRESET: Named = Named {
    name: "McpToolRequireApprovalPreset",
    shape: Choice { values: &["always", "never"], open: false },
};

pub(in crate::schema) static RESPONSE_MCP_CALL_ARGUMENTS_DELTA_EVENT: Named = Named {
    name: "ResponseMcpCallArgumentsDeltaEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_MCP_CALL_ARGUMENTS_DONE_EVENT: Named = Named {
    name: "ResponseMcpCallArgumentsDoneEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_MCP_CALL_COMPLETED_EVENT: Named = Named {
    name: "ResponseMcpCallCompletedEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_MCP_CALL_FAILED_EVENT: Named = Named {
    name: "ResponseMcpCallFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.mcp_call.failed\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_MCP_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseMcpCallInProgressEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_MCP_LIST_TOOLS_COMPLETED_EVENT: Named = Named {
    name: "ResponseMcpListToolsCompletedEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_MCP_LIST_TOOLS_FAILED_EVENT: Named = Named {
    name: "ResponseMcpListToolsFailedEvent",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_MCP_LIST_TOOLS_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseMcpListToolsInProgressEvent",
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
        ],
        ..A_RECORD
    }),
};
