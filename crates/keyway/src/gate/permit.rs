//! The right to send one attempt.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use keyway_credentials::Credential;

use super::settings::Gate;
use super::state::{Asked, Basis, Outcome, Subject, Ticket, Verdict};
use super::{OriginGate, Proven, condemns, now};
use crate::error::{AuthenticationReason, Error, ErrorKind, TimeoutKind};

/// The right to send one attempt. Dropping it without a verdict reports that there was none.
pub(crate) struct Permit<'a> {
    gate: &'a OriginGate,
    settings: &'a Gate,
    held: Held,
}

enum Held {
    /// The lock-free path of an accepted key: what it is used for, and what was known then.
    Free(Subject, u64),
    /// Boxed, because every call reserves space for it, and few hold a ticket.
    Ticket(Box<Issued>),
    Nothing,
}

struct Issued {
    asked: Asked,
    ticket: Ticket,
    /// How long the attempt waited for it.
    waited: Duration,
    /// Whether the attempt is waiting for a connection, so that nothing was sent. For attempts that
    /// may fail.
    connecting: Option<Arc<AtomicBool>>,
}

/// What a call does after a rejection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// The rejection is final.
    Stands,
    /// It is the first rejection of an accepted key: the same request is sent once more, over
    /// another connection (G2a).
    AskAgain,
}

impl<'a> Permit<'a> {
    pub(super) fn new(
        gate: &'a OriginGate,
        settings: &'a Gate,
        asked: Asked,
        ticket: Ticket,
        waited: Duration,
    ) -> Self {
        let connecting = ticket.basis.may_fail().then(Arc::default);
        let issued = Issued { asked, ticket, waited, connecting };
        Self { gate, settings, held: Held::Ticket(Box::new(issued)) }
    }

    #[inline]
    pub(super) fn of_proven(
        gate: &'a OriginGate,
        settings: &'a Gate,
        subject: Subject,
        learned: u64,
    ) -> Self {
        Self { gate, settings, held: Held::Free(subject, learned) }
    }

    fn issued(&self) -> Option<&Issued> {
        match &self.held {
            Held::Ticket(issued) => Some(issued),
            Held::Free(..) | Held::Nothing => None,
        }
    }

    /// How long the attempt waited at the gate, which counts toward its time limit (G5).
    pub(crate) fn waited(&self) -> Duration {
        self.issued().map_or(Duration::ZERO, |issued| issued.waited)
    }

    /// The flag that the transport sets while the attempt waits for a connection, if that matters.
    pub(crate) fn connecting(&self) -> Option<&Arc<AtomicBool>> {
        self.issued()?.connecting.as_ref()
    }

    /// The verdict if there was no answer. A request in flight may have been rejected (G3).
    fn without_answer<T>(&self) -> Verdict<T> {
        match self.connecting() {
            Some(connecting) if !connecting.load(Ordering::Relaxed) => Verdict::Unanswered,
            _ => Verdict::Unknown,
        }
    }

    /// Returns whether the attempt rechecks an accepted key, so that it needs a separate connection
    /// (G2a).
    pub(crate) fn is_second_voice(&self) -> bool {
        self.issued().is_some_and(|issued| issued.ticket.basis == Basis::Confirm)
    }

    /// Returns whether a rejection of this attempt means that an accepted key was revoked. The
    /// first rejection alone does not (G2a, E3).
    pub(crate) fn would_revoke(&self, credential: &Credential) -> bool {
        let learned = match &self.held {
            Held::Free(_, learned) => *learned,
            Held::Ticket(issued) => issued.ticket.learned,
            Held::Nothing => return false,
        };
        let shared = self.gate.locked();
        shared.state.was_accepted(credential.id())
            && shared.state.would_condemn(credential.id(), learned, self.settings.limits(), now())
    }

    /// Records that the server accepted the key.
    #[inline]
    pub(crate) fn accepted(mut self, credential: &Credential, proven: &Proven) {
        if matches!(self.held, Held::Free(..)) {
            self.held = Held::Nothing;
            return;
        }
        self.accept(credential, proven);
    }

    #[cold]
    fn accept(&mut self, credential: &Credential, proven: &Proven) {
        let Some(subject) = self.issued().map(|issued| issued.asked.subject) else { return };
        if let Outcome::Proven(learned) = self.settle(Some(credential), Verdict::Accepted) {
            proven.learn(credential.version(), learned, subject);
        }
    }

    /// Records that the server rejected the call. Returns whether to recheck the key.
    #[cold]
    pub(crate) fn refused(mut self, credential: &Credential, error: &Error) -> Next {
        let verdict = match verdict(error) {
            Verdict::Unknown if matches!(error.kind(), ErrorKind::Timeout(TimeoutKind::Attempt)) => {
                self.without_answer()
            }
            verdict => verdict,
        };
        match self.settle(Some(credential), verdict) {
            Outcome::AskAgain => Next::AskAgain,
            Outcome::Proven(_) | Outcome::Stands => Next::Stands,
        }
    }

    /// Records that the server revoked the key in the middle of a stream (G7).
    #[cold]
    pub(super) fn refused_late(mut self, credential: &Credential, error: &Error) {
        let verdict = match verdict(error) {
            Verdict::Condemned(error) => Verdict::TakenBack(error),
            verdict => verdict,
        };
        self.settle(Some(credential), verdict);
    }

    /// Records that the call was dropped.
    #[cold]
    fn give_up(&mut self) {
        let verdict = self.without_answer();
        self.settle(None, verdict);
    }

    fn settle(&mut self, credential: Option<&Credential>, verdict: Verdict<&Error>) -> Outcome {
        let (asked, ticket) = match (std::mem::replace(&mut self.held, Held::Nothing), credential) {
            (Held::Ticket(issued), _) => (issued.asked, issued.ticket),
            (Held::Free(subject, learned), Some(credential))
                if !matches!(verdict, Verdict::Accepted | Verdict::Unknown) =>
            {
                let ticket = Ticket { basis: Basis::Proven, learned, at: now() };
                (asked(credential, subject, self.settings), ticket)
            }
            _ => return Outcome::Stands,
        };
        // Only a cool-down needs a random number, and the first one has to find a seed.
        let random =
            if matches!(verdict, Verdict::Accepted | Verdict::Unknown) { 0.0 } else { fastrand::f64() };
        let mut shared = self.gate.locked();
        let outcome = shared.state.settle(&asked, &ticket, verdict, self.settings.limits(), now(), random);
        shared.tell(self.gate);
        outcome
    }
}

impl Drop for Permit<'_> {
    #[inline]
    fn drop(&mut self) {
        if matches!(self.held, Held::Ticket(..)) {
            self.give_up();
        }
    }
}

/// Identifies an attempt with this credential to the state.
pub(super) fn asked(credential: &Credential, subject: Subject, settings: &Gate) -> Asked {
    Asked {
        key: credential.id(),
        fingerprint: credential.fingerprint(),
        subject,
        tenant: settings.tenant_of(credential),
    }
}

/// Returns what an error says about the key.
fn verdict(error: &Error) -> Verdict<&Error> {
    match error.as_authentication().map(|error| error.reason()) {
        Some(reason) if condemns(reason) => Verdict::Condemned(error),
        Some(AuthenticationReason::Unknown) => Verdict::Unexplained,
        Some(_) => Verdict::RefusedHere(error),
        None => Verdict::Unknown,
    }
}

impl OriginGate {
    /// Records that the source replaced a rejected key (G4).
    #[cold]
    pub(crate) fn replaced(&self, credential: &Credential, settings: &Gate) {
        let asked = asked(credential, 0, settings);
        let mut shared = self.locked();
        shared.state.replaced(&asked, settings.limits(), now(), fastrand::f64());
        shared.tell(self);
    }

    /// Takes over a rejection that another process met.
    pub(crate) fn preset(&self, credential: &Credential, settings: &Gate, error: &Error, wait: Duration) {
        let asked = asked(credential, 0, settings);
        let mut shared = self.locked();
        shared.state.preset(&asked, error, wait, now());
        shared.tell(self);
    }

    /// Takes over an acceptance that another process saw.
    pub(crate) fn preset_accepted(&self, credential: &Credential, settings: &Gate) {
        let asked = asked(credential, 0, settings);
        let mut shared = self.locked();
        shared.state.preset_accepted(&asked, now());
        shared.tell(self);
    }

    /// Publishes the state's version for calls on the lock-free path. It begins at 1, because a new
    /// client starts with 0.
    pub(super) fn keep(&self, learned: u64) {
        self.learned.store(learned, Ordering::Release);
    }
}
