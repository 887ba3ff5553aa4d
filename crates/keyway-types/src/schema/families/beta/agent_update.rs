// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_AGENT_UPDATE_PARAMS: Named = Named {
    name: "BetaAgentUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "compaction",
                shape: Nullable(&Ref(&BETA_AGENT_UPDATE_PARAMS_COMPACTION)),
                ..A_FIELD
            },
            Field { name: "experimental", shape: Ref(&BETA_AGENT_UPDATE_PARAMS_EXPERIMENTAL), ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "metadata",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
            Field { name: "multi_agent", shape: Nullable(&Ref(&MULTI_AGENT_CONFIG_PARAM)), ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "reasoning", shape: Nullable(&Ref(&AGENT_REASONING_PARAM)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&BETA_AGENT_UPDATE_PARAMS_SERVICE_TIER)),
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

pub(in crate::schema) static BETA_AGENT_UPDATE_PARAMS_COMPACTION: Named = Named {
    name: "BetaAgentUpdateParamsCompaction",
    shape: Object(&Record {
        fields: &[Field { name: "async", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_UPDATE_PARAMS_EXPERIMENTAL: Named = Named {
    name: "BetaAgentUpdateParamsExperimental",
    shape: Object(&Record {
        fields: &[Field { name: "time_awareness", shape: Flag, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_UPDATE_PARAMS_SERVICE_TIER: Named = Named {
    name: "BetaAgentUpdateParamsServiceTier",
    shape: Choice { values: AGENT_SERVICE_TIER_VALUES, open: false },
};
