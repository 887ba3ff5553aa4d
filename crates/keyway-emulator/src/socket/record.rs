//! The journal of one socket: each event, without secrets.

use std::sync::Arc;

use http::StatusCode;
use serde_json::Value;

use crate::gate::presented;
use crate::journal::{JournalEntry, KeySeen, Redactor, SocketEvent};
use crate::shared::Shared;

use super::caller::Caller;

/// Longer texts, which are audio or images, are recorded by their length.
const LONGEST_TEXT: usize = 4096;

/// Writes the events of one socket to the journal.
pub(super) struct Record {
    shared: Arc<Shared>,
    redactor: Redactor,
    template: JournalEntry,
}

impl Record {
    pub(super) fn of(caller: &Caller, request_id: &str, key: &str) -> Option<Self> {
        let shared = Arc::clone(&caller.shared);
        if !shared.journal.is_kept() {
            return None;
        }
        let sent = presented(&caller.headers);
        let redactor = Redactor::new(sent.as_ref());
        let template = JournalEntry {
            at: shared.clock.now(),
            method: "GET".into(),
            path: redactor.text(&caller.path),
            query: None,
            headers: Vec::new(),
            body: None,
            key: sent.map(|sent| KeySeen {
                id: Some(key.to_owned()),
                fingerprint: sent.fingerprint().to_string(),
                class: sent.class().as_str(),
            }),
            status: None,
            request_id: request_id.to_owned(),
            retry_count: None,
            delivery: None,
            socket: None,
        };
        Some(Self { shared, redactor, template })
    }

    /// Records an event.
    pub(super) fn event(&self, text: &str, direction: SocketEvent) {
        let json: Option<Value> = serde_json::from_str(text).ok();
        let json = json.map(|mut json| {
            shorten(&mut json);
            json
        });
        let entry = JournalEntry {
            at: self.shared.clock.now(),
            body: self.redactor.body(text.as_bytes(), json.as_ref()),
            socket: Some(direction),
            ..self.template.clone()
        };
        let number = self.shared.journal.push(entry);
        self.shared.journal.finish(number, Some(StatusCode::SWITCHING_PROTOCOLS));
    }
}

fn shorten(value: &mut Value) {
    match value {
        Value::String(text) if text.len() > LONGEST_TEXT => *text = format!("[{} bytes]", text.len()),
        Value::Array(items) => items.iter_mut().for_each(shorten),
        Value::Object(members) => members.values_mut().for_each(shorten),
        _ => {}
    }
}
