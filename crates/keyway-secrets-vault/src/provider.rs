//! The provider: one query at a time.

use std::path::PathBuf;
use std::sync::Arc;

use keyway_credentials::{
    Answer, Answering, Credential, KeyKind, Member, Provider, ProviderError, RealSystem, Source, System,
};
use tokio::runtime::Handle;
use tokio::sync::Mutex;
use zeroize::Zeroizing;

use crate::address::Address;
use crate::environment::{Settings, mount_name, namespace};
use crate::error::{self, Failure};
use crate::exchange::{Exchange, Server};
use crate::lease::Lease;
use crate::location::Location;
use crate::login::Login;
use crate::secret::{Found, read};
use crate::tls::Tls;
use crate::token::Tokens;

/// A key in Vault or OpenBao.
///
/// The server is queried when the key is needed, and again if the key was rejected or its lease is
/// about to end. The answer is not cached, but a login's token and the key's lease are. The
/// [crate's front page](crate) says what is read and how.
///
/// ```
/// use keyway_secrets_vault::{Login, VaultProvider};
///
/// # fn example() -> Result<(), keyway_credentials::ProviderError> {
/// let provider = VaultProvider::new("https://vault.example.com:8200", "secret/openai#api_key", Login::kubernetes("openai"))?
///     .namespace("team");
/// # Ok(()) }
/// # example().unwrap();
/// ```
#[derive(Debug)]
pub struct VaultProvider {
    location: Location,
    kind: KeyKind,
    system: Arc<dyn System>,
    settings: Result<Settings, Failure>,
    server: std::sync::OnceLock<Server>,
    state: Mutex<State>,
}

/// The state kept between queries.
#[derive(Debug, Default)]
struct State {
    tokens: Tokens,
    lease: Option<Lease>,
}

impl VaultProvider {
    /// Creates a provider for the secret at `location` (`secret/openai#api_key`) on the server at
    /// `address`. The environment is not read.
    ///
    /// # Errors
    /// Fails if the address or the location is malformed, or if a token must not be sent to that
    /// address: plain http is allowed only to loopback and private addresses.
    pub fn new(address: &str, location: &str, login: Login) -> Result<Self, ProviderError> {
        let location = Location::parse(location)?;
        let address = Address::parse(address).map_err(|failure| failure.of(source(&location)))?;
        Ok(Self::with(Arc::new(RealSystem), location, KeyKind::ApiKey, Ok(Settings::new(address, login))))
    }

    /// Creates a provider for the secret at `location`, a key of `kind`, with the server and login
    /// from the environment of `system`.
    ///
    /// # Errors
    /// Fails if the location is malformed. Errors in the environment are reported when the key is
    /// needed.
    pub fn from_environment(
        system: Arc<dyn System>,
        location: &str,
        kind: KeyKind,
    ) -> Result<Self, ProviderError> {
        let location = Location::parse(location)?;
        let settings = Settings::read(system.as_ref());
        Ok(Self::with(system, location, kind, settings))
    }

    fn with(
        system: Arc<dyn System>,
        location: Location,
        kind: KeyKind,
        settings: Result<Settings, Failure>,
    ) -> Self {
        Self { location, kind, system, settings, server: std::sync::OnceLock::new(), state: Mutex::default() }
    }

    /// Sets the namespace of all requests, including the login. Default: the root namespace.
    #[must_use]
    pub fn namespace(self, name: &str) -> Self {
        self.set(|settings| settings.namespace = namespace(name))
    }

    /// Sets where the login method is mounted. Default: under its own name, as in `auth/approle`.
    #[must_use]
    pub fn auth_mount(self, mount: &str) -> Self {
        self.set(|settings| settings.auth_mount = mount_name(mount))
    }

    /// Sets a file with the certificates (PEM) to trust instead of the system's.
    #[must_use]
    pub fn ca_certificate(self, file: impl Into<PathBuf>) -> Self {
        self.set(|settings| settings.ca = Some(file.into()))
    }

    /// Sets what the key is used for. Default: [`KeyKind::ApiKey`].
    #[must_use]
    pub fn kind(self, kind: KeyKind) -> Self {
        Self { kind, ..self }
    }

    fn set(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        if let Ok(settings) = &mut self.settings {
            change(settings);
        }
        self
    }

    async fn ask(&self) -> Result<Credential, Failure> {
        let settings = self.settings.as_ref().map_err(Failure::clone)?;
        Handle::try_current().map_err(|_| error::no_runtime())?;
        let server = self.server.get_or_init(|| Server {
            address: settings.address.clone(),
            namespace: settings.namespace.clone(),
            tls: Tls::new(Arc::clone(&self.system), settings.ca.clone()),
        });
        let mut exchange = Exchange::new(server);
        let mut state = self.state.lock().await;
        let State { tokens, lease } = &mut *state;
        let token = tokens.obtain(&mut exchange, settings, &self.system).await?;
        if let Some(held) = lease
            && let Some(credential) = held.extend(&mut exchange, &token, self.system.now()).await?
        {
            return Ok(credential);
        }
        let found = read(&mut exchange, &token, &settings.place, &self.location).await?;
        let credential = self.credential(&found)?;
        *lease =
            found.lease.map(|granted| Lease::start(credential.clone(), granted, &token, self.system.now()));
        Ok(lease.as_ref().map_or(credential, Lease::credential))
    }

    /// Returns the field of the secret that holds the key.
    fn credential(&self, found: &Found) -> Result<Credential, Failure> {
        let unusable = |what: String| {
            Failure::definite(what, "correct the field after the `#`, or write the key into that secret")
        };
        let names: Vec<_> = found.data.as_object().into_iter().flat_map(|members| members.keys()).collect();
        let name = match (&self.location.member, names.as_slice()) {
            (Some(name), _) => name,
            (None, [only]) => *only,
            (None, _) => {
                let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
                return Err(unusable(format!(
                    "has several fields ({}), and the URI names none",
                    names.join(", ")
                )));
            }
        };
        let document = Zeroizing::new(found.data.to_string());
        let member = Member::new(name);
        let credential = member.credential(&document, self.kind, self.source(), self.system.now());
        credential.map_err(unusable)?.ok_or_else(|| unusable(format!("has an empty field `{name}`")))
    }
}

impl Provider for VaultProvider {
    fn source(&self) -> Source {
        source(&self.location)
    }

    fn provide(&self) -> Answering<'_> {
        Box::pin(async move {
            match self.ask().await {
                Ok(credential) => Answer::Here(credential),
                Err(failure) => Answer::Failed(failure.of(self.source())),
            }
        })
    }
}

fn source(location: &Location) -> Source {
    Source::Custom(location.to_string())
}
