//! The right to send one attempt.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use keyway_credentials::Credential;

use super::settings::Gate;
use super::state::{Asked, Basis, Outcome, Subject, Ticket, Verdict};
use super::{OriginGate, Proven, condemns, now};
use crate::error::{AuthenticationReason, Error, ErrorKind, TimeoutKind};

/// The right to send one attempt; dropped without a verdict, it says that none came.
pub(crate) struct Permit<'a> {
    gate: &'a OriginGate,
    settings: &'a Gate,
    held: Held,
}

enum Held {
    /// On the free way of an accepted key: for what it is used, and what was known then.
    Free(Subject, u64),
    /// Boxed, because each call has room for what is held, and few hold a ticket.
    Ticket(Box<Issued>),
    Nothing,
}

struct Issued {
    asked: Asked,
    ticket: Ticket,
    /// How long the attempt waited for it.
    waited: Duration,
    /// Whether the attempt waits for a connection, so that nothing was sent; for attempts that may fail.
    connecting: Option<Arc<AtomicBool>>,
}

/// What a call does after a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// The refusal stands.
    Stands,
    /// It is one voice against a key that had been accepted: the same request is sent once more, over another connection (G2a).
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

    /// How long the attempt waited at the gate, which counts under its time limit (G5).
    pub(crate) fn waited(&self) -> Duration {
        self.issued().map_or(Duration::ZERO, |issued| issued.waited)
    }

    /// Where the transport says whether the attempt waits for a connection, if that matters.
    pub(crate) fn connecting(&self) -> Option<&Arc<AtomicBool>> {
        self.issued()?.connecting.as_ref()
    }

    /// What it means that no answer came: where the request was on its way, it may have been refused (G3).
    fn without_answer<T>(&self) -> Verdict<T> {
        match self.connecting() {
            Some(connecting) if !connecting.load(Ordering::Relaxed) => Verdict::Unanswered,
            _ => Verdict::Unknown,
        }
    }

    /// Whether the attempt asks an accepted key once more, so that it goes over a connection of its own (G2a).
    pub(crate) fn is_second_voice(&self) -> bool {
        self.issued().is_some_and(|issued| issued.ticket.basis == Basis::Confirm)
    }

    /// Whether a refusal of this attempt says that an accepted key was revoked: not if it is the first voice against it (G2a, E3).
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

    /// The server accepted the key.
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

    /// The server refused the call; says whether the key is to be asked once more.
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

    /// The server took the key back in the middle of a stream (G7).
    #[cold]
    pub(super) fn refused_late(mut self, credential: &Credential, error: &Error) {
        let verdict = match verdict(error) {
            Verdict::Condemned(error) => Verdict::TakenBack(error),
            verdict => verdict,
        };
        self.settle(Some(credential), verdict);
    }

    /// The call was dropped.
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
        // Only a cool-down wants a random number, and the first one has to find a seed.
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

/// Who asks with this credential.
pub(super) fn asked(credential: &Credential, subject: Subject, settings: &Gate) -> Asked {
    Asked {
        key: credential.id(),
        fingerprint: credential.fingerprint(),
        subject,
        tenant: settings.tenant_of(credential),
    }
}

/// What an error says about the key.
fn verdict(error: &Error) -> Verdict<&Error> {
    match error.as_authentication().map(|error| error.reason()) {
        Some(reason) if condemns(reason) => Verdict::Condemned(error),
        Some(AuthenticationReason::Unknown) => Verdict::Unexplained,
        Some(_) => Verdict::RefusedHere(error),
        None => Verdict::Unknown,
    }
}

impl OriginGate {
    /// The source of a key that was refused has another in its place (G4).
    #[cold]
    pub(crate) fn replaced(&self, credential: &Credential, settings: &Gate) {
        let asked = asked(credential, 0, settings);
        let mut shared = self.locked();
        shared.state.replaced(&asked, settings.limits(), now(), fastrand::f64());
        shared.tell(self);
    }

    /// Takes over a refusal that another process has met.
    pub(crate) fn preset(&self, credential: &Credential, settings: &Gate, error: &Error, wait: Duration) {
        let asked = asked(credential, 0, settings);
        let mut shared = self.locked();
        shared.state.preset(&asked, error, wait, now());
        shared.tell(self);
    }

    /// Takes over an acceptance that another process has seen.
    pub(crate) fn preset_accepted(&self, credential: &Credential, settings: &Gate) {
        let asked = asked(credential, 0, settings);
        let mut shared = self.locked();
        shared.state.preset_accepted(&asked, now());
        shared.tell(self);
    }

    /// Keeps the count of what was learned where calls look at it without a lock. It begins at 1, because 0 is what a new client knows.
    pub(super) fn keep(&self, learned: u64) {
        self.learned.store(learned, Ordering::Release);
    }
}
