//! The URLs that webhooks are sent to: those of this machine only.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use http::Uri;

/// The reason not to send to a URL.
const BARRED: &str = "the emulator delivers webhooks over plain http to loopback addresses only; use a URL such as http://127.0.0.1:8080/";

/// A URL of this machine.
#[derive(Debug, PartialEq)]
pub(super) struct Target {
    /// Tried in this order. No name is resolved.
    pub(super) addresses: Vec<SocketAddr>,
    /// The header `Host`.
    pub(super) host: String,
    /// The path with its query.
    pub(super) path: String,
}

impl Target {
    pub(super) fn parse(url: &str) -> Result<Self, &'static str> {
        let uri: Uri = url.parse().map_err(|_| BARRED)?;
        let authority =
            uri.authority().filter(|authority| !authority.as_str().contains('@')).ok_or(BARRED)?;
        if uri.scheme_str() != Some("http") {
            return Err(BARRED);
        }
        let port = authority.port_u16().unwrap_or(80);
        let addresses: Vec<SocketAddr> =
            loopback(authority.host()).into_iter().map(|address| (address, port).into()).collect();
        if addresses.is_empty() {
            return Err(BARRED);
        }
        let path = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        Ok(Self { addresses, host: authority.as_str().to_owned(), path })
    }
}

/// Returns the loopback addresses that a host denotes.
fn loopback(host: &str) -> Vec<IpAddr> {
    if host.eq_ignore_ascii_case("localhost") {
        return vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()];
    }
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.parse::<IpAddr>().into_iter().filter(|address| address.to_canonical().is_loopback()).collect()
}

/// Returns the path and the query of a URL, for the journal.
pub(super) fn path_and_query(url: &str) -> (String, Option<String>) {
    let Ok(uri) = url.parse::<Uri>() else { return (String::new(), None) };
    (uri.path().to_owned(), uri.query().map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_and_no_other() {
        let one = Target::parse("http://127.0.0.1:8080/hook?a=1").unwrap();
        assert_eq!(one.addresses, ["127.0.0.1:8080".parse().unwrap()]);
        assert_eq!((one.host.as_str(), one.path.as_str()), ("127.0.0.1:8080", "/hook?a=1"));
        let name = Target::parse("http://localhost").unwrap();
        assert_eq!(name.addresses, ["127.0.0.1:80".parse().unwrap(), "[::1]:80".parse().unwrap()]);
        assert_eq!(name.path, "/");
        for url in
            ["http://127.0.0.2:1/", "http://[::1]:1/", "http://[::ffff:127.0.0.1]:1/", "http://LOCALHOST:1/"]
        {
            assert!(Target::parse(url).is_ok(), "{url}");
        }
        for url in [
            "https://127.0.0.1/",
            "http://192.0.2.1/",
            "http://0.0.0.0/",
            "http://[::]/",
            "http://example.com/",
            "http://localhost.example.com/",
            "http://127.0.0.1@example.com/",
            "http://user@127.0.0.1/",
            "http://2130706433/",
            "http://127.1/",
            "127.0.0.1:80",
            "/hook",
            "",
        ] {
            assert_eq!(Target::parse(url), Err(BARRED), "{url}");
        }
    }
}
