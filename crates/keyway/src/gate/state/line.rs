//! Waiting calls: for a verdict on their key, or for a slot among the failures that may happen.

use std::collections::VecDeque;
use std::time::Instant;

use keyway_credentials::KeyId;

use super::limits::Limits;
use super::ticket::Asked;

/// Identifies a waiting call. IDs are in order of arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(in crate::gate) struct WaiterId(u64);

/// A waiting call.
#[derive(Debug)]
pub(super) struct Waiter {
    pub(super) id: WaiterId,
    pub(super) asked: Asked,
    pub(super) limits: Limits,
    pub(super) since: Instant,
}

/// What a call waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// A slot within G3. The order depends on how many slots its tenant and key have.
    Place,
    /// Another verdict, for a short time (G2a, G5). Each such call is decided on separately.
    Voice,
}

/// How many calls may wait at one origin. Further calls are rejected at once (G9).
const MOST: usize = 10_000;

#[derive(Debug, Default)]
pub(super) struct Line {
    places: VecDeque<Waiter>,
    voices: VecDeque<Waiter>,
    last: u64,
    /// Before this time, only new knowledge can bring a call's turn.
    quiet_until: Option<Instant>,
}

impl Line {
    pub(super) fn is_full(&self) -> bool {
        self.places.len() + self.voices.len() >= MOST
    }

    pub(super) fn next_id(&mut self) -> WaiterId {
        self.last += 1;
        WaiterId(self.last)
    }

    pub(super) fn join(&mut self, waiter: Waiter, reason: Reason, wake: Option<Instant>) {
        self.wake_by(wake);
        let line = self.of(reason);
        // A call that returns to the line keeps its position.
        let index = line.partition_point(|other| other.id < waiter.id);
        line.insert(index, waiter);
    }

    pub(super) fn leave(&mut self, id: WaiterId) -> Option<Waiter> {
        [Reason::Place, Reason::Voice].into_iter().find_map(|reason| {
            let line = self.of(reason);
            let index = line.binary_search_by_key(&id, |waiter| waiter.id).ok()?;
            line.remove(index)
        })
    }

    pub(super) fn find(&self, id: WaiterId) -> Option<&Waiter> {
        [&self.places, &self.voices].into_iter().find_map(|line| {
            let index = line.binary_search_by_key(&id, |waiter| waiter.id).ok()?;
            line.get(index)
        })
    }

    pub(super) fn of(&mut self, reason: Reason) -> &mut VecDeque<Waiter> {
        match reason {
            Reason::Place => &mut self.places,
            Reason::Voice => &mut self.voices,
        }
    }

    pub(super) fn waiting_for_places(&self) -> impl Iterator<Item = &Waiter> {
        self.places.iter()
    }

    pub(super) fn waiting_for_voices(&self) -> impl Iterator<Item = &Waiter> {
        self.voices.iter()
    }

    pub(super) fn nobody_waits_for_a_place(&self) -> bool {
        self.places.is_empty()
    }

    pub(super) fn holds(&self, key: KeyId) -> bool {
        self.places.iter().chain(&self.voices).any(|waiter| waiter.asked.key == key)
    }

    pub(super) fn len(&self) -> usize {
        self.places.len() + self.voices.len()
    }

    /// Removes all calls that wait with this key.
    pub(super) fn take(&mut self, key: KeyId) -> Vec<Waiter> {
        let mut taken = Vec::new();
        for reason in [Reason::Place, Reason::Voice] {
            let line = self.of(reason);
            if !line.iter().any(|waiter| waiter.asked.key == key) {
                continue;
            }
            let (mine, others): (VecDeque<_>, _) =
                std::mem::take(line).into_iter().partition(|waiter| waiter.asked.key == key);
            *line = others;
            taken.extend(mine);
        }
        taken.sort_unstable_by_key(|waiter| waiter.id);
        taken
    }

    pub(super) fn is_quiet(&self, now: Instant) -> bool {
        self.quiet_until.is_some_and(|until| now < until)
    }

    /// No call's turn comes before this time.
    pub(super) fn set_quiet(&mut self, until: Instant) {
        self.quiet_until = Some(until);
    }

    fn wake_by(&mut self, wake: Option<Instant>) {
        if let (Some(until), Some(wake)) = (self.quiet_until, wake) {
            self.quiet_until = Some(until.min(wake));
        }
    }

    pub(super) fn rewind(&mut self, now: Instant) {
        self.quiet_until = None;
        for waiter in self.places.iter_mut().chain(&mut self.voices) {
            waiter.since = waiter.since.min(now);
        }
    }
}
