//! What a keyring is asked to do, and how long it may take.

use std::time::Duration;

use keyway_credentials::Secret;

/// One thing to do with an entry.
#[derive(Clone, Debug)]
pub(crate) enum Task {
    /// Read its secret.
    Read,
    /// Store this secret, in place of an older one.
    Store(Secret),
    /// Remove it.
    Remove,
}

/// How long it may take (P5), and whether a person may be asked to unlock the keyring.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    pub(crate) limit: Duration,
    pub(crate) may_ask: bool,
}
