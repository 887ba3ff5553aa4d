// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::shared::ModerationResultBody;
use crate::support::{object, tagged_union};

object! {
    /// What moderation found, for each direction.
    pub struct ChatCompletionModeration {
        /// In what went to the model.
        lenient input: ChatCompletionModerationInput = "input",
        /// In what the model answered.
        lenient output: ChatCompletionModerationOutput = "output",
    }
}

object! {
    /// A failure of moderation; the call itself went on.
    pub struct ChatCompletionModerationError {
        /// The tag: `error`.
        constant r#type: "error" = "type",
        /// The kind of failure.
        lenient code: String = "code",
        /// What happened.
        lenient message: String = "message",
    }
}

tagged_union! {
    /// What moderation found in the input.
    pub enum ChatCompletionModerationInput by "type" {
        "moderation_results" => ModerationResults(ChatCompletionModerationResults),
        "error" => Error(ChatCompletionModerationError),
    }
}

tagged_union! {
    /// What moderation found in the output.
    pub enum ChatCompletionModerationOutput by "type" {
        "moderation_results" => ModerationResults(ChatCompletionModerationResults),
        "error" => Error(ChatCompletionModerationError),
    }
}

object! {
    /// Verdicts of a moderation model.
    pub struct ChatCompletionModerationResults {
        /// The tag: `moderation_results`.
        constant r#type: "moderation_results" = "type",
        /// The moderation model.
        lenient model: String = "model",
        /// The verdicts.
        lenient results: Vec<ModerationResultBody> = "results",
    }
}
