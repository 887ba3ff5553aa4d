//! The operations of `admin`: `roles`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `admin.organization.roles.create`: `POST /organization/roles`.
pub static ADMIN_ORGANIZATION_ROLES_CREATE: Operation = Operation {
    id: "admin.organization.roles.create",
    verb: Verb::Post,
    path: "/organization/roles",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.roles.delete`: `DELETE /organization/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_ROLES_DELETE: Operation = Operation {
    id: "admin.organization.roles.delete",
    verb: Verb::Delete,
    path: "/organization/roles/{role_id}",
    path_params: &["role_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.roles.list`: `GET /organization/roles`.
pub static ADMIN_ORGANIZATION_ROLES_LIST: Operation = Operation {
    id: "admin.organization.roles.list",
    path: "/organization/roles",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::Next,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.roles.retrieve`: `GET /organization/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_ROLES_RETRIEVE: Operation = Operation {
    id: "admin.organization.roles.retrieve",
    path: "/organization/roles/{role_id}",
    path_params: &["role_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.roles.update`: `POST /organization/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_ROLES_UPDATE: Operation = Operation {
    id: "admin.organization.roles.update",
    verb: Verb::Post,
    path: "/organization/roles/{role_id}",
    path_params: &["role_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};
