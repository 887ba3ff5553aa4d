//! The keys of one emulator.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use keyway_credentials::Secret;
use tokio::sync::Notify;
use tokio::sync::futures::Notified;

use super::text::{Digest, KeyText, digest_of};
use super::{KeyState, Standing};
use crate::gate::Meters;
use crate::sync::lock;

/// One key: its secret, its state and its usage.
pub(crate) struct Slot {
    pub(crate) id: String,
    pub(crate) text: KeyText,
    pub(crate) origin: KeyOrigin,
    /// The state that a reset restores.
    first: KeyState,
    live: Mutex<Live>,
    in_flight: AtomicU32,
    pub(crate) meters: Mutex<Meters>,
    /// Notified when the state changes.
    changed: Notify,
}

/// Where a key came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyOrigin {
    /// A keys file, or the program that started the emulator.
    Start,
    /// The control API, or the administration API.
    Request,
    /// A request that was sent with it while every key is valid.
    AnyKey,
}

/// The most keys of unknown requests that are kept; the oldest are dropped first.
const MOST_ANY_KEYS: usize = 10_000;

struct Live {
    state: KeyState,
    requests: u64,
    chunks: u64,
}

impl Slot {
    pub(crate) fn fingerprint(&self) -> &str {
        &self.text.fingerprint
    }

    /// Returns the key's text; empty if only its digest is known.
    pub(crate) fn secret(&self) -> &str {
        self.text.secret.as_ref().map_or("", Secret::expose)
    }

    /// Restores the state that the key was created with, and its counts and limits.
    fn reset(&self) {
        let mut live = lock(&self.live);
        *live = Live { state: self.first.clone(), requests: 0, chunks: 0 };
        drop(live);
        *lock(&self.meters) = Meters::default();
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

/// All keys, by digest and in order of creation.
#[derive(Default)]
pub(crate) struct Ring(Mutex<Keys>);

#[derive(Default)]
struct Keys {
    by_digest: HashMap<Digest, Arc<Slot>>,
    order: Vec<Arc<Slot>>,
    made: u64,
}

impl Ring {
    /// Adds a key; `None` if its text is known already.
    pub(crate) fn insert(&self, text: KeyText, state: KeyState, origin: KeyOrigin) -> Option<Arc<Slot>> {
        let mut keys = lock(&self.0);
        if keys.by_digest.contains_key(&text.digest()) {
            return None;
        }
        Some(keys.add(text, state, origin))
    }

    /// Adds a key with a newly generated secret.
    pub(crate) fn insert_fresh(&self, secret: &str, state: KeyState, origin: KeyOrigin) -> Arc<Slot> {
        lock(&self.0).add(KeyText::new(secret), state, origin)
    }

    /// Returns the key with that text.
    pub(crate) fn find(&self, secret: &str) -> Option<Arc<Slot>> {
        lock(&self.0).by_digest.get(&digest_of(secret)).cloned()
    }

    /// Returns the key with that text, and adds it if it is unknown; only its digest is kept.
    pub(crate) fn find_or_add(&self, secret: &Secret) -> Arc<Slot> {
        let text = KeyText::seen(secret);
        let mut keys = lock(&self.0);
        if let Some(known) = keys.by_digest.get(&text.digest()) {
            return Arc::clone(known);
        }
        let own = |slot: &Arc<Slot>| slot.origin == KeyOrigin::AnyKey;
        if keys.order.iter().filter(|slot| own(slot)).count() >= MOST_ANY_KEYS
            && let Some(index) = keys.order.iter().position(own)
        {
            let oldest = keys.order.remove(index);
            keys.by_digest.remove(&oldest.text.digest());
        }
        keys.add(text, KeyState::default(), KeyOrigin::AnyKey)
    }

    /// Returns the key with that identifier.
    pub(crate) fn by_id(&self, id: &str) -> Option<Arc<Slot>> {
        lock(&self.0).order.iter().find(|slot| slot.id == id).cloned()
    }

    /// Returns the keys that a test may mean by a text: the one with this identifier, else those with
    /// this name, else those with this fingerprint, else the key itself.
    pub(crate) fn named(&self, text: &str) -> Vec<Arc<Slot>> {
        let all = self.all();
        let having = |is: &dyn Fn(&Slot) -> bool| -> Vec<Arc<Slot>> {
            all.iter().filter(|slot| is(slot)).cloned().collect()
        };
        let ways: [&dyn Fn(&Slot) -> bool; 3] =
            [&|slot| slot.id == text, &|slot| slot.state().name.as_deref() == Some(text), &|slot| {
                slot.fingerprint().eq_ignore_ascii_case(text)
            }];
        let known = ways.into_iter().map(having).find(|found| !found.is_empty());
        known.unwrap_or_else(|| self.find(text).into_iter().collect())
    }

    /// Returns all keys in order of creation.
    pub(crate) fn all(&self) -> Vec<Arc<Slot>> {
        lock(&self.0).order.clone()
    }

    /// Removes a key; its text is unknown to later requests.
    pub(crate) fn remove(&self, slot: &Slot) {
        slot.update(|state| state.standing = Standing::Deleted);
        let mut keys = lock(&self.0);
        keys.by_digest.remove(&slot.text.digest());
        keys.order.retain(|other| other.id != slot.id);
    }

    /// Removes the keys that requests created, and restores all others.
    pub(crate) fn reset(&self) {
        for slot in self.all() {
            match slot.origin {
                KeyOrigin::Start => slot.reset(),
                KeyOrigin::Request | KeyOrigin::AnyKey => self.remove(&slot),
            }
        }
    }
}

impl Keys {
    fn add(&mut self, text: KeyText, state: KeyState, origin: KeyOrigin) -> Arc<Slot> {
        self.made += 1;
        let slot = Arc::new(Slot {
            id: format!("key_{}", self.made),
            origin,
            first: state.clone(),
            live: Mutex::new(Live { state, requests: 0, chunks: 0 }),
            in_flight: AtomicU32::new(0),
            meters: Mutex::default(),
            text,
            changed: Notify::new(),
        });
        self.by_digest.insert(slot.text.digest(), Arc::clone(&slot));
        self.order.push(Arc::clone(&slot));
        slot
    }
}
