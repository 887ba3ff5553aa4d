//! The operations of `beta`: `agents_vaults`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

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
