// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static VECTOR_STORES_CREATE: OperationSchema = OperationSchema {
    id: "vector_stores.create",
    body: Some(&Ref(&VECTOR_STORE_CREATE_PARAMS)),
    reply: Some(&Ref(&VECTOR_STORE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_DELETE: OperationSchema = OperationSchema {
    id: "vector_stores.delete",
    path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&VECTOR_STORE_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_FILE_BATCHES_CANCEL: OperationSchema = OperationSchema {
    id: "vector_stores.file_batches.cancel",
    path: &[
        Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "batch_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&VECTOR_STORE_FILE_BATCH)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_FILE_BATCHES_CREATE: OperationSchema = OperationSchema {
    id: "vector_stores.file_batches.create",
    path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&VECTOR_STORE_FILE_BATCH_CREATE_PARAMS)),
    reply: Some(&Ref(&VECTOR_STORE_FILE_BATCH)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_FILE_BATCHES_LIST_FILES: OperationSchema = OperationSchema {
    id: "vector_stores.file_batches.list_files",
    path: &[
        Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "batch_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "before", shape: A_TEXT, ..A_FIELD },
        Field { name: "filter", shape: Ref(&VECTOR_STORE_FILE_BATCH_LIST_FILES_PARAMS_FILTER), ..A_FIELD },
    ],
    reply: Some(&Ref(&LIST_VECTOR_STORE_FILES_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_FILE_BATCHES_RETRIEVE: OperationSchema = OperationSchema {
    id: "vector_stores.file_batches.retrieve",
    path: &[
        Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "batch_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&VECTOR_STORE_FILE_BATCH)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_FILES_CONTENT: OperationSchema = OperationSchema {
    id: "vector_stores.files.content",
    path: &[
        Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&VECTOR_STORE_FILE_CONTENT_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_FILES_CREATE: OperationSchema = OperationSchema {
    id: "vector_stores.files.create",
    path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&CREATE_VECTOR_STORE_FILE_REQUEST)),
    reply: Some(&Ref(&VECTOR_STORE_FILE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_FILES_DELETE: OperationSchema = OperationSchema {
    id: "vector_stores.files.delete",
    path: &[
        Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&VECTOR_STORE_FILE_DELETED)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_FILES_LIST: OperationSchema = OperationSchema {
    id: "vector_stores.files.list",
    path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "before", shape: A_TEXT, ..A_FIELD },
        Field { name: "filter", shape: Ref(&VECTOR_STORE_FILE_LIST_PARAMS_FILTER), ..A_FIELD },
    ],
    reply: Some(&Ref(&LIST_VECTOR_STORE_FILES_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_FILES_RETRIEVE: OperationSchema = OperationSchema {
    id: "vector_stores.files.retrieve",
    path: &[
        Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    reply: Some(&Ref(&VECTOR_STORE_FILE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_FILES_UPDATE: OperationSchema = OperationSchema {
    id: "vector_stores.files.update",
    path: &[
        Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
        Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
    ],
    body: Some(&Ref(&VECTOR_STORE_FILE_UPDATE_PARAMS)),
    reply: Some(&Ref(&VECTOR_STORE_FILE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_LIST: OperationSchema = OperationSchema {
    id: "vector_stores.list",
    query: &[
        Field { name: "limit", shape: AN_INTEGER, default: Some("20"), ..A_FIELD },
        Field { name: "order", shape: Ref(&SORT_ORDER), default: Some("\"desc\""), ..A_FIELD },
        Field { name: "after", shape: A_TEXT, ..A_FIELD },
        Field { name: "before", shape: A_TEXT, ..A_FIELD },
    ],
    reply: Some(&Ref(&LIST_VECTOR_STORES_RESPONSE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_RETRIEVE: OperationSchema = OperationSchema {
    id: "vector_stores.retrieve",
    path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
    reply: Some(&Ref(&VECTOR_STORE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_SEARCH: OperationSchema = OperationSchema {
    id: "vector_stores.search",
    path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&VECTOR_STORE_SEARCH_PARAMS)),
    reply: Some(&Ref(&VECTOR_STORE_SEARCH_RESULTS_PAGE)),
    ..AN_OPERATION
};

pub(in crate::schema) static VECTOR_STORES_UPDATE: OperationSchema = OperationSchema {
    id: "vector_stores.update",
    path: &[Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD }],
    body: Some(&Ref(&VECTOR_STORE_UPDATE_PARAMS)),
    reply: Some(&Ref(&VECTOR_STORE)),
    ..AN_OPERATION
};
