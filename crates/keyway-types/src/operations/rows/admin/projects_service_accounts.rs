//! The operations of `admin`: `projects_service_accounts`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `admin.organization.projects.service_accounts.api_keys.create`: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`.
pub static ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_API_KEYS_CREATE: Operation = Operation {
    id: "admin.organization.projects.service_accounts.api_keys.create",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    path_params: &["project_id", "service_account_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.service_accounts.create`: `POST /organization/projects/{project_id}/service_accounts`.
pub static ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_CREATE: Operation = Operation {
    id: "admin.organization.projects.service_accounts.create",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/service_accounts",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.service_accounts.delete`: `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_DELETE: Operation = Operation {
    id: "admin.organization.projects.service_accounts.delete",
    verb: Verb::Delete,
    path: "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    path_params: &["project_id", "service_account_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.service_accounts.list`: `GET /organization/projects/{project_id}/service_accounts`.
pub static ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_LIST: Operation = Operation {
    id: "admin.organization.projects.service_accounts.list",
    path: "/organization/projects/{project_id}/service_accounts",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.service_accounts.retrieve`: `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.service_accounts.retrieve",
    path: "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    path_params: &["project_id", "service_account_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.service_accounts.update`: `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_SERVICE_ACCOUNTS_UPDATE: Operation = Operation {
    id: "admin.organization.projects.service_accounts.update",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/service_accounts/{service_account_id}",
    path_params: &["project_id", "service_account_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};
