// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::fine_tuning::{EvalItem, EvaluationMetric, LabelModelGrader, SamplingParams, StringCheckGrader};
use crate::shared::{Metadata, SortOrder};
use crate::support::{choice_union, object, open_enum, params, tagged_union};

params! {
    /// Items with a schema of your own design.
    pub struct CreateEvalCustomDataSourceConfig {
        /// JSON Schema of each item.
        required item_schema: crate::Json = "item_schema",
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
        /// Whether items come with a `sample` that graders can refer to, because the run generates
        /// answers. Default: `false`.
        optional include_sample_schema: bool = "include_sample_schema",
    }
}

choice_union! {
    /// A message for a grader model.
    pub enum CreateEvalItem {
        SimpleInputMessage(CreateEvalItemSimpleInputMessage) if Kind("content", Kind::string),
        EvalItem(EvalItem) if Any,
    }
}

params! {
    /// A text message for a grader model.
    pub struct CreateEvalItemSimpleInputMessage {
        /// Role of the message's author, such as `system` or `user`.
        required role: String = "role",
        /// Text of the message. It can contain template variables such as `{{item.name}}`.
        required content: String = "content",
    }
}

params! {
    /// A grader in which a model assigns one of a set of labels.
    pub struct CreateEvalLabelModelGrader {
        /// Always `"label_model"`.
        constant r#type: "label_model" = "type",
        /// Model that grades; it must support structured outputs.
        required model: String = "model",
        /// Messages for the grader model.
        required input: Vec<CreateEvalItem> = "input",
        /// Labels that count as a pass; a subset of `labels`.
        required passing_labels: Vec<String> = "passing_labels",
        /// Labels the model can assign.
        required labels: Vec<String> = "labels",
        required name: String = "name",
    }
}

params! {
    /// Items from logged requests.
    pub struct CreateEvalLogsDataSourceConfig {
        /// Always `"logs"`.
        constant r#type: "logs" = "type",
        /// Selects only logged requests with these key-value pairs.
        optional metadata: crate::Json = "metadata",
    }
}

params! {
    /// Items from stored chat completions.
    pub struct CreateEvalStoredCompletionsDataSourceConfig {
        /// Always `"stored_completions"`.
        constant r#type: "stored_completions" = "type",
        /// Selects only completions with these key-value pairs.
        optional metadata: crate::Json = "metadata",
    }
}

object! {
    /// Testing criteria and the shape of the data they apply to. Runs of the eval test models
    /// against
    /// them.
    ///
    /// Returned by `evals.create`, `evals.list`, `evals.retrieve`, `evals.update`.
    pub struct Eval {
        /// Identifier of the eval, `eval_…`.
        lenient id: String = "id",
        /// Shape of the data that runs use.
        lenient data_source_config: EvalDataSourceConfig = "data_source_config",
        /// Always `"eval"`.
        constant object: "eval" = "object",
        /// Graders that every run applies.
        lenient testing_criteria: Vec<EvalTestingCriterion> = "testing_criteria",
        lenient name: String = "name",
        /// When the eval was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Key-value pairs you attached to the eval. Nullable.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// Parameters of `evals.create`.
    pub struct EvalCreateParams {
        /// Shape of the data that runs will use.
        required data_source_config: EvalCreateParamsDataSourceConfig = "data_source_config",
        /// Graders that every run applies.
        required testing_criteria: Vec<EvalCreateParamsTestingCriterion> = "testing_criteria",
        optional name: String = "name",
        /// Key-value pairs you attach to the eval. Nullable.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// Shape of the data that runs will use.
    ///
    /// A union, told apart by `type`.
    pub enum EvalCreateParamsDataSourceConfig by "type" {
        "custom" => Custom(CreateEvalCustomDataSourceConfig),
        "logs" => Logs(CreateEvalLogsDataSourceConfig),
        "stored_completions" => StoredCompletions(CreateEvalStoredCompletionsDataSourceConfig),
    }
}

tagged_union! {
    /// A grader that every run applies.
    ///
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
    /// Items with a schema of your own design.
    pub struct EvalCustomDataSourceConfig {
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
        /// JSON Schema of the data, including the sample if there is one.
        lenient schema: crate::Json = "schema",
    }
}

tagged_union! {
    /// Shape of the data that runs use.
    ///
    /// A union, told apart by `type`.
    pub enum EvalDataSourceConfig by "type" {
        "custom" => Custom(EvalCustomDataSourceConfig),
        "logs" => Logs(EvalLogsDataSourceConfig),
        "stored_completions" => StoredCompletions(EvalStoredCompletionsDataSourceConfig),
    }
}

object! {
    /// Confirms that an eval was deleted.
    ///
    /// Returned by `evals.delete`.
    pub struct EvalDeleteResponse {
        /// Object type, `eval.deleted`.
        lenient object: String = "object",
        /// Whether the eval was deleted.
        lenient deleted: bool = "deleted",
        /// Identifier of the eval, `eval_…`.
        lenient eval_id: String = "eval_id",
    }
}

params! {
    /// A grader that runs Python code.
    pub struct EvalGraderPython {
        /// Always `"python"`.
        constant r#type: "python" = "type",
        given name: String = "name",
        /// Python source code. It must define the function `grade`, which returns the score.
        given source: String = "source",
        /// Tag of the container image that runs the code.
        optional image_tag: String = "image_tag",
        /// Lowest score that counts as a pass.
        optional pass_threshold: f64 = "pass_threshold",
    }
}

params! {
    /// A grader in which a model assigns a score.
    pub struct EvalGraderScoreModel {
        /// Always `"score_model"`.
        constant r#type: "score_model" = "type",
        given name: String = "name",
        /// Messages for the grader model.
        given input: Vec<EvalItem> = "input",
        /// Model that grades.
        given model: String = "model",
        /// How the grader model samples its answer.
        optional sampling_params: SamplingParams = "sampling_params",
        /// Lowest and highest possible score.
        optional range: Vec<f64> = "range",
        /// Lowest score that counts as a pass.
        optional pass_threshold: f64 = "pass_threshold",
    }
}

params! {
    /// A grader that scores how similar two texts are.
    pub struct EvalGraderTextSimilarity {
        /// Always `"text_similarity"`.
        constant r#type: "text_similarity" = "type",
        given name: String = "name",
        /// Text to grade. It can contain template variables such as `{{sample.output_text}}`.
        given input: String = "input",
        /// Text to compare with. It can contain template variables such as `{{item.label}}`.
        given reference: String = "reference",
        /// Metric that scores the similarity.
        given evaluation_metric: EvaluationMetric = "evaluation_metric",
        /// Lowest score that counts as a pass.
        given pass_threshold: f64 = "pass_threshold",
    }
}

params! {
    /// Parameters of `evals.list`.
    pub struct EvalListParams {
        /// Lists evals after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Number of evals per page. Default: `20`.
        optional limit: i64 = "limit",
        /// Sort order of the list. Default: `"asc"`.
        optional order: SortOrder = "order",
        /// Time to sort by. Default: `"created_at"`.
        optional order_by: EvalListParamsOrderBy = "order_by",
    }
}

open_enum! {
    /// Time to sort by.
    pub enum EvalListParamsOrderBy {
        /// When the eval was created.
        CreatedAt = "created_at",
        /// When the eval was last updated.
        UpdatedAt = "updated_at",
    }
}

object! {
    /// Items from logged requests.
    pub struct EvalLogsDataSourceConfig {
        /// Always `"logs"`.
        constant r#type: "logs" = "type",
        /// JSON Schema of the data, including the sample if there is one.
        lenient schema: crate::Json = "schema",
        /// Key-value pairs that select the logged requests. Nullable.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    /// Items from stored chat completions.
    pub struct EvalStoredCompletionsDataSourceConfig {
        /// Always `"stored_completions"`.
        constant r#type: "stored_completions" = "type",
        /// JSON Schema of the data, including the sample if there is one.
        lenient schema: crate::Json = "schema",
        /// Key-value pairs that select the completions. Nullable.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// A grader that every run applies.
    ///
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
        /// New name of the eval.
        optional name: String = "name",
        /// Key-value pairs that replace the eval's metadata. Nullable.
        nullable metadata: Metadata = "metadata",
    }
}
