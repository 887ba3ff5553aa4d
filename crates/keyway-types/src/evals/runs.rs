// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::chat::{ChatCompletionFunctionTool, ResponseFormatJsonSchema};
use crate::fine_tuning::EvalItem;
use crate::responses::{EasyInputMessage, ResponseFormatTextConfig, Tool};
use crate::shared::{Metadata, ReasoningEffort, ResponseFormatJsonObject, ResponseFormatText, SortOrder};
use crate::support::{choice_union, object, open_enum, params, tagged_union};

params! {
    /// An object: the document's `CreateEvalCompletionsRunDataSource`.
    pub struct CreateEvalCompletionsRunDataSource {
        /// The member `type`: `"completions"`. The API's default: `"completions"`.
        constant r#type: "completions" = "type",
        /// The member `source`: one of the shapes of [`CreateEvalCompletionsRunDataSourceSource`].
        given source: CreateEvalCompletionsRunDataSourceSource = "source",
        /// The member `input_messages`: one of the shapes of [`CreateEvalCompletionsRunDataSourceInputMessages`].
        optional input_messages: CreateEvalCompletionsRunDataSourceInputMessages = "input_messages",
        /// The member `sampling_params`: an object, [`CreateEvalCompletionsRunDataSourceSamplingParams`].
        optional sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams = "sampling_params",
        /// The member `model`: a text.
        optional model: String = "model",
    }
}

tagged_union! {
    /// One of several objects: `input_messages` of the document's `CreateEvalCompletionsRunDataSource`.
    pub enum CreateEvalCompletionsRunDataSourceInputMessages by "type" {
        "template" => Template(CreateEvalCompletionsRunDataSourceInputMessagesTemplate),
        "item_reference" => ItemReference(CreateEvalCompletionsRunDataSourceInputMessagesItemReference),
    }
}

params! {
    /// An object: `input_messages|1` of the document's `CreateEvalCompletionsRunDataSource`.
    pub struct CreateEvalCompletionsRunDataSourceInputMessagesItemReference {
        /// The member `type`: `"item_reference"`.
        constant r#type: "item_reference" = "type",
        /// The member `item_reference`: a text.
        given item_reference: String = "item_reference",
    }
}

params! {
    /// An object: `input_messages|0` of the document's `CreateEvalCompletionsRunDataSource`.
    pub struct CreateEvalCompletionsRunDataSourceInputMessagesTemplate {
        /// The member `type`: `"template"`.
        constant r#type: "template" = "type",
        /// The member `template`: a list.
        lenient template: Vec<CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate> = "template",
    }
}

tagged_union! {
    /// One of several objects: `input_messages|0.template[]` of the document's `CreateEvalCompletionsRunDataSource`.
    pub enum CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate by "type" {
        choose "message" {
            EasyInputMessage(EasyInputMessage) if Has("phase"),
            EvalItem(EvalItem) if Any,
        }
    }
}

params! {
    /// An object: `sampling_params` of the document's `CreateEvalCompletionsRunDataSource`.
    pub struct CreateEvalCompletionsRunDataSourceSamplingParams {
        /// The member `reasoning_effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The member `temperature`: a number. The API's default: `1`.
        optional temperature: f64 = "temperature",
        /// The member `max_completion_tokens`: a whole number.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// The member `top_p`: a number. The API's default: `1`.
        optional top_p: f64 = "top_p",
        /// The member `seed`: a whole number. The API's default: `42`.
        optional seed: i64 = "seed",
        /// The member `response_format`: one of the shapes of [`CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat`].
        optional response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat = "response_format",
        /// The member `tools`: a list.
        optional tools: Vec<ChatCompletionFunctionTool> = "tools",
    }
}

tagged_union! {
    /// One of several objects: `sampling_params.response_format` of the document's `CreateEvalCompletionsRunDataSource`.
    pub enum CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatJsonSchema),
        "json_object" => JsonObject(ResponseFormatJsonObject),
    }
}

tagged_union! {
    /// One of several objects: `source` of the document's `CreateEvalCompletionsRunDataSource`.
    pub enum CreateEvalCompletionsRunDataSourceSource by "type" {
        "file_content" => FileContent(EvalJsonlFileContentSource),
        "file_id" => FileId(EvalJsonlFileIdSource),
        "stored_completions" => StoredCompletions(EvalStoredCompletionsSource),
    }
}

params! {
    /// An object: the document's `CreateEvalJsonlRunDataSource`.
    pub struct CreateEvalJsonlRunDataSource {
        /// The member `type`: `"jsonl"`. The API's default: `"jsonl"`.
        constant r#type: "jsonl" = "type",
        /// The member `source`: one of the shapes of [`CreateEvalJsonlRunDataSourceSource`].
        given source: CreateEvalJsonlRunDataSourceSource = "source",
    }
}

tagged_union! {
    /// One of several objects: `source` of the document's `CreateEvalJsonlRunDataSource`.
    pub enum CreateEvalJsonlRunDataSourceSource by "type" {
        "file_content" => FileContent(EvalJsonlFileContentSource),
        "file_id" => FileId(EvalJsonlFileIdSource),
    }
}

params! {
    /// An object: the document's `CreateEvalResponsesRunDataSource`.
    pub struct CreateEvalResponsesRunDataSource {
        /// The member `type`: `"responses"`. The API's default: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `source`: one of the shapes of [`CreateEvalResponsesRunDataSourceSource`].
        given source: CreateEvalResponsesRunDataSourceSource = "source",
        /// The member `input_messages`: one of the shapes of [`CreateEvalResponsesRunDataSourceInputMessages`].
        optional input_messages: CreateEvalResponsesRunDataSourceInputMessages = "input_messages",
        /// The member `sampling_params`: an object, [`CreateEvalResponsesRunDataSourceSamplingParams`].
        optional sampling_params: CreateEvalResponsesRunDataSourceSamplingParams = "sampling_params",
        /// The member `model`: a text.
        optional model: String = "model",
    }
}

tagged_union! {
    /// One of several objects: `input_messages` of the document's `CreateEvalResponsesRunDataSource`.
    pub enum CreateEvalResponsesRunDataSourceInputMessages by "type" {
        "template" => Template(CreateEvalResponsesRunDataSourceInputMessagesTemplate),
        "item_reference" => ItemReference(CreateEvalResponsesRunDataSourceInputMessagesItemReference),
    }
}

params! {
    /// An object: `input_messages|1` of the document's `CreateEvalResponsesRunDataSource`.
    pub struct CreateEvalResponsesRunDataSourceInputMessagesItemReference {
        /// The member `type`: `"item_reference"`.
        constant r#type: "item_reference" = "type",
        /// The member `item_reference`: a text.
        given item_reference: String = "item_reference",
    }
}

params! {
    /// An object: `input_messages|0` of the document's `CreateEvalResponsesRunDataSource`.
    pub struct CreateEvalResponsesRunDataSourceInputMessagesTemplate {
        /// The member `type`: `"template"`.
        constant r#type: "template" = "type",
        /// The member `template`: a list.
        lenient template: Vec<CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate> = "template",
    }
}

choice_union! {
    /// One of several shapes: `input_messages|0.template[]` of the document's `CreateEvalResponsesRunDataSource`.
    pub enum CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate {
        ChatMessage(CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage) if Kind("content", Kind::string),
        EvalItem(EvalItem) if Any,
    }
}

params! {
    /// An object: `input_messages|0.template[]|0` of the document's `CreateEvalResponsesRunDataSource`.
    pub struct CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage {
        /// The member `role`: a text.
        given role: String = "role",
        /// The member `content`: a text.
        given content: String = "content",
    }
}

params! {
    /// An object: `sampling_params` of the document's `CreateEvalResponsesRunDataSource`.
    pub struct CreateEvalResponsesRunDataSourceSamplingParams {
        /// The member `reasoning_effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The member `temperature`: a number. The API's default: `1`.
        optional temperature: f64 = "temperature",
        /// The member `max_completion_tokens`: a whole number.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// The member `top_p`: a number. The API's default: `1`.
        optional top_p: f64 = "top_p",
        /// The member `seed`: a whole number. The API's default: `42`.
        optional seed: i64 = "seed",
        /// The member `tools`: a list.
        optional tools: Vec<Tool> = "tools",
        /// The member `text`: an object, [`CreateEvalResponsesRunDataSourceSamplingParamsText`].
        optional text: CreateEvalResponsesRunDataSourceSamplingParamsText = "text",
    }
}

params! {
    /// An object: `sampling_params.text` of the document's `CreateEvalResponsesRunDataSource`.
    pub struct CreateEvalResponsesRunDataSourceSamplingParamsText {
        /// The member `format`: one of the shapes of [`ResponseFormatTextConfig`].
        optional format: ResponseFormatTextConfig = "format",
    }
}

tagged_union! {
    /// One of several objects: `source` of the document's `CreateEvalResponsesRunDataSource`.
    pub enum CreateEvalResponsesRunDataSourceSource by "type" {
        "file_content" => FileContent(EvalJsonlFileContentSource),
        "file_id" => FileId(EvalJsonlFileIdSource),
        "responses" => Responses(EvalResponsesSource),
    }
}

object! {
    /// An object: the document's `EvalApiError`.
    pub struct EvalApiError {
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

params! {
    /// An object: the document's `EvalJsonlFileContentSource`.
    pub struct EvalJsonlFileContentSource {
        /// The member `type`: `"file_content"`. The API's default: `"file_content"`.
        constant r#type: "file_content" = "type",
        /// The member `content`: a list.
        lenient content: Vec<EvalJsonlFileContentSourceContent> = "content",
    }
}

params! {
    /// An object: `content[]` of the document's `EvalJsonlFileContentSource`.
    pub struct EvalJsonlFileContentSourceContent {
        /// The member `item`: any JSON object.
        given item: crate::Json = "item",
        /// The member `sample`: any JSON object.
        optional sample: crate::Json = "sample",
    }
}

params! {
    /// An object: the document's `EvalJsonlFileIdSource`.
    pub struct EvalJsonlFileIdSource {
        /// The member `type`: `"file_id"`. The API's default: `"file_id"`.
        constant r#type: "file_id" = "type",
        /// The member `id`: a text.
        given id: String = "id",
    }
}

params! {
    /// An object: the document's `EvalResponsesSource`.
    pub struct EvalResponsesSource {
        /// The member `type`: `"responses"`.
        constant r#type: "responses" = "type",
        /// The member `metadata`: any JSON object. May be null.
        optional metadata: crate::Json = "metadata",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `instructions_search`: a text. May be null.
        optional instructions_search: String = "instructions_search",
        /// The member `created_after`: a whole number, at least 0. May be null.
        optional created_after: i64 = "created_after",
        /// The member `created_before`: a whole number, at least 0. May be null.
        optional created_before: i64 = "created_before",
        /// The member `reasoning_effort`: one of the values of [`ReasoningEffort`]. The API's default: `"medium"`. May be null.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The member `temperature`: a number. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number. May be null.
        optional top_p: f64 = "top_p",
        /// The member `users`: a list. May be null.
        optional users: Vec<String> = "users",
        /// The member `tools`: a list. May be null.
        optional tools: Vec<String> = "tools",
    }
}

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

params! {
    /// An object: the document's `EvalStoredCompletionsSource`.
    pub struct EvalStoredCompletionsSource {
        /// The member `type`: `"stored_completions"`. The API's default: `"stored_completions"`.
        constant r#type: "stored_completions" = "type",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `created_after`: a whole number. May be null.
        optional created_after: i64 = "created_after",
        /// The member `created_before`: a whole number. May be null.
        optional created_before: i64 = "created_before",
        /// The member `limit`: a whole number. May be null.
        optional limit: i64 = "limit",
    }
}
