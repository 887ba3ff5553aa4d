//! The operations of `decisions`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `decisions.create`: `POST /decisions`.
pub static DECISIONS_CREATE: Operation = Operation {
    id: "decisions.create",
    verb: Verb::Post,
    path: "/decisions",
    body: BodyKind::Json,
    ..COMMON
};
