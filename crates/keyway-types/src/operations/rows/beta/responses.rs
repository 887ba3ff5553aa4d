//! The operations of `beta`: `responses`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `beta.responses.cancel`: `POST /responses/{response_id}/cancel`.
pub static BETA_RESPONSES_CANCEL: Operation = Operation {
    id: "beta.responses.cancel",
    verb: Verb::Post,
    path: "/responses/{response_id}/cancel",
    path_params: &["response_id"],
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `beta.responses.compact`: `POST /responses/compact`.
pub static BETA_RESPONSES_COMPACT: Operation = Operation {
    id: "beta.responses.compact",
    verb: Verb::Post,
    path: "/responses/compact",
    body: BodyKind::Json,
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `beta.responses.create`: `POST /responses`.
pub static BETA_RESPONSES_CREATE: Operation = Operation {
    id: "beta.responses.create",
    verb: Verb::Post,
    path: "/responses",
    body: BodyKind::Json,
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    stream: Some(STREAM),
    reference: Some("https://platform.openai.com/docs/api-reference/responses/create"),
    ..COMMON
};

/// `beta.responses.delete`: `DELETE /responses/{response_id}`.
pub static BETA_RESPONSES_DELETE: Operation = Operation {
    id: "beta.responses.delete",
    verb: Verb::Delete,
    path: "/responses/{response_id}",
    path_params: &["response_id"],
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    headers: &[("accept", "*/*")],
    reply: ReplyKind::Empty,
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `beta.responses.input_items.list`: `GET /responses/{response_id}/input_items`.
pub static BETA_RESPONSES_INPUT_ITEMS_LIST: Operation = Operation {
    id: "beta.responses.input_items.list",
    path: "/responses/{response_id}/input_items",
    path_params: &["response_id"],
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `beta.responses.input_tokens.count`: `POST /responses/input_tokens`.
pub static BETA_RESPONSES_INPUT_TOKENS_COUNT: Operation = Operation {
    id: "beta.responses.input_tokens.count",
    verb: Verb::Post,
    path: "/responses/input_tokens",
    body: BodyKind::Json,
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};

/// `beta.responses.retrieve`: `GET /responses/{response_id}`.
pub static BETA_RESPONSES_RETRIEVE: Operation = Operation {
    id: "beta.responses.retrieve",
    path: "/responses/{response_id}",
    path_params: &["response_id"],
    header_params: &[("betas", "openai-beta")],
    fixed_query: &[("beta", "true")],
    stream: Some(Streaming { place: SwitchPlace::Query, ..STREAM }),
    reference: Some("https://platform.openai.com/docs/api-reference/responses"),
    ..COMMON
};
