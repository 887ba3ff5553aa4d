//! Waiting for the io thread without the GIL, and with an ear for Ctrl-C.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread::ThreadId;
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::task::AbortHandle;

use crate::io;

/// How long a thread waits before it looks for signals.
pub(crate) const SLICE: Duration = Duration::from_millis(50);

/// Aborts its task when it is dropped, which closes the exchange. In a forked child it does not, for
/// the task is the parent's.
pub(crate) struct Aborting {
    task: Option<AbortHandle>,
    process: u32,
}

impl Aborting {
    pub(crate) fn new(task: AbortHandle) -> Self {
        Self { task: Some(task), process: std::process::id() }
    }
}

impl Drop for Aborting {
    fn drop(&mut self) {
        let task = self.task.take();
        if self.process != std::process::id() {
            std::mem::forget(task);
        } else if let Some(task) = task {
            task.abort();
        }
    }
}

/// A future that runs on the io thread. Dropping this aborts it.
pub(crate) struct Waiting<T> {
    receiver: Receiver<T>,
    _task: Aborting,
}

/// Starts a future on the io thread.
pub(crate) fn begin<T: Send + 'static>(
    future: impl Future<Output = T> + Send + 'static,
) -> PyResult<Waiting<T>> {
    let (sender, receiver) = sync_channel(1);
    let task = io::handle()?.spawn(async move {
        // A receiver that is gone was interrupted.
        let _ = sender.send(future.await);
    });
    Ok(Waiting { receiver, _task: Aborting::new(task.abort_handle()) })
}

/// Runs a future on the io thread until it is done or a signal's handler raises.
///
/// # Errors
/// What the handler raised, such as `KeyboardInterrupt`.
pub(crate) fn wait<T: Send + 'static>(
    py: Python<'_>,
    future: impl Future<Output = T> + Send + 'static,
) -> PyResult<T> {
    begin(future)?.wait(py)
}

impl<T: Send> Waiting<T> {
    /// Waits until the future is done or a signal's handler raises, which aborts it.
    pub(crate) fn wait(self, py: Python<'_>) -> PyResult<T> {
        let Self { mut receiver, _task } = self;
        loop {
            let received;
            (receiver, received) = detached(py, move || {
                let received = receiver.recv_timeout(SLICE);
                (receiver, received)
            });
            match received {
                Ok(outcome) => return Ok(outcome),
                Err(RecvTimeoutError::Timeout) => py.check_signals()?,
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(PyRuntimeError::new_err("the call ended without an outcome"));
                }
            }
        }
    }
}

/// Threads on their way back to the interpreter.
static RETURNING: AtomicUsize = AtomicUsize::new(0);

/// The thread that ends the interpreter, once it does.
static ENDING: OnceLock<ThreadId> = OnceLock::new();

/// Runs something without the GIL. If the interpreter ends meanwhile, the thread never returns: it is
/// a daemon's, and Python would end it by unwinding through Rust's frames, which aborts the process.
pub(crate) fn detached<T: Send>(py: Python<'_>, run: impl FnOnce() -> T + Send) -> T {
    let outcome = py.detach(|| {
        let outcome = run();
        RETURNING.fetch_add(1, Ordering::SeqCst);
        if ENDING.get().is_some_and(|ending| *ending != std::thread::current().id()) {
            RETURNING.fetch_sub(1, Ordering::SeqCst);
            loop {
                std::thread::park();
            }
        }
        outcome
    });
    RETURNING.fetch_sub(1, Ordering::SeqCst);
    outcome
}

/// Keeps threads that wait for a reply from returning to an interpreter that ends, for `atexit`.
#[pyfunction]
pub(crate) fn before_exit(py: Python<'_>) {
    let _ = ENDING.set(std::thread::current().id());
    // Those that did not see it yet need the GIL to arrive.
    while RETURNING.load(Ordering::SeqCst) > 0 {
        py.detach(std::thread::yield_now);
    }
}
