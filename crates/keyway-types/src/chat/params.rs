// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use super::{
    ChatCompletionFunctionCallOption, ChatCompletionFunctions, ChatCompletionMessageParam,
    ChatCompletionPredictionContent, ChatCompletionStreamOptions, ChatCompletionToolChoiceOption,
    ChatCompletionToolUnion, ChatModel, ParallelToolCalls, ResponseFormatJsonSchema, ResponseModalities,
    ServiceTier, StopConfiguration, WebSearchContextSize, WebSearchLocation,
};
use crate::shared::{
    Metadata, ModerationParam, PromptCacheOptionsParam, PromptCacheRetention, ReasoningEffort,
    ResponseFormatJsonObject, ResponseFormatText, Verbosity, VoiceIdsOrCustomVoice,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// A request for a chat completion.
    ///
    /// Whether it is streamed is no field here: the call decides. A field that is `None` is not sent, and the
    /// API's default applies.
    /// Reference: <https://platform.openai.com/docs/api-reference/chat/create>.
    pub struct ChatCompletionCreateParams {
        /// The model that answers.
        required model: ChatModel = "model",
        /// The conversation so far, at least one message.
        required messages: Vec<ChatCompletionMessageParam> = "messages",
        /// Labels of one's own.
        optional metadata: Metadata = "metadata",
        /// How many likely tokens are given for each position, 0 to 20. Needs `logprobs`.
        optional top_logprobs: i64 = "top_logprobs",
        /// The sampling temperature, 0 to 2. Default: 1.
        optional temperature: f64 = "temperature",
        /// The probability mass to sample from, 0 to 1. Default: 1.
        optional top_p: f64 = "top_p",
        /// A name of the end user. Deprecated by the API for `safety_identifier` and `prompt_cache_key`.
        optional user: String = "user",
        /// A stable, anonymous name of the end user, by which abuse is found; at most 64 characters.
        optional safety_identifier: String = "safety_identifier",
        /// What requests with a common beginning are grouped by in the prompt cache.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// How long the cached prompt is kept. Deprecated by the API for `prompt_cache_options`.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// Which tier of service handles the request.
        optional service_tier: ServiceTier = "service_tier",
        /// The kinds of output to generate.
        optional modalities: ResponseModalities = "modalities",
        /// How wordy the answer is.
        optional verbosity: Verbosity = "verbosity",
        /// How much a reasoning model thinks.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The greatest number of tokens to generate, those of reasoning included.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// How much repeating a token often counts against it, -2 to 2. Default: 0.
        optional frequency_penalty: f64 = "frequency_penalty",
        /// How much repeating a token at all counts against it, -2 to 2. Default: 0.
        optional presence_penalty: f64 = "presence_penalty",
        /// Lets the model search the web, and says how.
        optional web_search_options: ChatCompletionCreateParamsWebSearchOptions = "web_search_options",
        /// The form of the answer. Default: text.
        optional response_format: ChatCompletionCreateParamsResponseFormat = "response_format",
        /// How the answer sounds. Required when [`modalities`](Self#structfield.modalities) has audio.
        optional audio: ChatCompletionCreateParamsAudio = "audio",
        /// Whether the completion is kept for later. Default: false.
        optional store: bool = "store",
        /// Whether and how the call is moderated.
        optional moderation: ModerationParam = "moderation",
        /// Up to 4 texts at which the answer ends; they are not part of it.
        optional stop: StopConfiguration = "stop",
        /// A bias for tokens, by token id: -100 bans it, 100 forces it.
        optional logit_bias: BTreeMap<String, i64> = "logit_bias",
        /// Whether the log probabilities of the answer's tokens are given. Default: false.
        optional logprobs: bool = "logprobs",
        /// The same without reasoning. Deprecated by the API for `max_completion_tokens`.
        optional max_tokens: i64 = "max_tokens",
        /// How many choices to generate, 1 to 128. Default: 1. All of them are billed.
        optional n: i64 = "n",
        /// What much of the answer will be, which makes it faster.
        optional prediction: ChatCompletionPredictionContent = "prediction",
        /// Asks for the same answer each time, as far as possible. Deprecated by the API.
        optional seed: i64 = "seed",
        /// What a stream holds beyond the answer. For streamed calls only.
        optional stream_options: ChatCompletionStreamOptions = "stream_options",
        /// The tools that the model may ask for.
        optional tools: Vec<ChatCompletionToolUnion> = "tools",
        /// Whether and which tools are called. Default: none without tools, auto with.
        optional tool_choice: ChatCompletionToolChoiceOption = "tool_choice",
        /// Whether the model may ask for several tool calls at once. Default: true.
        optional parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// Which function must be called. Deprecated by the API for `tool_choice`.
        optional function_call: ChatCompletionCreateParamsFunctionCall = "function_call",
        /// Functions that the model may ask for, 1 to 128. Deprecated by the API for `tools`.
        optional functions: Vec<ChatCompletionFunctions> = "functions",
        /// How the prompt is cached.
        optional prompt_cache_options: PromptCacheOptionsParam = "prompt_cache_options",
    }
}

params! {
    /// How an answer in sound is made.
    pub struct ChatCompletionCreateParamsAudio {
        /// The voice that speaks.
        required voice: VoiceIdsOrCustomVoice = "voice",
        /// The encoding of the sound.
        required format: ChatCompletionCreateParamsAudioFormat = "format",
    }
}

open_enum! {
    /// An encoding of sound.
    pub enum ChatCompletionCreateParamsAudioFormat {
        Wav = "wav",
        Aac = "aac",
        Mp3 = "mp3",
        Flac = "flac",
        Opus = "opus",
        Pcm16 = "pcm16",
    }
}

kind_union! {
    /// Which function must be called, in the deprecated form.
    pub enum ChatCompletionCreateParamsFunctionCall {
        string => Preset(ChatCompletionCreateParamsFunctionCallPreset),
        object => ChatCompletionFunctionCallOption(ChatCompletionFunctionCallOption),
    }
}

open_enum! {
    /// Whether a function is called, in the deprecated form.
    pub enum ChatCompletionCreateParamsFunctionCallPreset {
        None = "none",
        Auto = "auto",
    }
}

tagged_union! {
    /// The form of an answer.
    pub enum ChatCompletionCreateParamsResponseFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatJsonSchema),
        "json_object" => JsonObject(ResponseFormatJsonObject),
    }
}

params! {
    /// How the model searches the web.
    pub struct ChatCompletionCreateParamsWebSearchOptions {
        /// Where the user is, roughly.
        optional user_location: ChatCompletionCreateParamsWebSearchOptionsUserLocation = "user_location",
        /// How much of what was found the model sees. Default: medium.
        optional search_context_size: WebSearchContextSize = "search_context_size",
    }
}

params! {
    /// A rough place for web searches.
    pub struct ChatCompletionCreateParamsWebSearchOptionsUserLocation {
        /// The tag: `approximate`.
        constant r#type: "approximate" = "type",
        /// The place.
        required approximate: WebSearchLocation = "approximate",
    }
}
