// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

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

pub type BetaModeration = Moderation;

pub type BetaPromptCacheOptions = PromptCacheOptions;

object! {
    /// Returned by `beta.responses.cancel`, `beta.responses.create`, `beta.responses.retrieve`.
    pub struct BetaResponse {
        lenient id: String = "id",
        /// Always `"response"`.
        constant object: "response" = "object",
        /// In seconds since 1970.
        lenient created_at: f64 = "created_at",
        /// Nullable.
        optional error: BetaResponseError = "error",
        /// Nullable.
        optional incomplete_details: BetaResponseIncompleteDetails = "incomplete_details",
        /// Nullable.
        optional instructions: BetaResponseInstructions = "instructions",
        lenient model: BetaModelIdsResponses = "model",
        lenient tools: BetaToolsArray = "tools",
        lenient output: Vec<BetaResponseOutputItem> = "output",
        /// Default: `true`.
        lenient parallel_tool_calls: bool = "parallel_tool_calls",
        /// Nullable.
        optional metadata: BetaMetadata = "metadata",
        lenient tool_choice: BetaToolChoiceParam = "tool_choice",
        /// 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// Nullable.
        optional access_programs: BetaResponseAccessPrograms = "access_programs",
        /// 0 to 20. Nullable.
        optional top_logprobs: i64 = "top_logprobs",
        /// Deprecated by the API.
        optional user: String = "user",
        /// At most 64 characters. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// Nullable. Deprecated by the API.
        optional prompt_cache_retention: BetaModelResponsePropertiesPromptCacheRetention = "prompt_cache_retention",
        /// Nullable.
        optional previous_response_id: String = "previous_response_id",
        /// Default: `false`. Nullable.
        optional background: bool = "background",
        /// Nullable.
        optional max_tool_calls: i64 = "max_tool_calls",
        optional text: BetaResponseTextConfig = "text",
        /// Nullable.
        optional prompt: BetaResponsePrompt = "prompt",
        /// Default: `"auto"`. Nullable.
        optional service_tier: BetaServiceTier = "service_tier",
        /// Default: `"disabled"`. Nullable.
        optional truncation: BetaResponseTruncation = "truncation",
        optional status: BetaResponseStatus = "status",
        /// In seconds since 1970. Nullable.
        optional completed_at: f64 = "completed_at",
        /// Nullable.
        optional reasoning: BetaReasoning = "reasoning",
        /// Nullable.
        optional output_text: String = "output_text",
        optional usage: BetaResponseUsage = "usage",
        optional prompt_cache_options: BetaPromptCacheOptions = "prompt_cache_options",
        /// Nullable.
        optional moderation: BetaModeration = "moderation",
        /// Nullable.
        optional conversation: BetaResponseConversation = "conversation",
        /// Nullable.
        optional max_output_tokens: i64 = "max_output_tokens",
        optional image: BetaResponseImage = "image",
        optional input_transformations: Vec<BetaResponseInputTransformation> = "input_transformations",
        optional prompt_cache_diagnostics: BetaResponsePromptCacheDiagnostics = "prompt_cache_diagnostics",
        optional tool_usage: BetaResponseToolUsage = "tool_usage",
        /// Nullable.
        optional billing: BTreeMap<String, String> = "billing",
        /// Nullable.
        optional frequency_penalty: f64 = "frequency_penalty",
        /// Nullable.
        optional presence_penalty: f64 = "presence_penalty",
        /// Nullable.
        optional store: bool = "store",
    }
}

pub type BetaResponseAccessPrograms = ResponseAccessPrograms;

pub type BetaResponseConversation = ResponseConversation;

pub type BetaResponseError = ResponseError;

pub type BetaResponseImage = ResponseImage;

pub type BetaResponseIncompleteDetails = ResponseIncompleteDetails;

pub type BetaResponseInputTransformation = ResponseInputTransformation;

kind_union! {
    pub enum BetaResponseInstructions {
        string => String(String),
        array => BetaResponseInputItemList(Vec<BetaResponseInputItem>),
    }
}

pub type BetaResponsePromptCacheDiagnostics = ResponsePromptCacheDiagnostics;

pub type BetaResponseStatus = ResponseStatus;

pub type BetaResponseToolUsage = ResponseToolUsage;

pub type BetaResponseTruncation = ResponseTruncation;
