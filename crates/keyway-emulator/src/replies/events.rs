//! The events of a stream, each built from the table of its kind.

use serde_json::Value;

use super::Work;
use super::work::completed;
use crate::reply::{HttpReply, Step};

/// Events being written to a stream.
pub(super) struct Events<'a> {
    work: &'a Work<'a>,
    steps: Vec<Step>,
}

impl<'a> Events<'a> {
    pub(super) fn new(work: &'a Work<'a>) -> Self {
        Self { work, steps: Vec::new() }
    }

    /// Adds an event of this type with the known fields. With `content`, the key is checked again
    /// before sending it.
    pub(super) fn push(&mut self, kind: &str, mut known: Value, content: bool) {
        known["type"] = kind.into();
        let shape = self.work.tables.event.as_ref().and_then(|shape| shape.variant(kind));
        let data = shape
            .map_or_else(|| known.clone(), |shape| completed(self.work.make(shape, kind, &known), &known));
        self.push_raw(kind, &data, content);
    }

    /// Adds an event with complete data.
    pub(super) fn push_raw(&mut self, name: &str, data: &Value, content: bool) {
        let bytes = format!("event: {name}\ndata: {data}\n\n").into();
        self.steps.push(if content { Step::Chunk(bytes) } else { Step::Send(bytes) });
    }

    /// Adds the event that ends a stream of named events.
    pub(super) fn push_done(&mut self) {
        self.steps.push(Step::Send("event: done\ndata: [DONE]\n\n".into()));
    }

    /// Returns the number of events.
    pub(super) fn len(&self) -> usize {
        self.steps.len()
    }

    /// Returns the stream, without its first `skip` events.
    pub(super) fn into_reply(self, skip: usize) -> HttpReply {
        let mut reply = HttpReply::stream(self.steps.into_iter().skip(skip));
        reply.key = Some(self.work.admitted.slot.clone());
        reply
    }
}
