// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader};
use crate::support::{kind_union, open_enum, params, tagged_union};

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

params! {
    /// An object: the document's `FineTuneMethod`.
    pub struct FineTuneMethod {
        /// The member `type`: one of the values of [`FineTuneMethodType`].
        given r#type: FineTuneMethodType = "type",
        /// The member `supervised`: an object, [`SupervisedMethod`].
        optional supervised: SupervisedMethod = "supervised",
        /// The member `dpo`: an object, [`DpoMethod`].
        optional dpo: DpoMethod = "dpo",
        /// The member `reinforcement`: an object, [`ReinforcementMethod`].
        optional reinforcement: ReinforcementMethod = "reinforcement",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `FineTuneMethod`.
    pub enum FineTuneMethodType {
        Supervised = "supervised",
        Dpo = "dpo",
        Reinforcement = "reinforcement",
    }
}

params! {
    /// An object: the document's `FineTuneReinforcementHyperparameters`.
    pub struct ReinforcementHyperparameters {
        /// The member `batch_size`: one of the shapes of [`ReinforcementHyperparametersBatchSize`]. The API's default: `"auto"`.
        optional batch_size: ReinforcementHyperparametersBatchSize = "batch_size",
        /// The member `learning_rate_multiplier`: one of the shapes of [`ReinforcementHyperparametersLearningRateMultiplier`]. The API's default: `"auto"`.
        optional learning_rate_multiplier: ReinforcementHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// The member `n_epochs`: one of the shapes of [`ReinforcementHyperparametersNEpochs`]. The API's default: `"auto"`.
        optional n_epochs: ReinforcementHyperparametersNEpochs = "n_epochs",
        /// The member `reasoning_effort`: one of the values of [`ReinforcementHyperparametersReasoningEffort`]. The API's default: `"default"`.
        optional reasoning_effort: ReinforcementHyperparametersReasoningEffort = "reasoning_effort",
        /// The member `compute_multiplier`: one of the shapes of [`ReinforcementHyperparametersComputeMultiplier`]. The API's default: `"auto"`.
        optional compute_multiplier: ReinforcementHyperparametersComputeMultiplier = "compute_multiplier",
        /// The member `eval_interval`: one of the shapes of [`ReinforcementHyperparametersEvalInterval`]. The API's default: `"auto"`.
        optional eval_interval: ReinforcementHyperparametersEvalInterval = "eval_interval",
        /// The member `eval_samples`: one of the shapes of [`ReinforcementHyperparametersEvalSamples`]. The API's default: `"auto"`.
        optional eval_samples: ReinforcementHyperparametersEvalSamples = "eval_samples",
    }
}

kind_union! {
    /// One of several shapes: `batch_size` of the document's `FineTuneReinforcementHyperparameters`.
    pub enum ReinforcementHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// One of several shapes: `compute_multiplier` of the document's `FineTuneReinforcementHyperparameters`.
    pub enum ReinforcementHyperparametersComputeMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// One of several shapes: `eval_interval` of the document's `FineTuneReinforcementHyperparameters`.
    pub enum ReinforcementHyperparametersEvalInterval {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// One of several shapes: `eval_samples` of the document's `FineTuneReinforcementHyperparameters`.
    pub enum ReinforcementHyperparametersEvalSamples {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// One of several shapes: `learning_rate_multiplier` of the document's `FineTuneReinforcementHyperparameters`.
    pub enum ReinforcementHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// One of several shapes: `n_epochs` of the document's `FineTuneReinforcementHyperparameters`.
    pub enum ReinforcementHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// A string with known values: `reasoning_effort` of the document's `FineTuneReinforcementHyperparameters`.
    pub enum ReinforcementHyperparametersReasoningEffort {
        Default = "default",
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

params! {
    /// An object: the document's `FineTuneReinforcementMethod`.
    pub struct ReinforcementMethod {
        /// The member `grader`: one of the shapes of [`ReinforcementMethodGrader`].
        given grader: Box<ReinforcementMethodGrader> = "grader",
        /// The member `hyperparameters`: an object, [`ReinforcementHyperparameters`].
        optional hyperparameters: ReinforcementHyperparameters = "hyperparameters",
    }
}

tagged_union! {
    /// One of several objects: `grader` of the document's `FineTuneReinforcementMethod`.
    pub enum ReinforcementMethodGrader by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "multi" => Multi(MultiGrader),
    }
}

params! {
    /// An object: the document's `FineTuneSupervisedHyperparameters`.
    pub struct SupervisedHyperparameters {
        /// The member `batch_size`: one of the shapes of [`SupervisedHyperparametersBatchSize`]. The API's default: `"auto"`.
        optional batch_size: SupervisedHyperparametersBatchSize = "batch_size",
        /// The member `learning_rate_multiplier`: one of the shapes of [`SupervisedHyperparametersLearningRateMultiplier`]. The API's default: `"auto"`.
        optional learning_rate_multiplier: SupervisedHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// The member `n_epochs`: one of the shapes of [`SupervisedHyperparametersNEpochs`]. The API's default: `"auto"`.
        optional n_epochs: SupervisedHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    /// One of several shapes: `batch_size` of the document's `FineTuneSupervisedHyperparameters`.
    pub enum SupervisedHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// One of several shapes: `learning_rate_multiplier` of the document's `FineTuneSupervisedHyperparameters`.
    pub enum SupervisedHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// One of several shapes: `n_epochs` of the document's `FineTuneSupervisedHyperparameters`.
    pub enum SupervisedHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    /// An object: the document's `FineTuneSupervisedMethod`.
    pub struct SupervisedMethod {
        /// The member `hyperparameters`: an object, [`SupervisedHyperparameters`].
        optional hyperparameters: SupervisedHyperparameters = "hyperparameters",
    }
}
