// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT: Named = Named {
    name: "Agent",
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
            Field { name: "instructions", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "metadata",
                shape: Map { of: &A_TEXT, max: None, name_max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "multi_agent", shape: Ref(&MULTI_AGENT_CONFIG), required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"agent\""), required: true, ..A_FIELD },
            Field { name: "reasoning", shape: Ref(&AGENT_REASONING), required: true, ..A_FIELD },
            Field { name: "service_tier", shape: Ref(&AGENT_SERVICE_TIER), required: true, ..A_FIELD },
            Field { name: "text", shape: Ref(&AGENT_TEXT), required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&PERSISTED_AGENT_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "updated_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "compaction", shape: Ref(&AGENT_COMPACTION), ..A_FIELD },
            Field { name: "experimental", shape: Ref(&AGENT_EXPERIMENTAL), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_CLOSE_SUBAGENT_CALL_ITEM: Named = Named {
    name: "AgentCloseSubagentCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "recipient_agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sender_agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AGENT_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"close_subagent_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_COMMAND_EXECUTION_ITEM: Named = Named {
    name: "AgentCommandExecutionItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "command", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "cwd", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "duration_ms", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "exit_code", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "output", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AGENT_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"command_execution\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_COMPACTION: Named = Named {
    name: "AgentCompaction",
    shape: Object(&Record {
        fields: &[Field { name: "async", shape: Flag, required: true, default: Some("false"), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_CONTENT: Named = Named {
    name: "AgentContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "OutputText", tags: &["output_text"], shape: Ref(&OUTPUT_TEXT) },
            Variant {
                label: "EncryptedContent",
                tags: &["encrypted_content"],
                shape: Ref(&BETA_ENCRYPTED_CONTENT),
            },
        ],
    },
};

pub(in crate::schema) static AGENT_DELETED: Named = Named {
    name: "AgentDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"agent.deleted\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_EXPERIMENTAL: Named = Named {
    name: "AgentExperimental",
    shape: Object(&Record {
        fields: &[Field { name: "time_awareness", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_INPUT_CONTENT: Named = Named {
    name: "AgentInputContent",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&USER_MESSAGE_INPUT_TEXT) },
            Variant {
                label: "InputImage",
                tags: &["input_image"],
                shape: Ref(&INPUT_CONTENT_RESOURCE_INPUT_IMAGE),
            },
        ],
    },
};

pub(in crate::schema) static AGENT_INTERRUPT_SUBAGENT_CALL_ITEM: Named = Named {
    name: "AgentInterruptSubagentCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "recipient_agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sender_agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AGENT_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"interrupt_subagent_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_LIST_RESOURCE: Named = Named {
    name: "AgentListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&AGENT), min: None, max: None },
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

pub(in crate::schema) static BETA_AGENT_LIST_PARAMS_ORDER: Named =
    Named { name: "BetaAgentListParamsOrder", shape: Choice { values: &["asc", "desc"], open: false } };

pub(in crate::schema) static AGENT_MCP_CALL_ITEM: Named = Named {
    name: "AgentMcpCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "arguments", shape: Any, required: true, ..A_FIELD },
            Field { name: "error", shape: Any, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output", shape: Any, required: true, ..A_FIELD },
            Field { name: "server_label", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AGENT_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"mcp_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_RESUME_SUBAGENT_CALL_ITEM: Named = Named {
    name: "AgentResumeSubagentCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "recipient_agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sender_agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AGENT_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"resume_subagent_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SEND_SUBAGENT_INPUT_CALL_ITEM: Named = Named {
    name: "AgentSendSubagentInputCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&AGENT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "recipient_agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sender_agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AGENT_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"send_subagent_input_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SERVICE_TIER: Named =
    Named { name: "AgentServiceTier", shape: Choice { values: AGENT_SERVICE_TIER_VALUES, open: false } };

pub(in crate::schema) static BETA_AGENT_TAG: Named = Named {
    name: "BetaAgentTag",
    shape: Object(&Record {
        fields: &[Field { name: "agent_name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_TAG_PARAM: Named = Named {
    name: "BetaAgentTagParam",
    shape: Object(&Record {
        fields: &[Field { name: "agent_name", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TEXT: Named = Named {
    name: "AgentText",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Ref(&TEXT_FORMAT), required: true, ..A_FIELD },
            Field {
                name: "verbosity",
                shape: Ref(&AGENT_TEXT_VERBOSITY),
                required: true,
                default: Some("\"medium\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TEXT_PARAM: Named = Named {
    name: "AgentTextParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "format", shape: Nullable(&Ref(&TEXT_FORMAT_PARAM)), ..A_FIELD },
            Field {
                name: "verbosity",
                shape: Nullable(&Ref(&AGENT_TEXT_PARAM_VERBOSITY)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_TEXT_PARAM_VERBOSITY: Named = Named {
    name: "AgentTextParamVerbosity",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};

pub(in crate::schema) static AGENT_TEXT_VERBOSITY: Named =
    Named { name: "AgentTextVerbosity", shape: Choice { values: &["low", "medium", "high"], open: false } };

pub(in crate::schema) static AGENT_WAIT_FOR_SUBAGENTS_CALL_ITEM: Named = Named {
    name: "AgentWaitForSubagentsCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "recipient_agent_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "sender_agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AGENT_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"wait_for_subagents_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_WEB_SEARCH_CALL_ITEM: Named = Named {
    name: "AgentWebSearchCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Nullable(&Ref(&WEB_SEARCH_ACTION)), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AGENT_OUTPUT_ITEM_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"web_search_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
