// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::FineTuneMethod;
use crate::shared::Metadata;
use crate::support::{kind_union, object, open_enum, params};

object! {
    /// A job that fine-tunes a model.
    ///
    /// Returned by `fine_tuning.jobs.cancel`, `fine_tuning.jobs.create`, `fine_tuning.jobs.list`,
    /// `fine_tuning.jobs.pause`, `fine_tuning.jobs.resume`, `fine_tuning.jobs.retrieve`.
    pub struct FineTuningJob {
        /// When the job was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Why the job failed. Nullable.
        optional error: FineTuningJobError = "error",
        /// When the job finished. In seconds since 1970. Nullable.
        optional finished_at: i64 = "finished_at",
        /// Name of the resulting model, once the job has succeeded. Nullable.
        optional fine_tuned_model: String = "fine_tuned_model",
        /// Hyperparameters of the training. Only supervised jobs return it.
        lenient hyperparameters: FineTuningJobHyperparameters = "hyperparameters",
        /// Identifier of the job, `ftjob-…`.
        lenient id: String = "id",
        /// Base model that is fine-tuned.
        lenient model: String = "model",
        /// Always `"fine_tuning.job"`.
        constant object: "fine_tuning.job" = "object",
        /// Identifier of the organization that owns the job, `org-…`.
        lenient organization_id: String = "organization_id",
        /// Identifiers of the files with the job's results, `file-…`.
        lenient result_files: Vec<String> = "result_files",
        /// Current state of the job.
        lenient status: FineTuningJobStatus = "status",
        /// Tokens billed for training, once the job has finished. Nullable.
        optional trained_tokens: i64 = "trained_tokens",
        /// Identifier of the file with the training data, `file-…`.
        lenient training_file: String = "training_file",
        /// Identifier of the file with the validation data, `file-…`. Nullable.
        optional validation_file: String = "validation_file",
        /// Seed that makes the job reproducible.
        lenient seed: i64 = "seed",
        /// Services that the job reports to. At most 5 items. Nullable.
        optional integrations: Vec<FineTuningJobWandbIntegrationObject> = "integrations",
        /// When the job is expected to finish. In seconds since 1970. Nullable.
        optional estimated_finish: i64 = "estimated_finish",
        /// Method of fine-tuning and its settings.
        optional method: Box<FineTuneMethod> = "method",
        /// Key-value pairs you attached to the job. Nullable.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    /// A usable model saved during training.
    ///
    /// Returned by `fine_tuning.jobs.checkpoints.list`.
    pub struct FineTuningJobCheckpoint {
        /// When the checkpoint was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Identifier of the job, `ftjob-…`.
        lenient fine_tuning_job_id: String = "fine_tuning_job_id",
        /// Model name of the checkpoint, to pass as `model` in requests.
        lenient fine_tuned_model_checkpoint: String = "fine_tuned_model_checkpoint",
        /// Identifier of the checkpoint, `ftckpt_…`.
        lenient id: String = "id",
        /// Training metrics at the checkpoint's step.
        lenient metrics: FineTuningJobCheckpointMetrics = "metrics",
        /// Always `"fine_tuning.job.checkpoint"`.
        constant object: "fine_tuning.job.checkpoint" = "object",
        /// Training step at which the checkpoint was saved.
        lenient step_number: i64 = "step_number",
    }
}

params! {
    /// Parameters of `fine_tuning.jobs.checkpoints.list`.
    pub struct FineTuningJobCheckpointListParams {
        /// Lists checkpoints after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Number of checkpoints per page. Default: `10`.
        optional limit: i64 = "limit",
    }
}

object! {
    /// Training metrics at one step.
    pub struct FineTuningJobCheckpointMetrics {
        /// Training step of the metrics.
        optional step: f64 = "step",
        /// Loss on the training batch.
        optional train_loss: f64 = "train_loss",
        /// Share of tokens predicted correctly in the training batch.
        optional train_mean_token_accuracy: f64 = "train_mean_token_accuracy",
        /// Loss on a batch of the validation data.
        optional valid_loss: f64 = "valid_loss",
        /// Share of tokens predicted correctly in a batch of the validation data.
        optional valid_mean_token_accuracy: f64 = "valid_mean_token_accuracy",
        /// Loss on all validation data.
        optional full_valid_loss: f64 = "full_valid_loss",
        /// Share of tokens predicted correctly in all validation data.
        optional full_valid_mean_token_accuracy: f64 = "full_valid_mean_token_accuracy",
    }
}

params! {
    /// Parameters of `fine_tuning.jobs.create`.
    pub struct FineTuningJobCreateParams {
        /// Model to fine-tune.
        required model: FineTuningJobCreateParamsModel = "model",
        /// Identifier of a JSONL file with the training data, `file-…`, uploaded with the purpose
        /// `fine-tune`.
        required training_file: String = "training_file",
        /// Hyperparameters of the training. Replaced by `method`. Deprecated by the API.
        optional hyperparameters: FineTuningJobCreateParamsHyperparameters = "hyperparameters",
        /// Text to include in the name of the fine-tuned model. 1 to 64 characters. Nullable.
        optional suffix: String = "suffix",
        /// Identifier of a JSONL file with validation data, `file-…`. It must not overlap with the
        /// training data. Nullable.
        optional validation_file: String = "validation_file",
        /// Services that the job reports to. Nullable.
        optional integrations: Vec<FineTuningJobCreateParamsIntegration> = "integrations",
        /// Seed that makes the job reproducible; the API picks one if you don't. 0 to 2147483647.
        /// Nullable.
        optional seed: i64 = "seed",
        /// Method of fine-tuning and its settings.
        optional method: Box<FineTuneMethod> = "method",
        /// Key-value pairs you attach to the job. Nullable.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// Hyperparameters of the training. Replaced by `method`.
    pub struct FineTuningJobCreateParamsHyperparameters {
        /// Examples per training batch: larger batches mean fewer, less noisy updates. Default:
        /// `"auto"`.
        optional batch_size: FineTuningJobCreateParamsHyperparametersBatchSize = "batch_size",
        /// Scales the learning rate; a smaller value can reduce overfitting. Default: `"auto"`.
        optional learning_rate_multiplier: FineTuningJobCreateParamsHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// Number of passes through the training data. Default: `"auto"`.
        optional n_epochs: FineTuningJobCreateParamsHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    /// Examples per training batch: a number, or chosen by the API.
    pub enum FineTuningJobCreateParamsHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// Learning rate factor: a number, or chosen by the API.
    pub enum FineTuningJobCreateParamsHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// Number of epochs: a number, or chosen by the API.
    pub enum FineTuningJobCreateParamsHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    /// A service that the job reports to.
    pub struct FineTuningJobCreateParamsIntegration {
        /// Always `"wandb"`.
        constant r#type: "wandb" = "type",
        /// Settings for Weights & Biases.
        required wandb: FineTuningJobCreateParamsIntegrationWandb = "wandb",
    }
}

params! {
    /// Settings for Weights & Biases.
    pub struct FineTuningJobCreateParamsIntegrationWandb {
        /// Project to report to.
        required project: String = "project",
        /// Display name of the run. Nullable.
        optional name: String = "name",
        /// Team or user that owns the run. Nullable.
        optional entity: String = "entity",
        /// Tags of the run.
        optional tags: Vec<String> = "tags",
    }
}

open_enum! {
    /// Name of a model that can be fine-tuned. Any other name works too.
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
    /// Why a job failed.
    pub struct FineTuningJobError {
        /// Machine-readable error code.
        lenient code: String = "code",
        /// Human-readable description of the error.
        lenient message: String = "message",
        /// Parameter that caused the error, such as `training_file`. Nullable.
        optional param: String = "param",
    }
}

object! {
    /// An entry in the log of a fine-tuning job.
    ///
    /// Returned by `fine_tuning.jobs.list_events`.
    pub struct FineTuningJobEvent {
        /// Identifier of the event, `ftevent-…`.
        lenient id: String = "id",
        /// Always `"fine_tuning.job.event"`.
        constant object: "fine_tuning.job.event" = "object",
        /// When the event occurred. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Severity of the event.
        lenient level: FineTuningJobEventLevel = "level",
        /// Human-readable description of the event.
        lenient message: String = "message",
        /// Whether the event is a message or reports metrics.
        optional r#type: FineTuningJobEventType = "type",
        /// Data of the event, such as metrics.
        optional data: crate::Json = "data",
    }
}

open_enum! {
    /// Severity of an event.
    pub enum FineTuningJobEventLevel {
        Info = "info",
        Warn = "warn",
        Error = "error",
    }
}

open_enum! {
    /// Type of an event.
    pub enum FineTuningJobEventType {
        /// A status message.
        Message = "message",
        /// Training metrics.
        Metrics = "metrics",
    }
}

object! {
    /// Hyperparameters of the training.
    pub struct FineTuningJobHyperparameters {
        /// Examples per training batch: larger batches mean fewer, less noisy updates. Default:
        /// `"auto"`. Nullable.
        optional batch_size: FineTuningJobHyperparametersBatchSize = "batch_size",
        /// Scales the learning rate; a smaller value can reduce overfitting. Default: `"auto"`.
        optional learning_rate_multiplier: FineTuningJobHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// Number of passes through the training data. Default: `"auto"`.
        optional n_epochs: FineTuningJobHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    /// Examples per training batch: a number, or chosen by the API.
    pub enum FineTuningJobHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// Learning rate factor: a number, or chosen by the API.
    pub enum FineTuningJobHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// Number of epochs: a number, or chosen by the API.
    pub enum FineTuningJobHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    /// Parameters of `fine_tuning.jobs.list_events`.
    pub struct FineTuningJobListEventsParams {
        /// Lists events after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Number of events per page. Default: `20`.
        optional limit: i64 = "limit",
    }
}

params! {
    /// Parameters of `fine_tuning.jobs.list`.
    pub struct FineTuningJobListParams {
        /// Lists jobs after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Number of jobs per page. Default: `20`.
        optional limit: i64 = "limit",
        /// Lists only jobs with these key-value pairs. Nullable.
        optional metadata: BTreeMap<String, String> = "metadata",
    }
}

open_enum! {
    /// State of a fine-tuning job.
    pub enum FineTuningJobStatus {
        /// The API is validating the training and validation files.
        ValidatingFiles = "validating_files",
        /// The job waits for capacity.
        Queued = "queued",
        /// Training is in progress.
        Running = "running",
        /// The fine-tuned model is ready.
        Succeeded = "succeeded",
        /// The job failed; see `error`.
        Failed = "failed",
        /// The job was cancelled.
        Cancelled = "cancelled",
    }
}

object! {
    /// Settings for Weights & Biases.
    pub struct FineTuningJobWandbIntegration {
        /// Project to report to.
        lenient project: String = "project",
        /// Display name of the run. Nullable.
        optional name: String = "name",
        /// Team or user that owns the run. Nullable.
        optional entity: String = "entity",
        /// Tags of the run.
        optional tags: Vec<String> = "tags",
    }
}

object! {
    /// Reports the job to Weights & Biases.
    pub struct FineTuningJobWandbIntegrationObject {
        /// Always `"wandb"`.
        constant r#type: "wandb" = "type",
        /// Settings for Weights & Biases.
        lenient wandb: FineTuningJobWandbIntegration = "wandb",
    }
}
