// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use crate::Nullable;
use crate::chat::{ChatCompletionStreamOptions, CompletionUsage, StopConfiguration};
use crate::support::{kind_union, object, open_enum, params};

object! {
    /// A text completion, from the legacy completions API.
    ///
    /// Returned by `completions.create`.
    pub struct Completion {
        /// Identifier of the completion, `cmpl-…`.
        lenient id: String = "id",
        /// Always `"text_completion"`.
        constant object: "text_completion" = "object",
        /// When the completion was created. In seconds since 1970.
        lenient created: i64 = "created",
        /// Model that generated the completion.
        lenient model: String = "model",
        /// Completions the model generated; more than one if the request set `n` or had several
        /// prompts.
        required choices: Vec<CompletionChoice> = "choices",
        /// Identifies the backend configuration; if it changes, the same `seed` may give a different
        /// answer.
        optional system_fingerprint: String = "system_fingerprint",
        /// Token counts for the request.
        optional usage: CompletionUsage = "usage",
    }
}

object! {
    /// One of the generated completions.
    pub struct CompletionChoice {
        /// Why the model stopped generating.
        lenient finish_reason: CompletionChoiceFinishReason = "finish_reason",
        /// Position among the choices, counted from 0.
        lenient index: i64 = "index",
        /// Log probabilities of the choice's tokens, if the request set `logprobs`. Nullable.
        optional logprobs: CompletionChoiceLogprobs = "logprobs",
        /// Generated text.
        lenient text: String = "text",
    }
}

open_enum! {
    /// Why the model stopped generating.
    pub enum CompletionChoiceFinishReason {
        /// The model finished or hit a stop sequence.
        Stop = "stop",
        /// The token limit was reached.
        Length = "length",
        /// A content filter removed part of the answer.
        ContentFilter = "content_filter",
    }
}

object! {
    /// Log probabilities of a choice's tokens. The lists run in parallel, with one entry per token.
    pub struct CompletionChoiceLogprobs {
        /// Position of each token in the text, in characters.
        optional text_offset: Vec<i64> = "text_offset",
        /// Natural log of each token's probability.
        optional token_logprobs: Vec<f64> = "token_logprobs",
        /// Text of each token.
        optional tokens: Vec<String> = "tokens",
        /// Most likely tokens at each position, with their log probabilities.
        optional top_logprobs: Vec<BTreeMap<String, f64>> = "top_logprobs",
    }
}

params! {
    /// Parameters of `completions.create`.
    pub struct CompletionCreateParams {
        /// Model to use.
        required model: CompletionCreateParamsModel = "model",
        /// Prompt or prompts to complete, as strings or tokens. Default: `"<|endoftext|>"`. Nullable.
        required prompt: Nullable<CompletionCreateParamsPrompt> = "prompt",
        /// Number of completions to generate on the server, of which the `n` most likely are returned.
        /// You pay for all of them. 0 to 20. Default: `1`. Nullable.
        optional best_of: i64 = "best_of",
        /// Whether to return the prompt before the completion. Default: `false`. Nullable.
        optional echo: bool = "echo",
        /// Penalizes tokens in proportion to how often they already occur, so positive values reduce
        /// repetition. -2 to 2. Default: `0`. Nullable.
        optional frequency_penalty: f64 = "frequency_penalty",
        /// Bias for tokens, by token ID: -100 bans a token and 100 forces it. Nullable.
        optional logit_bias: BTreeMap<String, i64> = "logit_bias",
        /// Number of most likely tokens whose log probabilities to return at each position. 0 to 5.
        /// Nullable.
        optional logprobs: i64 = "logprobs",
        /// Upper limit on generated tokens. At least 0. Default: `16`. Nullable.
        optional max_tokens: i64 = "max_tokens",
        /// Number of completions to generate for each prompt. 1 to 128. Default: `1`. Nullable.
        optional n: i64 = "n",
        /// Penalizes tokens that already occur, so positive values encourage new topics. -2 to 2.
        /// Default: `0`. Nullable.
        optional presence_penalty: f64 = "presence_penalty",
        /// Makes sampling deterministic on a best-effort basis: the same seed and parameters should
        /// give the same answer. Nullable.
        optional seed: i64 = "seed",
        /// Sequences at which generation stops. The text does not include them. Nullable.
        optional stop: StopConfiguration = "stop",
        /// Options for streaming. Only for streamed calls. Nullable.
        optional stream_options: ChatCompletionStreamOptions = "stream_options",
        /// Text that follows the completion. `gpt-3.5-turbo-instruct` only. Nullable.
        optional suffix: String = "suffix",
        /// Sampling temperature: higher values make the output more random. Set this or `top_p`, not
        /// both. 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// Nucleus sampling: the model considers only the most likely tokens that add up to this
        /// probability. 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// ID of your end user, which helps OpenAI detect abuse.
        optional user: String = "user",
    }
}

open_enum! {
    /// Name of a completion model. Any other name works too.
    ///
    /// The document allows any other string too.
    pub enum CompletionCreateParamsModel {
        Gpt3_5TurboInstruct = "gpt-3.5-turbo-instruct",
        Davinci002 = "davinci-002",
        Babbage002 = "babbage-002",
    }
}

kind_union! {
    /// Prompt to complete: a string, a list of tokens, or a list of either.
    pub enum CompletionCreateParamsPrompt {
        string => String(String),
        arrays {
            string => Strings(Vec<String>),
            number => Integers(Vec<i64>),
            array => Arrays(Vec<Vec<i64>>),
        },
    }
}
