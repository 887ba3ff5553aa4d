//! Whether the current thread may block.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};

use tokio::runtime::Handle;

/// Polls of a task before tokio makes it yield are 128; more of them tell.
const POLLS: usize = 1024;

/// Returns whether the code runs inside a task, which blocking would stall with its whole thread.
///
/// A thread may have a runtime at hand and be free to block: in `spawn_blocking` and
/// `block_in_place`, and with a [`Handle::enter`]. Only tasks have a budget of polls, after which
/// tokio makes them yield. Using it up takes a few microseconds, and the task yields at its next
/// `await`.
pub(super) fn inside_task() -> bool {
    if Handle::try_current().is_err() {
        return false;
    }
    let mut context = Context::from_waker(Waker::noop());
    (0..POLLS).any(|_| pin!(tokio::task::consume_budget()).poll(&mut context).is_pending())
}
