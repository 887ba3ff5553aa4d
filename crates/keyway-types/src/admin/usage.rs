// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::UsageTimeBucketResult;
use crate::support::{object, open_enum, params};

params! {
    /// What `admin.organization.usage.audio_speeches` takes.
    pub struct OrganizationUsageAudioSpeechesParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageAudioSpeechesParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageAudioSpeechesParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageAudioSpeechesParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.audio_speeches?bucket_width`.
    pub enum OrganizationUsageAudioSpeechesParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.audio_speeches?group_by[]`.
    pub enum OrganizationUsageAudioSpeechesParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
    }
}

params! {
    /// What `admin.organization.usage.audio_transcriptions` takes.
    pub struct OrganizationUsageAudioTranscriptionsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageAudioTranscriptionsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageAudioTranscriptionsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageAudioTranscriptionsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.audio_transcriptions?bucket_width`.
    pub enum OrganizationUsageAudioTranscriptionsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.audio_transcriptions?group_by[]`.
    pub enum OrganizationUsageAudioTranscriptionsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
    }
}

params! {
    /// What `admin.organization.usage.code_interpreter_sessions` takes.
    pub struct OrganizationUsageCodeInterpreterSessionsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageCodeInterpreterSessionsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageCodeInterpreterSessionsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `group_by`: a list.
        optional group_by: Vec<String> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.code_interpreter_sessions?bucket_width`.
    pub enum OrganizationUsageCodeInterpreterSessionsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

params! {
    /// What `admin.organization.usage.completions` takes.
    pub struct OrganizationUsageCompletionsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageCompletionsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageCompletionsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `batch`: true or false.
        optional batch: bool = "batch",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageCompletionsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.completions?bucket_width`.
    pub enum OrganizationUsageCompletionsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.completions?group_by[]`.
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
    /// What `admin.organization.usage.costs` takes.
    pub struct OrganizationUsageCostsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: `"1d"`. The API's default: `"1d"`.
        optional bucket_width: String = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageCostsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number. The API's default: `7`.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
        /// The member `line_items`: a list.
        optional line_items: Vec<String> = "line_items",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.costs?group_by[]`.
    pub enum OrganizationUsageCostsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        LineItem = "line_item",
        ApiKeyId = "api_key_id",
        ApiSource = "api_source",
    }
}

params! {
    /// What `admin.organization.usage.decisions` takes.
    pub struct OrganizationUsageDecisionsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `api_key_ids`: a list. May be null.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `batch`: true or false. May be null.
        optional batch: bool = "batch",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageDecisionsParamsBucketWidth`]. The API's default: `"1d"`. May be null.
        optional bucket_width: OrganizationUsageDecisionsParamsBucketWidth = "bucket_width",
        /// The member `end_time`: a whole number. May be null.
        optional end_time: i64 = "end_time",
        /// The member `group_by`: a list. May be null.
        optional group_by: Vec<OrganizationUsageDecisionsParamsGroupByItem> = "group_by",
        /// The member `limit`: a whole number. The API's default: `7`. May be null.
        optional limit: i64 = "limit",
        /// The member `models`: a list. May be null.
        optional models: Vec<String> = "models",
        /// The member `page`: a text. May be null.
        optional page: String = "page",
        /// The member `project_ids`: a list. May be null.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list. May be null.
        optional user_ids: Vec<String> = "user_ids",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.decisions?bucket_width`.
    pub enum OrganizationUsageDecisionsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.decisions?group_by[]`.
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
    /// What `admin.organization.usage.embeddings` takes.
    pub struct OrganizationUsageEmbeddingsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageEmbeddingsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageEmbeddingsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageEmbeddingsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.embeddings?bucket_width`.
    pub enum OrganizationUsageEmbeddingsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.embeddings?group_by[]`.
    pub enum OrganizationUsageEmbeddingsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
    }
}

params! {
    /// What `admin.organization.usage.file_search_calls` takes.
    pub struct OrganizationUsageFileSearchCallsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageFileSearchCallsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageFileSearchCallsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `vector_store_ids`: a list.
        optional vector_store_ids: Vec<String> = "vector_store_ids",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageFileSearchCallsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.file_search_calls?bucket_width`.
    pub enum OrganizationUsageFileSearchCallsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.file_search_calls?group_by[]`.
    pub enum OrganizationUsageFileSearchCallsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        VectorStoreId = "vector_store_id",
    }
}

params! {
    /// What `admin.organization.usage.images` takes.
    pub struct OrganizationUsageImagesParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageImagesParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageImagesParamsBucketWidth = "bucket_width",
        /// The member `sources`: a list.
        optional sources: Vec<OrganizationUsageImagesParamsSource> = "sources",
        /// The member `sizes`: a list.
        optional sizes: Vec<OrganizationUsageImagesParamsSize> = "sizes",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageImagesParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.images?bucket_width`.
    pub enum OrganizationUsageImagesParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.images?group_by[]`.
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
    /// A string with known values: the document's `admin.organization.usage.images?sizes[]`.
    pub enum OrganizationUsageImagesParamsSize {
        _256x256 = "256x256",
        _512x512 = "512x512",
        _1024x1024 = "1024x1024",
        _1792x1792 = "1792x1792",
        _1024x1792 = "1024x1792",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.images?sources[]`.
    pub enum OrganizationUsageImagesParamsSource {
        ImageGeneration = "image.generation",
        ImageEdit = "image.edit",
        ImageVariation = "image.variation",
    }
}

params! {
    /// What `admin.organization.usage.moderations` takes.
    pub struct OrganizationUsageModerationsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageModerationsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageModerationsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageModerationsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.moderations?bucket_width`.
    pub enum OrganizationUsageModerationsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.moderations?group_by[]`.
    pub enum OrganizationUsageModerationsParamsGroupBy {
        ProjectId = "project_id",
        UserId = "user_id",
        ApiKeyId = "api_key_id",
        Model = "model",
    }
}

params! {
    /// What `admin.organization.usage.vector_stores` takes.
    pub struct OrganizationUsageVectorStoresParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageVectorStoresParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageVectorStoresParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `group_by`: a list.
        optional group_by: Vec<String> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.vector_stores?bucket_width`.
    pub enum OrganizationUsageVectorStoresParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

params! {
    /// What `admin.organization.usage.web_search_calls` takes.
    pub struct OrganizationUsageWebSearchCallsParams {
        /// The member `start_time`: a whole number.
        required start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        optional end_time: i64 = "end_time",
        /// The member `bucket_width`: one of the values of [`OrganizationUsageWebSearchCallsParamsBucketWidth`]. The API's default: `"1d"`.
        optional bucket_width: OrganizationUsageWebSearchCallsParamsBucketWidth = "bucket_width",
        /// The member `project_ids`: a list.
        optional project_ids: Vec<String> = "project_ids",
        /// The member `user_ids`: a list.
        optional user_ids: Vec<String> = "user_ids",
        /// The member `api_key_ids`: a list.
        optional api_key_ids: Vec<String> = "api_key_ids",
        /// The member `models`: a list.
        optional models: Vec<String> = "models",
        /// The member `context_levels`: a list.
        optional context_levels: Vec<OrganizationUsageWebSearchCallsParamsContextLevel> = "context_levels",
        /// The member `group_by`: a list.
        optional group_by: Vec<OrganizationUsageWebSearchCallsParamsGroupBy> = "group_by",
        /// The member `limit`: a whole number.
        optional limit: i64 = "limit",
        /// The member `page`: a text.
        optional page: String = "page",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.web_search_calls?bucket_width`.
    pub enum OrganizationUsageWebSearchCallsParamsBucketWidth {
        _1m = "1m",
        _1h = "1h",
        _1d = "1d",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.web_search_calls?context_levels[]`.
    pub enum OrganizationUsageWebSearchCallsParamsContextLevel {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

open_enum! {
    /// A string with known values: the document's `admin.organization.usage.web_search_calls?group_by[]`.
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
    /// What `admin.organization.usage.decisions` gives: an object: the document's `UsageDecisionsResponse`.
    pub struct UsageDecisionsResponse {
        /// The member `data`: a list.
        lenient data: Vec<UsageDecisionsResponseDataItem> = "data",
        /// The member `has_more`: true or false.
        lenient has_more: bool = "has_more",
        /// The member `next_page`: a text. May be null.
        optional next_page: String = "next_page",
        /// The member `object`: `"page"`.
        constant object: "page" = "object",
    }
}

object! {
    /// An object: `data[]` of the document's `UsageDecisionsResponse`.
    pub struct UsageDecisionsResponseDataItem {
        /// The member `end_time`: a whole number.
        lenient end_time: i64 = "end_time",
        /// The member `object`: `"bucket"`.
        constant object: "bucket" = "object",
        /// The member `results`: a list.
        lenient results: Vec<UsageDecisionsResponseDataItemResult> = "results",
        /// The member `start_time`: a whole number.
        lenient start_time: i64 = "start_time",
    }
}

object! {
    /// An object: `data[].results[]` of the document's `UsageDecisionsResponse`.
    pub struct UsageDecisionsResponseDataItemResult {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `object`: `"organization.usage.decisions.result"`.
        constant object: "organization.usage.decisions.result" = "object",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `api_source`: one of the values of [`UsageDecisionsResponseDataItemResultApiSource`]. May be null.
        optional api_source: UsageDecisionsResponseDataItemResultApiSource = "api_source",
        /// The member `batch`: true or false. May be null.
        optional batch: bool = "batch",
        /// The member `input_audio_tokens`: a whole number. May be null.
        optional input_audio_tokens: i64 = "input_audio_tokens",
        /// The member `input_cache_write_12h_tokens`: a whole number. May be null.
        optional input_cache_write_12h_tokens: i64 = "input_cache_write_12h_tokens",
        /// The member `input_cache_write_30m_tokens`: a whole number. May be null.
        optional input_cache_write_30m_tokens: i64 = "input_cache_write_30m_tokens",
        /// The member `input_cache_write_tokens`: a whole number. May be null.
        optional input_cache_write_tokens: i64 = "input_cache_write_tokens",
        /// The member `input_cached_audio_tokens`: a whole number. May be null.
        optional input_cached_audio_tokens: i64 = "input_cached_audio_tokens",
        /// The member `input_cached_image_tokens`: a whole number. May be null.
        optional input_cached_image_tokens: i64 = "input_cached_image_tokens",
        /// The member `input_cached_text_tokens`: a whole number. May be null.
        optional input_cached_text_tokens: i64 = "input_cached_text_tokens",
        /// The member `input_cached_tokens`: a whole number. May be null.
        optional input_cached_tokens: i64 = "input_cached_tokens",
        /// The member `input_image_tokens`: a whole number. May be null.
        optional input_image_tokens: i64 = "input_image_tokens",
        /// The member `input_text_tokens`: a whole number. May be null.
        optional input_text_tokens: i64 = "input_text_tokens",
        /// The member `input_uncached_tokens`: a whole number. May be null.
        optional input_uncached_tokens: i64 = "input_uncached_tokens",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `output_audio_tokens`: a whole number. May be null.
        optional output_audio_tokens: i64 = "output_audio_tokens",
        /// The member `output_image_tokens`: a whole number. May be null.
        optional output_image_tokens: i64 = "output_image_tokens",
        /// The member `output_text_tokens`: a whole number. May be null.
        optional output_text_tokens: i64 = "output_text_tokens",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `service_tier`: a text. May be null.
        optional service_tier: String = "service_tier",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
    }
}

open_enum! {
    /// A string with known values: `data[].results[].api_source` of the document's `UsageDecisionsResponse`.
    pub enum UsageDecisionsResponseDataItemResultApiSource {
        AgentsApi = "agents_api",
        Unlabeled = "unlabeled",
    }
}

object! {
    /// What `admin.organization.usage.audio_speeches`, `admin.organization.usage.audio_transcriptions`, `admin.organization.usage.code_interpreter_sessions` gives: an object: the document's `UsageResponse`.
    pub struct UsageResponse {
        /// The member `object`: `"page"`.
        constant object: "page" = "object",
        /// The member `data`: a list.
        lenient data: Vec<UsageTimeBucket> = "data",
        /// The member `has_more`: true or false.
        lenient has_more: bool = "has_more",
        /// The member `next_page`: a text. May be null.
        optional next_page: String = "next_page",
    }
}

object! {
    /// An object: the document's `UsageTimeBucket`.
    pub struct UsageTimeBucket {
        /// The member `object`: `"bucket"`.
        constant object: "bucket" = "object",
        /// The member `start_time`: a whole number.
        lenient start_time: i64 = "start_time",
        /// The member `end_time`: a whole number.
        lenient end_time: i64 = "end_time",
        /// The member `results`: a list.
        lenient results: Vec<UsageTimeBucketResult> = "results",
    }
}
