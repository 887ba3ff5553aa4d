// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    BetaMetadata, BetaModelIdsResponses, BetaModelResponsePropertiesPromptCacheRetention, BetaReasoning,
    BetaResponseInputItem, BetaResponseOutputItem, BetaResponsePrompt, BetaResponseTextConfig,
    BetaResponseUsage, BetaServiceTier, BetaToolChoiceParam, BetaToolsArray,
};
use crate::responses::{
    Moderation, PromptCacheOptions, ResponseAccessPrograms, ResponseConversation, ResponseError,
    ResponseImage, ResponseIncompleteDetails, ResponseInputTransformation, ResponsePromptCacheDiagnostics,
    ResponseStatus, ResponseToolUsage, ResponseTruncation,
};
use crate::support::{kind_union, object};

/// A value: the document's `BetaModeration`.
pub type BetaModeration = Moderation;

/// A value: the document's `BetaPromptCacheOptions`.
pub type BetaPromptCacheOptions = PromptCacheOptions;

object! {
    /// What `beta.responses.cancel`, `beta.responses.create`, `beta.responses.retrieve` gives: an object: the document's `BetaResponse`.
    pub struct BetaResponse {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"response"`.
        constant object: "response" = "object",
        /// The member `created_at`: a number, in seconds since 1970.
        lenient created_at: f64 = "created_at",
        /// The member `error`: a [`BetaResponseError`]. May be null.
        optional error: BetaResponseError = "error",
        /// The member `incomplete_details`: a [`BetaResponseIncompleteDetails`]. May be null.
        optional incomplete_details: BetaResponseIncompleteDetails = "incomplete_details",
        /// The member `instructions`: one of the shapes of [`BetaResponseInstructions`]. May be null.
        optional instructions: BetaResponseInstructions = "instructions",
        /// The member `model`: one of the values of [`BetaModelIdsResponses`].
        lenient model: BetaModelIdsResponses = "model",
        /// The member `tools`: a list.
        lenient tools: BetaToolsArray = "tools",
        /// The member `output`: a list.
        lenient output: Vec<BetaResponseOutputItem> = "output",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`.
        lenient parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `metadata`: a [`BetaMetadata`]. May be null.
        optional metadata: BetaMetadata = "metadata",
        /// The member `tool_choice`: a [`BetaToolChoiceParam`].
        lenient tool_choice: BetaToolChoiceParam = "tool_choice",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `access_programs`: a [`BetaResponseAccessPrograms`]. May be null.
        optional access_programs: BetaResponseAccessPrograms = "access_programs",
        /// The member `top_logprobs`: a whole number, 0 to 20. May be null.
        optional top_logprobs: i64 = "top_logprobs",
        /// The member `user`: a text. Deprecated by the API.
        optional user: String = "user",
        /// The member `safety_identifier`: a text of at most 64 characters. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `prompt_cache_key`: a text. May be null.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// The member `prompt_cache_retention`: one of the values of [`BetaModelResponsePropertiesPromptCacheRetention`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: BetaModelResponsePropertiesPromptCacheRetention = "prompt_cache_retention",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `background`: true or false. The API's default: `false`. May be null.
        optional background: bool = "background",
        /// The member `max_tool_calls`: a whole number. May be null.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// The member `text`: a [`BetaResponseTextConfig`].
        optional text: BetaResponseTextConfig = "text",
        /// The member `prompt`: a [`BetaResponsePrompt`]. May be null.
        optional prompt: BetaResponsePrompt = "prompt",
        /// The member `service_tier`: one of the values of [`BetaServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: BetaServiceTier = "service_tier",
        /// The member `truncation`: a [`BetaResponseTruncation`]. The API's default: `"disabled"`. May be null.
        optional truncation: BetaResponseTruncation = "truncation",
        /// The member `status`: a [`BetaResponseStatus`].
        optional status: BetaResponseStatus = "status",
        /// The member `completed_at`: a number, in seconds since 1970. May be null.
        optional completed_at: f64 = "completed_at",
        /// The member `reasoning`: a [`BetaReasoning`]. May be null.
        optional reasoning: BetaReasoning = "reasoning",
        /// The member `output_text`: a text. May be null.
        optional output_text: String = "output_text",
        /// The member `usage`: a [`BetaResponseUsage`].
        optional usage: BetaResponseUsage = "usage",
        /// The member `prompt_cache_options`: a [`BetaPromptCacheOptions`].
        optional prompt_cache_options: BetaPromptCacheOptions = "prompt_cache_options",
        /// The member `moderation`: a [`BetaModeration`]. May be null.
        optional moderation: BetaModeration = "moderation",
        /// The member `conversation`: a [`BetaResponseConversation`]. May be null.
        optional conversation: BetaResponseConversation = "conversation",
        /// The member `max_output_tokens`: a whole number. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// The member `image`: a [`BetaResponseImage`].
        optional image: BetaResponseImage = "image",
        /// The member `input_transformations`: a list.
        optional input_transformations: Vec<BetaResponseInputTransformation> = "input_transformations",
        /// The member `prompt_cache_diagnostics`: a [`BetaResponsePromptCacheDiagnostics`].
        optional prompt_cache_diagnostics: BetaResponsePromptCacheDiagnostics = "prompt_cache_diagnostics",
        /// The member `tool_usage`: a [`BetaResponseToolUsage`].
        optional tool_usage: BetaResponseToolUsage = "tool_usage",
    }
}

/// A value: `access_programs` of the document's `BetaResponse`.
pub type BetaResponseAccessPrograms = ResponseAccessPrograms;

/// A value: the document's `BetaResponseConversation`.
pub type BetaResponseConversation = ResponseConversation;

/// A value: the document's `BetaResponseError`.
pub type BetaResponseError = ResponseError;

/// A value: `image` of the document's `BetaResponse`.
pub type BetaResponseImage = ResponseImage;

/// A value: `incomplete_details` of the document's `BetaResponse`.
pub type BetaResponseIncompleteDetails = ResponseIncompleteDetails;

/// A value: `input_transformations[]` of the document's `BetaResponse`.
pub type BetaResponseInputTransformation = ResponseInputTransformation;

kind_union! {
    /// One of several shapes: `instructions` of the document's `BetaResponse`.
    pub enum BetaResponseInstructions {
        string => String(String),
        array => BetaResponseInputItemList(Vec<BetaResponseInputItem>),
    }
}

/// A value: `prompt_cache_diagnostics` of the document's `BetaResponse`.
pub type BetaResponsePromptCacheDiagnostics = ResponsePromptCacheDiagnostics;

/// A value: `status` of the document's `BetaResponse`.
pub type BetaResponseStatus = ResponseStatus;

/// A value: `tool_usage` of the document's `BetaResponse`.
pub type BetaResponseToolUsage = ResponseToolUsage;

/// A value: `truncation` of the document's `BetaResponse`.
pub type BetaResponseTruncation = ResponseTruncation;
