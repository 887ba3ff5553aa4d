// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    DecisionCreateQuestionQuestionParamChoice, DecisionCreateQuestionQuestionParamPredicate,
    DecisionCreateQuestionQuestionParamScore, DecisionInputAssistantMessage, DecisionInputCustomToolCall,
    DecisionInputCustomToolCallOutput, DecisionInputDeveloperMessage, DecisionInputFunctionCall,
    DecisionInputFunctionCallOutput, DecisionInputSystemMessage, DecisionInputUserMessage,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

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

tagged_union! {
    /// One of several objects: `input|1[]` of the document's `DecisionCreateParams`.
    pub enum DecisionCreateParamsInputListItem by "type" {
        "function_call" => FunctionCall(DecisionInputFunctionCall),
        "function_call_output" => FunctionCallOutput(DecisionInputFunctionCallOutput),
        "custom_tool_call" => CustomToolCall(DecisionInputCustomToolCall),
        "custom_tool_call_output" => CustomToolCallOutput(DecisionInputCustomToolCallOutput),
        choose "message" {
            DecisionInputUserMessage(DecisionInputUserMessage) if Is("role", &["user"]),
            DecisionInputDeveloperMessage(DecisionInputDeveloperMessage) if Is("role", &["developer"]),
            DecisionInputSystemMessage(DecisionInputSystemMessage) if Is("role", &["system"]),
            DecisionInputAssistantMessage(DecisionInputAssistantMessage) if Is("role", &["assistant"]),
        }
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

tagged_union! {
    /// One of several objects: `questions[]` of the document's `DecisionCreateParams`.
    pub enum DecisionCreateParamsQuestion by "type" {
        "predicate" => Predicate(DecisionCreateQuestionQuestionParamPredicate),
        "choice" => Choice(DecisionCreateQuestionQuestionParamChoice),
        "score" => Score(DecisionCreateQuestionQuestionParamScore),
    }
}
