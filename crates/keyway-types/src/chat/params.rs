//! The request.

use std::collections::BTreeMap;

use super::{
    ChatCompletionContentPartText, ChatCompletionFunctionCallOption, ChatCompletionFunctions,
    ChatCompletionMessageParam, ChatCompletionToolChoiceOption, ChatCompletionToolUnion,
};
use crate::shared::{
    ChatModel, Metadata, ModerationParam, ParallelToolCalls, PromptCacheOptionsParam, PromptCacheRetention,
    ReasoningEffort, ResponseFormatJsonObject, ResponseFormatJsonSchema, ResponseFormatText, ServiceTier,
    Verbosity,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

/// The kinds of output to generate. Default: text only.
pub type ResponseModalities = Vec<ResponseModalitiesItem>;

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
        /// How the answer sounds. Required when [`modalities`](Self#structfield.modalities) has audio.
        optional audio: ChatCompletionCreateParamsAudio = "audio",
        /// How much repeating a token often counts against it, -2 to 2. Default: 0.
        optional frequency_penalty: f64 = "frequency_penalty",
        /// Which function must be called. Deprecated by the API for `tool_choice`.
        optional function_call: ChatCompletionCreateParamsFunctionCall = "function_call",
        /// Functions that the model may ask for, 1 to 128. Deprecated by the API for `tools`.
        optional functions: Vec<ChatCompletionFunctions> = "functions",
        /// A bias for tokens, by token id: -100 bans it, 100 forces it.
        optional logit_bias: BTreeMap<String, i64> = "logit_bias",
        /// Whether the log probabilities of the answer's tokens are given. Default: false.
        optional logprobs: bool = "logprobs",
        /// The greatest number of tokens to generate, those of reasoning included.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// The same without reasoning. Deprecated by the API for `max_completion_tokens`.
        optional max_tokens: i64 = "max_tokens",
        /// Labels of one's own.
        optional metadata: Metadata = "metadata",
        /// The kinds of output to generate.
        optional modalities: ResponseModalities = "modalities",
        /// Whether and how the call is moderated.
        optional moderation: ModerationParam = "moderation",
        /// How many choices to generate, 1 to 128. Default: 1. All of them are billed.
        optional n: i64 = "n",
        /// Whether the model may ask for several tool calls at once. Default: true.
        optional parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// What much of the answer will be, which makes it faster.
        optional prediction: ChatCompletionPredictionContent = "prediction",
        /// How much repeating a token at all counts against it, -2 to 2. Default: 0.
        optional presence_penalty: f64 = "presence_penalty",
        /// What requests with a common beginning are grouped by in the prompt cache.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// How the prompt is cached.
        optional prompt_cache_options: PromptCacheOptionsParam = "prompt_cache_options",
        /// How long the cached prompt is kept. Deprecated by the API for `prompt_cache_options`.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// How much a reasoning model thinks.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The form of the answer. Default: text.
        optional response_format: ChatCompletionCreateParamsResponseFormat = "response_format",
        /// A stable, anonymous name of the end user, by which abuse is found; at most 64 characters.
        optional safety_identifier: String = "safety_identifier",
        /// Asks for the same answer each time, as far as possible. Deprecated by the API.
        optional seed: i64 = "seed",
        /// Which tier of service handles the request.
        optional service_tier: ServiceTier = "service_tier",
        /// Up to 4 texts at which the answer ends; they are not part of it.
        optional stop: StopConfiguration = "stop",
        /// Whether the completion is kept for later. Default: false.
        optional store: bool = "store",
        /// What a stream holds beyond the answer. For streamed calls only.
        optional stream_options: ChatCompletionStreamOptions = "stream_options",
        /// The sampling temperature, 0 to 2. Default: 1.
        optional temperature: f64 = "temperature",
        /// Whether and which tools are called. Default: none without tools, auto with.
        optional tool_choice: ChatCompletionToolChoiceOption = "tool_choice",
        /// The tools that the model may ask for.
        optional tools: Vec<ChatCompletionToolUnion> = "tools",
        /// How many likely tokens are given for each position, 0 to 20. Needs `logprobs`.
        optional top_logprobs: i64 = "top_logprobs",
        /// The probability mass to sample from, 0 to 1. Default: 1.
        optional top_p: f64 = "top_p",
        /// A name of the end user. Deprecated by the API for `safety_identifier` and `prompt_cache_key`.
        optional user: String = "user",
        /// How wordy the answer is.
        optional verbosity: Verbosity = "verbosity",
        /// Lets the model search the web, and says how.
        optional web_search_options: ChatCompletionCreateParamsWebSearchOptions = "web_search_options",
    }
}

open_enum! {
    /// A kind of output.
    pub enum ResponseModalitiesItem {
        Text = "text",
        Audio = "audio",
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
    /// A voice: one of the API's by name, or one's own by id.
    pub enum VoiceIdsOrCustomVoice {
        string => VoiceIdsShared(VoiceIdsShared),
        object => Id(VoiceIdsOrCustomVoiceId),
    }
}

open_enum! {
    /// A voice of the API's.
    pub enum VoiceIdsShared {
        Alloy = "alloy",
        Ash = "ash",
        Ballad = "ballad",
        Coral = "coral",
        Echo = "echo",
        Sage = "sage",
        Shimmer = "shimmer",
        Verse = "verse",
        Marin = "marin",
        Cedar = "cedar",
    }
}

params! {
    /// A voice of one's own.
    pub struct VoiceIdsOrCustomVoiceId {
        /// Its id.
        required id: String = "id",
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

kind_union! {
    /// Where an answer ends: at one text, or at any of up to 4.
    pub enum StopConfiguration {
        string => String(String),
        array => Strings(Vec<String>),
    }
}

params! {
    /// A text of which much will be in the answer, such as a file to be changed a little.
    pub struct ChatCompletionPredictionContent {
        /// The tag: `content`.
        constant r#type: "content" = "type",
        /// The text.
        required content: ChatCompletionPredictionContentContent = "content",
    }
}

kind_union! {
    /// A predicted text, whole or in parts.
    pub enum ChatCompletionPredictionContentContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
    }
}

params! {
    /// What a stream holds beyond the answer.
    pub struct ChatCompletionStreamOptions {
        /// Whether a last chunk gives the usage; it has no choices. A cut stream lacks it.
        optional include_usage: bool = "include_usage",
        /// Whether chunks are padded to hide their size from observers of the network. Default: true.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}

params! {
    /// How the model searches the web.
    pub struct ChatCompletionCreateParamsWebSearchOptions {
        /// How much of what was found the model sees. Default: medium.
        optional search_context_size: WebSearchContextSize = "search_context_size",
        /// Where the user is, roughly.
        optional user_location: ChatCompletionCreateParamsWebSearchOptionsUserLocation = "user_location",
    }
}

open_enum! {
    /// How much of a web search goes into the context.
    pub enum WebSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
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

params! {
    /// A place.
    pub struct WebSearchLocation {
        /// The country as two letters of ISO 3166-1.
        optional country: String = "country",
        /// The region in free text.
        optional region: String = "region",
        /// The city in free text.
        optional city: String = "city",
        /// The time zone by its IANA name.
        optional timezone: String = "timezone",
    }
}
