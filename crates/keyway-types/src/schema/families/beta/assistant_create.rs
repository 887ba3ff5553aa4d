// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_ASSISTANT_CREATE_PARAMS: Named = Named {
    name: "BetaAssistantCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "model", shape: Ref(&ASSISTANT_SUPPORTED_MODELS), required: true, ..A_FIELD },
            Field {
                name: "name",
                shape: Nullable(&Text { min: None, max: Some(256), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "description",
                shape: Nullable(&Text { min: None, max: Some(512), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "instructions",
                shape: Nullable(&Text { min: None, max: Some(256000), pattern: None, format: None }),
                ..A_FIELD
            },
            Field {
                name: "reasoning_effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&ASSISTANT_TOOL), min: None, max: Some(128) },
                default: Some("[]"),
                ..A_FIELD
            },
            Field {
                name: "tool_resources",
                shape: Nullable(&Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES)),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Nullable(&Ref(&ASSISTANT_RESPONSE_FORMAT_OPTION)),
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES: Named = Named {
    name: "BetaAssistantCreateParamsToolResources",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "code_interpreter",
                shape: Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER),
                ..A_FIELD
            },
            Field {
                name: "file_search",
                shape: Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_CODE_INTERPRETER: Named = Named {
    name: "BetaAssistantCreateParamsToolResourcesCodeInterpreter",
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

pub(in crate::schema) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH: Named = Named {
    name: "BetaAssistantCreateParamsToolResourcesFileSearch",
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
                    of: &Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE),
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

pub(in crate::schema) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE: Named = Named { name: "BetaAssistantCreateParamsToolResourcesFileSearchVectorStore", shape: Object(&Record { fields: &[Field { name: "file_ids", shape: List { of: &A_TEXT, min: None, max: Some(100000000) }, ..A_FIELD },
Field { name: "chunking_strategy", shape: Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY), ..A_FIELD },
Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
], ..A_RECORD }) };

pub(in crate::schema) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY: Named = Named { name: "BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategy", shape: Union { tag: Some("type"), variants: &[Variant { label: "Auto", tags: &["auto"], shape: Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_AUTO) },
Variant { label: "Static", tags: &["static"], shape: Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC) },
] } };

pub(in crate::schema) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_AUTO: Named = Named { name: "BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyAuto", shape: Object(&Record { fields: &[Field { name: "type", shape: Const("\"auto\""), required: true, ..A_FIELD },
], open: false, ..A_RECORD }) };

pub(in crate::schema) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC: Named = Named { name: "BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStatic", shape: Object(&Record { fields: &[Field { name: "type", shape: Const("\"static\""), required: true, ..A_FIELD },
Field { name: "static", shape: Ref(&BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC_STATIC), required: true, ..A_FIELD },
], open: false, ..A_RECORD }) };

pub(in crate::schema) static BETA_ASSISTANT_CREATE_PARAMS_TOOL_RESOURCES_FILE_SEARCH_VECTOR_STORE_CHUNKING_STRATEGY_STATIC_STATIC: Named = Named { name: "BetaAssistantCreateParamsToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic", shape: Object(&Record { fields: &[Field { name: "max_chunk_size_tokens", shape: Integer { min: Some(100), max: Some(4096) }, required: true, ..A_FIELD },
Field { name: "chunk_overlap_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
], open: false, ..A_RECORD }) };
