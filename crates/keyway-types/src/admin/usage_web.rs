// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

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
    /// An object: the document's `UsageWebSearchCallsResult`.
    pub struct UsageWebSearchCallsResult {
        /// The member `object`: `"organization.usage.web_searches.result"`.
        constant object: "organization.usage.web_searches.result" = "object",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `num_requests`: a whole number.
        lenient num_requests: i64 = "num_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
        /// The member `context_level`: a text. May be null.
        optional context_level: String = "context_level",
        /// The member `api_source`: one of the values of [`UsageWebSearchCallsResultApiSource`]. May be null.
        optional api_source: UsageWebSearchCallsResultApiSource = "api_source",
    }
}

open_enum! {
    /// A string with known values: `api_source` of the document's `UsageWebSearchCallsResult`.
    pub enum UsageWebSearchCallsResultApiSource {
        AgentsApi = "agents_api",
        Unlabeled = "unlabeled",
    }
}
