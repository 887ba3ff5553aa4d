//! The operations of `admin`: `projects_users`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `admin.organization.projects.users.create`: `POST /organization/projects/{project_id}/users`.
pub static ADMIN_ORGANIZATION_PROJECTS_USERS_CREATE: Operation = Operation {
    id: "admin.organization.projects.users.create",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/users",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.users.delete`: `DELETE /organization/projects/{project_id}/users/{user_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_USERS_DELETE: Operation = Operation {
    id: "admin.organization.projects.users.delete",
    verb: Verb::Delete,
    path: "/organization/projects/{project_id}/users/{user_id}",
    path_params: &["project_id", "user_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.users.list`: `GET /organization/projects/{project_id}/users`.
pub static ADMIN_ORGANIZATION_PROJECTS_USERS_LIST: Operation = Operation {
    id: "admin.organization.projects.users.list",
    path: "/organization/projects/{project_id}/users",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.users.retrieve`: `GET /organization/projects/{project_id}/users/{user_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_USERS_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.users.retrieve",
    path: "/organization/projects/{project_id}/users/{user_id}",
    path_params: &["project_id", "user_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.users.roles.create`: `POST /projects/{project_id}/users/{user_id}/roles`.
pub static ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_CREATE: Operation = Operation {
    id: "admin.organization.projects.users.roles.create",
    verb: Verb::Post,
    path: "/projects/{project_id}/users/{user_id}/roles",
    path_params: &["project_id", "user_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.users.roles.delete`: `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_DELETE: Operation = Operation {
    id: "admin.organization.projects.users.roles.delete",
    verb: Verb::Delete,
    path: "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    path_params: &["project_id", "user_id", "role_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.users.roles.list`: `GET /projects/{project_id}/users/{user_id}/roles`.
pub static ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_LIST: Operation = Operation {
    id: "admin.organization.projects.users.roles.list",
    path: "/projects/{project_id}/users/{user_id}/roles",
    path_params: &["project_id", "user_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::Next,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.users.roles.retrieve`: `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_USERS_ROLES_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.users.roles.retrieve",
    path: "/projects/{project_id}/users/{user_id}/roles/{role_id}",
    path_params: &["project_id", "user_id", "role_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.users.update`: `POST /organization/projects/{project_id}/users/{user_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_USERS_UPDATE: Operation = Operation {
    id: "admin.organization.projects.users.update",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/users/{user_id}",
    path_params: &["project_id", "user_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};
