//! A secret that can't be printed, and the short name that identifies it instead.

use std::fmt;
use std::hint::black_box;

use ring::digest::{SHA256, digest};
use zeroize::Zeroizing;

use crate::KeyClass;

/// The text of a key or token, wiped from memory when it is dropped.
///
/// It implements neither `Display` nor serialization, and its `Debug` output is the same for every
/// secret, so it can't reach a log by accident. [`Secret::expose`] is the only access to its text.
/// Two secrets of equal length are compared in constant time.
///
/// ```compile_fail,E0277
/// println!("{}", keyway_credentials::Secret::new("sk-emul-example")); // no `Display`
/// ```
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Keeps `text` exactly as it is. Use [`crate::Credential::from_text`] for trimming and checks.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// Returns the text, to be written into a request and nowhere else.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Returns the number of characters (not bytes). It may be shown: the server's masked form of a
    /// key shows it too.
    pub fn chars(&self) -> usize {
        self.0.chars().count()
    }

    /// Returns the short name of this secret for logs and errors.
    pub fn fingerprint(&self) -> Fingerprint {
        let digest = digest(&SHA256, self.0.as_bytes());
        let mut short = [0; 4];
        short.iter_mut().zip(digest.as_ref()).for_each(|(to, from)| *to = *from);
        Fingerprint(short)
    }

    /// Returns the class of key that this appears to be. It is only a guess.
    pub fn class(&self) -> KeyClass {
        KeyClass::of(&self.0)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        let (ours, theirs) = (self.0.as_bytes(), other.0.as_bytes());
        if ours.len() != theirs.len() {
            return false;
        }
        let difference = ours.iter().zip(theirs).fold(0u8, |seen, (a, b)| black_box(seen | (a ^ b)));
        black_box(difference) == 0
    }
}

impl Eq for Secret {}

/// The first 8 hexadecimal digits of a secret's SHA-256, which name a key without showing it.
///
/// The same key has the same fingerprint on every machine: the output of
/// `printf %s "$OPENAI_API_KEY" | sha256sum` begins with it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 4]);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", u32::from_be_bytes(self.0))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x1_debug_is_the_same_for_every_secret() {
        assert_eq!(format!("{:?}", Secret::new("sk-emul-canary")), "Secret([redacted])");
        assert_eq!(format!("{:#?}", Secret::new("")), "Secret([redacted])");
    }

    #[test]
    fn x2_a_panic_shows_no_secret() {
        let held = "no number".parse::<u8>().map_err(|_| Secret::new("sk-emul-canary"));
        let panic = std::panic::catch_unwind(|| held.unwrap()).unwrap_err();
        let message = panic.downcast_ref::<String>().unwrap();
        assert!(message.contains("Secret([redacted])") && !message.contains("canary"), "{message}");
    }

    #[test]
    fn the_fingerprint_is_the_head_of_sha_256() {
        // SHA-256 of "abc", FIPS 180-2 appendix B.1.
        let fingerprint = Secret::new("abc").fingerprint();
        assert_eq!(fingerprint.to_string(), "ba7816bf");
        assert_eq!(format!("{fingerprint:?}"), "ba7816bf");
        // A digest with a leading zero keeps its eight digits.
        assert_eq!(Secret::new("39").fingerprint().to_string(), "0b918943");
    }

    #[test]
    fn secrets_are_equal_by_text() {
        assert_eq!(Secret::new("one"), Secret::new(String::from("one")));
        assert_ne!(Secret::new("one"), Secret::new("onf"));
        assert_ne!(Secret::new("one"), Secret::new("ones"));
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(Secret::new("sk-é").chars(), 4);
    }
}
