//! The end of idle connections, also where no further call comes.

use std::sync::{Arc, Mutex, Weak};

use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep_until};

use super::Host;
use super::idle::{IDLE, locked};

/// The task that closes what has been idle for too long: one for each address, and none outlives its client (P3).
#[derive(Debug, Default)]
pub(super) struct Reaper(Mutex<Option<AbortHandle>>);

impl Reaper {
    /// Starts the task unless it runs. A runtime takes its tasks along when it ends, and a client may be used on the next.
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
            // Calls that are still under way on it go on; it ends with the last of them.
            host.unshare();
        }
        next = host.idle.close_old(now);
    }
}
