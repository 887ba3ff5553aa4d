// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_MULTI_AGENT_ACTION: Named = Named {
    name: "BetaMultiAgentAction",
    shape: Choice {
        values: &[
            "spawn_agent",
            "interrupt_agent",
            "list_agents",
            "send_message",
            "followup_task",
            "wait_agent",
        ],
        open: false,
    },
};

pub(in crate::schema) static BETA_MULTI_AGENT_CALL: Named = Named {
    name: "BetaMultiAgentCall",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"multi_agent_call\""),
                required: true,
                default: Some("\"multi_agent_call\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Ref(&BETA_MULTI_AGENT_ACTION), required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MULTI_AGENT_CALL_ITEM_PARAM: Named = Named {
    name: "BetaMultiAgentCallItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"multi_agent_call\""),
                required: true,
                default: Some("\"multi_agent_call\""),
                ..A_FIELD
            },
            Field { name: "action", shape: Ref(&BETA_MULTI_AGENT_ACTION), required: true, ..A_FIELD },
            Field { name: "arguments", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MULTI_AGENT_CALL_OUTPUT: Named = Named {
    name: "BetaMultiAgentCallOutput",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"multi_agent_call_output\""),
                required: true,
                default: Some("\"multi_agent_call_output\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "call_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "action", shape: Ref(&BETA_MULTI_AGENT_ACTION), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: List { of: &Ref(&BETA_RESPONSE_OUTPUT_TEXT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Ref(&BETA_AGENT_TAG), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MULTI_AGENT_CALL_OUTPUT_ITEM_PARAM: Named = Named {
    name: "BetaMultiAgentCallOutputItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "call_id",
                shape: Text { min: Some(1), max: Some(64), pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "type",
                shape: Const("\"multi_agent_call_output\""),
                required: true,
                default: Some("\"multi_agent_call_output\""),
                ..A_FIELD
            },
            Field { name: "action", shape: Ref(&BETA_MULTI_AGENT_ACTION), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: List { of: &Ref(&BETA_OUTPUT_TEXT_CONTENT_PARAM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG_PARAM)), ..A_FIELD },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_MULTI_AGENT_PARAM: Named = Named {
    name: "BetaMultiAgentParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, required: true, ..A_FIELD },
            Field { name: "max_concurrent_subagents", shape: Integer { min: Some(1), max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MULTI_AGENT_CONFIG: Named = Named {
    name: "MultiAgentConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, required: true, default: Some("false"), ..A_FIELD },
            Field {
                name: "max_concurrent_subagents",
                shape: Nullable(&AN_INTEGER),
                required: true,
                default: Some("6"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MULTI_AGENT_CONFIG_PARAM: Named = Named {
    name: "MultiAgentConfigParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "enabled", shape: Flag, required: true, ..A_FIELD },
            Field { name: "max_concurrent_subagents", shape: AN_INTEGER, default: Some("6"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
