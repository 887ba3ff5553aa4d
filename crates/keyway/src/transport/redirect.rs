//! Redirects: followed to the same origin only, because a credential travels with the request (H2).

use http::{HeaderMap, Method, StatusCode, Uri, header};

use crate::origin::Origin;

/// How many redirects a call follows in all, retries included.
pub(crate) const LIMIT: u32 = 10;

/// What to do with a reply.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Hop {
    /// It is not a redirect.
    Stay,
    /// Send the request there, as GET without the body unless `keep` is set.
    Follow { to: Uri, keep: bool },
    /// A redirect that must not be followed, and why.
    Refuse(String),
}

/// Decides on a reply to a request for `from`. Pure: sends nothing.
pub(crate) fn next(status: StatusCode, headers: &HeaderMap, from: &Uri, followed: u32) -> Hop {
    let keep = match status.as_u16() {
        307 | 308 => true,
        301..=303 => false,
        _ => return Hop::Stay,
    };
    let Some(location) = headers.get(header::LOCATION) else {
        return Hop::Refuse("it has no Location header".to_owned());
    };
    let Some(to) = location.to_str().ok().and_then(|location| resolve(from, location)) else {
        return Hop::Refuse("its Location is not a URL".to_owned());
    };
    let (Some(here), Some(there)) = (Origin::of(from), Origin::of(&to)) else {
        return Hop::Refuse("its Location is not an http URL".to_owned());
    };
    if here != there {
        return Hop::Refuse(format!(
            "it leads from {here} to {there}, and a key is not sent to another origin"
        ));
    }
    if followed >= LIMIT {
        return Hop::Refuse(format!("more than {LIMIT} redirects in a row"));
    }
    Hop::Follow { to, keep }
}

/// The method of the next request: 301 to 303 turn everything but HEAD into GET (RFC 9110 §15.4).
pub(crate) fn method(method: &Method, keep: bool) -> Method {
    if keep || method == Method::HEAD { method.clone() } else { Method::GET }
}

/// Resolves a reference against a base (RFC 3986 §5.2), without its fragment.
fn resolve(base: &Uri, reference: &str) -> Option<Uri> {
    let reference = reference.trim().split('#').next().unwrap_or_default();
    let scheme = base.scheme_str()?;
    let authority = base.authority()?.as_str();
    if has_scheme(reference) {
        return reference.parse().ok();
    }
    if let Some(rest) = reference.strip_prefix("//") {
        return format!("{scheme}://{rest}").parse().ok();
    }
    let (path, query) = match reference.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (reference, None),
    };
    let path = if path.is_empty() {
        base.path().to_owned()
    } else if path.starts_with('/') {
        without_dots(path)
    } else {
        let folder = &base.path()[..=base.path().rfind('/').unwrap_or(0)];
        without_dots(&format!("{folder}{path}"))
    };
    let query = query.or(if reference.is_empty() { base.query() } else { None });
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{scheme}://{authority}{path}{query}").parse().ok()
}

fn has_scheme(reference: &str) -> bool {
    let Some(end) = reference.find(':') else { return false };
    let name = &reference[..end];
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

/// Removes `.` and `..` (RFC 3986 §5.2.4).
fn without_dots(path: &str) -> String {
    let mut out: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        match segment {
            "." | ".." => {
                if segment == ".." {
                    out.pop();
                }
                if last {
                    out.push("");
                }
            }
            _ => out.push(segment),
        }
    }
    format!("/{}", out.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "https://api.example/v1/chat/completions?x=1";

    fn hop(status: u16, location: &str) -> Hop {
        let mut headers = HeaderMap::new();
        headers.insert(header::LOCATION, location.parse().unwrap());
        next(StatusCode::from_u16(status).unwrap(), &headers, &FROM.parse().unwrap(), 0)
    }

    #[test]
    fn h2_same_origin_is_followed() {
        for (location, expected) in [
            ("/v2/x", "https://api.example/v2/x"),
            ("other", "https://api.example/v1/chat/other"),
            ("../models?y=2#z", "https://api.example/v1/models?y=2"),
            ("./a/./b/../c/", "https://api.example/v1/chat/a/c/"),
            ("?y=2", "https://api.example/v1/chat/completions?y=2"),
            ("https://API.EXAMPLE:443/v9", "https://API.EXAMPLE:443/v9"),
            ("//api.example/w", "https://api.example/w"),
            ("/../../etc", "https://api.example/etc"),
        ] {
            assert_eq!(
                hop(307, location),
                Hop::Follow { to: expected.parse().unwrap(), keep: true },
                "{location}"
            );
        }
    }

    #[test]
    fn h2_any_other_origin_is_refused() {
        for location in [
            "https://evil.example/v1",
            "http://api.example/v1",
            "https://api.example:444/v1",
            "//evil.example/",
            "https://api.example.evil.example/",
            "https://api.example@evil.example/",
            "ftp://api.example/",
            "javascript:alert(1)",
            "https://",
        ] {
            assert!(matches!(hop(308, location), Hop::Refuse(_)), "{location}");
        }
    }

    #[test]
    fn h2_only_307_and_308_keep_method_and_body() {
        for (status, keep) in [(301, false), (302, false), (303, false), (307, true), (308, true)] {
            assert!(matches!(hop(status, "/x"), Hop::Follow { keep: kept, .. } if kept == keep), "{status}");
        }
        assert_eq!(method(&Method::POST, false), Method::GET);
        assert_eq!(method(&Method::POST, true), Method::POST);
        for status in [200, 300, 304, 305, 404] {
            assert_eq!(hop(status, "/x"), Hop::Stay, "{status}");
        }
    }

    #[test]
    fn h2_at_most_ten() {
        let mut headers = HeaderMap::new();
        let (status, from) = (StatusCode::FOUND, FROM.parse().unwrap());
        assert!(matches!(next(status, &headers, &from, 0), Hop::Refuse(_)));
        headers.insert(header::LOCATION, "/x".parse().unwrap());
        assert!(matches!(next(status, &headers, &from, LIMIT - 1), Hop::Follow { .. }));
        assert!(matches!(next(status, &headers, &from, LIMIT), Hop::Refuse(_)));
    }
}
