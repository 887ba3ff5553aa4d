//! Selects the proxy for a host, if any (K12).

use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use crate::origin::Origin;

/// The values of the proxy variables.
#[derive(Clone, Default)]
pub(crate) struct ProxySettings {
    pub(crate) all: String,
    pub(crate) http: String,
    pub(crate) https: String,
    pub(crate) except: String,
}

/// The proxies of a client. `Debug` shows no user name or password.
#[derive(Debug)]
pub(super) struct Proxies {
    matcher: Option<Matcher>,
    /// The proxy for every address.
    fixed: Option<Intercept>,
}

impl Proxies {
    pub(super) fn new(settings: ProxySettings) -> Self {
        let ProxySettings { all, http, https, except } = settings;
        let any = [&all, &http, &https].iter().any(|value| !value.trim().is_empty());
        let matcher = any.then(|| Matcher::builder().all(all).http(http).https(https).no(except).build());
        Self { matcher, fixed: None }
    }

    /// One proxy for every address, or none for any (H12).
    pub(super) fn fixed(proxy: Option<Intercept>) -> Self {
        Self { matcher: None, fixed: proxy }
    }

    /// The proxy for this address. Without one set in code, loopback addresses never have one.
    pub(super) fn before(&self, target: &Uri) -> Option<Intercept> {
        if self.fixed.is_some() {
            return self.fixed.clone();
        }
        let matcher = self.matcher.as_ref()?;
        if Origin::of(target).is_some_and(|origin| origin.is_loopback()) {
            return None;
        }
        matcher.intercept(target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxies() -> Proxies {
        Proxies::new(ProxySettings {
            https: "http://user:canary@proxy.example:3128".into(),
            except: "api.example, 10.0.0.0/8".into(),
            ..ProxySettings::default()
        })
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
    fn x2_a_proxys_password_is_not_shown() {
        assert!(!format!("{:?}", proxies()).contains("canary"));
    }
}
