//! The operations of `admin`: `usage`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `admin.organization.usage.audio_speeches`: `GET /organization/usage/audio_speeches`.
pub static ADMIN_ORGANIZATION_USAGE_AUDIO_SPEECHES: Operation = Operation {
    id: "admin.organization.usage.audio_speeches",
    path: "/organization/usage/audio_speeches",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/usage-audio-speeches"),
    ..COMMON
};

/// `admin.organization.usage.audio_transcriptions`: `GET /organization/usage/audio_transcriptions`.
pub static ADMIN_ORGANIZATION_USAGE_AUDIO_TRANSCRIPTIONS: Operation = Operation {
    id: "admin.organization.usage.audio_transcriptions",
    path: "/organization/usage/audio_transcriptions",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/usage-audio-transcriptions"),
    ..COMMON
};

/// `admin.organization.usage.code_interpreter_sessions`: `GET /organization/usage/code_interpreter_sessions`.
pub static ADMIN_ORGANIZATION_USAGE_CODE_INTERPRETER_SESSIONS: Operation = Operation {
    id: "admin.organization.usage.code_interpreter_sessions",
    path: "/organization/usage/code_interpreter_sessions",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/usage-code-interpreter-sessions"),
    ..COMMON
};

/// `admin.organization.usage.completions`: `GET /organization/usage/completions`.
pub static ADMIN_ORGANIZATION_USAGE_COMPLETIONS: Operation = Operation {
    id: "admin.organization.usage.completions",
    path: "/organization/usage/completions",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/usage-completions"),
    ..COMMON
};

/// `admin.organization.usage.costs`: `GET /organization/costs`.
pub static ADMIN_ORGANIZATION_USAGE_COSTS: Operation = Operation {
    id: "admin.organization.usage.costs",
    path: "/organization/costs",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/usage-costs"),
    ..COMMON
};

/// `admin.organization.usage.decisions`: `GET /organization/usage/decisions`.
pub static ADMIN_ORGANIZATION_USAGE_DECISIONS: Operation = Operation {
    id: "admin.organization.usage.decisions",
    path: "/organization/usage/decisions",
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.usage.embeddings`: `GET /organization/usage/embeddings`.
pub static ADMIN_ORGANIZATION_USAGE_EMBEDDINGS: Operation = Operation {
    id: "admin.organization.usage.embeddings",
    path: "/organization/usage/embeddings",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/usage-embeddings"),
    ..COMMON
};

/// `admin.organization.usage.file_search_calls`: `GET /organization/usage/file_search_calls`.
pub static ADMIN_ORGANIZATION_USAGE_FILE_SEARCH_CALLS: Operation = Operation {
    id: "admin.organization.usage.file_search_calls",
    path: "/organization/usage/file_search_calls",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/usage-file-search-calls"),
    ..COMMON
};

/// `admin.organization.usage.images`: `GET /organization/usage/images`.
pub static ADMIN_ORGANIZATION_USAGE_IMAGES: Operation = Operation {
    id: "admin.organization.usage.images",
    path: "/organization/usage/images",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/usage-images"),
    ..COMMON
};

/// `admin.organization.usage.moderations`: `GET /organization/usage/moderations`.
pub static ADMIN_ORGANIZATION_USAGE_MODERATIONS: Operation = Operation {
    id: "admin.organization.usage.moderations",
    path: "/organization/usage/moderations",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/usage-moderations"),
    ..COMMON
};

/// `admin.organization.usage.vector_stores`: `GET /organization/usage/vector_stores`.
pub static ADMIN_ORGANIZATION_USAGE_VECTOR_STORES: Operation = Operation {
    id: "admin.organization.usage.vector_stores",
    path: "/organization/usage/vector_stores",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/usage-vector-stores"),
    ..COMMON
};

/// `admin.organization.usage.web_search_calls`: `GET /organization/usage/web_search_calls`.
pub static ADMIN_ORGANIZATION_USAGE_WEB_SEARCH_CALLS: Operation = Operation {
    id: "admin.organization.usage.web_search_calls",
    path: "/organization/usage/web_search_calls",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/usage-web-search-calls"),
    ..COMMON
};
