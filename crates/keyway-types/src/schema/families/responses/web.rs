// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSE_WEB_SEARCH_CALL_COMPLETED_EVENT: Named = Named {
    name: "ResponseWebSearchCallCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.web_search_call.completed\""),
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

pub(in crate::schema) static RESPONSE_WEB_SEARCH_CALL_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseWebSearchCallInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.web_search_call.in_progress\""),
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

pub(in crate::schema) static RESPONSE_WEB_SEARCH_CALL_SEARCHING_EVENT: Named = Named {
    name: "ResponseWebSearchCallSearchingEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.web_search_call.searching\""),
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

pub(in crate::schema) static WEB_SEARCH_ACTION_FIND: Named = Named {
    name: "WebSearchActionFind",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"find_in_page\""), required: true, ..A_FIELD },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "pattern", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEB_SEARCH_ACTION_OPEN_PAGE: Named = Named {
    name: "WebSearchActionOpenPage",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"open_page\""), required: true, ..A_FIELD },
            Field {
                name: "url",
                shape: Nullable(&Text { min: None, max: None, pattern: None, format: Some("uri") }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEB_SEARCH_ACTION_SEARCH: Named = Named {
    name: "WebSearchActionSearch",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"search\""), required: true, ..A_FIELD },
            Field { name: "query", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field { name: "queries", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
            Field {
                name: "sources",
                shape: List { of: &Ref(&WEB_SEARCH_ACTION_SEARCH_SOURCE), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEB_SEARCH_ACTION_SEARCH_SOURCE: Named = Named {
    name: "WebSearchActionSearchSource",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"url\""), required: true, ..A_FIELD },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEB_SEARCH_APPROXIMATE_LOCATION: Named = Named {
    name: "WebSearchApproximateLocation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"approximate\""),
                default: Some("\"approximate\""),
                ..A_FIELD
            },
            Field { name: "country", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "region", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "city", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "timezone", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEB_SEARCH_PREVIEW_TOOL: Named = Named {
    name: "WebSearchPreviewTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Ref(&WEB_SEARCH_PREVIEW_TOOL_TYPE),
                required: true,
                default: Some("\"web_search_preview\""),
                ..A_FIELD
            },
            Field { name: "user_location", shape: Nullable(&Ref(&APPROXIMATE_LOCATION)), ..A_FIELD },
            Field { name: "search_context_size", shape: Ref(&SEARCH_CONTEXT_SIZE), ..A_FIELD },
            Field {
                name: "search_content_types",
                shape: List { of: &Ref(&SEARCH_CONTENT_TYPE), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEB_SEARCH_PREVIEW_TOOL_TYPE: Named = Named {
    name: "WebSearchPreviewToolType",
    shape: Choice { values: &["web_search_preview", "web_search_preview_2025_03_11"], open: false },
};

pub(in crate::schema) static WEB_SEARCH_TOOL: Named = Named {
    name: "WebSearchTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Ref(&WEB_SEARCH_TOOL_TYPE),
                required: true,
                default: Some("\"web_search\""),
                ..A_FIELD
            },
            Field { name: "external_web_access", shape: Flag, default: Some("true"), ..A_FIELD },
            Field { name: "filters", shape: Nullable(&Ref(&WEB_SEARCH_TOOL_FILTERS)), ..A_FIELD },
            Field {
                name: "user_location",
                shape: Nullable(&Ref(&WEB_SEARCH_APPROXIMATE_LOCATION)),
                ..A_FIELD
            },
            Field {
                name: "search_context_size",
                shape: Ref(&WEB_SEARCH_TOOL_SEARCH_CONTEXT_SIZE),
                default: Some("\"medium\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEB_SEARCH_TOOL_FILTERS: Named = Named {
    name: "WebSearchToolFilters",
    shape: Object(&Record {
        fields: &[Field {
            name: "allowed_domains",
            shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
            default: Some("[]"),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEB_SEARCH_TOOL_SEARCH_CONTEXT_SIZE: Named = Named {
    name: "WebSearchToolSearchContextSize",
    shape: Choice { values: &["low", "medium", "high"], open: false },
};

pub(in crate::schema) static WEB_SEARCH_TOOL_TYPE: Named = Named {
    name: "WebSearchToolType",
    shape: Choice { values: &["web_search", "web_search_2025_08_26"], open: false },
};
