//! The events of a stream, each made by the table of its kind.

use serde_json::Value;

use super::Work;
use crate::reply::{HttpReply, Step};

/// Events on their way into a stream.
pub(super) struct Events<'a> {
    work: &'a Work<'a>,
    steps: Vec<Step>,
}

impl<'a> Events<'a> {
    pub(super) fn new(work: &'a Work<'a>) -> Self {
        Self { work, steps: Vec::new() }
    }

    /// Adds an event of the type, with what is known of it; `content` asks the key whether it is still good.
    pub(super) fn push(&mut self, kind: &str, mut known: Value, content: bool) {
        known["type"] = kind.into();
        let shape = self.work.tables.event.as_ref().and_then(|shape| shape.variant(kind));
        let data = shape.map_or_else(|| known.clone(), |shape| self.work.make(shape, kind, &known));
        self.push_raw(kind, &data, content);
    }

    /// Adds an event whose data is made.
    pub(super) fn push_raw(&mut self, name: &str, data: &Value, content: bool) {
        let bytes = format!("event: {name}\ndata: {data}\n\n").into();
        self.steps.push(if content { Step::Chunk(bytes) } else { Step::Send(bytes) });
    }

    /// Adds the event of this name that ends a stream of named events.
    pub(super) fn push_done(&mut self) {
        self.steps.push(Step::Send("event: done\ndata: [DONE]\n\n".into()));
    }

    /// How many events there are.
    pub(super) fn len(&self) -> usize {
        self.steps.len()
    }

    /// The stream, without its first `skip` events.
    pub(super) fn into_reply(self, skip: usize) -> HttpReply {
        let mut reply = HttpReply::stream(self.steps.into_iter().skip(skip));
        reply.key = Some(self.work.admitted.slot.clone());
        reply
    }
}
