// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static FINE_TUNING_JOB: Named = Named {
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

pub(in crate::schema) static FINE_TUNING_JOB_CHECKPOINT: Named = Named {
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

pub(in crate::schema) static FINE_TUNING_JOB_CHECKPOINT_METRICS: Named = Named {
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

pub(in crate::schema) static FINE_TUNING_JOB_CREATE_PARAMS: Named = Named {
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

pub(in crate::schema) static FINE_TUNING_JOB_CREATE_PARAMS_HYPERPARAMETERS: Named = Named {
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

pub(in crate::schema) static FINE_TUNING_JOB_CREATE_PARAMS_HYPERPARAMETERS_BATCH_SIZE: Named = Named {
    name: "FineTuningJobCreateParamsHyperparametersBatchSize",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(256) } },
        ],
    },
};

pub(in crate::schema) static FINE_TUNING_JOB_CREATE_PARAMS_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER: Named =
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

pub(in crate::schema) static FINE_TUNING_JOB_CREATE_PARAMS_HYPERPARAMETERS_NEPOCHS: Named = Named {
    name: "FineTuningJobCreateParamsHyperparametersNEpochs",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(50) } },
        ],
    },
};

pub(in crate::schema) static FINE_TUNING_JOB_CREATE_PARAMS_INTEGRATION: Named = Named {
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

pub(in crate::schema) static FINE_TUNING_JOB_CREATE_PARAMS_INTEGRATION_WANDB: Named = Named {
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

pub(in crate::schema) static FINE_TUNING_JOB_CREATE_PARAMS_MODEL: Named = Named {
    name: "FineTuningJobCreateParamsModel",
    shape: Choice { values: &["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"], open: true },
};

pub(in crate::schema) static FINE_TUNING_JOB_ERROR: Named = Named {
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

pub(in crate::schema) static FINE_TUNING_JOB_EVENT: Named = Named {
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

pub(in crate::schema) static FINE_TUNING_JOB_EVENT_LEVEL: Named = Named {
    name: "FineTuningJobEventLevel",
    shape: Choice { values: &["info", "warn", "error"], open: false },
};

pub(in crate::schema) static FINE_TUNING_JOB_EVENT_TYPE: Named =
    Named { name: "FineTuningJobEventType", shape: Choice { values: &["message", "metrics"], open: false } };

pub(in crate::schema) static FINE_TUNING_JOB_HYPERPARAMETERS: Named = Named {
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

pub(in crate::schema) static FINE_TUNING_JOB_HYPERPARAMETERS_BATCH_SIZE: Named = Named {
    name: "FineTuningJobHyperparametersBatchSize",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(256) } },
        ],
    },
};

pub(in crate::schema) static FINE_TUNING_JOB_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER: Named = Named {
    name: "FineTuningJobHyperparametersLearningRateMultiplier",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Number", tags: &[], shape: Number { min: Some(0.0), max: None, above: None } },
        ],
    },
};

pub(in crate::schema) static FINE_TUNING_JOB_HYPERPARAMETERS_NEPOCHS: Named = Named {
    name: "FineTuningJobHyperparametersNEpochs",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(50) } },
        ],
    },
};

pub(in crate::schema) static FINE_TUNING_JOB_STATUS: Named = Named {
    name: "FineTuningJobStatus",
    shape: Choice {
        values: &["validating_files", "queued", "running", "succeeded", "failed", "cancelled"],
        open: false,
    },
};

pub(in crate::schema) static FINE_TUNING_JOB_WANDB_INTEGRATION: Named = Named {
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

pub(in crate::schema) static FINE_TUNING_JOB_WANDB_INTEGRATION_OBJECT: Named = Named {
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
