//! What a client is made from, kept so that a forked child can make it again.

use std::time::Duration;

use keyway::credentials::Secret;
use keyway::{Azure, Builder, ClientOptions, Gate, OpenAI};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use serde_json::Value;

use crate::environment::Environment;
use crate::network::Network;
use crate::provider::Callable;
use crate::transport::{Adapter, Foreign, HttpClient};
use crate::{encode, errors, keyring, kind, limits, options, watched};

/// The settings of a client, and of each copy that was made with changes, in order.
#[derive(Clone)]
pub(crate) struct Recipe {
    first: Settings,
    changes: Vec<Settings>,
    environment: Environment,
}

/// Arguments of a client, or of `with_options`. What was not given is `None`.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    key: Option<Key>,
    admin_key: Option<Secret>,
    key_from: Option<String>,
    env_file: Option<std::path::PathBuf>,
    organization: Option<String>,
    project: Option<String>,
    base_url: Option<String>,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    max_retries: Option<u32>,
    headers: Vec<(String, Option<String>)>,
    query: Vec<(String, Value)>,
    gate: Option<bool>,
    allow_insecure_http: bool,
    azure: Option<Azure>,
    /// How the client connects, unless through an httpx client.
    network: Option<Network>,
    http_client: Option<Adapter>,
}

/// The API key: itself, or what returns it.
#[derive(Clone)]
enum Key {
    Text(Secret),
    Callable(Callable),
}

/// What both the builder and the options of a copy have.
macro_rules! common {
    ($target:ident, $settings:ident) => {{
        let settings = $settings.clone();
        let mut target = match settings.key {
            Some(Key::Text(key)) => $target.api_key(key),
            Some(Key::Callable(callable)) => $target.credentials(callable),
            None => $target,
        };
        if let Some(key) = settings.admin_key {
            target = target.admin_api_key(key);
        }
        if let Some(id) = settings.organization {
            target = target.organization(id);
        }
        if let Some(id) = settings.project {
            target = target.project(id);
        }
        if let Some(url) = settings.base_url {
            target = target.base_url(url);
        }
        if let Some(limit) = settings.timeout {
            target = target.timeout(limit);
        }
        if let Some(limit) = settings.connect_timeout {
            target = target.connect_timeout(limit);
        }
        if let Some(retries) = settings.max_retries {
            target = target.max_retries(retries);
        }
        if let Some(on) = settings.gate {
            target = target.gate(if on { Gate::new() } else { Gate::off() });
        }
        for (name, value) in settings.headers {
            target = match value {
                Some(value) => target.default_header(name, value),
                None => target.without_default_header(name),
            };
        }
        target
    }};
}

impl Recipe {
    /// Reads the arguments of a client.
    pub(crate) fn new(arguments: &Bound<'_, PyDict>) -> PyResult<Self> {
        Ok(Self { first: Settings::read(arguments)?, changes: Vec::new(), environment: Environment::now() })
    }

    /// The same with further changes.
    pub(crate) fn with(&self, changes: Settings) -> Self {
        let mut recipe = self.clone();
        recipe.changes.push(changes);
        recipe
    }

    /// The httpx client that its requests go through, if there is one.
    pub(crate) fn foreign(&self) -> Option<&Adapter> {
        let last = self.changes.iter().rev().find(|changes| changes.has_transport());
        last.unwrap_or(&self.first).http_client.as_ref()
    }

    /// Returns whether a client with these changes is made anew, because its transport changes, or
    /// settings that an httpx client is told.
    pub(crate) fn is_made_anew(&self, changes: &Settings) -> bool {
        let told = changes.timeout.is_some() || changes.connect_timeout.is_some() || changes.gate.is_some();
        changes.has_transport() || (told && self.foreign().is_some())
    }

    /// Sets the transport that the last change of it chose.
    fn with_transport(&self, builder: Builder) -> Builder {
        let all = || std::iter::once(&self.first).chain(&self.changes).rev();
        let settings = all().find(|settings| settings.has_transport()).unwrap_or(&self.first);
        if let Some(adapter) = &settings.http_client {
            let connect = all().find_map(|settings| settings.connect_timeout);
            let attempt = all().find_map(|settings| settings.timeout);
            return builder.transport(Foreign::new(adapter, connect, attempt));
        }
        let builder = builder.spawn_connections(|task| drop(watched::spawn(task)));
        match &settings.network {
            Some(network) => network.apply(builder),
            None => builder,
        }
    }

    /// A builder with the arguments of the client.
    pub(crate) fn builder(&self) -> Builder {
        let settings = &self.first;
        let builder =
            OpenAI::builder().system(self.environment.clone()).default_header("X-Stainless-Lang", "python");
        let builder = builder.key_scheme(keyring::scheme());
        let mut builder = common!(builder, settings);
        if let Some(uri) = &settings.key_from {
            builder = builder.key_from(uri);
        }
        if let Some(path) = &settings.env_file {
            builder = builder.env_file(path);
        }
        for (name, value) in &settings.query {
            builder = builder.default_query(name, value.clone());
        }
        if let Some(azure) = &settings.azure {
            builder = builder.azure(azure.clone());
        }
        if settings.allow_insecure_http {
            builder = builder.allow_insecure_http(true);
        }
        self.with_transport(builder)
    }

    /// Makes the client.
    pub(crate) fn client(&self, py: Python<'_>) -> PyResult<OpenAI> {
        let built = self.builder().build().map_err(|error| errors::raised(py, error))?;
        let client = self.changes.iter().try_fold(built, |client, changes| changes.change(py, &client))?;
        let all = || std::iter::once(&self.first).chain(&self.changes).rev();
        match self.foreign() {
            Some(foreign) if all().find_map(|settings| settings.gate) != Some(false) => {
                let changed = client.with_options(|options| options.gate(foreign.gate()));
                changed.map_err(|error| errors::raised(py, error))
            }
            _ => Ok(client),
        }
    }
}

impl Settings {
    /// Reads keyword arguments, of which keyway's Python passes only those that it knows.
    pub(crate) fn read(arguments: &Bound<'_, PyDict>) -> PyResult<Self> {
        let mut settings = Self::default();
        for (name, value) in arguments.iter() {
            if !encode::is_omitted(&value)? {
                settings.set(name.cast::<PyString>()?.to_cow()?.as_ref(), &value)?;
            }
        }
        Ok(settings)
    }

    /// Copies a client with these changes.
    pub(crate) fn change(&self, py: Python<'_>, client: &OpenAI) -> PyResult<OpenAI> {
        let changed = client.with_options(|options| self.options(options));
        changed.map_err(|error| errors::raised(py, error))
    }

    /// Whether these say what the requests go through.
    fn has_transport(&self) -> bool {
        self.http_client.is_some() || self.network.is_some()
    }

    fn options(&self, options: ClientOptions) -> ClientOptions {
        let settings = self;
        let mut options = common!(options, settings);
        for (name, value) in &self.query {
            options = options.default_query(name, value.clone());
        }
        options
    }

    fn set(&mut self, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let text = || -> PyResult<String> { Ok(value.str()?.to_cow()?.into_owned()) };
        match name {
            "api_key" => self.key = Some(Key::read(value)?),
            "admin_api_key" => self.admin_key = Some(secret(value, "admin_api_key")?),
            "timeout" => self.set_timeout(value)?,
            "max_retries" => self.max_retries = Some(limits::retries(value)?),
            _ if value.is_none() => {}
            "key_from" => {
                let uri = value.extract();
                self.key_from =
                    Some(uri.map_err(|_| wrong(name, value, "a URI, such as `file:/run/secrets/key`"))?);
            }
            "env_file" => {
                self.env_file = Some(value.extract().map_err(|_| wrong(name, value, "the path of a file"))?);
            }
            "organization" => self.organization = Some(text()?),
            "project" => self.project = Some(text()?),
            "base_url" => self.base_url = Some(text()?),
            "default_headers" => self.headers = options::pairs(value, name)?,
            "default_query" => {
                if let Value::Object(fields) = options::mapping(value, name)? {
                    self.query = fields.into_iter().collect();
                }
            }
            "azure" => self.azure = Some(azure(value)?),
            "allow_insecure_http" => self.allow_insecure_http = value.is_truthy()?,
            "gate" => self.gate = Some(value.is_truthy()?),
            "network" => self.network = Some(Network::read(value.cast()?)?),
            "http_client" => {
                self.http_client = Some(Adapter::of(value.cast::<HttpClient>()?.get()));
            }
            _ => return Err(PyTypeError::new_err(format!("unknown setting `{name}`"))),
        }
        Ok(())
    }

    fn set_timeout(&mut self, value: &Bound<'_, PyAny>) -> PyResult<()> {
        self.timeout = Some(limits::attempt(value)?);
        if let Some(connect) = limits::connect(value)? {
            self.connect_timeout = Some(connect);
        }
        Ok(())
    }
}

impl Key {
    fn read(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        match value.is_callable() {
            true => Ok(Self::Callable(Callable::new(value.clone().unbind()))),
            false => secret(value, "api_key").map(Self::Text),
        }
    }
}

/// The error of an argument of another type.
fn wrong(argument: &str, value: &Bound<'_, PyAny>, instead: &str) -> PyErr {
    PyTypeError::new_err(format!("`{argument}` is {}; pass {instead}", kind::of(value)))
}

/// An explicit key. `None`, like an empty one, is what a missing variable leaves, so it is an error
/// that says what to do.
fn secret(value: &Bound<'_, PyAny>, argument: &str) -> PyResult<Secret> {
    let (variable, places) = match argument {
        "api_key" => ("OPENAI_API_KEY", "OPENAI_API_KEY and ~/.openai/auth.json"),
        _ => ("OPENAI_ADMIN_KEY", "OPENAI_ADMIN_KEY"),
    };
    if value.is_none() {
        return Err(errors::unusable(
            value.py(),
            "EmptyApiKey",
            &format!(
                "The {argument} argument is None; pass a key, or leave the argument out, and keyway looks in {places}"
            ),
        ));
    }
    let text = value.cast::<PyString>().map_err(|_| {
        PyTypeError::new_err(format!(
            "The {argument} argument is {}; pass a str, or leave it out and set {variable}",
            kind::of(value)
        ))
    })?;
    let text = text.to_cow()?;
    if text.trim().is_empty() {
        return Err(errors::unusable(
            value.py(),
            "EmptyApiKey",
            &format!(
                "The {argument} argument is empty; pass a key, or leave the argument out, and keyway looks in {places}"
            ),
        ));
    }
    Ok(Secret::new(text.into_owned()))
}

/// Base URL, version, deployment, and whether the key is a token of Entra ID.
fn azure(value: &Bound<'_, PyAny>) -> PyResult<Azure> {
    let (base_url, version, deployment, tokens): (String, String, Option<String>, bool) = value.extract()?;
    let azure = Azure::at(base_url, version);
    let azure = match deployment {
        Some(name) => azure.deployment(name),
        None => azure,
    };
    Ok(if tokens { azure.tokens() } else { azure })
}
