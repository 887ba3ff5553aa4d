// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{object, open_enum, tagged_union};

object! {
    pub struct CostsResult {
        /// Always `"organization.costs.result"`.
        constant object: "organization.costs.result" = "object",
        optional amount: CostsResultAmount = "amount",
        /// Nullable.
        optional line_item: String = "line_item",
        /// Nullable.
        optional project_id: String = "project_id",
        /// Nullable.
        optional api_key_id: String = "api_key_id",
        /// Nullable.
        optional quantity: f64 = "quantity",
        /// Nullable.
        optional quantity_unit: CostsResultQuantityUnit = "quantity_unit",
        /// Nullable.
        optional api_source: CostsResultApiSource = "api_source",
        /// Nullable.
        optional user_id: String = "user_id",
    }
}

object! {
    pub struct CostsResultAmount {
        optional value: f64 = "value",
        optional currency: String = "currency",
    }
}

open_enum! {
    pub enum CostsResultApiSource {
        AgentsApi = "agents_api",
        Unlabeled = "unlabeled",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum CostsResultQuantityUnit {
        Tokens = "tokens",
        _1000Tokens = "1000_tokens",
        DurationSeconds = "duration_seconds",
        DurationMinutes = "duration_minutes",
        DurationHours = "duration_hours",
        GibibyteHours = "gibibyte_hours",
        Images = "images",
        Characters = "characters",
    }
}

object! {
    pub struct UsageAudioSpeechesResult {
        /// Always `"organization.usage.audio_speeches.result"`.
        constant object: "organization.usage.audio_speeches.result" = "object",
        lenient characters: i64 = "characters",
        lenient num_model_requests: i64 = "num_model_requests",
        /// Nullable.
        optional project_id: String = "project_id",
        /// Nullable.
        optional user_id: String = "user_id",
        /// Nullable.
        optional api_key_id: String = "api_key_id",
        /// Nullable.
        optional model: String = "model",
    }
}

object! {
    pub struct UsageAudioTranscriptionsResult {
        /// Always `"organization.usage.audio_transcriptions.result"`.
        constant object: "organization.usage.audio_transcriptions.result" = "object",
        lenient seconds: i64 = "seconds",
        lenient num_model_requests: i64 = "num_model_requests",
        /// Nullable.
        optional project_id: String = "project_id",
        /// Nullable.
        optional user_id: String = "user_id",
        /// Nullable.
        optional api_key_id: String = "api_key_id",
        /// Nullable.
        optional model: String = "model",
    }
}

object! {
    pub struct UsageCodeInterpreterSessionsResult {
        /// Always `"organization.usage.code_interpreter_sessions.result"`.
        constant object: "organization.usage.code_interpreter_sessions.result" = "object",
        lenient num_sessions: i64 = "num_sessions",
        /// Nullable.
        optional project_id: String = "project_id",
    }
}

object! {
    pub struct UsageCompletionsResult {
        /// Always `"organization.usage.completions.result"`.
        constant object: "organization.usage.completions.result" = "object",
        lenient input_tokens: i64 = "input_tokens",
        lenient output_tokens: i64 = "output_tokens",
        lenient num_model_requests: i64 = "num_model_requests",
        optional input_cached_tokens: i64 = "input_cached_tokens",
        optional input_cache_write_tokens: i64 = "input_cache_write_tokens",
        optional input_uncached_tokens: i64 = "input_uncached_tokens",
        optional input_text_tokens: i64 = "input_text_tokens",
        optional output_text_tokens: i64 = "output_text_tokens",
        optional input_cached_text_tokens: i64 = "input_cached_text_tokens",
        optional input_audio_tokens: i64 = "input_audio_tokens",
        optional input_cached_audio_tokens: i64 = "input_cached_audio_tokens",
        optional output_audio_tokens: i64 = "output_audio_tokens",
        optional input_image_tokens: i64 = "input_image_tokens",
        optional input_cached_image_tokens: i64 = "input_cached_image_tokens",
        optional output_image_tokens: i64 = "output_image_tokens",
        /// Nullable.
        optional project_id: String = "project_id",
        /// Nullable.
        optional user_id: String = "user_id",
        /// Nullable.
        optional api_key_id: String = "api_key_id",
        /// Nullable.
        optional model: String = "model",
        /// Nullable.
        optional batch: bool = "batch",
        /// Nullable.
        optional service_tier: String = "service_tier",
        /// Nullable.
        optional api_source: UsageCompletionsResultApiSource = "api_source",
        optional input_cache_write_12h_tokens: i64 = "input_cache_write_12h_tokens",
        /// Nullable.
        optional input_cache_write_30m_tokens: i64 = "input_cache_write_30m_tokens",
    }
}

open_enum! {
    pub enum UsageCompletionsResultApiSource {
        AgentsApi = "agents_api",
        Unlabeled = "unlabeled",
    }
}

object! {
    pub struct UsageEmbeddingsResult {
        /// Always `"organization.usage.embeddings.result"`.
        constant object: "organization.usage.embeddings.result" = "object",
        lenient input_tokens: i64 = "input_tokens",
        lenient num_model_requests: i64 = "num_model_requests",
        /// Nullable.
        optional project_id: String = "project_id",
        /// Nullable.
        optional user_id: String = "user_id",
        /// Nullable.
        optional api_key_id: String = "api_key_id",
        /// Nullable.
        optional model: String = "model",
    }
}

object! {
    pub struct UsageFileSearchCallsResult {
        /// Always `"organization.usage.file_searches.result"`.
        constant object: "organization.usage.file_searches.result" = "object",
        lenient num_requests: i64 = "num_requests",
        /// Nullable.
        optional project_id: String = "project_id",
        /// Nullable.
        optional user_id: String = "user_id",
        /// Nullable.
        optional api_key_id: String = "api_key_id",
        /// Nullable.
        optional vector_store_id: String = "vector_store_id",
    }
}

object! {
    pub struct UsageImagesResult {
        /// Always `"organization.usage.images.result"`.
        constant object: "organization.usage.images.result" = "object",
        lenient images: i64 = "images",
        lenient num_model_requests: i64 = "num_model_requests",
        /// Nullable.
        optional source: String = "source",
        /// Nullable.
        optional size: String = "size",
        /// Nullable.
        optional project_id: String = "project_id",
        /// Nullable.
        optional user_id: String = "user_id",
        /// Nullable.
        optional api_key_id: String = "api_key_id",
        /// Nullable.
        optional model: String = "model",
    }
}

object! {
    pub struct UsageModerationsResult {
        /// Always `"organization.usage.moderations.result"`.
        constant object: "organization.usage.moderations.result" = "object",
        lenient input_tokens: i64 = "input_tokens",
        lenient num_model_requests: i64 = "num_model_requests",
        /// Nullable.
        optional project_id: String = "project_id",
        /// Nullable.
        optional user_id: String = "user_id",
        /// Nullable.
        optional api_key_id: String = "api_key_id",
        /// Nullable.
        optional model: String = "model",
    }
}

tagged_union! {
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
    pub struct UsageVectorStoresResult {
        /// Always `"organization.usage.vector_stores.result"`.
        constant object: "organization.usage.vector_stores.result" = "object",
        lenient usage_bytes: i64 = "usage_bytes",
        /// Nullable.
        optional project_id: String = "project_id",
    }
}

object! {
    pub struct UsageWebSearchCallsResult {
        /// Always `"organization.usage.web_searches.result"`.
        constant object: "organization.usage.web_searches.result" = "object",
        lenient num_model_requests: i64 = "num_model_requests",
        lenient num_requests: i64 = "num_requests",
        /// Nullable.
        optional project_id: String = "project_id",
        /// Nullable.
        optional user_id: String = "user_id",
        /// Nullable.
        optional api_key_id: String = "api_key_id",
        /// Nullable.
        optional model: String = "model",
        /// Nullable.
        optional context_level: String = "context_level",
        /// Nullable.
        optional api_source: UsageWebSearchCallsResultApiSource = "api_source",
    }
}

open_enum! {
    pub enum UsageWebSearchCallsResultApiSource {
        AgentsApi = "agents_api",
        Unlabeled = "unlabeled",
    }
}
