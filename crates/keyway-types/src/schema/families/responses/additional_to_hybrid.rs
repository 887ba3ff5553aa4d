// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static ADDITIONAL_TOOLS: Named = Named {
    name: "AdditionalTools",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"additional_tools\""),
                required: true,
                default: Some("\"additional_tools\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "role", shape: Ref(&MESSAGE_ROLE), required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ADDITIONAL_TOOLS_ITEM_PARAM: Named = Named {
    name: "AdditionalToolsItemParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"additional_tools\""),
                required: true,
                default: Some("\"additional_tools\""),
                ..A_FIELD
            },
            Field {
                name: "role",
                shape: Const("\"developer\""),
                required: true,
                default: Some("\"developer\""),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: List { of: &Ref(&TOOL), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static ANNOTATION: Named = Named {
    name: "Annotation",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "FileCitation", tags: &["file_citation"], shape: Ref(&FILE_CITATION_BODY) },
            Variant { label: "UrlCitation", tags: &["url_citation"], shape: Ref(&URL_CITATION_BODY) },
            Variant {
                label: "ContainerFileCitation",
                tags: &["container_file_citation"],
                shape: Ref(&CONTAINER_FILE_CITATION_BODY),
            },
            Variant { label: "FilePath", tags: &["file_path"], shape: Ref(&FILE_PATH) },
        ],
    },
};

pub(in crate::schema) static APPROXIMATE_LOCATION: Named = Named {
    name: "ApproximateLocation",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"approximate\""),
                required: true,
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

pub(in crate::schema) static CALLABLE_TOOL_ALLOWED_CALLER: Named = Named {
    name: "CallableToolAllowedCaller",
    shape: Choice { values: &["direct", "programmatic"], open: false },
};

pub(in crate::schema) static CLICK_BUTTON_TYPE: Named = Named {
    name: "ClickButtonType",
    shape: Choice { values: &["left", "right", "wheel", "back", "forward"], open: false },
};

pub(in crate::schema) static CLICK_PARAM: Named = Named {
    name: "ClickParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"click\""),
                required: true,
                default: Some("\"click\""),
                ..A_FIELD
            },
            Field { name: "button", shape: Ref(&CLICK_BUTTON_TYPE), required: true, ..A_FIELD },
            Field { name: "x", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "y", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "keys", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPACTED_RESPONSE: Named = Named {
    name: "CompactedResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "object",
                shape: Const("\"response.compaction\""),
                required: true,
                default: Some("\"response.compaction\""),
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List { of: &Ref(&ITEM_FIELD), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "usage", shape: Ref(&RESPONSE_USAGE), required: true, ..A_FIELD },
            Field { name: "image", shape: Ref(&COMPACTED_RESPONSE_IMAGE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPACTED_RESPONSE_IMAGE: Named = Named {
    name: "CompactedResponseImage",
    shape: Object(&Record {
        fields: &[Field {
            name: "context_compression",
            shape: Ref(&COMPACTED_RESPONSE_IMAGE_CONTEXT_COMPRESSION),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COMPACTED_RESPONSE_IMAGE_CONTEXT_COMPRESSION: Named = Named {
    name: "CompactedResponseImageContextCompression",
    shape: Choice { values: &["enabled", "disabled"], open: false },
};

pub(in crate::schema) static RESPONSE_COMPLETED_EVENT: Named = Named {
    name: "ResponseCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.completed\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CONTENT_PART_ADDED_EVENT: Named = Named {
    name: "ResponseContentPartAddedEvent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"response.content_part.added\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "part", shape: Ref(&OUTPUT_CONTENT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CONTENT_PART_DONE_EVENT: Named = Named {
    name: "ResponseContentPartDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.content_part.done\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "part", shape: Ref(&OUTPUT_CONTENT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static CONTEXT_MANAGEMENT_PARAM: Named = Named {
    name: "ContextManagementParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "compact_threshold",
                shape: Nullable(&Integer { min: Some(1000), max: None }),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static COORD_PARAM: Named = Named {
    name: "CoordParam",
    shape: Object(&Record {
        fields: &[
            Field { name: "x", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "y", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_CREATED_EVENT: Named = Named {
    name: "ResponseCreatedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.created\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DIRECT_TOOL_CALL_CALLER: Named = Named {
    name: "DirectToolCallCaller",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"direct\""),
            required: true,
            default: Some("\"direct\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DIRECT_TOOL_CALL_CALLER_PARAM: Named = Named {
    name: "DirectToolCallCallerParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"direct\""),
            required: true,
            default: Some("\"direct\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DOUBLE_CLICK_ACTION: Named = Named {
    name: "DoubleClickAction",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"double_click\""),
                required: true,
                default: Some("\"double_click\""),
                ..A_FIELD
            },
            Field { name: "x", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "y", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "keys",
                shape: Nullable(&List { of: &A_TEXT, min: None, max: None }),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static DRAG_PARAM: Named = Named {
    name: "DragParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"drag\""),
                required: true,
                default: Some("\"drag\""),
                ..A_FIELD
            },
            Field {
                name: "path",
                shape: List { of: &Ref(&COORD_PARAM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "keys", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EASY_INPUT_MESSAGE: Named = Named {
    name: "EasyInputMessage",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&EASY_INPUT_MESSAGE_ROLE), required: true, ..A_FIELD },
            Field { name: "content", shape: Ref(&EASY_INPUT_MESSAGE_CONTENT), required: true, ..A_FIELD },
            Field { name: "phase", shape: Nullable(&Ref(&MESSAGE_PHASE)), ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EASY_INPUT_MESSAGE_CONTENT: Named = Named {
    name: "EasyInputMessageContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "ResponseInputMessageContentList",
                tags: &[],
                shape: Ref(&RESPONSE_INPUT_MESSAGE_CONTENT_LIST),
            },
        ],
    },
};

pub(in crate::schema) static EASY_INPUT_MESSAGE_ROLE: Named = Named {
    name: "EasyInputMessageRole",
    shape: Choice { values: &["user", "assistant", "system", "developer"], open: false },
};

pub(in crate::schema) static EMPTY_MODEL_PARAM: Named = Named { name: "EmptyModelParam", shape: AN_OBJECT };

pub(in crate::schema) static RESPONSE_FAILED_EVENT: Named = Named {
    name: "ResponseFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.failed\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FILTERS: Named = Named {
    name: "Filters",
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

pub(in crate::schema) static RESPONSE_FORMAT_TEXT_CONFIG: Named = Named {
    name: "ResponseFormatTextConfig",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Text", tags: &["text"], shape: Ref(&RESPONSE_FORMAT_TEXT) },
            Variant {
                label: "JsonSchema",
                tags: &["json_schema"],
                shape: Ref(&RESPONSE_FORMAT_TEXT_JSON_SCHEMA_CONFIG),
            },
            Variant { label: "JsonObject", tags: &["json_object"], shape: Ref(&RESPONSE_FORMAT_JSON_OBJECT) },
        ],
    },
};

pub(in crate::schema) static RESPONSE_FORMAT_TEXT_JSON_SCHEMA_CONFIG: Named = Named {
    name: "ResponseFormatTextJsonSchemaConfig",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"json_schema\""), required: true, ..A_FIELD },
            Field {
                name: "schema",
                shape: Ref(&RESPONSE_FORMAT_JSON_SCHEMA_SCHEMA),
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "description", shape: A_TEXT, ..A_FIELD },
            Field { name: "strict", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static GRAMMAR_SYNTAX: Named =
    Named { name: "GrammarSyntax", shape: Choice { values: &["lark", "regex"], open: false } };

pub(in crate::schema) static HTTP_ERROR: Named = Named {
    name: "HttpError",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"http_error\""),
                required: true,
                default: Some("\"http_error\""),
                ..A_FIELD
            },
            Field { name: "code", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static HYBRID_SEARCH_OPTIONS: Named = Named {
    name: "HybridSearchOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "embedding_weight", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "text_weight", shape: A_NUMBER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
