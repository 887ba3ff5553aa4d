// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{
    PromptCacheTTLEnum, Reasoning, ResponseInputItem, ResponseOutputItem, ResponsePrompt,
    ResponseServiceTier, ResponseTextConfig, ResponseUsage, ResponsesModel, ToolChoiceParam, ToolsArray,
};
use crate::shared::{Metadata, ModerationResultBody, PromptCacheModeEnum, PromptCacheRetention};
use crate::support::{kind_union, object, open_enum, tagged_union};

object! {
    pub struct Moderation {
        lenient input: ModerationInput = "input",
        lenient output: ModerationOutput = "output",
    }
}

object! {
    pub struct ModerationErrorBody {
        /// Always `"error"`.
        constant r#type: "error" = "type",
        lenient code: String = "code",
        lenient message: String = "message",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ModerationInput by "type" {
        "moderation_result" => ModerationResult(ModerationResultBody),
        "error" => Error(ModerationErrorBody),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ModerationOutput by "type" {
        "moderation_result" => ModerationResult(ModerationResultBody),
        "error" => Error(ModerationErrorBody),
    }
}

object! {
    pub struct PromptCacheOptions {
        lenient ttl: PromptCacheTTLEnum = "ttl",
        lenient mode: PromptCacheModeEnum = "mode",
        /// Nullable.
        optional comparison_response_id: String = "comparison_response_id",
    }
}

object! {
    /// Returned by `responses.cancel`, `responses.create`, `responses.retrieve`.
    pub struct Response {
        required id: String = "id",
        /// Always `"response"`.
        constant object: "response" = "object",
        /// In seconds since 1970.
        lenient created_at: f64 = "created_at",
        /// Nullable.
        optional error: ResponseError = "error",
        /// Nullable.
        optional incomplete_details: ResponseIncompleteDetails = "incomplete_details",
        /// Nullable.
        optional instructions: ResponseInstructions = "instructions",
        lenient model: ResponsesModel = "model",
        lenient tools: ToolsArray = "tools",
        lenient output: Vec<ResponseOutputItem> = "output",
        /// Default: `true`.
        lenient parallel_tool_calls: bool = "parallel_tool_calls",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        lenient tool_choice: ToolChoiceParam = "tool_choice",
        /// 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// Nullable.
        optional access_programs: ResponseAccessPrograms = "access_programs",
        /// 0 to 20. Nullable.
        optional top_logprobs: i64 = "top_logprobs",
        /// Deprecated by the API.
        optional user: String = "user",
        /// At most 64 characters. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// Nullable. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// Nullable.
        optional previous_response_id: String = "previous_response_id",
        /// Default: `false`. Nullable.
        optional background: bool = "background",
        /// Nullable.
        optional max_tool_calls: i64 = "max_tool_calls",
        optional text: ResponseTextConfig = "text",
        /// Nullable.
        optional prompt: ResponsePrompt = "prompt",
        /// Default: `"auto"`. Nullable.
        optional service_tier: ResponseServiceTier = "service_tier",
        /// Default: `"disabled"`. Nullable.
        optional truncation: ResponseTruncation = "truncation",
        optional status: ResponseStatus = "status",
        /// In seconds since 1970. Nullable.
        optional completed_at: f64 = "completed_at",
        /// Nullable.
        optional reasoning: Reasoning = "reasoning",
        /// Nullable.
        optional output_text: String = "output_text",
        optional usage: ResponseUsage = "usage",
        optional prompt_cache_options: PromptCacheOptions = "prompt_cache_options",
        /// Nullable.
        optional moderation: Moderation = "moderation",
        /// Nullable.
        optional conversation: ResponseConversation = "conversation",
        /// Nullable.
        optional max_output_tokens: i64 = "max_output_tokens",
        optional image: ResponseImage = "image",
        optional input_transformations: Vec<ResponseInputTransformation> = "input_transformations",
        optional prompt_cache_diagnostics: ResponsePromptCacheDiagnostics = "prompt_cache_diagnostics",
        optional tool_usage: ResponseToolUsage = "tool_usage",
    }
}

object! {
    pub struct ResponseAccessPrograms {
        lenient cyber: ResponseAccessProgramsCyber = "cyber",
    }
}

open_enum! {
    pub enum ResponseAccessProgramsCyber {
        Standard = "standard",
        DaybreakBlue = "daybreak_blue",
        DaybreakRed = "daybreak_red",
    }
}

object! {
    pub struct ResponseConversation {
        lenient id: String = "id",
    }
}

object! {
    pub struct ResponseError {
        lenient code: ResponseErrorCode = "code",
        lenient message: String = "message",
        optional misalignment: ResponseErrorMisalignment = "misalignment",
        /// Nullable.
        optional param: String = "param",
        /// Nullable.
        optional r#type: String = "type",
    }
}

open_enum! {
    pub enum ResponseErrorCode {
        ServerError = "server_error",
        RateLimitExceeded = "rate_limit_exceeded",
        InvalidPrompt = "invalid_prompt",
        DataResidencyMismatch = "data_residency_mismatch",
        BioPolicy = "bio_policy",
        MisalignmentPolicyViolation = "misalignment_policy_violation",
        VectorStoreTimeout = "vector_store_timeout",
        InvalidImage = "invalid_image",
        InvalidImageFormat = "invalid_image_format",
        InvalidBase64Image = "invalid_base64_image",
        InvalidImageUrl = "invalid_image_url",
        ImageTooLarge = "image_too_large",
        ImageTooSmall = "image_too_small",
        ImageParseError = "image_parse_error",
        ImageContentPolicyViolation = "image_content_policy_violation",
        InvalidImageMode = "invalid_image_mode",
        ImageFileTooLarge = "image_file_too_large",
        UnsupportedImageMediaType = "unsupported_image_media_type",
        EmptyImageFile = "empty_image_file",
        FailedToDownloadImage = "failed_to_download_image",
        ImageFileNotFound = "image_file_not_found",
    }
}

object! {
    pub struct ResponseErrorMisalignment {
        optional detailed_explanation: String = "detailed_explanation",
        optional error_type: ResponseErrorMisalignmentErrorType = "error_type",
        /// Nullable.
        optional review_target: String = "review_target",
        optional steer: ResponseErrorMisalignmentSteer = "steer",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum ResponseErrorMisalignmentErrorType {
        PotentiallyUnintendedDataTransfer = "potentially_unintended_data_transfer",
        PotentiallyUnintendedDataAccess = "potentially_unintended_data_access",
        PotentiallyUnintendedDestructiveActivity = "potentially_unintended_destructive_activity",
        Other = "other",
    }
}

object! {
    pub struct ResponseErrorMisalignmentSteer {
        lenient message: String = "message",
    }
}

object! {
    pub struct ResponseImage {
        lenient context_compression: ResponseImageContextCompression = "context_compression",
    }
}

open_enum! {
    pub enum ResponseImageContextCompression {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

object! {
    pub struct ResponseIncompleteDetails {
        optional reason: ResponseIncompleteDetailsReason = "reason",
    }
}

open_enum! {
    pub enum ResponseIncompleteDetailsReason {
        MaxOutputTokens = "max_output_tokens",
        MaxMessages = "max_messages",
        ContentFilter = "content_filter",
        Steered = "steered",
    }
}

object! {
    pub struct ResponseInputTransformation {
        lenient id: String = "id",
        /// Always `"removed"`.
        constant action: "removed" = "action",
        lenient reason: ResponseInputTransformationReason = "reason",
        /// Always `"reasoning"`.
        constant r#type: "reasoning" = "type",
    }
}

open_enum! {
    pub enum ResponseInputTransformationReason {
        OrganizationMismatch = "organization_mismatch",
        EndUserMismatch = "end_user_mismatch",
        ModelMismatch = "model_mismatch",
        PrefixMismatch = "prefix_mismatch",
        TurnBoundary = "turn_boundary",
    }
}

kind_union! {
    pub enum ResponseInstructions {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ResponsePromptCacheDiagnostics by "type" {
        "cache_miss" => CacheMiss(ResponsePromptCacheDiagnosticsCacheMiss),
        "cache_hit" => CacheHit(ResponsePromptCacheDiagnosticsCacheHit),
        "comparison_response_not_found" => ComparisonResponseNotFound(ResponsePromptCacheDiagnosticsComparisonResponseNotFound),
        "unavailable" => Unavailable(ResponsePromptCacheDiagnosticsUnavailable),
    }
}

object! {
    pub struct ResponsePromptCacheDiagnosticsCacheHit {
        /// Always `"cache_hit"`.
        constant r#type: "cache_hit" = "type",
    }
}

object! {
    pub struct ResponsePromptCacheDiagnosticsCacheMiss {
        lenient cache_missed_tokens: i64 = "cache_missed_tokens",
        lenient reason: ResponsePromptCacheDiagnosticsCacheMissReason = "reason",
        /// Always `"cache_miss"`.
        constant r#type: "cache_miss" = "type",
        optional comparison_reusable_tokens: i64 = "comparison_reusable_tokens",
    }
}

open_enum! {
    pub enum ResponsePromptCacheDiagnosticsCacheMissReason {
        ModelChanged = "model_changed",
        PromptCacheKeyChanged = "prompt_cache_key_changed",
        ToolsChanged = "tools_changed",
        TextFormatChanged = "text_format_changed",
        ReasoningEffortChanged = "reasoning_effort_changed",
        VerbosityChanged = "verbosity_changed",
        ContextCompacted = "context_compacted",
        InputChanged = "input_changed",
        ServiceTierChanged = "service_tier_changed",
    }
}

object! {
    pub struct ResponsePromptCacheDiagnosticsComparisonResponseNotFound {
        /// Always `"comparison_response_not_found"`.
        constant r#type: "comparison_response_not_found" = "type",
    }
}

object! {
    pub struct ResponsePromptCacheDiagnosticsUnavailable {
        /// Always `"unavailable"`.
        constant r#type: "unavailable" = "type",
    }
}

open_enum! {
    pub enum ResponseStatus {
        Completed = "completed",
        Failed = "failed",
        InProgress = "in_progress",
        Cancelled = "cancelled",
        Queued = "queued",
        Incomplete = "incomplete",
    }
}

object! {
    pub struct ResponseToolUsage {
        lenient image_gen: ResponseToolUsageImageGen = "image_gen",
        lenient web_search: ResponseToolUsageWebSearch = "web_search",
    }
}

object! {
    pub struct ResponseToolUsageImageGen {
        lenient input_tokens: i64 = "input_tokens",
        lenient input_tokens_details: ResponseToolUsageImageGenInputTokensDetails = "input_tokens_details",
        lenient output_tokens: i64 = "output_tokens",
        lenient total_tokens: i64 = "total_tokens",
        optional cached_tokens: i64 = "cached_tokens",
        optional cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails = "cached_tokens_details",
        optional output_tokens_details: ResponseToolUsageImageGenOutputTokensDetails = "output_tokens_details",
    }
}

object! {
    pub struct ResponseToolUsageImageGenCachedTokensDetails {
        lenient cached_image_tokens: i64 = "cached_image_tokens",
        lenient cached_text_tokens: i64 = "cached_text_tokens",
    }
}

object! {
    pub struct ResponseToolUsageImageGenInputTokensDetails {
        lenient image_tokens: i64 = "image_tokens",
        lenient text_tokens: i64 = "text_tokens",
    }
}

object! {
    pub struct ResponseToolUsageImageGenOutputTokensDetails {
        lenient image_tokens: i64 = "image_tokens",
        lenient text_tokens: i64 = "text_tokens",
    }
}

object! {
    pub struct ResponseToolUsageWebSearch {
        lenient num_requests: i64 = "num_requests",
    }
}

open_enum! {
    pub enum ResponseTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}
