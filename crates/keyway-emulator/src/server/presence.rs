//! The state of each connection: waiting for a request's head, answering, or idle. The wait for a
//! head is limited, and if there are too many connections, idle ones are closed.

use std::future::pending;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until};

use crate::sync::lock;

/// How long a connection that has not sent a request yet is kept before another may replace it.
const GRACE: Duration = Duration::from_secs(1);

/// The connections of one emulator.
pub(super) struct Connections {
    permits: Arc<Semaphore>,
    all: Mutex<Vec<Weak<Presence>>>,
    /// Notified when a connection becomes idle.
    idle: Notify,
    header_timeout: Duration,
}

/// The state of one connection.
pub(crate) struct Presence {
    state: Mutex<State>,
    /// It waits for a head now, or must close.
    changed: Notify,
    connections: Weak<Connections>,
}

struct State {
    stage: Stage,
    since: Instant,
    /// Requests in flight: one, or several over HTTP/2.
    under_way: usize,
    /// Bytes between requests need not be a head.
    http2: bool,
    gives_way: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// No request yet, or a head has begun.
    Head,
    /// A request is being answered.
    Busy,
    /// The last request has been answered.
    Idle,
}

impl Connections {
    pub(super) fn new(most: usize, header_timeout: Duration) -> Arc<Self> {
        Arc::new(Self {
            permits: Arc::new(Semaphore::new(most)),
            all: Mutex::default(),
            idle: Notify::new(),
            header_timeout,
        })
    }

    /// Makes room for one more connection; closes another one if necessary.
    pub(super) async fn place(&self) -> Option<OwnedSemaphorePermit> {
        loop {
            if let Ok(permit) = Arc::clone(&self.permits).try_acquire_owned() {
                return Some(permit);
            }
            // Before the check, so that a connection that becomes idle meanwhile is not missed.
            let idle = self.idle.notified();
            let later = match self.least_needed() {
                Some((one, since)) if since <= Instant::now() => {
                    one.give_way();
                    return Arc::clone(&self.permits).acquire_owned().await.ok();
                }
                Some((_, since)) => Some(since),
                None => None,
            };
            let later = async {
                match later {
                    Some(then) => sleep_until(then).await,
                    None => pending().await,
                }
            };
            tokio::select! {
                permit = Arc::clone(&self.permits).acquire_owned() => return permit.ok(),
                () = idle => {}
                () = later => {}
            }
        }
    }

    /// Returns the connection that has been without a request longest, and when it may be closed.
    fn least_needed(&self) -> Option<(Arc<Presence>, Instant)> {
        let present: Vec<Arc<Presence>> = lock(&self.all).iter().filter_map(Weak::upgrade).collect();
        let candidates = present.into_iter().filter_map(|one| one.gives_way_from().map(|from| (one, from)));
        candidates.min_by_key(|(_, from)| *from)
    }

    /// Registers a connection.
    pub(super) fn enter(self: &Arc<Self>) -> Arc<Presence> {
        let presence = Arc::new(Presence {
            state: Mutex::new(State {
                stage: Stage::Head,
                since: Instant::now(),
                under_way: 0,
                http2: false,
                gives_way: false,
            }),
            changed: Notify::new(),
            connections: Arc::downgrade(self),
        });
        let mut all = lock(&self.all);
        if all.len() == all.capacity() {
            all.retain(|one| one.strong_count() > 0);
        }
        all.push(Arc::downgrade(&presence));
        presence
    }
}

impl Presence {
    /// Records that bytes have arrived.
    pub(super) fn heard(&self) {
        let mut state = lock(&self.state);
        if state.stage == Stage::Idle && !state.http2 {
            (state.stage, state.since) = (Stage::Head, Instant::now());
            self.changed.notify_one();
        }
    }

    /// Records that a request has arrived; dropping the returned value ends its answer.
    pub(super) fn answer(self: &Arc<Self>, http2: bool) -> Answering {
        let mut state = lock(&self.state);
        state.stage = Stage::Busy;
        state.under_way += 1;
        state.http2 = http2;
        drop(state);
        Answering(Arc::clone(self))
    }

    fn answered(&self) {
        let mut state = lock(&self.state);
        state.under_way -= 1;
        if state.under_way == 0 {
            (state.stage, state.since) = (Stage::Idle, Instant::now());
            if state.gives_way {
                self.changed.notify_one();
            }
            if let Some(connections) = self.connections.upgrade() {
                connections.idle.notify_one();
            }
        }
    }

    fn gives_way_from(&self) -> Option<Instant> {
        let state = lock(&self.state);
        match state.stage {
            _ if state.gives_way => None,
            Stage::Busy => None,
            Stage::Idle => Some(state.since),
            Stage::Head => Some(state.since + GRACE),
        }
    }

    fn give_way(&self) {
        lock(&self.state).gives_way = true;
        self.changed.notify_one();
    }

    /// Returns when the connection must close: its head did not arrive in time, or another needs
    /// its place.
    pub(super) async fn over(&self) {
        let limit =
            self.connections.upgrade().map_or(Duration::MAX, |connections| connections.header_timeout);
        loop {
            let changed = self.changed.notified();
            let due = {
                let state = lock(&self.state);
                if state.gives_way && state.stage != Stage::Busy {
                    return;
                }
                // Checked at the last moment, because a client whose connection is about to close
                // may have sent one more request.
                state.since.checked_add(limit).filter(|_| state.stage == Stage::Head)
            };
            match due {
                None => changed.await,
                Some(due) if due <= Instant::now() => return,
                Some(due) => tokio::select! {
                    () = changed => {}
                    () = sleep_until(due) => {}
                },
            }
        }
    }
}

/// A request that is being answered.
pub(crate) struct Answering(Arc<Presence>);

impl Drop for Answering {
    fn drop(&mut self) {
        self.0.answered();
    }
}
