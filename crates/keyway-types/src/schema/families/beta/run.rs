// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static RUN: Named = Named {
    name: "Run",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.run\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&RUN_STATUS), required: true, ..A_FIELD },
            Field {
                name: "required_action",
                shape: Nullable(&Ref(&RUN_REQUIRED_ACTION)),
                required: true,
                ..A_FIELD
            },
            Field { name: "last_error", shape: Nullable(&Ref(&RUN_LAST_ERROR)), required: true, ..A_FIELD },
            Field {
                name: "expires_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "started_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "cancelled_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "failed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "completed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "instructions", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "tools",
                shape: List { of: &Ref(&ASSISTANT_TOOL), min: None, max: Some(20) },
                required: true,
                default: Some("[]"),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
            Field { name: "usage", shape: Nullable(&Ref(&RUN_COMPLETION_USAGE)), required: true, ..A_FIELD },
            Field {
                name: "incomplete_details",
                shape: Nullable(&Ref(&RUN_INCOMPLETE_DETAILS)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "max_prompt_tokens",
                shape: Nullable(&Integer { min: Some(256), max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "max_completion_tokens",
                shape: Nullable(&Integer { min: Some(256), max: None }),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "truncation_strategy",
                shape: Nullable(&Ref(&TRUNCATION_OBJECT)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "tool_choice",
                shape: Nullable(&Ref(&ASSISTANT_TOOL_CHOICE_OPTION)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "parallel_tool_calls",
                shape: Ref(&PARALLEL_TOOL_CALLS),
                required: true,
                default: Some("true"),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Nullable(&Ref(&ASSISTANT_RESPONSE_FORMAT_OPTION)),
                required: true,
                ..A_FIELD
            },
            Field { name: "temperature", shape: Nullable(&A_NUMBER), ..A_FIELD },
            Field { name: "top_p", shape: Nullable(&A_NUMBER), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_COMPLETION_USAGE: Named = Named {
    name: "RunCompletionUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "prompt_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "completion_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_INCOMPLETE_DETAILS: Named = Named {
    name: "RunIncompleteDetails",
    shape: Object(&Record {
        fields: &[Field { name: "reason", shape: Ref(&RUN_INCOMPLETE_DETAILS_REASON), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_INCOMPLETE_DETAILS_REASON: Named = Named {
    name: "RunIncompleteDetailsReason",
    shape: Choice { values: &["max_completion_tokens", "max_prompt_tokens"], open: false },
};

pub(in crate::schema) static RUN_LAST_ERROR: Named = Named {
    name: "RunLastError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: Ref(&RUN_LAST_ERROR_CODE), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_LAST_ERROR_CODE: Named = Named {
    name: "RunLastErrorCode",
    shape: Choice { values: &["server_error", "rate_limit_exceeded", "invalid_prompt"], open: false },
};

pub(in crate::schema) static RUN_REQUIRED_ACTION: Named = Named {
    name: "RunRequiredAction",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"submit_tool_outputs\""), required: true, ..A_FIELD },
            Field {
                name: "submit_tool_outputs",
                shape: Ref(&RUN_REQUIRED_ACTION_SUBMIT_TOOL_OUTPUTS),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_REQUIRED_ACTION_SUBMIT_TOOL_OUTPUTS: Named = Named {
    name: "RunRequiredActionSubmitToolOutputs",
    shape: Object(&Record {
        fields: &[Field {
            name: "tool_calls",
            shape: List { of: &Ref(&REQUIRED_ACTION_FUNCTION_TOOL_CALL), min: None, max: None },
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STATUS: Named = Named {
    name: "RunStatus",
    shape: Choice {
        values: &[
            "queued",
            "in_progress",
            "requires_action",
            "cancelling",
            "cancelled",
            "failed",
            "completed",
            "incomplete",
            "expired",
        ],
        open: false,
    },
};

pub(in crate::schema) static RUN_STEP: Named = Named {
    name: "RunStep",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.run.step\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "thread_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Ref(&RUN_STEP_TYPE), required: true, ..A_FIELD },
            Field { name: "status", shape: Ref(&RUN_STEP_STATUS), required: true, ..A_FIELD },
            Field { name: "step_details", shape: Ref(&RUN_STEP_STEP_DETAILS), required: true, ..A_FIELD },
            Field {
                name: "last_error",
                shape: Nullable(&Ref(&RUN_STEP_LAST_ERROR)),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "expired_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "cancelled_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "failed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "completed_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
            Field {
                name: "usage",
                shape: Nullable(&Ref(&RUN_STEP_COMPLETION_USAGE)),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STEP_COMPLETION_USAGE: Named = Named {
    name: "RunStepCompletionUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "prompt_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "completion_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STEP_DELTA: Named = Named {
    name: "RunStepDelta",
    shape: Object(&Record {
        fields: &[Field { name: "step_details", shape: Ref(&RUN_STEP_DELTA_STEP_DETAILS), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STEP_DELTA_EVENT: Named = Named {
    name: "RunStepDeltaEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"thread.run.step.delta\""), required: true, ..A_FIELD },
            Field { name: "delta", shape: Ref(&RUN_STEP_DELTA), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STEP_DELTA_MESSAGE_DELTA: Named = Named {
    name: "RunStepDeltaMessageDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"message_creation\""), required: true, ..A_FIELD },
            Field {
                name: "message_creation",
                shape: Ref(&RUN_STEP_DELTA_MESSAGE_DELTA_MESSAGE_CREATION),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STEP_DELTA_MESSAGE_DELTA_MESSAGE_CREATION: Named = Named {
    name: "RunStepDeltaMessageDeltaMessageCreation",
    shape: Object(&Record { fields: &[Field { name: "message_id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static RUN_STEP_DELTA_STEP_DETAILS: Named = Named {
    name: "RunStepDeltaStepDetails",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "MessageCreation",
                tags: &["message_creation"],
                shape: Ref(&RUN_STEP_DELTA_MESSAGE_DELTA),
            },
            Variant { label: "ToolCalls", tags: &["tool_calls"], shape: Ref(&TOOL_CALL_DELTA_OBJECT) },
        ],
    },
};

pub(in crate::schema) static RUN_STEP_DETAILS_TOOL_CALLS_CODE_OUTPUT_IMAGE_OBJECT: Named = Named {
    name: "RunStepDetailsToolCallsCodeOutputImageObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"image\""), required: true, ..A_FIELD },
            Field {
                name: "image",
                shape: Ref(&RUN_STEP_DETAILS_TOOL_CALLS_CODE_OUTPUT_IMAGE_OBJECT_IMAGE),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STEP_DETAILS_TOOL_CALLS_CODE_OUTPUT_IMAGE_OBJECT_IMAGE: Named = Named {
    name: "RunStepDetailsToolCallsCodeOutputImageObjectImage",
    shape: Object(&Record {
        fields: &[Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STEP_DETAILS_TOOL_CALLS_CODE_OUTPUT_LOGS_OBJECT: Named = Named {
    name: "RunStepDetailsToolCallsCodeOutputLogsObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"logs\""), required: true, ..A_FIELD },
            Field { name: "logs", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RANKING_OPTIONS_OBJECT: Named = Named {
    name: "RunStepDetailsToolCallsFileSearchRankingOptionsObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "ranker", shape: Ref(&FILE_SEARCH_RANKER), required: true, ..A_FIELD },
            Field {
                name: "score_threshold",
                shape: Number { min: Some(0.0), max: Some(1.0), above: None },
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RESULT_OBJECT: Named = Named {
    name: "RunStepDetailsToolCallsFileSearchResultObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "file_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "file_name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "score",
                shape: Number { min: Some(0.0), max: Some(1.0), above: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "content",
                shape: List {
                    of: &Ref(&RUN_STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RESULT_OBJECT_CONTENT),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STEP_DETAILS_TOOL_CALLS_FILE_SEARCH_RESULT_OBJECT_CONTENT: Named = Named {
    name: "RunStepDetailsToolCallsFileSearchResultObjectContent",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"text\""), ..A_FIELD },
            Field { name: "text", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STEP_LAST_ERROR: Named = Named {
    name: "RunStepLastError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: Ref(&RUN_STEP_LAST_ERROR_CODE), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RUN_STEP_LAST_ERROR_CODE: Named = Named {
    name: "RunStepLastErrorCode",
    shape: Choice { values: &["server_error", "rate_limit_exceeded"], open: false },
};

pub(in crate::schema) static RUN_STEP_STATUS: Named = Named {
    name: "RunStepStatus",
    shape: Choice { values: &["in_progress", "cancelled", "failed", "completed", "expired"], open: false },
};

pub(in crate::schema) static RUN_STEP_STEP_DETAILS: Named = Named {
    name: "RunStepStepDetails",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant {
                label: "MessageCreation",
                tags: &["message_creation"],
                shape: Ref(&MESSAGE_CREATION_STEP_DETAILS),
            },
            Variant { label: "ToolCalls", tags: &["tool_calls"], shape: Ref(&TOOL_CALLS_STEP_DETAILS) },
        ],
    },
};

pub(in crate::schema) static RUN_STEP_TYPE: Named =
    Named { name: "RunStepType", shape: Choice { values: &["message_creation", "tool_calls"], open: false } };
