//! The operations of `admin`: `spend_alerts`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

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
