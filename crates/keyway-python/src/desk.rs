//! Work for Python that a call in flight has: a request through an `http_client`.
//!
//! No Python runs on the io thread. So the work is left where the call's caller waits: a thread that
//! waits for a reply or an event does it there, with its own stack and context, and in an event loop it
//! becomes a task of that loop.

use std::sync::Arc;

use pyo3::prelude::*;
use tokio::task::futures::TaskLocalFuture;

use crate::io;

/// What is done with the GIL, and with the loop if the caller waits in one. An error ends the wait.
pub(crate) type Work = Box<dyn FnOnce(Python<'_>, Option<&Bound<'_, PyAny>>) -> PyResult<()> + Send>;

/// Where a caller waits.
pub(crate) trait Desk: Send + Sync {
    /// Takes work, and wakes who waits here. Returns it if nobody will.
    fn leave(&self, work: Work) -> Result<(), Work>;
}

tokio::task_local! {
    static DESK: Arc<dyn Desk>;
}

/// Runs a future of the io thread for a caller who waits at this desk.
pub(crate) fn at<F: Future>(desk: Arc<dyn Desk>, future: F) -> TaskLocalFuture<Arc<dyn Desk>, F> {
    DESK.scope(desk, future)
}

/// Returns where the caller of the running task waits.
pub(crate) fn here() -> Option<Arc<dyn Desk>> {
    DESK.try_with(Arc::clone).ok()
}

/// Does work for which nobody waits any more, such as closing a reply, on a thread of its own.
pub(crate) fn apart(work: Work) {
    if let Ok(driver) = io::driver() {
        driver.spawn_blocking(move || {
            Python::try_attach(|py| work(py, None));
        });
    }
}
