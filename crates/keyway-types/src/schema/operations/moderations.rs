// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static MODERATIONS_CREATE: OperationSchema = OperationSchema {
    id: "moderations.create",
    body: Some(&Ref(&MODERATION_CREATE_PARAMS)),
    reply: Some(&Ref(&MODERATION_CREATE_RESPONSE)),
    ..AN_OPERATION
};
