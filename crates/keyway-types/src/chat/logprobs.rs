//! Log probabilities of tokens.

use crate::support::object;

object! {
    /// The log probabilities of a choice.
    pub struct ChatCompletionChoiceLogprobs {
        /// For the tokens of the answer.
        optional content: Vec<ChatCompletionTokenLogprob> = "content",
        /// For the tokens of the refusal.
        optional refusal: Vec<ChatCompletionTokenLogprob> = "refusal",
    }
}

object! {
    /// A token that was chosen, with its log probability.
    pub struct ChatCompletionTokenLogprob {
        /// The token.
        required token: String = "token",
        /// Its natural log probability. -9999 stands for very unlikely.
        required logprob: f64 = "logprob",
        /// Its bytes in UTF-8, 0 to 255: one character can be several tokens.
        optional bytes: Vec<i64> = "bytes",
        /// The likeliest tokens for this position.
        lenient top_logprobs: Vec<ChatCompletionTokenLogprobTopLogprob> = "top_logprobs",
    }
}

object! {
    /// A token that might have been chosen, with its log probability.
    pub struct ChatCompletionTokenLogprobTopLogprob {
        /// The token.
        required token: String = "token",
        /// Its natural log probability.
        required logprob: f64 = "logprob",
        /// Its bytes in UTF-8, 0 to 255.
        optional bytes: Vec<i64> = "bytes",
    }
}
