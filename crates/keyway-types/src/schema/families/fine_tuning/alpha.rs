// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FINE_TUNING_ALPHA_GRADER_RUN_PARAMS: Named = Named {
    name: "FineTuningAlphaGraderRunParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "grader",
                shape: Ref(&FINE_TUNING_ALPHA_GRADER_RUN_PARAMS_GRADER),
                required: true,
                ..A_FIELD
            },
            Field { name: "model_sample", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "item", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FINE_TUNING_ALPHA_GRADER_RUN_PARAMS_GRADER: Named = Named {
    name: "FineTuningAlphaGraderRunParamsGrader",
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
            Variant { label: "Multi", tags: &["multi"], shape: Ref(&MULTI_GRADER) },
        ],
    },
};

pub(in crate::schema) static FINE_TUNING_ALPHA_GRADER_VALIDATE_PARAMS: Named = Named {
    name: "FineTuningAlphaGraderValidateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "grader",
            shape: Ref(&FINE_TUNING_ALPHA_GRADER_VALIDATE_PARAMS_GRADER),
            required: true,
            ..A_FIELD
        }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static FINE_TUNING_ALPHA_GRADER_VALIDATE_PARAMS_GRADER: Named = Named {
    name: "FineTuningAlphaGraderValidateParamsGrader",
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
            Variant { label: "Multi", tags: &["multi"], shape: Ref(&MULTI_GRADER) },
        ],
    },
};
