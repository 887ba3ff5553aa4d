//! Reads every setting once, and makes the client of what it read.

use std::path::Path;
use std::sync::Arc;

use http::HeaderMap;
use keyway_credentials::{
    Chain, Credential, EnvProvider, KeyKind, Outcome, Scrubber, Secret, Setting, Source, default_chain,
    named_chain,
};

use super::Builder;
use crate::api_key::ApiKey;
use crate::auth::header;
use crate::azure::Route;
use crate::base_url::{BaseUrl, DEFAULT_BASE_URL};
use crate::client::{ClientParts, OpenAI};
use crate::config::{self, Config};
use crate::destinations::Destinations;
use crate::env_file::{self, Destination};
use crate::env_vars as vars;
use crate::error::{ConfigurationReason, Error, ErrorKind, Result};
use crate::foreign_key;
use crate::gate::{self, Proven};
use crate::key_source;
use crate::key_store::Keys;
use crate::retry::RetryBudget;
use crate::settings::{self, Argument, Reader, SettingState};
use crate::transport::{HyperTransport, TransportSettings};
use crate::url_cache::Urls;
#[cfg(feature = "webhooks")]
use crate::webhook_secret::{self, Place};

impl Builder {
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
        let header = config.key_header();
        let variable = self.azure.as_ref().map_or(vars::OPENAI_API_KEY, Route::variable);
        let keys = |chain, variable| Keys::new(chain, Arc::clone(&self.system), variable, openai, header);
        let (api_key, admin_key) = (keys(api_chain, variable), keys(admin_chain, vars::OPENAI_ADMIN_KEY));
        let gate = gate::at(config.base_url.origin(), &config.gate);
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
        let named = match (uri, &self.azure) {
            (Some(uri), _) => Some((uri, "`key_from`")),
            // A key of OpenAI is never sent there (K17).
            (None, Some(azure)) if key.is_none() => {
                return Ok(Chain::new(vec![Box::new(EnvProvider::read(system, azure.variable(), kind))]));
            }
            (None, Some(_)) => None,
            (None, None) => reader
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
            azure: self.azure.clone(),
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
