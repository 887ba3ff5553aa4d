//! Where one kind of key is found, and the key in use until it is refused or expires (K2, G4).

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use keyway_credentials::{Chain, Credential, Outcome, Survey};
use tokio::time::Instant;

use crate::error::{self, Result};

/// A source that gave the refused key again is asked no more often than this, however many calls are refused.
const COOL_DOWN: Duration = Duration::from_secs(1);

/// The places of one kind of key, and what they gave.
pub(crate) struct Keys {
    chain: Chain,
    /// The answer, when every provider up to the winner is a snapshot of what was read at build time (K2).
    settled: Option<Settled>,
    /// The key in use, where a provider can give another one later.
    held: Option<Held>,
    variable: &'static str,
}

enum Settled {
    Found(Credential),
    Other(Outcome),
}

#[derive(Default)]
struct Held {
    current: Mutex<Option<Answered>>,
    /// Held by the one caller that asks the providers (single flight).
    asking: tokio::sync::Mutex<()>,
}

#[derive(Clone)]
struct Answered {
    credential: Credential,
    /// When the source was asked for another key last, and had none.
    had_no_other: Option<Instant>,
}

impl Keys {
    pub(crate) fn new(chain: Chain, variable: &'static str) -> Self {
        let settled = chain.settled().map(|outcome| match outcome {
            Outcome::Found(credential) => {
                warn(&credential);
                Settled::Found(credential)
            }
            other => Settled::Other(other),
        });
        let refreshes = settled.is_none() && chain.providers().iter().any(|provider| provider.can_refresh());
        Self { chain, settled, held: refreshes.then(Held::default), variable }
    }

    /// The credential for the next attempt (R5).
    pub(crate) async fn credential(&self, now: SystemTime) -> Result<Credential> {
        match (&self.settled, &self.held) {
            (Some(Settled::Found(credential)), _) => Ok(credential.clone()),
            (Some(Settled::Other(outcome)), _) => self.judge(outcome.clone()),
            (None, Some(held)) => {
                let usable = || held.usable(now).filter(|_| self.unchanged());
                if let Some(credential) = usable() {
                    return Ok(credential);
                }
                let _asking = held.asking.lock().await;
                match usable() {
                    Some(credential) => Ok(credential),
                    None => self.ask(held).await,
                }
            }
            (None, None) => self.judge(self.chain.resolve().await),
        }
    }

    /// A key other than the refused one, if the providers have one (G4).
    ///
    /// Exactly the refused version is given up: when another is in use already, that is the answer, and nobody is asked.
    /// Concurrent calls share the asking. A source that fails leaves the refusal as it is.
    pub(crate) async fn refresh(&self, refused: &Credential) -> Option<Credential> {
        let held = self.held.as_ref()?;
        let _asking = held.asking.lock().await;
        let last = held.get()?;
        if last.credential.version() != refused.version() {
            return Some(last.credential);
        }
        if last.had_no_other.is_some_and(|asked| asked.elapsed() < COOL_DOWN) {
            return None;
        }
        match self.chain.resolve().await {
            Outcome::Found(credential) if credential.secret() != refused.secret() => {
                tracing::info!(source = %credential.source(), fingerprint = %credential.fingerprint(), "the refused key was replaced at its source");
                warn(&credential);
                held.set(credential.clone(), None);
                return Some(credential);
            }
            Outcome::Failed(failure) => {
                tracing::warn!(source = %failure.source(), "no other key in the place of the refused one: {failure}")
            }
            Outcome::Found(_) | Outcome::NotFound(_) => {}
        }
        held.set(last.credential, Some(Instant::now()));
        None
    }

    /// Where each place stands, shadowed ones too.
    pub(crate) async fn survey(&self) -> Survey {
        self.chain.survey().await
    }

    fn unchanged(&self) -> bool {
        self.chain.providers().iter().all(|provider| provider.unchanged())
    }

    /// Asks the providers. The key in use keeps its version when it comes again.
    async fn ask(&self, held: &Held) -> Result<Credential> {
        let credential = self.judge(self.chain.resolve().await)?;
        if let Some(same) = held.get().filter(|held| {
            held.credential.secret() == credential.secret() && credential.expires_at().is_none()
        }) {
            return Ok(same.credential);
        }
        warn(&credential);
        held.set(credential.clone(), None);
        Ok(credential)
    }

    fn judge(&self, outcome: Outcome) -> Result<Credential> {
        match outcome {
            Outcome::Found(credential) => Ok(credential),
            Outcome::NotFound(looked) => Err(error::not_found(&looked, self.variable)),
            Outcome::Failed(failure) => Err(error::provider_failed(failure)),
        }
    }
}

impl Held {
    fn get(&self) -> Option<Answered> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set(&self, credential: Credential, had_no_other: Option<Instant>) {
        *self.current.lock().unwrap_or_else(PoisonError::into_inner) =
            Some(Answered { credential, had_no_other });
    }

    /// The key in use, unless it has expired.
    fn usable(&self, now: SystemTime) -> Option<Credential> {
        let credential = self.get()?.credential;
        credential.expires_at().is_none_or(|end| now < end).then_some(credential)
    }
}

/// One warning for what was cleaned off the key or looks odd about it (K7, K9).
fn warn(credential: &Credential) {
    if !credential.notes().is_empty() {
        let notes = credential.notes().iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
        tracing::warn!(source = %credential.source(), fingerprint = %credential.fingerprint(), "the key from {}: {notes}", credential.source());
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.chain.fmt(f)
    }
}
