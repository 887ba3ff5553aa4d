//! The operations of `admin`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

/// `admin.organization.admin_api_keys.create`: `POST /organization/admin_api_keys`.
pub static ADMIN_ORGANIZATION_ADMIN_API_KEYS_CREATE: Operation = Operation {
    id: "admin.organization.admin_api_keys.create",
    verb: Verb::Post,
    path: "/organization/admin_api_keys",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.admin_api_keys.delete`: `DELETE /organization/admin_api_keys/{key_id}`.
pub static ADMIN_ORGANIZATION_ADMIN_API_KEYS_DELETE: Operation = Operation {
    id: "admin.organization.admin_api_keys.delete",
    verb: Verb::Delete,
    path: "/organization/admin_api_keys/{key_id}",
    path_params: &["key_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.admin_api_keys.list`: `GET /organization/admin_api_keys`.
pub static ADMIN_ORGANIZATION_ADMIN_API_KEYS_LIST: Operation = Operation {
    id: "admin.organization.admin_api_keys.list",
    path: "/organization/admin_api_keys",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.admin_api_keys.retrieve`: `GET /organization/admin_api_keys/{key_id}`.
pub static ADMIN_ORGANIZATION_ADMIN_API_KEYS_RETRIEVE: Operation = Operation {
    id: "admin.organization.admin_api_keys.retrieve",
    path: "/organization/admin_api_keys/{key_id}",
    path_params: &["key_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.audit_logs.list`: `GET /organization/audit_logs`.
pub static ADMIN_ORGANIZATION_AUDIT_LOGS_LIST: Operation = Operation {
    id: "admin.organization.audit_logs.list",
    path: "/organization/audit_logs",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/audit-logs"),
    ..COMMON
};

/// `admin.organization.certificates.activate`: `POST /organization/certificates/activate`.
pub static ADMIN_ORGANIZATION_CERTIFICATES_ACTIVATE: Operation = Operation {
    id: "admin.organization.certificates.activate",
    verb: Verb::Post,
    path: "/organization/certificates/activate",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reply: ReplyKind::Page,
    paging: Paging::Single,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.certificates.create`: `POST /organization/certificates`.
pub static ADMIN_ORGANIZATION_CERTIFICATES_CREATE: Operation = Operation {
    id: "admin.organization.certificates.create",
    verb: Verb::Post,
    path: "/organization/certificates",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.certificates.deactivate`: `POST /organization/certificates/deactivate`.
pub static ADMIN_ORGANIZATION_CERTIFICATES_DEACTIVATE: Operation = Operation {
    id: "admin.organization.certificates.deactivate",
    verb: Verb::Post,
    path: "/organization/certificates/deactivate",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reply: ReplyKind::Page,
    paging: Paging::Single,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.certificates.delete`: `DELETE /organization/certificates/{certificate_id}`.
pub static ADMIN_ORGANIZATION_CERTIFICATES_DELETE: Operation = Operation {
    id: "admin.organization.certificates.delete",
    verb: Verb::Delete,
    path: "/organization/certificates/{certificate_id}",
    path_params: &["certificate_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.certificates.list`: `GET /organization/certificates`.
pub static ADMIN_ORGANIZATION_CERTIFICATES_LIST: Operation = Operation {
    id: "admin.organization.certificates.list",
    path: "/organization/certificates",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.certificates.retrieve`: `GET /organization/certificates/{certificate_id}`.
pub static ADMIN_ORGANIZATION_CERTIFICATES_RETRIEVE: Operation = Operation {
    id: "admin.organization.certificates.retrieve",
    path: "/organization/certificates/{certificate_id}",
    path_params: &["certificate_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.certificates.update`: `POST /organization/certificates/{certificate_id}`.
pub static ADMIN_ORGANIZATION_CERTIFICATES_UPDATE: Operation = Operation {
    id: "admin.organization.certificates.update",
    verb: Verb::Post,
    path: "/organization/certificates/{certificate_id}",
    path_params: &["certificate_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.data_retention.retrieve`: `GET /organization/data_retention`.
pub static ADMIN_ORGANIZATION_DATA_RETENTION_RETRIEVE: Operation = Operation {
    id: "admin.organization.data_retention.retrieve",
    path: "/organization/data_retention",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.data_retention.update`: `POST /organization/data_retention`.
pub static ADMIN_ORGANIZATION_DATA_RETENTION_UPDATE: Operation = Operation {
    id: "admin.organization.data_retention.update",
    verb: Verb::Post,
    path: "/organization/data_retention",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.external_keys.create`: `POST /organization/external_keys`.
pub static ADMIN_ORGANIZATION_EXTERNAL_KEYS_CREATE: Operation = Operation {
    id: "admin.organization.external_keys.create",
    verb: Verb::Post,
    path: "/organization/external_keys",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    ..COMMON
};

/// `admin.organization.external_keys.delete`: `DELETE /organization/external_keys/{external_key_id}`.
pub static ADMIN_ORGANIZATION_EXTERNAL_KEYS_DELETE: Operation = Operation {
    id: "admin.organization.external_keys.delete",
    verb: Verb::Delete,
    path: "/organization/external_keys/{external_key_id}",
    path_params: &["external_key_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.external_keys.list`: `GET /organization/external_keys`.
pub static ADMIN_ORGANIZATION_EXTERNAL_KEYS_LIST: Operation = Operation {
    id: "admin.organization.external_keys.list",
    path: "/organization/external_keys",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `admin.organization.external_keys.retrieve`: `GET /organization/external_keys/{external_key_id}`.
pub static ADMIN_ORGANIZATION_EXTERNAL_KEYS_RETRIEVE: Operation = Operation {
    id: "admin.organization.external_keys.retrieve",
    path: "/organization/external_keys/{external_key_id}",
    path_params: &["external_key_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.external_keys.validate`: `POST /organization/external_keys/{external_key_id}/validate`.
pub static ADMIN_ORGANIZATION_EXTERNAL_KEYS_VALIDATE: Operation = Operation {
    id: "admin.organization.external_keys.validate",
    verb: Verb::Post,
    path: "/organization/external_keys/{external_key_id}/validate",
    path_params: &["external_key_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.external_storage.create`: `POST /organization/external_storage`.
pub static ADMIN_ORGANIZATION_EXTERNAL_STORAGE_CREATE: Operation = Operation {
    id: "admin.organization.external_storage.create",
    verb: Verb::Post,
    path: "/organization/external_storage",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    ..COMMON
};

/// `admin.organization.external_storage.delete`: `DELETE /organization/external_storage/{external_storage_id}`.
pub static ADMIN_ORGANIZATION_EXTERNAL_STORAGE_DELETE: Operation = Operation {
    id: "admin.organization.external_storage.delete",
    verb: Verb::Delete,
    path: "/organization/external_storage/{external_storage_id}",
    path_params: &["external_storage_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.external_storage.list`: `GET /organization/external_storage`.
pub static ADMIN_ORGANIZATION_EXTERNAL_STORAGE_LIST: Operation = Operation {
    id: "admin.organization.external_storage.list",
    path: "/organization/external_storage",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `admin.organization.external_storage.retrieve`: `GET /organization/external_storage/{external_storage_id}`.
pub static ADMIN_ORGANIZATION_EXTERNAL_STORAGE_RETRIEVE: Operation = Operation {
    id: "admin.organization.external_storage.retrieve",
    path: "/organization/external_storage/{external_storage_id}",
    path_params: &["external_storage_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.external_storage.validate`: `POST /organization/external_storage/{external_storage_id}/validate`.
pub static ADMIN_ORGANIZATION_EXTERNAL_STORAGE_VALIDATE: Operation = Operation {
    id: "admin.organization.external_storage.validate",
    verb: Verb::Post,
    path: "/organization/external_storage/{external_storage_id}/validate",
    path_params: &["external_storage_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

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

/// `admin.organization.invites.create`: `POST /organization/invites`.
pub static ADMIN_ORGANIZATION_INVITES_CREATE: Operation = Operation {
    id: "admin.organization.invites.create",
    verb: Verb::Post,
    path: "/organization/invites",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.invites.delete`: `DELETE /organization/invites/{invite_id}`.
pub static ADMIN_ORGANIZATION_INVITES_DELETE: Operation = Operation {
    id: "admin.organization.invites.delete",
    verb: Verb::Delete,
    path: "/organization/invites/{invite_id}",
    path_params: &["invite_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.invites.list`: `GET /organization/invites`.
pub static ADMIN_ORGANIZATION_INVITES_LIST: Operation = Operation {
    id: "admin.organization.invites.list",
    path: "/organization/invites",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.invites.retrieve`: `GET /organization/invites/{invite_id}`.
pub static ADMIN_ORGANIZATION_INVITES_RETRIEVE: Operation = Operation {
    id: "admin.organization.invites.retrieve",
    path: "/organization/invites/{invite_id}",
    path_params: &["invite_id"],
    key: KeyNeeded::AdminKey,
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

/// `admin.organization.projects.retrieve`: `GET /organization/projects/{project_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.retrieve",
    path: "/organization/projects/{project_id}",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

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

/// `admin.organization.projects.spend_alerts.create`: `POST /organization/projects/{project_id}/spend_alerts`.
pub static ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_CREATE: Operation = Operation {
    id: "admin.organization.projects.spend_alerts.create",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/spend_alerts",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.spend_alerts.delete`: `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_DELETE: Operation = Operation {
    id: "admin.organization.projects.spend_alerts.delete",
    verb: Verb::Delete,
    path: "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    path_params: &["project_id", "alert_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.spend_alerts.list`: `GET /organization/projects/{project_id}/spend_alerts`.
pub static ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_LIST: Operation = Operation {
    id: "admin.organization.projects.spend_alerts.list",
    path: "/organization/projects/{project_id}/spend_alerts",
    path_params: &["project_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.spend_alerts.retrieve`: `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_RETRIEVE: Operation = Operation {
    id: "admin.organization.projects.spend_alerts.retrieve",
    path: "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    path_params: &["project_id", "alert_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.projects.spend_alerts.update`: `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`.
pub static ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_UPDATE: Operation = Operation {
    id: "admin.organization.projects.spend_alerts.update",
    verb: Verb::Post,
    path: "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    path_params: &["project_id", "alert_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
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

/// `admin.organization.spend_alerts.create`: `POST /organization/spend_alerts`.
pub static ADMIN_ORGANIZATION_SPEND_ALERTS_CREATE: Operation = Operation {
    id: "admin.organization.spend_alerts.create",
    verb: Verb::Post,
    path: "/organization/spend_alerts",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.spend_alerts.delete`: `DELETE /organization/spend_alerts/{alert_id}`.
pub static ADMIN_ORGANIZATION_SPEND_ALERTS_DELETE: Operation = Operation {
    id: "admin.organization.spend_alerts.delete",
    verb: Verb::Delete,
    path: "/organization/spend_alerts/{alert_id}",
    path_params: &["alert_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.spend_alerts.list`: `GET /organization/spend_alerts`.
pub static ADMIN_ORGANIZATION_SPEND_ALERTS_LIST: Operation = Operation {
    id: "admin.organization.spend_alerts.list",
    path: "/organization/spend_alerts",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastId,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.spend_alerts.retrieve`: `GET /organization/spend_alerts/{alert_id}`.
pub static ADMIN_ORGANIZATION_SPEND_ALERTS_RETRIEVE: Operation = Operation {
    id: "admin.organization.spend_alerts.retrieve",
    path: "/organization/spend_alerts/{alert_id}",
    path_params: &["alert_id"],
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.spend_alerts.update`: `POST /organization/spend_alerts/{alert_id}`.
pub static ADMIN_ORGANIZATION_SPEND_ALERTS_UPDATE: Operation = Operation {
    id: "admin.organization.spend_alerts.update",
    verb: Verb::Post,
    path: "/organization/spend_alerts/{alert_id}",
    path_params: &["alert_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.spend_limit.delete`: `DELETE /organization/spend_limit`.
pub static ADMIN_ORGANIZATION_SPEND_LIMIT_DELETE: Operation = Operation {
    id: "admin.organization.spend_limit.delete",
    verb: Verb::Delete,
    path: "/organization/spend_limit",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.spend_limit.retrieve`: `GET /organization/spend_limit`.
pub static ADMIN_ORGANIZATION_SPEND_LIMIT_RETRIEVE: Operation = Operation {
    id: "admin.organization.spend_limit.retrieve",
    path: "/organization/spend_limit",
    key: KeyNeeded::AdminKey,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

/// `admin.organization.spend_limit.update`: `POST /organization/spend_limit`.
pub static ADMIN_ORGANIZATION_SPEND_LIMIT_UPDATE: Operation = Operation {
    id: "admin.organization.spend_limit.update",
    verb: Verb::Post,
    path: "/organization/spend_limit",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    reference: Some("https://platform.openai.com/docs/api-reference/administration"),
    ..COMMON
};

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

/// `admin.organization.workload_identity_providers.create`: `POST /organization/workload_identity_providers`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_CREATE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.create",
    verb: Verb::Post,
    path: "/organization/workload_identity_providers",
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.delete`: `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_DELETE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.delete",
    verb: Verb::Delete,
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}",
    path_params: &["workload_identity_provider_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.federation_rules.create`: `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_CREATE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.federation_rules.create",
    verb: Verb::Post,
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    path_params: &["workload_identity_provider_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.federation_rules.delete`: `DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_DELETE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.federation_rules.delete",
    verb: Verb::Delete,
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    path_params: &["workload_identity_provider_id", "workload_identity_federation_rule_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.federation_rules.list`: `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_LIST: Operation = Operation {
    id: "admin.organization.workload_identity_providers.federation_rules.list",
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    path_params: &["workload_identity_provider_id"],
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.federation_rules.retrieve`: `GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_RETRIEVE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.federation_rules.retrieve",
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    path_params: &["workload_identity_provider_id", "workload_identity_federation_rule_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.federation_rules.update`: `POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_FEDERATION_RULES_UPDATE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.federation_rules.update",
    verb: Verb::Post,
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    path_params: &["workload_identity_provider_id", "workload_identity_federation_rule_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.list`: `GET /organization/workload_identity_providers`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_LIST: Operation = Operation {
    id: "admin.organization.workload_identity_providers.list",
    path: "/organization/workload_identity_providers",
    key: KeyNeeded::AdminKey,
    reply: ReplyKind::Page,
    paging: Paging::LastItem,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.retrieve`: `GET /organization/workload_identity_providers/{workload_identity_provider_id}`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_RETRIEVE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.retrieve",
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}",
    path_params: &["workload_identity_provider_id"],
    key: KeyNeeded::AdminKey,
    ..COMMON
};

/// `admin.organization.workload_identity_providers.update`: `POST /organization/workload_identity_providers/{workload_identity_provider_id}`.
pub static ADMIN_ORGANIZATION_WORKLOAD_IDENTITY_PROVIDERS_UPDATE: Operation = Operation {
    id: "admin.organization.workload_identity_providers.update",
    verb: Verb::Post,
    path: "/organization/workload_identity_providers/{workload_identity_provider_id}",
    path_params: &["workload_identity_provider_id"],
    key: KeyNeeded::AdminKey,
    body: BodyKind::Json,
    ..COMMON
};
