//! The operations of `vector_stores`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `vector_stores.create`: `POST /vector_stores`.
pub static VECTOR_STORES_CREATE: Operation = Operation {
    id: "vector_stores.create",
    verb: Verb::Post,
    path: "/vector_stores",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.delete`: `DELETE /vector_stores/{vector_store_id}`.
pub static VECTOR_STORES_DELETE: Operation = Operation {
    id: "vector_stores.delete",
    verb: Verb::Delete,
    path: "/vector_stores/{vector_store_id}",
    path_params: &["vector_store_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.file_batches.cancel`: `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`.
pub static VECTOR_STORES_FILE_BATCHES_CANCEL: Operation = Operation {
    id: "vector_stores.file_batches.cancel",
    verb: Verb::Post,
    path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    path_params: &["vector_store_id", "batch_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.file_batches.create`: `POST /vector_stores/{vector_store_id}/file_batches`.
pub static VECTOR_STORES_FILE_BATCHES_CREATE: Operation = Operation {
    id: "vector_stores.file_batches.create",
    verb: Verb::Post,
    path: "/vector_stores/{vector_store_id}/file_batches",
    path_params: &["vector_store_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.file_batches.list_files`: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`.
pub static VECTOR_STORES_FILE_BATCHES_LIST_FILES: Operation = Operation {
    id: "vector_stores.file_batches.list_files",
    path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    path_params: &["vector_store_id", "batch_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.file_batches.retrieve`: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`.
pub static VECTOR_STORES_FILE_BATCHES_RETRIEVE: Operation = Operation {
    id: "vector_stores.file_batches.retrieve",
    path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    path_params: &["vector_store_id", "batch_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.files.content`: `GET /vector_stores/{vector_store_id}/files/{file_id}/content`.
pub static VECTOR_STORES_FILES_CONTENT: Operation = Operation {
    id: "vector_stores.files.content",
    path: "/vector_stores/{vector_store_id}/files/{file_id}/content",
    path_params: &["vector_store_id", "file_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::Single,
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.files.create`: `POST /vector_stores/{vector_store_id}/files`.
pub static VECTOR_STORES_FILES_CREATE: Operation = Operation {
    id: "vector_stores.files.create",
    verb: Verb::Post,
    path: "/vector_stores/{vector_store_id}/files",
    path_params: &["vector_store_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.files.delete`: `DELETE /vector_stores/{vector_store_id}/files/{file_id}`.
pub static VECTOR_STORES_FILES_DELETE: Operation = Operation {
    id: "vector_stores.files.delete",
    verb: Verb::Delete,
    path: "/vector_stores/{vector_store_id}/files/{file_id}",
    path_params: &["vector_store_id", "file_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.files.list`: `GET /vector_stores/{vector_store_id}/files`.
pub static VECTOR_STORES_FILES_LIST: Operation = Operation {
    id: "vector_stores.files.list",
    path: "/vector_stores/{vector_store_id}/files",
    path_params: &["vector_store_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.files.retrieve`: `GET /vector_stores/{vector_store_id}/files/{file_id}`.
pub static VECTOR_STORES_FILES_RETRIEVE: Operation = Operation {
    id: "vector_stores.files.retrieve",
    path: "/vector_stores/{vector_store_id}/files/{file_id}",
    path_params: &["vector_store_id", "file_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.files.update`: `POST /vector_stores/{vector_store_id}/files/{file_id}`.
pub static VECTOR_STORES_FILES_UPDATE: Operation = Operation {
    id: "vector_stores.files.update",
    verb: Verb::Post,
    path: "/vector_stores/{vector_store_id}/files/{file_id}",
    path_params: &["vector_store_id", "file_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.list`: `GET /vector_stores`.
pub static VECTOR_STORES_LIST: Operation = Operation {
    id: "vector_stores.list",
    path: "/vector_stores",
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.retrieve`: `GET /vector_stores/{vector_store_id}`.
pub static VECTOR_STORES_RETRIEVE: Operation = Operation {
    id: "vector_stores.retrieve",
    path: "/vector_stores/{vector_store_id}",
    path_params: &["vector_store_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.search`: `POST /vector_stores/{vector_store_id}/search`.
pub static VECTOR_STORES_SEARCH: Operation = Operation {
    id: "vector_stores.search",
    verb: Verb::Post,
    path: "/vector_stores/{vector_store_id}/search",
    path_params: &["vector_store_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::Single,
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};

/// `vector_stores.update`: `POST /vector_stores/{vector_store_id}`.
pub static VECTOR_STORES_UPDATE: Operation = Operation {
    id: "vector_stores.update",
    verb: Verb::Post,
    path: "/vector_stores/{vector_store_id}",
    path_params: &["vector_store_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/vector_stores"),
    ..COMMON
};
