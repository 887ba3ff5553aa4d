// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_EXTERNAL_KEYS_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.external_keys.create",
    body: Some(&Ref(&ORGANIZATION_EXTERNAL_KEY_CREATE_PARAMS)),
    reply: Some(&Ref(&EXTERNAL_KEY)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_EXTERNAL_KEYS_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.external_keys.delete",
    path: &[Field { name: "external_key_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&EXTERNAL_KEY)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_EXTERNAL_KEYS_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.external_keys.list",
    query: &[
        Field { name: "after", shape: Nullable(&A_TEXT), ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "order", shape: Ref(&ORGANIZATION_EXTERNAL_KEY_LIST_PARAMS_ORDER), ..A_FIELD },
        Field { name: "purpose", shape: Ref(&ORGANIZATION_EXTERNAL_KEY_LIST_PARAMS_PURPOSE), ..A_FIELD },
    ],
    reply: Some(&Ref(&EXTERNAL_KEY_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_EXTERNAL_KEYS_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.external_keys.retrieve",
    path: &[Field { name: "external_key_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&EXTERNAL_KEY)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_EXTERNAL_KEYS_VALIDATE: OperationSchema = OperationSchema {
    id: "admin.organization.external_keys.validate",
    path: &[Field { name: "external_key_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&EXTERNAL_KEY_VALIDATE_RESPONSE)),
    ..AN_OPERATION
};
