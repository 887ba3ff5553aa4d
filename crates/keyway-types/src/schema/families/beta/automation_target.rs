// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUTOMATION_TARGET: Named = Named {
    name: "AutomationTarget",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "NewSession",
                tags: &["new_session"],
                shape: Ref(&AUTOMATION_TARGET_RESOURCE_NEW_SESSION),
            },
            Variant {
                label: "ExistingSession",
                tags: &["existing_session"],
                shape: Ref(&AUTOMATION_TARGET_RESOURCE_EXISTING_SESSION),
            },
        ],
    },
};

pub(in crate::schema) static AUTOMATION_TARGET_PARAM: Named = Named {
    name: "AutomationTargetParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "NewSession",
                tags: &["new_session"],
                shape: Ref(&AUTOMATION_TARGET_PARAM_NEW_SESSION),
            },
            Variant {
                label: "ExistingSession",
                tags: &["existing_session"],
                shape: Ref(&AUTOMATION_TARGET_PARAM_EXISTING_SESSION),
            },
        ],
    },
};

pub(in crate::schema) static AUTOMATION_TARGET_PARAM_EXISTING_SESSION: Named = Named {
    name: "AutomationTargetParamExistingSession",
    shape: Object(&Record {
        fields: &[
            Field { name: "instructions", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"existing_session\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_TARGET_PARAM_NEW_SESSION: Named = Named {
    name: "AutomationTargetParamNewSession",
    shape: Object(&Record {
        fields: &[
            Field { name: "environment", shape: Ref(&ENVIRONMENT_PARAM), required: true, ..A_FIELD },
            Field {
                name: "input",
                shape: List { of: &Ref(&AGENT_SESSION_INPUT_MESSAGE_PARAM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"new_session\""), required: true, ..A_FIELD },
            Field { name: "agent", shape: Ref(&AUTOMATION_TARGET_PARAM_NEW_SESSION_AGENT), ..A_FIELD },
            Field { name: "agent_id", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "metadata",
                shape: Nullable(&Map { of: &A_TEXT, max: None, name_max: None }),
                ..A_FIELD
            },
            Field {
                name: "vault_ids",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_TARGET_PARAM_NEW_SESSION_AGENT: Named = Named {
    name: "AutomationTargetParamNewSessionAgent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "compaction",
                shape: Nullable(&Ref(&AUTOMATION_TARGET_PARAM_NEW_SESSION_AGENT_COMPACTION)),
                ..A_FIELD
            },
            Field {
                name: "experimental",
                shape: Ref(&AUTOMATION_TARGET_PARAM_NEW_SESSION_AGENT_EXPERIMENTAL),
                ..A_FIELD
            },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "model", shape: A_TEXT, ..A_FIELD },
            Field { name: "multi_agent", shape: Nullable(&Ref(&MULTI_AGENT_CONFIG_PARAM)), ..A_FIELD },
            Field { name: "reasoning", shape: Nullable(&Ref(&AGENT_REASONING_PARAM)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&AUTOMATION_TARGET_PARAM_NEW_SESSION_AGENT_SERVICE_TIER)),
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

pub(in crate::schema) static AUTOMATION_TARGET_PARAM_NEW_SESSION_AGENT_COMPACTION: Named = Named {
    name: "AutomationTargetParamNewSessionAgentCompaction",
    shape: Object(&Record {
        fields: &[Field { name: "async", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_TARGET_PARAM_NEW_SESSION_AGENT_EXPERIMENTAL: Named = Named {
    name: "AutomationTargetParamNewSessionAgentExperimental",
    shape: Object(&Record {
        fields: &[Field { name: "time_awareness", shape: Flag, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_TARGET_PARAM_NEW_SESSION_AGENT_SERVICE_TIER: Named = Named {
    name: "AutomationTargetParamNewSessionAgentServiceTier",
    shape: Choice { values: AGENT_SERVICE_TIER_VALUES, open: false },
};

pub(in crate::schema) static AUTOMATION_TARGET_RESOURCE_EXISTING_SESSION: Named = Named {
    name: "AutomationTargetResourceExistingSession",
    shape: Object(&Record {
        fields: &[
            Field { name: "instructions", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"existing_session\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_TARGET_RESOURCE_NEW_SESSION: Named = Named {
    name: "AutomationTargetResourceNewSession",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "agent",
                shape: Nullable(&Ref(&AUTOMATION_AGENT_CONFIG)),
                required: true,
                ..A_FIELD
            },
            Field { name: "agent_id", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "environment", shape: Ref(&AUTOMATION_ENVIRONMENT), required: true, ..A_FIELD },
            Field {
                name: "input",
                shape: List {
                    of: &Ref(&AUTOMATION_TARGET_RESOURCE_NEW_SESSION_INPUT_ITEM),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "metadata",
                shape: Map { of: &A_TEXT, max: None, name_max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "type", shape: Const("\"new_session\""), required: true, ..A_FIELD },
            Field {
                name: "vault_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static AUTOMATION_TARGET_RESOURCE_NEW_SESSION_INPUT_ITEM: Named = Named {
    name: "AutomationTargetResourceNewSessionInputItem",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "content",
                shape: List { of: &Ref(&AGENT_INPUT_CONTENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "role", shape: Const("\"user\""), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
