// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_RESPONSE: Named = Named {
    name: "BetaResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"response\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: A_NUMBER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "error", shape: Nullable(&Ref(&BETA_RESPONSE_ERROR)), required: true, ..A_FIELD },
            Field {
                name: "incomplete_details",
                shape: Nullable(&Ref(&BETA_RESPONSE_INCOMPLETE_DETAILS)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "instructions",
                shape: Nullable(&Ref(&BETA_RESPONSE_INSTRUCTIONS)),
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: Ref(&BETA_MODEL_IDS_RESPONSES), required: true, ..A_FIELD },
            Field { name: "tools", shape: Ref(&BETA_TOOLS_ARRAY), required: true, ..A_FIELD },
            Field {
                name: "output",
                shape: List { of: &Ref(&BETA_RESPONSE_OUTPUT_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "parallel_tool_calls",
                shape: Flag,
                required: true,
                default: Some("true"),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&BETA_METADATA)), required: true, ..A_FIELD },
            Field { name: "tool_choice", shape: Ref(&BETA_TOOL_CHOICE_PARAM), required: true, ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                required: true,
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                required: true,
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "access_programs",
                shape: Nullable(&Ref(&BETA_RESPONSE_ACCESS_PROGRAMS)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "top_logprobs",
                shape: Nullable(&Integer { min: Some(0), max: Some(20) }),
                ..A_FIELD
            },
            Field { name: "user", shape: A_TEXT, deprecated: true, ..A_FIELD },
            Field {
                name: "safety_identifier",
                shape: Nullable(&Text { min: None, max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "prompt_cache_key", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "prompt_cache_retention",
                shape: Nullable(&Ref(&BETA_MODEL_RESPONSE_PROPERTIES_PROMPT_CACHE_RETENTION)),
                deprecated: true,
                ..A_FIELD
            },
            Field { name: "previous_response_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "background", shape: Nullable(&Flag), default: Some("false"), ..A_FIELD },
            Field { name: "max_tool_calls", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "text", shape: Ref(&BETA_RESPONSE_TEXT_CONFIG), ..A_FIELD },
            Field { name: "prompt", shape: Nullable(&Ref(&BETA_RESPONSE_PROMPT)), ..A_FIELD },
            Field {
                name: "service_tier",
                shape: Nullable(&Ref(&BETA_SERVICE_TIER)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "truncation",
                shape: Nullable(&Ref(&BETA_RESPONSE_TRUNCATION)),
                default: Some("\"disabled\""),
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&BETA_RESPONSE_STATUS), ..A_FIELD },
            Field {
                name: "completed_at",
                shape: Nullable(&A_NUMBER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "reasoning", shape: Nullable(&Ref(&BETA_REASONING)), ..A_FIELD },
            Field { name: "output_text", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "usage", shape: Ref(&BETA_RESPONSE_USAGE), ..A_FIELD },
            Field { name: "prompt_cache_options", shape: Ref(&BETA_PROMPT_CACHE_OPTIONS), ..A_FIELD },
            Field { name: "moderation", shape: Nullable(&Ref(&BETA_MODERATION)), ..A_FIELD },
            Field { name: "conversation", shape: Nullable(&Ref(&BETA_RESPONSE_CONVERSATION)), ..A_FIELD },
            Field { name: "max_output_tokens", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "image", shape: Ref(&BETA_RESPONSE_IMAGE), ..A_FIELD },
            Field {
                name: "input_transformations",
                shape: List { of: &Ref(&BETA_RESPONSE_INPUT_TRANSFORMATION), min: None, max: None },
                ..A_FIELD
            },
            Field {
                name: "prompt_cache_diagnostics",
                shape: Ref(&BETA_RESPONSE_PROMPT_CACHE_DIAGNOSTICS),
                ..A_FIELD
            },
            Field { name: "tool_usage", shape: Ref(&BETA_RESPONSE_TOOL_USAGE), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_ACCESS_PROGRAMS: Named =
    Named { name: "BetaResponseAccessPrograms", shape: Ref(&RESPONSE_ACCESS_PROGRAMS) };

pub(in crate::schema) static BETA_RESPONSE_COMPLETED_EVENT: Named = Named {
    name: "BetaResponseCompletedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.completed\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&BETA_RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CONTENT_PART_ADDED_EVENT: Named = Named {
    name: "BetaResponseContentPartAddedEvent",
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
            Field { name: "part", shape: Ref(&BETA_OUTPUT_CONTENT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CONTENT_PART_DONE_EVENT: Named = Named {
    name: "BetaResponseContentPartDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.content_part.done\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "part", shape: Ref(&BETA_OUTPUT_CONTENT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_CONVERSATION: Named =
    Named { name: "BetaResponseConversation", shape: Ref(&RESPONSE_CONVERSATION) };

pub(in crate::schema) static BETA_RESPONSE_CREATED_EVENT: Named = Named {
    name: "BetaResponseCreatedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.created\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&BETA_RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_ERROR: Named =
    Named { name: "BetaResponseError", shape: Ref(&RESPONSE_ERROR) };

pub(in crate::schema) static BETA_RESPONSE_ERROR_EVENT: Named = Named {
    name: "BetaResponseErrorEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"error\""), required: true, ..A_FIELD },
            Field { name: "code", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_FAILED_EVENT: Named = Named {
    name: "BetaResponseFailedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.failed\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&BETA_RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_FORMAT_TEXT_JSON_SCHEMA_CONFIG: Named = Named {
    name: "BetaResponseFormatTextJsonSchemaConfig",
    shape: Ref(&RESPONSE_FORMAT_TEXT_JSON_SCHEMA_CONFIG),
};

pub(in crate::schema) static BETA_RESPONSE_IN_PROGRESS_EVENT: Named = Named {
    name: "BetaResponseInProgressEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.in_progress\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&BETA_RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_INCLUDABLE: Named =
    Named { name: "BetaResponseIncludable", shape: Ref(&RESPONSE_INCLUDABLE) };

pub(in crate::schema) static BETA_RESPONSE_INCOMPLETE_DETAILS: Named =
    Named { name: "BetaResponseIncompleteDetails", shape: Ref(&RESPONSE_INCOMPLETE_DETAILS) };

pub(in crate::schema) static BETA_RESPONSE_INCOMPLETE_EVENT: Named = Named {
    name: "BetaResponseIncompleteEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.incomplete\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&BETA_RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_INSTRUCTIONS: Named = Named {
    name: "BetaResponseInstructions",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "String", tags: &[], shape: A_TEXT },
            Variant {
                label: "BetaResponseInputItemList",
                tags: &[],
                shape: List { of: &Ref(&BETA_RESPONSE_INPUT_ITEM), min: None, max: None },
            },
        ],
    },
};

pub(in crate::schema) static BETA_RESPONSE_LOG_PROB: Named =
    Named { name: "BetaResponseLogProb", shape: Ref(&RESPONSE_LOG_PROB) };

pub(in crate::schema) static BETA_RESPONSE_PROMPT: Named =
    Named { name: "BetaResponsePrompt", shape: Ref(&RESPONSE_PROMPT) };

pub(in crate::schema) static BETA_RESPONSE_PROMPT_CACHE_DIAGNOSTICS: Named =
    Named { name: "BetaResponsePromptCacheDiagnostics", shape: Ref(&RESPONSE_PROMPT_CACHE_DIAGNOSTICS) };

pub(in crate::schema) static BETA_RESPONSE_QUEUED_EVENT: Named = Named {
    name: "BetaResponseQueuedEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.queued\""), required: true, ..A_FIELD },
            Field { name: "response", shape: Ref(&BETA_RESPONSE), required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_REFUSAL_DELTA_EVENT: Named = Named {
    name: "BetaResponseRefusalDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.refusal.delta\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "delta", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_REFUSAL_DONE_EVENT: Named = Named {
    name: "BetaResponseRefusalDoneEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"response.refusal.done\""), required: true, ..A_FIELD },
            Field { name: "item_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "output_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "content_index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "refusal", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sequence_number", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "agent", shape: Nullable(&Ref(&BETA_AGENT_TAG)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_RESPONSE_STATUS: Named =
    Named { name: "BetaResponseStatus", shape: Ref(&RESPONSE_STATUS) };

pub(in crate::schema) static BETA_CREATE_RESPONSE_TRUNCATION: Named = Named {
    name: "BetaCreateResponseTruncation",
    shape: Choice { values: &["auto", "disabled"], open: false },
};

pub(in crate::schema) static BETA_RESPONSE_TRUNCATION: Named =
    Named { name: "BetaResponseTruncation", shape: Ref(&RESPONSE_TRUNCATION) };

pub(in crate::schema) static BETA_RESPONSE_USAGE: Named =
    Named { name: "BetaResponseUsage", shape: Ref(&RESPONSE_USAGE) };
