//! The operations of `uploads`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `uploads.cancel`: `POST /uploads/{upload_id}/cancel`.
pub static UPLOADS_CANCEL: Operation = Operation {
    id: "uploads.cancel",
    verb: Verb::Post,
    path: "/uploads/{upload_id}/cancel",
    path_params: &["upload_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/uploads"),
    ..COMMON
};

/// `uploads.complete`: `POST /uploads/{upload_id}/complete`.
pub static UPLOADS_COMPLETE: Operation = Operation {
    id: "uploads.complete",
    verb: Verb::Post,
    path: "/uploads/{upload_id}/complete",
    path_params: &["upload_id"],
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/uploads"),
    ..COMMON
};

/// `uploads.create`: `POST /uploads`.
pub static UPLOADS_CREATE: Operation = Operation {
    id: "uploads.create",
    verb: Verb::Post,
    path: "/uploads",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/uploads"),
    ..COMMON
};

/// `uploads.parts.create`: `POST /uploads/{upload_id}/parts`.
pub static UPLOADS_PARTS_CREATE: Operation = Operation {
    id: "uploads.parts.create",
    verb: Verb::Post,
    path: "/uploads/{upload_id}/parts",
    path_params: &["upload_id"],
    body: BodyKind::Multipart,
    reference: Some("https://platform.openai.com/docs/api-reference/uploads"),
    ..COMMON
};
