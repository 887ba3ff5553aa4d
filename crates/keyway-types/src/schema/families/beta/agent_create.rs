// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_CREATE_SUBAGENT_CALL_ITEM: Named = Named {
    name: "AgentCreateSubagentCallItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "content",
                shape: List { of: &Ref(&AGENT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "reasoning_effort", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&AGENT_FUNCTION_CALL_STATUS), required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"create_subagent_call\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_CREATE_PARAMS: Named = Named {
    name: "BetaAgentCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "compaction",
                shape: Nullable(&Ref(&BETA_AGENT_CREATE_PARAMS_COMPACTION)),
                ..A_FIELD
            },
            Field { name: "experimental", shape: Ref(&BETA_AGENT_CREATE_PARAMS_EXPERIMENTAL), ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "metadata",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field { name: "multi_agent", shape: Nullable(&Ref(&MULTI_AGENT_CONFIG_PARAM)), ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "reasoning", shape: Nullable(&Ref(&AGENT_REASONING_PARAM)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&BETA_AGENT_CREATE_PARAMS_SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field { name: "text", shape: Nullable(&Ref(&AGENT_TEXT_PARAM)), ..A_FIELD },
            Field {
                name: "tools",
                shape: Nullable(&List { of: &Ref(&PERSISTED_AGENT_TOOL_PARAM), min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_CREATE_PARAMS_COMPACTION: Named = Named {
    name: "BetaAgentCreateParamsCompaction",
    shape: Object(&Record {
        fields: &[Field { name: "async", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_CREATE_PARAMS_EXPERIMENTAL: Named = Named {
    name: "BetaAgentCreateParamsExperimental",
    shape: Object(&Record {
        fields: &[Field { name: "time_awareness", shape: Flag, default: Some("false"), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_CREATE_PARAMS_SERVICE_TIER: Named = Named {
    name: "BetaAgentCreateParamsServiceTier",
    shape: Choice { values: AGENT_SERVICE_TIER_VALUES, open: false },
};
