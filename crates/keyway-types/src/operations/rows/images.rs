//! The operations of `images`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `images.create_variation`: `POST /images/variations`.
pub static IMAGES_CREATE_VARIATION: Operation = Operation {
    id: "images.create_variation",
    verb: Verb::Post,
    path: "/images/variations",
    body: BodyKind::Multipart,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/images"),
    ..COMMON
};

/// `images.edit`: `POST /images/edits`.
pub static IMAGES_EDIT: Operation = Operation {
    id: "images.edit",
    verb: Verb::Post,
    path: "/images/edits",
    body: BodyKind::Multipart,
    stream: Some(STREAM),
    reference: Some("https://platform.openai.com/docs/api-reference/images"),
    ..COMMON
};

/// `images.generate`: `POST /images/generations`.
pub static IMAGES_GENERATE: Operation = Operation {
    id: "images.generate",
    verb: Verb::Post,
    path: "/images/generations",
    body: BodyKind::Json,
    stream: Some(STREAM),
    reference: Some("https://platform.openai.com/docs/api-reference/images"),
    ..COMMON
};
