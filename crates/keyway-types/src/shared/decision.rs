// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use crate::support::{kind_union, object, tagged_union};

object! {
    /// What `decisions.create` gives: an object: the document's `Decision`.
    pub struct Decision {
        /// The member `answers`: a list.
        lenient answers: Vec<DecisionAnswer> = "answers",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `usage`: an object, [`DecisionUsage`].
        lenient usage: DecisionUsage = "usage",
    }
}

tagged_union! {
    /// One of several objects: `answers[]` of the document's `Decision`.
    pub enum DecisionAnswer by "type" {
        "predicate" => Predicate(DecisionAnswerAnswerResourcePredicate),
        "choice" => Choice(DecisionAnswerAnswerResourceChoice),
        "score" => Score(DecisionAnswerAnswerResourceScore),
        "refusal" => Refusal(DecisionAnswerAnswerResourceRefusal),
    }
}

object! {
    /// An object: the document's `DecisionAnswerAnswerResourceChoice`.
    pub struct DecisionAnswerAnswerResourceChoice {
        /// The member `choice`: one of the shapes of [`DecisionAnswerAnswerResourceChoiceChoice`].
        lenient choice: DecisionAnswerAnswerResourceChoiceChoice = "choice",
        /// The member `confidence`: a number.
        lenient confidence: f64 = "confidence",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `probabilities`: a list.
        lenient probabilities: Vec<DecisionAnswerAnswerResourceChoiceProbability> = "probabilities",
        /// The member `type`: `"choice"`.
        constant r#type: "choice" = "type",
    }
}

kind_union! {
    /// One of several shapes: `choice` of the document's `DecisionAnswerAnswerResourceChoice`.
    pub enum DecisionAnswerAnswerResourceChoiceChoice {
        string => String(String),
        boolean => Boolean(bool),
    }
}

object! {
    /// An object: `probabilities[]` of the document's `DecisionAnswerAnswerResourceChoice`.
    pub struct DecisionAnswerAnswerResourceChoiceProbability {
        /// The member `probability`: a number.
        lenient probability: f64 = "probability",
        /// The member `value`: one of the shapes of [`DecisionAnswerAnswerResourceChoiceProbabilityValue`].
        lenient value: DecisionAnswerAnswerResourceChoiceProbabilityValue = "value",
    }
}

kind_union! {
    /// One of several shapes: `probabilities[].value` of the document's `DecisionAnswerAnswerResourceChoice`.
    pub enum DecisionAnswerAnswerResourceChoiceProbabilityValue {
        string => String(String),
        boolean => Boolean(bool),
    }
}

object! {
    /// An object: the document's `DecisionAnswerAnswerResourcePredicate`.
    pub struct DecisionAnswerAnswerResourcePredicate {
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `probability`: a number.
        lenient probability: f64 = "probability",
        /// The member `type`: `"predicate"`.
        constant r#type: "predicate" = "type",
    }
}

object! {
    /// An object: the document's `DecisionAnswerAnswerResourceRefusal`.
    pub struct DecisionAnswerAnswerResourceRefusal {
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `type`: `"refusal"`.
        constant r#type: "refusal" = "type",
    }
}

object! {
    /// An object: the document's `DecisionAnswerAnswerResourceScore`.
    pub struct DecisionAnswerAnswerResourceScore {
        /// The member `confidence`: a number.
        lenient confidence: f64 = "confidence",
        /// The member `name`: a text. May be null.
        optional name: String = "name",
        /// The member `probabilities`: a list.
        lenient probabilities: Vec<DecisionAnswerAnswerResourceScoreProbability> = "probabilities",
        /// The member `score`: a number.
        lenient score: f64 = "score",
        /// The member `type`: `"score"`.
        constant r#type: "score" = "type",
    }
}

object! {
    /// An object: `probabilities[]` of the document's `DecisionAnswerAnswerResourceScore`.
    pub struct DecisionAnswerAnswerResourceScoreProbability {
        /// The member `label`: a text.
        lenient label: String = "label",
        /// The member `probability`: a number.
        lenient probability: f64 = "probability",
        /// The member `value`: a whole number.
        lenient value: i64 = "value",
    }
}

object! {
    /// An object: `usage` of the document's `Decision`.
    pub struct DecisionUsage {
        /// The member `input_tokens`: a whole number.
        lenient input_tokens: i64 = "input_tokens",
        /// The member `input_tokens_details`: an object, [`DecisionUsageInputTokensDetails`].
        lenient input_tokens_details: DecisionUsageInputTokensDetails = "input_tokens_details",
        /// The member `output_tokens`: a whole number.
        lenient output_tokens: i64 = "output_tokens",
        /// The member `output_tokens_details`: an object, [`DecisionUsageOutputTokensDetails`].
        lenient output_tokens_details: DecisionUsageOutputTokensDetails = "output_tokens_details",
        /// The member `total_tokens`: a whole number.
        lenient total_tokens: i64 = "total_tokens",
    }
}

object! {
    /// An object: `usage.input_tokens_details` of the document's `Decision`.
    pub struct DecisionUsageInputTokensDetails {
        /// The member `cache_write_tokens`: a whole number.
        lenient cache_write_tokens: i64 = "cache_write_tokens",
        /// The member `cached_tokens`: a whole number.
        lenient cached_tokens: i64 = "cached_tokens",
    }
}

object! {
    /// An object: `usage.output_tokens_details` of the document's `Decision`.
    pub struct DecisionUsageOutputTokensDetails {
        /// The member `reasoning_tokens`: a whole number.
        lenient reasoning_tokens: i64 = "reasoning_tokens",
    }
}
