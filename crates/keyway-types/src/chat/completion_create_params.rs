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
    /// Limits the model to some of the tools.
    pub struct ChatCompletionAllowedToolChoice {
        /// The tag: `allowed_tools`. Always `"allowed_tools"`.
        constant r#type: "allowed_tools" = "type",
        /// The tools, and whether one of them must be called.
        required allowed_tools: ChatCompletionAllowedTools = "allowed_tools",
    }
}

params! {
    /// Some of the tools of a request.
    pub struct ChatCompletionAllowedTools {
        /// Whether one must be called.
        required mode: ChatCompletionAllowedToolsMode = "mode",
        /// The tools as JSON objects, such as `{"type":"function","function":{"name":"get_weather"}}`.
        required tools: Vec<crate::Json> = "tools",
    }
}

open_enum! {
    /// Whether one of the allowed tools must be called.
    pub enum ChatCompletionAllowedToolsMode {
        /// The model decides.
        Auto = "auto",
        /// One must.
        Required = "required",
    }
}

params! {
    /// A request for a chat completion.
    ///
    /// Whether it is streamed is no field here: the call decides. A field that is `None` is not sent, and the
    /// API's default applies.
    /// Reference: <https://platform.openai.com/docs/api-reference/chat/create>.
    pub struct ChatCompletionCreateParams {
        /// The model that answers.
        required model: ChatModel = "model",
        /// The conversation so far, at least one message. At least 1 items.
        required messages: Vec<ChatCompletionMessageParam> = "messages",
        /// Labels of one's own. Nullable.
        optional metadata: Metadata = "metadata",
        /// How many likely tokens are given for each position, 0 to 20. Needs `logprobs`. 0 to 20. Nullable.
        optional top_logprobs: i64 = "top_logprobs",
        /// The sampling temperature, 0 to 2. Default: 1. 0 to 2. Default: `1`. Nullable.
        optional temperature: f64 = "temperature",
        /// The probability mass to sample from, 0 to 1. Default: 1. 0 to 1. Default: `1`. Nullable.
        optional top_p: f64 = "top_p",
        /// A name of the end user. Deprecated by the API for `safety_identifier` and `prompt_cache_key`. Deprecated by the API.
        optional user: String = "user",
        /// A stable, anonymous name of the end user, by which abuse is found; at most 64 characters. At most 64 characters. Nullable.
        optional safety_identifier: String = "safety_identifier",
        /// What requests with a common beginning are grouped by in the prompt cache. Nullable.
        optional prompt_cache_key: String = "prompt_cache_key",
        /// How long the cached prompt is kept. Deprecated by the API for `prompt_cache_options`. Nullable. Deprecated by the API.
        optional prompt_cache_retention: PromptCacheRetention = "prompt_cache_retention",
        /// Which tier of service handles the request. Default: `"auto"`. Nullable.
        optional service_tier: ServiceTier = "service_tier",
        /// The kinds of output to generate. Nullable.
        optional modalities: ResponseModalities = "modalities",
        /// How wordy the answer is. Default: `"medium"`. Nullable.
        optional verbosity: Verbosity = "verbosity",
        /// How much a reasoning model thinks. Default: `"medium"`. Nullable.
        optional reasoning_effort: ReasoningEffort = "reasoning_effort",
        /// The greatest number of tokens to generate, those of reasoning included. Nullable.
        optional max_completion_tokens: i64 = "max_completion_tokens",
        /// How much repeating a token often counts against it, -2 to 2. Default: 0. -2 to 2. Default: `0`. Nullable.
        optional frequency_penalty: f64 = "frequency_penalty",
        /// How much repeating a token at all counts against it, -2 to 2. Default: 0. -2 to 2. Default: `0`. Nullable.
        optional presence_penalty: f64 = "presence_penalty",
        /// Lets the model search the web, and says how.
        optional web_search_options: ChatCompletionCreateParamsWebSearchOptions = "web_search_options",
        /// The form of the answer. Default: text.
        optional response_format: ChatCompletionCreateParamsResponseFormat = "response_format",
        /// How the answer sounds. Required when [`modalities`](Self#structfield.modalities) has audio. Nullable.
        optional audio: ChatCompletionCreateParamsAudio = "audio",
        /// Whether the completion is kept for later. Default: false. Default: `false`. Nullable.
        optional store: bool = "store",
        /// Whether and how the call is moderated. Nullable.
        optional moderation: ModerationParam = "moderation",
        /// Up to 4 texts at which the answer ends; they are not part of it. Nullable.
        optional stop: StopConfiguration = "stop",
        /// A bias for tokens, by token id: -100 bans it, 100 forces it. Nullable.
        optional logit_bias: BTreeMap<String, i64> = "logit_bias",
        /// Whether the log probabilities of the answer's tokens are given. Default: false. Default: `false`. Nullable.
        optional logprobs: bool = "logprobs",
        /// The same without reasoning. Deprecated by the API for `max_completion_tokens`. Nullable. Deprecated by the API.
        optional max_tokens: i64 = "max_tokens",
        /// How many choices to generate, 1 to 128. Default: 1. All of them are billed. 1 to 128. Default: `1`. Nullable.
        optional n: i64 = "n",
        /// What much of the answer will be, which makes it faster. Nullable.
        optional prediction: ChatCompletionPredictionContent = "prediction",
        /// Asks for the same answer each time, as far as possible. Nullable. Deprecated by the API.
        optional seed: i64 = "seed",
        /// What a stream holds beyond the answer. For streamed calls only. Nullable.
        optional stream_options: ChatCompletionStreamOptions = "stream_options",
        /// The tools that the model may ask for.
        optional tools: Vec<ChatCompletionToolUnion> = "tools",
        /// Whether and which tools are called. Default: none without tools, auto with.
        optional tool_choice: ChatCompletionToolChoiceOption = "tool_choice",
        /// Whether the model may ask for several tool calls at once. Default: true. Default: `true`.
        optional parallel_tool_calls: ParallelToolCalls = "parallel_tool_calls",
        /// Which function must be called. Deprecated by the API for `tool_choice`. Deprecated by the API.
        optional function_call: ChatCompletionCreateParamsFunctionCall = "function_call",
        /// Functions that the model may ask for, 1 to 128. Deprecated by the API for `tools`. 1 to 128 items. Deprecated by the API.
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
        /// Where the user is, roughly. Nullable.
        optional user_location: ChatCompletionCreateParamsWebSearchOptionsUserLocation = "user_location",
        /// How much of what was found the model sees. Default: medium. Default: `"medium"`.
        optional search_context_size: WebSearchContextSize = "search_context_size",
    }
}

params! {
    /// A rough place for web searches.
    pub struct ChatCompletionCreateParamsWebSearchOptionsUserLocation {
        /// The tag: `approximate`. Always `"approximate"`.
        constant r#type: "approximate" = "type",
        /// The place.
        required approximate: WebSearchLocation = "approximate",
    }
}

params! {
    /// A tool that takes free text.
    pub struct ChatCompletionCustomTool {
        /// The tag: `custom`. Always `"custom"`.
        constant r#type: "custom" = "type",
        /// The tool.
        required custom: ChatCompletionCustomToolCustom = "custom",
    }
}

params! {
    /// A tool with free text as input, described to the model.
    pub struct ChatCompletionCustomToolCustom {
        /// What the model calls it by.
        required name: String = "name",
        /// What it does, for the model to choose by.
        optional description: String = "description",
        /// The form of its input. Default: any text.
        optional format: ChatCompletionCustomToolCustomFormat = "format",
    }
}

tagged_union! {
    /// The form of a custom tool's input.
    pub enum ChatCompletionCustomToolCustomFormat by "type" {
        "text" => Text(ChatCompletionCustomToolCustomFormatText),
        "grammar" => Grammar(ChatCompletionCustomToolCustomFormatGrammar),
    }
}

params! {
    /// Text that follows a grammar.
    pub struct ChatCompletionCustomToolCustomFormatGrammar {
        /// The tag: `grammar`. Always `"grammar"`.
        constant r#type: "grammar" = "type",
        /// The grammar.
        required grammar: ChatCompletionCustomToolCustomFormatGrammarGrammar = "grammar",
    }
}

params! {
    /// A grammar.
    pub struct ChatCompletionCustomToolCustomFormatGrammarGrammar {
        /// The grammar's text.
        required definition: String = "definition",
        /// The language it is written in.
        required syntax: ChatCompletionCustomToolCustomFormatGrammarGrammarSyntax = "syntax",
    }
}

open_enum! {
    /// The language of a grammar.
    pub enum ChatCompletionCustomToolCustomFormatGrammarGrammarSyntax {
        Lark = "lark",
        Regex = "regex",
    }
}

params! {
    /// Any text.
    pub struct ChatCompletionCustomToolCustomFormatText {
        /// The tag: `text`. Always `"text"`.
        constant r#type: "text" = "type",
    }
}

params! {
    /// The function that must be called, in the deprecated form.
    pub struct ChatCompletionFunctionCallOption {
        /// Its name.
        required name: String = "name",
    }
}

params! {
    /// A tool that is a function with JSON arguments.
    pub struct ChatCompletionFunctionTool {
        /// The tag: `function`. Always `"function"`.
        constant r#type: "function" = "type",
        /// The function.
        given function: FunctionDefinition = "function",
    }
}

params! {
    /// A function, in the deprecated form. Replaced by [`ChatCompletionFunctionTool`](super::ChatCompletionFunctionTool).
    pub struct ChatCompletionFunctions {
        /// What the model calls it by: letters, digits, `_` and `-`, at most 64 characters.
        required name: String = "name",
        /// What it does, for the model to choose by.
        optional description: String = "description",
        /// Its parameters as a JSON Schema. Absent: it takes none.
        optional parameters: FunctionParameters = "parameters",
    }
}

params! {
    /// Makes the model call one function.
    pub struct ChatCompletionNamedToolChoice {
        /// The tag: `function`. Always `"function"`.
        constant r#type: "function" = "type",
        /// The function.
        required function: ChatCompletionNamedToolChoiceFunction = "function",
    }
}

params! {
    /// Makes the model call one custom tool.
    pub struct ChatCompletionNamedToolChoiceCustom {
        /// The tag: `custom`. Always `"custom"`.
        constant r#type: "custom" = "type",
        /// The tool.
        required custom: ChatCompletionNamedToolChoiceCustomCustom = "custom",
    }
}

params! {
    /// A custom tool by name.
    pub struct ChatCompletionNamedToolChoiceCustomCustom {
        /// Its name.
        required name: String = "name",
    }
}

params! {
    /// A function by name.
    pub struct ChatCompletionNamedToolChoiceFunction {
        /// Its name.
        required name: String = "name",
    }
}

params! {
    /// A text of which much will be in the answer, such as a file to be changed a little.
    pub struct ChatCompletionPredictionContent {
        /// The tag: `content`. Always `"content"`.
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

tagged_union! {
    /// Whether and which tools are called.
    pub enum ChatCompletionToolChoiceOption by "type" {
        string => Preset(ChatCompletionToolChoiceOptionPreset),
        "allowed_tools" => AllowedTools(ChatCompletionAllowedToolChoice),
        "function" => Function(ChatCompletionNamedToolChoice),
        "custom" => Custom(ChatCompletionNamedToolChoiceCustom),
    }
}

open_enum! {
    /// Whether tools are called.
    pub enum ChatCompletionToolChoiceOptionPreset {
        /// None is.
        None = "none",
        /// The model decides.
        Auto = "auto",
        /// At least one is.
        Required = "required",
    }
}

tagged_union! {
    /// A tool.
    pub enum ChatCompletionToolUnion by "type" {
        "function" => Function(ChatCompletionFunctionTool),
        "custom" => Custom(ChatCompletionCustomTool),
    }
}

open_enum! {
    /// The name of a model for chat.
    ///
    /// Any other name can be given too, such as that of a fine-tuned model or of a compatible server's own.
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
    /// A function, described to the model.
    ///
    /// Reference: <https://platform.openai.com/docs/guides/function-calling>.
    pub struct FunctionDefinition {
        /// What the model calls it by: letters, digits, `_` and `-`, at most 64 characters.
        given name: String = "name",
        /// What it does, for the model to choose by.
        optional description: String = "description",
        /// Its parameters as a JSON Schema. Absent: it takes none.
        optional parameters: FunctionParameters = "parameters",
        /// Whether the arguments must follow the schema exactly. Default: false. Default: `false`. Nullable.
        optional strict: bool = "strict",
    }
}

/// The parameters of a function as a JSON Schema object.
pub type FunctionParameters = crate::Json;

/// Whether the model may ask for several tool calls at once. Default: true.
pub type ParallelToolCalls = bool;

params! {
    /// Asks for JSON that follows a schema.
    ///
    /// Reference: <https://platform.openai.com/docs/guides/structured-outputs>.
    pub struct ResponseFormatJsonSchema {
        /// The tag: `json_schema`. Always `"json_schema"`.
        constant r#type: "json_schema" = "type",
        /// The schema with its name.
        given json_schema: ResponseFormatJsonSchemaJsonSchema = "json_schema",
    }
}

params! {
    /// A schema for answers, with its name.
    pub struct ResponseFormatJsonSchemaJsonSchema {
        /// Its name: letters, digits, `_` and `-`, at most 64 characters.
        given name: String = "name",
        /// What the answer is for, told to the model.
        optional description: String = "description",
        /// The schema itself.
        optional schema: ResponseFormatJsonSchemaSchema = "schema",
        /// Whether the answer must follow the schema exactly. Default: false. Default: `false`. Nullable.
        optional strict: bool = "strict",
    }
}

/// The kinds of output to generate. Default: text only.
pub type ResponseModalities = Vec<ResponseModalitiesItem>;

open_enum! {
    /// A kind of output.
    pub enum ResponseModalitiesItem {
        Text = "text",
        Audio = "audio",
    }
}

kind_union! {
    /// Where an answer ends: at one text, or at any of up to 4.
    pub enum StopConfiguration {
        string => String(String),
        array => Strings(Vec<String>),
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
