// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_ADMIN_API_KEYS_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.admin_api_keys.create",
    body: Some(&Ref(&ORGANIZATION_ADMIN_API_KEY_CREATE_PARAMS)),
    reply: Some(&Ref(&ORGANIZATION_ADMIN_API_KEY_CREATE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_ADMIN_API_KEYS_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.admin_api_keys.delete",
    path: &[Field { name: "key_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ORGANIZATION_ADMIN_API_KEY_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_ADMIN_API_KEYS_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.admin_api_keys.list",
    query: &[
        Field { name: "after", shape: Nullable(&A_TEXT), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"asc\""), ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
    ],
    reply: Some(&Ref(&API_KEY_LIST)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_ADMIN_API_KEYS_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.admin_api_keys.retrieve",
    path: &[Field { name: "key_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ADMIN_API_KEY)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_AUDIT_LOGS_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.audit_logs.list",
    query: &[
        Field {
            name: "effective_at",
            shape: Ref(&ORGANIZATION_AUDIT_LOG_LIST_PARAMS_EFFECTIVE_AT),
            ..A_FIELD
        },
        Field { name: "project_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field {
            name: "event_types",
            shape: List { of: &Ref(&AUDIT_LOG_EVENT_TYPE), min: None, max: None },
            ..A_FIELD
        },
        Field { name: "actor_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "actor_emails", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "resource_ids", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        Field { name: "tenant_only", shape: Flag, default: Some("false"), ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "before", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&LIST_AUDIT_LOGS_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_DATA_RETENTION_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.data_retention.retrieve",
    reply: Some(&Ref(&ORGANIZATION_DATA_RETENTION)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_DATA_RETENTION_UPDATE: OperationSchema = OperationSchema {
    id: "admin.organization.data_retention.update",
    body: Some(&Ref(&ORGANIZATION_DATA_RETENTION_UPDATE_PARAMS)),
    reply: Some(&Ref(&ORGANIZATION_DATA_RETENTION)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_INVITES_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.invites.create",
    body: Some(&Ref(&ORGANIZATION_INVITE_CREATE_PARAMS)),
    reply: Some(&Ref(&INVITE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_INVITES_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.invites.delete",
    path: &[Field { name: "invite_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ORGANIZATION_INVITE_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_INVITES_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.invites.list",
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&INVITE_LIST_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_INVITES_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.invites.retrieve",
    path: &[Field { name: "invite_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&INVITE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_SPEND_LIMIT_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.spend_limit.delete",
    reply: Some(&Ref(&ORGANIZATION_SPEND_LIMIT_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_SPEND_LIMIT_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.spend_limit.retrieve",
    reply: Some(&Ref(&ORGANIZATION_SPEND_LIMIT)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_SPEND_LIMIT_UPDATE: OperationSchema = OperationSchema {
    id: "admin.organization.spend_limit.update",
    body: Some(&Ref(&ORGANIZATION_SPEND_LIMIT_UPDATE_PARAMS)),
    reply: Some(&Ref(&ORGANIZATION_SPEND_LIMIT)),
    ..AN_OPERATION
};
