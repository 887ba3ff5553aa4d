// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FILES_CONTENT: OperationSchema = OperationSchema {
    id: "files.content",
    path: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
    ..AN_OPERATION
};

pub(in crate::schema) static FILES_CREATE: OperationSchema = OperationSchema {
    id: "files.create",
    body: Some(&Ref(&FILE_CREATE_PARAMS)),
    reply: Some(&Ref(&FILE_OBJECT)),
    ..AN_OPERATION
};

pub(in crate::schema) static FILES_DELETE: OperationSchema = OperationSchema {
    id: "files.delete",
    path: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&FILE_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static FILES_LIST: OperationSchema = OperationSchema {
    id: "files.list",
    query: &[
        Field { name: "purpose", shape: A_TEXT, ..A_FIELD },
        Field { name: "limit", shape: AN_INTEGER, default: Some("10000"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&LIST_FILES_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static FILES_RETRIEVE: OperationSchema = OperationSchema {
    id: "files.retrieve",
    path: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&FILE_OBJECT)),
    ..AN_OPERATION
};

pub(in crate::schema) static FILES_RETRIEVE_CONTENT: OperationSchema = OperationSchema {
    id: "files.retrieve_content",
    path: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
    ..AN_OPERATION
};
