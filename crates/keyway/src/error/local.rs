//! Errors without a server: the reasons why a call was not sent, and advice for a failed
//! connection.

use std::time::Duration;

use keyway_credentials::{Looked, Malformed, ProviderError};

use super::reason::{AuthenticationReason, ConnectionStage, RateLimitReason};
use super::{Error, ErrorKind, KeyInfo};
use crate::origin::Origin;

/// No place holds a key (K5). Lists every place searched, and the result.
pub(crate) fn not_found(looked: &[Looked], variable: &str) -> Error {
    let places = looked.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let text =
        format!("API key not found: {places}; set {variable} or pass the key when you build the client");
    Error::authentication(AuthenticationReason::NotFound, text)
}

/// The key contains a character that a header cannot carry (K8).
pub(crate) fn malformed(key: &KeyInfo, malformed: &Malformed) -> Error {
    let text = format!(
        "Invalid API Key provided: the key from {} ({} characters) contains {malformed}, which is not allowed in an HTTP header; copy the key again as plain text",
        key.source, key.length
    );
    Error::authentication(AuthenticationReason::Malformed, text)
        .with(|context| context.key = Some(key.clone()))
}

/// A header cannot carry the key, although the checks found nothing wrong with it (K8).
pub(crate) fn not_a_header() -> Error {
    Error::authentication(
        AuthenticationReason::Malformed,
        "Invalid API Key provided: it has characters that are not allowed in an HTTP header; copy the key again as plain text",
    )
}

/// A source of the key is broken (K3). It is never skipped in favor of another.
pub(crate) fn provider_failed(error: ProviderError) -> Error {
    let text = format!("API key could not be read: {error}");
    Error::authentication(AuthenticationReason::ProviderFailed, text).caused_locally(error)
}

/// Other keys failed so often that one more failure could get the address throttled, and the call
/// cannot wait for its turn (G3, G8).
pub(crate) fn throttled(key: &KeyInfo, origin: &Origin, wait: Duration) -> Error {
    let text = format!(
        "Too many failed authentications at {origin} within a minute: the call with the key from {} (fingerprint {}), which is not verified yet, was not sent, to keep this address from being throttled; retry after {} s, allow the call more time, or find the rejected keys",
        key.source,
        key.fingerprint,
        wait.as_secs_f64().ceil()
    );
    Error::of(ErrorKind::RateLimit(RateLimitReason::Throttled), text)
        .with(|context| context.key = Some(key.clone()))
}

/// The next step after a failed connection.
pub(crate) fn connection_advice(stage: ConnectionStage) -> &'static str {
    match stage {
        ConnectionStage::Resolve => "check the host name in the base URL, and your DNS",
        ConnectionStage::Connect => "check the host and port in the base URL, and the firewall",
        ConnectionStage::Proxy => {
            "check the proxy variables (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY), or the proxy set in code"
        }
        ConnectionStage::Tls => "check the server's certificate and the trusted roots (SSL_CERT_FILE)",
        ConnectionStage::Send | ConnectionStage::Receive => {
            "retry, or check for a proxy or firewall in between"
        }
    }
}
