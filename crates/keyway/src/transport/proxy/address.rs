//! The address of a proxy, with its user name and password (K14).

use std::fmt;

use http::uri::Authority;
use http::{HeaderValue, Uri};
use percent_encoding::percent_decode_str;

use crate::auth::header;

/// How a proxy is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// Requests, or a tunnel by CONNECT (RFC 9110 §9.3.6).
    Http,
    /// SOCKS 4 or 4a.
    Socks4,
    /// SOCKS 5 (RFC 1928).
    Socks5,
}

/// A proxy. `Debug` shows its address only.
#[derive(Clone)]
pub(crate) struct Proxy {
    uri: Uri,
    protocol: Protocol,
    login: Option<(String, String)>,
}

/// Why a text is not the address of a proxy, and a form that works.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ProxyMistake {
    /// A clause whose subject is the proxy.
    pub(crate) what: String,
    pub(crate) right: String,
}

impl Proxy {
    /// Parses an address such as `http://user:password@proxy:3128`. Without a scheme it is http.
    pub(crate) fn parse(text: &str) -> Result<Self, ProxyMistake> {
        let wrong =
            |what: &str, scheme: &str| ProxyMistake { what: what.to_owned(), right: form(scheme, text) };
        if text.starts_with(is_quote) || text.ends_with(is_quote) {
            return Err(wrong("has a quotation mark at one end", "http"));
        }
        if text.contains(char::is_whitespace) {
            return Err(wrong("contains white space", "http"));
        }
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
            None if is_bare(text) => ("http".to_owned(), text),
            None => return Err(wrong("is not a URL", "http")),
        };
        let Some((protocol, scheme, port)) = protocol(&scheme) else {
            let what = format!("has the scheme `{}://`, which is not supported", shown(&scheme));
            let right = if scheme.starts_with("sock") { "socks5h" } else { "http" };
            return Err(wrong(&what, right));
        };
        let (login, place) = match rest.rsplit_once('@') {
            Some((login, place)) => (Some(self::login(login)), place),
            None => (None, rest),
        };
        let (place, path) = place.find(['/', '?', '#']).map_or((place, ""), |at| place.split_at(at));
        if path.to_ascii_lowercase().ends_with(".pac") {
            return Err(wrong("is a PAC script, which is not supported", scheme));
        }
        let uri = address(scheme, place, port).ok_or_else(|| wrong("has no valid host and port", scheme))?;
        Ok(Self { uri, protocol, login })
    }

    /// Returns its address, without user name and password.
    pub(crate) fn uri(&self) -> &Uri {
        &self.uri
    }

    /// Host and port.
    pub(crate) fn place(&self) -> String {
        let host = self.uri().host().unwrap_or_default();
        self.uri().port_u16().map_or(host.to_owned(), |port| format!("{host}:{port}"))
    }

    pub(crate) fn protocol(&self) -> Protocol {
        self.protocol
    }

    /// Returns whether requests go through its tunnel even if they are not encrypted.
    pub(crate) fn is_socks(&self) -> bool {
        self.protocol != Protocol::Http
    }

    /// Returns the user name and password of a SOCKS proxy.
    pub(crate) fn raw_auth(&self) -> Option<(&str, &str)> {
        let (user, password) = self.login.as_ref().filter(|_| self.is_socks())?;
        Some((user, password))
    }

    /// Returns the header value with user name and password for an http proxy (RFC 7617).
    pub(crate) fn basic_auth(&self) -> Option<HeaderValue> {
        let (user, password) = self.login.as_ref().filter(|_| !self.is_socks())?;
        header::basic(user, password)
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxy").field("uri", &self.uri).finish_non_exhaustive()
    }
}

/// Returns the protocol of a scheme, the scheme of its address, and the port if none is given.
fn protocol(scheme: &str) -> Option<(Protocol, &'static str, Option<u16>)> {
    Some(match scheme {
        "http" => (Protocol::Http, "http", None),
        "https" => (Protocol::Http, "https", None),
        "socks4" => (Protocol::Socks4, "socks4", Some(1080)),
        "socks4a" => (Protocol::Socks4, "socks4a", Some(1080)),
        "socks5" => (Protocol::Socks5, "socks5", Some(1080)),
        "socks5h" => (Protocol::Socks5, "socks5h", Some(1080)),
        _ => return None,
    })
}

/// Returns whether a text without a scheme is a host, perhaps with a port and a login, rather than a
/// mistyped URL such as `http:/proxy` or `http//proxy`.
fn is_bare(text: &str) -> bool {
    let place = text.rsplit('@').next().unwrap_or_default();
    let host = place.strip_suffix('/').unwrap_or(place);
    !host.contains(['/', '\\'])
        && !host.ends_with(':')
        && !["http:", "https:"].iter().any(|scheme| host.to_ascii_lowercase().starts_with(scheme))
}

/// Splits a login at its first colon. What is percent-encoded in it is decoded.
fn login(text: &str) -> (String, String) {
    let (user, password) = text.split_once(':').unwrap_or((text, ""));
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    (decoded(user), decoded(password))
}

fn address(scheme: &str, place: &str, port: Option<u16>) -> Option<Uri> {
    let authority: Authority = place.parse().ok()?;
    let host = authority.host();
    let has_port = match place.get(host.len()..)? {
        "" => false,
        _ => authority.port_u16().map(|_| true)?,
    };
    let authority = match port.filter(|_| !has_port) {
        Some(port) => format!("{host}:{port}"),
        None => place.to_owned(),
    };
    if host.is_empty() {
        return None;
    }
    Uri::builder().scheme(scheme).authority(authority).path_and_query("/").build().ok()
}

/// Returns a form that works, with the text's own host and port if they can be found.
fn form(scheme: &str, text: &str) -> String {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let place = rest.rsplit('@').next().unwrap_or_default().trim_matches(is_quote);
    let place =
        place.split_once("//").filter(|(before, _)| is_scheme(before)).map_or(place, |(_, rest)| rest);
    let place =
        place.split_once(":/").filter(|(before, _)| is_scheme(before)).map_or(place, |(_, rest)| rest);
    let place = place.split(|c: char| c.is_whitespace() || matches!(c, '/' | '?' | '#' | '\\')).next();
    match place.and_then(|place| address(scheme, place, None)) {
        Some(uri) => uri.to_string().trim_end_matches('/').to_owned(),
        None => format!("{scheme}://HOST:PORT"),
    }
}

fn is_scheme(text: &str) -> bool {
    let text = text.trim_end_matches(':');
    !text.is_empty() && text.len() < 9 && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Returns a scheme for an error, shortened if it is no word.
fn shown(scheme: &str) -> &str {
    if is_scheme(scheme) { scheme } else { "…" }
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{201c}' | '\u{201d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Proxy {
        Proxy::parse(text).unwrap_or_else(|mistake| panic!("{text}: {mistake:?}"))
    }

    #[test]
    fn k14_addresses_of_proxies() {
        for (text, uri) in [
            ("http://proxy:3128", "http://proxy:3128/"),
            ("HTTP://proxy:3128/", "http://proxy:3128/"),
            ("https://proxy", "https://proxy/"),
            ("proxy:3128", "http://proxy:3128/"),
            ("proxy.example", "http://proxy.example/"),
            ("10.0.0.1:8080/", "http://10.0.0.1:8080/"),
            ("http://[::1]:3128", "http://[::1]:3128/"),
            ("socks5h://proxy:9050", "socks5h://proxy:9050/"),
            ("socks5://proxy", "socks5://proxy:1080/"),
            ("socks4a://proxy:9050", "socks4a://proxy:9050/"),
            ("http://proxy:3128/ignored", "http://proxy:3128/"),
        ] {
            assert_eq!(parsed(text).uri().to_string(), uri, "{text}");
        }
    }

    #[test]
    fn k14_a_password_ends_at_the_last_at() {
        for (login, user, password) in [
            ("user:p@ss", "user", "p@ss"),
            ("user:p%40ss", "user", "p@ss"),
            ("user:p:a/s?s#@", "user", "p:a/s?s#@"),
            ("user", "user", ""),
            ("us%3Aer:100%", "us:er", "100%"),
            ("DOMAIN\\user:x", "DOMAIN\\user", "x"),
        ] {
            let proxy = parsed(&format!("socks5h://{login}@host:1080"));
            assert_eq!(
                (proxy.raw_auth(), proxy.uri().host()),
                (Some((user, password)), Some("host")),
                "{login}"
            );
            let proxy = parsed(&format!("http://{login}@host:3128"));
            assert_eq!((proxy.raw_auth(), proxy.uri().port_u16()), (None, Some(3128)), "{login}");
            assert!(proxy.basic_auth().is_some_and(|value| value.is_sensitive()));
            assert_eq!(parsed(&format!("{login}@host:3128")).uri().host(), Some("host"), "{login}");
        }
        assert_eq!(parsed("http://user:p@ss@host").basic_auth().unwrap(), "Basic dXNlcjpwQHNz");
    }

    #[test]
    fn k14_what_is_unsupported_is_told_with_a_form_that_works() {
        for (text, words, right) in [
            ("socks://proxy:1080", "the scheme `socks://`, which is not supported", "socks5h://proxy:1080"),
            ("SOCKS6://user:canary@proxy:1080", "the scheme `socks6://`", "socks5h://proxy:1080"),
            ("ftp://proxy:21", "the scheme `ftp://`", "http://proxy:21"),
            ("htp://proxy:3128", "the scheme `htp://`", "http://proxy:3128"),
            ("\"http://proxy:3128", "a quotation mark", "http://proxy:3128"),
            ("http://user:canary@proxy:3128'", "a quotation mark", "http://proxy:3128"),
            ("http:/proxy:3128", "is not a URL", "http://proxy:3128"),
            ("http//proxy:3128", "is not a URL", "http://proxy:3128"),
            ("http://proxy :3128", "contains white space", "http://proxy"),
            ("http://proxy:3128 # the proxy", "contains white space", "http://proxy:3128"),
            ("http://proxy:99999", "no valid host and port", "http://HOST:PORT"),
            ("http://proxy:port", "no valid host and port", "http://HOST:PORT"),
            ("http://", "no valid host and port", "http://HOST:PORT"),
            ("http://user:canary@", "no valid host and port", "http://HOST:PORT"),
            ("http://wpad/proxy.pac", "a PAC script", "http://wpad"),
            ("proxy/path", "is not a URL", "http://proxy"),
        ] {
            let mistake = Proxy::parse(text).expect_err(text);
            assert!(mistake.what.contains(words), "{text}: {mistake:?}");
            assert_eq!(mistake.right, right, "{text}");
            assert!(!format!("{mistake:?}").contains("canary"), "{mistake:?}");
            assert!(right.contains("HOST") || Proxy::parse(right).is_ok(), "{right}");
        }
    }
}
