// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::Nullable;
use crate::chat::{ChatCompletionStreamOptions, CompletionUsage, StopConfiguration};
use crate::support::{kind_union, object, open_enum, params};

object! {
    /// Returned by `completions.create`.
    pub struct Completion {
        lenient id: String = "id",
        /// Always `"text_completion"`.
        constant object: "text_completion" = "object",
        /// In seconds since 1970.
        lenient created: i64 = "created",
        lenient model: String = "model",
        required choices: Vec<CompletionChoice> = "choices",
        optional system_fingerprint: String = "system_fingerprint",
        optional usage: CompletionUsage = "usage",
    }
}

object! {
    pub struct CompletionChoice {
        lenient finish_reason: CompletionChoiceFinishReason = "finish_reason",
        lenient index: i64 = "index",
        /// Nullable.
        optional logprobs: CompletionChoiceLogprobs = "logprobs",
        lenient text: String = "text",
    }
}

open_enum! {
    pub enum CompletionChoiceFinishReason {
        Stop = "stop",
        Length = "length",
        ContentFilter = "content_filter",
    }
}

object! {
    pub struct CompletionChoiceLogprobs {
        optional text_offset: Vec<i64> = "text_offset",
        optional token_logprobs: Vec<f64> = "token_logprobs",
        optional tokens: Vec<String> = "tokens",
        optional top_logprobs: Vec<BTreeMap<String, f64>> = "top_logprobs",
    }
}

params! {
    /// Parameters of `completions.create`.
    pub struct CompletionCreateParams {
        required model: CompletionCreateParamsModel = "model",
        /// Default: `"<|endoftext|>"`. Nullable.
        required prompt: Nullable<CompletionCreateParamsPrompt> = "prompt",
        /// 0 to 20. Default: `1`. Nullable.
        optional best_of: i64 = "best_of",
        /// Default: `false`. Nullable.
        optional echo: bool = "echo",
        /// -2 to 2. Default: `0`. Nullable.
        optional frequency_penalty: f64 = "frequency_penalty",
        /// Nullable.
        optional logit_bias: BTreeMap<String, i64> = "logit_bias",
        /// 0 to 5. Nullable.
        optional logprobs: i64 = "logprobs",
        /// At least 0. Default: `16`. Nullable.
        optional max_tokens: i64 = "max_tokens",
        /// 1 to 128. Default: `1`. Nullable.
        optional n: i64 = "n",
        /// -2 to 2. Default: `0`. Nullable.
        optional presence_penalty: f64 = "presence_penalty",
        /// Nullable.
        optional seed: i64 = "seed",
        /// Nullable.
        optional stop: StopConfiguration = "stop",
        /// Nullable.
        optional stream_options: ChatCompletionStreamOptions = "stream_options",
        /// Nullable.
        optional suffix: String = "suffix",
        /// 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        optional user: String = "user",
    }
}

open_enum! {
    ///
    /// The document allows any other string too.
    pub enum CompletionCreateParamsModel {
        Gpt3_5TurboInstruct = "gpt-3.5-turbo-instruct",
        Davinci002 = "davinci-002",
        Babbage002 = "babbage-002",
    }
}

kind_union! {
    pub enum CompletionCreateParamsPrompt {
        string => String(String),
        arrays {
            string => Strings(Vec<String>),
            number => Integers(Vec<i64>),
            array => Arrays(Vec<Vec<i64>>),
        },
    }
}
