//! The operations of `batches`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `batches.cancel`: `POST /batches/{batch_id}/cancel`.
pub static BATCHES_CANCEL: Operation = Operation {
    id: "batches.cancel",
    verb: Verb::Post,
    path: "/batches/{batch_id}/cancel",
    path_params: &["batch_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/batch"),
    ..COMMON
};

/// `batches.create`: `POST /batches`.
pub static BATCHES_CREATE: Operation = Operation {
    id: "batches.create",
    verb: Verb::Post,
    path: "/batches",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/batch"),
    ..COMMON
};

/// `batches.list`: `GET /batches`.
pub static BATCHES_LIST: Operation = Operation {
    id: "batches.list",
    path: "/batches",
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/batch"),
    ..COMMON
};

/// `batches.retrieve`: `GET /batches/{batch_id}`.
pub static BATCHES_RETRIEVE: Operation = Operation {
    id: "batches.retrieve",
    path: "/batches/{batch_id}",
    path_params: &["batch_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/batch"),
    ..COMMON
};
