// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    pub struct DpoHyperparameters {
        /// Default: `"auto"`.
        optional beta: DpoHyperparametersBeta = "beta",
        /// Default: `"auto"`.
        optional batch_size: DpoHyperparametersBatchSize = "batch_size",
        /// Default: `"auto"`.
        optional learning_rate_multiplier: DpoHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// Default: `"auto"`.
        optional n_epochs: DpoHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    pub enum DpoHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    pub enum DpoHyperparametersBeta {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    pub enum DpoHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    pub enum DpoHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    pub struct DpoMethod {
        optional hyperparameters: DpoHyperparameters = "hyperparameters",
    }
}

params! {
    pub struct FineTuneMethod {
        given r#type: FineTuneMethodType = "type",
        optional supervised: SupervisedMethod = "supervised",
        optional dpo: DpoMethod = "dpo",
        optional reinforcement: ReinforcementMethod = "reinforcement",
    }
}

open_enum! {
    pub enum FineTuneMethodType {
        Supervised = "supervised",
        Dpo = "dpo",
        Reinforcement = "reinforcement",
    }
}

params! {
    pub struct ReinforcementHyperparameters {
        /// Default: `"auto"`.
        optional batch_size: ReinforcementHyperparametersBatchSize = "batch_size",
        /// Default: `"auto"`.
        optional learning_rate_multiplier: ReinforcementHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// Default: `"auto"`.
        optional n_epochs: ReinforcementHyperparametersNEpochs = "n_epochs",
        /// Default: `"default"`.
        optional reasoning_effort: ReinforcementHyperparametersReasoningEffort = "reasoning_effort",
        /// Default: `"auto"`.
        optional compute_multiplier: ReinforcementHyperparametersComputeMultiplier = "compute_multiplier",
        /// Default: `"auto"`.
        optional eval_interval: ReinforcementHyperparametersEvalInterval = "eval_interval",
        /// Default: `"auto"`.
        optional eval_samples: ReinforcementHyperparametersEvalSamples = "eval_samples",
    }
}

kind_union! {
    pub enum ReinforcementHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    pub enum ReinforcementHyperparametersComputeMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    pub enum ReinforcementHyperparametersEvalInterval {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    pub enum ReinforcementHyperparametersEvalSamples {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    pub enum ReinforcementHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    pub enum ReinforcementHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

open_enum! {
    pub enum ReinforcementHyperparametersReasoningEffort {
        Default = "default",
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

params! {
    pub struct ReinforcementMethod {
        given grader: Box<ReinforcementMethodGrader> = "grader",
        optional hyperparameters: ReinforcementHyperparameters = "hyperparameters",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ReinforcementMethodGrader by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "multi" => Multi(MultiGrader),
    }
}

params! {
    pub struct SupervisedHyperparameters {
        /// Default: `"auto"`.
        optional batch_size: SupervisedHyperparametersBatchSize = "batch_size",
        /// Default: `"auto"`.
        optional learning_rate_multiplier: SupervisedHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// Default: `"auto"`.
        optional n_epochs: SupervisedHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    pub enum SupervisedHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    pub enum SupervisedHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    pub enum SupervisedHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    pub struct SupervisedMethod {
        optional hyperparameters: SupervisedHyperparameters = "hyperparameters",
    }
}
