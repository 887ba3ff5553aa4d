//! The operations of `completions`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `completions.create`: `POST /completions`.
pub static COMPLETIONS_CREATE: Operation = Operation {
    id: "completions.create",
    verb: Verb::Post,
    path: "/completions",
    body: BodyKind::Json,
    stream: Some(STREAM),
    reference: Some("https://platform.openai.com/docs/api-reference/completions"),
    ..COMMON
};
