// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static UPLOADS_CANCEL: OperationSchema = OperationSchema {
    id: "uploads.cancel",
    path: &[Field { name: "upload_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&UPLOAD)),
    ..AN_OPERATION
};

pub(in crate::schema) static UPLOADS_COMPLETE: OperationSchema = OperationSchema {
    id: "uploads.complete",
    path: &[Field { name: "upload_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&UPLOAD_COMPLETE_PARAMS)),
    reply: Some(&Ref(&UPLOAD)),
    ..AN_OPERATION
};

pub(in crate::schema) static UPLOADS_CREATE: OperationSchema = OperationSchema {
    id: "uploads.create",
    body: Some(&Ref(&UPLOAD_CREATE_PARAMS)),
    reply: Some(&Ref(&UPLOAD)),
    ..AN_OPERATION
};

pub(in crate::schema) static UPLOADS_PARTS_CREATE: OperationSchema = OperationSchema {
    id: "uploads.parts.create",
    path: &[Field { name: "upload_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&UPLOAD_PART_CREATE_PARAMS)),
    reply: Some(&Ref(&UPLOAD_PART)),
    ..AN_OPERATION
};
