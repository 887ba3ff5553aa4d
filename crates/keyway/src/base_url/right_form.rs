//! The form of a base URL that works, for errors about one that does not (H4, K14).

use keyway_credentials::is_private_host;

use super::DEFAULT_BASE_URL;

/// The form of a base URL, where no host can be told.
pub(super) const EXAMPLE: &str = "https://HOST/v1";

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

/// Returns the URL that `text` was most likely meant to be: with one scheme, and without quotation
/// marks, blanks, a comment, user information, a fragment, a query that holds a credential, the path of
/// an endpoint, and slashes at the end. A path alone, such as `/v1`, gets the host of the example.
///
/// Without a usable scheme it is http for hosts that only this network reaches, and https for all
/// others.
pub(super) fn right_form(text: &str) -> String {
    if text.trim().is_empty() {
        return DEFAULT_BASE_URL.to_owned();
    }
    let text = without_blanks(text).trim_matches(is_mark).replace('\\', "/");
    let (mut scheme, mut rest) = scheme_of(&text);
    while starts_with_scheme(rest.trim_start_matches(['/', ':'])) {
        // The inner one is next to the host.
        (scheme, rest) = scheme_of(rest.trim_start_matches(['/', ':']));
    }
    if scheme.is_none() && is_path(rest) {
        return format!("https://HOST/{}", rest.trim_matches('/'));
    }
    let rest = rest.trim_start_matches(['/', ':']);
    // Without a scheme, user information may be anywhere.
    let rest = if scheme.is_some() { rest } else { rest.rsplit('@').next().unwrap_or_default() };
    let rest = rest.split('#').next().unwrap_or_default();
    let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, path) = place.find('/').map_or((place, ""), |at| place.split_at(at));
    let authority = authority.rsplit('@').next().unwrap_or_default();
    let host = host_of(authority);
    if host.is_empty() || is_no_host(host) || !is_plausible(authority, path) {
        // Not the API's own: the key may be another server's (K15).
        return EXAMPLE.to_owned();
    }
    let scheme = match scheme.as_deref() {
        Some(scheme @ ("http" | "https")) => scheme,
        _ if is_private_host(host) => "http",
        _ => "https",
    };
    let path = path.trim_end_matches('/');
    let path = endpoint_of(path).map_or(path, |end| &path[..path.len() - end.len()]);
    let form = format!("{scheme}://{authority}{path}");
    if query.is_empty() || secret_parameter(query).is_some() { form } else { format!("{form}?{query}") }
}

/// Returns the path of an endpoint that a URL ends with, in any letter case.
pub(super) fn endpoint_of(url: &str) -> Option<&'static str> {
    let bytes = url.as_bytes();
    let ends = |end: &&&str| {
        let at = bytes.len().checked_sub(end.len());
        at.is_some_and(|at| bytes[at..].eq_ignore_ascii_case(end.as_bytes()))
    };
    ENDPOINTS.iter().find(ends).copied()
}

/// Returns whether a text begins with http or https and a colon or slashes, however mistyped.
pub(super) fn starts_with_scheme(text: &str) -> bool {
    let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    ["https:/", "http:/", "https//", "http//"].iter().any(|start| lower.starts_with(start))
}

/// Returns a URL without the blanks inside it. What follows a comment's `#`, or is another word, is
/// no part of it.
fn without_blanks(text: &str) -> String {
    let mut url = String::new();
    for word in text.split_whitespace() {
        if word.starts_with('#') || (!url.is_empty() && (word.contains("://") || word.contains('='))) {
            break;
        }
        url.push_str(word);
    }
    url
}

/// Returns whether a text without a scheme is only a path: `/v1`, `v1`, `/openai/v1`.
fn is_path(text: &str) -> bool {
    let is_version = |word: &str| {
        let digits = word.strip_prefix(['v', 'V']);
        digits.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let first = text.trim_start_matches('/').split('/').next().unwrap_or_default();
    let has_slash = text.starts_with('/') && !text.starts_with("//");
    let like_host = first.contains(['.', ':', '@', '[']) || first.eq_ignore_ascii_case("localhost");
    !first.is_empty() && (is_version(first) || (has_slash && !like_host))
}

/// What programs write for a value that they do not have.
fn is_no_host(host: &str) -> bool {
    ["none", "null", "undefined", "nil", "true", "false"].iter().any(|word| host.eq_ignore_ascii_case(word))
}

/// Returns whether a character is a quotation mark or a bracket around a URL.
fn is_mark(c: char) -> bool {
    is_quote(c) || matches!(c, '<' | '>' | ',' | ';')
}

/// Returns the name of the first parameter whose value is probably a secret.
pub(super) fn secret_parameter(query: &str) -> Option<&str> {
    const ENDS: &[&str] =
        &["key", "token", "secret", "password", "passwd", "sig", "signature", "code", "credential", "auth"];
    let names = query.split('&').map(|pair| pair.split_once('=').map_or(pair, |(name, _)| name));
    names.into_iter().find(|name| {
        let lower = name.to_ascii_lowercase();
        ENDS.iter().any(|end| lower.ends_with(end))
    })
}

/// Returns whether a character is a quotation mark.
pub(super) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{201c}' | '\u{201d}')
}

/// Splits a text into its scheme, mistyped perhaps (`https:/`, `http//`, `htp://`), and the rest.
fn scheme_of(text: &str) -> (Option<String>, &str) {
    if let Some((scheme, rest)) = text.split_once("://") {
        return (Some(scheme.to_ascii_lowercase()), rest);
    }
    for scheme in ["https", "http"] {
        let start = text.get(..scheme.len()).filter(|start| start.eq_ignore_ascii_case(scheme));
        let rest = start.map(|start| &text[start.len()..]);
        // `http:8080` would be a host with a port.
        let is_port = |rest: &str| rest[1..].bytes().all(|byte| byte.is_ascii_digit());
        if let Some(rest) = rest.filter(|rest| rest.starts_with([':', '/']) && !is_port(rest)) {
            return (Some(scheme.to_owned()), rest);
        }
    }
    (None, text)
}

fn host_of(authority: &str) -> &str {
    if authority.starts_with('[') {
        return authority.split_inclusive(']').next().unwrap_or_default();
    }
    authority.split(':').next().unwrap_or_default()
}

fn is_plausible(authority: &str, path: &str) -> bool {
    format!("http://{authority}{}", if path.is_empty() { "/" } else { path })
        .parse::<http::Uri>()
        .is_ok_and(|uri| crate::origin::Origin::of(&uri).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn k14_the_right_form_of_what_people_write() {
        for (text, right) in [
            ("localhost:8080", "http://localhost:8080"),
            ("localhost:8080/v1/", "http://localhost:8080/v1"),
            ("127.0.0.1:11434/v1", "http://127.0.0.1:11434/v1"),
            ("[::1]:8080/v1", "http://[::1]:8080/v1"),
            ("vllm:8000", "http://vllm:8000"),
            ("nas.lan/v1", "http://nas.lan/v1"),
            ("api.example.com/v1", "https://api.example.com/v1"),
            ("//api.example.com/v1", "https://api.example.com/v1"),
            ("/api.example.com/v1", "https://api.example.com/v1"),
            ("://api.example.com/v1", "https://api.example.com/v1"),
            ("https//api.example.com/v1", "https://api.example.com/v1"),
            ("https:/api.example.com/v1", "https://api.example.com/v1"),
            ("https:///api.example.com/v1", "https://api.example.com/v1"),
            ("HTTP//localhost:8080/v1", "http://localhost:8080/v1"),
            ("https:\\\\api.example.com\\v1", "https://api.example.com/v1"),
            ("htp://localhost:8080/v1", "http://localhost:8080/v1"),
            ("ttps://api.example.com/v1", "https://api.example.com/v1"),
            ("ftp://api.example.com/v1", "https://api.example.com/v1"),
            ("\"https://api.example.com/v1", "https://api.example.com/v1"),
            ("https://api.example.com/v1'", "https://api.example.com/v1"),
            ("https://api.example.com/v1 # prod", "https://api.example.com/v1"),
            ("user:pass@api.example.com/v1", "https://api.example.com/v1"),
            ("https://user:pass@api.example.com/v1", "https://api.example.com/v1"),
            ("https:/user:pass@api.example.com/v1", "https://api.example.com/v1"),
            ("api.example.com/openai?api-version=1", "https://api.example.com/openai?api-version=1"),
            ("https://api.example.com/v1?key=abc", "https://api.example.com/v1"),
            ("https://api.example.com/v1#top", "https://api.example.com/v1"),
            ("", DEFAULT_BASE_URL),
            ("https://https://api.example.com/v1", "https://api.example.com/v1"),
            ("http://https://api.example.com/v1", "https://api.example.com/v1"),
            ("https:http//localhost:8080/v1", "http://localhost:8080/v1"),
            ("http:api.example.com/v1", "http://api.example.com/v1"),
            ("https:api.example.com", "https://api.example.com"),
            ("https://api.example.com /v1", "https://api.example.com/v1"),
            ("https:// api.example.com/ v1", "https://api.example.com/v1"),
            ("https://api.example.com/v1 OPENAI_ORG_ID=org-1", "https://api.example.com/v1"),
            ("<https://api.example.com/v1>", "https://api.example.com/v1"),
            ("api.example.com/v1/chat/completions", "https://api.example.com/v1"),
            ("https//api.example.com/v1/models/", "https://api.example.com/v1"),
            ("/v1", "https://HOST/v1"),
            ("v1", "https://HOST/v1"),
            ("v1/", "https://HOST/v1"),
            ("/openai/v1/", "https://HOST/openai/v1"),
            ("vllm/v1", "http://vllm/v1"),
            ("None", EXAMPLE),
            ("https://", EXAMPLE),
            ("https://https://", EXAMPLE),
            ("api.example.com:99999", EXAMPLE),
        ] {
            assert_eq!(right_form(text), right, "{text}");
        }
    }

    #[test]
    fn h4_a_query_may_be_a_secret() {
        for query in ["key=1", "api-version=1&subscription-key=2", "x-api-key", "access_token=1", "sig=1"] {
            assert!(secret_parameter(query).is_some(), "{query}");
        }
        for query in ["api-version=2024-10-21", "", "v=1&region=eu"] {
            assert_eq!(secret_parameter(query), None, "{query}");
        }
    }
}
