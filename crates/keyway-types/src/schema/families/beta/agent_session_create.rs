// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_AGENT_SESSION_CREATE_PARAMS: Named = Named {
    name: "BetaAgentSessionCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "environment", shape: Ref(&ENVIRONMENT_PARAM), required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_SESSION_CREATE_PARAMS_AGENT), ..A_FIELD },
            Field { name: "agent_id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "input",
                shape: Nullable(&Ref(&BETA_AGENT_SESSION_CREATE_PARAMS_INPUT)),
                ..A_FIELD
            },
            Field {
                name: "metadata",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_options",
                shape: Nullable(&Ref(&BETA_AGENT_SESSION_CREATE_PARAMS_PROMPT_CACHE_OPTIONS)),
                ..A_FIELD
            },
            Field { name: "review", shape: Ref(&BETA_AGENT_SESSION_CREATE_PARAMS_REVIEW), ..A_FIELD },
            Field {
                name: "stream_options",
                shape: Ref(&BETA_AGENT_SESSION_CREATE_PARAMS_STREAM_OPTIONS),
                ..A_FIELD
            },
            Field {
                name: "vault_ids",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
            Field { name: "stream", shape: Flag, default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_SESSION_CREATE_PARAMS_AGENT: Named = Named {
    name: "BetaAgentSessionCreateParamsAgent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "compaction",
                shape: Nullable(&Ref(&BETA_AGENT_SESSION_CREATE_PARAMS_AGENT_COMPACTION)),
                ..A_FIELD
            },
            Field {
                name: "experimental",
                shape: Ref(&BETA_AGENT_SESSION_CREATE_PARAMS_AGENT_EXPERIMENTAL),
                ..A_FIELD
            },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
            Field { name: "multi_agent", shape: Nullable(&Ref(&MULTI_AGENT_CONFIG_PARAM)), ..A_FIELD },
            Field { name: "reasoning", shape: Nullable(&Ref(&AGENT_REASONING_PARAM)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&BETA_AGENT_SESSION_CREATE_PARAMS_AGENT_SERVICE_TIER)),
                ..A_FIELD
            },
            Field { name: "text", shape: Nullable(&Ref(&AGENT_TEXT_PARAM)), ..A_FIELD },
            Field {
                name: "tools",
                shape: Nullable(&List { of: &Ref(&AGENT_TOOL_PARAM), min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_SESSION_CREATE_PARAMS_AGENT_COMPACTION: Named = Named {
    name: "BetaAgentSessionCreateParamsAgentCompaction",
    shape: Object(&Record {
        fields: &[Field { name: "async", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_SESSION_CREATE_PARAMS_AGENT_EXPERIMENTAL: Named = Named {
    name: "BetaAgentSessionCreateParamsAgentExperimental",
    shape: Object(&Record {
        fields: &[Field { name: "time_awareness", shape: Flag, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_SESSION_CREATE_PARAMS_AGENT_SERVICE_TIER: Named = Named {
    name: "BetaAgentSessionCreateParamsAgentServiceTier",
    shape: Choice { values: AGENT_SERVICE_TIER_VALUES, open: false },
};

pub(in crate::schema) static BETA_AGENT_SESSION_CREATE_PARAMS_INPUT: Named = Named {
    name: "BetaAgentSessionCreateParamsInput",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "AgentSessionInputMessageParamList",
                tags: &[],
                shape: List { of: &Ref(&AGENT_SESSION_INPUT_MESSAGE_PARAM), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static BETA_AGENT_SESSION_CREATE_PARAMS_PROMPT_CACHE_OPTIONS: Named = Named {
    name: "BetaAgentSessionCreateParamsPromptCacheOptions",
    shape: Object(&Record {
        fields: &[Field {
            name: "ttl",
            shape: Ref(&BETA_AGENT_SESSION_CREATE_PARAMS_PROMPT_CACHE_OPTIONS_TTL),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_SESSION_CREATE_PARAMS_PROMPT_CACHE_OPTIONS_TTL: Named = Named {
    name: "BetaAgentSessionCreateParamsPromptCacheOptionsTtl",
    shape: Choice { values: &["30m", "12h"], open: false },
};

pub(in crate::schema) static BETA_AGENT_SESSION_CREATE_PARAMS_REVIEW: Named = Named {
    name: "BetaAgentSessionCreateParamsReview",
    shape: Choice { values: &["none", "auto_review"], open: false },
};

pub(in crate::schema) static BETA_AGENT_SESSION_CREATE_PARAMS_STREAM_OPTIONS: Named = Named {
    name: "BetaAgentSessionCreateParamsStreamOptions",
    shape: Object(&Record {
        fields: &[Field { name: "include_obfuscation", shape: Flag, default: Some("true"), ..A_FIELD }],
        ..A_RECORD
    }),
};
