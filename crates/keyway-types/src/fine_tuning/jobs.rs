// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::FineTuneMethod;
use crate::shared::Metadata;
use crate::support::{kind_union, object, open_enum, params};

object! {
    /// What `fine_tuning.jobs.cancel`, `fine_tuning.jobs.create`, `fine_tuning.jobs.list` gives: an object: the document's `FineTuningJob`.
    pub struct FineTuningJob {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `error`: an object, [`FineTuningJobError`]. May be null.
        optional error: FineTuningJobError = "error",
        /// The member `finished_at`: a whole number, in seconds since 1970. May be null.
        optional finished_at: i64 = "finished_at",
        /// The member `fine_tuned_model`: a text. May be null.
        optional fine_tuned_model: String = "fine_tuned_model",
        /// The member `hyperparameters`: an object, [`FineTuningJobHyperparameters`].
        lenient hyperparameters: FineTuningJobHyperparameters = "hyperparameters",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `object`: `"fine_tuning.job"`.
        constant object: "fine_tuning.job" = "object",
        /// The member `organization_id`: a text.
        lenient organization_id: String = "organization_id",
        /// The member `result_files`: a list.
        lenient result_files: Vec<String> = "result_files",
        /// The member `status`: one of the values of [`FineTuningJobStatus`].
        lenient status: FineTuningJobStatus = "status",
        /// The member `trained_tokens`: a whole number. May be null.
        optional trained_tokens: i64 = "trained_tokens",
        /// The member `training_file`: a text.
        lenient training_file: String = "training_file",
        /// The member `validation_file`: a text. May be null.
        optional validation_file: String = "validation_file",
        /// The member `seed`: a whole number.
        lenient seed: i64 = "seed",
        /// The member `integrations`: a list of at most 5 items. May be null.
        optional integrations: Vec<FineTuningJobWandbIntegrationObject> = "integrations",
        /// The member `estimated_finish`: a whole number, in seconds since 1970. May be null.
        optional estimated_finish: i64 = "estimated_finish",
        /// The member `method`: an object, [`FineTuneMethod`].
        optional method: Box<FineTuneMethod> = "method",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    /// What `fine_tuning.jobs.checkpoints.list` gives: an object: the document's `FineTuningJobCheckpoint`.
    pub struct FineTuningJobCheckpoint {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `fine_tuning_job_id`: a text.
        lenient fine_tuning_job_id: String = "fine_tuning_job_id",
        /// The member `fine_tuned_model_checkpoint`: a text.
        lenient fine_tuned_model_checkpoint: String = "fine_tuned_model_checkpoint",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `metrics`: an object, [`FineTuningJobCheckpointMetrics`].
        lenient metrics: FineTuningJobCheckpointMetrics = "metrics",
        /// The member `object`: `"fine_tuning.job.checkpoint"`.
        constant object: "fine_tuning.job.checkpoint" = "object",
        /// The member `step_number`: a whole number.
        lenient step_number: i64 = "step_number",
    }
}

params! {
    /// What `fine_tuning.jobs.checkpoints.list` takes.
    pub struct FineTuningJobCheckpointListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `10`.
        optional limit: i64 = "limit",
    }
}

object! {
    /// An object: `metrics` of the document's `FineTuningJobCheckpoint`.
    pub struct FineTuningJobCheckpointMetrics {
        /// The member `step`: a number.
        optional step: f64 = "step",
        /// The member `train_loss`: a number.
        optional train_loss: f64 = "train_loss",
        /// The member `train_mean_token_accuracy`: a number.
        optional train_mean_token_accuracy: f64 = "train_mean_token_accuracy",
        /// The member `valid_loss`: a number.
        optional valid_loss: f64 = "valid_loss",
        /// The member `valid_mean_token_accuracy`: a number.
        optional valid_mean_token_accuracy: f64 = "valid_mean_token_accuracy",
        /// The member `full_valid_loss`: a number.
        optional full_valid_loss: f64 = "full_valid_loss",
        /// The member `full_valid_mean_token_accuracy`: a number.
        optional full_valid_mean_token_accuracy: f64 = "full_valid_mean_token_accuracy",
    }
}

params! {
    /// What `fine_tuning.jobs.create` takes.
    pub struct FineTuningJobCreateParams {
        /// The member `model`: one of the values of [`FineTuningJobCreateParamsModel`].
        required model: FineTuningJobCreateParamsModel = "model",
        /// The member `training_file`: a text.
        required training_file: String = "training_file",
        /// The member `hyperparameters`: an object, [`FineTuningJobCreateParamsHyperparameters`]. Deprecated by the API.
        optional hyperparameters: FineTuningJobCreateParamsHyperparameters = "hyperparameters",
        /// The member `suffix`: a text of 1 to 64 characters. May be null.
        optional suffix: String = "suffix",
        /// The member `validation_file`: a text. May be null.
        optional validation_file: String = "validation_file",
        /// The member `integrations`: a list. May be null.
        optional integrations: Vec<FineTuningJobCreateParamsIntegration> = "integrations",
        /// The member `seed`: a whole number, 0 to 2147483647. May be null.
        optional seed: i64 = "seed",
        /// The member `method`: an object, [`FineTuneMethod`].
        optional method: Box<FineTuneMethod> = "method",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// An object: `hyperparameters` of the document's `CreateFineTuningJobRequest`.
    pub struct FineTuningJobCreateParamsHyperparameters {
        /// The member `batch_size`: one of the shapes of [`FineTuningJobCreateParamsHyperparametersBatchSize`]. The API's default: `"auto"`.
        optional batch_size: FineTuningJobCreateParamsHyperparametersBatchSize = "batch_size",
        /// The member `learning_rate_multiplier`: one of the shapes of [`FineTuningJobCreateParamsHyperparametersLearningRateMultiplier`]. The API's default: `"auto"`.
        optional learning_rate_multiplier: FineTuningJobCreateParamsHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// The member `n_epochs`: one of the shapes of [`FineTuningJobCreateParamsHyperparametersNEpochs`]. The API's default: `"auto"`.
        optional n_epochs: FineTuningJobCreateParamsHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    /// One of several shapes: `hyperparameters.batch_size` of the document's `CreateFineTuningJobRequest`.
    pub enum FineTuningJobCreateParamsHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// One of several shapes: `hyperparameters.learning_rate_multiplier` of the document's `CreateFineTuningJobRequest`.
    pub enum FineTuningJobCreateParamsHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// One of several shapes: `hyperparameters.n_epochs` of the document's `CreateFineTuningJobRequest`.
    pub enum FineTuningJobCreateParamsHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    /// An object: `integrations[]` of the document's `CreateFineTuningJobRequest`.
    pub struct FineTuningJobCreateParamsIntegration {
        /// The member `type`: `"wandb"`.
        constant r#type: "wandb" = "type",
        /// The member `wandb`: an object, [`FineTuningJobCreateParamsIntegrationWandb`].
        required wandb: FineTuningJobCreateParamsIntegrationWandb = "wandb",
    }
}

params! {
    /// An object: `integrations[].wandb` of the document's `CreateFineTuningJobRequest`.
    pub struct FineTuningJobCreateParamsIntegrationWandb {
        /// The member `project`: a text.
        required project: String = "project",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `entity`: a text. May be null.
        optional entity: String = "entity",
        /// The member `tags`: a list.
        optional tags: Vec<String> = "tags",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `CreateFineTuningJobRequest`.
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
    /// An object: `error` of the document's `FineTuningJob`.
    pub struct FineTuningJobError {
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
    }
}

object! {
    /// What `fine_tuning.jobs.list_events` gives: an object: the document's `FineTuningJobEvent`.
    pub struct FineTuningJobEvent {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"fine_tuning.job.event"`.
        constant object: "fine_tuning.job.event" = "object",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `level`: one of the values of [`FineTuningJobEventLevel`].
        lenient level: FineTuningJobEventLevel = "level",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `type`: one of the values of [`FineTuningJobEventType`].
        optional r#type: FineTuningJobEventType = "type",
        /// The member `data`: any JSON object.
        optional data: crate::Json = "data",
    }
}

open_enum! {
    /// A string with known values: `level` of the document's `FineTuningJobEvent`.
    pub enum FineTuningJobEventLevel {
        Info = "info",
        Warn = "warn",
        Error = "error",
    }
}

open_enum! {
    /// A string with known values: `type` of the document's `FineTuningJobEvent`.
    pub enum FineTuningJobEventType {
        Message = "message",
        Metrics = "metrics",
    }
}

object! {
    /// An object: `hyperparameters` of the document's `FineTuningJob`.
    pub struct FineTuningJobHyperparameters {
        /// The member `batch_size`: one of the shapes of [`FineTuningJobHyperparametersBatchSize`]. The API's default: `"auto"`. May be null.
        optional batch_size: FineTuningJobHyperparametersBatchSize = "batch_size",
        /// The member `learning_rate_multiplier`: one of the shapes of [`FineTuningJobHyperparametersLearningRateMultiplier`]. The API's default: `"auto"`.
        optional learning_rate_multiplier: FineTuningJobHyperparametersLearningRateMultiplier = "learning_rate_multiplier",
        /// The member `n_epochs`: one of the shapes of [`FineTuningJobHyperparametersNEpochs`]. The API's default: `"auto"`.
        optional n_epochs: FineTuningJobHyperparametersNEpochs = "n_epochs",
    }
}

kind_union! {
    /// One of several shapes: `hyperparameters.batch_size` of the document's `FineTuningJob`.
    pub enum FineTuningJobHyperparametersBatchSize {
        string => Auto(String),
        integer => Integer(i64),
    }
}

kind_union! {
    /// One of several shapes: `hyperparameters.learning_rate_multiplier` of the document's `FineTuningJob`.
    pub enum FineTuningJobHyperparametersLearningRateMultiplier {
        string => Auto(String),
        number => Number(f64),
    }
}

kind_union! {
    /// One of several shapes: `hyperparameters.n_epochs` of the document's `FineTuningJob`.
    pub enum FineTuningJobHyperparametersNEpochs {
        string => Auto(String),
        integer => Integer(i64),
    }
}

params! {
    /// What `fine_tuning.jobs.list_events` takes.
    pub struct FineTuningJobListEventsParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
    }
}

params! {
    /// What `fine_tuning.jobs.list` takes.
    pub struct FineTuningJobListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: BTreeMap<String, String> = "metadata",
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `FineTuningJob`.
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
    /// An object: `wandb` of the document's `FineTuningIntegration`.
    pub struct FineTuningJobWandbIntegration {
        /// The member `project`: a text.
        lenient project: String = "project",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `entity`: a text. May be null.
        optional entity: String = "entity",
        /// The member `tags`: a list.
        optional tags: Vec<String> = "tags",
    }
}

object! {
    /// An object: the document's `FineTuningIntegration`.
    pub struct FineTuningJobWandbIntegrationObject {
        /// The member `type`: `"wandb"`.
        constant r#type: "wandb" = "type",
        /// The member `wandb`: an object, [`FineTuningJobWandbIntegration`].
        lenient wandb: FineTuningJobWandbIntegration = "wandb",
    }
}
