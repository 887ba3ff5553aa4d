//! The gate's rules as a pure state machine: every function is given the time (G2, G3, G5).

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::{Duration, Instant};

use keyway_credentials::Fingerprint;

use super::settings::Gate;

/// The time over which failed authentications are counted (G3).
pub(super) const WINDOW: Duration = Duration::from_secs(60);

/// What is known about the keys of one origin. `E` is the error that condemned a key.
#[derive(Debug)]
pub(super) struct OriginState<E> {
    /// When authentications failed, within the window.
    failures: VecDeque<Instant>,
    keys: HashMap<Fingerprint, Key<E>>,
    /// Attempts under way with keys that are not accepted at present: failures to come, for all that is known (G3).
    unproven: u32,
}

#[derive(Debug)]
struct Key<E> {
    standing: Standing<E>,
    /// Attempts under way while the key was not accepted yet.
    unproven: u32,
    /// It was accepted at some time, whatever it is now (E3).
    ever_accepted: bool,
    /// Operations for which a key that is valid otherwise was refused, such as by missing scopes.
    refused_for: HashSet<&'static str>,
}

#[derive(Debug)]
enum Standing<E> {
    /// Nothing is known yet.
    Unproven,
    Accepted,
    /// Refused for good: calls fail locally until `until`, then one is let through as a probe (G2).
    Condemned {
        error: E,
        until: Instant,
        strikes: u32,
        probing: bool,
    },
}

/// A key, and the operation that it is used for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub(super) key: Fingerprint,
    pub(super) operation: &'static str,
}

/// What becomes of an attempt.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Admission<E> {
    /// It may be sent; the ticket must be given back.
    Go(Ticket),
    /// A verdict is under way that is worth waiting for (G5).
    Wait,
    /// The key was refused before: the same error, and how long until a probe is let through (G2).
    Condemned(E, Duration),
    /// Too many authentications failed within the window; how long until one leaves it (G3).
    Throttled(Duration),
}

/// The right to send one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ticket {
    /// The key was accepted before.
    Proven,
    /// The key has not been accepted yet.
    Unproven,
    /// The one attempt that finds out whether a condemned key works again.
    Probe,
}

/// What the server's answer says about the key. `T` is the error as it came, which is kept as an `E` only where it is news.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict<T> {
    /// It was accepted.
    Accepted,
    /// It was refused for good.
    Condemned(T),
    /// It was refused, but for this operation or set-up only.
    RefusedHere,
    /// The answer says nothing about the key, or there was none.
    Unknown,
}

impl<E> Default for OriginState<E> {
    fn default() -> Self {
        Self { failures: VecDeque::new(), keys: HashMap::new(), unproven: 0 }
    }
}

impl<E> Default for Key<E> {
    fn default() -> Self {
        Self { standing: Standing::Unproven, unproven: 0, ever_accepted: false, refused_for: HashSet::new() }
    }
}

impl<E: Clone> OriginState<E> {
    /// Decides on an attempt. `patient` tells that it has not waited for a verdict as long as it may (G5).
    pub(super) fn admit(
        &mut self,
        Asked { key, operation }: Asked,
        patient: bool,
        gate: &Gate,
        now: Instant,
    ) -> Admission<E> {
        self.forget_old_failures(now);
        let throttled = self.throttled(gate, now);
        let others = self.unproven;
        let failed = self.failures.len() as u32;
        let key = self.keys.entry(key).or_default();
        match &mut key.standing {
            Standing::Condemned { error, until, probing, .. } if gate.remembers() => {
                let risky = gate.failure_limit().is_some_and(|limit| failed + others >= limit);
                if *probing || now < *until || (risky && throttled.is_none()) {
                    return Admission::Condemned(error.clone(), until.saturating_duration_since(now));
                }
                if let Some(wait) = throttled {
                    return Admission::Throttled(wait);
                }
                *probing = true;
                self.unproven += 1;
                Admission::Go(Ticket::Probe)
            }
            Standing::Accepted => match throttled {
                Some(wait) if key.refused_for.contains(operation) => Admission::Throttled(wait),
                _ => Admission::Go(Ticket::Proven),
            },
            Standing::Unproven | Standing::Condemned { .. } => {
                if let Some(wait) = throttled {
                    return Admission::Throttled(wait);
                }
                // A slow server must not hold up a key that nothing speaks against; after a failure the count is exact.
                let crowded = patient && gate.unproven_limit().is_some_and(|limit| key.unproven >= limit);
                let risky = (patient || failed > 0)
                    && gate.failure_limit().is_some_and(|limit| failed + others >= limit);
                if crowded || risky {
                    return Admission::Wait;
                }
                key.unproven += 1;
                self.unproven += 1;
                Admission::Go(Ticket::Unproven)
            }
        }
    }

    /// Takes a ticket back, with what its attempt found out.
    pub(super) fn settle<T: Into<E>>(
        &mut self,
        Asked { key, operation }: Asked,
        ticket: Ticket,
        verdict: Verdict<T>,
        gate: &Gate,
        now: Instant,
        random: f64,
    ) {
        if ticket != Ticket::Proven {
            self.unproven = self.unproven.saturating_sub(1);
        }
        let key = self.keys.entry(key).or_default();
        // That an accepted key was revoked shows in a refusal that nobody could foresee, and in those of the attempts that were
        // under way with it. They do not count: the key that takes its place must not pay for them (G4).
        let failed = match &verdict {
            Verdict::Condemned(_) => ticket != Ticket::Proven,
            Verdict::RefusedHere => true,
            Verdict::Accepted | Verdict::Unknown => false,
        };
        if ticket == Ticket::Unproven {
            key.unproven = key.unproven.saturating_sub(1);
        }
        match verdict {
            // What was sent before the refusal and answered after it proves nothing: only the probe does.
            Verdict::Accepted
                if matches!(key.standing, Standing::Condemned { .. }) && ticket != Ticket::Probe => {}
            Verdict::Accepted => {
                key.standing = Standing::Accepted;
                key.ever_accepted = true;
                key.refused_for.remove(operation);
            }
            Verdict::RefusedHere => {
                key.refused_for.insert(operation);
                // Whatever it may not do, it is known: a condemned key that comes to this works again.
                if matches!(key.standing, Standing::Condemned { .. }) {
                    key.standing = Standing::Unproven;
                }
            }
            Verdict::Condemned(error) => key.condemn(error, ticket, gate, now, random),
            Verdict::Unknown if ticket == Ticket::Probe => key.probe_again(),
            Verdict::Unknown => {}
        }
        if failed {
            self.forget_old_failures(now);
            self.failures.push_back(now);
        }
    }

    /// Whether the origin has accepted the key (E3).
    pub(super) fn was_accepted(&self, key: Fingerprint) -> bool {
        self.keys.get(&key).is_some_and(|key| key.ever_accepted)
    }

    fn forget_old_failures(&mut self, now: Instant) {
        while self.failures.front().is_some_and(|failed| now.saturating_duration_since(*failed) >= WINDOW) {
            self.failures.pop_front();
        }
    }

    /// How long until an authentication may fail again, when none may now.
    fn throttled(&self, gate: &Gate, now: Instant) -> Option<Duration> {
        let limit = gate.failure_limit()? as usize;
        let oldest = self.failures.get(self.failures.len().checked_sub(limit)?)?;
        Some(WINDOW.saturating_sub(now.saturating_duration_since(*oldest)))
    }
}

impl<E> Key<E> {
    /// Condemns the key. A probe that failed doubles the cool-down; attempts that were under way together count once.
    fn condemn(&mut self, error: impl Into<E>, ticket: Ticket, gate: &Gate, now: Instant, random: f64) {
        let strikes = match &self.standing {
            Standing::Condemned { strikes, .. } if ticket == Ticket::Probe => strikes + 1,
            Standing::Condemned { .. } => return,
            _ => 1,
        };
        let until = now + gate.cooldown_after(strikes, random);
        self.standing = Standing::Condemned { error: error.into(), until, strikes, probing: false };
    }

    /// The probe found nothing out: the next call is one.
    fn probe_again(&mut self) {
        if let Standing::Condemned { probing, .. } = &mut self.standing {
            *probing = false;
        }
    }
}

/// How a key stands with an origin, for status displays (G6).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyStanding {
    /// No verdict yet.
    Unproven,
    /// Accepted.
    Accepted,
    /// Refused for good; calls fail locally until a probe is let through after this time.
    Condemned {
        /// How long until the next call is let through as a probe.
        probe_in: Duration,
    },
}

impl<E> OriginState<E> {
    /// Every key with its standing, and the failures within the window.
    pub(super) fn survey(&self, now: Instant) -> (Vec<(Fingerprint, KeyStanding)>, usize) {
        let standing = |key: &Key<E>| match &key.standing {
            Standing::Unproven => KeyStanding::Unproven,
            Standing::Accepted => KeyStanding::Accepted,
            Standing::Condemned { until, .. } => {
                KeyStanding::Condemned { probe_in: until.saturating_duration_since(now) }
            }
        };
        let recent =
            self.failures.iter().filter(|failed| now.saturating_duration_since(**failed) < WINDOW).count();
        (self.keys.iter().map(|(key, state)| (*key, standing(state))).collect(), recent)
    }
}

#[cfg(test)]
mod tests;
