// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static AUTO_FILE_CHUNKING_STRATEGY_PARAM: Named = Named {
    name: "AutoFileChunkingStrategyParam",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"auto\""), required: true, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_DELETED: Named = Named {
    name: "VectorStoreDeleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"vector_store.deleted\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_EXPIRATION_AFTER: Named = Named {
    name: "VectorStoreExpirationAfter",
    shape: Object(&Record {
        fields: &[
            Field { name: "anchor", shape: Const("\"last_active_at\""), required: true, ..A_FIELD },
            Field {
                name: "days",
                shape: Integer { min: Some(1), max: Some(365) },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIST_VECTOR_STORE_FILES_RESPONSE: Named = Named {
    name: "ListVectorStoreFilesResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&VECTOR_STORE_FILE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIST_VECTOR_STORES_RESPONSE: Named = Named {
    name: "ListVectorStoresResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&VECTOR_STORE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static OTHER_FILE_CHUNKING_STRATEGY_OBJECT: Named = Named {
    name: "OtherFileChunkingStrategyObject",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"other\""), required: true, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_CREATE_PARAMS: Named = Named {
    name: "VectorStoreCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_ids", shape: List { of: &A_TEXT, min: None, max: Some(500) }, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "expires_after", shape: Ref(&VECTOR_STORE_EXPIRATION_AFTER), ..A_FIELD },
            Field {
                name: "chunking_strategy",
                shape: Ref(&VECTOR_STORE_CREATE_PARAMS_CHUNKING_STRATEGY),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_CREATE_PARAMS_CHUNKING_STRATEGY: Named = Named {
    name: "VectorStoreCreateParamsChunkingStrategy",
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

pub(in crate::schema) static STATIC_FILE_CHUNKING_STRATEGY: Named = Named {
    name: "StaticFileChunkingStrategy",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "max_chunk_size_tokens",
                shape: Integer { min: Some(100), max: Some(4096) },
                required: true,
                ..A_FIELD
            },
            Field { name: "chunk_overlap_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static STATIC_FILE_CHUNKING_STRATEGY_OBJECT: Named = Named {
    name: "StaticFileChunkingStrategyObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"static\""), required: true, ..A_FIELD },
            Field { name: "static", shape: Ref(&STATIC_FILE_CHUNKING_STRATEGY), required: true, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static STATIC_FILE_CHUNKING_STRATEGY_OBJECT_PARAM: Named = Named {
    name: "StaticFileChunkingStrategyObjectParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"static\""), required: true, ..A_FIELD },
            Field { name: "static", shape: Ref(&STATIC_FILE_CHUNKING_STRATEGY), required: true, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static VECTOR_STORE_UPDATE_PARAMS: Named = Named {
    name: "VectorStoreUpdateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "expires_after", shape: Nullable(&Ref(&VECTOR_STORE_EXPIRATION_AFTER)), ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};
