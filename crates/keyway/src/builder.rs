//! Builds a client: explicit settings win over the environment, and everything is read once, at
//! build time.

mod network;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use keyway_credentials::{
    Chain, Credential, KeyKind, Outcome, Provider, RealSystem, Scheme, Scrubber, Secret, Setting, Source,
    System, default_chain, named_chain,
};
use serde_json::Value;

use crate::api_key::ApiKey;
use crate::auth::header;
use crate::base_url::{BaseUrl, DEFAULT_BASE_URL};
use crate::client::{ClientParts, OpenAI};
use crate::config::{self, Config, DEFAULT_MAX_RETRIES, Timeouts};
use crate::destinations::Destinations;
use crate::env_file::{self, Destination};
use crate::env_vars as vars;
use crate::error::{ConfigurationReason, Error, ErrorKind, Result};
use crate::foreign_key;
use crate::gate::{self, Gate, Proven};
use crate::inspection::Inspection;
use crate::key_source;
use crate::key_store::Keys;
use crate::observe::{Observation, Observer};
use crate::query::Query;
use crate::retry::RetryBudget;
use crate::settings::{self, Argument, Reader, SettingState};
use crate::transport::{HyperTransport, Transport, TransportBuilder, TransportSettings};
use crate::url_cache::Urls;
#[cfg(feature = "webhooks")]
use crate::webhook_secret::{self, Place};

/// Wraps the transport when the client is built.
type Wrap = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync>;

/// Settings for a client to be built. Created by [`OpenAI::builder`].
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
    pub(crate) timeouts: Timeouts,
    connect_timeout: Option<Duration>,
    max_retries: u32,
    strict: bool,
    gate: Gate,
    observation: Observation,
    headers: Vec<(String, Option<String>)>,
    query: Query,
    pub(crate) allow_insecure_http: bool,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    wrap: Option<Wrap>,
    pub(crate) network: TransportBuilder,
    pub(crate) system: Arc<dyn System>,
}

impl OpenAI {
    /// Builds a client with all its settings from the environment.
    ///
    /// # Errors
    /// The same as [`Builder::build`]: a bad base URL or header fails, a missing key does not.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// Starts a builder.
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
            connect_timeout: None,
            max_retries: DEFAULT_MAX_RETRIES,
            strict: false,
            gate: Gate::new(),
            observation: Observation::default(),
            headers: Vec::new(),
            query: Query::default(),
            allow_insecure_http: false,
            transport: None,
            wrap: None,
            network: TransportBuilder::new(),
            system: Arc::new(RealSystem),
        }
    }

    /// Sets the API key, which takes precedence over every other source. An empty, blank or `None`
    /// key fails in [`build`](Self::build).
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Sets the admin key, used for operations of the administration API only. An empty, blank or
    /// `None` key fails in [`build`](Self::build).
    pub fn admin_api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.admin_key = Some(key.into());
        self
    }

    /// Sets the source of the API key, as a [`CredentialUri`](crate::credentials::CredentialUri).
    /// Defaults to `OPENAI_API_KEY_FROM`.
    ///
    /// This is an explicit choice: there is no fallback, so if the source has no key, the call
    /// fails. The source isn't contacted before the first call. keyway picks up a replaced key when
    /// a file changes, ahead of an expiry, and when the server rejects the old one.
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

    /// Registers your own scheme for [`key_from`](Self::key_from) and `OPENAI_API_KEY_FROM`. It replaces
    /// an earlier one of its name, such as `vault:`.
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

    /// Limits how long a source may take to return the API key. 5 s by default.
    pub fn key_timeout(mut self, limit: Duration) -> Self {
        self.key_timeout = Some(limit);
        self
    }

    /// Sets a custom provider for the API key, instead of every other source. A key is used until
    /// it expires, the server rejects it, or the provider reports that it
    /// [changed](Provider::unchanged).
    pub fn credentials(mut self, provider: impl Provider + 'static) -> Self {
        self.provider = Some(Box::new(provider));
        self
    }

    /// Sets the organization, sent as `OpenAI-Organization`. Defaults to `OPENAI_ORG_ID`; an empty
    /// value omits the header.
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.organization = Some(id.into());
        self
    }

    /// Sets the project, sent as `OpenAI-Project`. Defaults to `OPENAI_PROJECT_ID`; an empty value
    /// omits the header.
    pub fn project(mut self, id: impl Into<String>) -> Self {
        self.project = Some(id.into());
        self
    }

    /// Sets the base URL. Defaults to `OPENAI_BASE_URL`, then to that of an
    /// `env_file` whose key is used, then to
    /// `https://api.openai.com/v1`. A public host needs https (see
    /// [`allow_insecure_http`](Self::allow_insecure_http)).
    ///
    /// A query such as `?api-version=2024-10-21` is sent with each request. User-info, a credential in
    /// the query, or a whole endpoint path fails in [`build`](Self::build).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets the secret that verifies webhooks. Defaults to `OPENAI_WEBHOOK_SECRET`. A secret of
    /// fewer than 16 bytes fails in [`build`](Self::build).
    pub fn webhook_secret(mut self, secret: impl Into<String>) -> Self {
        self.webhook_secret = Some(Secret::new(secret));
        self
    }

    /// Adds a `.env` file, searched after the environment and before `~/.openai/auth.json`. No
    /// `.env` file is read by default.
    ///
    /// If its key is used, the file also supplies the base URL, organization and project
    /// (`OPENAI_BASE_URL`, `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`), unless an argument or an exported
    /// variable sets them. If its key is not used, the file supplies none of them, because key and
    /// destination belong together; [`OpenAI::setting_places`] lists what was ignored. A pipe is read
    /// when the client is built.
    #[cfg(feature = "dotenv")]
    pub fn env_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.dotenv = Some(path.into());
        self
    }

    /// Limits each attempt as a whole, 600 s by default. Also limits the silence in a stream,
    /// unless [`stream_timeout`](Self::stream_timeout) is set.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeouts.attempt = limit;
        self
    }

    /// Limits connecting, including TLS. 5 s by default.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// Limits the silence between two chunks of a stream. As long as [`timeout`](Self::timeout) by
    /// default.
    pub fn stream_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.stream_idle = Some(limit);
        self
    }

    /// Sets how often a failed call is retried. 2 by default, 0 for never.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Makes a reply's field of an unexpected kind of JSON an error that names it. By default the
    /// rest of the reply is read, and [`Reply::misfits`](crate::Reply::misfits) lists such fields.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Configures the gate, which protects keys and your IP address from repeated authentication
    /// failures. [`Gate::off`] disables it.
    pub fn gate(mut self, gate: Gate) -> Self {
        self.gate = gate;
        self
    }

    /// Adds a header to every request, replacing any other of that name. `Authorization` replaces
    /// the key.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), Some(value.into())));
        self
    }

    /// Omits a header from every request.
    pub fn without_default_header(mut self, name: impl Into<String>) -> Self {
        self.headers.push((name.into(), None));
        self
    }

    /// Adds a query parameter to every request. Arrays are sent as `a[]=1&a[]=2`, objects as
    /// `o[k]=v`.
    pub fn default_query(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.query.add(name, &value.into());
        self
    }

    /// Allows sending a key to a public host over plain http. Use it only for tests on a network
    /// that you control.
    pub fn allow_insecure_http(mut self, allow: bool) -> Self {
        self.allow_insecure_http = allow;
        self
    }

    /// Wraps the transport in use in a custom one, for example to count requests. A second one wraps the
    /// first.
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

    /// Replaces the transport. [`HyperTransport`] by default. Clients that are given the same
    /// `Arc` of a transport share its connections; see [`HyperTransport::builder`].
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Adds an observer, which is called when a call begins and when it has ended: a closure that takes
    /// a [`CallSummary`](crate::observe::CallSummary), or an [`Observer`]. Several are called in the
    /// order in which they were added.
    ///
    /// ```
    /// # fn main() -> keyway::Result<()> {
    /// use keyway::observe::CallSummary;
    ///
    /// let client = keyway::OpenAI::builder()
    ///     .observe(|call: &CallSummary| println!("{}: {:?}", call.operation, call.outcome))
    ///     .build()?;
    /// # Ok(()) }
    /// ```
    pub fn observe(mut self, observer: impl Observer) -> Self {
        self.observation.observers.push(Arc::new(observer));
        self
    }

    /// Puts content into the [spans](crate::observe#spans) of calls: messages, instructions and output,
    /// scrubbed of keys, as JSON. Off by default, because that is personal data
    /// in many programs. Pictures, sound and files are left out.
    pub fn trace_content(mut self, wanted: bool) -> Self {
        self.observation.content = wanted;
        self
    }

    /// Sets where environment variables, files and the time are read from, so that tests can supply
    /// them.
    pub fn system(mut self, system: impl System + 'static) -> Self {
        self.system = Arc::new(system);
        self
    }

    /// Reads every setting and builds the client.
    ///
    /// # Errors
    /// [`Configuration`](crate::ErrorKind::Configuration) for an empty explicit key, an invalid
    /// source URI, a base URL that is unusable or contains a key, a header that HTTP cannot carry,
    /// a webhook secret of fewer than 16 bytes, or an environment variable with an unusable value.
    /// A missing or wrong key never fails here; the first call reports it.
    pub fn build(self) -> Result<OpenAI> {
        let (client, problems) = self.assemble()?;
        problems.into_iter().next().map_or(Ok(client), Err)
    }

    /// Reads every setting for a status display, which shows all of them even if some are unusable.
    ///
    /// # Errors
    /// The same as [`build`](Self::build), but only for arguments that contradict each other, and an
    /// empty explicit key. Unusable settings are in [`Inspection::problems`].
    pub fn inspect(self) -> Result<Inspection> {
        let (client, problems) = self.assemble()?;
        Ok(Inspection::new(client, problems))
    }

    /// How long a stage of a new connection may take.
    pub(crate) fn connect_limit(&self) -> Duration {
        self.connect_timeout.unwrap_or(self.timeouts.connect)
    }

    /// Builds the client without the settings that are unusable, which are returned beside it: a
    /// diagnosis can check the rest. Instead of an unusable base URL it has the default one.
    pub(crate) fn assemble(mut self) -> Result<(OpenAI, Vec<Error>)> {
        if let Some(path) = &self.dotenv {
            self.system = env_file::repeatable(Arc::clone(&self.system), path);
        }
        let system = Arc::clone(&self.system);
        let mut reader = Reader::new(system.as_ref());
        let api_chain = self.api_chain(&mut reader)?;
        let admin_key = explicit(self.admin_key.take(), "admin_api_key", KeyKind::AdminKey)?;
        let admin_chain =
            default_chain(reader.system(), KeyKind::AdminKey, admin_key, self.dotenv.as_deref());
        let held: Vec<Credential> = [&api_chain, &admin_chain].into_iter().filter_map(found).collect();
        let read = self.settings(&mut reader, &api_chain, &admin_chain);
        reader.warn();
        let Read { mut config, destination, network } = read.map_err(|error| without_keys(error, &held))?;
        let problems = reader.take_problems().into_iter();
        let mut problems: Vec<Error> = problems.map(|error| without_keys(error, &held)).collect();
        if let Err(error) = config.check_destinations(held.iter().cloned()) {
            // A key in the base URL says more than any other mistake there.
            problems.retain(|problem| *problem.kind() != INVALID_URL || error.kind() != problem.kind());
            problems.push(error);
        }
        problems.sort_by_key(|error| *error.kind() == INVALID_URL);
        let admin_chain = env_file::admin_chain(admin_chain, self.dotenv.as_deref(), &destination);
        config.setting_places = reader.into_places();
        if problems.iter().any(|error| *error.kind() == INVALID_URL) {
            settings::refuse(&mut config.setting_places, "base_url");
        }
        let keys = scrubber_of(&held);
        for place in config.setting_places.iter_mut().filter(|place| place.state == SettingState::Invalid) {
            place.notes.iter_mut().for_each(|note| *note = keys.scrub(note).into_owned());
        }
        let openai = foreign_key::is_openai(config.base_url.origin());
        let keys = |chain, variable| Keys::new(chain, Arc::clone(&self.system), variable, openai);
        let (api_key, admin_key) =
            (keys(api_chain, vars::OPENAI_API_KEY), keys(admin_chain, vars::OPENAI_ADMIN_KEY));
        let gate = gate::at(config.base_url.origin());
        let transport = match (self.transport, self.network.first()) {
            (Some(_), Some(setting)) => return Err(not_ours(setting)),
            (Some(transport), None) => transport,
            (None, _) => Arc::new(HyperTransport::new(network)),
        };
        let transport = match self.wrap {
            Some(wrap) => wrap(transport),
            None => transport,
        };
        let client = OpenAI(Arc::new(ClientParts {
            config,
            gate,
            api_key,
            admin_key,
            transport,
            budget: Arc::new(RetryBudget::full()),
            proven: Proven::default(),
            system: self.system,
        }));
        Ok((client, problems))
    }

    fn api_chain(&mut self, reader: &mut Reader<'_>) -> Result<Chain> {
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
            let text = format!("Both {first} and {second} are set; pass only one");
            return Err(Error::configuration(ConfigurationReason::InvalidArgument, text));
        }
        let chain = match provider {
            Some(provider) => Chain::new(vec![provider]),
            None => self.places(reader, key, uri)?,
        };
        Ok(match self.key_timeout {
            Some(limit) => chain.deadline(limit),
            None => chain,
        })
    }

    /// The chain for the API key: the default places, or only the source that the caller named
    /// (K1).
    fn places(&self, reader: &mut Reader<'_>, key: Option<Credential>, uri: Option<String>) -> Result<Chain> {
        let (system, dotenv, kind) = (self.system.as_ref(), self.dotenv.as_deref(), KeyKind::ApiKey);
        let named = match uri {
            Some(uri) => Some((uri, "`key_from`")),
            None => reader
                .variable("key_from", vars::OPENAI_API_KEY_FROM)
                .map(|uri| (uri.text().to_owned(), vars::OPENAI_API_KEY_FROM)),
        };
        let Some((uri, place)) = named else { return Ok(default_chain(system, kind, key, dotenv)) };
        let schemes = key_source::schemes(&self.schemes)?;
        let provider = key_source::provider(&schemes, &uri, place, &self.system, kind, self.key_timeout);
        let provider = provider.unwrap_or_else(|error| {
            let broken = key_source::unusable(place, &error);
            reader.fail("key_from", error);
            broken
        });
        Ok(named_chain(system, kind, key, provider, dotenv))
    }

    /// Whether a `.env` file supplies settings, because its key is used (K15).
    fn is_used(&self, file: &Path, api: &Chain, admin: &Chain, custom: &HeaderMap) -> bool {
        let own = header::has_credential(custom)
            || self.headers.iter().any(|(name, _)| header::names_credential(name));
        let of_file = |chain| found(chain).is_some_and(|key| env_file::holds(file, &key));
        let none = || matches!(api.settled(), Some(Outcome::NotFound(_)));
        !own && (of_file(api) || (none() && of_file(admin)))
    }

    fn settings(&self, reader: &mut Reader<'_>, api: &Chain, admin: &Chain) -> Result<Read> {
        let custom = config::custom_headers(reader);
        if let Some(file) = &self.dotenv {
            let used = self.is_used(file, api, admin, &custom);
            reader.add_file(file, env_file::SUPPLIED, env_file::NOT_SUPPLIED, used);
        }
        let argument = Argument::of("base_url", self.base_url.as_deref());
        let found = reader.setting("base_url", &argument, vars::OPENAI_BASE_URL);
        let destination = self.destination(found.as_ref(), reader);
        let (text, place) = match &found {
            Some(url) => (url.text(), url.place()),
            None if self.base_url.is_some() => ("", "the `base_url` argument".to_owned()),
            None => (DEFAULT_BASE_URL, "the default".to_owned()),
        };
        let mut destinations = Destinations::default();
        destinations.base_url(text, &place);
        let url = BaseUrl::parse(text, &place, self.allow_insecure_http);
        // If it contains a key, that says more than any other mistake in it.
        let url = destinations.check(&Scrubber::new()).and(url);
        let base_url = match url {
            Ok(base_url) => base_url,
            Err(error) => {
                reader.fail("base_url", error);
                BaseUrl::parse(DEFAULT_BASE_URL, "the default", false)?
            }
        };
        let connect = self.connect_limit();
        let network = self.network.settings(reader, connect)?;
        let mut proxies = Destinations::default();
        proxies.proxies(&network.proxies);
        reader.tolerate("proxy", proxies.check(&Scrubber::new()));
        destinations.proxies(&network.proxies);
        let mut headers = config::base_headers(reader, self.organization.as_deref(), self.project.as_deref());
        for (name, value) in &custom {
            headers.insert(name, value.clone());
        }
        let config = self.config(reader, base_url, destinations, headers)?;
        Ok(Read { config, destination, network })
    }

    /// Where the base URL comes from, as far as it concerns a `.env` file (K15).
    fn destination(&self, found: Option<&Setting>, reader: &Reader<'_>) -> Destination {
        match found.map(Setting::source) {
            Some(Source::Dotenv { .. }) => Destination::OfFile,
            None if self.base_url.is_none() => Destination::Default { ignored: reader.ignores("base_url") },
            _ => Destination::Chosen,
        }
    }

    fn config(
        &self,
        reader: &mut Reader<'_>,
        base_url: BaseUrl,
        destinations: Destinations,
        mut headers: HeaderMap,
    ) -> Result<Config> {
        let removed = config::apply_headers(&mut headers, &self.headers, "the builder")?;
        let mut config = Config {
            base_url,
            destinations,
            own_credential: false,
            own_retry_count: false,
            set_up: 0,
            headers,
            query: self.query.clone(),
            urls: Urls::default(),
            timeouts: self.timeouts,
            // The default transport is built with it.
            connect_limit: self.connect_timeout.filter(|_| self.transport.is_some()),
            max_retries: self.max_retries,
            strict: self.strict,
            gate: self.gate.clone(),
            observation: self.observation.clone(),
            allow_insecure_http: self.allow_insecure_http,
            log_level: config::log_level(reader),
            webhook_secret: self.webhook(reader)?,
            setting_places: Vec::new(),
        };
        config.note_headers(&removed);
        Ok(config)
    }

    fn webhook(&self, reader: &mut Reader<'_>) -> Result<Option<Secret>> {
        let found = reader.variable("webhook_secret", vars::OPENAI_WEBHOOK_SECRET);
        if let Some(secret) = &self.webhook_secret {
            #[cfg(feature = "webhooks")]
            webhook_secret::bytes(secret, Place::Argument("`Builder::webhook_secret`"))?;
            return Ok(Some(secret.clone()));
        }
        let secret = found.map(|setting| Secret::new(setting.text()));
        #[cfg(feature = "webhooks")]
        if let Some(secret) = &secret {
            let usable = webhook_secret::bytes(secret, Place::Variable(vars::OPENAI_WEBHOOK_SECRET));
            reader.tolerate("webhook_secret", usable.map(drop));
        }
        Ok(secret)
    }
}

/// The kind of the error about an unusable base URL.
const INVALID_URL: ErrorKind = ErrorKind::Configuration(ConfigurationReason::InvalidBaseUrl);

/// Turns an explicit key into a credential. An empty one is an error and never falls back (K6).
fn explicit(key: Option<ApiKey>, name: &'static str, kind: KeyKind) -> Result<Option<Credential>> {
    let source = Source::Argument(name.into());
    key.map(|key| key.credential(source, "the environment", kind)).transpose()
}

/// A setting of the default transport does not apply to another.
#[cold]
fn not_ours(setting: &str) -> Error {
    let text = format!(
        "Both `transport` and `{setting}` are set; set `{setting}` where the transport is built, for example on `HyperTransport::builder`"
    );
    Error::configuration(ConfigurationReason::InvalidArgument, text)
}

/// Redacts keys from an error about a setting: the setting may be a key pasted by mistake (X5).
#[cold]
fn without_keys(error: Error, held: &[Credential]) -> Error {
    let ErrorKind::Configuration(reason) = *error.kind() else { return error };
    Error::configuration(reason, scrubber_of(held).scrub(&error.to_string()))
}

fn scrubber_of(held: &[Credential]) -> Scrubber {
    held.iter().fold(Scrubber::new(), |scrubber, key| scrubber.with(key.scrubber()))
}

/// The key of a chain, if it is known without a query.
fn found(chain: &Chain) -> Option<Credential> {
    match chain.settled() {
        Some(Outcome::Found(key)) => Some(key),
        _ => None,
    }
}

/// What a builder read.
struct Read {
    config: Config,
    destination: Destination,
    network: TransportSettings,
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
