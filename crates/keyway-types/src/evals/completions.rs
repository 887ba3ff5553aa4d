// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{EvalJsonlFileContentSource, EvalJsonlFileIdSource, EvalStoredCompletionsSource};
use crate::chat::{ChatCompletionFunctionTool, ResponseFormatJsonSchema};
use crate::fine_tuning::EvalItem;
use crate::responses::EasyInputMessage;
use crate::shared::{ReasoningEffort, ResponseFormatJsonObject, ResponseFormatText};
use crate::support::{params, tagged_union};

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
