// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use super::{DecisionCreateParamsInputListItem, DecisionCreateParamsQuestion};
use crate::support::{kind_union, open_enum, params};

params! {
    /// Parameters of `decisions.create`.
    pub struct DecisionCreateParams {
        required input: DecisionCreateParamsInput = "input",
        required model: String = "model",
        required questions: Vec<DecisionCreateParamsQuestion> = "questions",
        /// Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// Nullable.
        optional prompt_cache_options: DecisionCreateParamsPromptCacheOptions = "prompt_cache_options",
        /// Nullable.
        optional safety_identifier: String = "safety_identifier",
    }
}

kind_union! {
    pub enum DecisionCreateParamsInput {
        string => String(String),
        array => List(Vec<DecisionCreateParamsInputListItem>),
    }
}

params! {
    pub struct DecisionCreateParamsPromptCacheOptions {
        /// Default: `"implicit"`. Nullable.
        optional mode: DecisionCreateParamsPromptCacheOptionsMode = "mode",
        /// Always `"30m"`.
        optional ttl: String = "ttl",
    }
}

open_enum! {
    pub enum DecisionCreateParamsPromptCacheOptionsMode {
        Implicit = "implicit",
        Explicit = "explicit",
    }
}

params! {
    pub struct DecisionInputJson {
        required data: crate::Json = "data",
        /// Always `"input_json"`.
        constant r#type: "input_json" = "type",
    }
}
