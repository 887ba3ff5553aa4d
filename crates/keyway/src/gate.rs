//! The gate: what this process knows about keys at each origin, shared by all its clients.
//!
//! [`Gate`] has its settings, for [`Builder::gate`](crate::Builder::gate); [`OpenAI::gate_status`](crate::OpenAI::gate_status) says
//! how keys stand.

// `state` holds the rules (section G of the contract), without clock or task; this file gives them the time, lets calls wait, and
// keeps the way of an accepted key free of locks.

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
pub(crate) use registry::at;
pub use settings::Gate;
pub use state::KeyStanding;
pub(crate) use state::Subject;
use state::{Admission, OriginState, WaiterId};
use waiting::Told;

use crate::error::{AuthenticationReason, Error};

/// How many places there are for the marks of clients whose key is in use.
const MARKS: usize = 256;

/// How many keys one origin may have before the registry is asked to tidy up.
const MANY: usize = 10_000;

/// What is known about the keys of one origin.
pub(crate) struct OriginGate {
    shared: Mutex<Shared>,
    /// What has been learned so far, as the state counts it: an accepted key's calls look at the state when it rises.
    learned: AtomicU64,
    /// Marks of clients on the way without locks: their keys are in use (G9).
    marks: [AtomicBool; MARKS],
}

#[derive(Default)]
struct Shared {
    state: OriginState<Kept>,
    waiting: HashMap<WaiterId, UnboundedSender<Told>>,
}

/// The error that condemned a key, which later calls fail with as well (G2).
#[derive(Clone, Debug)]
struct Kept(Arc<Error>);

impl From<&Error> for Kept {
    fn from(error: &Error) -> Self {
        Self(Arc::new(error.remembered()))
    }
}

/// How keys stand with one origin, as this process has seen it (G6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateStatus {
    keys: Vec<(Fingerprint, KeyStanding)>,
    failures: usize,
    waiting: usize,
}

impl GateStatus {
    /// Every key that is known, by its fingerprint, which is for display: two keys may share one.
    pub fn keys(&self) -> &[(Fingerprint, KeyStanding)] {
        &self.keys
    }

    /// How many authentications failed within the last minute.
    pub fn failures_in_the_last_minute(&self) -> usize {
        self.failures
    }

    /// How many calls wait for a verdict on their key, or for their turn.
    pub fn waiting(&self) -> usize {
        self.waiting
    }
}

/// Why the gate refuses a call.
#[derive(Debug)]
pub(crate) enum Refused {
    /// The key was refused before; the same error, and how long until it is asked again.
    Condemned(Arc<Error>, Duration),
    /// Too many authentications failed at the origin, or may yet; how long until this one's turn may come.
    Throttled(Duration),
}

/// An attempt that wants to pass.
pub(crate) struct Entering<'a, 'c> {
    pub(crate) credential: &'c Credential,
    /// The operation, in its set-up.
    pub(crate) subject: Subject,
    pub(crate) settings: &'a Gate,
    /// How long the attempt may take, the wait included.
    pub(crate) limit: Duration,
    /// When the whole call must be done.
    pub(crate) deadline: Option<Instant>,
}

/// The set-up in which a key is used, as far as what it may do depends on it, and the operation.
pub(crate) fn subject(operation: &'static str, set_up: u64) -> Subject {
    // The address stands for the name: it is looked at in every call. The factor is that of the golden ratio, which spreads it over all bits.
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

    /// Lets any other attempt through, after a wait where a verdict or a place is due (G5, G8), or refuses it (G2, G3).
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
                    // Within reach as soon as it is in line: a decision may come at any time.
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

    /// Whether the origin has accepted the key in this process (E3).
    pub(crate) fn was_accepted(&self, key: KeyId) -> bool {
        self.locked().state.was_accepted(key)
    }

    /// How keys stand, how many authentications failed within a minute, and how many calls wait (G6).
    pub(crate) fn status(&self) -> GateStatus {
        let (keys, failures, waiting) = self.locked().state.survey(now());
        GateStatus { keys, failures, waiting }
    }

    /// How one key stands, by what tells it from all others (G7a).
    pub(crate) fn standing(&self, credential: &Credential) -> Option<KeyStanding> {
        self.locked().state.standing(credential.id(), now())
    }

    /// Takes a refusal that came after the attempt, in the middle of its stream (G7).
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
