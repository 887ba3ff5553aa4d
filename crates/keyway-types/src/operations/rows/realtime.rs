//! The operations of `realtime`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `realtime.calls.accept`: `POST /realtime/calls/{call_id}/accept`.
pub static REALTIME_CALLS_ACCEPT: Operation = Operation {
    id: "realtime.calls.accept",
    verb: Verb::Post,
    path: "/realtime/calls/{call_id}/accept",
    path_params: &["call_id"],
    body: BodyKind::Json,
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    reference: Some("https://platform.openai.com/docs/api-reference/realtime-calls"),
    ..COMMON
};

/// `realtime.calls.create`: `POST /realtime/calls`.
pub static REALTIME_CALLS_CREATE: Operation = Operation {
    id: "realtime.calls.create",
    verb: Verb::Post,
    path: "/realtime/calls",
    body: BodyKind::Multipart,
    part_types: &[("sdp", "application/sdp"), ("session", "application/json")],
    headers: &[("accept", "application/sdp")],
    reply: ReplyKind::Binary,
    reference: Some("https://platform.openai.com/docs/api-reference/realtime"),
    ..COMMON
};

/// `realtime.calls.hangup`: `POST /realtime/calls/{call_id}/hangup`.
pub static REALTIME_CALLS_HANGUP: Operation = Operation {
    id: "realtime.calls.hangup",
    verb: Verb::Post,
    path: "/realtime/calls/{call_id}/hangup",
    path_params: &["call_id"],
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    reference: Some("https://platform.openai.com/docs/api-reference/realtime-calls"),
    ..COMMON
};

/// `realtime.calls.refer`: `POST /realtime/calls/{call_id}/refer`.
pub static REALTIME_CALLS_REFER: Operation = Operation {
    id: "realtime.calls.refer",
    verb: Verb::Post,
    path: "/realtime/calls/{call_id}/refer",
    path_params: &["call_id"],
    body: BodyKind::Json,
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    reference: Some("https://platform.openai.com/docs/api-reference/realtime-calls"),
    ..COMMON
};

/// `realtime.calls.reject`: `POST /realtime/calls/{call_id}/reject`.
pub static REALTIME_CALLS_REJECT: Operation = Operation {
    id: "realtime.calls.reject",
    verb: Verb::Post,
    path: "/realtime/calls/{call_id}/reject",
    path_params: &["call_id"],
    body: BodyKind::Json,
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    reference: Some("https://platform.openai.com/docs/api-reference/realtime-calls"),
    ..COMMON
};

/// `realtime.client_secrets.create`: `POST /realtime/client_secrets`.
pub static REALTIME_CLIENT_SECRETS_CREATE: Operation = Operation {
    id: "realtime.client_secrets.create",
    verb: Verb::Post,
    path: "/realtime/client_secrets",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/realtime"),
    ..COMMON
};

/// `realtime.translations.client_secrets.create`: `POST /realtime/translations/client_secrets`.
pub static REALTIME_TRANSLATIONS_CLIENT_SECRETS_CREATE: Operation = Operation {
    id: "realtime.translations.client_secrets.create",
    verb: Verb::Post,
    path: "/realtime/translations/client_secrets",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/realtime"),
    ..COMMON
};
