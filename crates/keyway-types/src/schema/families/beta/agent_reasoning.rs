// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_REASONING: Named = Named {
    name: "AgentReasoning",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "effort",
                shape: Nullable(&Ref(&AGENT_REASONING_EFFORT)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "summary",
                shape: Nullable(&Ref(&AGENT_REASONING_SUMMARY)),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_REASONING_EFFORT: Named = Named {
    name: "AgentReasoningEffort",
    shape: Choice { values: AGENT_REASONING_EFFORT_VALUES, open: false },
};

pub(in crate::schema) static AGENT_REASONING_ITEM: Named = Named {
    name: "AgentReasoningItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Nullable(&Ref(&AGENT_OUTPUT_ITEM_STATUS)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "summary",
                shape: List { of: &Ref(&SUMMARY_TEXT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"reasoning\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_REASONING_PARAM: Named = Named {
    name: "AgentReasoningParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "effort", shape: Nullable(&Ref(&AGENT_REASONING_PARAM_EFFORT)), ..A_FIELD },
            Field { name: "summary", shape: Nullable(&Ref(&AGENT_REASONING_PARAM_SUMMARY)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_REASONING_PARAM_EFFORT: Named = Named {
    name: "AgentReasoningParamEffort",
    shape: Choice { values: AGENT_REASONING_EFFORT_VALUES, open: false },
};

pub(in crate::schema) static AGENT_REASONING_PARAM_SUMMARY: Named = Named {
    name: "AgentReasoningParamSummary",
    shape: Choice { values: &["concise", "detailed", "auto"], open: false },
};

pub(in crate::schema) static AGENT_REASONING_SUMMARY: Named = Named {
    name: "AgentReasoningSummary",
    shape: Choice { values: &["concise", "detailed", "auto"], open: false },
};
