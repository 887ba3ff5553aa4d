//! The state of keys for status displays (G6), and the limits on what is kept (G9).

use std::time::{Duration, Instant};

use keyway_credentials::{Fingerprint, KeyId};

use super::key::Standing;
use super::{FORGOTTEN, OriginState};

/// The state of a key at an origin.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyStanding {
    /// No verdict yet.
    Unproven,
    /// The origin accepted the key.
    Accepted,
    /// Accepted before and rejected once. Another attempt will confirm or refute the rejection.
    Doubted,
    /// Rejected permanently. Calls fail locally until a probe is let through.
    Condemned {
        /// The time until the next call is let through as a probe.
        probe_in: Duration,
    },
}

impl<E: Clone> OriginState<E> {
    /// Returns every key with its state, the failures within the window, and the number of waiting
    /// calls.
    pub(in crate::gate) fn survey(
        &mut self,
        now: Instant,
    ) -> (Vec<(Fingerprint, KeyStanding)>, usize, usize) {
        self.notice(now);
        let keys = self.keys.values().map(|key| (key.fingerprint, told(&key.standing, now)));
        (keys.collect(), self.counts.failures(), self.line.len())
    }

    /// Returns the state of one key.
    pub(in crate::gate) fn standing(&mut self, key: KeyId, now: Instant) -> Option<KeyStanding> {
        self.notice(now);
        self.keys.get(&key).map(|key| told(&key.standing, now))
    }

    /// How many keys are remembered.
    pub(in crate::gate) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Sets the slot that a key's clients mark whenever they use it.
    pub(in crate::gate) fn mark(&mut self, key: KeyId, mark: usize) {
        if let Some(key) = self.keys.get_mut(&key) {
            key.mark = mark;
        }
    }

    /// Records the use of all keys whose slot is marked.
    pub(in crate::gate) fn note_use(&mut self, marked: impl Fn(usize) -> bool, now: Instant) {
        for key in self.keys.values_mut().filter(|key| marked(key.mark)) {
            key.used = now;
        }
    }

    /// Forgets keys that were not used for an hour, and those last used before `since`.
    pub(in crate::gate) fn forget(&mut self, since: Option<Instant>, now: Instant) {
        let line = &self.line;
        self.keys.retain(|id, key| {
            let old = now.saturating_duration_since(key.used) >= FORGOTTEN
                || since.is_some_and(|since| key.used < since);
            !old || key.is_busy() || line.holds(*id)
        });
    }

    /// When each key was last used.
    pub(in crate::gate) fn uses(&self) -> impl Iterator<Item = Instant> {
        self.keys.values().map(|key| key.used)
    }
}

fn told<E>(standing: &Standing<E>, now: Instant) -> KeyStanding {
    match standing {
        Standing::Unproven => KeyStanding::Unproven,
        Standing::Accepted => KeyStanding::Accepted,
        Standing::Doubted(_) => KeyStanding::Doubted,
        Standing::Condemned(sentence) => KeyStanding::Condemned { probe_in: sentence.wait(now) },
    }
}
