//! The base URL, validated once when the client is built (H3, H4).

mod right_form;

use http::uri::{Authority, Parts, PathAndQuery, Scheme};
use http::{HeaderValue, Uri};
use keyway_credentials::Scrubber;

use crate::error::{ConfigurationReason, Error, Result};
use crate::origin::{Origin, host_header};
use right_form::{endpoint_of, is_quote, right_form, secret_parameter, starts_with_scheme};

/// The default base URL.
pub const DEFAULT_BASE_URL: &str = "https://api.openai.com/v1";

/// A validated base URL, without a trailing slash. A query is kept: it is sent with each request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    text: String,
    origin: Origin,
    scheme: Scheme,
    authority: Authority,
    host_header: Option<HeaderValue>,
    /// The path that precedes every operation's path, without a trailing slash.
    prefix: String,
    /// What every request has in its query, such as `api-version=…`; mostly empty.
    query: String,
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
        if let Some(what) = mistake(text) {
            return Err(wrong(&what, &right_form(text)));
        }
        let (base, query) = text.split_once('?').unwrap_or((text, ""));
        let (trimmed, query) = (base.trim_end_matches('/'), query.trim_matches('&'));
        if let Some(end) = endpoint_of(trimmed) {
            let start = &trimmed[..trimmed.len() - end.len()];
            let right = if query.is_empty() { start.to_owned() } else { format!("{start}?{query}") };
            return Err(wrong(&format!("ends with the path of an endpoint (`{end}`)"), &right));
        }
        let uri: Uri = trimmed.parse().map_err(|_| wrong("is not a URL", &right_form(text)))?;
        let origin = Origin::of(&uri)
            .filter(|origin| !origin.host().is_empty())
            .ok_or_else(|| wrong("has no host", &right_form(text)))?;
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
            .ok_or_else(|| wrong("has no host", right_form::EXAMPLE))?;
        if PathAndQuery::try_from(format!("/?{query}")).is_err() {
            return Err(wrong("has a query that cannot be sent", trimmed));
        }
        let prefix = uri.path().trim_end_matches('/').to_owned();
        let host_header = host_header(&scheme, &authority);
        let text = if query.is_empty() { trimmed.to_owned() } else { format!("{trimmed}?{query}") };
        Ok(Self { text, origin, scheme, authority, host_header, prefix, query: query.to_owned() })
    }

    /// Joins a path and the non-empty queries to this URL, its own query first, without parsing scheme
    /// and host again.
    pub(crate) fn join(&self, path: &str, queries: [&str; 2]) -> std::result::Result<Uri, http::Error> {
        let queries = [self.query.as_str(), queries[0], queries[1]];
        let length =
            self.prefix.len() + path.len() + queries.iter().map(|query| query.len() + 1).sum::<usize>();
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

/// Returns what is wrong with a base URL before it is parsed, as a clause.
fn mistake(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("is empty".to_owned());
    }
    if text.starts_with(is_quote) || text.ends_with(is_quote) {
        return Some("has a quotation mark at one end".to_owned());
    }
    if text.contains(char::is_whitespace) {
        let comment = text.contains(" #") || text.contains("\t#");
        let what = if comment { "has a comment pasted along with it (` #`)" } else { "contains white space" };
        return Some(what.to_owned());
    }
    let scheme = text
        .split_once("://")
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http"));
    let Some((_, rest)) = scheme else {
        return Some("does not start with http:// or https://".to_owned());
    };
    if starts_with_scheme(rest) {
        return Some("has its scheme twice".to_owned());
    }
    if rest.contains('#') {
        return Some("contains a fragment (`#`)".to_owned());
    }
    let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
    if place.split('/').next().is_some_and(|authority| authority.contains('@')) {
        return Some("contains user information (`user@`)".to_owned());
    }
    secret_parameter(query).map(|_| "contains a credential in its query (`?`)".to_owned())
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
    fn k14_a_base_url_without_a_scheme_is_told_with_a_form_that_works() {
        for (wrong, words, right) in [
            ("localhost:8080", "does not start with http://", "http://localhost:8080"),
            ("api.example.com/v1", "does not start with http://", "https://api.example.com/v1"),
            ("https//api.example.com/v1", "does not start with http://", "https://api.example.com/v1"),
            ("htp://localhost:8080/v1", "does not start with http://", "http://localhost:8080/v1"),
            ("/api.example.com/v1", "does not start with http://", "https://api.example.com/v1"),
            ("\"https://api.example.com/v1", "has a quotation mark at one end", "https://api.example.com/v1"),
            ("https://https://api.example.com/v1", "has its scheme twice", "https://api.example.com/v1"),
            ("https://api.example.com /v1", "contains white space", "https://api.example.com/v1"),
            ("https://api.example.com\\v1", "is not a URL", "https://api.example.com/v1"),
            ("api.example.com/v1/chat/completions", "does not start with", "https://api.example.com/v1"),
            ("https://api.example.com/v1 # ours", "has a comment pasted along", "https://api.example.com/v1"),
        ] {
            let (reason, text) = refused(wrong);
            assert_eq!(reason, ConfigurationReason::InvalidBaseUrl, "{wrong}");
            assert!(text.starts_with(&format!("The base URL from OPENAI_BASE_URL {words}")), "{text}");
            assert!(text.ends_with(&format!("; write it as {right}")), "{wrong}: {text}");
            BaseUrl::parse(right, "x", false).unwrap();
        }
        for (wrong, right) in
            [("/v1", "https://HOST/v1"), ("v1", "https://HOST/v1"), ("/openai/v1", "https://HOST/openai/v1")]
        {
            let (_, text) = refused(wrong);
            assert!(
                text.ends_with(&format!("does not start with http:// or https://; write it as {right}")),
                "{text}"
            );
        }
    }

    #[test]
    fn h4_a_query_is_kept_and_sent_with_each_request() {
        let url = BaseUrl::parse("https://a.example/openai/?api-version=2024-10-21&", "x", false).unwrap();
        assert_eq!(url.as_str(), "https://a.example/openai?api-version=2024-10-21");
        let joined = |queries| url.join("/models", queries).unwrap().to_string();
        assert_eq!(joined(["", ""]), "https://a.example/openai/models?api-version=2024-10-21");
        assert_eq!(joined(["a=1", "b=2"]), "https://a.example/openai/models?api-version=2024-10-21&a=1&b=2");
        let plain = BaseUrl::parse("https://a.example/v1/?", "x", false).unwrap();
        assert_eq!(plain.join("/models", ["", "b=2"]).unwrap(), "https://a.example/v1/models?b=2");
        let (_, text) = refused("https://a.example/deployments/d/chat/completions?api-version=1");
        assert!(text.ends_with("write it as https://a.example/deployments/d?api-version=1"), "{text}");
    }

    #[test]
    fn h3_plain_http_to_a_public_host_wants_permission() {
        assert_eq!(refused("http://api.example.com/v1").0, ConfigurationReason::InsecureBaseUrl);
        assert!(BaseUrl::parse("http://api.example.com/v1", "x", true).is_ok());
        assert!(BaseUrl::parse("http://127.0.0.1:8080/v1", "x", false).is_ok());
    }
}
