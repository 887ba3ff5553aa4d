//! The operations by their requests, for `client.post(path)` and the like.

use keyway::types::operations::OPERATIONS;
use pyo3::prelude::*;

/// Returns each operation's name, method and path, whose parameters are in braces.
#[pyfunction]
pub(crate) fn operations() -> Vec<(&'static str, &'static str, &'static str)> {
    OPERATIONS.iter().map(|row| (row.id, row.verb.as_str(), row.path)).collect()
}
