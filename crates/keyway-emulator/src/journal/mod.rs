//! The journal: what arrived and how it was answered, with secrets removed.

mod entry;
mod file;
mod redact;

use std::collections::VecDeque;
use std::fs::File;
use std::io::Write;
use std::sync::{Arc, Mutex};

use http::StatusCode;

pub use entry::{JournalEntry, KeySeen};
pub(crate) use file::open;

use crate::request::Arrival;
use crate::shared::Shared;
use crate::sync::lock;

/// The requests of one emulator, the oldest forgotten first.
pub(crate) struct Journal {
    capacity: usize,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    entries: VecDeque<JournalEntry>,
    /// Entries forgotten so far: the first entry's number.
    first: u64,
    file: Option<File>,
}

impl Journal {
    /// Keeps `capacity` entries, and writes each to `file` as a line of JSON once it is answered.
    pub(crate) fn new(capacity: usize, file: Option<File>) -> Self {
        Self { capacity, inner: Mutex::new(Inner { file, ..Inner::default() }) }
    }

    pub(crate) fn entries(&self) -> Vec<JournalEntry> {
        lock(&self.inner).entries.iter().cloned().collect()
    }

    /// Forgets all entries; the file keeps them.
    pub(crate) fn clear(&self) {
        let mut inner = lock(&self.inner);
        inner.first += inner.entries.len() as u64;
        inner.entries.clear();
    }

    fn push(&self, entry: JournalEntry) -> u64 {
        let mut inner = lock(&self.inner);
        let number = inner.first + inner.entries.len() as u64;
        inner.entries.push_back(entry);
        while inner.entries.len() > self.capacity {
            inner.entries.pop_front();
            inner.first += 1;
        }
        number
    }

    fn finish(&self, number: u64, status: Option<StatusCode>) {
        let mut inner = lock(&self.inner);
        let Some(index) = number.checked_sub(inner.first).and_then(|index| usize::try_from(index).ok())
        else {
            return;
        };
        let Some(entry) = inner.entries.get_mut(index) else { return };
        entry.status = status.map(|status| status.as_u16());
        let line = inner.file.is_some().then(|| format!("{}\n", inner.entries[index].to_json()));
        // A full disk must not end the emulator.
        if let (Some(file), Some(line)) = (&mut inner.file, line) {
            drop(file.write_all(line.as_bytes()));
        }
    }
}

/// A request in the journal that has not been answered yet.
///
/// Dropped without an answer (the client has gone), it stays there without a status.
pub(crate) struct Ticket {
    shared: Arc<Shared>,
    number: u64,
    status: Option<StatusCode>,
}

impl Ticket {
    /// Writes a request down.
    pub(crate) fn of(shared: &Arc<Shared>, arrival: &Arrival, request_id: &str) -> Option<Self> {
        if shared.journal.capacity == 0 {
            return None;
        }
        let entry = entry::entry(arrival, request_id, shared);
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
