//! The operations of `admin`: `external_storage`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

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
