// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static COMPLETIONS_CREATE: OperationSchema = OperationSchema {
    id: "completions.create",
    body: Some(&Ref(&COMPLETION_CREATE_PARAMS)),
    reply: Some(&Ref(&COMPLETION)),
    event: Some(&Ref(&COMPLETION)),
    ..AN_OPERATION
};
