//! The client, which is cheap to clone and shared between tasks.

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
use crate::settings::SettingPlace;
use crate::transport::Transport;

/// A client for the OpenAI API. Clones share connections, keys and settings.
///
/// Building one reads the environment once and never fails because a key is missing or wrong. The
/// first call does, with an [`AuthenticationError`](crate::AuthenticationError) that names every
/// place searched.
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
    pub(crate) budget: Arc<RetryBudget>,
    /// What this process knows about keys at the client's origin. Shared with all clients of that
    /// origin.
    pub(crate) gate: Arc<OriginGate>,
    pub(crate) proven: Proven,
    pub(crate) system: Arc<dyn System>,
}

impl OpenAI {
    /// Returns the API key that the next call would use, for programs that pass it on, for example
    /// to a child process.
    ///
    /// # Errors
    /// The same as for a call before anything is sent: no key, a broken source, or a key that an
    /// HTTP header cannot carry.
    pub async fn api_key(&self) -> Result<Credential> {
        usable(self.0.api_key.credential().await?)
    }

    /// Returns the admin key that the next call to the administration API would use.
    ///
    /// # Errors
    /// The same as [`api_key`](Self::api_key).
    pub async fn admin_api_key(&self) -> Result<Credential> {
        usable(self.0.admin_key.credential().await?)
    }

    /// Tells the gate that another process saw the client's origin condemn this key.
    ///
    /// For the duration of `wait`, calls with the key fail locally, as after a rejection seen by
    /// this process; then one call is let through as a probe. For programs that start anew for each
    /// call and keep rejections in a file, as `keyway chat` does. A reason that does not condemn a
    /// key, such as missing scopes, has no effect.
    pub fn remember_refusal(&self, key: &Credential, reason: &AuthenticationReason, wait: Duration) {
        let code = match reason {
            AuthenticationReason::Invalid | AuthenticationReason::Revoked => "invalid_api_key",
            AuthenticationReason::Expired => "expired_api_key",
            AuthenticationReason::AccountDeactivated => "account_deactivated",
            AuthenticationReason::NoOrganization => "no_organization",
            _ => return,
        };
        // Rebuilds the server's body, so that the error equals the one that the other process saw.
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
        refusal.about(key, self.0.system.now());
        self.0.gate.preset(key, &self.0.config.gate, &refusal.into_error(), wait);
    }

    /// Reports the state of each place of the API key, shadowed ones included. Queries the sources,
    /// but sends nothing to the API.
    pub async fn key_places(&self) -> Survey {
        self.0.api_key.survey().await
    }

    /// Reports the state of each place of the admin key.
    pub async fn admin_key_places(&self) -> Survey {
        self.0.admin_key.survey().await
    }

    /// Returns what this process knows about keys at the client's origin.
    pub fn gate_status(&self) -> GateStatus {
        self.0.gate.status()
    }

    /// Tells the gate that another process saw this key accepted at the client's origin.
    ///
    /// A single rejection then does not condemn the key, just as for a key that this process saw
    /// accepted.
    pub fn remember_acceptance(&self, key: &Credential) {
        self.0.gate.preset_accepted(key, &self.0.config.gate);
    }

    /// Creates the error for a call that a program holds back for longer than the call's time
    /// limit, because other processes are trying the key at this moment.
    pub fn throttled(&self, key: &Credential, wait: Duration) -> Error {
        let error = error::throttled(&KeyInfo::of(key), self.0.config.base_url.origin(), wait);
        error.with(|context| {
            context.from_gate = true;
            context.retry_after = Some(wait);
        })
    }

    /// Returns what is known about this key at the client's origin, or `None` if it was not used
    /// there.
    pub fn key_standing(&self, key: &Credential) -> Option<KeyStanding> {
        self.0.gate.standing(key)
    }

    /// Returns the level set by `OPENAI_LOG`, for the program's `tracing` subscriber.
    ///
    /// Apply this level to targets that begin with `keyway`, and silence the HTTP crates (`h2`,
    /// `hyper`, `rustls`) unless the user enables them: a server controls how often they warn, and
    /// at trace level they log the host.
    pub fn log_level(&self) -> Option<LogLevel> {
        self.0.config.log_level
    }

    /// Returns the base URL with this client's keys redacted, for display.
    pub fn shown_base_url(&self) -> String {
        self.scrubber().scrub(self.base_url()).into_owned()
    }

    /// Returns the base URL in use, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.0.config.base_url.as_str()
    }

    /// Lists every setting that was found when the client was built: base URL, organization, project,
    /// proxies and the like, those that are used and those that were passed over.
    ///
    /// ```
    /// use keyway::settings::SettingState;
    ///
    /// # fn main() -> keyway::Result<()> {
    /// let client = keyway::OpenAI::builder().api_key("sk-emul-1").organization("org-1").build()?;
    /// let place = client.setting_places().iter().find(|place| place.name == "organization").unwrap();
    /// assert_eq!((place.state, place.value()), (SettingState::Used, Some("org-1")));
    /// # Ok(()) }
    /// ```
    pub fn setting_places(&self) -> &[SettingPlace] {
        &self.0.config.setting_places
    }

    /// Closes the connections of this client and of its copies: idle ones now, the others when their
    /// reply has been read or dropped. Later calls connect anew, and nothing is kept.
    ///
    /// Without it, connections close when the last copy of the client is dropped, or after 90 s
    /// without a call. A client with a [custom transport](crate::Builder::transport) closes what
    /// [`Transport::close`](crate::transport::Transport::close) says.
    pub fn close(&self) {
        self.0.transport.close();
    }

    /// Returns a scrubber that redacts this client's keys from other text, as its errors do: the
    /// API key and the admin key if they have been read, and anything shaped like a key.
    pub fn scrubber(&self) -> Scrubber {
        let held = [self.0.api_key.held(), self.0.admin_key.held()];
        held.iter().flatten().fold(Scrubber::new(), |scrubber, held| scrubber.with(held.scrubber()))
    }

    /// The same, with the key of one call added.
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

/// Returns the key if an HTTP header can carry it (K8).
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
