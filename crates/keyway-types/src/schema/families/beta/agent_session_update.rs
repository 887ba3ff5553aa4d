// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_AGENT_SESSION_UPDATE_PARAMS: Named = Named {
    name: "BetaAgentSessionUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "agent", shape: Ref(&BETA_AGENT_SESSION_UPDATE_PARAMS_AGENT), ..A_FIELD },
            Field {
                name: "metadata",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_options",
                shape: Nullable(&Ref(&BETA_AGENT_SESSION_UPDATE_PARAMS_PROMPT_CACHE_OPTIONS)),
                ..A_FIELD
            },
            Field { name: "review", shape: Ref(&BETA_AGENT_SESSION_UPDATE_PARAMS_REVIEW), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_SESSION_UPDATE_PARAMS_AGENT: Named = Named {
    name: "BetaAgentSessionUpdateParamsAgent",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "reasoning",
                shape: Ref(&BETA_AGENT_SESSION_UPDATE_PARAMS_AGENT_REASONING),
                ..A_FIELD
            },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&BETA_AGENT_SESSION_UPDATE_PARAMS_AGENT_SERVICE_TIER)),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: Nullable(&List { of: &Ref(&AGENT_TOOL_PARAM), min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_SESSION_UPDATE_PARAMS_AGENT_REASONING: Named = Named {
    name: "BetaAgentSessionUpdateParamsAgentReasoning",
    shape: Object(&Record {
        fields: &[Field {
            name: "effort",
            shape: Nullable(&Ref(&BETA_AGENT_SESSION_UPDATE_PARAMS_AGENT_REASONING_EFFORT)),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_SESSION_UPDATE_PARAMS_AGENT_REASONING_EFFORT: Named = Named {
    name: "BetaAgentSessionUpdateParamsAgentReasoningEffort",
    shape: Choice { values: AGENT_REASONING_EFFORT_VALUES, open: false },
};

pub(in crate::schema) static BETA_AGENT_SESSION_UPDATE_PARAMS_AGENT_SERVICE_TIER: Named = Named {
    name: "BetaAgentSessionUpdateParamsAgentServiceTier",
    shape: Choice { values: AGENT_SERVICE_TIER_VALUES, open: false },
};

pub(in crate::schema) static BETA_AGENT_SESSION_UPDATE_PARAMS_PROMPT_CACHE_OPTIONS: Named = Named {
    name: "BetaAgentSessionUpdateParamsPromptCacheOptions",
    shape: Object(&Record {
        fields: &[Field {
            name: "ttl",
            shape: Ref(&BETA_AGENT_SESSION_UPDATE_PARAMS_PROMPT_CACHE_OPTIONS_TTL),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_SESSION_UPDATE_PARAMS_PROMPT_CACHE_OPTIONS_TTL: Named = Named {
    name: "BetaAgentSessionUpdateParamsPromptCacheOptionsTtl",
    shape: Choice { values: &["30m", "12h"], open: false },
};

pub(in crate::schema) static BETA_AGENT_SESSION_UPDATE_PARAMS_REVIEW: Named = Named {
    name: "BetaAgentSessionUpdateParamsReview",
    shape: Choice { values: &["none", "auto_review"], open: false },
};
