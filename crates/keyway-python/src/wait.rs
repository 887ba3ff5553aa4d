//! Waiting for the io thread without the GIL, and with an ear for Ctrl-C.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};
use std::thread::ThreadId;
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyCFunction;
use tokio::task::AbortHandle;

use crate::desk::{self, Desk, Work};
use crate::{io, locked};

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
pub(crate) struct Waiting<T: Send + 'static> {
    inbox: Arc<Inbox<T>>,
    _task: Aborting,
}

/// Where a thread waits for what a future comes to, and does the work that the future has for it.
struct Inbox<T> {
    letters: Mutex<Letters<T>>,
    arrived: Condvar,
}

struct Letters<T> {
    outcome: Option<T>,
    work: VecDeque<Work>,
    /// The future has ended, with an outcome or without.
    ended: bool,
    /// Nobody waits any more.
    left: bool,
}

/// The future's side of an inbox. Dropping it says that nothing follows.
struct Sending<T>(Arc<Inbox<T>>);

impl<T> Drop for Sending<T> {
    fn drop(&mut self) {
        locked(&self.0.letters).ended = true;
        self.0.arrived.notify_one();
    }
}

impl<T: Send> Desk for Inbox<T> {
    fn leave(&self, work: Work) -> Result<(), Work> {
        let mut letters = locked(&self.letters);
        if letters.left {
            return Err(work);
        }
        letters.work.push_back(work);
        drop(letters);
        self.arrived.notify_one();
        Ok(())
    }
}

/// Starts a future on the io thread.
pub(crate) fn begin<T: Send + 'static>(
    future: impl Future<Output = T> + Send + 'static,
) -> PyResult<Waiting<T>> {
    let letters = Letters { outcome: None, work: VecDeque::new(), ended: false, left: false };
    let inbox = Arc::new(Inbox { letters: Mutex::new(letters), arrived: Condvar::new() });
    let (sending, desk) = (Sending(Arc::clone(&inbox)), Arc::clone(&inbox));
    let task = io::handle()?.spawn(desk::at(desk, async move {
        let outcome = future.await;
        locked(&sending.0.letters).outcome = Some(outcome);
    }));
    Ok(Waiting { inbox, _task: Aborting::new(task.abort_handle()) })
}

/// Runs a future on the io thread until it is done or a signal's handler raises.
///
/// The wait is without the GIL, in slices, because only a thread that holds it can run a handler: in the
/// main thread, Ctrl-C raises `KeyboardInterrupt`.
pub(crate) fn wait<T: Send + 'static>(
    py: Python<'_>,
    future: impl Future<Output = T> + Send + 'static,
) -> PyResult<T> {
    begin(future)?.wait(py)
}

impl<T: Send + 'static> Waiting<T> {
    /// Waits until the future is done or a signal's handler raises, which aborts it.
    pub(crate) fn wait(self, py: Python<'_>) -> PyResult<T> {
        loop {
            let inbox = Arc::clone(&self.inbox);
            let late = in_turn(py, move || inbox.wait())?;
            let mut letters = locked(&self.inbox.letters);
            let (outcome, work) = (letters.outcome.take(), letters.work.pop_front());
            let ended = letters.ended;
            drop(letters);
            if let Some(outcome) = outcome {
                return Ok(outcome);
            }
            match work {
                Some(work) => work(py, None)?,
                None if ended => return Err(PyRuntimeError::new_err("the call ended without an outcome")),
                None => {}
            }
            if late {
                py.check_signals()?;
            }
        }
    }
}

impl<T> Inbox<T> {
    /// Waits for a slice of time. Returns whether nothing arrived.
    fn wait(&self) -> bool {
        let nothing =
            |letters: &mut Letters<T>| letters.outcome.is_none() && letters.work.is_empty() && !letters.ended;
        let waited = self.arrived.wait_timeout_while(locked(&self.letters), SLICE, nothing);
        waited.unwrap_or_else(PoisonError::into_inner).1.timed_out()
    }
}

impl<T: Send + 'static> Drop for Waiting<T> {
    fn drop(&mut self) {
        let mut letters = locked(&self.inbox.letters);
        letters.left = true;
        let work = std::mem::take(&mut letters.work);
        drop(letters);
        drop(work);
    }
}

/// What waits instead of the thread, where threads share one: see `keyway._gevent`.
static WAITING: OnceLock<Py<PyAny>> = OnceLock::new();

/// Makes a Python function wait: it is called with a function that blocks a thread, and returns what that
/// returned.
#[pyfunction]
pub(crate) fn wait_through(function: Py<PyAny>) {
    // Called once, for the whole process.
    let _ = WAITING.set(function);
}

/// Waits without the GIL, and where others have to run in the same thread, in another thread.
pub(crate) fn in_turn(py: Python<'_>, wait: impl FnOnce() -> bool + Send + 'static) -> PyResult<bool> {
    let Some(through) = WAITING.get() else { return Ok(detached(py, wait)) };
    let wait = Mutex::new(Some(wait));
    let waiting = PyCFunction::new_closure(py, None, None, move |arguments, _| {
        let wait = locked(&wait).take();
        wait.is_some_and(|wait| detached(arguments.py(), wait))
    })?;
    through.bind(py).call1((waiting,))?.extract()
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
