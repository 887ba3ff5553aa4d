//! The way to the real server whose exchanges are recorded.

use std::sync::Arc;

use http::Uri;
use keyway_credentials::{Secret, is_private_host};

use super::recorder::Recorder;
use super::upstream::{PlainHttp, Upstream};
use crate::error::{Error, ErrorKind};

/// The way to the real server.
pub(crate) struct Relay {
    pub(crate) recorder: Arc<Recorder>,
    /// The base URL, without a slash at its end.
    base: String,
    pub(crate) origin: String,
    pub(crate) upstream: Arc<dyn Upstream>,
    /// Sent in place of a valid key of the emulator.
    pub(crate) key: Option<Secret>,
}

impl Relay {
    /// Checks the address; without `upstream`, only plain http is possible.
    pub(crate) fn new(
        recorder: Recorder,
        url: &str,
        upstream: Option<Arc<dyn Upstream>>,
        key: Option<Secret>,
    ) -> Result<Self, Error> {
        let wrong = |why: &str| Error::new(ErrorKind::Recording, format!("the upstream's URL {why}"));
        let uri: Uri =
            url.parse().map_err(|_| wrong("is malformed; write one such as https://api.openai.com/v1"))?;
        let authority = uri
            .authority()
            .ok_or_else(|| wrong("has no host; write one such as https://api.openai.com/v1"))?;
        if authority.as_str().contains('@') || uri.query().is_some() {
            return Err(wrong("has a user or a query; write only scheme, host and path"));
        }
        match (uri.scheme_str(), &upstream) {
            (Some("https"), Some(_)) => {}
            (Some("https"), None) => {
                return Err(wrong(
                    "is https, which needs a transport with TLS; set `EmulatorBuilder::upstream`, or use the `keyway` program",
                ));
            }
            (Some("http"), _) if is_private_host(authority.host()) => {}
            (Some("http"), _) => return Err(wrong("sends keys over plain http to a public host; use https")),
            _ => return Err(wrong("is neither http nor https; write one such as https://api.openai.com/v1")),
        }
        let origin = format!("{}://{authority}", uri.scheme_str().unwrap_or("http"));
        let base = format!("{origin}{}", uri.path().trim_end_matches('/'));
        let upstream = upstream.unwrap_or_else(|| Arc::new(PlainHttp));
        Ok(Self { recorder: Arc::new(recorder), base, origin, upstream, key })
    }

    /// Returns why the recording is incomplete.
    pub(crate) fn failure(&self) -> Option<String> {
        self.recorder.failure()
    }

    /// Returns the URL for a path and query: a path below `/v1` is appended to the base URL, any
    /// other to its host.
    pub(crate) fn url(&self, path: &str, bare: bool, query: &str) -> String {
        match path.strip_prefix("/v1").filter(|rest| rest.starts_with('/')) {
            Some(rest) => format!("{}{rest}{query}", self.base),
            None if bare => format!("{}{path}{query}", self.base),
            None => format!("{}{path}{query}", self.origin),
        }
    }
}
