//! The effect of a verdict on a key.

use std::time::Instant;

use super::counts::{Counts, WINDOW};
use super::key::{Doubt, Key, Sentence, Standing};
use super::limits::Limits;
use super::ticket::{Asked, Basis, Outcome, Ticket, Verdict};

/// One verdict on one attempt.
pub(super) struct Judge<'a, E> {
    pub(super) key: &'a mut Key<E>,
    pub(super) counts: &'a mut Counts,
    pub(super) learned: &'a mut u64,
    pub(super) asked: &'a Asked,
    pub(super) ticket: &'a Ticket,
    pub(super) limits: &'a Limits,
    pub(super) now: Instant,
    pub(super) random: f64,
}

impl<E> Judge<'_, E> {
    pub(super) fn take<T: Into<E>>(&mut self, verdict: Verdict<T>) -> Outcome {
        match verdict {
            Verdict::Accepted => return self.accept(),
            Verdict::Condemned(error) => return self.refuse(error),
            Verdict::TakenBack(error) => self.condemn(error.into(), *self.learned + 1, Vec::new()),
            Verdict::RefusedHere(error) => self.refuse_here(error.into()),
            Verdict::Unexplained | Verdict::Unanswered if self.may_fail() => self.count(),
            Verdict::Unexplained | Verdict::Unanswered | Verdict::Unknown => {}
        }
        Outcome::Stands
    }

    fn may_fail(&self) -> bool {
        self.ticket.basis.may_fail()
    }

    fn count(&mut self) {
        self.counts.fail(self.asked.tenant, self.now);
    }

    fn accept(&mut self) -> Outcome {
        let knows = |learned: u64| self.ticket.learned >= learned;
        match &self.key.standing {
            // An answer to an attempt sent before a rejection proves nothing about the time after
            // it, except for a new key.
            Standing::Doubted(doubt) if !knows(doubt.learned) => return Outcome::Stands,
            Standing::Condemned(sentence) if self.key.ever_accepted && !knows(sentence.learned) => {
                return Outcome::Stands;
            }
            Standing::Doubted(Doubt { counted, .. }) => self.contradict(counted.clone()),
            Standing::Condemned(Sentence { counted, .. }) if self.key.ever_accepted => {
                self.contradict(counted.clone());
            }
            Standing::Condemned(_) | Standing::Unproven | Standing::Accepted => {}
        }
        self.key.standing = Standing::Accepted;
        self.key.ever_accepted = true;
        self.key.accept_for(self.asked.subject);
        Outcome::Proven(*self.learned)
    }

    /// The rejections of an accepted key were wrong, so they do not count as failed authentications
    /// (G2a).
    fn contradict(&mut self, counted: Vec<Instant>) {
        for failed in counted {
            self.counts.forgive(self.asked.tenant, failed);
        }
        self.key.contradict(self.now);
    }

    fn refuse<T: Into<E>>(&mut self, error: T) -> Outcome {
        let needed = self.key.voices_needed(self.key.trial.under_way, self.now);
        let basis = self.ticket.basis;
        match &mut self.key.standing {
            Standing::Unproven => {
                self.count();
                self.condemn(error.into(), *self.learned + 1, Vec::new());
            }
            Standing::Accepted if !self.limits.remembers => {
                self.condemn(error.into(), *self.learned + 1, Vec::new());
            }
            Standing::Accepted => {
                if matches!(basis, Basis::Contact | Basis::Scope | Basis::Unproven) {
                    self.count();
                } else {
                    self.key.surprises.push_back(self.now);
                }
                *self.learned += 1;
                self.key.standing = Standing::Doubted(Doubt {
                    error: error.into(),
                    since: self.now,
                    learned: *self.learned,
                    voices: 1,
                    counted: Vec::new(),
                });
                return Outcome::AskAgain;
            }
            // It was sent before the first rejection, so it was bound to meet the same one.
            Standing::Doubted(doubt) if self.ticket.learned < doubt.learned => return Outcome::AskAgain,
            Standing::Doubted(doubt) => {
                doubt.voices += 1;
                doubt.counted.push(self.now);
                let (agreed, learned) = (doubt.voices >= needed, doubt.learned);
                let counted = if agreed { std::mem::take(&mut doubt.counted) } else { Vec::new() };
                self.count();
                if !agreed {
                    return Outcome::AskAgain;
                }
                self.condemn(error.into(), learned, counted);
            }
            Standing::Condemned(sentence) if basis == Basis::Probe => {
                sentence.counted.push(self.now);
                let (learned, counted) = (sentence.learned, std::mem::take(&mut sentence.counted));
                self.count();
                self.condemn(error.into(), learned, counted);
            }
            Standing::Condemned(_) if matches!(basis, Basis::Proven | Basis::Confirm) => {}
            Standing::Condemned(_) => self.count(),
        }
        Outcome::Stands
    }

    /// Condemns the key. A failed probe doubles the cool-down.
    fn condemn(&mut self, error: E, learned: u64, counted: Vec<Instant>) {
        let strikes = match &self.key.standing {
            Standing::Condemned(sentence) => sentence.strikes.saturating_add(1),
            _ => 1,
        };
        *self.learned += 1;
        self.key.standing = Standing::Condemned(Sentence {
            error,
            since: self.now,
            length: self.limits.cooldown_after(strikes, self.key.ever_accepted, self.random),
            strikes,
            learned,
            counted: recent(counted, self.now),
            probe: None,
        });
    }

    fn refuse_here(&mut self, error: E) {
        // A client may mistake an operation for one that was accepted; the state does not.
        let unforeseen = matches!(self.ticket.basis, Basis::Proven | Basis::Confirm)
            && self.key.accepted_for.contains(self.asked.subject);
        if !unforeseen {
            self.count();
        }
        *self.learned += 1;
        self.key.refuse_for(self.asked.subject, error);
        // Whatever the key may not do, the server knows it: a condemned or doubted key that gets
        // here works again.
        let proven = self.key.ever_accepted;
        match &self.key.standing {
            Standing::Condemned(_) => {
                self.key.standing = if proven { Standing::Accepted } else { Standing::Unproven };
            }
            Standing::Doubted(doubt) if self.ticket.learned >= doubt.learned => {
                self.key.standing = Standing::Accepted;
            }
            _ => {}
        }
    }
}

/// The times that still count.
fn recent(mut counted: Vec<Instant>, now: Instant) -> Vec<Instant> {
    counted.retain(|failed| now.saturating_duration_since(*failed) < WINDOW);
    counted
}
