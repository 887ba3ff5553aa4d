//! The operations of `admin`: `projects_groups`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `admin.organization.projects.groups.create`: `POST /organization/projects/{project_id}/groups`.
pub static ADMIN_ORGANIZATION_PROJECTS_GROUPS_CREATE: Operation = Operation {
    id: "admin.organization.projects.groups.create",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/groups",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.groups.delete`: `DELETE /organization/projects/{project_id}/groups/{group_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_GROUPS_DELETE: Operation = Operation {
    id: "admin.organization.projects.groups.delete",
    verb: Verb::Delete,
    path: "/organization/projects/{project_id}/groups/{group_id}",
    path_params: &["project_id", "group_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.groups.list`: `GET /organization/projects/{project_id}/groups`.
pub static ADMIN_ORGANIZATION_PROJECTS_GROUPS_LIST: Operation = Operation {
    id: "admin.organization.projects.groups.list",
    path: "/organization/projects/{project_id}/groups",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::Next,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.groups.retrieve`: `GET /organization/projects/{project_id}/groups/{group_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_GROUPS_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.groups.retrieve",
    path: "/organization/projects/{project_id}/groups/{group_id}",
    path_params: &["project_id", "group_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.groups.roles.create`: `POST /projects/{project_id}/groups/{group_id}/roles`.
pub static ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_CREATE: Operation = Operation {
    id: "admin.organization.projects.groups.roles.create",
    verb: Verb::Post,
    path: "/projects/{project_id}/groups/{group_id}/roles",
    path_params: &["project_id", "group_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.groups.roles.delete`: `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_DELETE: Operation = Operation {
    id: "admin.organization.projects.groups.roles.delete",
    verb: Verb::Delete,
    path: "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    path_params: &["project_id", "group_id", "role_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.groups.roles.list`: `GET /projects/{project_id}/groups/{group_id}/roles`.
pub static ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_LIST: Operation = Operation {
    id: "admin.organization.projects.groups.roles.list",
    path: "/projects/{project_id}/groups/{group_id}/roles",
    path_params: &["project_id", "group_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::Next,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.groups.roles.retrieve`: `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_GROUPS_ROLES_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.groups.roles.retrieve",
    path: "/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    path_params: &["project_id", "group_id", "role_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};
