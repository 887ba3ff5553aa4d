// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AGENT_SESSION_SUBAGENT_ACTIVE_EVENT: Named = Named {
    name: "AgentSessionSubagentActiveEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "subagent", shape: Ref(&SUBAGENT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.subagent.active\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_SUBAGENT_CLOSED_EVENT: Named = Named {
    name: "AgentSessionSubagentClosedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "subagent", shape: Ref(&SUBAGENT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.subagent.closed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AGENT_SESSION_SUBAGENT_CREATED_EVENT: Named = Named {
    name: "AgentSessionSubagentCreatedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "event_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "subagent", shape: Ref(&SUBAGENT), required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"agent.session.subagent.created\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "obfuscation", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_AGENT_SESSION_SUBAGENT_ITEM_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentSessionSubagentItemListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static BETA_AGENT_SESSION_SUBAGENT_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentSessionSubagentListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static BETA_AGENT_SESSION_SUBAGENT_TURN_ITEM_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentSessionSubagentTurnItemListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};

pub(in crate::schema) static BETA_AGENT_SESSION_SUBAGENT_TURN_LIST_PARAMS_ORDER: Named = Named {
    name: "BetaAgentSessionSubagentTurnListParamsOrder",
    shape: Choice { values: &["asc", "desc"], open: false },
};
