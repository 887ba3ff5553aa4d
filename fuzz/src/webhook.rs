//! Webhooks, genuine and forged.

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use keyway::OpenAI;
use keyway::credentials::FakeSystem;
use keyway::webhooks::WebhookVerifier;
use sha2::Sha256;

/// The bytes of the secret.
const SECRET: &[u8] = b"sk-emul-canary-Zq7Xw2Vu9Tr4";
/// The current time.
const NOW: i64 = 1_000_000;
const TOLERANCE: i64 = 300;

/// Exactly the webhooks that are recent and signed with the secret are genuine; changing one bit
/// makes them invalid (E4).
///
/// The input: lines `name: value` up to an empty one, then the body.
pub(crate) fn webhook(data: &[u8]) {
    let (head, body) = split(data);
    let mut headers = headers(head);
    let webhooks = webhooks();
    judge(&webhooks, &headers, body);

    // The same, signed; only its time can be wrong, or a header be missing.
    let (Some(id), Some(time)) = (text(&headers, "webhook-id"), text(&headers, "webhook-timestamp")) else {
        return;
    };
    let signature = format!("v1,{}", STANDARD.encode(sign(&id, &time, body)));
    headers.insert("webhook-signature", HeaderValue::try_from(signature).expect("base64"));
    if !judge(&webhooks, &headers, body) {
        return;
    }
    let at = body.len() / 2;
    let mut forged = body.to_vec();
    match forged.get_mut(at) {
        Some(byte) => *byte ^= 1 << (at % 8),
        None => forged.push(b' '),
    }
    assert!(webhooks.verify_signature(&forged, &headers).is_err(), "another body has the same signature");
    headers.insert("webhook-id", HeaderValue::try_from(format!("{id}x")).expect("it was a value before"));
    assert!(webhooks.verify_signature(body, &headers).is_err(), "another id has the same signature");
}

/// Verifies in both ways.
fn judge(webhooks: &WebhookVerifier, headers: &HeaderMap, body: &[u8]) -> bool {
    let verdict = webhooks.verify_signature(body, headers);
    let genuine = genuine(headers, body);
    assert_eq!(verdict.is_ok(), genuine, "{verdict:?}");
    let event = webhooks.unwrap(body, headers);
    assert!(genuine || event.is_err(), "a forged webhook gave an event");
    for error in [verdict.err(), event.err()].into_iter().flatten() {
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("Zq7Xw2Vu9Tr4"), "the secret is shown: {shown}");
    }
    genuine
}

/// The rule in plain code, without constant time: a signature is compared with the expected text.
fn genuine(headers: &HeaderMap, body: &[u8]) -> bool {
    let all = ["webhook-id", "webhook-timestamp", "webhook-signature"].map(|name| text(headers, name));
    let [Some(id), Some(time), Some(signatures)] = all else { return false };
    let fresh = time.parse::<i64>().is_ok_and(|time| NOW.abs_diff(time) <= TOLERANCE.unsigned_abs());
    let signature = STANDARD.encode(sign(&id, &time, body));
    let versioned = format!("v1,{signature}");
    fresh && signatures.split_ascii_whitespace().any(|one| one == signature || one == versioned)
}

fn sign(id: &str, time: &str, body: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET).expect("any key will do");
    mac.update(format!("{id}.{time}.").as_bytes());
    mac.update(body);
    mac.finalize().into_bytes().into()
}

fn webhooks() -> WebhookVerifier {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW.unsigned_abs());
    let builder = OpenAI::builder().system(FakeSystem::new().with_now(now)).api_key("sk-emul-webhooks");
    let secret = format!("whsec_{}", STANDARD.encode(SECRET));
    builder.webhook_secret(secret).build().expect("a client").webhooks().verifier()
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

fn split(data: &[u8]) -> (&[u8], &[u8]) {
    let end = data.windows(2).position(|pair| pair == b"\n\n");
    end.map_or((data, &[]), |end| (&data[..end], &data[end + 2..]))
}

/// Parses the lines that are valid headers.
fn headers(head: &[u8]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for line in head.split(|&byte| byte == b'\n') {
        let Some(colon) = line.iter().position(|&byte| byte == b':') else { continue };
        let name = HeaderName::from_bytes(&line[..colon]);
        let value = HeaderValue::from_bytes(line[colon + 1..].trim_ascii());
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    headers
}
