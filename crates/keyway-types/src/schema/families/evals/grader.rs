// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static EVAL_GRADER_PYTHON: Named = Named {
    name: "EvalGraderPython",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"python\""), required: true, ..A_FIELD },
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "source", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "image_tag", shape: A_TEXT, ..A_FIELD },
            Field { name: "pass_threshold", shape: A_NUMBER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_GRADER_SCORE_MODEL: Named = Named {
    name: "EvalGraderScoreModel",
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
            Field { name: "pass_threshold", shape: A_NUMBER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static EVAL_GRADER_TEXT_SIMILARITY: Named = Named {
    name: "EvalGraderTextSimilarity",
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
            Field { name: "pass_threshold", shape: A_NUMBER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};
