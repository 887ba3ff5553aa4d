//! The operations of `admin`: `certificates`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

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
