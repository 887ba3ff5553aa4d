//! Taking a lock even if it is poisoned.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks `mutex`, even after a panic elsewhere: the data in it is valid between statements.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
