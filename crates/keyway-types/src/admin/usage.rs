// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::UsageTimeBucketResult;
use crate::support::{object, open_enum, params};

params! {
    /// Parameters of `admin.organization.usage.audio_speeches`.
    pub struct OrganizationUsageAudioSpeechesParams {
        required start_time: i64 = "start_time",
        optional end_time: i64 = "end_time",
        /// Default: `"1d"`.
        optional bucket_width: OrganizationUsageAudioSpeechesParamsBucketWidth = "bucket_width",
        optional project_ids: Vec<String> = "project_ids",
        optional user_ids: Vec<String> = "user_ids",
        optional api_key_ids: Vec<String> = "api_key_ids",
        optional models: Vec<String> = "models",
        optional group_by: Vec<OrganizationUsageAudioSpeechesParamsGroupBy> = "group_by",
        optional limit: i64 = "limit",
        optional page: String = "page",
    }
}

open_enum! {
    pub enum OrganizationUsageAudioSpeechesParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    pub enum OrganizationUsageAudioSpeechesParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
    }
}

params! {
    /// Parameters of `admin.organization.usage.audio_transcriptions`.
    pub struct OrganizationUsageAudioTranscriptionsParams {
        required start_time: i64 = "start_time",
        optional end_time: i64 = "end_time",
        /// Default: `"1d"`.
        optional bucket_width: OrganizationUsageAudioTranscriptionsParamsBucketWidth = "bucket_width",
        optional project_ids: Vec<String> = "project_ids",
        optional user_ids: Vec<String> = "user_ids",
        optional api_key_ids: Vec<String> = "api_key_ids",
        optional models: Vec<String> = "models",
        optional group_by: Vec<OrganizationUsageAudioTranscriptionsParamsGroupBy> = "group_by",
        optional limit: i64 = "limit",
        optional page: String = "page",
    }
}

open_enum! {
    pub enum OrganizationUsageAudioTranscriptionsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    pub enum OrganizationUsageAudioTranscriptionsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
    }
}

params! {
    /// Parameters of `admin.organization.usage.code_interpreter_sessions`.
    pub struct OrganizationUsageCodeInterpreterSessionsParams {
        required start_time: i64 = "start_time",
        optional end_time: i64 = "end_time",
        /// Default: `"1d"`.
        optional bucket_width: OrganizationUsageCodeInterpreterSessionsParamsBucketWidth = "bucket_width",
        optional project_ids: Vec<String> = "project_ids",
        optional group_by: Vec<String> = "group_by",
        optional limit: i64 = "limit",
        optional page: String = "page",
    }
}

open_enum! {
    pub enum OrganizationUsageCodeInterpreterSessionsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

params! {
    /// Parameters of `admin.organization.usage.completions`.
    pub struct OrganizationUsageCompletionsParams {
        required start_time: i64 = "start_time",
        optional end_time: i64 = "end_time",
        /// Default: `"1d"`.
        optional bucket_width: OrganizationUsageCompletionsParamsBucketWidth = "bucket_width",
        optional project_ids: Vec<String> = "project_ids",
        optional user_ids: Vec<String> = "user_ids",
        optional api_key_ids: Vec<String> = "api_key_ids",
        optional models: Vec<String> = "models",
        optional batch: bool = "batch",
        optional group_by: Vec<OrganizationUsageCompletionsParamsGroupBy> = "group_by",
        optional limit: i64 = "limit",
        optional page: String = "page",
    }
}

open_enum! {
    pub enum OrganizationUsageCompletionsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    pub enum OrganizationUsageCompletionsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
        Batch = "batch",
        ServiceTier = "service_tier",
        ApiSource = "api_source",
    }
}

params! {
    /// Parameters of `admin.organization.usage.costs`.
    pub struct OrganizationUsageCostsParams {
        required start_time: i64 = "start_time",
        optional end_time: i64 = "end_time",
        /// Always `"1d"`.
        optional bucket_width: String = "bucket_width",
        optional project_ids: Vec<String> = "project_ids",
        optional api_key_ids: Vec<String> = "api_key_ids",
        optional group_by: Vec<OrganizationUsageCostsParamsGroupBy> = "group_by",
        /// Default: `7`.
        optional limit: i64 = "limit",
        optional page: String = "page",
        optional line_items: Vec<String> = "line_items",
    }
}

open_enum! {
    pub enum OrganizationUsageCostsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        LineItem = "line_item",
        ApiKeyId = "api_key_id",
        ApiSource = "api_source",
    }
}

params! {
    /// Parameters of `admin.organization.usage.decisions`.
    pub struct OrganizationUsageDecisionsParams {
        required start_time: i64 = "start_time",
        /// Nullable.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// Nullable.
        optional batch: bool = "batch",
        /// Default: `"1d"`. Nullable.
        optional bucket_width: OrganizationUsageDecisionsParamsBucketWidth = "bucket_width",
        /// Nullable.
        optional end_time: i64 = "end_time",
        /// Nullable.
        optional group_by: Vec<OrganizationUsageDecisionsParamsGroupByItem> = "group_by",
        /// Default: `7`. Nullable.
        optional limit: i64 = "limit",
        /// Nullable.
        optional models: Vec<String> = "models",
        /// Nullable.
        optional page: String = "page",
        /// Nullable.
        optional project_ids: Vec<String> = "project_ids",
        /// Nullable.
        optional user_ids: Vec<String> = "user_ids",
    }
}

open_enum! {
    pub enum OrganizationUsageDecisionsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    pub enum OrganizationUsageDecisionsParamsGroupByItem {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
        Batch = "batch",
        ServiceTier = "service_tier",
        ApiSource = "api_source",
    }
}

params! {
    /// Parameters of `admin.organization.usage.embeddings`.
    pub struct OrganizationUsageEmbeddingsParams {
        required start_time: i64 = "start_time",
        optional end_time: i64 = "end_time",
        /// Default: `"1d"`.
        optional bucket_width: OrganizationUsageEmbeddingsParamsBucketWidth = "bucket_width",
        optional project_ids: Vec<String> = "project_ids",
        optional user_ids: Vec<String> = "user_ids",
        optional api_key_ids: Vec<String> = "api_key_ids",
        optional models: Vec<String> = "models",
        optional group_by: Vec<OrganizationUsageEmbeddingsParamsGroupBy> = "group_by",
        optional limit: i64 = "limit",
        optional page: String = "page",
    }
}

open_enum! {
    pub enum OrganizationUsageEmbeddingsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    pub enum OrganizationUsageEmbeddingsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
    }
}

params! {
    /// Parameters of `admin.organization.usage.file_search_calls`.
    pub struct OrganizationUsageFileSearchCallsParams {
        required start_time: i64 = "start_time",
        optional end_time: i64 = "end_time",
        /// Default: `"1d"`.
        optional bucket_width: OrganizationUsageFileSearchCallsParamsBucketWidth = "bucket_width",
        optional project_ids: Vec<String> = "project_ids",
        optional user_ids: Vec<String> = "user_ids",
        optional api_key_ids: Vec<String> = "api_key_ids",
        optional vector_store_ids: Vec<String> = "vector_store_ids",
        optional group_by: Vec<OrganizationUsageFileSearchCallsParamsGroupBy> = "group_by",
        optional limit: i64 = "limit",
        optional page: String = "page",
    }
}

open_enum! {
    pub enum OrganizationUsageFileSearchCallsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    pub enum OrganizationUsageFileSearchCallsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        VectorStoreId = "vector_store_id",
    }
}

params! {
    /// Parameters of `admin.organization.usage.images`.
    pub struct OrganizationUsageImagesParams {
        required start_time: i64 = "start_time",
        optional end_time: i64 = "end_time",
        /// Default: `"1d"`.
        optional bucket_width: OrganizationUsageImagesParamsBucketWidth = "bucket_width",
        optional sources: Vec<OrganizationUsageImagesParamsSource> = "sources",
        optional sizes: Vec<OrganizationUsageImagesParamsSize> = "sizes",
        optional project_ids: Vec<String> = "project_ids",
        optional user_ids: Vec<String> = "user_ids",
        optional api_key_ids: Vec<String> = "api_key_ids",
        optional models: Vec<String> = "models",
        optional group_by: Vec<OrganizationUsageImagesParamsGroupBy> = "group_by",
        optional limit: i64 = "limit",
        optional page: String = "page",
    }
}

open_enum! {
    pub enum OrganizationUsageImagesParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    pub enum OrganizationUsageImagesParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
        Size = "size",
        Source = "source",
    }
}

open_enum! {
    pub enum OrganizationUsageImagesParamsSize {
        _256x256 = "256x256",
        _512x512 = "512x512",
        _1024x1024 = "1024x1024",
        _1792x1792 = "1792x1792",
        _1024x1792 = "1024x1792",
    }
}

open_enum! {
    pub enum OrganizationUsageImagesParamsSource {
        ImageGeneration = "image.generation",
        ImageEdit = "image.edit",
        ImageVariation = "image.variation",
    }
}

params! {
    /// Parameters of `admin.organization.usage.moderations`.
    pub struct OrganizationUsageModerationsParams {
        required start_time: i64 = "start_time",
        optional end_time: i64 = "end_time",
        /// Default: `"1d"`.
        optional bucket_width: OrganizationUsageModerationsParamsBucketWidth = "bucket_width",
        optional project_ids: Vec<String> = "project_ids",
        optional user_ids: Vec<String> = "user_ids",
        optional api_key_ids: Vec<String> = "api_key_ids",
        optional models: Vec<String> = "models",
        optional group_by: Vec<OrganizationUsageModerationsParamsGroupBy> = "group_by",
        optional limit: i64 = "limit",
        optional page: String = "page",
    }
}

open_enum! {
    pub enum OrganizationUsageModerationsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    pub enum OrganizationUsageModerationsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
    }
}

params! {
    /// Parameters of `admin.organization.usage.vector_stores`.
    pub struct OrganizationUsageVectorStoresParams {
        required start_time: i64 = "start_time",
        optional end_time: i64 = "end_time",
        /// Default: `"1d"`.
        optional bucket_width: OrganizationUsageVectorStoresParamsBucketWidth = "bucket_width",
        optional project_ids: Vec<String> = "project_ids",
        optional group_by: Vec<String> = "group_by",
        optional limit: i64 = "limit",
        optional page: String = "page",
    }
}

open_enum! {
    pub enum OrganizationUsageVectorStoresParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

params! {
    /// Parameters of `admin.organization.usage.web_search_calls`.
    pub struct OrganizationUsageWebSearchCallsParams {
        required start_time: i64 = "start_time",
        optional end_time: i64 = "end_time",
        /// Default: `"1d"`.
        optional bucket_width: OrganizationUsageWebSearchCallsParamsBucketWidth = "bucket_width",
        optional project_ids: Vec<String> = "project_ids",
        optional user_ids: Vec<String> = "user_ids",
        optional api_key_ids: Vec<String> = "api_key_ids",
        optional models: Vec<String> = "models",
        optional context_levels: Vec<OrganizationUsageWebSearchCallsParamsContextLevel> = "context_levels",
        optional group_by: Vec<OrganizationUsageWebSearchCallsParamsGroupBy> = "group_by",
        optional limit: i64 = "limit",
        optional page: String = "page",
    }
}

open_enum! {
    pub enum OrganizationUsageWebSearchCallsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    pub enum OrganizationUsageWebSearchCallsParamsContextLevel {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    pub enum OrganizationUsageWebSearchCallsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
        ContextLevel = "context_level",
        ApiSource = "api_source",
    }
}

object! {
    /// Returned by `admin.organization.usage.decisions`.
    pub struct UsageDecisionsResponse {
        lenient data: Vec<UsageDecisionsResponseDataItem> = "data",
        lenient has_more: bool = "has_more",
        /// Nullable.
        optional next_page: String = "next_page",
        /// Always `"page"`.
        constant object: "page" = "object",
    }
}

object! {
    pub struct UsageDecisionsResponseDataItem {
        lenient end_time: i64 = "end_time",
        /// Always `"bucket"`.
        constant object: "bucket" = "object",
        lenient results: Vec<UsageDecisionsResponseDataItemResult> = "results",
        lenient start_time: i64 = "start_time",
    }
}

object! {
    pub struct UsageDecisionsResponseDataItemResult {
        lenient input_tokens: i64 = "input_tokens",
        lenient num_model_requests: i64 = "num_model_requests",
        /// Always `"organization.usage.decisions.result"`.
        constant object: "organization.usage.decisions.result" = "object",
        lenient output_tokens: i64 = "output_tokens",
        /// Nullable.
        optional api_key_id: String = "api_key_id",
        /// Nullable.
        optional api_source: UsageDecisionsResponseDataItemResultApiSource = "api_source",
        /// Nullable.
        optional batch: bool = "batch",
        /// Nullable.
        optional input_audio_tokens: i64 = "input_audio_tokens",
        /// Nullable.
        optional input_cache_write_12h_tokens: i64 = "input_cache_write_12h_tokens",
        /// Nullable.
        optional input_cache_write_30m_tokens: i64 = "input_cache_write_30m_tokens",
        /// Nullable.
        optional input_cache_write_tokens: i64 = "input_cache_write_tokens",
        /// Nullable.
        optional input_cached_audio_tokens: i64 = "input_cached_audio_tokens",
        /// Nullable.
        optional input_cached_image_tokens: i64 = "input_cached_image_tokens",
        /// Nullable.
        optional input_cached_text_tokens: i64 = "input_cached_text_tokens",
        /// Nullable.
        optional input_cached_tokens: i64 = "input_cached_tokens",
        /// Nullable.
        optional input_image_tokens: i64 = "input_image_tokens",
        /// Nullable.
        optional input_text_tokens: i64 = "input_text_tokens",
        /// Nullable.
        optional input_uncached_tokens: i64 = "input_uncached_tokens",
        /// Nullable.
        optional model: String = "model",
        /// Nullable.
        optional output_audio_tokens: i64 = "output_audio_tokens",
        /// Nullable.
        optional output_image_tokens: i64 = "output_image_tokens",
        /// Nullable.
        optional output_text_tokens: i64 = "output_text_tokens",
        /// Nullable.
        optional project_id: String = "project_id",
        /// Nullable.
        optional service_tier: String = "service_tier",
        /// Nullable.
        optional user_id: String = "user_id",
    }
}

open_enum! {
    pub enum UsageDecisionsResponseDataItemResultApiSource {
        AgentsApi = "agents_api",
        Unlabeled = "unlabeled",
    }
}

object! {
    /// Returned by `admin.organization.usage.audio_speeches`, `admin.organization.usage.audio_transcriptions`, `admin.organization.usage.code_interpreter_sessions`, `admin.organization.usage.completions`, `admin.organization.usage.costs`, `admin.organization.usage.embeddings`, `admin.organization.usage.file_search_calls`, `admin.organization.usage.images`, `admin.organization.usage.moderations`, `admin.organization.usage.vector_stores`, `admin.organization.usage.web_search_calls`.
    pub struct UsageResponse {
        /// Always `"page"`.
        constant object: "page" = "object",
        lenient data: Vec<UsageTimeBucket> = "data",
        lenient has_more: bool = "has_more",
        /// Nullable.
        optional next_page: String = "next_page",
    }
}

object! {
    pub struct UsageTimeBucket {
        /// Always `"bucket"`.
        constant object: "bucket" = "object",
        lenient start_time: i64 = "start_time",
        lenient end_time: i64 = "end_time",
        lenient results: Vec<UsageTimeBucketResult> = "results",
    }
}
