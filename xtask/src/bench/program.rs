//! Starting a client.

use std::path::PathBuf;

/// How to start a client.
pub(crate) enum Program {
    /// The words before its flags.
    Words(Vec<PathBuf>),
    /// It can't be started here, for this reason.
    Missing(String),
}
