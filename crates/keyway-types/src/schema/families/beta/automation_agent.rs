// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUTOMATION_AGENT_CONFIG: Named = Named {
    name: "AutomationAgentConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "instructions", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "multi_agent", shape: Ref(&MULTI_AGENT_CONFIG), required: true, ..A_FIELD },
            Field { name: "reasoning", shape: Ref(&AGENT_REASONING), required: true, ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Ref(&AUTOMATION_AGENT_CONFIG_SERVICE_TIER),
                required: true,
                ..A_FIELD
            },
            Field { name: "text", shape: Ref(&AGENT_TEXT), required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&AGENT_TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "compaction", shape: Ref(&AUTOMATION_AGENT_CONFIG_COMPACTION), ..A_FIELD },
            Field { name: "experimental", shape: Ref(&AUTOMATION_AGENT_CONFIG_EXPERIMENTAL), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_AGENT_CONFIG_COMPACTION: Named = Named {
    name: "AutomationAgentConfigCompaction",
    shape: Object(&Record {
        fields: &[Field { name: "async", shape: Flag, required: true, default: Some("false"), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_AGENT_CONFIG_EXPERIMENTAL: Named = Named {
    name: "AutomationAgentConfigExperimental",
    shape: Object(&Record {
        fields: &[Field { name: "time_awareness", shape: Flag, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_AGENT_CONFIG_SERVICE_TIER: Named = Named {
    name: "AutomationAgentConfigServiceTier",
    shape: Choice { values: AGENT_SERVICE_TIER_VALUES, open: false },
};
