//! Idle HTTP/1.1 connections, and one in use.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hyper::client::conn::http1::SendRequest;
use tokio::time::Instant;

use crate::transport::request_body::Sending;
use crate::transport::socket::Look;

/// How long a connection may be idle before it is closed; a shared one up to twice as long.
pub(super) const IDLE: Duration = Duration::from_secs(90);

/// The idle connections to one address, most recently used on top.
pub(super) struct IdleStack {
    idle: Mutex<VecDeque<Idle>>,
    /// Whether no connection is kept any more.
    closed: Arc<AtomicBool>,
}

struct Idle {
    sender: SendRequest<Sending>,
    look: Look,
    forwarded: bool,
    /// When it has been idle for too long.
    until: Instant,
}

impl IdleStack {
    pub(super) fn new(closed: Arc<AtomicBool>) -> Self {
        Self { idle: Mutex::default(), closed }
    }

    /// Closes all connections in it.
    pub(super) fn close(&self) {
        let idle = std::mem::take(&mut *locked(&self.idle));
        drop(idle);
    }

    /// Takes a connection that is ready now.
    pub(super) fn take_ready(self: &Arc<Self>) -> Option<Lease> {
        let mut idle = locked(&self.idle);
        let index = idle.iter().rposition(|kept| kept.sender.is_ready())?;
        let kept = idle.remove(index).filter(|kept| Instant::now() <= kept.until)?;
        drop(idle);
        Some(kept.lease(self))
    }

    /// Takes a connection that is ready for another request, waiting briefly if its task needs a
    /// moment to finish.
    pub(super) async fn take(self: &Arc<Self>) -> Option<Lease> {
        while let Some(mut kept) = self.pop() {
            if Instant::now() <= kept.until && (kept.sender.is_ready() || kept.sender.ready().await.is_ok()) {
                return Some(kept.lease(self));
            }
        }
        None
    }

    /// The most recently used connection that is ready now, or else the most recently used, whose
    /// task may need a moment to finish.
    fn pop(&self) -> Option<Idle> {
        let mut idle = locked(&self.idle);
        match idle.iter().rposition(|kept| kept.sender.is_ready()) {
            Some(index) => idle.remove(index),
            None => idle.pop_back(),
        }
    }

    /// Closes connections that were idle for too long. Returns when the next one will have been.
    pub(super) fn close_old(&self, now: Instant) -> Instant {
        let mut idle = locked(&self.idle);
        while idle.front().is_some_and(|oldest| now >= oldest.until) {
            idle.pop_front();
        }
        idle.front().map_or(now + IDLE, |oldest| oldest.until)
    }
}

impl Idle {
    /// The connection for another request, which is sent only if the socket holds no unsolicited
    /// bytes.
    fn lease(self, stack: &Arc<IdleStack>) -> Lease {
        self.look.order();
        Lease::new(self.sender, self.look, self.forwarded, stack)
    }
}

/// An HTTP/1.1 connection in use, to be returned at the end of the reply's body.
pub(in crate::transport) struct Lease {
    pub(super) sender: SendRequest<Sending>,
    look: Look,
    pub(super) forwarded: bool,
    stack: Arc<IdleStack>,
}

impl Lease {
    pub(super) fn new(
        sender: SendRequest<Sending>,
        look: Look,
        forwarded: bool,
        stack: &Arc<IdleStack>,
    ) -> Self {
        Self { sender, look, forwarded, stack: Arc::clone(stack) }
    }

    /// Puts the connection back on its stack. The reaper closes it when it has been idle for too
    /// long.
    pub(in crate::transport) fn give_back(self) {
        if self.sender.is_closed() {
            return;
        }
        let Self { sender, look, forwarded, stack } = self;
        let mut idle = locked(&stack.idle);
        // Looked at under the lock, as `close` empties the stack under it.
        if !stack.closed.load(Ordering::SeqCst) {
            idle.push_back(Idle { sender, look, forwarded, until: Instant::now() + IDLE });
        }
    }
}

pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
