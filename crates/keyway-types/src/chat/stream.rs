// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::ChatCompletionMessageToolCallChunk;
use crate::support::{object, open_enum, params};

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
        /// The member `audio`: an object, [`ChatCompletionStreamResponseDeltaAudio`].
        optional audio: ChatCompletionStreamResponseDeltaAudio = "audio",
    }
}

object! {
    /// An object: `audio` of the document's `ChatCompletionStreamResponseDelta`.
    pub struct ChatCompletionStreamResponseDeltaAudio {
        /// The member `id`: a text.
        optional id: String = "id",
        /// The member `data`: a text.
        optional data: String = "data",
        /// The member `expires_at`: a whole number, in seconds since 1970.
        optional expires_at: i64 = "expires_at",
        /// The member `transcript`: a text.
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
