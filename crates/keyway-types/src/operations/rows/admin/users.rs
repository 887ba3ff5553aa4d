//! The operations of `admin`: `users`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `admin.organization.users.delete`: `DELETE /organization/users/{user_id}`.
pub static ADMIN_ORGANIZATION_USERS_DELETE: Operation = Operation {
    id: "admin.organization.users.delete",
    verb: Verb::Delete,
    path: "/organization/users/{user_id}",
    path_params: &["user_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.users.list`: `GET /organization/users`.
pub static ADMIN_ORGANIZATION_USERS_LIST: Operation = Operation {
    id: "admin.organization.users.list",
    path: "/organization/users",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.users.retrieve`: `GET /organization/users/{user_id}`.
pub static ADMIN_ORGANIZATION_USERS_RETRIEVE: Operation = Operation {
    id: "admin.organization.users.retrieve",
    path: "/organization/users/{user_id}",
    path_params: &["user_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.users.roles.create`: `POST /organization/users/{user_id}/roles`.
pub static ADMIN_ORGANIZATION_USERS_ROLES_CREATE: Operation = Operation {
    id: "admin.organization.users.roles.create",
    verb: Verb::Post,
    path: "/organization/users/{user_id}/roles",
    path_params: &["user_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.users.roles.delete`: `DELETE /organization/users/{user_id}/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_USERS_ROLES_DELETE: Operation = Operation {
    id: "admin.organization.users.roles.delete",
    verb: Verb::Delete,
    path: "/organization/users/{user_id}/roles/{role_id}",
    path_params: &["user_id", "role_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.users.roles.list`: `GET /organization/users/{user_id}/roles`.
pub static ADMIN_ORGANIZATION_USERS_ROLES_LIST: Operation = Operation {
    id: "admin.organization.users.roles.list",
    path: "/organization/users/{user_id}/roles",
    path_params: &["user_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::Next,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.users.roles.retrieve`: `GET /organization/users/{user_id}/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_USERS_ROLES_RETRIEVE: Operation = Operation {
    id: "admin.organization.users.roles.retrieve",
    path: "/organization/users/{user_id}/roles/{role_id}",
    path_params: &["user_id", "role_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.users.update`: `POST /organization/users/{user_id}`.
pub static ADMIN_ORGANIZATION_USERS_UPDATE: Operation = Operation {
    id: "admin.organization.users.update",
    verb: Verb::Post,
    path: "/organization/users/{user_id}",
    path_params: &["user_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};
