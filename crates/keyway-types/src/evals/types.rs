// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::fine_tuning::{EvalItem, EvaluationMetric, LabelModelGrader, SamplingParams, StringCheckGrader};
use crate::shared::{Metadata, SortOrder};
use crate::support::{choice_union, object, open_enum, params, tagged_union};

params! {
    pub struct CreateEvalCustomDataSourceConfig {
        required item_schema: crate::Json = "item_schema",
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
        /// Default: `false`.
        optional include_sample_schema: bool = "include_sample_schema",
    }
}

choice_union! {
    pub enum CreateEvalItem {
        SimpleInputMessage(CreateEvalItemSimpleInputMessage) if Kind("content", Kind::string),
        EvalItem(EvalItem) if Any,
    }
}

params! {
    pub struct CreateEvalItemSimpleInputMessage {
        required role: String = "role",
        required content: String = "content",
    }
}

params! {
    pub struct CreateEvalLabelModelGrader {
        /// Always `"label_model"`.
        constant r#type: "label_model" = "type",
        required model: String = "model",
        required input: Vec<CreateEvalItem> = "input",
        required passing_labels: Vec<String> = "passing_labels",
        required labels: Vec<String> = "labels",
        required name: String = "name",
    }
}

params! {
    pub struct CreateEvalLogsDataSourceConfig {
        /// Always `"logs"`.
        constant r#type: "logs" = "type",
        optional metadata: crate::Json = "metadata",
    }
}

params! {
    pub struct CreateEvalStoredCompletionsDataSourceConfig {
        /// Always `"stored_completions"`.
        constant r#type: "stored_completions" = "type",
        optional metadata: crate::Json = "metadata",
    }
}

object! {
    /// Returned by `evals.create`, `evals.list`, `evals.retrieve`, `evals.update`.
    pub struct Eval {
        lenient id: String = "id",
        lenient data_source_config: EvalDataSourceConfig = "data_source_config",
        /// Always `"eval"`.
        constant object: "eval" = "object",
        lenient testing_criteria: Vec<EvalTestingCriterion> = "testing_criteria",
        lenient name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// Parameters of `evals.create`.
    pub struct EvalCreateParams {
        required data_source_config: EvalCreateParamsDataSourceConfig = "data_source_config",
        required testing_criteria: Vec<EvalCreateParamsTestingCriterion> = "testing_criteria",
        optional name: String = "name",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum EvalCreateParamsDataSourceConfig by "type" {
        "custom" => Custom(CreateEvalCustomDataSourceConfig),
        "logs" => Logs(CreateEvalLogsDataSourceConfig),
        "stored_completions" => StoredCompletions(CreateEvalStoredCompletionsDataSourceConfig),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum EvalCreateParamsTestingCriterion by "type" {
        "label_model" => LabelModel(CreateEvalLabelModelGrader),
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(EvalGraderTextSimilarity),
        "python" => Python(EvalGraderPython),
        "score_model" => ScoreModel(EvalGraderScoreModel),
    }
}

object! {
    pub struct EvalCustomDataSourceConfig {
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
        lenient schema: crate::Json = "schema",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum EvalDataSourceConfig by "type" {
        "custom" => Custom(EvalCustomDataSourceConfig),
        "logs" => Logs(EvalLogsDataSourceConfig),
        "stored_completions" => StoredCompletions(EvalStoredCompletionsDataSourceConfig),
    }
}

object! {
    /// Returned by `evals.delete`.
    pub struct EvalDeleteResponse {
        lenient object: String = "object",
        lenient deleted: bool = "deleted",
        lenient eval_id: String = "eval_id",
    }
}

params! {
    pub struct EvalGraderPython {
        /// Always `"python"`.
        constant r#type: "python" = "type",
        given name: String = "name",
        given source: String = "source",
        optional image_tag: String = "image_tag",
        optional pass_threshold: f64 = "pass_threshold",
    }
}

params! {
    pub struct EvalGraderScoreModel {
        /// Always `"score_model"`.
        constant r#type: "score_model" = "type",
        given name: String = "name",
        lenient input: Vec<EvalItem> = "input",
        given model: String = "model",
        optional sampling_params: SamplingParams = "sampling_params",
        optional range: Vec<f64> = "range",
        optional pass_threshold: f64 = "pass_threshold",
    }
}

params! {
    pub struct EvalGraderTextSimilarity {
        /// Always `"text_similarity"`.
        constant r#type: "text_similarity" = "type",
        given name: String = "name",
        given input: String = "input",
        given reference: String = "reference",
        given evaluation_metric: EvaluationMetric = "evaluation_metric",
        given pass_threshold: f64 = "pass_threshold",
    }
}

params! {
    /// Parameters of `evals.list`.
    pub struct EvalListParams {
        optional after: String = "after",
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"asc"`.
        optional order: SortOrder = "order",
        /// Default: `"created_at"`.
        optional order_by: EvalListParamsOrderBy = "order_by",
    }
}

open_enum! {
    pub enum EvalListParamsOrderBy {
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
    }
}

object! {
    pub struct EvalLogsDataSourceConfig {
        /// Always `"logs"`.
        constant r#type: "logs" = "type",
        lenient schema: crate::Json = "schema",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    pub struct EvalStoredCompletionsDataSourceConfig {
        /// Always `"stored_completions"`.
        constant r#type: "stored_completions" = "type",
        lenient schema: crate::Json = "schema",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum EvalTestingCriterion by "type" {
        "label_model" => LabelModel(LabelModelGrader),
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(EvalGraderTextSimilarity),
        "python" => Python(EvalGraderPython),
        "score_model" => ScoreModel(EvalGraderScoreModel),
    }
}

params! {
    /// Parameters of `evals.update`.
    pub struct EvalUpdateParams {
        optional name: String = "name",
        /// Nullable.
        nullable metadata: Metadata = "metadata",
    }
}
