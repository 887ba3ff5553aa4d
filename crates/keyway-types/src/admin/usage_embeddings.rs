// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

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

object! {
    /// An object: the document's `UsageEmbeddingsResult`.
    pub struct UsageEmbeddingsResult {
        /// The member `object`: `"organization.usage.embeddings.result"`.
        constant object: "organization.usage.embeddings.result" = "object",
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `project_id`: a text. May be null.
        optional project_id: String = "project_id",
        /// The member `user_id`: a text. May be null.
        optional user_id: String = "user_id",
        /// The member `api_key_id`: a text. May be null.
        optional api_key_id: String = "api_key_id",
        /// The member `model`: a text. May be null.
        optional model: String = "model",
    }
}
