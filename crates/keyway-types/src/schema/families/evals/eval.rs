// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static EVAL: Named = Named {
    name: "Eval",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "data_source_config",
                shape: Ref(&EVAL_DATA_SOURCE_CONFIG),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "object",
                shape: Const("\"eval\""),
                required: true,
                default: Some("\"eval\""),
                ..A_FIELD
            },
            Field {
                name: "testing_criteria",
                shape: List { of: &Ref(&EVAL_TESTING_CRITERION), min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_DATA_SOURCE_CONFIG: Named = Named {
    name: "EvalDataSourceConfig",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "Custom", tags: &["custom"], shape: Ref(&EVAL_CUSTOM_DATA_SOURCE_CONFIG) },
            Variant { label: "Logs", tags: &["logs"], shape: Ref(&EVAL_LOGS_DATA_SOURCE_CONFIG) },
            Variant {
                label: "StoredCompletions",
                tags: &["stored_completions"],
                shape: Ref(&EVAL_STORED_COMPLETIONS_DATA_SOURCE_CONFIG),
            },
        ],
    },
};

pub(in crate::schema) static EVAL_TESTING_CRITERION: Named = Named {
    name: "EvalTestingCriterion",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "LabelModel", tags: &["label_model"], shape: Ref(&LABEL_MODEL_GRADER) },
            Variant { label: "StringCheck", tags: &["string_check"], shape: Ref(&STRING_CHECK_GRADER) },
            Variant {
                label: "TextSimilarity",
                tags: &["text_similarity"],
                shape: Ref(&EVAL_GRADER_TEXT_SIMILARITY),
            },
            Variant { label: "Python", tags: &["python"], shape: Ref(&EVAL_GRADER_PYTHON) },
            Variant { label: "ScoreModel", tags: &["score_model"], shape: Ref(&EVAL_GRADER_SCORE_MODEL) },
        ],
    },
};
