// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

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

pub(in crate::schema) static SCROLL_PARAM: Named = Named {
    name: "ScrollParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"scroll\""),
                required: true,
                default: Some("\"scroll\""),
                ..A_FIELD
            },
            Field { name: "x", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "y", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "scroll_x", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "scroll_y", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "keys", shape: Nullable(&List { of: &A_TEXT, min: None, max: None }), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SEARCH_CONTENT_TYPE: Named =
    Named { name: "SearchContentType", shape: Choice { values: &["text", "image"], open: false } };

pub(in crate::schema) static SEARCH_CONTEXT_SIZE: Named =
    Named { name: "SearchContextSize", shape: Choice { values: &["low", "medium", "high"], open: false } };

pub(in crate::schema) static RESPONSE_SERVICE_TIER: Named =
    Named { name: "ResponseServiceTier", shape: Choice { values: BETA_SERVICE_TIER_VALUES, open: false } };

pub(in crate::schema) static SERVICE_TIER_ENUM: Named = Named {
    name: "ServiceTierEnum",
    shape: Choice { values: &["auto", "default", "fast", "flex", "priority"], open: false },
};

pub(in crate::schema) static SPECIFIC_PROGRAMMATIC_TOOL_CALLING_PARAM: Named = Named {
    name: "SpecificProgrammaticToolCallingParam",
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

pub(in crate::schema) static SUMMARY_TEXT_CONTENT: Named = Named {
    name: "SummaryTextContent",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"summary_text\""),
                required: true,
                default: Some("\"summary_text\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TOOLS_ARRAY: Named =
    Named { name: "ToolsArray", shape: List { of: &Ref(&TOOL), min: None, max: None } };

pub(in crate::schema) static TOP_LOG_PROB: Named = Named {
    name: "TopLogProb",
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
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static TRUNCATION_ENUM: Named =
    Named { name: "TruncationEnum", shape: Choice { values: &["auto", "disabled"], open: false } };

pub(in crate::schema) static TYPE_PARAM: Named = Named {
    name: "TypeParam",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"type\""),
                required: true,
                default: Some("\"type\""),
                ..A_FIELD
            },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static URL_CITATION_BODY: Named = Named {
    name: "UrlCitationBody",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"url_citation\""),
                required: true,
                default: Some("\"url_citation\""),
                ..A_FIELD
            },
            Field {
                name: "url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "start_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "end_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "title", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static WAIT_PARAM: Named = Named {
    name: "WaitParam",
    shape: Object(&Record {
        fields: &[Field {
            name: "type",
            shape: Const("\"wait\""),
            required: true,
            default: Some("\"wait\""),
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};
