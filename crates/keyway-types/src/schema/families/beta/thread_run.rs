// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static BETA_THREAD_RUN_CODE_INTERPRETER_OUTPUT_IMAGE: Named = Named {
    name: "BetaThreadRunCodeInterpreterOutputImage",
    shape: Object(&Record {
        fields: &[
            Field { name: "index", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"image\""), required: true, ..A_FIELD },
            Field {
                name: "image",
                shape: Ref(&BETA_THREAD_RUN_CODE_INTERPRETER_OUTPUT_IMAGE_IMAGE),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_THREAD_RUN_CODE_INTERPRETER_OUTPUT_IMAGE_IMAGE: Named = Named {
    name: "BetaThreadRunCodeInterpreterOutputImageImage",
    shape: Object(&Record { fields: &[Field { name: "file_id", shape: A_TEXT, ..A_FIELD }], ..A_RECORD }),
};

pub(in crate::schema) static BETA_THREAD_RUN_CREATE_PARAMS: Named = Named {
    name: "BetaThreadRunCreateParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "assistant_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: Nullable(&Ref(&ASSISTANT_SUPPORTED_MODELS)), ..A_FIELD },
            Field {
                name: "reasoning_effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
            Field { name: "instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "additional_instructions", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "additional_messages",
                shape: Nullable(&List { of: &Ref(&CREATE_MESSAGE_REQUEST), min: None, max: None }),
                ..A_FIELD
            },
            Field {
                name: "tools",
                shape: Nullable(&List { of: &Ref(&ASSISTANT_TOOL), min: None, max: Some(20) }),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
            Field {
                name: "temperature",
                shape: Nullable(&Number { min: Some(0.0), max: Some(2.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field {
                name: "top_p",
                shape: Nullable(&Number { min: Some(0.0), max: Some(1.0), above: None }),
                default: Some("1"),
                ..A_FIELD
            },
            Field { name: "stream", shape: Nullable(&Flag), ..A_FIELD },
            Field {
                name: "max_prompt_tokens",
                shape: Nullable(&Integer { min: Some(256), max: None }),
                ..A_FIELD
            },
            Field {
                name: "max_completion_tokens",
                shape: Nullable(&Integer { min: Some(256), max: None }),
                ..A_FIELD
            },
            Field { name: "truncation_strategy", shape: Nullable(&Ref(&TRUNCATION_OBJECT)), ..A_FIELD },
            Field { name: "tool_choice", shape: Nullable(&Ref(&ASSISTANT_TOOL_CHOICE_OPTION)), ..A_FIELD },
            Field {
                name: "parallel_tool_calls",
                shape: Ref(&PARALLEL_TOOL_CALLS),
                default: Some("true"),
                ..A_FIELD
            },
            Field {
                name: "response_format",
                shape: Nullable(&Ref(&ASSISTANT_RESPONSE_FORMAT_OPTION)),
                ..A_FIELD
            },
            Field {
                name: "include",
                shape: List {
                    of: &Const("\"step_details.tool_calls[*].file_search.results[*].content\""),
                    min: None,
                    max: None,
                },
                ..A_FIELD
            },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_THREAD_RUN_SUBMIT_TOOL_OUTPUTS_PARAMS: Named = Named {
    name: "BetaThreadRunSubmitToolOutputsParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "tool_outputs",
                shape: List {
                    of: &Ref(&BETA_THREAD_RUN_SUBMIT_TOOL_OUTPUTS_PARAMS_TOOL_OUTPUT),
                    min: None,
                    max: None,
                },
                required: true,
                ..A_FIELD
            },
            Field { name: "stream", shape: Nullable(&Flag), ..A_FIELD },
        ],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_THREAD_RUN_SUBMIT_TOOL_OUTPUTS_PARAMS_TOOL_OUTPUT: Named = Named {
    name: "BetaThreadRunSubmitToolOutputsParamsToolOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "tool_call_id", shape: A_TEXT, ..A_FIELD },
            Field { name: "output", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static BETA_THREAD_RUN_UPDATE_PARAMS: Named = Named {
    name: "BetaThreadRunUpdateParams",
    shape: Object(&Record {
        fields: &[Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD }],
        open: false,
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_CANCELLED: Named = Named {
    name: "ThreadRunCancelled",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.cancelled\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_CANCELLING: Named = Named {
    name: "ThreadRunCancelling",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.cancelling\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_COMPLETED: Named = Named {
    name: "ThreadRunCompleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.completed\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_CREATED: Named = Named {
    name: "ThreadRunCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.created\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_EXPIRED: Named = Named {
    name: "ThreadRunExpired",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.expired\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_FAILED: Named = Named {
    name: "ThreadRunFailed",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.failed\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_IN_PROGRESS: Named = Named {
    name: "ThreadRunInProgress",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.in_progress\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_INCOMPLETE: Named = Named {
    name: "ThreadRunIncomplete",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.incomplete\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_QUEUED: Named = Named {
    name: "ThreadRunQueued",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.queued\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_REQUIRES_ACTION: Named = Named {
    name: "ThreadRunRequiresAction",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "event",
                shape: Const("\"thread.run.requires_action\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "data", shape: Ref(&RUN), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_STEP_CANCELLED: Named = Named {
    name: "ThreadRunStepCancelled",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.step.cancelled\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN_STEP), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_STEP_COMPLETED: Named = Named {
    name: "ThreadRunStepCompleted",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.step.completed\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN_STEP), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_STEP_CREATED: Named = Named {
    name: "ThreadRunStepCreated",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.step.created\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN_STEP), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_STEP_DELTA: Named = Named {
    name: "ThreadRunStepDelta",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.step.delta\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN_STEP_DELTA_EVENT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_STEP_EXPIRED: Named = Named {
    name: "ThreadRunStepExpired",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.step.expired\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN_STEP), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_STEP_FAILED: Named = Named {
    name: "ThreadRunStepFailed",
    shape: Object(&Record {
        fields: &[
            Field { name: "event", shape: Const("\"thread.run.step.failed\""), required: true, ..A_FIELD },
            Field { name: "data", shape: Ref(&RUN_STEP), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static THREAD_RUN_STEP_IN_PROGRESS: Named = Named {
    name: "ThreadRunStepInProgress",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "event",
                shape: Const("\"thread.run.step.in_progress\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "data", shape: Ref(&RUN_STEP), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
