// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_SESSION: Named = Named {
    name: "AgentSession",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&AGENT_SESSION_AGENT), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "environment", shape: Ref(&ENVIRONMENT), required: true, ..A_FIELD },
            Field { name: "error", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "last_active_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "metadata",
                shape: Map { of: &A_TEXT, max: None, name_max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "object", shape: Const("\"agent.session\""), required: true, ..A_FIELD },
            Field {
                name: "required_actions",
                shape: List { of: &Ref(&AGENT_SESSION_REQUIRED_ACTION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&AGENT_SESSION_STATUS), required: true, ..A_FIELD },
            Field { name: "usage", shape: Nullable(&Ref(&TOKEN_USAGE)), required: true, ..A_FIELD },
            Field {
                name: "vault_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_options",
                shape: Nullable(&Ref(&AGENT_SESSION_PROMPT_CACHE_OPTIONS)),
                ..A_FIELD
            },
            Field { name: "review", shape: Ref(&AGENT_SESSION_REVIEW), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_SESSION_ARTIFACT_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentSessionArtifactListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static AGENT_SESSION_ASSISTANT_MESSAGE: Named = Named {
    name: "AgentSessionAssistantMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&OUTPUT_TEXT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "phase",
                shape: Nullable(&Ref(&AGENT_SESSION_ASSISTANT_MESSAGE_PHASE)),
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"assistant\""), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AGENT_OUTPUT_ITEM_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ASSISTANT_MESSAGE_PHASE: Named = Named {
    name: "AgentSessionAssistantMessagePhase",
    shape: Choice { values: &["commentary", "final_answer"], open: false },
};

pub(in crate::schema) static AGENT_SESSION_CREATED_EVENT: Named = Named {
    name: "AgentSessionCreatedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session", shape: Ref(&AGENT_SESSION), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.session.created\""), required: true, ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_DELETED: Named = Named {
    name: "AgentSessionDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"agent.session.deleted\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_ERROR_EVENT: Named = Named {
    name: "AgentSessionErrorEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "error", shape: Ref(&SESSION_ERROR), required: true, ..A_FIELD },
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"error\""), required: true, ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_FAILED_EVENT: Named = Named {
    name: "AgentSessionFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session", shape: Ref(&AGENT_SESSION), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.session.failed\""), required: true, ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_IDLE_EVENT: Named = Named {
    name: "AgentSessionIdleEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session", shape: Ref(&AGENT_SESSION), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.session.idle\""), required: true, ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_IN_PROGRESS_EVENT: Named = Named {
    name: "AgentSessionInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session", shape: Ref(&AGENT_SESSION), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"agent.session.in_progress\""), required: true, ..A_FIELD },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_LIST_RESOURCE: Named = Named {
    name: "AgentSessionListResource",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&AGENT_SESSION), min: None, max: None },
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

pub(in crate::schema) static BETA_AGENT_SESSION_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentSessionListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static AGENT_SESSION_PROMPT_CACHE_OPTIONS: Named = Named {
    name: "AgentSessionPromptCacheOptions",
    shape: Object(&Record {
        fields: &[Field {
            name: "ttl",
            shape: Ref(&AGENT_SESSION_PROMPT_CACHE_OPTIONS_TTL),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_PROMPT_CACHE_OPTIONS_TTL: Named = Named {
    name: "AgentSessionPromptCacheOptionsTtl",
    shape: Choice { values: &["30m", "12h"], open: false },
};

pub(in crate::schema) static AGENT_SESSION_REQUIRED_ACTION: Named = Named {
    name: "AgentSessionRequiredAction",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "McpApprovalRequest",
                tags: &["mcp_approval_request"],
                shape: Ref(&SESSION_REQUIRED_ACTION_RESOURCE_MCP_APPROVAL_REQUEST),
            },
            Variant {
                label: "ComputerUseApprovalRequest",
                tags: &["computer_use_approval_request"],
                shape: Ref(&SESSION_REQUIRED_ACTION_RESOURCE_COMPUTER_USE_APPROVAL_REQUEST),
            },
            Variant {
                label: "FunctionCall",
                tags: &["function_call"],
                shape: Ref(&SESSION_REQUIRED_ACTION_RESOURCE_FUNCTION_CALL),
            },
            Variant {
                label: "EnvironmentConnection",
                tags: &["environment_connection"],
                shape: Ref(&SESSION_REQUIRED_ACTION_RESOURCE_ENVIRONMENT_CONNECTION),
            },
        ],
    },
};

pub(in crate::schema) static AGENT_SESSION_REQUIRES_ACTION_EVENT: Named = Named {
    name: "AgentSessionRequiresActionEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session", shape: Ref(&AGENT_SESSION), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.requires_action\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_REVIEW: Named =
    Named { name: "AgentSessionReview", shape: Choice { values: &["none", "auto_review"], open: false } };

pub(in crate::schema) static AGENT_SESSION_STATUS: Named = Named {
    name: "AgentSessionStatus",
    shape: Choice { values: &["idle", "in_progress", "requires_action", "failed"], open: false },
};

pub(in crate::schema) static BETA_AGENT_SESSION_TRACE_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentSessionTraceListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};
