//! Writes requests and their replies to the journal.

use std::sync::Arc;

use http::StatusCode;
use keyway_credentials::Secret;

use crate::gate::presented;
use crate::journal::{JournalEntry, KeySeen, Redactor};
use crate::keys::Slot;
use crate::request::Arrival;
use crate::shared::Shared;

/// A request in the journal that has not been answered yet.
///
/// If it is dropped without a reply (the client disconnected), the entry stays there without a
/// status.
pub(crate) struct Ticket {
    shared: Arc<Shared>,
    number: u64,
    status: Option<StatusCode>,
}

impl Ticket {
    /// Records a request.
    pub(crate) fn of(shared: &Arc<Shared>, arrival: &Arrival, request_id: &str) -> Option<Self> {
        if !shared.journal.is_kept() {
            return None;
        }
        let entry = entry(arrival, request_id, shared);
        Some(Self { shared: Arc::clone(shared), number: shared.journal.push(entry), status: None })
    }

    pub(crate) fn answered(mut self, status: StatusCode) {
        self.status = Some(status);
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.shared.journal.finish(self.number, self.status);
    }
}

/// Returns the key that the gate will find.
fn known_key(shared: &Shared, key: &Secret) -> Option<Arc<Slot>> {
    if shared.any_key { Some(shared.ring.find_or_add(key)) } else { shared.ring.find(key.expose()) }
}

/// Returns the key of a request: as it may be shown, and itself.
pub(crate) fn seen(arrival: &Arrival, shared: &Shared) -> (Option<KeySeen>, Option<Secret>) {
    let sent = presented(&arrival.headers);
    let shown = sent.as_ref().map(|key| KeySeen {
        id: known_key(shared, key).map(|slot| slot.id.clone()),
        fingerprint: key.fingerprint().to_string(),
        class: key.class().as_str(),
    });
    (shown, sent)
}

/// Returns the entry of a request that has just arrived.
fn entry(arrival: &Arrival, request_id: &str, shared: &Shared) -> JournalEntry {
    let (key, sent) = seen(arrival, shared);
    let redactor = Redactor::new(sent.as_ref());
    JournalEntry {
        at: shared.clock.now(),
        method: redactor.text(arrival.method.as_str()),
        path: redactor.text(&arrival.path),
        query: arrival.query.as_deref().map(|query| redactor.text(query)),
        headers: headers(arrival, &redactor),
        body: match &arrival.form {
            Some(Ok(form)) => Some(redactor.form(form)),
            _ => redactor.body(&arrival.body, arrival.json.as_ref().ok()),
        },
        key,
        status: None,
        request_id: request_id.to_owned(),
        retry_count: arrival.header("x-stainless-retry-count").map(|count| redactor.text(count)),
        delivery: None,
        socket: None,
    }
}

/// Returns the headers that were sent.
fn headers(arrival: &Arrival, redactor: &Redactor) -> Vec<(String, String)> {
    let mut headers = redactor.headers(&arrival.headers);
    headers.retain(|(name, _)| !(arrival.azure_key && name == "authorization"));
    headers
}
