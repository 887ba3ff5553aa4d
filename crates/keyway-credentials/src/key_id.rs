//! The identity of a secret within a process, for decisions (G7a).

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;

use ring::hmac::{HMAC_SHA256, Key, sign};
use ring::rand::{SecureRandom, SystemRandom};

/// The first 16 bytes of an HMAC-SHA256 of a secret, under a random key that this process generated
/// when it started.
///
/// A [`Fingerprint`](crate::Fingerprint) is eight digits for people, and a second secret with the
/// same one can be found in seconds. Programs therefore base decisions about a key on this ID,
/// which nobody outside the process can compute or forge. It is meaningless in another process and
/// is never shown.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyId([u8; 16]);

impl KeyId {
    pub(crate) fn of(secret: &str) -> Self {
        static PROCESS: LazyLock<Key> = LazyLock::new(|| Key::new(HMAC_SHA256, &made_up()));
        let mut id = [0; 16];
        id.iter_mut().zip(sign(&PROCESS, secret.as_bytes()).as_ref()).for_each(|(to, from)| *to = *from);
        Self(id)
    }
}

/// Returns random bytes from the system, or if it has none, those that the standard library seeds
/// its hash maps with.
fn made_up() -> [u8; 32] {
    let mut bytes = [0; 32];
    if SystemRandom::new().fill(&mut bytes).is_err() {
        for (index, part) in bytes.chunks_mut(8).enumerate() {
            part.copy_from_slice(&RandomState::new().hash_one(index).to_le_bytes());
        }
    }
    bytes
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyId")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn g7a_equal_secrets_have_one_id_and_others_another() {
        assert_eq!(KeyId::of("sk-emul-one"), KeyId::of("sk-emul-one"));
        let ids: HashSet<KeyId> = (0..100_000).map(|n| KeyId::of(&format!("sk-emul-{n}"))).collect();
        assert_eq!(ids.len(), 100_000);
    }

    #[test]
    fn g7a_it_is_no_digest_that_others_can_compute() {
        let plain = ring::digest::digest(&ring::digest::SHA256, b"sk-emul-one");
        assert_ne!(KeyId::of("sk-emul-one").0.as_slice(), &plain.as_ref()[..16]);
        assert_ne!(made_up(), made_up());
        assert_eq!(format!("{:?}", KeyId::of("sk-emul-one")), "KeyId");
    }
}
