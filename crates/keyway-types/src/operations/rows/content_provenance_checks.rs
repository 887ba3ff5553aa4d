//! The operations of `content_provenance_checks`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `content_provenance_checks.create`: `POST /content_provenance_checks`.
pub static CONTENT_PROVENANCE_CHECKS_CREATE: Operation = Operation {
    id: "content_provenance_checks.create",
    verb: Verb::Post,
    path: "/content_provenance_checks",
    body: BodyKind::Multipart,
    reference: Some("https://platform.openai.com/docs/api-reference/content_provenance_checks"),
    ..COMMON
};
