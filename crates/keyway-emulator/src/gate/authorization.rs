//! The key in a request.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::{AUTHORIZATION, SEC_WEBSOCKET_PROTOCOL};
use keyway_credentials::Secret;

use crate::keys::Slot;

/// The beginning of the WebSocket subprotocol in which a browser sends its key.
pub(crate) const KEY_PROTOCOL: &str = "openai-insecure-api-key.";

/// Extracts the key from a bearer token, from the password of basic authentication, or, without
/// such a header, from a WebSocket's subprotocols.
///
/// Returns `None` without a usable key: no header, an empty one, another scheme, or several
/// headers.
pub(crate) fn presented(headers: &HeaderMap) -> Option<Secret> {
    let mut lines = headers.get_all(AUTHORIZATION).iter();
    let Some(line) = lines.next() else { return in_protocols(headers) };
    if lines.next().is_some() {
        return None;
    }
    let text = String::from_utf8_lossy(line.as_bytes());
    let (scheme, value) = text.trim().split_once(' ')?;
    let value = value.trim();
    let key = match scheme {
        _ if scheme.eq_ignore_ascii_case("bearer") => value.to_owned(),
        _ if scheme.eq_ignore_ascii_case("basic") => {
            let pair = String::from_utf8(STANDARD.decode(value).ok()?).ok()?;
            pair.split_once(':')?.1.to_owned()
        }
        _ => return None,
    };
    (!key.is_empty()).then(|| Secret::new(key))
}

fn in_protocols(headers: &HeaderMap) -> Option<Secret> {
    let lines = headers.get_all(SEC_WEBSOCKET_PROTOCOL).iter().filter_map(|line| line.to_str().ok());
    let mut keys =
        lines.flat_map(|line| line.split(',')).filter_map(|one| one.trim().strip_prefix(KEY_PROTOCOL));
    keys.find(|key| !key.is_empty()).map(Secret::new)
}

/// Masks a key as the API does in its messages: the first 8 characters, a star for each hidden one,
/// the last 4; short keys unmasked.
pub(crate) fn masked(key: &Secret) -> String {
    let characters: Vec<char> = key.expose().chars().collect();
    let Some(hidden) = characters.len().checked_sub(12).filter(|hidden| *hidden > 0) else {
        return key.expose().to_owned();
    };
    let (head, tail) = (&characters[..8], &characters[8 + hidden..]);
    head.iter().copied().chain(std::iter::repeat_n('*', hidden)).chain(tail.iter().copied()).collect()
}

/// Masks a known key; of one that is not kept, it is the fingerprint.
pub(crate) fn masked_slot(slot: &Slot) -> String {
    match &slot.text.secret {
        Some(secret) => masked(secret),
        None => slot.fingerprint().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_header(line: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, line.parse().unwrap());
        presented(&headers).map(|key| key.expose().to_owned())
    }

    #[test]
    fn bearer_and_basic_are_read() {
        assert_eq!(from_header("Bearer sk-emul-a").as_deref(), Some("sk-emul-a"));
        assert_eq!(from_header("bearer   sk-emul-a ").as_deref(), Some("sk-emul-a"));
        let basic = format!("Basic {}", STANDARD.encode(":sk-emul-a"));
        assert_eq!(from_header(&basic).as_deref(), Some("sk-emul-a"));
        for line in ["", "Bearer", "Bearer ", "Token sk-emul-a", "sk-emul-a", "Basic !!!", "Basic Og=="] {
            assert_eq!(from_header(line), None, "{line}");
        }
    }

    #[test]
    fn a_browser_sends_its_key_as_a_subprotocol() {
        let mut headers = HeaderMap::new();
        headers
            .insert(SEC_WEBSOCKET_PROTOCOL, "realtime, openai-insecure-api-key.sk-emul-b".parse().unwrap());
        assert_eq!(presented(&headers).map(|key| key.expose().to_owned()).as_deref(), Some("sk-emul-b"));
        headers.insert(AUTHORIZATION, "Bearer sk-emul-a".parse().unwrap());
        assert_eq!(presented(&headers).map(|key| key.expose().to_owned()).as_deref(), Some("sk-emul-a"));
    }

    #[test]
    fn two_authorization_lines_are_no_key() {
        let mut headers = HeaderMap::new();
        headers.append(AUTHORIZATION, "Bearer a".parse().unwrap());
        headers.append(AUTHORIZATION, "Bearer a".parse().unwrap());
        assert!(presented(&headers).is_none());
    }

    #[test]
    fn b2_b3_the_mask_shows_the_length() {
        let rows = [
            ("ab", "ab".to_owned()),
            ("12345678", "12345678".to_owned()),
            ("123456789012", "123456789012".to_owned()),
            ("1234567890123", "12345678*0123".to_owned()),
            ("sk-emul-abcdefghijkl", format!("sk-emul-{}ijkl", "*".repeat(8))),
        ];
        for (key, mask) in rows {
            let shown = masked(&Secret::new(key));
            assert_eq!(shown, mask);
            assert_eq!(shown.chars().count(), key.chars().count());
        }
    }
}
