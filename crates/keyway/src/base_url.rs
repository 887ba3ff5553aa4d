//! The base URL, validated once when the client is built (H3, H4).

use http::uri::{Authority, Parts, PathAndQuery, Scheme};
use http::{HeaderValue, Uri};
use keyway_credentials::Scrubber;

use crate::error::{ConfigurationReason, Error, Result};
use crate::origin::{Origin, host_header};

/// The default base URL.
pub const DEFAULT_BASE_URL: &str = "https://api.openai.com/v1";

/// Path endings which show that a whole endpoint was pasted as the base URL.
const ENDPOINTS: &[&str] = &[
    "/chat/completions",
    "/completions",
    "/responses",
    "/embeddings",
    "/models",
    "/images/generations",
    "/audio/speech",
    "/audio/transcriptions",
    "/moderations",
    "/files",
    "/batches",
];

/// A validated base URL, without a trailing slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    text: String,
    origin: Origin,
    scheme: Scheme,
    authority: Authority,
    host_header: Option<HeaderValue>,
    /// The path that precedes every operation's path, without a trailing slash.
    prefix: String,
}

impl BaseUrl {
    /// Validates a base URL; `place` says where it came from.
    pub(crate) fn parse(text: &str, place: &str, allow_insecure: bool) -> Result<Self> {
        let text = text.trim();
        let wrong = |what: &str, right: &str| {
            Error::configuration(
                ConfigurationReason::InvalidBaseUrl,
                // It may be a key in the wrong variable (X2).
                Scrubber::new().scrub(&format!("The base URL from {place} {what}; write it as {right}")),
            )
        };
        let (scheme, rest) = text.split_once("://").ok_or_else(|| {
            wrong("does not start with http:// or https://", &format!("https://{}", host_of(text)))
        })?;
        if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
            return Err(wrong(
                "does not start with http:// or https://",
                &format!("https://{}", host_of(rest)),
            ));
        }
        let clean = || cleaned(scheme, rest);
        if rest.contains('#') {
            return Err(wrong("contains a fragment (`#`)", &clean()));
        }
        if rest.contains('?') {
            return Err(wrong("contains a query (`?`)", &clean()));
        }
        if rest.split('/').next().is_some_and(|authority| authority.contains('@')) {
            return Err(wrong("contains user information (`user@`)", &clean()));
        }
        let trimmed = text.trim_end_matches('/');
        if let Some(end) = ENDPOINTS.iter().find(|end| ends_with(trimmed, end)) {
            let clean = clean();
            return Err(wrong(
                &format!("ends with the path of an endpoint (`{end}`)"),
                &clean[..clean.len() - end.len()],
            ));
        }
        let uri: Uri = trimmed.parse().map_err(|_| wrong("is not a URL", DEFAULT_BASE_URL))?;
        let origin = Origin::of(&uri)
            .filter(|origin| !origin.host().is_empty())
            .ok_or_else(|| wrong("has no host", DEFAULT_BASE_URL))?;
        if !allow_insecure && !origin.may_carry_key() {
            let text = format!(
                "The base URL from {place} would send the key over plain http to {}; use https://, or allow insecure http when you build the client",
                origin.host()
            );
            return Err(Error::configuration(ConfigurationReason::InsecureBaseUrl, text));
        }
        let (scheme, authority) = uri
            .scheme()
            .cloned()
            .zip(uri.authority().cloned())
            .ok_or_else(|| wrong("has no host", DEFAULT_BASE_URL))?;
        let prefix = uri.path().trim_end_matches('/').to_owned();
        let host_header = host_header(&scheme, &authority);
        Ok(Self { text: trimmed.to_owned(), origin, scheme, authority, host_header, prefix })
    }

    /// Joins a path and the non-empty queries to this URL, without parsing scheme and host again.
    pub(crate) fn join(&self, path: &str, queries: [&str; 2]) -> std::result::Result<Uri, http::Error> {
        let length = self.prefix.len() + path.len() + queries[0].len() + queries[1].len() + 2;
        let mut text = String::with_capacity(length);
        text.push_str(&self.prefix);
        text.push_str(path);
        let mut mark = '?';
        for query in queries.into_iter().filter(|query| !query.is_empty()) {
            text.push(mark);
            text.push_str(query);
            mark = '&';
        }
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(bytes::Bytes::from(text))?);
        Ok(Uri::from_parts(parts)?)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The `Host` header of each request.
    pub(crate) fn host_header(&self) -> Option<&HeaderValue> {
        self.host_header.as_ref()
    }

    pub(crate) fn origin(&self) -> &Origin {
        &self.origin
    }
}

/// Returns whether a URL ends with `end`, in any letter case.
fn ends_with(url: &str, end: &str) -> bool {
    let bytes = url.as_bytes();
    bytes.len().checked_sub(end.len()).is_some_and(|at| bytes[at..].eq_ignore_ascii_case(end.as_bytes()))
}

/// The URL without user-info, query, fragment and trailing slash, to suggest as the correct form.
fn cleaned(scheme: &str, rest: &str) -> String {
    let rest = rest.split(['?', '#']).next().unwrap_or_default();
    let (authority, path) =
        rest.split_once('/').map_or((rest, None), |(authority, path)| (authority, Some(path)));
    let host = authority.rsplit('@').next().unwrap_or_default();
    let path = path.map(|path| format!("/{path}")).unwrap_or_default();
    format!("{}://{host}{path}", scheme.to_ascii_lowercase()).trim_end_matches('/').to_owned()
}

fn host_of(text: &str) -> String {
    // Without a scheme, user-info may be anywhere.
    let text = text.rsplit('@').next().unwrap_or_default();
    cleaned("https", text.trim_start_matches('/')).trim_start_matches("https://").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    fn refused(text: &str) -> (ConfigurationReason, String) {
        let error = BaseUrl::parse(text, "OPENAI_BASE_URL", false).unwrap_err();
        let ErrorKind::Configuration(reason) = error.kind() else { unreachable!("{error:?}") };
        (*reason, error.to_string())
    }

    #[test]
    fn h4_a_slash_at_the_end_changes_nothing() {
        let plain = BaseUrl::parse("https://api.openai.com/v1", "x", false).unwrap();
        assert_eq!(plain, BaseUrl::parse(" https://api.openai.com/v1// ", "x", false).unwrap());
        assert_eq!(plain.as_str(), "https://api.openai.com/v1");
    }

    #[test]
    fn h4_shows_the_right_form() {
        for (wrong, right) in [
            ("https://a.example/v1/chat/completions", "https://a.example/v1"),
            ("https://a.example/v1/chat/completions/", "https://a.example/v1"),
            ("https://a.example/v1/models", "https://a.example/v1"),
            ("https://a.example/v1?key=sk-emul-1", "https://a.example/v1"),
            ("https://user:sk-emul-1@a.example/v1", "https://a.example/v1"),
            ("https://a.example/v1#top", "https://a.example/v1"),
            ("a.example/v1", "https://a.example/v1"),
            ("ftp://a.example/v1", "https://a.example/v1"),
        ] {
            let (reason, text) = refused(wrong);
            assert_eq!(reason, ConfigurationReason::InvalidBaseUrl, "{wrong}");
            assert!(text.ends_with(&format!("write it as {right}")), "{wrong}: {text}");
            assert!(text.contains("OPENAI_BASE_URL") && !text.contains("sk-emul-1"), "{text}");
        }
        for wrong in ["https://", "https:///v1", "https://a b/v1", "", "://", "https://a.example:99999/v1"] {
            assert_eq!(refused(wrong).0, ConfigurationReason::InvalidBaseUrl, "{wrong}");
        }
    }

    #[test]
    fn h3_plain_http_to_a_public_host_wants_permission() {
        assert_eq!(refused("http://api.example.com/v1").0, ConfigurationReason::InsecureBaseUrl);
        assert!(BaseUrl::parse("http://api.example.com/v1", "x", true).is_ok());
        assert!(BaseUrl::parse("http://127.0.0.1:8080/v1", "x", false).is_ok());
    }
}
