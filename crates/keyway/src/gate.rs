//! What this process knows about keys: which were accepted where (E3).

use std::collections::HashSet;
use std::sync::{LazyLock, Mutex, PoisonError};

use keyway_credentials::Fingerprint;

use crate::origin::Origin;

/// Shared by all clients in the process, because a key's fate is the same for all.
static ACCEPTED: LazyLock<Mutex<HashSet<(Origin, Fingerprint)>>> = LazyLock::new(Mutex::default);

/// More keys than this are forgotten all at once: a program that uses so many learns anew.
const MOST: usize = 10_000;

/// Notes that the origin accepted the key.
pub(crate) fn accept(origin: &Origin, key: Fingerprint) {
    let mut accepted = ACCEPTED.lock().unwrap_or_else(PoisonError::into_inner);
    if accepted.len() >= MOST {
        accepted.clear();
    }
    accepted.insert((origin.clone(), key));
}

/// Whether this process has seen the origin accept the key, so that a refusal now means revocation (E3).
pub(crate) fn was_accepted(origin: &Origin, key: Fingerprint) -> bool {
    ACCEPTED.lock().unwrap_or_else(PoisonError::into_inner).contains(&(origin.clone(), key))
}
