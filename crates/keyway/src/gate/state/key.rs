//! The state of one key at one origin.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use keyway_credentials::Fingerprint;

use super::counts::{WINDOW, drop_older};
use super::limits::{Limits, told};
use super::ticket::{Basis, Subject, Ticket};

/// How long calls of an accepted key wait for the second rejection to confirm the first (G2a).
pub(super) const DOUBT: Duration = Duration::from_secs(1);

/// How long a probe prevents other probes (G2a).
pub(super) const PROBE_LIMIT: Duration = Duration::from_secs(10);

/// How long wrong rejections make the gate require more of them.
const MEMORY: Duration = Duration::from_secs(600);

/// How many rejections must agree: if none was ever wrong, if many were, and if the server is
/// processing other attempts.
const VOICES: u32 = 2;
const MOST_VOICES: u32 = 5;
const MOST_VOICES_AGAINST_WORK: u32 = 8;

/// For how many operations a rejection is remembered with its error.
const MOST_REFUSALS: usize = 64;

#[derive(Debug)]
pub(super) struct Key<E> {
    pub(super) fingerprint: Fingerprint,
    pub(super) standing: Standing<E>,
    /// Attempts in flight that will bring the verdict, and when the last one was sent.
    pub(super) trial: Trial,
    /// It was accepted once, whatever its state is now (E3).
    pub(super) ever_accepted: bool,
    /// The operations for which it was accepted.
    pub(super) accepted_for: Subjects,
    /// Operations for which an otherwise valid key was rejected, such as for missing scopes.
    refused_for: VecDeque<RefusedFor<E>>,
    /// Attempts in flight at operations that are new to it.
    contacts: Vec<(Subject, u32)>,
    /// Rejections that the gate could not foresee, because the key had been accepted. They hold up
    /// this key only (G4).
    pub(super) surprises: VecDeque<Instant>,
    /// When a rejection turned out to be wrong.
    contradicted: VecDeque<Instant>,
    pub(super) used: Instant,
    /// The slot that its clients mark whenever they use it.
    pub(super) mark: usize,
}

#[derive(Debug, Default)]
pub(super) struct Trial {
    pub(super) under_way: u32,
    pub(super) last_sent: Option<Instant>,
}

#[derive(Debug)]
pub(super) enum Standing<E> {
    /// Nothing is known yet.
    Unproven,
    Accepted,
    /// Accepted, and rejected once since: another attempt must confirm it (G2a).
    Doubted(Doubt<E>),
    /// Rejected permanently: calls fail locally until the cool-down ends, then one is let through
    /// as a probe (G2).
    Condemned(Sentence<E>),
}

#[derive(Debug)]
pub(super) struct Doubt<E> {
    pub(super) error: E,
    pub(super) since: Instant,
    /// The state's version at that time.
    pub(super) learned: u64,
    pub(super) voices: u32,
    /// The rejections that were counted as failures (G3).
    pub(super) counted: Vec<Instant>,
}

#[derive(Debug)]
pub(super) struct Sentence<E> {
    pub(super) error: E,
    pub(super) since: Instant,
    pub(super) length: Duration,
    pub(super) strikes: u32,
    /// The state's version when the key was first rejected.
    pub(super) learned: u64,
    /// The rejections that were counted as failures (G3).
    pub(super) counted: Vec<Instant>,
    /// When the probe in flight was sent.
    pub(super) probe: Option<Instant>,
}

#[derive(Debug)]
struct RefusedFor<E> {
    subject: Subject,
    error: E,
    /// An accepted operation must be rejected twice in a row to be certain.
    certain: bool,
}

/// The operations for which a key was accepted, sorted. If there are too many, those dropped are
/// learned again.
#[derive(Clone, Debug, Default)]
pub(super) struct Subjects(Vec<Subject>);

/// More than the API has.
const MOST_SUBJECTS: usize = 1024;

impl Subjects {
    fn insert(&mut self, subject: Subject) {
        if let Err(index) = self.0.binary_search(&subject)
            && self.0.len() < MOST_SUBJECTS
        {
            self.0.insert(index, subject);
        }
    }

    fn remove(&mut self, subject: Subject) {
        if let Ok(index) = self.0.binary_search(&subject) {
            self.0.remove(index);
        }
    }

    pub(super) fn contains(&self, subject: Subject) -> bool {
        self.0.binary_search(&subject).is_ok()
    }
}

impl<E> Key<E> {
    pub(super) fn new(fingerprint: Fingerprint, now: Instant) -> Self {
        Self {
            fingerprint,
            standing: Standing::Unproven,
            trial: Trial::default(),
            ever_accepted: false,
            accepted_for: Subjects::default(),
            refused_for: VecDeque::new(),
            contacts: Vec::new(),
            surprises: VecDeque::new(),
            contradicted: VecDeque::new(),
            used: now,
            mark: 0,
        }
    }

    /// The verdict on it, without the attempts in flight.
    pub(super) fn for_child(&self) -> Self
    where
        E: Clone,
    {
        let standing = match &self.standing {
            Standing::Unproven => Standing::Unproven,
            // The attempt that would confirm the first rejection is the parent's.
            Standing::Accepted | Standing::Doubted(_) => Standing::Accepted,
            Standing::Condemned(sentence) => Standing::Condemned(Sentence {
                error: sentence.error.clone(),
                counted: sentence.counted.clone(),
                probe: None,
                ..*sentence
            }),
        };
        Self {
            standing,
            ever_accepted: self.ever_accepted,
            accepted_for: self.accepted_for.clone(),
            surprises: self.surprises.clone(),
            contradicted: self.contradicted.clone(),
            mark: self.mark,
            ..Self::new(self.fingerprint, self.used)
        }
    }

    /// Nothing is known that is worth keeping.
    pub(super) fn is_blank(&self) -> bool {
        matches!(self.standing, Standing::Unproven)
            && !self.ever_accepted
            && self.refused_for.is_empty()
            && !self.is_busy()
    }

    /// Attempts are in flight that will bring a verdict.
    pub(super) fn is_busy(&self) -> bool {
        self.trial.under_way > 0 || !self.contacts.is_empty()
    }

    pub(super) fn forget(&mut self, now: Instant) {
        drop_older(&mut self.surprises, WINDOW, now);
        drop_older(&mut self.contradicted, MEMORY, now);
    }

    /// Moves future times back to now, after the clock was set back.
    pub(super) fn rewind(&mut self, now: Instant) {
        self.surprises.iter_mut().chain(&mut self.contradicted).for_each(|time| *time = (*time).min(now));
        self.used = self.used.min(now);
        self.trial.last_sent = self.trial.last_sent.map(|sent| sent.min(now));
        match &mut self.standing {
            Standing::Doubted(doubt) => doubt.since = doubt.since.min(now),
            Standing::Condemned(sentence) => {
                sentence.since = sentence.since.min(now);
                sentence.probe = sentence.probe.map(|sent| sent.min(now));
            }
            Standing::Unproven | Standing::Accepted => {}
        }
    }

    /// Records that an attempt was sent.
    pub(super) fn begin(&mut self, subject: Subject, ticket: &Ticket) {
        self.used = ticket.at;
        match ticket.basis {
            Basis::Unproven | Basis::Confirm => {
                self.trial.under_way += 1;
                self.trial.last_sent = Some(ticket.at);
            }
            Basis::Probe => {
                if let Standing::Condemned(sentence) = &mut self.standing {
                    sentence.probe = Some(ticket.at);
                }
            }
            Basis::Contact => match self.contacts.iter_mut().find(|(known, _)| *known == subject) {
                Some((_, under_way)) => *under_way += 1,
                None => self.contacts.push((subject, 1)),
            },
            Basis::Proven | Basis::Scope => {}
        }
    }

    /// Records that an attempt has ended.
    pub(super) fn end(&mut self, subject: Subject, ticket: &Ticket) {
        match ticket.basis {
            Basis::Unproven | Basis::Confirm => {
                self.trial.under_way = self.trial.under_way.saturating_sub(1);
            }
            Basis::Probe => {
                if let Standing::Condemned(sentence) = &mut self.standing
                    && sentence.probe == Some(ticket.at)
                {
                    sentence.probe = None;
                }
            }
            Basis::Contact => {
                if let Some(index) = self.contacts.iter().position(|(known, _)| *known == subject) {
                    self.contacts[index].1 -= 1;
                    if self.contacts[index].1 == 0 {
                        self.contacts.swap_remove(index);
                    }
                }
            }
            Basis::Proven | Basis::Scope => {}
        }
    }

    pub(super) fn contacts_under_way(&self, subject: Subject) -> u32 {
        self.contacts.iter().find(|(known, _)| *known == subject).map_or(0, |(_, under_way)| *under_way)
    }

    /// If the maximum number of attempts is in flight, returns when one more may go (G5).
    pub(super) fn crowded_until(&self, limits: &Limits, now: Instant) -> Option<Instant> {
        let full = limits.unproven.is_some_and(|most| self.trial.under_way >= most);
        let next = self.trial.last_sent.map(|sent| sent + limits.patience)?;
        Some(next).filter(|next| full && *next > now)
    }

    /// How many rejections must agree before the key is condemned. Recent wrong ones raise the
    /// number (G2a).
    ///
    /// A rejection comes at once, but a success takes time. If attempts have gone unanswered for
    /// longer than calls wait for a second rejection, the rejections must outnumber them, up to a
    /// limit.
    pub(super) fn voices_needed(&self, under_way: u32, now: Instant) -> u32 {
        let needed = (VOICES + self.contradicted.len() as u32).min(MOST_VOICES);
        match &self.standing {
            Standing::Doubted(doubt) if now.saturating_duration_since(doubt.since) >= DOUBT => {
                needed.max((under_way + 1).min(MOST_VOICES_AGAINST_WORK))
            }
            _ => needed,
        }
    }

    /// The key turned out to be good after it was rejected.
    pub(super) fn contradict(&mut self, now: Instant) {
        self.surprises.clear();
        self.contradicted.push_back(now);
        while self.contradicted.len() > MOST_VOICES as usize {
            self.contradicted.pop_front();
        }
    }

    /// Returns whether the key was rejected for some operations, so that it may be for others.
    pub(super) fn is_restricted(&self) -> bool {
        self.refused_for.iter().any(|refused| refused.certain)
    }

    /// The error of an operation for which the key was rejected.
    pub(super) fn refusal_for(&self, subject: Subject) -> Option<&E> {
        let refused = self.refused_for.iter().find(|refused| refused.subject == subject && refused.certain);
        refused.map(|refused| &refused.error)
    }

    /// Records a rejection for one operation. If the operation was accepted before, only the second
    /// rejection in a row is certain.
    pub(super) fn refuse_for(&mut self, subject: Subject, error: E) {
        let known = self.refused_for.iter().position(|refused| refused.subject == subject);
        let certain = known.is_some() || !self.accepted_for.contains(subject);
        if certain {
            self.accepted_for.remove(subject);
        }
        if let Some(index) = known {
            self.refused_for.remove(index);
        }
        self.refused_for.push_back(RefusedFor { subject, error, certain });
        if self.refused_for.len() > MOST_REFUSALS {
            self.refused_for.pop_front();
        }
    }

    /// Records that the key is good, for this operation too.
    pub(super) fn accept_for(&mut self, subject: Subject) {
        self.accepted_for.insert(subject);
        self.refused_for.retain(|refused| refused.subject != subject);
    }
}

impl<E> Sentence<E> {
    /// How long until a probe may be sent; zero if one may be sent now. Includes the remaining time
    /// of a probe in flight.
    pub(super) fn wait(&self, now: Instant) -> Duration {
        let rest = self.length.saturating_sub(now.saturating_duration_since(self.since));
        match self.probe {
            Some(sent) if rest.is_zero() => PROBE_LIMIT.saturating_sub(now.saturating_duration_since(sent)),
            _ => rest,
        }
    }

    /// The wait as a rejection reports it. The answer to a probe in flight usually arrives within a
    /// second.
    pub(super) fn told_wait(&self, now: Instant) -> Duration {
        let wait = self.wait(now);
        told(if self.probe.is_some() { wait.min(Duration::from_secs(1)) } else { wait })
    }
}
