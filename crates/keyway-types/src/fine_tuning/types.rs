// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::shared::{Metadata, ReasoningEffort, ResponseInputText};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

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
    /// An object: the document's `EvalItem`.
    pub struct EvalItem {
        /// The member `role`: one of the values of [`EvalItemRole`].
        required role: EvalItemRole = "role",
        /// The member `content`: one of the shapes of [`EvalItemContent`].
        required content: EvalItemContent = "content",
        /// The member `type`: `"message"`.
        constant r#type: "message" = "type",
    }
}

kind_union! {
    /// One of several shapes: the document's `EvalItemContent`.
    pub enum EvalItemContent {
        string => String(String),
        object => Item(EvalItemContentItem),
        array => GraderInputs(Vec<EvalItemContentItem>),
    }
}

tagged_union! {
    /// One of several objects: the document's `EvalItemContentItem`.
    pub enum EvalItemContentItem by "type" {
        string => EvalItemContentText(EvalItemContentText),
        "input_text" => InputText(ResponseInputText),
        "output_text" => OutputText(EvalItemContentOutputText),
        "input_image" => InputImage(EvalItemInputImage),
        "input_audio" => InputAudio(ResponseInputAudio),
    }
}

params! {
    /// An object: the document's `EvalItemContentOutputText`.
    pub struct EvalItemContentOutputText {
        /// The member `type`: `"output_text"`.
        constant r#type: "output_text" = "type",
        /// The member `text`: a text.
        required text: String = "text",
    }
}

/// A value: the document's `EvalItemContentText`.
pub type EvalItemContentText = String;

params! {
    /// An object: the document's `EvalItemInputImage`.
    pub struct EvalItemInputImage {
        /// The member `type`: `"input_image"`.
        constant r#type: "input_image" = "type",
        /// The member `image_url`: an address (URI).
        required image_url: String = "image_url",
        /// The member `detail`: a text.
        optional detail: String = "detail",
    }
}

open_enum! {
    /// A string with known values: `role` of the document's `EvalItem`.
    pub enum EvalItemRole {
        User = "user",
        Assistant = "assistant",
        System = "system",
        Developer = "developer",
    }
}

open_enum! {
    /// A string with known values: `evaluation_metric` of the document's `GraderTextSimilarity`.
    pub enum EvaluationMetric {
        Cosine = "cosine",
        FuzzyMatch = "fuzzy_match",
        Bleu = "bleu",
        Gleu = "gleu",
        Meteor = "meteor",
        Rouge1 = "rouge_1",
        Rouge2 = "rouge_2",
        Rouge3 = "rouge_3",
        Rouge4 = "rouge_4",
        Rouge5 = "rouge_5",
        RougeL = "rouge_l",
    }
}

params! {
    /// An object: the document's `FineTuneMethod`.
    pub struct FineTuneMethod {
        /// The member `type`: one of the values of [`FineTuneMethodType`].
        required r#type: FineTuneMethodType = "type",
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
    /// What `fine_tuning.alpha.graders.run` takes.
    pub struct FineTuningAlphaGraderRunParams {
        /// The member `grader`: one of the shapes of [`FineTuningAlphaGraderRunParamsGrader`].
        required grader: Box<FineTuningAlphaGraderRunParamsGrader> = "grader",
        /// The member `model_sample`: a text.
        required model_sample: String = "model_sample",
        /// The member `item`: any JSON object.
        optional item: serde_json::Value = "item",
    }
}

tagged_union! {
    /// One of several objects: `grader` of the document's `RunGraderRequest`.
    pub enum FineTuningAlphaGraderRunParamsGrader by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "multi" => Multi(MultiGrader),
    }
}

params! {
    /// What `fine_tuning.alpha.graders.validate` takes.
    pub struct FineTuningAlphaGraderValidateParams {
        /// The member `grader`: one of the shapes of [`FineTuningAlphaGraderValidateParamsGrader`].
        required grader: Box<FineTuningAlphaGraderValidateParamsGrader> = "grader",
    }
}

tagged_union! {
    /// One of several objects: `grader` of the document's `ValidateGraderRequest`.
    pub enum FineTuningAlphaGraderValidateParamsGrader by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "multi" => Multi(MultiGrader),
    }
}

object! {
    /// What `fine_tuning.checkpoints.permissions.create`, `fine_tuning.checkpoints.permissions.list` gives: an object: the document's `FineTuningCheckpointPermission`.
    pub struct FineTuningCheckpointPermission {
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"checkpoint.permission"`.
        constant object: "checkpoint.permission" = "object",
        /// The member `project_id`: a text.
        lenient project_id: String = "project_id",
    }
}

params! {
    /// What `fine_tuning.checkpoints.permissions.create` takes.
    pub struct FineTuningCheckpointPermissionCreateParams {
        /// The member `project_ids`: a list.
        required project_ids: Vec<String> = "project_ids",
    }
}

object! {
    /// What `fine_tuning.checkpoints.permissions.delete` gives: an object: the document's `DeleteFineTuningCheckpointPermissionResponse`.
    pub struct FineTuningCheckpointPermissionDeleteResponse {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"checkpoint.permission"`.
        constant object: "checkpoint.permission" = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// What `fine_tuning.checkpoints.permissions.list` takes.
    pub struct FineTuningCheckpointPermissionListParams {
        /// The member `project_id`: a text.
        optional project_id: String = "project_id",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `10`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`FineTuningCheckpointPermissionRetrieveParamsOrder`]. The API's default: `"descending"`.
        optional order: FineTuningCheckpointPermissionRetrieveParamsOrder = "order",
    }
}

params! {
    /// What `fine_tuning.checkpoints.permissions.retrieve` takes.
    pub struct FineTuningCheckpointPermissionRetrieveParams {
        /// The member `project_id`: a text.
        optional project_id: String = "project_id",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `10`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`FineTuningCheckpointPermissionRetrieveParamsOrder`]. The API's default: `"descending"`.
        optional order: FineTuningCheckpointPermissionRetrieveParamsOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `fine_tuning.checkpoints.permissions.list?order`.
    pub enum FineTuningCheckpointPermissionRetrieveParamsOrder {
        Ascending = "ascending",
        Descending = "descending",
    }
}

object! {
    /// What `fine_tuning.checkpoints.permissions.create`, `fine_tuning.checkpoints.permissions.list`, `fine_tuning.checkpoints.permissions.retrieve` gives: an object: the document's `ListFineTuningCheckpointPermissionResponse`.
    pub struct FineTuningCheckpointPermissionRetrieveResponse {
        /// The member `object`: `"list"`.
        constant object: "list" = "object",
        /// The member `data`: a list.
        required data: Vec<FineTuningCheckpointPermission> = "data",
        /// The member `has_more`: true or false.
        lenient has_more: bool = "has_more",
        /// The member `first_id`: a text. May be null.
        optional first_id: String = "first_id",
        /// The member `last_id`: a text. May be null.
        optional last_id: String = "last_id",
    }
}

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
        required id: String = "id",
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
        required id: String = "id",
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
        required id: String = "id",
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
        optional data: serde_json::Value = "data",
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

/// A value: the document's `EvalItemContentArray`.
pub type GraderInputs = Vec<EvalItemContentItem>;

object! {
    /// What `fine_tuning.alpha.graders.run` gives: an object: the document's `RunGraderResponse`.
    pub struct GraderRunResponse {
        /// The member `reward`: a number.
        lenient reward: f64 = "reward",
        /// The member `metadata`: an object, [`GraderRunResponseMetadata`].
        required metadata: Box<GraderRunResponseMetadata> = "metadata",
        /// The member `sub_rewards`: any JSON object.
        lenient sub_rewards: serde_json::Value = "sub_rewards",
        /// The member `model_grader_token_usage_per_model`: any JSON object.
        lenient model_grader_token_usage_per_model: serde_json::Value = "model_grader_token_usage_per_model",
    }
}

object! {
    /// An object: `metadata` of the document's `RunGraderResponse`.
    pub struct GraderRunResponseMetadata {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `type`: a text.
        lenient r#type: String = "type",
        /// The member `errors`: an object, [`GraderRunResponseMetadataErrors`].
        lenient errors: GraderRunResponseMetadataErrors = "errors",
        /// The member `execution_time`: a number.
        lenient execution_time: f64 = "execution_time",
        /// The member `scores`: any JSON object.
        lenient scores: serde_json::Value = "scores",
        /// The member `token_usage`: a whole number. May be null.
        optional token_usage: i64 = "token_usage",
        /// The member `sampled_model_name`: a text. May be null.
        optional sampled_model_name: String = "sampled_model_name",
    }
}

object! {
    /// An object: `metadata.errors` of the document's `RunGraderResponse`.
    pub struct GraderRunResponseMetadataErrors {
        /// The member `formula_parse_error`: true or false.
        lenient formula_parse_error: bool = "formula_parse_error",
        /// The member `sample_parse_error`: true or false.
        lenient sample_parse_error: bool = "sample_parse_error",
        /// The member `truncated_observation_error`: true or false.
        lenient truncated_observation_error: bool = "truncated_observation_error",
        /// The member `unresponsive_reward_error`: true or false.
        lenient unresponsive_reward_error: bool = "unresponsive_reward_error",
        /// The member `invalid_variable_error`: true or false.
        lenient invalid_variable_error: bool = "invalid_variable_error",
        /// The member `other_error`: true or false.
        lenient other_error: bool = "other_error",
        /// The member `python_grader_server_error`: true or false.
        lenient python_grader_server_error: bool = "python_grader_server_error",
        /// The member `python_grader_server_error_type`: a text. May be null.
        optional python_grader_server_error_type: String = "python_grader_server_error_type",
        /// The member `python_grader_runtime_error`: true or false.
        lenient python_grader_runtime_error: bool = "python_grader_runtime_error",
        /// The member `python_grader_runtime_error_details`: a text. May be null.
        optional python_grader_runtime_error_details: String = "python_grader_runtime_error_details",
        /// The member `model_grader_server_error`: true or false.
        lenient model_grader_server_error: bool = "model_grader_server_error",
        /// The member `model_grader_refusal_error`: true or false.
        lenient model_grader_refusal_error: bool = "model_grader_refusal_error",
        /// The member `model_grader_parse_error`: true or false.
        lenient model_grader_parse_error: bool = "model_grader_parse_error",
        /// The member `model_grader_server_error_details`: a text. May be null.
        optional model_grader_server_error_details: String = "model_grader_server_error_details",
    }
}

object! {
    /// What `fine_tuning.alpha.graders.validate` gives: an object: the document's `ValidateGraderResponse`.
    pub struct GraderValidateResponse {
        /// The member `grader`: one of the shapes of [`GraderValidateResponseGrader`].
        optional grader: Box<GraderValidateResponseGrader> = "grader",
    }
}

tagged_union! {
    /// One of several objects: `grader` of the document's `ValidateGraderResponse`.
    pub enum GraderValidateResponseGrader by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "multi" => Multi(MultiGrader),
    }
}

params! {
    /// An object: the document's `GraderLabelModel`.
    pub struct LabelModelGrader {
        /// The member `type`: `"label_model"`.
        constant r#type: "label_model" = "type",
        /// The member `model`: a text.
        required model: String = "model",
        /// The member `input`: a list.
        lenient input: Vec<EvalItem> = "input",
        /// The member `passing_labels`: a list.
        lenient passing_labels: Vec<String> = "passing_labels",
        /// The member `labels`: a list.
        lenient labels: Vec<String> = "labels",
        /// The member `name`: a text.
        required name: String = "name",
    }
}

params! {
    /// An object: the document's `GraderMulti`.
    pub struct MultiGrader {
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `type`: `"multi"`. The API's default: `"multi"`.
        constant r#type: "multi" = "type",
        /// The member `graders`: one of the shapes of [`MultiGraderGraders`].
        required graders: MultiGraderGraders = "graders",
        /// The member `calculate_output`: a text.
        required calculate_output: String = "calculate_output",
    }
}

tagged_union! {
    /// One of several objects: `graders` of the document's `GraderMulti`.
    pub enum MultiGraderGraders by "type" {
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(TextSimilarityGrader),
        "python" => Python(PythonGrader),
        "score_model" => ScoreModel(ScoreModelGrader),
        "label_model" => LabelModel(LabelModelGrader),
    }
}

params! {
    /// An object: the document's `GraderPython`.
    pub struct PythonGrader {
        /// The member `type`: `"python"`.
        constant r#type: "python" = "type",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `source`: a text.
        required source: String = "source",
        /// The member `image_tag`: a text.
        optional image_tag: String = "image_tag",
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
        required grader: Box<ReinforcementMethodGrader> = "grader",
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
    /// An object: the document's `InputAudio`.
    pub struct ResponseInputAudio {
        /// The member `type`: `"input_audio"`.
        constant r#type: "input_audio" = "type",
        /// The member `input_audio`: an object, [`ResponseInputAudioInputAudio`].
        required input_audio: ResponseInputAudioInputAudio = "input_audio",
    }
}

params! {
    /// An object: `input_audio` of the document's `InputAudio`.
    pub struct ResponseInputAudioInputAudio {
        /// The member `data`: a text.
        required data: String = "data",
        /// The member `format`: one of the values of [`ResponseInputAudioInputAudioFormat`].
        required format: ResponseInputAudioInputAudioFormat = "format",
    }
}

open_enum! {
    /// A string with known values: `input_audio.format` of the document's `InputAudio`.
    pub enum ResponseInputAudioInputAudioFormat {
        Mp3 = "mp3",
        Wav = "wav",
    }
}

params! {
    /// An object: `sampling_params` of the document's `GraderScoreModel`.
    pub struct SamplingParams {
        /// The member `seed`: a whole number. May be null.
        optional seed: i64 = "seed",
        /// The member `top_p`: a number. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `temperature`: a number. May be null.
        optional temperature: f64 = "temperature",
        /// The member `max_completions_tokens`: a whole number, at least 1. May be null.
        optional max_completions_tokens: i64 = "max_completions_tokens",
        /// The member `reasoning_effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
    }
}

params! {
    /// An object: the document's `GraderScoreModel`.
    pub struct ScoreModelGrader {
        /// The member `type`: `"score_model"`.
        constant r#type: "score_model" = "type",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `input`: a list.
        lenient input: Vec<EvalItem> = "input",
        /// The member `model`: a text.
        required model: String = "model",
        /// The member `sampling_params`: an object, [`SamplingParams`].
        optional sampling_params: SamplingParams = "sampling_params",
        /// The member `range`: a list.
        optional range: Vec<f64> = "range",
    }
}

params! {
    /// An object: the document's `GraderStringCheck`.
    pub struct StringCheckGrader {
        /// The member `type`: `"string_check"`.
        constant r#type: "string_check" = "type",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `input`: a text.
        required input: String = "input",
        /// The member `reference`: a text.
        required reference: String = "reference",
        /// The member `operation`: one of the values of [`StringCheckGraderOperation`].
        required operation: StringCheckGraderOperation = "operation",
    }
}

open_enum! {
    /// A string with known values: `operation` of the document's `GraderStringCheck`.
    pub enum StringCheckGraderOperation {
        Eq = "eq",
        Ne = "ne",
        Like = "like",
        Ilike = "ilike",
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

params! {
    /// An object: the document's `GraderTextSimilarity`.
    pub struct TextSimilarityGrader {
        /// The member `type`: `"text_similarity"`. The API's default: `"text_similarity"`.
        constant r#type: "text_similarity" = "type",
        /// The member `name`: a text.
        required name: String = "name",
        /// The member `input`: a text.
        required input: String = "input",
        /// The member `reference`: a text.
        required reference: String = "reference",
        /// The member `evaluation_metric`: one of the values of [`EvaluationMetric`].
        required evaluation_metric: EvaluationMetric = "evaluation_metric",
    }
}
