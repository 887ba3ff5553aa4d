//! The operations of `beta`: `agents_sessions`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `beta.agents.sessions.artifacts.content`: `GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`.
pub static BETA_AGENTS_SESSIONS_ARTIFACTS_CONTENT: Operation = Operation {
    id: "beta.agents.sessions.artifacts.content",
    path: "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    path_params: &["session_id", "artifact_id"],
    headers: &[("accept", "application/octet-stream"), ("openai-beta", "agents=v1")],
    reply: ReplyKind::Binary,
    ..COMMON
};

/// `beta.agents.sessions.artifacts.delete`: `DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`.
pub static BETA_AGENTS_SESSIONS_ARTIFACTS_DELETE: Operation = Operation {
    id: "beta.agents.sessions.artifacts.delete",
    verb: Verb::Delete,
    path: "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    path_params: &["session_id", "artifact_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.sessions.artifacts.list`: `GET /agents/sessions/{session_id}/artifacts`.
pub static BETA_AGENTS_SESSIONS_ARTIFACTS_LIST: Operation = Operation {
    id: "beta.agents.sessions.artifacts.list",
    path: "/agents/sessions/{session_id}/artifacts",
    path_params: &["session_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.sessions.artifacts.retrieve`: `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`.
pub static BETA_AGENTS_SESSIONS_ARTIFACTS_RETRIEVE: Operation = Operation {
    id: "beta.agents.sessions.artifacts.retrieve",
    path: "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    path_params: &["session_id", "artifact_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.sessions.create`: `POST /agents/sessions`.
pub static BETA_AGENTS_SESSIONS_CREATE: Operation = Operation {
    id: "beta.agents.sessions.create",
    verb: Verb::Post,
    path: "/agents/sessions",
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    stream: Some(STREAM),
    ..COMMON
};

/// `beta.agents.sessions.delete`: `DELETE /agents/sessions/{session_id}`.
pub static BETA_AGENTS_SESSIONS_DELETE: Operation = Operation {
    id: "beta.agents.sessions.delete",
    verb: Verb::Delete,
    path: "/agents/sessions/{session_id}",
    path_params: &["session_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.sessions.events.create`: `POST /agents/sessions/{session_id}/events`.
pub static BETA_AGENTS_SESSIONS_EVENTS_CREATE: Operation = Operation {
    id: "beta.agents.sessions.events.create",
    verb: Verb::Post,
    path: "/agents/sessions/{session_id}/events",
    path_params: &["session_id"],
    body: BodyKind::Json,
    header_params: &[("idempotency_key", "idempotency-key")],
    headers: &[("accept", "*/*"), ("openai-beta", "agents=v1")],
    reply: ReplyKind::Empty,
    ..COMMON
};

/// `beta.agents.sessions.events.stream`: `GET /agents/sessions/{session_id}/events`.
pub static BETA_AGENTS_SESSIONS_EVENTS_STREAM: Operation = Operation {
    id: "beta.agents.sessions.events.stream",
    path: "/agents/sessions/{session_id}/events",
    path_params: &["session_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Text,
    stream: Some(Streaming { place: SwitchPlace::Query, ..STREAM }),
    ..COMMON
};

/// `beta.agents.sessions.items.list`: `GET /agents/sessions/{session_id}/items`.
pub static BETA_AGENTS_SESSIONS_ITEMS_LIST: Operation = Operation {
    id: "beta.agents.sessions.items.list",
    path: "/agents/sessions/{session_id}/items",
    path_params: &["session_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.sessions.list`: `GET /agents/sessions`.
pub static BETA_AGENTS_SESSIONS_LIST: Operation = Operation {
    id: "beta.agents.sessions.list",
    path: "/agents/sessions",
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.sessions.retrieve`: `GET /agents/sessions/{session_id}`.
pub static BETA_AGENTS_SESSIONS_RETRIEVE: Operation = Operation {
    id: "beta.agents.sessions.retrieve",
    path: "/agents/sessions/{session_id}",
    path_params: &["session_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.sessions.subagents.items.list`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`.
pub static BETA_AGENTS_SESSIONS_SUBAGENTS_ITEMS_LIST: Operation = Operation {
    id: "beta.agents.sessions.subagents.items.list",
    path: "/agents/sessions/{session_id}/subagents/{subagent_id}/items",
    path_params: &["session_id", "subagent_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.sessions.subagents.list`: `GET /agents/sessions/{session_id}/subagents`.
pub static BETA_AGENTS_SESSIONS_SUBAGENTS_LIST: Operation = Operation {
    id: "beta.agents.sessions.subagents.list",
    path: "/agents/sessions/{session_id}/subagents",
    path_params: &["session_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.sessions.subagents.retrieve`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}`.
pub static BETA_AGENTS_SESSIONS_SUBAGENTS_RETRIEVE: Operation = Operation {
    id: "beta.agents.sessions.subagents.retrieve",
    path: "/agents/sessions/{session_id}/subagents/{subagent_id}",
    path_params: &["session_id", "subagent_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.sessions.subagents.turns.items.list`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items`.
pub static BETA_AGENTS_SESSIONS_SUBAGENTS_TURNS_ITEMS_LIST: Operation = Operation {
    id: "beta.agents.sessions.subagents.turns.items.list",
    path: "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
    path_params: &["session_id", "subagent_id", "turn_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.sessions.subagents.turns.list`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`.
pub static BETA_AGENTS_SESSIONS_SUBAGENTS_TURNS_LIST: Operation = Operation {
    id: "beta.agents.sessions.subagents.turns.list",
    path: "/agents/sessions/{session_id}/subagents/{subagent_id}/turns",
    path_params: &["session_id", "subagent_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.sessions.subagents.turns.retrieve`: `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`.
pub static BETA_AGENTS_SESSIONS_SUBAGENTS_TURNS_RETRIEVE: Operation = Operation {
    id: "beta.agents.sessions.subagents.turns.retrieve",
    path: "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}",
    path_params: &["session_id", "subagent_id", "turn_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.sessions.traces.list`: `GET /agents/sessions/{session_id}/traces`.
pub static BETA_AGENTS_SESSIONS_TRACES_LIST: Operation = Operation {
    id: "beta.agents.sessions.traces.list",
    path: "/agents/sessions/{session_id}/traces",
    path_params: &["session_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.sessions.turns.items.list`: `GET /agents/sessions/{session_id}/turns/{turn_id}/items`.
pub static BETA_AGENTS_SESSIONS_TURNS_ITEMS_LIST: Operation = Operation {
    id: "beta.agents.sessions.turns.items.list",
    path: "/agents/sessions/{session_id}/turns/{turn_id}/items",
    path_params: &["session_id", "turn_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    ..COMMON
};

/// `beta.agents.sessions.turns.list`: `GET /agents/sessions/{session_id}/turns`.
pub static BETA_AGENTS_SESSIONS_TURNS_LIST: Operation = Operation {
    id: "beta.agents.sessions.turns.list",
    path: "/agents/sessions/{session_id}/turns",
    path_params: &["session_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.sessions.turns.retrieve`: `GET /agents/sessions/{session_id}/turns/{turn_id}`.
pub static BETA_AGENTS_SESSIONS_TURNS_RETRIEVE: Operation = Operation {
    id: "beta.agents.sessions.turns.retrieve",
    path: "/agents/sessions/{session_id}/turns/{turn_id}",
    path_params: &["session_id", "turn_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.sessions.update`: `POST /agents/sessions/{session_id}`.
pub static BETA_AGENTS_SESSIONS_UPDATE: Operation = Operation {
    id: "beta.agents.sessions.update",
    verb: Verb::Post,
    path: "/agents/sessions/{session_id}",
    path_params: &["session_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};
