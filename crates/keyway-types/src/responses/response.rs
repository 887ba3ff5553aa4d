// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    Moderation, PromptCacheOptions, Reasoning, ResponseConversation, ResponseError, ResponseInputItem,
    ResponseOutputItem, ResponsePrompt, ResponseServiceTier, ResponseTextConfig, ResponseUsage,
    ResponsesModel, ToolChoiceParam, ToolsArray,
};
use crate::shared::{Metadata, PromptCacheRetention};
use crate::support::{kind_union, object, open_enum};

object! {
    /// What `responses.cancel`, `responses.create`, `responses.retrieve` gives: an object: the document's `Response`.
    pub struct Response {
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `object`: `"response"`.
        constant object: "response" = "object",
        /// The member `created_at`: a number, in seconds since 1970.
        lenient created_at: f64 = "created_at",
        /// The member `error`: an object, [`ResponseError`]. May be null.
        optional error: ResponseError = "error",
        /// The member `incomplete_details`: an object, [`ResponseIncompleteDetails`]. May be null.
        optional incomplete_details: ResponseIncompleteDetails = "incomplete_details",
        /// The member `instructions`: one of the shapes of [`ResponseInstructions`]. May be null.
        optional instructions: ResponseInstructions = "instructions",
        /// The member `model`: one of the values of [`ResponsesModel`].
        lenient model: ResponsesModel = "model",
        /// The member `tools`: a list.
        lenient tools: ToolsArray = "tools",
        /// The member `output`: a list.
        lenient output: Vec<ResponseOutputItem> = "output",
        /// The member `parallel_tool_calls`: true or false. The API's default: `true`.
        lenient parallel_tool_calls: bool = "parallel_tool_calls",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `tool_choice`: one of the shapes of [`ToolChoiceParam`].
        lenient tool_choice: ToolChoiceParam = "tool_choice",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `top_logprobs`: a whole number, 0 to 20. May be null.
        optional top_logprobs: i64 = "top_logprobs",
        /// The member `user`: a text. Deprecated by the API.
        optional user: String = "user",
        /// The member `safety_identifier`: a text of at most 64 characters. May be null.
        optional safety_identifier: String = "safety_identifier",
        /// The member `prompt_cache_key`: a text. May be null.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// The member `prompt_cache_retention`: one of the values of [`PromptCacheRetention`]. May be null. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// The member `previous_response_id`: a text. May be null.
        optional previous_response_id: String = "previous_response_id",
        /// The member `background`: true or false. The API's default: `false`. May be null.
        optional background: bool = "background",
        /// The member `max_tool_calls`: a whole number. May be null.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// The member `text`: an object, [`ResponseTextConfig`].
        optional text: ResponseTextConfig = "text",
        /// The member `prompt`: an object, [`ResponsePrompt`]. May be null.
        optional prompt: ResponsePrompt = "prompt",
        /// The member `service_tier`: one of the values of [`ResponseServiceTier`]. The API's default: `"auto"`. May be null.
        optional service_tier: ResponseServiceTier = "service_tier",
        /// The member `truncation`: one of the values of [`ResponseTruncation`]. The API's default: `"disabled"`. May be null.
        optional truncation: ResponseTruncation = "truncation",
        /// The member `status`: one of the values of [`ResponseStatus`].
        optional status: ResponseStatus = "status",
        /// The member `completed_at`: a number, in seconds since 1970. May be null.
        optional completed_at: f64 = "completed_at",
        /// The member `reasoning`: an object, [`Reasoning`]. May be null.
        optional reasoning: Reasoning = "reasoning",
        /// The member `output_text`: a text. May be null.
        optional output_text: String = "output_text",
        /// The member `usage`: an object, [`ResponseUsage`].
        optional usage: ResponseUsage = "usage",
        /// The member `prompt_cache_options`: an object, [`PromptCacheOptions`].
        optional prompt_cache_options: PromptCacheOptions = "prompt_cache_options",
        /// The member `moderation`: an object, [`Moderation`]. May be null.
        optional moderation: Moderation = "moderation",
        /// The member `conversation`: an object, [`ResponseConversation`]. May be null.
        optional conversation: ResponseConversation = "conversation",
        /// The member `max_output_tokens`: a whole number. May be null.
        optional max_output_tokens: i64 = "max_output_tokens",
    }
}

object! {
    /// An object: `incomplete_details` of the document's `Response`.
    pub struct ResponseIncompleteDetails {
        /// The member `reason`: one of the values of [`ResponseIncompleteDetailsReason`].
        optional reason: ResponseIncompleteDetailsReason = "reason",
    }
}

open_enum! {
    /// A string with known values: `incomplete_details.reason` of the document's `Response`.
    pub enum ResponseIncompleteDetailsReason {
        MaxOutputTokens = "max_output_tokens",
        ContentFilter = "content_filter",
    }
}

kind_union! {
    /// One of several shapes: `instructions` of the document's `Response`.
    pub enum ResponseInstructions {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

open_enum! {
    /// A string with known values: `status` of the document's `Response`.
    pub enum ResponseStatus {
        Completed = "completed",
        Failed = "failed",
        InProgress = "in_progress",
        Cancelled = "cancelled",
        Queued = "queued",
        Incomplete = "incomplete",
    }
}

open_enum! {
    /// A string with known values: `truncation` of the document's `Response`.
    pub enum ResponseTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}
