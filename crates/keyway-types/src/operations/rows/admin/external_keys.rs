//! The operations of `admin`: `external_keys`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

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
