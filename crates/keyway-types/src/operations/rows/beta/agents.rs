//! The operations of `beta`: `agents`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `beta.agents.create`: `POST /agents`.
pub static BETA_AGENTS_CREATE: Operation = Operation {
    id: "beta.agents.create",
    verb: Verb::Post,
    path: "/agents",
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.delete`: `DELETE /agents/{agent_id}`.
pub static BETA_AGENTS_DELETE: Operation = Operation {
    id: "beta.agents.delete",
    verb: Verb::Delete,
    path: "/agents/{agent_id}",
    path_params: &["agent_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.list`: `GET /agents`.
pub static BETA_AGENTS_LIST: Operation = Operation {
    id: "beta.agents.list",
    path: "/agents",
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.retrieve`: `GET /agents/{agent_id}`.
pub static BETA_AGENTS_RETRIEVE: Operation = Operation {
    id: "beta.agents.retrieve",
    path: "/agents/{agent_id}",
    path_params: &["agent_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.update`: `POST /agents/{agent_id}`.
pub static BETA_AGENTS_UPDATE: Operation = Operation {
    id: "beta.agents.update",
    verb: Verb::Post,
    path: "/agents/{agent_id}",
    path_params: &["agent_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};
