// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_WEB_SEARCH_PREVIEW_TOOL: Named =
    Named { name: "BetaWebSearchPreviewTool", shape: Ref(&WEB_SEARCH_PREVIEW_TOOL) };

pub(in crate::schema) static BETA_WEB_SEARCH_TOOL: Named =
    Named { name: "BetaWebSearchTool", shape: Ref(&WEB_SEARCH_TOOL) };

pub(in crate::schema) static WEB_SEARCH_ACTION: Named = Named {
    name: "WebSearchAction",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Search", tags: &["search"], shape: Ref(&WEB_SEARCH_ACTION_RESOURCE_SEARCH) },
            Variant {
                label: "OpenPage",
                tags: &["open_page"],
                shape: Ref(&WEB_SEARCH_ACTION_RESOURCE_OPEN_PAGE),
            },
            Variant {
                label: "FindInPage",
                tags: &["find_in_page"],
                shape: Ref(&WEB_SEARCH_ACTION_RESOURCE_FIND_IN_PAGE),
            },
            Variant { label: "Other", tags: &["other"], shape: Ref(&WEB_SEARCH_ACTION_RESOURCE_OTHER) },
        ],
    },
};

pub(in crate::schema) static WEB_SEARCH_ACTION_RESOURCE_FIND_IN_PAGE: Named = Named {
    name: "WebSearchActionResourceFindInPage",
    shape: Object(&Record {
        fields: &[
            Field { name: "pattern", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"find_in_page\""), required: true, ..A_FIELD },
            Field { name: "url", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEB_SEARCH_ACTION_RESOURCE_OPEN_PAGE: Named = Named {
    name: "WebSearchActionResourceOpenPage",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"open_page\""), required: true, ..A_FIELD },
            Field { name: "url", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEB_SEARCH_ACTION_RESOURCE_OTHER: Named = Named {
    name: "WebSearchActionResourceOther",
    shape: Object(&Record {
        fields: &[Field { name: "type", shape: Const("\"other\""), required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WEB_SEARCH_ACTION_RESOURCE_SEARCH: Named = Named {
    name: "WebSearchActionResourceSearch",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "queries",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                required: true,
                ..A_FIELD
            },
            Field { name: "query", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"search\""), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
