//! The operations of `beta`: `agents_automations`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `beta.agents.automations.create`: `POST /agents/automations`.
pub static BETA_AGENTS_AUTOMATIONS_CREATE: Operation = Operation {
    id: "beta.agents.automations.create",
    verb: Verb::Post,
    path: "/agents/automations",
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.automations.delete`: `DELETE /agents/automations/{automation_id}`.
pub static BETA_AGENTS_AUTOMATIONS_DELETE: Operation = Operation {
    id: "beta.agents.automations.delete",
    verb: Verb::Delete,
    path: "/agents/automations/{automation_id}",
    path_params: &["automation_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.automations.invocations.create`: `POST /agents/automations/{automation_id}/invocations`.
pub static BETA_AGENTS_AUTOMATIONS_INVOCATIONS_CREATE: Operation = Operation {
    id: "beta.agents.automations.invocations.create",
    verb: Verb::Post,
    path: "/agents/automations/{automation_id}/invocations",
    path_params: &["automation_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.automations.invocations.list`: `GET /agents/automations/{automation_id}/invocations`.
pub static BETA_AGENTS_AUTOMATIONS_INVOCATIONS_LIST: Operation = Operation {
    id: "beta.agents.automations.invocations.list",
    path: "/agents/automations/{automation_id}/invocations",
    path_params: &["automation_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.automations.invocations.retrieve`: `GET /agents/automations/{automation_id}/invocations/{invocation_id}`.
pub static BETA_AGENTS_AUTOMATIONS_INVOCATIONS_RETRIEVE: Operation = Operation {
    id: "beta.agents.automations.invocations.retrieve",
    path: "/agents/automations/{automation_id}/invocations/{invocation_id}",
    path_params: &["automation_id", "invocation_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.automations.list`: `GET /agents/automations`.
pub static BETA_AGENTS_AUTOMATIONS_LIST: Operation = Operation {
    id: "beta.agents.automations.list",
    path: "/agents/automations",
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.automations.pause`: `POST /agents/automations/{automation_id}/pause`.
pub static BETA_AGENTS_AUTOMATIONS_PAUSE: Operation = Operation {
    id: "beta.agents.automations.pause",
    verb: Verb::Post,
    path: "/agents/automations/{automation_id}/pause",
    path_params: &["automation_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.automations.resume`: `POST /agents/automations/{automation_id}/resume`.
pub static BETA_AGENTS_AUTOMATIONS_RESUME: Operation = Operation {
    id: "beta.agents.automations.resume",
    verb: Verb::Post,
    path: "/agents/automations/{automation_id}/resume",
    path_params: &["automation_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.automations.retrieve`: `GET /agents/automations/{automation_id}`.
pub static BETA_AGENTS_AUTOMATIONS_RETRIEVE: Operation = Operation {
    id: "beta.agents.automations.retrieve",
    path: "/agents/automations/{automation_id}",
    path_params: &["automation_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.automations.update`: `POST /agents/automations/{automation_id}`.
pub static BETA_AGENTS_AUTOMATIONS_UPDATE: Operation = Operation {
    id: "beta.agents.automations.update",
    verb: Verb::Post,
    path: "/agents/automations/{automation_id}",
    path_params: &["automation_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};
