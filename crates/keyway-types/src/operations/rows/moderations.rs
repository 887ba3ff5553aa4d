//! The operations of `moderations`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `moderations.create`: `POST /moderations`.
pub static MODERATIONS_CREATE: Operation = Operation {
    id: "moderations.create",
    verb: Verb::Post,
    path: "/moderations",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/moderations"),
    ..COMMON
};
