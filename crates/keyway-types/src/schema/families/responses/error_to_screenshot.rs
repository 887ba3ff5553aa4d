// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RESPONSE_ERROR: Named = Named {
    name: "ResponseError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: Ref(&RESPONSE_ERROR_CODE), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_ERROR_CODE: Named = Named {
    name: "ResponseErrorCode",
    shape: Choice {
        values: &[
            "server_error",
            "rate_limit_exceeded",
            "invalid_prompt",
            "data_residency_mismatch",
            "bio_policy",
            "vector_store_timeout",
            "invalid_image",
            "invalid_image_format",
            "invalid_base64_image",
            "invalid_image_url",
            "image_too_large",
            "image_too_small",
            "image_parse_error",
            "image_content_policy_violation",
            "invalid_image_mode",
            "image_file_too_large",
            "unsupported_image_media_type",
            "empty_image_file",
            "failed_to_download_image",
            "image_file_not_found",
        ],
        open: false,
    },
};

pub(in crate::schema) static RESPONSE_ERROR_EVENT: Named = Named {
    name: "ResponseErrorEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"error\""), required: true, ..A_FIELD },
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

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

pub(in crate::schema) static RESPONSE_IN_PROGRESS_EVENT: Named = Named {
    name: "ResponseInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.in_progress\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INCLUDABLE: Named = Named {
    name: "ResponseIncludable",
    shape: Choice {
        values: &[
            "file_search_call.results",
            "web_search_call.results",
            "web_search_call.action.sources",
            "message.input_image.image_url",
            "computer_call_output.output.image_url",
            "code_interpreter_call.outputs",
            "reasoning.encrypted_content",
            "message.output_text.logprobs",
        ],
        open: false,
    },
};

pub(in crate::schema) static RESPONSE_INCOMPLETE_EVENT: Named = Named {
    name: "ResponseIncompleteEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.incomplete\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static KEY_PRESS_ACTION: Named = Named {
    name: "KeyPressAction",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"keypress\""),
                required: true,
                default: Some("\"keypress\""),
                ..A_FIELD
            },
            Field {
                name: "keys",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LOG_PROB: Named = Named {
    name: "LogProb",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, required: true, ..A_FIELD },
            Field {
                name: "bytes",
                shape: List { of: &AN_INTEGER, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "top_logprobs",
                shape: List { of: &Ref(&TOP_LOG_PROB), min: None, max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_LOG_PROB: Named = Named {
    name: "ResponseLogProb",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, required: true, ..A_FIELD },
            Field {
                name: "top_logprobs",
                shape: List { of: &Ref(&RESPONSE_LOG_PROB_TOP_LOGPROB), min: None, max: None },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_LOG_PROB_TOP_LOGPROB: Named = Named {
    name: "ResponseLogProbTopLogprob",
    shape: Object(&Record {
        fields: &[
            Field { name: "token", shape: A_TEXT, ..A_FIELD },
            Field { name: "logprob", shape: A_NUMBER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MESSAGE_PHASE: Named =
    Named { name: "MessagePhase", shape: Choice { values: &["commentary", "final_answer"], open: false } };

pub(in crate::schema) static MESSAGE_ROLE: Named = Named {
    name: "MessageRole",
    shape: Choice {
        values: &["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"],
        open: false,
    },
};

pub(in crate::schema) static MESSAGE_STATUS: Named = Named {
    name: "MessageStatus",
    shape: Choice { values: &["in_progress", "completed", "incomplete"], open: false },
};

pub(in crate::schema) static MODEL_IDS_COMPACTION: Named = Named {
    name: "ModelIdsCompaction",
    shape: Choice { values: BETA_MODEL_IDS_RESPONSES_VALUES, open: true },
};

pub(in crate::schema) static MOVE_PARAM: Named = Named {
    name: "MoveParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"move\""),
                required: true,
                default: Some("\"move\""),
                ..A_FIELD
            },
            Field { name: "x", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "y", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "keys", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static NAMESPACE_TOOL: Named = Named {
    name: "NamespaceTool",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"namespace\""),
                required: true,
                default: Some("\"namespace\""),
                ..A_FIELD
            },
            Field {
                name: "name",
                shape: Text { min: Some(1), max: None, pattern: None, format: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "description", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&NAMESPACE_TOOL_TOOL), min: Some(1), max: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static NAMESPACE_TOOL_TOOL: Named = Named {
    name: "NamespaceToolTool",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Function", tags: &["function"], shape: Ref(&FUNCTION_TOOL_PARAM) },
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&CUSTOM_TOOL) },
        ],
    },
};

pub(in crate::schema) static PERSONALITY_ENUM: Named =
    Named { name: "PersonalityEnum", shape: Choice { values: &["friendly", "pragmatic"], open: true } };

pub(in crate::schema) static PROGRAMMATIC_TOOL_CALLING_PARAM: Named = Named {
    name: "ProgrammaticToolCallingParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"programmatic_tool_calling\""),
            required: true,
            default: Some("\"programmatic_tool_calling\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_QUEUED_EVENT: Named = Named {
    name: "ResponseQueuedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.queued\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RANKER_VERSION_TYPE: Named = Named {
    name: "RankerVersionType",
    shape: Choice { values: &["auto", "default-2024-11-15"], open: false },
};

pub(in crate::schema) static RANKING_OPTIONS: Named = Named {
    name: "RankingOptions",
    shape: Object(&Record {
        fields: &[
            Field { name: "ranker", shape: Ref(&RANKER_VERSION_TYPE), ..A_FIELD },
            Field { name: "score_threshold", shape: A_NUMBER, ..A_FIELD },
            Field { name: "hybrid_search", shape: Ref(&HYBRID_SEARCH_OPTIONS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_REFUSAL_DELTA_EVENT: Named = Named {
    name: "ResponseRefusalDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.refusal.delta\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_REFUSAL_DONE_EVENT: Named = Named {
    name: "ResponseRefusalDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.refusal.done\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "refusal", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSES_MODEL: Named =
    Named { name: "ResponsesModel", shape: Choice { values: BETA_MODEL_IDS_RESPONSES_VALUES, open: false } };

pub(in crate::schema) static SCREENSHOT_PARAM: Named = Named {
    name: "ScreenshotParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"screenshot\""),
            required: true,
            default: Some("\"screenshot\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};
