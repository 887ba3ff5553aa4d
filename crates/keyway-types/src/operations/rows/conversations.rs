//! The operations of `conversations`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `conversations.create`: `POST /conversations`.
pub static CONVERSATIONS_CREATE: Operation = Operation {
    id: "conversations.create",
    verb: Verb::Post,
    path: "/conversations",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/conversations/create"),
    ..COMMON
};

/// `conversations.delete`: `DELETE /conversations/{conversation_id}`.
pub static CONVERSATIONS_DELETE: Operation = Operation {
    id: "conversations.delete",
    verb: Verb::Delete,
    path: "/conversations/{conversation_id}",
    path_params: &["conversation_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/conversations/delete"),
    ..COMMON
};

/// `conversations.items.create`: `POST /conversations/{conversation_id}/items`.
pub static CONVERSATIONS_ITEMS_CREATE: Operation = Operation {
    id: "conversations.items.create",
    verb: Verb::Post,
    path: "/conversations/{conversation_id}/items",
    path_params: &["conversation_id"],
    body: BodyKind::Json,
    query_params: &["include"],
    reference: Some("https://platform.openai.com/docs/api-reference/conversations/create-item"),
    ..COMMON
};

/// `conversations.items.delete`: `DELETE /conversations/{conversation_id}/items/{item_id}`.
pub static CONVERSATIONS_ITEMS_DELETE: Operation = Operation {
    id: "conversations.items.delete",
    verb: Verb::Delete,
    path: "/conversations/{conversation_id}/items/{item_id}",
    path_params: &["conversation_id", "item_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/conversations/delete-item"),
    ..COMMON
};

/// `conversations.items.list`: `GET /conversations/{conversation_id}/items`.
pub static CONVERSATIONS_ITEMS_LIST: Operation = Operation {
    id: "conversations.items.list",
    path: "/conversations/{conversation_id}/items",
    path_params: &["conversation_id"],
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/conversations/list-items"),
    ..COMMON
};

/// `conversations.items.retrieve`: `GET /conversations/{conversation_id}/items/{item_id}`.
pub static CONVERSATIONS_ITEMS_RETRIEVE: Operation = Operation {
    id: "conversations.items.retrieve",
    path: "/conversations/{conversation_id}/items/{item_id}",
    path_params: &["conversation_id", "item_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/conversations/get-item"),
    ..COMMON
};

/// `conversations.retrieve`: `GET /conversations/{conversation_id}`.
pub static CONVERSATIONS_RETRIEVE: Operation = Operation {
    id: "conversations.retrieve",
    path: "/conversations/{conversation_id}",
    path_params: &["conversation_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/conversations/retrieve"),
    ..COMMON
};

/// `conversations.update`: `POST /conversations/{conversation_id}`.
pub static CONVERSATIONS_UPDATE: Operation = Operation {
    id: "conversations.update",
    verb: Verb::Post,
    path: "/conversations/{conversation_id}",
    path_params: &["conversation_id"],
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/conversations/update"),
    ..COMMON
};
