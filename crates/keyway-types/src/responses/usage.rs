// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: the document's `ResponseUsage`.
    pub struct ResponseUsage {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `input_tokens_details`: an object, [`ResponseUsageInputTokensDetails`].
        lenient input_tokens_details: ResponseUsageInputTokensDetails = "input_tokens_details",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `output_tokens_details`: an object, [`ResponseUsageOutputTokensDetails`].
        lenient output_tokens_details: ResponseUsageOutputTokensDetails = "output_tokens_details",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: `input_tokens_details` of the document's `ResponseUsage`.
    pub struct ResponseUsageInputTokensDetails {
        /// The member `cached_tokens`: a whole number.
        lenient cached_tokens: i64 = "cached_tokens",
        /// The member `cache_write_tokens`: a whole number.
        lenient cache_write_tokens: i64 = "cache_write_tokens",
        /// The member `cache_write_tokens_details`: an object, [`ResponseUsageInputTokensDetailsCacheWriteTokensDetails`].
        optional cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails = "cache_write_tokens_details",
    }
}

object! {
    /// An object: `input_tokens_details.cache_write_tokens_details` of the document's `ResponseUsage`.
    pub struct ResponseUsageInputTokensDetailsCacheWriteTokensDetails {
        /// The member `ttl_12h_tokens`: a whole number.
        lenient ttl_12h_tokens: i64 = "ttl_12h_tokens",
        /// The member `ttl_30m_tokens`: a whole number.
        lenient ttl_30m_tokens: i64 = "ttl_30m_tokens",
    }
}

object! {
    /// An object: `output_tokens_details` of the document's `ResponseUsage`.
    pub struct ResponseUsageOutputTokensDetails {
        /// The member `reasoning_tokens`: a whole number.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}
