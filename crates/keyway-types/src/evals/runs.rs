// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::chat::{ChatCompletionFunctionTool, ResponseFormatJsonSchema};
use crate::fine_tuning::EvalItem;
use crate::responses::{EasyInputMessage, ResponseFormatTextConfig, Tool};
use crate::shared::{Metadata, ReasoningEffort, ResponseFormatJsonObject, ResponseFormatText, SortOrder};
use crate::support::{choice_union, object, open_enum, params, tagged_union};

params! {
    pub struct CreateEvalCompletionsRunDataSource {
        /// Always `"completions"`.
        constant r#type: "completions" = "type",
        given source: CreateEvalCompletionsRunDataSourceSource = "source",
        optional input_messages: CreateEvalCompletionsRunDataSourceInputMessages = "input_messages",
        optional sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams = "sampling_params",
        optional model: String = "model",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CreateEvalCompletionsRunDataSourceInputMessages by "type" {
        "template" => Template(CreateEvalCompletionsRunDataSourceInputMessagesTemplate),
        "item_reference" => ItemReference(CreateEvalCompletionsRunDataSourceInputMessagesItemReference),
    }
}

params! {
    pub struct CreateEvalCompletionsRunDataSourceInputMessagesItemReference {
        /// Always `"item_reference"`.
        constant r#type: "item_reference" = "type",
        given item_reference: String = "item_reference",
    }
}

params! {
    pub struct CreateEvalCompletionsRunDataSourceInputMessagesTemplate {
        /// Always `"template"`.
        constant r#type: "template" = "type",
        lenient template: Vec<CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate> = "template",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate by "type" {
        choose "message" {
            EasyInputMessage(EasyInputMessage) if Has("phase"),
            EvalItem(EvalItem) if Any,
        }
    }
}

params! {
    pub struct CreateEvalCompletionsRunDataSourceSamplingParams {
        /// Default: `"medium"`. Nullable.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// Default: `1`.
        optional temperature: f64 = "temperature",
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// Default: `1`.
        optional top_p: f64 = "top_p",
        /// Default: `42`.
        optional seed: i64 = "seed",
        optional response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat = "response_format",
        optional tools: Vec<ChatCompletionFunctionTool> = "tools",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatJsonSchema),
        "json_object" => JsonObject(ResponseFormatJsonObject),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CreateEvalCompletionsRunDataSourceSource by "type" {
        "file_content" => FileContent(EvalJsonlFileContentSource),
        "file_id" => FileId(EvalJsonlFileIdSource),
        "stored_completions" => StoredCompletions(EvalStoredCompletionsSource),
    }
}

params! {
    pub struct CreateEvalJsonlRunDataSource {
        /// Always `"jsonl"`.
        constant r#type: "jsonl" = "type",
        given source: CreateEvalJsonlRunDataSourceSource = "source",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CreateEvalJsonlRunDataSourceSource by "type" {
        "file_content" => FileContent(EvalJsonlFileContentSource),
        "file_id" => FileId(EvalJsonlFileIdSource),
    }
}

params! {
    pub struct CreateEvalResponsesRunDataSource {
        /// Always `"responses"`.
        constant r#type: "responses" = "type",
        given source: CreateEvalResponsesRunDataSourceSource = "source",
        optional input_messages: CreateEvalResponsesRunDataSourceInputMessages = "input_messages",
        optional sampling_params: CreateEvalResponsesRunDataSourceSamplingParams = "sampling_params",
        optional model: String = "model",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CreateEvalResponsesRunDataSourceInputMessages by "type" {
        "template" => Template(CreateEvalResponsesRunDataSourceInputMessagesTemplate),
        "item_reference" => ItemReference(CreateEvalResponsesRunDataSourceInputMessagesItemReference),
    }
}

params! {
    pub struct CreateEvalResponsesRunDataSourceInputMessagesItemReference {
        /// Always `"item_reference"`.
        constant r#type: "item_reference" = "type",
        given item_reference: String = "item_reference",
    }
}

params! {
    pub struct CreateEvalResponsesRunDataSourceInputMessagesTemplate {
        /// Always `"template"`.
        constant r#type: "template" = "type",
        lenient template: Vec<CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate> = "template",
    }
}

choice_union! {
    pub enum CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate {
        ChatMessage(CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage) if Kind("content", Kind::string),
        EvalItem(EvalItem) if Any,
    }
}

params! {
    pub struct CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage {
        given role: String = "role",
        given content: String = "content",
    }
}

params! {
    pub struct CreateEvalResponsesRunDataSourceSamplingParams {
        /// Default: `"medium"`. Nullable.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// Default: `1`.
        optional temperature: f64 = "temperature",
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// Default: `1`.
        optional top_p: f64 = "top_p",
        /// Default: `42`.
        optional seed: i64 = "seed",
        optional tools: Vec<Tool> = "tools",
        optional text: CreateEvalResponsesRunDataSourceSamplingParamsText = "text",
    }
}

params! {
    pub struct CreateEvalResponsesRunDataSourceSamplingParamsText {
        optional format: ResponseFormatTextConfig = "format",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum CreateEvalResponsesRunDataSourceSource by "type" {
        "file_content" => FileContent(EvalJsonlFileContentSource),
        "file_id" => FileId(EvalJsonlFileIdSource),
        "responses" => Responses(EvalResponsesSource),
    }
}

object! {
    pub struct EvalApiError {
        lenient code: String = "code",
        lenient message: String = "message",
    }
}

params! {
    pub struct EvalJsonlFileContentSource {
        /// Always `"file_content"`.
        constant r#type: "file_content" = "type",
        lenient content: Vec<EvalJsonlFileContentSourceContent> = "content",
    }
}

params! {
    pub struct EvalJsonlFileContentSourceContent {
        given item: crate::Json = "item",
        optional sample: crate::Json = "sample",
    }
}

params! {
    pub struct EvalJsonlFileIdSource {
        /// Always `"file_id"`.
        constant r#type: "file_id" = "type",
        given id: String = "id",
    }
}

params! {
    pub struct EvalResponsesSource {
        /// Always `"responses"`.
        constant r#type: "responses" = "type",
        /// Nullable.
        optional metadata: crate::Json = "metadata",
        /// Nullable.
        optional model: String = "model",
        /// Nullable.
        optional instructions_search: String = "instructions_search",
        /// At least 0. Nullable.
        optional created_after: i64 = "created_after",
        /// At least 0. Nullable.
        optional created_before: i64 = "created_before",
        /// Default: `"medium"`. Nullable.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// Nullable.
        optional temperature: f64 = "temperature",
        /// Nullable.
        optional top_p: f64 = "top_p",
        /// Nullable.
        optional users: Vec<String> = "users",
        /// Nullable.
        optional tools: Vec<String> = "tools",
    }
}

object! {
    /// Returned by `evals.runs.cancel`, `evals.runs.create`, `evals.runs.list`, `evals.runs.retrieve`.
    pub struct EvalRun {
        /// Always `"eval.run"`.
        constant object: "eval.run" = "object",
        lenient id: String = "id",
        lenient eval_id: String = "eval_id",
        lenient status: String = "status",
        lenient model: String = "model",
        lenient name: String = "name",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// A URI.
        lenient report_url: String = "report_url",
        lenient result_counts: EvalRunResultCounts = "result_counts",
        lenient per_model_usage: Vec<EvalRunPerModelUsage> = "per_model_usage",
        lenient per_testing_criteria_results: Vec<EvalRunPerTestingCriteriaResult> = "per_testing_criteria_results",
        lenient data_source: Box<EvalRunDataSource> = "data_source",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        lenient error: EvalApiError = "error",
    }
}

params! {
    /// Parameters of `evals.runs.create`.
    pub struct EvalRunCreateParams {
        required data_source: Box<EvalRunCreateParamsDataSource> = "data_source",
        optional name: String = "name",
        /// Nullable.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum EvalRunCreateParamsDataSource by "type" {
        "jsonl" => Jsonl(CreateEvalJsonlRunDataSource),
        "completions" => Completions(CreateEvalCompletionsRunDataSource),
        "responses" => Responses(CreateEvalResponsesRunDataSource),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum EvalRunDataSource by "type" {
        "jsonl" => Jsonl(CreateEvalJsonlRunDataSource),
        "completions" => Completions(CreateEvalCompletionsRunDataSource),
        "responses" => Responses(CreateEvalResponsesRunDataSource),
    }
}

object! {
    /// Returned by `evals.runs.delete`.
    pub struct EvalRunDeleteResponse {
        optional object: String = "object",
        optional deleted: bool = "deleted",
        optional run_id: String = "run_id",
    }
}

params! {
    /// Parameters of `evals.runs.list`.
    pub struct EvalRunListParams {
        optional after: String = "after",
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"asc"`.
        optional order: SortOrder = "order",
        optional status: EvalRunListParamsStatus = "status",
    }
}

open_enum! {
    pub enum EvalRunListParamsStatus {
        Queued = "queued",
        InProgress = "in_progress",
        Completed = "completed",
        Canceled = "canceled",
        Failed = "failed",
    }
}

object! {
    /// Returned by `evals.runs.output_items.list`, `evals.runs.output_items.retrieve`.
    pub struct EvalRunOutputItem {
        /// Always `"eval.run.output_item"`.
        constant object: "eval.run.output_item" = "object",
        lenient id: String = "id",
        lenient run_id: String = "run_id",
        lenient eval_id: String = "eval_id",
        /// In seconds since 1970.
        lenient created_at: i64 = "created_at",
        lenient status: String = "status",
        lenient datasource_item_id: i64 = "datasource_item_id",
        lenient datasource_item: crate::Json = "datasource_item",
        lenient results: Vec<EvalRunOutputItemResult> = "results",
        lenient sample: EvalRunOutputItemSample = "sample",
    }
}

params! {
    /// Parameters of `evals.runs.output_items.list`.
    pub struct EvalRunOutputItemListParams {
        optional after: String = "after",
        /// Default: `20`.
        optional limit: i64 = "limit",
        optional status: EvalRunOutputItemListParamsStatus = "status",
        /// Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

open_enum! {
    pub enum EvalRunOutputItemListParamsStatus {
        Fail = "fail",
        Pass = "pass",
    }
}

object! {
    pub struct EvalRunOutputItemResult {
        lenient name: String = "name",
        lenient score: f64 = "score",
        lenient passed: bool = "passed",
        optional r#type: String = "type",
        /// Nullable.
        optional sample: crate::Json = "sample",
    }
}

object! {
    pub struct EvalRunOutputItemSample {
        lenient input: Vec<EvalRunOutputItemSampleInput> = "input",
        lenient output: Vec<EvalRunOutputItemSampleOutput> = "output",
        lenient finish_reason: String = "finish_reason",
        lenient model: String = "model",
        lenient usage: EvalRunOutputItemSampleUsage = "usage",
        lenient error: EvalApiError = "error",
        lenient temperature: f64 = "temperature",
        lenient max_completion_tokens: i64 = "max_completion_tokens",
        lenient top_p: f64 = "top_p",
        lenient seed: i64 = "seed",
    }
}

object! {
    pub struct EvalRunOutputItemSampleInput {
        lenient role: String = "role",
        lenient content: String = "content",
    }
}

object! {
    pub struct EvalRunOutputItemSampleOutput {
        optional role: String = "role",
        optional content: String = "content",
    }
}

object! {
    pub struct EvalRunOutputItemSampleUsage {
        lenient total_tokens: i64 = "total_tokens",
        lenient completion_tokens: i64 = "completion_tokens",
        lenient prompt_tokens: i64 = "prompt_tokens",
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    pub struct EvalRunPerModelUsage {
        lenient model_name: String = "model_name",
        lenient invocation_count: i64 = "invocation_count",
        lenient prompt_tokens: i64 = "prompt_tokens",
        lenient completion_tokens: i64 = "completion_tokens",
        lenient total_tokens: i64 = "total_tokens",
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    pub struct EvalRunPerTestingCriteriaResult {
        lenient testing_criteria: String = "testing_criteria",
        lenient passed: i64 = "passed",
        lenient failed: i64 = "failed",
    }
}

object! {
    pub struct EvalRunResultCounts {
        lenient total: i64 = "total",
        lenient errored: i64 = "errored",
        lenient failed: i64 = "failed",
        lenient passed: i64 = "passed",
    }
}

params! {
    pub struct EvalStoredCompletionsSource {
        /// Always `"stored_completions"`.
        constant r#type: "stored_completions" = "type",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        /// Nullable.
        optional model: String = "model",
        /// Nullable.
        optional created_after: i64 = "created_after",
        /// Nullable.
        optional created_before: i64 = "created_before",
        /// Nullable.
        optional limit: i64 = "limit",
    }
}
