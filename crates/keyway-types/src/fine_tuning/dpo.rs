// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{kind_union, params};

params! {
    /// An object: the document's `FineTuneDPOHyperparameters`.
    pub struct DpoHyperparameters {
        /// The member `beta`: one of the shapes of [`DpoHyperparametersBeta`]. The API's default: `"auto"`.
        optional beta: DpoHyperparametersBeta = "beta",
        /// The member `batch_size`: one of the shapes of [`DpoHyperparametersBatchSize`]. The API's default: `"auto"`.
        optional batch_size: DpoHyperparametersBatchSize = "batch_size",
        /// The member `learning_rate_multiplier`: one of the shapes of [`DpoHyperparametersLearningRateMultiplier`]. The API's default: `"auto"`.
        optional learning_rate_multiplier: DpoHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// The member `n_epochs`: one of the shapes of [`DpoHyperparametersNEpochs`]. The API's default: `"auto"`.
        optional n_epochs: DpoHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    /// One of several shapes: `batch_size` of the document's `FineTuneDPOHyperparameters`.
    pub enum DpoHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// One of several shapes: `beta` of the document's `FineTuneDPOHyperparameters`.
    pub enum DpoHyperparametersBeta {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// One of several shapes: `learning_rate_multiplier` of the document's `FineTuneDPOHyperparameters`.
    pub enum DpoHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// One of several shapes: `n_epochs` of the document's `FineTuneDPOHyperparameters`.
    pub enum DpoHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    /// An object: the document's `FineTuneDPOMethod`.
    pub struct DpoMethod {
        /// The member `hyperparameters`: an object, [`DpoHyperparameters`].
        optional hyperparameters: DpoHyperparameters = "hyperparameters",
    }
}
