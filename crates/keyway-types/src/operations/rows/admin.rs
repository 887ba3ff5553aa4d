//! The operations of `admin`. Generated from `api/operations.toml` by `cargo xtask codegen`.

mod certificates;
mod external_keys;
mod external_storage;
mod groups;
mod projects;
mod projects_groups;
mod projects_roles;
mod projects_service_accounts;
mod projects_spend_alerts;
mod projects_users;
mod roles;
mod spend_alerts;
mod usage;
mod users;
mod workload_identity_providers;

use crate::operations::*;
pub use certificates::*;
pub use external_keys::*;
pub use external_storage::*;
pub use groups::*;
pub use projects::*;
pub use projects_groups::*;
pub use projects_roles::*;
pub use projects_service_accounts::*;
pub use projects_spend_alerts::*;
pub use projects_users::*;
pub use roles::*;
pub use spend_alerts::*;
pub use usage::*;
pub use users::*;
pub use workload_identity_providers::*;

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
