//! The reply.

use super::{ChatCompletionChoiceLogprobs, ChatCompletionMessageToolCalls, ChatCompletionModeration};
use crate::shared::{CompletionUsage, Metadata, ServiceTier};
use crate::support::{object, open_enum, params};

object! {
    /// A chat completion.
    ///
    /// Only `choices` must be there: compatible servers leave the rest out.
    /// Reference: <https://platform.openai.com/docs/api-reference/chat/object>.
    pub struct ChatCompletion {
        /// The completion's id.
        lenient id: String = "id",
        /// What this is: `chat.completion`.
        constant object: "chat.completion" = "object",
        /// When it was made, in seconds since 1970.
        lenient created: i64 = "created",
        /// The model that answered.
        lenient model: String = "model",
        /// The answers; more than one if `n` was.
        required choices: Vec<ChatCompletionChoice> = "choices",
        /// The tokens used.
        optional usage: CompletionUsage = "usage",
        /// The tier of service that handled the request.
        optional service_tier: ServiceTier = "service_tier",
        /// The configuration of the server that answered. Deprecated by the API.
        optional system_fingerprint: String = "system_fingerprint",
        /// What moderation found, if it was asked for.
        optional moderation: Box<ChatCompletionModeration> = "moderation",
        /// Labels of one's own, in stored completions.
        optional metadata: Metadata = "metadata",
    }
}

object! {
    /// One answer.
    pub struct ChatCompletionChoice {
        /// Its place among the choices, from 0.
        lenient index: i64 = "index",
        /// What the model said.
        required message: ChatCompletionMessage = "message",
        /// The log probabilities of its tokens, if they were asked for.
        optional logprobs: ChatCompletionChoiceLogprobs = "logprobs",
        /// Why it ended.
        optional finish_reason: ChatCompletionChoiceFinishReason = "finish_reason",
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

params! {
    /// What the model said.
    pub struct ChatCompletionMessage {
        /// Who said it: `assistant`.
        constant role: "assistant" = "role",
        /// The text.
        optional content: String = "content",
        /// The refusal, if it refused.
        optional refusal: String = "refusal",
        /// Notes on the text, such as the sources of a web search.
        optional annotations: Vec<ChatCompletionMessageAnnotation> = "annotations",
        /// The tool calls that it asks for.
        optional tool_calls: ChatCompletionMessageToolCalls = "tool_calls",
        /// The sound, if it was asked for.
        optional audio: ChatCompletionAudio = "audio",
        /// The function call that it asks for. Deprecated by the API for `tool_calls`.
        optional function_call: ChatCompletionMessageFunctionCall = "function_call",
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
        /// The first character of the text it is about, from 0.
        lenient start_index: i64 = "start_index",
        /// The last character of the text it is about.
        lenient end_index: i64 = "end_index",
        /// The page's address.
        required url: String = "url",
        /// The page's title.
        lenient title: String = "title",
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
