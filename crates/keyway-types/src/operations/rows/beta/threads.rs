//! The operations of `beta`: `threads`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `beta.threads.create`: `POST /threads`.
pub static BETA_THREADS_CREATE: Operation = Operation {
    id: "beta.threads.create",
    verb: Verb::Post,
    path: "/threads",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.create_and_run`: `POST /threads/runs`.
pub static BETA_THREADS_CREATE_AND_RUN: Operation = Operation {
    id: "beta.threads.create_and_run",
    verb: Verb::Post,
    path: "/threads/runs",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    stream: Some(Streaming { envelope: true, ..STREAM }),
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.delete`: `DELETE /threads/{thread_id}`.
pub static BETA_THREADS_DELETE: Operation = Operation {
    id: "beta.threads.delete",
    verb: Verb::Delete,
    path: "/threads/{thread_id}",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.messages.create`: `POST /threads/{thread_id}/messages`.
pub static BETA_THREADS_MESSAGES_CREATE: Operation = Operation {
    id: "beta.threads.messages.create",
    verb: Verb::Post,
    path: "/threads/{thread_id}/messages",
    path_params: &["thread_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.messages.delete`: `DELETE /threads/{thread_id}/messages/{message_id}`.
pub static BETA_THREADS_MESSAGES_DELETE: Operation = Operation {
    id: "beta.threads.messages.delete",
    verb: Verb::Delete,
    path: "/threads/{thread_id}/messages/{message_id}",
    path_params: &["thread_id", "message_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.messages.list`: `GET /threads/{thread_id}/messages`.
pub static BETA_THREADS_MESSAGES_LIST: Operation = Operation {
    id: "beta.threads.messages.list",
    path: "/threads/{thread_id}/messages",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.messages.retrieve`: `GET /threads/{thread_id}/messages/{message_id}`.
pub static BETA_THREADS_MESSAGES_RETRIEVE: Operation = Operation {
    id: "beta.threads.messages.retrieve",
    path: "/threads/{thread_id}/messages/{message_id}",
    path_params: &["thread_id", "message_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.messages.update`: `POST /threads/{thread_id}/messages/{message_id}`.
pub static BETA_THREADS_MESSAGES_UPDATE: Operation = Operation {
    id: "beta.threads.messages.update",
    verb: Verb::Post,
    path: "/threads/{thread_id}/messages/{message_id}",
    path_params: &["thread_id", "message_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.retrieve`: `GET /threads/{thread_id}`.
pub static BETA_THREADS_RETRIEVE: Operation = Operation {
    id: "beta.threads.retrieve",
    path: "/threads/{thread_id}",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.cancel`: `POST /threads/{thread_id}/runs/{run_id}/cancel`.
pub static BETA_THREADS_RUNS_CANCEL: Operation = Operation {
    id: "beta.threads.runs.cancel",
    verb: Verb::Post,
    path: "/threads/{thread_id}/runs/{run_id}/cancel",
    path_params: &["thread_id", "run_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.create`: `POST /threads/{thread_id}/runs`.
pub static BETA_THREADS_RUNS_CREATE: Operation = Operation {
    id: "beta.threads.runs.create",
    verb: Verb::Post,
    path: "/threads/{thread_id}/runs",
    path_params: &["thread_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    query_params: &["include"],
    stream: Some(Streaming { envelope: true, ..STREAM }),
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.list`: `GET /threads/{thread_id}/runs`.
pub static BETA_THREADS_RUNS_LIST: Operation = Operation {
    id: "beta.threads.runs.list",
    path: "/threads/{thread_id}/runs",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.retrieve`: `GET /threads/{thread_id}/runs/{run_id}`.
pub static BETA_THREADS_RUNS_RETRIEVE: Operation = Operation {
    id: "beta.threads.runs.retrieve",
    path: "/threads/{thread_id}/runs/{run_id}",
    path_params: &["thread_id", "run_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.steps.list`: `GET /threads/{thread_id}/runs/{run_id}/steps`.
pub static BETA_THREADS_RUNS_STEPS_LIST: Operation = Operation {
    id: "beta.threads.runs.steps.list",
    path: "/threads/{thread_id}/runs/{run_id}/steps",
    path_params: &["thread_id", "run_id"],
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.steps.retrieve`: `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`.
pub static BETA_THREADS_RUNS_STEPS_RETRIEVE: Operation = Operation {
    id: "beta.threads.runs.steps.retrieve",
    path: "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    path_params: &["thread_id", "run_id", "step_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.submit_tool_outputs`: `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`.
pub static BETA_THREADS_RUNS_SUBMIT_TOOL_OUTPUTS: Operation = Operation {
    id: "beta.threads.runs.submit_tool_outputs",
    verb: Verb::Post,
    path: "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    path_params: &["thread_id", "run_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    stream: Some(Streaming { envelope: true, ..STREAM }),
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.runs.update`: `POST /threads/{thread_id}/runs/{run_id}`.
pub static BETA_THREADS_RUNS_UPDATE: Operation = Operation {
    id: "beta.threads.runs.update",
    verb: Verb::Post,
    path: "/threads/{thread_id}/runs/{run_id}",
    path_params: &["thread_id", "run_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};

/// `beta.threads.update`: `POST /threads/{thread_id}`.
pub static BETA_THREADS_UPDATE: Operation = Operation {
    id: "beta.threads.update",
    verb: Verb::Post,
    path: "/threads/{thread_id}",
    path_params: &["thread_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/threads"),
    ..COMMON
};
