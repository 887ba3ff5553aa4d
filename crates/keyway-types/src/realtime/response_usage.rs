// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// An object: `usage` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseUsage {
        /// The member `total_tokens`: a whole number.
        optional total_tokens: i64 = "total_tokens",
        /// The member `input_tokens`: a whole number.
        optional input_tokens: i64 = "input_tokens",
        /// The member `output_tokens`: a whole number.
        optional output_tokens: i64 = "output_tokens",
        /// The member `input_token_details`: an object, [`RealtimeResponseUsageInputTokenDetails`].
        optional input_token_details: RealtimeResponseUsageInputTokenDetails = "input_token_details",
        /// The member `output_token_details`: an object, [`RealtimeResponseUsageOutputTokenDetails`].
        optional output_token_details: RealtimeResponseUsageOutputTokenDetails = "output_token_details",
    }
}

object! {
    /// An object: `usage.input_token_details` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseUsageInputTokenDetails {
        /// The member `cached_tokens`: a whole number.
        optional cached_tokens: i64 = "cached_tokens",
        /// The member `text_tokens`: a whole number.
        optional text_tokens: i64 = "text_tokens",
        /// The member `image_tokens`: a whole number.
        optional image_tokens: i64 = "image_tokens",
        /// The member `audio_tokens`: a whole number.
        optional audio_tokens: i64 = "audio_tokens",
        /// The member `cached_tokens_details`: an object, [`RealtimeResponseUsageInputTokenDetailsCachedTokensDetails`].
        optional cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails = "cached_tokens_details",
    }
}

object! {
    /// An object: `usage.input_token_details.cached_tokens_details` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseUsageInputTokenDetailsCachedTokensDetails {
        /// The member `text_tokens`: a whole number.
        optional text_tokens: i64 = "text_tokens",
        /// The member `image_tokens`: a whole number.
        optional image_tokens: i64 = "image_tokens",
        /// The member `audio_tokens`: a whole number.
        optional audio_tokens: i64 = "audio_tokens",
    }
}

object! {
    /// An object: `usage.output_token_details` of the document's `RealtimeResponse`.
    pub struct RealtimeResponseUsageOutputTokenDetails {
        /// The member `text_tokens`: a whole number.
        optional text_tokens: i64 = "text_tokens",
        /// The member `audio_tokens`: a whole number.
        optional audio_tokens: i64 = "audio_tokens",
    }
}
