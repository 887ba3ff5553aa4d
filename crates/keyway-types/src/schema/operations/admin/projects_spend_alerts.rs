// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_CREATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.spend_alerts.create",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        body: Some(&Ref(&CREATE_SPEND_ALERT_BODY)),
        reply: Some(&Ref(&PROJECT_SPEND_ALERT)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_DELETE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.spend_alerts.delete",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "alert_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_SPEND_ALERT_DELETED)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_LIST: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.spend_alerts.list",
        path: &[Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD }],
        query: &[
            Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
            Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
            Field { name: "after", shape: A_TEXT, ..A_FIELD },
            Field { name: "before", shape: A_TEXT, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_SPEND_ALERT_LIST_RESOURCE)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.spend_alerts.retrieve",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "alert_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        reply: Some(&Ref(&PROJECT_SPEND_ALERT)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_PROJECTS_SPEND_ALERTS_UPDATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.projects.spend_alerts.update",
        path: &[
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "alert_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        body: Some(&Ref(&CREATE_SPEND_ALERT_BODY)),
        reply: Some(&Ref(&PROJECT_SPEND_ALERT)),
        ..AN_OPERATION
    };
