// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::{
    PromptCacheTTLEnum, Reasoning, ResponseInputItem, ResponseOutputItem, ResponsePrompt,
    ResponseServiceTier, ResponseTextConfig, ResponseUsage, ResponsesModel, ToolChoiceParam, ToolsArray,
};
use crate::shared::{Metadata, ModerationResultBody, PromptCacheModeEnum, PromptCacheRetention};
use crate::support::{kind_union, object, open_enum, tagged_union};

object! {
    /// Results of moderating the input and the output of a response.
    pub struct Moderation {
        /// Result for the input.
        lenient input: ModerationInput = "input",
        /// Result for the output.
        lenient output: ModerationOutput = "output",
    }
}

object! {
    /// Moderation failed.
    pub struct ModerationErrorBody {
        /// Always `"error"`.
        constant r#type: "error" = "type",
        /// Machine-readable code of the error.
        lenient code: String = "code",
        /// Description of the error.
        lenient message: String = "message",
    }
}

tagged_union! {
    /// The moderation of the input: a result, or an error; told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ModerationInput by "type" {
        "moderation_result" => ModerationResult(ModerationResultBody),
        "error" => Error(ModerationErrorBody),
    }
}

tagged_union! {
    /// The moderation of the output: a result, or an error; told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ModerationOutput by "type" {
        "moderation_result" => ModerationResult(ModerationResultBody),
        "error" => Error(ModerationErrorBody),
    }
}

object! {
    /// How the prompt of the response was cached.
    pub struct PromptCacheOptions {
        /// How long the cached prompt lives.
        lenient ttl: PromptCacheTTLEnum = "ttl",
        /// Who places the cache breakpoints: the API, or the request.
        lenient mode: PromptCacheModeEnum = "mode",
        /// Identifier of the response that cache diagnostics compare with. Nullable.
        optional comparison_response_id: String = "comparison_response_id",
    }
}

object! {
    /// A response of a model: its status, its output and the settings it was made with.
    ///
    /// Returned by `responses.cancel`, `responses.create`, `responses.retrieve`.
    pub struct Response {
        /// Identifier of the response, `resp_…`; pass it as `previous_response_id` to continue.
        required id: String = "id",
        /// Always `"response"`.
        constant object: "response" = "object",
        /// When the response was created. In seconds since 1970.
        lenient created_at: f64 = "created_at",
        /// Why the response failed, if `status` is `failed`. Nullable.
        optional error: ResponseError = "error",
        /// Why the response stopped early, if `status` is `incomplete`. Nullable.
        optional incomplete_details: ResponseIncompleteDetails = "incomplete_details",
        /// System or developer message placed ahead of the input. Nullable.
        optional instructions: ResponseInstructions = "instructions",
        /// Model that generated the response.
        lenient model: ResponsesModel = "model",
        /// Tools that the model could call.
        lenient tools: ToolsArray = "tools",
        /// Items that the model generated, in order: messages, reasoning and tool calls.
        lenient output: Vec<ResponseOutputItem> = "output",
        /// Whether the model could make several tool calls at once. Default: `true`.
        lenient parallel_tool_calls: bool = "parallel_tool_calls",
        /// Key-value pairs that you attached to the response. Nullable.
        optional metadata: Metadata = "metadata",
        /// Which tools the model could or had to call.
        lenient tool_choice: ToolChoiceParam = "tool_choice",
        /// Sampling temperature that was used. 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// Probability mass that sampling was limited to. 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// Access programs that the response ran under. Nullable.
        optional access_programs: ResponseAccessPrograms = "access_programs",
        /// Number of most likely tokens reported for each position. 0 to 20. Nullable.
        optional top_logprobs: i64 = "top_logprobs",
        /// Identifier of the end user; superseded by `safety_identifier` and `prompt_cache_key`.
        /// Deprecated by the API.
        optional user: String = "user",
        /// Identifier of the end user for OpenAI's abuse detection. At most 64 characters. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Key that routes similar requests to the same prompt cache. Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// How long the cached prompt is kept. Nullable. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// Identifier of the response that this one continues. Nullable.
        optional previous_response_id: String = "previous_response_id",
        /// Whether the response runs in the background. Default: `false`. Nullable.
        optional background: bool = "background",
        /// Limit on calls of built-in tools, all tools together. Nullable.
        optional max_tool_calls: i64 = "max_tool_calls",
        /// Format and verbosity of the text output.
        optional text: ResponseTextConfig = "text",
        /// Prompt template that was used, with its variables. Nullable.
        optional prompt: ResponsePrompt = "prompt",
        /// Service tier that processed the request; it can differ from the requested one. Default:
        /// `"auto"`. Nullable.
        optional service_tier: ResponseServiceTier = "service_tier",
        /// Whether earlier items were dropped if the context was too long. Default: `"disabled"`.
        /// Nullable.
        optional truncation: ResponseTruncation = "truncation",
        /// How far the response has progressed.
        optional status: ResponseStatus = "status",
        /// When the response was completed. In seconds since 1970. Nullable.
        optional completed_at: f64 = "completed_at",
        /// Settings of reasoning models. Nullable.
        optional reasoning: Reasoning = "reasoning",
        /// All text of the output in one string; the official SDKs compute it. Nullable.
        optional output_text: String = "output_text",
        /// Tokens that the response used.
        optional usage: ResponseUsage = "usage",
        /// How the prompt was cached.
        optional prompt_cache_options: PromptCacheOptions = "prompt_cache_options",
        /// Results of moderation, if the request enabled it. Nullable.
        optional moderation: Moderation = "moderation",
        /// Conversation that the response belongs to; its items were added to it. Nullable.
        optional conversation: ResponseConversation = "conversation",
        /// Limit on generated tokens, reasoning included. Nullable.
        optional max_output_tokens: i64 = "max_output_tokens",
        /// How images in the context were handled.
        optional image: ResponseImage = "image",
        /// Changes that the API made to the input before the model saw it.
        optional input_transformations: Vec<ResponseInputTransformation> = "input_transformations",
        /// Why the prompt cache was missed, compared with an earlier response.
        optional prompt_cache_diagnostics: ResponsePromptCacheDiagnostics = "prompt_cache_diagnostics",
        /// Usage of built-in tools that is counted apart from the model's tokens.
        optional tool_usage: ResponseToolUsage = "tool_usage",
        /// Who pays for the response, as `payer`. Nullable.
        optional billing: BTreeMap<String, String> = "billing",
        /// Penalty for words by how often they occurred. Nullable.
        optional frequency_penalty: f64 = "frequency_penalty",
        /// Penalty for words that occurred at all. Nullable.
        optional presence_penalty: f64 = "presence_penalty",
        /// Whether the response is kept so that it can be retrieved and continued. Nullable.
        optional store: bool = "store",
    }
}

object! {
    /// The access programs that a response ran under.
    pub struct ResponseAccessPrograms {
        /// Access program for cybersecurity work.
        lenient cyber: ResponseAccessProgramsCyber = "cyber",
    }
}

open_enum! {
    /// An access program for cybersecurity work.
    pub enum ResponseAccessProgramsCyber {
        /// No special access.
        Standard = "standard",
        /// Daybreak Blue, for authorized defensive work.
        DaybreakBlue = "daybreak_blue",
        DaybreakRed = "daybreak_red",
    }
}

object! {
    /// The conversation that a response belongs to.
    pub struct ResponseConversation {
        /// Identifier of the conversation, `conv_…`.
        lenient id: String = "id",
    }
}

object! {
    /// Why a response failed.
    pub struct ResponseError {
        /// Machine-readable code of the error.
        lenient code: ResponseErrorCode = "code",
        /// Description of the error.
        lenient message: String = "message",
        /// Details if the response was stopped because the model acted against its instructions.
        optional misalignment: ResponseErrorMisalignment = "misalignment",
        /// Parameter that caused the error. Nullable.
        optional param: String = "param",
        /// Kind of the error. Nullable.
        optional r#type: String = "type",
    }
}

open_enum! {
    /// The reason that a response failed.
    pub enum ResponseErrorCode {
        /// The API failed.
        ServerError = "server_error",
        /// The request exceeded a rate limit.
        RateLimitExceeded = "rate_limit_exceeded",
        /// The prompt was rejected.
        InvalidPrompt = "invalid_prompt",
        /// The request does not fit the data residency of the project.
        DataResidencyMismatch = "data_residency_mismatch",
        /// Stopped by the policy on biological risks.
        BioPolicy = "bio_policy",
        /// Stopped because the model did something that it was probably not meant to do. Do not retry automatically.
        MisalignmentPolicyViolation = "misalignment_policy_violation",
        /// A vector store took too long to answer.
        VectorStoreTimeout = "vector_store_timeout",
        /// An image of the input is unusable.
        InvalidImage = "invalid_image",
        /// An image has an unsupported format.
        InvalidImageFormat = "invalid_image_format",
        /// The base64 of an image is malformed.
        InvalidBase64Image = "invalid_base64_image",
        /// The URL of an image is malformed.
        InvalidImageUrl = "invalid_image_url",
        /// An image has too many pixels.
        ImageTooLarge = "image_too_large",
        /// An image has too few pixels.
        ImageTooSmall = "image_too_small",
        /// An image could not be decoded.
        ImageParseError = "image_parse_error",
        /// An image violates the content policy.
        ImageContentPolicyViolation = "image_content_policy_violation",
        InvalidImageMode = "invalid_image_mode",
        /// The file of an image is too large.
        ImageFileTooLarge = "image_file_too_large",
        /// The media type of an image is unsupported.
        UnsupportedImageMediaType = "unsupported_image_media_type",
        /// The file of an image is empty.
        EmptyImageFile = "empty_image_file",
        /// The API could not download an image.
        FailedToDownloadImage = "failed_to_download_image",
        /// There is no file with the identifier that an image refers to.
        ImageFileNotFound = "image_file_not_found",
    }
}

object! {
    /// Details of an action that the model was probably not meant to take.
    pub struct ResponseErrorMisalignment {
        /// Describes the action in question.
        optional detailed_explanation: String = "detailed_explanation",
        /// Kind of the action in question.
        optional error_type: ResponseErrorMisalignmentErrorType = "error_type",
        /// Nullable.
        optional review_target: String = "review_target",
        /// Guidance that can bring the model back on course.
        optional steer: ResponseErrorMisalignmentSteer = "steer",
    }
}

open_enum! {
    /// The kind of an action that the model was probably not meant to take.
    ///
    /// The document allows any other string too.
    pub enum ResponseErrorMisalignmentErrorType {
        /// It may have sent data where it should not.
        PotentiallyUnintendedDataTransfer = "potentially_unintended_data_transfer",
        /// It may have read data that it should not.
        PotentiallyUnintendedDataAccess = "potentially_unintended_data_access",
        /// It may have deleted or damaged something.
        PotentiallyUnintendedDestructiveActivity = "potentially_unintended_destructive_activity",
        Other = "other",
    }
}

object! {
    /// Guidance after an action that the model was probably not meant to take.
    pub struct ResponseErrorMisalignmentSteer {
        /// Text of the guidance.
        lenient message: String = "message",
    }
}

object! {
    /// How images in the context were handled.
    pub struct ResponseImage {
        /// Whether images in the context were compressed.
        lenient context_compression: ResponseImageContextCompression = "context_compression",
    }
}

open_enum! {
    /// Whether images in the context were compressed.
    pub enum ResponseImageContextCompression {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

object! {
    /// Why a response stopped early.
    pub struct ResponseIncompleteDetails {
        /// Reason that the response stopped early.
        optional reason: ResponseIncompleteDetailsReason = "reason",
    }
}

open_enum! {
    /// The reason that a response stopped early.
    pub enum ResponseIncompleteDetailsReason {
        /// It reached `max_output_tokens`.
        MaxOutputTokens = "max_output_tokens",
        MaxMessages = "max_messages",
        /// The content filter stopped it.
        ContentFilter = "content_filter",
        Steered = "steered",
    }
}

object! {
    /// An input item that the API removed before the model saw it.
    pub struct ResponseInputTransformation {
        /// Identifier of the reasoning item that was removed.
        lenient id: String = "id",
        /// Change that the API made to the item. Always `"removed"`.
        constant action: "removed" = "action",
        /// Why the API removed the item.
        lenient reason: ResponseInputTransformationReason = "reason",
        /// Always `"reasoning"`.
        constant r#type: "reasoning" = "type",
    }
}

open_enum! {
    /// Why the API removed a reasoning item from the input.
    pub enum ResponseInputTransformationReason {
        /// Another organization produced it.
        OrganizationMismatch = "organization_mismatch",
        /// It was produced for another end user.
        EndUserMismatch = "end_user_mismatch",
        /// Another model produced it.
        ModelMismatch = "model_mismatch",
        /// The context before it has changed.
        PrefixMismatch = "prefix_mismatch",
        /// It belongs to an earlier turn.
        TurnBoundary = "turn_boundary",
    }
}

kind_union! {
    /// The instructions of a response: a text, or a list of items.
    pub enum ResponseInstructions {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

tagged_union! {
    /// Compares prompt cache reuse with an earlier response; told apart by `type`.
    ///
    /// A union, told apart by `type`.
    pub enum ResponsePromptCacheDiagnostics by "type" {
        "cache_miss" => CacheMiss(ResponsePromptCacheDiagnosticsCacheMiss),
        "cache_hit" => CacheHit(ResponsePromptCacheDiagnosticsCacheHit),
        "comparison_response_not_found" => ComparisonResponseNotFound(ResponsePromptCacheDiagnosticsComparisonResponseNotFound),
        "unavailable" => Unavailable(ResponsePromptCacheDiagnosticsUnavailable),
    }
}

object! {
    /// No difference to the compared response was found.
    pub struct ResponsePromptCacheDiagnosticsCacheHit {
        /// Always `"cache_hit"`.
        constant r#type: "cache_hit" = "type",
    }
}

object! {
    /// The prompt differs from that of the compared response.
    pub struct ResponsePromptCacheDiagnosticsCacheMiss {
        /// Estimated number of input tokens after the first difference.
        lenient cache_missed_tokens: i64 = "cache_missed_tokens",
        /// The first difference that was found.
        lenient reason: ResponsePromptCacheDiagnosticsCacheMissReason = "reason",
        /// Always `"cache_miss"`.
        constant r#type: "cache_miss" = "type",
        /// Number of tokens of the compared response's prompt that could have been reused.
        optional comparison_reusable_tokens: i64 = "comparison_reusable_tokens",
    }
}

open_enum! {
    /// The difference that caused a cache miss.
    pub enum ResponsePromptCacheDiagnosticsCacheMissReason {
        /// A different model.
        ModelChanged = "model_changed",
        /// A different `prompt_cache_key`.
        PromptCacheKeyChanged = "prompt_cache_key_changed",
        /// Different tools, or a different order.
        ToolsChanged = "tools_changed",
        /// A different format of the text output.
        TextFormatChanged = "text_format_changed",
        /// A different reasoning effort.
        ReasoningEffortChanged = "reasoning_effort_changed",
        /// A different verbosity.
        VerbosityChanged = "verbosity_changed",
        /// The context was compacted in between.
        ContextCompacted = "context_compacted",
        /// The earlier part of the input differs.
        InputChanged = "input_changed",
        /// A different service tier.
        ServiceTierChanged = "service_tier_changed",
    }
}

object! {
    /// The response to compare with was not found.
    pub struct ResponsePromptCacheDiagnosticsComparisonResponseNotFound {
        /// Always `"comparison_response_not_found"`.
        constant r#type: "comparison_response_not_found" = "type",
    }
}

object! {
    /// The comparison could not be made.
    pub struct ResponsePromptCacheDiagnosticsUnavailable {
        /// Always `"unavailable"`.
        constant r#type: "unavailable" = "type",
    }
}

open_enum! {
    /// How far a response has progressed.
    pub enum ResponseStatus {
        /// The response is complete.
        Completed = "completed",
        /// The response failed; `error` says why.
        Failed = "failed",
        /// The model is generating the response.
        InProgress = "in_progress",
        /// The response was cancelled.
        Cancelled = "cancelled",
        /// The response is waiting to be processed.
        Queued = "queued",
        /// The response stopped early; `incomplete_details` says why.
        Incomplete = "incomplete",
    }
}

object! {
    /// Usage of built-in tools, counted apart from the model's tokens.
    pub struct ResponseToolUsage {
        /// Tokens that image generation used.
        lenient image_gen: ResponseToolUsageImageGen = "image_gen",
        /// Use of web search.
        lenient web_search: ResponseToolUsageWebSearch = "web_search",
    }
}

object! {
    /// Tokens that image generation used.
    pub struct ResponseToolUsageImageGen {
        /// Tokens of the prompts and input images.
        lenient input_tokens: i64 = "input_tokens",
        /// Input tokens by kind.
        lenient input_tokens_details: ResponseToolUsageImageGenInputTokensDetails = "input_tokens_details",
        /// Tokens of the generated images.
        lenient output_tokens: i64 = "output_tokens",
        /// Input and output tokens together.
        lenient total_tokens: i64 = "total_tokens",
        /// Input tokens that came from the prompt cache.
        optional cached_tokens: i64 = "cached_tokens",
        /// Cached tokens by kind.
        optional cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails = "cached_tokens_details",
        /// Output tokens by kind.
        optional output_tokens_details: ResponseToolUsageImageGenOutputTokensDetails = "output_tokens_details",
    }
}

object! {
    /// Cached input tokens of image generation, by kind.
    pub struct ResponseToolUsageImageGenCachedTokensDetails {
        lenient cached_image_tokens: i64 = "cached_image_tokens",
        lenient cached_text_tokens: i64 = "cached_text_tokens",
    }
}

object! {
    /// Input tokens of image generation, by kind.
    pub struct ResponseToolUsageImageGenInputTokensDetails {
        lenient image_tokens: i64 = "image_tokens",
        /// Tokens of the prompts.
        lenient text_tokens: i64 = "text_tokens",
    }
}

object! {
    /// Output tokens of image generation, by kind.
    pub struct ResponseToolUsageImageGenOutputTokensDetails {
        /// Tokens of generated images.
        lenient image_tokens: i64 = "image_tokens",
        /// Tokens of generated text.
        lenient text_tokens: i64 = "text_tokens",
    }
}

object! {
    /// Use of web search.
    pub struct ResponseToolUsageWebSearch {
        /// Number of web search requests.
        lenient num_requests: i64 = "num_requests",
    }
}

open_enum! {
    /// How a context beyond the model's window is handled.
    pub enum ResponseTruncation {
        /// Items are dropped from the start of the conversation until it fits.
        Auto = "auto",
        /// The request fails with status 400.
        Disabled = "disabled",
    }
}
