// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static SAFETY_ALERTS_RETRIEVE: OperationSchema = OperationSchema {
    id: "safety.alerts.retrieve",
    path: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&SAFETY_ALERT)),
    ..AN_OPERATION
};

pub(in crate::schema) static SAFETY_CASES_RETRIEVE: OperationSchema = OperationSchema {
    id: "safety.cases.retrieve",
    path: &[Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&SAFETY_CASE)),
    ..AN_OPERATION
};
