//! The hosts that a client connects to, its base URL and its proxies. They must not be keys (X5).

use keyway_credentials::Scrubber;

use crate::env_vars as vars;
use crate::error::{ConfigurationReason, Error, Result};
use crate::transport::ProxySettings;

/// A host name that a name server would see, and the setting it comes from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Destinations(Vec<Destination>);

#[derive(Clone)]
struct Destination {
    what: &'static str,
    place: String,
    text: String,
    reason: ConfigurationReason,
    right: &'static str,
}

impl Destinations {
    pub(crate) fn base_url(&mut self, text: &str, place: &str) {
        self.0.push(Destination {
            what: "base URL",
            place: place.to_owned(),
            text: text.to_owned(),
            reason: ConfigurationReason::InvalidBaseUrl,
            right: crate::base_url::DEFAULT_BASE_URL,
        });
    }

    /// Replaces the base URL by that of a copied client.
    pub(crate) fn another_base_url(&mut self, text: &str, place: &str) {
        self.0.retain(|destination| destination.reason != ConfigurationReason::InvalidBaseUrl);
        self.base_url(text, place);
    }

    /// Adds the addresses of proxies, each with the setting that it comes from.
    pub(crate) fn proxies(&mut self, proxies: &ProxySettings) {
        for (proxy, place) in [
            (&proxies.fixed, "`proxy`"),
            (&proxies.all, vars::ALL_PROXY),
            (&proxies.http, vars::HTTP_PROXY),
            (&proxies.https, vars::HTTPS_PROXY),
        ] {
            if let Some(proxy) = proxy {
                self.proxy(&proxy.uri().to_string(), place);
            }
        }
    }

    /// Adds the address of a proxy, without its user name and password.
    fn proxy(&mut self, text: &str, place: &str) {
        let (scheme, rest) = text.split_once("://").unwrap_or(("", text));
        let address = rest.rsplit('@').next().unwrap_or_default();
        if !address.trim().is_empty() {
            self.0.push(Destination {
                what: "proxy",
                place: place.to_owned(),
                text: format!("{scheme}://{address}"),
                reason: ConfigurationReason::InvalidVariable,
                right: "http://HOST:PORT",
            });
        }
    }

    /// Rejects destinations that contain one of the scrubber's keys, or anything shaped like a key.
    /// The error does not repeat them.
    pub(crate) fn check(&self, scrubber: &Scrubber) -> Result<()> {
        match self.0.iter().find(|destination| scrubber.finds_key(&destination.text)) {
            Some(Destination { what, place, right, reason, .. }) => Err(Error::configuration(
                *reason,
                format!(
                    "The {what} from {place} contains an API key; write it as {right}, and put the key in OPENAI_API_KEY"
                ),
            )),
            None => Ok(()),
        }
    }
}

impl std::fmt::Debug for Destination {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Destination").field("place", &self.place).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use keyway_credentials::Secret;

    use super::*;

    fn refused(destinations: &Destinations, key: &str) -> Option<String> {
        destinations
            .check(&Scrubber::new().with_secret(&Secret::new(key)))
            .err()
            .map(|error| error.to_string())
    }

    #[test]
    fn x5_a_destination_that_holds_a_key_is_refused_unseen() {
        let key = "a8f5f167f44f4964e6c998dee827110c";
        for text in [
            format!("https://{key}/v1"),
            format!("https://{}.example/v1", key.to_uppercase()),
            format!("https://api.example/{key}/v1"),
            format!("https://api.example/{}/v1", &key[..16]),
            format!("https://api.example/{}/v1", key.replace('f', "%66")),
            format!("https://sk-proj-{}/v1", "CanaryInTheBaseUrl0123456789"),
            format!("https://SK-PROJ-{}/v1", "CANARYINTHEBASEURL0123456789"),
            format!("https://sk-{}.example/v1", "abcdefghijklmnopqrst0123"),
        ] {
            let mut destinations = Destinations::default();
            destinations.base_url(&text, "OPENAI_BASE_URL");
            let told = refused(&destinations, key).unwrap();
            assert!(told.starts_with("The base URL from OPENAI_BASE_URL contains an API key"), "{told}");
            let mut destinations = Destinations::default();
            destinations.proxy(&text, "HTTPS_PROXY");
            assert!(
                refused(&destinations, key).unwrap().starts_with("The proxy from HTTPS_PROXY contains"),
                "{text}"
            );
        }
    }

    #[test]
    fn x5_ordinary_destinations_stay() {
        for (text, key) in [
            ("https://api.openai.com/v1", "sk-proj-0123456789abcdef"),
            ("http://lm-studio:1234/v1", "lm-studio"),
            ("https://sk-bratislava.example/v1", "sk-emul-0123456789"),
            ("https://sk-admin-console.example/v1", "sk-emul-0123456789"),
            ("https://sess-gateway-eu-west-1.example/v1", "a8f5f167f44f4964e6c998dee827110c"),
            ("http://my-vllm-server:8000/v1", "my-vllm-server"),
            ("http://10.0.0.1:8000", "none"),
        ] {
            let mut destinations = Destinations::default();
            destinations.base_url(text, "OPENAI_BASE_URL");
            assert_eq!(refused(&destinations, key), None, "{text}");
        }
        let mut destinations = Destinations::default();
        destinations.proxy("http://user:a8f5f167f44f4964e6c998dee827110c@proxy:3128", "HTTPS_PROXY");
        destinations.proxy("  ", "HTTP_PROXY");
        assert_eq!(refused(&destinations, "a8f5f167f44f4964e6c998dee827110c"), None);
    }
}
