//! The gate's rules as a pure state machine: every function takes the time as an argument
//! (G2, G2a, G3, G5, G8, G9, G10).
//!
//! A call uses [`OriginState::ask`] and is let through, rejected, or put in line.
//! [`OriginState::decided`] returns the decisions on calls in line. Call it after each settled
//! attempt, and whenever [`OriginState::wake_of`] says that time alone may change something.

mod counts;
mod judge;
mod key;
mod limits;
mod line;
#[cfg(test)]
mod simulation;
mod survey;
#[cfg(test)]
mod tests;
mod ticket;

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use keyway_credentials::KeyId;

use counts::{Counts, FIRST_CONTACT};
use judge::Judge;
use key::{DOUBT, Key, Sentence, Standing};
use limits::told;
pub(super) use limits::{Limits, SHORTEST_WAIT};
pub(super) use line::WaiterId;
use line::{Line, Reason, Waiter};
pub use survey::KeyStanding;
pub(crate) use ticket::Subject;
pub(super) use ticket::{Asked, Basis, Outcome, Ticket, Verdict};

/// How long an unused key is remembered (G9).
const FORGOTTEN: Duration = Duration::from_secs(3600);

/// How often the state looks for entries to forget.
const TIDIED: Duration = Duration::from_secs(60);

/// The keys of one origin. `E` is the error that condemned a key.
#[derive(Debug)]
pub(super) struct OriginState<E> {
    counts: Counts,
    keys: HashMap<KeyId, Key<E>>,
    line: Line,
    /// Version of the state. Rises with everything learned that an accepted key's calls must see.
    learned: u64,
    decided: Vec<(WaiterId, Admission<E>)>,
    /// The latest time seen. If the clock is set back, nobody may be locked out.
    latest: Option<Instant>,
    tidied: Option<Instant>,
}

/// The decision on an attempt.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Admission<E> {
    /// It may be sent; the ticket must be returned.
    Go(Ticket),
    /// It is in line.
    Wait(WaiterId),
    /// The key was rejected before, permanently or for this operation: the same error, and the time
    /// until the next probe (G2).
    Condemned(E, Duration),
    /// Too many calls wait already: the time until one may go (G9).
    Throttled(Duration),
}

/// A decision that ignores the line.
enum Decision<E> {
    Go(Basis),
    Wait(Reason),
    Condemned(E, Duration),
}

impl<E> Default for OriginState<E> {
    fn default() -> Self {
        Self {
            counts: Counts::default(),
            keys: HashMap::new(),
            line: Line::default(),
            // A new client starts with 0.
            learned: 1,
            decided: Vec::new(),
            latest: None,
            tidied: None,
        }
    }
}

impl<E: Clone> OriginState<E> {
    /// The state for a forked child: the verdicts and the counted failures. The attempts in flight and
    /// the calls in line are the parent's.
    pub(super) fn for_child(&self) -> Self {
        Self {
            counts: self.counts.for_child(),
            keys: self.keys.iter().map(|(id, key)| (*id, key.for_child())).collect(),
            learned: self.learned,
            latest: self.latest,
            tidied: self.tidied,
            ..Self::default()
        }
    }

    /// Decides on an attempt, or puts it in line.
    pub(super) fn ask(&mut self, asked: Asked, limits: &Limits, now: Instant) -> Admission<E> {
        self.notice(now);
        match self.decide(&asked, limits, now, now) {
            Decision::Go(basis) => Admission::Go(self.issue(&asked, basis, now)),
            Decision::Condemned(error, wait) => Admission::Condemned(error, wait),
            Decision::Wait(_) if self.line.is_full() => {
                let place = self.place_at(&asked, limits, now).flatten();
                Admission::Throttled(
                    place.map_or(limits.patience, |at| told(at.saturating_duration_since(now))),
                )
            }
            Decision::Wait(reason) => {
                let waiter = Waiter { id: self.line.next_id(), asked, limits: *limits, since: now };
                let (id, wake) = (waiter.id, self.wake_of_waiter(&waiter, now));
                self.line.join(waiter, reason, wake);
                Admission::Wait(id)
            }
        }
    }

    /// Removes a call that no longer waits from the line. Returns `false` if it was already
    /// decided.
    pub(super) fn leave(&mut self, id: WaiterId) -> bool {
        self.line.leave(id).is_some()
    }

    /// Decides on calls whose turn has come by time alone.
    pub(super) fn advance(&mut self, now: Instant) {
        self.notice(now);
        if !self.line.is_quiet(now) {
            self.pump(now);
        }
    }

    /// Returns the decisions on calls in line since the last time. A call that keeps waiting may
    /// have another wake-up time than before.
    pub(super) fn decided(&mut self) -> Vec<(WaiterId, Admission<E>)> {
        std::mem::take(&mut self.decided)
    }

    /// When time alone may bring this call's turn; `None` if only a verdict can.
    pub(super) fn wake_of(&self, id: WaiterId, now: Instant) -> Option<Instant> {
        self.wake_of_waiter(self.line.find(id)?, now)
    }

    /// The current version. Attempts sent before it do not know about later changes.
    pub(super) fn learned(&self) -> u64 {
        self.learned
    }

    /// Takes a ticket back, with the verdict of its attempt.
    pub(super) fn settle<T: Into<E>>(
        &mut self,
        asked: &Asked,
        ticket: &Ticket,
        verdict: Verdict<T>,
        limits: &Limits,
        now: Instant,
        random: f64,
    ) -> Outcome {
        self.notice(now);
        self.counts.end(asked.tenant, ticket);
        let key = self.keys.entry(asked.key).or_insert_with(|| Key::new(asked.fingerprint, now));
        key.end(asked.subject, ticket);
        key.used = now;
        let mut judge = Judge {
            key,
            counts: &mut self.counts,
            learned: &mut self.learned,
            asked,
            ticket,
            limits,
            now,
            random,
        };
        let outcome = judge.take(verdict);
        self.reconsider(asked.key, now);
        self.pump(now);
        self.drop_if_blank(asked.key);
        outcome
    }

    /// Records that the source replaced a key, which is enough to confirm a rejection of the old
    /// one (G4).
    pub(super) fn replaced(&mut self, asked: &Asked, limits: &Limits, now: Instant, random: f64) {
        self.notice(now);
        let Some(key) = self.keys.get_mut(&asked.key) else { return };
        if let Standing::Doubted(doubt) = &key.standing {
            let (error, learned) = (doubt.error.clone(), doubt.learned);
            key.standing = Standing::Condemned(Sentence {
                error,
                since: now,
                length: limits.cooldown_after(1, true, random),
                strikes: 1,
                learned,
                counted: Vec::new(),
                probe: None,
            });
            self.learned += 1;
            self.reconsider(asked.key, now);
        }
    }

    /// Takes over a rejection that another process met. This process's own knowledge of the key
    /// takes precedence.
    pub(super) fn preset<T: Into<E>>(&mut self, asked: &Asked, error: T, wait: Duration, now: Instant) {
        self.notice(now);
        let key = self.keys.entry(asked.key).or_insert_with(|| Key::new(asked.fingerprint, now));
        if matches!(key.standing, Standing::Unproven) && !key.ever_accepted {
            self.learned += 1;
            key.standing = Standing::Condemned(Sentence {
                error: error.into(),
                since: now,
                length: wait,
                strikes: 1,
                learned: self.learned,
                counted: Vec::new(),
                probe: None,
            });
            self.reconsider(asked.key, now);
        }
    }

    /// Takes over an acceptance that another process saw.
    pub(super) fn preset_accepted(&mut self, asked: &Asked, now: Instant) {
        self.notice(now);
        let key = self.keys.entry(asked.key).or_insert_with(|| Key::new(asked.fingerprint, now));
        if matches!(key.standing, Standing::Unproven) {
            key.standing = Standing::Accepted;
            key.ever_accepted = true;
            self.reconsider(asked.key, now);
        }
    }

    /// Returns whether the origin has accepted the key (E3).
    pub(super) fn was_accepted(&self, key: KeyId) -> bool {
        self.keys.get(&key).is_some_and(|key| key.ever_accepted)
    }

    /// Returns whether a rejection of an attempt that was sent at version `learned` would condemn
    /// its key (G2a).
    pub(super) fn would_condemn(&self, key: KeyId, learned: u64, limits: &Limits, now: Instant) -> bool {
        let Some(key) = self.keys.get(&key) else { return true };
        match &key.standing {
            Standing::Accepted => !limits.remembers,
            Standing::Doubted(doubt) => {
                // The attempt itself is still in flight.
                let needed = key.voices_needed(key.trial.under_way.saturating_sub(1), now);
                learned >= doubt.learned && doubt.voices + 1 >= needed
            }
            Standing::Unproven | Standing::Condemned(_) => true,
        }
    }

    /// Decides regardless of who else waits, except that a probe goes last. `since` is when the
    /// call began to wait.
    fn decide(&self, asked: &Asked, limits: &Limits, since: Instant, now: Instant) -> Decision<E> {
        let known = self.keys.get(&asked.key);
        let none = VecDeque::new();
        let own = known.map_or(&none, |key| &key.surprises);
        let has_place = self.counts.has_place(asked.tenant, own, limits, now);
        let until_place = || {
            let place = self.counts.place_at(asked.tenant, own, limits, now).flatten();
            told(place.map_or(limits.patience, |at| at.saturating_duration_since(now)))
        };
        let Some(key) = known else {
            return if has_place { Decision::Go(Basis::Unproven) } else { Decision::Wait(Reason::Place) };
        };
        match &key.standing {
            Standing::Condemned(sentence) if limits.remembers => {
                if !sentence.wait(now).is_zero() {
                    Decision::Condemned(sentence.error.clone(), sentence.told_wait(now))
                } else if has_place && self.line.nobody_waits_for_a_place() {
                    Decision::Go(Basis::Probe)
                } else {
                    Decision::Condemned(sentence.error.clone(), until_place())
                }
            }
            Standing::Doubted(doubt) if limits.remembers => {
                let lapsed = now.saturating_duration_since(doubt.since) >= DOUBT;
                let unanswered = key.trial.last_sent.is_none_or(|sent| sent + limits.patience <= now);
                let waited = now.saturating_duration_since(since) >= DOUBT;
                if lapsed || waited || key.trial.under_way == 0 || unanswered {
                    Decision::Go(Basis::Confirm)
                } else {
                    Decision::Wait(Reason::Voice)
                }
            }
            Standing::Unproven | Standing::Condemned(_) => match key.refusal_for(asked.subject) {
                Some(error) if !has_place => Decision::Condemned(error.clone(), until_place()),
                _ if !has_place || key.crowded_until(limits, now).is_some() => Decision::Wait(Reason::Place),
                _ => Decision::Go(Basis::Unproven),
            },
            Standing::Accepted | Standing::Doubted(_) => match key.refusal_for(asked.subject) {
                Some(error) if !has_place => Decision::Condemned(error.clone(), until_place()),
                Some(_) => Decision::Go(Basis::Scope),
                None if key.accepted_for.contains(asked.subject) => Decision::Go(Basis::Proven),
                None if key.is_restricted() && has_place => Decision::Go(Basis::Scope),
                None if key.is_restricted() => Decision::Wait(Reason::Place),
                None => first_contact(key, asked, limits, has_place, now.saturating_duration_since(since)),
            },
        }
    }

    fn issue(&mut self, asked: &Asked, basis: Basis, now: Instant) -> Ticket {
        let ticket = Ticket { basis, learned: self.learned, at: now };
        self.counts.begin(asked.tenant, &ticket);
        let key = self.keys.entry(asked.key).or_insert_with(|| Key::new(asked.fingerprint, now));
        key.begin(asked.subject, &ticket);
        ticket
    }

    /// `Some(None)`: one more attempt with this key may fail now. `Some(Some(time))`: from then on.
    fn place_at(&self, asked: &Asked, limits: &Limits, now: Instant) -> Option<Option<Instant>> {
        let none = VecDeque::new();
        let own = self.keys.get(&asked.key).map_or(&none, |key| &key.surprises);
        self.counts.place_at(asked.tenant, own, limits, now)
    }

    /// Decides again on all calls waiting with a key about which something was learned.
    fn reconsider(&mut self, key: KeyId, now: Instant) {
        for waiter in self.line.take(key) {
            let id = waiter.id;
            if !self.look_at(waiter, now) {
                // What it waits for may have changed, and with it the time at which it may go.
                self.decided.push((id, Admission::Wait(id)));
            }
        }
    }

    /// Lets a waiting call go, rejects it, or puts it back in line. Returns `true` if it left the
    /// line.
    fn look_at(&mut self, waiter: Waiter, now: Instant) -> bool {
        let admission = match self.decide(&waiter.asked, &waiter.limits, waiter.since, now) {
            Decision::Go(basis) if self.is_its_turn(&waiter, basis, now) => {
                Admission::Go(self.issue(&waiter.asked, basis, now))
            }
            Decision::Condemned(error, wait) => Admission::Condemned(error, wait),
            Decision::Go(Basis::Confirm | Basis::Contact | Basis::Proven) | Decision::Wait(Reason::Voice) => {
                let wake = self.wake_of_waiter(&waiter, now);
                self.line.join(waiter, Reason::Voice, wake);
                return false;
            }
            Decision::Go(_) | Decision::Wait(Reason::Place) => {
                let wake = self.wake_of_waiter(&waiter, now);
                self.line.join(waiter, Reason::Place, wake);
                return false;
            }
        };
        self.decided.push((waiter.id, admission));
        true
    }

    /// Returns whether no other call has a better claim to the slot that this one would take (G8).
    fn is_its_turn(&self, waiter: &Waiter, basis: Basis, now: Instant) -> bool {
        if !matches!(basis, Basis::Unproven | Basis::Scope) {
            return true;
        }
        let claim = self.claim(waiter);
        !self.line.waiting_for_places().any(|other| {
            self.claim(other) < claim
                && matches!(
                    self.decide(&other.asked, &other.limits, other.since, now),
                    Decision::Go(Basis::Unproven | Basis::Scope)
                )
        })
    }

    /// The order of waiting calls: first those whose tenant has taken fewer slots, then those whose
    /// key has, then by arrival.
    fn claim(&self, waiter: &Waiter) -> (usize, u32, WaiterId) {
        let under_way = self.keys.get(&waiter.asked.key).map_or(0, |key| key.trial.under_way);
        (self.counts.taken_by(waiter.asked.tenant), under_way, waiter.id)
    }

    /// Lets calls go whose turn has come.
    fn pump(&mut self, now: Instant) {
        while let Some(id) = self.next_for_a_place(now) {
            let Some(waiter) = self.line.leave(id) else { break };
            if !self.look_at(waiter, now) {
                break;
            }
        }
        let due: Vec<WaiterId> =
            self.line.waiting_for_voices().filter(|waiter| self.is_due(waiter, now)).map(|w| w.id).collect();
        for id in due {
            if let Some(waiter) = self.line.leave(id) {
                self.look_at(waiter, now);
            }
        }
        let wakes = self.line.waiting_for_places().chain(self.line.waiting_for_voices());
        let next = wakes.filter_map(|waiter| self.wake_of_waiter(waiter, now)).min();
        self.line.set_quiet(next.unwrap_or(now + FORGOTTEN));
    }

    fn is_due(&self, waiter: &Waiter, now: Instant) -> bool {
        !matches!(
            self.decide(&waiter.asked, &waiter.limits, waiter.since, now),
            Decision::Wait(Reason::Voice)
        )
    }

    /// The call with the best claim, of those that wait for a slot and could take one now.
    fn next_for_a_place(&self, now: Instant) -> Option<WaiterId> {
        let ready = self.line.waiting_for_places().filter(|waiter| {
            !matches!(self.decide(&waiter.asked, &waiter.limits, waiter.since, now), Decision::Wait(_))
        });
        ready.min_by_key(|waiter| self.claim(waiter)).map(|waiter| waiter.id)
    }

    /// When time alone may change the decision on a waiting call.
    fn wake_of_waiter(&self, waiter: &Waiter, now: Instant) -> Option<Instant> {
        let place = self.place_at(&waiter.asked, &waiter.limits, now);
        let Some(key) = self.keys.get(&waiter.asked.key) else { return place? };
        let limits = &waiter.limits;
        match &key.standing {
            Standing::Doubted(doubt) if limits.remembers => {
                let next = key.trial.last_sent.map(|sent| sent + limits.patience);
                Some(next.into_iter().fold(doubt.since.min(waiter.since) + DOUBT, Instant::min))
            }
            Standing::Accepted | Standing::Doubted(_) if !key.is_restricted() => {
                Some(place.flatten().into_iter().fold(waiter.since + FIRST_CONTACT, Instant::min))
            }
            _ => {
                let place = place?;
                place.into_iter().chain(key.crowded_until(limits, now)).max()
            }
        }
    }

    /// Records the time, which may have been set back.
    fn notice(&mut self, now: Instant) {
        if self.latest.is_some_and(|latest| now < latest) {
            self.counts.rewind(now);
            self.keys.values_mut().for_each(|key| key.rewind(now));
            self.line.rewind(now);
            self.tidied = None;
        }
        self.latest = Some(now);
        self.counts.forget(now);
        if self.tidied.is_none_or(|tidied| now.saturating_duration_since(tidied) >= TIDIED) {
            self.tidied = Some(now);
            self.counts.forget_tenants(now);
            self.keys.values_mut().for_each(|key| key.forget(now));
        }
    }

    fn drop_if_blank(&mut self, key: KeyId) {
        if self.keys.get(&key).is_some_and(Key::is_blank) && !self.line.holds(key) {
            self.keys.remove(&key);
        }
    }
}

/// An accepted key at an operation without a verdict: a few attempts at first, others a moment
/// later (G5).
fn first_contact<E>(
    key: &Key<E>,
    asked: &Asked,
    limits: &Limits,
    has_place: bool,
    waited: Duration,
) -> Decision<E> {
    let crowded = limits.unproven.is_some_and(|most| key.contacts_under_way(asked.subject) >= most);
    if waited >= FIRST_CONTACT {
        Decision::Go(Basis::Proven)
    } else if crowded || !has_place {
        Decision::Wait(Reason::Voice)
    } else {
        Decision::Go(Basis::Contact)
    }
}
