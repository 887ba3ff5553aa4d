//! Keyring operations and their limits.

use std::time::Duration;

use keyway_credentials::Secret;

/// One operation on an entry.
#[derive(Clone, Debug)]
pub(crate) enum Task {
    /// Read its secret.
    Read,
    /// Store this secret, replacing any older one.
    Store(Secret),
    /// Remove it.
    Remove,
}

/// The time limit (P5), and whether the user may be prompted to unlock the keyring.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    pub(crate) limit: Duration,
    pub(crate) may_ask: bool,
}
