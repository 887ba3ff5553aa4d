//! The settings of a client after all sources have been read (K2, K12).

mod network;

use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::time::Duration;

use http::header::{ACCEPT, ACCEPT_ENCODING, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use keyway_credentials::{Credential, Scrubber, Secret, Setting};

use crate::auth::header::{self, KeyHeader};
use crate::azure::Route;
use crate::base_url::BaseUrl;
use crate::destinations::Destinations;
use crate::env_vars as vars;
use crate::error::{ConfigurationReason, Error, Result};
use crate::gate::Gate;
use crate::observe::Observation;
use crate::query::Query;
use crate::settings::{self, Argument, Reader, SettingPlace};
use crate::transport::coding;
use crate::url_cache::Urls;

pub(crate) use network::{proxies, proxy, roots, shadow_proxies, shadow_roots};

/// The organization's header.
pub(crate) const ORGANIZATION: &str = "openai-organization";
/// The project's header.
pub(crate) const PROJECT: &str = "openai-project";

/// The time limits of a call (H9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Timeouts {
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    /// Silence in a stream, if that is set apart from an attempt.
    pub(crate) stream_idle: Option<Duration>,
}

impl Timeouts {
    /// The longest silence in a stream: its own limit, whichever was set first, otherwise that of an attempt (H9).
    pub(crate) fn silence(&self) -> Duration {
        self.stream_idle.unwrap_or(self.attempt)
    }
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { connect: Duration::from_secs(5), attempt: Duration::from_secs(600), stream_idle: None }
    }
}

/// Default number of retries (R1).
pub(crate) const DEFAULT_MAX_RETRIES: u32 = 2;

/// Counts attempts from 0. A caller's own value, or its removal, wins (R4).
pub(crate) const RETRY_COUNT: HeaderName = HeaderName::from_static("x-stainless-retry-count");

/// The settings that all calls of a client share.
pub(crate) struct Config {
    pub(crate) base_url: BaseUrl,
    /// Where its connections go, for comparison with keys that are read later.
    pub(crate) destinations: Destinations,
    /// Headers of every request, without the credential unless the caller set one.
    pub(crate) headers: HeaderMap,
    /// Whether the caller set the credential in the headers, or removed it (H1).
    pub(crate) own_credential: bool,
    /// Whether the caller set the retry count in the headers, or removed it (R4).
    pub(crate) own_retry_count: bool,
    pub(crate) query: Query,
    /// URLs already joined from the base URL and the default query.
    pub(crate) urls: Urls,
    /// How calls reach an Azure resource.
    pub(crate) azure: Option<Route>,
    pub(crate) timeouts: Timeouts,
    /// The limit for connecting, if the transport was built with another.
    pub(crate) connect_limit: Option<Duration>,
    pub(crate) max_retries: u32,
    /// Whether a field of an unexpected kind of JSON is an error (D4).
    pub(crate) strict: bool,
    pub(crate) gate: Gate,
    pub(crate) observation: Observation,
    pub(crate) allow_insecure_http: bool,
    /// A hash of organization and project, which affect what a key may do.
    pub(crate) set_up: u64,
    pub(crate) log_level: Option<LogLevel>,
    pub(crate) webhook_secret: Option<Secret>,
    /// Every setting that was found, used or not.
    pub(crate) setting_places: Vec<SettingPlace>,
}

impl Config {
    /// The same settings, to be changed.
    pub(crate) fn copy(&self) -> Self {
        Self {
            base_url: self.base_url.clone(),
            destinations: self.destinations.clone(),
            headers: self.headers.clone(),
            own_credential: self.own_credential,
            own_retry_count: self.own_retry_count,
            query: self.query.clone(),
            urls: Urls::default(),
            azure: self.azure.clone(),
            timeouts: self.timeouts,
            connect_limit: self.connect_limit,
            max_retries: self.max_retries,
            strict: self.strict,
            gate: self.gate.clone(),
            observation: self.observation.clone(),
            allow_insecure_http: self.allow_insecure_http,
            set_up: self.set_up,
            log_level: self.log_level,
            webhook_secret: self.webhook_secret.clone(),
            setting_places: self.setting_places.clone(),
        }
    }

    /// Returns the header that carries keys.
    pub(crate) fn key_header(&self) -> KeyHeader {
        self.azure.as_ref().map(Route::key_header).unwrap_or_default()
    }

    /// Notes what the headers determine, and those that the caller removed.
    pub(crate) fn note_headers(&mut self, removed: &[HeaderName]) {
        let headers = &self.headers;
        self.own_credential |= header::has_credential(headers) || removed.iter().any(header::is_credential);
        self.own_retry_count |= headers.contains_key(RETRY_COUNT) || removed.contains(&RETRY_COUNT);
        self.set_up = headers
            .iter()
            .filter(|(name, _)| is_set_up(name))
            .fold(0, |all, (name, value)| all ^ set_up_of(name, Some(value)));
    }

    /// Rejects another API key than that of the `.env` file that the base URL is from: it would be sent
    /// to a server that its owner did not choose for it (K15).
    pub(crate) fn check_other_key(&self, next_step: &str) -> Result<()> {
        let Some(place) = settings::file_of_base_url(&self.setting_places) else { return Ok(()) };
        let text = format!(
            "The API key in the `api_key` argument is not sent to the base URL from {place}, which belongs to the key of that file; {next_step}"
        );
        Err(Error::configuration(ConfigurationReason::InvalidArgument, text))
    }

    /// Rejects destinations that contain a key already read, before a name server could see it
    /// (X5). Keys that are read later are compared when they are read.
    pub(crate) fn check_destinations(&self, held: impl Iterator<Item = Credential>) -> Result<()> {
        let own = header::callers_own(&mut self.headers.clone());
        let held = held.chain(own);
        let scrubber = held.fold(Scrubber::new(), |scrubber, held| scrubber.with(held.scrubber()));
        self.destinations.check(&scrubber)
    }
}

/// How much to log, from `OPENAI_LOG`.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogLevel {
    /// No events.
    Off,
    /// Permanent failures.
    Error,
    /// Unusual settings too, such as a key that ends with a line feed.
    Warn,
    /// Retries too.
    Info,
    /// Every exchange too.
    Debug,
    /// Everything.
    Trace,
}

/// The headers that every request starts from: accept, codings, user agent, organization and project.
pub(crate) fn base_headers(
    reader: &mut Reader<'_>,
    organization: Option<&str>,
    project: Option<&str>,
) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    if let Some(codings) = coding::ACCEPTED {
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(codings));
    }
    headers.insert(USER_AGENT, HeaderValue::from_static(concat!("keyway/", env!("CARGO_PKG_VERSION"))));
    for (explicit, argument, variable, header) in [
        (organization, "organization", vars::OPENAI_ORG_ID, ORGANIZATION),
        (project, "project", vars::OPENAI_PROJECT_ID, PROJECT),
    ] {
        let found = reader.setting(argument, &Argument::of(argument, explicit), variable);
        let written = write_account(&mut headers, header, argument, found.as_ref());
        reader.tolerate(argument, written);
    }
    headers
}

/// Writes the organization or the project. Without one, the header is omitted.
pub(crate) fn write_account(
    headers: &mut HeaderMap,
    name: &'static str,
    what: &str,
    found: Option<&Setting>,
) -> Result<()> {
    let Some(setting) = found else {
        headers.remove(name);
        return Ok(());
    };
    let place = setting.place();
    if setting.has_comment() {
        let text =
            format!("The {what} from {place} has a comment pasted along with it (` #`); keep only the ID");
        return Err(Error::configuration(ConfigurationReason::InvalidHeader, text));
    }
    headers.insert(HeaderName::from_static(name), header_value(name, setting.text(), &place)?);
    Ok(())
}

/// Applies the caller's own headers, of which those without a value are removed. Returns the names
/// of these.
pub(crate) fn apply_headers(
    headers: &mut HeaderMap,
    own: &[(String, Option<String>)],
    place: &str,
) -> Result<Vec<HeaderName>> {
    let mut removed = Vec::new();
    for (name, value) in own {
        let parsed = header_name(name, place)?;
        match value {
            Some(value) => {
                headers.insert(parsed, header_value(name, value, place)?);
            }
            None => {
                headers.remove(&parsed);
                removed.push(parsed);
            }
        }
    }
    Ok(removed)
}

/// The headers of `OPENAI_CUSTOM_HEADERS`: lines of `Name: value`.
pub(crate) fn custom_headers(reader: &mut Reader<'_>) -> HeaderMap {
    let Some(setting) = reader.variable("custom_headers", vars::OPENAI_CUSTOM_HEADERS) else {
        return HeaderMap::new();
    };
    let headers = headers_in(&setting);
    reader.tolerate("custom_headers", headers)
}

fn headers_in(setting: &Setting) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    for (number, line) in setting.text().lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let place = format!("line {} of {}", number + 1, setting.place());
        let (name, value) = line.split_once(':').ok_or_else(|| {
            Error::configuration(
                ConfigurationReason::InvalidHeader,
                format!("A colon is missing in {place}; write it as `Name: value`"),
            )
        })?;
        headers.insert(header_name(name.trim(), &place)?, header_value(name.trim(), value.trim(), &place)?);
    }
    Ok(headers)
}

/// Returns whether this header affects what a key may do.
pub(crate) fn is_set_up(name: &HeaderName) -> bool {
    matches!(name.as_str(), ORGANIZATION | PROJECT)
}

/// A number that identifies such a header within this process.
pub(crate) fn set_up_of(name: &HeaderName, value: Option<&HeaderValue>) -> u64 {
    static HASHER: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    HASHER.hash_one((name, value))
}

/// Validates a header's name.
pub(crate) fn header_name(name: &str, place: &str) -> Result<HeaderName> {
    HeaderName::from_bytes(name.as_bytes()).map_err(|_| {
        let text = format!(
            "`{}` (from {place}) is not a valid header name; use letters, digits and hyphens",
            name.escape_debug()
        );
        // It may be a key in the wrong place (X2).
        Error::configuration(ConfigurationReason::InvalidHeader, Scrubber::new().scrub(&text))
    })
}

/// Validates a header's value. The value is never shown, because it may be a secret (X2).
pub(crate) fn header_value(name: &str, value: &str, place: &str) -> Result<HeaderValue> {
    let mut value = HeaderValue::from_str(value).map_err(|_| {
        let text = format!("The value of the header `{}` (from {place}) contains characters that HTTP does not allow; remove control characters", name.escape_debug());
        Error::configuration(ConfigurationReason::InvalidHeader, Scrubber::new().scrub(&text))
    })?;
    if let Ok(name) = header_name(name, place) {
        if frames(&name, &value) {
            let text = format!(
                "The header `{name}` (from {place}) controls how the request is framed, which is up to the transport; remove it"
            );
            return Err(Error::configuration(ConfigurationReason::InvalidHeader, text));
        }
        value.set_sensitive(header::is_secret(&name));
    }
    Ok(value)
}

/// Returns whether a header controls how a message is framed (RFC 9110 §7.6.1, RFC 9112 §6). A
/// caller's own would contradict the actual message, and the server would wait for a body that
/// never comes. `Connection` is allowed to close a connection or keep it alive.
fn frames(name: &HeaderName, value: &HeaderValue) -> bool {
    const NAMES: &[&str] = &[
        "content-length",
        "expect",
        "http2-settings",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    let harmless = || {
        let value = value.as_bytes().trim_ascii();
        value.eq_ignore_ascii_case(b"close") || value.eq_ignore_ascii_case(b"keep-alive")
    };
    NAMES.contains(&name.as_str()) || (name == http::header::CONNECTION && !harmless())
}

/// `OPENAI_LOG`. An unknown level is ignored with a warning.
pub(crate) fn log_level(reader: &mut Reader<'_>) -> Option<LogLevel> {
    let setting = reader.variable("log", vars::OPENAI_LOG)?;
    let level = match setting.text().to_ascii_lowercase().as_str() {
        "off" | "none" | "silent" => LogLevel::Off,
        "error" => LogLevel::Error,
        "warn" | "warning" => LogLevel::Warn,
        "info" => LogLevel::Info,
        "debug" => LogLevel::Debug,
        "trace" => LogLevel::Trace,
        _ => {
            tracing::warn!(
                "OPENAI_LOG is not a log level and is ignored; use off, error, warn, info, debug or trace"
            );
            return None;
        }
    };
    Some(level)
}
