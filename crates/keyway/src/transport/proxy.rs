//! Selects the proxy for a host, if any (K12, K14).

mod address;
mod exceptions;

use http::Uri;

use crate::origin::Origin;

pub(super) use address::Protocol;
pub(crate) use address::{Proxy, ProxyMistake};
pub(crate) use exceptions::Exceptions;

/// The proxies of a client, and the hosts reached without one. `Debug` shows no user name or
/// password.
#[derive(Clone, Debug, Default)]
pub(crate) struct ProxySettings {
    pub(crate) all: Option<Proxy>,
    pub(crate) http: Option<Proxy>,
    pub(crate) https: Option<Proxy>,
    pub(crate) except: Exceptions,
    /// The proxy for every address, set in code (H12).
    pub(crate) fixed: Option<Proxy>,
}

impl ProxySettings {
    /// One proxy for every address, or none for any (H12).
    pub(crate) fn fixed(fixed: Option<Proxy>) -> Self {
        Self { fixed, ..Self::default() }
    }

    /// The proxy for this address. Without one set in code, loopback addresses never have one.
    pub(super) fn before(&self, target: &Uri) -> Option<Proxy> {
        if self.fixed.is_some() {
            return self.fixed.clone();
        }
        let own = match target.scheme_str()? {
            "http" => &self.http,
            "https" => &self.https,
            _ => return None,
        };
        let proxy = own.as_ref().or(self.all.as_ref())?;
        let origin = Origin::of(target)?;
        if origin.is_loopback() || self.except.contains(origin.host(), origin.port()) {
            return None;
        }
        Some(proxy.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxies() -> ProxySettings {
        ProxySettings {
            https: Some(Proxy::parse("http://user:canary@proxy.example:3128").unwrap()),
            except: Exceptions::parse("api.example, 10.0.0.0/8").unwrap(),
            ..ProxySettings::default()
        }
    }

    #[test]
    fn k12_proxy_variables_and_no_proxy_are_honoured() {
        let host = |url: &str| {
            proxies().before(&url.parse().unwrap()).map(|proxy| proxy.uri().host().unwrap().to_owned())
        };
        assert_eq!(host("https://api.openai.com/v1").as_deref(), Some("proxy.example"));
        assert_eq!(host("http://api.openai.com/v1"), None);
        assert_eq!(host("https://eu.api.example/v1"), None);
        assert_eq!(host("https://10.1.2.3/v1"), None);
        assert_eq!(host("https://127.0.0.1/v1"), None);
    }

    #[test]
    fn h12_a_proxy_in_code_is_for_every_address() {
        let fixed = ProxySettings::fixed(Some(Proxy::parse("http://proxy.example:3128").unwrap()));
        for url in ["http://api.openai.com/v1", "https://api.openai.com/v1", "http://127.0.0.1/v1"] {
            assert!(fixed.before(&url.parse().unwrap()).is_some(), "{url}");
            assert!(ProxySettings::fixed(None).before(&url.parse().unwrap()).is_none(), "{url}");
        }
    }

    #[test]
    fn x2_a_proxys_password_is_not_shown() {
        assert!(!format!("{:?}", proxies()).contains("canary"));
    }
}
