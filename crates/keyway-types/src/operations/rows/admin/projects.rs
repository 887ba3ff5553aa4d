//! The operations of `admin`: `projects`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `admin.organization.projects.archive`: `POST /organization/projects/{project_id}/archive`.
pub static ADMIN_ORGANIZATION_PROJECTS_ARCHIVE: Operation = Operation {
    id: "admin.organization.projects.archive",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/archive",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.create`: `POST /organization/projects`.
pub static ADMIN_ORGANIZATION_PROJECTS_CREATE: Operation = Operation {
    id: "admin.organization.projects.create",
    verb: Verb::Post,
    path: "/organization/projects",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.list`: `GET /organization/projects`.
pub static ADMIN_ORGANIZATION_PROJECTS_LIST: Operation = Operation {
    id: "admin.organization.projects.list",
    path: "/organization/projects",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.retrieve`: `GET /organization/projects/{project_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.retrieve",
    path: "/organization/projects/{project_id}",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.update`: `POST /organization/projects/{project_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_UPDATE: Operation = Operation {
    id: "admin.organization.projects.update",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.api_keys.delete`: `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_API_KEYS_DELETE: Operation = Operation {
    id: "admin.organization.projects.api_keys.delete",
    verb: Verb::Delete,
    path: "/organization/projects/{project_id}/api_keys/{api_key_id}",
    path_params: &["project_id", "api_key_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.api_keys.list`: `GET /organization/projects/{project_id}/api_keys`.
pub static ADMIN_ORGANIZATION_PROJECTS_API_KEYS_LIST: Operation = Operation {
    id: "admin.organization.projects.api_keys.list",
    path: "/organization/projects/{project_id}/api_keys",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.api_keys.retrieve`: `GET /organization/projects/{project_id}/api_keys/{api_key_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_API_KEYS_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.api_keys.retrieve",
    path: "/organization/projects/{project_id}/api_keys/{api_key_id}",
    path_params: &["project_id", "api_key_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.api_keys.update`: `POST /organization/projects/{project_id}/api_keys/{api_key_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_API_KEYS_UPDATE: Operation = Operation {
    id: "admin.organization.projects.api_keys.update",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/api_keys/{api_key_id}",
    path_params: &["project_id", "api_key_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    ..COMMON
};

/// `admin.organization.projects.certificates.activate`: `POST /organization/projects/{project_id}/certificates/activate`.
pub static ADMIN_ORGANIZATION_PROJECTS_CERTIFICATES_ACTIVATE: Operation = Operation {
    id: "admin.organization.projects.certificates.activate",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/certificates/activate",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reply: ReplyKind::Page,
    paging: Paging::Single,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.certificates.deactivate`: `POST /organization/projects/{project_id}/certificates/deactivate`.
pub static ADMIN_ORGANIZATION_PROJECTS_CERTIFICATES_DEACTIVATE: Operation = Operation {
    id: "admin.organization.projects.certificates.deactivate",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/certificates/deactivate",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reply: ReplyKind::Page,
    paging: Paging::Single,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.certificates.list`: `GET /organization/projects/{project_id}/certificates`.
pub static ADMIN_ORGANIZATION_PROJECTS_CERTIFICATES_LIST: Operation = Operation {
    id: "admin.organization.projects.certificates.list",
    path: "/organization/projects/{project_id}/certificates",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.data_retention.retrieve`: `GET /organization/projects/{project_id}/data_retention`.
pub static ADMIN_ORGANIZATION_PROJECTS_DATA_RETENTION_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.data_retention.retrieve",
    path: "/organization/projects/{project_id}/data_retention",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.data_retention.update`: `POST /organization/projects/{project_id}/data_retention`.
pub static ADMIN_ORGANIZATION_PROJECTS_DATA_RETENTION_UPDATE: Operation = Operation {
    id: "admin.organization.projects.data_retention.update",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/data_retention",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.hosted_tool_permissions.retrieve`: `GET /organization/projects/{project_id}/hosted_tool_permissions`.
pub static ADMIN_ORGANIZATION_PROJECTS_HOSTED_TOOL_PERMISSIONS_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.hosted_tool_permissions.retrieve",
    path: "/organization/projects/{project_id}/hosted_tool_permissions",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.hosted_tool_permissions.update`: `POST /organization/projects/{project_id}/hosted_tool_permissions`.
pub static ADMIN_ORGANIZATION_PROJECTS_HOSTED_TOOL_PERMISSIONS_UPDATE: Operation = Operation {
    id: "admin.organization.projects.hosted_tool_permissions.update",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/hosted_tool_permissions",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.model_permissions.delete`: `DELETE /organization/projects/{project_id}/model_permissions`.
pub static ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS_DELETE: Operation = Operation {
    id: "admin.organization.projects.model_permissions.delete",
    verb: Verb::Delete,
    path: "/organization/projects/{project_id}/model_permissions",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.model_permissions.retrieve`: `GET /organization/projects/{project_id}/model_permissions`.
pub static ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.model_permissions.retrieve",
    path: "/organization/projects/{project_id}/model_permissions",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.model_permissions.update`: `POST /organization/projects/{project_id}/model_permissions`.
pub static ADMIN_ORGANIZATION_PROJECTS_MODEL_PERMISSIONS_UPDATE: Operation = Operation {
    id: "admin.organization.projects.model_permissions.update",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/model_permissions",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.rate_limits.list_rate_limits`: `GET /organization/projects/{project_id}/rate_limits`.
pub static ADMIN_ORGANIZATION_PROJECTS_RATE_LIMITS_LIST_RATE_LIMITS: Operation = Operation {
    id: "admin.organization.projects.rate_limits.list_rate_limits",
    path: "/organization/projects/{project_id}/rate_limits",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.rate_limits.update_rate_limit`: `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_RATE_LIMITS_UPDATE_RATE_LIMIT: Operation = Operation {
    id: "admin.organization.projects.rate_limits.update_rate_limit",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    path_params: &["project_id", "rate_limit_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.service_tier_settings.retrieve`: `GET /organization/projects/{project_id}/service_tier_settings`.
pub static ADMIN_ORGANIZATION_PROJECTS_SERVICE_TIER_SETTINGS_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.service_tier_settings.retrieve",
    path: "/organization/projects/{project_id}/service_tier_settings",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.projects.service_tier_settings.update`: `POST /organization/projects/{project_id}/service_tier_settings`.
pub static ADMIN_ORGANIZATION_PROJECTS_SERVICE_TIER_SETTINGS_UPDATE: Operation = Operation {
    id: "admin.organization.projects.service_tier_settings.update",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/service_tier_settings",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    ..COMMON
};

/// `admin.organization.projects.spend_limit.delete`: `DELETE /organization/projects/{project_id}/spend_limit`.
pub static ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT_DELETE: Operation = Operation {
    id: "admin.organization.projects.spend_limit.delete",
    verb: Verb::Delete,
    path: "/organization/projects/{project_id}/spend_limit",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.spend_limit.retrieve`: `GET /organization/projects/{project_id}/spend_limit`.
pub static ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.spend_limit.retrieve",
    path: "/organization/projects/{project_id}/spend_limit",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.spend_limit.update`: `POST /organization/projects/{project_id}/spend_limit`.
pub static ADMIN_ORGANIZATION_PROJECTS_SPEND_LIMIT_UPDATE: Operation = Operation {
    id: "admin.organization.projects.spend_limit.update",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/spend_limit",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};
