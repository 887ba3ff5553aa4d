//! The operations of `admin`: `groups`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `admin.organization.groups.create`: `POST /organization/groups`.
pub static ADMIN_ORGANIZATION_GROUPS_CREATE: Operation = Operation {
    id: "admin.organization.groups.create",
    verb: Verb::Post,
    path: "/organization/groups",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.groups.delete`: `DELETE /organization/groups/{group_id}`.
pub static ADMIN_ORGANIZATION_GROUPS_DELETE: Operation = Operation {
    id: "admin.organization.groups.delete",
    verb: Verb::Delete,
    path: "/organization/groups/{group_id}",
    path_params: &["group_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.groups.list`: `GET /organization/groups`.
pub static ADMIN_ORGANIZATION_GROUPS_LIST: Operation = Operation {
    id: "admin.organization.groups.list",
    path: "/organization/groups",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::Next,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.groups.retrieve`: `GET /organization/groups/{group_id}`.
pub static ADMIN_ORGANIZATION_GROUPS_RETRIEVE: Operation = Operation {
    id: "admin.organization.groups.retrieve",
    path: "/organization/groups/{group_id}",
    path_params: &["group_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.groups.roles.create`: `POST /organization/groups/{group_id}/roles`.
pub static ADMIN_ORGANIZATION_GROUPS_ROLES_CREATE: Operation = Operation {
    id: "admin.organization.groups.roles.create",
    verb: Verb::Post,
    path: "/organization/groups/{group_id}/roles",
    path_params: &["group_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.groups.roles.delete`: `DELETE /organization/groups/{group_id}/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_GROUPS_ROLES_DELETE: Operation = Operation {
    id: "admin.organization.groups.roles.delete",
    verb: Verb::Delete,
    path: "/organization/groups/{group_id}/roles/{role_id}",
    path_params: &["group_id", "role_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.groups.roles.list`: `GET /organization/groups/{group_id}/roles`.
pub static ADMIN_ORGANIZATION_GROUPS_ROLES_LIST: Operation = Operation {
    id: "admin.organization.groups.roles.list",
    path: "/organization/groups/{group_id}/roles",
    path_params: &["group_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::Next,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.groups.roles.retrieve`: `GET /organization/groups/{group_id}/roles/{role_id}`.
pub static ADMIN_ORGANIZATION_GROUPS_ROLES_RETRIEVE: Operation = Operation {
    id: "admin.organization.groups.roles.retrieve",
    path: "/organization/groups/{group_id}/roles/{role_id}",
    path_params: &["group_id", "role_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.groups.update`: `POST /organization/groups/{group_id}`.
pub static ADMIN_ORGANIZATION_GROUPS_UPDATE: Operation = Operation {
    id: "admin.organization.groups.update",
    verb: Verb::Post,
    path: "/organization/groups/{group_id}",
    path_params: &["group_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.groups.users.create`: `POST /organization/groups/{group_id}/users`.
pub static ADMIN_ORGANIZATION_GROUPS_USERS_CREATE: Operation = Operation {
    id: "admin.organization.groups.users.create",
    verb: Verb::Post,
    path: "/organization/groups/{group_id}/users",
    path_params: &["group_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.groups.users.delete`: `DELETE /organization/groups/{group_id}/users/{user_id}`.
pub static ADMIN_ORGANIZATION_GROUPS_USERS_DELETE: Operation = Operation {
    id: "admin.organization.groups.users.delete",
    verb: Verb::Delete,
    path: "/organization/groups/{group_id}/users/{user_id}",
    path_params: &["group_id", "user_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.groups.users.list`: `GET /organization/groups/{group_id}/users`.
pub static ADMIN_ORGANIZATION_GROUPS_USERS_LIST: Operation = Operation {
    id: "admin.organization.groups.users.list",
    path: "/organization/groups/{group_id}/users",
    path_params: &["group_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::Next,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.groups.users.retrieve`: `GET /organization/groups/{group_id}/users/{user_id}`.
pub static ADMIN_ORGANIZATION_GROUPS_USERS_RETRIEVE: Operation = Operation {
    id: "admin.organization.groups.users.retrieve",
    path: "/organization/groups/{group_id}/users/{user_id}",
    path_params: &["group_id", "user_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};
