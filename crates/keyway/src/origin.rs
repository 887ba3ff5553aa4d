//! Scheme, host and port of a URL: the unit to which credentials and rejections belong (H2, G2).

use std::fmt;

use http::uri::{Authority, Scheme};
use http::{HeaderValue, Uri};
use keyway_credentials::{host_address, is_loopback_host, is_private_host};

/// Scheme, host and port. `Display` formats it as a URL, without the port if it is the scheme's
/// default.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin {
    https: bool,
    host: String,
    port: u16,
}

/// Where the connections of an origin go: the port, and the host in canonical form, because a host
/// can be spelled in many ways (G3).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Server(Place, u16);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Place {
    Address(std::net::IpAddr),
    Named(String),
}

/// The value of the `Host` header, without the port if it is the scheme's default (RFC 9110 §7.2).
pub(crate) fn host_header(scheme: &Scheme, authority: &Authority) -> Option<HeaderValue> {
    let usual = if *scheme == Scheme::HTTPS { 443 } else { 80 };
    let name = match authority.port_u16() {
        Some(port) if port != usual => format!("{}:{port}", authority.host()),
        _ => authority.host().to_owned(),
    };
    HeaderValue::try_from(name).ok()
}

impl Origin {
    /// Returns the origin of an absolute `http` or `https` URL, with the host in lower case.
    /// Returns `None` for anything else, such as a port over 65535.
    pub fn of(uri: &Uri) -> Option<Self> {
        let https = match uri.scheme_str()? {
            "https" => true,
            "http" => false,
            _ => return None,
        };
        let host = uri.host()?.to_ascii_lowercase();
        let port = match uri.authority()?.as_str().rsplit('@').next()?.get(host.len()..)? {
            "" | ":" => {
                if https {
                    443
                } else {
                    80
                }
            }
            _ => uri.port_u16()?,
        };
        Some(Self { https, host, port })
    }

    /// Returns the host, with brackets around an IPv6 address.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Returns the port, or the scheme's default if the URL has none.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Returns whether the connection is encrypted.
    pub fn is_https(&self) -> bool {
        self.https
    }

    /// Returns where its connections go, as far as that is known without a name server.
    pub(crate) fn server(&self) -> Server {
        let place = match host_address(&self.host) {
            Some(address) => Place::Address(address),
            None => Place::Named(self.host.trim_end_matches('.').to_owned()),
        };
        Server(place, self.port)
    }

    /// Returns whether the host is this machine: `localhost`, a name below it, or a loopback
    /// address.
    pub fn is_loopback(&self) -> bool {
        is_loopback_host(&self.host)
    }

    /// Returns whether a key may be sent there (H3): over https, or over http to a host that cannot
    /// be reached from outside.
    pub(crate) fn may_carry_key(&self) -> bool {
        self.https || is_private_host(&self.host)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (scheme, usual) = if self.https { ("https", 443) } else { ("http", 80) };
        write!(f, "{scheme}://{}", self.host)?;
        if self.port == usual { Ok(()) } else { write!(f, ":{}", self.port) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(url: &str) -> Origin {
        Origin::of(&url.parse().unwrap()).unwrap()
    }

    #[test]
    fn h2_same_origin_ignores_case_and_the_default_port() {
        assert_eq!(origin("https://API.example.com/v1"), origin("https://api.example.com:443/other"));
        assert_ne!(origin("https://api.example.com"), origin("http://api.example.com:443"));
        assert_ne!(origin("https://api.example.com"), origin("https://example.com"));
    }

    #[test]
    fn h2_a_port_is_a_number_of_16_bits() {
        let port = |url: &str| Origin::of(&url.parse().unwrap()).map(|origin| origin.port());
        assert_eq!(port("https://a.example:"), Some(443));
        assert_eq!(port("https://user@a.example:8443/x"), Some(8443));
        assert_eq!(port("http://[::1]:8080"), Some(8080));
        assert_eq!(port("http://[::1]"), Some(80));
        assert_eq!(port("https://a.example:99999"), None);
        assert_eq!(port("https://a.example:65536"), None);
    }

    #[test]
    fn g3_a_server_is_one_however_its_name_is_spelt() {
        let server = |url: &str| origin(url).server();
        for same in [
            "http://localhost:8080",
            "http://LOCALHOST.:8080",
            "http://2130706433:8080",
            "http://0x7f000001:8080",
            "http://017700000001:8080",
            "http://127.1:8080",
            "http://0:8080",
            "http://[::ffff:127.0.0.1]:8080",
            "http://[::ffff:7f00:1]:8080",
            "https://127.0.0.1:8080",
        ] {
            assert_eq!(server(same), server("http://127.0.0.1:8080"), "{same}");
        }
        assert_eq!(server("https://API.example.com."), server("https://api.example.com"));
        assert_ne!(server("http://127.0.0.1:8080"), server("http://127.0.0.1:8081"));
        assert_ne!(server("http://127.0.0.1:8080"), server("http://127.0.0.2:8080"));
        assert_ne!(server("https://api.example.com"), server("https://example.com"));
    }

    #[test]
    fn h3_plain_http_only_where_nobody_outside_listens() {
        for private in [
            "http://localhost:1",
            "http://[::1]:80",
            "http://10.0.0.1",
            "http://VLLM:8000",
            "https://example.com",
        ] {
            assert!(origin(private).may_carry_key(), "{private}");
        }
        for public in ["http://api.openai.com", "http://8.8.8.8", "http://[2001:db8::1]:80"] {
            assert!(!origin(public).may_carry_key(), "{public}");
        }
    }
}
