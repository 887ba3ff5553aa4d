// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    CostsResult, UsageAudioSpeechesResult, UsageAudioTranscriptionsResult, UsageCompletionsResult,
    UsageEmbeddingsResult, UsageFileSearchCallsResult, UsageImagesResult, UsageModerationsResult,
    UsageWebSearchCallsResult,
};
use crate::support::{object, open_enum, params, tagged_union};

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

object! {
    /// An object: the document's `UsageCodeInterpreterSessionsResult`.
    pub struct UsageCodeInterpreterSessionsResult {
        /// The member `object`: `"organization.usage.code_interpreter_sessions.result"`.
        constant object: "organization.usage.code_interpreter_sessions.result" = "object",
        /// The member `num_sessions`: a whole number.
        lenient num_sessions: i64 = "num_sessions",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
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

tagged_union! {
    /// One of several objects: `results[]` of the document's `UsageTimeBucket`.
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

object! {
    /// An object: the document's `UsageVectorStoresResult`.
    pub struct UsageVectorStoresResult {
        /// The member `object`: `"organization.usage.vector_stores.result"`.
        constant object: "organization.usage.vector_stores.result" = "object",
        /// The member `usage_bytes`: a whole number.
        lenient usage_bytes: i64 = "usage_bytes",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
    }
}
