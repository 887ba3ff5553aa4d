//! Faults of sockets: other events, or another end.

use std::collections::VecDeque;

use serde_json::{Value, json};

use super::clause::Place;
use super::stream::StreamFault;
use super::{Fault, Setting};
use crate::refusal::{self, Refusal, own};
use crate::talk::Outgoing;

impl Fault {
    /// Returns whether it is about events rather than about the reply to a handshake.
    pub(crate) fn is_of_events(&self) -> bool {
        self.stream.is_some() || matches!(self.cut, Some((_, Place::InsideStream | Place::InsideBody)))
    }

    /// Changes the events of one response; `event` makes an error one of the socket's events.
    pub(crate) fn alter_events(
        &self,
        events: &mut VecDeque<Outgoing>,
        setting: &Setting<'_>,
        event: impl Fn(&Refusal) -> Value,
    ) {
        let at = self.events();
        if let Some(stream) = self.stream {
            let error = self.refusal(Some(self.row.map_or(&own::FAULT, |row| row.0)), setting);
            apply(stream, events, at, &error, event);
        }
        if let Some((how, Place::InsideStream | Place::InsideBody)) = self.cut {
            events.truncate(at);
            events.push_back(Outgoing::End(how));
        }
    }
}

/// Applies a fault; the variations that only server-sent events have are without effect.
fn apply(
    fault: StreamFault,
    events: &mut VecDeque<Outgoing>,
    at: usize,
    error: &Refusal,
    event: impl Fn(&Refusal) -> Value,
) {
    let end_with = |events: &mut VecDeque<Outgoing>, last: Option<Value>, error: &Refusal| {
        events.truncate(at);
        events.extend(last.map(Outgoing::event));
        events.push_back(Outgoing::Fail(error.clone()));
    };
    match fault {
        StreamFault::Error => end_with(events, Some(event(error)), error),
        StreamFault::ErrorFlat => {
            let mut flat = error.object();
            flat["type"] = "error".into();
            end_with(events, Some(flat), error);
        }
        StreamFault::ErrorString => {
            end_with(events, Some(json!({ "type": "error", "error": error.message })), error);
        }
        StreamFault::ErrorQuota => {
            let quota = Refusal::of(&refusal::CREDIT_EXHAUSTED, &[]);
            end_with(events, Some(event(&quota)), &quota);
        }
        StreamFault::Failed => end_with(events, None, error),
        StreamFault::EndsEarly => events.truncate(at),
        StreamFault::AfterDone => events.push_back(Outgoing::event(json!({ "type": "after.the_end" }))),
        StreamFault::Malformed => {
            events.insert(at.min(events.len()), Outgoing::Text("{\"type\": \"response.".into()));
        }
        StreamFault::Slow(pause) => {
            *events = events.drain(..).flat_map(|next| [Outgoing::Pause(pause), next]).collect();
        }
        StreamFault::NoDone
        | StreamFault::NullError
        | StreamFault::Bytes
        | StreamFault::Crlf
        | StreamFault::Cr
        | StreamFault::Bom
        | StreamFault::Comments
        | StreamFault::Multiline => {}
    }
}
