//! The events of a streamed reply.

use super::{ChatCompletionModeration, ChatCompletionTokenLogprob};
use crate::shared::{CompletionUsage, ServiceTier};
use crate::support::{object, open_enum};

object! {
    /// A piece of a streamed chat completion.
    ///
    /// Only `choices` must be there, and it can be empty: a piece may hold the usage alone.
    /// Reference: <https://platform.openai.com/docs/api-reference/chat/streaming>.
    pub struct ChatCompletionChunk {
        /// The completion's id, the same in all pieces.
        lenient id: String = "id",
        /// What this is: `chat.completion.chunk`.
        constant object: "chat.completion.chunk" = "object",
        /// When the completion was begun, in seconds since 1970; the same in all pieces.
        lenient created: i64 = "created",
        /// The model that answers.
        lenient model: String = "model",
        /// The tier of service that handles the request.
        optional service_tier: ServiceTier = "service_tier",
        /// The configuration of the server that answers. Deprecated by the API.
        optional system_fingerprint: String = "system_fingerprint",
        /// What is new in the answers.
        required choices: Vec<ChatCompletionChunkChoice> = "choices",
        /// The tokens used by the whole call: in the last piece, if they were asked for.
        optional usage: CompletionUsage = "usage",
        /// Padding that hides the size of the piece. Without meaning.
        optional obfuscation: String = "obfuscation",
        /// What moderation found, if it was asked for.
        optional moderation: Box<ChatCompletionModeration> = "moderation",
    }
}

object! {
    /// What is new in one answer.
    pub struct ChatCompletionChunkChoice {
        /// The answer's place among the choices, from 0.
        lenient index: i64 = "index",
        /// What is new.
        lenient delta: ChatCompletionStreamResponseDelta = "delta",
        /// The log probabilities of the new tokens, if they were asked for.
        optional logprobs: ChatCompletionChunkChoiceLogprobs = "logprobs",
        /// Why the answer ended; absent or null before its end.
        optional finish_reason: ChatCompletionChunkChoiceFinishReason = "finish_reason",
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
    /// The new part of a message; each text continues the one before.
    pub struct ChatCompletionStreamResponseDelta {
        /// Who speaks: in the first piece.
        optional role: ChatCompletionStreamResponseDeltaRole = "role",
        /// More of the text.
        optional content: String = "content",
        /// More of the refusal.
        optional refusal: String = "refusal",
        /// More of the tool calls.
        optional tool_calls: Vec<ChatCompletionMessageToolCallChunk> = "tool_calls",
        /// More of the function call. Deprecated by the API for `tool_calls`.
        optional function_call: ChatCompletionStreamResponseDeltaFunctionCall = "function_call",
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
    /// More of a function call, in the deprecated form.
    pub struct ChatCompletionStreamResponseDeltaFunctionCall {
        /// The function's name: in the first piece.
        optional name: String = "name",
        /// More of the arguments.
        optional arguments: String = "arguments",
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

object! {
    /// The log probabilities of the new tokens.
    pub struct ChatCompletionChunkChoiceLogprobs {
        /// For the tokens of the answer.
        optional content: Vec<ChatCompletionTokenLogprob> = "content",
        /// For the tokens of the refusal.
        optional refusal: Vec<ChatCompletionTokenLogprob> = "refusal",
    }
}
