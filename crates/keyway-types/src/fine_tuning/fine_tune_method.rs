// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// Hyperparameters of direct preference optimization.
    pub struct DpoHyperparameters {
        /// How closely the model stays to the original; higher values mean smaller changes. Default:
        /// `"auto"`.
        optional beta: DpoHyperparametersBeta = "beta",
        /// Examples per training batch: larger batches mean fewer, less noisy updates. Default:
        /// `"auto"`.
        optional batch_size: DpoHyperparametersBatchSize = "batch_size",
        /// Scales the learning rate; a smaller value can reduce overfitting. Default: `"auto"`.
        optional learning_rate_multiplier: DpoHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// Number of passes through the training data. Default: `"auto"`.
        optional n_epochs: DpoHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    /// Examples per training batch: a number, or chosen by the API.
    pub enum DpoHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// Weight of the original model: a number, or chosen by the API.
    pub enum DpoHyperparametersBeta {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// Learning rate factor: a number, or chosen by the API.
    pub enum DpoHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// Number of epochs: a number, or chosen by the API.
    pub enum DpoHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    /// Direct preference optimization: trains on pairs of preferred and non-preferred answers.
    pub struct DpoMethod {
        /// Hyperparameters of the training.
        optional hyperparameters: DpoHyperparameters = "hyperparameters",
    }
}

params! {
    /// How to fine-tune a model.
    pub struct FineTuneMethod {
        /// Method of fine-tuning.
        given r#type: FineTuneMethodType = "type",
        /// Settings for supervised fine-tuning.
        optional supervised: SupervisedMethod = "supervised",
        /// Settings for direct preference optimization.
        optional dpo: DpoMethod = "dpo",
        /// Settings for reinforcement fine-tuning.
        optional reinforcement: ReinforcementMethod = "reinforcement",
    }
}

open_enum! {
    /// A method of fine-tuning.
    pub enum FineTuneMethodType {
        /// Trains on examples of good answers.
        Supervised = "supervised",
        /// Trains on pairs of preferred and non-preferred answers.
        Dpo = "dpo",
        /// Trains with the rewards of a grader.
        Reinforcement = "reinforcement",
    }
}

params! {
    /// Hyperparameters of reinforcement fine-tuning.
    pub struct ReinforcementHyperparameters {
        /// Examples per training batch: larger batches mean fewer, less noisy updates. Default:
        /// `"auto"`.
        optional batch_size: ReinforcementHyperparametersBatchSize = "batch_size",
        /// Scales the learning rate; a smaller value can reduce overfitting. Default: `"auto"`.
        optional learning_rate_multiplier: ReinforcementHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// Number of passes through the training data. Default: `"auto"`.
        optional n_epochs: ReinforcementHyperparametersNEpochs = "n_epochs",
        /// How much the model thinks before it answers. Default: `"default"`.
        optional reasoning_effort: ReinforcementHyperparametersReasoningEffort = "reasoning_effort",
        /// Multiplies the compute used to explore answers during training. Default: `"auto"`.
        optional compute_multiplier: ReinforcementHyperparametersComputeMultiplier = "compute_multiplier",
        /// Training steps between evaluations. Default: `"auto"`.
        optional eval_interval: ReinforcementHyperparametersEvalInterval = "eval_interval",
        /// Samples to generate for each evaluation. Default: `"auto"`.
        optional eval_samples: ReinforcementHyperparametersEvalSamples = "eval_samples",
    }
}

kind_union! {
    /// Examples per training batch: a number, or chosen by the API.
    pub enum ReinforcementHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// Compute factor: a number, or chosen by the API.
    pub enum ReinforcementHyperparametersComputeMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// Training steps between evaluations: a number, or chosen by the API.
    pub enum ReinforcementHyperparametersEvalInterval {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// Samples per evaluation: a number, or chosen by the API.
    pub enum ReinforcementHyperparametersEvalSamples {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// Learning rate factor: a number, or chosen by the API.
    pub enum ReinforcementHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// Number of epochs: a number, or chosen by the API.
    pub enum ReinforcementHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

open_enum! {
    /// How much the model thinks before it answers.
    pub enum ReinforcementHyperparametersReasoningEffort {
        Default = "default",
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

params! {
    /// Reinforcement fine-tuning: trains with the rewards of a grader.
    pub struct ReinforcementMethod {
        /// Grader that rewards the model's answers.
        given grader: Box<ReinforcementMethodGrader> = "grader",
        /// Hyperparameters of the training.
        optional hyperparameters: ReinforcementHyperparameters = "hyperparameters",
    }
}

tagged_union! {
    /// A grader that rewards the model's answers.
    ///
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
    /// Hyperparameters of supervised fine-tuning.
    pub struct SupervisedHyperparameters {
        /// Examples per training batch: larger batches mean fewer, less noisy updates. Default:
        /// `"auto"`.
        optional batch_size: SupervisedHyperparametersBatchSize = "batch_size",
        /// Scales the learning rate; a smaller value can reduce overfitting. Default: `"auto"`.
        optional learning_rate_multiplier: SupervisedHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// Number of passes through the training data. Default: `"auto"`.
        optional n_epochs: SupervisedHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    /// Examples per training batch: a number, or chosen by the API.
    pub enum SupervisedHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// Learning rate factor: a number, or chosen by the API.
    pub enum SupervisedHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// Number of epochs: a number, or chosen by the API.
    pub enum SupervisedHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    /// Supervised fine-tuning: trains on examples of good answers.
    pub struct SupervisedMethod {
        /// Hyperparameters of the training.
        optional hyperparameters: SupervisedHyperparameters = "hyperparameters",
    }
}
