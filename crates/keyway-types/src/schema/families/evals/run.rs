// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static EVAL_RUN: Named = Named {
    name: "EvalRun",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"eval.run\""),
                required: true,
                default: Some("\"eval.run\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "status", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field {
                name: "report_url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "result_counts", shape: Ref(&EVAL_RUN_RESULT_COUNTS), required: true, ..A_FIELD },
            Field {
                name: "per_model_usage",
                shape: List { of: &Ref(&EVAL_RUN_PER_MODEL_USAGE), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "per_testing_criteria_results",
                shape: List { of: &Ref(&EVAL_RUN_PER_TESTING_CRITERIA_RESULT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "data_source", shape: Ref(&EVAL_RUN_DATA_SOURCE), required: true, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
            Field { name: "error", shape: Ref(&EVAL_API_ERROR), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_CREATE_PARAMS: Named = Named {
    name: "EvalRunCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "data_source",
                shape: Ref(&EVAL_RUN_CREATE_PARAMS_DATA_SOURCE),
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_CREATE_PARAMS_DATA_SOURCE: Named = Named {
    name: "EvalRunCreateParamsDataSource",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Jsonl", tags: &["jsonl"], shape: Ref(&CREATE_EVAL_JSONL_RUN_DATA_SOURCE) },
            Variant {
                label: "Completions",
                tags: &["completions"],
                shape: Ref(&CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE),
            },
            Variant {
                label: "Responses",
                tags: &["responses"],
                shape: Ref(&CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE),
            },
        ],
    },
};

pub(in crate::schema) static EVAL_RUN_DATA_SOURCE: Named = Named {
    name: "EvalRunDataSource",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Jsonl", tags: &["jsonl"], shape: Ref(&CREATE_EVAL_JSONL_RUN_DATA_SOURCE) },
            Variant {
                label: "Completions",
                tags: &["completions"],
                shape: Ref(&CREATE_EVAL_COMPLETIONS_RUN_DATA_SOURCE),
            },
            Variant {
                label: "Responses",
                tags: &["responses"],
                shape: Ref(&CREATE_EVAL_RESPONSES_RUN_DATA_SOURCE),
            },
        ],
    },
};

pub(in crate::schema) static EVAL_RUN_DELETE_RESPONSE: Named = Named {
    name: "EvalRunDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: A_TEXT, ..A_FIELD },
            Field { name: "deleted", shape: Flag, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_LIST: Named = Named {
    name: "EvalRunList",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&EVAL_RUN), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_LIST_PARAMS_STATUS: Named = Named {
    name: "EvalRunListParamsStatus",
    shape: Choice { values: &["queued", "in_progress", "completed", "canceled", "failed"], open: false },
};

pub(in crate::schema) static EVAL_RUN_OUTPUT_ITEM: Named = Named {
    name: "EvalRunOutputItem",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"eval.run.output_item\""),
                required: true,
                default: Some("\"eval.run.output_item\""),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "run_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "eval_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "status", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "datasource_item_id", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "datasource_item", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field {
                name: "results",
                shape: List { of: &Ref(&EVAL_RUN_OUTPUT_ITEM_RESULT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "sample", shape: Ref(&EVAL_RUN_OUTPUT_ITEM_SAMPLE), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_OUTPUT_ITEM_LIST: Named = Named {
    name: "EvalRunOutputItemList",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "object",
                shape: Const("\"list\""),
                required: true,
                default: Some("\"list\""),
                ..A_FIELD
            },
            Field {
                name: "data",
                shape: List { of: &Ref(&EVAL_RUN_OUTPUT_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "first_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "last_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_OUTPUT_ITEM_LIST_PARAMS_STATUS: Named = Named {
    name: "EvalRunOutputItemListParamsStatus",
    shape: Choice { values: &["fail", "pass"], open: false },
};

pub(in crate::schema) static EVAL_RUN_OUTPUT_ITEM_RESULT: Named = Named {
    name: "EvalRunOutputItemResult",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "score", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "passed", shape: Flag, required: true, ..A_FIELD },
            Field { name: "type", shape: A_TEXT, ..A_FIELD },
            Field { name: "sample", shape: Nullable(&AN_OBJECT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_OUTPUT_ITEM_SAMPLE: Named = Named {
    name: "EvalRunOutputItemSample",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "input",
                shape: List { of: &Ref(&EVAL_RUN_OUTPUT_ITEM_SAMPLE_INPUT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "output",
                shape: List { of: &Ref(&EVAL_RUN_OUTPUT_ITEM_SAMPLE_OUTPUT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "finish_reason", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "usage",
                shape: Ref(&EVAL_RUN_OUTPUT_ITEM_SAMPLE_USAGE),
                required: true,
                ..A_FIELD
            },
            Field { name: "error", shape: Ref(&EVAL_API_ERROR), required: true, ..A_FIELD },
            Field { name: "temperature", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "max_completion_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "top_p", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "seed", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_OUTPUT_ITEM_SAMPLE_INPUT: Named = Named {
    name: "EvalRunOutputItemSampleInput",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "content", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_OUTPUT_ITEM_SAMPLE_OUTPUT: Named = Named {
    name: "EvalRunOutputItemSampleOutput",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: A_TEXT, ..A_FIELD },
            Field { name: "content", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_OUTPUT_ITEM_SAMPLE_USAGE: Named = Named {
    name: "EvalRunOutputItemSampleUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "completion_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "prompt_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cached_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_PER_MODEL_USAGE: Named = Named {
    name: "EvalRunPerModelUsage",
    shape: Object(&Record {
        fields: &[
            Field { name: "model_name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "invocation_count", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "prompt_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "completion_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "total_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "cached_tokens", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_PER_TESTING_CRITERIA_RESULT: Named = Named {
    name: "EvalRunPerTestingCriteriaResult",
    shape: Object(&Record {
        fields: &[
            Field { name: "testing_criteria", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "passed", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "failed", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_RUN_RESULT_COUNTS: Named = Named {
    name: "EvalRunResultCounts",
    shape: Object(&Record {
        fields: &[
            Field { name: "total", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "errored", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "failed", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field { name: "passed", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
