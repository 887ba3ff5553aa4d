//! One line for each request, for people who watch the emulator.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::journal::KeySeen;
use crate::time_text::moment_text;

/// A request that has been answered or abandoned. Its `Display` is one line, without secrets:
/// `2026-11-30T12:00:00.123Z POST /v1/chat/completions 200 12 ms key_1 a1b2c3d4`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// When it arrived, by the emulator's clock.
    pub at: SystemTime,
    /// The HTTP method.
    pub method: String,
    /// The path, without the query; secrets are redacted.
    pub path: String,
    /// The status of the reply; `None` if the client left before there was one.
    pub status: Option<u16>,
    /// The time until the reply had been sent or abandoned.
    pub took: Duration,
    /// The key that was sent.
    pub key: Option<KeySeen>,
}

impl fmt::Display for LoggedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at, method, path, status, took, key } = self;
        write!(f, "{} {method} {path} ", moment_text(*at))?;
        match status {
            Some(status) => write!(f, "{status}")?,
            None => f.write_str("-")?,
        }
        write!(f, " {} ms ", took.as_millis())?;
        match key {
            None => f.write_str("no key"),
            Some(key) => write!(f, "{} {}", key.id.as_deref().unwrap_or("unknown key"), key.fingerprint),
        }
    }
}

/// Receives each request at its end.
#[derive(Clone)]
pub(crate) struct RequestLog(Arc<dyn Fn(&LoggedRequest) + Send + Sync>);

impl RequestLog {
    pub(crate) fn new(receive: impl Fn(&LoggedRequest) + Send + Sync + 'static) -> Self {
        Self(Arc::new(receive))
    }
}

impl fmt::Debug for RequestLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RequestLog")
    }
}

impl RequestLog {
    /// Passes a request on.
    pub(crate) fn receive(&self, request: &LoggedRequest) {
        (self.0)(request);
    }
}
