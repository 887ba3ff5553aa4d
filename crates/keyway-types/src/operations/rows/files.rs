//! The operations of `files`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `files.content`: `GET /files/{file_id}/content`.
pub static FILES_CONTENT: Operation = Operation {
    id: "files.content",
    path: "/files/{file_id}/content",
    path_params: &["file_id"],
    headers: &[("accept", "application/binary")],
    reply: ReplyKind::Binary,
    reference: Some("https://platform.openai.com/docs/api-reference/files"),
    ..COMMON
};

/// `files.create`: `POST /files`.
pub static FILES_CREATE: Operation = Operation {
    id: "files.create",
    verb: Verb::Post,
    path: "/files",
    body: BodyKind::Multipart,
    reference: Some("https://platform.openai.com/docs/api-reference/files"),
    ..COMMON
};

/// `files.delete`: `DELETE /files/{file_id}`.
pub static FILES_DELETE: Operation = Operation {
    id: "files.delete",
    verb: Verb::Delete,
    path: "/files/{file_id}",
    path_params: &["file_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/files"),
    ..COMMON
};

/// `files.list`: `GET /files`.
pub static FILES_LIST: Operation = Operation {
    id: "files.list",
    path: "/files",
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/files"),
    ..COMMON
};

/// `files.retrieve`: `GET /files/{file_id}`.
pub static FILES_RETRIEVE: Operation = Operation {
    id: "files.retrieve",
    path: "/files/{file_id}",
    path_params: &["file_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/files"),
    ..COMMON
};

/// `files.retrieve_content`: `GET /files/{file_id}/content`.
pub static FILES_RETRIEVE_CONTENT: Operation = Operation {
    id: "files.retrieve_content",
    path: "/files/{file_id}/content",
    path_params: &["file_id"],
    reply: ReplyKind::Text,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/files"),
    ..COMMON
};
