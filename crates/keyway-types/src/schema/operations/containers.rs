// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CONTAINERS_CREATE: OperationSchema = OperationSchema {
    id: "containers.create",
    body: Some(&Ref(&CONTAINER_CREATE_PARAMS)),
    reply: Some(&Ref(&CONTAINER_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static CONTAINERS_DELETE: OperationSchema = OperationSchema {
    id: "containers.delete",
    path: &[Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD }],
    ..AN_OPERATION
};

pub(in crate::schema) static CONTAINERS_FILES_CONTENT_RETRIEVE: OperationSchema = OperationSchema {
    id: "containers.files.content.retrieve",
    path: &[
        Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    ..AN_OPERATION
};

pub(in crate::schema) static CONTAINERS_FILES_CREATE: OperationSchema = OperationSchema {
    id: "containers.files.create",
    path: &[Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&CONTAINER_FILE_CREATE_PARAMS)),
    reply: Some(&Ref(&CONTAINER_FILE_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static CONTAINERS_FILES_DELETE: OperationSchema = OperationSchema {
    id: "containers.files.delete",
    path: &[
        Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    ..AN_OPERATION
};

pub(in crate::schema) static CONTAINERS_FILES_LIST: OperationSchema = OperationSchema {
    id: "containers.files.list",
    path: &[Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&CONTAINER_FILE_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static CONTAINERS_FILES_RETRIEVE: OperationSchema = OperationSchema {
    id: "containers.files.retrieve",
    path: &[
        Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&CONTAINER_FILE_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static CONTAINERS_LIST: OperationSchema = OperationSchema {
    id: "containers.list",
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "name", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&CONTAINER_LIST_RESOURCE)),
    ..AN_OPERATION
};

pub(in crate::schema) static CONTAINERS_RETRIEVE: OperationSchema = OperationSchema {
    id: "containers.retrieve",
    path: &[Field { name: "container_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&CONTAINER_RESOURCE)),
    ..AN_OPERATION
};
