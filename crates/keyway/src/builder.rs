//! Builds a client: explicit settings win over the environment, and everything is read once, at
//! build time.

mod assemble;
mod azure;
mod network;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use keyway_credentials::{Provider, RealSystem, Scheme, Secret, System};
use serde_json::Value;

use crate::api_key::ApiKey;
use crate::azure::Route;
use crate::client::OpenAI;
use crate::config::{DEFAULT_MAX_RETRIES, Timeouts};
use crate::error::Result;
use crate::gate::Gate;
use crate::inspection::Inspection;
use crate::observe::{Observation, Observer};
use crate::query::Query;
use crate::transport::{Transport, TransportBuilder};

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
    pub(crate) query: Query,
    /// How calls reach an Azure resource.
    pub(crate) azure: Option<Route>,
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
            azure: None,
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

    /// Replaces the transport. [`HyperTransport`](crate::transport::HyperTransport) by default. Clients that are given the same
    /// `Arc` of a transport share its connections; see
    /// [`HyperTransport::builder`](crate::transport::HyperTransport::builder).
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
