// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static MODELS_DELETE: OperationSchema = OperationSchema {
    id: "models.delete",
    path: &[Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&MODEL_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static MODELS_LIST: OperationSchema =
    OperationSchema { id: "models.list", reply: Some(&Ref(&LIST_MODELS_RESPONSE)), ..AN_OPERATION };

pub(in crate::schema) static MODELS_RETRIEVE: OperationSchema = OperationSchema {
    id: "models.retrieve",
    path: &[Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&MODEL)),
    ..AN_OPERATION
};
