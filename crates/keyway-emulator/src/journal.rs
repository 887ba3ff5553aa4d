//! The journal: requests and their replies, with secrets removed.

mod entry;
mod file;
mod redact;

use std::collections::VecDeque;
use std::sync::Mutex;

use http::StatusCode;

pub use entry::{JournalEntry, KeySeen, SocketEvent, WebhookDelivery};
pub(crate) use file::{AppendFile, open};
pub(crate) use redact::{Redactor, is_secret};

use crate::sync::lock;

/// The requests of one emulator; the oldest are dropped first.
pub(crate) struct Journal {
    capacity: usize,
    inner: Mutex<Log>,
}

#[derive(Default)]
struct Log {
    entries: VecDeque<JournalEntry>,
    /// The number of dropped entries, which is the first entry's number.
    first: u64,
    file: Option<AppendFile>,
}

impl Journal {
    /// Keeps `capacity` entries, and writes each to `file` as a line of JSON once it is answered.
    pub(crate) fn new(capacity: usize, file: Option<AppendFile>) -> Self {
        Self { capacity, inner: Mutex::new(Log { file, ..Log::default() }) }
    }

    /// Returns whether it keeps anything.
    pub(crate) fn is_kept(&self) -> bool {
        self.capacity > 0
    }

    pub(crate) fn entries(&self) -> Vec<JournalEntry> {
        lock(&self.inner).entries.iter().cloned().collect()
    }

    pub(crate) fn len(&self) -> usize {
        lock(&self.inner).entries.len()
    }

    /// Clears all entries; the file keeps them.
    pub(crate) fn clear(&self) {
        let mut inner = lock(&self.inner);
        inner.first += inner.entries.len() as u64;
        inner.entries.clear();
    }

    pub(crate) fn push(&self, entry: JournalEntry) -> u64 {
        let mut inner = lock(&self.inner);
        let number = inner.first + inner.entries.len() as u64;
        inner.entries.push_back(entry);
        while inner.entries.len() > self.capacity {
            inner.entries.pop_front();
            inner.first += 1;
        }
        number
    }

    pub(crate) fn finish(&self, number: u64, status: Option<StatusCode>) {
        let mut inner = lock(&self.inner);
        let Some(index) = number.checked_sub(inner.first).and_then(|index| usize::try_from(index).ok())
        else {
            return;
        };
        let Some(entry) = inner.entries.get_mut(index) else { return };
        entry.status = status.map(|status| status.as_u16());
        let line = inner.file.is_some().then(|| format!("{}\n", inner.entries[index].to_json()));
        if let (Some(file), Some(line)) = (&mut inner.file, line) {
            file.append(&line);
        }
    }

    /// Returns why the file is incomplete, if a line of it could not be written.
    pub(crate) fn failure(&self) -> Option<String> {
        let inner = lock(&self.inner);
        let file = inner.file.as_ref()?;
        let failed = file.failure()?;
        Some(format!(
            "The journal {} is incomplete because it could not be written ({failed}); free some space.",
            file.path().display()
        ))
    }
}
