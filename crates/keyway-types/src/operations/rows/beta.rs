//! The operations of `beta`. Generated from `api/operations.toml` by `cargo xtask codegen`.

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
    paging: Paging::Token,
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
    stream: Some(Streaming { place: SwitchPlace::Always, ..STREAM }),
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

/// `beta.agents.vaults.create`: `POST /vaults`.
pub static BETA_AGENTS_VAULTS_CREATE: Operation = Operation {
    id: "beta.agents.vaults.create",
    verb: Verb::Post,
    path: "/vaults",
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.vaults.credentials.create`: `POST /vaults/{vault_id}/credentials`.
pub static BETA_AGENTS_VAULTS_CREDENTIALS_CREATE: Operation = Operation {
    id: "beta.agents.vaults.credentials.create",
    verb: Verb::Post,
    path: "/vaults/{vault_id}/credentials",
    path_params: &["vault_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.vaults.credentials.delete`: `DELETE /vaults/{vault_id}/credentials/{credential_id}`.
pub static BETA_AGENTS_VAULTS_CREDENTIALS_DELETE: Operation = Operation {
    id: "beta.agents.vaults.credentials.delete",
    verb: Verb::Delete,
    path: "/vaults/{vault_id}/credentials/{credential_id}",
    path_params: &["vault_id", "credential_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.vaults.credentials.list`: `GET /vaults/{vault_id}/credentials`.
pub static BETA_AGENTS_VAULTS_CREDENTIALS_LIST: Operation = Operation {
    id: "beta.agents.vaults.credentials.list",
    path: "/vaults/{vault_id}/credentials",
    path_params: &["vault_id"],
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.vaults.credentials.retrieve`: `GET /vaults/{vault_id}/credentials/{credential_id}`.
pub static BETA_AGENTS_VAULTS_CREDENTIALS_RETRIEVE: Operation = Operation {
    id: "beta.agents.vaults.credentials.retrieve",
    path: "/vaults/{vault_id}/credentials/{credential_id}",
    path_params: &["vault_id", "credential_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.vaults.credentials.update`: `POST /vaults/{vault_id}/credentials/{credential_id}`.
pub static BETA_AGENTS_VAULTS_CREDENTIALS_UPDATE: Operation = Operation {
    id: "beta.agents.vaults.credentials.update",
    verb: Verb::Post,
    path: "/vaults/{vault_id}/credentials/{credential_id}",
    path_params: &["vault_id", "credential_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.vaults.delete`: `DELETE /vaults/{vault_id}`.
pub static BETA_AGENTS_VAULTS_DELETE: Operation = Operation {
    id: "beta.agents.vaults.delete",
    verb: Verb::Delete,
    path: "/vaults/{vault_id}",
    path_params: &["vault_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.vaults.list`: `GET /vaults`.
pub static BETA_AGENTS_VAULTS_LIST: Operation = Operation {
    id: "beta.agents.vaults.list",
    path: "/vaults",
    headers: &[("openai-beta", "agents=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `beta.agents.vaults.retrieve`: `GET /vaults/{vault_id}`.
pub static BETA_AGENTS_VAULTS_RETRIEVE: Operation = Operation {
    id: "beta.agents.vaults.retrieve",
    path: "/vaults/{vault_id}",
    path_params: &["vault_id"],
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.agents.vaults.update`: `POST /vaults/{vault_id}`.
pub static BETA_AGENTS_VAULTS_UPDATE: Operation = Operation {
    id: "beta.agents.vaults.update",
    verb: Verb::Post,
    path: "/vaults/{vault_id}",
    path_params: &["vault_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "agents=v1")],
    ..COMMON
};

/// `beta.assistants.create`: `POST /assistants`.
pub static BETA_ASSISTANTS_CREATE: Operation = Operation {
    id: "beta.assistants.create",
    verb: Verb::Post,
    path: "/assistants",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/assistants"),
    ..COMMON
};

/// `beta.assistants.delete`: `DELETE /assistants/{assistant_id}`.
pub static BETA_ASSISTANTS_DELETE: Operation = Operation {
    id: "beta.assistants.delete",
    verb: Verb::Delete,
    path: "/assistants/{assistant_id}",
    path_params: &["assistant_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/assistants"),
    ..COMMON
};

/// `beta.assistants.list`: `GET /assistants`.
pub static BETA_ASSISTANTS_LIST: Operation = Operation {
    id: "beta.assistants.list",
    path: "/assistants",
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/assistants"),
    ..COMMON
};

/// `beta.assistants.retrieve`: `GET /assistants/{assistant_id}`.
pub static BETA_ASSISTANTS_RETRIEVE: Operation = Operation {
    id: "beta.assistants.retrieve",
    path: "/assistants/{assistant_id}",
    path_params: &["assistant_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/assistants"),
    ..COMMON
};

/// `beta.assistants.update`: `POST /assistants/{assistant_id}`.
pub static BETA_ASSISTANTS_UPDATE: Operation = Operation {
    id: "beta.assistants.update",
    verb: Verb::Post,
    path: "/assistants/{assistant_id}",
    path_params: &["assistant_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/assistants"),
    ..COMMON
};

/// `beta.chatkit.sessions.cancel`: `POST /chatkit/sessions/{session_id}/cancel`.
pub static BETA_CHATKIT_SESSIONS_CANCEL: Operation = Operation {
    id: "beta.chatkit.sessions.cancel",
    verb: Verb::Post,
    path: "/chatkit/sessions/{session_id}/cancel",
    path_params: &["session_id"],
    headers: &[("openai-beta", "chatkit_beta=v1")],
    reference: Some("https://platform.openai.com/docs/api-reference/chatkit/cancel-session"),
    ..COMMON
};

/// `beta.chatkit.sessions.create`: `POST /chatkit/sessions`.
pub static BETA_CHATKIT_SESSIONS_CREATE: Operation = Operation {
    id: "beta.chatkit.sessions.create",
    verb: Verb::Post,
    path: "/chatkit/sessions",
    body: BodyKind::Json,
    headers: &[("openai-beta", "chatkit_beta=v1")],
    reference: Some("https://platform.openai.com/docs/api-reference/chatkit/sessions/create"),
    ..COMMON
};

/// `beta.chatkit.threads.delete`: `DELETE /chatkit/threads/{thread_id}`.
pub static BETA_CHATKIT_THREADS_DELETE: Operation = Operation {
    id: "beta.chatkit.threads.delete",
    verb: Verb::Delete,
    path: "/chatkit/threads/{thread_id}",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "chatkit_beta=v1")],
    reference: Some("https://platform.openai.com/docs/api-reference/chatkit/threads/delete"),
    ..COMMON
};

/// `beta.chatkit.threads.list`: `GET /chatkit/threads`.
pub static BETA_CHATKIT_THREADS_LIST: Operation = Operation {
    id: "beta.chatkit.threads.list",
    path: "/chatkit/threads",
    headers: &[("openai-beta", "chatkit_beta=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/chatkit/list-threads"),
    ..COMMON
};

/// `beta.chatkit.threads.list_items`: `GET /chatkit/threads/{thread_id}/items`.
pub static BETA_CHATKIT_THREADS_LIST_ITEMS: Operation = Operation {
    id: "beta.chatkit.threads.list_items",
    path: "/chatkit/threads/{thread_id}/items",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "chatkit_beta=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/chatkit/threads/list-items"),
    ..COMMON
};

/// `beta.chatkit.threads.retrieve`: `GET /chatkit/threads/{thread_id}`.
pub static BETA_CHATKIT_THREADS_RETRIEVE: Operation = Operation {
    id: "beta.chatkit.threads.retrieve",
    path: "/chatkit/threads/{thread_id}",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "chatkit_beta=v1")],
    reference: Some("https://platform.openai.com/docs/api-reference/chatkit/threads/retrieve"),
    ..COMMON
};

/// `beta.realtime.sessions.create`: `POST /realtime/sessions`.
pub static BETA_REALTIME_SESSIONS_CREATE: Operation = Operation {
    id: "beta.realtime.sessions.create",
    verb: Verb::Post,
    path: "/realtime/sessions",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/realtime"),
    ..COMMON
};

/// `beta.realtime.transcription_sessions.create`: `POST /realtime/transcription_sessions`.
pub static BETA_REALTIME_TRANSCRIPTION_SESSIONS_CREATE: Operation = Operation {
    id: "beta.realtime.transcription_sessions.create",
    verb: Verb::Post,
    path: "/realtime/transcription_sessions",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/realtime"),
    ..COMMON
};

/// `beta.responses.cancel`: `POST /responses/{response_id}/cancel`.
pub static BETA_RESPONSES_CANCEL: Operation = Operation {
    id: "beta.responses.cancel",
    verb: Verb::Post,
    path: "/responses/{response_id}/cancel",
    path_params: &["response_id"],
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `beta.responses.compact`: `POST /responses/compact`.
pub static BETA_RESPONSES_COMPACT: Operation = Operation {
    id: "beta.responses.compact",
    verb: Verb::Post,
    path: "/responses/compact",
    body: BodyKind::Json,
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `beta.responses.create`: `POST /responses`.
pub static BETA_RESPONSES_CREATE: Operation = Operation {
    id: "beta.responses.create",
    verb: Verb::Post,
    path: "/responses",
    body: BodyKind::Json,
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    stream: Some(STREAM),
    reference: Some("https://platform.openai.com/docs/api-reference/responses/create"),
    ..COMMON
};

/// `beta.responses.delete`: `DELETE /responses/{response_id}`.
pub static BETA_RESPONSES_DELETE: Operation = Operation {
    id: "beta.responses.delete",
    verb: Verb::Delete,
    path: "/responses/{response_id}",
    path_params: &["response_id"],
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `beta.responses.input_items.list`: `GET /responses/{response_id}/input_items`.
pub static BETA_RESPONSES_INPUT_ITEMS_LIST: Operation = Operation {
    id: "beta.responses.input_items.list",
    path: "/responses/{response_id}/input_items",
    path_params: &["response_id"],
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `beta.responses.input_tokens.count`: `POST /responses/input_tokens`.
pub static BETA_RESPONSES_INPUT_TOKENS_COUNT: Operation = Operation {
    id: "beta.responses.input_tokens.count",
    verb: Verb::Post,
    path: "/responses/input_tokens",
    body: BodyKind::Json,
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `beta.responses.retrieve`: `GET /responses/{response_id}`.
pub static BETA_RESPONSES_RETRIEVE: Operation = Operation {
    id: "beta.responses.retrieve",
    path: "/responses/{response_id}",
    path_params: &["response_id"],
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    stream: Some(Streaming { place: SwitchPlace::Query, ..STREAM }),
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `beta.threads.create`: `POST /threads`.
pub static BETA_THREADS_CREATE: Operation = Operation {
    id: "beta.threads.create",
    verb: Verb::Post,
    path: "/threads",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.create_and_run`: `POST /threads/runs`.
pub static BETA_THREADS_CREATE_AND_RUN: Operation = Operation {
    id: "beta.threads.create_and_run",
    verb: Verb::Post,
    path: "/threads/runs",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    stream: Some(Streaming { envelope: true, ..STREAM }),
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.delete`: `DELETE /threads/{thread_id}`.
pub static BETA_THREADS_DELETE: Operation = Operation {
    id: "beta.threads.delete",
    verb: Verb::Delete,
    path: "/threads/{thread_id}",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.messages.create`: `POST /threads/{thread_id}/messages`.
pub static BETA_THREADS_MESSAGES_CREATE: Operation = Operation {
    id: "beta.threads.messages.create",
    verb: Verb::Post,
    path: "/threads/{thread_id}/messages",
    path_params: &["thread_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.messages.delete`: `DELETE /threads/{thread_id}/messages/{message_id}`.
pub static BETA_THREADS_MESSAGES_DELETE: Operation = Operation {
    id: "beta.threads.messages.delete",
    verb: Verb::Delete,
    path: "/threads/{thread_id}/messages/{message_id}",
    path_params: &["thread_id", "message_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.messages.list`: `GET /threads/{thread_id}/messages`.
pub static BETA_THREADS_MESSAGES_LIST: Operation = Operation {
    id: "beta.threads.messages.list",
    path: "/threads/{thread_id}/messages",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.messages.retrieve`: `GET /threads/{thread_id}/messages/{message_id}`.
pub static BETA_THREADS_MESSAGES_RETRIEVE: Operation = Operation {
    id: "beta.threads.messages.retrieve",
    path: "/threads/{thread_id}/messages/{message_id}",
    path_params: &["thread_id", "message_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.messages.update`: `POST /threads/{thread_id}/messages/{message_id}`.
pub static BETA_THREADS_MESSAGES_UPDATE: Operation = Operation {
    id: "beta.threads.messages.update",
    verb: Verb::Post,
    path: "/threads/{thread_id}/messages/{message_id}",
    path_params: &["thread_id", "message_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.retrieve`: `GET /threads/{thread_id}`.
pub static BETA_THREADS_RETRIEVE: Operation = Operation {
    id: "beta.threads.retrieve",
    path: "/threads/{thread_id}",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.cancel`: `POST /threads/{thread_id}/runs/{run_id}/cancel`.
pub static BETA_THREADS_RUNS_CANCEL: Operation = Operation {
    id: "beta.threads.runs.cancel",
    verb: Verb::Post,
    path: "/threads/{thread_id}/runs/{run_id}/cancel",
    path_params: &["thread_id", "run_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.create`: `POST /threads/{thread_id}/runs`.
pub static BETA_THREADS_RUNS_CREATE: Operation = Operation {
    id: "beta.threads.runs.create",
    verb: Verb::Post,
    path: "/threads/{thread_id}/runs",
    path_params: &["thread_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    query_params: &["include"],
    stream: Some(Streaming { envelope: true, ..STREAM }),
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.list`: `GET /threads/{thread_id}/runs`.
pub static BETA_THREADS_RUNS_LIST: Operation = Operation {
    id: "beta.threads.runs.list",
    path: "/threads/{thread_id}/runs",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.retrieve`: `GET /threads/{thread_id}/runs/{run_id}`.
pub static BETA_THREADS_RUNS_RETRIEVE: Operation = Operation {
    id: "beta.threads.runs.retrieve",
    path: "/threads/{thread_id}/runs/{run_id}",
    path_params: &["thread_id", "run_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.steps.list`: `GET /threads/{thread_id}/runs/{run_id}/steps`.
pub static BETA_THREADS_RUNS_STEPS_LIST: Operation = Operation {
    id: "beta.threads.runs.steps.list",
    path: "/threads/{thread_id}/runs/{run_id}/steps",
    path_params: &["thread_id", "run_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.steps.retrieve`: `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`.
pub static BETA_THREADS_RUNS_STEPS_RETRIEVE: Operation = Operation {
    id: "beta.threads.runs.steps.retrieve",
    path: "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    path_params: &["thread_id", "run_id", "step_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.submit_tool_outputs`: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`.
pub static BETA_THREADS_RUNS_SUBMIT_TOOL_OUTPUTS: Operation = Operation {
    id: "beta.threads.runs.submit_tool_outputs",
    verb: Verb::Post,
    path: "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    path_params: &["thread_id", "run_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    stream: Some(Streaming { envelope: true, ..STREAM }),
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.update`: `POST /threads/{thread_id}/runs/{run_id}`.
pub static BETA_THREADS_RUNS_UPDATE: Operation = Operation {
    id: "beta.threads.runs.update",
    verb: Verb::Post,
    path: "/threads/{thread_id}/runs/{run_id}",
    path_params: &["thread_id", "run_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.update`: `POST /threads/{thread_id}`.
pub static BETA_THREADS_UPDATE: Operation = Operation {
    id: "beta.threads.update",
    verb: Verb::Post,
    path: "/threads/{thread_id}",
    path_params: &["thread_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};
