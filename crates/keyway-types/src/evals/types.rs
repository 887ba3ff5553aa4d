// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::fine_tuning::{EvalItem, EvaluationMetric, LabelModelGrader, SamplingParams, StringCheckGrader};
use crate::shared::{Metadata, SortOrder};
use crate::support::{choice_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `CreateEvalCustomDataSourceConfig`.
    pub struct CreateEvalCustomDataSourceConfig {
        /// The member `item_schema`: any JSON object.
        required item_schema: crate::Json = "item_schema",
        /// The member `type`: `"custom"`. The API's default: `"custom"`.
        constant r#type: "custom" = "type",
        /// The member `include_sample_schema`: true or false. The API's default: `false`.
        optional include_sample_schema: bool = "include_sample_schema",
    }
}

choice_union! {
    /// One of several shapes: the document's `CreateEvalItem`.
    pub enum CreateEvalItem {
        SimpleInputMessage(CreateEvalItemSimpleInputMessage) if Kind("content", Kind::string),
        EvalItem(EvalItem) if Any,
    }
}

params! {
    /// An object: the document's `CreateEvalItem|0`.
    pub struct CreateEvalItemSimpleInputMessage {
        /// The member `role`: a text.
        required role: String = "role",
        /// The member `content`: a text.
        required content: String = "content",
    }
}

params! {
    /// An object: the document's `CreateEvalLabelModelGrader`.
    pub struct CreateEvalLabelModelGrader {
        /// The member `type`: `"label_model"`.
        constant r#type: "label_model" = "type",
        /// The member `model`: a text.
        required model: String = "model",
        /// The member `input`: a list.
        required input: Vec<CreateEvalItem> = "input",
        /// The member `passing_labels`: a list.
        required passing_labels: Vec<String> = "passing_labels",
        /// The member `labels`: a list.
        required labels: Vec<String> = "labels",
        /// The member `name`: a text.
        required name: String = "name",
    }
}

params! {
    /// An object: the document's `CreateEvalLogsDataSourceConfig`.
    pub struct CreateEvalLogsDataSourceConfig {
        /// The member `type`: `"logs"`. The API's default: `"logs"`.
        constant r#type: "logs" = "type",
        /// The member `metadata`: any JSON object.
        optional metadata: crate::Json = "metadata",
    }
}

params! {
    /// An object: the document's `CreateEvalStoredCompletionsDataSourceConfig`.
    pub struct CreateEvalStoredCompletionsDataSourceConfig {
        /// The member `type`: `"stored_completions"`. The API's default: `"stored_completions"`.
        constant r#type: "stored_completions" = "type",
        /// The member `metadata`: any JSON object.
        optional metadata: crate::Json = "metadata",
    }
}

object! {
    /// What `evals.create`, `evals.list`, `evals.retrieve` gives: an object: the document's `Eval`.
    pub struct Eval {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `data_source_config`: one of the shapes of [`EvalDataSourceConfig`].
        lenient data_source_config: EvalDataSourceConfig = "data_source_config",
        /// The member `object`: `"eval"`. The API's default: `"eval"`.
        constant object: "eval" = "object",
        /// The member `testing_criteria`: a list.
        lenient testing_criteria: Vec<EvalTestingCriterion> = "testing_criteria",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

params! {
    /// What `evals.create` takes.
    pub struct EvalCreateParams {
        /// The member `data_source_config`: one of the shapes of [`EvalCreateParamsDataSourceConfig`].
        required data_source_config: EvalCreateParamsDataSourceConfig = "data_source_config",
        /// The member `testing_criteria`: a list.
        required testing_criteria: Vec<EvalCreateParamsTestingCriterion> = "testing_criteria",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// One of several objects: `data_source_config` of the document's `CreateEvalRequest`.
    pub enum EvalCreateParamsDataSourceConfig by "type" {
        "custom" => Custom(CreateEvalCustomDataSourceConfig),
        "logs" => Logs(CreateEvalLogsDataSourceConfig),
        "stored_completions" => StoredCompletions(CreateEvalStoredCompletionsDataSourceConfig),
    }
}

tagged_union! {
    /// One of several objects: `testing_criteria[]` of the document's `CreateEvalRequest`.
    pub enum EvalCreateParamsTestingCriterion by "type" {
        "label_model" => LabelModel(CreateEvalLabelModelGrader),
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(EvalGraderTextSimilarity),
        "python" => Python(EvalGraderPython),
        "score_model" => ScoreModel(EvalGraderScoreModel),
    }
}

object! {
    /// An object: the document's `EvalCustomDataSourceConfig`.
    pub struct EvalCustomDataSourceConfig {
        /// The member `type`: `"custom"`. The API's default: `"custom"`.
        constant r#type: "custom" = "type",
        /// The member `schema`: any JSON object.
        lenient schema: crate::Json = "schema",
    }
}

tagged_union! {
    /// One of several objects: `data_source_config` of the document's `Eval`.
    pub enum EvalDataSourceConfig by "type" {
        "custom" => Custom(EvalCustomDataSourceConfig),
        "logs" => Logs(EvalLogsDataSourceConfig),
        "stored_completions" => StoredCompletions(EvalStoredCompletionsDataSourceConfig),
    }
}

object! {
    /// What `evals.delete` gives: an object: `delete.Response` of the document's `evals`.
    pub struct EvalDeleteResponse {
        /// The member `object`: a text.
        lenient object: String = "object",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
        /// The member `eval_id`: a text.
        lenient eval_id: String = "eval_id",
    }
}

params! {
    /// An object: the document's `EvalGraderPython`.
    pub struct EvalGraderPython {
        /// The member `type`: `"python"`.
        constant r#type: "python" = "type",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `source`: a text.
        given source: String = "source",
        /// The member `image_tag`: a text.
        optional image_tag: String = "image_tag",
        /// The member `pass_threshold`: a number.
        optional pass_threshold: f64 = "pass_threshold",
    }
}

params! {
    /// An object: the document's `EvalGraderScoreModel`.
    pub struct EvalGraderScoreModel {
        /// The member `type`: `"score_model"`.
        constant r#type: "score_model" = "type",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `input`: a list.
        lenient input: Vec<EvalItem> = "input",
        /// The member `model`: a text.
        given model: String = "model",
        /// The member `sampling_params`: an object, [`SamplingParams`].
        optional sampling_params: SamplingParams = "sampling_params",
        /// The member `range`: a list.
        optional range: Vec<f64> = "range",
        /// The member `pass_threshold`: a number.
        optional pass_threshold: f64 = "pass_threshold",
    }
}

params! {
    /// An object: the document's `EvalGraderTextSimilarity`.
    pub struct EvalGraderTextSimilarity {
        /// The member `type`: `"text_similarity"`. The API's default: `"text_similarity"`.
        constant r#type: "text_similarity" = "type",
        /// The member `name`: a text.
        given name: String = "name",
        /// The member `input`: a text.
        given input: String = "input",
        /// The member `reference`: a text.
        given reference: String = "reference",
        /// The member `evaluation_metric`: one of the values of [`EvaluationMetric`].
        given evaluation_metric: EvaluationMetric = "evaluation_metric",
        /// The member `pass_threshold`: a number.
        given pass_threshold: f64 = "pass_threshold",
    }
}

params! {
    /// What `evals.list` takes.
    pub struct EvalListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
        /// The member `order_by`: one of the values of [`EvalListParamsOrderBy`]. The API's default: `"created_at"`.
        optional order_by: EvalListParamsOrderBy = "order_by",
    }
}

open_enum! {
    /// A string with known values: the document's `evals.list?order_by`.
    pub enum EvalListParamsOrderBy {
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
    }
}

object! {
    /// An object: the document's `EvalLogsDataSourceConfig`.
    pub struct EvalLogsDataSourceConfig {
        /// The member `type`: `"logs"`. The API's default: `"logs"`.
        constant r#type: "logs" = "type",
        /// The member `schema`: any JSON object.
        lenient schema: crate::Json = "schema",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    /// An object: the document's `EvalStoredCompletionsDataSourceConfig`.
    pub struct EvalStoredCompletionsDataSourceConfig {
        /// The member `type`: `"stored_completions"`. The API's default: `"stored_completions"`.
        constant r#type: "stored_completions" = "type",
        /// The member `schema`: any JSON object.
        lenient schema: crate::Json = "schema",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// One of several objects: `testing_criteria[]` of the document's `Eval`.
    pub enum EvalTestingCriterion by "type" {
        "label_model" => LabelModel(LabelModelGrader),
        "string_check" => StringCheck(StringCheckGrader),
        "text_similarity" => TextSimilarity(EvalGraderTextSimilarity),
        "python" => Python(EvalGraderPython),
        "score_model" => ScoreModel(EvalGraderScoreModel),
    }
}

params! {
    /// What `evals.update` takes.
    pub struct EvalUpdateParams {
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `metadata`: an object of one's own names. May be null.
        nullable metadata: Metadata = "metadata",
    }
}
