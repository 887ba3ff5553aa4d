// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::super::Shape::*;
use super::super::*;

pub(in super::super) static DPO_HYPERPARAMETERS: Named = Named {
    name: "DpoHyperparameters",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "beta",
                shape: Ref(&DPO_HYPERPARAMETERS_BETA),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "batch_size",
                shape: Ref(&DPO_HYPERPARAMETERS_BATCH_SIZE),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "learning_rate_multiplier",
                shape: Ref(&DPO_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "n_epochs",
                shape: Ref(&DPO_HYPERPARAMETERS_NEPOCHS),
                default: Some("\"auto\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static DPO_HYPERPARAMETERS_BATCH_SIZE: Named = Named {
    name: "DpoHyperparametersBatchSize",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(256) } },
        ],
    },
};

pub(in super::super) static DPO_HYPERPARAMETERS_BETA: Named = Named {
    name: "DpoHyperparametersBeta",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant {
                label: "Number",
                tags: &[],
                shape: Number { min: Some(0.0), max: Some(2.0), above: None },
            },
        ],
    },
};

pub(in super::super) static DPO_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER: Named = Named {
    name: "DpoHyperparametersLearningRateMultiplier",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Number", tags: &[], shape: Number { min: Some(0.0), max: None, above: None } },
        ],
    },
};

pub(in super::super) static DPO_HYPERPARAMETERS_NEPOCHS: Named = Named {
    name: "DpoHyperparametersNEpochs",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(50) } },
        ],
    },
};

pub(in super::super) static DPO_METHOD: Named = Named {
    name: "DpoMethod",
    shape: Object(&Record {
        fields: &[Field { name: "hyperparameters", shape: Ref(&DPO_HYPERPARAMETERS), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_ITEM: Named = Named {
    name: "EvalItem",
    shape: Object(&Record {
        fields: &[
            Field { name: "role", shape: Ref(&EVAL_ITEM_ROLE), required: true, ..A_FIELD },
            Field { name: "content", shape: Ref(&EVAL_ITEM_CONTENT), required: true, ..A_FIELD },
            Field { name: "type", shape: Const("\"message\""), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_ITEM_CONTENT: Named = Named {
    name: "EvalItemContent",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Item", tags: &[], shape: Ref(&EVAL_ITEM_CONTENT_ITEM) },
            Variant { label: "GraderInputs", tags: &[], shape: Ref(&GRADER_INPUTS) },
        ],
    },
};

pub(in super::super) static EVAL_ITEM_CONTENT_ITEM: Named = Named {
    name: "EvalItemContentItem",
    shape: Union {
        tag: Some("type"),
        variants: &[
            Variant { label: "EvalItemContentText", tags: &[], shape: Ref(&EVAL_ITEM_CONTENT_TEXT) },
            Variant { label: "InputText", tags: &["input_text"], shape: Ref(&RESPONSE_INPUT_TEXT) },
            Variant {
                label: "OutputText",
                tags: &["output_text"],
                shape: Ref(&EVAL_ITEM_CONTENT_OUTPUT_TEXT),
            },
            Variant { label: "InputImage", tags: &["input_image"], shape: Ref(&EVAL_ITEM_INPUT_IMAGE) },
            Variant { label: "InputAudio", tags: &["input_audio"], shape: Ref(&RESPONSE_INPUT_AUDIO) },
        ],
    },
};

pub(in super::super) static EVAL_ITEM_CONTENT_OUTPUT_TEXT: Named = Named {
    name: "EvalItemContentOutputText",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"output_text\""), required: true, ..A_FIELD },
            Field { name: "text", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_ITEM_CONTENT_TEXT: Named =
    Named { name: "EvalItemContentText", shape: A_TEXT };

pub(in super::super) static EVAL_ITEM_INPUT_IMAGE: Named = Named {
    name: "EvalItemInputImage",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"input_image\""), required: true, ..A_FIELD },
            Field {
                name: "image_url",
                shape: Text { min: None, max: None, pattern: None, format: Some("uri") },
                required: true,
                ..A_FIELD
            },
            Field { name: "detail", shape: A_TEXT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static EVAL_ITEM_ROLE: Named = Named {
    name: "EvalItemRole",
    shape: Choice { values: &["user", "assistant", "system", "developer"], open: false },
};

pub(in super::super) static EVALUATION_METRIC: Named = Named {
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

pub(in super::super) static FINE_TUNE_METHOD: Named = Named {
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

pub(in super::super) static FINE_TUNE_METHOD_TYPE: Named = Named {
    name: "FineTuneMethodType",
    shape: Choice { values: &["supervised", "dpo", "reinforcement"], open: false },
};

pub(in super::super) static FINE_TUNING_ALPHA_GRADER_RUN_PARAMS: Named = Named {
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

pub(in super::super) static FINE_TUNING_ALPHA_GRADER_RUN_PARAMS_GRADER: Named = Named {
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

pub(in super::super) static FINE_TUNING_ALPHA_GRADER_VALIDATE_PARAMS: Named = Named {
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

pub(in super::super) static FINE_TUNING_ALPHA_GRADER_VALIDATE_PARAMS_GRADER: Named = Named {
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

pub(in super::super) static FINE_TUNING_CHECKPOINT_PERMISSION: Named = Named {
    name: "FineTuningCheckpointPermission",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"checkpoint.permission\""), required: true, ..A_FIELD },
            Field { name: "project_id", shape: A_TEXT, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_CHECKPOINT_PERMISSION_CREATE_PARAMS: Named = Named {
    name: "FineTuningCheckpointPermissionCreateParams",
    shape: Object(&Record {
        fields: &[Field {
            name: "project_ids",
            shape: List { of: &A_TEXT, min: None, max: None },
            required: true,
            ..A_FIELD
        }],
        open: false,
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_CHECKPOINT_PERMISSION_DELETE_RESPONSE: Named = Named {
    name: "FineTuningCheckpointPermissionDeleteResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"checkpoint.permission\""), required: true, ..A_FIELD },
            Field { name: "deleted", shape: Flag, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_PARAMS_ORDER: Named = Named {
    name: "FineTuningCheckpointPermissionRetrieveParamsOrder",
    shape: Choice { values: &["ascending", "descending"], open: false },
};

pub(in super::super) static FINE_TUNING_CHECKPOINT_PERMISSION_RETRIEVE_RESPONSE: Named = Named {
    name: "FineTuningCheckpointPermissionRetrieveResponse",
    shape: Object(&Record {
        fields: &[
            Field { name: "object", shape: Const("\"list\""), required: true, ..A_FIELD },
            Field {
                name: "data",
                shape: List { of: &Ref(&FINE_TUNING_CHECKPOINT_PERMISSION), min: None, max: None },
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

pub(in super::super) static FINE_TUNING_JOB: Named = Named {
    name: "FineTuningJob",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "error", shape: Nullable(&Ref(&FINE_TUNING_JOB_ERROR)), required: true, ..A_FIELD },
            Field {
                name: "finished_at",
                shape: Nullable(&AN_INTEGER),
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "fine_tuned_model", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field {
                name: "hyperparameters",
                shape: Ref(&FINE_TUNING_JOB_HYPERPARAMETERS),
                required: true,
                ..A_FIELD
            },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "model", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"fine_tuning.job\""), required: true, ..A_FIELD },
            Field { name: "organization_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "result_files",
                shape: List { of: &A_TEXT, min: None, max: None },
                required: true,
                ..A_FIELD
            },
            Field { name: "status", shape: Ref(&FINE_TUNING_JOB_STATUS), required: true, ..A_FIELD },
            Field { name: "trained_tokens", shape: Nullable(&AN_INTEGER), required: true, ..A_FIELD },
            Field { name: "training_file", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "validation_file", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
            Field { name: "seed", shape: AN_INTEGER, required: true, ..A_FIELD },
            Field {
                name: "integrations",
                shape: Nullable(&List {
                    of: &Ref(&FINE_TUNING_JOB_WANDB_INTEGRATION_OBJECT),
                    min: None,
                    max: Some(5),
                }),
                ..A_FIELD
            },
            Field {
                name: "estimated_finish",
                shape: Nullable(&AN_INTEGER),
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "method", shape: Ref(&FINE_TUNE_METHOD), ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_CHECKPOINT: Named = Named {
    name: "FineTuningJobCheckpoint",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "fine_tuning_job_id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "fine_tuned_model_checkpoint", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "metrics",
                shape: Ref(&FINE_TUNING_JOB_CHECKPOINT_METRICS),
                required: true,
                ..A_FIELD
            },
            Field {
                name: "object",
                shape: Const("\"fine_tuning.job.checkpoint\""),
                required: true,
                ..A_FIELD
            },
            Field { name: "step_number", shape: AN_INTEGER, required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_CHECKPOINT_METRICS: Named = Named {
    name: "FineTuningJobCheckpointMetrics",
    shape: Object(&Record {
        fields: &[
            Field { name: "step", shape: A_NUMBER, ..A_FIELD },
            Field { name: "train_loss", shape: A_NUMBER, ..A_FIELD },
            Field { name: "train_mean_token_accuracy", shape: A_NUMBER, ..A_FIELD },
            Field { name: "valid_loss", shape: A_NUMBER, ..A_FIELD },
            Field { name: "valid_mean_token_accuracy", shape: A_NUMBER, ..A_FIELD },
            Field { name: "full_valid_loss", shape: A_NUMBER, ..A_FIELD },
            Field { name: "full_valid_mean_token_accuracy", shape: A_NUMBER, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_CREATE_PARAMS: Named = Named {
    name: "FineTuningJobCreateParams",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "model",
                shape: Ref(&FINE_TUNING_JOB_CREATE_PARAMS_MODEL),
                required: true,
                ..A_FIELD
            },
            Field { name: "training_file", shape: A_TEXT, required: true, ..A_FIELD },
            Field {
                name: "hyperparameters",
                shape: Ref(&FINE_TUNING_JOB_CREATE_PARAMS_HYPERPARAMETERS),
                deprecated: true,
                ..A_FIELD
            },
            Field {
                name: "suffix",
                shape: Nullable(&Text { min: Some(1), max: Some(64), pattern: None, format: None }),
                ..A_FIELD
            },
            Field { name: "validation_file", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field {
                name: "integrations",
                shape: Nullable(&List {
                    of: &Ref(&FINE_TUNING_JOB_CREATE_PARAMS_INTEGRATION),
                    min: None,
                    max: None,
                }),
                ..A_FIELD
            },
            Field {
                name: "seed",
                shape: Nullable(&Integer { min: Some(0), max: Some(2147483647) }),
                ..A_FIELD
            },
            Field { name: "method", shape: Ref(&FINE_TUNE_METHOD), ..A_FIELD },
            Field { name: "metadata", shape: Nullable(&Ref(&METADATA)), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_CREATE_PARAMS_HYPERPARAMETERS: Named = Named {
    name: "FineTuningJobCreateParamsHyperparameters",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "batch_size",
                shape: Ref(&FINE_TUNING_JOB_CREATE_PARAMS_HYPERPARAMETERS_BATCH_SIZE),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "learning_rate_multiplier",
                shape: Ref(&FINE_TUNING_JOB_CREATE_PARAMS_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "n_epochs",
                shape: Ref(&FINE_TUNING_JOB_CREATE_PARAMS_HYPERPARAMETERS_NEPOCHS),
                default: Some("\"auto\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_CREATE_PARAMS_HYPERPARAMETERS_BATCH_SIZE: Named = Named {
    name: "FineTuningJobCreateParamsHyperparametersBatchSize",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(256) } },
        ],
    },
};

pub(in super::super) static FINE_TUNING_JOB_CREATE_PARAMS_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER: Named =
    Named {
        name: "FineTuningJobCreateParamsHyperparametersLearningRateMultiplier",
        shape: Union {
            tag: None,
            variants: &[
                Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
                Variant {
                    label: "Number",
                    tags: &[],
                    shape: Number { min: Some(0.0), max: None, above: None },
                },
            ],
        },
    };

pub(in super::super) static FINE_TUNING_JOB_CREATE_PARAMS_HYPERPARAMETERS_NEPOCHS: Named = Named {
    name: "FineTuningJobCreateParamsHyperparametersNEpochs",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(50) } },
        ],
    },
};

pub(in super::super) static FINE_TUNING_JOB_CREATE_PARAMS_INTEGRATION: Named = Named {
    name: "FineTuningJobCreateParamsIntegration",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"wandb\""), required: true, ..A_FIELD },
            Field {
                name: "wandb",
                shape: Ref(&FINE_TUNING_JOB_CREATE_PARAMS_INTEGRATION_WANDB),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_CREATE_PARAMS_INTEGRATION_WANDB: Named = Named {
    name: "FineTuningJobCreateParamsIntegrationWandb",
    shape: Object(&Record {
        fields: &[
            Field { name: "project", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "entity", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "tags", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_CREATE_PARAMS_MODEL: Named = Named {
    name: "FineTuningJobCreateParamsModel",
    shape: Choice { values: &["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"], open: true },
};

pub(in super::super) static FINE_TUNING_JOB_ERROR: Named = Named {
    name: "FineTuningJobError",
    shape: Object(&Record {
        fields: &[
            Field { name: "code", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "param", shape: Nullable(&A_TEXT), required: true, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_EVENT: Named = Named {
    name: "FineTuningJobEvent",
    shape: Object(&Record {
        fields: &[
            Field { name: "id", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "object", shape: Const("\"fine_tuning.job.event\""), required: true, ..A_FIELD },
            Field {
                name: "created_at",
                shape: AN_INTEGER,
                required: true,
                unit: Some("seconds since 1970"),
                ..A_FIELD
            },
            Field { name: "level", shape: Ref(&FINE_TUNING_JOB_EVENT_LEVEL), required: true, ..A_FIELD },
            Field { name: "message", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "type", shape: Ref(&FINE_TUNING_JOB_EVENT_TYPE), ..A_FIELD },
            Field { name: "data", shape: AN_OBJECT, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_EVENT_LEVEL: Named = Named {
    name: "FineTuningJobEventLevel",
    shape: Choice { values: &["info", "warn", "error"], open: false },
};

pub(in super::super) static FINE_TUNING_JOB_EVENT_TYPE: Named =
    Named { name: "FineTuningJobEventType", shape: Choice { values: &["message", "metrics"], open: false } };

pub(in super::super) static FINE_TUNING_JOB_HYPERPARAMETERS: Named = Named {
    name: "FineTuningJobHyperparameters",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "batch_size",
                shape: Nullable(&Ref(&FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE)),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "learning_rate_multiplier",
                shape: Ref(&FINE_TUNING_JOB_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "n_epochs",
                shape: Ref(&FINE_TUNING_JOB_HYPERPARAMETERS_NEPOCHS),
                default: Some("\"auto\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE: Named = Named {
    name: "FineTuningJobHyperparametersBatchSize",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(256) } },
        ],
    },
};

pub(in super::super) static FINE_TUNING_JOB_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER: Named = Named {
    name: "FineTuningJobHyperparametersLearningRateMultiplier",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Number", tags: &[], shape: Number { min: Some(0.0), max: None, above: None } },
        ],
    },
};

pub(in super::super) static FINE_TUNING_JOB_HYPERPARAMETERS_NEPOCHS: Named = Named {
    name: "FineTuningJobHyperparametersNEpochs",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(50) } },
        ],
    },
};

pub(in super::super) static FINE_TUNING_JOB_STATUS: Named = Named {
    name: "FineTuningJobStatus",
    shape: Choice {
        values: &["validating_files", "queued", "running", "succeeded", "failed", "cancelled"],
        open: false,
    },
};

pub(in super::super) static FINE_TUNING_JOB_WANDB_INTEGRATION: Named = Named {
    name: "FineTuningJobWandbIntegration",
    shape: Object(&Record {
        fields: &[
            Field { name: "project", shape: A_TEXT, required: true, ..A_FIELD },
            Field { name: "name", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "entity", shape: Nullable(&A_TEXT), ..A_FIELD },
            Field { name: "tags", shape: List { of: &A_TEXT, min: None, max: None }, ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static FINE_TUNING_JOB_WANDB_INTEGRATION_OBJECT: Named = Named {
    name: "FineTuningJobWandbIntegrationObject",
    shape: Object(&Record {
        fields: &[
            Field { name: "type", shape: Const("\"wandb\""), required: true, ..A_FIELD },
            Field {
                name: "wandb",
                shape: Ref(&FINE_TUNING_JOB_WANDB_INTEGRATION),
                required: true,
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static GRADER_INPUTS: Named =
    Named { name: "GraderInputs", shape: List { of: &Ref(&EVAL_ITEM_CONTENT_ITEM), min: None, max: None } };

pub(in super::super) static GRADER_RUN_RESPONSE: Named = Named {
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

pub(in super::super) static GRADER_RUN_RESPONSE_METADATA: Named = Named {
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

pub(in super::super) static GRADER_RUN_RESPONSE_METADATA_ERRORS: Named = Named {
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

pub(in super::super) static GRADER_VALIDATE_RESPONSE: Named = Named {
    name: "GraderValidateResponse",
    shape: Object(&Record {
        fields: &[Field { name: "grader", shape: Ref(&GRADER_VALIDATE_RESPONSE_GRADER), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static GRADER_VALIDATE_RESPONSE_GRADER: Named = Named {
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

pub(in super::super) static LABEL_MODEL_GRADER: Named = Named {
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

pub(in super::super) static LIST_FINE_TUNING_JOB_CHECKPOINTS_RESPONSE: Named = Named {
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

pub(in super::super) static LIST_FINE_TUNING_JOB_EVENTS_RESPONSE: Named = Named {
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

pub(in super::super) static LIST_PAGINATED_FINE_TUNING_JOBS_RESPONSE: Named = Named {
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

pub(in super::super) static MULTI_GRADER: Named = Named {
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

pub(in super::super) static MULTI_GRADER_GRADERS: Named = Named {
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

pub(in super::super) static PYTHON_GRADER: Named = Named {
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

pub(in super::super) static REINFORCEMENT_HYPERPARAMETERS: Named = Named {
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

pub(in super::super) static REINFORCEMENT_HYPERPARAMETERS_BATCH_SIZE: Named = Named {
    name: "ReinforcementHyperparametersBatchSize",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(256) } },
        ],
    },
};

pub(in super::super) static REINFORCEMENT_HYPERPARAMETERS_COMPUTE_MULTIPLIER: Named = Named {
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

pub(in super::super) static REINFORCEMENT_HYPERPARAMETERS_EVAL_INTERVAL: Named = Named {
    name: "ReinforcementHyperparametersEvalInterval",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: None } },
        ],
    },
};

pub(in super::super) static REINFORCEMENT_HYPERPARAMETERS_EVAL_SAMPLES: Named = Named {
    name: "ReinforcementHyperparametersEvalSamples",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: None } },
        ],
    },
};

pub(in super::super) static REINFORCEMENT_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER: Named = Named {
    name: "ReinforcementHyperparametersLearningRateMultiplier",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Number", tags: &[], shape: Number { min: Some(0.0), max: None, above: None } },
        ],
    },
};

pub(in super::super) static REINFORCEMENT_HYPERPARAMETERS_NEPOCHS: Named = Named {
    name: "ReinforcementHyperparametersNEpochs",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(50) } },
        ],
    },
};

pub(in super::super) static REINFORCEMENT_HYPERPARAMETERS_REASONING_EFFORT: Named = Named {
    name: "ReinforcementHyperparametersReasoningEffort",
    shape: Choice { values: &["default", "low", "medium", "high"], open: false },
};

pub(in super::super) static REINFORCEMENT_METHOD: Named = Named {
    name: "ReinforcementMethod",
    shape: Object(&Record {
        fields: &[
            Field { name: "grader", shape: Ref(&REINFORCEMENT_METHOD_GRADER), required: true, ..A_FIELD },
            Field { name: "hyperparameters", shape: Ref(&REINFORCEMENT_HYPERPARAMETERS), ..A_FIELD },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static REINFORCEMENT_METHOD_GRADER: Named = Named {
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

pub(in super::super) static RESPONSE_INPUT_AUDIO: Named = Named {
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

pub(in super::super) static RESPONSE_INPUT_AUDIO_INPUT_AUDIO: Named = Named {
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

pub(in super::super) static RESPONSE_INPUT_AUDIO_INPUT_AUDIO_FORMAT: Named = Named {
    name: "ResponseInputAudioInputAudioFormat",
    shape: Choice { values: &["mp3", "wav"], open: false },
};

pub(in super::super) static SAMPLING_PARAMS: Named = Named {
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

pub(in super::super) static SCORE_MODEL_GRADER: Named = Named {
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

pub(in super::super) static STRING_CHECK_GRADER: Named = Named {
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

pub(in super::super) static STRING_CHECK_GRADER_OPERATION: Named = Named {
    name: "StringCheckGraderOperation",
    shape: Choice { values: &["eq", "ne", "like", "ilike"], open: false },
};

pub(in super::super) static SUPERVISED_HYPERPARAMETERS: Named = Named {
    name: "SupervisedHyperparameters",
    shape: Object(&Record {
        fields: &[
            Field {
                name: "batch_size",
                shape: Ref(&SUPERVISED_HYPERPARAMETERS_BATCH_SIZE),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "learning_rate_multiplier",
                shape: Ref(&SUPERVISED_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER),
                default: Some("\"auto\""),
                ..A_FIELD
            },
            Field {
                name: "n_epochs",
                shape: Ref(&SUPERVISED_HYPERPARAMETERS_NEPOCHS),
                default: Some("\"auto\""),
                ..A_FIELD
            },
        ],
        ..A_RECORD
    }),
};

pub(in super::super) static SUPERVISED_HYPERPARAMETERS_BATCH_SIZE: Named = Named {
    name: "SupervisedHyperparametersBatchSize",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(256) } },
        ],
    },
};

pub(in super::super) static SUPERVISED_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER: Named = Named {
    name: "SupervisedHyperparametersLearningRateMultiplier",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Number", tags: &[], shape: Number { min: Some(0.0), max: None, above: None } },
        ],
    },
};

pub(in super::super) static SUPERVISED_HYPERPARAMETERS_NEPOCHS: Named = Named {
    name: "SupervisedHyperparametersNEpochs",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(50) } },
        ],
    },
};

pub(in super::super) static SUPERVISED_METHOD: Named = Named {
    name: "SupervisedMethod",
    shape: Object(&Record {
        fields: &[Field { name: "hyperparameters", shape: Ref(&SUPERVISED_HYPERPARAMETERS), ..A_FIELD }],
        ..A_RECORD
    }),
};

pub(in super::super) static TEXT_SIMILARITY_GRADER: Named = Named {
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
