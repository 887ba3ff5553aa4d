// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::chat::{ChatCompletionFunctionTool, ResponseFormatJsonSchema};
use crate::fine_tuning::EvalItem;
use crate::responses::{EasyInputMessage, ResponseFormatTextConfig, Tool};
use crate::shared::{Metadata, ReasoningEffort, ResponseFormatJsonObject, ResponseFormatText, SortOrder};
use crate::support::{choice_union, object, open_enum, params, tagged_union};

params! {
    /// Generates samples with the Chat Completions API.
    pub struct CreateEvalCompletionsRunDataSource {
        /// Always `"completions"`.
        constant r#type: "completions" = "type",
        /// Where the items come from.
        given source: CreateEvalCompletionsRunDataSourceSource = "source",
        /// Messages to send to the model, built from each item.
        optional input_messages: CreateEvalCompletionsRunDataSourceInputMessages = "input_messages",
        /// How the model samples its answers.
        optional sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams = "sampling_params",
        /// Model to evaluate.
        optional model: String = "model",
    }
}

tagged_union! {
    /// Messages to send to the model: a template, or a reference to an item's field.
    ///
    /// A union, told apart by `type`.
    pub enum CreateEvalCompletionsRunDataSourceInputMessages by "type" {
        "template" => Template(CreateEvalCompletionsRunDataSourceInputMessagesTemplate),
        "item_reference" => ItemReference(CreateEvalCompletionsRunDataSourceInputMessagesItemReference),
    }
}

params! {
    /// Takes the messages from a field of each item.
    pub struct CreateEvalCompletionsRunDataSourceInputMessagesItemReference {
        /// Always `"item_reference"`.
        constant r#type: "item_reference" = "type",
        /// Field of the item with the messages, such as `item.input_trajectory`.
        given item_reference: String = "item_reference",
    }
}

params! {
    /// Builds the messages from a template.
    pub struct CreateEvalCompletionsRunDataSourceInputMessagesTemplate {
        /// Always `"template"`.
        constant r#type: "template" = "type",
        /// Messages, which can contain variables such as `{{item.name}}`.
        given template: Vec<CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate> = "template",
    }
}

tagged_union! {
    /// A message of a template.
    ///
    /// A union, told apart by `type`.
    pub enum CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate by "type" {
        choose "message" {
            EasyInputMessage(EasyInputMessage) if Has("phase"),
            EvalItem(EvalItem) if Any,
        }
    }
}

params! {
    /// How the model samples its answers.
    pub struct CreateEvalCompletionsRunDataSourceSamplingParams {
        /// How much a reasoning model thinks before it answers. Default: `"medium"`. Nullable.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// Sampling temperature: higher values make the output more random. Default: `1`.
        optional temperature: f64 = "temperature",
        /// Upper limit on generated tokens.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// Nucleus sampling: the model considers only the most likely tokens that add up to this
        /// probability. Default: `1`.
        optional top_p: f64 = "top_p",
        /// Seed that makes sampling reproducible on a best-effort basis. Default: `42`.
        optional seed: i64 = "seed",
        /// Format of the answer: plain text, JSON, or JSON that follows a schema.
        optional response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat = "response_format",
        /// Tools the model may call.
        optional tools: Vec<ChatCompletionFunctionTool> = "tools",
    }
}

tagged_union! {
    /// Format of the answers.
    ///
    /// A union, told apart by `type`.
    pub enum CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatJsonSchema),
        "json_object" => JsonObject(ResponseFormatJsonObject),
    }
}

tagged_union! {
    /// Where a run's items come from.
    ///
    /// A union, told apart by `type`.
    pub enum CreateEvalCompletionsRunDataSourceSource by "type" {
        "file_content" => FileContent(EvalJsonlFileContentSource),
        "file_id" => FileId(EvalJsonlFileIdSource),
        "stored_completions" => StoredCompletions(EvalStoredCompletionsSource),
    }
}

params! {
    /// Grades items that already contain the samples.
    pub struct CreateEvalJsonlRunDataSource {
        /// Always `"jsonl"`.
        constant r#type: "jsonl" = "type",
        /// Where the items come from.
        given source: CreateEvalJsonlRunDataSourceSource = "source",
    }
}

tagged_union! {
    /// Where a run's items come from.
    ///
    /// A union, told apart by `type`.
    pub enum CreateEvalJsonlRunDataSourceSource by "type" {
        "file_content" => FileContent(EvalJsonlFileContentSource),
        "file_id" => FileId(EvalJsonlFileIdSource),
    }
}

params! {
    /// Generates samples with the Responses API.
    pub struct CreateEvalResponsesRunDataSource {
        /// Always `"responses"`.
        constant r#type: "responses" = "type",
        /// Where the items come from.
        given source: CreateEvalResponsesRunDataSourceSource = "source",
        /// Messages to send to the model, built from each item.
        optional input_messages: CreateEvalResponsesRunDataSourceInputMessages = "input_messages",
        /// How the model samples its answers.
        optional sampling_params: CreateEvalResponsesRunDataSourceSamplingParams = "sampling_params",
        /// Model to evaluate.
        optional model: String = "model",
    }
}

tagged_union! {
    /// Messages to send to the model: a template, or a reference to an item's field.
    ///
    /// A union, told apart by `type`.
    pub enum CreateEvalResponsesRunDataSourceInputMessages by "type" {
        "template" => Template(CreateEvalResponsesRunDataSourceInputMessagesTemplate),
        "item_reference" => ItemReference(CreateEvalResponsesRunDataSourceInputMessagesItemReference),
    }
}

params! {
    /// Takes the messages from a field of each item.
    pub struct CreateEvalResponsesRunDataSourceInputMessagesItemReference {
        /// Always `"item_reference"`.
        constant r#type: "item_reference" = "type",
        /// Field of the item with the messages, such as `item.input_trajectory`.
        given item_reference: String = "item_reference",
    }
}

params! {
    /// Builds the messages from a template.
    pub struct CreateEvalResponsesRunDataSourceInputMessagesTemplate {
        /// Always `"template"`.
        constant r#type: "template" = "type",
        /// Messages, which can contain variables such as `{{item.name}}`.
        given template: Vec<CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate> = "template",
    }
}

choice_union! {
    /// A message of a template.
    pub enum CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate {
        ChatMessage(CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage) if Kind("content", Kind::string),
        EvalItem(EvalItem) if Any,
    }
}

params! {
    /// A text message of a template.
    pub struct CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage {
        /// Role of the message's author, such as `system` or `user`.
        given role: String = "role",
        /// Text of the message. It can contain template variables such as `{{item.name}}`.
        given content: String = "content",
    }
}

params! {
    /// How the model samples its answers.
    pub struct CreateEvalResponsesRunDataSourceSamplingParams {
        /// How much a reasoning model thinks before it answers. Default: `"medium"`. Nullable.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// Sampling temperature: higher values make the output more random. Default: `1`.
        optional temperature: f64 = "temperature",
        /// Upper limit on generated tokens.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// Nucleus sampling: the model considers only the most likely tokens that add up to this
        /// probability. Default: `1`.
        optional top_p: f64 = "top_p",
        /// Seed that makes sampling reproducible on a best-effort basis. Default: `42`.
        optional seed: i64 = "seed",
        /// Tools the model may call.
        optional tools: Vec<Tool> = "tools",
        /// Format of the answer's text.
        optional text: CreateEvalResponsesRunDataSourceSamplingParamsText = "text",
    }
}

params! {
    /// Format of the answers' text.
    pub struct CreateEvalResponsesRunDataSourceSamplingParamsText {
        /// Format of the answer: plain text, JSON, or JSON that follows a schema.
        optional format: ResponseFormatTextConfig = "format",
    }
}

tagged_union! {
    /// Where a run's items come from.
    ///
    /// A union, told apart by `type`.
    pub enum CreateEvalResponsesRunDataSourceSource by "type" {
        "file_content" => FileContent(EvalJsonlFileContentSource),
        "file_id" => FileId(EvalJsonlFileIdSource),
        "responses" => Responses(EvalResponsesSource),
    }
}

object! {
    /// An error of an eval run.
    pub struct EvalApiError {
        /// Machine-readable error code.
        lenient code: String = "code",
        /// Human-readable description of the error.
        lenient message: String = "message",
    }
}

params! {
    /// Items sent with the request.
    pub struct EvalJsonlFileContentSource {
        /// Always `"file_content"`.
        constant r#type: "file_content" = "type",
        /// Items to evaluate.
        given content: Vec<EvalJsonlFileContentSourceContent> = "content",
    }
}

params! {
    /// An item to evaluate.
    pub struct EvalJsonlFileContentSourceContent {
        /// Data of the item, as described by the eval's schema.
        given item: crate::Json = "item",
        /// Model output for the item, if you already have one.
        optional sample: crate::Json = "sample",
    }
}

params! {
    /// Items from an uploaded JSONL file.
    pub struct EvalJsonlFileIdSource {
        /// Always `"file_id"`.
        constant r#type: "file_id" = "type",
        /// Identifier of the file, `file-…`.
        given id: String = "id",
    }
}

params! {
    /// Items from stored responses that match the filters.
    pub struct EvalResponsesSource {
        /// Always `"responses"`.
        constant r#type: "responses" = "type",
        /// Selects only responses with these key-value pairs. Nullable.
        optional metadata: crate::Json = "metadata",
        /// Selects only responses by this model. Nullable.
        optional model: String = "model",
        /// Selects only responses whose instructions contain this text. Nullable.
        optional instructions_search: String = "instructions_search",
        /// Selects only responses created after this time. At least 0. Nullable.
        optional created_after: i64 = "created_after",
        /// Selects only responses created before this time. At least 0. Nullable.
        optional created_before: i64 = "created_before",
        /// Selects only responses with this reasoning effort. Default: `"medium"`. Nullable.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// Selects only responses with this sampling temperature. Nullable.
        optional temperature: f64 = "temperature",
        /// Selects only responses with this nucleus sampling value. Nullable.
        optional top_p: f64 = "top_p",
        /// Selects only responses for these end users. Nullable.
        optional users: Vec<String> = "users",
        /// Selects only responses with these tools. Nullable.
        optional tools: Vec<String> = "tools",
    }
}

object! {
    /// A run of an eval, which grades one model or data set.
    ///
    /// Returned by `evals.runs.cancel`, `evals.runs.create`, `evals.runs.list`,
    /// `evals.runs.retrieve`.
    pub struct EvalRun {
        /// Always `"eval.run"`.
        constant object: "eval.run" = "object",
        /// Identifier of the run, `evalrun_…`.
        lenient id: String = "id",
        /// Identifier of the eval, `eval_…`.
        lenient eval_id: String = "eval_id",
        /// State of the run, such as `in_progress` or `completed`.
        lenient status: String = "status",
        /// Model that is evaluated.
        lenient model: String = "model",
        lenient name: String = "name",
        /// When the run was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// URL of the run's report in the dashboard. A URI.
        lenient report_url: String = "report_url",
        /// Number of items by outcome.
        lenient result_counts: EvalRunResultCounts = "result_counts",
        /// Token counts by model.
        lenient per_model_usage: Vec<EvalRunPerModelUsage> = "per_model_usage",
        /// Number of passed and failed items by grader.
        lenient per_testing_criteria_results: Vec<EvalRunPerTestingCriteriaResult> = "per_testing_criteria_results",
        /// Where the run's items and samples come from.
        lenient data_source: Box<EvalRunDataSource> = "data_source",
        /// Key-value pairs you attached to the run. Nullable.
        optional metadata: Metadata = "metadata",
        /// Why the run failed.
        lenient error: EvalApiError = "error",
    }
}

params! {
    /// Parameters of `evals.runs.create`.
    pub struct EvalRunCreateParams {
        /// Where the run's items and samples come from.
        required data_source: Box<EvalRunCreateParamsDataSource> = "data_source",
        optional name: String = "name",
        /// Key-value pairs you attach to the run. Nullable.
        optional metadata: Metadata = "metadata",
    }
}

tagged_union! {
    /// Where a run's items and samples come from.
    ///
    /// A union, told apart by `type`.
    pub enum EvalRunCreateParamsDataSource by "type" {
        "jsonl" => Jsonl(CreateEvalJsonlRunDataSource),
        "completions" => Completions(CreateEvalCompletionsRunDataSource),
        "responses" => Responses(CreateEvalResponsesRunDataSource),
    }
}

tagged_union! {
    /// Where a run's items and samples come from.
    ///
    /// A union, told apart by `type`.
    pub enum EvalRunDataSource by "type" {
        "jsonl" => Jsonl(CreateEvalJsonlRunDataSource),
        "completions" => Completions(CreateEvalCompletionsRunDataSource),
        "responses" => Responses(CreateEvalResponsesRunDataSource),
    }
}

object! {
    /// Confirms that a run was deleted.
    ///
    /// Returned by `evals.runs.delete`.
    pub struct EvalRunDeleteResponse {
        /// Object type, `eval.run.deleted`.
        optional object: String = "object",
        /// Whether the run was deleted.
        optional deleted: bool = "deleted",
        /// Identifier of the run, `evalrun_…`.
        optional run_id: String = "run_id",
    }
}

params! {
    /// Parameters of `evals.runs.list`.
    pub struct EvalRunListParams {
        /// Lists runs after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Number of runs per page. Default: `20`.
        optional limit: i64 = "limit",
        /// Sort order by creation time. Default: `"asc"`.
        optional order: SortOrder = "order",
        /// Lists only runs in this state.
        optional status: EvalRunListParamsStatus = "status",
    }
}

open_enum! {
    /// State of a run.
    pub enum EvalRunListParamsStatus {
        Queued = "queued",
        InProgress = "in_progress",
        Completed = "completed",
        Canceled = "canceled",
        Failed = "failed",
    }
}

object! {
    /// The result of a run for one item.
    ///
    /// Returned by `evals.runs.output_items.list`, `evals.runs.output_items.retrieve`.
    pub struct EvalRunOutputItem {
        /// Always `"eval.run.output_item"`.
        constant object: "eval.run.output_item" = "object",
        /// Identifier of the output item, `outputitem_…`.
        lenient id: String = "id",
        /// Identifier of the run, `evalrun_…`.
        lenient run_id: String = "run_id",
        /// Identifier of the eval, `eval_…`.
        lenient eval_id: String = "eval_id",
        /// When the output item was created. In seconds since 1970.
        lenient created_at: i64 = "created_at",
        /// Whether the item passed, such as `pass` or `fail`.
        lenient status: String = "status",
        /// Number of the item in the data source.
        lenient datasource_item_id: i64 = "datasource_item_id",
        /// Data of the item.
        lenient datasource_item: crate::Json = "datasource_item",
        /// Results of the graders.
        lenient results: Vec<EvalRunOutputItemResult> = "results",
        /// Model input and output for the item.
        lenient sample: EvalRunOutputItemSample = "sample",
    }
}

params! {
    /// Parameters of `evals.runs.output_items.list`.
    pub struct EvalRunOutputItemListParams {
        /// Lists output items after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Number of output items per page. Default: `20`.
        optional limit: i64 = "limit",
        /// Lists only items with this outcome.
        optional status: EvalRunOutputItemListParamsStatus = "status",
        /// Sort order by creation time. Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

open_enum! {
    /// Outcome of an item.
    pub enum EvalRunOutputItemListParamsStatus {
        /// The item failed.
        Fail = "fail",
        /// The item passed.
        Pass = "pass",
    }
}

object! {
    /// The result of one grader for an item.
    pub struct EvalRunOutputItemResult {
        /// Name of the grader.
        lenient name: String = "name",
        /// Score that the grader gave.
        lenient score: f64 = "score",
        /// Whether the item passed the grader.
        lenient passed: bool = "passed",
        /// Type of the grader, such as `string_check`.
        optional r#type: String = "type",
        /// Input and output of the grader model, if the grader uses one. Nullable.
        optional sample: crate::Json = "sample",
    }
}

object! {
    /// Model input and output for one item.
    pub struct EvalRunOutputItemSample {
        /// Messages that were sent to the model.
        lenient input: Vec<EvalRunOutputItemSampleInput> = "input",
        /// Messages that the model generated.
        lenient output: Vec<EvalRunOutputItemSampleOutput> = "output",
        /// Why the model stopped generating.
        lenient finish_reason: String = "finish_reason",
        /// Model that generated the sample.
        lenient model: String = "model",
        /// Token counts for the sample.
        lenient usage: EvalRunOutputItemSampleUsage = "usage",
        /// Why the sample could not be generated.
        lenient error: EvalApiError = "error",
        /// Sampling temperature that was used.
        lenient temperature: f64 = "temperature",
        /// Upper limit on generated tokens that was used.
        lenient max_completion_tokens: i64 = "max_completion_tokens",
        /// Nucleus sampling value that was used.
        lenient top_p: f64 = "top_p",
        /// Seed that was used.
        lenient seed: i64 = "seed",
    }
}

object! {
    /// A message that was sent to the model.
    pub struct EvalRunOutputItemSampleInput {
        /// Role of the message's author, such as `system` or `user`.
        lenient role: String = "role",
        /// Text of the message.
        lenient content: String = "content",
    }
}

object! {
    /// A message that the model generated.
    pub struct EvalRunOutputItemSampleOutput {
        /// Role of the message's author, such as `assistant`.
        optional role: String = "role",
        /// Text of the message.
        optional content: String = "content",
    }
}

object! {
    /// Token counts for a sample.
    pub struct EvalRunOutputItemSampleUsage {
        /// Sum of `prompt_tokens` and `completion_tokens`.
        lenient total_tokens: i64 = "total_tokens",
        /// Tokens generated.
        lenient completion_tokens: i64 = "completion_tokens",
        /// Tokens in the prompts, including cached tokens.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// Tokens read from the prompt cache.
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    /// Token counts for one model.
    pub struct EvalRunPerModelUsage {
        /// Model the counts are for.
        lenient model_name: String = "model_name",
        /// Number of requests to the model.
        lenient invocation_count: i64 = "invocation_count",
        /// Tokens in the prompts, including cached tokens.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// Tokens generated.
        lenient completion_tokens: i64 = "completion_tokens",
        /// Sum of `prompt_tokens` and `completion_tokens`.
        lenient total_tokens: i64 = "total_tokens",
        /// Tokens read from the prompt cache.
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    /// Results of one grader.
    pub struct EvalRunPerTestingCriteriaResult {
        /// Grader the counts are for.
        lenient testing_criteria: String = "testing_criteria",
        /// Items that passed the grader.
        lenient passed: i64 = "passed",
        /// Items that failed the grader.
        lenient failed: i64 = "failed",
    }
}

object! {
    /// Number of items in a run, by outcome.
    pub struct EvalRunResultCounts {
        /// All items of the run.
        lenient total: i64 = "total",
        /// Items that could not be evaluated because of an error.
        lenient errored: i64 = "errored",
        /// Items that failed at least one grader.
        lenient failed: i64 = "failed",
        /// Items that passed all graders.
        lenient passed: i64 = "passed",
    }
}

params! {
    /// Items from stored chat completions that match the filters.
    pub struct EvalStoredCompletionsSource {
        /// Always `"stored_completions"`.
        constant r#type: "stored_completions" = "type",
        /// Selects only completions with these key-value pairs. Nullable.
        optional metadata: Metadata = "metadata",
        /// Selects only completions by this model. Nullable.
        optional model: String = "model",
        /// Selects only completions created after this time. Nullable.
        optional created_after: i64 = "created_after",
        /// Selects only completions created before this time. Nullable.
        optional created_before: i64 = "created_before",
        /// Maximum number of items. Nullable.
        optional limit: i64 = "limit",
    }
}
