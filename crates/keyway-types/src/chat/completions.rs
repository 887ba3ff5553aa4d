// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

#![allow(missing_docs, reason = "what a name says, and nothing else is known of, needs no comment")]

use crate::Nullable;
use crate::shared::{Metadata, ModerationResultBody, PromptCacheBreakpointParam, SortOrder};
use crate::support::{object, open_enum, params, tagged_union};

object! {
    /// A chat completion.
    ///
    /// Only `choices` is required, because compatible servers omit the rest.
    /// Reference: <https://platform.openai.com/docs/api-reference/chat/object>.
    ///
    /// Returned by `chat.completions.create`, `chat.completions.list`, `chat.completions.retrieve`,
    /// `chat.completions.update`.
    pub struct ChatCompletion {
        /// Completions the model generated; more than one if the request set `n`.
        required choices: Vec<ChatCompletionChoice> = "choices",
        /// When the completion was created. In seconds since 1970.
        lenient created: i64 = "created",
        /// Identifier of the completion, `chatcmpl-…`.
        lenient id: String = "id",
        /// Model that generated the completion.
        lenient model: String = "model",
        /// Always `"chat.completion"`.
        constant object: "chat.completion" = "object",
        /// Key-value pairs you attached to the completion. Nullable.
        optional metadata: Metadata = "metadata",
        /// Service tier that processed the request. Default: `"auto"`. Nullable.
        optional service_tier: ServiceTier = "service_tier",
        /// Identifies the backend configuration; if it changes, the same `seed` may give a different
        /// answer. Deprecated by the API.
        optional system_fingerprint: String = "system_fingerprint",
        /// Token counts for the request.
        optional usage: CompletionUsage = "usage",
        /// Moderation results for the input and the output, if the request enabled moderation.
        /// Nullable.
        optional moderation: Box<ChatCompletionModeration> = "moderation",
    }
}

object! {
    /// An answer as audio.
    pub struct ChatCompletionAudio {
        /// Identifier to pass in later requests of the same conversation.
        required id: String = "id",
        /// When the audio can no longer be referenced in later requests. In seconds since 1970.
        lenient expires_at: i64 = "expires_at",
        /// Base64-encoded audio in the requested format.
        lenient data: String = "data",
        /// Text of the audio.
        lenient transcript: String = "transcript",
    }
}

object! {
    /// One of the generated answers.
    pub struct ChatCompletionChoice {
        /// Why the model stopped generating.
        optional finish_reason: ChatCompletionChoiceFinishReason = "finish_reason",
        /// Position among the choices, counted from 0.
        lenient index: i64 = "index",
        /// Message the model generated.
        required message: ChatCompletionMessage = "message",
        /// Log probabilities of the choice's tokens, if the request set `logprobs`. Nullable.
        optional logprobs: ChatCompletionChoiceLogprobs = "logprobs",
    }
}

open_enum! {
    /// Why the model stopped generating.
    pub enum ChatCompletionChoiceFinishReason {
        /// The model finished or hit a stop sequence.
        Stop = "stop",
        /// The token limit was reached.
        Length = "length",
        /// The model called tools.
        ToolCalls = "tool_calls",
        /// A content filter removed part of the answer.
        ContentFilter = "content_filter",
        /// The model called a function, in the legacy format.
        FunctionCall = "function_call",
    }
}

object! {
    /// Log probabilities of a choice's tokens.
    pub struct ChatCompletionChoiceLogprobs {
        /// Log probabilities of the tokens in the message content. Nullable.
        optional content: Vec<ChatCompletionTokenLogprob> = "content",
        /// Log probabilities of the tokens in the refusal. Nullable.
        optional refusal: Vec<ChatCompletionTokenLogprob> = "refusal",
    }
}

object! {
    /// A chunk of a streamed chat completion.
    ///
    /// Only `choices` is required. It is empty if the chunk carries only the usage.
    /// Reference: <https://platform.openai.com/docs/api-reference/chat/streaming>.
    pub struct ChatCompletionChunk {
        /// New content, by choice.
        required choices: Vec<ChatCompletionChunkChoice> = "choices",
        /// When the completion was created; the same in every chunk. In seconds since 1970.
        lenient created: i64 = "created",
        /// Identifier of the completion, `chatcmpl-…`; the same in every chunk.
        lenient id: String = "id",
        /// Model that generates the completion.
        lenient model: String = "model",
        /// Always `"chat.completion.chunk"`.
        constant object: "chat.completion.chunk" = "object",
        /// Random padding that hides the size of the chunk from network observers. Ignore it.
        optional obfuscation: String = "obfuscation",
        /// Service tier that processes the request. Default: `"auto"`. Nullable.
        optional service_tier: ServiceTier = "service_tier",
        /// Identifies the backend configuration; if it changes, the same `seed` may give a different
        /// answer. Deprecated by the API.
        optional system_fingerprint: String = "system_fingerprint",
        /// Token counts for the whole request, in the last chunk and only if
        /// `stream_options.include_usage` is set. Nullable.
        optional usage: Box<CompletionUsage> = "usage",
        /// Moderation results for the input and the output, if the request enabled moderation.
        /// Nullable.
        optional moderation: Box<ChatCompletionModeration> = "moderation",
    }
}

object! {
    /// New content for one choice.
    pub struct ChatCompletionChunkChoice {
        /// Content to append to the message.
        lenient delta: ChatCompletionStreamResponseDelta = "delta",
        /// Why the model stopped generating; absent or null until the choice is complete. Nullable.
        optional finish_reason: ChatCompletionChunkChoiceFinishReason = "finish_reason",
        /// Position among the choices, counted from 0.
        lenient index: i64 = "index",
        /// Log probabilities of the new tokens, if the request set `logprobs`. Nullable.
        optional logprobs: ChatCompletionChunkChoiceLogprobs = "logprobs",
    }
}

open_enum! {
    /// Why the model stopped generating.
    pub enum ChatCompletionChunkChoiceFinishReason {
        /// The model finished or hit a stop sequence.
        Stop = "stop",
        /// The token limit was reached.
        Length = "length",
        /// The model called tools.
        ToolCalls = "tool_calls",
        /// A content filter removed part of the answer.
        ContentFilter = "content_filter",
        /// The model called a function, in the legacy format.
        FunctionCall = "function_call",
    }
}

object! {
    /// Log probabilities of the new tokens.
    pub struct ChatCompletionChunkChoiceLogprobs {
        /// Log probabilities of the new tokens in the message content. Nullable.
        optional content: Vec<ChatCompletionTokenLogprob> = "content",
        /// Log probabilities of the new tokens in the refusal. Nullable.
        optional refusal: Vec<ChatCompletionTokenLogprob> = "refusal",
    }
}

params! {
    /// An image part.
    pub struct ChatCompletionContentPartImage {
        /// Always `"image_url"`.
        constant r#type: "image_url" = "type",
        /// Image to show to the model.
        given image_url: ChatCompletionContentPartImageImageUrl = "image_url",
        /// Caches the prompt up to and including this part.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

params! {
    /// An image by its URL.
    pub struct ChatCompletionContentPartImageImageUrl {
        /// URL of the image, or the image itself as a base64 `data:` URL. A URI.
        given url: String = "url",
        /// Resolution at which the model sees the image. Default: `"auto"`.
        optional detail: ChatCompletionContentPartImageImageUrlDetail = "detail",
    }
}

open_enum! {
    /// Resolution at which the model sees an image.
    pub enum ChatCompletionContentPartImageImageUrlDetail {
        /// The model picks the resolution.
        Auto = "auto",
        /// A small version of the image, for few tokens.
        Low = "low",
        /// High resolution, for more tokens.
        High = "high",
        /// The image's own resolution.
        Original = "original",
    }
}

params! {
    /// A text part.
    pub struct ChatCompletionContentPartText {
        /// Always `"text"`.
        constant r#type: "text" = "type",
        given text: String = "text",
        /// Caches the prompt up to and including this part.
        optional prompt_cache_breakpoint: PromptCacheBreakpointParam = "prompt_cache_breakpoint",
    }
}

object! {
    /// Confirms that a stored chat completion was deleted.
    ///
    /// Returned by `chat.completions.delete`.
    pub struct ChatCompletionDeleted {
        /// Always `"chat.completion.deleted"`.
        constant object: "chat.completion.deleted" = "object",
        /// Identifier of the completion, `chatcmpl-…`.
        required id: String = "id",
        /// Whether the completion was deleted.
        lenient deleted: bool = "deleted",
    }
}

params! {
    /// Parameters of `chat.completions.list`.
    pub struct ChatCompletionListParams {
        /// Lists only completions by this model.
        optional model: String = "model",
        /// Lists only completions with these key-value pairs. Nullable.
        optional metadata: Metadata = "metadata",
        /// Lists stored completions after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Number of stored completions per page. Default: `20`.
        optional limit: i64 = "limit",
        /// Sort order by creation time. Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

object! {
    /// A message generated by the model.
    pub struct ChatCompletionMessage {
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        /// Text of the answer. Nullable.
        optional content: String = "content",
        /// Text of the refusal, if the model refused. Nullable.
        optional refusal: String = "refusal",
        /// Tools the model wants you to call.
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        /// Annotations of the text, such as the sources of a web search.
        optional annotations: Vec<ChatCompletionMessageAnnotation> = "annotations",
        /// Function call by the model. Replaced by `tool_calls`. Deprecated by the API.
        optional function_call: ChatCompletionMessageFunctionCall = "function_call",
        /// Audio of the answer, if the request enabled audio output. Nullable.
        optional audio: ChatCompletionAudio = "audio",
    }
}

params! {
    /// An annotation of part of the text.
    pub struct ChatCompletionMessageAnnotation {
        /// Always `"url_citation"`.
        constant r#type: "url_citation" = "type",
        /// Web page that the text cites.
        optional url_citation: ChatCompletionMessageAnnotationUrlCitation = "url_citation",
    }
}

params! {
    /// A web page that the text cites.
    pub struct ChatCompletionMessageAnnotationUrlCitation {
        /// Index of the last cited character in the message.
        given end_index: i64 = "end_index",
        /// Index of the first cited character in the message, counted from 0.
        given start_index: i64 = "start_index",
        /// Address of the page. A URI.
        given url: String = "url",
        /// Title of the page.
        given title: String = "title",
    }
}

params! {
    /// A call of a custom tool.
    pub struct ChatCompletionMessageCustomToolCall {
        /// Identifier of the call, `call_…`. Pass it as `tool_call_id` in the tool message.
        given id: String = "id",
        /// Always `"custom"`.
        constant r#type: "custom" = "type",
        /// Tool to call, with its input.
        given custom: ChatCompletionMessageCustomToolCallCustom = "custom",
    }
}

params! {
    /// A custom tool with its input.
    pub struct ChatCompletionMessageCustomToolCallCustom {
        given name: String = "name",
        /// Text that the model passes to the tool.
        given input: String = "input",
    }
}

object! {
    /// A function call by the model, in the legacy format.
    pub struct ChatCompletionMessageFunctionCall {
        required name: String = "name",
        /// Arguments as JSON text. The model can produce invalid JSON, so validate before use.
        required arguments: String = "arguments",
    }
}

params! {
    /// A function call by the model.
    pub struct ChatCompletionMessageFunctionToolCall {
        /// Identifier of the call, `call_…`. Pass it as `tool_call_id` in the tool message.
        given id: String = "id",
        /// Always `"function"`.
        constant r#type: "function" = "type",
        /// Function to call, with its arguments.
        given function: ChatCompletionMessageFunctionToolCallFunction = "function",
    }
}

params! {
    /// A function with its arguments.
    pub struct ChatCompletionMessageFunctionToolCallFunction {
        given name: String = "name",
        /// Arguments as JSON text. The model can produce invalid JSON, so validate before use.
        given arguments: String = "arguments",
    }
}

params! {
    /// Parameters of `chat.completions.messages.list`.
    pub struct ChatCompletionMessageListParams {
        /// Lists messages after the one with this ID. Pass the last ID of the previous page.
        optional after: String = "after",
        /// Number of messages per page. Default: `20`.
        optional limit: i64 = "limit",
        /// Sort order by creation time. Default: `"asc"`.
        optional order: SortOrder = "order",
    }
}

object! {
    /// New content for one tool call.
    pub struct ChatCompletionMessageToolCallChunk {
        /// Position among the tool calls, counted from 0. Some compatible servers omit it.
        optional index: i64 = "index",
        /// Identifier of the call, `call_…`; in its first chunk only.
        optional id: String = "id",
        /// Type of the tool; in the call's first chunk only. Always `"function"`.
        optional r#type: String = "type",
        /// New content of the function call.
        optional function: ChatCompletionMessageToolCallChunkFunction = "function",
    }
}

object! {
    /// New content for a function call.
    pub struct ChatCompletionMessageToolCallChunkFunction {
        /// Function to call; in the call's first chunk only.
        optional name: String = "name",
        /// Text to append to the arguments.
        optional arguments: String = "arguments",
    }
}

tagged_union! {
    /// A tool call by the model.
    ///
    /// A union, told apart by `type`.
    pub enum ChatCompletionMessageToolCallUnion by "type" {
        "function" => Function(ChatCompletionMessageFunctionToolCall),
        "custom" => Custom(ChatCompletionMessageCustomToolCall),
    }
}

/// Tool calls, in the order in which the model made them.
pub type ChatCompletionMessageToolCalls = Vec<ChatCompletionMessageToolCallUnion>;

object! {
    /// Moderation results for the input and the output.
    pub struct ChatCompletionModeration {
        /// Results for the messages you sent.
        lenient input: ChatCompletionModerationInput = "input",
        /// Results for the model's answer.
        lenient output: ChatCompletionModerationOutput = "output",
    }
}

object! {
    /// A moderation failure. It does not fail the request.
    pub struct ChatCompletionModerationError {
        /// Always `"error"`.
        constant r#type: "error" = "type",
        /// Machine-readable error code.
        lenient code: String = "code",
        /// Human-readable description of the error.
        lenient message: String = "message",
    }
}

tagged_union! {
    /// Moderation results for the input, or an error.
    ///
    /// A union, told apart by `type`.
    pub enum ChatCompletionModerationInput by "type" {
        "moderation_results" => ModerationResults(ChatCompletionModerationResults),
        "error" => Error(ChatCompletionModerationError),
    }
}

tagged_union! {
    /// Moderation results for the output, or an error.
    ///
    /// A union, told apart by `type`.
    pub enum ChatCompletionModerationOutput by "type" {
        "moderation_results" => ModerationResults(ChatCompletionModerationResults),
        "error" => Error(ChatCompletionModerationError),
    }
}

object! {
    /// Results from a moderation model.
    pub struct ChatCompletionModerationResults {
        /// Always `"moderation_results"`.
        constant r#type: "moderation_results" = "type",
        /// Moderation model that produced the results.
        lenient model: String = "model",
        lenient results: Vec<ModerationResultBody> = "results",
    }
}

object! {
    /// A message of a stored chat completion.
    ///
    /// Returned by `chat.completions.messages.list`.
    pub struct ChatCompletionStoreMessage {
        /// Always `"assistant"`.
        constant role: "assistant" = "role",
        /// Text of the message. Nullable.
        optional content: String = "content",
        /// Text of the refusal, if the model refused. Nullable.
        optional refusal: String = "refusal",
        /// Identifier of the stored message.
        required id: String = "id",
        /// Tools the model called.
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        /// Annotations of the text, such as the sources of a web search.
        optional annotations: Vec<ChatCompletionMessageAnnotation> = "annotations",
        /// Function call by the model. Replaced by `tool_calls`. Deprecated by the API.
        optional function_call: ChatCompletionMessageFunctionCall = "function_call",
        /// Audio of the answer, if the request enabled audio output. Nullable.
        optional audio: ChatCompletionAudio = "audio",
        /// Parts of the message, if its content was a list of parts. Nullable.
        optional content_parts: Vec<ChatCompletionStoreMessageChatCompletionStoreMessageContentPart> = "content_parts",
    }
}

tagged_union! {
    /// A part of a stored message.
    ///
    /// A union, told apart by `type`.
    pub enum ChatCompletionStoreMessageChatCompletionStoreMessageContentPart by "type" {
        "text" => Text(ChatCompletionContentPartText),
        "image_url" => ImageUrl(ChatCompletionContentPartImage),
    }
}

object! {
    /// New content for a message. Append each string to the previous ones.
    pub struct ChatCompletionStreamResponseDelta {
        /// Text to append to the content. Nullable.
        optional content: String = "content",
        /// New content of the function call. Replaced by `tool_calls`. Deprecated by the API.
        optional function_call: ChatCompletionStreamResponseDeltaFunctionCall = "function_call",
        /// New content of the tool calls.
        optional tool_calls: Vec<ChatCompletionMessageToolCallChunk> = "tool_calls",
        /// Role of the author; in the first chunk only.
        optional role: ChatCompletionStreamResponseDeltaRole = "role",
        /// Text to append to the refusal. Nullable.
        optional refusal: String = "refusal",
        /// New content of the audio answer.
        optional audio: ChatCompletionStreamResponseDeltaAudio = "audio",
    }
}

object! {
    /// New content for an audio answer.
    pub struct ChatCompletionStreamResponseDeltaAudio {
        /// Identifier of the audio, to pass in later requests of the same conversation.
        optional id: String = "id",
        /// Base64-encoded audio to append.
        optional data: String = "data",
        /// When the audio can no longer be referenced in later requests. In seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// Text to append to the transcript.
        optional transcript: String = "transcript",
    }
}

object! {
    /// New content for a function call, in the legacy format.
    pub struct ChatCompletionStreamResponseDeltaFunctionCall {
        /// Text to append to the arguments.
        optional arguments: String = "arguments",
        /// Function to call; in the first chunk only.
        optional name: String = "name",
    }
}

open_enum! {
    /// Role of a streamed message's author.
    pub enum ChatCompletionStreamResponseDeltaRole {
        Developer = "developer",
        System = "system",
        User = "user",
        Assistant = "assistant",
        Tool = "tool",
    }
}

object! {
    /// An output token with its log probability.
    pub struct ChatCompletionTokenLogprob {
        /// Text of the token.
        required token: String = "token",
        /// Natural log of the token's probability. -9999 means very unlikely.
        required logprob: f64 = "logprob",
        /// UTF-8 bytes of the token. A character can span several tokens. Nullable.
        optional bytes: Vec<i64> = "bytes",
        /// Most likely tokens at this position.
        lenient top_logprobs: Vec<ChatCompletionTokenLogprobTopLogprob> = "top_logprobs",
    }
}

object! {
    /// A candidate token with its log probability.
    pub struct ChatCompletionTokenLogprobTopLogprob {
        /// Text of the token.
        required token: String = "token",
        /// Natural log of the token's probability. -9999 means very unlikely.
        required logprob: f64 = "logprob",
        /// UTF-8 bytes of the token. A character can span several tokens. Nullable.
        optional bytes: Vec<i64> = "bytes",
    }
}

params! {
    /// Parameters of `chat.completions.update`.
    pub struct ChatCompletionUpdateParams {
        /// Key-value pairs that replace the completion's metadata. Nullable.
        required metadata: Nullable<Metadata> = "metadata",
    }
}

object! {
    /// Token counts for a request. Missing counts deserialize as 0.
    pub struct CompletionUsage {
        /// Tokens in the prompt, including cached tokens. Default: `0`.
        lenient prompt_tokens: i64 = "prompt_tokens",
        /// Tokens in the answer, including reasoning tokens. Default: `0`.
        lenient completion_tokens: i64 = "completion_tokens",
        /// Sum of `prompt_tokens` and `completion_tokens`. Default: `0`.
        lenient total_tokens: i64 = "total_tokens",
        /// Breakdown of `completion_tokens`.
        optional completion_tokens_details: CompletionUsageCompletionTokensDetails = "completion_tokens_details",
        /// Breakdown of `prompt_tokens`.
        optional prompt_tokens_details: CompletionUsagePromptTokensDetails = "prompt_tokens_details",
    }
}

object! {
    /// Breakdown of completion tokens.
    pub struct CompletionUsageCompletionTokensDetails {
        /// Tokens of the [prediction](crate::chat::ChatCompletionPredictionContent) that appeared in
        /// the answer. Default: `0`.
        optional accepted_prediction_tokens: i64 = "accepted_prediction_tokens",
        /// Audio tokens generated. Default: `0`.
        optional audio_tokens: i64 = "audio_tokens",
        /// Tokens the model spent on reasoning; they are not part of the answer. Default: `0`.
        optional reasoning_tokens: i64 = "reasoning_tokens",
        /// Text tokens generated.
        optional text_tokens: i64 = "text_tokens",
        /// Tokens of the prediction that did not appear in the answer. They still count as completion
        /// tokens. Default: `0`.
        optional rejected_prediction_tokens: i64 = "rejected_prediction_tokens",
    }
}

object! {
    /// Breakdown of prompt tokens.
    pub struct CompletionUsagePromptTokensDetails {
        /// Default: `0`.
        optional audio_tokens: i64 = "audio_tokens",
        /// Tokens read from the prompt cache. Default: `0`.
        optional cached_tokens: i64 = "cached_tokens",
        optional text_tokens: i64 = "text_tokens",
        optional image_tokens: i64 = "image_tokens",
        /// Tokens written to the prompt cache. Default: `0`.
        optional cache_write_tokens: i64 = "cache_write_tokens",
    }
}

open_enum! {
    /// Service tier that processes a request; in a reply, the tier that was used.
    pub enum ServiceTier {
        /// Uses the tier set for the project.
        Auto = "auto",
        /// Standard price and performance.
        Default = "default",
        /// Lower price, with slower and less available processing.
        Flex = "flex",
        /// Uses the organization's Scale Tier capacity.
        Scale = "scale",
        /// Faster, more predictable processing at a higher price.
        Priority = "priority",
        Fast = "fast",
    }
}
