//! The operations of `admin`: `projects_roles`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `admin.organization.projects.roles.create`: `POST /projects/{project_id}/roles`.
pub static ADMIN_ORGANIZATION_PROJECTS_ROLES_CREATE: Operation = Operation {
    id: "admin.organization.projects.roles.create",
    verb: Verb::Post,
    path: "/projects/{project_id}/roles",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.roles.delete`: `DELETE /projects/{project_id}/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_ROLES_DELETE: Operation = Operation {
    id: "admin.organization.projects.roles.delete",
    verb: Verb::Delete,
    path: "/projects/{project_id}/roles/{role_id}",
    path_params: &["project_id", "role_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.roles.list`: `GET /projects/{project_id}/roles`.
pub static ADMIN_ORGANIZATION_PROJECTS_ROLES_LIST: Operation = Operation {
    id: "admin.organization.projects.roles.list",
    path: "/projects/{project_id}/roles",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::Next,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.roles.retrieve`: `GET /projects/{project_id}/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_ROLES_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.roles.retrieve",
    path: "/projects/{project_id}/roles/{role_id}",
    path_params: &["project_id", "role_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.roles.update`: `POST /projects/{project_id}/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_ROLES_UPDATE: Operation = Operation {
    id: "admin.organization.projects.roles.update",
    verb: Verb::Post,
    path: "/projects/{project_id}/roles/{role_id}",
    path_params: &["project_id", "role_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};
