// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

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

pub(in crate::schema) static RESPONSE_USAGE: Named = Named {
    name: "ResponseUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "input_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "input_tokens_details",
                shape: Ref(&RESPONSE_USAGE_INPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "output_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "output_tokens_details",
                shape: Ref(&RESPONSE_USAGE_OUTPUT_TOKENS_DETAILS),
                required: true,
                ..A_FIELD
            },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_USAGE_INPUT_TOKENS_DETAILS: Named = Named {
    name: "ResponseUsageInputTokensDetails",
    shape: Object(&Record {
        fields: &[
            Field { name: "cached_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cache_write_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_USAGE_OUTPUT_TOKENS_DETAILS: Named = Named {
    name: "ResponseUsageOutputTokensDetails",
    shape: Object(&Record {
        fields: &[Field { name: "reasoning_tokens", shape: AN_INTEGER, required: true, ..A_FIELD }],
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
