//! How keys stand, for status displays (G6), and what is forgotten of them (G9).

use std::time::{Duration, Instant};

use keyway_credentials::{Fingerprint, KeyId};

use super::key::Standing;
use super::{FORGOTTEN, OriginState};

/// How a key stands with an origin.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyStanding {
    /// No verdict yet.
    Unproven,
    /// Accepted.
    Accepted,
    /// Accepted before and refused once; another attempt finds out whether that holds.
    Doubted,
    /// Refused for good; calls fail locally until a probe is let through after this time.
    Condemned {
        /// How long until the next call is let through as a probe.
        probe_in: Duration,
    },
}

impl<E: Clone> OriginState<E> {
    /// Every key with its standing, the failures within the window, and how many calls wait.
    pub(in crate::gate) fn survey(
        &mut self,
        now: Instant,
    ) -> (Vec<(Fingerprint, KeyStanding)>, usize, usize) {
        self.notice(now);
        let keys = self.keys.values().map(|key| (key.fingerprint, told(&key.standing, now)));
        (keys.collect(), self.counts.failures(), self.line.len())
    }

    /// How one key stands.
    pub(in crate::gate) fn standing(&mut self, key: KeyId, now: Instant) -> Option<KeyStanding> {
        self.notice(now);
        self.keys.get(&key).map(|key| told(&key.standing, now))
    }

    /// How many keys are remembered.
    pub(in crate::gate) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Says where the clients of a key leave a mark whenever they use it.
    pub(in crate::gate) fn mark(&mut self, key: KeyId, mark: usize) {
        if let Some(key) = self.keys.get_mut(&key) {
            key.mark = mark;
        }
    }

    /// Takes note of the keys that were used: those whose mark is set.
    pub(in crate::gate) fn note_use(&mut self, marked: impl Fn(usize) -> bool, now: Instant) {
        for key in self.keys.values_mut().filter(|key| marked(key.mark)) {
            key.used = now;
        }
    }

    /// Forgets the keys that were not used for an hour, and those that were last used before `since`.
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
