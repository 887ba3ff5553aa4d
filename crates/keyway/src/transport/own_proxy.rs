//! A proxy named in code, instead of by the variables (H12).

use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What a URL's user information may contain as it is (RFC 3986 §3.2.1). `%` stays, because it
/// begins what is encoded already.
const USER_INFO: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'%')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':');

const SCHEMES: &[&str] = &["http", "https", "socks5", "socks5h"];

/// Reads the URL of a proxy. The error says what is wrong with it, without its text, which may hold
/// a password.
pub(super) fn read(text: &str) -> Result<Intercept, String> {
    let text = text.trim();
    let (scheme, rest) = text.split_once("://").unwrap_or(("http", text));
    let scheme = scheme.to_ascii_lowercase();
    if !SCHEMES.contains(&scheme.as_str()) {
        return Err("has an unsupported scheme".to_owned());
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // A password may contain `@`, and `/` only if it is encoded.
    let (user, address) = match authority.rsplit_once('@') {
        Some((user, address)) => (format!("{}@", utf8_percent_encode(user, USER_INFO)), address),
        None => (String::new(), authority),
    };
    if address.is_empty() || address.starts_with(':') {
        return Err("has no host".to_owned());
    }
    let url = format!("{scheme}://{user}{address}");
    // Any target shows the proxy for all.
    let target = Uri::from_static("https://target.invalid/");
    Matcher::builder().all(url).build().intercept(&target).ok_or_else(|| "is not a URL".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn h12_every_form_of_a_proxys_url() {
        for (text, uri, user) in [
            ("http://proxy:3128", "http://proxy:3128/", None),
            (" proxy.example:3128 ", "http://proxy.example:3128/", None),
            ("HTTPS://proxy.example/", "https://proxy.example/", None),
            ("http://user:secret@proxy:3128/path", "http://proxy:3128/", Some("dXNlcjpzZWNyZXQ=")),
            ("http://user:p@ss@proxy:3128", "http://proxy:3128/", Some("dXNlcjpwQHNz")),
            ("http://user:p%40ss@proxy:3128", "http://proxy:3128/", Some("dXNlcjpwQHNz")),
            ("http://[::1]:3128", "http://[::1]:3128/", None),
            ("socks5h://proxy", "socks5h://proxy/", None),
        ] {
            let proxy = read(text).unwrap();
            assert_eq!(proxy.uri(), uri, "{text}");
            let basic = proxy.basic_auth().map(|value| value.to_str().unwrap().to_owned());
            assert_eq!(basic, user.map(|user| format!("Basic {user}")), "{text}");
        }
        let socks = read("socks5://user:p@ss@proxy:1080").unwrap();
        assert_eq!(socks.raw_auth(), Some(("user", "p@ss")));
    }

    #[test]
    fn h12_what_is_no_proxy_is_said_without_its_text() {
        for (text, words) in [
            ("ftp://canary:canary@proxy", "unsupported scheme"),
            ("socks4://canary", "unsupported scheme"),
            ("", "no host"),
            ("http://canary@", "no host"),
            ("http://:3128", "no host"),
            ("http://pro xy:canary", "not a URL"),
        ] {
            let error = read(text).unwrap_err();
            assert!(error.contains(words) && !error.contains("canary"), "{text}: {error}");
        }
    }
}
