// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static DPO_HYPERPARAMETERS: Named = Named {
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

pub(in crate::schema) static DPO_HYPERPARAMETERS_BATCH_SIZE: Named = Named {
    name: "DpoHyperparametersBatchSize",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(256) } },
        ],
    },
};

pub(in crate::schema) static DPO_HYPERPARAMETERS_BETA: Named = Named {
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

pub(in crate::schema) static DPO_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER: Named = Named {
    name: "DpoHyperparametersLearningRateMultiplier",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Number", tags: &[], shape: Number { min: Some(0.0), max: None, above: None } },
        ],
    },
};

pub(in crate::schema) static DPO_HYPERPARAMETERS_NEPOCHS: Named = Named {
    name: "DpoHyperparametersNEpochs",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(50) } },
        ],
    },
};

pub(in crate::schema) static DPO_METHOD: Named = Named {
    name: "DpoMethod",
    shape: Object(&Record {
        fields: &[Field { name: "hyperparameters", shape: Ref(&DPO_HYPERPARAMETERS), ..A_FIELD }],
        ..A_RECORD
    }),
};
