// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{object, params};

object! {
    /// What `admin.organization.projects.rate_limits.list_rate_limits`, `admin.organization.projects.rate_limits.update_rate_limit` gives: an object: the document's `ProjectRateLimit`.
    pub struct ProjectRateLimit {
        /// The member `object`: `"project.rate_limit"`.
        constant object: "project.rate_limit" = "object",
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `max_requests_per_1_minute`: a whole number.
        lenient max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        /// The member `max_tokens_per_1_minute`: a whole number.
        lenient max_tokens_per_1_minute: i64 = "max_tokens_per_1_minute",
        /// The member `max_images_per_1_minute`: a whole number.
        optional max_images_per_1_minute: i64 = "max_images_per_1_minute",
        /// The member `max_audio_megabytes_per_1_minute`: a whole number.
        optional max_audio_megabytes_per_1_minute: i64 = "max_audio_megabytes_per_1_minute",
        /// The member `max_requests_per_1_day`: a whole number.
        optional max_requests_per_1_day: i64 = "max_requests_per_1_day",
        /// The member `batch_1_day_max_input_tokens`: a whole number.
        optional batch_1_day_max_input_tokens: i64 = "batch_1_day_max_input_tokens",
    }
}

params! {
    /// What `admin.organization.projects.rate_limits.list_rate_limits` takes.
    pub struct ProjectRateLimitListRateLimitsParams {
        /// The member `limit`: a whole number. The API's default: `100`.
        optional limit: i64 = "limit",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `before`: a text.
        optional before: String = "before",
    }
}

params! {
    /// What `admin.organization.projects.rate_limits.update_rate_limit` takes.
    pub struct ProjectRateLimitUpdateRateLimitParams {
        /// The member `max_requests_per_1_minute`: a whole number.
        optional max_requests_per_1_minute: i64 = "max_requests_per_1_minute",
        /// The member `max_tokens_per_1_minute`: a whole number.
        optional max_tokens_per_1_minute: i64 = "max_tokens_per_1_minute",
        /// The member `max_images_per_1_minute`: a whole number.
        optional max_images_per_1_minute: i64 = "max_images_per_1_minute",
        /// The member `max_audio_megabytes_per_1_minute`: a whole number.
        optional max_audio_megabytes_per_1_minute: i64 = "max_audio_megabytes_per_1_minute",
        /// The member `max_requests_per_1_day`: a whole number.
        optional max_requests_per_1_day: i64 = "max_requests_per_1_day",
        /// The member `batch_1_day_max_input_tokens`: a whole number.
        optional batch_1_day_max_input_tokens: i64 = "batch_1_day_max_input_tokens",
    }
}
