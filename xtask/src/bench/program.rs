//! How a client is started.

use std::path::PathBuf;

/// How a client is started.
pub(crate) enum Program {
    /// The words that its flags follow.
    Words(Vec<PathBuf>),
    /// It cannot be started here, and why.
    Missing(String),
}
