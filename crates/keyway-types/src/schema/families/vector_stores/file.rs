// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CREATE_VECTOR_STORE_FILE_REQUEST: Named = Named {
    name: "CreateVectorStoreFileRequest",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "chunking_strategy", shape: Ref(&FILE_CHUNKING_STRATEGY_PARAM), ..A_FIELD },
            Field { name: "attributes", shape: Nullable(&Ref(&VECTOR_STORE_FILE_ATTRIBUTES)), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_CHUNKING_STRATEGY: Named = Named {
    name: "FileChunkingStrategy",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Static", tags: &["static"], shape: Ref(&STATIC_FILE_CHUNKING_STRATEGY_OBJECT) },
            Variant { label: "Other", tags: &["other"], shape: Ref(&OTHER_FILE_CHUNKING_STRATEGY_OBJECT) },
        ],
    },
};

pub(in crate::schema) static FILE_CHUNKING_STRATEGY_PARAM: Named = Named {
    name: "FileChunkingStrategyParam",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Auto", tags: &["auto"], shape: Ref(&AUTO_FILE_CHUNKING_STRATEGY_PARAM) },
            Variant {
                label: "Static",
                tags: &["static"],
                shape: Ref(&STATIC_FILE_CHUNKING_STRATEGY_OBJECT_PARAM),
            },
        ],
    },
};

pub(in crate::schema) static FILE_CONTENT_RESPONSE: Named = Named {
    name: "FileContentResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_FILE: Named = Named {
    name: "VectorStoreFile",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"vector_store.file\""), required: true, ..A_FIELD },
            Field { name: "usage_bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&VECTOR_STORE_FILE_STATUS), required: true, ..A_FIELD },
            Field {
                name: "last_error",
                shape: Nullable(&Ref(&VECTOR_STORE_FILE_LAST_ERROR)),
                required: true,
                ..A_FIELD
            },
            Field { name: "chunking_strategy", shape: Ref(&FILE_CHUNKING_STRATEGY), ..A_FIELD },
            Field { name: "attributes", shape: Nullable(&Ref(&VECTOR_STORE_FILE_ATTRIBUTES)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_FILE_BATCH: Named = Named {
    name: "VectorStoreFileBatch",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"vector_store.files_batch\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "vector_store_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&VECTOR_STORE_FILE_BATCH_STATUS), required: true, ..A_FIELD },
            Field {
                name: "file_counts",
                shape: Ref(&VECTOR_STORE_FILE_BATCH_FILE_COUNTS),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_FILE_BATCH_CREATE_PARAMS: Named = Named {
    name: "VectorStoreFileBatchCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_ids", shape: List { of: &A_TEXT, min: Some(1), max: Some(2000) }, ..A_FIELD },
            Field {
                name: "files",
                shape: List { of: &Ref(&CREATE_VECTOR_STORE_FILE_REQUEST), min: Some(1), max: Some(2000) },
                ..A_FIELD
            },
            Field { name: "chunking_strategy", shape: Ref(&FILE_CHUNKING_STRATEGY_PARAM), ..A_FIELD },
            Field { name: "attributes", shape: Nullable(&Ref(&VECTOR_STORE_FILE_ATTRIBUTES)), ..A_FIELD },
        ],
        open: false,
        any_of_required: &[&["file_ids"], &["files"]],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_FILE_BATCH_FILE_COUNTS: Named = Named {
    name: "VectorStoreFileBatchFileCounts",
    shape: Object(&Record {
        fields: &[
            Field { name: "in_progress", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "completed", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cancelled", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "failed", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_FILE_BATCH_LIST_FILES_PARAMS_FILTER: Named = Named {
    name: "VectorStoreFileBatchListFilesParamsFilter",
    shape: Choice { values: &["in_progress", "completed", "failed", "cancelled"], open: false },
};

pub(in crate::schema) static VECTOR_STORE_FILE_BATCH_STATUS: Named = Named {
    name: "VectorStoreFileBatchStatus",
    shape: Choice { values: &["in_progress", "completed", "cancelled", "failed"], open: false },
};

pub(in crate::schema) static VECTOR_STORE_FILE_CONTENT_RESPONSE: Named = Named {
    name: "VectorStoreFileContentResponse",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"vector_store.file_content.page\""),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&FILE_CONTENT_RESPONSE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next_page", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_FILE_DELETED: Named = Named {
    name: "VectorStoreFileDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"vector_store.file.deleted\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_FILE_LAST_ERROR: Named = Named {
    name: "VectorStoreFileLastError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: Ref(&VECTOR_STORE_FILE_LAST_ERROR_CODE), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_FILE_LAST_ERROR_CODE: Named = Named {
    name: "VectorStoreFileLastErrorCode",
    shape: Choice { values: &["server_error", "unsupported_file", "invalid_file"], open: false },
};

pub(in crate::schema) static VECTOR_STORE_FILE_LIST_PARAMS_FILTER: Named = Named {
    name: "VectorStoreFileListParamsFilter",
    shape: Choice { values: &["in_progress", "completed", "failed", "cancelled"], open: false },
};

pub(in crate::schema) static VECTOR_STORE_FILE_STATUS: Named = Named {
    name: "VectorStoreFileStatus",
    shape: Choice { values: &["in_progress", "completed", "cancelled", "failed"], open: false },
};

pub(in crate::schema) static VECTOR_STORE_FILE_UPDATE_PARAMS: Named = Named {
    name: "VectorStoreFileUpdateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "attributes",
            shape: Nullable(&Ref(&VECTOR_STORE_FILE_ATTRIBUTES)),
            required: true,
            ..A_FIELD
        }],
        open: false,
        ..A_RECORD
    }),
};
