// Made by `cargo xtask codegen` from the API's OpenAPI document. Change the generator, not this file.

use super::{
    ChatCompletionMessage, ChatCompletionModeration, ChatCompletionTokenLogprob, CompletionUsage, ServiceTier,
};
use crate::shared::Metadata;
use crate::support::{object, open_enum};

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
