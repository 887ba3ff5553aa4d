//! Short ways to write and read a conversation. Written by hand.

use super::{
    ChatCompletion, ChatCompletionAssistantMessageParam, ChatCompletionAssistantMessageParamAudio,
    ChatCompletionAssistantMessageParamFunctionCall, ChatCompletionChunk,
    ChatCompletionDeveloperMessageParam, ChatCompletionMessage, ChatCompletionMessageParam,
    ChatCompletionSystemMessageParam, ChatCompletionToolMessageParam, ChatCompletionUserMessageParam,
};

/// Makes a message of the user's, from text.
pub fn user(text: impl Into<String>) -> ChatCompletionMessageParam {
    ChatCompletionUserMessageParam::new(text.into()).into()
}

/// Makes a message of the system's, from text.
pub fn system(text: impl Into<String>) -> ChatCompletionMessageParam {
    ChatCompletionSystemMessageParam::new(text.into()).into()
}

/// Makes a message of the developer's, from text.
pub fn developer(text: impl Into<String>) -> ChatCompletionMessageParam {
    ChatCompletionDeveloperMessageParam::new(text.into()).into()
}

/// Makes a message of the model's, from text.
pub fn assistant(text: impl Into<String>) -> ChatCompletionMessageParam {
    ChatCompletionAssistantMessageParam::new().content(text.into()).into()
}

/// Makes a tool's answer to the tool call with this id, from text.
pub fn tool(id: impl Into<String>, text: impl Into<String>) -> ChatCompletionMessageParam {
    ChatCompletionToolMessageParam::new(id, text.into()).into()
}

impl ChatCompletion {
    /// Returns the text of the first choice; empty if there is none, as when the model asks for a tool call.
    pub fn text(&self) -> &str {
        self.choices.first().and_then(|choice| choice.message.content.as_deref()).unwrap_or_default()
    }
}

impl ChatCompletionChunk {
    /// Returns the new text of choice 0; empty if this piece has none.
    pub fn text(&self) -> &str {
        let first = self.choices.iter().find(|choice| choice.index == 0);
        first.and_then(|choice| choice.delta.content.as_deref()).unwrap_or_default()
    }
}

/// Makes what the model said a part of the next request.
///
/// Annotations and unknown members stay behind: the API takes them in replies only.
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
