// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_AGENTS_SESSIONS_ARTIFACTS_CONTENT: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.artifacts.content",
    path: &[
        Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "artifact_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_ARTIFACTS_DELETE: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.artifacts.delete",
    path: &[
        Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "artifact_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&SESSION_ARTIFACT_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_ARTIFACTS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.artifacts.list",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "environment_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        Field {
            name: "limit",
            shape: Integer { min: Some(1), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field {
            name: "order",
            shape: Ref(&BETA_AGENT_SESSION_ARTIFACT_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&SESSION_ARTIFACT_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_ARTIFACTS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.artifacts.retrieve",
    path: &[
        Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "artifact_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&SESSION_ARTIFACT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_CREATE: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.create",
    body: Some(&Ref(&BETA_AGENT_SESSION_CREATE_PARAMS)),
    reply: Some(&Ref(&AGENT_SESSION)),
    event: Some(&Ref(&AGENT_SESSION_EVENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_DELETE: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.delete",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&AGENT_SESSION_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_EVENTS_CREATE: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.events.create",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    header: &[Field { name: "idempotency_key", shape: A_TEXT, ..A_FIELD }],
    body: Some(&Ref(&BETA_AGENT_SESSION_EVENT_CREATE_PARAMS)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_EVENTS_STREAM: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.events.stream",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[Field { name: "include_obfuscation", shape: Flag, default: Some("true"), ..A_FIELD }],
    event: Some(&Ref(&AGENT_SESSION_EVENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_ITEMS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.items.list",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "limit",
            shape: Integer { min: Some(1), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field {
            name: "order",
            shape: Ref(&BETA_AGENT_SESSION_ITEM_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&AGENT_SESSION_ITEM_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.list",
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "agent_id", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "limit",
            shape: Integer { min: Some(1), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field { name: "metadata", shape: Map { of: &A_TEXT, max: None, name_max: None }, ..A_FIELD },
        Field {
            name: "order",
            shape: Ref(&BETA_AGENT_SESSION_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&AGENT_SESSION_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.retrieve",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&AGENT_SESSION)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_SUBAGENTS_ITEMS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.subagents.items.list",
    path: &[
        Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "subagent_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "limit",
            shape: Integer { min: Some(1), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field {
            name: "order",
            shape: Ref(&BETA_AGENT_SESSION_SUBAGENT_ITEM_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&AGENT_SESSION_ITEM_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_SUBAGENTS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.subagents.list",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "limit",
            shape: Integer { min: Some(1), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field {
            name: "order",
            shape: Ref(&BETA_AGENT_SESSION_SUBAGENT_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&SUBAGENT_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_SUBAGENTS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.subagents.retrieve",
    path: &[
        Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "subagent_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&SUBAGENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_SUBAGENTS_TURNS_ITEMS_LIST: OperationSchema =
    OperationSchema {
        id: "beta.agents.sessions.subagents.turns.items.list",
        path: &[
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "subagent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        query: &[
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field {
                name: "limit",
                shape: Integer { min: Some(1), max: Some(100) },
                default: Some("20"),
                ..A_FIELD
            },
            Field {
                name: "order",
                shape: Ref(&BETA_AGENT_SESSION_SUBAGENT_TURN_ITEM_LIST_PARAMS_ORDER),
                default: Some("\"desc\""),
                ..A_FIELD
            },
        ],
        reply: Some(&Ref(&AGENT_SESSION_ITEM_LIST_RESOURCE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static BETA_AGENTS_SESSIONS_SUBAGENTS_TURNS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.subagents.turns.list",
    path: &[
        Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "subagent_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "limit",
            shape: Integer { min: Some(1), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field {
            name: "order",
            shape: Ref(&BETA_AGENT_SESSION_SUBAGENT_TURN_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&TURN_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_SUBAGENTS_TURNS_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "beta.agents.sessions.subagents.turns.retrieve",
        path: &[
            Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "subagent_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&TURN)),
        ..AN_OPERATION
    };

pub(in crate::schema) static BETA_AGENTS_SESSIONS_TRACES_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.traces.list",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "limit",
            shape: Integer { min: Some(1), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field {
            name: "order",
            shape: Ref(&BETA_AGENT_SESSION_TRACE_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&SESSION_TRACE_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_TURNS_ITEMS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.turns.items.list",
    path: &[
        Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "limit",
            shape: Integer { min: Some(1), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field {
            name: "order",
            shape: Ref(&BETA_AGENT_SESSION_TURN_ITEM_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&AGENT_SESSION_ITEM_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_TURNS_LIST: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.turns.list",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field {
            name: "limit",
            shape: Integer { min: Some(1), max: Some(100) },
            default: Some("20"),
            ..A_FIELD
        },
        Field {
            name: "order",
            shape: Ref(&BETA_AGENT_SESSION_TURN_LIST_PARAMS_ORDER),
            default: Some("\"desc\""),
            ..A_FIELD
        },
    ],
    reply: Some(&Ref(&TURN_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_TURNS_RETRIEVE: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.turns.retrieve",
    path: &[
        Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "turn_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&TURN)),
    ..AN_OPERATION
};

pub(in crate::schema) static BETA_AGENTS_SESSIONS_UPDATE: OperationSchema = OperationSchema {
    id: "beta.agents.sessions.update",
    path: &[Field { name: "session_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&BETA_AGENT_SESSION_UPDATE_PARAMS)),
    reply: Some(&Ref(&AGENT_SESSION)),
    ..AN_OPERATION
};
