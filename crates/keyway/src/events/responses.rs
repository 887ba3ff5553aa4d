//! The events of a response.

use std::collections::VecDeque;

use keyway_types::responses::{
    Response, ResponseFunctionToolCall, ResponseIncompleteDetailsReason as Incomplete, ResponseOutputItem,
    ResponseStreamEvent as Raw,
};

use super::calls::Calls;
use super::sealed::Narrated;
use super::{FinishReason, StreamEvent};

/// What was seen of a response.
#[derive(Debug, Default)]
pub struct ResponseNarrator {
    calls: Calls,
}

impl Narrated for Raw {
    type Narrator = ResponseNarrator;

    fn narrate(&self, narrator: &mut ResponseNarrator, out: &mut VecDeque<StreamEvent>) {
        let mut say = |text: &str, event: fn(String) -> StreamEvent| {
            if !text.is_empty() {
                out.push_back(event(text.to_owned()));
            }
        };
        match self {
            Raw::ResponseOutputTextDelta(event) => say(&event.delta, StreamEvent::Text),
            Raw::ResponseRefusalDelta(event) => say(&event.delta, StreamEvent::Refusal),
            Raw::ResponseReasoningTextDelta(event) => say(&event.delta, StreamEvent::Reasoning),
            Raw::ResponseReasoningSummaryTextDelta(event) => say(&event.delta, StreamEvent::Reasoning),
            Raw::ResponseOutputItemAdded(event) => {
                if let ResponseOutputItem::FunctionCall(call) = &*event.item {
                    narrator.call(event.output_index, call, false, out);
                }
            }
            Raw::ResponseFunctionCallArgumentsDelta(event) => {
                let index = narrator.at(event.output_index);
                narrator.calls.add(index, ("", "", &event.delta), out);
            }
            Raw::ResponseOutputItemDone(event) => {
                if let ResponseOutputItem::FunctionCall(call) = &*event.item {
                    narrator.call(event.output_index, call, true, out);
                }
            }
            Raw::ResponseCompleted(event) => {
                narrator.calls.finish_all(out);
                let reason =
                    if narrator.calls.is_empty() { FinishReason::Stop } else { FinishReason::ToolCalls };
                end(&event.response, reason, out);
            }
            Raw::ResponseIncomplete(event) => end(&event.response, cut_off(&event.response), out),
            Raw::ResponseFailed(event) => {
                end(&event.response, FinishReason::Other("failed".to_owned()), out);
            }
            _ => {}
        }
    }
}

impl ResponseNarrator {
    /// The call of this output item.
    fn at(&mut self, place: i64) -> usize {
        let known = self.calls.find(|call| call.place == Some(place)).map(|(index, _)| index);
        known.unwrap_or_else(|| self.calls.begin(Some(place)))
    }

    /// Adds what an item says about its call: all of it at the end, which counts only as far as the
    /// pieces have not said it.
    fn call(
        &mut self,
        place: i64,
        call: &ResponseFunctionToolCall,
        done: bool,
        out: &mut VecDeque<StreamEvent>,
    ) {
        let index = self.at(place);
        let seen =
            self.calls.find(|known| known.place == Some(place)).map_or(0, |(_, known)| known.arguments.len());
        let rest = call.arguments.get(seen..).unwrap_or_default();
        self.calls.add(index, (&call.call_id, &call.name, rest), out);
        if done {
            self.calls.finish(index, out);
        }
    }
}

fn end(response: &Response, reason: FinishReason, out: &mut VecDeque<StreamEvent>) {
    out.push_back(StreamEvent::Finished { reason });
    if let Some(usage) = &response.usage {
        out.push_back(StreamEvent::Usage(usage.into()));
    }
}

fn cut_off(response: &Response) -> FinishReason {
    match response.incomplete_details.as_ref().and_then(|details| details.reason.as_ref()) {
        Some(Incomplete::MaxOutputTokens) => FinishReason::Length,
        Some(Incomplete::ContentFilter) => FinishReason::ContentFilter,
        Some(other) => FinishReason::Other(other.as_str().to_owned()),
        None => FinishReason::Other("incomplete".to_owned()),
    }
}
