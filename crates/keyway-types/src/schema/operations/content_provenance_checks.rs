// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CONTENT_PROVENANCE_CHECKS_CREATE: OperationSchema = OperationSchema {
    id: "content_provenance_checks.create",
    body: Some(&Ref(&CONTENT_PROVENANCE_CHECK_CREATE_PARAMS)),
    reply: Some(&Ref(&CONTENT_PROVENANCE_CHECK)),
    ..AN_OPERATION
};
