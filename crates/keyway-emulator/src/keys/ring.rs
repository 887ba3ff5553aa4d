//! The keys of one emulator.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use keyway_credentials::Secret;
use tokio::sync::Notify;
use tokio::sync::futures::Notified;

use super::{KeyState, Standing};
use crate::gate::Meters;
use crate::sync::lock;

/// One key: its secret, its state and its usage.
pub(crate) struct Slot {
    pub(crate) id: String,
    pub(crate) secret: Secret,
    live: Mutex<Live>,
    in_flight: AtomicU32,
    pub(crate) meters: Mutex<Meters>,
    /// Notified when the state changes.
    changed: Notify,
}

struct Live {
    state: KeyState,
    requests: u64,
    chunks: u64,
}

impl Slot {
    pub(crate) fn fingerprint(&self) -> String {
        self.secret.fingerprint().to_string()
    }

    pub(crate) fn state(&self) -> KeyState {
        lock(&self.live).state.clone()
    }

    /// Changes the state. A key that is made valid starts counting anew; it would be revoked again
    /// at once otherwise.
    pub(crate) fn update(&self, change: impl FnOnce(&mut KeyState)) {
        let mut live = lock(&self.live);
        change(&mut live.state);
        if live.state.standing == Standing::Valid {
            (live.requests, live.chunks) = (0, 0);
        }
        drop(live);
        self.changed.notify_waiters();
    }

    /// Waits for the next change of the state.
    pub(crate) fn changed(&self) -> Notified<'_> {
        self.changed.notified()
    }

    /// Returns the standing at `now`: a key past its expiry is expired.
    pub(crate) fn standing(&self, now: SystemTime) -> Standing {
        let live = lock(&self.live);
        let over = live.state.expires_at.is_some_and(|end| end <= now);
        if over && live.state.standing == Standing::Valid { Standing::Expired } else { live.state.standing }
    }

    /// Counts one accepted request, or revokes the key if it has reached its limit.
    pub(crate) fn count_request(&self) -> Standing {
        let mut live = lock(&self.live);
        if live.state.revoke_after_requests.is_some_and(|limit| live.requests >= limit) {
            live.state.standing = Standing::Revoked;
            self.changed.notify_waiters();
        }
        live.requests += 1;
        live.state.standing
    }

    /// Counts one chunk with content, or revokes the key if it has reached its limit.
    pub(crate) fn count_chunk(&self) -> Standing {
        let mut live = lock(&self.live);
        if live.state.revoke_after_chunks.is_some_and(|limit| live.chunks >= limit) {
            live.state.standing = Standing::Revoked;
            self.changed.notify_waiters();
        }
        live.chunks += 1;
        live.state.standing
    }

    /// Starts a request, unless `limit` are in flight.
    pub(crate) fn begin(self: &Arc<Self>, limit: Option<u32>) -> Option<InFlight> {
        let admit = |n: u32| limit.is_none_or(|limit| n < limit).then_some(n + 1);
        self.in_flight.fetch_update(Ordering::AcqRel, Ordering::Acquire, admit).ok()?;
        Some(InFlight(Arc::clone(self)))
    }
}

/// One request in flight; dropped when its reply has been sent or abandoned.
pub(crate) struct InFlight(Arc<Slot>);

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Ordering::AcqRel);
    }
}

/// All keys, by secret and in order of creation.
#[derive(Default)]
pub(crate) struct Ring(Mutex<Keys>);

#[derive(Default)]
struct Keys {
    by_secret: HashMap<String, Arc<Slot>>,
    order: Vec<Arc<Slot>>,
    made: u64,
}

impl Ring {
    /// Adds a key; `None` if its secret is known already.
    pub(crate) fn insert(&self, secret: String, state: KeyState) -> Option<Arc<Slot>> {
        let mut keys = lock(&self.0);
        if keys.by_secret.contains_key(&secret) {
            return None;
        }
        Some(keys.add(secret, state))
    }

    /// Adds a key with a newly generated secret.
    pub(crate) fn insert_fresh(&self, secret: String, state: KeyState) -> Arc<Slot> {
        lock(&self.0).add(secret, state)
    }

    /// Returns the key with that secret.
    pub(crate) fn find(&self, secret: &str) -> Option<Arc<Slot>> {
        lock(&self.0).by_secret.get(secret).cloned()
    }

    /// Returns the key with that identifier.
    pub(crate) fn by_id(&self, id: &str) -> Option<Arc<Slot>> {
        lock(&self.0).order.iter().find(|slot| slot.id == id).cloned()
    }

    /// Returns all keys in order of creation.
    pub(crate) fn all(&self) -> Vec<Arc<Slot>> {
        lock(&self.0).order.clone()
    }

    /// Removes a key; its secret is unknown to later requests.
    pub(crate) fn remove(&self, slot: &Slot) {
        slot.update(|state| state.standing = Standing::Deleted);
        let mut keys = lock(&self.0);
        keys.by_secret.remove(slot.secret.expose());
        keys.order.retain(|other| other.id != slot.id);
    }
}

impl Keys {
    fn add(&mut self, secret: String, state: KeyState) -> Arc<Slot> {
        self.made += 1;
        let slot = Arc::new(Slot {
            id: format!("key_{}", self.made),
            secret: Secret::new(secret.as_str()),
            live: Mutex::new(Live { state, requests: 0, chunks: 0 }),
            in_flight: AtomicU32::new(0),
            meters: Mutex::default(),
            changed: Notify::new(),
        });
        self.by_secret.insert(secret, Arc::clone(&slot));
        self.order.push(Arc::clone(&slot));
        slot
    }
}
