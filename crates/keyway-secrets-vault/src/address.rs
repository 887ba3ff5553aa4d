//! The server's address.

use std::fmt;

use http::Uri;
use keyway_credentials::is_private_host;

use crate::error::Failure;

/// The server's address: an `http` or `https` URL, possibly with a path added by a proxy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    pub(crate) https: bool,
    /// In lowercase, with an IPv6 address in brackets.
    pub(crate) host: String,
    pub(crate) port: u16,
    /// The part before `/v1`, without a trailing slash.
    pub(crate) prefix: String,
}

impl Address {
    /// Parses an address; one over which a token must not be sent (H3) is an error too.
    pub(crate) fn parse(text: &str) -> Result<Self, Failure> {
        let example = "set VAULT_ADDR to a URL such as https://vault.example.com:8200";
        let wrong = |what: &str| Failure::definite(format!("cannot be read: VAULT_ADDR {what}"), example);
        let uri: Uri = text.parse().map_err(|_| wrong("is not a URL"))?;
        let https = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            Some(_) => return Err(wrong("is a URL of neither http nor https")),
            None => return Err(wrong("does not begin with https:// or http://")),
        };
        let authority = uri.authority().ok_or_else(|| wrong("has no host"))?.as_str();
        if authority.contains('@') || uri.query().is_some() {
            return Err(wrong("contains a user name or a query"));
        }
        let host = uri.host().unwrap_or_default().to_ascii_lowercase();
        if host.is_empty() {
            return Err(wrong("has no host"));
        }
        let port = match authority.get(host.len()..).unwrap_or_default() {
            "" | ":" => {
                if https {
                    443
                } else {
                    80
                }
            }
            _ => uri.port_u16().ok_or_else(|| wrong("has a port that is not a number up to 65535"))?,
        };
        let prefix = uri.path().trim_end_matches('/');
        let prefix = prefix.strip_suffix("/v1").unwrap_or(prefix).to_owned();
        if !https && !is_private_host(&host) {
            return Err(Failure::definite(
                format!(
                    "cannot be read: a token is not sent unencrypted to {host}, which is not a private address"
                ),
                "begin VAULT_ADDR with https://",
            ));
        }
        Ok(Self { https, host, port, prefix })
    }

    /// The value of the `host` header.
    pub(crate) fn authority(&self) -> String {
        let usual = if self.https { 443 } else { 80 };
        if self.port == usual { self.host.clone() } else { format!("{}:{}", self.host, self.port) }
    }

    /// Returns the host for name resolution: an IPv6 address without brackets.
    pub(crate) fn name(&self) -> &str {
        self.host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(&self.host)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.https { "https" } else { "http" };
        write!(f, "{scheme}://{}{}", self.authority(), self.prefix)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_address_has_a_host_a_port_and_perhaps_a_path() {
        for (text, shown, port) in [
            ("https://vault.example.com:8200", "https://vault.example.com:8200", 8200),
            ("https://Vault.example.com/", "https://vault.example.com", 443),
            ("https://edge.example.com/vault/v1/", "https://edge.example.com/vault", 443),
            ("http://127.0.0.1:8200", "http://127.0.0.1:8200", 8200),
            ("http://[::1]:8200", "http://[::1]:8200", 8200),
            ("http://vault", "http://vault", 80),
        ] {
            let address = Address::parse(text).unwrap();
            assert_eq!((address.to_string().as_str(), address.port), (shown, port));
        }
        assert_eq!(Address::parse("http://[::1]:8200").unwrap().name(), "::1");
    }

    #[test]
    fn h3_a_token_is_not_sent_unencrypted_to_a_public_address() {
        let failure = Address::parse("http://vault.example.com:8200").unwrap_err();
        assert!(failure.message.contains("not sent unencrypted to vault.example.com"), "{failure:?}");
        assert!(!failure.passing);
    }

    #[test]
    fn what_is_no_address_is_told() {
        for (text, words) in [
            ("vault.example.com:8200", "does not begin with https://"),
            ("vault example", "is not a URL"),
            ("unix:///run/vault.sock", "not a URL"),
            ("ftp://vault", "neither http nor https"),
            ("https://root:pw@vault", "contains a user"),
            ("https://vault?x=1", "query"),
            ("https://vault:99999", "port"),
        ] {
            let failure = Address::parse(text).unwrap_err();
            assert!(failure.message.contains(words), "{text}: {failure:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "(https?://)?[a-z:@/?#\\[\\].0-9]{0,20}") {
            if let Ok(address) = Address::parse(&text) {
                prop_assert_eq!(Address::parse(&address.to_string()), Ok(address));
            }
        }
    }
}
