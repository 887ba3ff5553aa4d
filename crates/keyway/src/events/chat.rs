//! The chunks of a chat completion.

use std::collections::VecDeque;

use keyway_types::chat::{
    ChatCompletionChunk, ChatCompletionMessageToolCallChunk, ChatCompletionStreamResponseDelta,
};
use serde::de::IgnoredAny;
use serde_json::Value;

use super::calls::{Call, Calls};
use super::sealed::Narrated;
use super::{FinishReason, StreamEvent};

/// What was seen of choice 0.
#[derive(Debug, Default)]
pub struct ChatNarrator {
    calls: Calls,
    /// The call that the last piece belonged to.
    last: usize,
    finished: bool,
}

impl Narrated for ChatCompletionChunk {
    type Narrator = ChatNarrator;

    fn narrate(&self, narrator: &mut ChatNarrator, out: &mut VecDeque<StreamEvent>) {
        for choice in self.choices.iter().filter(|choice| choice.index == 0) {
            narrator.delta(&choice.delta, out);
            let reason = choice.finish_reason.as_ref().map(|reason| reason.as_str()).unwrap_or_default();
            if !reason.is_empty() && !narrator.finished {
                narrator.finished = true;
                narrator.calls.finish_all(out);
                out.push_back(StreamEvent::Finished { reason: finish_reason(reason) });
            }
        }
        if let Some(usage) = &self.usage {
            out.push_back(StreamEvent::Usage((&**usage).into()));
        }
    }
}

impl ChatNarrator {
    fn delta(&mut self, delta: &ChatCompletionStreamResponseDelta, out: &mut VecDeque<StreamEvent>) {
        let mut say = |text: Option<&str>, event: fn(String) -> StreamEvent| {
            if let Some(text) = text.filter(|text| !text.is_empty()) {
                out.push_back(event(text.to_owned()));
            }
        };
        if !delta.extra.is_empty() {
            // Not of the API, but of most servers of its kind with a reasoning model.
            let reasoning =
                ["reasoning_content", "reasoning"].into_iter().find_map(|name| delta.extra.get(name));
            say(reasoning.and_then(Value::as_str), StreamEvent::Reasoning);
        }
        say(delta.content.as_deref(), StreamEvent::Text);
        say(delta.refusal.as_deref(), StreamEvent::Refusal);
        for chunk in delta.tool_calls.iter().flatten() {
            self.last = self.place(chunk).unwrap_or_else(|| self.calls.begin(chunk.index));
            self.calls.add(self.last, parts(chunk), out);
        }
    }

    /// Finds the call that a piece belongs to; `None` if it begins another (S8).
    fn place(&self, chunk: &ChatCompletionMessageToolCallChunk) -> Option<usize> {
        let (id, name, _) = parts(chunk);
        let known = (!id.is_empty()).then(|| self.calls.find(|call| call.id == id)).flatten();
        if let Some((index, _)) = known {
            return Some(index);
        }
        let (index, call) = match chunk.index {
            Some(place) => self.calls.find(|call| call.place == Some(place))?,
            None if id.is_empty() && name.is_empty() => {
                return (!self.calls.is_empty()).then_some(self.last);
            }
            None => return None,
        };
        let another_id = !id.is_empty() && !call.id.is_empty();
        let another_name = !name.is_empty() && has_all_arguments(call);
        (!another_id && !another_name).then_some(index)
    }
}

/// The ID, name and arguments in a piece.
fn parts(chunk: &ChatCompletionMessageToolCallChunk) -> (&str, &str, &str) {
    let function = chunk.function.as_ref();
    let name = function.and_then(|function| function.name.as_deref());
    let arguments = function.and_then(|function| function.arguments.as_deref());
    (chunk.id.as_deref().unwrap_or_default(), name.unwrap_or_default(), arguments.unwrap_or_default())
}

fn has_all_arguments(call: &Call) -> bool {
    serde_json::from_str::<IgnoredAny>(&call.arguments).is_ok()
}

fn finish_reason(reason: &str) -> FinishReason {
    match reason {
        "stop" => FinishReason::Stop,
        "length" => FinishReason::Length,
        "tool_calls" | "function_call" => FinishReason::ToolCalls,
        "content_filter" => FinishReason::ContentFilter,
        other => FinishReason::Other(other.to_owned()),
    }
}
