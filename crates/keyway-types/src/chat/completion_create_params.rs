// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use std::collections::BTreeMap;

use super::{ChatCompletionContentPartText, ChatCompletionMessageParam, ServiceTier};
use crate::shared::{
    Metadata, ModerationParam, PromptCacheOptionsParam, PromptCacheRetention, ReasoningEffort,
    ResponseFormatJsonObject, ResponseFormatJsonSchemaSchema, ResponseFormatText, Verbosity,
    VoiceIdsOrCustomVoice,
};
use crate::support::{kind_union, open_enum, params, tagged_union};

params! {
    /// Restricts the model to a subset of the request's tools.
    pub struct ChatCompletionAllowedToolChoice {
        /// Always `"allowed_tools"`.
        constant r#type: "allowed_tools" = "type",
        /// Tools the model may use, and whether it must call one.
        required allowed_tools: ChatCompletionAllowedTools = "allowed_tools",
    }
}

params! {
    /// A subset of the request's tools.
    pub struct ChatCompletionAllowedTools {
        /// Whether the model must call one of these tools.
        required mode: ChatCompletionAllowedToolsMode = "mode",
        /// Tools by reference, such as `{"type":"function","function":{"name":"get_weather"}}`.
        required tools: Vec<crate::Json> = "tools",
    }
}

open_enum! {
    /// Whether the model must call one of the allowed tools.
    pub enum ChatCompletionAllowedToolsMode {
        /// The model decides whether to call a tool.
        Auto = "auto",
        /// The model must call at least one of the tools.
        Required = "required",
    }
}

params! {
    /// A request for a chat completion.
    ///
    /// There is no `stream` field, because the method you call decides. A `None` field is not sent,
    /// so
    /// the
    /// API's default applies.
    /// Reference: <https://platform.openai.com/docs/api-reference/chat/create>.
    ///
    /// Parameters of `chat.completions.create`.
    pub struct ChatCompletionCreateParams {
        /// Model to use.
        required model: ChatModel = "model",
        /// Conversation so far. At least 1 item.
        required messages: Vec<ChatCompletionMessageParam> = "messages",
        /// Key-value pairs you attach to the completion. Nullable.
        optional metadata: Metadata = "metadata",
        /// Number of most likely tokens to return at each position. Requires `logprobs`. 0 to 20.
        /// Nullable.
        optional top_logprobs: i64 = "top_logprobs",
        /// Sampling temperature: higher values make the output more random. Set this or `top_p`, not
        /// both. 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// Nucleus sampling: the model considers only the most likely tokens that add up to this
        /// probability. 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// ID of your end user. Replaced by `safety_identifier` and `prompt_cache_key`. Deprecated by
        /// the API.
        optional user: String = "user",
        /// Stable, anonymous ID of your end user, which helps OpenAI detect abuse. At most 64
        /// characters. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// Routes requests with a common prefix to the same prompt cache, which improves its hit rate.
        /// Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// How long the cached prompt is kept. Replaced by `prompt_cache_options`. Nullable. Deprecated
        /// by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// Service tier that processes the request. Default: `"auto"`. Nullable.
        optional service_tier: ServiceTier = "service_tier",
        /// Output types to generate, such as text or audio. Nullable.
        optional modalities: ResponseModalities = "modalities",
        /// How long and detailed the answer is. Default: `"medium"`. Nullable.
        optional verbosity: Verbosity = "verbosity",
        /// How much a reasoning model thinks before it answers. Default: `"medium"`. Nullable.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// Upper limit on generated tokens, including reasoning tokens. Nullable.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// Penalizes tokens in proportion to how often they already occur, so positive values reduce
        /// repetition. -2 to 2. Default: `0`. Nullable.
        optional frequency_penalty: f64 = "frequency_penalty",
        /// Penalizes tokens that already occur, so positive values encourage new topics. -2 to 2.
        /// Default: `0`. Nullable.
        optional presence_penalty: f64 = "presence_penalty",
        /// Lets the model search the web.
        optional web_search_options: ChatCompletionCreateParamsWebSearchOptions = "web_search_options",
        /// Format of the answer: plain text, JSON, or JSON that follows a schema.
        optional response_format: ChatCompletionCreateParamsResponseFormat = "response_format",
        /// Voice and format of audio output. Required if [`modalities`](Self#structfield.modalities)
        /// includes audio. Nullable.
        optional audio: ChatCompletionCreateParamsAudio = "audio",
        /// Whether to store the completion so you can retrieve it later. Default: `false`. Nullable.
        optional store: bool = "store",
        /// Moderates the request's input and output. Nullable.
        optional moderation: ModerationParam = "moderation",
        /// Sequences at which generation stops. The answer does not include them. Nullable.
        optional stop: StopConfiguration = "stop",
        /// Bias for tokens, by token ID: -100 bans a token and 100 forces it. Nullable.
        optional logit_bias: BTreeMap<String, i64> = "logit_bias",
        /// Whether to return the log probabilities of the output tokens. Default: `false`. Nullable.
        optional logprobs: bool = "logprobs",
        /// Upper limit on generated tokens. Replaced by `max_completion_tokens`. Nullable. Deprecated
        /// by the API.
        optional max_tokens: i64 = "max_tokens",
        /// Number of choices to generate. You pay for the tokens of all of them. 1 to 128. Default:
        /// `1`. Nullable.
        optional n: i64 = "n",
        /// Text that you expect in the answer; matching tokens are generated faster. Nullable.
        optional prediction: ChatCompletionPredictionContent = "prediction",
        /// Makes sampling deterministic on a best-effort basis: the same seed and parameters should
        /// give the same answer. Nullable. Deprecated by the API.
        optional seed: i64 = "seed",
        /// Options for streaming. Only for streamed calls. Nullable.
        optional stream_options: ChatCompletionStreamOptions = "stream_options",
        /// Tools the model may call.
        optional tools: Vec<ChatCompletionToolUnion> = "tools",
        /// Controls whether the model calls tools, and which ones.
        optional tool_choice: ChatCompletionToolChoiceOption = "tool_choice",
        /// Whether the model may call several tools at once. Default: `true`.
        optional parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// Controls which function the model calls. Replaced by `tool_choice`. Deprecated by the API.
        optional function_call: ChatCompletionCreateParamsFunctionCall = "function_call",
        /// Functions the model may call. Replaced by `tools`. 1 to 128 items. Deprecated by the API.
        optional functions: Vec<ChatCompletionFunctions> = "functions",
        /// How the API caches the prompt.
        optional prompt_cache_options: PromptCacheOptionsParam = "prompt_cache_options",
    }
}

params! {
    /// Voice and format of audio output.
    pub struct ChatCompletionCreateParamsAudio {
        /// Voice that speaks the answer.
        required voice: VoiceIdsOrCustomVoice = "voice",
        /// Encoding of the audio.
        required format: ChatCompletionCreateParamsAudioFormat = "format",
    }
}

open_enum! {
    /// Encoding of audio output.
    pub enum ChatCompletionCreateParamsAudioFormat {
        Wav = "wav",
        Aac = "aac",
        Mp3 = "mp3",
        Flac = "flac",
        Opus = "opus",
        /// Raw 16-bit PCM samples. The only format for streamed audio.
        Pcm16 = "pcm16",
    }
}

kind_union! {
    /// Controls which function the model calls, in the legacy format.
    pub enum ChatCompletionCreateParamsFunctionCall {
        string => Preset(ChatCompletionCreateParamsFunctionCallPreset),
        object => ChatCompletionFunctionCallOption(ChatCompletionFunctionCallOption),
    }
}

open_enum! {
    /// Whether the model calls a function, in the legacy format.
    pub enum ChatCompletionCreateParamsFunctionCallPreset {
        /// The model calls no function.
        None = "none",
        /// The model decides whether to call a function.
        Auto = "auto",
    }
}

tagged_union! {
    /// Format of the answer.
    ///
    /// A union, told apart by `type`.
    pub enum ChatCompletionCreateParamsResponseFormat by "type" {
        "text" => Text(ResponseFormatText),
        "json_schema" => JsonSchema(ResponseFormatJsonSchema),
        "json_object" => JsonObject(ResponseFormatJsonObject),
    }
}

params! {
    /// How the model searches the web.
    pub struct ChatCompletionCreateParamsWebSearchOptions {
        /// Approximate location of the user, for local results. Nullable.
        optional user_location: ChatCompletionCreateParamsWebSearchOptionsUserLocation = "user_location",
        /// How much context from the search results the model gets. Default: `"medium"`.
        optional search_context_size: WebSearchContextSize = "search_context_size",
    }
}

params! {
    /// Approximate location of the user.
    pub struct ChatCompletionCreateParamsWebSearchOptionsUserLocation {
        /// Always `"approximate"`.
        constant r#type: "approximate" = "type",
        /// City, region, country and time zone.
        required approximate: WebSearchLocation = "approximate",
    }
}

params! {
    /// A tool that takes free-form text.
    pub struct ChatCompletionCustomTool {
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
        /// Name, description and input format of the tool.
        required custom: ChatCompletionCustomToolCustom = "custom",
    }
}

params! {
    /// Definition of a custom tool.
    pub struct ChatCompletionCustomToolCustom {
        /// Name that the model uses to call the tool.
        required name: String = "name",
        /// What the tool does, so the model knows when to call it.
        optional description: String = "description",
        /// Format of the tool's input. Without one, the input is unconstrained text.
        optional format: ChatCompletionCustomToolCustomFormat = "format",
    }
}

tagged_union! {
    /// Format of a custom tool's input.
    ///
    /// A union, told apart by `type`.
    pub enum ChatCompletionCustomToolCustomFormat by "type" {
        "text" => Text(ChatCompletionCustomToolCustomFormatText),
        "grammar" => Grammar(ChatCompletionCustomToolCustomFormatGrammar),
    }
}

params! {
    /// Input that must match a grammar.
    pub struct ChatCompletionCustomToolCustomFormatGrammar {
        /// Always `"grammar"`.
        constant r#type: "grammar" = "type",
        /// Grammar that the input must match.
        required grammar: ChatCompletionCustomToolCustomFormatGrammarGrammar = "grammar",
    }
}

params! {
    /// A grammar.
    pub struct ChatCompletionCustomToolCustomFormatGrammarGrammar {
        /// Source text of the grammar.
        required definition: String = "definition",
        /// Language of the grammar.
        required syntax: ChatCompletionCustomToolCustomFormatGrammarGrammarSyntax = "syntax",
    }
}

open_enum! {
    /// Language of a grammar.
    pub enum ChatCompletionCustomToolCustomFormatGrammarGrammarSyntax {
        /// A Lark context-free grammar.
        Lark = "lark",
        /// A regular expression.
        Regex = "regex",
    }
}

params! {
    /// Unconstrained text.
    pub struct ChatCompletionCustomToolCustomFormatText {
        /// Always `"text"`.
        constant r#type: "text" = "type",
    }
}

params! {
    /// Forces a call of one function, in the legacy format.
    pub struct ChatCompletionFunctionCallOption {
        required name: String = "name",
    }
}

params! {
    /// A function with JSON arguments.
    pub struct ChatCompletionFunctionTool {
        /// Always `"function"`.
        constant r#type: "function" = "type",
        /// Name, description and parameters of the function.
        given function: FunctionDefinition = "function",
    }
}

params! {
    /// A function in the legacy format. Replaced by
    /// [`ChatCompletionFunctionTool`](super::ChatCompletionFunctionTool).
    pub struct ChatCompletionFunctions {
        /// Name that the model uses to call the function: letters, digits, `_` and `-`, at most 64
        /// characters.
        required name: String = "name",
        /// What the function does, so the model knows when to call it.
        optional description: String = "description",
        /// JSON Schema of the parameters. Without one, the function takes no parameters.
        optional parameters: FunctionParameters = "parameters",
    }
}

params! {
    /// Forces the model to call one function.
    pub struct ChatCompletionNamedToolChoice {
        /// Always `"function"`.
        constant r#type: "function" = "type",
        /// Function that the model must call.
        required function: ChatCompletionNamedToolChoiceFunction = "function",
    }
}

params! {
    /// Forces the model to call one custom tool.
    pub struct ChatCompletionNamedToolChoiceCustom {
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
        /// Tool that the model must call.
        required custom: ChatCompletionNamedToolChoiceCustomCustom = "custom",
    }
}

params! {
    /// A custom tool by name.
    pub struct ChatCompletionNamedToolChoiceCustomCustom {
        /// Tool to call.
        required name: String = "name",
    }
}

params! {
    /// A function by name.
    pub struct ChatCompletionNamedToolChoiceFunction {
        /// Function to call.
        required name: String = "name",
    }
}

params! {
    /// Text that you expect in the answer, such as a file to edit. Matching tokens are generated
    /// faster.
    pub struct ChatCompletionPredictionContent {
        /// Always `"content"`.
        constant r#type: "content" = "type",
        /// Expected text.
        required content: ChatCompletionPredictionContentContent = "content",
    }
}

kind_union! {
    /// Expected text: a string or a list of text parts.
    pub enum ChatCompletionPredictionContentContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
    }
}

params! {
    /// Options for a streamed answer.
    pub struct ChatCompletionStreamOptions {
        /// Whether to send a last chunk with the usage and no choices. An interrupted stream may lack
        /// it.
        optional include_usage: bool = "include_usage",
        /// Whether to pad chunks so that network observers cannot infer the text from their size.
        optional include_obfuscation: bool = "include_obfuscation",
    }
}

tagged_union! {
    /// Controls whether the model calls tools, and which ones.
    ///
    /// A union, told apart by `type`.
    pub enum ChatCompletionToolChoiceOption by "type" {
        string => Preset(ChatCompletionToolChoiceOptionPreset),
        "allowed_tools" => AllowedTools(ChatCompletionAllowedToolChoice),
        "function" => Function(ChatCompletionNamedToolChoice),
        "custom" => Custom(ChatCompletionNamedToolChoiceCustom),
    }
}

open_enum! {
    /// Whether the model calls tools.
    pub enum ChatCompletionToolChoiceOptionPreset {
        /// The model calls no tools.
        None = "none",
        /// The model decides whether to call tools.
        Auto = "auto",
        /// The model must call at least one tool.
        Required = "required",
    }
}

tagged_union! {
    /// A tool the model may call.
    ///
    /// A union, told apart by `type`.
    pub enum ChatCompletionToolUnion by "type" {
        "function" => Function(ChatCompletionFunctionTool),
        "custom" => Custom(ChatCompletionCustomTool),
    }
}

open_enum! {
    /// Name of a chat model.
    ///
    /// Any other name works too, such as that of a fine-tuned model or a compatible server's model.
    /// Facts: <https://platform.openai.com/docs/models>.
    ///
    /// The document allows any other string too.
    pub enum ChatModel {
        Gpt5_6Sol = "gpt-5.6-sol",
        Gpt5_6Terra = "gpt-5.6-terra",
        Gpt5_6Luna = "gpt-5.6-luna",
        Gpt5_5 = "gpt-5.5",
        Gpt5_5_2026_04_23 = "gpt-5.5-2026-04-23",
        Gpt5_4 = "gpt-5.4",
        Gpt5_4Mini = "gpt-5.4-mini",
        Gpt5_4Nano = "gpt-5.4-nano",
        Gpt5_4Mini2026_03_17 = "gpt-5.4-mini-2026-03-17",
        Gpt5_4Nano2026_03_17 = "gpt-5.4-nano-2026-03-17",
        Gpt5_3ChatLatest = "gpt-5.3-chat-latest",
        Gpt5_2 = "gpt-5.2",
        Gpt5_2_2025_12_11 = "gpt-5.2-2025-12-11",
        Gpt5_2ChatLatest = "gpt-5.2-chat-latest",
        Gpt5_2Pro = "gpt-5.2-pro",
        Gpt5_2Pro2025_12_11 = "gpt-5.2-pro-2025-12-11",
        Gpt5_1 = "gpt-5.1",
        Gpt5_1_2025_11_13 = "gpt-5.1-2025-11-13",
        Gpt5_1Codex = "gpt-5.1-codex",
        Gpt5_1Mini = "gpt-5.1-mini",
        Gpt5_1ChatLatest = "gpt-5.1-chat-latest",
        Gpt5 = "gpt-5",
        Gpt5Mini = "gpt-5-mini",
        Gpt5Nano = "gpt-5-nano",
        Gpt5_2025_08_07 = "gpt-5-2025-08-07",
        Gpt5Mini2025_08_07 = "gpt-5-mini-2025-08-07",
        Gpt5Nano2025_08_07 = "gpt-5-nano-2025-08-07",
        Gpt5ChatLatest = "gpt-5-chat-latest",
        Gpt4_1 = "gpt-4.1",
        Gpt4_1Mini = "gpt-4.1-mini",
        Gpt4_1Nano = "gpt-4.1-nano",
        Gpt4_1_2025_04_14 = "gpt-4.1-2025-04-14",
        Gpt4_1Mini2025_04_14 = "gpt-4.1-mini-2025-04-14",
        Gpt4_1Nano2025_04_14 = "gpt-4.1-nano-2025-04-14",
        O4Mini = "o4-mini",
        O4Mini2025_04_16 = "o4-mini-2025-04-16",
        O3 = "o3",
        O3_2025_04_16 = "o3-2025-04-16",
        O3Mini = "o3-mini",
        O3Mini2025_01_31 = "o3-mini-2025-01-31",
        O1 = "o1",
        O1_2024_12_17 = "o1-2024-12-17",
        O1Preview = "o1-preview",
        O1Preview2024_09_12 = "o1-preview-2024-09-12",
        O1Mini = "o1-mini",
        O1Mini2024_09_12 = "o1-mini-2024-09-12",
        Gpt4o = "gpt-4o",
        Gpt4o2024_11_20 = "gpt-4o-2024-11-20",
        Gpt4o2024_08_06 = "gpt-4o-2024-08-06",
        Gpt4o2024_05_13 = "gpt-4o-2024-05-13",
        GptAudioMini = "gpt-audio-mini",
        GptAudioMini2025_12_15 = "gpt-audio-mini-2025-12-15",
        Gpt4oAudioPreview = "gpt-4o-audio-preview",
        Gpt4oAudioPreview2024_10_01 = "gpt-4o-audio-preview-2024-10-01",
        Gpt4oAudioPreview2024_12_17 = "gpt-4o-audio-preview-2024-12-17",
        Gpt4oAudioPreview2025_06_03 = "gpt-4o-audio-preview-2025-06-03",
        Gpt4oMiniAudioPreview = "gpt-4o-mini-audio-preview",
        Gpt4oMiniAudioPreview2024_12_17 = "gpt-4o-mini-audio-preview-2024-12-17",
        Gpt4oSearchPreview = "gpt-4o-search-preview",
        Gpt4oMiniSearchPreview = "gpt-4o-mini-search-preview",
        Gpt4oSearchPreview2025_03_11 = "gpt-4o-search-preview-2025-03-11",
        Gpt4oMiniSearchPreview2025_03_11 = "gpt-4o-mini-search-preview-2025-03-11",
        Chatgpt4oLatest = "chatgpt-4o-latest",
        CodexMiniLatest = "codex-mini-latest",
        Gpt4oMini = "gpt-4o-mini",
        Gpt4oMini2024_07_18 = "gpt-4o-mini-2024-07-18",
        Gpt4Turbo = "gpt-4-turbo",
        Gpt4Turbo2024_04_09 = "gpt-4-turbo-2024-04-09",
        Gpt4_0125Preview = "gpt-4-0125-preview",
        Gpt4TurboPreview = "gpt-4-turbo-preview",
        Gpt4_1106Preview = "gpt-4-1106-preview",
        Gpt4VisionPreview = "gpt-4-vision-preview",
        Gpt4 = "gpt-4",
        Gpt4_0314 = "gpt-4-0314",
        Gpt4_0613 = "gpt-4-0613",
        Gpt4_32k = "gpt-4-32k",
        Gpt4_32k0314 = "gpt-4-32k-0314",
        Gpt4_32k0613 = "gpt-4-32k-0613",
        Gpt3_5Turbo = "gpt-3.5-turbo",
        Gpt3_5Turbo16k = "gpt-3.5-turbo-16k",
        Gpt3_5Turbo0301 = "gpt-3.5-turbo-0301",
        Gpt3_5Turbo0613 = "gpt-3.5-turbo-0613",
        Gpt3_5Turbo1106 = "gpt-3.5-turbo-1106",
        Gpt3_5Turbo0125 = "gpt-3.5-turbo-0125",
        Gpt3_5Turbo16k0613 = "gpt-3.5-turbo-16k-0613",
        Gpt6Astra = "gpt-6-astra",
        Gpt6_2Astra = "gpt-6.2-astra",
        Gpt6_1Sol = "gpt-6.1-sol",
        Gpt6_2Sol = "gpt-6.2-sol",
        Gpt6_1Terra = "gpt-6.1-terra",
        Gpt6Sol = "gpt-6-sol",
        Gpt6Luna = "gpt-6-luna",
    }
}

params! {
    /// A function the model may call.
    ///
    /// Reference: <https://platform.openai.com/docs/guides/function-calling>.
    pub struct FunctionDefinition {
        /// Name that the model uses to call the function: letters, digits, `_` and `-`, at most 64
        /// characters.
        given name: String = "name",
        /// What the function does, so the model knows when to call it.
        optional description: String = "description",
        /// JSON Schema of the parameters. Without one, the function takes no parameters.
        optional parameters: FunctionParameters = "parameters",
        /// Whether the arguments must match the schema exactly. Default: `false`. Nullable.
        optional strict: bool = "strict",
    }
}

/// Parameters of a function, as a JSON Schema object.
pub type FunctionParameters = crate::Json;

/// Whether the model may call several tools at once.
pub type ParallelToolCalls = bool;

params! {
    /// Requires an answer in JSON that follows a schema.
    ///
    /// Reference: <https://platform.openai.com/docs/guides/structured-outputs>.
    pub struct ResponseFormatJsonSchema {
        /// Always `"json_schema"`.
        constant r#type: "json_schema" = "type",
        /// Schema of the answer, with a name.
        given json_schema: ResponseFormatJsonSchemaJsonSchema = "json_schema",
    }
}

params! {
    /// A named schema for an answer.
    pub struct ResponseFormatJsonSchemaJsonSchema {
        /// Name of the schema: letters, digits, `_` and `-`, at most 64 characters.
        given name: String = "name",
        /// What the answer is for, as guidance for the model.
        optional description: String = "description",
        /// JSON Schema of the answer.
        optional schema: ResponseFormatJsonSchemaSchema = "schema",
        /// Whether the answer must match the schema exactly. Default: `false`. Nullable.
        optional strict: bool = "strict",
    }
}

/// Output types to generate.
pub type ResponseModalities = Vec<ResponseModalitiesItem>;

open_enum! {
    /// An output type.
    pub enum ResponseModalitiesItem {
        Text = "text",
        Audio = "audio",
    }
}

kind_union! {
    /// Sequences that stop generation: one, or a list of up to 4.
    pub enum StopConfiguration {
        string => String(String),
        array => Strings(Vec<String>),
    }
}

open_enum! {
    /// How much context from web search results the model gets.
    pub enum WebSearchContextSize {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

params! {
    /// An approximate location.
    pub struct WebSearchLocation {
        /// Two-letter ISO 3166-1 country code.
        optional country: String = "country",
        /// Region or state, as free text.
        optional region: String = "region",
        /// City, as free text.
        optional city: String = "city",
        /// IANA time zone, such as `Europe/Berlin`.
        optional timezone: String = "timezone",
    }
}
