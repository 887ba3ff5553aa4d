//! The signature of Standard Webhooks: HMAC-SHA256 over identifier, time and body.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::hmac;

/// Precedes a secret in base64.
const PREFIX: &str = "whsec_";

/// Returns the signature as in the header: `v1,` and base64.
pub(super) fn of(secret: &str, id: &str, timestamp: &str, body: &[u8]) -> String {
    let encoded = secret.strip_prefix(PREFIX).unwrap_or(secret);
    let bytes = STANDARD.decode(encoded).unwrap_or_else(|_| encoded.as_bytes().to_vec());
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, &bytes));
    for piece in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
        context.update(piece);
    }
    format!("v1,{}", STANDARD.encode(context.sign()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_that_of_the_scheme() {
        // Computed with Python:
        // base64.b64encode(hmac.digest(b"0123456789abcdef", b"evt_1.1750000000.{}", "sha256"))
        let secret = format!("{PREFIX}{}", STANDARD.encode("0123456789abcdef"));
        let signature = of(&secret, "evt_1", "1750000000", b"{}");
        assert_eq!(signature, "v1,GFB8ObR447sjtWdQ3p34Tnd3sIiJGmpnq16RirBh1GM=");
    }
}
