//! The operations of `videos`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `videos.create`: `POST /videos`.
pub static VIDEOS_CREATE: Operation = Operation {
    id: "videos.create",
    verb: Verb::Post,
    path: "/videos",
    body: BodyKind::Multipart,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/videos/create"),
    ..COMMON
};

/// `videos.create_character`: `POST /videos/characters`.
pub static VIDEOS_CREATE_CHARACTER: Operation = Operation {
    id: "videos.create_character",
    verb: Verb::Post,
    path: "/videos/characters",
    body: BodyKind::Multipart,
    deprecated: true,
    ..COMMON
};

/// `videos.delete`: `DELETE /videos/{video_id}`.
pub static VIDEOS_DELETE: Operation = Operation {
    id: "videos.delete",
    verb: Verb::Delete,
    path: "/videos/{video_id}",
    path_params: &["video_id"],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/videos/delete"),
    ..COMMON
};

/// `videos.download_content`: `GET /videos/{video_id}/content`.
pub static VIDEOS_DOWNLOAD_CONTENT: Operation = Operation {
    id: "videos.download_content",
    path: "/videos/{video_id}/content",
    path_params: &["video_id"],
    headers: &[("accept", "application/binary")],
    reply: ReplyKind::Binary,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/videos/content"),
    ..COMMON
};

/// `videos.edit`: `POST /videos/edits`.
pub static VIDEOS_EDIT: Operation = Operation {
    id: "videos.edit",
    verb: Verb::Post,
    path: "/videos/edits",
    body: BodyKind::Multipart,
    deprecated: true,
    ..COMMON
};

/// `videos.extend`: `POST /videos/extensions`.
pub static VIDEOS_EXTEND: Operation = Operation {
    id: "videos.extend",
    verb: Verb::Post,
    path: "/videos/extensions",
    body: BodyKind::Multipart,
    deprecated: true,
    ..COMMON
};

/// `videos.get_character`: `GET /videos/characters/{character_id}`.
pub static VIDEOS_GET_CHARACTER: Operation = Operation {
    id: "videos.get_character",
    path: "/videos/characters/{character_id}",
    path_params: &["character_id"],
    deprecated: true,
    ..COMMON
};

/// `videos.list`: `GET /videos`.
pub static VIDEOS_LIST: Operation = Operation {
    id: "videos.list",
    path: "/videos",
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/videos/list"),
    ..COMMON
};

/// `videos.remix`: `POST /videos/{video_id}/remix`.
pub static VIDEOS_REMIX: Operation = Operation {
    id: "videos.remix",
    verb: Verb::Post,
    path: "/videos/{video_id}/remix",
    path_params: &["video_id"],
    body: BodyKind::Json,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/videos/remix"),
    ..COMMON
};

/// `videos.retrieve`: `GET /videos/{video_id}`.
pub static VIDEOS_RETRIEVE: Operation = Operation {
    id: "videos.retrieve",
    path: "/videos/{video_id}",
    path_params: &["video_id"],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/videos/retrieve"),
    ..COMMON
};
