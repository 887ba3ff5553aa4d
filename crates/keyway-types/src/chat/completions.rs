// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::Nullable;
use crate::shared::{Metadata, ModerationResultBody, PromptCacheBreakpointParam, SortOrder};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// A chat completion.
    ///
    /// Only `choices` must be there: compatible servers leave the rest out.
    /// Reference: <https://platform.openai.com/docs/api-reference/chat/object>.
    pub struct ChatCompletion {
        /// The answers; more than one if `n` was.
        required choices: Vec<ChatCompletionChoice> = "choices",
        /// When it was made, in seconds since 1970. In seconds since 1970.
        lenient created: i64 = "created",
        /// The completion's id.
        lenient id: String = "id",
        /// The model that answered.
        lenient model: String = "model",
        /// What this is: `chat.completion`. Always `"chat.completion"`.
        constant object: "chat.completion" = "object",
        /// Labels of one's own, in stored completions. Nullable.
        optional metadata: Metadata = "metadata",
        /// The tier of service that handled the request. Default: `"auto"`. Nullable.
        optional service_tier: ServiceTier = "service_tier",
        /// The configuration of the server that answered. Deprecated by the API.
        optional system_fingerprint: String = "system_fingerprint",
        /// The tokens used.
        optional usage: CompletionUsage = "usage",
        /// What moderation found, if it was asked for. Nullable.
        optional moderation: Box<ChatCompletionModeration> = "moderation",
    }
}

object! {
    /// An answer as sound.
    pub struct ChatCompletionAudio {
        /// What a later message refers to it by.
        required id: String = "id",
        /// Until when it can be referred to, in seconds since 1970. In seconds since 1970.
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
        /// The log probabilities of its tokens, if they were asked for. Nullable.
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
        /// For the tokens of the answer. Nullable.
        optional content: Vec<ChatCompletionTokenLogprob> = "content",
        /// For the tokens of the refusal. Nullable.
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
        /// When the completion was begun, in seconds since 1970; the same in all pieces. In seconds since 1970.
        lenient created: i64 = "created",
        /// The completion's id, the same in all pieces.
        lenient id: String = "id",
        /// The model that answers.
        lenient model: String = "model",
        /// What this is: `chat.completion.chunk`. Always `"chat.completion.chunk"`.
        constant object: "chat.completion.chunk" = "object",
        /// Padding that hides the size of the piece. Without meaning.
        optional obfuscation: String = "obfuscation",
        /// The tier of service that handles the request. Default: `"auto"`. Nullable.
        optional service_tier: ServiceTier = "service_tier",
        /// The configuration of the server that answers. Deprecated by the API.
        optional system_fingerprint: String = "system_fingerprint",
        /// The tokens used by the whole call: in the last piece, if they were asked for. Nullable.
        optional usage: Box<CompletionUsage> = "usage",
        /// What moderation found, if it was asked for. Nullable.
        optional moderation: Box<ChatCompletionModeration> = "moderation",
    }
}

object! {
    /// What is new in one answer.
    pub struct ChatCompletionChunkChoice {
        /// What is new.
        lenient delta: ChatCompletionStreamResponseDelta = "delta",
        /// Why the answer ended; absent or null before its end. Nullable.
        optional finish_reason: ChatCompletionChunkChoiceFinishReason = "finish_reason",
        /// The answer's place among the choices, from 0.
        lenient index: i64 = "index",
        /// The log probabilities of the new tokens, if they were asked for. Nullable.
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
        /// For the tokens of the answer. Nullable.
        optional content: Vec<ChatCompletionTokenLogprob> = "content",
        /// For the tokens of the refusal. Nullable.
        optional refusal: Vec<ChatCompletionTokenLogprob> = "refusal",
    }
}

params! {
    /// A part that is an image.
    pub struct ChatCompletionContentPartImage {
        /// The tag: `image_url`. Always `"image_url"`.
        constant r#type: "image_url" = "type",
        /// Where the image is.
        given image_url: ChatCompletionContentPartImageImageUrl = "image_url",
        /// Marks the content up to here as worth caching.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// An image by its address.
    pub struct ChatCompletionContentPartImageImageUrl {
        /// An http address, or the image itself as a `data:` URL in base64. A URI.
        given url: String = "url",
        /// How closely the model looks. Default: auto. Default: `"auto"`.
        optional detail: ChatCompletionContentPartImageImageUrlDetail = "detail",
    }
}

open_enum! {
    /// How closely the model looks at an image.
    pub enum ChatCompletionContentPartImageImageUrlDetail {
        Auto = "auto",
        Low = "low",
        High = "high",
        Original = "original",
    }
}

params! {
    /// A part that is text.
    pub struct ChatCompletionContentPartText {
        /// The tag: `text`. Always `"text"`.
        constant r#type: "text" = "type",
        /// The text.
        given text: String = "text",
        /// Marks the content up to here as worth caching.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

object! {
    /// Returned by `chat.completions.delete`.
    pub struct ChatCompletionDeleted {
        /// Always `"chat.completion.deleted"`.
        constant object: "chat.completion.deleted" = "object",
        required id: String = "id",
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `chat.completions.list`.
    pub struct ChatCompletionListParams {
        optional model: String = "model",
        /// Nullable.
        optional metadata: Metadata = "metadata",
        optional after: String = "after",
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

object! {
    /// What the model said.
    pub struct ChatCompletionMessage {
        /// Who said it: `assistant`. Always `"assistant"`.
        constant role: "assistant" = "role",
        /// The text. Nullable.
        optional content: String = "content",
        /// The refusal, if it refused. Nullable.
        optional refusal: String = "refusal",
        /// The tool calls that it asks for.
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        /// Notes on the text, such as the sources of a web search.
        optional annotations: Vec<ChatCompletionMessageAnnotation> = "annotations",
        /// The function call that it asks for. Deprecated by the API for `tool_calls`. Deprecated by the API.
        optional function_call: ChatCompletionMessageFunctionCall = "function_call",
        /// The sound, if it was asked for. Nullable.
        optional audio: ChatCompletionAudio = "audio",
    }
}

object! {
    /// A note on a part of the text.
    pub struct ChatCompletionMessageAnnotation {
        /// What kind of note: `url_citation`. Always `"url_citation"`.
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
        /// The page's address. A URI.
        lenient url: String = "url",
        /// The page's title.
        lenient title: String = "title",
    }
}

params! {
    /// A call of a custom tool.
    pub struct ChatCompletionMessageCustomToolCall {
        /// What the answer refers to it by.
        given id: String = "id",
        /// The tag: `custom`. Always `"custom"`.
        constant r#type: "custom" = "type",
        /// The tool with its input.
        given custom: ChatCompletionMessageCustomToolCallCustom = "custom",
    }
}

params! {
    /// A custom tool with its input.
    pub struct ChatCompletionMessageCustomToolCallCustom {
        /// The tool's name.
        given name: String = "name",
        /// The text for it.
        given input: String = "input",
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
        given id: String = "id",
        /// The tag: `function`. Always `"function"`.
        constant r#type: "function" = "type",
        /// The function with its arguments.
        given function: ChatCompletionMessageFunctionToolCallFunction = "function",
    }
}

params! {
    /// A function with arguments.
    pub struct ChatCompletionMessageFunctionToolCallFunction {
        /// The function's name.
        given name: String = "name",
        /// Its arguments as JSON text, which the model may have got wrong: check before use.
        given arguments: String = "arguments",
    }
}

params! {
    /// Parameters of `chat.completions.messages.list`.
    pub struct ChatCompletionMessageListParams {
        optional after: String = "after",
        /// Default: `20`.
        optional limit: i64 = "limit",
        /// Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

object! {
    /// More of a tool call.
    pub struct ChatCompletionMessageToolCallChunk {
        /// The call's place among the tool calls, from 0. Some compatible servers leave it out.
        optional index: i64 = "index",
        /// The call's id: in its first piece.
        optional id: String = "id",
        /// What kind of tool: in the first piece. Always `"function"`.
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
        lenient input: ChatCompletionModerationInput = "input",
        /// In what the model answered.
        lenient output: ChatCompletionModerationOutput = "output",
    }
}

object! {
    /// A failure of moderation; the call itself went on.
    pub struct ChatCompletionModerationError {
        /// The tag: `error`. Always `"error"`.
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
        /// The tag: `moderation_results`. Always `"moderation_results"`.
        constant r#type: "moderation_results" = "type",
        /// The moderation model.
        lenient model: String = "model",
        /// The verdicts.
        lenient results: Vec<ModerationResultBody> = "results",
    }
}

object! {
    /// Returned by `chat.completions.messages.list`.
    pub struct ChatCompletionStoreMessage {
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        /// Nullable.
        optional content: String = "content",
        /// Nullable.
        optional refusal: String = "refusal",
        required id: String = "id",
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        optional annotations: Vec<ChatCompletionMessageAnnotation> = "annotations",
        /// Deprecated by the API.
        optional function_call: ChatCompletionMessageFunctionCall = "function_call",
        /// Nullable.
        optional audio: ChatCompletionAudio = "audio",
        /// Nullable.
        optional content_parts: Vec<ChatCompletionStoreMessageChatCompletionStoreMessageContentPart> = "content_parts",
    }
}

tagged_union! {
    /// A union, told apart by `type`.
    pub enum ChatCompletionStoreMessageChatCompletionStoreMessageContentPart by "type" {
        "text" => Text(ChatCompletionContentPartText),
        "image_url" => ImageUrl(ChatCompletionContentPartImage),
    }
}

object! {
    /// The new part of a message; each text continues the one before.
    pub struct ChatCompletionStreamResponseDelta {
        /// More of the text. Nullable.
        optional content: String = "content",
        /// More of the function call. Deprecated by the API for `tool_calls`. Deprecated by the API.
        optional function_call: ChatCompletionStreamResponseDeltaFunctionCall = "function_call",
        /// More of the tool calls.
        optional tool_calls: Vec<ChatCompletionMessageToolCallChunk> = "tool_calls",
        /// Who speaks: in the first piece.
        optional role: ChatCompletionStreamResponseDeltaRole = "role",
        /// More of the refusal. Nullable.
        optional refusal: String = "refusal",
        optional audio: ChatCompletionStreamResponseDeltaAudio = "audio",
    }
}

object! {
    pub struct ChatCompletionStreamResponseDeltaAudio {
        optional id: String = "id",
        optional data: String = "data",
        /// In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        optional transcript: String = "transcript",
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

object! {
    /// A token that was chosen, with its log probability.
    pub struct ChatCompletionTokenLogprob {
        /// The token.
        required token: String = "token",
        /// Its natural log probability. -9999 stands for very unlikely.
        required logprob: f64 = "logprob",
        /// Its bytes in UTF-8, 0 to 255: one character can be several tokens. Nullable.
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
        /// Its bytes in UTF-8, 0 to 255. Nullable.
        optional bytes: Vec<i64> = "bytes",
    }
}

params! {
    /// Parameters of `chat.completions.update`.
    pub struct ChatCompletionUpdateParams {
        /// Nullable.
        required metadata: Nullable<Metadata> = "metadata",
    }
}

object! {
    /// The tokens that a completion used. Missing counts read as 0.
    pub struct CompletionUsage {
        /// Tokens of the prompt. Default: `0`.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// Tokens generated. Default: `0`.
        lenient completion_tokens: i64 = "completion_tokens",
        /// Both together. Default: `0`.
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
        /// Tokens of a [prediction](crate::chat::ChatCompletionPredictionContent) that appeared in the completion. Default: `0`.
        optional accepted_prediction_tokens: i64 = "accepted_prediction_tokens",
        /// Tokens of sound. Default: `0`.
        optional audio_tokens: i64 = "audio_tokens",
        /// Tokens of reasoning, which are not in the answer. Default: `0`.
        optional reasoning_tokens: i64 = "reasoning_tokens",
        /// Tokens of text.
        optional text_tokens: i64 = "text_tokens",
        /// Tokens of a prediction that did not appear. They count as completion tokens. Default: `0`.
        optional rejected_prediction_tokens: i64 = "rejected_prediction_tokens",
    }
}

object! {
    /// The tokens of a prompt by kind.
    pub struct CompletionUsagePromptTokensDetails {
        /// Tokens of sound. Default: `0`.
        optional audio_tokens: i64 = "audio_tokens",
        /// Tokens that the prompt cache had. Default: `0`.
        optional cached_tokens: i64 = "cached_tokens",
        /// Tokens of text.
        optional text_tokens: i64 = "text_tokens",
        /// Tokens of images.
        optional image_tokens: i64 = "image_tokens",
        /// Tokens written to the prompt cache. Default: `0`.
        optional cache_write_tokens: i64 = "cache_write_tokens",
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
