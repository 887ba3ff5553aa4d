// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static GRADER_INPUTS: Named =
    Named { name: "GraderInputs", shape: List { of: &Ref(&EVAL_ITEM_CONTENT_ITEM), min: None, max: None } };

pub(in crate::schema) static GRADER_RUN_RESPONSE: Named = Named {
    name: "GraderRunResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "reward", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "metadata", shape: Ref(&GRADER_RUN_RESPONSE_METADATA), required: true, ..A_FIELD },
            Field { name: "sub_rewards", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "model_grader_token_usage_per_model", shape: AN_OBJECT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static GRADER_RUN_RESPONSE_METADATA: Named = Named {
    name: "GraderRunResponseMetadata",
    shape: Object(&Record {
        fields: &[
            Field { name: "name", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "errors",
                shape: Ref(&GRADER_RUN_RESPONSE_METADATA_ERRORS),
                required: true,
                ..A_FIELD
            },
            Field { name: "execution_time", shape: A_NUMBER, required: true, ..A_FIELD },
            Field { name: "scores", shape: AN_OBJECT, required: true, ..A_FIELD },
            Field { name: "token_usage", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "sampled_model_name", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static GRADER_RUN_RESPONSE_METADATA_ERRORS: Named = Named {
    name: "GraderRunResponseMetadataErrors",
    shape: Object(&Record {
        fields: &[
            Field { name: "formula_parse_error", shape: Flag, required: true, ..A_FIELD },
            Field { name: "sample_parse_error", shape: Flag, required: true, ..A_FIELD },
            Field { name: "truncated_observation_error", shape: Flag, required: true, ..A_FIELD },
            Field { name: "unresponsive_reward_error", shape: Flag, required: true, ..A_FIELD },
            Field { name: "invalid_variable_error", shape: Flag, required: true, ..A_FIELD },
            Field { name: "other_error", shape: Flag, required: true, ..A_FIELD },
            Field { name: "python_grader_server_error", shape: Flag, required: true, ..A_FIELD },
            Field {
                name: "python_grader_server_error_type",
                shape: Nullable(&A_TEXT),
                required: true,
                ..A_FIELD
            },
            Field { name: "python_grader_runtime_error", shape: Flag, required: true, ..A_FIELD },
            Field {
                name: "python_grader_runtime_error_details",
                shape: Nullable(&A_TEXT),
                required: true,
                ..A_FIELD
            },
            Field { name: "model_grader_server_error", shape: Flag, required: true, ..A_FIELD },
            Field { name: "model_grader_refusal_error", shape: Flag, required: true, ..A_FIELD },
            Field { name: "model_grader_parse_error", shape: Flag, required: true, ..A_FIELD },
            Field {
                name: "model_grader_server_error_details",
                shape: Nullable(&A_TEXT),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static GRADER_VALIDATE_RESPONSE: Named = Named {
    name: "GraderValidateResponse",
    shape: Object(&Record {
        fields: &[Field { name: "grader", shape: Ref(&GRADER_VALIDATE_RESPONSE_GRADER), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in crate::schema) static GRADER_VALIDATE_RESPONSE_GRADER: Named = Named {
    name: "GraderValidateResponseGrader",
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
