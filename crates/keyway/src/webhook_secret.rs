//! Parses the secret of webhook signatures, and rejects one that is too short to protect anything
//! (X7).

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use keyway_credentials::Secret;

use crate::error::{ConfigurationReason, Error, Result};

/// A shorter key can be guessed, and with an empty one anybody can sign.
const SHORTEST: usize = 16;

/// Precedes a secret in base64.
const PREFIX: &str = "whsec_";

/// Base64 with or without padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The bytes of a secret: base64 of either alphabet after `whsec_`, or the text itself. `place` is
/// where the secret comes from.
///
/// # Errors
/// A configuration error if the secret is malformed or has fewer than 16 bytes. It names the place
/// and never the secret.
pub(crate) fn bytes(secret: &Secret, place: Place) -> Result<Vec<u8>> {
    let text = secret.expose().trim();
    let bytes = match text.strip_prefix(PREFIX) {
        None => text.as_bytes().to_vec(),
        Some(encoded) => {
            let encoded = encoded.replace('-', "+").replace('_', "/");
            BASE64.decode(encoded).map_err(|_| wrong(place, "is not base64 after `whsec_`"))?
        }
    };
    match bytes.len() {
        SHORTEST.. => Ok(bytes),
        0 if text.is_empty() => Err(wrong(place, "is empty")),
        0 => Err(wrong(place, "is `whsec_` with nothing after it")),
        length => Err(wrong(place, &format!("has {length} bytes, fewer than the minimum of {SHORTEST}"))),
    }
}

/// Where a secret comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The environment variable of this name.
    Variable(&'static str),
    /// The argument of this name.
    Argument(&'static str),
}

fn wrong(place: Place, what: &str) -> Error {
    let (name, reason) = match place {
        Place::Variable(name) => (name, ConfigurationReason::InvalidVariable),
        Place::Argument(name) => (name, ConfigurationReason::InvalidArgument),
    };
    let text = format!("The webhook secret in {name} {what}; copy the webhook's whole secret again");
    Error::configuration(reason, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<u8>> {
        bytes(&Secret::new(text), Place::Argument("`secret`"))
    }

    #[test]
    fn x7_a_secret_is_base64_behind_its_prefix_or_text() {
        let (plus, dash) = ("+/8".repeat(8), "-_8".repeat(8));
        let decoded = read(&format!("whsec_{plus}")).unwrap();
        assert_eq!(decoded.len(), 18);
        for text in [format!("whsec_{dash}"), format!(" whsec_{plus}\n"), format!("\twhsec_{dash}\r\n")] {
            assert_eq!(read(&text).unwrap(), decoded, "{text:?}");
        }
        // 16 bytes, with all padding and without any.
        for text in ["AAAAAAAAAAAAAAAAAAAAAA==", "AAAAAAAAAAAAAAAAAAAAAA"] {
            assert_eq!(read(&format!("whsec_{text}")).unwrap(), [0; 16]);
        }
        assert_eq!(read("sixteen letters!").unwrap(), b"sixteen letters!");
    }

    #[test]
    fn x7_a_secret_that_protects_nothing_is_refused() {
        for (text, words) in [
            ("", "is empty"),
            (" \n", "is empty"),
            ("whsec_", "is `whsec_` with nothing after it"),
            ("whsec_ ", "is `whsec_` with nothing after it"),
            ("whsec_\n", "is `whsec_` with nothing after it"),
            ("  whsec_\t\r\n", "is `whsec_` with nothing after it"),
            ("whsec_==", "is not base64 after `whsec_`"),
            ("whsec_*", "is not base64 after `whsec_`"),
            ("whsec_AAAA AAAAAAAAAAAAAAAAAAAA", "is not base64 after `whsec_`"),
            ("whsec_Y2FuYXJ5", "has 6 bytes, fewer than the minimum of 16"),
            ("whsec_AAAAAAAAAAAAAAAAAAAA", "has 15 bytes, fewer than the minimum of 16"),
            ("fifteen letters", "has 15 bytes, fewer than the minimum of 16"),
        ] {
            let error = read(text).unwrap_err().to_string();
            assert!(error.starts_with(&format!("The webhook secret in `secret` {words}; ")), "{error}");
            assert!(!error.contains("Y2FuYXJ5") && !error.contains("canary"), "{error}");
        }
    }
}
