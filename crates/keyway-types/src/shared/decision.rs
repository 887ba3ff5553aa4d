// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::support::{kind_union, object, tagged_union};

object! {
    /// Returned by `decisions.create`.
    pub struct Decision {
        lenient answers: Vec<DecisionAnswer> = "answers",
        lenient model: String = "model",
        lenient usage: DecisionUsage = "usage",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum DecisionAnswer by "type" {
        "predicate" => Predicate(DecisionAnswerAnswerResourcePredicate),
        "choice" => Choice(DecisionAnswerAnswerResourceChoice),
        "score" => Score(DecisionAnswerAnswerResourceScore),
        "refusal" => Refusal(DecisionAnswerAnswerResourceRefusal),
    }
}

object! {
    pub struct DecisionAnswerAnswerResourceChoice {
        lenient choice: DecisionAnswerAnswerResourceChoiceChoice = "choice",
        lenient confidence: f64 = "confidence",
        /// Nullable.
        optional name: String = "name",
        lenient probabilities: Vec<DecisionAnswerAnswerResourceChoiceProbability> = "probabilities",
        /// Always `"choice"`.
        constant r#type: "choice" = "type",
    }
}

kind_union! {
    pub enum DecisionAnswerAnswerResourceChoiceChoice {
        string => String(String),
        boolean => Boolean(bool),
    }
}

object! {
    pub struct DecisionAnswerAnswerResourceChoiceProbability {
        lenient probability: f64 = "probability",
        lenient value: DecisionAnswerAnswerResourceChoiceProbabilityValue = "value",
    }
}

kind_union! {
    pub enum DecisionAnswerAnswerResourceChoiceProbabilityValue {
        string => String(String),
        boolean => Boolean(bool),
    }
}

object! {
    pub struct DecisionAnswerAnswerResourcePredicate {
        /// Nullable.
        optional name: String = "name",
        lenient probability: f64 = "probability",
        /// Always `"predicate"`.
        constant r#type: "predicate" = "type",
    }
}

object! {
    pub struct DecisionAnswerAnswerResourceRefusal {
        /// Nullable.
        optional name: String = "name",
        /// Always `"refusal"`.
        constant r#type: "refusal" = "type",
    }
}

object! {
    pub struct DecisionAnswerAnswerResourceScore {
        lenient confidence: f64 = "confidence",
        /// Nullable.
        optional name: String = "name",
        lenient probabilities: Vec<DecisionAnswerAnswerResourceScoreProbability> = "probabilities",
        lenient score: f64 = "score",
        /// Always `"score"`.
        constant r#type: "score" = "type",
    }
}

object! {
    pub struct DecisionAnswerAnswerResourceScoreProbability {
        lenient label: String = "label",
        lenient probability: f64 = "probability",
        lenient value: i64 = "value",
    }
}

object! {
    pub struct DecisionUsage {
        lenient input_tokens: i64 = "input_tokens",
        lenient input_tokens_details: DecisionUsageInputTokensDetails = "input_tokens_details",
        lenient output_tokens: i64 = "output_tokens",
        lenient output_tokens_details: DecisionUsageOutputTokensDetails = "output_tokens_details",
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    pub struct DecisionUsageInputTokensDetails {
        lenient cache_write_tokens: i64 = "cache_write_tokens",
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    pub struct DecisionUsageOutputTokensDetails {
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}
