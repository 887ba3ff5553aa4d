// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::Nullable;
use crate::chat::{ChatCompletionStreamOptions, CompletionUsage, StopConfiguration};
use crate::support::{kind_union, object, open_enum, params};

object! {
    /// What `completions.create` gives: an object: the document's `CreateCompletionResponse`.
    pub struct Completion {
        /// The member `id`: a text.
        lenient id: String = "id",
        /// The member `object`: `"text_completion"`.
        constant object: "text_completion" = "object",
        /// The member `created`: a whole number, in seconds since 1970.
        lenient created: i64 = "created",
        /// The member `model`: a text.
        lenient model: String = "model",
        /// The member `choices`: a list.
        required choices: Vec<CompletionChoice> = "choices",
        /// The member `system_fingerprint`: a text.
        optional system_fingerprint: String = "system_fingerprint",
        /// The member `usage`: an object, [`CompletionUsage`].
        optional usage: CompletionUsage = "usage",
    }
}

object! {
    /// An object: `choices[]` of the document's `CreateCompletionResponse`.
    pub struct CompletionChoice {
        /// The member `finish_reason`: one of the values of [`CompletionChoiceFinishReason`].
        lenient finish_reason: CompletionChoiceFinishReason = "finish_reason",
        /// The member `index`: a whole number.
        lenient index: i64 = "index",
        /// The member `logprobs`: an object, [`CompletionChoiceLogprobs`]. May be null.
        optional logprobs: CompletionChoiceLogprobs = "logprobs",
        /// The member `text`: a text.
        lenient text: String = "text",
    }
}

open_enum! {
    /// A string with known values: `choices[].finish_reason` of the document's `CreateCompletionResponse`.
    pub enum CompletionChoiceFinishReason {
        Stop = "stop",
        Length = "length",
        ContentFilter = "content_filter",
    }
}

object! {
    /// An object: `choices[].logprobs` of the document's `CreateCompletionResponse`.
    pub struct CompletionChoiceLogprobs {
        /// The member `text_offset`: a list.
        optional text_offset: Vec<i64> = "text_offset",
        /// The member `token_logprobs`: a list.
        optional token_logprobs: Vec<f64> = "token_logprobs",
        /// The member `tokens`: a list.
        optional tokens: Vec<String> = "tokens",
        /// The member `top_logprobs`: a list.
        optional top_logprobs: Vec<BTreeMap<String, f64>> = "top_logprobs",
    }
}

params! {
    /// What `completions.create` takes.
    pub struct CompletionCreateParams {
        /// The member `model`: one of the values of [`CompletionCreateParamsModel`].
        required model: CompletionCreateParamsModel = "model",
        /// The member `prompt`: one of the shapes of [`CompletionCreateParamsPrompt`]. The API's default: `"<|endoftext|>"`. May be null.
        required prompt: Nullable<CompletionCreateParamsPrompt> = "prompt",
        /// The member `best_of`: a whole number, 0 to 20. The API's default: `1`. May be null.
        optional best_of: i64 = "best_of",
        /// The member `echo`: true or false. The API's default: `false`. May be null.
        optional echo: bool = "echo",
        /// The member `frequency_penalty`: a number, -2 to 2. The API's default: `0`. May be null.
        optional frequency_penalty: f64 = "frequency_penalty",
        /// The member `logit_bias`: an object of one's own names. May be null.
        optional logit_bias: BTreeMap<String, i64> = "logit_bias",
        /// The member `logprobs`: a whole number, 0 to 5. May be null.
        optional logprobs: i64 = "logprobs",
        /// The member `max_tokens`: a whole number, at least 0. The API's default: `16`. May be null.
        optional max_tokens: i64 = "max_tokens",
        /// The member `n`: a whole number, 1 to 128. The API's default: `1`. May be null.
        optional n: i64 = "n",
        /// The member `presence_penalty`: a number, -2 to 2. The API's default: `0`. May be null.
        optional presence_penalty: f64 = "presence_penalty",
        /// The member `seed`: a whole number. May be null.
        optional seed: i64 = "seed",
        /// The member `stop`: one of the shapes of [`StopConfiguration`]. May be null.
        optional stop: StopConfiguration = "stop",
        /// The member `stream_options`: an object, [`ChatCompletionStreamOptions`]. May be null.
        optional stream_options: ChatCompletionStreamOptions = "stream_options",
        /// The member `suffix`: a text. May be null.
        optional suffix: String = "suffix",
        /// The member `temperature`: a number, 0 to 2. The API's default: `1`. May be null.
        optional temperature: f64 = "temperature",
        /// The member `top_p`: a number, 0 to 1. The API's default: `1`. May be null.
        optional top_p: f64 = "top_p",
        /// The member `user`: a text.
        optional user: String = "user",
    }
}

open_enum! {
    /// A string with known values: `model` of the document's `CreateCompletionRequest`.
    ///
    /// The document allows any other string too.
    pub enum CompletionCreateParamsModel {
        Gpt3_5TurboInstruct = "gpt-3.5-turbo-instruct",
        Davinci002 = "davinci-002",
        Babbage002 = "babbage-002",
    }
}

kind_union! {
    /// One of several shapes: `prompt` of the document's `CreateCompletionRequest`.
    pub enum CompletionCreateParamsPrompt {
        string => String(String),
        arrays {
            string => Strings(Vec<String>),
            number => Integers(Vec<i64>),
            array => Arrays(Vec<Vec<i64>>),
        },
    }
}
