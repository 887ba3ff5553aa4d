// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{DecisionCreateParamsInputListItem, DecisionCreateParamsQuestion};
use crate::support::{kind_union, open_enum, params};

params! {
    /// What `decisions.create` takes.
    pub struct DecisionCreateParams {
        /// The member `input`: one of the shapes of [`DecisionCreateParamsInput`].
        required input: DecisionCreateParamsInput = "input",
        /// The member `model`: a text.
        required model: String = "model",
        /// The member `questions`: a list.
        required questions: Vec<DecisionCreateParamsQuestion> = "questions",
        /// The member `prompt_cache_key`: a text. May be null.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// The member `prompt_cache_options`: an object, [`DecisionCreateParamsPromptCacheOptions`]. May be null.
        optional prompt_cache_options: DecisionCreateParamsPromptCacheOptions = "prompt_cache_options",
        /// The member `safety_identifier`: a text. May be null.
        optional safety_identifier: String = "safety_identifier",
    }
}

kind_union! {
    /// One of several shapes: `input` of the document's `DecisionCreateParams`.
    pub enum DecisionCreateParamsInput {
        string => String(String),
        array => List(Vec<DecisionCreateParamsInputListItem>),
    }
}

params! {
    /// An object: `prompt_cache_options` of the document's `DecisionCreateParams`.
    pub struct DecisionCreateParamsPromptCacheOptions {
        /// The member `mode`: one of the values of [`DecisionCreateParamsPromptCacheOptionsMode`]. The API's default: `"implicit"`. May be null.
        optional mode: DecisionCreateParamsPromptCacheOptionsMode = "mode",
        /// The member `ttl`: `"30m"`.
        optional ttl: String = "ttl",
    }
}

open_enum! {
    /// A string with known values: `prompt_cache_options.mode` of the document's `DecisionCreateParams`.
    pub enum DecisionCreateParamsPromptCacheOptionsMode {
        Implicit = "implicit",
        Explicit = "explicit",
    }
}

params! {
    /// An object: the document's `DecisionInputJSON`.
    pub struct DecisionInputJson {
        /// The member `data`: any JSON.
        required data: crate::Json = "data",
        /// The member `type`: `"input_json"`.
        constant r#type: "input_json" = "type",
    }
}
