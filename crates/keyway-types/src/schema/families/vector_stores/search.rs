// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static VECTOR_STORE_SEARCH_PARAMS: Named = Named {
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

pub(in crate::schema) static VECTOR_STORE_SEARCH_PARAMS_FILTERS: Named = Named {
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

pub(in crate::schema) static VECTOR_STORE_SEARCH_PARAMS_QUERY: Named = Named {
    name: "VectorStoreSearchParamsQuery",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant { label: "Strings", tags: &[], shape: List { of: &A_TEXT, min: None, max: None } },
        ],
    },
};

pub(in crate::schema) static VECTOR_STORE_SEARCH_PARAMS_RANKING_OPTIONS: Named = Named {
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

pub(in crate::schema) static VECTOR_STORE_SEARCH_PARAMS_RANKING_OPTIONS_RANKER: Named = Named {
    name: "VectorStoreSearchParamsRankingOptionsRanker",
    shape: Choice { values: &["none", "auto", "default-2024-11-15"], open: false },
};

pub(in crate::schema) static VECTOR_STORE_SEARCH_RESPONSE: Named = Named {
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

pub(in crate::schema) static VECTOR_STORE_SEARCH_RESULT_CONTENT_OBJECT: Named = Named {
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

pub(in crate::schema) static VECTOR_STORE_SEARCH_RESULTS_PAGE: Named = Named {
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
                shape: List { of: &A_TEXT, min: None, max: None },
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
