// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_SPEND_ALERTS_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.spend_alerts.create",
    body: Some(&Ref(&CREATE_SPEND_ALERT_BODY)),
    reply: Some(&Ref(&ORGANIZATION_SPEND_ALERT)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_SPEND_ALERTS_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.spend_alerts.delete",
    path: &[Field { name: "alert_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ORGANIZATION_SPEND_ALERT_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_SPEND_ALERTS_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.spend_alerts.list",
    query: &[
        Field { name: "limit", shape: Integer { min: Some(0), max: Some(100) }, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "before", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&ORGANIZATION_SPEND_ALERT_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_SPEND_ALERTS_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.spend_alerts.retrieve",
    path: &[Field { name: "alert_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ORGANIZATION_SPEND_ALERT)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_SPEND_ALERTS_UPDATE: OperationSchema = OperationSchema {
    id: "admin.organization.spend_alerts.update",
    path: &[Field { name: "alert_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&CREATE_SPEND_ALERT_BODY)),
    reply: Some(&Ref(&ORGANIZATION_SPEND_ALERT)),
    ..AN_OPERATION
};
