// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static CREATE_THREAD_REQUEST: Named = Named {
    name: "CreateThreadRequest",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "messages",
                shape: List { of: &Ref(&CREATE_MESSAGE_REQUEST), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "tool_resources",
                shape: Nullable(&Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES)),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_THREAD_REQUEST_TOOL_RESOURCES: Named = Named {
    name: "CreateThreadRequestToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field {
                name: "file_search",
                shape: Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_CODE_INTERPRETER: Named = Named {
    name: "CreateThreadRequestToolResourcesCodeInterpreter",
    shape: Object(&Record {
        fields: &[Field {
            name: "file_ids",
            shape: List { of: &A_TEXT, min: None, max: Some(20) },
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "CreateThreadRequestToolResourcesFileSearch",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "vector_store_ids",
                shape: List { of: &A_TEXT, min: None, max: Some(1) },
                ..A_FIELD
            },
            Field {
                name: "vector_stores",
                shape: List {
                    of: &Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE),
                    min: None,
                    max: Some(1),
                },
                ..A_FIELD
            },
        ],
        any_of_required: &[&["vector_store_ids"], &["vector_stores"]],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE: Named = Named {
    name: "CreateThreadRequestToolResourcesFileSearchVectorStore",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "file_ids",
                shape: List { of: &A_TEXT, min: None, max: Some(100000000) },
                ..A_FIELD
            },
            Field {
                name: "chunking_strategy",
                shape: Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY: Named = Named { name: "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy", shape: Union { tag: Some("type"), variants: &[Variant { label: "Auto", tags: &["auto"], shape: Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_AUTO) },
Variant { label: "Static", tags: &["static"], shape: Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC) },
] } };

pub(in crate::schema) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_AUTO: Named = Named { name: "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto", shape: Object(&Record { fields: &[Field { name: "type", shape: Const("\"auto\""), required: true, ..A_FIELD },
], open: false, ..A_RECORD }) };

pub(in crate::schema) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC: Named = Named { name: "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic", shape: Object(&Record { fields: &[Field { name: "type", shape: Const("\"static\""), required: true, ..A_FIELD },
Field { name: "static", shape: Ref(&CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC_STATIC), required: true, ..A_FIELD },
], open: false, ..A_RECORD }) };

pub(in crate::schema) static CREATE_THREAD_REQUEST_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC_STATIC: Named = Named { name: "CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic", shape: Object(&Record { fields: &[Field { name: "max_chunk_size_tokens", shape: Integer { min: Some(100), max: Some(4096) }, required: true, ..A_FIELD },
Field { name: "chunk_overlap_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
], open: false, ..A_RECORD }) };
