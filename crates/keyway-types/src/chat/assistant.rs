// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{ChatCompletionMessageToolCalls, ChatCompletionRequestAssistantMessageContentPart};
use crate::support::{kind_union, params};

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
