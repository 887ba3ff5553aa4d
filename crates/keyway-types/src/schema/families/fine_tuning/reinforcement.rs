// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static REINFORCEMENT_HYPERPARAMETERS: Named = Named {
    name: "ReinforcementHyperparameters",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "batch_size",
                shape: Ref(&REINFORCEMENT_HYPERPARAMETERS_BATCH_SIZE),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "learning_rate_multiplier",
                shape: Ref(&REINFORCEMENT_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "n_epochs",
                shape: Ref(&REINFORCEMENT_HYPERPARAMETERS_NEPOCHS),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "reasoning_effort",
                shape: Ref(&REINFORCEMENT_HYPERPARAMETERS_REASONING_EFFORT),
                default: Some("\"default\""),
                ..A_FIELD
            },
            Field {
                name: "compute_multiplier",
                shape: Ref(&REINFORCEMENT_HYPERPARAMETERS_COMPUTE_MULTIPLIER),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "eval_interval",
                shape: Ref(&REINFORCEMENT_HYPERPARAMETERS_EVAL_INTERVAL),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "eval_samples",
                shape: Ref(&REINFORCEMENT_HYPERPARAMETERS_EVAL_SAMPLES),
                default: Some("\"auto\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REINFORCEMENT_HYPERPARAMETERS_BATCH_SIZE: Named = Named {
    name: "ReinforcementHyperparametersBatchSize",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(256) } },
        ],
    },
};

pub(in crate::schema) static REINFORCEMENT_HYPERPARAMETERS_COMPUTE_MULTIPLIER: Named = Named {
    name: "ReinforcementHyperparametersComputeMultiplier",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant {
                label: "Number",
                tags: &[],
                shape: Number { min: Some(1e-5), max: Some(10.0), above: None },
            },
        ],
    },
};

pub(in crate::schema) static REINFORCEMENT_HYPERPARAMETERS_EVAL_INTERVAL: Named = Named {
    name: "ReinforcementHyperparametersEvalInterval",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: None } },
        ],
    },
};

pub(in crate::schema) static REINFORCEMENT_HYPERPARAMETERS_EVAL_SAMPLES: Named = Named {
    name: "ReinforcementHyperparametersEvalSamples",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: None } },
        ],
    },
};

pub(in crate::schema) static REINFORCEMENT_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER: Named = Named {
    name: "ReinforcementHyperparametersLearningRateMultiplier",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Number", tags: &[], shape: Number { min: Some(0.0), max: None, above: None } },
        ],
    },
};

pub(in crate::schema) static REINFORCEMENT_HYPERPARAMETERS_NEPOCHS: Named = Named {
    name: "ReinforcementHyperparametersNEpochs",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(50) } },
        ],
    },
};

pub(in crate::schema) static REINFORCEMENT_HYPERPARAMETERS_REASONING_EFFORT: Named = Named {
    name: "ReinforcementHyperparametersReasoningEffort",
    shape: Choice { values: &["default", "low", "medium", "high"], open: false },
};

pub(in crate::schema) static REINFORCEMENT_METHOD: Named = Named {
    name: "ReinforcementMethod",
    shape: Object(&Record {
        fields: &[
            Field { name: "grader", shape: Ref(&REINFORCEMENT_METHOD_GRADER), required: true, ..A_FIELD },
            Field { name: "hyperparameters", shape: Ref(&REINFORCEMENT_HYPERPARAMETERS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in crate::schema) static REINFORCEMENT_METHOD_GRADER: Named = Named {
    name: "ReinforcementMethodGrader",
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
