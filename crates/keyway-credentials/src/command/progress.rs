//! What becomes of a command, told from one thread to another.

use std::io;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use zeroize::Zeroizing;

/// What happens while a command runs.
pub(super) enum Event {
    /// It has closed its output: what it printed, and what it said on its standard error.
    Read(io::Result<(Zeroizing<Vec<u8>>, Vec<u8>)>),
    /// Nobody waits for it any more.
    GivenUp,
}

/// The first event of a command; clones share it. What comes later changes nothing, because one wait is all there is.
///
/// A channel would do the same with a hundred places more for the loader to fill in, in every program.
#[derive(Clone, Default)]
pub(super) struct Progress(Arc<(Mutex<Option<Event>>, Condvar)>);

impl Progress {
    pub(super) fn tell(&self, event: Event) {
        let (first, told) = &*self.0;
        first.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(event);
        told.notify_all();
    }

    /// Waits for the first event; `None` when there is none within the limit.
    pub(super) fn wait(&self, limit: Duration) -> Option<Event> {
        let (first, told) = &*self.0;
        let first = first.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = told.wait_timeout_while(first, limit, |first| first.is_none());
        waited.unwrap_or_else(PoisonError::into_inner).0.take()
    }
}
