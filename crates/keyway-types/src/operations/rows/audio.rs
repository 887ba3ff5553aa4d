//! The operations of `audio`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `audio.speech.create`: `POST /audio/speech`.
pub static AUDIO_SPEECH_CREATE: Operation = Operation {
    id: "audio.speech.create",
    verb: Verb::Post,
    path: "/audio/speech",
    body: BodyKind::Json,
    headers: &[("accept", "application/octet-stream")],
    reply: ReplyKind::Binary,
    stream: Some(Streaming { name: "stream_format", value: "\"sse\"", ..STREAM }),
    reference: Some("https://platform.openai.com/docs/api-reference/audio"),
    ..COMMON
};

/// `audio.transcriptions.create`: `POST /audio/transcriptions`.
pub static AUDIO_TRANSCRIPTIONS_CREATE: Operation = Operation {
    id: "audio.transcriptions.create",
    verb: Verb::Post,
    path: "/audio/transcriptions",
    body: BodyKind::Multipart,
    reply: ReplyKind::JsonOrText,
    stream: Some(STREAM),
    reference: Some("https://platform.openai.com/docs/api-reference/audio"),
    ..COMMON
};

/// `audio.translations.create`: `POST /audio/translations`.
pub static AUDIO_TRANSLATIONS_CREATE: Operation = Operation {
    id: "audio.translations.create",
    verb: Verb::Post,
    path: "/audio/translations",
    body: BodyKind::Multipart,
    reply: ReplyKind::JsonOrText,
    reference: Some("https://platform.openai.com/docs/api-reference/audio"),
    ..COMMON
};
