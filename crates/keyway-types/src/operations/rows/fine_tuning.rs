//! The operations of `fine_tuning`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `fine_tuning.alpha.graders.run`: `POST /fine_tuning/alpha/graders/run`.
pub static FINE_TUNING_ALPHA_GRADERS_RUN: Operation = Operation {
    id: "fine_tuning.alpha.graders.run",
    verb: Verb::Post,
    path: "/fine_tuning/alpha/graders/run",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/graders"),
    ..COMMON
};

/// `fine_tuning.alpha.graders.validate`: `POST /fine_tuning/alpha/graders/validate`.
pub static FINE_TUNING_ALPHA_GRADERS_VALIDATE: Operation = Operation {
    id: "fine_tuning.alpha.graders.validate",
    verb: Verb::Post,
    path: "/fine_tuning/alpha/graders/validate",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/graders"),
    ..COMMON
};

/// `fine_tuning.checkpoints.permissions.create`: `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
pub static FINE_TUNING_CHECKPOINTS_PERMISSIONS_CREATE: Operation = Operation {
    id: "fine_tuning.checkpoints.permissions.create",
    verb: Verb::Post,
    path: "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    path_params: &["fine_tuned_model_checkpoint"],
    body: BodyKind::Json,
    reply: ReplyKind::Page,
    paging: Paging::Single,
    reference: Some("https://platform.openai.com/docs/api-reference/fine-tuning"),
    ..COMMON
};

/// `fine_tuning.checkpoints.permissions.delete`: `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`.
pub static FINE_TUNING_CHECKPOINTS_PERMISSIONS_DELETE: Operation = Operation {
    id: "fine_tuning.checkpoints.permissions.delete",
    verb: Verb::Delete,
    path: "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    path_params: &["fine_tuned_model_checkpoint", "permission_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/fine-tuning"),
    ..COMMON
};

/// `fine_tuning.checkpoints.permissions.list`: `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
pub static FINE_TUNING_CHECKPOINTS_PERMISSIONS_LIST: Operation = Operation {
    id: "fine_tuning.checkpoints.permissions.list",
    path: "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    path_params: &["fine_tuned_model_checkpoint"],
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/fine-tuning"),
    ..COMMON
};

/// `fine_tuning.checkpoints.permissions.retrieve`: `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`.
pub static FINE_TUNING_CHECKPOINTS_PERMISSIONS_RETRIEVE: Operation = Operation {
    id: "fine_tuning.checkpoints.permissions.retrieve",
    path: "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    path_params: &["fine_tuned_model_checkpoint"],
    deprecated: true,
    reference: Some("https://platform.openai.com/docs/api-reference/fine-tuning"),
    ..COMMON
};

/// `fine_tuning.jobs.cancel`: `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`.
pub static FINE_TUNING_JOBS_CANCEL: Operation = Operation {
    id: "fine_tuning.jobs.cancel",
    verb: Verb::Post,
    path: "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    path_params: &["fine_tuning_job_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/fine-tuning"),
    ..COMMON
};

/// `fine_tuning.jobs.checkpoints.list`: `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`.
pub static FINE_TUNING_JOBS_CHECKPOINTS_LIST: Operation = Operation {
    id: "fine_tuning.jobs.checkpoints.list",
    path: "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    path_params: &["fine_tuning_job_id"],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/fine-tuning"),
    ..COMMON
};

/// `fine_tuning.jobs.create`: `POST /fine_tuning/jobs`.
pub static FINE_TUNING_JOBS_CREATE: Operation = Operation {
    id: "fine_tuning.jobs.create",
    verb: Verb::Post,
    path: "/fine_tuning/jobs",
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/fine-tuning"),
    ..COMMON
};

/// `fine_tuning.jobs.list`: `GET /fine_tuning/jobs`.
pub static FINE_TUNING_JOBS_LIST: Operation = Operation {
    id: "fine_tuning.jobs.list",
    path: "/fine_tuning/jobs",
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/fine-tuning"),
    ..COMMON
};

/// `fine_tuning.jobs.list_events`: `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`.
pub static FINE_TUNING_JOBS_LIST_EVENTS: Operation = Operation {
    id: "fine_tuning.jobs.list_events",
    path: "/fine_tuning/jobs/{fine_tuning_job_id}/events",
    path_params: &["fine_tuning_job_id"],
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/fine-tuning"),
    ..COMMON
};

/// `fine_tuning.jobs.pause`: `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`.
pub static FINE_TUNING_JOBS_PAUSE: Operation = Operation {
    id: "fine_tuning.jobs.pause",
    verb: Verb::Post,
    path: "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    path_params: &["fine_tuning_job_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/fine-tuning"),
    ..COMMON
};

/// `fine_tuning.jobs.resume`: `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`.
pub static FINE_TUNING_JOBS_RESUME: Operation = Operation {
    id: "fine_tuning.jobs.resume",
    verb: Verb::Post,
    path: "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    path_params: &["fine_tuning_job_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/fine-tuning"),
    ..COMMON
};

/// `fine_tuning.jobs.retrieve`: `GET /fine_tuning/jobs/{fine_tuning_job_id}`.
pub static FINE_TUNING_JOBS_RETRIEVE: Operation = Operation {
    id: "fine_tuning.jobs.retrieve",
    path: "/fine_tuning/jobs/{fine_tuning_job_id}",
    path_params: &["fine_tuning_job_id"],
    reference: Some("https://platform.openai.com/docs/api-reference/fine-tuning"),
    ..COMMON
};
