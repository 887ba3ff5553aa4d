//! The operations of `beta`: `assistants`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

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
