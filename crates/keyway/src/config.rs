//! The settings of a client after all sources have been read (K2, K12).

use std::ffi::OsString;
use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::time::Duration;

use http::header::{ACCEPT, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use keyway_credentials::{Scrubber, Secret, System};

use crate::base_url::BaseUrl;
use crate::destinations::Destinations;
use crate::env_vars as vars;
use crate::error::{ConfigurationReason, Error, Result};
use crate::gate::Gate;
use crate::query::Query;
use crate::transport::{ProxySettings, Roots};
use crate::url_cache::Urls;

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
    pub(crate) timeouts: Timeouts,
    pub(crate) max_retries: u32,
    /// Whether a field of an unexpected kind of JSON is an error (D4).
    pub(crate) strict: bool,
    pub(crate) gate: Gate,
    /// A hash of organization and project, which affect what a key may do.
    pub(crate) set_up: u64,
    pub(crate) log_level: Option<LogLevel>,
    pub(crate) webhook_secret: Option<Secret>,
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

/// A variable's text. Empty, blank and unset are the same (K12).
pub(crate) fn variable(system: &dyn System, name: &'static str) -> Result<Option<String>> {
    let Some(value) = system.var(name) else { return Ok(None) };
    let text = value.into_string().map_err(|_: OsString| {
        let text = format!("The environment variable {name} is not valid UTF-8; set it again");
        Error::configuration(ConfigurationReason::InvalidVariable, text)
    })?;
    Ok(Some(text).filter(|text| !text.trim().is_empty()))
}

/// The headers that every request starts from: accept, user agent, organization and project.
pub(crate) fn base_headers(
    system: &dyn System,
    organization: Option<&str>,
    project: Option<&str>,
) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(USER_AGENT, HeaderValue::from_static(concat!("keyway/", env!("CARGO_PKG_VERSION"))));
    for (explicit, name, header) in [
        (organization, vars::OPENAI_ORG_ID, "openai-organization"),
        (project, vars::OPENAI_PROJECT_ID, "openai-project"),
    ] {
        let (text, place) = match explicit {
            Some(text) => (Some(text.to_owned()).filter(|text| !text.trim().is_empty()), "the builder"),
            None => (variable(system, name)?, name),
        };
        if let Some(text) = text {
            headers.insert(HeaderName::from_static(header), header_value(header, text.trim(), place)?);
        }
    }
    Ok(headers)
}

/// The headers of `OPENAI_CUSTOM_HEADERS`: lines of `Name: value`.
pub(crate) fn custom_headers(system: &dyn System, headers: &mut HeaderMap) -> Result<()> {
    let Some(text) = variable(system, vars::OPENAI_CUSTOM_HEADERS)? else { return Ok(()) };
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let place = format!("line {} of {}", number + 1, vars::OPENAI_CUSTOM_HEADERS);
        let (name, value) = line.split_once(':').ok_or_else(|| {
            Error::configuration(
                ConfigurationReason::InvalidHeader,
                format!("A colon is missing in {place}; write it as `Name: value`"),
            )
        })?;
        headers.insert(header_name(name.trim(), &place)?, header_value(name.trim(), value.trim(), &place)?);
    }
    Ok(())
}

/// Returns whether this header affects what a key may do.
pub(crate) fn is_set_up(name: &HeaderName) -> bool {
    matches!(name.as_str(), "openai-organization" | "openai-project")
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
        value.set_sensitive(crate::auth::header::is_secret(&name));
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

/// The proxy variables, in upper or lower case, as curl reads them.
pub(crate) fn proxies(system: &dyn System) -> ProxySettings {
    let read = |name: &str| {
        let value = system.var(name).or_else(|| system.var(&name.to_ascii_lowercase()));
        value.and_then(|value| value.into_string().ok()).unwrap_or_default()
    };
    ProxySettings {
        all: read(vars::ALL_PROXY),
        http: read(vars::HTTP_PROXY),
        https: read(vars::HTTPS_PROXY),
        except: read(vars::NO_PROXY),
    }
}

/// The source of root certificates, if not the system.
pub(crate) fn roots(system: &dyn System) -> Roots {
    let path = |name: &str| system.var(name).filter(|value| !value.is_empty()).map(Into::into);
    Roots { file: path(vars::SSL_CERT_FILE), directory: path("SSL_CERT_DIR") }
}

/// `OPENAI_LOG`. An unknown level is ignored with a warning.
pub(crate) fn log_level(system: &dyn System) -> Result<Option<LogLevel>> {
    let Some(text) = variable(system, vars::OPENAI_LOG)? else { return Ok(None) };
    let level = match text.trim().to_ascii_lowercase().as_str() {
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
            return Ok(None);
        }
    };
    Ok(Some(level))
}
