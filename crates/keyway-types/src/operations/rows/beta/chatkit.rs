//! The operations of `beta`: `chatkit`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

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
