// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static EVALUATION_METRIC: Named = Named {
    name: "EvaluationMetric",
    shape: Choice {
        values: &[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ],
        open: false,
    },
};

pub(in crate::schema) static LABEL_MODEL_GRADER: Named = Named {
    name: "LabelModelGrader",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"label_model\""), required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "input",
                shape: List { of: &Ref(&EVAL_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "passing_labels",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field {
                name: "labels",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIST_FINE_TUNING_JOB_CHECKPOINTS_RESPONSE: Named = Named {
    name: "ListFineTuningJobCheckpointsResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&FINE_TUNING_JOB_CHECKPOINT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
            Field { name: "first_id", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "last_id", shape: Nullable(&A_TEXT), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIST_FINE_TUNING_JOB_EVENTS_RESPONSE: Named = Named {
    name: "ListFineTuningJobEventsResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&FINE_TUNING_JOB_EVENT), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static LIST_PAGINATED_FINE_TUNING_JOBS_RESPONSE: Named = Named {
    name: "ListPaginatedFineTuningJobsResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&FINE_TUNING_JOB), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "has_more", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MULTI_GRADER: Named = Named {
    name: "MultiGrader",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "type",
                shape: Const("\"multi\""),
                required: true,
                default: Some("\"multi\""),
                ..A_FIELD
            },
            Field { name: "graders", shape: Ref(&MULTI_GRADER_GRADERS), required: true, ..A_FIELD },
            Field { name: "calculate_output", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static MULTI_GRADER_GRADERS: Named = Named {
    name: "MultiGraderGraders",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "StringCheck", tags: &["string_check"], shape: Ref(&STRING_CHECK_GRADER) },
            Variant {
                label: "TextSimilarity",
                tags: &["text_similarity"],
                shape: Ref(&TEXT_SIMILARITY_GRADER),
            },
            Variant { label: "Python", tags: &["python"], shape: Ref(&PYTHON_GRADER) },
            Variant { label: "ScoreModel", tags: &["score_model"], shape: Ref(&SCORE_MODEL_GRADER) },
            Variant { label: "LabelModel", tags: &["label_model"], shape: Ref(&LABEL_MODEL_GRADER) },
        ],
    },
};

pub(in crate::schema) static PYTHON_GRADER: Named = Named {
    name: "PythonGrader",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"python\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "source", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "image_tag", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_AUDIO: Named = Named {
    name: "ResponseInputAudio",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"input_audio\""), required: true, ..A_FIELD },
            Field {
                name: "input_audio",
                shape: Ref(&RESPONSE_INPUT_AUDIO_INPUT_AUDIO),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_AUDIO_INPUT_AUDIO: Named = Named {
    name: "ResponseInputAudioInputAudio",
    shape: Object(&Record {
        fields: &[
            Field { name: "data", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "format",
                shape: Ref(&RESPONSE_INPUT_AUDIO_INPUT_AUDIO_FORMAT),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static RESPONSE_INPUT_AUDIO_INPUT_AUDIO_FORMAT: Named = Named {
    name: "ResponseInputAudioInputAudioFormat",
    shape: Choice { values: &["mp3", "wav"], open: false },
};

pub(in crate::schema) static SAMPLING_PARAMS: Named = Named {
    name: "SamplingParams",
    shape: Object(&Record {
        fields: &[
            Field { name: "seed", shape: Nullable(&AN_INTEGER), ..A_FIELD },
            Field { name: "top_p", shape: Nullable(&A_NUMBER), default: Some("1"), ..A_FIELD },
            Field { name: "temperature", shape: Nullable(&A_NUMBER), ..A_FIELD },
            Field {
                name: "max_completions_tokens",
                shape: Nullable(&Integer { min: Some(1), max: None }),
                ..A_FIELD
            },
            Field {
                name: "reasoning_effort",
                shape: Nullable(&Ref(&REASONING_EFFORT)),
                default: Some("\"medium\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static SCORE_MODEL_GRADER: Named = Named {
    name: "ScoreModelGrader",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"score_model\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "input",
                shape: List { of: &Ref(&EVAL_ITEM), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "sampling_params", shape: Ref(&SAMPLING_PARAMS), ..A_FIELD },
            Field { name: "range", shape: List { of: &A_NUMBER, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static STRING_CHECK_GRADER: Named = Named {
    name: "StringCheckGrader",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"string_check\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "reference", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "operation",
                shape: Ref(&STRING_CHECK_GRADER_OPERATION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static STRING_CHECK_GRADER_OPERATION: Named = Named {
    name: "StringCheckGraderOperation",
    shape: Choice { values: &["eq", "ne", "like", "ilike"], open: false },
};

pub(in crate::schema) static TEXT_SIMILARITY_GRADER: Named = Named {
    name: "TextSimilarityGrader",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "type",
                shape: Const("\"text_similarity\""),
                required: true,
                default: Some("\"text_similarity\""),
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "input", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "reference", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "evaluation_metric", shape: Ref(&EVALUATION_METRIC), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FINE_TUNE_METHOD: Named = Named {
    name: "FineTuneMethod",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Ref(&FINE_TUNE_METHOD_TYPE), required: true, ..A_FIELD },
            Field { name: "supervised", shape: Ref(&SUPERVISED_METHOD), ..A_FIELD },
            Field { name: "dpo", shape: Ref(&DPO_METHOD), ..A_FIELD },
            Field { name: "reinforcement", shape: Ref(&REINFORCEMENT_METHOD), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FINE_TUNE_METHOD_TYPE: Named = Named {
    name: "FineTuneMethodType",
    shape: Choice { values: &["supervised", "dpo", "reinforcement"], open: false },
};
