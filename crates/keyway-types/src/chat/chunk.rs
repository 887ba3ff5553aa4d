// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ChatCompletionModeration, ChatCompletionStreamResponseDelta, ChatCompletionTokenLogprob, CompletionUsage,
    ServiceTier,
};
use crate::support::{object, open_enum};

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
        optional usage: Box<CompletionUsage> = "usage",
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
