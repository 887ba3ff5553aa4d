//! A run as a stream: each event has a name and data.

use serde_json::{Value, json};

use super::super::Work;
use super::super::events::Events;
use super::super::tokens;
use crate::reply::HttpReply;

/// The events of a run, being written to a stream.
pub(super) struct Told<'a>(Events<'a>);

impl<'a> Told<'a> {
    pub(super) fn new(work: &'a Work<'a>) -> Self {
        Self(Events::new(work))
    }

    pub(super) fn tell(&mut self, name: &str, data: &Value) {
        self.0.push_raw(name, data, false);
    }

    /// Adds the events of a message: its step, its pieces, its end.
    pub(super) fn message(&mut self, message: &Value, step: &Value, text: &str) {
        let begun = |whole: &Value, others: &[&str]| {
            let mut begun = whole.clone();
            begun["status"] = "in_progress".into();
            for name in others {
                begun[*name] = Value::Null;
            }
            begun
        };
        let early_step = begun(step, &["completed_at", "usage"]);
        let mut early = begun(message, &["completed_at"]);
        early["content"] = json!([]);
        for name in ["thread.run.step.created", "thread.run.step.in_progress"] {
            self.tell(name, &early_step);
        }
        for name in ["thread.message.created", "thread.message.in_progress"] {
            self.tell(name, &early);
        }
        for piece in tokens::pieces(text) {
            let part = json!({ "index": 0, "type": "text", "text": { "value": piece, "annotations": [] } });
            let delta = json!({
                "id": message["id"],
                "object": "thread.message.delta",
                "delta": { "content": [part] },
            });
            self.0.push_raw("thread.message.delta", &delta, true);
        }
        self.tell("thread.message.completed", message);
        self.tell("thread.run.step.completed", step);
    }

    pub(super) fn end(mut self) -> HttpReply {
        self.0.push_done();
        self.0.into_reply(0)
    }
}
