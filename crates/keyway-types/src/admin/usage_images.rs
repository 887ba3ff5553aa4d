// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, open_enum, params};

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

object! {
    /// An object: the document's `UsageImagesResult`.
    pub struct UsageImagesResult {
        /// The member `object`: `"organization.usage.images.result"`.
        constant object: "organization.usage.images.result" = "object",
        /// The member `images`: a whole number.
        lenient images: i64 = "images",
        /// The member `num_model_requests`: a whole number.
        lenient num_model_requests: i64 = "num_model_requests",
        /// The member `source`: a text. May be null.
        optional source: String = "source",
        /// The member `size`: a text. May be null.
        optional size: String = "size",
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
