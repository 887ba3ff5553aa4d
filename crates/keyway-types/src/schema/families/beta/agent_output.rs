// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_OUTPUT_COMMAND_EXECUTION_OUTPUT_DELTA_EVENT: Named = Named {
    name: "AgentOutputCommandExecutionOutputDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.output.command_execution_output.delta\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_OUTPUT_ITEM: Named = Named {
    name: "AgentOutputItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Message", tags: &["message"], shape: Ref(&AGENT_SESSION_ASSISTANT_MESSAGE) },
            Variant { label: "Reasoning", tags: &["reasoning"], shape: Ref(&AGENT_REASONING_ITEM) },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&AGENT_FUNCTION_CALL_ITEM),
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

pub(in crate::schema) static AGENT_OUTPUT_ITEM_STATUS: Named = Named {
    name: "AgentOutputItemStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};
