//! Closes idle connections, even if no further call comes.

use std::sync::{Arc, Mutex, Weak};

use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep_until};

use super::Host;
use super::idle::{IDLE, locked};

/// The task that closes connections idle for too long: one per address. It does not outlive its
/// client (P3).
#[derive(Debug, Default)]
pub(super) struct Reaper(Mutex<Option<AbortHandle>>);

impl Reaper {
    /// Starts the task unless it is running. A runtime's shutdown ends the task, and the client may
    /// be used on another runtime.
    pub(super) fn watch(&self, host: &Arc<Host>) {
        let mut task = locked(&self.0);
        if task.as_ref().is_none_or(AbortHandle::is_finished) {
            *task = Some(tokio::spawn(reap(Arc::downgrade(host))).abort_handle());
        }
    }
}

impl Drop for Reaper {
    fn drop(&mut self) {
        if let Some(task) = locked(&self.0).take() {
            task.abort();
        }
    }
}

async fn reap(host: Weak<Host>) {
    let mut quiet_since = Instant::now();
    let mut next = quiet_since + IDLE;
    loop {
        sleep_until(next).await;
        let Some(host) = host.upgrade() else { return };
        let now = Instant::now();
        if host.was_shared() {
            quiet_since = now;
        } else if now.duration_since(quiet_since) >= IDLE {
            // Calls in flight on it continue; the connection ends with the last of them.
            host.unshare();
        }
        next = host.idle.close_old(now);
    }
}
