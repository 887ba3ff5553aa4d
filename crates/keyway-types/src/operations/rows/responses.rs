//! The operations of `responses`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `responses.cancel`: `POST /responses/{response_id}/cancel`.
pub static RESPONSES_CANCEL: Operation = Operation {
    id: "responses.cancel",
    verb: Verb::Post,
    path: "/responses/{response_id}/cancel",
    path_params: &["response_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `responses.compact`: `POST /responses/compact`.
pub static RESPONSES_COMPACT: Operation = Operation {
    id: "responses.compact",
    verb: Verb::Post,
    path: "/responses/compact",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `responses.create`: `POST /responses`.
pub static RESPONSES_CREATE: Operation = Operation {
    id: "responses.create",
    verb: Verb::Post,
    path: "/responses",
    body: BodyKind::Json,
    stream: Some(STREAM),
    reference: Some("https://platform.openai.com/docs/api-reference/responses/create"),
    ..COMMON
};

/// `responses.delete`: `DELETE /responses/{response_id}`.
pub static RESPONSES_DELETE: Operation = Operation {
    id: "responses.delete",
    verb: Verb::Delete,
    path: "/responses/{response_id}",
    path_params: &["response_id"],
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `responses.input_items.list`: `GET /responses/{response_id}/input_items`.
pub static RESPONSES_INPUT_ITEMS_LIST: Operation = Operation {
    id: "responses.input_items.list",
    path: "/responses/{response_id}/input_items",
    path_params: &["response_id"],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `responses.input_tokens.count`: `POST /responses/input_tokens`.
pub static RESPONSES_INPUT_TOKENS_COUNT: Operation = Operation {
    id: "responses.input_tokens.count",
    verb: Verb::Post,
    path: "/responses/input_tokens",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `responses.retrieve`: `GET /responses/{response_id}`.
pub static RESPONSES_RETRIEVE: Operation = Operation {
    id: "responses.retrieve",
    path: "/responses/{response_id}",
    path_params: &["response_id"],
    stream: Some(Streaming { place: SwitchPlace::Query, ..STREAM }),
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};
