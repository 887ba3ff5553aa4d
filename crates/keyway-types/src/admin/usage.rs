// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::UsageTimeBucketResult;
use crate::support::{object, open_enum, params};

params! {
    /// Returns text-to-speech usage over time.
    ///
    /// Parameters of `admin.organization.usage.audio_speeches`.
    pub struct OrganizationUsageAudioSpeechesParams {
        /// Start of the time range, inclusive.
        required start_time: i64 = "start_time",
        /// End of the time range, exclusive.
        optional end_time: i64 = "end_time",
        /// Length of the time buckets that usage is summed over. Default: `"1d"`.
        optional bucket_width: OrganizationUsageAudioSpeechesParamsBucketWidth = "bucket_width",
        /// Returns only usage by these projects.
        optional project_ids: Vec<String> = "project_ids",
        /// Returns only usage by these users.
        optional user_ids: Vec<String> = "user_ids",
        /// Returns only usage with these API keys.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// Returns only usage of these models.
        optional models: Vec<String> = "models",
        /// Fields to break usage down by. Only these fields are set in the results.
        optional group_by: Vec<OrganizationUsageAudioSpeechesParamsGroupBy> = "group_by",
        /// Most time buckets to return in one page.
        optional limit: i64 = "limit",
        /// Cursor of the page to return: `next_page` of the previous one.
        optional page: String = "page",
    }
}

open_enum! {
    /// Length of a time bucket.
    pub enum OrganizationUsageAudioSpeechesParamsBucketWidth {
        /// A minute.
        _1m = "1m",
        /// An hour.
        _1h = "1h",
        /// A day.
        _1d = "1d",
    }
}

open_enum! {
    /// A field to break usage down by.
    pub enum OrganizationUsageAudioSpeechesParamsGroupBy {
        /// By project.
        ProjectId = "project_id",
        /// By user.
        UserId = "user_id",
        /// By API key.
        ApiKeyId = "api_key_id",
        /// By model.
        Model = "model",
    }
}

params! {
    /// Returns transcription usage over time.
    ///
    /// Parameters of `admin.organization.usage.audio_transcriptions`.
    pub struct OrganizationUsageAudioTranscriptionsParams {
        /// Start of the time range, inclusive.
        required start_time: i64 = "start_time",
        /// End of the time range, exclusive.
        optional end_time: i64 = "end_time",
        /// Length of the time buckets that usage is summed over. Default: `"1d"`.
        optional bucket_width: OrganizationUsageAudioTranscriptionsParamsBucketWidth = "bucket_width",
        /// Returns only usage by these projects.
        optional project_ids: Vec<String> = "project_ids",
        /// Returns only usage by these users.
        optional user_ids: Vec<String> = "user_ids",
        /// Returns only usage with these API keys.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// Returns only usage of these models.
        optional models: Vec<String> = "models",
        /// Fields to break usage down by. Only these fields are set in the results.
        optional group_by: Vec<OrganizationUsageAudioTranscriptionsParamsGroupBy> = "group_by",
        /// Most time buckets to return in one page.
        optional limit: i64 = "limit",
        /// Cursor of the page to return: `next_page` of the previous one.
        optional page: String = "page",
    }
}

open_enum! {
    /// Length of a time bucket.
    pub enum OrganizationUsageAudioTranscriptionsParamsBucketWidth {
        /// A minute.
        _1m = "1m",
        /// An hour.
        _1h = "1h",
        /// A day.
        _1d = "1d",
    }
}

open_enum! {
    /// A field to break usage down by.
    pub enum OrganizationUsageAudioTranscriptionsParamsGroupBy {
        /// By project.
        ProjectId = "project_id",
        /// By user.
        UserId = "user_id",
        /// By API key.
        ApiKeyId = "api_key_id",
        /// By model.
        Model = "model",
    }
}

params! {
    /// Returns code interpreter usage over time.
    ///
    /// Parameters of `admin.organization.usage.code_interpreter_sessions`.
    pub struct OrganizationUsageCodeInterpreterSessionsParams {
        /// Start of the time range, inclusive.
        required start_time: i64 = "start_time",
        /// End of the time range, exclusive.
        optional end_time: i64 = "end_time",
        /// Length of the time buckets that usage is summed over. Default: `"1d"`.
        optional bucket_width: OrganizationUsageCodeInterpreterSessionsParamsBucketWidth = "bucket_width",
        /// Returns only usage by these projects.
        optional project_ids: Vec<String> = "project_ids",
        /// Fields to break usage down by. Only these fields are set in the results.
        optional group_by: Vec<String> = "group_by",
        /// Most time buckets to return in one page.
        optional limit: i64 = "limit",
        /// Cursor of the page to return: `next_page` of the previous one.
        optional page: String = "page",
    }
}

open_enum! {
    /// Length of a time bucket.
    pub enum OrganizationUsageCodeInterpreterSessionsParamsBucketWidth {
        /// A minute.
        _1m = "1m",
        /// An hour.
        _1h = "1h",
        /// A day.
        _1d = "1d",
    }
}

params! {
    /// Returns usage of text models, through chat completions and responses over time.
    ///
    /// Parameters of `admin.organization.usage.completions`.
    pub struct OrganizationUsageCompletionsParams {
        /// Start of the time range, inclusive.
        required start_time: i64 = "start_time",
        /// End of the time range, exclusive.
        optional end_time: i64 = "end_time",
        /// Length of the time buckets that usage is summed over. Default: `"1d"`.
        optional bucket_width: OrganizationUsageCompletionsParamsBucketWidth = "bucket_width",
        /// Returns only usage by these projects.
        optional project_ids: Vec<String> = "project_ids",
        /// Returns only usage by these users.
        optional user_ids: Vec<String> = "user_ids",
        /// Returns only usage with these API keys.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// Returns only usage of these models.
        optional models: Vec<String> = "models",
        /// Returns only batch usage if `true`, and only usage outside batches if `false`.
        optional batch: bool = "batch",
        /// Fields to break usage down by. Only these fields are set in the results.
        optional group_by: Vec<OrganizationUsageCompletionsParamsGroupBy> = "group_by",
        /// Most time buckets to return in one page.
        optional limit: i64 = "limit",
        /// Cursor of the page to return: `next_page` of the previous one.
        optional page: String = "page",
    }
}

open_enum! {
    /// Length of a time bucket.
    pub enum OrganizationUsageCompletionsParamsBucketWidth {
        /// A minute.
        _1m = "1m",
        /// An hour.
        _1h = "1h",
        /// A day.
        _1d = "1d",
    }
}

open_enum! {
    /// A field to break usage down by.
    pub enum OrganizationUsageCompletionsParamsGroupBy {
        /// By project.
        ProjectId = "project_id",
        /// By user.
        UserId = "user_id",
        /// By API key.
        ApiKeyId = "api_key_id",
        /// By model.
        Model = "model",
        /// By whether the request was part of a batch.
        Batch = "batch",
        /// By service tier.
        ServiceTier = "service_tier",
        /// By the API that the usage comes from.
        ApiSource = "api_source",
    }
}

params! {
    /// Returns costs over time.
    ///
    /// Parameters of `admin.organization.usage.costs`.
    pub struct OrganizationUsageCostsParams {
        /// Start of the time range, inclusive.
        required start_time: i64 = "start_time",
        /// End of the time range, exclusive.
        optional end_time: i64 = "end_time",
        /// Length of the time buckets that costs are summed over. Always `"1d"`.
        optional bucket_width: String = "bucket_width",
        /// Returns only costs of these projects.
        optional project_ids: Vec<String> = "project_ids",
        /// Returns only costs of these API keys.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// Fields to break costs down by. Only these fields are set in the results.
        optional group_by: Vec<OrganizationUsageCostsParamsGroupBy> = "group_by",
        /// Most time buckets to return in one page. Default: `7`.
        optional limit: i64 = "limit",
        /// Cursor of the page to return: `next_page` of the previous one.
        optional page: String = "page",
        /// Returns only these items of the invoice.
        optional line_items: Vec<String> = "line_items",
    }
}

open_enum! {
    /// A field to break costs down by.
    pub enum OrganizationUsageCostsParamsGroupBy {
        /// By project.
        ProjectId = "project_id",
        /// By user.
        UserId = "user_id",
        /// By item on the invoice.
        LineItem = "line_item",
        /// By API key.
        ApiKeyId = "api_key_id",
        /// By the API that the usage comes from.
        ApiSource = "api_source",
    }
}

params! {
    /// Returns usage of decisions over time.
    ///
    /// Parameters of `admin.organization.usage.decisions`.
    pub struct OrganizationUsageDecisionsParams {
        /// Start of the time range, inclusive.
        required start_time: i64 = "start_time",
        /// Returns only usage with these API keys. Nullable.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// Returns only batch usage if `true`, and only usage outside batches if `false`. Nullable.
        optional batch: bool = "batch",
        /// Length of the time buckets that usage is summed over. Default: `"1d"`. Nullable.
        optional bucket_width: OrganizationUsageDecisionsParamsBucketWidth = "bucket_width",
        /// End of the time range, exclusive. Nullable.
        optional end_time: i64 = "end_time",
        /// Fields to break usage down by. Only these fields are set in the results. Nullable.
        optional group_by: Vec<OrganizationUsageDecisionsParamsGroupByItem> = "group_by",
        /// Most time buckets to return in one page. Default: `7`. Nullable.
        optional limit: i64 = "limit",
        /// Returns only usage of these models. Nullable.
        optional models: Vec<String> = "models",
        /// Cursor of the page to return: `next_page` of the previous one. Nullable.
        optional page: String = "page",
        /// Returns only usage by these projects. Nullable.
        optional project_ids: Vec<String> = "project_ids",
        /// Returns only usage by these users. Nullable.
        optional user_ids: Vec<String> = "user_ids",
    }
}

open_enum! {
    /// Length of a time bucket.
    pub enum OrganizationUsageDecisionsParamsBucketWidth {
        /// A minute.
        _1m = "1m",
        /// An hour.
        _1h = "1h",
        /// A day.
        _1d = "1d",
    }
}

open_enum! {
    /// A field to break usage down by.
    pub enum OrganizationUsageDecisionsParamsGroupByItem {
        /// By project.
        ProjectId = "project_id",
        /// By user.
        UserId = "user_id",
        /// By API key.
        ApiKeyId = "api_key_id",
        /// By model.
        Model = "model",
        /// By whether the request was part of a batch.
        Batch = "batch",
        /// By service tier.
        ServiceTier = "service_tier",
        /// By the API that the usage comes from.
        ApiSource = "api_source",
    }
}

params! {
    /// Returns embedding usage over time.
    ///
    /// Parameters of `admin.organization.usage.embeddings`.
    pub struct OrganizationUsageEmbeddingsParams {
        /// Start of the time range, inclusive.
        required start_time: i64 = "start_time",
        /// End of the time range, exclusive.
        optional end_time: i64 = "end_time",
        /// Length of the time buckets that usage is summed over. Default: `"1d"`.
        optional bucket_width: OrganizationUsageEmbeddingsParamsBucketWidth = "bucket_width",
        /// Returns only usage by these projects.
        optional project_ids: Vec<String> = "project_ids",
        /// Returns only usage by these users.
        optional user_ids: Vec<String> = "user_ids",
        /// Returns only usage with these API keys.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// Returns only usage of these models.
        optional models: Vec<String> = "models",
        /// Fields to break usage down by. Only these fields are set in the results.
        optional group_by: Vec<OrganizationUsageEmbeddingsParamsGroupBy> = "group_by",
        /// Most time buckets to return in one page.
        optional limit: i64 = "limit",
        /// Cursor of the page to return: `next_page` of the previous one.
        optional page: String = "page",
    }
}

open_enum! {
    /// Length of a time bucket.
    pub enum OrganizationUsageEmbeddingsParamsBucketWidth {
        /// A minute.
        _1m = "1m",
        /// An hour.
        _1h = "1h",
        /// A day.
        _1d = "1d",
    }
}

open_enum! {
    /// A field to break usage down by.
    pub enum OrganizationUsageEmbeddingsParamsGroupBy {
        /// By project.
        ProjectId = "project_id",
        /// By user.
        UserId = "user_id",
        /// By API key.
        ApiKeyId = "api_key_id",
        /// By model.
        Model = "model",
    }
}

params! {
    /// Returns file search usage over time.
    ///
    /// Parameters of `admin.organization.usage.file_search_calls`.
    pub struct OrganizationUsageFileSearchCallsParams {
        /// Start of the time range, inclusive.
        required start_time: i64 = "start_time",
        /// End of the time range, exclusive.
        optional end_time: i64 = "end_time",
        /// Length of the time buckets that usage is summed over. Default: `"1d"`.
        optional bucket_width: OrganizationUsageFileSearchCallsParamsBucketWidth = "bucket_width",
        /// Returns only usage by these projects.
        optional project_ids: Vec<String> = "project_ids",
        /// Returns only usage by these users.
        optional user_ids: Vec<String> = "user_ids",
        /// Returns only usage with these API keys.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// Returns only searches of these vector stores.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
        /// Fields to break usage down by. Only these fields are set in the results.
        optional group_by: Vec<OrganizationUsageFileSearchCallsParamsGroupBy> = "group_by",
        /// Most time buckets to return in one page.
        optional limit: i64 = "limit",
        /// Cursor of the page to return: `next_page` of the previous one.
        optional page: String = "page",
    }
}

open_enum! {
    /// Length of a time bucket.
    pub enum OrganizationUsageFileSearchCallsParamsBucketWidth {
        /// A minute.
        _1m = "1m",
        /// An hour.
        _1h = "1h",
        /// A day.
        _1d = "1d",
    }
}

open_enum! {
    /// A field to break usage down by.
    pub enum OrganizationUsageFileSearchCallsParamsGroupBy {
        /// By project.
        ProjectId = "project_id",
        /// By user.
        UserId = "user_id",
        /// By API key.
        ApiKeyId = "api_key_id",
        /// By vector store.
        VectorStoreId = "vector_store_id",
    }
}

params! {
    /// Returns image usage over time.
    ///
    /// Parameters of `admin.organization.usage.images`.
    pub struct OrganizationUsageImagesParams {
        /// Start of the time range, inclusive.
        required start_time: i64 = "start_time",
        /// End of the time range, exclusive.
        optional end_time: i64 = "end_time",
        /// Length of the time buckets that usage is summed over. Default: `"1d"`.
        optional bucket_width: OrganizationUsageImagesParamsBucketWidth = "bucket_width",
        /// Returns only images made by these operations.
        optional sources: Vec<OrganizationUsageImagesParamsSource> = "sources",
        /// Returns only images of these sizes.
        optional sizes: Vec<OrganizationUsageImagesParamsSize> = "sizes",
        /// Returns only usage by these projects.
        optional project_ids: Vec<String> = "project_ids",
        /// Returns only usage by these users.
        optional user_ids: Vec<String> = "user_ids",
        /// Returns only usage with these API keys.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// Returns only usage of these models.
        optional models: Vec<String> = "models",
        /// Fields to break usage down by. Only these fields are set in the results.
        optional group_by: Vec<OrganizationUsageImagesParamsGroupBy> = "group_by",
        /// Most time buckets to return in one page.
        optional limit: i64 = "limit",
        /// Cursor of the page to return: `next_page` of the previous one.
        optional page: String = "page",
    }
}

open_enum! {
    /// Length of a time bucket.
    pub enum OrganizationUsageImagesParamsBucketWidth {
        /// A minute.
        _1m = "1m",
        /// An hour.
        _1h = "1h",
        /// A day.
        _1d = "1d",
    }
}

open_enum! {
    /// A field to break usage down by.
    pub enum OrganizationUsageImagesParamsGroupBy {
        /// By project.
        ProjectId = "project_id",
        /// By user.
        UserId = "user_id",
        /// By API key.
        ApiKeyId = "api_key_id",
        /// By model.
        Model = "model",
        /// By image size.
        Size = "size",
        /// By the operation that made the image.
        Source = "source",
    }
}

open_enum! {
    /// Width and height of an image.
    pub enum OrganizationUsageImagesParamsSize {
        _256x256 = "256x256",
        _512x512 = "512x512",
        _1024x1024 = "1024x1024",
        _1792x1792 = "1792x1792",
        _1024x1792 = "1024x1792",
    }
}

open_enum! {
    /// Operation that made an image.
    pub enum OrganizationUsageImagesParamsSource {
        /// Generation from a prompt.
        ImageGeneration = "image.generation",
        /// Edit of an image.
        ImageEdit = "image.edit",
        /// Variation of an image.
        ImageVariation = "image.variation",
    }
}

params! {
    /// Returns moderation usage over time.
    ///
    /// Parameters of `admin.organization.usage.moderations`.
    pub struct OrganizationUsageModerationsParams {
        /// Start of the time range, inclusive.
        required start_time: i64 = "start_time",
        /// End of the time range, exclusive.
        optional end_time: i64 = "end_time",
        /// Length of the time buckets that usage is summed over. Default: `"1d"`.
        optional bucket_width: OrganizationUsageModerationsParamsBucketWidth = "bucket_width",
        /// Returns only usage by these projects.
        optional project_ids: Vec<String> = "project_ids",
        /// Returns only usage by these users.
        optional user_ids: Vec<String> = "user_ids",
        /// Returns only usage with these API keys.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// Returns only usage of these models.
        optional models: Vec<String> = "models",
        /// Fields to break usage down by. Only these fields are set in the results.
        optional group_by: Vec<OrganizationUsageModerationsParamsGroupBy> = "group_by",
        /// Most time buckets to return in one page.
        optional limit: i64 = "limit",
        /// Cursor of the page to return: `next_page` of the previous one.
        optional page: String = "page",
    }
}

open_enum! {
    /// Length of a time bucket.
    pub enum OrganizationUsageModerationsParamsBucketWidth {
        /// A minute.
        _1m = "1m",
        /// An hour.
        _1h = "1h",
        /// A day.
        _1d = "1d",
    }
}

open_enum! {
    /// A field to break usage down by.
    pub enum OrganizationUsageModerationsParamsGroupBy {
        /// By project.
        ProjectId = "project_id",
        /// By user.
        UserId = "user_id",
        /// By API key.
        ApiKeyId = "api_key_id",
        /// By model.
        Model = "model",
    }
}

params! {
    /// Returns vector store usage over time.
    ///
    /// Parameters of `admin.organization.usage.vector_stores`.
    pub struct OrganizationUsageVectorStoresParams {
        /// Start of the time range, inclusive.
        required start_time: i64 = "start_time",
        /// End of the time range, exclusive.
        optional end_time: i64 = "end_time",
        /// Length of the time buckets that usage is summed over. Default: `"1d"`.
        optional bucket_width: OrganizationUsageVectorStoresParamsBucketWidth = "bucket_width",
        /// Returns only usage by these projects.
        optional project_ids: Vec<String> = "project_ids",
        /// Fields to break usage down by. Only these fields are set in the results.
        optional group_by: Vec<String> = "group_by",
        /// Most time buckets to return in one page.
        optional limit: i64 = "limit",
        /// Cursor of the page to return: `next_page` of the previous one.
        optional page: String = "page",
    }
}

open_enum! {
    /// Length of a time bucket.
    pub enum OrganizationUsageVectorStoresParamsBucketWidth {
        /// A minute.
        _1m = "1m",
        /// An hour.
        _1h = "1h",
        /// A day.
        _1d = "1d",
    }
}

params! {
    /// Returns web search usage over time.
    ///
    /// Parameters of `admin.organization.usage.web_search_calls`.
    pub struct OrganizationUsageWebSearchCallsParams {
        /// Start of the time range, inclusive.
        required start_time: i64 = "start_time",
        /// End of the time range, exclusive.
        optional end_time: i64 = "end_time",
        /// Length of the time buckets that usage is summed over. Default: `"1d"`.
        optional bucket_width: OrganizationUsageWebSearchCallsParamsBucketWidth = "bucket_width",
        /// Returns only usage by these projects.
        optional project_ids: Vec<String> = "project_ids",
        /// Returns only usage by these users.
        optional user_ids: Vec<String> = "user_ids",
        /// Returns only usage with these API keys.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// Returns only usage of these models.
        optional models: Vec<String> = "models",
        /// Returns only searches with these search context sizes.
        optional context_levels: Vec<OrganizationUsageWebSearchCallsParamsContextLevel> = "context_levels",
        /// Fields to break usage down by. Only these fields are set in the results.
        optional group_by: Vec<OrganizationUsageWebSearchCallsParamsGroupBy> = "group_by",
        /// Most time buckets to return in one page.
        optional limit: i64 = "limit",
        /// Cursor of the page to return: `next_page` of the previous one.
        optional page: String = "page",
    }
}

open_enum! {
    /// Length of a time bucket.
    pub enum OrganizationUsageWebSearchCallsParamsBucketWidth {
        /// A minute.
        _1m = "1m",
        /// An hour.
        _1h = "1h",
        /// A day.
        _1d = "1d",
    }
}

open_enum! {
    /// How much of the search results the model is given.
    pub enum OrganizationUsageWebSearchCallsParamsContextLevel {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    /// A field to break usage down by.
    pub enum OrganizationUsageWebSearchCallsParamsGroupBy {
        /// By project.
        ProjectId = "project_id",
        /// By user.
        UserId = "user_id",
        /// By API key.
        ApiKeyId = "api_key_id",
        /// By model.
        Model = "model",
        /// By search context size.
        ContextLevel = "context_level",
        /// By the API that the usage comes from.
        ApiSource = "api_source",
    }
}

object! {
    /// A page of usage of decisions.
    ///
    /// Returned by `admin.organization.usage.decisions`.
    pub struct UsageDecisionsResponse {
        /// Time buckets of the page.
        lenient data: Vec<UsageDecisionsResponseDataItem> = "data",
        /// Whether there is another page.
        lenient has_more: bool = "has_more",
        /// Cursor to pass as `page` for the next page. Nullable.
        optional next_page: String = "next_page",
        /// Always `"page"`.
        constant object: "page" = "object",
    }
}

object! {
    /// Usage of decisions within one period.
    pub struct UsageDecisionsResponseDataItem {
        /// End of the bucket, exclusive.
        lenient end_time: i64 = "end_time",
        /// Always `"bucket"`.
        constant object: "bucket" = "object",
        /// Usage in the bucket, an entry for each combination of the `group_by` fields.
        lenient results: Vec<UsageDecisionsResponseDataItemResult> = "results",
        /// Start of the bucket, inclusive.
        lenient start_time: i64 = "start_time",
    }
}

object! {
    /// Usage of decisions within one time bucket.
    pub struct UsageDecisionsResponseDataItemResult {
        /// Input tokens, cached ones included.
        lenient input_tokens: i64 = "input_tokens",
        /// Number of requests to models.
        lenient num_model_requests: i64 = "num_model_requests",
        /// Always `"organization.usage.decisions.result"`.
        constant object: "organization.usage.decisions.result" = "object",
        lenient output_tokens: i64 = "output_tokens",
        /// API key of the usage, if grouped by `api_key_id`. Nullable.
        optional api_key_id: String = "api_key_id",
        /// API that the usage comes from, if grouped by `api_source`. Nullable.
        optional api_source: UsageDecisionsResponseDataItemResultApiSource = "api_source",
        /// Whether the usage was in batches, if grouped by `batch`. Nullable.
        optional batch: bool = "batch",
        /// Nullable.
        optional input_audio_tokens: i64 = "input_audio_tokens",
        /// Input tokens written to the prompt cache for 12 hours. Nullable.
        optional input_cache_write_12h_tokens: i64 = "input_cache_write_12h_tokens",
        /// Input tokens written to the prompt cache for 30 minutes. Nullable.
        optional input_cache_write_30m_tokens: i64 = "input_cache_write_30m_tokens",
        /// Input tokens written to the prompt cache. Nullable.
        optional input_cache_write_tokens: i64 = "input_cache_write_tokens",
        /// Audio tokens read from the prompt cache. Nullable.
        optional input_cached_audio_tokens: i64 = "input_cached_audio_tokens",
        /// Image tokens read from the prompt cache. Nullable.
        optional input_cached_image_tokens: i64 = "input_cached_image_tokens",
        /// Text tokens read from the prompt cache. Nullable.
        optional input_cached_text_tokens: i64 = "input_cached_text_tokens",
        /// Input tokens read from the prompt cache. Nullable.
        optional input_cached_tokens: i64 = "input_cached_tokens",
        /// Nullable.
        optional input_image_tokens: i64 = "input_image_tokens",
        /// Nullable.
        optional input_text_tokens: i64 = "input_text_tokens",
        /// Input tokens not read from the prompt cache. Nullable.
        optional input_uncached_tokens: i64 = "input_uncached_tokens",
        /// Model of the usage, if grouped by `model`. Nullable.
        optional model: String = "model",
        /// Nullable.
        optional output_audio_tokens: i64 = "output_audio_tokens",
        /// Nullable.
        optional output_image_tokens: i64 = "output_image_tokens",
        /// Nullable.
        optional output_text_tokens: i64 = "output_text_tokens",
        /// Project of the usage, if grouped by `project_id`. Nullable.
        optional project_id: String = "project_id",
        /// Service tier of the usage, if grouped by `service_tier`. Nullable.
        optional service_tier: String = "service_tier",
        /// User of the usage, if grouped by `user_id`. Nullable.
        optional user_id: String = "user_id",
    }
}

open_enum! {
    /// API that usage comes from.
    pub enum UsageDecisionsResponseDataItemResultApiSource {
        /// The Agents API.
        AgentsApi = "agents_api",
        /// Any other source.
        Unlabeled = "unlabeled",
    }
}

object! {
    /// A page of usage or costs.
    ///
    /// Returned by `admin.organization.usage.audio_speeches`,
    /// `admin.organization.usage.audio_transcriptions`,
    /// `admin.organization.usage.code_interpreter_sessions`,
    /// `admin.organization.usage.completions`, `admin.organization.usage.costs`,
    /// `admin.organization.usage.embeddings`, `admin.organization.usage.file_search_calls`,
    /// `admin.organization.usage.images`, `admin.organization.usage.moderations`,
    /// `admin.organization.usage.vector_stores`, `admin.organization.usage.web_search_calls`.
    pub struct UsageResponse {
        /// Always `"page"`.
        constant object: "page" = "object",
        /// Time buckets of the page.
        lenient data: Vec<UsageTimeBucket> = "data",
        /// Whether there is another page.
        lenient has_more: bool = "has_more",
        /// Cursor to pass as `page` for the next page. Nullable.
        optional next_page: String = "next_page",
    }
}

object! {
    /// Usage or costs within one period.
    pub struct UsageTimeBucket {
        /// Always `"bucket"`.
        constant object: "bucket" = "object",
        /// Start of the bucket, inclusive.
        lenient start_time: i64 = "start_time",
        /// End of the bucket, exclusive.
        lenient end_time: i64 = "end_time",
        /// Usage in the bucket, an entry for each combination of the `group_by` fields.
        lenient results: Vec<UsageTimeBucketResult> = "results",
    }
}
