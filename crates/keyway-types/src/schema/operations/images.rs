// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static IMAGES_CREATE_VARIATION: OperationSchema = OperationSchema {
    id: "images.create_variation",
    body: Some(&Ref(&IMAGE_CREATE_VARIATION_PARAMS)),
    reply: Some(&Ref(&IMAGES_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static IMAGES_EDIT: OperationSchema = OperationSchema {
    id: "images.edit",
    body: Some(&Ref(&IMAGE_EDIT_PARAMS)),
    reply: Some(&Ref(&IMAGES_RESPONSE)),
    event: Some(&Ref(&IMAGE_EDIT_STREAM_EVENT)),
    ..AN_OPERATION
};

pub(in crate::schema) static IMAGES_GENERATE: OperationSchema = OperationSchema {
    id: "images.generate",
    body: Some(&Ref(&IMAGE_GENERATE_PARAMS)),
    reply: Some(&Ref(&IMAGES_RESPONSE)),
    event: Some(&Ref(&IMAGE_GEN_STREAM_EVENT)),
    ..AN_OPERATION
};
