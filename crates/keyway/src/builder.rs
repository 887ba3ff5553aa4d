//! Building a client: what is set here wins over the environment, and everything is read now (K2).

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName};
use keyway_credentials::{
    Chain, Credential, KeyKind, Provider, RealSystem, Scheme, Scrubber, Secret, Source, System,
    default_chain, named_chain,
};
use serde_json::Value;

use crate::auth::header;
use crate::base_url::{BaseUrl, DEFAULT_BASE_URL};
use crate::client::{ClientParts, OpenAI};
use crate::config::{self, Config, DEFAULT_MAX_RETRIES, Timeouts, variable};
use crate::destinations::Destinations;
use crate::env_vars as vars;
use crate::error::{ConfigurationReason, Error, ErrorKind, Result};
use crate::gate::{self, Gate, Proven};
use crate::key_source;
use crate::key_store::Keys;
use crate::query::Query;
use crate::retry::RetryBudget;
use crate::transport::{HyperTransport, ProxySettings, Transport, TransportSettings};
use crate::url_cache::Urls;
#[cfg(feature = "webhooks")]
use crate::webhook_secret::{self, Place};

/// An explicit key: text, or nothing, which is an error when the client is built (K6).
///
/// Made from `&str`, `String`, [`Secret`] and `Option`s of these, so that `builder.api_key(std::env::var("MY_KEY").ok())`
/// says so at once when the variable is not there, instead of using another key.
pub struct ApiKey(Option<Secret>);

impl From<&str> for ApiKey {
    fn from(text: &str) -> Self {
        Self(Some(Secret::new(text)))
    }
}

impl From<String> for ApiKey {
    fn from(text: String) -> Self {
        Self(Some(Secret::new(text)))
    }
}

impl From<Secret> for ApiKey {
    fn from(secret: Secret) -> Self {
        Self(Some(secret))
    }
}

impl<T: Into<ApiKey>> From<Option<T>> for ApiKey {
    fn from(key: Option<T>) -> Self {
        key.map_or(Self(None), Into::into)
    }
}

/// What a transport is put into, when the client is built.
type Wrap = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync>;

/// Settings of a client that is to be built; made by [`OpenAI::builder`].
///
/// ```
/// # fn main() -> keyway::Result<()> {
/// let client = keyway::OpenAI::builder()
///     .api_key("sk-emul-example")
///     .base_url("http://127.0.0.1:8080/v1")
///     .max_retries(4)
///     .timeout(std::time::Duration::from_secs(30))
///     .build()?;
/// # Ok(()) }
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder {
    api_key: Option<ApiKey>,
    admin_key: Option<ApiKey>,
    provider: Option<Box<dyn Provider>>,
    key_from: Option<String>,
    schemes: Vec<Scheme>,
    pub(crate) key_timeout: Option<Duration>,
    pub(crate) organization: Option<String>,
    pub(crate) project: Option<String>,
    pub(crate) base_url: Option<String>,
    webhook_secret: Option<Secret>,
    pub(crate) dotenv: Option<PathBuf>,
    timeouts: Timeouts,
    max_retries: u32,
    gate: Gate,
    headers: Vec<(String, Option<String>)>,
    query: Query,
    pub(crate) allow_insecure_http: bool,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    wrap: Option<Wrap>,
    pub(crate) system: Arc<dyn System>,
}

impl OpenAI {
    /// A client with all its settings from the environment.
    ///
    /// # Errors
    /// As [`Builder::build`]: for a bad base URL or header, never for a missing key (K5).
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// Settings for a client.
    pub fn builder() -> Builder {
        Builder::new()
    }
}

impl Builder {
    fn new() -> Self {
        Self {
            api_key: None,
            admin_key: None,
            provider: None,
            key_from: None,
            schemes: Vec::new(),
            key_timeout: None,
            organization: None,
            project: None,
            base_url: None,
            webhook_secret: None,
            dotenv: None,
            timeouts: Timeouts::default(),
            max_retries: DEFAULT_MAX_RETRIES,
            gate: Gate::new(),
            headers: Vec::new(),
            query: Query::default(),
            allow_insecure_http: false,
            transport: None,
            wrap: None,
            system: Arc::new(RealSystem),
        }
    }

    /// The API key, before every other place (K1). Empty, blank or `None` fails in [`build`](Self::build) (K6).
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// The admin key, for operations of the administration API only (K11). Empty, blank or `None` fails in [`build`](Self::build).
    pub fn admin_api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.admin_key = Some(key.into());
        self
    }

    /// The source of the API key, as a [`CredentialUri`](crate::credentials::CredentialUri); otherwise `OPENAI_API_KEY_FROM`.
    ///
    /// It is an explicit choice: no other place stands in for it, and what it has no key for fails the call. Nothing is contacted
    /// before the first call. A key that is replaced at its source is picked up: when a file changes, ahead of an expiry (P3),
    /// and when the old one is refused (G4).
    ///
    /// ```
    /// # fn main() -> keyway::Result<()> {
    /// let client = keyway::OpenAI::builder().key_from("file:/run/secrets/openai.json#api_key").build()?;
    /// # Ok(()) }
    /// ```
    pub fn key_from(mut self, uri: impl Into<String>) -> Self {
        self.key_from = Some(uri.into());
        self
    }

    /// Registers a scheme of your own for [`key_from`](Self::key_from) and `OPENAI_API_KEY_FROM`, in place of an earlier one of its
    /// name, such as `vault:`.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use keyway::credentials::{CommandProvider, Scheme};
    ///
    /// // `pass:work/openai` is the entry of that name in the password store.
    /// let pass = Scheme::new("pass", |location| Ok(CommandProvider::new("pass", ["show", location.text()])))
    ///     .usage("pass:ENTRY, such as pass:work/openai");
    /// let client = keyway::OpenAI::builder().key_scheme(pass).key_from("pass:work/openai").build()?;
    /// # Ok(()) }
    /// ```
    pub fn key_scheme(mut self, scheme: Scheme) -> Self {
        self.schemes.push(scheme);
        self
    }

    /// How long a source of the API key may take to answer, 5 s by default (P5).
    pub fn key_timeout(mut self, limit: Duration) -> Self {
        self.key_timeout = Some(limit);
        self
    }

    /// A source of the API key of your own, in the place of all others. What it gives is used until it expires or is refused,
    /// or its provider says that it has [changed](Provider::unchanged).
    pub fn credentials(mut self, provider: impl Provider + 'static) -> Self {
        self.provider = Some(Box::new(provider));
        self
    }

    /// The organization, sent as `OpenAI-Organization`; otherwise `OPENAI_ORG_ID`. Empty omits the header.
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.organization = Some(id.into());
        self
    }

    /// The project, sent as `OpenAI-Project`; otherwise `OPENAI_PROJECT_ID`. Empty omits the header.
    pub fn project(mut self, id: impl Into<String>) -> Self {
        self.project = Some(id.into());
        self
    }

    /// The base URL, otherwise `OPENAI_BASE_URL`, otherwise `https://api.openai.com/v1` (H3, H4).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The secret of webhook signatures, otherwise `OPENAI_WEBHOOK_SECRET`. One of fewer than 16 bytes fails in
    /// [`build`](Self::build) (X7).
    pub fn webhook_secret(mut self, secret: impl Into<String>) -> Self {
        self.webhook_secret = Some(Secret::new(secret));
        self
    }

    /// A `.env` file that is looked at after the environment and before `~/.openai/auth.json`. Off unless asked for.
    #[cfg(feature = "dotenv")]
    pub fn env_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.dotenv = Some(path.into());
        self
    }

    /// The limit of one whole attempt, 600 s by default; also of a stream's silence, unless [`stream_timeout`](Self::stream_timeout)
    /// sets that apart.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeouts.attempt = limit;
        self
    }

    /// The limit of connecting, TLS included, 5 s by default (H9).
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.connect = limit;
        self
    }

    /// The longest silence in a stream; otherwise as long as [`timeout`](Self::timeout).
    pub fn stream_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.stream_idle = Some(limit);
        self
    }

    /// How often a call is tried again, 2 by default (R1).
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// How repeated bad attempts are kept from the server (section G); [`Gate::off`] switches it off.
    pub fn gate(mut self, gate: Gate) -> Self {
        self.gate = gate;
        self
    }

    /// A header of every request, in place of any other of its name. `Authorization` replaces the key (H1).
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), Some(value.into())));
        self
    }

    /// A header that is left out of every request.
    pub fn without_default_header(mut self, name: impl Into<String>) -> Self {
        self.headers.push((name.into(), None));
        self
    }

    /// A query parameter of every request (H6).
    pub fn default_query(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.query.add(name, &value.into());
        self
    }

    /// Allows a key to travel over plain http to a public host (H3). For tests behind your own protection only.
    pub fn allow_insecure_http(mut self, allow: bool) -> Self {
        self.allow_insecure_http = allow;
        self
    }

    /// Puts a transport of your own around the one in use, such as one that counts. A second one goes around the first.
    pub fn wrap_transport<T: Transport>(
        mut self,
        wrap: impl FnOnce(Arc<dyn Transport>) -> T + Send + Sync + 'static,
    ) -> Self {
        let before = self.wrap.take();
        self.wrap = Some(Box::new(|transport| {
            let inner = match before {
                Some(before) => before(transport),
                None => transport,
            };
            Arc::new(wrap(inner))
        }));
        self
    }

    /// The transport, in place of [`HyperTransport`].
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Where environment variables, files and the time are read from, so that tests can give their own.
    pub fn system(mut self, system: impl System + 'static) -> Self {
        self.system = Arc::new(system);
        self
    }

    /// Reads every source and makes the client.
    ///
    /// # Errors
    /// [`Configuration`](crate::ErrorKind::Configuration) for an explicit key that is empty (K6), a named source that is none, a base URL that cannot be
    /// used (H3, H4) or holds a key (X5), a header that HTTP cannot carry, a webhook secret that is too short (X7), or a variable that cannot be used (K12). Never because a key is missing
    /// or wrong: the first call says that (K5).
    pub fn build(mut self) -> Result<OpenAI> {
        let system = Arc::clone(&self.system);
        let system = system.as_ref();
        let api_key = self.api_keys()?;
        let admin_key = explicit(self.admin_key.take(), "admin_api_key", KeyKind::AdminKey)?;
        let admin_key = Keys::new(
            default_chain(system, KeyKind::AdminKey, admin_key, self.dotenv.as_deref()),
            Arc::clone(&self.system),
            vars::OPENAI_ADMIN_KEY,
        );
        let settings = TransportSettings {
            connect_timeout: self.timeouts.connect,
            proxies: config::proxies(system),
            roots: config::roots(system),
        };
        let config = self
            .config(system, &settings.proxies)
            .map_err(|error| without_keys(error, &[&api_key, &admin_key]))?;
        self.check_destinations(&config, &[&api_key, &admin_key])?;
        let gate = gate::at(config.base_url.origin());
        let transport = self.transport.unwrap_or_else(|| Arc::new(HyperTransport::new(settings)));
        let transport = match self.wrap {
            Some(wrap) => wrap(transport),
            None => transport,
        };
        Ok(OpenAI(Arc::new(ClientParts {
            config,
            gate,
            api_key,
            admin_key,
            transport,
            budget: RetryBudget::full(),
            proven: Proven::default(),
            system: self.system,
        })))
    }

    fn api_keys(&mut self) -> Result<Keys> {
        let key = explicit(self.api_key.take(), "api_key", KeyKind::ApiKey)?;
        let (provider, uri) = (self.provider.take(), self.key_from.take());
        key_source::check(&self.schemes)?;
        let given = [
            ("`api_key`", key.is_some()),
            ("`credentials`", provider.is_some()),
            ("`key_from`", uri.is_some()),
        ];
        let given: Vec<_> = given.iter().filter(|(_, given)| *given).map(|(name, _)| *name).collect();
        if let [first, second, ..] = given[..] {
            let text = format!("Both {first} and {second} are given; pass one of them");
            return Err(Error::configuration(ConfigurationReason::InvalidArgument, text));
        }
        let chain = match provider {
            Some(provider) => Chain::new(vec![provider]),
            None => self.places(key, uri)?,
        };
        let chain = match self.key_timeout {
            Some(limit) => chain.deadline(limit),
            None => chain,
        };
        Ok(Keys::new(chain, Arc::clone(&self.system), vars::OPENAI_API_KEY))
    }

    /// The places of the API key: those of the default, or the one that was named (K1).
    fn places(&self, key: Option<Credential>, uri: Option<String>) -> Result<Chain> {
        let (system, dotenv, kind) = (self.system.as_ref(), self.dotenv.as_deref(), KeyKind::ApiKey);
        let named = match uri {
            Some(uri) => Some((uri, "`key_from`")),
            None => variable(system, vars::OPENAI_API_KEY_FROM)?.map(|uri| (uri, vars::OPENAI_API_KEY_FROM)),
        };
        let Some((uri, place)) = named else { return Ok(default_chain(system, kind, key, dotenv)) };
        let schemes = key_source::schemes(&self.schemes)?;
        let provider = key_source::provider(&schemes, &uri, place, &self.system, kind, self.key_timeout)?;
        Ok(named_chain(system, kind, key, provider, dotenv))
    }

    /// No key that has been read is where a name server would be asked for it (X5). Keys that are read later are compared then.
    fn check_destinations(&self, config: &Config, keys: &[&Keys]) -> Result<()> {
        let own = header::callers_own(&mut config.headers.clone());
        let held = keys.iter().filter_map(|keys| keys.held()).chain(own);
        let scrubber = held.fold(Scrubber::new(), |scrubber, held| scrubber.with(held.scrubber()));
        config.destinations.check(&scrubber)
    }

    fn config(&self, system: &dyn System, proxies: &ProxySettings) -> Result<Config> {
        let (url, place) = match &self.base_url {
            Some(url) => (url.clone(), "the `base_url` argument"),
            None => match variable(system, vars::OPENAI_BASE_URL)? {
                Some(url) => (url, vars::OPENAI_BASE_URL),
                None => (DEFAULT_BASE_URL.to_owned(), "the default"),
            },
        };
        let mut destinations = Destinations::default();
        destinations.base_url(&url, place);
        for (proxy, variable) in [
            (&proxies.all, vars::ALL_PROXY),
            (&proxies.http, vars::HTTP_PROXY),
            (&proxies.https, vars::HTTPS_PROXY),
        ] {
            destinations.proxy(proxy, variable);
        }
        let base_url = BaseUrl::parse(&url, place, self.allow_insecure_http)?;
        destinations.check(&Scrubber::new())?;
        let mut headers =
            config::base_headers(system, self.organization.as_deref(), self.project.as_deref())?;
        config::custom_headers(system, &mut headers)?;
        let removed = self.apply_headers(&mut headers)?;
        let webhook_secret = match &self.webhook_secret {
            Some(secret) => Some(secret.clone()),
            None => variable(system, vars::OPENAI_WEBHOOK_SECRET)?.map(Secret::new),
        };
        #[cfg(feature = "webhooks")]
        if let Some(secret) = &webhook_secret {
            let place = match &self.webhook_secret {
                Some(_) => Place::Argument("`Builder::webhook_secret`"),
                None => Place::Variable(vars::OPENAI_WEBHOOK_SECRET),
            };
            webhook_secret::bytes(secret, place)?;
        }
        let touches = |name: &HeaderName| headers.contains_key(name) || removed.contains(name);
        Ok(Config {
            base_url,
            destinations,
            own_credential: header::has_credential(&headers) || removed.iter().any(header::is_credential),
            own_retry_count: touches(&config::RETRY_COUNT),
            set_up: headers
                .iter()
                .filter(|(name, _)| config::is_set_up(name))
                .fold(0, |all, (name, value)| all ^ config::set_up_of(name, Some(value))),
            headers,
            query: self.query.clone(),
            urls: Urls::default(),
            timeouts: self.timeouts,
            max_retries: self.max_retries,
            gate: self.gate.clone(),
            log_level: config::log_level(system)?,
            webhook_secret,
        })
    }

    fn apply_headers(&self, headers: &mut HeaderMap) -> Result<Vec<HeaderName>> {
        let mut removed = Vec::new();
        for (name, value) in &self.headers {
            let parsed = config::header_name(name, "the builder")?;
            match value {
                Some(value) => {
                    headers.insert(parsed, config::header_value(name, value, "the builder")?);
                }
                None => {
                    headers.remove(&parsed);
                    removed.push(parsed);
                }
            }
        }
        Ok(removed)
    }
}

/// An explicit key as a credential; given and empty is an error, never a fall-back (K6).
fn explicit(key: Option<ApiKey>, name: &'static str, kind: KeyKind) -> Result<Option<Credential>> {
    let Some(ApiKey(key)) = key else { return Ok(None) };
    let credential =
        key.and_then(|key| Credential::from_text(key.expose(), kind, Source::Argument(name.into())));
    credential.map(Some).ok_or_else(|| {
        let text = format!(
            "The `{name}` argument is empty; pass a key, or leave the argument out to use the environment"
        );
        Error::configuration(ConfigurationReason::EmptyApiKey, text)
    })
}

/// A setting that is a key by mistake is not repeated (X5).
#[cold]
fn without_keys(error: Error, keys: &[&Keys]) -> Error {
    let ErrorKind::Configuration(reason) = *error.kind() else { return error };
    let held = keys.iter().filter_map(|keys| keys.held());
    let scrubber = held.fold(Scrubber::new(), |scrubber, key| scrubber.with(key.scrubber()));
    Error::configuration(reason, scrubber.scrub(&error.to_string()))
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("api_key", &self.api_key.is_some())
            .field("admin_key", &self.admin_key.is_some())
            .field("timeouts", &self.timeouts)
            .field("max_retries", &self.max_retries)
            .finish_non_exhaustive()
    }
}
