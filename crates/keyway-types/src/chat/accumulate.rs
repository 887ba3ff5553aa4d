//! Putting the pieces of a streamed chat completion together. Written by hand.

mod choice;
mod tool_calls;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::{ChatCompletion, ChatCompletionChunk};
use crate::support::accumulate::read_event;
use crate::{Accumulate, StreamEvent};
use choice::Choice;

/// Rebuilds the [`ChatCompletion`] that a stream of [`ChatCompletionChunk`]s is (S6).
///
/// Texts, refusals, arguments and log probabilities are put together in the order of their arrival, by
/// choice and by tool call, whatever the order and the size of their indices. Of all else the last value
/// counts; `id`, `created` and `model` are the first that say something. Unknown members are kept; those of
/// a message whose names begin with `reasoning` or `thinking` are put together as texts and lists.
#[derive(Clone, Debug)]
pub struct ChatCompletionAccumulator {
    /// The reply without its choices.
    reply: ChatCompletion,
    // Boxed, because a map makes room for eleven at once, and most replies have one.
    choices: BTreeMap<i64, Box<Choice>>,
}

impl Default for ChatCompletionAccumulator {
    #[inline]
    fn default() -> Self {
        let mut reply = ChatCompletion::new([]);
        // What never comes is left out of the reply, not made up.
        for name in ["id", "created", "model"] {
            if let Some(index) = ChatCompletion::NAMES.position(name) {
                reply.extra.set_odd(index, true);
            }
        }
        Self { reply, choices: BTreeMap::new() }
    }
}

impl Accumulate for ChatCompletionAccumulator {
    type Event = ChatCompletionChunk;
    type Reply = ChatCompletion;

    #[inline]
    fn push(&mut self, chunk: &ChatCompletionChunk) {
        let reply = &mut self.reply;
        set_first(&mut reply.id, &chunk.id);
        set_first(&mut reply.model, &chunk.model);
        if reply.created == 0 {
            reply.created = chunk.created;
        }
        set_last(&mut reply.service_tier, &chunk.service_tier);
        set_last(&mut reply.system_fingerprint, &chunk.system_fingerprint);
        if chunk.usage.is_some() || chunk.moderation.is_some() || !chunk.extra.is_empty() {
            push_rare(reply, chunk);
        }
        for choice in &chunk.choices {
            self.choices.entry(choice.index).or_default().push(choice);
        }
    }

    #[inline]
    fn reply(&self) -> ChatCompletion {
        let mut reply = self.reply.clone();
        reply.choices = self.choices.iter().map(|(index, choice)| choice.reply(*index)).collect();
        reply
    }

    /// True once there is a choice and each one seen has a finish reason.
    #[inline]
    fn is_complete(&self) -> bool {
        !self.choices.is_empty() && self.choices.values().all(|choice| choice.is_complete())
    }
}

impl StreamEvent for ChatCompletionChunk {
    type Accumulator = ChatCompletionAccumulator;

    #[inline]
    fn read(text: &str, place: &mut Option<Self>) -> serde_json::Result<()> {
        read_event(text, place)
    }
}

/// Takes in what hardly any chunk has.
#[cold]
#[inline]
fn push_rare(reply: &mut ChatCompletion, chunk: &ChatCompletionChunk) {
    if let Some(usage) = &chunk.usage {
        reply.usage = Some((**usage).clone());
    }
    set_last(&mut reply.moderation, &chunk.moderation);
    for (name, value) in chunk.extra.iter().filter(|(name, _)| !ChatCompletion::NAMES.contains(name)) {
        reply.extra.insert(name, value.clone());
    }
}

/// Keeps the first text that is not empty.
#[inline]
fn set_first(text: &mut String, new: &str) {
    if text.is_empty() {
        text.push_str(new);
    }
}

/// Keeps the last value there was.
#[inline]
fn set_last<T: Clone + PartialEq>(value: &mut Option<T>, new: &Option<T>) {
    if new.is_some() && value != new {
        set(value, new);
    }
}

/// Apart, because most values come again with every chunk.
#[cold]
#[inline]
fn set<T: Clone>(value: &mut Option<T>, new: &Option<T>) {
    value.clone_from(new);
}

/// Continues a text that is sent in pieces, or whole each time.
#[inline]
fn continue_name(name: &mut String, piece: &str) {
    if name != piece {
        name.push_str(piece);
    }
}
