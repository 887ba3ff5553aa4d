// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    CreateEvalCompletionsRunDataSource, CreateEvalJsonlRunDataSource, CreateEvalResponsesRunDataSource,
    EvalApiError,
};
use crate::shared::{Metadata, SortOrder};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// What `evals.runs.cancel`, `evals.runs.create`, `evals.runs.list` gives: an object: the document's `EvalRun`.
    pub struct EvalRun {
        /// The member `object`: `"eval.run"`. The API's default: `"eval.run"`.
        constant object: "eval.run" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `eval_id`: a text.
        lenient eval_id: String = "eval_id",
        /// The member `status`: a text.
        lenient status: String = "status",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `report_url`: an address (URI).
        lenient report_url: String = "report_url",
        /// The member `result_counts`: an object, [`EvalRunResultCounts`].
        lenient result_counts: EvalRunResultCounts = "result_counts",
        /// The member `per_model_usage`: a list.
        lenient per_model_usage: Vec<EvalRunPerModelUsage> = "per_model_usage",
        /// The member `per_testing_criteria_results`: a list.
        lenient per_testing_criteria_results: Vec<EvalRunPerTestingCriteriaResult> = "per_testing_criteria_results",
        /// The member `data_source`: one of the shapes of [`EvalRunDataSource`].
        lenient data_source: Box<EvalRunDataSource> = "data_source",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `error`: an object, [`EvalApiError`].
        lenient error: EvalApiError = "error",
    }
}

params! {
    /// What `evals.runs.create` takes.
    pub struct EvalRunCreateParams {
        /// The member `data_source`: one of the shapes of [`EvalRunCreateParamsDataSource`].
        required data_source: Box<EvalRunCreateParamsDataSource> = "data_source",
        /// The member `name`: a text.
        optional name: String = "name",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// One of several objects: `data_source` of the document's `CreateEvalRunRequest`.
    pub enum EvalRunCreateParamsDataSource by "type" {
        "jsonl" => Jsonl(CreateEvalJsonlRunDataSource),
        "completions" => Completions(CreateEvalCompletionsRunDataSource),
        "responses" => Responses(CreateEvalResponsesRunDataSource),
    }
}

tagged_union! {
    /// One of several objects: `data_source` of the document's `EvalRun`.
    pub enum EvalRunDataSource by "type" {
        "jsonl" => Jsonl(CreateEvalJsonlRunDataSource),
        "completions" => Completions(CreateEvalCompletionsRunDataSource),
        "responses" => Responses(CreateEvalResponsesRunDataSource),
    }
}

object! {
    /// What `evals.runs.delete` gives: an object: `runs.delete.Response` of the document's `evals`.
    pub struct EvalRunDeleteResponse {
        /// The member `object`: a text.
        optional object: String = "object",
        /// The member `deleted`: true or false.
        optional deleted: bool = "deleted",
        /// The member `run_id`: a text.
        optional run_id: String = "run_id",
    }
}

params! {
    /// What `evals.runs.list` takes.
    pub struct EvalRunListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
        /// The member `status`: one of the values of [`EvalRunListParamsStatus`].
        optional status: EvalRunListParamsStatus = "status",
    }
}

open_enum! {
    /// A string with known values: the document's `evals.runs.list?status`.
    pub enum EvalRunListParamsStatus {
        Queued = "queued",
        InProgress = "in_progress",
        Completed = "completed",
        Canceled = "canceled",
        Failed = "failed",
    }
}

object! {
    /// What `evals.runs.output_items.list`, `evals.runs.output_items.retrieve` gives: an object: the document's `EvalRunOutputItem`.
    pub struct EvalRunOutputItem {
        /// The member `object`: `"eval.run.output_item"`. The API's default: `"eval.run.output_item"`.
        constant object: "eval.run.output_item" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `run_id`: a text.
        lenient run_id: String = "run_id",
        /// The member `eval_id`: a text.
        lenient eval_id: String = "eval_id",
        /// The member `created_at`: a whole number, in seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// The member `status`: a text.
        lenient status: String = "status",
        /// The member `datasource_item_id`: a whole number.
        lenient datasource_item_id: i64 = "datasource_item_id",
        /// The member `datasource_item`: any JSON object.
        lenient datasource_item: crate::Json = "datasource_item",
        /// The member `results`: a list.
        lenient results: Vec<EvalRunOutputItemResult> = "results",
        /// The member `sample`: an object, [`EvalRunOutputItemSample`].
        lenient sample: EvalRunOutputItemSample = "sample",
    }
}

params! {
    /// What `evals.runs.output_items.list` takes.
    pub struct EvalRunOutputItemListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `status`: one of the values of [`EvalRunOutputItemListParamsStatus`].
        optional status: EvalRunOutputItemListParamsStatus = "status",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

open_enum! {
    /// A string with known values: the document's `evals.runs.output_items.list?status`.
    pub enum EvalRunOutputItemListParamsStatus {
        Fail = "fail",
        Pass = "pass",
    }
}

object! {
    /// An object: the document's `EvalRunOutputItemResult`.
    pub struct EvalRunOutputItemResult {
        /// The member `name`: a text.
        lenient name: String = "name",
        /// The member `score`: a number.
        lenient score: f64 = "score",
        /// The member `passed`: true or false.
        lenient passed: bool = "passed",
        /// The member `type`: a text.
        optional r#type: String = "type",
        /// The member `sample`: any JSON object. May be null.
        optional sample: crate::Json = "sample",
    }
}

object! {
    /// An object: `sample` of the document's `EvalRunOutputItem`.
    pub struct EvalRunOutputItemSample {
        /// The member `input`: a list.
        lenient input: Vec<EvalRunOutputItemSampleInput> = "input",
        /// The member `output`: a list.
        lenient output: Vec<EvalRunOutputItemSampleOutput> = "output",
        /// The member `finish_reason`: a text.
        lenient finish_reason: String = "finish_reason",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `usage`: an object, [`EvalRunOutputItemSampleUsage`].
        lenient usage: EvalRunOutputItemSampleUsage = "usage",
        /// The member `error`: an object, [`EvalApiError`].
        lenient error: EvalApiError = "error",
        /// The member `temperature`: a number.
        lenient temperature: f64 = "temperature",
        /// The member `max_completion_tokens`: a whole number.
        lenient max_completion_tokens: i64 = "max_completion_tokens",
        /// The member `top_p`: a number.
        lenient top_p: f64 = "top_p",
        /// The member `seed`: a whole number.
        lenient seed: i64 = "seed",
    }
}

object! {
    /// An object: `sample.input[]` of the document's `EvalRunOutputItem`.
    pub struct EvalRunOutputItemSampleInput {
        /// The member `role`: a text.
        lenient role: String = "role",
        /// The member `content`: a text.
        lenient content: String = "content",
    }
}

object! {
    /// An object: `sample.output[]` of the document's `EvalRunOutputItem`.
    pub struct EvalRunOutputItemSampleOutput {
        /// The member `role`: a text.
        optional role: String = "role",
        /// The member `content`: a text.
        optional content: String = "content",
    }
}

object! {
    /// An object: `sample.usage` of the document's `EvalRunOutputItem`.
    pub struct EvalRunOutputItemSampleUsage {
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
        /// The member `completion_tokens`: a whole number.
        lenient completion_tokens: i64 = "completion_tokens",
        /// The member `prompt_tokens`: a whole number.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// The member `cached_tokens`: a whole number.
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    /// An object: `per_model_usage[]` of the document's `EvalRun`.
    pub struct EvalRunPerModelUsage {
        /// The member `model_name`: a text.
        lenient model_name: String = "model_name",
        /// The member `invocation_count`: a whole number.
        lenient invocation_count: i64 = "invocation_count",
        /// The member `prompt_tokens`: a whole number.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// The member `completion_tokens`: a whole number.
        lenient completion_tokens: i64 = "completion_tokens",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
        /// The member `cached_tokens`: a whole number.
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    /// An object: `per_testing_criteria_results[]` of the document's `EvalRun`.
    pub struct EvalRunPerTestingCriteriaResult {
        /// The member `testing_criteria`: a text.
        lenient testing_criteria: String = "testing_criteria",
        /// The member `passed`: a whole number.
        lenient passed: i64 = "passed",
        /// The member `failed`: a whole number.
        lenient failed: i64 = "failed",
    }
}

object! {
    /// An object: `result_counts` of the document's `EvalRun`.
    pub struct EvalRunResultCounts {
        /// The member `total`: a whole number.
        lenient total: i64 = "total",
        /// The member `errored`: a whole number.
        lenient errored: i64 = "errored",
        /// The member `failed`: a whole number.
        lenient failed: i64 = "failed",
        /// The member `passed`: a whole number.
        lenient passed: i64 = "passed",
    }
}
