// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static DECISIONS_CREATE: OperationSchema = OperationSchema {
    id: "decisions.create",
    body: Some(&Ref(&DECISION_CREATE_PARAMS)),
    reply: Some(&Ref(&DECISION)),
    ..AN_OPERATION
};
