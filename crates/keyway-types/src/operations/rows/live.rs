//! The operations of `live`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `live.create`: `POST /live/sessions`.
pub static LIVE_CREATE: Operation =
    Operation { id: "live.create", verb: Verb::Post, path: "/live/sessions", body: BodyKind::Json, ..COMMON };

/// `live.sessions.accept`: `POST /live/sessions/{session_id}/accept`.
pub static LIVE_SESSIONS_ACCEPT: Operation = Operation {
    id: "live.sessions.accept",
    verb: Verb::Post,
    path: "/live/sessions/{session_id}/accept",
    path_params: &["session_id"],
    body: BodyKind::Json,
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    ..COMMON
};

/// `live.sessions.download_recording`: `GET /live/sessions/{session_id}/content`.
pub static LIVE_SESSIONS_DOWNLOAD_RECORDING: Operation = Operation {
    id: "live.sessions.download_recording",
    path: "/live/sessions/{session_id}/content",
    path_params: &["session_id"],
    headers: &[("accept", "application/binary")],
    reply: ReplyKind::Binary,
    ..COMMON
};

/// `live.sessions.fork`: `POST /live/sessions/{session_id}/fork`.
pub static LIVE_SESSIONS_FORK: Operation = Operation {
    id: "live.sessions.fork",
    verb: Verb::Post,
    path: "/live/sessions/{session_id}/fork",
    path_params: &["session_id"],
    body: BodyKind::Json,
    ..COMMON
};

/// `live.sessions.hangup`: `POST /live/sessions/{session_id}/hangup`.
pub static LIVE_SESSIONS_HANGUP: Operation = Operation {
    id: "live.sessions.hangup",
    verb: Verb::Post,
    path: "/live/sessions/{session_id}/hangup",
    path_params: &["session_id"],
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    ..COMMON
};

/// `live.sessions.refer`: `POST /live/sessions/{session_id}/refer`.
pub static LIVE_SESSIONS_REFER: Operation = Operation {
    id: "live.sessions.refer",
    verb: Verb::Post,
    path: "/live/sessions/{session_id}/refer",
    path_params: &["session_id"],
    body: BodyKind::Json,
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    ..COMMON
};

/// `live.sessions.reject`: `POST /live/sessions/{session_id}/reject`.
pub static LIVE_SESSIONS_REJECT: Operation = Operation {
    id: "live.sessions.reject",
    verb: Verb::Post,
    path: "/live/sessions/{session_id}/reject",
    path_params: &["session_id"],
    body: BodyKind::Json,
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    ..COMMON
};
