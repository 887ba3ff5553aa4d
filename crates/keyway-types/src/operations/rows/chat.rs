//! The operations of `chat`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `chat.completions.create`: `POST /chat/completions`.
pub static CHAT_COMPLETIONS_CREATE: Operation = Operation {
    id: "chat.completions.create",
    verb: Verb::Post,
    path: "/chat/completions",
    body: BodyKind::Json,
    stream: Some(STREAM),
    reference: Some("https://platform.openai.com/docs/api-reference/chat/create"),
    ..COMMON
};

/// `chat.completions.delete`: `DELETE /chat/completions/{completion_id}`.
pub static CHAT_COMPLETIONS_DELETE: Operation = Operation {
    id: "chat.completions.delete",
    verb: Verb::Delete,
    path: "/chat/completions/{completion_id}",
    path_params: &["completion_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/chat"),
    ..COMMON
};

/// `chat.completions.list`: `GET /chat/completions`.
pub static CHAT_COMPLETIONS_LIST: Operation = Operation {
    id: "chat.completions.list",
    path: "/chat/completions",
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/chat/list"),
    ..COMMON
};

/// `chat.completions.messages.list`: `GET /chat/completions/{completion_id}/messages`.
pub static CHAT_COMPLETIONS_MESSAGES_LIST: Operation = Operation {
    id: "chat.completions.messages.list",
    path: "/chat/completions/{completion_id}/messages",
    path_params: &["completion_id"],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/chat"),
    ..COMMON
};

/// `chat.completions.retrieve`: `GET /chat/completions/{completion_id}`.
pub static CHAT_COMPLETIONS_RETRIEVE: Operation = Operation {
    id: "chat.completions.retrieve",
    path: "/chat/completions/{completion_id}",
    path_params: &["completion_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/chat"),
    ..COMMON
};

/// `chat.completions.update`: `POST /chat/completions/{completion_id}`.
pub static CHAT_COMPLETIONS_UPDATE: Operation = Operation {
    id: "chat.completions.update",
    verb: Verb::Post,
    path: "/chat/completions/{completion_id}",
    path_params: &["completion_id"],
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/chat"),
    ..COMMON
};
