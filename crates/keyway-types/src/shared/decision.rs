// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{kind_union, object, tagged_union};

object! {
    /// Answers to the questions of a decision request.
    ///
    /// Returned by `decisions.create`.
    pub struct Decision {
        /// Answers to the questions of the request.
        lenient answers: Vec<DecisionAnswer> = "answers",
        /// Model that answered the questions.
        lenient model: String = "model",
        /// Token counts for the request.
        lenient usage: DecisionUsage = "usage",
    }
}

tagged_union! {
    /// An answer to one question.
    ///
    /// A union, told apart by `type`.
    pub enum DecisionAnswer by "type" {
        "predicate" => Predicate(DecisionAnswerAnswerResourcePredicate),
        "choice" => Choice(DecisionAnswerAnswerResourceChoice),
        "score" => Score(DecisionAnswerAnswerResourceScore),
        "refusal" => Refusal(DecisionAnswerAnswerResourceRefusal),
    }
}

object! {
    /// An answer that picks one of the choices.
    pub struct DecisionAnswerAnswerResourceChoice {
        /// Value of the chosen option.
        lenient choice: DecisionAnswerAnswerResourceChoiceChoice = "choice",
        /// How confident the model is in its choice.
        lenient confidence: f64 = "confidence",
        /// Name of the question. Nullable.
        optional name: String = "name",
        /// Probability of each choice.
        lenient probabilities: Vec<DecisionAnswerAnswerResourceChoiceProbability> = "probabilities",
        /// Always `"choice"`.
        constant r#type: "choice" = "type",
    }
}

kind_union! {
    /// Value of the chosen option.
    pub enum DecisionAnswerAnswerResourceChoiceChoice {
        string => String(String),
        boolean => Boolean(bool),
    }
}

object! {
    /// Probability of one choice.
    pub struct DecisionAnswerAnswerResourceChoiceProbability {
        lenient probability: f64 = "probability",
        lenient value: DecisionAnswerAnswerResourceChoiceProbabilityValue = "value",
    }
}

kind_union! {
    /// Value of a choice.
    pub enum DecisionAnswerAnswerResourceChoiceProbabilityValue {
        string => String(String),
        boolean => Boolean(bool),
    }
}

object! {
    /// An answer to a yes-or-no question.
    pub struct DecisionAnswerAnswerResourcePredicate {
        /// Name of the question. Nullable.
        optional name: String = "name",
        /// Probability that the predicate is true.
        lenient probability: f64 = "probability",
        /// Always `"predicate"`.
        constant r#type: "predicate" = "type",
    }
}

object! {
    /// The model refused to answer the question.
    pub struct DecisionAnswerAnswerResourceRefusal {
        /// Name of the question. Nullable.
        optional name: String = "name",
        /// Always `"refusal"`.
        constant r#type: "refusal" = "type",
    }
}

object! {
    /// An answer on a scale of levels.
    pub struct DecisionAnswerAnswerResourceScore {
        /// How confident the model is in its score.
        lenient confidence: f64 = "confidence",
        /// Name of the question. Nullable.
        optional name: String = "name",
        /// Probability of each level.
        lenient probabilities: Vec<DecisionAnswerAnswerResourceScoreProbability> = "probabilities",
        /// Score on the scale of the question's levels.
        lenient score: f64 = "score",
        /// Always `"score"`.
        constant r#type: "score" = "type",
    }
}

object! {
    /// Probability of one level.
    pub struct DecisionAnswerAnswerResourceScoreProbability {
        /// Label of the level.
        lenient label: String = "label",
        /// Probability of the level.
        lenient probability: f64 = "probability",
        /// Score that the level stands for.
        lenient value: i64 = "value",
    }
}

object! {
    /// Token counts for a decision request.
    pub struct DecisionUsage {
        /// Tokens in the input, including cached tokens.
        lenient input_tokens: i64 = "input_tokens",
        /// Breakdown of `input_tokens`.
        lenient input_tokens_details: DecisionUsageInputTokensDetails = "input_tokens_details",
        /// Tokens in the output, including reasoning tokens.
        lenient output_tokens: i64 = "output_tokens",
        /// Breakdown of `output_tokens`.
        lenient output_tokens_details: DecisionUsageOutputTokensDetails = "output_tokens_details",
        /// Sum of `input_tokens` and `output_tokens`.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// Breakdown of input tokens.
    pub struct DecisionUsageInputTokensDetails {
        /// Tokens written to the prompt cache.
        lenient cache_write_tokens: i64 = "cache_write_tokens",
        /// Tokens read from the prompt cache.
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    /// Breakdown of output tokens.
    pub struct DecisionUsageOutputTokensDetails {
        /// Tokens the model spent on reasoning.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}
