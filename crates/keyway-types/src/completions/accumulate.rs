//! Assembling the chunks of a streamed completion. Written by hand.

use std::collections::BTreeMap;

use super::{Completion, CompletionChoice, CompletionChoiceFinishReason};
use crate::{Accumulate, StreamEvent};

/// Rebuilds the [`Completion`] from its stream, in which each event is a completion with a piece of
/// the text.
#[derive(Clone, Debug, Default)]
pub struct CompletionAccumulator {
    /// The last event, without its choices.
    last: Option<Completion>,
    choices: BTreeMap<i64, CompletionChoice>,
}

impl Accumulate for CompletionAccumulator {
    type Event = Completion;
    type Reply = Completion;

    #[inline]
    fn push(&mut self, event: &Completion) {
        let mut last = event.clone();
        for choice in std::mem::take(&mut last.choices) {
            // JSON that is no object arrived in its place, such as null.
            if choice.text.is_empty() && choice.extra.held().is_some() {
                continue;
            }
            match self.choices.get_mut(&choice.index) {
                None => drop(self.choices.insert(choice.index, choice)),
                Some(known) => extend(known, choice),
            }
        }
        if let (None, Some(before)) = (&last.usage, &self.last) {
            last.usage.clone_from(&before.usage);
        }
        self.last = Some(last);
    }

    #[inline]
    fn reply(&self) -> Completion {
        let mut reply = self.last.clone().unwrap_or_else(|| Completion::new([]));
        reply.choices = self.choices.values().cloned().collect();
        reply
    }

    /// Returns true once there is a choice and every choice seen has a finish reason.
    #[inline]
    fn is_complete(&self) -> bool {
        !self.choices.is_empty() && self.choices.values().all(|choice| is_set(&choice.finish_reason))
    }
}

#[inline]
fn is_set(reason: &CompletionChoiceFinishReason) -> bool {
    !reason.as_str().is_empty()
}

#[inline]
fn extend(known: &mut CompletionChoice, piece: CompletionChoice) {
    known.text.push_str(&piece.text);
    if is_set(&piece.finish_reason) {
        known.finish_reason = piece.finish_reason;
    }
    let Some(more) = piece.logprobs else { return };
    let Some(logprobs) = &mut known.logprobs else {
        known.logprobs = Some(more);
        return;
    };
    append(&mut logprobs.text_offset, more.text_offset);
    append(&mut logprobs.token_logprobs, more.token_logprobs);
    append(&mut logprobs.tokens, more.tokens);
    append(&mut logprobs.top_logprobs, more.top_logprobs);
}

#[inline]
fn append<T>(list: &mut Option<Vec<T>>, more: Option<Vec<T>>) {
    if let Some(more) = more {
        list.get_or_insert_default().extend(more);
    }
}

impl StreamEvent for Completion {
    type Accumulator = CompletionAccumulator;

    #[inline]
    fn is_bare(&self) -> bool {
        self.choices.iter().all(|choice| choice.text.is_empty() && !is_set(&choice.finish_reason))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn s6_texts_are_put_together_by_choice() {
        let mut whole = CompletionAccumulator::default();
        for (index, text, finish) in [
            (1, "x", json!(null)),
            (0, "Hel", json!(null)),
            (0, "lo", json!("stop")),
            (1, "y", json!("length")),
        ] {
            assert!(!whole.is_complete());
            let event =
                json!({"id": "cmpl-1", "choices": [{"index": index, "text": text, "finish_reason": finish}]});
            whole.push(&serde_json::from_value(event).unwrap());
        }
        assert!(whole.is_complete());
        let reply = whole.reply();
        let texts: Vec<_> = reply.choices.iter().map(|choice| choice.text.as_str()).collect();
        assert_eq!((reply.id.as_str(), texts), ("cmpl-1", vec!["Hello", "xy"]));
    }
}
