// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static EMBEDDINGS_CREATE: OperationSchema = OperationSchema {
    id: "embeddings.create",
    body: Some(&Ref(&EMBEDDING_CREATE_PARAMS)),
    reply: Some(&Ref(&CREATE_EMBEDDING_RESPONSE)),
    ..AN_OPERATION
};
