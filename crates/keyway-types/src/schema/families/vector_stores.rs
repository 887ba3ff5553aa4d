// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::super::Shape::*;
use super::super::*;

pub(in super::super) static AUTO_FILE_CHUNKING_STRATEGY_PARAM: Named = Named {
    name: "AutoFileChunkingStrategyParam",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"auto\""), required: true, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static CREATE_VECTOR_STORE_FILE_REQUEST: Named = Named {
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

pub(in super::super) static FILE_CHUNKING_STRATEGY: Named = Named {
    name: "FileChunkingStrategy",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Static", tags: &["static"], shape: Ref(&STATIC_FILE_CHUNKING_STRATEGY_OBJECT) },
            Variant { label: "Other", tags: &["other"], shape: Ref(&OTHER_FILE_CHUNKING_STRATEGY_OBJECT) },
        ],
    },
};

pub(in super::super) static FILE_CHUNKING_STRATEGY_PARAM: Named = Named {
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

pub(in super::super) static FILE_CONTENT_RESPONSE: Named = Named {
    name: "FileContentResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static LIST_VECTOR_STORE_FILES_RESPONSE: Named = Named {
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

pub(in super::super) static LIST_VECTOR_STORES_RESPONSE: Named = Named {
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

pub(in super::super) static OTHER_FILE_CHUNKING_STRATEGY_OBJECT: Named = Named {
    name: "OtherFileChunkingStrategyObject",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"other\""), required: true, ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static STATIC_FILE_CHUNKING_STRATEGY: Named = Named {
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

pub(in super::super) static STATIC_FILE_CHUNKING_STRATEGY_OBJECT: Named = Named {
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

pub(in super::super) static STATIC_FILE_CHUNKING_STRATEGY_OBJECT_PARAM: Named = Named {
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

pub(in super::super) static VECTOR_STORE: Named = Named {
    name: "VectorStore",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"vector_store\""), required: true, ..A_FIELD },
            Field { name: "usage_bytes", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&VECTOR_STORE_STATUS), required: true, ..A_FIELD },
            Field {
                name: "last_active_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_counts", shape: Ref(&VECTOR_STORE_FILE_COUNTS), required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
            Field { name: "expires_after", shape: Ref(&VECTOR_STORE_EXPIRATION_AFTER), ..A_FIELD },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static VECTOR_STORE_CREATE_PARAMS: Named = Named {
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

pub(in super::super) static VECTOR_STORE_CREATE_PARAMS_CHUNKING_STRATEGY: Named = Named {
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

pub(in super::super) static VECTOR_STORE_DELETED: Named = Named {
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

pub(in super::super) static VECTOR_STORE_EXPIRATION_AFTER: Named = Named {
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

pub(in super::super) static VECTOR_STORE_FILE: Named = Named {
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

pub(in super::super) static VECTOR_STORE_FILE_BATCH: Named = Named {
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

pub(in super::super) static VECTOR_STORE_FILE_BATCH_CREATE_PARAMS: Named = Named {
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

pub(in super::super) static VECTOR_STORE_FILE_BATCH_FILE_COUNTS: Named = Named {
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

pub(in super::super) static VECTOR_STORE_FILE_BATCH_LIST_FILES_PARAMS_FILTER: Named = Named {
    name: "VectorStoreFileBatchListFilesParamsFilter",
    shape: Choice { values: &["in_progress", "completed", "failed", "cancelled"], open: false },
};

pub(in super::super) static VECTOR_STORE_FILE_BATCH_STATUS: Named = Named {
    name: "VectorStoreFileBatchStatus",
    shape: Choice { values: &["in_progress", "completed", "cancelled", "failed"], open: false },
};

pub(in super::super) static VECTOR_STORE_FILE_CONTENT_RESPONSE: Named = Named {
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

pub(in super::super) static VECTOR_STORE_FILE_COUNTS: Named = Named {
    name: "VectorStoreFileCounts",
    shape: Object(&Record {
        fields: &[
            Field { name: "in_progress", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "completed", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "failed", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cancelled", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static VECTOR_STORE_FILE_DELETED: Named = Named {
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

pub(in super::super) static VECTOR_STORE_FILE_LAST_ERROR: Named = Named {
    name: "VectorStoreFileLastError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: Ref(&VECTOR_STORE_FILE_LAST_ERROR_CODE), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static VECTOR_STORE_FILE_LAST_ERROR_CODE: Named = Named {
    name: "VectorStoreFileLastErrorCode",
    shape: Choice { values: &["server_error", "unsupported_file", "invalid_file"], open: false },
};

pub(in super::super) static VECTOR_STORE_FILE_LIST_PARAMS_FILTER: Named = Named {
    name: "VectorStoreFileListParamsFilter",
    shape: Choice { values: &["in_progress", "completed", "failed", "cancelled"], open: false },
};

pub(in super::super) static VECTOR_STORE_FILE_STATUS: Named = Named {
    name: "VectorStoreFileStatus",
    shape: Choice { values: &["in_progress", "completed", "cancelled", "failed"], open: false },
};

pub(in super::super) static VECTOR_STORE_FILE_UPDATE_PARAMS: Named = Named {
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

pub(in super::super) static VECTOR_STORE_SEARCH_PARAMS: Named = Named {
    name: "VectorStoreSearchParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "query", shape: Ref(&VECTOR_STORE_SEARCH_PARAMS_QUERY), required: true, ..A_FIELD },
            Field { name: "rewrite_query", shape: Flag, default: Some("false"), ..A_FIELD },
            Field {
                name: "max_num_results",
                shape: Integer { min: Some(1), max: Some(50) },
                default: Some("10"),
                ..A_FIELD
            },
            Field { name: "filters", shape: Ref(&VECTOR_STORE_SEARCH_PARAMS_FILTERS), ..A_FIELD },
            Field {
                name: "ranking_options",
                shape: Ref(&VECTOR_STORE_SEARCH_PARAMS_RANKING_OPTIONS),
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static VECTOR_STORE_SEARCH_PARAMS_FILTERS: Named = Named {
    name: "VectorStoreSearchParamsFilters",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "ComparisonFilter",
                tags: &["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"],
                shape: Ref(&COMPARISON_FILTER),
            },
            Variant { label: "CompoundFilter", tags: &["and", "or"], shape: Ref(&COMPOUND_FILTER) },
        ],
    },
};

pub(in super::super) static VECTOR_STORE_SEARCH_PARAMS_QUERY: Named = Named {
    name: "VectorStoreSearchParamsQuery",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "Strings",
                tags: &[],
                shape: List {
                    of: &Text { min: Some(1), max: None, pattern: None, format: None },
                    min: None,
                    max: None,
                },
            },
        ],
    },
};

pub(in super::super) static VECTOR_STORE_SEARCH_PARAMS_RANKING_OPTIONS: Named = Named {
    name: "VectorStoreSearchParamsRankingOptions",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "ranker",
                shape: Ref(&VECTOR_STORE_SEARCH_PARAMS_RANKING_OPTIONS_RANKER),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "score_threshold",
                shape: Number { min: Some(0.0), max: Some(1.0), above: None },
                default: Some("0"),
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static VECTOR_STORE_SEARCH_PARAMS_RANKING_OPTIONS_RANKER: Named = Named {
    name: "VectorStoreSearchParamsRankingOptionsRanker",
    shape: Choice { values: &["none", "auto", "default-2024-11-15"], open: false },
};

pub(in super::super) static VECTOR_STORE_SEARCH_RESPONSE: Named = Named {
    name: "VectorStoreSearchResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "score",
                shape: Number { min: Some(0.0), max: Some(1.0), above: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "attributes",
                shape: Nullable(&Ref(&VECTOR_STORE_FILE_ATTRIBUTES)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "content",
                shape: List { of: &Ref(&VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT: Named = Named {
    name: "VectorStoreSearchResultContentObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static VECTOR_STORE_SEARCH_RESULTS_PAGE: Named = Named {
    name: "VectorStoreSearchResultsPage",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"vector_store.search_results.page\""),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "search_query",
                shape: List {
                    of: &Text { min: Some(1), max: None, pattern: None, format: None },
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&VECTOR_STORE_SEARCH_RESPONSE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "next_page", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static VECTOR_STORE_STATUS: Named = Named {
    name: "VectorStoreStatus",
    shape: Choice { values: &["expired", "in_progress", "completed"], open: false },
};

pub(in super::super) static VECTOR_STORE_UPDATE_PARAMS: Named = Named {
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
