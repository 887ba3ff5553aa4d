// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG: Named = Named {
    name: "LiveResponsesDelegationConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "max_output_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "parallel_tool_calls", shape: Nullable(&Flag), ..A_FIELD },
            Field {
                name: "reasoning",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_REASONING)),
                ..A_FIELD
            },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_SERVICE_TIER)),
                ..A_FIELD
            },
            Field { name: "text", shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TEXT)), ..A_FIELD },
            Field {
                name: "tool_choice",
                shape: Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL_CHOICE),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TOOL), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_REASONING: Named = Named {
    name: "LiveResponsesDelegationConfigReasoning",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "effort",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_REASONING_EFFORT)),
                ..A_FIELD
            },
            Field {
                name: "summary",
                shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_REASONING_SUMMARY)),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_REASONING_EFFORT: Named = Named {
    name: "LiveResponsesDelegationConfigReasoningEffort",
    shape: Choice { values: LIVE_RESPONSES_DELEGATION_CONFIG_REASONING_EFFORT_VALUES, open: false },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_REASONING_SUMMARY: Named = Named {
    name: "LiveResponsesDelegationConfigReasoningSummary",
    shape: Choice { values: &["concise", "detailed", "auto"], open: false },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_SERVICE_TIER: Named = Named {
    name: "LiveResponsesDelegationConfigServiceTier",
    shape: Choice { values: LIVE_RESPONSES_DELEGATION_CONFIG_SERVICE_TIER_VALUES, open: false },
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TEXT: Named = Named {
    name: "LiveResponsesDelegationConfigText",
    shape: Object(&Record {
        fields: &[Field {
            name: "verbosity",
            shape: Nullable(&Ref(&LIVE_RESPONSES_DELEGATION_CONFIG_TEXT_VERBOSITY)),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIVE_RESPONSES_DELEGATION_CONFIG_TEXT_VERBOSITY: Named = Named {
    name: "LiveResponsesDelegationConfigTextVerbosity",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};
