//! The client: cheap to clone, shared by tasks.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use keyway_credentials::{Credential, Scrubber, Survey, System};
use keyway_types::operations::KeyNeeded;

use crate::config::{Config, LogLevel};
use crate::error::{self, AuthenticationReason, Error, KeyInfo, Result, ServerRefusal};
use crate::gate::{GateStatus, KeyStanding, OriginGate, Proven};
use crate::key_store::Keys;
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
pub struct OpenAI(pub(crate) Arc<ClientParts>);

pub(crate) struct ClientParts {
    pub(crate) config: Config,
    pub(crate) api_key: Keys,
    pub(crate) admin_key: Keys,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) budget: RetryBudget,
    /// What this process knows of keys at the client's origin, shared with all its clients.
    pub(crate) gate: Arc<OriginGate>,
    pub(crate) proven: Proven,
    pub(crate) system: Arc<dyn System>,
}

impl OpenAI {
    /// The API key that the next call would use: for a program that hands it on, such as one that starts another.
    ///
    /// # Errors
    /// Those of a call before anything is sent: no key (K5), a broken source (K3), a key that an HTTP header cannot carry (K8).
    pub async fn api_key(&self) -> Result<Credential> {
        usable(self.0.api_key.credential().await?)
    }

    /// The admin key that the next call to the administration API would use.
    ///
    /// # Errors
    /// As [`api_key`](Self::api_key).
    pub async fn admin_api_key(&self) -> Result<Credential> {
        usable(self.0.admin_key.credential().await?)
    }

    /// Tells the gate what another process found out: the client's origin refused this key for good.
    ///
    /// Calls with it fail locally for so long, as after a refusal that this process has seen, then one is let through as a probe. For programs that
    /// start anew for each call and remember refusals in a file, as `keyway chat` does. A reason that does not condemn a key, such as
    /// missing scopes, changes nothing.
    pub fn remember_refusal(&self, key: &Credential, reason: &AuthenticationReason, wait: Duration) {
        let code = match reason {
            AuthenticationReason::Invalid | AuthenticationReason::Revoked => "invalid_api_key",
            AuthenticationReason::Expired => "expired_api_key",
            AuthenticationReason::AccountDeactivated => "account_deactivated",
            AuthenticationReason::NoOrganization => "no_organization",
            _ => return,
        };
        // As the server said it, so that the error is the one that the other process has met.
        let body = format!(r#"{{"error":{{"code":"{code}"}}}}"#);
        let origin = self.0.config.base_url.origin();
        let mut refusal = ServerRefusal::read(
            StatusCode::UNAUTHORIZED,
            HeaderMap::new(),
            body.as_bytes(),
            origin,
            key.scrubber(),
        );
        refusal.accepted_before = *reason == AuthenticationReason::Revoked;
        refusal.key = Some(KeyInfo::of(key));
        self.0.gate.preset(key, &self.0.config.gate, &refusal.into_error(), wait);
    }

    /// Where each place of the API key stands, shadowed ones too (K1). Asks the sources, sends nothing to the API.
    pub async fn key_places(&self) -> Survey {
        self.0.api_key.survey().await
    }

    /// Where each place of the admin key stands (K11).
    pub async fn admin_key_places(&self) -> Survey {
        self.0.admin_key.survey().await
    }

    /// How keys stand with the client's origin, as this process has seen it (G6).
    pub fn gate_status(&self) -> GateStatus {
        self.0.gate.status()
    }

    /// Tells the gate that another process saw this key accepted at the client's origin.
    ///
    /// One refusal then does not condemn it, as one does not condemn a key that this process saw accepted.
    pub fn remember_acceptance(&self, key: &Credential) {
        self.0.gate.preset_accepted(key, &self.0.config.gate);
    }

    /// The error of a call that a program holds back for longer than it may take, because other starts of it try the key at this moment.
    pub fn throttled(&self, key: &Credential, wait: Duration) -> Error {
        let error = error::throttled(&KeyInfo::of(key), self.0.config.base_url.origin(), wait);
        error.with(|context| {
            context.from_gate = true;
            context.retry_after = Some(wait);
        })
    }

    /// How this key stands with the client's origin; `None` when it was not used there.
    pub fn key_standing(&self, key: &Credential) -> Option<KeyStanding> {
        self.0.gate.standing(key)
    }

    /// What `OPENAI_LOG` asked for, for the program's `tracing` subscriber.
    ///
    /// Give the subscriber this level for targets that begin with `keyway`, and the HTTP crates (`h2`, `hyper`, `rustls`) none unless
    /// somebody asks for it: a server decides how often they warn, and at trace level they show the host that is connected to.
    pub fn log_level(&self) -> Option<LogLevel> {
        self.0.config.log_level
    }

    /// The base URL as it may be shown to people: without what a key of this client may have put into it.
    pub fn shown_base_url(&self) -> String {
        self.scrubber().scrub(self.base_url()).into_owned()
    }

    /// The base URL in use, without a slash at its end.
    pub fn base_url(&self) -> &str {
        self.0.config.base_url.as_str()
    }

    /// What removes the keys of this client from texts of others, as it does from its errors (X5): the API key and the admin key, as far
    /// as they have been read, and anything shaped like a key.
    pub fn scrubber(&self) -> Scrubber {
        let held = [self.0.api_key.held(), self.0.admin_key.held()];
        held.iter().flatten().fold(Scrubber::new(), |scrubber, held| scrubber.with(held.scrubber()))
    }

    /// The same, with the key of one call.
    pub(crate) fn scrubber_with(&self, credential: &Credential) -> Scrubber {
        self.scrubber().with(credential.scrubber())
    }

    pub(crate) fn keys(&self, needed: KeyNeeded) -> &Keys {
        match needed {
            KeyNeeded::AdminKey => &self.0.admin_key,
            _ => &self.0.api_key,
        }
    }
}

/// The key, if an HTTP header can carry it (K8).
fn usable(credential: Credential) -> Result<Credential> {
    match credential.malformed() {
        Some(malformed) => Err(error::malformed(&KeyInfo::of(&credential), malformed)),
        None => Ok(credential),
    }
}

impl fmt::Debug for OpenAI {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenAI")
            .field("base_url", &self.shown_base_url())
            .field("webhook_secret", &self.0.config.webhook_secret.as_ref().map(|_| "[redacted]"))
            .field("api_key", &self.0.api_key)
            .field("max_retries", &self.0.config.max_retries)
            .finish_non_exhaustive()
    }
}
