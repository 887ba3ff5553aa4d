//! The operations of `embeddings`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `embeddings.create`: `POST /embeddings`.
pub static EMBEDDINGS_CREATE: Operation = Operation {
    id: "embeddings.create",
    verb: Verb::Post,
    path: "/embeddings",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/embeddings/create"),
    ..COMMON
};
