// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_SESSION_ITEM: Named = Named {
    name: "AgentSessionItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Message", tags: &["message"], shape: Ref(&AGENT_SESSION_MESSAGE) },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&AGENT_REASONING_ITEM) },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&AGENT_FUNCTION_CALL_ITEM),
            },
            Variant {
                label: "FunctionCallOutput",
                tags: &["function_call_output"],
                shape: Ref(&FUNCTION_CALL_OUTPUT_ITEM_RESOURCE),
            },
            Variant {
                label: "AgentMessage",
                tags: &["agent_message"],
                shape: Ref(&AGENT_MESSAGE_ITEM_RESOURCE),
            },
            Variant { label: "McpCall", tags: &["mcp_call"], shape: Ref(&AGENT_MCP_CALL_ITEM) },
            Variant {
                label: "ComputerUseCall",
                tags: &["computer_use_call"],
                shape: Ref(&COMPUTER_USE_CALL_ITEM_RESOURCE),
            },
            Variant {
                label: "ComputerUseApprovalRequest",
                tags: &["computer_use_approval_request"],
                shape: Ref(&BROWSER_AUTHENTICATION_REQUEST_ITEM_RESOURCE),
            },
            Variant {
                label: "ComputerUseApprovalRequestResult",
                tags: &["computer_use_approval_request_result"],
                shape: Ref(&COMPUTER_USE_APPROVAL_REQUEST_RESULT_ITEM_RESOURCE),
            },
            Variant {
                label: "WebSearchCall",
                tags: &["web_search_call"],
                shape: Ref(&AGENT_WEB_SEARCH_CALL_ITEM),
            },
            Variant {
                label: "CommandExecution",
                tags: &["command_execution"],
                shape: Ref(&AGENT_COMMAND_EXECUTION_ITEM),
            },
            Variant {
                label: "CreateSubagentCall",
                tags: &["create_subagent_call"],
                shape: Ref(&AGENT_CREATE_SUBAGENT_CALL_ITEM),
            },
            Variant {
                label: "SendSubagentInputCall",
                tags: &["send_subagent_input_call"],
                shape: Ref(&AGENT_SEND_SUBAGENT_INPUT_CALL_ITEM),
            },
            Variant {
                label: "ResumeSubagentCall",
                tags: &["resume_subagent_call"],
                shape: Ref(&AGENT_RESUME_SUBAGENT_CALL_ITEM),
            },
            Variant {
                label: "WaitForSubagentsCall",
                tags: &["wait_for_subagents_call"],
                shape: Ref(&AGENT_WAIT_FOR_SUBAGENTS_CALL_ITEM),
            },
            Variant {
                label: "InterruptSubagentCall",
                tags: &["interrupt_subagent_call"],
                shape: Ref(&AGENT_INTERRUPT_SUBAGENT_CALL_ITEM),
            },
            Variant {
                label: "CloseSubagentCall",
                tags: &["close_subagent_call"],
                shape: Ref(&AGENT_CLOSE_SUBAGENT_CALL_ITEM),
            },
        ],
    },
};

pub(in crate::schema) static AGENT_SESSION_ITEM_LIST_RESOURCE: Named = Named {
    name: "AgentSessionItemListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&AGENT_SESSION_ITEM), min: None, max: None },
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

pub(in crate::schema) static BETA_AGENT_SESSION_ITEM_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentSessionItemListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};
