// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use std::collections::BTreeMap;

use crate::Nullable;
use crate::shared::{
    Metadata, ModerationParam, ModerationResultBody, PromptCacheBreakpointParam, PromptCacheOptionsParam,
    PromptCacheRetention, ReasoningEffort, ResponseFormatJsonObject, ResponseFormatJsonSchemaSchema,
    ResponseFormatText, SortOrder, Verbosity, VoiceIdsOrCustomVoice,
};
use crate::support::{kind_union, object, open_enum, params, tagged_union};

object! {
    /// A chat completion.
    ///
    /// Only `choices` must be there: compatible servers leave the rest out.
    /// Reference: <https://platform.openai.com/docs/api-reference/chat/object>.
    pub struct ChatCompletion {
        /// The answers; more than one if `n` was.
        required choices: Vec<ChatCompletionChoice> = "choices",
        /// When it was made, in seconds since 1970.
        lenient created: i64 = "created",
        /// The completion's id.
        lenient id: String = "id",
        /// The model that answered.
        lenient model: String = "model",
        /// What this is: `chat.completion`.
        constant object: "chat.completion" = "object",
        /// Labels of one's own, in stored completions.
        optional metadata: Metadata = "metadata",
        /// The tier of service that handled the request.
        optional service_tier: ServiceTier = "service_tier",
        /// The configuration of the server that answered. Deprecated by the API.
        optional system_fingerprint: String = "system_fingerprint",
        /// The tokens used.
        optional usage: CompletionUsage = "usage",
        /// What moderation found, if it was asked for.
        optional moderation: Box<ChatCompletionModeration> = "moderation",
    }
}

params! {
    /// Limits the model to some of the tools.
    pub struct ChatCompletionAllowedToolChoice {
        /// The tag: `allowed_tools`.
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
        required tools: Vec<serde_json::Value> = "tools",
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
    /// What the model said before.
    pub struct ChatCompletionAssistantMessageParam {
        /// The tag: `assistant`.
        constant role: "assistant" = "role",
        /// What it said. Required unless there are tool calls.
        optional content: ChatCompletionAssistantMessageParamContent = "content",
        /// What it refused with.
        optional refusal: String = "refusal",
        /// Tells participants of the same role apart.
        optional name: String = "name",
        /// The sound that it answered with, by reference.
        optional audio: ChatCompletionAssistantMessageParamAudio = "audio",
        /// The tool calls that it asked for.
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        /// The function call that it asked for. Deprecated by the API for `tool_calls`.
        optional function_call: ChatCompletionAssistantMessageParamFunctionCall = "function_call",
    }
}

params! {
    /// Sound that the model answered with.
    pub struct ChatCompletionAssistantMessageParamAudio {
        /// The id from the reply.
        required id: String = "id",
    }
}

kind_union! {
    /// What an assistant's message says, whole or in parts.
    pub enum ChatCompletionAssistantMessageParamContent {
        string => String(String),
        array => ChatCompletionRequestAssistantMessageContentPartList(Vec<ChatCompletionRequestAssistantMessageContentPart>),
    }
}

params! {
    /// A function call that the model asked for, in the deprecated form.
    pub struct ChatCompletionAssistantMessageParamFunctionCall {
        /// The function's name.
        required name: String = "name",
        /// Its arguments as JSON text, which the model may have got wrong.
        required arguments: String = "arguments",
    }
}

object! {
    /// An answer as sound.
    pub struct ChatCompletionAudio {
        /// What a later message refers to it by.
        required id: String = "id",
        /// Until when it can be referred to, in seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// The sound in base64, in the encoding that was asked for.
        lenient data: String = "data",
        /// What it says.
        lenient transcript: String = "transcript",
    }
}

object! {
    /// One answer.
    pub struct ChatCompletionChoice {
        /// Why it ended.
        optional finish_reason: ChatCompletionChoiceFinishReason = "finish_reason",
        /// Its place among the choices, from 0.
        lenient index: i64 = "index",
        /// What the model said.
        required message: ChatCompletionMessage = "message",
        /// The log probabilities of its tokens, if they were asked for.
        optional logprobs: ChatCompletionChoiceLogprobs = "logprobs",
    }
}

open_enum! {
    /// Why an answer ended.
    pub enum ChatCompletionChoiceFinishReason {
        /// It was finished, or a stop text was met.
        Stop = "stop",
        /// The limit of tokens was reached.
        Length = "length",
        /// The model asks for tool calls.
        ToolCalls = "tool_calls",
        /// Content was left out by a filter.
        ContentFilter = "content_filter",
        /// The model asks for a function call, in the deprecated form.
        FunctionCall = "function_call",
    }
}

object! {
    /// The log probabilities of a choice.
    pub struct ChatCompletionChoiceLogprobs {
        /// For the tokens of the answer.
        optional content: Vec<ChatCompletionTokenLogprob> = "content",
        /// For the tokens of the refusal.
        optional refusal: Vec<ChatCompletionTokenLogprob> = "refusal",
    }
}

object! {
    /// A piece of a streamed chat completion.
    ///
    /// Only `choices` must be there, and it can be empty: a piece may hold the usage alone.
    /// Reference: <https://platform.openai.com/docs/api-reference/chat/streaming>.
    pub struct ChatCompletionChunk {
        /// What is new in the answers.
        required choices: Vec<ChatCompletionChunkChoice> = "choices",
        /// When the completion was begun, in seconds since 1970; the same in all pieces.
        lenient created: i64 = "created",
        /// The completion's id, the same in all pieces.
        lenient id: String = "id",
        /// The model that answers.
        lenient model: String = "model",
        /// What this is: `chat.completion.chunk`.
        constant object: "chat.completion.chunk" = "object",
        /// Padding that hides the size of the piece. Without meaning.
        optional obfuscation: String = "obfuscation",
        /// The tier of service that handles the request.
        optional service_tier: ServiceTier = "service_tier",
        /// The configuration of the server that answers. Deprecated by the API.
        optional system_fingerprint: String = "system_fingerprint",
        /// The tokens used by the whole call: in the last piece, if they were asked for.
        optional usage: CompletionUsage = "usage",
        /// What moderation found, if it was asked for.
        optional moderation: Box<ChatCompletionModeration> = "moderation",
    }
}

object! {
    /// What is new in one answer.
    pub struct ChatCompletionChunkChoice {
        /// What is new.
        lenient delta: ChatCompletionStreamResponseDelta = "delta",
        /// Why the answer ended; absent or null before its end.
        optional finish_reason: ChatCompletionChunkChoiceFinishReason = "finish_reason",
        /// The answer's place among the choices, from 0.
        lenient index: i64 = "index",
        /// The log probabilities of the new tokens, if they were asked for.
        optional logprobs: ChatCompletionChunkChoiceLogprobs = "logprobs",
    }
}

open_enum! {
    /// Why a streamed answer ended.
    pub enum ChatCompletionChunkChoiceFinishReason {
        /// It was finished, or a stop text was met.
        Stop = "stop",
        /// The limit of tokens was reached.
        Length = "length",
        /// The model asks for tool calls.
        ToolCalls = "tool_calls",
        /// Content was left out by a filter.
        ContentFilter = "content_filter",
        /// The model asks for a function call, in the deprecated form.
        FunctionCall = "function_call",
    }
}

object! {
    /// The log probabilities of the new tokens.
    pub struct ChatCompletionChunkChoiceLogprobs {
        /// For the tokens of the answer.
        optional content: Vec<ChatCompletionTokenLogprob> = "content",
        /// For the tokens of the refusal.
        optional refusal: Vec<ChatCompletionTokenLogprob> = "refusal",
    }
}

tagged_union! {
    /// A part of a user's message.
    pub enum ChatCompletionContentPart by "type" {
        "text" => Text(ChatCompletionContentPartText),
        "image_url" => ImageUrl(ChatCompletionContentPartImage),
        "input_audio" => InputAudio(ChatCompletionContentPartInputAudio),
        "file" => File(ChatCompletionRequestMessageContentPartFile),
    }
}

params! {
    /// A part that is an image.
    pub struct ChatCompletionContentPartImage {
        /// The tag: `image_url`.
        constant r#type: "image_url" = "type",
        /// Where the image is.
        required image_url: ChatCompletionContentPartImageImageUrl = "image_url",
        /// Marks the content up to here as worth caching.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// An image by its address.
    pub struct ChatCompletionContentPartImageImageUrl {
        /// An http address, or the image itself as a `data:` URL in base64.
        required url: String = "url",
        /// How closely the model looks. Default: auto.
        optional detail: ChatCompletionContentPartImageImageUrlDetail = "detail",
    }
}

open_enum! {
    /// How closely the model looks at an image.
    pub enum ChatCompletionContentPartImageImageUrlDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
    }
}

params! {
    /// A part that is sound.
    pub struct ChatCompletionContentPartInputAudio {
        /// The tag: `input_audio`.
        constant r#type: "input_audio" = "type",
        /// The sound.
        required input_audio: ChatCompletionContentPartInputAudioInputAudio = "input_audio",
        /// Marks the content up to here as worth caching.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// Sound given to the model.
    pub struct ChatCompletionContentPartInputAudioInputAudio {
        /// The sound in base64.
        required data: String = "data",
        /// Its encoding.
        required format: ChatCompletionContentPartInputAudioInputAudioFormat = "format",
    }
}

open_enum! {
    /// The encoding of sound given to the model.
    pub enum ChatCompletionContentPartInputAudioInputAudioFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}

params! {
    /// A part that is a refusal of the model's.
    pub struct ChatCompletionContentPartRefusal {
        /// The tag: `refusal`.
        constant r#type: "refusal" = "type",
        /// What the model said.
        required refusal: String = "refusal",
    }
}

params! {
    /// A part that is text.
    pub struct ChatCompletionContentPartText {
        /// The tag: `text`.
        constant r#type: "text" = "type",
        /// The text.
        required text: String = "text",
        /// Marks the content up to here as worth caching.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
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
        /// How the prompt is cached.
        optional prompt_cache_options: PromptCacheOptionsParam = "prompt_cache_options",
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

params! {
    /// A tool that takes free text.
    pub struct ChatCompletionCustomTool {
        /// The tag: `custom`.
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
        /// The tag: `grammar`.
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
        /// The tag: `text`.
        constant r#type: "text" = "type",
    }
}

object! {
    /// What `chat.completions.delete` gives: an object: the document's `ChatCompletionDeleted`.
    pub struct ChatCompletionDeleted {
        /// The member `object`: `"chat.completion.deleted"`.
        constant object: "chat.completion.deleted" = "object",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `deleted`: true or false.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Instructions that come before what users say. Reasoning models take them instead of `system`.
    pub struct ChatCompletionDeveloperMessageParam {
        /// What it says.
        required content: ChatCompletionDeveloperMessageParamContent = "content",
        /// The tag: `developer`.
        constant role: "developer" = "role",
        /// Tells participants of the same role apart.
        optional name: String = "name",
    }
}

kind_union! {
    /// What a developer's message says, whole or in parts.
    pub enum ChatCompletionDeveloperMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
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
    /// What a function answered. Deprecated by the API for tool messages.
    pub struct ChatCompletionFunctionMessageParam {
        /// The function's name.
        required name: String = "name",
        /// The answer; null if there is none.
        required content: Nullable<String> = "content",
        /// The tag: `function`.
        constant role: "function" = "role",
    }
}

params! {
    /// A tool that is a function with JSON arguments.
    pub struct ChatCompletionFunctionTool {
        /// The tag: `function`.
        constant r#type: "function" = "type",
        /// The function.
        required function: FunctionDefinition = "function",
    }
}

params! {
    /// A function, in the deprecated form. Replaced by [`ChatCompletionFunctionTool`].
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
    /// What `chat.completions.list` takes.
    pub struct ChatCompletionListParams {
        /// The member `model`: a text.
        optional model: String = "model",
        /// The member `metadata`: an object of one's own names. May be null.
        optional metadata: Metadata = "metadata",
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

object! {
    /// What the model said.
    pub struct ChatCompletionMessage {
        /// Who said it: `assistant`.
        constant role: "assistant" = "role",
        /// The text.
        optional content: String = "content",
        /// The refusal, if it refused.
        optional refusal: String = "refusal",
        /// The tool calls that it asks for.
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        /// Notes on the text, such as the sources of a web search.
        optional annotations: Vec<ChatCompletionMessageAnnotation> = "annotations",
        /// The function call that it asks for. Deprecated by the API for `tool_calls`.
        optional function_call: ChatCompletionMessageFunctionCall = "function_call",
        /// The sound, if it was asked for.
        optional audio: ChatCompletionAudio = "audio",
    }
}

object! {
    /// A note on a part of the text.
    pub struct ChatCompletionMessageAnnotation {
        /// What kind of note: `url_citation`.
        constant r#type: "url_citation" = "type",
        /// The source, if the note is a citation.
        optional url_citation: ChatCompletionMessageAnnotationUrlCitation = "url_citation",
    }
}

object! {
    /// A web page that the text is based on.
    pub struct ChatCompletionMessageAnnotationUrlCitation {
        /// The last character of the text it is about.
        lenient end_index: i64 = "end_index",
        /// The first character of the text it is about, from 0.
        lenient start_index: i64 = "start_index",
        /// The page's address.
        lenient url: String = "url",
        /// The page's title.
        lenient title: String = "title",
    }
}

params! {
    /// A call of a custom tool.
    pub struct ChatCompletionMessageCustomToolCall {
        /// What the answer refers to it by.
        required id: String = "id",
        /// The tag: `custom`.
        constant r#type: "custom" = "type",
        /// The tool with its input.
        required custom: ChatCompletionMessageCustomToolCallCustom = "custom",
    }
}

params! {
    /// A custom tool with its input.
    pub struct ChatCompletionMessageCustomToolCallCustom {
        /// The tool's name.
        required name: String = "name",
        /// The text for it.
        required input: String = "input",
    }
}

object! {
    /// A function call that the model asks for, in the deprecated form.
    pub struct ChatCompletionMessageFunctionCall {
        /// The function's name.
        required name: String = "name",
        /// Its arguments as JSON text, which the model may have got wrong: check before use.
        required arguments: String = "arguments",
    }
}

params! {
    /// A call of a function.
    pub struct ChatCompletionMessageFunctionToolCall {
        /// What the answer refers to it by.
        required id: String = "id",
        /// The tag: `function`.
        constant r#type: "function" = "type",
        /// The function with its arguments.
        required function: ChatCompletionMessageFunctionToolCallFunction = "function",
    }
}

params! {
    /// A function with arguments.
    pub struct ChatCompletionMessageFunctionToolCallFunction {
        /// The function's name.
        required name: String = "name",
        /// Its arguments as JSON text, which the model may have got wrong: check before use.
        required arguments: String = "arguments",
    }
}

params! {
    /// What `chat.completions.messages.list` takes.
    pub struct ChatCompletionMessageListParams {
        /// The member `after`: a text.
        optional after: String = "after",
        /// The member `limit`: a whole number. The API's default: `20`.
        optional limit: i64 = "limit",
        /// The member `order`: one of the values of [`SortOrder`]. The API's default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

tagged_union! {
    /// A message of a conversation, by the role that said it.
    ///
    /// [`user`](super::user), [`system`](super::system), [`developer`](super::developer),
    /// [`assistant`](super::assistant) and [`tool`](super::tool) make the usual ones.
    pub enum ChatCompletionMessageParam by "role" {
        "developer" => Developer(ChatCompletionDeveloperMessageParam),
        "system" => System(ChatCompletionSystemMessageParam),
        "user" => User(ChatCompletionUserMessageParam),
        "assistant" => Assistant(ChatCompletionAssistantMessageParam),
        "tool" => Tool(ChatCompletionToolMessageParam),
        "function" => Function(ChatCompletionFunctionMessageParam),
    }
}

object! {
    /// More of a tool call.
    pub struct ChatCompletionMessageToolCallChunk {
        /// The call's place among the tool calls, from 0. Some compatible servers leave it out.
        optional index: i64 = "index",
        /// The call's id: in its first piece.
        optional id: String = "id",
        /// What kind of tool: in the first piece.
        optional r#type: String = "type",
        /// More of the function with its arguments.
        optional function: ChatCompletionMessageToolCallChunkFunction = "function",
    }
}

object! {
    /// More of a function with its arguments.
    pub struct ChatCompletionMessageToolCallChunkFunction {
        /// The function's name: in the first piece.
        optional name: String = "name",
        /// More of the arguments.
        optional arguments: String = "arguments",
    }
}

tagged_union! {
    /// A tool call that the model asks for.
    pub enum ChatCompletionMessageToolCallUnion by "type" {
        "function" => Function(ChatCompletionMessageFunctionToolCall),
        "custom" => Custom(ChatCompletionMessageCustomToolCall),
    }
}

/// Tool calls, in the order in which the model asked.
pub type ChatCompletionMessageToolCalls = Vec<ChatCompletionMessageToolCallUnion>;

object! {
    /// What moderation found, for each direction.
    pub struct ChatCompletionModeration {
        /// In what went to the model.
        required input: ChatCompletionModerationInput = "input",
        /// In what the model answered.
        required output: ChatCompletionModerationOutput = "output",
    }
}

object! {
    /// A failure of moderation; the call itself went on.
    pub struct ChatCompletionModerationError {
        /// The tag: `error`.
        constant r#type: "error" = "type",
        /// The kind of failure.
        lenient code: String = "code",
        /// What happened.
        lenient message: String = "message",
    }
}

tagged_union! {
    /// What moderation found in the input.
    pub enum ChatCompletionModerationInput by "type" {
        "moderation_results" => ModerationResults(ChatCompletionModerationResults),
        "error" => Error(ChatCompletionModerationError),
    }
}

tagged_union! {
    /// What moderation found in the output.
    pub enum ChatCompletionModerationOutput by "type" {
        "moderation_results" => ModerationResults(ChatCompletionModerationResults),
        "error" => Error(ChatCompletionModerationError),
    }
}

object! {
    /// Verdicts of a moderation model.
    pub struct ChatCompletionModerationResults {
        /// The tag: `moderation_results`.
        constant r#type: "moderation_results" = "type",
        /// The moderation model.
        lenient model: String = "model",
        /// The verdicts.
        lenient results: Vec<ModerationResultBody> = "results",
    }
}

params! {
    /// Makes the model call one function.
    pub struct ChatCompletionNamedToolChoice {
        /// The tag: `function`.
        constant r#type: "function" = "type",
        /// The function.
        required function: ChatCompletionNamedToolChoiceFunction = "function",
    }
}

params! {
    /// Makes the model call one custom tool.
    pub struct ChatCompletionNamedToolChoiceCustom {
        /// The tag: `custom`.
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

tagged_union! {
    /// A part of an assistant's message.
    pub enum ChatCompletionRequestAssistantMessageContentPart by "type" {
        "text" => Text(ChatCompletionContentPartText),
        "refusal" => Refusal(ChatCompletionContentPartRefusal),
    }
}

params! {
    /// A part that is a file.
    pub struct ChatCompletionRequestMessageContentPartFile {
        /// The tag: `file`.
        constant r#type: "file" = "type",
        /// The file.
        required file: ChatCompletionRequestMessageContentPartFileFile = "file",
        /// Marks the content up to here as worth caching.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// A file, uploaded before or given here.
    pub struct ChatCompletionRequestMessageContentPartFileFile {
        /// The name of the file given in `file_data`.
        optional filename: String = "filename",
        /// The file itself in base64, as a `data:` URL.
        optional file_data: String = "file_data",
        /// The id of an uploaded file.
        optional file_id: String = "file_id",
    }
}

object! {
    /// What `chat.completions.messages.list` gives: an object: `data[]` of the document's `ChatCompletionMessageList`.
    pub struct ChatCompletionStoreMessage {
        /// The member `role`: `"assistant"`.
        constant role: "assistant" = "role",
        /// The member `content`: a text. May be null.
        optional content: String = "content",
        /// The member `refusal`: a text. May be null.
        optional refusal: String = "refusal",
        /// The member `id`: a text.
        required id: String = "id",
        /// The member `tool_calls`: a list.
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        /// The member `annotations`: a list.
        optional annotations: Vec<ChatCompletionMessageAnnotation> = "annotations",
        /// The member `function_call`: an object, [`ChatCompletionMessageFunctionCall`]. Deprecated by the API.
        optional function_call: ChatCompletionMessageFunctionCall = "function_call",
        /// The member `audio`: an object, [`ChatCompletionAudio`]. May be null.
        optional audio: ChatCompletionAudio = "audio",
        /// The member `content_parts`: a list. May be null.
        optional content_parts: Vec<ChatCompletionStoreMessageChatCompletionStoreMessageContentPart> = "content_parts",
    }
}

tagged_union! {
    /// One of several objects: `data[].content_parts[]` of the document's `ChatCompletionMessageList`.
    pub enum ChatCompletionStoreMessageChatCompletionStoreMessageContentPart by "type" {
        "text" => Text(ChatCompletionContentPartText),
        "image_url" => ImageUrl(ChatCompletionContentPartImage),
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

object! {
    /// The new part of a message; each text continues the one before.
    pub struct ChatCompletionStreamResponseDelta {
        /// More of the text.
        optional content: String = "content",
        /// More of the function call. Deprecated by the API for `tool_calls`.
        optional function_call: ChatCompletionStreamResponseDeltaFunctionCall = "function_call",
        /// More of the tool calls.
        optional tool_calls: Vec<ChatCompletionMessageToolCallChunk> = "tool_calls",
        /// Who speaks: in the first piece.
        optional role: ChatCompletionStreamResponseDeltaRole = "role",
        /// More of the refusal.
        optional refusal: String = "refusal",
    }
}

object! {
    /// More of a function call, in the deprecated form.
    pub struct ChatCompletionStreamResponseDeltaFunctionCall {
        /// More of the arguments.
        optional arguments: String = "arguments",
        /// The function's name: in the first piece.
        optional name: String = "name",
    }
}

open_enum! {
    /// Who speaks in a stream.
    pub enum ChatCompletionStreamResponseDeltaRole {
        Developer = "developer",
        System = "system",
        User = "user",
        Assistant = "assistant",
        Tool = "tool",
    }
}

params! {
    /// Instructions that come before what users say.
    pub struct ChatCompletionSystemMessageParam {
        /// What it says.
        required content: ChatCompletionSystemMessageParamContent = "content",
        /// The tag: `system`.
        constant role: "system" = "role",
        /// Tells participants of the same role apart.
        optional name: String = "name",
    }
}

kind_union! {
    /// What a system's message says, whole or in parts.
    pub enum ChatCompletionSystemMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
    }
}

object! {
    /// A token that was chosen, with its log probability.
    pub struct ChatCompletionTokenLogprob {
        /// The token.
        required token: String = "token",
        /// Its natural log probability. -9999 stands for very unlikely.
        required logprob: f64 = "logprob",
        /// Its bytes in UTF-8, 0 to 255: one character can be several tokens.
        optional bytes: Vec<i64> = "bytes",
        /// The likeliest tokens for this position.
        lenient top_logprobs: Vec<ChatCompletionTokenLogprobTopLogprob> = "top_logprobs",
    }
}

object! {
    /// A token that might have been chosen, with its log probability.
    pub struct ChatCompletionTokenLogprobTopLogprob {
        /// The token.
        required token: String = "token",
        /// Its natural log probability.
        required logprob: f64 = "logprob",
        /// Its bytes in UTF-8, 0 to 255.
        optional bytes: Vec<i64> = "bytes",
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

params! {
    /// What a tool answered.
    pub struct ChatCompletionToolMessageParam {
        /// The id of the tool call that this answers.
        required tool_call_id: String = "tool_call_id",
        /// The answer.
        required content: ChatCompletionToolMessageParamContent = "content",
        /// The tag: `tool`.
        constant role: "tool" = "role",
    }
}

kind_union! {
    /// What a tool answered, whole or in parts.
    pub enum ChatCompletionToolMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartTextList(Vec<ChatCompletionContentPartText>),
    }
}

tagged_union! {
    /// A tool.
    pub enum ChatCompletionToolUnion by "type" {
        "function" => Function(ChatCompletionFunctionTool),
        "custom" => Custom(ChatCompletionCustomTool),
    }
}

params! {
    /// What `chat.completions.update` takes.
    pub struct ChatCompletionUpdateParams {
        /// The member `metadata`: an object of one's own names. May be null.
        required metadata: Nullable<Metadata> = "metadata",
    }
}

params! {
    /// What the user said.
    pub struct ChatCompletionUserMessageParam {
        /// What it says or shows.
        required content: ChatCompletionUserMessageParamContent = "content",
        /// The tag: `user`.
        constant role: "user" = "role",
        /// Tells participants of the same role apart.
        optional name: String = "name",
    }
}

kind_union! {
    /// What a user's message says, as text or in parts that can be more than text.
    pub enum ChatCompletionUserMessageParamContent {
        string => String(String),
        array => ChatCompletionContentPartList(Vec<ChatCompletionContentPart>),
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
    }
}

object! {
    /// The tokens that a completion used. Missing counts read as 0.
    pub struct CompletionUsage {
        /// Tokens of the prompt.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// Tokens generated.
        lenient completion_tokens: i64 = "completion_tokens",
        /// Both together.
        lenient total_tokens: i64 = "total_tokens",
        /// What the generated tokens were.
        optional completion_tokens_details: CompletionUsageCompletionTokensDetails = "completion_tokens_details",
        /// What the tokens of the prompt were.
        optional prompt_tokens_details: CompletionUsagePromptTokensDetails = "prompt_tokens_details",
    }
}

object! {
    /// The tokens of a completion by kind.
    pub struct CompletionUsageCompletionTokensDetails {
        /// Tokens of a [prediction](crate::chat::ChatCompletionPredictionContent) that appeared in the completion.
        optional accepted_prediction_tokens: i64 = "accepted_prediction_tokens",
        /// Tokens of sound.
        optional audio_tokens: i64 = "audio_tokens",
        /// Tokens of reasoning, which are not in the answer.
        optional reasoning_tokens: i64 = "reasoning_tokens",
        /// Tokens of text.
        optional text_tokens: i64 = "text_tokens",
        /// Tokens of a prediction that did not appear. They count as completion tokens.
        optional rejected_prediction_tokens: i64 = "rejected_prediction_tokens",
    }
}

object! {
    /// The tokens of a prompt by kind.
    pub struct CompletionUsagePromptTokensDetails {
        /// Tokens of sound.
        optional audio_tokens: i64 = "audio_tokens",
        /// Tokens that the prompt cache had.
        optional cached_tokens: i64 = "cached_tokens",
        /// Tokens of text.
        optional text_tokens: i64 = "text_tokens",
        /// Tokens of images.
        optional image_tokens: i64 = "image_tokens",
        /// Tokens written to the prompt cache.
        optional cache_write_tokens: i64 = "cache_write_tokens",
    }
}

params! {
    /// A function, described to the model.
    ///
    /// Reference: <https://platform.openai.com/docs/guides/function-calling>.
    pub struct FunctionDefinition {
        /// What the model calls it by: letters, digits, `_` and `-`, at most 64 characters.
        required name: String = "name",
        /// What it does, for the model to choose by.
        optional description: String = "description",
        /// Its parameters as a JSON Schema. Absent: it takes none.
        optional parameters: FunctionParameters = "parameters",
        /// Whether the arguments must follow the schema exactly. Default: false.
        optional strict: bool = "strict",
    }
}

/// The parameters of a function as a JSON Schema object.
pub type FunctionParameters = serde_json::Value;

/// Whether the model may ask for several tool calls at once. Default: true.
pub type ParallelToolCalls = bool;

params! {
    /// Asks for JSON that follows a schema.
    ///
    /// Reference: <https://platform.openai.com/docs/guides/structured-outputs>.
    pub struct ResponseFormatJsonSchema {
        /// The tag: `json_schema`.
        constant r#type: "json_schema" = "type",
        /// The schema with its name.
        required json_schema: ResponseFormatJsonSchemaJsonSchema = "json_schema",
    }
}

params! {
    /// A schema for answers, with its name.
    pub struct ResponseFormatJsonSchemaJsonSchema {
        /// Its name: letters, digits, `_` and `-`, at most 64 characters.
        required name: String = "name",
        /// What the answer is for, told to the model.
        optional description: String = "description",
        /// The schema itself.
        optional schema: ResponseFormatJsonSchemaSchema = "schema",
        /// Whether the answer must follow the schema exactly. Default: false.
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

open_enum! {
    /// Which tier of service handles the request, and in a reply: which one did. Default: auto.
    pub enum ServiceTier {
        Auto = "auto",
        Default = "default",
        Flex = "flex",
        Scale = "scale",
        Priority = "priority",
        Fast = "fast",
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
