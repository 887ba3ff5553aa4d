// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static WEBHOOKS_CREATE: OperationSchema = OperationSchema {
    id: "webhooks.create",
    body: Some(&Ref(&WEBHOOK_CREATE_PARAMS)),
    reply: Some(&Ref(&WEBHOOK_ENDPOINT_WITH_SECRET)),
    ..AN_OPERATION
};

pub(in crate::schema) static WEBHOOKS_DELETE: OperationSchema = OperationSchema {
    id: "webhooks.delete",
    path: &[Field { name: "webhook_endpoint_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&DELETED_WEBHOOK_ENDPOINT)),
    ..AN_OPERATION
};

pub(in crate::schema) static WEBHOOKS_EVENT_TYPES_LIST: OperationSchema = OperationSchema {
    id: "webhooks.event_types.list",
    reply: Some(&Ref(&WEBHOOK_EVENT_TYPE_LIST)),
    ..AN_OPERATION
};

pub(in crate::schema) static WEBHOOKS_LIST: OperationSchema = OperationSchema {
    id: "webhooks.list",
    query: &[
        Field { name: "after", shape: Nullable(&A_TEXT), ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
    ],
    reply: Some(&Ref(&WEBHOOK_ENDPOINT_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static WEBHOOKS_RETRIEVE: OperationSchema = OperationSchema {
    id: "webhooks.retrieve",
    path: &[Field { name: "webhook_endpoint_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&WEBHOOK_ENDPOINT)),
    ..AN_OPERATION
};

pub(in crate::schema) static WEBHOOKS_ROTATE_SECRET: OperationSchema = OperationSchema {
    id: "webhooks.rotate_secret",
    path: &[Field { name: "webhook_endpoint_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&WEBHOOK_ROTATE_SECRET_PARAMS)),
    reply: Some(&Ref(&WEBHOOK_ENDPOINT_WITH_SECRET)),
    ..AN_OPERATION
};

pub(in crate::schema) static WEBHOOKS_TEST: OperationSchema = OperationSchema {
    id: "webhooks.test",
    path: &[Field { name: "webhook_endpoint_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&WEBHOOK_TEST_PARAMS)),
    reply: Some(&Ref(&WEBHOOK_ENDPOINT_TEST_RESULT)),
    ..AN_OPERATION
};

pub(in crate::schema) static WEBHOOKS_UPDATE: OperationSchema = OperationSchema {
    id: "webhooks.update",
    path: &[Field { name: "webhook_endpoint_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&WEBHOOK_UPDATE_PARAMS)),
    reply: Some(&Ref(&WEBHOOK_ENDPOINT)),
    ..AN_OPERATION
};
