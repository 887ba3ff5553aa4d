//! The operations of `admin`: `projects_spend_alerts`. Generated from `api/operations.toml` by `cargo xtask codegen`.

use crate::operations::*;

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
