// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::schema::Shape::*;
use crate::schema::*;

pub(in crate::schema) static SUPERVISED_HYPERPARAMETERS: Named = Named {
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

pub(in crate::schema) static SUPERVISED_HYPERPARAMETERS_BATCH_SIZE: Named = Named {
    name: "SupervisedHyperparametersBatchSize",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(256) } },
        ],
    },
};

pub(in crate::schema) static SUPERVISED_HYPERPARAMETERS_LEARNING_RATE_MULTIPLIER: Named = Named {
    name: "SupervisedHyperparametersLearningRateMultiplier",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Number", tags: &[], shape: Number { min: Some(0.0), max: None, above: None } },
        ],
    },
};

pub(in crate::schema) static SUPERVISED_HYPERPARAMETERS_NEPOCHS: Named = Named {
    name: "SupervisedHyperparametersNEpochs",
    shape: Union {
        tag: None,
        variants: &[
            Variant { label: "Auto", tags: &[], shape: Const("\"auto\"") },
            Variant { label: "Integer", tags: &[], shape: Integer { min: Some(1), max: Some(50) } },
        ],
    },
};

pub(in crate::schema) static SUPERVISED_METHOD: Named = Named {
    name: "SupervisedMethod",
    shape: Object(&Record {
        fields: &[Field { name: "hyperparameters", shape: Ref(&SUPERVISED_HYPERPARAMETERS), ..A_FIELD }],
        ..A_RECORD
    }),
};
