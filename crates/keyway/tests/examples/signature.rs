//! A webhook as the API sends it.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};

/// The bytes of the secret.
const BYTES: &[u8; 24] = b"keyway-webhook-secret-01";
const EVENT: &str =
    r#"{"id":"evt_1","object":"event","type":"batch.completed","created_at":1,"data":{"id":"batch_1"}}"#;

/// The secret as OPENAI_WEBHOOK_SECRET holds it.
pub(crate) fn secret() -> String {
    format!("whsec_{}", STANDARD.encode(BYTES))
}

/// A signed event as a request.
pub(crate) fn request() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(BYTES).unwrap();
    mac.update(format!("evt_1.{now}.{EVENT}").as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    format!(
        "POST / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: {}\r\nwebhook-id: evt_1\r\n\
         webhook-timestamp: {now}\r\nwebhook-signature: v1,{signature}\r\n\r\n{EVENT}",
        EVENT.len()
    )
}
