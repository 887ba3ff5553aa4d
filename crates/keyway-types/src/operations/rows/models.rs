//! The operations of `models`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `models.delete`: `DELETE /models/{model}`.
pub static MODELS_DELETE: Operation = Operation {
    id: "models.delete",
    verb: Verb::Delete,
    path: "/models/{model}",
    path_params: &["model"],
    reference: Some("https://platform.openai.com/docs/api-reference/models"),
    ..COMMON
};

/// `models.list`: `GET /models`.
pub static MODELS_LIST: Operation = Operation {
    id: "models.list",
    path: "/models",
    reply: ReplyKind::Page,
    paging: Paging::Single,
    reference: Some("https://platform.openai.com/docs/api-reference/models/list"),
    ..COMMON
};

/// `models.retrieve`: `GET /models/{model}`.
pub static MODELS_RETRIEVE: Operation = Operation {
    id: "models.retrieve",
    path: "/models/{model}",
    path_params: &["model"],
    reference: Some("https://platform.openai.com/docs/api-reference/models/retrieve"),
    ..COMMON
};
