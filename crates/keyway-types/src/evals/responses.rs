// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{EvalJsonlFileContentSource, EvalJsonlFileIdSource};
use crate::fine_tuning::EvalItem;
use crate::responses::{ResponseFormatTextConfig, Tool};
use crate::shared::ReasoningEffort;
use crate::support::{choice_union, params, tagged_union};

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
