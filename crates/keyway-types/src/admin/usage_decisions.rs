// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

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
