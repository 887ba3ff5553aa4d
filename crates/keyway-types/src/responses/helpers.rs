//! Shortcuts for reading a response. Written by hand.

use super::{
    OutputMessageContent, Response, ResponseFunctionToolCall, ResponseOutputItem, ResponseStreamEvent,
};

impl Response {
    /// Returns the text of all messages, joined, like `output_text` in the official SDKs.
    pub fn output_text(&self) -> String {
        self.contents().fold(String::new(), |mut whole, content| {
            if let OutputMessageContent::OutputText(text) = content {
                whole.push_str(&text.text);
            }
            whole
        })
    }

    /// Returns the model's refusal, if it refused.
    pub fn refusal(&self) -> Option<&str> {
        self.contents().find_map(|content| match content {
            OutputMessageContent::Refusal(refusal) => Some(refusal.refusal.as_str()),
            _ => None,
        })
    }

    /// Returns the model's function calls.
    pub fn function_calls(&self) -> impl Iterator<Item = &ResponseFunctionToolCall> {
        self.output.iter().filter_map(|item| match item {
            ResponseOutputItem::FunctionCall(call) => Some(call),
            _ => None,
        })
    }

    fn contents(&self) -> impl Iterator<Item = &OutputMessageContent> {
        let messages = self.output.iter().filter_map(|item| match item {
            ResponseOutputItem::Message(message) => Some(message),
            _ => None,
        });
        messages.flat_map(|message| &message.content)
    }
}

impl ResponseStreamEvent {
    /// Returns the new text of the reply; empty if this event has none.
    pub fn text(&self) -> &str {
        match self {
            Self::ResponseOutputTextDelta(event) => &event.delta,
            _ => "",
        }
    }
}
