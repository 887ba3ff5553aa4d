//! The gate: what this process knows about keys at each origin, shared by all its clients (section G of the contract).
//!
//! [`state`] holds the rules, without clock or task; this file gives them the time, lets calls wait, and keeps the way of an
//! accepted key free of locks.

mod settings;
mod state;

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use keyway_credentials::{Credential, Fingerprint};
use tokio::sync::Notify;
use tokio::time::Instant;

pub use settings::Gate;
pub use state::KeyStanding;
use state::{Admission, Asked, OriginState, Ticket, Verdict};

use crate::error::{AuthenticationReason, Error};
use crate::origin::Origin;

/// One gate for each origin, for the life of the process.
static GATES: LazyLock<Mutex<HashMap<Origin, Arc<OriginGate>>>> = LazyLock::new(Mutex::default);

/// What is known about the keys of one origin.
pub(crate) struct OriginGate {
    state: Mutex<OriginState<Kept>>,
    /// Told whenever a verdict has come in.
    verdicts: Notify,
    /// Rises whenever something happened that an accepted key's calls must look at.
    epoch: AtomicU64,
}

/// The error that condemned a key, which later calls fail with as well (G2).
#[derive(Clone, Debug)]
struct Kept(Arc<Error>);

impl From<&Error> for Kept {
    fn from(error: &Error) -> Self {
        Self(Arc::new(error.repeat()))
    }
}

/// What a client remembers of its last accepted key, so that its calls ask no shared table.
#[derive(Debug, Default)]
pub(crate) struct Proven {
    version: AtomicU64,
    epoch: AtomicU64,
}

/// How keys stand with one origin, as this process has seen it (G6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateStatus {
    keys: Vec<(Fingerprint, KeyStanding)>,
    failures: usize,
}

impl GateStatus {
    /// Every key that was used, by its fingerprint.
    pub fn keys(&self) -> &[(Fingerprint, KeyStanding)] {
        &self.keys
    }

    /// How many authentications failed within the last minute (G3).
    pub fn failures_in_the_last_minute(&self) -> usize {
        self.failures
    }
}

/// Why the gate refuses a call.
pub(crate) enum Refused {
    /// The key was refused before; the same error, and how long until a probe.
    Condemned(Arc<Error>, Duration),
    /// Too many authentications failed at the origin; how long until one may again.
    Throttled(Duration),
}

/// The gate of an origin.
pub(crate) fn at(origin: &Origin) -> Arc<OriginGate> {
    let mut gates = locked(&GATES);
    Arc::clone(gates.entry(origin.clone()).or_insert_with(|| {
        Arc::new(OriginGate { state: Mutex::default(), verdicts: Notify::new(), epoch: AtomicU64::new(1) })
    }))
}

impl OriginGate {
    /// Lets an attempt through, after a wait if a verdict is due (G5), or refuses it (G2, G3).
    pub(crate) async fn enter<'a>(
        &'a self,
        credential: &Credential,
        operation: &'static str,
        settings: &'a Gate,
        proven: &Proven,
    ) -> Result<Permit<'a>, Refused> {
        let asked = Asked { key: credential.fingerprint(), operation };
        let epoch = self.epoch.load(Ordering::Acquire);
        if proven.epoch.load(Ordering::Relaxed) == epoch
            && proven.version.load(Ordering::Relaxed) == credential.version()
        {
            return Ok(Permit {
                gate: self,
                settings,
                asked: Asked { key: credential.fingerprint(), operation },
                ticket: None,
            });
        }
        let deadline = Instant::now() + settings.patience();
        let mut patient = true;
        loop {
            let verdict = self.verdicts.notified();
            let admission = locked(&self.state).admit(asked, patient, settings, now());
            match admission {
                Admission::Go(ticket) => {
                    return Ok(Permit { gate: self, settings, asked, ticket: Some(ticket) });
                }
                Admission::Condemned(Kept(error), wait) => return Err(Refused::Condemned(error, wait)),
                Admission::Throttled(wait) => return Err(Refused::Throttled(wait)),
                Admission::Wait if patient => {
                    patient = tokio::time::timeout_at(deadline, verdict).await.is_ok()
                }
                Admission::Wait => verdict.await,
            }
        }
    }

    /// Whether the origin has accepted the key in this process (E3).
    pub(crate) fn was_accepted(&self, key: Fingerprint) -> bool {
        locked(&self.state).was_accepted(key)
    }

    /// How keys stand, and how many authentications failed within a minute (G6).
    pub(crate) fn status(&self) -> GateStatus {
        let (keys, failures) = locked(&self.state).survey(now());
        GateStatus { keys, failures }
    }

    /// Takes a refusal that came after the attempt, in the middle of its stream (G7).
    pub(crate) fn refused_late(
        &self,
        credential: &Credential,
        operation: &'static str,
        settings: &Gate,
        error: &Error,
    ) {
        Permit {
            gate: self,
            settings,
            asked: Asked { key: credential.fingerprint(), operation },
            ticket: None,
        }
        .refused(error);
    }

    fn settle(&self, permit: &Permit<'_>, ticket: Ticket, verdict: Verdict<&Error>) {
        let matters = !matches!(verdict, Verdict::Accepted | Verdict::Unknown);
        // Only a cool-down wants a random number, and the first one has to find a seed.
        let random = if matters { fastrand::f64() } else { 0.0 };
        locked(&self.state).settle(permit.asked, ticket, verdict, permit.settings, now(), random);
        if matters {
            self.epoch.fetch_add(1, Ordering::AcqRel);
        }
        self.verdicts.notify_waiters();
    }
}

/// The right to send one attempt; dropped without a verdict, it says that none came.
pub(crate) struct Permit<'a> {
    gate: &'a OriginGate,
    settings: &'a Gate,
    asked: Asked,
    /// `None` on the free way of an accepted key.
    ticket: Option<Ticket>,
}

impl Permit<'_> {
    /// The server accepted the key.
    pub(crate) fn accepted(mut self, credential: &Credential, proven: &Proven) {
        let Some(ticket) = self.ticket.take() else { return };
        let epoch = self.gate.epoch.load(Ordering::Acquire);
        self.gate.settle(&self, ticket, Verdict::Accepted);
        proven.epoch.store(epoch, Ordering::Relaxed);
        proven.version.store(credential.version(), Ordering::Relaxed);
    }

    /// The server refused the key.
    pub(crate) fn refused(mut self, error: &Error) {
        let verdict = match error.as_authentication().map(|error| error.reason()) {
            Some(reason) if condemns(reason) => Verdict::Condemned(error),
            Some(_) => Verdict::RefusedHere,
            None => Verdict::Unknown,
        };
        let ticket = self.ticket.take();
        if ticket.is_some() || !matches!(verdict, Verdict::Unknown) {
            self.gate.settle(&self, ticket.unwrap_or(Ticket::Proven), verdict);
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket.take() {
            self.gate.settle(self, ticket, Verdict::Unknown);
        }
    }
}

/// Whether a refusal for this reason is one for good (G2).
pub(crate) fn condemns(reason: &AuthenticationReason) -> bool {
    use AuthenticationReason as Reason;
    matches!(
        reason,
        Reason::Invalid
            | Reason::Revoked
            | Reason::Expired
            | Reason::AccountDeactivated
            | Reason::NoOrganization
    )
}

/// The time by tokio's clock, which tests can pause.
fn now() -> std::time::Instant {
    Instant::now().into_std()
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for OriginGate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.status().fmt(f)
    }
}
