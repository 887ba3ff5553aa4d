// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::FineTuneMethod;
use crate::shared::Metadata;
use crate::support::{kind_union, object, open_enum, params};

object! {
    /// Returned by `fine_tuning.jobs.cancel`, `fine_tuning.jobs.create`, `fine_tuning.jobs.list`, `fine_tuning.jobs.pause`, `fine_tuning.jobs.resume`, `fine_tuning.jobs.retrieve`.
    pub struct FineTuningJob {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Nullable.
        optional error: FineTuningJobError = "error",
        /// In seconds since 1970. Nullable.
        optional finished_at: i64 = "finished_at",
        /// Nullable.
        optional fine_tuned_model: String = "fine_tuned_model",
        lenient hyperparameters: FineTuningJobHyperparameters = "hyperparameters",
        lenient id: String = "id",
        lenient model: String = "model",
        /// Always `"fine_tuning.job"`.
        constant object: "fine_tuning.job" = "object",
        lenient organization_id: String = "organization_id",
        lenient result_files: Vec<String> = "result_files",
        lenient status: FineTuningJobStatus = "status",
        /// Nullable.
        optional trained_tokens: i64 = "trained_tokens",
        lenient training_file: String = "training_file",
        /// Nullable.
        optional validation_file: String = "validation_file",
        lenient seed: i64 = "seed",
        /// At most 5 items. Nullable.
        optional integrations: Vec<FineTuningJobWandbIntegrationObject> = "integrations",
        /// In seconds since 1970. Nullable.
        optional estimated_finish: i64 = "estimated_finish",
        optional method: Box<FineTuneMethod> = "method",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    /// Returned by `fine_tuning.jobs.checkpoints.list`.
    pub struct FineTuningJobCheckpoint {
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient fine_tuning_job_id: String = "fine_tuning_job_id",
        lenient fine_tuned_model_checkpoint: String = "fine_tuned_model_checkpoint",
        lenient id: String = "id",
        lenient metrics: FineTuningJobCheckpointMetrics = "metrics",
        /// Always `"fine_tuning.job.checkpoint"`.
        constant object: "fine_tuning.job.checkpoint" = "object",
        lenient step_number: i64 = "step_number",
    }
}

params! {
    /// Parameters of `fine_tuning.jobs.checkpoints.list`.
    pub struct FineTuningJobCheckpointListParams {
        optional after: String = "after",
        /// Default: `10`.
        optional limit: i64 = "limit",
    }
}

object! {
    pub struct FineTuningJobCheckpointMetrics {
        optional step: f64 = "step",
        optional train_loss: f64 = "train_loss",
        optional train_mean_token_accuracy: f64 = "train_mean_token_accuracy",
        optional valid_loss: f64 = "valid_loss",
        optional valid_mean_token_accuracy: f64 = "valid_mean_token_accuracy",
        optional full_valid_loss: f64 = "full_valid_loss",
        optional full_valid_mean_token_accuracy: f64 = "full_valid_mean_token_accuracy",
    }
}

params! {
    /// Parameters of `fine_tuning.jobs.create`.
    pub struct FineTuningJobCreateParams {
        required model: FineTuningJobCreateParamsModel = "model",
        required training_file: String = "training_file",
        /// Deprecated by the API.
        optional hyperparameters: FineTuningJobCreateParamsHyperparameters = "hyperparameters",
        /// 1 to 64 characters. Nullable.
        optional suffix: String = "suffix",
        /// Nullable.
        optional validation_file: String = "validation_file",
        /// Nullable.
        optional integrations: Vec<FineTuningJobCreateParamsIntegration> = "integrations",
        /// 0 to 2147483647. Nullable.
        optional seed: i64 = "seed",
        optional method: Box<FineTuneMethod> = "method",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    pub struct FineTuningJobCreateParamsHyperparameters {
        /// Default: `"auto"`.
        optional batch_size: FineTuningJobCreateParamsHyperparametersBatchSize = "batch_size",
        /// Default: `"auto"`.
        optional learning_rate_multiplier: FineTuningJobCreateParamsHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// Default: `"auto"`.
        optional n_epochs: FineTuningJobCreateParamsHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    pub enum FineTuningJobCreateParamsHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    pub enum FineTuningJobCreateParamsHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    pub enum FineTuningJobCreateParamsHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    pub struct FineTuningJobCreateParamsIntegration {
        /// Always `"wandb"`.
        constant r#type: "wandb" = "type",
        required wandb: FineTuningJobCreateParamsIntegrationWandb = "wandb",
    }
}

params! {
    pub struct FineTuningJobCreateParamsIntegrationWandb {
        required project: String = "project",
        /// Nullable.
        optional name: String = "name",
        /// Nullable.
        optional entity: String = "entity",
        optional tags: Vec<String> = "tags",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum FineTuningJobCreateParamsModel {
        Babbage002 = "babbage-002",
        Davinci002 = "davinci-002",
        Gpt3_5Turbo = "gpt-3.5-turbo",
        Gpt4oMini = "gpt-4o-mini",
    }
}

object! {
    pub struct FineTuningJobError {
        lenient code: String = "code",
        lenient message: String = "message",
        /// Nullable.
        optional param: String = "param",
    }
}

object! {
    /// Returned by `fine_tuning.jobs.list_events`.
    pub struct FineTuningJobEvent {
        lenient id: String = "id",
        /// Always `"fine_tuning.job.event"`.
        constant object: "fine_tuning.job.event" = "object",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient level: FineTuningJobEventLevel = "level",
        lenient message: String = "message",
        optional r#type: FineTuningJobEventType = "type",
        optional data: crate::Json = "data",
    }
}

open_enum! {
    pub enum FineTuningJobEventLevel {
        Info = "info",
        Warn = "warn",
        Error = "error",
    }
}

open_enum! {
    pub enum FineTuningJobEventType {
        Message = "message",
        Metrics = "metrics",
    }
}

object! {
    pub struct FineTuningJobHyperparameters {
        /// Default: `"auto"`. Nullable.
        optional batch_size: FineTuningJobHyperparametersBatchSize = "batch_size",
        /// Default: `"auto"`.
        optional learning_rate_multiplier: FineTuningJobHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// Default: `"auto"`.
        optional n_epochs: FineTuningJobHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    pub enum FineTuningJobHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    pub enum FineTuningJobHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    pub enum FineTuningJobHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    /// Parameters of `fine_tuning.jobs.list_events`.
    pub struct FineTuningJobListEventsParams {
        optional after: String = "after",
        /// Default: `20`.
        optional limit: i64 = "limit",
    }
}

params! {
    /// Parameters of `fine_tuning.jobs.list`.
    pub struct FineTuningJobListParams {
        optional after: String = "after",
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Nullable.
        optional metadata: BTreeMap<String, String> = "metadata",
    }
}

open_enum! {
    pub enum FineTuningJobStatus {
        ValidatingFiles = "validating_files",
        Queued = "queued",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        Cancelled = "cancelled",
    }
}

object! {
    pub struct FineTuningJobWandbIntegration {
        lenient project: String = "project",
        /// Nullable.
        optional name: String = "name",
        /// Nullable.
        optional entity: String = "entity",
        optional tags: Vec<String> = "tags",
    }
}

object! {
    pub struct FineTuningJobWandbIntegrationObject {
        /// Always `"wandb"`.
        constant r#type: "wandb" = "type",
        lenient wandb: FineTuningJobWandbIntegration = "wandb",
    }
}
