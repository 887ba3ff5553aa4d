// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::object;

object! {
    /// The tokens that a completion used. Missing counts read as 0.
    pub struct CompletionUsage {
        /// Tokens of the prompt.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// Tokens generated.
        lenient completion_tokens: i64 = "completion_tokens",
        /// Both together.
        lenient total_tokens: i64 = "total_tokens",
        /// What the generated tokens were.
        optional completion_tokens_details: CompletionUsageCompletionTokensDetails = "completion_tokens_details",
        /// What the tokens of the prompt were.
        optional prompt_tokens_details: CompletionUsagePromptTokensDetails = "prompt_tokens_details",
    }
}

object! {
    /// The tokens of a completion by kind.
    pub struct CompletionUsageCompletionTokensDetails {
        /// Tokens of a [prediction](crate::chat::ChatCompletionPredictionContent) that appeared in the completion.
        optional accepted_prediction_tokens: i64 = "accepted_prediction_tokens",
        /// Tokens of sound.
        optional audio_tokens: i64 = "audio_tokens",
        /// Tokens of reasoning, which are not in the answer.
        optional reasoning_tokens: i64 = "reasoning_tokens",
        /// Tokens of text.
        optional text_tokens: i64 = "text_tokens",
        /// Tokens of a prediction that did not appear. They count as completion tokens.
        optional rejected_prediction_tokens: i64 = "rejected_prediction_tokens",
    }
}

object! {
    /// The tokens of a prompt by kind.
    pub struct CompletionUsagePromptTokensDetails {
        /// Tokens of sound.
        optional audio_tokens: i64 = "audio_tokens",
        /// Tokens that the prompt cache had.
        optional cached_tokens: i64 = "cached_tokens",
        /// Tokens of text.
        optional text_tokens: i64 = "text_tokens",
        /// Tokens of images.
        optional image_tokens: i64 = "image_tokens",
        /// Tokens written to the prompt cache.
        optional cache_write_tokens: i64 = "cache_write_tokens",
    }
}
