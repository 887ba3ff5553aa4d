//! The operations of `beta`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `beta.assistants.create`: `POST /assistants`.
pub static BETA_ASSISTANTS_CREATE: Operation = Operation {
    id: "beta.assistants.create",
    verb: Verb::Post,
    path: "/assistants",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/assistants"),
    ..COMMON
};

/// `beta.assistants.delete`: `DELETE /assistants/{assistant_id}`.
pub static BETA_ASSISTANTS_DELETE: Operation = Operation {
    id: "beta.assistants.delete",
    verb: Verb::Delete,
    path: "/assistants/{assistant_id}",
    path_params: &["assistant_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/assistants"),
    ..COMMON
};

/// `beta.assistants.list`: `GET /assistants`.
pub static BETA_ASSISTANTS_LIST: Operation = Operation {
    id: "beta.assistants.list",
    path: "/assistants",
    headers: &[("openai-beta", "assistants=v2")],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/assistants"),
    ..COMMON
};

/// `beta.assistants.retrieve`: `GET /assistants/{assistant_id}`.
pub static BETA_ASSISTANTS_RETRIEVE: Operation = Operation {
    id: "beta.assistants.retrieve",
    path: "/assistants/{assistant_id}",
    path_params: &["assistant_id"],
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/assistants"),
    ..COMMON
};

/// `beta.assistants.update`: `POST /assistants/{assistant_id}`.
pub static BETA_ASSISTANTS_UPDATE: Operation = Operation {
    id: "beta.assistants.update",
    verb: Verb::Post,
    path: "/assistants/{assistant_id}",
    path_params: &["assistant_id"],
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/assistants"),
    ..COMMON
};

/// `beta.chatkit.sessions.cancel`: `POST /chatkit/sessions/{session_id}/cancel`.
pub static BETA_CHATKIT_SESSIONS_CANCEL: Operation = Operation {
    id: "beta.chatkit.sessions.cancel",
    verb: Verb::Post,
    path: "/chatkit/sessions/{session_id}/cancel",
    path_params: &["session_id"],
    headers: &[("openai-beta", "chatkit_beta=v1")],
    reference: Some("https://platform.openai.com/docs/api-reference/chatkit/cancel-session"),
    ..COMMON
};

/// `beta.chatkit.sessions.create`: `POST /chatkit/sessions`.
pub static BETA_CHATKIT_SESSIONS_CREATE: Operation = Operation {
    id: "beta.chatkit.sessions.create",
    verb: Verb::Post,
    path: "/chatkit/sessions",
    body: BodyKind::Json,
    headers: &[("openai-beta", "chatkit_beta=v1")],
    reference: Some("https://platform.openai.com/docs/api-reference/chatkit/sessions/create"),
    ..COMMON
};

/// `beta.chatkit.threads.delete`: `DELETE /chatkit/threads/{thread_id}`.
pub static BETA_CHATKIT_THREADS_DELETE: Operation = Operation {
    id: "beta.chatkit.threads.delete",
    verb: Verb::Delete,
    path: "/chatkit/threads/{thread_id}",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "chatkit_beta=v1")],
    reference: Some("https://platform.openai.com/docs/api-reference/chatkit/threads/delete"),
    ..COMMON
};

/// `beta.chatkit.threads.list`: `GET /chatkit/threads`.
pub static BETA_CHATKIT_THREADS_LIST: Operation = Operation {
    id: "beta.chatkit.threads.list",
    path: "/chatkit/threads",
    headers: &[("openai-beta", "chatkit_beta=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/chatkit/list-threads"),
    ..COMMON
};

/// `beta.chatkit.threads.list_items`: `GET /chatkit/threads/{thread_id}/items`.
pub static BETA_CHATKIT_THREADS_LIST_ITEMS: Operation = Operation {
    id: "beta.chatkit.threads.list_items",
    path: "/chatkit/threads/{thread_id}/items",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "chatkit_beta=v1")],
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/chatkit/threads/list-items"),
    ..COMMON
};

/// `beta.chatkit.threads.retrieve`: `GET /chatkit/threads/{thread_id}`.
pub static BETA_CHATKIT_THREADS_RETRIEVE: Operation = Operation {
    id: "beta.chatkit.threads.retrieve",
    path: "/chatkit/threads/{thread_id}",
    path_params: &["thread_id"],
    headers: &[("openai-beta", "chatkit_beta=v1")],
    reference: Some("https://platform.openai.com/docs/api-reference/chatkit/threads/retrieve"),
    ..COMMON
};

/// `beta.realtime.sessions.create`: `POST /realtime/sessions`.
pub static BETA_REALTIME_SESSIONS_CREATE: Operation = Operation {
    id: "beta.realtime.sessions.create",
    verb: Verb::Post,
    path: "/realtime/sessions",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/realtime"),
    ..COMMON
};

/// `beta.realtime.transcription_sessions.create`: `POST /realtime/transcription_sessions`.
pub static BETA_REALTIME_TRANSCRIPTION_SESSIONS_CREATE: Operation = Operation {
    id: "beta.realtime.transcription_sessions.create",
    verb: Verb::Post,
    path: "/realtime/transcription_sessions",
    body: BodyKind::Json,
    headers: &[("openai-beta", "assistants=v2")],
    reference: Some("https://platform.openai.com/docs/api-reference/realtime"),
    ..COMMON
};

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
