// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BATCHES_CANCEL: OperationSchema = OperationSchema {
    id: "batches.cancel",
    path: &[Field { name: "batch_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&BATCH)),
    ..AN_OPERATION
};

pub(in crate::schema) static BATCHES_CREATE: OperationSchema = OperationSchema {
    id: "batches.create",
    body: Some(&Ref(&BATCH_CREATE_PARAMS)),
    reply: Some(&Ref(&BATCH)),
    ..AN_OPERATION
};

pub(in crate::schema) static BATCHES_LIST: OperationSchema = OperationSchema {
    id: "batches.list",
    query: &[
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
    ],
    reply: Some(&Ref(&LIST_BATCHES_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static BATCHES_RETRIEVE: OperationSchema = OperationSchema {
    id: "batches.retrieve",
    path: &[Field { name: "batch_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&BATCH)),
    ..AN_OPERATION
};
