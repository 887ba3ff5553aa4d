//! The cache's rules as a pure state machine: every function is passed the time (P2, P3, P4, G4).

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::lifetime::{Stage, stage};
use crate::{Credential, Expiry, Outcome, ProviderError};

/// The pause after a source's first failure, doubling up to [`LONGEST`], and after an answer with
/// nothing newer.
const COOL_DOWN: Duration = Duration::from_secs(1);

/// The longest pause after failures: a source that recovers is noticed within it.
const LONGEST: Duration = Duration::from_secs(10);

/// The time of day, for expiry, and the process's monotonic time, for pauses.
#[derive(Clone, Copy, Debug)]
pub(super) struct Now {
    pub(super) day: SystemTime,
    pub(super) process: Instant,
}

/// The state of the sources.
#[derive(Debug, Default)]
pub(super) struct State {
    held: Option<Held>,
    /// The last answer without a usable credential, since the last one with one.
    failed: Option<Outcome>,
    /// The number of such answers in a row.
    strikes: u32,
    /// The sources are not queried before this time.
    pause: Option<Instant>,
    /// A query is in flight (P2).
    asking: bool,
    /// A query is in flight because a source has changed: the credential held is known to be stale.
    changing: bool,
}

#[derive(Clone, Debug)]
struct Held {
    credential: Credential,
    /// When the source last returned it. Its remaining life is measured from here.
    obtained: SystemTime,
}

/// The next step of a caller that needs a credential.
#[derive(Debug)]
pub(super) enum Step {
    /// Use this one.
    Use(Credential),
    /// Use this one, and start a query for another.
    UseAndAsk(Credential),
    /// Start a query and wait for its answer.
    Ask,
    /// Wait for the answer to a query already in flight.
    Wait,
    /// Fail. After a rejection: there is no other credential.
    Fail(Option<Outcome>),
}

/// The effect of an answer.
#[derive(Debug)]
pub(super) enum Change {
    /// Another credential is in use.
    Taken(Credential),
    /// The sources failed, and the credential stays in use (P4).
    Kept(Credential, ProviderError),
    /// The sources no longer have it, and it is dropped (P4).
    Dropped(Credential, Outcome),
    /// Nothing that matters to anyone but the caller that queried.
    None,
}

impl State {
    /// Returns the credential in use, valid or not.
    pub(super) fn held(&self) -> Option<&Credential> {
        self.held.as_ref().map(|held| &held.credential)
    }

    /// Returns the next step of a caller that needs a credential. `changed`: a source has changed
    /// since the last query. `waited`: the caller has waited for an answer, which is good enough.
    pub(super) fn step(&self, changed: bool, waited: bool, now: Now) -> Step {
        let changed = !waited && (changed || self.changing);
        let ask = || if self.asking { Step::Wait } else { Step::Ask };
        let rest = self.rests(now);
        let Some(held) = &self.held else {
            return match &self.failed {
                Some(outcome) if rest && !changed => Step::Fail(Some(outcome.clone())),
                _ => ask(),
            };
        };
        let credential = || held.credential.clone();
        match held.stage(now.day) {
            Stage::Over => match &self.failed {
                Some(outcome) if rest && !changed => Step::Fail(Some(outcome.clone())),
                _ => ask(),
            },
            _ if changed => ask(),
            Stage::Fresh => Step::Use(credential()),
            _ if rest => Step::Use(credential()),
            Stage::Advisory if self.asking => Step::Use(credential()),
            Stage::Advisory => Step::UseAndAsk(credential()),
            Stage::Mandatory => ask(),
        }
    }

    /// Returns the next step of a caller whose credential was rejected (G4). `asked`: it has waited
    /// for an answer already.
    ///
    /// Only the rejected version is dropped. If another is in use already, that is the answer, and
    /// no source is queried.
    pub(super) fn replace(&self, refused: &Credential, changed: bool, asked: bool, now: Now) -> Step {
        match &self.held {
            Some(held)
                if held.credential.secret() != refused.secret() && held.stage(now.day) != Stage::Over =>
            {
                Step::Use(held.credential.clone())
            }
            _ if asked || (self.rests(now) && !changed) => Step::Fail(None),
            _ if self.asking => Step::Wait,
            _ => Step::Ask,
        }
    }

    fn rests(&self, now: Now) -> bool {
        self.pause.is_some_and(|end| now.process < end)
    }

    /// Records that a query begins.
    pub(super) fn begin(&mut self, changed: bool) {
        (self.asking, self.changing) = (true, changed);
    }

    /// Records that a query ended without an answer.
    pub(super) fn give_up(&mut self) {
        (self.asking, self.changing) = (false, false);
    }

    /// Applies the answer to the query in flight.
    pub(super) fn land(&mut self, outcome: Outcome, now: Now) -> Change {
        self.give_up();
        self.judge(outcome, now)
    }

    /// Applies an answer of the sources, whichever query it came from.
    pub(super) fn judge(&mut self, outcome: Outcome, now: Now) -> Change {
        match outcome {
            Outcome::Found(credential) => match credential.expiry(now.day).filter(Expiry::is_over) {
                Some(expiry) => self.fail(Outcome::Failed(expired(&credential, expiry)), now),
                None => self.take(credential, now),
            },
            outcome => self.fail(outcome, now),
        }
    }

    fn take(&mut self, credential: Credential, now: Now) -> Change {
        (self.failed, self.strikes, self.pause) = (None, 0, None);
        let Some(held) = self.held.take_if(|held| held.credential.secret() == credential.secret()) else {
            self.held = Some(Held { credential: credential.clone(), obtained: now.day });
            return Change::Taken(credential);
        };
        // The same secret stays the same credential. Its next stages are measured by its remaining
        // life, so a source that has nothing newer yet is queried at half of it, then at half of
        // that.
        let nothing_newer = credential.expires_at() <= held.credential.expires_at();
        self.pause = nothing_newer.then(|| now.process + COOL_DOWN);
        let credential = credential.with_version(held.credential.version());
        self.held = Some(Held { credential, obtained: now.day });
        Change::None
    }

    fn fail(&mut self, outcome: Outcome, now: Now) -> Change {
        let pause = COOL_DOWN.saturating_mul(1 << self.strikes.min(10)).min(LONGEST);
        self.pause = Some(now.process + pause);
        self.strikes += 1;
        self.failed = Some(outcome.clone());
        match (&outcome, &self.held) {
            (_, None) => Change::None,
            (Outcome::Failed(error), Some(held)) if error.transient() => match held.stage(now.day) {
                Stage::Over => Change::None,
                _ => Change::Kept(held.credential.clone(), error.clone()),
            },
            _ => match self.held.take() {
                Some(held) => Change::Dropped(held.credential, outcome),
                None => Change::None,
            },
        }
    }
}

/// Returns the failure of a source whose key has expired already.
fn expired(credential: &Credential, expiry: Expiry) -> ProviderError {
    let error = ProviderError::new(
        credential.source().clone(),
        format!("returned a key that {expiry}"),
        "check that it returns current keys, and that this machine's clock is right",
    );
    error.passing()
}

impl Held {
    fn stage(&self, now: SystemTime) -> Stage {
        stage(self.obtained, self.credential.expires_at(), now)
    }
}
