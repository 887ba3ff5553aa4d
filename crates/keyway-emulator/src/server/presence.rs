//! What each connection is at: waiting for the head of a request, answering, or idle. Heads that do not come are not waited for without
//! limit, and where there are too many connections those that are idle give way.

use std::future::pending;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until};

use crate::sync::lock;

/// A connection that has not sent a request yet is left this long before it gives way to another.
const GRACE: Duration = Duration::from_secs(1);

/// The connections of one emulator.
pub(super) struct Connections {
    permits: Arc<Semaphore>,
    all: Mutex<Vec<Weak<Presence>>>,
    /// One of them has become idle.
    idle: Notify,
    header_timeout: Duration,
}

/// What one connection is at.
pub(crate) struct Presence {
    state: Mutex<State>,
    /// It waits for a head now, or gives way.
    changed: Notify,
    connections: Weak<Connections>,
}

struct State {
    stage: Stage,
    since: Instant,
    /// Requests under way: one, or several over HTTP/2.
    under_way: usize,
    /// Bytes that come between requests need not be a head.
    http2: bool,
    gives_way: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Nothing was asked yet, or a head has begun.
    Head,
    /// A request is answered.
    Busy,
    /// The last request was answered.
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

    /// A place for one more connection; another one gives way if need be.
    pub(super) async fn place(&self) -> Option<OwnedSemaphorePermit> {
        loop {
            if let Ok(permit) = Arc::clone(&self.permits).try_acquire_owned() {
                return Some(permit);
            }
            // Before the look, so that what becomes idle meanwhile is not missed.
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

    /// The connection that has been without a request for longest, and from when on it gives way.
    fn least_needed(&self) -> Option<(Arc<Presence>, Instant)> {
        let present: Vec<Arc<Presence>> = lock(&self.all).iter().filter_map(Weak::upgrade).collect();
        let candidates = present.into_iter().filter_map(|one| one.gives_way_from().map(|from| (one, from)));
        candidates.min_by_key(|(_, from)| *from)
    }

    /// One more connection.
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
    /// Bytes have come.
    pub(super) fn heard(&self) {
        let mut state = lock(&self.state);
        if state.stage == Stage::Idle && !state.http2 {
            (state.stage, state.since) = (Stage::Head, Instant::now());
            self.changed.notify_one();
        }
    }

    /// A request has come; its answer ends when what is given is dropped.
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

    /// Ends when the connection has to: its head did not come in time, or it gives way.
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
                // Asked at its last moment, because a client that was told to give way may have sent one more request.
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
