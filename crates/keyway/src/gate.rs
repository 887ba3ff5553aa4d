//! The gate: what this process knows about keys at each origin, shared by all its clients.
//!
//! [`Gate`] has the settings, for [`Builder::gate`](crate::Builder::gate).
//! [`OpenAI::gate_status`](crate::OpenAI::gate_status) returns the standing of each key.

// `state` holds the rules (section G of the contract), without clock or task. This file adds the
// time, makes calls wait, and keeps the path of an accepted key lock-free.

mod permit;
mod proven;
mod registry;
mod settings;
mod state;
mod waiting;

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use keyway_credentials::{Credential, Fingerprint, KeyId};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::Instant;

pub(crate) use permit::{Next, Permit};
pub(crate) use proven::Proven;
pub use registry::after_fork;
pub(crate) use registry::at;
pub use settings::Gate;
pub use state::KeyStanding;
pub(crate) use state::Subject;
use state::{Admission, OriginState, WaiterId};
use waiting::Told;

use crate::error::{AuthenticationReason, Error};

/// Number of slots for the marks of clients whose key is in use.
const MARKS: usize = 256;

/// Number of keys at one origin above which the registry is tidied.
const MANY: usize = 10_000;

/// The keys of one origin.
pub(crate) struct OriginGate {
    shared: Mutex<Shared>,
    /// The state's version as last published. Calls with an accepted key read the state when it
    /// rises.
    learned: AtomicU64,
    /// Marks set by clients on the lock-free path: their keys are in use (G9).
    marks: [AtomicBool; MARKS],
}

#[derive(Default)]
struct Shared {
    state: OriginState<Kept>,
    waiting: HashMap<WaiterId, UnboundedSender<Told>>,
}

/// The error that condemned a key. Later calls fail with a copy of it (G2).
#[derive(Clone, Debug)]
struct Kept(Arc<Error>);

impl From<&Error> for Kept {
    fn from(error: &Error) -> Self {
        Self(Arc::new(error.remembered()))
    }
}

/// What this process knows about keys at one origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateStatus {
    keys: Vec<(Fingerprint, KeyStanding)>,
    failures: usize,
    waiting: usize,
}

impl GateStatus {
    /// Returns every known key by its fingerprint. Fingerprints are for display: two keys may share
    /// one.
    pub fn keys(&self) -> &[(Fingerprint, KeyStanding)] {
        &self.keys
    }

    /// Returns how many authentications failed within the last minute.
    pub fn failures_in_the_last_minute(&self) -> usize {
        self.failures
    }

    /// Returns how many calls wait for a verdict on their key, or for their turn.
    pub fn waiting(&self) -> usize {
        self.waiting
    }
}

/// Why the gate rejects a call.
#[derive(Debug)]
pub(crate) enum Refused {
    /// The key was rejected before: the same error, and the time until the next probe.
    Condemned(Arc<Error>, Duration),
    /// Too many authentications failed at the origin, or may still fail: the time until this call's
    /// turn may come.
    Throttled(Duration),
}

/// An attempt that asks to pass.
pub(crate) struct Entering<'a, 'c> {
    pub(crate) credential: &'c Credential,
    /// The operation and the set-up that the key is used in.
    pub(crate) subject: Subject,
    pub(crate) settings: &'a Gate,
    /// How long the attempt may take, including the wait.
    pub(crate) limit: Duration,
    /// When the whole call must be done.
    pub(crate) deadline: Option<Instant>,
}

/// Hashes the operation with those settings that affect what a key may do.
pub(crate) fn subject(operation: &'static str, set_up: u64) -> Subject {
    // The name's address is enough, and this runs in every call. The golden-ratio factor spreads it
    // over all bits.
    (operation.as_ptr() as u64 ^ set_up).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

impl OriginGate {
    fn new() -> Self {
        Self {
            shared: Mutex::default(),
            learned: AtomicU64::new(1),
            marks: std::array::from_fn(|_| AtomicBool::new(false)),
        }
    }

    /// The gate of a forked child.
    fn for_child(&self) -> Self {
        let child = Self::new();
        // A lock that another thread of the parent held is held forever.
        if let Ok(parent) = self.shared.try_lock() {
            let state = parent.state.for_child();
            child.locked().state = state;
            child.learned.store(self.learned.load(Ordering::Acquire), Ordering::Release);
        }
        child
    }

    /// Lets an attempt with an accepted key through: no lock, no wait, nothing counted.
    #[inline]
    pub(crate) fn enter_proven<'a>(
        &'a self,
        credential: &Credential,
        subject: Subject,
        settings: &'a Gate,
        proven: &Proven,
    ) -> Option<Permit<'a>> {
        let learned = self.learned.load(Ordering::Acquire);
        if !proven.knows(credential.version(), learned, subject) {
            return None;
        }
        self.mark(credential);
        Some(Permit::of_proven(self, settings, subject, learned))
    }

    /// Lets any other attempt through, after waiting for a verdict or a slot if needed (G5, G8), or
    /// rejects it (G2, G3).
    #[cold]
    pub(crate) async fn enter<'a>(&'a self, entering: Entering<'a, '_>) -> Result<Permit<'a>, Refused> {
        let Entering { credential, subject, settings, .. } = entering;
        let asked = permit::asked(credential, subject, settings);
        let (admission, many) = {
            let mut shared = self.locked();
            let admission = shared.state.ask(asked, settings.limits(), now());
            shared.state.mark(asked.key, mark_of(credential));
            let admission = match admission {
                Admission::Go(ticket) => Ok(ticket),
                Admission::Condemned(Kept(error), wait) => {
                    return Err(Refused::Condemned(error, wait));
                }
                Admission::Throttled(wait) => return Err(Refused::Throttled(wait)),
                Admission::Wait(id) => {
                    // Registered before it is in line, because the decision may arrive at any time.
                    let (sender, told) = unbounded_channel();
                    shared.waiting.insert(id, sender);
                    Err((id, told))
                }
            };
            (admission, shared.state.len() >= MANY)
        };
        if many {
            registry::tidy();
        }
        match admission {
            Ok(ticket) => Ok(Permit::new(self, settings, asked, ticket, Duration::ZERO)),
            Err((id, told)) => waiting::wait(self, &entering, asked, id, told).await,
        }
    }

    #[inline]
    fn mark(&self, credential: &Credential) {
        if let Some(mark) = self.marks.get(mark_of(credential))
            && !mark.load(Ordering::Relaxed)
        {
            mark.store(true, Ordering::Relaxed);
        }
    }

    /// Returns whether the origin has accepted the key in this process (E3).
    pub(crate) fn was_accepted(&self, key: KeyId) -> bool {
        self.locked().state.was_accepted(key)
    }

    /// Returns the state of all keys, the failures of the last minute, and the number of waiting
    /// calls (G6).
    pub(crate) fn status(&self) -> GateStatus {
        let (keys, failures, waiting) = self.locked().state.survey(now());
        GateStatus { keys, failures, waiting }
    }

    /// Returns the state of one key, identified by its HMAC rather than its fingerprint (G7a).
    pub(crate) fn standing(&self, credential: &Credential) -> Option<KeyStanding> {
        self.locked().state.standing(credential.id(), now())
    }

    /// Records a rejection that came after the attempt, in the middle of its stream (G7).
    pub(crate) fn refused_late(
        &self,
        credential: &Credential,
        subject: Subject,
        settings: &Gate,
        error: &Error,
    ) {
        let learned = self.learned.load(Ordering::Acquire);
        Permit::of_proven(self, settings, subject, learned).refused_late(credential, error);
    }

    fn forget(&self, since: Option<std::time::Instant>, now: std::time::Instant) {
        let marked = |mark: usize| self.marks.get(mark).is_some_and(|mark| mark.load(Ordering::Relaxed));
        let mut shared = self.locked();
        shared.state.note_use(marked, now);
        self.marks.iter().for_each(|mark| mark.store(false, Ordering::Relaxed));
        shared.state.forget(since, now);
    }

    fn uses(&self) -> Vec<std::time::Instant> {
        self.locked().state.uses().collect()
    }

    fn locked(&self) -> MutexGuard<'_, Shared> {
        locked(&self.shared)
    }
}

fn mark_of(credential: &Credential) -> usize {
    credential.version() as usize % MARKS
}

/// Returns whether a rejection for this reason condemns the key (G2).
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
