// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADMIN_ORGANIZATION_CERTIFICATES_ACTIVATE: OperationSchema = OperationSchema {
    id: "admin.organization.certificates.activate",
    body: Some(&Ref(&TOGGLE_CERTIFICATES_REQUEST)),
    reply: Some(&Ref(&ORGANIZATION_CERTIFICATE_ACTIVATION_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_CERTIFICATES_CREATE: OperationSchema = OperationSchema {
    id: "admin.organization.certificates.create",
    body: Some(&Ref(&ORGANIZATION_CERTIFICATE_CREATE_PARAMS)),
    reply: Some(&Ref(&CERTIFICATE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_CERTIFICATES_DEACTIVATE: OperationSchema = OperationSchema {
    id: "admin.organization.certificates.deactivate",
    body: Some(&Ref(&TOGGLE_CERTIFICATES_REQUEST)),
    reply: Some(&Ref(&ORGANIZATION_CERTIFICATE_DEACTIVATION_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_CERTIFICATES_DELETE: OperationSchema = OperationSchema {
    id: "admin.organization.certificates.delete",
    path: &[Field { name: "certificate_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&ORGANIZATION_CERTIFICATE_DELETE_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_CERTIFICATES_LIST: OperationSchema = OperationSchema {
    id: "admin.organization.certificates.list",
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
    ],
    reply: Some(&Ref(&LIST_CERTIFICATES_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_CERTIFICATES_RETRIEVE: OperationSchema = OperationSchema {
    id: "admin.organization.certificates.retrieve",
    path: &[Field { name: "certificate_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[Field {
        name: "include",
        shape: List { of: &Const("\"content\""), min: None, max: None },
        ..A_FIELD
    }],
    reply: Some(&Ref(&CERTIFICATE)),
    ..AN_OPERATION
};

pub(in crate::schema) static ADMIN_ORGANIZATION_CERTIFICATES_UPDATE: OperationSchema = OperationSchema {
    id: "admin.organization.certificates.update",
    path: &[Field { name: "certificate_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&ORGANIZATION_CERTIFICATE_UPDATE_PARAMS)),
    reply: Some(&Ref(&CERTIFICATE)),
    ..AN_OPERATION
};
