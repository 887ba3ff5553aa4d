//! The operations of `beta`: `agents_environments`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `beta.agents.environments.create`: `POST /agents/environments`.
pub static BETA_AGENTS_ENVIRONMENTS_CREATE: Operation = Operation {
    id: "beta.agents.environments.create",
    verb: Verb::Post,
    path: "/agents/environments",
    body: BodyKind::Json,
    header_params: &[("idempotency_key", "idempotency-key")],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.environments.files.create`: `POST /agents/environments/{environment_id}/files`.
pub static BETA_AGENTS_ENVIRONMENTS_FILES_CREATE: Operation = Operation {
    id: "beta.agents.environments.files.create",
    verb: Verb::Post,
    path: "/agents/environments/{environment_id}/files",
    path_params: &["environment_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.environments.files.list`: `GET /agents/environments/{environment_id}/files`.
pub static BETA_AGENTS_ENVIRONMENTS_FILES_LIST: Operation = Operation {
    id: "beta.agents.environments.files.list",
    path: "/agents/environments/{environment_id}/files",
    path_params: &["environment_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::Next,
    ..COMMON
};

/// `beta.agents.environments.list`: `GET /agents/environments`.
pub static BETA_AGENTS_ENVIRONMENTS_LIST: Operation = Operation {
    id: "beta.agents.environments.list",
    path: "/agents/environments",
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.environments.retrieve`: `GET /agents/environments/{environment_id}`.
pub static BETA_AGENTS_ENVIRONMENTS_RETRIEVE: Operation = Operation {
    id: "beta.agents.environments.retrieve",
    path: "/agents/environments/{environment_id}",
    path_params: &["environment_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.environments.templates.create`: `POST /agents/environments/templates`.
pub static BETA_AGENTS_ENVIRONMENTS_TEMPLATES_CREATE: Operation = Operation {
    id: "beta.agents.environments.templates.create",
    verb: Verb::Post,
    path: "/agents/environments/templates",
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.environments.templates.delete`: `DELETE /agents/environments/templates/{environment_template_id}`.
pub static BETA_AGENTS_ENVIRONMENTS_TEMPLATES_DELETE: Operation = Operation {
    id: "beta.agents.environments.templates.delete",
    verb: Verb::Delete,
    path: "/agents/environments/templates/{environment_template_id}",
    path_params: &["environment_template_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.environments.templates.list`: `GET /agents/environments/templates`.
pub static BETA_AGENTS_ENVIRONMENTS_TEMPLATES_LIST: Operation = Operation {
    id: "beta.agents.environments.templates.list",
    path: "/agents/environments/templates",
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.environments.templates.retrieve`: `GET /agents/environments/templates/{environment_template_id}`.
pub static BETA_AGENTS_ENVIRONMENTS_TEMPLATES_RETRIEVE: Operation = Operation {
    id: "beta.agents.environments.templates.retrieve",
    path: "/agents/environments/templates/{environment_template_id}",
    path_params: &["environment_template_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.environments.templates.update`: `POST /agents/environments/templates/{environment_template_id}`.
pub static BETA_AGENTS_ENVIRONMENTS_TEMPLATES_UPDATE: Operation = Operation {
    id: "beta.agents.environments.templates.update",
    verb: Verb::Post,
    path: "/agents/environments/templates/{environment_template_id}",
    path_params: &["environment_template_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};
