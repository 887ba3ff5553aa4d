//! The upgrade of an HTTP/1.1 request to a WebSocket (RFC 6455).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_PROTOCOL, UPGRADE};
use http::{HeaderMap, Method, StatusCode};
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};

use crate::gate::KEY_PROTOCOL;
use crate::refusal::{Refusal, own};
use crate::reply::HttpReply;
use crate::request::Arrival;

/// What RFC 6455 appends to the client's key.
const ACCEPT_SUFFIX: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
/// The only version of the protocol.
const VERSION: &str = "13";

/// Returns whether a request asks for a WebSocket.
pub(crate) fn wanted(method: &Method, headers: &HeaderMap) -> bool {
    let has = |name, word: &str| {
        let lines = headers.get_all(name).iter().filter_map(|line| line.to_str().ok());
        lines.flat_map(|line| line.split(',')).any(|one| one.trim().eq_ignore_ascii_case(word))
    };
    *method == Method::GET && has(UPGRADE, "websocket") && has(CONNECTION, "upgrade")
}

/// Returns the reply that completes a handshake.
pub(super) fn accepted(arrival: &Arrival) -> Result<HttpReply, Refusal> {
    if arrival.header("sec-websocket-version") != Some(VERSION) {
        return Err(Refusal::of(&own::UPGRADE, &[]).with_header("sec-websocket-version", VERSION));
    }
    let Some(key) = arrival.header("sec-websocket-key") else {
        return Err(Refusal::of(&own::NO_SOCKET_KEY, &[]));
    };
    let sum = digest(&SHA1_FOR_LEGACY_USE_ONLY, format!("{key}{ACCEPT_SUFFIX}").as_bytes());
    let mut reply = HttpReply::whole(StatusCode::SWITCHING_PROTOCOLS, "", "application/json");
    reply.headers.clear();
    reply.set_header(CONNECTION.as_str(), "Upgrade");
    reply.set_header(UPGRADE.as_str(), "websocket");
    reply.set_header(SEC_WEBSOCKET_ACCEPT.as_str(), &STANDARD.encode(sum));
    if let Some(protocol) = protocol(&arrival.headers) {
        reply.set_header(SEC_WEBSOCKET_PROTOCOL.as_str(), &protocol);
    }
    Ok(reply)
}

/// Returns the protocol to speak: the first one offered that is no credential.
fn protocol(headers: &HeaderMap) -> Option<String> {
    let lines = headers.get_all(SEC_WEBSOCKET_PROTOCOL).iter().filter_map(|line| line.to_str().ok());
    let mut offered = lines.flat_map(|line| line.split(',')).map(str::trim);
    offered
        .find(|one| !one.is_empty() && !one.starts_with(KEY_PROTOCOL) && !one.starts_with("openai-"))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_credential_is_never_the_protocol() {
        let chosen = |offered: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(SEC_WEBSOCKET_PROTOCOL, offered.parse().unwrap());
            protocol(&headers)
        };
        assert_eq!(chosen("realtime, openai-insecure-api-key.sk-emul-a").as_deref(), Some("realtime"));
        assert_eq!(
            chosen("openai-insecure-api-key.sk-emul-a, openai-project.p, realtime").as_deref(),
            Some("realtime")
        );
        assert_eq!(chosen("openai-insecure-api-key.sk-emul-a"), None);
    }

    #[test]
    fn only_an_upgrade_to_websocket_is_one() {
        let asks = |upgrade: &'static str, connection: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(UPGRADE, upgrade.parse().unwrap());
            headers.insert(CONNECTION, connection.parse().unwrap());
            wanted(&Method::GET, &headers)
        };
        assert!(asks("websocket", "Upgrade") && asks("WebSocket", "keep-alive, Upgrade"));
        assert!(!asks("h2c", "Upgrade") && !asks("websocket", "keep-alive"));
    }
}
