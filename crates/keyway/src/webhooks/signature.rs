//! The signed headers of a webhook, and their verification.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::Sha256;

use super::error;
use crate::error::{Result, WebhookReason};

/// The signed headers of a webhook.
pub(super) struct Signed<'a> {
    id: &'a str,
    timestamp: &'a str,
    signatures: &'a str,
}

impl<'a> Signed<'a> {
    pub(super) fn read(headers: &'a HeaderMap) -> Result<Self> {
        let header = |name: &str| {
            headers.get(name).and_then(|value| value.to_str().ok()).ok_or_else(|| {
                let text = format!(
                    "The webhook has no header `{name}`; pass all headers of the request, or reject it as forged"
                );
                error(WebhookReason::MissingHeader, text)
            })
        };
        Ok(Self {
            id: header("webhook-id")?,
            timestamp: header("webhook-timestamp")?,
            signatures: header("webhook-signature")?,
        })
    }

    /// Prevents replays: a recorded event is too old.
    pub(super) fn check_age(&self, now: SystemTime, tolerance: Duration) -> Result<()> {
        let Ok(sent) = self.timestamp.parse::<i64>() else {
            let text = "The webhook's header `webhook-timestamp` is not a time in seconds; reject it";
            return Err(error(WebhookReason::Timestamp, text));
        };
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let (now, tolerance) = (i128::from(now), i128::from(tolerance.as_secs()));
        let age = now - i128::from(sent);
        if age > tolerance {
            let text = format!(
                "The webhook is {age} s old, more than the {tolerance} s allowed; reject it, or check this machine's clock"
            );
            return Err(error(WebhookReason::Timestamp, text));
        }
        if -age > tolerance {
            let text = format!(
                "The webhook is from {} s in the future, more than the {tolerance} s allowed; reject it, or check this machine's clock",
                -age
            );
            return Err(error(WebhookReason::Timestamp, text));
        }
        Ok(())
    }

    /// One of the signatures must match the secret. Each is compared in constant time.
    pub(super) fn check_signature(&self, key: &[u8], payload: &[u8]) -> Result<()> {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else {
            return Err(error(WebhookReason::NoSecret, "The webhook secret cannot be used; copy it again"));
        };
        for piece in [self.id.as_bytes(), b".", self.timestamp.as_bytes(), b".", payload] {
            mac.update(piece);
        }
        let genuine = self.signatures.split_ascii_whitespace().any(|signature| {
            // Other versions use other schemes. A signature without a version is v1.
            let signature = match signature.split_once(',') {
                Some(("v1", signature)) => signature,
                Some(_) => return false,
                None => signature,
            };
            STANDARD.decode(signature).is_ok_and(|signature| mac.clone().verify_slice(&signature).is_ok())
        });
        if genuine {
            return Ok(());
        }
        let text = "The webhook's signature does not match the secret; pass the body unchanged, check the secret, or reject it as forged";
        Err(error(WebhookReason::Signature, text))
    }
}
