//! Shortcuts for writing and reading a conversation. Written by hand.

use super::accumulate::is_no_choice;
use super::{
    ChatCompletion, ChatCompletionAssistantMessageParam, ChatCompletionAssistantMessageParamAudio,
    ChatCompletionAssistantMessageParamFunctionCall, ChatCompletionChoice, ChatCompletionChunk,
    ChatCompletionChunkChoice, ChatCompletionDeveloperMessageParam, ChatCompletionMessage,
    ChatCompletionMessageParam, ChatCompletionSystemMessageParam, ChatCompletionToolMessageParam,
    ChatCompletionUserMessageParam, ChatCompletionUserMessageParamContent,
};

/// Creates a user message from text, or from parts: [`text`](super::text),
/// [`image_url`](super::image_url), [`image_bytes`](super::image_bytes),
/// [`file_id`](super::file_id), [`file_bytes`](super::file_bytes).
///
/// ```
/// use keyway_types::chat::{ChatCompletionCreateParams, image_url, text, user};
///
/// let question = user([text("What is this?"), image_url("https://example.com/cat.png")]);
/// let params = ChatCompletionCreateParams::new("gpt-4.1", question);
/// # assert_eq!(params.messages.len(), 1);
/// ```
pub fn user(content: impl Into<ChatCompletionUserMessageParamContent>) -> ChatCompletionMessageParam {
    ChatCompletionUserMessageParam::new(content).into()
}

/// Creates a system message from text.
pub fn system(text: impl Into<String>) -> ChatCompletionMessageParam {
    ChatCompletionSystemMessageParam::new(text.into()).into()
}

/// Creates a developer message from text.
pub fn developer(text: impl Into<String>) -> ChatCompletionMessageParam {
    ChatCompletionDeveloperMessageParam::new(text.into()).into()
}

/// Creates an assistant message from text.
pub fn assistant(text: impl Into<String>) -> ChatCompletionMessageParam {
    ChatCompletionAssistantMessageParam::new().content(text.into()).into()
}

/// Creates a tool's reply to the tool call with this ID, from text.
pub fn tool(id: impl Into<String>, text: impl Into<String>) -> ChatCompletionMessageParam {
    ChatCompletionToolMessageParam::new(id, text.into()).into()
}

impl ChatCompletion {
    /// Returns the text of the first choice; empty if there is none, as with a tool call.
    ///
    /// Some compatible servers have it in the choice's `text` or `delta` instead of in its message.
    pub fn text(&self) -> &str {
        let Some(choice) = self.first_choice() else { return "" };
        let content = choice.message.content.as_deref();
        content.or_else(|| text_beside_message(choice)).unwrap_or_default()
    }

    /// Returns the message of the first choice; `None` if there is no choice. Null in the list is no
    /// choice.
    ///
    /// To continue the conversation, send it with the next request.
    ///
    /// ```
    /// # fn example(reply: &keyway_types::chat::ChatCompletion) {
    /// use keyway_types::chat::{messages, user};
    ///
    /// let mut conversation = messages([user("Hello")]);
    /// conversation.extend(reply.message().map(Into::into));
    /// conversation.push(user("And in French?"));
    /// # }
    /// ```
    pub fn message(&self) -> Option<&ChatCompletionMessage> {
        self.first_choice().map(|choice| &choice.message)
    }

    /// The first choice that is one: null in the list is none.
    #[doc(hidden)]
    pub fn first_choice(&self) -> Option<&ChatCompletionChoice> {
        self.choices.iter().find(|choice| choice.extra.held().is_none())
    }
}

/// The text of a choice whose message has none.
#[cold]
fn text_beside_message(choice: &ChatCompletionChoice) -> Option<&str> {
    let in_place = |name| choice.extra.get(name)?.as_str();
    let in_delta = || choice.extra.get("delta")?.get("content")?.as_str();
    let in_list = || choice.extra.get("messages")?.get(0)?.get("content")?.as_str();
    let within = || choice.message.extra.get("text")?.as_str();
    in_place("text").or_else(|| in_place("content")).or_else(in_delta).or_else(in_list).or_else(within)
}

impl ChatCompletionChunk {
    /// Returns the new text of choice 0; empty if this chunk has none.
    pub fn text(&self) -> &str {
        let is_first = |choice: &&ChatCompletionChunkChoice| choice.index == 0 && !is_no_choice(choice);
        let first = self.choices.iter().find(is_first);
        first.and_then(|choice| choice.delta.content.as_deref()).unwrap_or_default()
    }
}

/// Converts the model's message for use in the next request.
///
/// Annotations and unknown fields are dropped: the API accepts them in replies only.
impl From<ChatCompletionMessage> for ChatCompletionMessageParam {
    fn from(message: ChatCompletionMessage) -> Self {
        let mut param = ChatCompletionAssistantMessageParam::new();
        param.content = message.content.map(Into::into);
        param.refusal = message.refusal;
        param.audio = message.audio.map(|audio| ChatCompletionAssistantMessageParamAudio::new(audio.id));
        param.tool_calls = message.tool_calls.filter(|calls| !calls.is_empty());
        param.function_call = message
            .function_call
            .map(|call| ChatCompletionAssistantMessageParamFunctionCall::new(call.name, call.arguments));
        param.into()
    }
}
