// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    PromptCacheTTLEnum, Reasoning, ResponseInputItem, ResponseOutputItem, ResponsePrompt,
    ResponseServiceTier, ResponseTextConfig, ResponseUsage, ResponsesModel, ToolChoiceParam, ToolsArray,
};
use crate::shared::{Metadata, ModerationResultBody, PromptCacheModeEnum, PromptCacheRetention};
use crate::support::{kind_union, object, open_enum, tagged_union};

object! {
    /// An object: the document's `Moderation`.
    pub struct Moderation {
        /// The member `input`: one of the shapes of [`ModerationInput`].
        lenient input: ModerationInput = "input",
        /// The member `output`: one of the shapes of [`ModerationOutput`].
        lenient output: ModerationOutput = "output",
    }
}

object! {
    /// An object: the document's `ModerationErrorBody`.
    pub struct ModerationErrorBody {
        /// The member `type`: `"error"`. The API's default: `"error"`.
        constant r#type: "error" = "type",
        /// The member `code`: a text.
        lenient code: String = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

tagged_union! {
    /// One of several objects: `input` of the document's `Moderation`.
    pub enum ModerationInput by "type" {
        "moderation_result" => ModerationResult(ModerationResultBody),
        "error" => Error(ModerationErrorBody),
    }
}

tagged_union! {
    /// One of several objects: `output` of the document's `Moderation`.
    pub enum ModerationOutput by "type" {
        "moderation_result" => ModerationResult(ModerationResultBody),
        "error" => Error(ModerationErrorBody),
    }
}

object! {
    /// An object: the document's `PromptCacheOptions`.
    pub struct PromptCacheOptions {
        /// The member `ttl`: one of the values of [`PromptCacheTTLEnum`].
        lenient ttl: PromptCacheTTLEnum = "ttl",
        /// The member `mode`: one of the values of [`PromptCacheModeEnum`].
        lenient mode: PromptCacheModeEnum = "mode",
        /// The member `comparison_response_id`: a text. May be null.
        optional comparison_response_id: String = "comparison_response_id",
    }
}

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
        /// The member `access_programs`: an object, [`ResponseAccessPrograms`]. May be null.
        optional access_programs: ResponseAccessPrograms = "access_programs",
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
        /// The member `image`: an object, [`ResponseImage`].
        optional image: ResponseImage = "image",
        /// The member `input_transformations`: a list.
        optional input_transformations: Vec<ResponseInputTransformation> = "input_transformations",
        /// The member `prompt_cache_diagnostics`: one of the shapes of [`ResponsePromptCacheDiagnostics`].
        optional prompt_cache_diagnostics: ResponsePromptCacheDiagnostics = "prompt_cache_diagnostics",
        /// The member `tool_usage`: an object, [`ResponseToolUsage`].
        optional tool_usage: ResponseToolUsage = "tool_usage",
    }
}

object! {
    /// An object: `access_programs` of the document's `Response`.
    pub struct ResponseAccessPrograms {
        /// The member `cyber`: one of the values of [`ResponseAccessProgramsCyber`].
        lenient cyber: ResponseAccessProgramsCyber = "cyber",
    }
}

open_enum! {
    /// A string with known values: `access_programs.cyber` of the document's `Response`.
    pub enum ResponseAccessProgramsCyber {
        Standard = "standard",
        DaybreakBlue = "daybreak_blue",
        DaybreakRed = "daybreak_red",
    }
}

object! {
    /// An object: the document's `ResponseConversation`.
    pub struct ResponseConversation {
        /// The member `id`: a text.
        lenient id: String = "id",
    }
}

object! {
    /// An object: the document's `ResponseError`.
    pub struct ResponseError {
        /// The member `code`: one of the values of [`ResponseErrorCode`].
        lenient code: ResponseErrorCode = "code",
        /// The member `message`: a text.
        lenient message: String = "message",
        /// The member `misalignment`: an object, [`ResponseErrorMisalignment`].
        optional misalignment: ResponseErrorMisalignment = "misalignment",
        /// The member `param`: a text. May be null.
        optional param: String = "param",
        /// The member `type`: a text. May be null.
        optional r#type: String = "type",
    }
}

open_enum! {
    /// A string with known values: the document's `ResponseErrorCode`.
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
    /// An object: `misalignment` of the document's `ResponseError`.
    pub struct ResponseErrorMisalignment {
        /// The member `detailed_explanation`: a text.
        optional detailed_explanation: String = "detailed_explanation",
        /// The member `error_type`: one of the values of [`ResponseErrorMisalignmentErrorType`].
        optional error_type: ResponseErrorMisalignmentErrorType = "error_type",
        /// The member `review_target`: a text. May be null.
        optional review_target: String = "review_target",
        /// The member `steer`: an object, [`ResponseErrorMisalignmentSteer`].
        optional steer: ResponseErrorMisalignmentSteer = "steer",
    }
}

open_enum! {
    /// A string with known values: `misalignment.error_type` of the document's `ResponseError`.
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
    /// An object: `misalignment.steer` of the document's `ResponseError`.
    pub struct ResponseErrorMisalignmentSteer {
        /// The member `message`: a text.
        lenient message: String = "message",
    }
}

object! {
    /// An object: `image` of the document's `Response`.
    pub struct ResponseImage {
        /// The member `context_compression`: one of the values of [`ResponseImageContextCompression`].
        lenient context_compression: ResponseImageContextCompression = "context_compression",
    }
}

open_enum! {
    /// A string with known values: `image.context_compression` of the document's `Response`.
    pub enum ResponseImageContextCompression {
        Enabled = "enabled",
        Disabled = "disabled",
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
        MaxMessages = "max_messages",
        ContentFilter = "content_filter",
        Steered = "steered",
    }
}

object! {
    /// An object: `input_transformations[]` of the document's `Response`.
    pub struct ResponseInputTransformation {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `action`: `"removed"`.
        constant action: "removed" = "action",
        /// The member `reason`: one of the values of [`ResponseInputTransformationReason`].
        lenient reason: ResponseInputTransformationReason = "reason",
        /// The member `type`: `"reasoning"`.
        constant r#type: "reasoning" = "type",
    }
}

open_enum! {
    /// A string with known values: `input_transformations[].reason` of the document's `Response`.
    pub enum ResponseInputTransformationReason {
        OrganizationMismatch = "organization_mismatch",
        EndUserMismatch = "end_user_mismatch",
        ModelMismatch = "model_mismatch",
        PrefixMismatch = "prefix_mismatch",
        TurnBoundary = "turn_boundary",
    }
}

kind_union! {
    /// One of several shapes: `instructions` of the document's `Response`.
    pub enum ResponseInstructions {
        string => String(String),
        array => ResponseInputItemList(Vec<ResponseInputItem>),
    }
}

tagged_union! {
    /// One of several objects: `prompt_cache_diagnostics` of the document's `Response`.
    pub enum ResponsePromptCacheDiagnostics by "type" {
        "cache_miss" => CacheMiss(ResponsePromptCacheDiagnosticsCacheMiss),
        "cache_hit" => CacheHit(ResponsePromptCacheDiagnosticsCacheHit),
        "comparison_response_not_found" => ComparisonResponseNotFound(ResponsePromptCacheDiagnosticsComparisonResponseNotFound),
        "unavailable" => Unavailable(ResponsePromptCacheDiagnosticsUnavailable),
    }
}

object! {
    /// An object: the document's `ResponsePromptCacheDiagnosticsCacheHit`.
    pub struct ResponsePromptCacheDiagnosticsCacheHit {
        /// The member `type`: `"cache_hit"`.
        constant r#type: "cache_hit" = "type",
    }
}

object! {
    /// An object: the document's `ResponsePromptCacheDiagnosticsCacheMiss`.
    pub struct ResponsePromptCacheDiagnosticsCacheMiss {
        /// The member `cache_missed_tokens`: a whole number.
        lenient cache_missed_tokens: i64 = "cache_missed_tokens",
        /// The member `reason`: one of the values of [`ResponsePromptCacheDiagnosticsCacheMissReason`].
        lenient reason: ResponsePromptCacheDiagnosticsCacheMissReason = "reason",
        /// The member `type`: `"cache_miss"`.
        constant r#type: "cache_miss" = "type",
        /// The member `comparison_reusable_tokens`: a whole number.
        optional comparison_reusable_tokens: i64 = "comparison_reusable_tokens",
    }
}

open_enum! {
    /// A string with known values: `reason` of the document's `ResponsePromptCacheDiagnosticsCacheMiss`.
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
    /// An object: the document's `ResponsePromptCacheDiagnosticsComparisonResponseNotFound`.
    pub struct ResponsePromptCacheDiagnosticsComparisonResponseNotFound {
        /// The member `type`: `"comparison_response_not_found"`.
        constant r#type: "comparison_response_not_found" = "type",
    }
}

object! {
    /// An object: the document's `ResponsePromptCacheDiagnosticsUnavailable`.
    pub struct ResponsePromptCacheDiagnosticsUnavailable {
        /// The member `type`: `"unavailable"`.
        constant r#type: "unavailable" = "type",
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

object! {
    /// An object: `tool_usage` of the document's `Response`.
    pub struct ResponseToolUsage {
        /// The member `image_gen`: an object, [`ResponseToolUsageImageGen`].
        lenient image_gen: ResponseToolUsageImageGen = "image_gen",
        /// The member `web_search`: an object, [`ResponseToolUsageWebSearch`].
        lenient web_search: ResponseToolUsageWebSearch = "web_search",
    }
}

object! {
    /// An object: `tool_usage.image_gen` of the document's `Response`.
    pub struct ResponseToolUsageImageGen {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `input_tokens_details`: an object, [`ResponseToolUsageImageGenInputTokensDetails`].
        lenient input_tokens_details: ResponseToolUsageImageGenInputTokensDetails = "input_tokens_details",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
        /// The member `cached_tokens`: a whole number.
        optional cached_tokens: i64 = "cached_tokens",
        /// The member `cached_tokens_details`: an object, [`ResponseToolUsageImageGenCachedTokensDetails`].
        optional cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails = "cached_tokens_details",
        /// The member `output_tokens_details`: an object, [`ResponseToolUsageImageGenOutputTokensDetails`].
        optional output_tokens_details: ResponseToolUsageImageGenOutputTokensDetails = "output_tokens_details",
    }
}

object! {
    /// An object: `tool_usage.image_gen.cached_tokens_details` of the document's `Response`.
    pub struct ResponseToolUsageImageGenCachedTokensDetails {
        /// The member `cached_image_tokens`: a whole number.
        lenient cached_image_tokens: i64 = "cached_image_tokens",
        /// The member `cached_text_tokens`: a whole number.
        lenient cached_text_tokens: i64 = "cached_text_tokens",
    }
}

object! {
    /// An object: `tool_usage.image_gen.input_tokens_details` of the document's `Response`.
    pub struct ResponseToolUsageImageGenInputTokensDetails {
        /// The member `image_tokens`: a whole number.
        lenient image_tokens: i64 = "image_tokens",
        /// The member `text_tokens`: a whole number.
        lenient text_tokens: i64 = "text_tokens",
    }
}

object! {
    /// An object: `tool_usage.image_gen.output_tokens_details` of the document's `Response`.
    pub struct ResponseToolUsageImageGenOutputTokensDetails {
        /// The member `image_tokens`: a whole number.
        lenient image_tokens: i64 = "image_tokens",
        /// The member `text_tokens`: a whole number.
        lenient text_tokens: i64 = "text_tokens",
    }
}

object! {
    /// An object: `tool_usage.web_search` of the document's `Response`.
    pub struct ResponseToolUsageWebSearch {
        /// The member `num_requests`: a whole number.
        lenient num_requests: i64 = "num_requests",
    }
}

open_enum! {
    /// A string with known values: `truncation` of the document's `Response`.
    pub enum ResponseTruncation {
        Auto = "auto",
        Disabled = "disabled",
    }
}
