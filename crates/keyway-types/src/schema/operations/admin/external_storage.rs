// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_EXTERNAL_STORAGE_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.external_storage.create",
    body: Some(&Ref(&ORGANIZATION_EXTERNAL_STORAGE_CREATE_PARAMS)),
    reply: Some(&Ref(&EXTERNAL_STORAGE_CONFIGURATION)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_EXTERNAL_STORAGE_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.external_storage.delete",
    path: &[Field { name: "external_storage_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&EXTERNAL_STORAGE_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_EXTERNAL_STORAGE_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.external_storage.list",
    query: &[
        Field { name: "after", shape: Nullable(&A_TEXT), ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, ..A_FIELD },
        Field { name: "order", shape: Ref(&ORGANIZATION_EXTERNAL_STORAGE_LIST_PARAMS_ORDER), ..A_FIELD },
        Field { name: "project_id", shape: Nullable(&A_TEXT), ..A_FIELD },
    ],
    reply: Some(&Ref(&EXTERNAL_STORAGE_CONFIGURATION_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_EXTERNAL_STORAGE_RETRIEVE: OperationSchema =
    OperationSchema {
        id: "admin.organization.external_storage.retrieve",
        path: &[Field { name: "external_storage_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&EXTERNAL_STORAGE_CONFIGURATION)),
        ..AN_OPERATION
    };

pub(in crate::schema) static ADMIN_ORGANIZATION_EXTERNAL_STORAGE_VALIDATE: OperationSchema =
    OperationSchema {
        id: "admin.organization.external_storage.validate",
        path: &[Field { name: "external_storage_id", shape: A_TEXT, required: true, ..A_FIELD }],
        reply: Some(&Ref(&EXTERNAL_STORAGE_CONFIGURATION)),
        ..AN_OPERATION
    };
