// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_SESSION_INPUT_MESSAGE_PARAM: Named = Named {
    name: "AgentSessionInputMessageParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: List { of: &Ref(&INPUT_CONTENT_PARAM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"user\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_INPUT_PARAM: Named = Named {
    name: "AgentSessionInputParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "AgentSessionInputMcpApprovalRequestResult",
                tags: &["agent.session.input.mcp_approval_request_result"],
                shape: Ref(&SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_MCP_APPROVAL_REQUEST_RESULT),
            },
            Variant {
                label: "AgentSessionInputComputerUseApprovalRequestResult",
                tags: &["agent.session.input.computer_use_approval_request_result"],
                shape: Ref(&SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_COMPUTER_USE_APPROVAL_REQUEST_RESULT),
            },
            Variant {
                label: "AgentSessionInputMessage",
                tags: &["agent.session.input.message"],
                shape: Ref(&SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_MESSAGE),
            },
            Variant {
                label: "AgentSessionInputCancel",
                tags: &["agent.session.input.cancel"],
                shape: Ref(&SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_CANCEL),
            },
            Variant {
                label: "AgentSessionInputToolResult",
                tags: &["agent.session.input.tool_result"],
                shape: Ref(&SESSION_INPUT_PARAM_AGENT_SESSION_INPUT_TOOL_RESULT),
            },
        ],
    },
};
