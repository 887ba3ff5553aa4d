//! The client: cheap to clone, shared by tasks.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use keyway_credentials::{Chain, Credential, Outcome, Survey, System};
use keyway_types::operations::KeyNeeded;

use crate::config::{Config, LogLevel};
use crate::error::{self, KeyInfo, Result};
use crate::gate;
use crate::retry::RetryBudget;
use crate::transport::Transport;

/// A client of the OpenAI API. Clones share connections, keys and settings.
///
/// Building one reads the environment once (K2) and never fails because a key is missing or wrong: the first call does, with an
/// [`AuthenticationError`](crate::AuthenticationError) that names every place that was looked at (K5).
///
/// ```no_run
/// # async fn example() -> keyway::Result<()> {
/// use keyway::OpenAI;
/// use keyway::types::chat::{ChatCompletionCreateParams, user};
///
/// let client = OpenAI::from_env()?;
/// let params = ChatCompletionCreateParams::new("gpt-4.1", [user("Hello")]);
/// println!("{}", client.chat().completions().create(params).await?.text());
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct OpenAI(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) config: Config,
    pub(crate) api_key: Keys,
    pub(crate) admin_key: Keys,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) budget: RetryBudget,
    /// Version of the credential that the server accepted last, so that the hot path asks no shared table.
    pub(crate) accepted: AtomicU64,
    pub(crate) system: Arc<dyn System>,
}

/// Where one kind of key is found, and what is known about it already.
pub(crate) struct Keys {
    chain: Chain,
    /// The answer, when every provider up to the winner is a snapshot of what was read at build time (K2).
    settled: Option<Settled>,
    variable: &'static str,
}

enum Settled {
    Found(Credential),
    Other(Outcome),
}

impl Keys {
    pub(crate) fn new(chain: Chain, variable: &'static str) -> Self {
        let settled = chain.settled().map(|outcome| match outcome {
            Outcome::Found(credential) => {
                warn_once(&credential);
                Settled::Found(credential)
            }
            other => Settled::Other(other),
        });
        Self { chain, settled, variable }
    }

    /// The credential for the next attempt (R5).
    pub(crate) async fn credential(&self) -> Result<Credential> {
        match &self.settled {
            Some(Settled::Found(credential)) => Ok(credential.clone()),
            Some(Settled::Other(outcome)) => self.judge(outcome.clone()),
            None => self.judge(self.chain.resolve().await),
        }
    }

    fn judge(&self, outcome: Outcome) -> Result<Credential> {
        match outcome {
            Outcome::Found(credential) => Ok(credential),
            Outcome::NotFound(looked) => Err(error::not_found(&looked, self.variable)),
            Outcome::Failed(failure) => Err(error::provider_failed(failure)),
        }
    }
}

/// One warning for what was cleaned off the key or looks odd about it (K7, K9).
fn warn_once(credential: &Credential) {
    if !credential.notes().is_empty() {
        let notes = credential.notes().iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
        tracing::warn!(source = %credential.source(), fingerprint = %credential.fingerprint(), "the key from {}: {notes}", credential.source());
    }
}

impl OpenAI {
    /// The API key that the next call would use: for a program that hands it on, such as one that starts another.
    ///
    /// # Errors
    /// Those of a call before anything is sent: no key (K5), a broken source (K3), a key that an HTTP header cannot carry (K8).
    pub async fn api_key(&self) -> Result<Credential> {
        let credential = self.0.api_key.credential().await?;
        match credential.malformed() {
            Some(malformed) => Err(error::malformed(&KeyInfo::of(&credential), malformed)),
            None => Ok(credential),
        }
    }

    /// Where each place of the API key stands, shadowed ones too (K1). Asks the sources, sends nothing to the API.
    pub async fn key_places(&self) -> Survey {
        self.0.api_key.chain.survey().await
    }

    /// Where each place of the admin key stands (K11).
    pub async fn admin_key_places(&self) -> Survey {
        self.0.admin_key.chain.survey().await
    }

    /// What `OPENAI_LOG` asked for, for the program's `tracing` subscriber.
    pub fn log_level(&self) -> Option<LogLevel> {
        self.0.config.log_level
    }

    /// The base URL in use, without a slash at its end.
    pub fn base_url(&self) -> &str {
        self.0.config.base_url.as_str()
    }

    pub(crate) fn keys(&self, needed: KeyNeeded) -> &Keys {
        match needed {
            KeyNeeded::AdminKey => &self.0.admin_key,
            _ => &self.0.api_key,
        }
    }
}

impl Inner {
    /// Notes that the server accepted the key (E3).
    pub(crate) fn accepted(&self, credential: &Credential) {
        if self.accepted.swap(credential.version(), Ordering::Relaxed) != credential.version() {
            gate::accept(self.config.base_url.origin(), credential.fingerprint());
        }
    }

    /// Whether this process has seen the key accepted (E3).
    pub(crate) fn was_accepted(&self, key: &KeyInfo) -> bool {
        gate::was_accepted(self.config.base_url.origin(), key.fingerprint())
    }
}

impl fmt::Debug for OpenAI {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenAI")
            .field("base_url", &self.base_url())
            .field("webhook_secret", &self.0.config.webhook_secret.as_ref().map(|_| "[redacted]"))
            .field("api_key", &self.0.api_key.chain)
            .field("max_retries", &self.0.config.max_retries)
            .finish_non_exhaustive()
    }
}
