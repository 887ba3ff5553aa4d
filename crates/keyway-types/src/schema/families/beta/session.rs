// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static SESSION_ARTIFACT: Named = Named {
    name: "SessionArtifact",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "environment_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"agent.session.artifact\""), required: true, ..A_FIELD },
            Field { name: "path", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "size_bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_ARTIFACT_DELETED: Named = Named {
    name: "SessionArtifactDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"agent.session.artifact.deleted\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_ARTIFACT_LIST_RESOURCE: Named = Named {
    name: "SessionArtifactListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&SESSION_ARTIFACT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_ERROR: Named = Named {
    name: "SessionError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_CANCEL: Named = Named {
    name: "SessionInputParamAgentSessionInputCancel",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"agent.session.input.cancel\""),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_COMPUTER_USE_APPROVAL_REQUEST_RESULT:
    Named = Named {
    name: "SessionInputParamAgentSessionInputComputerUseApprovalRequestResult",
    shape: Object(&Record {
        fields: &[
            Field { name: "request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "response",
                shape: Ref(
                    &SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_COMPUTER_USE_APPROVAL_REQUEST_RESULT_RESPONSE,
                ),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"agent.session.input.computer_use_approval_request_result\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_COMPUTER_USE_APPROVAL_REQUEST_RESULT_RESPONSE: Named = Named { name: "SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse", shape: Union { tag: Some("type"), variants: &[Variant { label: "AgentBrowserAuthenticationSubmitParam", tags: &["browser_authentication"], shape: Ref(&AGENT_BROWSER_AUTHENTICATION_SUBMIT_PARAM) },
Variant { label: "AgentBrowserAuthenticationCancelParam", tags: &["browser_authentication"], shape: Ref(&AGENT_BROWSER_AUTHENTICATION_CANCEL_PARAM) },
Variant { label: "BrowserOriginAccess", tags: &["browser_origin_access"], shape: Ref(&AGENT_BROWSER_ORIGIN_ACCESS_PARAM) },
] } };

pub(in crate::schema) static SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_MCP_APPROVAL_REQUEST_RESULT: Named =
    Named {
        name: "SessionInputParamAgentSessionInputMcpApprovalRequestResult",
        shape: Object(&Record {
            fields: &[
                Field { name: "request_id", shape: A_TEXT, required: true, ..A_FIELD },
                Field {
                    name: "response",
                    shape: Ref(&SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_MCP_APPROVAL_REQUEST_RESULT_RESPONSE),
                    required: true,
                    ..A_FIELD
                },
                Field {
                    name: "type",
                    shape: Const("\"agent.session.input.mcp_approval_request_result\""),
                    required: true,
                    ..A_FIELD
                },
            ],
            ..A_RECORD
        }),
    };

pub(in crate::schema) static SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_MCP_APPROVAL_REQUEST_RESULT_RESPONSE:
    Named = Named {
    name: "SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "decision",
                shape: Ref(
                    &SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_MCP_APPROVAL_REQUEST_RESULT_RESPONSE_DECISION,
                ),
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"mcp_tool_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_MCP_APPROVAL_REQUEST_RESULT_RESPONSE_DECISION: Named = Named { name: "SessionInputParamAgentSessionInputMcpApprovalRequestResultResponseDecision", shape: Choice { values: &["approve", "deny", "cancel"], open: false } };

pub(in crate::schema) static SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_MESSAGE: Named = Named {
    name: "SessionInputParamAgentSessionInputMessage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "input",
                shape: List { of: &Ref(&AGENT_SESSION_INPUT_MESSAGE_PARAM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"agent.session.input.message\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_TOOL_RESULT: Named = Named {
    name: "SessionInputParamAgentSessionInputToolResult",
    shape: Object(&Record {
        fields: &[
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "success", shape: Flag, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.input.tool_result\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "error", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "output", shape: Nullable(&Ref(&AGENT_FUNCTION_CALL_OUTPUT_PARAM)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_REQUIRED_ACTION_RESOURCE_COMPUTER_USE_APPROVAL_REQUEST: Named = Named {
    name: "SessionRequiredActionResourceComputerUseApprovalRequest",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "request",
                shape: Ref(&SESSION_REQUIRED_ACTION_RESOURCE_COMPUTER_USE_APPROVAL_REQUEST_REQUEST),
                required: true,
                ..A_FIELD
            },
            Field { name: "request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"computer_use_approval_request\""),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_REQUIRED_ACTION_RESOURCE_COMPUTER_USE_APPROVAL_REQUEST_REQUEST: Named =
    Named {
        name: "SessionRequiredActionResourceComputerUseApprovalRequestRequest",
        shape: Union {
            tag: Some("type"),
            variants: &[
                Variant {
                    label: "BrowserAuthentication",
                    tags: &["browser_authentication"],
                    shape: Ref(&COMPUTER_USE_APPROVAL_REQUEST_KIND_RESOURCE_BROWSER_AUTHENTICATION),
                },
                Variant {
                    label: "BrowserOriginAccess",
                    tags: &["browser_origin_access"],
                    shape: Ref(&COMPUTER_USE_APPROVAL_REQUEST_KIND_RESOURCE_BROWSER_ORIGIN_ACCESS),
                },
            ],
        },
    };

pub(in crate::schema) static SESSION_REQUIRED_ACTION_RESOURCE_ENVIRONMENT_CONNECTION: Named = Named {
    name: "SessionRequiredActionResourceEnvironmentConnection",
    shape: Object(&Record {
        fields: &[
            Field { name: "environment_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"environment_connection\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_REQUIRED_ACTION_RESOURCE_FUNCTION_CALL: Named = Named {
    name: "SessionRequiredActionResourceFunctionCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "arguments", shape: Any, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"function_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_REQUIRED_ACTION_RESOURCE_MCP_APPROVAL_REQUEST: Named = Named {
    name: "SessionRequiredActionResourceMcpApprovalRequest",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "request",
                shape: Ref(&SESSION_REQUIRED_ACTION_RESOURCE_MCP_APPROVAL_REQUEST_REQUEST),
                required: true,
                ..A_FIELD
            },
            Field { name: "request_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"mcp_approval_request\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_REQUIRED_ACTION_RESOURCE_MCP_APPROVAL_REQUEST_REQUEST: Named = Named {
    name: "SessionRequiredActionResourceMcpApprovalRequestRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "arguments", shape: Any, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"mcp_tool_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_TRACE: Named = Named {
    name: "SessionTrace",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"agent.session.trace\""), required: true, ..A_FIELD },
            Field { name: "otlp", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_TRACE_LIST_RESOURCE: Named = Named {
    name: "SessionTraceListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&SESSION_TRACE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_TURN_ERROR: Named = Named {
    name: "SessionTurnError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: Ref(&SESSION_TURN_ERROR_CODE), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SESSION_TURN_ERROR_CODE: Named = Named {
    name: "SessionTurnErrorCode",
    shape: Choice {
        values: &[
            "context_length_exceeded",
            "max_output_tokens",
            "usage_limit_exceeded",
            "project_spend_limit_exceeded",
            "organization_spend_limit_exceeded",
            "organization_usage_limit_exceeded",
            "billing_not_active",
            "credit_balance_exhausted",
            "rate_limit_exceeded",
            "flex_unavailable",
            "server_overloaded",
            "cyber_policy",
            "misalignment_policy_violation",
            "connection_failed",
            "server_error",
            "authentication_error",
            "invalid_request",
            "resource_not_found",
            "sandbox_error",
            "executor_version_incompatible",
            "active_turn_not_steerable",
            "request_timeout",
            "internal_error",
        ],
        open: false,
    },
};
