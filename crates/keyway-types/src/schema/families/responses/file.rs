// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FILE_CITATION_BODY: Named = Named {
    name: "FileCitationBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"file_citation\""),
                required: true,
                default: Some("\"file_citation\""),
                ..A_FIELD
            },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_DETAIL_ENUM: Named =
    Named { name: "FileDetailEnum", shape: Choice { values: &["auto", "low", "high"], open: false } };

pub(in crate::schema) static FILE_INPUT_DETAIL: Named =
    Named { name: "FileInputDetail", shape: Choice { values: &["auto", "low", "high"], open: false } };

pub(in crate::schema) static FILE_PATH: Named = Named {
    name: "FilePath",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"file_path\""), required: true, ..A_FIELD },
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILE_SEARCH_TOOL: Named = Named {
    name: "FileSearchTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"file_search\""),
                required: true,
                default: Some("\"file_search\""),
                ..A_FIELD
            },
            Field {
                name: "vector_store_ids",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "max_num_results", shape: AN_INTEGER, ..A_FIELD },
            Field { name: "ranking_options", shape: Ref(&RANKING_OPTIONS), ..A_FIELD },
            Field { name: "filters", shape: Nullable(&Ref(&FILTERS)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FILE_SEARCH_CALL_COMPLETED_EVENT: Named = Named {
    name: "ResponseFileSearchCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.file_search_call.completed\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FILE_SEARCH_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseFileSearchCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.file_search_call.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FILE_SEARCH_CALL_SEARCHING_EVENT: Named = Named {
    name: "ResponseFileSearchCallSearchingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.file_search_call.searching\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FILE_SEARCH_TOOL_CALL: Named = Named {
    name: "ResponseFileSearchToolCall",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"file_search_call\""), required: true, ..A_FIELD },
            Field {
                name: "status",
                shape: Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL_STATUS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "queries",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "results",
                shape: Nullable(&List {
                    of: &Ref(&RESPONSE_FILE_SEARCH_TOOL_CALL_RESULT),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FILE_SEARCH_TOOL_CALL_RESULT: Named = Named {
    name: "ResponseFileSearchToolCallResult",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, ..A_FIELD },
            Field { name: "filename", shape: A_TEXT, ..A_FIELD },
            Field { name: "attributes", shape: Nullable(&Ref(&VECTOR_STORE_FILE_ATTRIBUTES)), ..A_FIELD },
            Field { name: "score", shape: A_NUMBER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_FILE_SEARCH_TOOL_CALL_STATUS: Named = Named {
    name: "ResponseFileSearchToolCallStatus",
    shape: Choice { values: &["in_progress", "searching", "completed", "incomplete", "failed"], open: false },
};
