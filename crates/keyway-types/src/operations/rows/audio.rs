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
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/audio"),
    ..COMMON
};

/// `audio.voice_consents.create`: `POST /audio/voice_consents`.
pub static AUDIO_VOICE_CONSENTS_CREATE: Operation = Operation {
    id: "audio.voice_consents.create",
    verb: Verb::Post,
    path: "/audio/voice_consents",
    body: BodyKind::Multipart,
    reference: Some("https://platform.openai.com/docs/api-reference/audio"),
    ..COMMON
};

/// `audio.voice_consents.delete`: `DELETE /audio/voice_consents/{consent_id}`.
pub static AUDIO_VOICE_CONSENTS_DELETE: Operation = Operation {
    id: "audio.voice_consents.delete",
    verb: Verb::Delete,
    path: "/audio/voice_consents/{consent_id}",
    path_params: &["consent_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/audio"),
    ..COMMON
};

/// `audio.voice_consents.list`: `GET /audio/voice_consents`.
pub static AUDIO_VOICE_CONSENTS_LIST: Operation = Operation {
    id: "audio.voice_consents.list",
    path: "/audio/voice_consents",
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/audio"),
    ..COMMON
};

/// `audio.voice_consents.retrieve`: `GET /audio/voice_consents/{consent_id}`.
pub static AUDIO_VOICE_CONSENTS_RETRIEVE: Operation = Operation {
    id: "audio.voice_consents.retrieve",
    path: "/audio/voice_consents/{consent_id}",
    path_params: &["consent_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/audio"),
    ..COMMON
};

/// `audio.voice_consents.update`: `POST /audio/voice_consents/{consent_id}`.
pub static AUDIO_VOICE_CONSENTS_UPDATE: Operation = Operation {
    id: "audio.voice_consents.update",
    verb: Verb::Post,
    path: "/audio/voice_consents/{consent_id}",
    path_params: &["consent_id"],
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/audio"),
    ..COMMON
};

/// `audio.voices.create`: `POST /audio/voices`.
pub static AUDIO_VOICES_CREATE: Operation = Operation {
    id: "audio.voices.create",
    verb: Verb::Post,
    path: "/audio/voices",
    body: BodyKind::Multipart,
    reference: Some("https://platform.openai.com/docs/api-reference/audio"),
    ..COMMON
};

/// `audio.voices.delete`: `DELETE /audio/voices/{voice_id}`.
pub static AUDIO_VOICES_DELETE: Operation = Operation {
    id: "audio.voices.delete",
    verb: Verb::Delete,
    path: "/audio/voices/{voice_id}",
    path_params: &["voice_id"],
    ..COMMON
};
