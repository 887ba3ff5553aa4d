//! Copies of a client with changes (H12).

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use keyway_credentials::{Chain, KeyKind, Provider, Setting, Source, StaticProvider};
use serde_json::Value;

use crate::api_key::ApiKey;
use crate::auth::header;
use crate::base_url::BaseUrl;
use crate::client::{ClientParts, OpenAI};
use crate::config::{self, Config};
use crate::env_vars as vars;
use crate::error::{ConfigurationReason, Error, Result};
use crate::foreign_key;
use crate::gate::{self, Gate, Proven};
use crate::key_store::Keys;
use crate::retry::RetryBudget;
use crate::settings;

/// Changes to a client, for [`OpenAI::with_options`]. Everything else stays as it is.
#[must_use = "options do nothing until they are returned to `with_options`"]
#[derive(Default)]
pub struct ClientOptions {
    api_key: Option<ApiKey>,
    admin_key: Option<ApiKey>,
    provider: Option<Box<dyn Provider>>,
    organization: Option<String>,
    project: Option<String>,
    base_url: Option<String>,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    stream_timeout: Option<Duration>,
    max_retries: Option<u32>,
    gate: Option<Gate>,
    headers: Vec<(String, Option<String>)>,
    query: Vec<(String, Value)>,
}

impl OpenAI {
    /// Copies the client with changes. The copy shares the connections, and each key that is not
    /// changed.
    ///
    /// Nothing is read from the environment again. A copy is cheap, but keeps its own caches, so
    /// make one for several calls rather than for each; [`Call`](crate::Call) has options for a
    /// single one.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = keyway_emulator::Emulator::start().await?;
    /// # let (key, url, other) = (emulator.key().create(), emulator.base_url(), emulator.key().create());
    /// # let client = keyway::OpenAI::builder().api_key(key.secret()).base_url(url).build()?;
    /// use std::time::Duration;
    ///
    /// let quick = client.with_options(|options| options.timeout(Duration::from_secs(5)).max_retries(0))?;
    /// let theirs = client.with_options(|options| options.api_key(other.secret()).organization("org-theirs"))?;
    /// quick.models().list().await?;
    /// # let theirs = theirs.with_options(|options| options.organization(""))?;
    /// theirs.models().list().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// [`Configuration`](crate::ErrorKind::Configuration) for an empty key, an unusable base URL or
    /// header, as in [`Builder::build`](crate::Builder::build).
    pub fn with_options(&self, change: impl FnOnce(ClientOptions) -> ClientOptions) -> Result<Self> {
        change(ClientOptions::default()).apply(&self.0)
    }
}

impl ClientOptions {
    /// Sets another API key. An empty, blank or `None` key is an error.
    ///
    /// The base URL stays, with one exception: that of a `.env` file is for the key of that file, so
    /// another key without a [`base_url`](Self::base_url) is an error. The file's organization and
    /// project are not sent with another key.
    pub fn api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// Sets another admin key. An empty, blank or `None` key is an error.
    pub fn admin_api_key(mut self, key: impl Into<ApiKey>) -> Self {
        self.admin_key = Some(key.into());
        self
    }

    /// Sets another source of the API key. What [`api_key`](Self::api_key) says of a `.env` file holds
    /// here too.
    pub fn credentials(mut self, provider: impl Provider + 'static) -> Self {
        self.provider = Some(Box::new(provider));
        self
    }

    /// Sets another organization; an empty value omits the header.
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.organization = Some(id.into());
        self
    }

    /// Sets another project; an empty value omits the header.
    pub fn project(mut self, id: impl Into<String>) -> Self {
        self.project = Some(id.into());
        self
    }

    /// Sets another base URL. The key is then sent there: change it too if it is for the first
    /// server only.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Limits each attempt as a whole. Also limits the silence in a stream, unless a stream timeout
    /// is set.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// Limits connecting, including TLS.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = Some(limit);
        self
    }

    /// Limits the silence between two chunks of a stream.
    pub fn stream_timeout(mut self, limit: Duration) -> Self {
        self.stream_timeout = Some(limit);
        self
    }

    /// Sets how often a failed call is retried; 0 for never.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Sets other settings of the gate, such as another [tenant](Gate::tenant).
    pub fn gate(mut self, gate: Gate) -> Self {
        self.gate = Some(gate);
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

    /// Adds a query parameter to every request.
    pub fn default_query(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    fn apply(mut self, from: &ClientParts) -> Result<OpenAI> {
        let new_key = self.api_key.is_some() || self.admin_key.is_some() || self.provider.is_some();
        let mut config = from.config.copy();
        if let Some(url) = self.base_url.take() {
            let found = settings::replace(&mut config.setting_places, "base_url", &url);
            let (url, place) = (found.as_ref().map_or("", Setting::text), "the `base_url` argument");
            config.destinations.another_base_url(url, place);
            config.base_url = BaseUrl::parse(url, place, config.allow_insecure_http)?;
        }
        if self.api_key.is_some() || self.provider.is_some() {
            config.check_other_key("set `base_url` too, to that URL or to the key's own")?;
            leave_out_the_files(&mut config);
        }
        let (api_key, admin_key) = self.keys(from, foreign_key::is_openai(config.base_url.origin()))?;
        self.write_headers(&mut config, new_key)?;
        self.query.iter().for_each(|(name, value)| config.query.add(name, value));
        config.timeouts.attempt = self.timeout.unwrap_or(config.timeouts.attempt);
        config.timeouts.stream_idle = self.stream_timeout.or(config.timeouts.stream_idle);
        // The transport keeps the limit that it was built with.
        config.connect_limit = self.connect_timeout.or(config.connect_limit);
        config.max_retries = self.max_retries.unwrap_or(config.max_retries);
        config.gate = self.gate.take().unwrap_or(config.gate);
        config.check_destinations([api_key.held(), admin_key.held()].into_iter().flatten())?;
        let same_origin = config.base_url.origin() == from.config.base_url.origin();
        Ok(OpenAI(Arc::new(ClientParts {
            gate: gate::at(config.base_url.origin(), &config.gate),
            config,
            api_key,
            admin_key,
            transport: Arc::clone(&from.transport),
            // Failures of another server say nothing about this one's.
            budget: if same_origin { Arc::clone(&from.budget) } else { Arc::new(RetryBudget::full()) },
            proven: Proven::default(),
            system: Arc::clone(&from.system),
        })))
    }

    fn keys(&mut self, from: &ClientParts, openai: bool) -> Result<(Keys, Keys)> {
        let key = |key: Option<ApiKey>, name, kind| match key {
            Some(key) => key.credential(Source::Argument(name), "the client's key", kind).map(Some),
            None => Ok(None),
        };
        let header = from.config.key_header();
        let new = |chain, variable| Keys::new(chain, Arc::clone(&from.system), variable, openai, header);
        let api_key = key(self.api_key.take(), "api_key".into(), KeyKind::ApiKey)?;
        let admin_key = key(self.admin_key.take(), "admin_api_key".into(), KeyKind::AdminKey)?;
        let api_key = match (api_key, self.provider.take()) {
            (Some(_), Some(_)) => {
                let text = "Both `api_key` and `credentials` are set; pass only one";
                return Err(Error::configuration(ConfigurationReason::InvalidArgument, text));
            }
            (Some(key), None) => new(Chain::new(vec![Box::new(StaticProvider(key))]), vars::OPENAI_API_KEY),
            (None, Some(provider)) => new(Chain::new(vec![provider]), vars::OPENAI_API_KEY),
            (None, None) => from.api_key.share(openai),
        };
        let admin_key = match admin_key {
            Some(key) => new(Chain::new(vec![Box::new(StaticProvider(key))]), vars::OPENAI_ADMIN_KEY),
            None => from.admin_key.share(openai),
        };
        Ok((api_key, admin_key))
    }

    fn write_headers(&self, config: &mut Config, new_key: bool) -> Result<()> {
        if new_key {
            // A key that is given later wins over a header that was given before.
            header::forget(&mut config.headers);
            config.own_credential = false;
        }
        for (text, what, header) in [
            (&self.organization, "organization", config::ORGANIZATION),
            (&self.project, "project", config::PROJECT),
        ] {
            if let Some(text) = text {
                let found = settings::replace(&mut config.setting_places, what, text);
                config::write_account(&mut config.headers, header, what, found.as_ref())?;
            }
        }
        let removed = config::apply_headers(&mut config.headers, &self.headers, "`with_options`")?;
        config.note_headers(&removed);
        Ok(())
    }
}

/// The organization and project of a `.env` file belong to the key of that file, too (K15).
fn leave_out_the_files(config: &mut Config) {
    for (name, header) in [("organization", config::ORGANIZATION), ("project", config::PROJECT)] {
        if settings::leave_out(&mut config.setting_places, name) {
            config.headers.remove(header);
        }
    }
}

impl fmt::Debug for ClientOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientOptions")
            .field("api_key", &self.api_key.is_some())
            .field("admin_key", &self.admin_key.is_some())
            .field("timeout", &self.timeout)
            .field("max_retries", &self.max_retries)
            .finish_non_exhaustive()
    }
}
