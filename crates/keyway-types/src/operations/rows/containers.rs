//! The operations of `containers`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `containers.create`: `POST /containers`.
pub static CONTAINERS_CREATE: Operation = Operation {
    id: "containers.create",
    verb: Verb::Post,
    path: "/containers",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/containers/post"),
    ..COMMON
};

/// `containers.delete`: `DELETE /containers/{container_id}`.
pub static CONTAINERS_DELETE: Operation = Operation {
    id: "containers.delete",
    verb: Verb::Delete,
    path: "/containers/{container_id}",
    path_params: &["container_id"],
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    reference: Some("https://platform.openai.com/docs/api-reference/containers/delete"),
    ..COMMON
};

/// `containers.files.content.retrieve`: `GET /containers/{container_id}/files/{file_id}/content`.
pub static CONTAINERS_FILES_CONTENT_RETRIEVE: Operation = Operation {
    id: "containers.files.content.retrieve",
    path: "/containers/{container_id}/files/{file_id}/content",
    path_params: &["container_id", "file_id"],
    headers: &[("accept", "application/binary")],
    reply: ReplyKind::Binary,
    reference: Some("https://platform.openai.com/docs/api-reference/containers/get"),
    ..COMMON
};

/// `containers.files.create`: `POST /containers/{container_id}/files`.
pub static CONTAINERS_FILES_CREATE: Operation = Operation {
    id: "containers.files.create",
    verb: Verb::Post,
    path: "/containers/{container_id}/files",
    path_params: &["container_id"],
    body: BodyKind::JsonOrMultipart,
    reference: Some("https://platform.openai.com/docs/api-reference/containers/post"),
    ..COMMON
};

/// `containers.files.delete`: `DELETE /containers/{container_id}/files/{file_id}`.
pub static CONTAINERS_FILES_DELETE: Operation = Operation {
    id: "containers.files.delete",
    verb: Verb::Delete,
    path: "/containers/{container_id}/files/{file_id}",
    path_params: &["container_id", "file_id"],
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    reference: Some("https://platform.openai.com/docs/api-reference/containers/delete"),
    ..COMMON
};

/// `containers.files.list`: `GET /containers/{container_id}/files`.
pub static CONTAINERS_FILES_LIST: Operation = Operation {
    id: "containers.files.list",
    path: "/containers/{container_id}/files",
    path_params: &["container_id"],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/containers/get"),
    ..COMMON
};

/// `containers.files.retrieve`: `GET /containers/{container_id}/files/{file_id}`.
pub static CONTAINERS_FILES_RETRIEVE: Operation = Operation {
    id: "containers.files.retrieve",
    path: "/containers/{container_id}/files/{file_id}",
    path_params: &["container_id", "file_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/containers/get"),
    ..COMMON
};

/// `containers.list`: `GET /containers`.
pub static CONTAINERS_LIST: Operation = Operation {
    id: "containers.list",
    path: "/containers",
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/containers/get"),
    ..COMMON
};

/// `containers.retrieve`: `GET /containers/{container_id}`.
pub static CONTAINERS_RETRIEVE: Operation = Operation {
    id: "containers.retrieve",
    path: "/containers/{container_id}",
    path_params: &["container_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/containers/get"),
    ..COMMON
};
