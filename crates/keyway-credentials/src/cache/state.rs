//! The rules of a cache as a pure state machine: every function is given the time (P2, P3, P4, G4).

use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::lifetime::{Stage, stage};
use crate::{Credential, Outcome, ProviderError};

/// A source that failed is asked again after this time, doubling up to [`LONGEST`]; one that had nothing newer, after this time.
const COOL_DOWN: Duration = Duration::from_secs(1);

/// The longest pause after failures: a source that works again is found within it.
const LONGEST: Duration = Duration::from_secs(10);

/// The time of day, which tells of expiry, and that of the process, which tells of pauses.
#[derive(Clone, Copy, Debug)]
pub(super) struct Now {
    pub(super) day: SystemTime,
    pub(super) process: Instant,
}

/// What is known of the sources.
#[derive(Debug, Default)]
pub(super) struct State {
    held: Option<Held>,
    /// The last answer without a usable credential, since the last with one.
    failed: Option<Outcome>,
    /// How many such answers there were in a row.
    strikes: u32,
    /// Until when the sources are left alone.
    pause: Option<Instant>,
    /// Somebody is asking (P2).
    asking: bool,
    /// Somebody is asking because a source has changed: what is held is known to be old.
    changing: bool,
}

#[derive(Clone, Debug)]
struct Held {
    credential: Credential,
    /// When the source gave it last, at which its remaining life is measured.
    obtained: SystemTime,
}

/// What a caller that needs a credential does.
#[derive(Debug)]
pub(super) enum Step {
    /// Takes this one.
    Use(Credential),
    /// Takes this one, and has another asked for.
    UseAndAsk(Credential),
    /// Has the sources asked, and waits for the answer.
    Ask,
    /// Waits for the answer that somebody else asked for.
    Wait,
    /// Fails; for a refused credential: there is no other.
    Fail(Option<Outcome>),
}

/// What an answer changed.
#[derive(Debug)]
pub(super) enum Change {
    /// Another credential is in use.
    Taken(Credential),
    /// The sources failed, and the credential stays in use (P4).
    Kept(Credential, ProviderError),
    /// The sources have it no more, and it is given up (P4).
    Dropped(Credential, Outcome),
    /// Nothing that matters to anybody else than who asked.
    None,
}

impl State {
    /// The credential in use, be it still valid or not.
    pub(super) fn held(&self) -> Option<&Credential> {
        self.held.as_ref().map(|held| &held.credential)
    }

    /// What a caller does that needs a credential. `changed` tells that a source has changed since it was asked, `waited` that
    /// the caller has waited for an answer, which is good enough.
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

    /// What a caller does whose credential was refused (G4). `asked` tells that it has waited for an answer already.
    ///
    /// Exactly the refused version is given up: when another is in use already, that is the answer, and nobody is asked.
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

    /// Somebody begins to ask.
    pub(super) fn begin(&mut self, changed: bool) {
        (self.asking, self.changing) = (true, changed);
    }

    /// Nobody asks any more, and there was no answer.
    pub(super) fn give_up(&mut self) {
        (self.asking, self.changing) = (false, false);
    }

    /// Takes the answer that was asked for.
    pub(super) fn land(&mut self, outcome: Outcome, now: Now) -> Change {
        self.give_up();
        self.judge(outcome, now)
    }

    /// Takes an answer of the sources, whoever asked for it.
    pub(super) fn judge(&mut self, outcome: Outcome, now: Now) -> Change {
        match outcome {
            Outcome::Found(credential) if credential.expires_at().is_some_and(|end| end <= now.day) => {
                let error = ProviderError::new(
                    credential.source().clone(),
                    "returned a key that has already expired",
                    "check that it returns current keys, and that this machine's clock is right",
                );
                self.fail(Outcome::Failed(error.passing()), now)
            }
            Outcome::Found(credential) => self.take(credential, now),
            outcome => self.fail(outcome, now),
        }
    }

    fn take(&mut self, credential: Credential, now: Now) -> Change {
        (self.failed, self.strikes, self.pause) = (None, 0, None);
        let Some(held) = self.held.take_if(|held| held.credential.secret() == credential.secret()) else {
            self.held = Some(Held { credential: credential.clone(), obtained: now.day });
            return Change::Taken(credential);
        };
        // The same secret stays the same credential. What is left of its life is what its next stages are measured by, so that
        // a source which has nothing newer yet is asked at half of it, then at half of that.
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

impl Held {
    fn stage(&self, now: SystemTime) -> Stage {
        stage(self.obtained, self.credential.expires_at(), now)
    }
}
