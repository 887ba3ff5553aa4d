// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, tagged_union};

object! {
    /// Costs within one time bucket, for one combination of the `group_by` fields.
    pub struct CostsResult {
        /// Always `"organization.costs.result"`.
        constant object: "organization.costs.result" = "object",
        /// Money spent.
        optional amount: CostsResultAmount = "amount",
        /// Item on the invoice, if grouped by `line_item`. Nullable.
        optional line_item: String = "line_item",
        /// Project that spent the money, if grouped by `project_id`. Nullable.
        optional project_id: String = "project_id",
        /// API key that spent the money, if grouped by `api_key_id`. Nullable.
        optional api_key_id: String = "api_key_id",
        /// Amount consumed, in `quantity_unit`. Nullable.
        optional quantity: f64 = "quantity",
        /// Nullable.
        optional quantity_unit: CostsResultQuantityUnit = "quantity_unit",
        /// API that the costs come from, if grouped by `api_source`. Nullable.
        optional api_source: CostsResultApiSource = "api_source",
        /// User who spent the money, if grouped by `user_id`. Nullable.
        optional user_id: String = "user_id",
    }
}

object! {
    /// An amount of money.
    pub struct CostsResultAmount {
        /// Amount in `currency`.
        optional value: f64 = "value",
        /// Currency as a lowercase ISO-4217 code, such as `usd`.
        optional currency: String = "currency",
    }
}

open_enum! {
    /// API that usage comes from.
    pub enum CostsResultApiSource {
        /// The Agents API.
        AgentsApi = "agents_api",
        /// Any other source.
        Unlabeled = "unlabeled",
    }
}

open_enum! {
    /// Unit of a consumed quantity.
    ///
    /// The document allows any other string too.
    pub enum CostsResultQuantityUnit {
        Tokens = "tokens",
        /// Thousands of tokens.
        _1000Tokens = "1000_tokens",
        DurationSeconds = "duration_seconds",
        DurationMinutes = "duration_minutes",
        DurationHours = "duration_hours",
        /// GiB of storage, multiplied by hours.
        GibibyteHours = "gibibyte_hours",
        Images = "images",
        Characters = "characters",
    }
}

object! {
    /// Text-to-speech usage within one time bucket.
    pub struct UsageAudioSpeechesResult {
        /// Always `"organization.usage.audio_speeches.result"`.
        constant object: "organization.usage.audio_speeches.result" = "object",
        /// Characters of text that were spoken.
        lenient characters: i64 = "characters",
        /// Number of requests to models.
        lenient num_model_requests: i64 = "num_model_requests",
        /// Project of the usage, if grouped by `project_id`. Nullable.
        optional project_id: String = "project_id",
        /// User of the usage, if grouped by `user_id`. Nullable.
        optional user_id: String = "user_id",
        /// API key of the usage, if grouped by `api_key_id`. Nullable.
        optional api_key_id: String = "api_key_id",
        /// Model of the usage, if grouped by `model`. Nullable.
        optional model: String = "model",
    }
}

object! {
    /// Transcription usage within one time bucket.
    pub struct UsageAudioTranscriptionsResult {
        /// Always `"organization.usage.audio_transcriptions.result"`.
        constant object: "organization.usage.audio_transcriptions.result" = "object",
        /// Length of the audio that was transcribed.
        lenient seconds: i64 = "seconds",
        /// Number of requests to models.
        lenient num_model_requests: i64 = "num_model_requests",
        /// Project of the usage, if grouped by `project_id`. Nullable.
        optional project_id: String = "project_id",
        /// User of the usage, if grouped by `user_id`. Nullable.
        optional user_id: String = "user_id",
        /// API key of the usage, if grouped by `api_key_id`. Nullable.
        optional api_key_id: String = "api_key_id",
        /// Model of the usage, if grouped by `model`. Nullable.
        optional model: String = "model",
    }
}

object! {
    /// Code interpreter usage within one time bucket.
    pub struct UsageCodeInterpreterSessionsResult {
        /// Always `"organization.usage.code_interpreter_sessions.result"`.
        constant object: "organization.usage.code_interpreter_sessions.result" = "object",
        /// Number of code interpreter sessions.
        lenient num_sessions: i64 = "num_sessions",
        /// Project of the usage, if grouped by `project_id`. Nullable.
        optional project_id: String = "project_id",
    }
}

object! {
    /// Usage of text models within one time bucket.
    pub struct UsageCompletionsResult {
        /// Always `"organization.usage.completions.result"`.
        constant object: "organization.usage.completions.result" = "object",
        /// Input tokens, cached ones included.
        lenient input_tokens: i64 = "input_tokens",
        lenient output_tokens: i64 = "output_tokens",
        /// Number of requests to models.
        lenient num_model_requests: i64 = "num_model_requests",
        /// Input tokens read from the prompt cache.
        optional input_cached_tokens: i64 = "input_cached_tokens",
        /// Input tokens written to the prompt cache.
        optional input_cache_write_tokens: i64 = "input_cache_write_tokens",
        /// Input tokens not read from the prompt cache.
        optional input_uncached_tokens: i64 = "input_uncached_tokens",
        optional input_text_tokens: i64 = "input_text_tokens",
        optional output_text_tokens: i64 = "output_text_tokens",
        /// Text tokens read from the prompt cache.
        optional input_cached_text_tokens: i64 = "input_cached_text_tokens",
        optional input_audio_tokens: i64 = "input_audio_tokens",
        /// Audio tokens read from the prompt cache.
        optional input_cached_audio_tokens: i64 = "input_cached_audio_tokens",
        optional output_audio_tokens: i64 = "output_audio_tokens",
        optional input_image_tokens: i64 = "input_image_tokens",
        /// Image tokens read from the prompt cache.
        optional input_cached_image_tokens: i64 = "input_cached_image_tokens",
        optional output_image_tokens: i64 = "output_image_tokens",
        /// Project of the usage, if grouped by `project_id`. Nullable.
        optional project_id: String = "project_id",
        /// User of the usage, if grouped by `user_id`. Nullable.
        optional user_id: String = "user_id",
        /// API key of the usage, if grouped by `api_key_id`. Nullable.
        optional api_key_id: String = "api_key_id",
        /// Model of the usage, if grouped by `model`. Nullable.
        optional model: String = "model",
        /// Whether the usage was in batches, if grouped by `batch`. Nullable.
        optional batch: bool = "batch",
        /// Service tier of the usage, if grouped by `service_tier`. Nullable.
        optional service_tier: String = "service_tier",
        /// API that the usage comes from, if grouped by `api_source`. Nullable.
        optional api_source: UsageCompletionsResultApiSource = "api_source",
        /// Input tokens written to the prompt cache for 12 hours.
        optional input_cache_write_12h_tokens: i64 = "input_cache_write_12h_tokens",
        /// Input tokens written to the prompt cache for 30 minutes. Nullable.
        optional input_cache_write_30m_tokens: i64 = "input_cache_write_30m_tokens",
    }
}

open_enum! {
    /// API that usage comes from.
    pub enum UsageCompletionsResultApiSource {
        /// The Agents API.
        AgentsApi = "agents_api",
        /// Any other source.
        Unlabeled = "unlabeled",
    }
}

object! {
    /// Embedding usage within one time bucket.
    pub struct UsageEmbeddingsResult {
        /// Always `"organization.usage.embeddings.result"`.
        constant object: "organization.usage.embeddings.result" = "object",
        /// Tokens that were embedded.
        lenient input_tokens: i64 = "input_tokens",
        /// Number of requests to models.
        lenient num_model_requests: i64 = "num_model_requests",
        /// Project of the usage, if grouped by `project_id`. Nullable.
        optional project_id: String = "project_id",
        /// User of the usage, if grouped by `user_id`. Nullable.
        optional user_id: String = "user_id",
        /// API key of the usage, if grouped by `api_key_id`. Nullable.
        optional api_key_id: String = "api_key_id",
        /// Model of the usage, if grouped by `model`. Nullable.
        optional model: String = "model",
    }
}

object! {
    /// File search usage within one time bucket.
    pub struct UsageFileSearchCallsResult {
        /// Always `"organization.usage.file_searches.result"`.
        constant object: "organization.usage.file_searches.result" = "object",
        /// Number of file searches.
        lenient num_requests: i64 = "num_requests",
        /// Project of the usage, if grouped by `project_id`. Nullable.
        optional project_id: String = "project_id",
        /// User of the usage, if grouped by `user_id`. Nullable.
        optional user_id: String = "user_id",
        /// API key of the usage, if grouped by `api_key_id`. Nullable.
        optional api_key_id: String = "api_key_id",
        /// Vector store of the usage, if grouped by `vector_store_id`. Nullable.
        optional vector_store_id: String = "vector_store_id",
    }
}

object! {
    /// Image usage within one time bucket.
    pub struct UsageImagesResult {
        /// Always `"organization.usage.images.result"`.
        constant object: "organization.usage.images.result" = "object",
        /// Number of images.
        lenient images: i64 = "images",
        /// Number of requests to models.
        lenient num_model_requests: i64 = "num_model_requests",
        /// Operation that made the images, if grouped by `source`. Nullable.
        optional source: String = "source",
        /// Size of the images, if grouped by `size`. Nullable.
        optional size: String = "size",
        /// Project of the usage, if grouped by `project_id`. Nullable.
        optional project_id: String = "project_id",
        /// User of the usage, if grouped by `user_id`. Nullable.
        optional user_id: String = "user_id",
        /// API key of the usage, if grouped by `api_key_id`. Nullable.
        optional api_key_id: String = "api_key_id",
        /// Model of the usage, if grouped by `model`. Nullable.
        optional model: String = "model",
    }
}

object! {
    /// Moderation usage within one time bucket.
    pub struct UsageModerationsResult {
        /// Always `"organization.usage.moderations.result"`.
        constant object: "organization.usage.moderations.result" = "object",
        /// Tokens that were moderated.
        lenient input_tokens: i64 = "input_tokens",
        /// Number of requests to models.
        lenient num_model_requests: i64 = "num_model_requests",
        /// Project of the usage, if grouped by `project_id`. Nullable.
        optional project_id: String = "project_id",
        /// User of the usage, if grouped by `user_id`. Nullable.
        optional user_id: String = "user_id",
        /// API key of the usage, if grouped by `api_key_id`. Nullable.
        optional api_key_id: String = "api_key_id",
        /// Model of the usage, if grouped by `model`. Nullable.
        optional model: String = "model",
    }
}

tagged_union! {
    /// Usage or costs within one time bucket.
    ///
    /// A union, told apart by `object`.
    pub enum UsageTimeBucketResult by "object" {
        "organization.usage.completions.result" => OrganizationUsageCompletionsResult(UsageCompletionsResult),
        "organization.usage.embeddings.result" => OrganizationUsageEmbeddingsResult(UsageEmbeddingsResult),
        "organization.usage.moderations.result" => OrganizationUsageModerationsResult(UsageModerationsResult),
        "organization.usage.images.result" => OrganizationUsageImagesResult(UsageImagesResult),
        "organization.usage.audio_speeches.result" => OrganizationUsageAudioSpeechesResult(UsageAudioSpeechesResult),
        "organization.usage.audio_transcriptions.result" => OrganizationUsageAudioTranscriptionsResult(UsageAudioTranscriptionsResult),
        "organization.usage.vector_stores.result" => OrganizationUsageVectorStoresResult(UsageVectorStoresResult),
        "organization.usage.code_interpreter_sessions.result" => OrganizationUsageCodeInterpreterSessionsResult(UsageCodeInterpreterSessionsResult),
        "organization.usage.file_searches.result" => OrganizationUsageFileSearchesResult(UsageFileSearchCallsResult),
        "organization.usage.web_searches.result" => OrganizationUsageWebSearchesResult(UsageWebSearchCallsResult),
        "organization.costs.result" => OrganizationCostsResult(CostsResult),
    }
}

object! {
    /// Vector store usage within one time bucket.
    pub struct UsageVectorStoresResult {
        /// Always `"organization.usage.vector_stores.result"`.
        constant object: "organization.usage.vector_stores.result" = "object",
        /// Storage that the vector stores took up.
        lenient usage_bytes: i64 = "usage_bytes",
        /// Project of the usage, if grouped by `project_id`. Nullable.
        optional project_id: String = "project_id",
    }
}

object! {
    /// Web search usage within one time bucket.
    pub struct UsageWebSearchCallsResult {
        /// Always `"organization.usage.web_searches.result"`.
        constant object: "organization.usage.web_searches.result" = "object",
        /// Number of requests to models.
        lenient num_model_requests: i64 = "num_model_requests",
        /// Number of web searches.
        lenient num_requests: i64 = "num_requests",
        /// Project of the usage, if grouped by `project_id`. Nullable.
        optional project_id: String = "project_id",
        /// User of the usage, if grouped by `user_id`. Nullable.
        optional user_id: String = "user_id",
        /// API key of the usage, if grouped by `api_key_id`. Nullable.
        optional api_key_id: String = "api_key_id",
        /// Model of the usage, if grouped by `model`. Nullable.
        optional model: String = "model",
        /// Search context size, if grouped by `context_level`. Nullable.
        optional context_level: String = "context_level",
        /// API that the usage comes from, if grouped by `api_source`. Nullable.
        optional api_source: UsageWebSearchCallsResultApiSource = "api_source",
    }
}

open_enum! {
    /// API that usage comes from.
    pub enum UsageWebSearchCallsResultApiSource {
        /// The Agents API.
        AgentsApi = "agents_api",
        /// Any other source.
        Unlabeled = "unlabeled",
    }
}
