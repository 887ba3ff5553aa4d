//! The operations of `evals`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `evals.create`: `POST /evals`.
pub static EVALS_CREATE: Operation = Operation {
    id: "evals.create",
    verb: Verb::Post,
    path: "/evals",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/evals/post"),
    ..COMMON
};

/// `evals.delete`: `DELETE /evals/{eval_id}`.
pub static EVALS_DELETE: Operation = Operation {
    id: "evals.delete",
    verb: Verb::Delete,
    path: "/evals/{eval_id}",
    path_params: &["eval_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/evals"),
    ..COMMON
};

/// `evals.list`: `GET /evals`.
pub static EVALS_LIST: Operation = Operation {
    id: "evals.list",
    path: "/evals",
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/evals/list"),
    ..COMMON
};

/// `evals.retrieve`: `GET /evals/{eval_id}`.
pub static EVALS_RETRIEVE: Operation = Operation {
    id: "evals.retrieve",
    path: "/evals/{eval_id}",
    path_params: &["eval_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/evals/get"),
    ..COMMON
};

/// `evals.runs.cancel`: `POST /evals/{eval_id}/runs/{run_id}/cancel`.
pub static EVALS_RUNS_CANCEL: Operation = Operation {
    id: "evals.runs.cancel",
    verb: Verb::Post,
    path: "/evals/{eval_id}/runs/{run_id}/cancel",
    path_params: &["eval_id", "run_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/evals/post"),
    ..COMMON
};

/// `evals.runs.create`: `POST /evals/{eval_id}/runs`.
pub static EVALS_RUNS_CREATE: Operation = Operation {
    id: "evals.runs.create",
    verb: Verb::Post,
    path: "/evals/{eval_id}/runs",
    path_params: &["eval_id"],
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/evals"),
    ..COMMON
};

/// `evals.runs.delete`: `DELETE /evals/{eval_id}/runs/{run_id}`.
pub static EVALS_RUNS_DELETE: Operation = Operation {
    id: "evals.runs.delete",
    verb: Verb::Delete,
    path: "/evals/{eval_id}/runs/{run_id}",
    path_params: &["eval_id", "run_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/evals/delete"),
    ..COMMON
};

/// `evals.runs.list`: `GET /evals/{eval_id}/runs`.
pub static EVALS_RUNS_LIST: Operation = Operation {
    id: "evals.runs.list",
    path: "/evals/{eval_id}/runs",
    path_params: &["eval_id"],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/evals/get-runs"),
    ..COMMON
};

/// `evals.runs.output_items.list`: `GET /evals/{eval_id}/runs/{run_id}/output_items`.
pub static EVALS_RUNS_OUTPUT_ITEMS_LIST: Operation = Operation {
    id: "evals.runs.output_items.list",
    path: "/evals/{eval_id}/runs/{run_id}/output_items",
    path_params: &["eval_id", "run_id"],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/evals/get"),
    ..COMMON
};

/// `evals.runs.output_items.retrieve`: `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`.
pub static EVALS_RUNS_OUTPUT_ITEMS_RETRIEVE: Operation = Operation {
    id: "evals.runs.output_items.retrieve",
    path: "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    path_params: &["eval_id", "run_id", "output_item_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/evals/get"),
    ..COMMON
};

/// `evals.runs.retrieve`: `GET /evals/{eval_id}/runs/{run_id}`.
pub static EVALS_RUNS_RETRIEVE: Operation = Operation {
    id: "evals.runs.retrieve",
    path: "/evals/{eval_id}/runs/{run_id}",
    path_params: &["eval_id", "run_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/evals/get"),
    ..COMMON
};

/// `evals.update`: `POST /evals/{eval_id}`.
pub static EVALS_UPDATE: Operation = Operation {
    id: "evals.update",
    verb: Verb::Post,
    path: "/evals/{eval_id}",
    path_params: &["eval_id"],
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/evals/update"),
    ..COMMON
};
