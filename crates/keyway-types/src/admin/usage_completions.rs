// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

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

object! {
    /// An object: the document's `UsageCompletionsResult`.
    pub struct UsageCompletionsResult {
        /// The member `object`: `"organization.usage.completions.result"`.
        constant object: "organization.usage.completions.result" = "object",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `input_cached_tokens`: a whole number.
        optional input_cached_tokens: i64 = "input_cached_tokens",
        /// The member `input_cache_write_tokens`: a whole number.
        optional input_cache_write_tokens: i64 = "input_cache_write_tokens",
        /// The member `input_uncached_tokens`: a whole number.
        optional input_uncached_tokens: i64 = "input_uncached_tokens",
        /// The member `input_text_tokens`: a whole number.
        optional input_text_tokens: i64 = "input_text_tokens",
        /// The member `output_text_tokens`: a whole number.
        optional output_text_tokens: i64 = "output_text_tokens",
        /// The member `input_cached_text_tokens`: a whole number.
        optional input_cached_text_tokens: i64 = "input_cached_text_tokens",
        /// The member `input_audio_tokens`: a whole number.
        optional input_audio_tokens: i64 = "input_audio_tokens",
        /// The member `input_cached_audio_tokens`: a whole number.
        optional input_cached_audio_tokens: i64 = "input_cached_audio_tokens",
        /// The member `output_audio_tokens`: a whole number.
        optional output_audio_tokens: i64 = "output_audio_tokens",
        /// The member `input_image_tokens`: a whole number.
        optional input_image_tokens: i64 = "input_image_tokens",
        /// The member `input_cached_image_tokens`: a whole number.
        optional input_cached_image_tokens: i64 = "input_cached_image_tokens",
        /// The member `output_image_tokens`: a whole number.
        optional output_image_tokens: i64 = "output_image_tokens",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `batch`: true or false. May be null.
        optional batch: bool = "batch",
        /// The member `service_tier`: a text. May be null.
        optional service_tier: String = "service_tier",
        /// The member `api_source`: one of the values of [`UsageCompletionsResultApiSource`]. May be null.
        optional api_source: UsageCompletionsResultApiSource = "api_source",
        /// The member `input_cache_write_12h_tokens`: a whole number.
        optional input_cache_write_12h_tokens: i64 = "input_cache_write_12h_tokens",
        /// The member `input_cache_write_30m_tokens`: a whole number. May be null.
        optional input_cache_write_30m_tokens: i64 = "input_cache_write_30m_tokens",
    }
}

open_enum! {
    /// A string with known values: `api_source` of the document's `UsageCompletionsResult`.
    pub enum UsageCompletionsResultApiSource {
        AgentsApi = "agents_api",
        Unlabeled = "unlabeled",
    }
}
