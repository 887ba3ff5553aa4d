//! Assembling the chunks of a streamed chat completion. Written by hand.

mod choice;
mod message_piece;
mod object_end;
mod tool_calls;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::{ChatCompletion, ChatCompletionChunk, ChatCompletionChunkChoice};
use crate::support::accumulate::read_event;
use crate::{Accumulate, StreamEvent};
use choice::Choice;

/// Rebuilds the [`ChatCompletion`] from a stream of [`ChatCompletionChunk`]s.
///
/// Texts, refusals, arguments and log probabilities are joined in the order they arrive, by choice
/// and by tool call, whatever the order and size of their indices. For everything else the last
/// value counts, except that `id`, `created` and `model` keep their first non-empty value. Unknown
/// fields are kept; in messages, those whose names begin with `reasoning` or `thinking` are joined
/// as strings and lists.
#[derive(Clone, Debug)]
pub struct ChatCompletionAccumulator {
    /// The reply without its choices.
    reply: ChatCompletion,
    // Boxed, because a map allocates room for eleven at once, and most replies have one.
    choices: BTreeMap<i64, Box<Choice>>,
}

impl Default for ChatCompletionAccumulator {
    #[inline]
    fn default() -> Self {
        let mut reply = ChatCompletion::new([]);
        // A field that never arrives is left out of the reply, not made up.
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
        for choice in chunk.choices.iter().filter(|choice| !is_no_choice(choice)) {
            self.choices.entry(choice.index).or_default().push(choice);
        }
    }

    #[inline]
    fn reply(&self) -> ChatCompletion {
        let mut reply = self.reply.clone();
        reply.choices = self.choices.iter().map(|(index, choice)| choice.reply(*index)).collect();
        reply
    }

    /// Returns true once there is a choice and every choice seen has a finish reason.
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

    #[inline]
    fn is_bare(&self) -> bool {
        self.choices.iter().all(choice::is_bare)
    }

    #[cold]
    fn settle(&mut self) {
        self.choices.iter_mut().for_each(message_piece::settle);
    }
}

/// Returns whether JSON that is no object arrived in place of a choice, such as null.
#[inline]
pub(super) fn is_no_choice(choice: &ChatCompletionChunkChoice) -> bool {
    choice.delta.content.is_none() && choice.extra.held().is_some()
}

/// Adds the fields that hardly any chunk has.
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

/// Keeps the first non-empty string.
#[inline]
fn set_first(text: &mut String, new: &str) {
    if text.is_empty() {
        text.push_str(new);
    }
}

/// Keeps the last value.
#[inline]
fn set_last<T: Clone + PartialEq>(value: &mut Option<T>, new: &Option<T>) {
    if new.is_some() && value != new {
        set(value, new);
    }
}

/// Not inlined, because most values repeat with every chunk.
#[cold]
#[inline]
fn set<T: Clone>(value: &mut Option<T>, new: &Option<T>) {
    value.clone_from(new);
}

/// Continues a string that is sent in pieces, or whole each time.
#[inline]
fn continue_name(name: &mut String, piece: &str) {
    if name != piece {
        name.push_str(piece);
    }
}
